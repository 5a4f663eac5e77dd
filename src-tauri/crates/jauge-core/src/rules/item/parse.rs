use super::ItemAtom;
use super::field::{Holds, ItemField, ItemKind};
use crate::rules::parse::number;
use crate::rules::{AtomError, FieldTest};

impl ItemAtom {
    /// Reads `field test [value]` for things of a kind.
    ///
    /// # Errors
    /// When a word is not known, or does not fit the others.
    pub fn parse(text: &str, on: ItemKind) -> Result<Self, AtomError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (subject, test) = words
            .split_first()
            .ok_or_else(|| AtomError::Subject(text.to_owned()))?;
        let known = || {
            let field = ItemField::from_code(subject)?;
            Some((field, field.holds(on)?))
        };
        let (field, holds) = known().ok_or_else(|| AtomError::Subject((*subject).to_owned()))?;
        Ok(Self {
            field,
            test: parse_test(&holds, test)?,
        })
    }
}

fn parse_test(holds: &Holds, words: &[&str]) -> Result<FieldTest, AtomError> {
    let of_list = |word: &str, list: &[&str]| {
        if list.contains(&word) {
            Ok(word.to_owned())
        } else {
            Err(AtomError::Value(word.to_owned()))
        }
    };
    let flags: &[&str] = &["true", "false"];
    let list = match holds {
        Holds::Word(codes) => codes,
        _ => flags,
    };
    match (holds, words) {
        (_, ["set"]) => Ok(FieldTest::Set),
        (_, ["unset"]) => Ok(FieldTest::Unset),
        (Holds::Word(_), ["unknown"]) => Ok(FieldTest::Unknown),
        (Holds::Word(_) | Holds::Flag, ["is", word]) => Ok(FieldTest::Is(of_list(word, list)?)),
        (Holds::Word(_) | Holds::Flag, ["is-not", word]) => Ok(FieldTest::IsNot(of_list(word, list)?)),
        (Holds::Number, ["at-least", word]) => Ok(FieldTest::AtLeast(number(word)?)),
        (Holds::Number, ["at-most", word]) => Ok(FieldTest::AtMost(number(word)?)),
        _ => Err(AtomError::Operator(words.join(" "))),
    }
}

/// Reads the test of a flag.
pub(crate) fn parse_flag_test(words: &[&str]) -> Result<FieldTest, AtomError> {
    parse_test(&Holds::Flag, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_is_named() {
        let wrong = |text: &str, on| ItemAtom::parse(text, on).expect_err(text);
        let tool = ItemKind::Tool;
        assert_eq!(wrong("", tool), AtomError::Subject(String::new()));
        assert_eq!(wrong("colour is red", tool), AtomError::Subject("colour".into()));
        assert_eq!(wrong("owner set", tool), AtomError::Subject("owner".into()));
        assert_eq!(wrong("hosted is Mars", tool), AtomError::Value("Mars".into()));
        assert_eq!(wrong("hosted is", tool), AtomError::Operator("is".into()));
        assert_eq!(
            wrong("vendor unknown", tool),
            AtomError::Operator("unknown".into())
        );
        assert_eq!(wrong("abroad is maybe", tool), AtomError::Value("maybe".into()));
        assert_eq!(
            wrong("assets at-least many", tool),
            AtomError::Value("many".into())
        );
        assert_eq!(
            wrong("assets at-least 1 more", tool),
            AtomError::Operator("at-least 1 more".into())
        );
    }

    #[test]
    fn the_same_field_belongs_to_several_lists() {
        for on in [ItemKind::Tool, ItemKind::Asset, ItemKind::Flow] {
            assert!(ItemAtom::parse("personal_data is true", on).is_ok());
        }
        assert!(ItemAtom::parse("personal_data is true", ItemKind::Skill).is_err());
    }
}
