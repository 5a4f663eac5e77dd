//! Pictures: each stands once in the file, as it was made ready.

use lopdf::{Dictionary, Object};

use super::file::File;
use super::objects::{dictionary, name};
use crate::picture::{Coding, Picture};

/// The pictures of one document, in the order they are first met.
#[derive(Default)]
pub(super) struct Pictures(Vec<Picture>);

impl Pictures {
    /// How pages call a picture.
    pub(super) fn name(&mut self, picture: &Picture) -> String {
        let place = self.0.iter().position(|one| one == picture);
        let place = place.unwrap_or_else(|| {
            self.0.push(picture.clone());
            self.0.len() - 1
        });
        called(place)
    }

    /// Writes the pictures met and tells what pages call them.
    pub(super) fn write(&self, file: &mut File) -> Dictionary {
        let mut listed = Dictionary::new();
        for (place, picture) in self.0.iter().enumerate() {
            listed.set(
                called(place),
                file.plain_stream(description(picture), &picture.content()),
            );
        }
        listed
    }
}

fn called(place: usize) -> String {
    format!("P{}", place + 1)
}

fn description(picture: &Picture) -> Dictionary {
    let number = |value: u32| Object::Integer(i64::from(value));
    let colours = if picture.grey { "DeviceGray" } else { "DeviceRGB" };
    let mut entries = dictionary(vec![
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", number(picture.width)),
        ("Height", number(picture.height)),
        ("ColorSpace", name(colours)),
        ("BitsPerComponent", number(8)),
    ]);
    match picture.coding {
        Coding::Jpeg => entries.set("Filter", name("DCTDecode")),
        Coding::Png => {
            entries.set("Filter", name("FlateDecode"));
            let rows = dictionary(vec![
                ("Predictor", number(15)),
                ("Colors", number(if picture.grey { 1 } else { 3 })),
                ("BitsPerComponent", number(8)),
                ("Columns", number(picture.width)),
            ]);
            entries.set("DecodeParms", rows);
        }
    }
    entries
}
