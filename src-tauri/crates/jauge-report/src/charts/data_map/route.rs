//! Which streets each line takes, and its points.

use std::collections::{BTreeMap, HashMap};

use super::grid::{BOX, CHANNEL, Grid};
use super::tracks::{Stub, Upright, order, spread, stack};
use super::{DataMap, Spot};

/// A line of the map.
pub(super) struct Route {
    /// Which line.
    pub(super) edge: usize,
    /// Its corners, from box to box; each part is level or upright.
    pub(super) points: Vec<(f32, f32)>,
    /// Whether its start, and its end, are on another sheet.
    pub(super) cut: (bool, bool),
}

/// The streets of a line.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// Straight between two boxes of one column with nothing between them.
    Upright,
    /// By one gutter.
    Gutter(usize),
    /// By a gutter, the channel above a row, another gutter.
    Channel { first: usize, row: usize, last: usize },
}

#[derive(Debug, Clone, Copy)]
struct Plan {
    edge: usize,
    from: usize,
    to: usize,
    way: Way,
}

/// Side of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Side {
    Left,
    Right,
}

/// How far from a box a line may turn: arrow heads need that much.
const CLEAR: f32 = 8.0;
/// How far from a box a line of a channel stays, for the same reason.
const HEADS: f32 = 6.5;
/// Between a corner of a box and the nearest line.
const CORNER: f32 = 7.0;
/// Between two lines, where there is room.
const APART: f32 = 8.0;
/// What a line already in a channel weighs against a way round, in points.
const CROWD: f32 = 9.0;

pub(super) fn routes(map: &DataMap, grid: &Grid) -> Vec<Route> {
    let plans = plan(map, grid);
    let doors = doors(grid, &plans);
    let levels = levels(&plans);
    let tracks = tracks(grid, &plans, &doors, &levels);
    let upright = uprights(grid, &plans);
    let line = |(index, plan): (usize, &Plan)| {
        let points = match plan.way {
            Way::Upright => {
                let x = upright[&index];
                let (from, to) = (grid.area(plan.from), grid.area(plan.to));
                if from.y < to.y {
                    vec![(x, from.y + from.height), (x, to.y)]
                } else {
                    vec![(x, from.y), (x, to.y + to.height)]
                }
            }
            Way::Gutter(gutter) => {
                let (out, into) = (doors[&(index, false)], doors[&(index, true)]);
                let x = tracks[&(index, false)];
                let start = (edge_of(grid, plan.from, side(grid, plan.from, gutter)), out);
                let end = (edge_of(grid, plan.to, side(grid, plan.to, gutter)), into);
                vec![start, (x, out), (x, into), end]
            }
            Way::Channel { first, last, .. } => {
                let (out, into, level) = (doors[&(index, false)], doors[&(index, true)], levels[&index]);
                let (one, other) = (tracks[&(index, false)], tracks[&(index, true)]);
                let start = (edge_of(grid, plan.from, side(grid, plan.from, first)), out);
                let end = (edge_of(grid, plan.to, side(grid, plan.to, last)), into);
                vec![
                    start,
                    (one, out),
                    (one, level),
                    (other, level),
                    (other, into),
                    end,
                ]
            }
        };
        Route {
            edge: plan.edge,
            points: without_needless(points),
            cut: (false, false),
        }
    };
    plans.iter().enumerate().map(line).collect()
}

/// The streets of every line whose ends are known.
fn plan(map: &DataMap, grid: &Grid) -> Vec<Plan> {
    let mut known = HashMap::new();
    for (at, node) in map.nodes.iter().enumerate() {
        known.entry(node.id.as_str()).or_insert(at);
    }
    let mut crowd = Crowd {
        gutters: vec![0; grid.columns + 1],
        channels: vec![0; (grid.rows + 1) * grid.columns],
    };
    let ends = |edge: &super::MapEdge| Some((*known.get(edge.from.as_str())?, *known.get(edge.to.as_str())?));
    let mut plans = Vec::new();
    for (edge, line) in map.edges.iter().enumerate() {
        if let Some((from, to)) = ends(line) {
            let way = crowd.way(grid, from, to);
            plans.push(Plan { edge, from, to, way });
        }
    }
    plans
}

/// How many lines each street carries so far.
struct Crowd {
    gutters: Vec<usize>,
    /// By row, then column.
    channels: Vec<usize>,
}

