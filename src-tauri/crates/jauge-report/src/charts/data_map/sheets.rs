//! A map on one sheet, or cut between two rows where it is taller: a line that is cut goes on at the same place of
//! the next sheet.

use super::grid::{BOX, CHANNEL, Grid, HEAD};
use super::labels::{self, Ground};
use super::route::{self, Route};
use super::{DataMap, ink, legend, nodes};
use crate::charts::brush::{across, hairline};
use crate::scene::{Dash, Scene};

/// How far a line goes on beyond the last street before it is cut.
const RUN: f32 = 7.0;
/// Between the titles of the columns and a cut under them, between a cut and the legend.
const AIR: f32 = 4.0;

/// Least distance of two lines that are cut.
const CLOSE: f32 = 1.0;

/// Draws the map on as many sheets as it takes, none taller than `height`; nothing where that is more than `most`, or
/// where lines would go from one to the next too close to be told apart.
///
/// Each sheet has the titles of the columns, its own legend, and a number on every line that has room for one.
pub fn data_map_sheets(map: &DataMap, width: f32, height: f32, most: usize) -> Option<Vec<Scene>> {
    let whole = Grid::of(map, width);
    let routes = route::routes(map, &whole);
    let every: Vec<usize> = (0..map.nodes.len()).collect();
    let key = legend::legend(map, &every, &routes, whole.width, 0.0).1;
    let room = height - key - HEAD - CHANNEL - 2.0 * (AIR + RUN);
    let fitting = (room / (BOX + CHANNEL)).floor().max(0.0) as usize;
    let sheets = whole.rows.div_ceil(fitting.max(1));
    if fitting == 0 || sheets > most {
        return None;
    }
    // Of like height: the last one is no scrap.
    let rows = whole.rows.div_ceil(sheets.max(1)).max(1);
    let (grid, routes) = if sheets > 1 {
        let cut = Grid::cut(map, width, rows);
        let routes = route::routes(map, &cut);
        (cut, routes)
    } else {
        (whole, routes)
    };
    let windows: Vec<_> = (0..sheets.max(1))
        .map(|number| Window::of(&grid, number, rows))
        .collect();
    if windows.iter().any(|window| window.is_crowded(&routes)) {
        return None;
    }
    let sheet = |window| draw(map, &grid, &routes, window);
    Some(windows.into_iter().map(sheet).collect())
}

/// The rows that a sheet shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    from: usize,
    to: usize,
    /// Where lines are cut above, if anything stands there.
    above: Option<f32>,
    /// The same below.
    below: Option<f32>,
}

impl Window {
    /// All rows.
    pub(super) const fn whole(grid: &Grid) -> Self {
        Self {
            from: 0,
            to: grid.rows,
            above: None,
            below: None,
        }
    }

    /// Those of one sheet, of so many rows each. An empty row stands between two, whose middle neither shows.
    fn of(grid: &Grid, number: usize, rows: usize) -> Self {
        let from = number * (rows + 1);
        let to = (from + rows).min(grid.rows);
        Self {
            from,
            to,
            above: (number > 0).then(|| Grid::top(from) - CHANNEL - RUN),
            below: (to < grid.rows).then(|| Grid::top(to) + RUN),
        }
    }
}

impl Window {
    /// Whether lines that are cut above stand too close for an eye to find them again.
    fn is_crowded(&self, routes: &[Route]) -> bool {
        let Some(above) = self.above else {
            return false;
        };
        let parts = routes.iter().flat_map(|route| route.points.windows(2));
        let cut = parts.filter(|pair| (pair[0].1 < above) != (pair[1].1 < above));
        let mut places: Vec<f32> = cut.map(|pair| pair[0].0).collect();
        places.sort_by(f32::total_cmp);
        places.windows(2).any(|pair| pair[1] - pair[0] < CLOSE)
    }
}

/// Draws the rows of a window, the titles of the columns above and the legend below.
pub(super) fn draw(map: &DataMap, grid: &Grid, routes: &[Route], window: Window) -> Scene {
    let top = window.above.unwrap_or(HEAD);
    let bottom = window.below.unwrap_or_else(|| Grid::top(window.to));
    let here = |node: &usize| (window.from..window.to).contains(&grid.cells[*node].1);
    let here: Vec<usize> = (0..map.nodes.len()).filter(here).collect();
    let routes: Vec<Route> = routes
        .iter()
        .flat_map(|route| route.between(top, bottom))
        .collect();
    let mut shapes = ink::lines(map, &routes);
    shapes.extend(nodes::boxes(map, grid, &here));
    let mut ground = Ground::of(map, grid, &routes, (top, bottom));
    let signs = ink::signs(map, &mut ground, &routes);
    let labels = labels::labels(map, &mut ground, &routes);
    shapes.extend(signs);
    shapes.extend(labels);
    let folds = window.above.into_iter().chain(window.below);
    let fold = hairline().dash(Dash::Dashed);
    shapes.extend(folds.map(|y| across(y, 0.0, grid.width, fold)));
    let under = match window.below {
        Some(below) => below + AIR,
        // Nothing but titles.
        None if map.nodes.is_empty() => bottom - CHANNEL + 4.0,
        None => bottom,
    };
    let (legend, end) = legend::legend(map, &here, &routes, grid.width, under);
    shapes.extend(legend);
    let lift = window.above.map_or(0.0, |above| above - HEAD - AIR);
    let titles = nodes::titles(map, grid);
    Scene {
        width: grid.width,
        height: end - lift,
        shapes: titles
            .into_iter()
            .chain(shapes.into_iter().map(|shape| shape.lifted(lift)))
            .collect(),
    }
}
