//! The operators of ISO 32000-1, by what they do.

use super::finding::Rule;

/// What neither paints nor marks, nor names anything that files must not hold.
const PLAIN: [&str; 48] = [
    "q", "Q", "cm", "w", "J", "j", "M", "d", "i", "m", "l", "c", "v", "y", "h", "re", "n", "W", "W*", "BT",
    "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "g", "G", "rg", "RG", "BMC",
    "BDC", "EMC", "MP", "DP", "BX", "EX", "Tj", "TJ", "'", "\"", "Do",
];
const PAINTING: [&str; 15] = [
    "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh",
];
/// Operators that our pages never use, with the rule that says so.
const REFUSED: [(&str, Rule); 15] = [
    ("gs", Rule::GraphicsState),
    ("ri", Rule::RenderingIntent),
    ("k", Rule::Cmyk),
    ("K", Rule::Cmyk),
    ("cs", Rule::OtherColour),
    ("CS", Rule::OtherColour),
    ("sc", Rule::OtherColour),
    ("SC", Rule::OtherColour),
    ("scn", Rule::OtherColour),
    ("SCN", Rule::OtherColour),
    ("sh", Rule::OtherColour),
    ("BI", Rule::InlineImage),
    ("EI", Rule::InlineImage),
    ("d0", Rule::SimpleFont),
    ("d1", Rule::SimpleFont),
];

/// The rule that an operator breaks by being there, if any.
pub(super) fn refused(operator: &str) -> Option<Rule> {
    if PLAIN.contains(&operator) {
        return None;
    }
    let refused = REFUSED.iter().find(|(known, _)| *known == operator);
    match refused {
        Some((_, rule)) => Some(*rule),
        None => (!paints(operator)).then_some(Rule::Operator),
    }
}

/// Whether something is seen by it.
pub(super) fn paints(operator: &str) -> bool {
    PAINTING.contains(&operator)
}
