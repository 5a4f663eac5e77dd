//! Links: one annotation for each line that a link stands on, tied to its part of the tree.

use lopdf::{Object, ObjectId};

use super::file::File;
use super::objects::{dictionary, name, numbers, plain, text, tidy};
use crate::flow::{Heading, LinkArea, Target};
use crate::tree::Tree;

/// Printed with the page, as archives ask.
const PRINTED: i64 = 4;

/// What the links of a document lead to and are counted by.
pub(super) struct Links<'a> {
    pub(super) pages: &'a [ObjectId],
    pub(super) headings: &'a [Heading],
    /// Height of the sheet.
    pub(super) height: f32,
    /// Page and annotation of each link so far, in the order the tree counts them.
    pub(super) areas: Vec<(usize, ObjectId)>,
}

impl Links<'_> {
    /// Writes the annotations of a page and tells their objects.
    pub(super) fn add(
        &mut self,
        file: &mut File,
        tree: &mut Tree,
        page: usize,
        links: &[LinkArea],
    ) -> Vec<Object> {
        let mut references = Vec::with_capacity(links.len());
        for link in links {
            let [left, top, right, bottom] = link.area;
            let place = self.pages.len() + self.areas.len();
            let mut annotation = dictionary(vec![
                ("Type", name("Annot")),
                ("Subtype", name("Link")),
                (
                    "Rect",
                    numbers([left, self.height - bottom, right, self.height - top]),
                ),
                ("Border", numbers([0.0, 0.0, 0.0])),
                ("F", PRINTED.into()),
                ("Contents", text(&link.text)),
                ("StructParent", (place as i64).into()),
            ]);
            match &link.target {
                Target::Heading(heading) => {
                    let heading = &self.headings[*heading];
                    annotation.set("Dest", destination(heading, self.pages, self.height));
                }
                Target::Uri(uri) => {
                    let action = dictionary(vec![
                        ("Type", name("Action")),
                        ("S", name("URI")),
                        ("URI", plain(&ascii(uri))),
                    ]);
                    annotation.set("A", action);
                }
            }
            tree.link(tree.link_of(link.node), self.areas.len());
            let annotation = file.add(annotation);
            self.areas.push((page, annotation));
            references.push(Object::Reference(annotation));
        }
        references
    }
}

/// The place of a heading, a little above its line.
pub(super) fn destination(heading: &Heading, pages: &[ObjectId], height: f32) -> Object {
    let page = pages[heading.page.min(pages.len() - 1)];
    let top = tidy((height - heading.y + 8.0).min(height));
    Object::Array(vec![
        page.into(),
        name("XYZ"),
        Object::Null,
        Object::Real(top),
        Object::Null,
    ])
}

/// An address in the letters that addresses are made of.
fn ascii(uri: &str) -> String {
    let mut out = String::with_capacity(uri.len());
    for byte in uri.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_accents_is_escaped() {
        assert_eq!(
            ascii("https://exemple.org/é tude"),
            "https://exemple.org/%C3%A9%20tude"
        );
    }
}
