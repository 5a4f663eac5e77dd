use image::{DynamicImage, GrayAlphaImage, ImageFormat, LumaA, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

use super::{BOX, Coding, Picture, PictureError, READY, ready};

const SIDE: u32 = 4000;

fn written(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn stripes(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x * 7 % 256) as u8, (y * 3 % 256) as u8, 40])
    })
}

fn svg(inside: &str) -> Vec<u8> {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">{inside}</svg>"#).into_bytes()
}

fn pixels(picture: &Picture) -> RgbImage {
    image::load_from_memory(&picture.bytes).unwrap().into_rgb8()
}

#[test]
fn a_picture_made_ready_is_ready() {
    for bytes in [
        written(stripes(300, 100), ImageFormat::Png),
        written(stripes(300, 100), ImageFormat::Jpeg),
        written(stripes(1220, 60), ImageFormat::Jpeg),
        svg(r#"<path d="M10 10h180v60H10z" fill="tomato"/>"#),
    ] {
        let once = ready(&bytes, SIDE).unwrap();
        assert_eq!(ready(&once.bytes, SIDE).unwrap(), once);
        assert!(once.width <= BOX.0 && once.height <= BOX.1 && once.bytes.len() <= READY);
    }
}

#[test]
fn a_large_picture_keeps_its_proportions() {
    let picture = ready(&written(stripes(1240, 310), ImageFormat::Png), SIDE).unwrap();
    assert_eq!(picture.width, picture.height * 4);
}

#[test]
fn what_is_transparent_is_white() {
    let image = RgbaImage::from_fn(4, 4, |x, _| Rgba([0, 0, 0, if x == 0 { 255 } else { 0 }]));
    let flat = pixels(&ready(&written(image, ImageFormat::Png), SIDE).unwrap());
    assert_eq!(
        (flat[(0, 0)], flat[(3, 3)]),
        (Rgb([0, 0, 0]), Rgb([255, 255, 255]))
    );
}

#[test]
fn a_picture_without_colour_takes_a_third_of_the_room() {
    let image = GrayAlphaImage::from_fn(40, 40, |x, y| LumaA([(x * y % 200) as u8, 255]));
    assert!(ready(&written(image, ImageFormat::Png), SIDE).unwrap().grey);
}

#[test]
fn a_photograph_stays_one_and_loses_who_took_it_where() {
    let bare = written(stripes(300, 200), ImageFormat::Jpeg);
    // An application part right after the first mark, as cameras write it.
    let mut told = bare[..2].to_vec();
    told.extend(b"\xff\xe1\x00\x10Exif\0\0secret!!");
    told.extend(&bare[2..]);
    let picture = ready(&told, SIDE).unwrap();
    assert_eq!(picture.coding, Coding::Jpeg);
    assert!(!picture.bytes.windows(6).any(|part| part == b"secret"));
}

#[test]
fn a_drawing_is_drawn_from_its_outlines() {
    let picture = ready(&svg(r##"<circle cx="100" cy="40" r="40" fill="#c00"/>"##), SIDE).unwrap();
    assert_eq!((picture.width, picture.height), (1200, 480));
    assert_eq!(pixels(&picture)[(600, 240)], Rgb([0xcc, 0, 0]));
    assert_eq!(pixels(&picture)[(2, 2)], Rgb([255, 255, 255]));
}

#[test]
fn letters_and_pictures_in_a_drawing_are_refused() {
    for inside in [
        "<text x='10' y='40'>Salle</text>",
        "<image href='file:///etc/hostname' width='10' height='10'/>",
        "<g><foreignObject/></g>",
    ] {
        assert_eq!(ready(&svg(inside), SIDE), Err(PictureError::Parts), "{inside}");
    }
}

#[test]
fn a_white_logo_is_refused_for_it_would_not_be_seen() {
    let white = RgbaImage::from_pixel(30, 30, Rgba([255, 255, 255, 90]));
    assert_eq!(
        ready(&written(white, ImageFormat::Png), SIDE),
        Err(PictureError::Unseen)
    );
    assert_eq!(ready(&svg(""), SIDE), Err(PictureError::Unseen));
}

#[test]
fn too_many_pixels_a_side_are_refused_before_they_are_decoded() {
    let long = written(stripes(4001, 1), ImageFormat::Png);
    assert_eq!(ready(&long, SIDE), Err(PictureError::Side { limit: SIDE }));
    let mut claims = long;
    claims[16..24].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff]);
    assert!(ready(&claims, SIDE).is_err());
}

#[test]
fn what_is_no_picture_is_refused() {
    for bytes in [
        &b""[..],
        b"GIF89a",
        b"%PDF-1.7",
        b"<html/>",
        b"<svg",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
    ] {
        assert_eq!(ready(bytes, SIDE), Err(PictureError::NotAPicture), "{bytes:?}");
    }
}

#[test]
fn an_entity_that_grows_without_end_is_refused() {
    let mut bomb = String::from("<!DOCTYPE svg [<!ENTITY a0 '<g/>'>");
    for level in 1..40 {
        let before = level - 1;
        bomb += &format!("<!ENTITY a{level} '&a{before};&a{before};&a{before};&a{before};'>");
    }
    bomb += "]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>&a39;</svg>";
    assert_eq!(ready(bomb.as_bytes(), SIDE), Err(PictureError::NotAPicture));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_picture_is_refused_or_made_ready(
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<prop::sample::Index>(),
        jpeg in any::<bool>(),
    ) {
        let format = if jpeg { ImageFormat::Jpeg } else { ImageFormat::Png };
        let mut bytes = written(stripes(40, 20), format);
        let place = at.index(bytes.len());
        bytes[place] = byte;
        bytes.truncate(cut.index(bytes.len()) + 1);
        if let Ok(picture) = ready(&bytes, SIDE) {
            prop_assert!(Picture::read(&picture.bytes).is_some());
        }
    }
}
