//! Images: plain pixels of the colours meant.

use lopdf::{Dictionary, Object};

use super::File;
use super::finding::{Findings, Rule};

/// Keys by which an image would be drawn otherwise than it is.
const OTHER: [&[u8]; 2] = [b"Alternates", b"OPI"];

/// The names of the images of a page.
pub(super) fn check(
    file: &File,
    resources: &Dictionary,
    page: usize,
    findings: &mut Findings,
) -> Vec<Vec<u8>> {
    let mut names = Vec::new();
    let listed = file
        .dictionary(resources, "XObject")
        .into_iter()
        .flat_map(Dictionary::iter);
    for (name, object) in listed {
        match file.resolve(object).map(Object::as_stream) {
            Some(Ok(image)) => {
                names.push(name.clone());
                // Anything but an image is found among what files never hold.
                if file.name(&image.dict, "Subtype") == Some("Image") {
                    one(file, &image.dict, page, findings);
                }
            }
            _ => findings.add(Rule::Resources, format!("page {page}: an image is missing")),
        }
    }
    names
}

fn one(file: &File, image: &Dictionary, page: usize, findings: &mut Findings) {
    let plain = !OTHER.iter().any(|key| image.has(key)) && !file.is_true(image, "Interpolate");
    findings.expect(plain, Rule::ImageKeys, || format!("page {page}"));
    let bits = file.integer(image, "BitsPerComponent");
    let known = bits.is_some_and(|bits| [1, 2, 4, 8, 16].contains(&bits));
    findings.expect(known, Rule::ImageBits, || format!("page {page}: {bits:?} bits"));
    let masked = file.is_true(image, "ImageMask") || image.has(b"Mask");
    findings.expect(!masked, Rule::ImageMask, || format!("page {page}"));
    let colours = file.name(image, "ColorSpace");
    let covered = matches!(colours, Some("DeviceRGB" | "DeviceGray" | "DeviceCMYK"));
    findings.expect(covered, Rule::DeviceColour, || {
        format!("page {page}: {colours:?}")
    });
}
