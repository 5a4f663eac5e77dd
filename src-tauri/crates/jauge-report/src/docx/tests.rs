use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::write;
use crate::document::{Block, Document, Lang, Paper, ParagraphStyle};
use crate::fixture::{SENTENCE, document, everything, table};

/// The parts of a file with their texts, each well formed.
fn parts(document: &Document) -> Vec<(String, String)> {
    let bytes = write(document).expect("written");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut parts = Vec::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("UTF-8");
        let name = part.name().to_owned();
        well_formed(&name, &text);
        parts.push((name, text));
    }
    parts
}

fn well_formed(name: &str, text: &str) {
    assert!(!text.contains(|c: char| c.is_control()), "{name} holds a control");
    let mut reader = Reader::from_str(text);
    let mut depth = 0_i32;
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|error| panic!("{name}: {error}"))
        {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}");
}

fn part(document: &Document, name: &str) -> String {
    let parts = parts(document);
    let found = parts.into_iter().find(|(part, _)| part == name);
    found.unwrap_or_else(|| panic!("{name} is missing")).1
}

/// The words of a file, one paragraph a line.
fn words(document: &Document) -> String {
    let body = part(document, "word/document.xml");
    let mut reader = Reader::from_str(&body);
    let mut words = String::new();
    loop {
        match reader.read_event().expect("well formed") {
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => words.push(match &*name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                other => panic!("an entity that nobody wrote: {other}"),
            }),
            Event::End(end) if end.name().as_ref() == "w:p" => words.push('\n'),
            Event::Eof => return words,
            _ => {}
        }
    }
}

