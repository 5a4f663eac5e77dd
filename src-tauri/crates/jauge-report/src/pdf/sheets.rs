//! Sheets of paper: what printpdf says of each, and how little of that a file needs.

use lopdf::{Document as File, Object, ObjectId};
use printpdf::{Op, PdfPage, Pt, Rect};

use super::objects::name;
use crate::RenderError;

/// A page of that size.
pub(super) fn sheet((width, height): (f32, f32), ops: Vec<Op>) -> PdfPage {
    let sheet = Rect::from_wh(Pt(width), Pt(height));
    PdfPage {
        media_box: sheet.clone(),
        trim_box: sheet.clone(),
        crop_box: sheet,
        ops,
    }
}

/// Makes pages share what they name, takes off what they never use, and tells the pages in order.
pub(super) fn mend(file: &mut File) -> Result<Vec<ObjectId>, RenderError> {
    let mut shared = None;
    for id in pages(file)? {
        let page = file.get_dictionary_mut(id)?;
        let own = page.get(b"Resources")?.as_reference()?;
        page.set("Resources", *shared.get_or_insert(own));
        page.set("Tabs", name("S"));
        for same in [&b"TrimBox"[..], b"CropBox", b"Annots"] {
            page.remove(same);
        }
    }
    if let Some(shared) = shared {
        for never in [&b"ExtGState"[..], b"Shading"] {
            file.get_dictionary_mut(shared)?.remove(never);
        }
    }
    file.prune_objects();
    file.renumber_objects();
    pages(file)
}

fn pages(file: &File) -> Result<Vec<ObjectId>, RenderError> {
    let pages = file.catalog()?.get(b"Pages")?.as_reference()?;
    let kids = file.get_dictionary(pages)?.get(b"Kids")?.as_array()?;
    Ok(kids.iter().map(Object::as_reference).collect::<Result<_, _>>()?)
}
