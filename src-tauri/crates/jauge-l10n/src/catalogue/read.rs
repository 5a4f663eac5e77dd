use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry, Pattern};
use fluent_syntax::parser::parse;

use super::compare::{Difference, Kind};
use super::message::{Argument, ArgumentKind, MessageInfo};
use super::usage::Usage;
use super::{REFERENCE, base};

/// The text of one `.ftl` file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source<'a> {
    /// The tag of the language: the folder under `locales/`.
    pub language: &'a str,
    /// The path under that folder, with slashes: `model/strategy.ftl`.
    pub file: &'a str,
    /// What the file holds.
    pub text: &'a str,
}

/// All the messages of a set of files, with what is wrong in each file taken alone.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    messages: Vec<MessageInfo>,
    /// Language, then id, to the place in `messages`.
    index: BTreeMap<String, BTreeMap<String, usize>>,
    faults: Vec<Difference>,
}

impl Catalogue {
    /// Reads the files, in the order given; never fails: what cannot be read is among the differences.
    pub fn read(sources: &[Source<'_>]) -> Self {
        let mut catalogue = Self::default();
        for source in sources {
            catalogue.read_file(source);
        }
        catalogue.follow_references();
        catalogue
    }

    /// Every message and term, in the order of the files.
    pub fn messages(&self) -> &[MessageInfo] {
        &self.messages
    }

    /// The messages of one language, without its terms.
    pub fn of<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a MessageInfo> {
        self.messages
            .iter()
            .filter(move |message| message.language == language && !message.is_term())
    }

    /// The message or term with this id in this very language, without falling back.
    pub fn find(&self, language: &str, id: &str) -> Option<&MessageInfo> {
        self.index
            .get(language)?
            .get(id)
            .map(|place| &self.messages[*place])
    }

    /// What the callers of a message give: the reference's variables, each a number as soon as one language makes it
    /// one, since one may have plurals where another has none.
    pub fn arguments(&self, id: &str) -> Vec<Argument> {
        let mut arguments = self
            .find(REFERENCE, id)
            .map(|message| message.arguments.clone())
            .unwrap_or_default();
        for places in self.index.values() {
            let elsewhere = places
                .get(id)
                .map_or(&[][..], |place| &self.messages[*place].arguments);
            for argument in &mut arguments {
                let same = elsewhere.iter().find(|other| other.name == argument.name);
                argument.kind = same.map_or(argument.kind, |other| other.kind.max(argument.kind));
            }
        }
        arguments
    }

    /// What is wrong in each file taken alone.
    pub(super) fn faults(&self) -> &[Difference] {
        &self.faults
    }

    /// A message takes the arguments of the messages it refers to; a region refers to its base as well.
    fn follow_references(&mut self) {
        let known: BTreeMap<(String, String), (Vec<Argument>, BTreeSet<String>)> = self
            .messages
            .iter()
            .map(|message| {
                let key = (message.language.clone(), message.id.clone());
                (key, (message.arguments.clone(), message.references.clone()))
            })
            .collect();
        for message in &mut self.messages {
            let mut arguments: BTreeMap<String, ArgumentKind> = BTreeMap::new();
            let mut waiting = vec![message.id.clone()];
            let mut seen = BTreeSet::new();
            while let Some(id) = waiting.pop() {
                if !seen.insert(id.clone()) || (id.starts_with('-') && id != message.id) {
                    continue;
                }
                let regional = known.get(&(message.language.clone(), id.clone()));
                let Some((own, references)) =
                    regional.or_else(|| known.get(&(base(&message.language).to_owned(), id.clone())))
                else {
                    continue;
                };
                for argument in own {
                    let kind = arguments.entry(argument.name.clone()).or_insert(argument.kind);
                    *kind = argument.kind.max(*kind);
                }
                waiting.extend(references.iter().cloned());
            }
            message.arguments = sorted(arguments);
        }
    }
}

fn sorted(arguments: BTreeMap<String, ArgumentKind>) -> Vec<Argument> {
    arguments
        .into_iter()
        .map(|(name, kind)| Argument { name, kind })
        .collect()
}

impl Catalogue {
    fn read_file(&mut self, source: &Source<'_>) {
        // Junk comes back as an entry of its own, with its place: the list of errors says nothing more.
        let resource = parse(source.text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let attributes = message.attributes.iter().map(|attribute| attribute.id.name);
                    let id = (message.id.name, false);
                    self.read_entry(
                        source,
                        id,
                        message.value.as_ref(),
                        message.comment.as_ref(),
                        attributes,
                    );
                }
                Entry::Term(term) => {
                    let attributes = term.attributes.iter().map(|attribute| attribute.id.name);
                    self.read_entry(
                        source,
                        (term.id.name, true),
                        Some(&term.value),
                        term.comment.as_ref(),
                        attributes,
                    );
                }
                Entry::Junk { content } => {
                    self.fault(
                        source,
                        line(source.text, content),
                        "",
                        Kind::Junk {
                            text: (*content).to_owned(),
                        },
                    );
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn read_entry<'s>(
        &mut self,
        source: &Source<'s>,
        (name, term): (&'s str, bool),
        value: Option<&Pattern<&'s str>>,
        comment: Option<&Comment<&'s str>>,
        attributes: impl Iterator<Item = &'s str>,
    ) {
        let id = if term { format!("-{name}") } else { name.to_owned() };
        let line = line(source.text, name);
        let mut usage = Usage::default();
        if let Some(comment) = comment {
            usage.comment(comment);
        }
        match value {
            Some(value) => usage.pattern(value),
            None => self.fault(source, line, &id, Kind::NoValue),
        }
        usage.attributes.extend(attributes.map(str::to_owned));
        for name in std::mem::take(&mut usage.attributes) {
            self.fault(source, line, &id, Kind::Attribute { name });
        }
        for name in std::mem::take(&mut usage.functions) {
            self.fault(source, line, &id, Kind::Function { name });
        }
        if let Some(first) = self.find(source.language, &id) {
            let kind = Kind::Duplicate {
                file: first.file.clone(),
                line: first.line,
            };
            self.fault(source, line, &id, kind);
            return;
        }
        let places = self.index.entry(source.language.to_owned()).or_default();
        places.insert(id.clone(), self.messages.len());
        self.messages.push(MessageInfo {
            id,
            language: source.language.to_owned(),
            file: source.file.to_owned(),
            line,
            arguments: sorted(usage.variables),
            source: written(source.text, name),
            patterns: usage.patterns,
            variant_keys: usage.variant_keys,
            references: usage.references,
        });
    }

    fn fault(&mut self, source: &Source<'_>, line: usize, id: &str, kind: Kind) {
        self.faults.push(Difference {
            language: source.language.to_owned(),
            file: source.file.to_owned(),
            line,
            id: id.to_owned(),
            kind,
        });
    }
}

/// Where a slice of the text begins: the parser keeps slices, not places.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

fn line(text: &str, slice: &str) -> usize {
    1 + text[..offset(text, slice)].matches('\n').count()
}

/// The entry as written: its first line, and those that are indented, blank or close a brace.
fn written(text: &str, name: &str) -> String {
    let mut lines = text[offset(text, name)..].lines();
    let mut kept: Vec<&str> = lines.next().into_iter().collect();
    kept.extend(lines.take_while(|line| line.is_empty() || line.starts_with([' ', '}'])));
    kept.join("\n").trim_end().to_owned()
}
