use super::*;
use crate::document::Lang;
use crate::text::{Run, Shaper};

const TEXT: &str = "Le théâtre tient un inventaire des renseignements personnels, mais personne n’en est \
    officiellement responsable et la durée de conservation des courriels n’est écrite nulle part.";

fn lines(text: &str, measure: f32, rag: Rag) -> Vec<String> {
    let mut shaper = Shaper::default();
    let run = Run {
        text: text.to_owned(),
        face: Face::SerifRegular,
        language: Lang::new("fr"),
        ink: 0,
    };
    let prepared = Prepared::new(&mut shaper, &[run], 10.0, rag == Rag::Text);
    let lines = prepared.lines(measure, rag);
    for line in &lines {
        assert!(
            line.width <= measure + 0.5 || line.pieces.iter().map(|p| p.glyphs.len()).sum::<usize>() == 1
        );
    }
    let say = |piece: &Piece| -> String {
        piece
            .glyphs
            .iter()
            .map(|glyph| shaper.letters(piece.face, glyph.id).to_owned())
            .collect()
    };
    lines
        .iter()
        .map(|line| line.pieces.iter().map(say).collect())
        .collect()
}

#[test]
fn no_line_is_wider_than_the_measure() {
    for measure in [60.0, 90.0, 140.0, 250.0, 400.0] {
        assert!(!lines(TEXT, measure, Rag::Text).is_empty());
    }
}

#[test]
fn the_text_comes_back_when_lines_are_joined() {
    let joined: String = lines(TEXT, 300.0, Rag::Even).concat();
    assert_eq!(joined, TEXT);
}

#[test]
fn no_two_lines_in_a_row_end_with_a_division() {
    for measure in [80.0, 100.0, 120.0, 160.0] {
        let lines = lines(TEXT, measure, Rag::Text);
        assert!(
            !lines
                .windows(2)
                .any(|pair| pair.iter().all(|line| line.ends_with('-'))),
            "{lines:?}"
        );
    }
}

#[test]
fn narrow_columns_divide_words() {
    let lines = lines(TEXT, 50.0, Rag::Text);
    assert!(lines.iter().any(|line| line.ends_with('-')), "{lines:?}");
}

#[test]
fn wide_columns_hardly_do() {
    assert!(
        lines(TEXT, 400.0, Rag::Text)
            .iter()
            .all(|line| !line.ends_with('-'))
    );
}

#[test]
fn the_lines_of_a_heading_are_of_about_one_length() {
    let lines = lines(
        "Ce que le conseil est invité à décider cette année",
        150.0,
        Rag::Even,
    );
    let lengths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    let (longest, shortest) = (lengths.iter().max(), lengths.iter().min());
    assert!(
        longest
            .zip(shortest)
            .is_some_and(|(longest, shortest)| longest - shortest <= 8),
        "{lines:?}"
    );
}

#[test]
fn a_word_of_three_hundred_letters_is_broken() {
    let lines = lines(&format!("avant {} après", "x".repeat(300)), 200.0, Rag::Text);
    assert!(lines.len() >= 7);
    assert_eq!(lines.concat().matches('x').count(), 300);
}

#[test]
fn a_measure_too_small_for_anything_still_ends() {
    assert_eq!(lines("mots", 1.0, Rag::Text).len(), 4);
}

#[test]
fn a_line_feed_ends_a_line() {
    assert_eq!(
        lines("un\ndeux\n\ntrois", 200.0, Rag::Text),
        ["un", "deux", "", "trois"]
    );
}

#[test]
fn nothing_makes_one_empty_line() {
    assert_eq!(lines("", 200.0, Rag::Text), [""]);
}

#[test]
fn two_letters_after_a_written_hyphen_are_no_last_line() {
    for measure in 60..240 {
        let text = "Inutile de régler un export qu’il faudra refaire. On tient le lundi jusque-là.";
        let lines = lines(text, measure as f32, Rag::Text);
        assert_ne!(lines.last().map(String::as_str), Some("là."), "{measure}");
    }
}

#[test]
fn a_heading_is_not_broken_at_a_written_hyphen() {
    for measure in 150..400 {
        let text = "À quoi vos données doivent-elles servir, et où est-ce écrit ?";
        let lines = lines(text, measure as f32, Rag::Even);
        assert!(!lines.iter().any(|line| line.ends_with('-')), "{lines:?}");
    }
}
