//! The tag tree: marks, tree and parent tree agree both ways.

use std::collections::BTreeSet;

use lopdf::{Object, ObjectId};

use super::catalog::is_language;
use super::content::Marks;
use super::finding::{Findings, Rule};
use super::{File, parents};

/// Kinds of parts that our files use, all of them standard.
const KNOWN: [&str; 22] = [
    "Document",
    "H1",
    "H2",
    "H3",
    "P",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "Caption",
    "TR",
    "TH",
    "TD",
    "Figure",
    "Div",
    "TOC",
    "TOCI",
    "Reference",
    "Link",
    "Span",
    "Sect",
];

/// Standard kinds that our files never use, with the rule that says so.
const REFUSED: [(&str, Rule); 8] = [
    ("H", Rule::HeadingPlain),
    ("Formula", Rule::Formula),
    ("Note", Rule::Note),
    ("Form", Rule::Form),
    ("Annot", Rule::AnnotationType),
    ("THead", Rule::TableSections),
    ("TBody", Rule::TableSections),
    ("TFoot", Rule::TableSections),
];

/// What a part holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kid {
    Part(usize),
    Mark { page: usize, mcid: i64 },
    Annotation(ObjectId),
}

/// One part, read back.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) id: ObjectId,
    pub(super) tag: String,
    pub(super) parent: Option<usize>,
    pub(super) kids: Vec<Kid>,
}

/// The parts in reading order.
#[derive(Debug, Clone, Default)]
pub(super) struct Parts {
    pub(super) all: Vec<Part>,
}

pub(super) fn check(file: &File, marks: &Marks, findings: &mut Findings) -> Parts {
    let mut parts = Parts::default();
    let catalog = file.catalog();
    let Some(root) = catalog.and_then(|catalog| file.dictionary(catalog, "StructTreeRoot")) else {
        findings.add(Rule::Tree, "the catalog has none");
        return parts;
    };
    findings.expect(!root.has(b"RoleMap"), Rule::RoleMap, || "a map of kinds");
    let root_id = catalog.and_then(|catalog| catalog.get(b"StructTreeRoot").ok()?.as_reference().ok());
    let top = root.get(b"K").and_then(Object::as_reference);
    match top {
        Ok(top) => parts.walk(file, top, None, root_id, None, findings),
        Err(_) => findings.add(Rule::Tree, "it does not start with one part"),
    }
    let first = parts.all.first().map(|part| part.tag.as_str());
    findings.expect(
        first == Some("Document"),
        Rule::Tree,
        || "it does not start with the document",
    );
    parts.compare(marks, findings);
    parents::check(file, root, &parts, marks, findings);
    parts
}

impl Part {
    /// Its level, when it is a heading.
    pub(super) fn level(&self) -> Option<u8> {
        self.tag.strip_prefix('H').and_then(|level| level.parse().ok())
    }
}

