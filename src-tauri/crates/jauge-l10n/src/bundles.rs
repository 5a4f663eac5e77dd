use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::catalogue::Source;
use crate::locale::Locale;
use crate::value::Value;

/// The messages of one locale, or of the model in one locale.
pub(crate) struct Bundle(FluentBundle<FluentResource>);

/// Which of a locale's messages: those of the model are many, and most commands need none.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Interface,
    Model,
}

/// What alters the words of a bundle, for trying out layouts.
pub(crate) type Transform = fn(&str) -> std::borrow::Cow<'_, str>;

impl Bundle {
    /// A region's messages take the place of its base's *inside* the base's bundle, so that a term replaced by a region
    /// is replaced in every sentence that uses it.
    pub(crate) fn new(locale: Locale, part: Part, transform: Option<Transform>) -> Self {
        let language = locale
            .tag()
            .parse()
            .expect("invariant: offered tags are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The direction of writing never changes here, and the marks would be copied along with the text.
        bundle.set_use_isolating(false);
        bundle.set_transform(transform);
        for tag in [locale.base(), locale.tag()] {
            for source in crate::embedded()
                .iter()
                .filter(|source| source.language == tag && part.holds(source))
            {
                // Junk is told by the catalogue; what could be read is used.
                let resource = FluentResource::try_new(source.text.to_owned());
                bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
            }
            if tag == locale.tag() {
                break;
            }
        }
        Self(bundle)
    }

    /// The bundle of a locale, made once.
    pub(crate) fn shared(locale: Locale, part: Part) -> &'static Self {
        static SHARED: [[OnceLock<Bundle>; 2]; Locale::COUNT] =
            [const { [const { OnceLock::new() }; 2] }; Locale::COUNT];
        SHARED[locale.place()][part as usize].get_or_init(|| Self::new(locale, part, None))
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.has_message(id)
    }

    /// The message with these values, or nothing where it does not exist.
    pub(crate) fn print(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.0.get_message(id)?.value()?;
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }
}

impl Part {
    fn holds(self, source: &Source<'_>) -> bool {
        source.file.starts_with("model/") == matches!(self, Self::Model)
    }
}
