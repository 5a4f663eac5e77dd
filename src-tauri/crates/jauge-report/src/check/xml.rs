//! A description as a tree of elements.

use quick_xml::NsReader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

/// An element with its namespace.
#[derive(Debug, Default, Clone)]
pub(super) struct Element {
    pub(super) space: String,
    pub(super) prefix: String,
    pub(super) name: String,
    /// Names as written, declarations of namespaces apart, and values.
    pub(super) attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) kids: Vec<Element>,
}

impl Element {
    /// The elements of a text; a word of why not, when it is not well-formed.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let mut reader = NsReader::from_str(text);
        let mut open = vec![Self::default()];
        loop {
            let (space, event) = reader
                .read_resolved_event()
                .map_err(|problem| problem.to_string())?;
            let space = match space {
                ResolveResult::Bound(space) => space.0.to_owned(),
                ResolveResult::Unbound => String::new(),
                ResolveResult::Unknown(prefix) => return Err(format!("an unknown prefix {prefix:?}")),
            };
            match event {
                Event::Start(start) => open.push(Self::begin(space, &start)?),
                Event::Empty(start) => {
                    let element = Self::begin(space, &start)?;
                    open.push(element);
                    close(&mut open)?;
                }
                Event::End(_) => close(&mut open)?,
                Event::Text(text) => say(&mut open, &text.xml10_content()),
                Event::CData(text) => say(&mut open, &text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter = reference
                        .resolve_char_ref()
                        .map_err(|problem| problem.to_string())?;
                    let named = || resolve_xml_entity(&reference.xml10_content()).map(str::to_owned);
                    let letters = letter.map(String::from).or_else(named);
                    say(&mut open, &letters.ok_or("an unknown entity")?);
                }
                Event::Eof => break,
                Event::PI(_) | Event::Comment(_) | Event::Decl(_) | Event::DocType(_) => {}
            }
        }
        match open.pop() {
            Some(root) if open.is_empty() => Ok(root),
            _ => Err("an element never ends".to_owned()),
        }
    }

    fn begin(space: String, start: &BytesStart<'_>) -> Result<Self, String> {
        let name = start.name();
        let mut element = Self {
            space,
            prefix: name
                .prefix()
                .map(|prefix| prefix.into_inner().to_owned())
                .unwrap_or_default(),
            name: name.local_name().into_inner().to_owned(),
            ..Self::default()
        };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|problem| problem.to_string())?;
            let key = attribute.key.into_inner();
            if key != "xmlns" && !key.starts_with("xmlns:") {
                element
                    .attributes
                    .push((key.to_owned(), attribute.value.into_owned()));
            }
        }
        Ok(element)
    }

    /// The elements of that name at any depth.
    pub(super) fn all<'a>(&'a self, space: &'a str, name: &'a str) -> Vec<&'a Self> {
        let here = (self.space == space && self.name == name).then_some(self);
        let deeper = self.kids.iter().flat_map(|kid| kid.all(space, name));
        here.into_iter().chain(deeper).collect()
    }

    /// Its elements of that name.
    pub(super) fn kids<'a>(&'a self, space: &'a str, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.kids
            .iter()
            .filter(move |kid| kid.space == space && kid.name == name)
    }

    pub(super) fn attribute(&self, key: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value.as_str())
    }
}

fn say(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn close(open: &mut Vec<Element>) -> Result<(), String> {
    let element = open.pop().ok_or("an end without a beginning")?;
    let above = open.last_mut().ok_or("an end without a beginning")?;
    above.kids.push(element);
    Ok(())
}
