//! The data map: tools in columns, people under them, and the data that passes between them.
//!
//! Boxes stand on a fixed grid. A tool's place depends only on its column and on the tools before it there,
//! never on what is linked to what, so that an inventory that grows leaves its picture recognisable. Lines
//! run through the streets of the grid (gutters between columns, channels between rows) and so never
//! through a box.
//!
//! Layered layout libraries (`rust-sugiyama`, ports of dagre) were weighed and left aside: they choose rank
//! and order of every box from the links, so that one new link may move all of them, they know no columns
//! that are given, and the first of the two does not route lines at all.

mod grid;
mod ink;
mod labels;
mod legend;
mod nodes;
mod route;
mod sheets;
#[cfg(test)]
mod tests;
mod tracks;

use crate::scene::Scene;
use grid::Grid;
use sheets::Window;
pub use sheets::data_map_sheets;

/// What the map shows. All words are given, in the language of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataMap {
    /// Titles of the columns, from left to right. They keep their place even when nothing stands in them.
    pub columns: Vec<String>,
    /// Tools and people, in the order of the inventory.
    pub nodes: Vec<MapNode>,
    /// What passes between them, or should. A line whose ends are not both among the nodes is left out.
    pub edges: Vec<MapEdge>,
    /// Words of the legend.
    pub words: MapWords,
}

/// A tool, or a person who passes data on by hand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MapNode {
    /// By which lines and spots name it. The first of two nodes of one id receives the lines.
    pub id: String,
    /// Its name; two lines at most are shown.
    pub label: String,
    /// What it is for; one line at most is shown.
    pub sub: String,
    /// Its column, the last one if there are fewer. People stand in rows of their own, whatever is said here.
    pub column: usize,
    /// A person rather than a tool.
    pub person: bool,
    /// What must be seen at a glance, the most important first.
    pub marks: Vec<MapMark>,
}

/// A small sign on a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapMark {
    /// Which.
    pub kind: MarkKind,
    /// A word or two beside it (the country, say); left out where there is no room, and may be empty.
    pub label: String,
}

/// What a sign on a node says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// One person only can run it.
    Alone,
    /// It holds personal data outside the jurisdiction.
    Abroad,
    /// It holds personal data.
    Personal,
}

/// Data that passes, or should, from one node to another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MapEdge {
    /// By which spots name it.
    pub id: String,
    /// Id of the node where it starts.
    pub from: String,
    /// Id of the node where it arrives.
    pub to: String,
    /// A few letters, such as the number of the flow in a list beside the map; longer words are shortened to the
    /// room there is, and left out where there is none. May be empty.
    pub label: String,
    /// How it passes.
    pub kind: EdgeKind,
    /// Whether it takes personal data over a border.
    pub crosses: bool,
}

/// How data passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum EdgeKind {
    /// It should, and does not.
    Missing,
    /// Somebody types it again.
    Retyped,
    /// As a file.
    File,
    /// By a connector.
    Connector,
    /// By a programming interface.
    Api,
    /// Nobody said how.
    #[default]
    Unsaid,
}

/// Words of the legend, one for each kind of line and sign. Only those that occur are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MapWords {
    /// A link that should exist.
    pub missing: String,
    /// A link that somebody types.
    pub retyped: String,
    /// A file.
    pub file: String,
    /// A connector.
    pub connector: String,
    /// A programming interface.
    pub api: String,
    /// A link of which nothing more is known.
    pub unsaid: String,
    /// Personal data on its way over a border.
    pub crosses: String,
    /// A tool that one person only can run.
    pub alone: String,
    /// A tool that holds personal data abroad.
    pub abroad: String,
    /// A tool that holds personal data.
    pub personal: String,
    /// A person.
    pub person: String,
}

/// The drawing, and where its things stand in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapDrawn {
    /// The drawing, as wide as asked for and as tall as it needs to be.
    pub scene: Scene,
    /// Tools column by column, then people, then lines in the order given.
    pub spots: Vec<Spot>,
}

/// Where a node or a line can be reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Id of the node or the line.
    pub id: String,
    /// A line rather than a node: the spot is around its longest straight part.
    pub edge: bool,
    /// Left side.
    pub x: f32,
    /// Upper side.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// Draws the map on a width in points, 240 at least; about 480 to 960 suits it best.
///
/// All of it is drawn, however tall that makes it; for paper, see [`data_map_sheets`].
pub fn data_map(map: &DataMap, width: f32) -> MapDrawn {
    let grid = Grid::of(map, width);
    let routes = route::routes(map, &grid);
    let scene = sheets::draw(map, &grid, &routes, Window::whole(&grid));
    let mut spots = nodes::spots(map, &grid);
    spots.extend(routes.iter().map(|route| route.spot(map)));
    MapDrawn { scene, spots }
}
