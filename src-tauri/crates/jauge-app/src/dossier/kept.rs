//! What sign-offs keep, read once.
//!
//! A finished year never changes, and every screen that shows it asks for it again after each change of the dossier:
//! reading and checking ten of them is most of what such a screen costs.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jauge_core::dossier::{Dossier, OwnEdition};

use crate::error::PublicError;
use crate::exchange;

/// How much text stands behind the years that are remembered, in bytes: more than ten full years take.
const MOST_BYTES: usize = 8 * 1024 * 1024;

static KEPT: Mutex<Kept> = Mutex::new(Kept {
    years: VecDeque::new(),
    bytes: 0,
});

/// Keyed at random for the life of the process: no file can be made up to be taken for another.
static PRINTS: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// The years read last, the latest first.
struct Kept {
    years: VecDeque<Year>,
    bytes: usize,
}

struct Year {
    print: u64,
    bytes: usize,
    read: Arc<Dossier>,
}

/// What a sign-off keeps, known again by its text and by the editions that it is read with.
///
/// # Errors
/// As [`exchange::read_stood`]; what cannot be read is not remembered.
pub(super) fn read(text: &str, editions: &[OwnEdition]) -> Result<Arc<Dossier>, PublicError> {
    let print = PRINTS.hash_one(text);
    let known = kept(|kept| kept.find(print, text.len(), editions));
    if let Some(read) = known {
        return Ok(read);
    }
    // Read outside the lock: a large year must not hold up another one that is known.
    let read = Arc::new(exchange::read_stood(text, editions)?);
    kept(|kept| {
        kept.remember(Year {
            print,
            bytes: text.len(),
            read: Arc::clone(&read),
        });
    });
    Ok(read)
}

fn kept<T>(with: impl FnOnce(&mut Kept) -> T) -> T {
    with(&mut KEPT.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Kept {
    fn find(&mut self, print: u64, bytes: usize, editions: &[OwnEdition]) -> Option<Arc<Dossier>> {
        let same = |year: &Year| {
            year.print == print && year.bytes == bytes && year.read.editions.as_slice() == editions
        };
        let at = self.years.iter().position(same)?;
        let year = self.years.remove(at)?;
        let read = Arc::clone(&year.read);
        self.years.push_front(year);
        Some(read)
    }

    fn remember(&mut self, year: Year) {
        self.bytes += year.bytes;
        self.years.push_front(year);
        while self.bytes > MOST_BYTES && self.years.len() > 1 {
            if let Some(oldest) = self.years.pop_back() {
                self.bytes -= oldest.bytes;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(print: u64, bytes: usize) -> Year {
        Year {
            print,
            bytes,
            read: Arc::new(Dossier::default()),
        }
    }

    #[test]
    fn a_year_is_known_by_its_text_its_length_and_its_editions() {
        let mut kept = Kept {
            years: VecDeque::new(),
            bytes: 0,
        };
        kept.remember(year(7, 100));
        let own = OwnEdition {
            id: "reseau-2027.1".to_owned(),
            files: std::collections::BTreeMap::new(),
        };
        assert!(kept.find(7, 100, &[]).is_some());
        assert!(kept.find(8, 100, &[]).is_none());
        assert!(kept.find(7, 101, &[]).is_none());
        assert!(kept.find(7, 100, &[own]).is_none());
    }

    #[test]
    fn what_was_asked_for_longest_ago_is_forgotten_first() {
        let mut kept = Kept {
            years: VecDeque::new(),
            bytes: 0,
        };
        let third = MOST_BYTES / 3;
        for print in 0..3 {
            kept.remember(year(print, third));
        }
        assert!(kept.find(0, third, &[]).is_some());
        kept.remember(year(3, third));
        assert!(kept.find(1, third, &[]).is_none());
        assert!(
            [0, 2, 3]
                .into_iter()
                .all(|print| kept.find(print, third, &[]).is_some())
        );
        assert!(kept.bytes <= MOST_BYTES);
        kept.remember(year(4, 2 * MOST_BYTES));
        assert!(
            kept.find(4, 2 * MOST_BYTES, &[]).is_some(),
            "the latest stays, however large"
        );
        assert_eq!(kept.years.len(), 1);
    }
}
