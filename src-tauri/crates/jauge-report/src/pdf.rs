//! Pages to a file: painted and compressed one after the other, then all that makes a document accessible and
//! archivable.

mod annotations;
mod file;
mod fonts;
mod icc;
mod metadata;
mod objects;
mod outlines;
mod paint;
mod pictures;
mod structure;
mod xmp;

use lopdf::{Dictionary, Object, ObjectId};

use crate::RenderError;
use crate::document::Document;
use crate::flow::Laid;
use crate::render::{Part, Watch};
use annotations::Links;
use file::File;
use fonts::Fonts;
use objects::{dictionary, name, numbers};
use pictures::Pictures;

/// Writes a laid out document.
pub(crate) fn write(mut laid: Laid, document: &Document, watch: &Watch<'_>) -> Result<Vec<u8>, RenderError> {
    let count = laid.pages.len();
    watch.begin(Part::File, count + 1);
    let mut file = File::new();
    let (tree, resources) = (file.reserve(), file.reserve());
    let pages: Vec<ObjectId> = (0..count).map(|_| file.reserve()).collect();
    let (size, headings) = (document.paper.size(), std::mem::take(&mut laid.headings));
    let (mut fonts, mut pictures) = (Fonts::default(), Pictures::default());
    let mut links = Links {
        pages: &pages,
        headings: &headings,
        height: size.1,
        areas: Vec::new(),
    };
    for (index, id) in pages.iter().enumerate() {
        if watch.step() {
            return Err(RenderError::Cancelled);
        }
        // Taken, so that a page painted is let go of.
        let page = std::mem::take(&mut laid.pages[index]);
        let content = paint::page(&page, index, size.1, (&mut fonts, &mut pictures), &mut laid);
        let content = file.stream(Dictionary::new(), &content);
        let annotations = links.add(&mut file, &mut laid.tree, index, &page.links);
        let mut sheet = dictionary(vec![
            ("Type", name("Page")),
            ("Parent", tree.into()),
            ("MediaBox", numbers([0.0, 0.0, size.0, size.1])),
            ("Resources", resources.into()),
            ("Contents", content.into()),
            ("StructParents", (index as i64).into()),
            ("Tabs", name("S")),
        ]);
        if !annotations.is_empty() {
            sheet.set("Annots", annotations);
        }
        file.put(*id, sheet);
    }
    let fonts = fonts.write(&mut file, &laid.shaper)?;
    let pictures = pictures.write(&mut file);
    let listed = [("Font", fonts), ("XObject", pictures)].into_iter();
    let listed: Dictionary = listed
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(kind, entries)| (kind, entries.into()))
        .collect();
    file.put(resources, listed);
    let kids: Vec<Object> = pages.iter().map(|page| (*page).into()).collect();
    let sheets = [
        ("Type", name("Pages")),
        ("Count", (count as i64).into()),
        ("Kids", kids.into()),
    ];
    file.put(tree, dictionary(sheets.into()));
    let areas = links.areas;
    laid.tree.prune();
    let mut catalog = dictionary(vec![("Type", name("Catalog")), ("Pages", tree.into())]);
    structure::add(&mut file, &pages, &laid, &areas, document, &mut catalog);
    outlines::add(&mut file, &pages, &headings, document, &mut catalog);
    let mut trailer = metadata::add(&mut file, document, &mut catalog);
    trailer.set("Root", file.add(catalog));
    let bytes = file.finish(trailer);
    if watch.step() {
        return Err(RenderError::Cancelled);
    }
    Ok(bytes)
}