#[test]
fn every_part_that_is_named_is_there_and_well_formed() {
    for paper in [Paper::A4, Paper::Letter] {
        let document = Document {
            paper,
            ..everything()
        };
        let names: Vec<_> = parts(&document).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names[0], "[Content_Types].xml", "readers look for it first");
        let types = part(&document, "[Content_Types].xml");
        let relations = part(&document, "word/_rels/document.xml.rels");
        for name in &names {
            if let Some(inside) = name
                .strip_prefix("word/")
                .filter(|name| !name.starts_with("_rels"))
            {
                assert!(types.contains(&format!("\"/word/{inside}\"")), "{name}");
                assert!(
                    inside == "document.xml" || relations.contains(&format!("\"{inside}\"")),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let bytes = || write(&everything()).expect("written");
    assert_eq!(bytes(), bytes());
}

#[test]
fn headings_keep_their_levels_under_the_title() {
    let document = document(vec![
        Block::paragraph(ParagraphStyle::Title, "T"),
        Block::heading(2, "A"),
        Block::heading(3, "B"),
    ]);
    let body = part(&document, "word/document.xml");
    let styles = part(&document, "word/styles.xml");
    for (style, name) in [
        ("Title", "Title"),
        ("Heading1", "heading 1"),
        ("Heading2", "heading 2"),
    ] {
        assert_eq!(
            body.matches(&format!("<w:pStyle w:val=\"{style}\"/>")).count(),
            1,
            "{style}"
        );
        assert!(styles.contains(&format!("w:styleId=\"{style}\"><w:name w:val=\"{name}\"/>")));
    }
}

#[test]
fn every_style_that_is_used_is_described() {
    let document = everything();
    let body = part(&document, "word/document.xml");
    let styles = part(&document, "word/styles.xml");
    let used: Vec<_> = body.split("<w:pStyle w:val=\"").skip(1).collect();
    assert!(used.len() > 20);
    for rest in used {
        let style = rest.split('"').next().expect("a style");
        assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style}");
    }
}

#[test]
fn lists_are_lists_and_numbers_begin_again() {
    let items = || {
        vec![
            vec![Block::body("un")],
            vec![Block::body("deux"), Block::body("suite")],
        ]
    };
    let list = |ordered| Block::List {
        ordered,
        items: items(),
    };
    let document = document(vec![list(false), list(true), list(true)]);
    let body = part(&document, "word/document.xml");
    let numbering = part(&document, "word/numbering.xml");
    for number in 1..=3 {
        assert_eq!(
            body.matches(&format!("<w:numId w:val=\"{number}\"/>")).count(),
            2,
            "{number}"
        );
        assert!(
            numbering.contains(&format!("<w:num w:numId=\"{number}\">")),
            "{number}"
        );
    }
    assert_eq!(numbering.matches("<w:startOverride w:val=\"1\"/>").count(), 2);
    assert!(numbering.contains("<w:numFmt w:val=\"bullet\"/>"));
}

#[test]
fn a_table_repeats_its_header_row_and_fills_its_columns() {
    let document = document(vec![Block::Table(table(30))]);
    let body = part(&document, "word/document.xml");
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1);
    let header = body.find("<w:tblHeader/>").expect("a header");
    assert!(
        header < body.find("</w:tr>").expect("a row"),
        "the first row is the header"
    );
    assert_eq!(body.matches("<w:tr>").count(), 31);
    assert_eq!(body.matches("<w:tc>").count(), 31 * 3);
    assert_eq!(body.matches("<w:gridCol ").count(), 3);
    assert!(
        body.contains("</w:tbl><w:p/><w:sectPr>"),
        "a text ends with a paragraph"
    );
}

#[test]
fn language_title_and_day_are_told() {
    let document = Document {
        language: Lang::new("en-CA"),
        ..everything()
    };
    let properties = part(&document, "docProps/core.xml");
    assert!(properties.contains("<dc:title>Où en sont nos données &lt;2026&gt; &amp; après</dc:title>"));
    assert!(properties.contains("<dc:language>en-CA</dc:language>"));
    assert!(properties.contains("2026-11-22T14:05:09Z"));
    assert!(part(&document, "word/styles.xml").contains("<w:lang w:val=\"en-CA\""));
    let body = part(&document, "word/document.xml");
    assert!(
        body.contains("<w:lang w:val=\"en\"/>"),
        "a word of another language says so"
    );
    let footer = part(&document, "word/footer1.xml");
    assert!(footer.contains("w:instr=\"PAGE\"") && footer.contains("w:instr=\"NUMPAGES\""));
    assert!(footer.contains(">page </w:t>") && footer.contains(">Pied de page</w:t>"));
}

#[test]
fn everything_that_is_said_is_there() {
    let words = words(&everything());
    for said in [
        "Titre du document",
        SENTENCE,
        "Voir l’annexe et le site, en anglais data steward.",
        "Premier",
        "Encadré",
        "Une barre.",
        "Légende",
        "Droite",
        "Qui",
        "Inventaire",
        "Volume",
        "Fin.",
    ] {
        assert!(words.contains(said), "{said}");
    }
    let relations = part(&everything(), "word/_rels/document.xml.rels");
    assert!(relations.contains("Target=\"https://exemple.org/é\" TargetMode=\"External\""));
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = "</w:t></w:p><w:p>&amp;&#0; <script> \"x\" ]]> \0\u{8}\u{1b}\u{202e}\u{feff}\u{fffe}\u{85}é漢🎭\r\nb\tc";
    let document = Document {
        title: hostile.to_owned(),
        author: hostile.to_owned(),
        language: Lang::new("fr\"/><x"),
        ..document(vec![
            Block::body(hostile),
            Block::heading(1, hostile),
            Block::Table(crate::document::Table {
                caption: Some(vec![hostile.into()]),
                ..table(1)
            }),
        ])
    };
    let words = words(&document);
    assert!(
        words.contains("</w:t></w:p><w:p>&amp;&#0; <script> \"x\" ]]> é漢🎭"),
        "{words}"
    );
    let body = part(&document, "word/document.xml");
    assert_eq!(body.matches("<w:br/>").count(), 3);
    assert!(!body.contains("<script>"));
}

#[test]
fn a_document_of_nothing_is_a_file() {
    assert_eq!(words(&document(Vec::new())), "");
}
