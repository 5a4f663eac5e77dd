//! What the file says of itself: description, colours meant, view, identity.

use lopdf::{Dictionary, Document as File, Object, Stream, StringFormat};

use super::objects::{dictionary, name, plain, text};
use super::{icc, xmp};
use crate::RenderError;
use crate::document::Document;

/// Name of the maker, in the file.
pub(super) const MAKER: &str = concat!("Jauge ", env!("CARGO_PKG_VERSION"));

/// Adds the metadata to the catalog and the trailer, in place of chance and dates of no day.
pub(super) fn add(file: &mut File, document: &Document) -> Result<(), RenderError> {
    file.version = "1.7".to_owned();
    let profile = Stream::new(dictionary(vec![("N", 3.into())]), icc::srgb());
    let profile = file.add_object(profile);
    let intent = dictionary(vec![
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", plain("sRGB")),
        ("Info", plain("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile.into()),
    ]);
    let packet = dictionary(vec![("Type", name("Metadata")), ("Subtype", name("XML"))]);
    // Never compressed, so that tools that know nothing of PDF can find it.
    let packet = Stream::new(packet, xmp::packet(document).into_bytes()).with_compression(false);
    let packet = file.add_object(packet);
    let catalog = file.catalog_mut()?;
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("Metadata", packet);
    catalog.set(
        "ViewerPreferences",
        dictionary(vec![("DisplayDocTitle", true.into())]),
    );
    let info = file.trailer.get(b"Info")?.as_reference()?;
    file.set_object(info, description(document));
    let id = Object::String(document.id.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

fn description(document: &Document) -> Dictionary {
    let date = plain(&document.date.strftime("D:%Y%m%d%H%M%S").to_string());
    dictionary(vec![
        ("Title", text(&document.title)),
        ("Author", text(&document.author)),
        ("Subject", text(&document.subject)),
        ("Creator", text(MAKER)),
        ("Producer", text(MAKER)),
        ("CreationDate", date.clone()),
        ("ModDate", date),
    ])
}
