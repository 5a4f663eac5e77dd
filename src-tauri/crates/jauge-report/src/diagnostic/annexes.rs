//! What follows the two pages, for who wants to know more.

use super::{Entry, Line};
use crate::charts::{Bar, BarWords, Change, ChangeWords, DataMap, Dots, Trend, TrendWords};
use crate::document::{IntoSpans, PageText, Span};

/// An annex, on pages of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Annex {
    /// Name by which links reach it.
    pub anchor: String,
    /// Title with its letter.
    pub title: String,
    /// Opening paragraphs.
    pub intro: Vec<String>,
    /// What it holds.
    pub matter: Matter,
}

/// What an annex holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Matter {
    /// The law and what it asks.
    Legal(LegalWatch),
    /// One sheet a dimension.
    Dimensions(Dimensions),
    /// The dimensions around a centre.
    Radar(Radar),
    /// What moved since the year before. Far larger than the others.
    Progress(Box<Progress>),
    /// Next steps.
    Steps(Steps),
    /// The plan during the year.
    Plan(Plan),
    /// Skills to build.
    Skills(Skills),
    /// Outside help.
    Providers(Providers),
    /// What the venue holds, and what passes between its tools. Far larger than the others.
    Map(Box<Map>),
    /// Every answer.
    Answers(Answers),
    /// How this was made.
    Method(Method),
}

/// A table whose first column names its rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnnexTable {
    /// Heading above it.
    pub heading: String,
    /// Sentence between heading and table.
    pub intro: String,
    /// Heads of the columns.
    pub header: Vec<String>,
    /// Relative widths of the columns.
    pub shares: Vec<f32>,
    /// Rows.
    pub rows: Vec<TableRow>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableRow {
    /// Cells.
    pub cells: Vec<TableCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableCell {
    /// What it says.
    pub main: Vec<Line>,
    /// What explains it.
    pub side: Vec<Line>,
}

impl TableCell {
    /// A cell of one line.
    pub fn line(line: Line) -> Self {
        Self {
            main: vec![line],
            side: Vec::new(),
        }
    }

    /// A cell of plain words.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::line(vec![Span::new(words)])
    }

    /// The same, explained.
    pub fn with(mut self, words: impl IntoSpans) -> Self {
        self.side.push(words.into_spans());
        self
    }
}

/// The law and what it asks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LegalWatch {
    /// Which law, which authority.
    pub law: Vec<Entry>,
    /// Foundations that are not in order.
    pub points: Vec<LegalPoint>,
    /// Heading of the duties beyond the foundations.
    pub others_heading: String,
    /// Duties beyond the foundations, on practices that are weak.
    pub others: Vec<LegalPoint>,
    /// That this is no legal advice.
    pub disclaimer: String,
}

/// A practice and what the law asks of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LegalPoint {
    /// Name of the practice.
    pub name: String,
    /// Where it stands.
    pub standing: Line,
    /// What the inventory shows: what, and in which things.
    pub found: Vec<Entry>,
    /// Citation and duty.
    pub duties: Vec<Entry>,
}

/// The dimensions around a centre.
#[derive(Debug, Clone, PartialEq)]
pub struct Radar {
    /// Dimensions, in the order of asking.
    pub bars: Vec<Bar>,
    /// Words of the drawing.
    pub words: BarWords,
    /// What the drawing shows.
    pub alternative: String,
    /// The same as a table.
    pub table: AnnexTable,
}

/// What moved since the year before.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Progress {
    /// Heading of the picture and its table.
    pub picture_heading: String,
    /// Dimensions then and now.
    pub picture: Vec<Change>,
    /// Words of the drawing.
    pub picture_words: ChangeWords,
    /// What the drawing shows.
    pub alternative: String,
    /// The same as a table, under the picture's heading.
    pub table: AnnexTable,
    /// Practices that moved.
    pub practices: AnnexTable,
    /// Actions done in between.
    pub done: Option<AnnexTable>,
    /// Findings, skills and missions.
    pub inventory: Group,
    /// All years.
    pub trend: Option<TrendSheet>,
}

/// Entries under a heading.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// The heading.
    pub heading: String,
    /// Sentence under it; may be empty.
    pub intro: String,
    /// Labels and what they announce.
    pub entries: Vec<Entry>,
}

