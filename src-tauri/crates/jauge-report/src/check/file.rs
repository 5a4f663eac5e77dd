//! A file opened for checking, and short ways through its objects.

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};

pub(super) struct File {
    pub(super) document: Document,
    pub(super) pages: Vec<ObjectId>,
}

impl File {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, String> {
        let document = Document::load_mem(bytes).map_err(|problem| problem.to_string())?;
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        if pages.is_empty() {
            return Err("no page".to_owned());
        }
        Ok(Self { document, pages })
    }

    pub(super) fn catalog(&self) -> Option<&Dictionary> {
        self.document.catalog().ok()
    }

    /// What an entry leads to, through any reference.
    pub(super) fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        let object = dictionary.get(key.as_bytes()).ok()?;
        self.document.dereference(object).ok().map(|(_, object)| object)
    }

    pub(super) fn dictionary<'a>(&'a self, from: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        self.get(from, key)?.as_dict().ok()
    }

    pub(super) fn array<'a>(&'a self, from: &'a Dictionary, key: &str) -> Option<&'a Vec<Object>> {
        self.get(from, key)?.as_array().ok()
    }

    pub(super) fn name<'a>(&'a self, from: &'a Dictionary, key: &str) -> Option<&'a str> {
        std::str::from_utf8(self.get(from, key)?.as_name().ok()?).ok()
    }

    pub(super) fn integer(&self, from: &Dictionary, key: &str) -> Option<i64> {
        self.get(from, key)?.as_i64().ok()
    }

    pub(super) fn is_true(&self, from: &Dictionary, key: &str) -> bool {
        self.get(from, key).and_then(|object| object.as_bool().ok()) == Some(true)
    }

    /// A text for people.
    pub(super) fn text(&self, from: &Dictionary, key: &str) -> Option<String> {
        decode_text_string(self.get(from, key)?).ok()
    }

    pub(super) fn stream(&self, from: &Dictionary, key: &str) -> Option<(Dictionary, Vec<u8>)> {
        let stream = self.get(from, key)?.as_stream().ok()?;
        Some((stream.dict.clone(), stream.get_plain_content().ok()?))
    }

    pub(super) fn resolve<'a>(&'a self, object: &'a Object) -> Option<&'a Object> {
        self.document.dereference(object).ok().map(|(_, object)| object)
    }

    /// A number among the attributes of a part of the tree.
    pub(super) fn attribute(&self, part: ObjectId, key: &str) -> Option<i64> {
        let part = self.document.get_dictionary(part).ok()?;
        self.integer(self.dictionary(part, "A")?, key)
    }

    pub(super) fn page(&self, index: usize) -> Option<&Dictionary> {
        self.document.get_dictionary(self.pages[index]).ok()
    }

    pub(super) fn page_index(&self, id: ObjectId) -> Option<usize> {
        self.pages.iter().position(|page| *page == id)
    }
}
