//! Links: one annotation for each line that a link stands on, tied to its part of the tree.

use lopdf::{Document as File, Object, ObjectId};

use super::objects::{dictionary, name, numbers, plain, text};
use crate::RenderError;
use crate::document::Document;
use crate::flow::{Heading, Laid, Target};

/// Printed with the page, as archives ask.
const PRINTED: i64 = 4;

/// Adds the annotations and tells their objects, in the order the tree counts them.
pub(super) fn add(
    file: &mut File,
    pages: &[ObjectId],
    laid: &mut Laid,
    document: &Document,
) -> Result<Vec<(usize, ObjectId)>, RenderError> {
    let height = document.paper.size().1;
    let mut areas: Vec<(usize, ObjectId)> = Vec::new();
    let Laid {
        pages: contents,
        tree,
        headings,
        ..
    } = laid;
    for (index, (page, id)) in contents.iter().zip(pages).enumerate() {
        let mut references = Vec::with_capacity(page.links.len());
        for link in &page.links {
            let [left, top, right, bottom] = link.area;
            let mut annotation = dictionary(vec![
                ("Type", name("Annot")),
                ("Subtype", name("Link")),
                ("Rect", numbers([left, height - bottom, right, height - top])),
                ("Border", numbers([0.0, 0.0, 0.0])),
                ("F", PRINTED.into()),
                ("Contents", text(&link.text)),
                ("StructParent", ((pages.len() + areas.len()) as i64).into()),
            ]);
            match &link.target {
                Target::Heading(heading) => {
                    annotation.set("Dest", destination(&headings[*heading], pages, height));
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
            tree.link(tree.link_of(link.node), areas.len());
            let annotation = file.add_object(annotation);
            areas.push((index, annotation));
            references.push(Object::Reference(annotation));
        }
        let page = file.get_object_mut(*id)?.as_dict_mut()?;
        if references.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", references);
        }
    }
    Ok(areas)
}

/// The place of a heading, a little above its line.
pub(super) fn destination(heading: &Heading, pages: &[ObjectId], height: f32) -> Object {
    let page = pages[heading.page.min(pages.len() - 1)];
    let top = super::objects::tidy((height - heading.y + 8.0).min(height));
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