impl Crowd {
    fn way(&mut self, grid: &Grid, from: usize, to: usize) -> Way {
        let (a, b) = (grid.cells[from], grid.cells[to]);
        if a.0 == b.0 {
            let between = a.1.min(b.1) + 1..a.1.max(b.1);
            if a.1 != b.1 && between.into_iter().all(|row| grid.free(a.0, row)) {
                return Way::Upright;
            }
            let gutter = self.least(a.0..=a.0 + 1);
            return self.gutter(gutter);
        }
        let (west, east) = if a.0 < b.0 { (a, b) } else { (b, a) };
        // A box may be passed where its cell is empty, in the row of either end.
        let open = (west.0 + 1..=east.0).filter(|&gutter| {
            (west.0 + 1..gutter).all(|column| grid.free(column, west.1))
                && (gutter..east.0).all(|column| grid.free(column, east.1))
        });
        let open: Vec<usize> = open.collect();
        if !open.is_empty() {
            let gutter = self.least(open);
            return self.gutter(gutter);
        }
        let crossed = west.0 + 1..east.0;
        let centre = |row: usize| Grid::top(row) + BOX / 2.0;
        let mut best = (f32::INFINITY, 0);
        for row in a.1.min(b.1)..=(a.1.max(b.1) + 1).min(grid.rows) {
            let y = Grid::top(row) - CHANNEL / 2.0;
            let most = crossed
                .clone()
                .map(|column| self.channels[row * grid.columns + column]);
            let cost =
                (y - centre(a.1)).abs() + (y - centre(b.1)).abs() + CROWD * most.max().unwrap_or(0) as f32;
            if cost < best.0 {
                best = (cost, row);
            }
        }
        let row = best.1;
        for column in crossed {
            self.channels[row * grid.columns + column] += 1;
        }
        let (first, last) = if a.0 < b.0 { (a.0 + 1, b.0) } else { (a.0, b.0 + 1) };
        self.gutters[first] += 1;
        self.gutters[last] += 1;
        Way::Channel { first, row, last }
    }

    fn gutter(&mut self, gutter: usize) -> Way {
        self.gutters[gutter] += 1;
        Way::Gutter(gutter)
    }

    /// The gutter that carries least; the margins count as narrow.
    fn least(&self, gutters: impl IntoIterator<Item = usize>) -> usize {
        let outer = self.gutters.len() - 1;
        let load = |gutter: usize| {
            let factor = if gutter == 0 || gutter == outer { 3 } else { 1 };
            self.gutters[gutter] * factor
        };
        let chosen = gutters.into_iter().min_by_key(|&gutter| (load(gutter), gutter));
        chosen.expect("invariant: there is a gutter between any two columns")
    }
}

/// Side of a box that faces a gutter.
fn side(grid: &Grid, node: usize, gutter: usize) -> Side {
    if gutter <= grid.cells[node].0 {
        Side::Left
    } else {
        Side::Right
    }
}

fn edge_of(grid: &Grid, node: usize, side: Side) -> f32 {
    let area = grid.area(node);
    match side {
        Side::Left => area.x,
        Side::Right => area.x + area.width,
    }
}

/// A line at a side of a box: the height it goes to, its plan, whether it ends there.
type Faced = (f32, usize, bool);

/// Heights at which lines leave and enter boxes: by plan, and whether it is the end.
fn doors(grid: &Grid, plans: &[Plan]) -> BTreeMap<(usize, bool), f32> {
    let centre = |node: usize| Grid::top(grid.cells[node].1) + BOX / 2.0;
    let mut sides: BTreeMap<(usize, Side), Vec<Faced>> = BTreeMap::new();
    for (index, plan) in plans.iter().enumerate() {
        let (first, last, seen, met) = match plan.way {
            Way::Upright => continue,
            Way::Gutter(gutter) => (gutter, gutter, centre(plan.to), centre(plan.from)),
            Way::Channel { first, row, last } => {
                let level = Grid::top(row) - CHANNEL / 2.0;
                (first, last, level, level)
            }
        };
        let out = (plan.from, side(grid, plan.from, first));
        sides.entry(out).or_default().push((seen, index, false));
        let into = (plan.to, side(grid, plan.to, last));
        sides.entry(into).or_default().push((met, index, true));
    }
    let mut doors = BTreeMap::new();
    let mut neighbours = BTreeMap::new();
    for ((node, side), mut lines) in sides {
        lines.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        // Lines that face each other over a gutter must not run into one.
        let shift = if side == Side::Left { 2.0 } else { -2.0 };
        let low = Grid::top(grid.cells[node].1) + CORNER;
        let heights = spread(lines.len(), low + shift, low + BOX - 2.0 * CORNER + shift, APART);
        for (at, (_, index, end)) in lines.iter().enumerate() {
            doors.insert((*index, *end), heights[at]);
            let beside = |at: usize| lines.get(at).map(|&(_, index, end)| (index, end));
            let above = at.checked_sub(1).and_then(beside);
            neighbours.insert((*index, *end), (above, beside(at + 1)));
        }
    }
    straighten(grid, plans, &mut doors, &neighbours);
    doors
}

