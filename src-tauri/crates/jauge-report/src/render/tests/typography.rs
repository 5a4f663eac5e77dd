//! What a reader would stumble over.

use super::sound;
use crate::document::{Block, Link, Span};
use crate::fixture::{document, table};
use crate::flow::lay;

fn linked(words: &str, to: &str) -> Span {
    Span::new(words).link(Link::Uri(format!("https://exemple.org/{to}")))
}

#[test]
fn two_links_on_one_line_are_followed_apart() {
    for between in [" et ", ""] {
        let text = vec![linked("l’un", "a"), Span::new(between), linked("l’autre", "b")];
        let document = document(vec![Block::body(text)]);
        sound(&document);
        let laid = lay(&document).expect("sound");
        let [one, other] = laid.pages[0].links.as_slice() else {
            panic!("{:?}", laid.pages[0].links);
        };
        assert!(one.area[2] <= other.area[0] + 0.01, "{one:?} {other:?}");
        assert!((one.area[1] - other.area[1]).abs() < 0.01);
        assert_ne!((&one.target, one.node), (&other.target, other.node));
    }
}

#[test]
fn marks_of_direction_and_controls_change_nothing_on_the_page() {
    let printed = |words: &str| sound(&document(vec![Block::body(words)])).bytes;
    let marked = "Sal\u{202e}le\u{7} 12\u{200f}, \u{2067}rue\0 Basse\u{feff}";
    assert_eq!(printed("Salle 12, rue Basse"), printed(marked));
}

#[test]
fn a_heading_goes_where_the_table_after_it_begins() {
    for lines in 30..46 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::body("x")).collect();
        blocks.extend([Block::heading(1, "Titre"), Block::Table(table(3))]);
        let laid = lay(&document(blocks)).expect("sound");
        let heading = laid.headings.last().expect("a heading");
        let below = &laid.pages[heading.page].marks;
        // Caption, header and a first row of three cells at least.
        let below = below.iter().filter(|(node, mark)| match mark {
            crate::draw::Mark::Text(words) => node.is_some() && words.y > heading.y + 30.0,
            _ => false,
        });
        assert!(below.count() >= 7, "{lines} lines before");
    }
}
