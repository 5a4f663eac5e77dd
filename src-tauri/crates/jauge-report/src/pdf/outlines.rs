//! The outline: headings as readers list them beside the page.

use lopdf::{Dictionary, Document as File, Object, ObjectId};

use super::annotations::destination;
use super::objects::{dictionary, name, text};
use crate::RenderError;
use crate::flow::Heading;

/// A heading among the others.
#[derive(Debug, Clone, Default)]
struct Entry {
    parent: Option<usize>,
    before: Option<usize>,
    after: Option<usize>,
    under: Under,
}

/// What is listed under an entry.
#[derive(Debug, Clone, Copy, Default)]
struct Under {
    first: Option<usize>,
    last: Option<usize>,
    /// All that is shown under it, at any depth.
    count: i64,
}

/// Adds the outline, on sheets of that height, if there is any heading.
pub(super) fn add(
    file: &mut File,
    pages: &[ObjectId],
    headings: &[Heading],
    height: f32,
) -> Result<(), RenderError> {
    if headings.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| file.new_object_id()).collect();
    let (entries, top) = entries(headings);
    for ((heading, entry), id) in headings.iter().zip(&entries).zip(&ids) {
        let mut object = dictionary(vec![
            ("Title", text(&heading.text)),
            ("Parent", entry.parent.map_or(root, |parent| ids[parent]).into()),
            ("Dest", destination(heading, pages, height)),
        ]);
        for (key, beside) in [("Prev", entry.before), ("Next", entry.after)] {
            if let Some(beside) = beside {
                object.set(key, ids[beside]);
            }
        }
        ends(&mut object, entry.under, &ids);
        file.set_object(*id, object);
    }
    let mut outline = dictionary(vec![("Type", name("Outlines"))]);
    ends(&mut outline, top, &ids);
    file.set_object(root, outline);
    let catalog = file.catalog_mut()?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", name("UseOutlines"));
    Ok(())
}

/// How headings stand to each other, and what is listed at the top.
fn entries(headings: &[Heading]) -> (Vec<Entry>, Under) {
    let mut entries = vec![Entry::default(); headings.len()];
    let mut top = Under::default();
    // The headings that what comes next may stand under, from the top down.
    let mut open: Vec<usize> = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        while open
            .last()
            .is_some_and(|above| headings[*above].level >= heading.level)
        {
            open.pop();
        }
        let parent = open.last().copied();
        let siblings = parent.map_or(&mut top, |parent| &mut entries[parent].under);
        let before = siblings.last.replace(index);
        siblings.first.get_or_insert(index);
        entries[index].parent = parent;
        entries[index].before = before;
        if let Some(before) = before {
            entries[before].after = Some(index);
        }
        for above in &open {
            entries[*above].under.count += 1;
        }
        top.count += 1;
        open.push(index);
    }
    (entries, top)
}

/// First, last and number of what is listed under an entry, all shown.
fn ends(entry: &mut Dictionary, under: Under, ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (under.first, under.last) {
        entry.set("First", ids[first]);
        entry.set("Last", ids[last]);
        entry.set("Count", Object::Integer(under.count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_stand_under_the_last_higher_one_and_count_all_below() {
        let heading = |level| Heading {
            level,
            text: String::new(),
            page: 0,
            y: 0.0,
        };
        let (entries, top) = entries(&[1, 2, 3, 2, 1].map(heading));
        let parents: Vec<Option<usize>> = entries.iter().map(|entry| entry.parent).collect();
        assert_eq!(parents, [None, Some(0), Some(1), Some(0), None]);
        let counts: Vec<i64> = entries.iter().map(|entry| entry.under.count).collect();
        assert_eq!(counts, [3, 1, 0, 0, 0]);
        assert_eq!((top.first, top.last, top.count), (Some(0), Some(4), 5));
        assert_eq!((entries[1].after, entries[3].before), (Some(3), Some(1)));
        assert_eq!(
            (entries[0].under.first, entries[0].under.last),
            (Some(1), Some(3))
        );
    }
}
