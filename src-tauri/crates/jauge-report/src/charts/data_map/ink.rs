//! How lines and signs look. Each is told apart without its colour.

use super::labels::Ground;
use super::route::Route;
use super::{DataMap, EdgeKind, MapEdge, MarkKind};
use crate::charts::brush::{Area, fill, rect};
use crate::palette::Role;
use crate::scene::{Dash, Segment, Shape, Stroke};

/// Radius of a line's corners.
const BEND: f32 = 3.0;
/// Length of an arrow head.
const HEAD: f32 = 5.5;

pub(super) fn stroke(kind: EdgeKind) -> Stroke {
    match kind {
        EdgeKind::Missing => Stroke::solid(Role::Accent, 1.9).dash(Dash::Dotted),
        EdgeKind::Retyped => Stroke::solid(Role::Accent, 1.6).dash(Dash::Dashed),
        EdgeKind::File => Stroke::solid(Role::Level(4), 0.9),
        EdgeKind::Connector => Stroke::solid(Role::Level(4), 0.9),
        EdgeKind::Api => Stroke::solid(Role::Level(4), 1.9),
        EdgeKind::Unsaid => Stroke::solid(Role::Muted, 0.5),
    }
}

/// All lines, what must stand out last, each cutting those under it.
pub(super) fn lines(map: &DataMap, routes: &[Route]) -> Vec<Shape> {
    let mut order: Vec<&Route> = routes.iter().collect();
    order.sort_by_key(|route| {
        let edge = &map.edges[route.edge];
        let weight = match edge.kind {
            EdgeKind::Unsaid => 0,
            EdgeKind::File | EdgeKind::Connector | EdgeKind::Api => 1,
            EdgeKind::Retyped => 3,
            EdgeKind::Missing => 4,
        };
        (if edge.crosses { weight.max(2) } else { weight }, route.edge)
    });
    let course = |route: &&Route| course(&route.points, &map.edges[route.edge], route.cut.1);
    let ends = |route: &&Route| ends(&route.points, map.edges[route.edge].kind, route.cut);
    // No line may cut the end of another: where it goes must be seen.
    order
        .iter()
        .flat_map(course)
        .chain(order.iter().flat_map(ends))
        .collect()
}

/// One line along its points, without its ends.
fn course(points: &[(f32, f32)], edge: &MapEdge, cut: bool) -> Vec<Shape> {
    let [.., before, end] = points else {
        return Vec::new();
    };
    let toward = unit(*before, *end);
    // The line ends inside its head, so that no thick end shows beside the point.
    let mut course = points.to_vec();
    if let Some(last) = course.last_mut()
        && !cut
    {
        *last = (end.0 - toward.0 * (HEAD - 1.0), end.1 - toward.1 * (HEAD - 1.0));
    }
    let pen = stroke(edge.kind);
    let width = if edge.crosses { pen.width + 2.6 } else { pen.width };
    let path = |stroke: Stroke| Shape::Path {
        segments: bent(&course),
        fill: None,
        stroke: Some(stroke),
    };
    let mut shapes = vec![
        path(Stroke::solid(Role::Paper, width + 2.2)),
        path(Stroke { width, ..pen }),
    ];
    if edge.crosses {
        shapes.push(path(Stroke::solid(Role::Paper, width - 2.0)));
    }
    shapes
}

/// Head and tail of a line, those that are not on another sheet.
fn ends(points: &[(f32, f32)], kind: EdgeKind, (no_tail, no_head): (bool, bool)) -> Vec<Shape> {
    let [.., before, end] = points else {
        return Vec::new();
    };
    let open = kind == EdgeKind::Missing;
    let head = || head(*end, unit(*before, *end), stroke(kind).role, open);
    let tail = || tail(points[0], unit(points[0], points[1]), kind);
    let head = (!no_head).then(head);
    head.into_iter().chain((!no_tail).then(tail).flatten()).collect()
}

fn unit(from: (f32, f32), to: (f32, f32)) -> (f32, f32) {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let length = x.hypot(y).max(0.001);
    (x / length, y / length)
}

fn head((x, y): (f32, f32), (dx, dy): (f32, f32), role: Role, open: bool) -> Shape {
    let (back, half) = (HEAD, 2.6);
    let (bx, by) = (x - dx * back, y - dy * back);
    Shape::Path {
        segments: vec![
            Segment::Move(x, y),
            Segment::Line(bx - dy * half, by + dx * half),
            Segment::Line(bx + dy * half, by - dx * half),
            Segment::Close,
        ],
        fill: Some(if open { Role::Paper } else { role }),
        stroke: Some(Stroke::solid(role, 0.8)),
    }
}

/// What a line starts with: a ring for a connector, a leaf for a file.
fn tail((x, y): (f32, f32), (dx, dy): (f32, f32), kind: EdgeKind) -> Option<Shape> {
    let pen = stroke(kind);
    match kind {
        EdgeKind::Connector => Some(Shape::Circle {
            x: x + dx * 3.0,
            y: y + dy * 3.0,
            radius: 2.2,
            fill: Some(Role::Paper),
            stroke: Some(pen),
        }),
        EdgeKind::File => {
            let area = Area {
                x: x + dx * 3.4 - 2.0,
                y: y + dy * 3.4 - 2.6,
                width: 4.0,
                height: 5.2,
            };
            Some(rect(area, Some(Role::Paper), Some(pen)))
        }
        _ => None,
    }
}

