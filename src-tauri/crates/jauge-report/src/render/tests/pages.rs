//! What stands together, and what stands on every page.

use lopdf::Document as File;

use super::{sound, words};
use crate::document::{Block, Link, Span};
use crate::draw::Mark;
use crate::fixture::{SENTENCE, document, scene};
use crate::flow::lay;

#[test]
fn matter_kept_together_is_on_one_page() {
    for lines in 36..50 {
        let filler = (0..lines).map(|_| Block::Space(15.0));
        let kept = Block::Together((0..6).map(|_| Block::body("Gardé.")).collect());
        let blocks = std::iter::once(Block::body("x"))
            .chain(filler)
            .chain([kept])
            .collect();
        let laid = lay(&document(blocks)).expect("sound");
        let on: Vec<usize> = laid.pages.iter().map(|page| page.marks.len()).collect();
        assert!(on == [7] || on == [1, 6], "{on:?}");
    }
}

#[test]
fn no_heading_stands_at_the_foot_of_a_page() {
    for lines in 30..46 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::body("x")).collect();
        blocks.extend([
            Block::heading(1, "Titre"),
            Block::heading(2, "Sous-titre"),
            Block::body(SENTENCE),
        ]);
        let laid = lay(&document(blocks)).expect("sound");
        let last = laid.headings.last().expect("a heading");
        let after = laid.pages[last.page].marks.iter().filter(|(_, mark)| match mark {
            Mark::Text(words) => words.y > last.y + 25.0,
            _ => false,
        });
        assert!(after.count() >= 2, "{lines} lines before");
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    let long = [SENTENCE; 4].join(" ");
    for lines in 26..42 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::body("x")).collect();
        blocks.push(Block::body(long.clone()));
        let laid = lay(&document(blocks)).expect("sound");
        let node = laid.tree.nodes.len() - 1;
        for page in &laid.pages {
            let count = page.marks.iter().filter(|(of, _)| *of == Some(node)).count();
            assert_ne!(count, 1, "{lines} lines before");
        }
    }
}

#[test]
fn a_link_over_two_lines_can_be_followed_from_both() {
    let text = format!("{SENTENCE} {SENTENCE}");
    let rendered = sound(&document(vec![Block::body(
        Span::new(text).link(Link::Uri("https://exemple.org".into())),
    )]));
    let file = File::load_mem(&rendered.bytes).expect("sound");
    let links = file.objects.values().filter(|object| {
        object
            .as_dict()
            .is_ok_and(|dictionary| dictionary.get_type().ok() == Some(b"Annot"))
    });
    assert!(links.count() >= 4);
}

#[test]
fn the_contents_tell_the_pages_that_headings_fall_on() {
    let mut blocks = vec![Block::Contents {
        title: Vec::new(),
        depth: 1,
    }];
    for index in 1..=12 {
        let text = vec![format!("Partie {index}").into()];
        blocks.push(Block::Heading {
            level: 1,
            text,
            anchor: None,
            new_page: index % 2 == 0,
        });
        blocks.push(Block::body(SENTENCE));
    }
    let rendered = sound(&document(blocks));
    let heard = words(&rendered);
    for (part, page) in [(1, 1), (2, 2), (3, 2), (12, 7)] {
        assert!(heard.contains(&format!("Partie {part} {page}")), "{heard}");
    }
}

#[test]
fn the_first_page_has_no_head_and_every_page_its_number() {
    let laid = lay(&document(vec![
        Block::body("x"),
        Block::PageBreak,
        Block::body("y"),
    ]))
    .expect("sound");
    let say = |marks: &[Mark]| -> String {
        let words = marks.iter().filter_map(|mark| match mark {
            Mark::Text(words) => Some(words),
            _ => None,
        });
        words
            .flat_map(|words| {
                words
                    .glyphs
                    .iter()
                    .map(|glyph| laid.shaper.letters(words.face, glyph.id))
            })
            .collect()
    };
    assert_eq!(say(&laid.pages[0].head), "Confidentiel");
    assert_eq!(say(&laid.pages[1].head), "Tête de pageConfidentiel");
    assert_eq!(say(&laid.pages[1].foot), "Pied de pagepage 2 sur 2");
}

#[test]
fn page_breaks_make_no_empty_page() {
    let heading = Block::Heading {
        level: 1,
        text: vec!["a".into()],
        anchor: None,
        new_page: true,
    };
    let blocks = vec![
        Block::PageBreak,
        heading.clone(),
        Block::PageBreak,
        Block::PageBreak,
        heading,
        Block::PageBreak,
    ];
    assert_eq!(sound(&document(blocks)).pages, 2);
}

#[test]
fn a_drawing_larger_than_the_page_is_brought_down_to_it() {
    let mut large = scene();
    (large.width, large.height) = (3000.0, 9000.0);
    let alternative = "Grand.".to_owned();
    sound(&document(vec![
        Block::body("x"),
        Block::Figure {
            scene: large,
            alternative,
            caption: None,
        },
    ]));
}
