//! Bytes made fewer: pages, fonts and, where the library leaves it plain, the table of where objects stand.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document as File, Object, SaveOptions};

use super::objects::name;
use crate::RenderError;

/// Objects packed together at most.
const TOGETHER: usize = 200;
/// Beyond this level, time doubles for a hundredth of the size.
const LEVEL: u32 = 6;
/// The bytes of a row of the table, as lopdf writes it: a kind, a place, a number.
const ROW: usize = 1 + 4 + 2;
/// What a row begins with that says how it differs from the row before: PNG's "Up".
const UP: u8 = 2;

/// The bytes of a file whose objects are all there.
pub(super) fn saved(file: &mut File) -> Result<Vec<u8>, RenderError> {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            let packed = packed(&stream.content)?;
            if packed.len() < stream.content.len() {
                stream.set_content(packed);
                stream.dict.set("Filter", name("FlateDecode"));
            }
        }
    }
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(TOGETHER)
        .compression_level(LEVEL)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    let length = file.trailer.get(b"Length")?.as_i64()?;
    pack_table(&mut bytes, usize::try_from(length).unwrap_or_default())?;
    Ok(bytes)
}

/// Packs the table at the end of the file, its last object: nothing after it is told by its place. What does not look as
/// expected stays as it is.
fn pack_table(bytes: &mut Vec<u8>, length: usize) -> Result<(), RenderError> {
    let told = format!("/Length {length}");
    let Some(end) = last(bytes, b"\nendstream").filter(|end| *end > length && length.is_multiple_of(ROW))
    else {
        return Ok(());
    };
    let Some(at) = last(&bytes[..end - length], told.as_bytes()) else {
        return Ok(());
    };
    let rest = bytes.split_off(end);
    let table = packed(&differences(&bytes.split_off(end - length)))?;
    let now = format!(
        "/Length {}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ROW}>>",
        table.len()
    );
    bytes.splice(at..at + told.len(), now.into_bytes());
    bytes.extend(table);
    bytes.extend(rest);
    Ok(())
}

/// Rows as they differ from the row before them: mostly zeros.
fn differences(table: &[u8]) -> Vec<u8> {
    let mut before = [0; ROW].as_slice();
    let mut rows = Vec::with_capacity(table.len() / ROW * (ROW + 1));
    for row in table.chunks_exact(ROW) {
        rows.push(UP);
        rows.extend(
            row.iter()
                .zip(before)
                .map(|(byte, above)| byte.wrapping_sub(*above)),
        );
        before = row;
    }
    rows
}

fn last(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).rposition(|window| window == part)
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>, RenderError> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(LEVEL));
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use lopdf::{Document as File, Object};

    use super::*;
    use crate::fixture;

    #[test]
    fn the_table_of_places_is_packed_and_still_leads_to_every_object() {
        let bytes = crate::render(&fixture::everything()).expect("rendered").bytes;
        let file = File::load_mem(&bytes).expect("read");
        let rows = file.trailer.get(b"Size").and_then(Object::as_i64).expect("told");
        let length = bytes.len() - file.xref_start;
        let most = 300 + 3 * usize::try_from(rows).expect("a number");
        assert!(length < most, "{length} bytes for {rows} objects");
        assert!(file.catalog().is_ok() && !file.get_pages().is_empty());
    }

    #[test]
    fn a_table_written_in_another_way_stays_as_it_is() {
        for odd in [
            "",
            "<</Length 7>>stream\n1234567\nendstream",
            "/Length 70 stream\n1234567\nendstream",
        ] {
            let mut bytes = odd.as_bytes().to_vec();
            pack_table(&mut bytes, 8).expect("left alone");
            assert_eq!(bytes, odd.as_bytes());
        }
    }

    #[test]
    fn rows_are_told_by_what_changes_from_one_to_the_next() {
        let table = [1, 0, 0, 0, 15, 0, 0, 1, 0, 0, 1, 14, 0, 0];
        let rows = differences(&table);
        assert_eq!(rows, [2, 1, 0, 0, 0, 15, 0, 0, 2, 0, 0, 0, 1, 255, 0, 0]);
    }
}
