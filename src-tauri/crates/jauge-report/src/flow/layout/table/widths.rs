//! Widths of columns from what their cells hold.

use crate::document::{Block, Cell, Table, Width};
use crate::flow::grid::{CELL, INDENT, Look, Setting};
use crate::flow::layout::Layout;

/// Part of a table that a fitted column takes at most.
const WIDEST: f32 = 0.45;
/// Part of a table that a long word can ask for.
const WORD: f32 = 0.34;

/// What a column asks for: the width of its widest word, and of its longest line.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Wish {
    least: f32,
    most: f32,
}

impl<'a> Layout<'a> {
    pub(super) fn widths(&mut self, table: &'a Table, total: f32) -> Vec<f32> {
        let mut wishes = vec![Wish::default(); table.columns.len()];
        let header = table
            .header
            .iter()
            .enumerate()
            .map(|cell| (cell, Setting::HeaderCell));
        let rows = table.rows.iter().flat_map(|row| row.cells.iter().enumerate());
        for ((index, cell), setting) in header.chain(rows.map(|cell| (cell, Setting::Cell))) {
            if let Some(wish) = wishes.get_mut(index) {
                let strong = index == 0 && table.row_headers;
                wish.grow(self.wish(cell, setting, strong));
            }
        }
        for wish in &mut wishes {
            wish.least = (wish.least + 2.0 * CELL.0 + 0.5).min(total * WORD);
            wish.most += 2.0 * CELL.0 + 0.5;
        }
        share(
            &table
                .columns
                .iter()
                .map(|column| column.width)
                .collect::<Vec<_>>(),
            &wishes,
            total,
        )
    }

    fn wish(&mut self, cell: &'a Cell, setting: Setting, strong: bool) -> Wish {
        let mut wish = Wish::default();
        for block in &cell.blocks {
            wish.grow(self.block_wish(block, setting, strong));
        }
        wish
    }

    fn block_wish(&mut self, block: &'a Block, setting: Setting, strong: bool) -> Wish {
        let (text, look) = match block {
            Block::Paragraph { text, style } => (text, Look::of(*style, setting)),
            Block::Heading { level, text, .. } => (text, Look::heading(*level, setting)),
            Block::List { items, .. } => {
                let mut wish = Wish::default();
                for block in items.iter().flatten() {
                    let inner = self.block_wish(block, setting, strong);
                    wish.grow(Wish {
                        least: inner.least + INDENT,
                        most: inner.most + INDENT,
                    });
                }
                return wish;
            }
            Block::Figure { scene, .. } => {
                return Wish {
                    least: scene.width,
                    most: scene.width,
                };
            }
            _ => return Wish::default(),
        };
        let look = Look {
            strong: look.strong || strong,
            ..look
        };
        self.measure(text, look, |prepared| Wish {
            least: prepared.widest_word(),
            most: prepared.longest(),
        })
    }
}

impl Wish {
    fn grow(&mut self, other: Self) {
        self.least = self.least.max(other.least);
        self.most = self.most.max(other.most);
    }
}

/// Shares a width: fitted columns first, then the others in proportion, none narrower than its widest word
/// as long as there is room for all words.
fn share(kinds: &[Width], wishes: &[Wish], total: f32) -> Vec<f32> {
    let least: f32 = wishes.iter().map(|wish| wish.least).sum();
    if least >= total {
        return wishes.iter().map(|wish| wish.least / least * total).collect();
    }
    let mut widths: Vec<f32> = wishes.iter().map(|wish| wish.least).collect();
    let mut room = total - least;
    for ((width, wish), kind) in widths.iter_mut().zip(wishes).zip(kinds) {
        if *kind == Width::Fit {
            let wanted = wish.most.min(total * WIDEST).max(wish.least) - wish.least;
            let given = wanted.min(room);
            *width += given;
            room -= given;
        }
    }
    let shares: Vec<f32> = kinds
        .iter()
        .map(|kind| match kind {
            Width::Share(share) => share.max(0.01),
            Width::Fit => 0.0,
        })
        .collect();
    if shares.iter().all(|share| *share == 0.0) {
        let each = room / widths.len() as f32;
        return widths.into_iter().map(|width| width + each).collect();
    }
    spread(&mut widths, &shares, total);
    widths
}

/// Brings the sharing columns to their proportions, keeping those that their words need wider.
fn spread(widths: &mut [f32], shares: &[f32], total: f32) {
    let mut free: Vec<usize> = (0..widths.len()).filter(|index| shares[*index] > 0.0).collect();
    loop {
        let taken: f32 = (0..widths.len())
            .filter(|index| !free.contains(index))
            .map(|index| widths[index])
            .sum();
        let sum: f32 = free.iter().map(|index| shares[*index]).sum();
        let part = |index: usize| (total - taken) * shares[index] / sum;
        let tight = free.iter().position(|index| part(*index) < widths[*index]);
        match tight {
            Some(place) => {
                free.remove(place);
            }
            None => {
                for index in free {
                    widths[index] = part(index);
                }
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(pairs: &[(f32, f32)]) -> Vec<Wish> {
        pairs
            .iter()
            .map(|(least, most)| Wish {
                least: *least,
                most: *most,
            })
            .collect()
    }

    #[test]
    fn shares_are_kept_where_words_allow() {
        let widths = share(
            &[Width::Share(1.0), Width::Share(3.0)],
            &wishes(&[(10.0, 50.0), (10.0, 90.0)]),
            400.0,
        );
        assert_eq!(widths, [100.0, 300.0]);
    }

    #[test]
    fn a_fitted_column_is_as_wide_as_what_it_holds() {
        let widths = share(
            &[Width::Fit, Width::Share(1.0)],
            &wishes(&[(10.0, 50.0), (10.0, 90.0)]),
            400.0,
        );
        assert_eq!(widths, [50.0, 350.0]);
    }

    #[test]
    fn a_long_word_is_not_broken_for_a_share() {
        let widths = share(
            &[Width::Share(1.0), Width::Share(3.0)],
            &wishes(&[(120.0, 150.0), (9.0, 90.0)]),
            400.0,
        );
        assert_eq!(widths, [120.0, 280.0]);
    }

    #[test]
    fn columns_always_fill_the_table() {
        for pairs in [
            [(300.0, 500.0), (200.0, 900.0)],
            [(0.0, 0.0), (0.0, 0.0)],
            [(10.0, 900.0), (10.0, 900.0)],
        ] {
            for kinds in [
                [Width::Fit, Width::Fit],
                [Width::Fit, Width::Share(1.0)],
                [Width::Share(2.0); 2],
            ] {
                let widths = share(&kinds, &wishes(&pairs), 400.0);
                assert!(
                    (widths.iter().sum::<f32>() - 400.0).abs() < 0.01,
                    "{pairs:?} {kinds:?} {widths:?}"
                );
            }
        }
    }
}
