//! The tag tree as objects, and the tree that leads back from marks to tags.

use lopdf::{Dictionary, Document as File, Object, ObjectId};

use super::objects::{dictionary, name, numbers, plain, text};
use crate::RenderError;
use crate::document::Document;
use crate::flow::Laid;
use crate::tree::{Kid, Node, NodeId, Tag, Tree};

/// Adds the structure tree to the catalog and ties pages to it.
pub(super) fn add(
    file: &mut File,
    pages: &[ObjectId],
    laid: &Laid,
    areas: &[(usize, ObjectId)],
    document: &Document,
) -> Result<(), RenderError> {
    let root = file.new_object_id();
    let tree = &laid.tree;
    let order = reading_order(tree);
    let mut ids: Vec<Option<ObjectId>> = vec![None; tree.nodes.len()];
    for node in &order {
        ids[*node] = Some(file.new_object_id());
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
        let element = element(part, parent, (pages, areas), &id, document);
        file.set_object(id(node), element);
    }
    parent_tree(file, root, id(Tree::ROOT), marks, links);
    for (index, page) in pages.iter().enumerate() {
        file.get_dictionary_mut(*page)?.set("StructParents", index as i64);
    }
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    // Nothing is doubtful unless it is said to be; some readers complain of an entry that says so.
    catalog.set("MarkInfo", dictionary(vec![("Marked", true.into())]));
    catalog.set("Lang", plain(&document.language.0));
    Ok(())
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

fn element(
    part: &Node,
    parent: ObjectId,
    (pages, areas): (&[ObjectId], &[(usize, ObjectId)]),
    id: &impl Fn(NodeId) -> ObjectId,
    document: &Document,
) -> Dictionary {
    let mut element = dictionary(vec![
        ("Type", name("StructElem")),
        ("S", name(part.tag.name())),
        ("P", parent.into()),
    ]);
    let own = part.kids.iter().find_map(|kid| match kid {
        Kid::Mark { page, .. } => Some(*page),
        Kid::Link(link) => Some(areas[*link].0),
        Kid::Node(_) => None,
    });
    if let Some(page) = own {
        element.set("Pg", pages[page]);
    }
    let kid = |kid: &Kid| match *kid {
        Kid::Node(node) => id(node).into(),
        Kid::Mark { page, mcid } if own == Some(page) => Object::Integer(mcid as i64),
        Kid::Mark { page, mcid } => {
            let mark = [("Pg", pages[page].into()), ("MCID", (mcid as i64).into())];
            typed("MCR", mark)
        }
        Kid::Link(link) => {
            let (page, annotation) = areas[link];
            typed("OBJR", [("Pg", pages[page].into()), ("Obj", annotation.into())])
        }
    };
    match part.kids.as_slice() {
        [] => {}
        // Some readers take one part in a list for none.
        [one] => element.set("K", kid(one)),
        many => element.set("K", many.iter().map(kid).collect::<Vec<_>>()),
    }
    if let Some(language) = &part.language {
        element.set("Lang", plain(&language.0));
    }
    if let Some(alternative) = &part.alternative {
        element.set("Alt", text(alternative));
    }
    if let Some(attributes) = attributes(part, document) {
        element.set("A", attributes);
    }
    element
}

fn typed(kind: &str, entries: [(&str, Object); 2]) -> Object {
    let mut typed = dictionary(vec![("Type", name(kind))]);
    entries.into_iter().for_each(|(key, value)| typed.set(key, value));
    Object::Dictionary(typed)
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
        let page = file.add_object(Object::Array(page));
        numbers.extend([Object::Integer(next), page.into()]);
        next += 1;
    }
    for link in links {
        numbers.extend([Object::Integer(next), link]);
        next += 1;
    }
    let parents = file.add_object(dictionary(vec![("Nums", Object::Array(numbers))]));
    let tree = dictionary(vec![
        ("Type", name("StructTreeRoot")),
        ("K", document.into()),
        ("ParentTree", parents.into()),
        ("ParentTreeNextKey", next.into()),
    ]);
    file.set_object(root, tree);
}
