//! The content of a page: everything painted is marked, and every glyph is what the fonts say.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object};

use super::catalog::is_language;
use super::finding::{Findings, Rule};
use super::fonts::{Font, codes};
use super::operators;

/// States saved within one another at most.
const DEEPEST: usize = 28;

/// A marked sequence: its tag and what it says.
#[derive(Debug, Clone, Default)]
pub(super) struct Sequence {
    pub(super) tag: String,
    pub(super) words: String,
}

/// The marked sequences of every page, by number.
pub(super) type Marks = Vec<BTreeMap<i64, Sequence>>;

/// What is open on a page.
#[derive(Debug, PartialEq)]
enum Open {
    Artifact,
    Mark(i64),
    /// Neither an artifact nor a part of the tree.
    Nothing,
    /// Within a mark, such as a word said otherwise than it is shown.
    Inner(Option<String>),
}

pub(super) struct Walk<'a> {
    page: usize,
    fonts: &'a BTreeMap<String, Font>,
    /// Fonts and images that the page names.
    named: Vec<Vec<u8>>,
    images: Vec<Vec<u8>>,
    font: Option<&'a Font>,
    open: Vec<Open>,
    marks: BTreeMap<i64, Sequence>,
    depth: usize,
    in_text: bool,
    /// Height of the last line of text begun.
    last_y: Option<f32>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        page: usize,
        fonts: &'a BTreeMap<String, Font>,
        named: Vec<Vec<u8>>,
        images: Vec<Vec<u8>>,
    ) -> Self {
        Self {
            page,
            fonts,
            named,
            images,
            font: None,
            open: Vec::new(),
            marks: BTreeMap::new(),
            depth: 0,
            in_text: false,
            last_y: None,
        }
    }

    /// The marked sequences of the page.
    pub(super) fn over(mut self, content: &[u8], findings: &mut Findings) -> BTreeMap<i64, Sequence> {
        match Content::decode(content) {
            Ok(content) => content
                .operations
                .iter()
                .for_each(|operation| self.step(operation, findings)),
            Err(problem) => findings.add(Rule::Readable, format!("page {}: {problem}", self.page)),
        }
        self.expect(
            self.open.is_empty(),
            Rule::MarkNumbers,
            "a mark never ends",
            findings,
        );
        self.expect(
            self.depth == 0,
            Rule::StateDepth,
            "a state is never restored",
            findings,
        );
        self.expect(!self.in_text, Rule::Readable, "a text never ends", findings);
        self.marks
    }

    fn expect(&self, holds: bool, rule: Rule, what: &str, findings: &mut Findings) {
        findings.expect(holds, rule, || format!("page {}: {what}", self.page));
    }

    fn step(&mut self, operation: &Operation, findings: &mut Findings) {
        let operator = operation.operator.as_str();
        if let Some(rule) = operators::refused(operator) {
            self.expect(false, rule, operator, findings);
        }
        let marked = self.open.iter().any(|open| *open != Open::Nothing);
        self.expect(
            marked || !operators::paints(operator),
            Rule::Unmarked,
            operator,
            findings,
        );
        let name = operation
            .operands
            .first()
            .and_then(|name| name.as_name().ok())
            .unwrap_or_default();
        match operator {
            "q" => {
                self.depth += 1;
                self.expect(
                    self.depth <= DEEPEST,
                    Rule::StateDepth,
                    "too many states saved",
                    findings,
                );
            }
            "Q" => match self.depth.checked_sub(1) {
                Some(depth) => self.depth = depth,
                None => self.expect(false, Rule::StateDepth, "no state to restore", findings),
            },
            "BT" => self.in_text = true,
            "ET" => self.in_text = false,
            "BMC" | "BDC" => self.begin(operation, findings),
            "EMC" => self.end(findings),
            "Tf" => {
                self.font = self.fonts.get(String::from_utf8_lossy(name).as_ref());
                let known = self.named.iter().any(|known| known == name);
                self.expect(
                    known,
                    Rule::Resources,
                    "a font that the page does not name",
                    findings,
                );
            }
            "Do" => {
                let known = self.images.iter().any(|known| known == name);
                self.expect(
                    known,
                    Rule::Resources,
                    "an image that the page does not name",
                    findings,
                );
            }
            "Td" => {
                let y = operation.operands.get(1).and_then(|y| y.as_float().ok());
                if self.last_y != y {
                    self.part();
                }
                self.last_y = y;
            }
            "Tj" | "TJ" | "'" | "\"" => self.show(operation, findings),
            _ => {}
        }
    }

    fn begin(&mut self, operation: &Operation, findings: &mut Findings) {
        let operands = &operation.operands;
        let tag = operands
            .first()
            .and_then(|tag| tag.as_name().ok())
            .unwrap_or_default();
        let tag = String::from_utf8_lossy(tag).into_owned();
        let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
        let integer = |of: &Dictionary| of.get(b"MCID").and_then(Object::as_i64).ok();
        let mcid = properties.and_then(integer);
        let tagged = self.open.iter().any(|open| matches!(open, Open::Mark(_)));
        let artifact = self.open.contains(&Open::Artifact);
        if let Some(Ok(language)) =
            properties.map(|properties| properties.get(b"Lang").and_then(Object::as_str))
        {
            self.expect(
                is_language(language),
                Rule::LanguageCode,
                "a language of no known form",
                findings,
            );
        }
        self.expect(
            !(tagged && tag == "Artifact"),
            Rule::ArtifactInside,
            "an artifact",
            findings,
        );
        self.expect(!(artifact && mcid.is_some()), Rule::TagInside, "a mark", findings);
        self.expect(
            !tagged || mcid.is_none(),
            Rule::MarkNumbers,
            "a mark in a mark",
            findings,
        );
        self.open.push(match mcid {
            Some(mcid) if !tagged && !artifact => {
                let sequence = Sequence {
                    tag,
                    words: String::new(),
                };
                let once = self.marks.insert(mcid, sequence).is_none();
                self.expect(once, Rule::MarkNumbers, "a number twice", findings);
                Open::Mark(mcid)
            }
            _ if tagged => {
                let instead = properties.and_then(|properties| properties.get(b"ActualText").ok());
                Open::Inner(instead.and_then(|text| lopdf::decode_text_string(text).ok()))
            }
            _ if artifact || tag == "Artifact" => Open::Artifact,
            _ => Open::Nothing,
        });
    }

    fn end(&mut self, findings: &mut Findings) {
        match self.open.pop() {
            Some(Open::Inner(Some(instead))) => self.say(&instead),
            Some(_) => {}
            None => self.expect(false, Rule::MarkNumbers, "a mark ends that never began", findings),
        }
    }

    fn show(&mut self, operation: &Operation, findings: &mut Findings) {
        self.expect(self.in_text, Rule::Readable, "words outside a text", findings);
        let Some(font) = self.font else {
            self.expect(false, Rule::Resources, "words without a font", findings);
            return;
        };
        let instead = self.open.iter().any(|open| matches!(open, Open::Inner(Some(_))));
        for code in operation.operands.iter().flat_map(strings).flat_map(codes) {
            self.expect(
                code != 0,
                Rule::NoGlyph,
                "the glyph of missing characters",
                findings,
            );
            self.expect(
                font.draws(code),
                Rule::GlyphPresent,
                "a glyph that its program lacks",
                findings,
            );
            findings.expect(font.measures(code), Rule::GlyphWidth, || {
                format!(
                    "page {}: glyph {code} has the width {:?}",
                    self.page,
                    font.widths.get(&code)
                )
            });
            let Some(letters) = font.says(code) else {
                findings.add(
                    Rule::GlyphLetters,
                    format!("page {}: glyph {code} has no letters", self.page),
                );
                continue;
            };
            let private =
                |letter: char| matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
            self.expect(
                instead || !letters.contains(private),
                Rule::PrivateUse,
                letters,
                findings,
            );
            if !instead {
                self.say(letters);
            }
        }
    }

    /// A new line within a mark parts words that no space parts.
    fn part(&mut self) {
        if let Some(sequence) = self.sequence().filter(|sequence| !sequence.words.is_empty()) {
            sequence.words.push(' ');
        }
    }

    fn say(&mut self, words: &str) {
        if let Some(sequence) = self.sequence() {
            sequence.words.push_str(words);
        }
    }

    fn sequence(&mut self) -> Option<&mut Sequence> {
        let mark = self.open.iter().find_map(|open| match open {
            Open::Mark(mcid) => Some(*mcid),
            Open::Artifact | Open::Nothing | Open::Inner(_) => None,
        });
        self.marks.get_mut(&mark?)
    }
}

/// The strings shown by an operand.
fn strings(operand: &Object) -> Vec<&[u8]> {
    match operand {
        Object::String(bytes, _) => vec![bytes],
        Object::Array(items) => items.iter().filter_map(|item| item.as_str().ok()).collect(),
        _ => Vec::new(),
    }
}
