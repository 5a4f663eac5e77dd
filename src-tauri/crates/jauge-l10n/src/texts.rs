use crate::bundles::{Bundle, Part};
use crate::edition::EditionTexts;
use crate::locale::Locale;
use crate::value::Value;

/// The texts of one locale. Costs nothing to make or copy: the messages are read once per locale, when first needed.
#[derive(Clone, Copy)]
pub struct Texts {
    locale: Locale,
    interface: fn(Locale) -> &'static Bundle,
    model: fn(Locale) -> &'static Bundle,
    edition: Option<&'static EditionTexts>,
    others: &'static [&'static EditionTexts],
}

impl Texts {
    /// The texts of this locale: the region's messages, else its base's.
    pub fn new(locale: Locale) -> Self {
        Self {
            locale,
            interface: |locale| Bundle::shared(locale, Part::Interface),
            model: |locale| Bundle::shared(locale, Part::Model),
            edition: None,
            others: &[],
        }
    }

    /// The reference language, accented and lengthened, to find words that do not come from `locales/` and places too
    /// narrow for a longer language.
    #[cfg(any(test, feature = "pseudo"))]
    pub fn pseudo() -> Self {
        Self {
            locale: Locale::REFERENCE,
            interface: |_| crate::pseudo::shared(Part::Interface),
            model: |_| crate::pseudo::shared(Part::Model),
            edition: None,
            others: &[],
        }
    }

    /// The same texts, where those of an edition of the model come before the program's.
    #[must_use]
    pub fn with_edition(self, edition: &'static EditionTexts) -> Self {
        Self {
            edition: Some(edition),
            ..self
        }
    }

    /// The same texts, where those of other editions say what neither the program nor the edition at hand says: years
    /// of several editions are named side by side, and an id never means two things.
    #[must_use]
    pub fn with_others(self, others: &'static [&'static EditionTexts]) -> Self {
        Self { others, ..self }
    }

    /// The locale that was asked for.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A text of the maturity model, which takes no variables. Nothing stands for a missing one: the check of the model
    /// tells it, with its file and line.
    pub fn model(&self, id: &str) -> Option<String> {
        let elsewhere = || (self.others.iter()).find_map(|other| other.bundle(self.locale).print(id, &[]));
        self.of_model().print(id, &[]).or_else(elsewhere)
    }

    /// Whether the model has this text.
    pub fn has(&self, id: &str) -> bool {
        self.of_model().has(id) || self.others.iter().any(|other| other.bundle(self.locale).has(id))
    }

    fn of_model(&self) -> &'static Bundle {
        match self.edition {
            Some(edition) => edition.bundle(self.locale),
            None => (self.model)(self.locale),
        }
    }

    /// An interface message whose id comes as data. Wherever the id is known, the functions of [`crate::msg`] are meant.
    pub fn message(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        (self.interface)(self.locale).print(id, values)
    }

    /// What the generated functions print. A message that a language still lacks is printed in the reference's words,
    /// which a test of the texts reports.
    pub(crate) fn print(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let reference = || Self::new(Locale::REFERENCE).message(id, values);
        self.message(id, values)
            .or_else(reference)
            .expect("invariant: the functions come from the reference's messages")
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Texts").field(&self.locale).finish()
    }
}
