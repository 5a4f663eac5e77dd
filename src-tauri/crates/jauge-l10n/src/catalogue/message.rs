use std::collections::BTreeSet;

/// What a message expects for one of its variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArgumentKind {
    /// Printed as it comes.
    Text,
    /// Chooses a plural or a numbered variant; printed without grouping.
    Number,
}

/// One variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The name, without the dollar sign.
    pub name: String,
    /// What is expected for it.
    pub kind: ArgumentKind,
}

/// The typed function that prints an interface message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The module, named after the file.
    pub module: String,
    /// The function, named after the message without the file's prefix.
    pub name: String,
}

/// One message or term of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageInfo {
    /// The permanent id; a term's begins with a dash.
    pub id: String,
    /// The tag of the folder that holds it.
    pub language: String,
    /// The path of the file under that folder, with slashes.
    pub file: String,
    /// The line of the id, from 1.
    pub line: usize,
    /// The variables, those of the messages it refers to included, sorted by name.
    pub arguments: Vec<Argument>,
    /// The entry as written in the file.
    pub source: String,
    /// Every pattern, one a variant; each placeable stands as U+FFFC.
    pub patterns: Vec<String>,
    /// The plural categories and numbers that choose a variant somewhere in it.
    pub variant_keys: BTreeSet<String>,
    /// The ids it refers to; a term's begins with a dash.
    pub references: BTreeSet<String>,
}

impl MessageInfo {
    /// Whether this is a term: a word for other messages, never printed alone.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Whether this belongs to the maturity model, looked up by ids that come from data.
    pub fn is_model(&self) -> bool {
        self.file.starts_with("model/")
    }

    /// Where the message stands, for whoever has to correct it: `fr/model/strategy.ftl`.
    pub fn path(&self) -> String {
        format!("{}/{}", self.language, self.file)
    }

    /// The prefixes that ids of this file may bear: `errors.ftl` holds `errors-…` or `error-…`.
    fn prefixes(&self) -> [String; 2] {
        let stem = self.file.strip_suffix(".ftl").unwrap_or(&self.file);
        let singular = stem.strip_suffix('s').unwrap_or(stem);
        [format!("{stem}-"), format!("{singular}-")]
    }

    /// Whether the id begins with the name of its file, so that a reader knows where to look.
    pub fn follows_file(&self) -> bool {
        self.prefixes()
            .iter()
            .any(|prefix| self.id.starts_with(prefix.as_str()))
    }

    /// The typed function of an interface message; terms and model messages have none.
    pub fn function(&self) -> Option<Function> {
        if self.is_term() || self.is_model() {
            return None;
        }
        let module = self
            .file
            .strip_suffix(".ftl")
            .unwrap_or(&self.file)
            .replace(['-', '/'], "_");
        let short = self
            .prefixes()
            .iter()
            .find_map(|prefix| self.id.strip_prefix(prefix.as_str()));
        // A name cannot begin with a digit: the whole id then stands.
        let short = short.filter(|rest| rest.starts_with(|first: char| first.is_ascii_alphabetic()));
        let name = short.unwrap_or(&self.id).replace('-', "_").to_lowercase();
        Some(Function { module, name })
    }
}
