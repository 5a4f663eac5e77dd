//! Pages to a file: painted through printpdf, then finished on the object tree it hands over with all that makes a
//! document accessible and archivable.

mod annotations;
mod fonts;
mod icc;
mod metadata;
mod objects;
mod outlines;
mod paint;
mod pictures;
mod structure;
mod xmp;

use lopdf::SaveOptions;
use printpdf::{PdfDocument, PdfSaveOptions};

use crate::RenderError;
use crate::document::Document;
use crate::flow::Laid;
use crate::render::{Part, Watch};

/// Objects packed together at most.
const PACKED: usize = 200;

/// Writes a laid out document.
pub(crate) fn write(mut laid: Laid, document: &Document, watch: &Watch<'_>) -> Result<Vec<u8>, RenderError> {
    watch.begin(Part::File, laid.pages.len() + 1);
    let subsets = fonts::Subsets::of(&laid)?;
    let mut pdf = PdfDocument::default();
    for subset in subsets.used() {
        let (id, font) = subset.embed();
        pdf.resources.fonts.map.insert(id, font);
    }
    let pictures = pictures::Pictures::of(&laid);
    for (id, picture) in pictures.embed() {
        pdf.resources.xobjects.map.insert(id, picture);
    }
    let size = document.paper.size();
    for index in 0..laid.pages.len() {
        if watch.step() {
            return Err(RenderError::Cancelled);
        }
        let page = std::mem::take(&mut laid.pages[index]);
        let ops = paint::ops(&page, index, size.1, (&subsets, &pictures), &mut laid);
        pdf.pages.push(paint::sheet(size, ops));
        laid.pages[index].links = page.links;
    }
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut file = pdf.to_lopdf_document(&options, &mut Vec::new());
    finish(&mut file, laid, document)?;
    let mut bytes = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(PACKED)
        .compression_level(6)
        .build();
    file.save_with_options(&mut bytes, options)?;
    if watch.step() {
        return Err(RenderError::Cancelled);
    }
    Ok(bytes)
}

fn finish(file: &mut lopdf::Document, mut laid: Laid, document: &Document) -> Result<(), RenderError> {
    let pages = objects::pages(file)?;
    fonts::mend(file)?;
    let areas = annotations::add(file, &pages, &mut laid, document)?;
    laid.tree.prune();
    structure::add(file, &pages, &laid, &areas, document)?;
    outlines::add(file, &pages, &laid.headings, document)?;
    metadata::add(file, document)?;
    file.compress();
    Ok(())
}
