//! Pages as they are filled.

use std::rc::Rc;

use crate::draw::Mark;
use crate::tree::NodeId;

/// One page; what comes first is drawn first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// Tints and bars; readers by ear are spared them.
    pub(crate) under: Vec<Option<Vec<Mark>>>,
    pub(crate) marks: Vec<(Option<NodeId>, Mark)>,
    pub(crate) head: Vec<Mark>,
    pub(crate) foot: Vec<Mark>,
    pub(crate) links: Vec<LinkArea>,
}

/// A box from which a link may be followed.
#[derive(Debug, Clone)]
pub(crate) struct LinkArea {
    pub(crate) node: NodeId,
    /// Left, top, right, bottom.
    pub(crate) area: [f32; 4],
    pub(crate) target: Target,
    pub(crate) text: Rc<str>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Heading(usize),
    Uri(Rc<str>),
}

/// A heading and where it fell.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    pub(crate) level: u8,
    pub(crate) text: String,
    pub(crate) page: usize,
    pub(crate) y: f32,
}
