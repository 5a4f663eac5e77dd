//! One thing is broken in a good file at a time: the check of that thing must see it.

use std::sync::OnceLock;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::{Rule, check, reading};
use crate::fixture::everything;

fn good() -> &'static [u8] {
    static GOOD: OnceLock<Vec<u8>> = OnceLock::new();
    GOOD.get_or_init(|| crate::render(&everything()).expect("the fixture renders").bytes)
}

/// Rules broken once a file has been changed.
fn broken(change: impl FnOnce(&mut Document)) -> Vec<Rule> {
    let mut file = Document::load_mem(good()).expect("a good file");
    change(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("memory");
    check(&bytes).into_iter().map(|finding| finding.rule).collect()
}

#[track_caller]
fn sees(rule: Rule, change: impl FnOnce(&mut Document)) {
    let broken = broken(change);
    assert!(broken.contains(&rule), "{rule:?} is not among {broken:?}");
}

/// The first object that is a dictionary with that entry.
fn find(file: &Document, key: &str, name: &str) -> ObjectId {
    let is = |object: &Object| {
        let dictionary = match object {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            _ => return false,
        };
        dictionary
            .get(key.as_bytes())
            .and_then(Object::as_name)
            .is_ok_and(|found| found == name.as_bytes())
    };
    let found = file.objects.iter().find(|(_, object)| is(object));
    *found.unwrap_or_else(|| panic!("no object with {key} {name}")).0
}

fn part<'a>(file: &'a mut Document, tag: &str) -> &'a mut Dictionary {
    let id = find(file, "S", tag);
    file.get_dictionary_mut(id).expect("found")
}

fn of_type<'a>(file: &'a mut Document, kind: &str) -> &'a mut Dictionary {
    let id = find(file, "Type", kind);
    file.get_dictionary_mut(id).expect("found")
}

fn catalog(file: &mut Document) -> &mut Dictionary {
    file.catalog_mut().expect("a catalog")
}

/// Changes the operators of the first page.
fn content(file: &mut Document, change: impl FnOnce(String) -> String) {
    let page = *file.get_pages().values().next().expect("a page");
    let id = file.get_page_contents(page)[0];
    let old = String::from_utf8(file.get_page_content(page)).expect("our pages are plain");
    let stream = Stream::new(Dictionary::new(), change(old).into_bytes());
    file.objects.insert(id, stream.into());
}

fn metadata(file: &mut Document, from: &str, to: &str) {
    let id = find(file, "Type", "Metadata");
    let Ok(Object::Stream(stream)) = file.get_object_mut(id) else {
        panic!("a stream")
    };
    let packet = String::from_utf8(stream.content.clone()).expect("a text");
    assert!(packet.contains(from));
    stream.set_plain_content(packet.replace(from, to).into_bytes());
}

#[test]
fn a_good_file_has_no_finding() {
    assert_eq!(check(good()), []);
    assert_eq!(broken(|_| {}), []);
}

#[test]
fn what_is_no_pdf_is_seen() {
    assert_eq!(check(b"not a file")[0].rule, Rule::Readable);
    assert!(!check(&good()[..good().len() / 2]).is_empty());
}

#[test]
fn a_lost_language_is_seen() {
    sees(Rule::Language, |file| {
        catalog(file).remove(b"Lang");
    });
    sees(Rule::Language, |file| {
        part(file, "Span").set("Lang", Object::string_literal("anglais !"))
    });
}

#[test]
fn a_file_that_acts_on_its_own_is_seen() {
    sees(Rule::Catalog, |file| {
        catalog(file).set("OpenAction", Dictionary::new())
    });
    sees(Rule::Catalog, |file| {
        file.trailer.remove(b"ID");
    });
    sees(Rule::Catalog, |file| file.version = "1.4".to_owned());
}

#[test]
fn a_description_that_claims_too_little_or_lies_is_seen() {
    sees(Rule::Metadata, |file| {
        catalog(file).remove(b"ViewerPreferences");
    });
    sees(Rule::Metadata, |file| {
        metadata(file, "<pdfuaid:part>1<", "<pdfuaid:part>2<")
    });
    sees(Rule::Metadata, |file| {
        metadata(file, "<pdfaid:part>2<", "<pdfaid:part>3<")
    });
    sees(Rule::Metadata, |file| metadata(file, "Où en sont", "Ou en sont"));
    sees(Rule::Metadata, |file| metadata(file, "2026-11-22", "2026-11-23"));
    sees(Rule::Metadata, |file| {
        metadata(file, "pdfaSchema:namespaceURI", "pdfaSchema:other")
    });
}

#[test]
fn colours_without_a_meaning_are_seen() {
    sees(Rule::OutputIntent, |file| {
        catalog(file).remove(b"OutputIntents");
    });
    sees(Rule::OutputIntent, |file| {
        let profile = file.objects.values_mut().find_map(|object| match object {
            Object::Stream(stream) if stream.dict.has(b"N") && !stream.dict.has(b"First") => Some(stream),
            _ => None,
        });
        profile.expect("a profile").dict.set("N", 4);
    });
}

#[test]
fn paint_outside_marks_is_seen() {
    sees(Rule::Mark, |file| content(file, |old| old + "\n0 0 9 9 re\nf"));
    sees(Rule::Mark, |file| content(file, |old| old.replacen("EMC", "", 1)));
    sees(Rule::Mark, |file| {
        content(file, |old| old.replacen("/Artifact", "/P", 1))
    });
}

#[test]
fn operators_that_archives_refuse_are_seen() {
    sees(Rule::Page, |file| content(file, |old| old + "\n/G0 gs"));
    sees(Rule::Page, |file| {
        of_type(file, "Page").set("Group", Dictionary::new())
    });
    sees(Rule::Page, |file| {
        of_type(file, "Page").remove(b"Tabs");
    });
}

