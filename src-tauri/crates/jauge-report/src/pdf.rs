//! Pages to a file: painted through printpdf, then finished on the object tree it hands over with all that makes a
//! document accessible and archivable.

mod annotations;
mod fonts;
mod icc;
mod metadata;
mod objects;
mod outlines;
mod packing;
mod paint;
mod pictures;
mod sheets;
mod structure;
mod xmp;

use lopdf::Document as File;
use printpdf::{PdfDocument, PdfSaveOptions};

use crate::RenderError;
use crate::document::Document;
use crate::flow::{Laid, LinkArea};
use crate::render::{Part, Watch};
use fonts::Fonts;
use pictures::Pictures;

/// Writes a laid out document.
pub(crate) fn write(mut laid: Laid, document: &Document, watch: &Watch<'_>) -> Result<Vec<u8>, RenderError> {
    watch.begin(Part::Paint, laid.pages.len());
    let mut pdf = PdfDocument::default();
    let (mut fonts, mut pictures) = (Fonts::default(), Pictures::default());
    let mut links = Vec::with_capacity(laid.pages.len());
    let size = document.paper.size();
    for index in 0..laid.pages.len() {
        if watch.step() {
            return Err(RenderError::Cancelled);
        }
        // Taken, so that a page painted is let go of.
        let page = std::mem::take(&mut laid.pages[index]);
        let ops = paint::ops(&page, index, size.1, (&mut fonts, &mut pictures), &mut laid);
        pdf.pages.push(sheets::sheet(size, ops));
        links.push(page.links);
    }
    pdf.resources.fonts.map.extend(fonts.embed(&laid.shaper)?);
    pdf.resources.xobjects.map.extend(pictures.embed());
    watch.begin(Part::File, 3);
    let mut file = built(pdf);
    if watch.step() {
        return Err(RenderError::Cancelled);
    }
    finish(&mut file, laid, &links, document)?;
    if watch.step() {
        return Err(RenderError::Cancelled);
    }
    let bytes = packing::saved(&mut file)?;
    if watch.step() {
        return Err(RenderError::Cancelled);
    }
    Ok(bytes)
}

/// The objects of pages, fonts and pictures. What the library would do besides is done better later, or before.
fn built(pdf: PdfDocument) -> File {
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    pdf.to_lopdf_document(&options, &mut Vec::new())
}

/// Adds what the library has no notion of, and mends what an archive would refuse.
fn finish(
    file: &mut File,
    mut laid: Laid,
    links: &[Vec<LinkArea>],
    document: &Document,
) -> Result<(), RenderError> {
    let pages = sheets::mend(file)?;
    fonts::mend(file)?;
    let height = document.paper.size().1;
    let areas = annotations::add(file, &pages, links, &mut laid, height)?;
    laid.tree.prune();
    structure::add(file, &pages, &laid, &areas, document)?;
    outlines::add(file, &pages, &laid.headings, height)?;
    metadata::add(file, document)
}
