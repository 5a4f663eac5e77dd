//! Marks to operators, each within the part of the tree it belongs to.

mod shapes;

use super::fonts::Fonts;
use super::objects::{hexadecimal, integer, real, tidy, word};
use super::pictures::Pictures;
use crate::draw::{Mark, Pen, Words};
use crate::flow::{Laid, Page};
use crate::palette;
use crate::text::{Face, Glyph, Shaper};
use crate::tree::{NodeId, Tree};

/// The state of the page as painted so far, so that nothing is said twice.
struct Painter<'a> {
    out: Vec<u8>,
    height: f32,
    fonts: &'a mut Fonts,
    pictures: &'a mut Pictures,
    shaper: &'a Shaper,
    fill: Option<palette::Rgb>,
    pen: Option<Pen>,
    font: Option<(Face, f32)>,
    /// Start of the last line of the text that is open, in hundredths of a point.
    text: Option<(i64, i64)>,
}

/// What draws a page; every mark is noted in the tree.
pub(super) fn page(
    page: &Page,
    index: usize,
    height: f32,
    (fonts, pictures): (&mut Fonts, &mut Pictures),
    laid: &mut Laid,
) -> Vec<u8> {
    let Laid { tree, shaper, .. } = laid;
    let mut painter = Painter {
        out: Vec::new(),
        height,
        fonts,
        pictures,
        shaper,
        fill: None,
        pen: None,
        font: None,
        text: None,
    };
    let under: Vec<&Mark> = page.under.iter().flatten().flatten().collect();
    if !under.is_empty() {
        painter.say("/Artifact BMC");
        under.into_iter().for_each(|mark| painter.mark(mark));
        painter.end();
    }
    painter.marks(page, index, tree);
    painter.running(&page.head, "Header");
    painter.running(&page.foot, "Footer");
    painter.out
}

impl Painter<'_> {
    fn marks(&mut self, page: &Page, index: usize, tree: &mut Tree) {
        let mut last: Option<Option<NodeId>> = None;
        let mut mcid = 0;
        for (node, mark) in &page.marks {
            if last != Some(*node) {
                if last.is_some() {
                    self.end();
                }
                match node {
                    Some(node) => {
                        let tag = tree.nodes[*node].tag.name();
                        self.say(&format!("/{tag} <</MCID {mcid}>>BDC"));
                        tree.mark(*node, index, mcid);
                        mcid += 1;
                    }
                    None => self.say("/Artifact BMC"),
                }
                last = Some(*node);
            }
            self.mark(mark);
        }
        if last.is_some() {
            self.end();
        }
    }

    fn running(&mut self, marks: &[Mark], kind: &str) {
        if marks.is_empty() {
            return;
        }
        self.say(&format!("/Artifact<</Type/Pagination/Subtype/{kind}>>BDC"));
        marks.iter().for_each(|mark| self.mark(mark));
        self.end();
    }

    /// Ends the part that is open.
    fn end(&mut self) {
        self.close_text();
        self.say("EMC");
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Text(words) => self.words(words),
            Mark::Rect {
                x,
                y,
                width,
                height,
                radius,
                fill,
                pen,
            } => {
                self.close_text();
                self.rectangle([*x, *y, *width, *height], *radius, *fill, *pen);
            }
            Mark::Path { segments, fill, pen } => {
                self.close_text();
                self.path(segments, *fill, *pen);
            }
            Mark::Picture {
                x,
                y,
                width,
                height,
                picture,
            } => {
                self.close_text();
                self.say("q");
                let corner = [*x, self.height - y - height];
                self.numbers(&[*width, 0.0, 0.0, *height].map(tidy));
                self.numbers(&corner.map(tidy));
                self.say("cm");
                let name = self.pictures.name(picture);
                self.say(&format!("/{name} Do"));
                self.say("Q");
            }
            Mark::PageOf { .. } => {}
        }
    }

    fn words(&mut self, words: &Words) {
        self.fill(words.ink);
        let hundredths = |value: f32| (f64::from(tidy(value)) * 100.0).round() as i64;
        let at = (hundredths(words.x), hundredths(self.height - words.y));
        let from = match self.text {
            Some(from) => from,
            None => {
                self.say("BT");
                (0, 0)
            }
        };
        let size = tidy(words.size);
        if self.font != Some((words.face, size)) {
            self.font = Some((words.face, size));
            self.out
                .extend(format!("/{}", Fonts::name(words.face)).into_bytes());
            self.numbers(&[size]);
            self.say("Tf");
        }
        // From the line before, as lines of a paragraph are all the same step apart.
        self.numbers(&[(at.0 - from.0) as f32 / 100.0, (at.1 - from.1) as f32 / 100.0]);
        self.say("Td");
        self.text = Some(at);
        let (text, hyphen) = words
            .glyphs
            .split_at(words.glyphs.len() - usize::from(words.divided));
        self.show(words.face, text, words.divided);
        if words.divided {
            // A hyphen of the layout, not of the text: readers take it away when they join the lines.
            self.say("/Span<</ActualText<feff00ad>>>BDC");
            self.show(words.face, hyphen, false);
            self.say("EMC");
        }
    }

    fn close_text(&mut self) {
        if self.text.take().is_some() {
            self.say("ET");
        }
    }

    /// Shows glyphs, and leaves the place where more would come if more does.
    fn show(&mut self, face: Face, glyphs: &[Glyph], more: bool) {
        if glyphs.is_empty() {
            return;
        }
        self.out.push(b'[');
        let (mut codes, mut back) = (Vec::with_capacity(2 * glyphs.len()), 0);
        for glyph in glyphs {
            back -= glyph.shift;
            if back != 0 {
                if !codes.is_empty() {
                    hexadecimal(&codes, &mut self.out);
                    codes.clear();
                }
                integer(i64::from(back), &mut self.out);
            }
            codes.extend(self.fonts.code(face, glyph.id).to_be_bytes());
            back = self.shaper.natural(face, glyph.id) - glyph.advance + glyph.shift;
        }
        hexadecimal(&codes, &mut self.out);
        if more && back != 0 {
            integer(i64::from(back), &mut self.out);
        }
        self.out.push(b']');
        self.say("TJ");
    }

    fn numbers(&mut self, values: &[f32]) {
        values.iter().for_each(|value| real(*value, &mut self.out));
    }

    /// Writes an operator and ends its line.
    fn say(&mut self, operator: &str) {
        word(operator, &mut self.out);
        self.out.push(b'\n');
    }
}
