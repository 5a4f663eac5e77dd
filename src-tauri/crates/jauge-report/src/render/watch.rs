//! How far a rendering has come, and whether it goes on.

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

/// How far a rendering has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Progress {
    /// What is done, in thousandths of the whole; never less than said before.
    pub thousandths: u16,
}

/// Who is told, and answers whether to go on.
type Follow<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

/// Steps between two words to whoever follows: a person sees no more than hundredths move.
const STRIDE: u16 = 10;

/// Parts of a rendering, as thousandths of it: where each starts and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Words to lines.
    Lines,
    /// Lines to pages.
    Pages,
    /// Pages to operators.
    Paint,
    /// Operators to the file.
    File,
}

impl Part {
    fn range(self) -> (u16, u16) {
        match self {
            Self::Lines => (0, 550),
            Self::Pages => (550, 600),
            Self::Paint => (600, 700),
            Self::File => (700, 1000),
        }
    }
}

/// Counts the steps of a rendering on behalf of whoever follows it.
pub(crate) struct Watch<'a> {
    follow: Option<RefCell<Follow<'a>>>,
    /// Start and end of the part, in thousandths.
    range: Cell<(u16, u16)>,
    /// Steps done and expected in the part.
    steps: Cell<(usize, usize)>,
    said: Cell<u16>,
    stopped: Cell<bool>,
}

impl<'a> Watch<'a> {
    /// Nobody follows, nothing stops.
    pub(crate) fn nobody() -> Self {
        Self {
            follow: None,
            range: Cell::new((0, 0)),
            steps: Cell::new((0, 1)),
            said: Cell::new(0),
            stopped: Cell::new(false),
        }
    }

    pub(crate) fn by(follow: Follow<'a>) -> Self {
        Self {
            follow: Some(RefCell::new(follow)),
            ..Self::nobody()
        }
    }

    /// A part begins that will take that many steps.
    pub(crate) fn begin(&self, part: Part, steps: usize) {
        self.range.set(part.range());
        self.steps.set((0, steps.max(1)));
        self.tell();
    }

    /// One step is done; whether the rendering was stopped.
    pub(crate) fn step(&self) -> bool {
        let (done, all) = self.steps.get();
        self.steps.set(((done + 1).min(all), all));
        self.tell();
        self.stopped()
    }

    /// Whether the rendering was stopped: what is made from then on is thrown away.
    pub(crate) fn stopped(&self) -> bool {
        self.stopped.get()
    }

    fn tell(&self) {
        let Some(follow) = &self.follow else { return };
        let ((start, end), (done, all)) = (self.range.get(), self.steps.get());
        let now = start + (usize::from(end - start) * done / all) as u16;
        if self.stopped() || now < self.said.get() + STRIDE && now != end {
            return;
        }
        self.said.set(now);
        let answer = (follow.borrow_mut())(Progress { thousandths: now });
        self.stopped.set(answer.is_break());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_follows_hears_rising_shares_and_the_end() {
        let mut heard = Vec::new();
        let mut follow = |progress: Progress| {
            heard.push(progress.thousandths);
            ControlFlow::Continue(())
        };
        let watch = Watch::by(&mut follow);
        for (part, steps) in [(Part::Lines, 5000), (Part::Pages, 1), (Part::File, 3)] {
            watch.begin(part, steps);
            for _ in 0..steps {
                assert!(!watch.step());
            }
        }
        assert!(heard.is_sorted());
        assert!(heard.len() < 110, "{heard:?}");
        assert_eq!(heard.last(), Some(&1000));
    }

    #[test]
    fn nobody_is_told_anything_more_after_a_stop() {
        let mut heard = 0;
        let mut follow = |_| {
            heard += 1;
            ControlFlow::Break(())
        };
        let watch = Watch::by(&mut follow);
        watch.begin(Part::Lines, 2);
        watch.begin(Part::File, 2);
        assert!(watch.step());
        assert_eq!(heard, 1);
    }
}
