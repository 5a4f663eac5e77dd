//! The tag tree: what each mark on a page is a part of, in reading order.

use crate::document::Lang;

/// Place of a node in its tree.
pub(crate) type NodeId = usize;

/// Kinds of parts, as PDF names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    Heading(u8),
    Paragraph,
    List { ordered: Option<bool> },
    Item,
    Label,
    Body,
    Table,
    Caption,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    Figure,
    Division,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Span,
}

impl Tag {
    /// Name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::List { .. } => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::Row => "TR",
            Self::ColumnHeader | Self::RowHeader => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
            Self::Division => "Div",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
            Self::Span => "Span",
        }
    }

    /// Whether the part means something even when it holds nothing.
    fn stands_empty(self) -> bool {
        matches!(
            self,
            Self::Document | Self::ColumnHeader | Self::RowHeader | Self::Cell | Self::Body
        )
    }
}

/// What a node holds, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    /// A marked sequence of a page.
    Mark {
        page: usize,
        mcid: usize,
    },
    /// A link annotation, by its place among all links.
    Link(usize),
}

/// One part of the document.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) tag: Tag,
    pub(crate) parent: Option<NodeId>,
    pub(crate) kids: Vec<Kid>,
    pub(crate) language: Option<Lang>,
    pub(crate) alternative: Option<String>,
    /// Page and box (left, top, right, bottom) of a figure.
    pub(crate) bounds: Option<(usize, [f32; 4])>,
    attached: bool,
}

/// All parts; the first is the document.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = 0;

    pub(crate) fn new() -> Self {
        let mut tree = Self { nodes: Vec::new() };
        tree.nodes.push(Node::new(Tag::Document, None));
        tree.nodes[Self::ROOT].attached = true;
        tree
    }

    /// A part that comes after those already there.
    pub(crate) fn add(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        let node = self.reserve(parent, tag);
        self.attach(node);
        node
    }

    /// A part that takes its place among its siblings when it is first drawn.
    pub(crate) fn reserve(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        self.nodes.push(Node::new(tag, Some(parent)));
        self.nodes.len() - 1
    }

    /// Notes a mark as a part of a node.
    pub(crate) fn mark(&mut self, node: NodeId, page: usize, mcid: usize) {
        self.attach(node);
        self.nodes[node].kids.push(Kid::Mark { page, mcid });
    }

    /// Notes a link annotation as a part of a node.
    pub(crate) fn link(&mut self, node: NodeId, link: usize) {
        self.attach(node);
        self.nodes[node].kids.push(Kid::Link(link));
    }

    /// The link that a node is, or stands in.
    pub(crate) fn link_of(&self, node: NodeId) -> NodeId {
        let mut at = Some(node);
        while let Some(part) = at {
            if self.nodes[part].tag == Tag::Link {
                return part;
            }
            at = self.nodes[part].parent;
        }
        node
    }

    /// Takes out the parts that hold nothing and mean nothing then.
    pub(crate) fn prune(&mut self) {
        for id in (0..self.nodes.len()).rev() {
            let kids = std::mem::take(&mut self.nodes[id].kids);
            let full = |kid: &Kid| match kid {
                Kid::Node(node) => !self.nodes[*node].is_void(),
                Kid::Mark { .. } | Kid::Link(_) => true,
            };
            let kept = kids.into_iter().filter(full).collect();
            self.nodes[id].kids = kept;
        }
    }

    fn attach(&mut self, node: NodeId) {
        if self.nodes[node].attached {
            return;
        }
        self.nodes[node].attached = true;
        if let Some(parent) = self.nodes[node].parent {
            self.attach(parent);
            self.nodes[parent].kids.push(Kid::Node(node));
        }
    }
}

impl Node {
    fn new(tag: Tag, parent: Option<NodeId>) -> Self {
        Self {
            tag,
            parent,
            kids: Vec::new(),
            language: None,
            alternative: None,
            bounds: None,
            attached: false,
        }
    }

    fn is_void(&self) -> bool {
        self.kids.is_empty() && !self.tag.stands_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reserved_part_takes_its_place_when_drawn() {
        let mut tree = Tree::new();
        let paragraph = tree.add(Tree::ROOT, Tag::Paragraph);
        let link = tree.reserve(paragraph, Tag::Link);
        tree.mark(paragraph, 0, 0);
        tree.mark(link, 0, 1);
        tree.mark(paragraph, 0, 2);
        let before = Kid::Mark { page: 0, mcid: 0 };
        let after = Kid::Mark { page: 0, mcid: 2 };
        assert_eq!(tree.nodes[paragraph].kids, [before, Kid::Node(link), after]);
    }

    #[test]
    fn parts_that_hold_nothing_go_but_cells_stay() {
        let mut tree = Tree::new();
        let list = tree.add(Tree::ROOT, Tag::Division);
        tree.add(list, Tag::Paragraph);
        let table = tree.add(Tree::ROOT, Tag::Table);
        let row = tree.add(table, Tag::Row);
        tree.add(row, Tag::Cell);
        tree.prune();
        assert_eq!(tree.nodes[Tree::ROOT].kids, [Kid::Node(table)]);
        assert_eq!(tree.nodes[row].kids.len(), 1);
    }
}
