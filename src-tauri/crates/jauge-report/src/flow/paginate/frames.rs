//! What is drawn around a part of the sequence, on each of the pages it stands on.

use super::{Paginator, Room};
use crate::draw::Mark;
use crate::flow::piece::{Frame, Opened, Stream};

impl Paginator {
    pub(super) fn reserve(&mut self, page: usize) -> usize {
        self.pages[page].under.push(None);
        self.pages[page].under.len() - 1
    }

    pub(super) fn reopen(&mut self, stream: &mut Stream, room: Room) -> f32 {
        let mut y = room.top;
        for open in &mut stream.open {
            open.slot = self.reserve(room.page);
            open.start = y;
            if let Frame::Table { header, .. } = &open.frame {
                let marks = header.iter().map(|mark| (None, mark.clone().moved(0.0, y)));
                self.pages[room.page].marks.extend(marks);
            }
            y += open.frame.again();
        }
        y
    }

    /// Draws what is open down to here; it goes on elsewhere.
    pub(super) fn suspend(&mut self, stream: &Stream, mut y: f32, page: usize, empty: bool) -> f32 {
        if empty {
            return y;
        }
        for open in stream.open.iter().rev() {
            y += open.frame.after();
            self.draw_frame(open, y, page);
        }
        y
    }

    pub(super) fn draw_frame(&mut self, open: &Opened, bottom: f32, page: usize) {
        if let Frame::Panel {
            x,
            width,
            ground,
            bar,
            ..
        } = open.frame
        {
            let height = bottom - open.start;
            let mut marks = vec![Mark::fill(x, open.start, width, height, ground)];
            marks.extend(bar.map(|ink| Mark::fill(x, open.start, 2.5, height, ink)));
            self.pages[page].under[open.slot] = Some(marks);
        }
    }
}
