//! One thing is broken in a good file at a time: the rule it breaks must be found, and no other but those named.

mod absent;
mod bytes;
mod coverage;
mod described;
mod fonts;
mod pages;
mod tree;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::{Rule, check, reading};
use crate::fixture::everything;

/// A way to break a file.
enum Change {
    Bytes(fn(&mut Vec<u8>)),
    Objects(fn(&mut Document)),
    /// The operators of the first page.
    Content(fn(String) -> String),
    /// The description.
    Packet(fn(String) -> String),
}

/// What is broken, the rule meant first, and how.
struct Mutation(&'static [Rule], Change);

/// Every mutation.
fn all() -> Vec<Mutation> {
    let families = [
        bytes::all(),
        absent::all(),
        described::all(),
        fonts::all(),
        pages::all(),
        tree::all(),
    ];
    families.into_iter().flatten().collect()
}

fn good() -> &'static [u8] {
    static GOOD: OnceLock<Vec<u8>> = OnceLock::new();
    GOOD.get_or_init(|| crate::render(&everything()).expect("the fixture renders").bytes)
}

/// The rules that a good file breaks once it has been changed.
fn broken(change: &Change) -> BTreeSet<Rule> {
    let mut bytes = good().to_vec();
    match change {
        Change::Bytes(change) => change(&mut bytes),
        Change::Objects(change) => bytes = written(change),
        Change::Content(change) => bytes = written(|file| content(file, change)),
        Change::Packet(change) => bytes = written(|file| packet(file, change)),
    }
    assert_ne!(bytes, good(), "nothing was changed");
    check(&bytes).into_iter().map(|finding| finding.rule).collect()
}

fn written(change: impl FnOnce(&mut Document)) -> Vec<u8> {
    static READ: OnceLock<Document> = OnceLock::new();
    let mut file = READ
        .get_or_init(|| Document::load_mem(good()).expect("a good file"))
        .clone();
    change(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("memory");
    bytes
}

/// Every mutation of a family breaks what it says.
fn hold(family: Vec<Mutation>) {
    let mut wrong = Vec::new();
    for Mutation(rules, change) in family {
        let (wanted, found) = (rules.iter().copied().collect::<BTreeSet<_>>(), broken(&change));
        if wanted != found {
            wrong.push(format!("{:?}: {found:?} rather than {wanted:?}", rules[0]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A dictionary that holds something.
fn held() -> Dictionary {
    [("Held", Object::Boolean(true))].into_iter().collect()
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

fn content(file: &mut Document, change: impl FnOnce(String) -> String) {
    let page = *file.get_pages().values().next().expect("a page");
    let id = file.get_page_contents(page)[0];
    let old = String::from_utf8(file.get_page_content(page)).expect("our pages are plain");
    let stream = Stream::new(Dictionary::new(), change(old).into_bytes());
    file.objects.insert(id, stream.into());
}

fn stream(file: &mut Document, id: ObjectId) -> &mut Stream {
    file.get_object_mut(id)
        .and_then(Object::as_stream_mut)
        .expect("a stream")
}

fn packet(file: &mut Document, change: impl FnOnce(String) -> String) {
    let id = find(file, "Type", "Metadata");
    let stream = stream(file, id);
    let packet = String::from_utf8(stream.content.clone()).expect("a text");
    stream.set_plain_content(change(packet).into_bytes());
}

/// One text for another that must be there.
fn instead(text: String, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from:?} is not there");
    text.replacen(from, to, 1)
}

#[test]
fn a_good_file_has_no_finding() {
    assert_eq!(check(good()), []);
    assert_eq!(check(&written(|_| {})), []);
}

#[test]
fn what_is_no_pdf_is_seen() {
    assert!(
        check(b"not a file")
            .iter()
            .any(|finding| finding.rule == Rule::Readable)
    );
    assert!(!check(&good()[..good().len() / 2]).is_empty());
}

#[test]
fn broken_bytes_are_seen() {
    hold(bytes::all());
}

#[test]
fn what_our_files_never_hold_is_seen() {
    hold(absent::all());
}

#[test]
fn a_description_that_claims_too_little_or_lies_is_seen() {
    hold(described::all());
}

#[test]
fn fonts_that_are_not_whole_are_seen() {
    hold(fonts::all());
}

#[test]
fn pages_that_paint_what_they_must_not_are_seen() {
    hold(pages::all());
}

#[test]
fn a_tree_that_is_not_sound_is_seen() {
    hold(tree::all());
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
