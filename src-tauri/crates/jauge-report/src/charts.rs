//! The diagnostic's drawings: the same picture in print and on screen.
//!
//! Every mark has its words beside it or in the legend, and no mark is told apart by its colour alone.

mod bars;
mod brush;
mod changes;
mod data_map;
mod dots;
mod radar;
mod scale;
#[cfg(test)]
mod tests;
mod timeline;
mod trend;

pub use bars::{Bar, BarWords, RowExtent, Standing, level_bars, tight_level_bars};
pub use changes::{Change, ChangeWords, changes};
pub use data_map::{
    DataMap, EdgeKind, MapDrawn, MapEdge, MapMark, MapNode, MapWords, MarkKind, Spot, data_map,
    data_map_sheets,
};
pub use dots::{Dots, Place, profile_dots};
pub use radar::{LEAST as RADAR_LEAST, radar};
pub use timeline::{Pace, Quarters, Task, timeline};
pub use trend::{Trend, TrendWords, TrendYear, trend};
