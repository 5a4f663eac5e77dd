//! Permanent identifiers: never renamed, never reused. Texts are looked up from them.

use std::fmt;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The identifier as written in files.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self { Self(text.into()) }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str { &self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
    };
}

id!(/// One of the eight dimensions, such as `strategy`.
    DimensionId);
id!(/// One of the practices, such as `strategy-goals`.
    PracticeId);
id!(/// One of the skills of the catalogue, such as `privacy-law`.
    SkillId);
id!(/// One of the provider types of the catalogue, such as `amo`.
    ProviderId);
id!(/// A rule of the model, or a reason.
    RuleId);
id!(/// A legal regime, such as `qc-private`.
    RegimeId);
id!(/// A provision of the law, such as `fr-processor-contract`.
    ProvisionId);
id!(/// A type of data asset of the catalogue, such as `ticketing-sales`.
    AssetKindId);
id!(/// A term of the glossary, such as `api`.
    TermId);
id!(/// A finding that the inventory may give, such as `tool-without-contract`.
    FindingId);
id!(/// A tool of a dossier, such as `t1`: letters, digits and dashes.
    ToolId);
id!(/// A data asset of a dossier, such as `a1`: letters, digits and dashes.
    AssetId);
id!(/// A flow of a dossier, such as `f1`: letters, digits and dashes.
    FlowId);
id!(/// An entry of the address book, such as `p1`: letters, digits and dashes.
    ContactId);
id!(/// An assessment of a dossier, such as `2026`: letters, digits and dashes.
    AssessmentId);

/// Identifiers that a dossier gives to its own things: letters without accents, digits and dashes, within the limit.
macro_rules! given {
    ($($name:ident),+) => {
        $(impl $name {
            /// The id of a text, if it is one: letters without accents, digits and dashes, within the limit.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
                let fits = (1..=crate::limits::GIVEN_ID).contains(&text.len());
                (fits && text.chars().all(plain)).then(|| text.into())
            }
        })+
    };
}
given!(AssessmentId, ToolId, AssetId, FlowId, ContactId);

#[cfg(test)]
mod tests {
    use super::AssessmentId;

    #[test]
    fn an_assessment_id_is_letters_digits_and_dashes() {
        for text in ["2026", "2026-autumn", "A"] {
            assert_eq!(AssessmentId::parse(text).expect(text).as_str(), text);
        }
        for text in ["", "20 26", "été", "a/b", "a.b", &"x".repeat(41)] {
            assert_eq!(AssessmentId::parse(text), None, "{text}");
        }
    }
}
