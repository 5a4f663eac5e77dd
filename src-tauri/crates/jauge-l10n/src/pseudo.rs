use std::borrow::Cow;
use std::sync::OnceLock;

use crate::bundles::{Bundle, Part};
use crate::locale::Locale;

pub(crate) fn shared(part: Part) -> &'static Bundle {
    static SHARED: [OnceLock<Bundle>; 2] = [const { OnceLock::new() }; 2];
    SHARED[part as usize].get_or_init(|| Bundle::new(Locale::REFERENCE, part, Some(lengthen)))
}

/// Every vowel twice and accented: about 40 % more letters, still readable. Letter by letter, since the two runtimes do
/// not cut a text into the same pieces.
fn lengthen(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        match twin(letter) {
            Some(twin) => longer.extend([twin, twin]),
            None => longer.push(letter),
        }
    }
    longer.into()
}

fn twin(letter: char) -> Option<char> {
    Some(match letter {
        'a' | 'à' | 'â' => 'å',
        'e' | 'é' | 'è' | 'ê' | 'ë' => 'ë',
        'i' | 'î' | 'ï' => 'ï',
        'o' | 'ô' => 'ö',
        'u' | 'ù' | 'û' => 'ü',
        'A' | 'À' | 'Â' => 'Å',
        'E' | 'É' | 'È' | 'Ê' => 'Ë',
        'I' | 'Î' => 'Ï',
        'O' | 'Ô' => 'Ö',
        'U' | 'Ù' => 'Ü',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pseudo_text_is_longer_and_keeps_its_words_apart() {
        let plain = "Où en est la maturité de la maison\u{a0}?";
        let longer = lengthen(plain);
        assert_eq!(longer, "ÖÖüü ëën ëëst låå mååtüürïïtëë dëë låå mååïïsöön\u{a0}?");
        assert!(longer.chars().count() * 10 >= plain.chars().count() * 13);
        assert_eq!(
            longer.split_whitespace().count(),
            plain.split_whitespace().count()
        );
    }
}
