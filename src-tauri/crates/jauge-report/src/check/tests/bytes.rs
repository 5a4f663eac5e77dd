//! The bytes of the file, and what stands in the trailer and the catalog.

use lopdf::xref::XrefType;
use lopdf::{Dictionary, Object, StringFormat};

use super::Change::{Bytes, Objects};
use super::{Mutation, Rule, catalog, find, held, stream};

/// Puts bytes for others, as many, the first time they stand there.
fn swap(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    assert_eq!(from.len(), to.len());
    let at = place(bytes, from);
    bytes[at..at + to.len()].copy_from_slice(to);
}

fn place(bytes: &[u8], of: &[u8]) -> usize {
    bytes
        .windows(of.len())
        .position(|found| found == of)
        .expect("found")
}

/// Writes the first object a second time, and mends the place of the list.
fn twice(bytes: &mut Vec<u8>) {
    let first = place(bytes, b"endobj\n") + b"endobj\n".len();
    let object = bytes[14..first].to_vec();
    let start = bytes
        .windows(9)
        .rposition(|found| found == b"startxref")
        .expect("found")
        + 10;
    let end = start
        + bytes[start..]
            .iter()
            .position(|byte| *byte == b'\n')
            .expect("found");
    let at: usize = std::str::from_utf8(&bytes[start..end])
        .expect("digits")
        .parse()
        .expect("a place");
    bytes.splice(start..end, (at + object.len()).to_string().into_bytes());
    bytes.splice(at..at, object);
}

pub(super) fn all() -> Vec<Mutation> {
    vec![
        Mutation(
            &[Rule::Header],
            Bytes(|bytes| swap(bytes, b"%PDF-1.7", b"%PDF-1.4")),
        ),
        Mutation(&[Rule::BinaryMark], Bytes(|bytes| bytes[11] = b'a')),
        Mutation(&[Rule::EndOfFile], Bytes(|bytes| bytes.extend(b"\n\n"))),
        Mutation(&[Rule::CrossPlaces], Bytes(twice)),
        Mutation(&[Rule::HexString], Bytes(|bytes| swap(bytes, b"0707>", b"070 >"))),
        Mutation(
            &[Rule::ObjectEnds],
            Bytes(|bytes| swap(bytes, b" 0 obj\n", b" 0 obj ")),
        ),
        Mutation(
            &[Rule::ObjectEnds],
            Bytes(|bytes| swap(bytes, b"endobj\n", b"endobj ")),
        ),
        Mutation(
            &[Rule::StreamEnds, Rule::Resources],
            Bytes(|bytes| swap(bytes, b"\nendstream", b" endstream")),
        ),
        Mutation(
            &[Rule::StreamLength, Rule::PacketForm],
            Bytes(|bytes| swap(bytes, b"?>\nendstream", b"?\nendstream\n")),
        ),
        Mutation(
            &[Rule::CrossTable],
            Objects(|file| file.reference_table.cross_reference_type = XrefType::CrossReferenceTable),
        ),
        Mutation(
            &[Rule::Encryption, Rule::Readable],
            Objects(|file| file.trailer.set("Encrypt", held())),
        ),
        Mutation(
            &[Rule::Identity],
            Objects(|file| {
                file.trailer.remove(b"ID");
            }),
        ),
        Mutation(&[Rule::ObjectCount], Objects(|file| file.max_id = 8_388_607)),
        Mutation(
            &[Rule::IntegerRange],
            Objects(|file| catalog(file).set("Held", 2_147_483_648_i64)),
        ),
        Mutation(
            &[Rule::RealRange],
            Objects(|file| catalog(file).set("Held", Object::Real(1e-39))),
        ),
        Mutation(
            &[Rule::NameLength],
            Objects(|file| catalog(file).set("Held", Object::Name(vec![b'a'; 128]))),
        ),
        Mutation(
            &[Rule::NameLetters],
            Objects(|file| catalog(file).set("Held", Object::Name(vec![0xff]))),
        ),
        Mutation(
            &[Rule::StringLength],
            Objects(|file| {
                let long = Object::String(vec![b'a'; 32_768], StringFormat::Hexadecimal);
                catalog(file).set("Held", long);
            }),
        ),
        Mutation(
            &[Rule::ExternalStream],
            Objects(|file| {
                let id = find(file, "Type", "Metadata");
                stream(file, id).dict.set("F", Object::string_literal("a"));
            }),
        ),
        Mutation(
            &[Rule::Filter],
            Objects(|file| {
                let filter: Dictionary = [("Filter", super::name("LZWDecode"))].into_iter().collect();
                file.add_object(lopdf::Stream::new(filter, vec![0]));
            }),
        ),
    ]
}