impl Parts {
    fn walk(
        &mut self,
        file: &File,
        id: ObjectId,
        parent: Option<usize>,
        above: Option<ObjectId>,
        page: Option<usize>,
        findings: &mut Findings,
    ) {
        let Ok(element) = file.document.get_dictionary(id) else {
            findings.add(Rule::Tree, format!("part {} is missing", id.0));
            return;
        };
        let tag = file.name(element, "S").unwrap_or_default().to_owned();
        if !KNOWN.contains(&tag.as_str()) {
            let refused = REFUSED.iter().find(|(known, _)| *known == tag);
            let rule = refused.map_or(Rule::TreeType, |(_, rule)| *rule);
            findings.add(rule, format!("a part of kind {tag:?}"));
        }
        let up = element.get(b"P").and_then(Object::as_reference).ok();
        findings.expect(up.is_some() && up == above, Rule::TreeParent, || {
            format!("part {} has another parent", id.0)
        });
        if let Some(language) = file.get(element, "Lang") {
            let sound = language.as_str().is_ok_and(is_language);
            findings.expect(sound, Rule::LanguageCode, || {
                format!("part {} has a language of no known form", id.0)
            });
        }
        let own = element.get(b"Pg").and_then(Object::as_reference).ok();
        let page = own.and_then(|own| file.page_index(own)).or(page);
        let index = self.all.len();
        self.all.push(Part {
            id,
            tag,
            parent,
            kids: Vec::new(),
        });
        let kids = match element.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => Vec::new(),
        };
        for kid in &kids {
            match kid {
                Object::Reference(kid) if self.all.iter().any(|part| part.id == *kid) => {
                    findings.add(Rule::Tree, format!("part {} stands twice", kid.0));
                }
                Object::Reference(kid) => {
                    let at = self.all.len();
                    self.all[index].kids.push(Kid::Part(at));
                    self.walk(file, *kid, Some(index), Some(id), page, findings);
                }
                _ => match leaf(file, kid, page) {
                    Some(kid) => self.all[index].kids.push(kid),
                    None => findings.add(Rule::Tree, format!("part {} holds something unknown", id.0)),
                },
            }
        }
    }

    /// Every mark is in the tree once, under the tag it bears.
    fn compare(&self, marks: &Marks, findings: &mut Findings) {
        let mut seen = BTreeSet::new();
        for part in &self.all {
            for kid in &part.kids {
                let Kid::Mark { page, mcid } = kid else { continue };
                let once = seen.insert((*page, *mcid));
                findings.expect(once, Rule::TreeMarks, || {
                    format!("mark {mcid} of page {} twice in the tree", page + 1)
                });
                let tag = marks
                    .get(*page)
                    .and_then(|marks| marks.get(mcid))
                    .map(|sequence| sequence.tag.as_str());
                let agrees = tag == Some(part.tag.as_str());
                findings.expect(agrees, Rule::TreeMarks, || {
                    format!("mark {mcid} of page {}: {tag:?}", page + 1)
                });
            }
        }
        for (page, marks) in marks.iter().enumerate() {
            for mcid in marks.keys().filter(|mcid| !seen.contains(&(page, **mcid))) {
                findings.add(
                    Rule::TreeMarks,
                    format!("mark {mcid} of page {} is not in the tree", page + 1),
                );
            }
        }
    }

    /// The words in the order of the tree, each part that is not within a line on its own line.
    pub(super) fn read(&self, marks: &Marks) -> String {
        let mut out = String::new();
        if !self.all.is_empty() {
            self.say(0, marks, &mut out);
        }
        let lines = out
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn say(&self, part: usize, marks: &Marks, out: &mut String) {
        let inline = matches!(self.all[part].tag.as_str(), "Span" | "Link" | "Reference" | "Lbl");
        for kid in &self.all[part].kids {
            match kid {
                Kid::Part(kid) => self.say(*kid, marks, out),
                Kid::Mark { page, mcid } => {
                    let words = marks.get(*page).and_then(|marks| marks.get(mcid));
                    // A word divided between two lines is one word to hear.
                    let words = words.map_or("", |sequence| sequence.words.as_str());
                    out.push_str(&words.replace("\u{ad} ", ""));
                    if out.ends_with('\u{ad}') {
                        out.pop();
                    }
                }
                Kid::Annotation(_) => {}
            }
        }
        if !inline {
            out.push('\n');
        } else if self.all[part].tag == "Lbl" {
            out.push(' ');
        }
    }
}

fn leaf(file: &File, kid: &Object, page: Option<usize>) -> Option<Kid> {
    match kid {
        Object::Integer(mcid) => Some(Kid::Mark {
            page: page?,
            mcid: *mcid,
        }),
        Object::Dictionary(kid) => {
            let own = kid.get(b"Pg").and_then(Object::as_reference).ok();
            let page = own.and_then(|own| file.page_index(own)).or(page)?;
            match file.name(kid, "Type")? {
                "MCR" => Some(Kid::Mark {
                    page,
                    mcid: file.integer(kid, "MCID")?,
                }),
                "OBJR" => Some(Kid::Annotation(
                    kid.get(b"Obj").and_then(Object::as_reference).ok()?,
                )),
                _ => None,
            }
        }
        _ => None,
    }
}
