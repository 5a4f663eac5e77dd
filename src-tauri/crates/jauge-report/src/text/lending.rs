//! Faces that lend what another one lacks.

use super::Face;

/// Letters shaped at once at most: nothing longer is a word.
const STRETCH: usize = 100;

/// Cuts text where another face has to lend a character, and where it is too long to be a word.
pub(super) fn by_face(text: &str, face: Face) -> Vec<(&str, Face)> {
    let mut parts = Vec::new();
    let (mut start, mut drawn, mut count) = (0, face, 0);
    for (at, character) in text.char_indices() {
        let own = character < '\u{100}' || face.has(character);
        let wanted = if own { face } else { face.lender() };
        if at > start && (wanted != drawn || count == STRETCH) {
            parts.push((&text[start..at], drawn));
            (start, count) = (at, 0);
        }
        drawn = wanted;
        count += 1;
    }
    if start < text.len() {
        parts.push((&text[start..], drawn));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_that_the_serifs_lack_is_lent_by_the_sans() {
        let faces: Vec<Face> = by_face("a□b", Face::SerifRegular)
            .into_iter()
            .map(|(_, face)| face)
            .collect();
        assert_eq!(faces, [Face::SerifRegular, Face::SansRegular, Face::SerifRegular]);
    }

    #[test]
    fn every_face_draws_all_of_the_western_letters() {
        for face in Face::ALL {
            for code in (0xa0..0x100).filter(|code| *code != 0xad) {
                let letter = char::from_u32(code).expect("a letter");
                assert!(face.has(letter), "{face:?} lacks {letter:?}");
            }
        }
    }
}
