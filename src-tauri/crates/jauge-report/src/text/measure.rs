//! What drawings need to know of the text they hold.

use super::{Face, Lent, Line, Prepared, Rag, Run, Shaper, clean};
use crate::document::Lang;
use crate::scene::Family;

/// Width of a line of text in points.
pub fn width(text: &str, family: Family, strong: bool, size: f32) -> f32 {
    prepare(text, family, strong, size, |_, prepared| prepared.longest())
}

/// The lines that a text takes on a width, no word divided unless it is wider than the line.
pub fn wrap(text: &str, family: Family, strong: bool, size: f32, width: f32) -> Vec<String> {
    prepare(text, family, strong, size, |shaper, prepared| {
        let lines = prepared.lines(width, Rag::Text);
        lines
            .iter()
            .map(|line| say(shaper, line).trim_end().to_owned())
            .collect()
    })
}

fn say(shaper: &Shaper, line: &Line) -> String {
    let glyphs = line
        .pieces
        .iter()
        .flat_map(|piece| piece.glyphs.iter().map(|glyph| (piece.face, glyph.id)));
    glyphs.map(|(face, glyph)| shaper.letters(face, glyph)).collect()
}

fn prepare<T>(
    text: &str,
    family: Family,
    strong: bool,
    size: f32,
    read: impl FnOnce(&Shaper, &Prepared) -> T,
) -> T {
    let mut shaper = Lent::new();
    let text = clean(text, false, &mut shaper.replaced);
    let run = Run {
        text,
        face: Face::of(family, strong, false),
        language: Lang::new(""),
        ink: 0,
    };
    let prepared = Prepared::new(&mut shaper, &[run], size, false);
    read(&shaper, &prepared)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_grow_with_size_and_weight() {
        let width = |strong, size| width("Billetterie", Family::Sans, strong, size);
        assert!(width(false, 9.0) < width(false, 10.0));
        assert!(width(false, 9.0) < width(true, 9.0));
        assert!((width(false, 18.0) - 2.0 * width(false, 9.0)).abs() < 0.01);
    }

    #[test]
    fn wrapped_lines_fit() {
        let lines = wrap(
            "Partage et mutualisation des données",
            Family::Sans,
            false,
            9.0,
            90.0,
        );
        assert!(lines.len() > 1);
        assert!(
            lines
                .iter()
                .all(|line| width(line, Family::Sans, false, 9.0) <= 90.0)
        );
        assert_eq!(lines.join(" "), "Partage et mutualisation des données");
    }
}
