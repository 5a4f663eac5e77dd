//! The two forms of a picture that is ready, told from their bytes.

use std::sync::Arc;

use image::ImageFormat;

/// A picture that is ready to print.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// How its bytes are written.
    pub coding: Coding,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Whether it has no colour.
    pub grey: bool,
    /// The bytes.
    pub bytes: Arc<[u8]>,
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// Exact.
    Png,
    /// For photographs.
    Jpeg,
}

impl Coding {
    pub(super) const fn format(self) -> ImageFormat {
        match self {
            Self::Png => ImageFormat::Png,
            Self::Jpeg => ImageFormat::Jpeg,
        }
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            coding,
            width,
            height,
            bytes,
            ..
        } = self;
        write!(f, "{coding:?}({width}×{height}, {} bytes)", bytes.len())
    }
}

impl Picture {
    /// Its size in points within a box, its proportions kept.
    pub fn within(&self, (width, height): (f32, f32)) -> (f32, f32) {
        let (wide, high) = (self.width.max(1) as f32, self.height.max(1) as f32);
        let scale = (width / wide).min(height / high);
        (wide * scale, high * scale)
    }

    /// What stands in the file of a document: of a PNG the compressed rows alone, of a JPEG all of it.
    pub(crate) fn content(&self) -> Vec<u8> {
        match self.coding {
            Coding::Jpeg => self.bytes.to_vec(),
            Coding::Png => chunks(&self.bytes)
                .filter(|(name, _)| *name == b"IDAT")
                .flat_map(|(_, data)| data.iter().copied())
                .collect(),
        }
    }
}

/// What is told without decoding.
pub(super) struct Frame {
    pub(super) coding: Coding,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) grey: bool,
}

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A PNG of eight bits, opaque, not interlaced, without anything beside its rows.
pub(super) fn png(bytes: &[u8]) -> Option<Frame> {
    let names: Vec<&[u8]> = bytes
        .starts_with(SIGNATURE)
        .then(|| chunks(bytes).map(|(name, _)| name).collect())?;
    let (first, rest) = names.split_first()?;
    let (last, rows) = rest.split_last()?;
    let bare =
        *first == b"IHDR" && *last == b"IEND" && !rows.is_empty() && rows.iter().all(|name| *name == b"IDAT");
    let whole =
        SIGNATURE.len() + chunks(bytes).map(|(_, data)| data.len() + 12).sum::<usize>() == bytes.len();
    let (_, head) = chunks(bytes).next()?;
    if !bare || !whole || head.len() != 13 {
        return None;
    }
    let grey = match head[8..] {
        [8, 0, 0, 0, 0] => true,
        [8, 2, 0, 0, 0] => false,
        _ => return None,
    };
    Some(Frame {
        coding: Coding::Png,
        width: number(&head[..4]),
        height: number(&head[4..8]),
        grey,
    })
}

/// Name and data of each part of a PNG.
fn chunks(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = bytes.get(SIGNATURE.len()..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (length, after) = rest.split_at_checked(4)?;
        let (name, after) = after.split_at_checked(4)?;
        let (data, after) = after.split_at_checked(usize::try_from(number(length)).ok()?)?;
        (_, rest) = after.split_at_checked(4)?;
        Some((name, data))
    })
}

/// A JPEG of one scan, grey or of three colours, without anything beside what is seen.
pub(super) fn jpeg(bytes: &[u8]) -> Option<Frame> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    let mut frame = None;
    loop {
        let (&[0xff, marker], after) = rest.split_first_chunk()? else {
            return None;
        };
        let (length, _) = after.split_first_chunk()?;
        let (part, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        let data = part.get(2..)?;
        match marker {
            0xe0 if data.starts_with(b"JFIF\0") => {}
            0xdb | 0xc4 | 0xdd => {}
            0xc0 => frame = Some(start(data)?),
            // The picture itself runs to the end mark.
            0xda => return frame.filter(|_| after.ends_with(b"\xff\xd9")),
            _ => return None,
        }
        rest = after;
    }
}

fn start(data: &[u8]) -> Option<Frame> {
    let side = |at: usize| data.get(at..at + 2).map(number);
    let [8, ..] = data else {
        return None;
    };
    let grey = match data.get(5)? {
        1 => true,
        3 => false,
        _ => return None,
    };
    Some(Frame {
        coding: Coding::Jpeg,
        height: side(1)?,
        width: side(3)?,
        grey,
    })
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}
