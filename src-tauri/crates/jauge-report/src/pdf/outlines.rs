//! The outline: headings as readers list them beside the page.

use lopdf::{Dictionary, Document as File, Object, ObjectId};

use super::annotations::destination;
use super::objects::{dictionary, name, text};
use crate::RenderError;
use crate::document::Document;
use crate::flow::Heading;

/// Adds the outline, if there is any heading.
pub(super) fn add(
    file: &mut File,
    pages: &[ObjectId],
    headings: &[Heading],
    document: &Document,
) -> Result<(), RenderError> {
    if headings.is_empty() {
        return Ok(());
    }
    let height = document.paper.size().1;
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| file.new_object_id()).collect();
    for (index, heading) in headings.iter().enumerate() {
        let parent = above(headings, index);
        let mut entry = dictionary(vec![
            ("Title", text(&heading.text)),
            ("Parent", parent.map_or(root, |parent| ids[parent]).into()),
            ("Dest", destination(heading, pages, height)),
        ]);
        let siblings = children(headings, parent);
        let place = siblings
            .iter()
            .position(|sibling| *sibling == index)
            .unwrap_or_default();
        if let Some(before) = place.checked_sub(1) {
            entry.set("Prev", ids[siblings[before]]);
        }
        if let Some(after) = siblings.get(place + 1) {
            entry.set("Next", ids[*after]);
        }
        ends(&mut entry, &children(headings, Some(index)), &ids);
        file.objects.insert(ids[index], entry.into());
    }
    let mut outline = dictionary(vec![("Type", name("Outlines"))]);
    ends(&mut outline, &children(headings, None), &ids);
    file.objects.insert(root, outline.into());
    let catalog = file.catalog_mut()?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", name("UseOutlines"));
    Ok(())
}

/// First, last and number of what is listed under an entry, all shown.
fn ends(entry: &mut Dictionary, children: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        entry.set("First", ids[*first]);
        entry.set("Last", ids[*last]);
        entry.set("Count", Object::Integer(children.len() as i64));
    }
}

/// The heading that one stands under.
fn above(headings: &[Heading], index: usize) -> Option<usize> {
    (0..index)
        .rev()
        .find(|before| headings[*before].level < headings[index].level)
}

fn children(headings: &[Heading], parent: Option<usize>) -> Vec<usize> {
    let start = parent.map_or(0, |parent| parent + 1);
    let under = |index: &usize| above(headings, *index) == parent;
    (start..headings.len()).filter(under).collect()
}
