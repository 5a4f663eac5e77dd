//! The bytes of the file as they stand, before anything is made of them.

use std::collections::BTreeMap;

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Object, Stream};

use super::File;
use super::finding::{Findings, Rule};
use super::lexer::{Lexer, Token, is_space};
use super::limits;

/// Where objects begin, by number.
pub(super) type Places = BTreeMap<u32, usize>;

pub(super) fn check(bytes: &[u8], findings: &mut Findings) -> Places {
    let at = header(bytes, findings);
    end(bytes, findings);
    body(bytes, at, findings)
}

/// The list of objects as the reader understood it, against where they stand.
pub(super) fn places(found: &Places, file: &File, findings: &mut Findings) {
    for (id, entry) in &file.document.reference_table.entries {
        if let XrefEntry::Normal { offset, .. } = entry {
            let sound = found.get(id).copied() == usize::try_from(*offset).ok();
            findings.expect(sound, Rule::CrossPlaces, || {
                format!("object {id} is not at {offset}")
            });
        }
    }
}

fn header(bytes: &[u8], findings: &mut Findings) -> usize {
    findings.expect(
        bytes.starts_with(b"%PDF-1.7"),
        Rule::Header,
        || "another beginning",
    );
    let line = match bytes.get(8..).unwrap_or_default() {
        [b'\r', b'\n', ..] => 10,
        [b'\n' | b'\r', ..] => 9,
        _ => {
            findings.add(Rule::Header, "no end of line after the version");
            8
        }
    };
    let marked =
        matches!(bytes.get(line..line + 5), Some([b'%', mark @ ..]) if mark.iter().all(|byte| *byte > 127));
    findings.expect(marked, Rule::BinaryMark, || "no comment of four high bytes");
    line
}

fn end(bytes: &[u8], findings: &mut Findings) {
    let bytes = bytes
        .strip_suffix(b"\r\n")
        .or_else(|| bytes.strip_suffix(b"\n"))
        .or_else(|| bytes.strip_suffix(b"\r"))
        .unwrap_or(bytes);
    findings.expect(
        bytes.ends_with(b"%%EOF"),
        Rule::EndOfFile,
        || "the last line is another one",
    );
}

/// Walks over every object of the file.
fn body(bytes: &[u8], from: usize, findings: &mut Findings) -> Places {
    let mut places = Places::new();
    let mut lexer = Lexer::new(bytes, from);
    loop {
        lexer.pass();
        let start = lexer.at;
        match (lexer.next(), lexer.next(), lexer.next()) {
            (Some(Token::Integer(id)), Some(Token::Integer(generation)), Some(Token::Word(b"obj"))) => {
                places.insert(u32::try_from(id).unwrap_or_default(), start);
                let written = format!("{id} {generation} obj");
                let spaced = start > 0
                    && is_end(bytes.get(start - 1))
                    && bytes[start..].starts_with(written.as_bytes())
                    && is_end(bytes.get(start + written.len()));
                findings.expect(spaced, Rule::ObjectEnds, || {
                    format!("object {id} begins within a line")
                });
                if object(&mut lexer, id, findings).is_none() {
                    findings.add(Rule::Readable, format!("object {id} never ends"));
                    return places;
                }
            }
            (Some(Token::Word(b"startxref")), ..) | (None, ..) => return places,
            (Some(Token::Word(b"xref" | b"trailer")), ..) => {
                findings.add(Rule::CrossTable, "a table of objects");
                return places;
            }
            _ => {
                findings.add(Rule::Readable, format!("no object at {start}"));
                return places;
            }
        }
    }
}

/// One object up to its end; nothing, when it has none.
fn object(lexer: &mut Lexer<'_>, id: i128, findings: &mut Findings) -> Option<()> {
    let (mut depth, mut length, mut packed, mut measured) = (0, None, false, false);
    loop {
        let token = lexer.next()?;
        limits::one(&token, findings);
        match &token {
            Token::Open => depth += 1,
            Token::Close => depth -= 1,
            Token::Integer(number) if measured => length = usize::try_from(*number).ok(),
            Token::Name(name) if depth == 1 => {
                packed |= name == b"ObjStm";
                findings.expect(name != b"Encrypt", Rule::Encryption, || "the trailer says so");
            }
            Token::Word(b"stream") => {
                let content = content(lexer, id, length, findings)?;
                if packed {
                    unpack(content, findings);
                }
            }
            Token::Word(b"endobj") => {
                let start = lexer.at - b"endobj".len();
                let spaced = is_end(lexer.bytes.get(start - 1)) && is_end(lexer.bytes.get(lexer.at));
                findings.expect(spaced, Rule::ObjectEnds, || {
                    format!("object {id} ends within a line")
                });
                return Some(());
            }
            Token::Word(b"true" | b"false" | b"null" | b"R") | Token::Integer(_) | Token::Real(_) => {}
            Token::Word(word) => {
                let word = String::from_utf8_lossy(word).into_owned();
                findings.add(Rule::Readable, format!("object {id} holds {word:?}"));
            }
            Token::Name(_) | Token::Literal(_) | Token::Hex(_) => {}
        }
        measured = depth == 1 && matches!(&token, Token::Name(name) if name == b"Length");
    }
}

/// The content of a stream, whose keyword has just been read.
fn content<'a>(
    lexer: &mut Lexer<'a>,
    id: i128,
    length: Option<usize>,
    findings: &mut Findings,
) -> Option<&'a [u8]> {
    let bytes = lexer.bytes;
    let start = match bytes.get(lexer.at..)? {
        [b'\r', b'\n', ..] => lexer.at + 2,
        [b'\n', ..] => lexer.at + 1,
        _ => {
            findings.add(Rule::StreamEnds, format!("stream {id} begins within a line"));
            lexer.at
        }
    };
    let keyword = b"endstream";
    let told = length.map(|length| start + length);
    let is_there = |end: usize| {
        let after = bytes.get(end..).unwrap_or_default();
        [&b"\r\n"[..], b"\n", b"\r"]
            .iter()
            .find(|line| after.starts_with(line) && after[line.len()..].starts_with(keyword))
            .map(|line| end + line.len())
    };
    let end = told.and_then(is_there);
    let at = match end {
        Some(at) => at,
        None => {
            let at = start
                + bytes[start..]
                    .windows(keyword.len())
                    .position(|found| found == keyword)?;
            let line = is_end(bytes.get(at - 1));
            findings.expect(line, Rule::StreamEnds, || {
                format!("stream {id} ends within a line")
            });
            // Without its end of line, the content may still be as long as it says.
            let sound = !line && (told == Some(at) || told == Some(at - 1));
            findings.expect(sound, Rule::StreamLength, || {
                format!("stream {id} is not {length:?} long")
            });
            at
        }
    };
    lexer.at = at + keyword.len();
    bytes.get(start..told.filter(|told| *told <= at).unwrap_or(at))
}

/// What is written in a stream of objects.
fn unpack(content: &[u8], findings: &mut Findings) {
    let filter: Dictionary = [("Filter", Object::Name(b"FlateDecode".to_vec()))]
        .into_iter()
        .collect();
    match Stream::new(filter, content.to_vec()).decompressed_content() {
        Ok(content) => limits::all(&content, findings),
        Err(problem) => findings.add(Rule::Readable, problem.to_string()),
    }
}

fn is_end(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| is_space(*byte) && matches!(byte, b'\n' | b'\r'))
}
