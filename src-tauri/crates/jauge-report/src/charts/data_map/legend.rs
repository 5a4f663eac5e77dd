//! What each kind of line and sign says: only those that occur.

use super::ink::{glyph, glyph_width, sample};
use super::nodes::{frame, shortened};
use super::route::Route;
use super::{DataMap, EdgeKind, MapEdge, MarkKind};
use crate::charts::brush::{Area, Letters, across, hairline};
use crate::palette::Role;
use crate::scene::{Anchor, Shape};

const WORDS: Letters = Letters::of(7.6, Role::Ink);
const ROW: f32 = 14.0;
/// Length of a piece of line.
const LINE: f32 = 34.0;
/// Between a sign and its words.
const GAP: f32 = 5.0;
/// Between two entries.
const APART: f32 = 16.0;

/// A sign of the legend.
enum Sign {
    Line(MapEdge),
    Mark(MarkKind),
    Person,
}

impl Sign {
    fn width(&self) -> f32 {
        match self {
            Self::Line(_) => LINE,
            Self::Mark(kind) => glyph_width(*kind),
            Self::Person => 18.0,
        }
    }

    fn draw(&self, x: f32, y: f32) -> Vec<Shape> {
        match self {
            Self::Line(edge) => sample(edge, x, y, LINE),
            Self::Mark(kind) => glyph(*kind, x, y),
            Self::Person => {
                let area = Area {
                    x,
                    y: y - 4.0,
                    width: self.width(),
                    height: 8.0,
                };
                vec![frame(true, area)]
            }
        }
    }
}

/// The legend of these nodes and lines under the map, and where the drawing ends.
pub(super) fn legend(
    map: &DataMap,
    nodes: &[usize],
    routes: &[Route],
    width: f32,
    top: f32,
) -> (Vec<Shape>, f32) {
    let entries = entries(map, nodes, routes);
    if entries.is_empty() {
        return (Vec::new(), top);
    }
    let mut shapes = vec![across(top, 0.0, width, hairline())];
    let (mut x, mut y) = (0.0, top + ROW * 0.8);
    for (sign, words) in entries {
        let room = width - sign.width() - GAP;
        let words = shortened(WORDS, words, room);
        let wide = sign.width() + GAP + WORDS.width(&words);
        if x > 0.0 && x + wide > width {
            (x, y) = (0.0, y + ROW);
        }
        shapes.extend(sign.draw(x, y));
        shapes.push(WORDS.at(x + sign.width() + GAP, y + 2.6, Anchor::Start, words));
        x += wide + APART;
    }
    (shapes, y + ROW * 0.7)
}

/// What occurs, and its words.
fn entries<'a>(map: &'a DataMap, nodes: &[usize], routes: &[Route]) -> Vec<(Sign, &'a str)> {
    let words = &map.words;
    let here = || nodes.iter().map(|node| &map.nodes[*node]);
    let drawn = || routes.iter().map(|route| &map.edges[route.edge]);
    let lines = [
        (EdgeKind::Missing, &words.missing),
        (EdgeKind::Retyped, &words.retyped),
        (EdgeKind::File, &words.file),
        (EdgeKind::Connector, &words.connector),
        (EdgeKind::Api, &words.api),
        (EdgeKind::Unsaid, &words.unsaid),
    ];
    let mut entries = Vec::new();
    for (kind, words) in lines {
        if drawn().any(|edge| edge.kind == kind) {
            let edge = MapEdge {
                kind,
                ..MapEdge::default()
            };
            entries.push((Sign::Line(edge), words.as_str()));
        }
    }
    if drawn().any(|edge| edge.crosses) {
        let edge = MapEdge {
            kind: EdgeKind::File,
            crosses: true,
            ..MapEdge::default()
        };
        entries.push((Sign::Line(edge), words.crosses.as_str()));
    }
    let marks = [
        (MarkKind::Alone, &words.alone),
        (MarkKind::Abroad, &words.abroad),
        (MarkKind::Personal, &words.personal),
    ];
    for (kind, words) in marks {
        if here().any(|node| node.marks.iter().any(|mark| mark.kind == kind)) {
            entries.push((Sign::Mark(kind), words.as_str()));
        }
    }
    if here().any(|node| node.person) {
        entries.push((Sign::Person, words.person.as_str()));
    }
    entries
}
