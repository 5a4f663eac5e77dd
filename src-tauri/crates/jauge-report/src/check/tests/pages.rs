//! Pages and what is painted on them.

use lopdf::{Dictionary, Document, Object, Stream};

use super::Change::{Content, Objects};
use super::{Mutation, Rule, instead, name, of_type};

/// Puts an image on the first page, changed somehow.
fn image(file: &mut Document, key: &str, value: impl Into<Object>) {
    let mut image: Dictionary = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", 1.into()),
        ("Height", 1.into()),
        ("ColorSpace", name("DeviceGray")),
        ("BitsPerComponent", 8.into()),
    ]
    .into_iter()
    .collect();
    image.set(key, value);
    let image = file.add_object(Stream::new(image, vec![0]));
    let page = *file.get_pages().values().next().expect("a page");
    let named = file.get_dict_in_dict(file.get_dictionary(page).expect("a page"), b"Resources");
    let listed = named.and_then(|named| file.get_dict_in_dict(named, b"XObject"));
    let mut images = listed.cloned().unwrap_or_default();
    images.set("X0", image);
    let resources = file.get_or_create_resources(page).and_then(Object::as_dict_mut);
    resources.expect("resources").set("XObject", images);
}

#[test]
fn a_plain_image_is_no_fault() {
    let bytes = super::written(|file| {
        image(file, "Width", 1);
        super::content(file, |old| {
            instead(old, "/Artifact BMC\n", "/Artifact BMC\n/X0 Do\n")
        });
    });
    assert_eq!(super::check(&bytes), []);
}

pub(super) fn all() -> Vec<Mutation> {
    vec![
        Mutation(&[Rule::Readable], Content(|old| old + "\nBT")),
        Mutation(
            &[Rule::PageSize],
            Objects(|file| {
                of_type(file, "Page").set("TrimBox", vec![0.into(), 0.into(), 2.into(), 9.into()])
            }),
        ),
        Mutation(
            &[Rule::TabOrder],
            Objects(|file| {
                of_type(file, "Page").remove(b"Tabs");
            }),
        ),
        Mutation(&[Rule::StateDepth], Content(|old| old + "\nQ")),
        Mutation(
            &[Rule::StateDepth],
            Content(|old| format!("{old}{}{}", "\nq".repeat(29), "\nQ".repeat(29))),
        ),
        Mutation(&[Rule::Operator], Content(|old| old + "\n1 zz")),
        Mutation(&[Rule::Resources], Content(|old| old + "\n/F99 9 Tf")),
        Mutation(
            &[Rule::DeviceColour],
            Objects(|file| image(file, "ColorSpace", name("Other"))),
        ),
        Mutation(
            &[Rule::Cmyk],
            Objects(|file| image(file, "ColorSpace", name("DeviceCMYK"))),
        ),
        Mutation(
            &[Rule::ImageKeys],
            Objects(|file| image(file, "Interpolate", true)),
        ),
        Mutation(
            &[Rule::ImageKeys],
            Objects(|file| image(file, "Alternates", vec![Object::Null])),
        ),
        Mutation(
            &[Rule::ImageBits],
            Objects(|file| image(file, "BitsPerComponent", 3)),
        ),
        Mutation(&[Rule::ImageMask], Objects(|file| image(file, "ImageMask", true))),
        Mutation(
            &[Rule::Jpeg2000],
            Objects(|file| image(file, "Filter", name("JPXDecode"))),
        ),
        Mutation(&[Rule::Transparency], Objects(|file| image(file, "SMask", 1))),
        Mutation(
            &[Rule::RenderingIntent],
            Objects(|file| image(file, "Intent", name("Perceptual"))),
        ),
        Mutation(
            &[Rule::FormObject],
            Objects(|file| image(file, "Subtype", name("Form"))),
        ),
        Mutation(&[Rule::Unmarked], Content(|old| old + "\n0 0 9 9 re\nf")),
        Mutation(
            &[Rule::ArtifactInside],
            Content(|old| instead(old, "BDC", "BDC /Artifact BMC EMC")),
        ),
        Mutation(
            &[Rule::TagInside],
            Content(|old| old + "\n/Artifact BMC\n/P <</MCID 99>> BDC\nEMC\nEMC"),
        ),
        Mutation(&[Rule::MarkNumbers], Content(|old| old + "\nEMC")),
    ]
}