/// A course with round corners.
fn bent(points: &[(f32, f32)]) -> Vec<Segment> {
    let mut segments = vec![Segment::Move(points[0].0, points[0].1)];
    for corner in points.windows(3) {
        let [before, at, after] = [corner[0], corner[1], corner[2]];
        let (into, out) = (unit(before, at), unit(at, after));
        let length = |a: (f32, f32), b: (f32, f32)| (a.0 - b.0).abs() + (a.1 - b.1).abs();
        let r = BEND.min(length(before, at) / 2.0).min(length(at, after) / 2.0);
        let start = (at.0 - into.0 * r, at.1 - into.1 * r);
        let end = (at.0 + out.0 * r, at.1 + out.1 * r);
        let handle = |from: (f32, f32)| (from.0 + (at.0 - from.0) * 0.55, from.1 + (at.1 - from.1) * 0.55);
        segments.push(Segment::Line(start.0, start.1));
        segments.push(Segment::Curve([handle(start), handle(end), end]));
    }
    if let Some(&(x, y)) = points.last() {
        segments.push(Segment::Line(x, y));
    }
    segments
}

/// The gap of a missing link and the flag of personal data that crosses a border, where they are best seen.
pub(super) fn signs(map: &DataMap, ground: &mut Ground, routes: &[Route]) -> Vec<Shape> {
    let mut signs = Vec::new();
    for route in routes {
        let edge = &map.edges[route.edge];
        if edge.kind == EdgeKind::Missing {
            let (at, upright) = ground.place(route, (10.0, 10.0));
            signs.extend(gap(at, upright));
        }
        if edge.crosses {
            let (at, _) = ground.place(route, (11.0, 11.0));
            signs.extend(flagged(at));
        }
    }
    signs
}

/// Two ends that do not meet.
pub(super) fn gap((x, y): (f32, f32), upright: bool) -> Vec<Shape> {
    let (along, beside) = (4.0, 4.0);
    let (w, h) = if upright { (beside, along) } else { (along, beside) };
    let area = Area {
        x: x - w,
        y: y - h,
        width: 2.0 * w,
        height: 2.0 * h,
    };
    let pen = Stroke::solid(Role::Accent, 1.5);
    let bar = |sign: f32| {
        let (from, to) = if upright {
            ((x - w, y + sign * 2.6), (x + w, y + sign * 2.6))
        } else {
            ((x + sign * 2.6, y - h), (x + sign * 2.6, y + h))
        };
        Shape::Line {
            from,
            to,
            stroke: pen,
        }
    };
    vec![fill(area, Role::Paper), bar(-1.0), bar(1.0)]
}

/// A flag in a disc.
pub(super) fn flagged((x, y): (f32, f32)) -> Vec<Shape> {
    let mut shapes = vec![Shape::Circle {
        x,
        y,
        radius: 5.4,
        fill: Some(Role::Paper),
        stroke: Some(Stroke::solid(Role::Accent, 0.9)),
    }];
    shapes.extend(glyph(MarkKind::Abroad, x - 2.6, y));
    shapes
}

pub(super) const fn glyph_width(kind: MarkKind) -> f32 {
    match kind {
        MarkKind::Alone => 7.0,
        MarkKind::Abroad => 6.0,
        MarkKind::Personal => 9.0,
    }
}

/// A sign of a node: one head and shoulders, a flag, a card with a name on it.
pub(super) fn glyph(kind: MarkKind, x: f32, y: f32) -> Vec<Shape> {
    match kind {
        MarkKind::Alone => vec![
            Shape::Circle {
                x: x + 3.5,
                y: y - 2.1,
                radius: 1.8,
                fill: Some(Role::Accent),
                stroke: None,
            },
            Shape::Path {
                segments: vec![
                    Segment::Move(x, y + 4.0),
                    Segment::Curve([(x, y - 0.8), (x + 7.0, y - 0.8), (x + 7.0, y + 4.0)]),
                    Segment::Close,
                ],
                fill: Some(Role::Accent),
                stroke: None,
            },
        ],
        MarkKind::Abroad => vec![
            Shape::Line {
                from: (x + 0.6, y - 3.8),
                to: (x + 0.6, y + 3.8),
                stroke: Stroke::solid(Role::Ink, 1.0),
            },
            Shape::Path {
                segments: vec![
                    Segment::Move(x + 0.6, y - 3.8),
                    Segment::Line(x + 6.0, y - 1.6),
                    Segment::Line(x + 0.6, y + 0.6),
                    Segment::Close,
                ],
                fill: Some(Role::Accent),
                stroke: None,
            },
        ],
        MarkKind::Personal => {
            let card = Area {
                x,
                y: y - 3.0,
                width: 9.0,
                height: 6.4,
            };
            let pen = Stroke::solid(Role::Ink, 0.7);
            let row = |dy: f32| Shape::Line {
                from: (x + 4.6, y + dy),
                to: (x + 7.6, y + dy),
                stroke: pen,
            };
            vec![
                rect(card, Some(Role::Paper), Some(pen)),
                Shape::Circle {
                    x: x + 2.6,
                    y: y + 0.2,
                    radius: 1.2,
                    fill: Some(Role::Ink),
                    stroke: None,
                },
                row(-1.0),
                row(1.2),
            ]
        }
    }
}

/// A short piece of line for the legend, with the sign it carries.
pub(super) fn sample(edge: &MapEdge, x: f32, y: f32, length: f32) -> Vec<Shape> {
    let points = [(x, y), (x + length, y)];
    let mut shapes = course(&points, edge, false);
    shapes.extend(ends(&points, edge.kind, (false, false)));
    let middle = (x + length / 2.0 - 1.0, y);
    if edge.kind == EdgeKind::Missing {
        shapes.extend(gap(middle, false));
    }
    if edge.crosses {
        shapes.extend(flagged(middle));
    }
    shapes
}
