//! Drawings: SVG, drawn from outlines alone, so that they look the same on every machine.

use image::{Rgba, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use super::PictureError;

/// Nodes of a drawing: logos have some hundreds.
const NODES: u32 = 100_000;

/// Draws an SVG as large as a box allows, on white. Nothing outside it is read, no script is run, no font is asked for.
pub(super) fn draw(bytes: &[u8], (width, height): (u32, u32)) -> Result<image::RgbImage, PictureError> {
    let text = std::str::from_utf8(bytes).map_err(|_| PictureError::NotAPicture)?;
    let parsing = ParsingOptions {
        // Many programs write a document type in front of their drawings; entities are bounded by the parser.
        allow_dtd: true,
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, parsing).map_err(|_| PictureError::NotAPicture)?;
    let is_drawing = document.root_element().tag_name().name() == "svg";
    if !is_drawing {
        return Err(PictureError::NotAPicture);
    }
    let foreign = ["text", "image", "foreignObject"];
    if document
        .descendants()
        .any(|node| foreign.contains(&node.tag_name().name()))
    {
        return Err(PictureError::Parts);
    }
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_xmltree(&document, &options).map_err(|_| PictureError::NotAPicture)?;
    let size = tree.size();
    let scale = (width as f32 / size.width()).min(height as f32 / size.height());
    let side = |length: f32, most: u32| ((length * scale).round() as u32).clamp(1, most);
    let (wide, high) = (side(size.width(), width), side(size.height(), height));
    let mut drawn = Pixmap::new(wide, high).ok_or(PictureError::NotAPicture)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut drawn.as_mut());
    let mut image = RgbaImage::new(wide, high);
    for (from, to) in drawn.pixels().iter().zip(image.pixels_mut()) {
        let ink = from.demultiply();
        *to = Rgba([ink.red(), ink.green(), ink.blue(), ink.alpha()]);
    }
    Ok(super::on_white(&image))
}