type Door = (usize, bool);

/// Brings both ends of a line to one height where the row is the same and the order of lines allows it.
fn straighten(
    grid: &Grid,
    plans: &[Plan],
    doors: &mut BTreeMap<Door, f32>,
    neighbours: &BTreeMap<Door, (Option<Door>, Option<Door>)>,
) {
    const LEAST: f32 = 3.5;
    for (index, plan) in plans.iter().enumerate() {
        let (a, b) = (grid.cells[plan.from], grid.cells[plan.to]);
        if !matches!(plan.way, Way::Gutter(_)) || a.1 != b.1 || a.0 == b.0 {
            continue;
        }
        for (moved, kept) in [((index, true), (index, false)), ((index, false), (index, true))] {
            let height = doors[&kept];
            let (above, below) = neighbours[&moved];
            let apart = |door: Option<Door>| door.is_none_or(|door| (doors[&door] - height).abs() >= LEAST);
            let after = above.is_none_or(|door| doors[&door] < height);
            let before = below.is_none_or(|door| doors[&door] > height);
            if after && before && apart(above) && apart(below) {
                doors.insert(moved, height);
                break;
            }
        }
    }
}

/// Height of each line in its channel.
fn levels(plans: &[Plan]) -> BTreeMap<usize, f32> {
    let mut channels: BTreeMap<usize, Vec<(usize, usize, usize)>> = BTreeMap::new();
    for (index, plan) in plans.iter().enumerate() {
        if let Way::Channel { first, row, last } = plan.way {
            let line = (first.min(last), first.max(last), index);
            channels.entry(row).or_default().push(line);
        }
    }
    let mut levels = BTreeMap::new();
    for (row, mut lines) in channels {
        lines.sort_unstable();
        let spans: Vec<(f32, f32)> = lines.iter().map(|line| (line.0 as f32, line.1 as f32)).collect();
        let (places, count) = stack(&spans, 0.1);
        let (top, bottom) = Grid::channel(row);
        let heights = spread(count, top + HEADS, bottom - HEADS, APART);
        for (place, (_, _, index)) in places.into_iter().zip(lines) {
            levels.insert(index, heights[place]);
        }
    }
    levels
}

/// Where each line runs in its gutters: by plan, and whether it is the second of two.
fn tracks(
    grid: &Grid,
    plans: &[Plan],
    doors: &BTreeMap<(usize, bool), f32>,
    levels: &BTreeMap<usize, f32>,
) -> BTreeMap<(usize, bool), f32> {
    let mut gutters: Vec<Vec<((usize, bool), Upright)>> = (0..=grid.columns).map(|_| Vec::new()).collect();
    for (index, plan) in plans.iter().enumerate() {
        let west = |node: usize, gutter: usize| side(grid, node, gutter) == Side::Right;
        let stub = |y: f32, west: bool| Stub { y, west };
        match plan.way {
            Way::Upright => {}
            Way::Gutter(gutter) => {
                let out = stub(doors[&(index, false)], west(plan.from, gutter));
                let into = stub(doors[&(index, true)], west(plan.to, gutter));
                gutters[gutter].push(((index, false), Upright([out, into])));
            }
            Way::Channel { first, last, .. } => {
                let level = levels[&index];
                let out = stub(doors[&(index, false)], west(plan.from, first));
                let turn = stub(level, last < first);
                gutters[first].push(((index, false), Upright([out, turn])));
                let turn = stub(level, first < last);
                let into = stub(doors[&(index, true)], west(plan.to, last));
                gutters[last].push(((index, true), Upright([turn, into])));
            }
        }
    }
    let mut tracks = BTreeMap::new();
    for (gutter, lines) in gutters.into_iter().enumerate() {
        let (from, to) = grid.gutter(gutter);
        let (from, to) = match gutter {
            0 => (from + 2.0, to - CLEAR),
            _ if gutter == grid.columns => (from + CLEAR, to - 2.0),
            _ => (from + CLEAR, to - CLEAR),
        };
        let uprights: Vec<Upright> = lines.iter().map(|(_, upright)| *upright).collect();
        let (places, count) = order(&uprights, ((to - from) / APART) as usize + 1);
        let across = spread(count, from, to, APART);
        for (place, (line, _)) in places.into_iter().zip(&lines) {
            tracks.insert(*line, across[place]);
        }
    }
    tracks
}

