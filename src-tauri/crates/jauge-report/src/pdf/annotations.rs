//! Links: one annotation for each line that a link stands on, tied to its part of the tree.

use lopdf::{Dictionary, Document as File, Object, ObjectId};

use super::objects::{dictionary, name, numbers, plain, text, tidy};
use crate::RenderError;
use crate::flow::{Heading, Laid, LinkArea, Target};

/// Printed with the page, as archives ask.
const PRINTED: i64 = 4;

/// Adds the annotations of each page, on sheets of that height, and tells their pages and objects in the order the tree
/// counts them.
pub(super) fn add(
    file: &mut File,
    pages: &[ObjectId],
    links: &[Vec<LinkArea>],
    laid: &mut Laid,
    height: f32,
) -> Result<Vec<(usize, ObjectId)>, RenderError> {
    let mut areas: Vec<(usize, ObjectId)> = Vec::new();
    for (index, links) in links.iter().enumerate().filter(|(_, links)| !links.is_empty()) {
        let mut references = Vec::with_capacity(links.len());
        for link in links {
            let mut annotation = annotation(link, height);
            annotation.set("StructParent", (pages.len() + areas.len()) as i64);
            match &link.target {
                Target::Heading(heading) => {
                    annotation.set("Dest", destination(&laid.headings[*heading], pages, height));
                }
                Target::Uri(uri) => annotation.set("A", address(uri)),
            }
            laid.tree.link(laid.tree.link_of(link.node), areas.len());
            let annotation = file.add_object(annotation);
            areas.push((index, annotation));
            references.push(Object::Reference(annotation));
        }
        file.get_dictionary_mut(pages[index])?.set("Annots", references);
    }
    Ok(areas)
}

fn annotation(link: &LinkArea, height: f32) -> Dictionary {
    let [left, top, right, bottom] = link.area;
    dictionary(vec![
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", numbers([left, height - bottom, right, height - top])),
        ("Border", numbers([0.0, 0.0, 0.0])),
        ("F", PRINTED.into()),
        ("Contents", text(&link.text)),
    ])
}

fn address(uri: &str) -> Dictionary {
    dictionary(vec![
        ("Type", name("Action")),
        ("S", name("URI")),
        ("URI", plain(&ascii(uri))),
    ])
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
