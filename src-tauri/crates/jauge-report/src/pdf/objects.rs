//! Small helpers to build and reach objects.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use crate::RenderError;

/// The pages, in order.
pub(super) fn pages(file: &Document) -> Result<Vec<ObjectId>, RenderError> {
    let pages = file.catalog()?.get(b"Pages")?.as_reference()?;
    let kids = file.get_dictionary(pages)?.get(b"Kids")?.as_array()?;
    Ok(kids.iter().map(Object::as_reference).collect::<Result<_, _>>()?)
}

pub(super) fn dictionary(entries: Vec<(&str, Object)>) -> Dictionary {
    entries.into_iter().collect()
}

pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text for people, in the encoding every reader knows.
pub(super) fn text(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A string of plain letters.
pub(super) fn plain(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

pub(super) fn numbers(values: impl IntoIterator<Item = f32>) -> Object {
    Object::Array(
        values
            .into_iter()
            .map(|value| Object::Real(tidy(value)))
            .collect(),
    )
}

/// Hundredths of a point are finer than any press. What is no number would break the file: it becomes nothing.
pub(super) fn tidy(value: f32) -> f32 {
    if value.is_finite() {
        (value * 100.0).round() / 100.0
    } else {
        0.0
    }
}
