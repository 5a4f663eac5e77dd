//! Documents to edit: the same page model in, a word-processor file (Office Open XML) out.
//!
//! What a word processor lays out itself – pages, columns, tints – is left to it; what gives the text its structure is
//! kept: headings, lists, tables with a header row that is repeated, the language, links to addresses outside. Links
//! inside the document become plain words, and drawings what they say in words.

mod body;
mod package;
mod parts;
#[cfg(test)]
mod tests;
mod xml;

use crate::document::Document;
use crate::render::RenderError;

/// Writes a document as a `.docx` file. The same document always gives the same bytes.
///
/// # Errors
/// [`RenderError::Write`] when the file cannot be put together in memory.
pub fn write(document: &Document) -> Result<Vec<u8>, RenderError> {
    let body = body::Body::of(document);
    let parts = [
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::package_relations()),
        ("docProps/core.xml", parts::properties(document)),
        ("word/document.xml", parts::document(document, &body.xml)),
        ("word/_rels/document.xml.rels", parts::relations(&body.addresses)),
        ("word/styles.xml", parts::styles(document)),
        ("word/numbering.xml", parts::numbering(body.numbered)),
        ("word/settings.xml", parts::settings(document)),
        ("word/footer1.xml", parts::footer(document)),
    ];
    Ok(package::pack(&parts)?)
}
