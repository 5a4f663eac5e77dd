//! The words that a file and the content of its pages are written in.

/// One word.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token<'a> {
    /// A whole number.
    Integer(i128),
    /// A number with a point.
    Real(f64),
    /// A name, its escapes resolved.
    Name(Vec<u8>),
    /// A string between brackets: its number of bytes.
    Literal(usize),
    /// What stands between the angles of a hexadecimal string.
    Hex(&'a [u8]),
    /// A list or dictionary begins.
    Open,
    /// A list or dictionary ends.
    Close,
    /// Any other word.
    Word(&'a [u8]),
}

/// Reads words from a place on.
pub(super) struct Lexer<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    b"()<>[]{}/%".contains(&byte)
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    /// Goes over white space and comments.
    pub(super) fn pass(&mut self) {
        while let Some(byte) = self.peek(0) {
            if byte == b'%' {
                while self.peek(0).is_some_and(|byte| !matches!(byte, b'\n' | b'\r')) {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn run(&mut self) -> &'a [u8] {
        let start = self.at;
        while self
            .peek(0)
            .is_some_and(|byte| !is_space(byte) && !is_delimiter(byte))
        {
            self.at += 1;
        }
        &self.bytes[start..self.at]
    }

    fn name(&mut self) -> Token<'a> {
        let written = self.run();
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let [byte, tail @ ..] = rest {
            let escaped = tail.get(..2).filter(|_| *byte == b'#').and_then(hex);
            name.push(escaped.unwrap_or(*byte));
            rest = if escaped.is_some() { &tail[2..] } else { tail };
        }
        Token::Name(name)
    }

    fn literal(&mut self) -> Token<'a> {
        let (mut depth, mut length) = (1, 0);
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            length += 1;
        }
        Token::Literal(length)
    }

    fn hexadecimal(&mut self) -> Token<'a> {
        let start = self.at;
        while self.peek(0).is_some_and(|byte| byte != b'>') {
            self.at += 1;
        }
        let digits = &self.bytes[start..self.at];
        self.at += 1;
        Token::Hex(digits)
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.pass();
        let (first, second) = (self.peek(0)?, self.peek(1));
        let token = match (first, second) {
            (b'<', Some(b'<')) => (Token::Open, 2),
            (b'>', Some(b'>')) => (Token::Close, 2),
            (b'[' | b'{', _) => (Token::Open, 1),
            (b']' | b'}', _) => (Token::Close, 1),
            (b'/', _) => {
                self.at += 1;
                return Some(self.name());
            }
            (b'(', _) => {
                self.at += 1;
                return Some(self.literal());
            }
            (b'<', _) => {
                self.at += 1;
                return Some(self.hexadecimal());
            }
            (b')' | b'>', _) => (Token::Word(&self.bytes[self.at..=self.at]), 1),
            _ => return Some(word(self.run())),
        };
        self.at += token.1;
        Some(token.0)
    }
}

fn hex(pair: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()
}

fn word(run: &[u8]) -> Token<'_> {
    let is_number = run
        .iter()
        .all(|byte| byte.is_ascii_digit() || b"+-.".contains(byte));
    let text = std::str::from_utf8(run).ok().filter(|_| is_number);
    match text {
        Some(text) if text.contains('.') => text.parse().map_or(Token::Word(run), Token::Real),
        // More digits than fit are beyond any limit all the same.
        Some(text) => match text.parse() {
            Ok(number) => Token::Integer(number),
            Err(_) if text.len() > 30 => Token::Integer(i128::MAX),
            Err(_) => Token::Word(run),
        },
        None => Token::Word(run),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        let read: Vec<Token<'_>> = Lexer::new(b"<</A#20b[1 -2.5(a\\)(b))]>> % x\n<0aF>q", 0).collect();
        let expected = [
            Token::Open,
            Token::Name(b"A b".to_vec()),
            Token::Open,
            Token::Integer(1),
            Token::Real(-2.5),
            Token::Literal(5),
            Token::Close,
            Token::Close,
            Token::Hex(b"0aF"),
            Token::Word(b"q"),
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn what_breaks_off_ends() {
        for broken in [
            &b"(a"[..],
            b"<0",
            b"/",
            b"<<",
            b"(\\",
            b"9999999999999999999999999999999999999999",
        ] {
            assert_eq!(Lexer::new(broken, 0).count(), 1);
        }
    }
}
