//! Side by side in one street: who runs where, so that lines cross as little as may be.

/// A level end of an upright line: it leaves to the west or to the east.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stub {
    pub(super) y: f32,
    pub(super) west: bool,
}

/// An upright line of a gutter, with what it is tied to at both ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Upright(pub(super) [Stub; 2]);

impl Upright {
    fn span(&self) -> (f32, f32) {
        let [a, b] = self.0;
        (a.y.min(b.y), a.y.max(b.y))
    }
}

/// Least distance between two lines of one track.
const AFTER: f32 = 4.0;
/// What it weighs that two lines run on one another, in crossings.
const MERGED: u32 = 12;
/// Rounds of improvement.
const ROUNDS: usize = 6;

/// Places of a number of lines between two ends: evenly, at most so far apart, in the middle.
pub(super) fn spread(count: usize, from: f32, to: f32, apart: f32) -> Vec<f32> {
    let room = (to - from).max(0.0);
    let step = match count {
        0 | 1 => 0.0,
        _ => apart.min(room / (count - 1) as f32),
    };
    let first = (from + to - step * count.saturating_sub(1) as f32) / 2.0;
    (0..count).map(|at| first + step * at as f32).collect()
}

/// Gives each span the first track where it is clear of those before, and tells how many tracks that takes.
pub(super) fn stack(spans: &[(f32, f32)], after: f32) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by(|&a, &b| spans[a].0.total_cmp(&spans[b].0).then(a.cmp(&b)));
    let mut ends: Vec<f32> = Vec::new();
    let mut places = vec![0; spans.len()];
    for index in order {
        let (from, to) = spans[index];
        let free = ends.iter().position(|end| end + after <= from);
        let place = free.unwrap_or(ends.len());
        if place == ends.len() {
            ends.push(to);
        } else {
            ends[place] = to;
        }
        places[index] = place;
    }
    (places, ends.len())
}

/// Tracks of a gutter's lines, from west to east, and their number. Lines share tracks only where there are more
/// than `room`.
pub(super) fn order(lines: &[Upright], room: usize) -> (Vec<usize>, usize) {
    let spans: Vec<(f32, f32)> = lines.iter().map(Upright::span).collect();
    let (places, count) = if lines.len() <= room {
        ((0..lines.len()).collect(), lines.len())
    } else {
        stack(&spans, AFTER)
    };
    // What it costs that one track stands west of another.
    let mut costs = vec![0_u32; count * count];
    for (a, &one) in lines.iter().zip(&places) {
        for (b, &other) in lines.iter().zip(&places) {
            if one != other {
                costs[one * count + other] += cost(a, b);
            }
        }
    }
    let cost = |west: usize, east: usize| i64::from(costs[west * count + east]);
    let mut sequence: Vec<usize> = (0..count).collect();
    for _ in 0..ROUNDS {
        let mut better = false;
        for track in 0..count {
            let at = sequence.iter().position(|&one| one == track);
            let at = at.expect("invariant: every track stands in the sequence");
            sequence.remove(at);
            // Cost of each place, as a difference to the first.
            let (mut best, mut least, mut own, mut running) = (0, 0, 0, 0);
            for (place, &other) in sequence.iter().enumerate() {
                running += cost(other, track) - cost(track, other);
                if running < least {
                    (best, least) = (place + 1, running);
                }
                if place + 1 == at {
                    own = running;
                }
            }
            let place = if least < own { best } else { at };
            better |= place != at;
            sequence.insert(place, track);
        }
        if !better {
            break;
        }
    }
    let mut rank = vec![0; count];
    for (place, &track) in sequence.iter().enumerate() {
        rank[track] = place;
    }
    (places.into_iter().map(|track| rank[track]).collect(), count)
}

/// Crossings of two lines, the first of which stands west of the second.
fn cost(west: &Upright, east: &Upright) -> u32 {
    let mut cost = 0;
    let inside = |y: f32, (low, high): (f32, f32)| y > low - 0.5 && y < high + 0.5;
    for stub in west.0.iter().filter(|stub| !stub.west) {
        cost += u32::from(inside(stub.y, east.span()));
        for facing in east.0.iter().filter(|facing| facing.west) {
            cost += MERGED * u32::from((stub.y - facing.y).abs() < 2.0);
        }
    }
    for stub in east.0.iter().filter(|stub| stub.west) {
        cost += u32::from(inside(stub.y, west.span()));
    }
    cost
}
