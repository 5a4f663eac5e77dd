use std::collections::BTreeSet;

use super::message::MessageInfo;
use super::read::Catalogue;
use super::{REFERENCE, base};

/// Something to correct in the texts, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The language whose file is to be corrected.
    pub language: String,
    /// The path under the language's folder. For a missing message: the reference's file, where its like belongs.
    pub file: String,
    /// The line, from 1; that of the reference for a missing message.
    pub line: usize,
    /// The id of the message; empty where none could be read.
    pub id: String,
    /// What is wrong.
    pub kind: Kind,
}

/// The ways in which texts go wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Not Fluent: the parser skipped it.
    Junk {
        /// What was skipped.
        text: String,
    },
    /// The id stands twice in one language.
    Duplicate {
        /// Where it stands first.
        file: String,
        /// The line there.
        line: usize,
    },
    /// A message that holds only attributes.
    NoValue,
    /// Attributes are not used: each text is a message of its own.
    Attribute {
        /// Its name.
        name: String,
    },
    /// Functions are not used: numbers and dates come formatted.
    Function {
        /// Its name.
        name: String,
    },
    /// It refers to a message or term that does not exist.
    UnknownReference {
        /// The id that was not found.
        reference: String,
    },
    /// The reference has it, this language does not.
    Missing,
    /// This language has it, the reference (or, for a region, the base) does not.
    Extra,
    /// A region repeats its base.
    Repeated,
    /// The variables are not those of the reference.
    Variables {
        /// Those of the reference.
        expected: Vec<String>,
        /// Those found here.
        found: Vec<String>,
    },
    /// A message of the model has variables: nobody would give them.
    ModelVariables {
        /// Those found.
        found: Vec<String>,
    },
}

impl Catalogue {
    /// All that is to be corrected: in each file, between base languages and the reference, between regions and
    /// their base. Sorted by file and line.
    pub fn compare(&self) -> Vec<Difference> {
        let mut found = self.faults().to_vec();
        let languages: BTreeSet<&str> = self
            .messages()
            .iter()
            .map(|message| message.language.as_str())
            .collect();
        for message in self.messages() {
            self.check_references(message, &mut found);
            self.check_variables(message, &mut found);
            if base(&message.language) != message.language {
                self.check_region(message, &mut found);
            } else if !message.is_term() && self.find(REFERENCE, &message.id).is_none() {
                found.push(difference(message, Kind::Extra));
            }
        }
        for language in languages
            .into_iter()
            .filter(|tag| base(tag) == *tag && *tag != REFERENCE)
        {
            let own: BTreeSet<&str> = self.of(language).map(|message| message.id.as_str()).collect();
            let missing = self
                .of(REFERENCE)
                .filter(|message| !own.contains(message.id.as_str()));
            found.extend(missing.map(|message| Difference {
                language: language.to_owned(),
                ..difference(message, Kind::Missing)
            }));
        }
        found.sort_by(|a, b| (&a.language, &a.file, a.line).cmp(&(&b.language, &b.file, b.line)));
        found
    }

    fn check_references(&self, message: &MessageInfo, found: &mut Vec<Difference>) {
        for reference in &message.references {
            let here = self.find(&message.language, reference);
            if here
                .or_else(|| self.find(base(&message.language), reference))
                .is_none()
            {
                found.push(difference(
                    message,
                    Kind::UnknownReference {
                        reference: reference.clone(),
                    },
                ));
            }
        }
    }

    fn check_variables(&self, message: &MessageInfo, found: &mut Vec<Difference>) {
        let own = names(message);
        if message.is_model() && !message.is_term() && !own.is_empty() {
            found.push(difference(message, Kind::ModelVariables { found: own }));
        } else if let Some(reference) = self.find(REFERENCE, &message.id).filter(|_| !message.is_term()) {
            let expected = names(reference);
            if own != expected {
                found.push(difference(message, Kind::Variables { expected, found: own }));
            }
        }
    }

    fn check_region(&self, message: &MessageInfo, found: &mut Vec<Difference>) {
        match self.find(base(&message.language), &message.id) {
            None => found.push(difference(message, Kind::Extra)),
            Some(of_base) if of_base.source == message.source => {
                found.push(difference(message, Kind::Repeated))
            }
            Some(_) => {}
        }
    }
}

fn names(message: &MessageInfo) -> Vec<String> {
    message
        .arguments
        .iter()
        .map(|argument| argument.name.clone())
        .collect()
}

fn difference(message: &MessageInfo, kind: Kind) -> Difference {
    Difference {
        language: message.language.clone(),
        file: message.file.clone(),
        line: message.line,
        id: message.id.clone(),
        kind,
    }
}