#[test]
fn marks_that_the_tree_does_not_know_are_seen() {
    sees(Rule::Structure, |file| {
        content(file, |old| old.replacen("/MCID 1", "/MCID 99", 1))
    });
    sees(Rule::Structure, |file| {
        content(file, |old| old.replacen("/P <<", "/H1 <<", 1))
    });
    sees(Rule::Structure, |file| {
        part(file, "P").remove(b"K");
    });
    sees(Rule::Structure, |file| {
        part(file, "P").set("S", Object::Name(b"Para".to_vec()))
    });
}

#[test]
fn ways_back_that_lead_elsewhere_are_seen() {
    sees(Rule::Structure, |file| {
        let other = find(file, "S", "Table");
        part(file, "P").set("P", other);
    });
    sees(Rule::Structure, |file| {
        of_type(file, "Page").set("StructParents", 77)
    });
    sees(Rule::Structure, |file| {
        of_type(file, "Annot").set("StructParent", 0)
    });
    sees(Rule::Structure, |file| {
        of_type(file, "StructTreeRoot").remove(b"ParentTree");
    });
    sees(Rule::Structure, |file| {
        catalog(file).remove(b"MarkInfo");
    });
}

#[test]
fn a_skipped_heading_is_seen() {
    sees(Rule::Heading, |file| {
        part(file, "H2").set("S", Object::Name(b"H3".to_vec()))
    });
}

#[test]
fn lists_that_hold_anything_else_are_seen() {
    sees(Rule::Nesting, |file| {
        part(file, "LBody").set("S", Object::Name(b"P".to_vec()))
    });
    sees(Rule::Nesting, |file| {
        part(file, "TOCI").set("S", Object::Name(b"LI".to_vec()))
    });
    sees(Rule::Nesting, |file| {
        part(file, "L").set("S", Object::Name(b"Div".to_vec()))
    });
}

#[test]
fn tables_that_are_not_regular_are_seen() {
    sees(Rule::Table, |file| {
        part(file, "TH").remove(b"A");
    });
    sees(Rule::Table, |file| {
        let row = part(file, "TR")
            .get_mut(b"K")
            .and_then(Object::as_array_mut)
            .expect("cells");
        row.pop();
    });
}

#[test]
fn a_figure_that_says_nothing_is_seen() {
    sees(Rule::Figure, |file| {
        part(file, "Figure").remove(b"Alt");
    });
    sees(Rule::Figure, |file| {
        part(file, "Figure").remove(b"A");
    });
}

#[test]
fn links_that_are_not_tied_or_lead_nowhere_are_seen() {
    sees(Rule::Link, |file| {
        of_type(file, "Annot").remove(b"Contents");
    });
    sees(Rule::Link, |file| {
        of_type(file, "Annot").remove(b"F");
    });
    sees(Rule::Link, |file| {
        of_type(file, "Annot").remove(b"Dest");
    });
    sees(Rule::Link, |file| part(file, "Link").set("K", 0));
    sees(Rule::Link, |file| {
        let far = [0, 0, 9000, 9].map(Object::Integer).to_vec();
        of_type(file, "Annot").set("Rect", far);
    });
}

#[test]
fn an_outline_that_misses_headings_is_seen() {
    sees(Rule::Outline, |file| {
        catalog(file).remove(b"Outlines");
    });
    sees(Rule::Outline, |file| {
        let first = of_type(file, "Outlines")
            .get(b"First")
            .and_then(Object::as_reference)
            .expect("an entry");
        file.get_dictionary_mut(first).expect("an entry").remove(b"Title");
    });
    sees(Rule::Outline, |file| {
        let last = of_type(file, "Outlines").get(b"Last").cloned().expect("an entry");
        of_type(file, "Outlines").set("First", last);
    });
}

#[test]
fn fonts_that_are_not_whole_are_seen() {
    sees(Rule::Font, |file| {
        let font = find(file, "Subtype", "Type0");
        file.get_dictionary_mut(font).expect("found").remove(b"ToUnicode");
    });
    sees(Rule::Font, |file| {
        of_type(file, "FontDescriptor").remove(b"FontFile3");
    });
    sees(Rule::Font, |file| {
        let font = find(file, "Subtype", "Type0");
        let font = file.get_dictionary_mut(font).expect("found");
        let fonts = font
            .get_mut(b"DescendantFonts")
            .and_then(Object::as_array_mut)
            .expect("one");
        let widths = fonts[0]
            .as_dict_mut()
            .expect("direct")
            .get_mut(b"W")
            .and_then(Object::as_array_mut);
        widths.expect("widths")[1].as_array_mut().expect("a run")[0] = Object::Integer(77);
    });
    sees(Rule::Font, |file| {
        content(file, |old| old.replacen("[<", "[<0000", 1))
    });
}

#[test]
fn the_words_are_read_in_the_order_of_the_tags() {
    let heard = reading(good());
    let wanted = [
        "Titre du document",
        "Sommaire",
        "Voir l’annexe et le site, en anglais data steward.",
        "1. Un",
        "Premier",
        "Encadré",
        "Gauche",
        "Droite",
        "Qui La direction",
        "Étiquette",
        "Inventaire",
        "Actif",
        "Rang 1",
        "Fin.",
    ];
    let mut at = 0;
    for words in wanted {
        let found = heard[at..].find(words);
        at += found.unwrap_or_else(|| panic!("{words:?} is not where it should be in\n{heard}"));
    }
    assert!(!heard.contains("Pied de page"));
}
