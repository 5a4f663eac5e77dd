//! Pictures that people bring: read defensively, and made ready to print once and for all.
//!
//! What comes out is small, opaque and bare: what a PDF file holds as it is, with no metadata of whoever made it. So
//! printing decodes nothing, gives the same bytes on every machine, and a picture made ready twice is the same.

mod outlines;
mod shape;
#[cfg(test)]
mod tests;

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};

pub use shape::{Coding, Picture};

/// Width and height, in pixels, that a picture made ready fits in: some 500 dots an inch at the size of a logo.
pub const BOX: (u32, u32) = (1200, 600);
/// Bytes of a picture made ready: finer ones are made smaller.
pub const READY: usize = 256 * 1024;
/// Quality of photographs.
const QUALITY: u8 = 88;
/// Memory that reading may take.
const MEMORY: u64 = 192 * 1024 * 1024;
/// A picture whose darkest tone is lighter than this is not seen on paper.
const UNSEEN: u8 = 246;

/// Why a picture cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It is neither PNG nor JPEG nor SVG, or is damaged.
    #[error("not a picture")]
    NotAPicture,
    /// A side has more pixels than the limit.
    #[error("more than {limit} pixels a side")]
    Side {
        /// The limit.
        limit: u32,
    },
    /// The drawing holds letters that are not outlines, or other pictures.
    #[error("holds letters or other pictures")]
    Parts,
    /// Nothing would be seen on white paper.
    #[error("nothing is seen on white")]
    Unseen,
}

/// Makes a picture ready to print: PNG, JPEG or SVG, `side` pixels a side at most. One that is ready is kept as it is.
///
/// # Errors
/// [`PictureError`]: why it cannot be used.
pub fn ready(bytes: &[u8], side: u32) -> Result<Picture, PictureError> {
    if let Some(picture) = Picture::read(bytes).filter(is_ready) {
        return match decode(bytes, picture.coding.format(), side) {
            Ok(_) => Ok(picture),
            Err(error) => Err(error),
        };
    }
    match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => print(&decode(bytes, ImageFormat::Png, side)?, Coding::Png),
        Ok(ImageFormat::Jpeg) => print(&decode(bytes, ImageFormat::Jpeg, side)?, Coding::Jpeg),
        _ => print(&outlines::draw(bytes, BOX)?, Coding::Png),
    }
}

fn is_ready(picture: &Picture) -> bool {
    picture.width <= BOX.0 && picture.height <= BOX.1 && picture.bytes.len() <= READY
}

/// The pixels, upright, on white.
fn decode(bytes: &[u8], format: ImageFormat, side: u32) -> Result<RgbImage, PictureError> {
    let unreadable = |_| PictureError::NotAPicture;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > side {
        return Err(PictureError::Side { limit: side });
    }
    let orientation = decoder.orientation().map_err(unreadable)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    image.apply_orientation(orientation);
    Ok(on_white(&image.into_rgba8()))
}

/// Files that claim to be archivable hold no transparency that a reader could blend otherwise.
fn on_white(image: &image::RgbaImage) -> RgbImage {
    let mut flat = RgbImage::new(image.width(), image.height());
    for (from, to) in image.pixels().zip(flat.pixels_mut()) {
        let [red, green, blue, alpha] = from.0;
        let blend = |ink: u8| {
            let sum = u32::from(ink) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
        };
        *to = Rgb([red, green, blue].map(blend));
    }
    flat
}

/// Writes pixels in the size of a logo.
fn print(image: &RgbImage, coding: Coding) -> Result<Picture, PictureError> {
    if image
        .pixels()
        .all(|pixel| pixel.0.iter().all(|ink| *ink >= UNSEEN))
    {
        return Err(PictureError::Unseen);
    }
    let (mut width, mut height) = fitted((image.width(), image.height()), BOX);
    loop {
        let sized = if (width, height) == image.dimensions() {
            image.clone()
        } else {
            image::imageops::resize(image, width, height, FilterType::Lanczos3)
        };
        let bytes = encode(&sized, coding).ok_or(PictureError::NotAPicture)?;
        if bytes.len() <= READY || width.min(height) < 2 {
            return Picture::read(&bytes).ok_or(PictureError::NotAPicture);
        }
        (width, height) = ((width * 3 / 4).max(1), (height * 3 / 4).max(1));
    }
}

/// A size brought into a box, its proportions kept; never enlarged.
fn fitted((width, height): (u32, u32), (most_wide, most_high): (u32, u32)) -> (u32, u32) {
    if width <= most_wide && height <= most_high {
        return (width, height);
    }
    let (width, height) = (u64::from(width), u64::from(height));
    let (most_wide, most_high) = (u64::from(most_wide), u64::from(most_high));
    let (wide, high) = if width * most_high > height * most_wide {
        (most_wide, (height * most_wide / width).max(1))
    } else {
        ((width * most_high / height).max(1), most_high)
    };
    (u32::try_from(wide).unwrap_or(1), u32::try_from(high).unwrap_or(1))
}

fn encode(image: &RgbImage, coding: Coding) -> Option<Vec<u8>> {
    let grey = image
        .pixels()
        .all(|pixel| pixel.0[0] == pixel.0[1] && pixel.0[1] == pixel.0[2]);
    let image = DynamicImage::ImageRgb8(image.clone());
    let image = if grey {
        DynamicImage::ImageLuma8(image.into_luma8())
    } else {
        image
    };
    let mut bytes = Vec::new();
    let written = match coding {
        Coding::Png => {
            let encoder =
                PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, PngFilter::Adaptive);
            image.write_with_encoder(encoder)
        }
        Coding::Jpeg => image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)),
    };
    written.ok().map(|()| bytes)
}

impl Picture {
    /// Reads the frame of a picture that was made ready, and nothing else: `None` where the bytes are anything else.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let frame = shape::png(bytes).or_else(|| shape::jpeg(bytes))?;
        Some(Self {
            coding: frame.coding,
            width: frame.width,
            height: frame.height,
            grey: frame.grey,
            bytes: Arc::from(bytes),
        })
    }
}
