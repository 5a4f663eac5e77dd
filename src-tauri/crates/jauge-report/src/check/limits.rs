//! Limits of what can be written, wherever it is written.

use super::finding::{Findings, Rule};
use super::lexer::{Lexer, Token};

const LONGEST_STRING: usize = 32_767;
const LONGEST_NAME: usize = 127;

/// Every word of a piece of content.
pub(super) fn all(content: &[u8], findings: &mut Findings) {
    Lexer::new(content, 0).for_each(|token| one(&token, findings));
}

/// One word.
pub(super) fn one(token: &Token<'_>, findings: &mut Findings) {
    match token {
        Token::Integer(number) => {
            let fits = i32::try_from(*number).is_ok();
            findings.expect(fits, Rule::IntegerRange, || number.to_string());
        }
        Token::Real(number) => {
            let size = number.abs();
            let fits = size <= 3.403e38 && (size >= 1.175e-38 || size <= 0.0);
            findings.expect(fits, Rule::RealRange, || number.to_string());
        }
        Token::Name(name) => {
            findings.expect(name.len() <= LONGEST_NAME, Rule::NameLength, || {
                format!("a name of {} bytes", name.len())
            });
            let sound = std::str::from_utf8(name).is_ok();
            findings.expect(sound, Rule::NameLetters, || format!("{name:?}"));
        }
        Token::Literal(length) => string(*length, findings),
        Token::Hex(digits) => {
            let digits: Vec<u8> = digits
                .iter()
                .copied()
                .filter(|byte| !super::lexer::is_space(*byte))
                .collect();
            let sound = digits.len().is_multiple_of(2) && digits.iter().all(u8::is_ascii_hexdigit);
            findings.expect(sound, Rule::HexString, || {
                String::from_utf8_lossy(&digits).into_owned()
            });
            string(digits.len() / 2, findings);
        }
        Token::Open | Token::Close | Token::Word(_) => {}
    }
}

fn string(length: usize, findings: &mut Findings) {
    findings.expect(length <= LONGEST_STRING, Rule::StringLength, || {
        format!("a string of {length} bytes")
    });
}
