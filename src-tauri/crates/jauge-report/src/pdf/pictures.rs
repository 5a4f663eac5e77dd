//! Pictures: each stands once in the file, as it was made ready.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use super::objects::item;
use crate::picture::{Coding, Picture};

/// The pictures of one document, in the order they are first met.
#[derive(Default)]
pub(super) struct Pictures(Vec<Picture>);

impl Pictures {
    /// How pages call a picture.
    pub(super) fn id(&mut self, picture: &Picture) -> XObjectId {
        let place = self.0.iter().position(|one| one == picture);
        called(place.unwrap_or_else(|| {
            self.0.push(picture.clone());
            self.0.len() - 1
        }))
    }

    /// The pictures met.
    pub(super) fn embed(&self) -> impl Iterator<Item = (XObjectId, XObject)> {
        let embedded = |(place, picture)| (called(place), XObject::External(object(picture)));
        self.0.iter().enumerate().map(embedded)
    }
}

fn called(place: usize) -> XObjectId {
    XObjectId(format!("P{}", place + 1))
}

fn object(picture: &Picture) -> ExternalXObject {
    let number = |value: u32| DictItem::Int(i64::from(value));
    let colours = if picture.grey { "DeviceGray" } else { "DeviceRGB" };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), item("XObject")),
        ("Subtype".to_owned(), item("Image")),
        ("Width".to_owned(), number(picture.width)),
        ("Height".to_owned(), number(picture.height)),
        ("ColorSpace".to_owned(), item(colours)),
        ("BitsPerComponent".to_owned(), number(8)),
    ]);
    let filter = match picture.coding {
        Coding::Jpeg => "DCTDecode",
        Coding::Png => {
            let map = BTreeMap::from([
                ("Predictor".to_owned(), number(15)),
                ("Colors".to_owned(), number(if picture.grey { 1 } else { 3 })),
                ("BitsPerComponent".to_owned(), number(8)),
                ("Columns".to_owned(), number(picture.width)),
            ]);
            dict.insert("DecodeParms".to_owned(), DictItem::Dict { map });
            "FlateDecode"
        }
    };
    dict.insert("Filter".to_owned(), item(filter));
    ExternalXObject {
        stream: ExternalStream {
            dict,
            content: picture.content(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    }
}
