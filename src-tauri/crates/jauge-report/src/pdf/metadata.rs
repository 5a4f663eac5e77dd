//! What the file says of itself: description, colours meant, view, identity.

use lopdf::{Dictionary, Object, StringFormat};

use super::file::File;
use super::objects::{dictionary, name, plain, text};
use super::{icc, xmp};
use crate::document::Document;

/// Name of the maker, in the file.
pub(super) const MAKER: &str = concat!("Jauge ", env!("CARGO_PKG_VERSION"));

/// Adds the metadata to the catalog, and tells the trailer what it names besides.
pub(super) fn add(file: &mut File, document: &Document, catalog: &mut Dictionary) -> Dictionary {
    let profile = file.stream(dictionary(vec![("N", 3.into())]), &icc::srgb());
    let intent = dictionary(vec![
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", plain("sRGB")),
        ("Info", plain("sRGB IEC61966-2.1")),
        ("DestOutputProfile", profile.into()),
    ]);
    let packet = dictionary(vec![("Type", name("Metadata")), ("Subtype", name("XML"))]);
    // Never compressed, so that tools that know nothing of PDF can find it.
    let packet = file.plain_stream(packet, xmp::packet(document).as_bytes());
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set("Metadata", packet);
    catalog.set(
        "ViewerPreferences",
        dictionary(vec![("DisplayDocTitle", true.into())]),
    );
    let info = file.add(description(document));
    let id = Object::String(document.id.to_vec(), StringFormat::Hexadecimal);
    dictionary(vec![("Info", info.into()), ("ID", vec![id.clone(), id].into())])
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