/// Where the straight upright lines stand.
fn uprights(grid: &Grid, plans: &[Plan]) -> BTreeMap<usize, f32> {
    let mut pairs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
    for (index, plan) in plans.iter().enumerate() {
        if matches!(plan.way, Way::Upright) {
            let pair = (plan.from.min(plan.to), plan.from.max(plan.to));
            pairs.entry(pair).or_default().push(index);
        }
    }
    let mut places = BTreeMap::new();
    for ((node, _), lines) in pairs {
        let area = grid.area(node);
        let corner = area.width * 0.2;
        let across = spread(lines.len(), area.x + corner, area.x + area.width - corner, 16.0);
        places.extend(lines.into_iter().zip(across));
    }
    places
}

/// Leaves out corners that turn nowhere.
fn without_needless(points: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    const SAME: f32 = 0.01;
    let mut kept: Vec<(f32, f32)> = Vec::new();
    for point in points {
        if let [.., before, last] = kept.as_slice() {
            let level = (before.1 - last.1).abs() < SAME && (last.1 - point.1).abs() < SAME;
            let upright = (before.0 - last.0).abs() < SAME && (last.0 - point.0).abs() < SAME;
            if level || upright {
                kept.pop();
            }
        }
        kept.push(point);
    }
    kept
}

impl Route {
    /// What can be seen of it between two heights, neither of which is that of a level part.
    pub(super) fn between(&self, top: f32, bottom: f32) -> Vec<Self> {
        let within = |y: f32| y.clamp(top, bottom);
        let mut parts: Vec<Self> = Vec::new();
        let mut goes_on = false;
        for (at, pair) in self.points.windows(2).enumerate() {
            let (a, b) = (pair[0], pair[1]);
            let (from, to) = ((a.0, within(a.1)), (b.0, within(b.1)));
            if a.1.max(b.1) < top || a.1.min(b.1) > bottom {
                goes_on = false;
                continue;
            }
            match parts.last_mut() {
                Some(part) if goes_on => part.points.push(to),
                _ => parts.push(Self {
                    edge: self.edge,
                    points: vec![from, to],
                    cut: (at > 0 || from != a, false),
                }),
            }
            goes_on = to == b;
            if let Some(part) = parts.last_mut() {
                part.cut.1 = !goes_on || at + 2 < self.points.len();
            }
        }
        parts
    }

    /// Its straight parts, the longest first.
    pub(super) fn parts(&self) -> Vec<((f32, f32), (f32, f32))> {
        let mut parts: Vec<_> = self.points.windows(2).map(|pair| (pair[0], pair[1])).collect();
        let length = |(a, b): &((f32, f32), (f32, f32))| (a.0 - b.0).abs() + (a.1 - b.1).abs();
        parts.sort_by(|one, other| length(other).total_cmp(&length(one)));
        parts
    }

    pub(super) fn spot(&self, map: &DataMap) -> Spot {
        const HALF: f32 = 4.0;
        let (a, b) = self.parts().first().copied().unwrap_or_default();
        let upright = (a.0 - b.0).abs() < 0.01;
        Spot {
            id: map.edges[self.edge].id.clone(),
            edge: true,
            x: a.0.min(b.0) - if upright { HALF } else { 0.0 },
            y: a.1.min(b.1) - if upright { 0.0 } else { HALF },
            width: (a.0 - b.0).abs().max(2.0 * HALF),
            height: (a.1 - b.1).abs().max(2.0 * HALF),
        }
    }
}
