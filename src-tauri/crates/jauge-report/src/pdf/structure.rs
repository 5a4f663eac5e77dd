//! The tag tree as objects, and the tree that leads back from marks to tags.

use lopdf::{Dictionary, Object, ObjectId};

use super::file::File;
use super::objects::{dictionary, integer, name, numbers, plain, reference, text, write};
use crate::document::Document;
use crate::flow::Laid;
use crate::tree::{Kid, Node, NodeId, Tag, Tree};

/// Adds the structure tree to the catalog.
pub(super) fn add(
    file: &mut File,
    pages: &[ObjectId],
    laid: &Laid,
    areas: &[(usize, ObjectId)],
    document: &Document,
    catalog: &mut Dictionary,
) {
    let root = file.reserve();
    let tree = &laid.tree;
    let order = reading_order(tree);
    let mut ids: Vec<Option<ObjectId>> = vec![None; tree.nodes.len()];
    for node in &order {
        ids[*node] = Some(file.reserve());
    }
    let id = |node: NodeId| ids[node].expect("invariant: every node reached has an object");
    let mut marks: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    let mut links: Vec<Object> = vec![Object::Null; areas.len()];
    for node in order {
        let part = &tree.nodes[node];
        for kid in &part.kids {
            match kid {
                Kid::Mark { page, mcid } => {
                    let slots = &mut marks[*page];
                    slots.resize(slots.len().max(mcid + 1), Object::Null);
                    slots[*mcid] = id(node).into();
                }
                Kid::Link(link) => links[*link] = id(node).into(),
                Kid::Node(_) => {}
            }
        }
        let parent = part.parent.map_or(root, id);
        let object = id(node);
        file.put_with(object, |out| {
            element(out, part, parent, (pages, areas), &id, document)
        });
    }
    parent_tree(file, root, id(Tree::ROOT), marks, links);
    catalog.set("StructTreeRoot", root);
    // Nothing is doubtful unless it is said to be; some readers complain of an entry that says so.
    catalog.set("MarkInfo", dictionary(vec![("Marked", true.into())]));
    catalog.set("Lang", plain(&document.language.0));
}

fn reading_order(tree: &Tree) -> Vec<NodeId> {
    let mut order = Vec::new();
    let mut left = vec![Tree::ROOT];
    while let Some(node) = left.pop() {
        order.push(node);
        let kids = tree.nodes[node].kids.iter().rev();
        left.extend(kids.filter_map(|kid| match kid {
            Kid::Node(node) => Some(*node),
            Kid::Mark { .. } | Kid::Link(_) => None,
        }));
    }
    order
}

/// Writes an element as it goes: a file holds thousands, and little else takes as long.
fn element(
    out: &mut Vec<u8>,
    part: &Node,
    parent: ObjectId,
    (pages, areas): (&[ObjectId], &[(usize, ObjectId)]),
    id: &impl Fn(NodeId) -> ObjectId,
    document: &Document,
) {
    out.extend(b"<</Type/StructElem/S/");
    out.extend(part.tag.name().bytes());
    out.extend(b"/P");
    reference(parent, out);
    let own = part.kids.iter().find_map(|kid| match kid {
        Kid::Mark { page, .. } => Some(*page),
        Kid::Link(link) => Some(areas[*link].0),
        Kid::Node(_) => None,
    });
    if let Some(page) = own {
        out.extend(b"/Pg");
        reference(pages[page], out);
    }
    if !part.kids.is_empty() {
        // Some readers take one part in a list for none.
        let many = part.kids.len() > 1;
        out.extend(if many { &b"/K["[..] } else { b"/K" });
        for kid in &part.kids {
            match *kid {
                Kid::Node(node) => reference(id(node), out),
                Kid::Mark { page, mcid } if own == Some(page) => integer(mcid as i64, out),
                Kid::Mark { page, mcid } => {
                    out.extend(b"<</Type/MCR/Pg");
                    reference(pages[page], out);
                    out.extend(b"/MCID");
                    integer(mcid as i64, out);
                    out.extend(b">>");
                }
                Kid::Link(link) => {
                    out.extend(b"<</Type/OBJR/Pg");
                    reference(pages[areas[link].0], out);
                    out.extend(b"/Obj");
                    reference(areas[link].1, out);
                    out.extend(b">>");
                }
            }
        }
        if many {
            out.push(b']');
        }
    }
    let language = part.language.as_ref().map(|language| plain(&language.0));
    let alternative = part.alternative.as_ref().map(|words| text(words));
    let attributes = attributes(part, document).map(Object::Dictionary);
    for (key, value) in [("/Lang", language), ("/Alt", alternative), ("/A", attributes)] {
        if let Some(value) = value {
            out.extend(key.bytes());
            write(&value, out);
        }
    }
    out.extend(b">>");
}

fn attributes(part: &Node, document: &Document) -> Option<Dictionary> {
    let of = |owner: &str, key: &'static str, value: Object| {
        Some(dictionary(vec![("O", name(owner)), (key, value)]))
    };
    match part.tag {
        Tag::ColumnHeader => of("Table", "Scope", name("Column")),
        Tag::RowHeader => of("Table", "Scope", name("Row")),
        Tag::List { ordered: Some(true) } => of("List", "ListNumbering", name("Decimal")),
        Tag::List { ordered: Some(false) } => of("List", "ListNumbering", name("Disc")),
        Tag::Figure => {
            let (_, [left, top, right, bottom]) = part.bounds?;
            let height = document.paper.size().1;
            let mut layout = of(
                "Layout",
                "BBox",
                numbers([left, height - bottom, right, height - top]),
            )?;
            layout.set("Placement", name("Block"));
            Some(layout)
        }
        _ => None,
    }
}

fn parent_tree(
    file: &mut File,
    root: ObjectId,
    document: ObjectId,
    marks: Vec<Vec<Object>>,
    links: Vec<Object>,
) {
    let mut numbers = Vec::new();
    let mut next = 0_i64;
    for page in marks {
        let page = file.add(Object::Array(page));
        numbers.extend([Object::Integer(next), page.into()]);
        next += 1;
    }
    for link in links {
        numbers.extend([Object::Integer(next), link]);
        next += 1;
    }
    let parents = file.add(dictionary(vec![("Nums", Object::Array(numbers))]));
    let tree = dictionary(vec![
        ("Type", name("StructTreeRoot")),
        ("K", document.into()),
        ("ParentTree", parents.into()),
        ("ParentTreeNextKey", next.into()),
    ]);
    file.put(root, tree);
}
