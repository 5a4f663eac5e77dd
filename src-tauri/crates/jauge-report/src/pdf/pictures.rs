//! Pictures: each stands once in the file, as it was made ready.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use crate::draw::Mark;
use crate::flow::Laid;
use crate::picture::{Coding, Picture};

/// The pictures of one document.
pub(super) struct Pictures(Vec<Picture>);

impl Pictures {
    pub(super) fn of(laid: &Laid) -> Self {
        let mut pictures: Vec<Picture> = Vec::new();
        for page in &laid.pages {
            let marks = page.marks.iter().map(|(_, mark)| mark);
            for mark in marks.chain(&page.head).chain(&page.foot) {
                if let Mark::Picture { picture, .. } = mark
                    && !pictures.contains(picture)
                {
                    pictures.push(picture.clone());
                }
            }
        }
        Self(pictures)
    }

    pub(super) fn id(&self, picture: &Picture) -> XObjectId {
        let place = self.0.iter().position(|one| one == picture).unwrap_or_default();
        name(place)
    }

    pub(super) fn embed(&self) -> impl Iterator<Item = (XObjectId, XObject)> {
        let embedded = |(place, picture)| (name(place), XObject::External(object(picture)));
        self.0.iter().enumerate().map(embedded)
    }
}

fn name(place: usize) -> XObjectId {
    XObjectId(format!("P{}", place + 1))
}

fn object(picture: &Picture) -> ExternalXObject {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let number = |value: u32| DictItem::Int(i64::from(value));
    let colours = if picture.grey { "DeviceGray" } else { "DeviceRGB" };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), number(picture.width)),
        ("Height".to_owned(), number(picture.height)),
        ("ColorSpace".to_owned(), name(colours)),
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
    dict.insert("Filter".to_owned(), name(filter));
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
