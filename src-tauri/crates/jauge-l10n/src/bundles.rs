use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::catalogue::Source;
use crate::locale::Locale;
use crate::value::Value;

/// The messages of one locale, or of the model in one locale.
pub(crate) struct Bundle {
    messages: FluentBundle<FluentResource>,
    /// Whether all of them come with the program, whose tests look at each.
    tested: bool,
}

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
        let mut messages = empty(locale);
        messages.set_transform(transform);
        for tag in locale.tags() {
            for source in crate::embedded()
                .iter()
                .filter(|source| source.language == tag && part.holds(source))
            {
                add(&mut messages, source.text);
            }
        }
        Self {
            messages,
            tested: true,
        }
    }

    /// The messages of the model with those of an edition in their place: in the same bundle, so that its sentences can
    /// use the program's terms.
    pub(crate) fn of_edition(locale: Locale, sources: &[(String, String)]) -> Self {
        let mut bundle = Self::new(locale, Part::Model, None);
        bundle.tested = false;
        for tag in locale.tags() {
            for (_, text) in sources.iter().filter(|(language, _)| language == tag) {
                add(&mut bundle.messages, text);
            }
        }
        bundle
    }

    /// The bundle of a locale, made once.
    pub(crate) fn shared(locale: Locale, part: Part) -> &'static Self {
        static SHARED: [[OnceLock<Bundle>; 2]; Locale::COUNT] =
            [const { [const { OnceLock::new() }; 2] }; Locale::COUNT];
        SHARED[locale.place()][part as usize].get_or_init(|| Self::new(locale, part, None))
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.messages.has_message(id)
    }

    /// The message with these values, or nothing where it does not exist.
    pub(crate) fn print(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.messages.get_message(id)?.value()?;
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(!self.tested || errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }
}

fn empty(locale: Locale) -> FluentBundle<FluentResource> {
    let language = locale
        .tag()
        .parse()
        .expect("invariant: offered tags are well formed");
    let mut messages = FluentBundle::new_concurrent(vec![language]);
    // The direction of writing never changes here, and the marks would be copied along with the text.
    messages.set_use_isolating(false);
    messages
}

/// Junk is told by the catalogue; what could be read is used.
fn add(messages: &mut FluentBundle<FluentResource>, text: &str) {
    let resource = FluentResource::try_new(text.to_owned());
    messages.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
}

impl Part {
    fn holds(self, source: &Source<'_>) -> bool {
        source.file.starts_with("model/") == matches!(self, Self::Model)
    }
}
