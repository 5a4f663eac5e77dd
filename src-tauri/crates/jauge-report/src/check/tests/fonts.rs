//! Fonts that are not whole, or glyphs that are not theirs.

use lopdf::{Dictionary, Document, Object, Stream};

use super::Change::{Content, Objects};
use super::{Mutation, Rule, find, instead, name, of_type, stream};

fn font(file: &mut Document) -> &mut Dictionary {
    let id = find(file, "Subtype", "Type0");
    file.get_dictionary_mut(id).expect("found")
}

fn descendant(file: &mut Document) -> &mut Dictionary {
    let fonts = font(file)
        .get_mut(b"DescendantFonts")
        .and_then(Object::as_array_mut);
    fonts.expect("one")[0].as_dict_mut().expect("direct")
}

/// Gives the first letter of a font's map another character.
fn map(file: &mut Document, to: &str) {
    let id = font(file)
        .get(b"ToUnicode")
        .and_then(Object::as_reference)
        .expect("a map");
    let stream = stream(file, id);
    let old = String::from_utf8(stream.get_plain_content().expect("plain")).expect("a text");
    let at = old.find("<0001> <").expect("a letter") + 8;
    let new = format!("{}{to}{}", &old[..at], &old[at + 4..]);
    stream.set_plain_content(new.into_bytes());
}

pub(super) fn all() -> Vec<Mutation> {
    vec![
        Mutation(
            &[Rule::FontType],
            Objects(|file| {
                descendant(file).remove(b"Type");
            }),
        ),
        Mutation(
            &[Rule::SimpleFont],
            Objects(|file| font(file).set("Subtype", name("Type1"))),
        ),
        Mutation(
            &[Rule::TrueType],
            Objects(|file| descendant(file).set("Subtype", name("CIDFontType2"))),
        ),
        Mutation(
            &[Rule::FontEncoding],
            Objects(|file| font(file).set("Encoding", name("Identity-V"))),
        ),
        Mutation(
            &[Rule::EmbeddedMap, Rule::FontEncoding],
            Objects(|file| {
                let map = file.add_object(Stream::new(Dictionary::new(), Vec::new()));
                font(file).set("Encoding", map);
            }),
        ),
        Mutation(
            &[Rule::FontProgram],
            Objects(|file| {
                let id = find(file, "Subtype", "CIDFontType0C");
                stream(file, id).dict.set("Subtype", name("Type1C"));
            }),
        ),
        Mutation(
            &[Rule::FontEmbedded],
            Objects(|file| {
                of_type(file, "FontDescriptor").remove(b"FontFile3");
            }),
        ),
        Mutation(
            &[Rule::GlyphSet],
            Objects(|file| {
                let set = file.add_object(Stream::new(Dictionary::new(), vec![0x80]));
                of_type(file, "FontDescriptor").set("CIDSet", set);
            }),
        ),
        Mutation(
            &[Rule::GlyphWidth],
            Objects(|file| {
                let widths = descendant(file).get_mut(b"W").and_then(Object::as_array_mut);
                widths.expect("widths")[1].as_array_mut().expect("a run")[0] = Object::Integer(77);
            }),
        ),
        Mutation(
            &[Rule::GlyphLetters],
            Objects(|file| {
                font(file).remove(b"ToUnicode");
            }),
        ),
        Mutation(&[Rule::GlyphUnicode], Objects(|file| map(file, "FEFF"))),
        Mutation(&[Rule::PrivateUse], Objects(|file| map(file, "E000"))),
        Mutation(
            &[Rule::FontDescription],
            Objects(|file| {
                of_type(file, "FontDescriptor").remove(b"CapHeight");
            }),
        ),
        Mutation(
            &[Rule::GlyphPresent, Rule::GlyphLetters],
            Content(|old| instead(old, "[<", "[<EA60")),
        ),
        Mutation(
            &[Rule::NoGlyph, Rule::GlyphLetters, Rule::GlyphWidth],
            Content(|old| instead(old, "[<", "[<0000")),
        ),
    ]
}
