//! Pages: everything painted is marked, and nothing is painted that archives refuse.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object};

use super::File;
use super::finding::{Findings, Rule};
use super::fonts::{Font, strings};

/// A marked sequence: its tag and what it says.
#[derive(Debug, Clone, Default)]
pub(super) struct Sequence {
    pub(super) tag: String,
    pub(super) words: String,
}

/// The marked sequences of every page, by number.
pub(super) type Marks = Vec<BTreeMap<i64, Sequence>>;

/// Operators that our pages use; any other is a surprise.
const KNOWN: [&str; 29] = [
    "q", "Q", "BT", "ET", "Tf", "Td", "Tj", "TJ", "rg", "RG", "w", "d", "J", "j", "m", "l", "c", "h", "re",
    "S", "f", "f*", "B", "B*", "b", "BMC", "BDC", "EMC", "n",
];
const PAINTING: [&str; 9] = ["Tj", "TJ", "S", "f", "f*", "B", "B*", "b", "Do"];

/// What is open on a page.
enum Open {
    Artifact,
    Mark(i64),
    /// Inside another, such as a word said otherwise than it is shown.
    Inner(Option<String>),
}

struct Walk<'a> {
    page: usize,
    fonts: &'a BTreeMap<String, Font>,
    font: Option<&'a Font>,
    open: Vec<Open>,
    marks: BTreeMap<i64, Sequence>,
    depth: i32,
    in_text: bool,
    /// Height of the last line of text begun.
    last_y: Option<f32>,
}

pub(super) fn check(file: &File, fonts: &BTreeMap<String, Font>, findings: &mut Findings) -> Marks {
    (0..file.pages.len())
        .map(|index| {
            if let Some(page) = file.page(index) {
                resources(file, index, page, findings);
            }
            let content = file.document.get_page_content(file.pages[index]);
            let operations = Content::decode(&content).map(|content| content.operations);
            let Ok(operations) = operations else {
                findings.add(
                    Rule::Readable,
                    format!("the content of page {} cannot be read", index + 1),
                );
                return BTreeMap::new();
            };
            let mut walk = Walk {
                page: index + 1,
                fonts,
                font: None,
                open: Vec::new(),
                marks: BTreeMap::new(),
                depth: 0,
                in_text: false,
                last_y: None,
            };
            operations
                .iter()
                .for_each(|operation| walk.step(operation, findings));
            let closed = walk.open.is_empty() && walk.depth == 0 && !walk.in_text;
            findings.expect(
                closed,
                Rule::Mark,
                format!("page {} leaves something open", index + 1),
            );
            walk.marks
        })
        .collect()
}

fn resources(file: &File, index: usize, page: &Dictionary, findings: &mut Findings) {
    let mut expect =
        |holds: bool, what: &str| findings.expect(holds, Rule::Page, format!("page {}: {what}", index + 1));
    expect(page.get(b"Group").is_err(), "a transparency group");
    expect(page.get(b"AA").is_err(), "an action");
    expect(
        file.array(page, "MediaBox").is_some_and(|sides| sides.len() == 4),
        "no size",
    );
    let Some(resources) = file.dictionary(page, "Resources") else {
        expect(false, "no resources");
        return;
    };
    for key in ["XObject", "ExtGState", "Shading", "Pattern", "ColorSpace"] {
        let empty = file.dictionary(resources, key).is_none_or(Dictionary::is_empty);
        expect(empty, &format!("{key} among the resources"));
    }
    expect(
        file.name(page, "Tabs") == Some("S"),
        "another order of tabs than the structure's",
    );
}

impl<'a> Walk<'a> {
    fn step(&mut self, operation: &Operation, findings: &mut Findings) {
        let operator = operation.operator.as_str();
        let known = KNOWN.contains(&operator);
        findings.expect(
            known,
            Rule::Page,
            format!("page {}: operator {operator}", self.page),
        );
        if PAINTING.contains(&operator) && self.open.is_empty() {
            findings.add(
                Rule::Mark,
                format!("page {}: {operator} outside any mark", self.page),
            );
        }
        match operator {
            "q" => self.depth += 1,
            "Q" => self.depth -= 1,
            "BT" => self.in_text = true,
            "ET" => self.in_text = false,
            "BMC" | "BDC" => self.begin(operation, findings),
            "EMC" => self.end(findings),
            "Tf" => {
                let name = operation
                    .operands
                    .first()
                    .and_then(|name| name.as_name().ok())
                    .unwrap_or_default();
                self.font = self.fonts.get(String::from_utf8_lossy(name).as_ref());
                let known = self.font.is_some();
                findings.expect(
                    known,
                    Rule::Font,
                    format!("page {}: a font that is not there", self.page),
                );
            }
            "Td" => {
                let y = operation.operands.get(1).and_then(|y| y.as_float().ok());
                if self.last_y != y {
                    self.part();
                }
                self.last_y = y;
            }
            "Tj" | "TJ" => self.show(operation, findings),
            _ => {}
        }
    }

    fn begin(&mut self, operation: &Operation, findings: &mut Findings) {
        let tag = operation
            .operands
            .first()
            .and_then(|tag| tag.as_name().ok())
            .unwrap_or_default();
        let tag = String::from_utf8_lossy(tag).into_owned();
        let properties = operation
            .operands
            .get(1)
            .and_then(|properties| properties.as_dict().ok());
        let mcid = properties.and_then(|properties| properties.get(b"MCID").and_then(Object::as_i64).ok());
        if self.open.is_empty() {
            match mcid {
                Some(mcid) => {
                    let once = self
                        .marks
                        .insert(
                            mcid,
                            Sequence {
                                tag,
                                words: String::new(),
                            },
                        )
                        .is_none();
                    findings.expect(once, Rule::Mark, format!("page {}: mark {mcid} twice", self.page));
                    self.open.push(Open::Mark(mcid));
                }
                None => {
                    let artifact = tag == "Artifact";
                    findings.expect(
                        artifact,
                        Rule::Mark,
                        format!("page {}: {tag} without a mark", self.page),
                    );
                    self.open.push(Open::Artifact);
                }
            }
            return;
        }
        let sound = mcid.is_none() && tag == "Span";
        findings.expect(
            sound,
            Rule::Mark,
            format!("page {}: {tag} inside another mark", self.page),
        );
        let instead = properties
            .and_then(|properties| properties.get(b"ActualText").ok())
            .and_then(|text| lopdf::decode_text_string(text).ok());
        self.open.push(Open::Inner(instead));
    }

    fn end(&mut self, findings: &mut Findings) {
        match self.open.pop() {
            Some(Open::Inner(Some(instead))) => self.say(&instead),
            Some(_) => {}
            None => findings.add(
                Rule::Mark,
                format!("page {}: a mark ends that never began", self.page),
            ),
        }
    }

    fn show(&mut self, operation: &Operation, findings: &mut Findings) {
        findings.expect(
            self.in_text,
            Rule::Page,
            format!("page {}: text outside a text object", self.page),
        );
        let Some(font) = self.font else { return };
        for shown in operation.operands.iter().flat_map(strings) {
            if font.is_lacking(shown) {
                findings.add(
                    Rule::Font,
                    format!("page {}: a glyph that the font does not have", self.page),
                );
            }
            match font.read(shown) {
                Some(words) if !matches!(self.open.last(), Some(Open::Inner(Some(_)))) => self.say(&words),
                Some(_) => {}
                None => findings.add(
                    Rule::Font,
                    format!("page {}: a glyph without a character", self.page),
                ),
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
            Open::Artifact | Open::Inner(_) => None,
        });
        self.marks.get_mut(&mark?)
    }
}
