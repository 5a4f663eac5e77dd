//! A file as it is written: what comes is compressed and let go of, and only the place of each object is kept.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, ObjectId};

use super::objects::{dictionary, name, write};

/// Objects packed together at most.
const PACKED: usize = 200;
/// Beyond this level, time doubles for a hundredth of the size.
const LEVEL: u32 = 6;
/// The version, and a line that tells programs not to take the file for text.
const HEADER: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/// Where an object stands.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Promised, not written yet.
    Free,
    /// At that byte of the file.
    At(usize),
    /// In that pack, in that place.
    Packed { pack: u32, index: usize },
}

/// A file being written.
pub(super) struct File {
    bytes: Vec<u8>,
    places: Vec<Place>,
    /// Number of the pack being filled, and what is in it: numbers and starts, then values.
    pack: Option<u32>,
    packed: Vec<(u32, usize)>,
    values: Vec<u8>,
    encoder: ZlibEncoder<Vec<u8>>,
}

impl File {
    pub(super) fn new() -> Self {
        Self {
            bytes: HEADER.to_vec(),
            places: Vec::new(),
            pack: None,
            packed: Vec::new(),
            values: Vec::new(),
            encoder: ZlibEncoder::new(Vec::new(), Compression::new(LEVEL)),
        }
    }

    /// The number of an object to come.
    pub(super) fn reserve(&mut self) -> ObjectId {
        self.places.push(Place::Free);
        (self.places.len() as u32, 0)
    }

    /// Writes an object whose number was reserved.
    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.put_with(id, |out| write(&object.into(), out));
    }

    /// The same, where it is written by hand.
    pub(super) fn put_with(&mut self, id: ObjectId, value: impl FnOnce(&mut Vec<u8>)) {
        let pack = match self.pack {
            Some(pack) => pack,
            None => {
                let pack = self.reserve().0;
                self.pack = Some(pack);
                pack
            }
        };
        let index = self.packed.len();
        self.place(id, Place::Packed { pack, index });
        self.packed.push((id.0, self.values.len()));
        value(&mut self.values);
        self.values.push(b'\n');
        if self.packed.len() == PACKED {
            self.close();
        }
    }

    /// Writes an object.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.put(id, object);
        id
    }

    /// Writes a stream, compressed.
    pub(super) fn stream(&mut self, mut dictionary: Dictionary, data: &[u8]) -> ObjectId {
        let id = self.reserve();
        dictionary.set("Filter", name("FlateDecode"));
        let data = self.deflate(data);
        self.place_stream(id, dictionary, &data);
        id
    }

    /// Writes a stream as it is.
    pub(super) fn plain_stream(&mut self, dictionary: Dictionary, data: &[u8]) -> ObjectId {
        let id = self.reserve();
        self.place_stream(id, dictionary, data);
        id
    }

    /// The whole file, once everything promised is written.
    pub(super) fn finish(mut self, mut trailer: Dictionary) -> Vec<u8> {
        self.close();
        let id = self.reserve();
        let start = self.bytes.len();
        self.place(id, Place::At(start));
        let wide = if start < 1 << 16 { 2 } else { 4 };
        let rows = self.rows(wide);
        let columns = wide + 3;
        trailer.set("Type", name("XRef"));
        trailer.set("Size", self.places.len() as i64 + 1);
        trailer.set("W", vec![1.into(), (wide as i64).into(), 2.into()]);
        trailer.set("Filter", name("FlateDecode"));
        let rising = [("Predictor", 12.into()), ("Columns", (columns as i64).into())];
        trailer.set("DecodeParms", dictionary(rising.into()));
        let data = self.deflate(&rows);
        self.place_stream(id, trailer, &data);
        self.bytes
            .extend(format!("startxref\n{start}\n%%EOF\n").into_bytes());
        self.bytes
    }

    /// The table of places, each row as its difference from the one before: most differ little.
    fn rows(&self, wide: usize) -> Vec<u8> {
        let mut rows = Vec::with_capacity((self.places.len() + 1) * (wide + 4));
        let mut last = vec![0_u8; wide + 3];
        for place in std::iter::once(&Place::Free).chain(&self.places) {
            let (kind, first, second) = match *place {
                Place::Free => (0, 0, 0xffff),
                Place::At(byte) => (1, byte as u32, 0),
                Place::Packed { pack, index } => (2, pack, index as u16),
            };
            let mut row = vec![kind];
            row.extend(&first.to_be_bytes()[4 - wide..]);
            row.extend(second.to_be_bytes());
            rows.push(2);
            rows.extend(row.iter().zip(&last).map(|(now, last)| now.wrapping_sub(*last)));
            last = row;
        }
        rows
    }

    /// Writes the pack being filled.
    fn close(&mut self) {
        let Some(pack) = self.pack.take() else { return };
        let mut data = Vec::with_capacity(self.values.len() + 8 * self.packed.len());
        for (number, start) in &self.packed {
            data.extend(format!("{number} {start} ").into_bytes());
        }
        let stream = dictionary(vec![
            ("Type", name("ObjStm")),
            ("N", (self.packed.len() as i64).into()),
            ("First", (data.len() as i64).into()),
            ("Filter", name("FlateDecode")),
        ]);
        data.append(&mut self.values);
        self.packed.clear();
        let data = self.deflate(&data);
        self.place_stream((pack, 0), stream, &data);
    }

    fn place(&mut self, id: ObjectId, place: Place) {
        self.places[id.0 as usize - 1] = place;
    }

    fn place_stream(&mut self, id: ObjectId, mut dictionary: Dictionary, data: &[u8]) {
        self.place(id, Place::At(self.bytes.len()));
        dictionary.set("Length", data.len() as i64);
        self.bytes.extend(format!("{} 0 obj\n", id.0).into_bytes());
        write(&dictionary.into(), &mut self.bytes);
        self.bytes.extend(b"\nstream\n");
        self.bytes.extend_from_slice(data);
        self.bytes.extend(b"\nendstream\nendobj\n");
    }

    fn deflate(&mut self, data: &[u8]) -> Vec<u8> {
        self.encoder
            .write_all(data)
            .and_then(|()| self.encoder.reset(Vec::new()))
            .expect("invariant: memory takes what is written")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let mut file = File::new();
        let root = file.reserve();
        let kept: Vec<ObjectId> = (0..450_i64)
            .map(|index| file.add(Object::Integer(index)))
            .collect();
        let stream = file.stream(Dictionary::new(), &[7; 70_000]);
        let plain = file.plain_stream(Dictionary::new(), b"plain");
        file.put(root, dictionary(vec![("Type", name("Catalog"))]));
        let bytes = file.finish(dictionary(vec![("Root", root.into())]));
        let read = lopdf::Document::load_mem(&bytes).expect("a file");
        for (index, id) in kept.iter().enumerate() {
            let value = read.get_object(*id).and_then(Object::as_i64);
            assert_eq!(value.expect("a number"), index as i64);
        }
        let content = |id| {
            let stream = read.get_object(id).and_then(Object::as_stream).expect("a stream");
            stream.get_plain_content().expect("what it holds")
        };
        assert_eq!(content(stream), [7; 70_000]);
        assert_eq!(content(plain), b"plain");
        assert!(read.catalog().is_ok());
    }
}
