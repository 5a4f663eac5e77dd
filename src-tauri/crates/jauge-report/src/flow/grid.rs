//! The typographic grid: every length of a page is decided here.

use crate::document::{Paper, ParagraphStyle};
use crate::palette::Role;
use crate::scene::Family;
use crate::text::Rag;

/// Margins of a sheet and what they leave, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grid {
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) width: f32,
    pub(crate) bottom: f32,
    /// Baseline of the line at the top of pages.
    pub(crate) head: f32,
    /// Baseline of the line at the bottom of pages.
    pub(crate) foot: f32,
}

const SIDE: f32 = 62.0;
const TOP: f32 = 70.0;
const BOTTOM: f32 = 66.0;
/// Points that a page may be longer where that saves the next one: a line of text.
pub(crate) const LONGEST: f32 = 15.0;

impl Grid {
    pub(crate) fn of(paper: Paper) -> Self {
        let (width, height) = paper.size();
        Self {
            left: SIDE,
            top: TOP,
            width: width - 2.0 * SIDE,
            bottom: height - BOTTOM,
            head: 40.0,
            foot: height - 34.0,
        }
    }

    pub(crate) fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

/// Width that a drawing can take on a page, in points.
pub fn content_width(paper: Paper) -> f32 {
    Grid::of(paper).width
}

/// Height that a page leaves to its matter, in points.
pub(crate) fn content_height(paper: Paper) -> f32 {
    Grid::of(paper).height()
}

/// Height that a drawing can take on a page under its heading, in points: a taller one is brought down to it.
pub(crate) fn figure_height(paper: Paper) -> f32 {
    Grid::of(paper).height() * TALLEST
}

/// Part of a page that a drawing may fill.
pub(crate) const TALLEST: f32 = 0.86;

/// Height of contents that list headings of these levels, each on one line, with their title.
pub(crate) fn contents_height(levels: &[u8]) -> f32 {
    let entries = levels.iter().map(|level| Look::contents(*level));
    let title = Look::heading(2, Setting::Page);
    title.leading + 6.0 + entries.map(|look| look.before + look.leading).sum::<f32>()
}

/// Longest line of text to read: longer ones lose the eye.
pub(crate) const MEASURE: f32 = 412.0;
/// Room around what a panel holds.
pub(crate) const PANEL: f32 = 12.0;
/// Room that the mark of a list takes.
pub(crate) const INDENT: f32 = 16.0;
/// Room around what a cell holds.
pub(crate) const CELL: (f32, f32) = (5.0, 4.0);
/// Rows shorter than this part of a page do not stand alone at an end of one.
pub(crate) const SHORT_ROW: f32 = 0.1;
/// Rows taller than this part of a page may be cut.
pub(crate) const TALL_ROW: f32 = 0.45;
/// Least height worth starting a cut row in.
pub(crate) const CUT: f32 = 76.0;

/// Where text stands, which decides its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    Page,
    Cell,
    HeaderCell,
}

/// The look of a paragraph.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    pub(crate) family: Family,
    pub(crate) strong: bool,
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) role: Role,
    pub(crate) rag: Rag,
    pub(crate) before: f32,
    pub(crate) after: f32,
}

impl Look {
    const fn serif(size: f32, leading: f32, before: f32, after: f32) -> Self {
        let (family, role, rag) = (Family::Serif, Role::Ink, Rag::Text);
        Self {
            family,
            strong: false,
            size,
            leading,
            role,
            rag,
            before,
            after,
        }
    }

    const fn sans(size: f32, leading: f32, before: f32, after: f32) -> Self {
        Self {
            family: Family::Sans,
            ..Self::serif(size, leading, before, after)
        }
    }

    const fn title(mut self) -> Self {
        self.strong = true;
        self.rag = Rag::Even;
        self
    }

    const fn muted(mut self) -> Self {
        self.role = Role::Muted;
        self
    }

    const fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    pub(crate) fn of(style: ParagraphStyle, setting: Setting) -> Self {
        match (setting, style) {
            (Setting::Page, ParagraphStyle::Title) => Self::serif(29.0, 35.0, 0.0, 10.0).title(),
            (Setting::Page, ParagraphStyle::Lead) => Self::serif(13.5, 20.0, 4.0, 12.0),
            (Setting::Page, ParagraphStyle::Body) => Self::serif(10.5, 15.0, 0.0, 7.0),
            (Setting::Page, ParagraphStyle::Small) => Self::sans(8.8, 12.5, 0.0, 5.0).muted(),
            (Setting::Page, ParagraphStyle::Label) => Self::sans(8.8, 12.5, 4.0, 2.0).strong().muted(),
            (Setting::HeaderCell, _) => Self::sans(8.8, 12.0, 0.0, 2.0).strong(),
            (Setting::Cell, ParagraphStyle::Title | ParagraphStyle::Lead) => {
                Self::sans(10.5, 14.0, 0.0, 3.0).strong()
            }
            (Setting::Cell, ParagraphStyle::Body) => Self::sans(9.2, 12.8, 0.0, 3.0),
            (Setting::Cell, ParagraphStyle::Small) => Self::sans(8.2, 11.4, 0.0, 2.0).muted(),
            (Setting::Cell, ParagraphStyle::Label) => Self::sans(8.2, 11.4, 0.0, 1.0).strong().muted(),
        }
    }

    pub(crate) fn heading(level: u8, setting: Setting) -> Self {
        match (setting, level) {
            (Setting::Page, 1) => Self::serif(20.0, 25.0, 26.0, 9.0).title(),
            (Setting::Page, 2) => Self::serif(14.0, 18.5, 18.0, 5.0).title(),
            (Setting::Page, _) => Self::sans(10.8, 14.5, 13.0, 3.0).title(),
            (_, 1) => Self::sans(11.5, 15.0, 5.0, 3.0).title(),
            (_, _) => Self::sans(9.6, 13.0, 4.0, 2.0).title(),
        }
    }

    /// The line over a table or under a figure.
    pub(crate) fn caption() -> Self {
        Self::sans(9.2, 12.8, 10.0, 5.0).strong()
    }

    pub(crate) fn contents(level: u8) -> Self {
        match level {
            1 => Self::sans(10.0, 16.0, 6.0, 0.0).strong(),
            _ => Self::sans(9.4, 14.5, 0.0, 0.0),
        }
    }

    pub(crate) fn running() -> Self {
        Self::sans(8.0, 10.0, 0.0, 0.0).muted()
    }

    /// Where the baseline stands in a line of the leading.
    pub(crate) fn baseline(&self) -> f32 {
        self.leading / 2.0 + self.size * 0.33
    }
}
