//! Programs of fonts, as embedded.

use std::collections::BTreeMap;

use read_fonts::ps::cff::CffFontRef;
use read_fonts::types::GlyphId;

/// Width of every glyph of a CFF program keyed by CID, in thousandths, by its CID; nothing, for any other program.
pub(super) fn widths(program: &[u8]) -> Option<BTreeMap<u16, f32>> {
    let font = CffFontRef::new_cff(program, 0, None)
        .ok()
        .filter(CffFontRef::is_cid)?;
    let charset = font.charset()?;
    let mut widths = BTreeMap::new();
    for glyph in 0..font.num_glyphs() {
        let glyph = GlyphId::new(glyph);
        let code = charset.string_id(glyph)?.to_u16();
        let subfont = font.subfont(font.subfont_index(glyph)?, &[]).ok()?;
        let width = font.evaluate_width(&subfont, glyph, &[]).ok()?;
        widths.insert(code, width.map_or(0.0, |width| width.to_f32()));
    }
    Some(widths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_program_has_no_widths() {
        assert_eq!(widths(b""), None);
        assert_eq!(widths(&[1, 0, 4, 1, 0, 0]), None);
    }
}