/// All years, dimension by dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrendSheet {
    /// Heading.
    pub heading: String,
    /// Sentence under it.
    pub intro: String,
    /// Dimensions.
    pub panels: Vec<Trend>,
    /// Words of the drawing.
    pub words: TrendWords,
    /// What the drawing shows.
    pub alternative: String,
    /// The same as tables, of as many years as a page is wide.
    pub tables: Vec<AnnexTable>,
}

/// The plan during the year.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Actions by when they ask for attention, then the hours.
    pub tables: Vec<AnnexTable>,
}

/// One sheet a dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dimensions {
    /// The sheets, in model order.
    pub sheets: Vec<DimensionSheet>,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DimensionSheet {
    /// Name by which links reach it.
    pub anchor: String,
    /// Its name.
    pub name: String,
    /// What it is about.
    pub about: String,
    /// Its level in words, with what is known.
    pub level: String,
    /// Where a venue at this level stands.
    pub sentence: String,
    /// Practices.
    pub dots: Vec<Dots>,
    /// Names of the five levels.
    pub levels: [String; 5],
    /// What the drawing shows.
    pub alternative: String,
    /// What blocks, next rung, coverage, unknowns, not applicable.
    pub facts: Vec<Entry>,
}

/// Next steps by horizon.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Steps {
    /// One table a horizon, those that hold something.
    pub tables: Vec<AnnexTable>,
}

/// Skills.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Skills {
    /// Skills called for.
    pub table: Option<AnnexTable>,
    /// Rules of thumb.
    pub rules: Vec<Entry>,
    /// What is worth remembering.
    pub notes: Vec<String>,
}

/// Outside help.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Providers {
    /// The phases of a planned change of tools.
    pub project: Option<AnnexTable>,
    /// Recommended, at most three.
    pub sheets: Vec<ProviderSheet>,
    /// What to settle before data is handed over.
    pub checklist: Option<Checklist>,
    /// The rest of the catalogue.
    pub not_now: Option<AnnexTable>,
}

/// A kind of help.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProviderSheet {
    /// Name by which links reach it.
    pub anchor: String,
    /// Its name.
    pub name: String,
    /// Who this is.
    pub what: String,
    /// Label of the reasons.
    pub why_label: String,
    /// In which situation it is called for.
    pub why: String,
    /// The venue's own causes.
    pub causes: Vec<Line>,
    /// Mission, money, accompaniment: name and sentences.
    pub entries: Vec<Entry>,
    /// Deliverables, precautions, questions: name and points.
    pub lists: Vec<(String, Vec<String>)>,
}

/// What to settle before data is handed over.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checklist {
    /// Title.
    pub title: String,
    /// Opening words.
    pub intro: String,
    /// Points.
    pub items: Vec<String>,
}

/// The data map and the inventory behind it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Map {
    /// The picture.
    pub picture: DataMap,
    /// What it shows, in words.
    pub alternative: String,
    /// Words under each part of a picture that takes several pages, with its numbers.
    pub sheet: PageText,
    /// Sentence printed in place of a picture that several would not make legible.
    pub too_tall: String,
    /// What was found in the inventory, then its lists.
    pub tables: Vec<AnnexTable>,
    /// Heading of the points to check.
    pub doubts_heading: String,
    /// Where answers and inventory do not say the same: the practice, and the question.
    pub doubts: Vec<Entry>,
}

/// Every answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// Name of each dimension, with its answers.
    pub dimensions: Vec<(String, Vec<AnswerSheet>)>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnswerSheet {
    /// Name by which links reach it.
    pub anchor: String,
    /// Name of the practice.
    pub name: String,
    /// The question.
    pub question: String,
    /// The state in words.
    pub state: String,
    /// The rung's sentence, or the reason.
    pub sentence: String,
    /// Note, evidence, who, when, to review, what follows.
    pub entries: Vec<Entry>,
}

/// How this was made.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Method {
    /// Heading and paragraphs.
    pub parts: Vec<(String, Vec<String>)>,
    /// Heading of the points to check.
    pub doubts_heading: String,
    /// Where answers and inventory do not say the same, where the map is not printed.
    pub doubts: Vec<Entry>,
    /// Edition, date, who answered.
    pub facts: Vec<Entry>,
    /// Label of the facts.
    pub facts_heading: String,
}
