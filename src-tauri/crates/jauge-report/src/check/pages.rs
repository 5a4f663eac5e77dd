//! Pages: of a size that can be shown, naming what they draw with.

use std::collections::BTreeMap;

use lopdf::Dictionary;

use super::File;
use super::content::{Marks, Walk};
use super::finding::{Findings, Rule};
use super::fonts::Font;
use super::{images, limits};

const BOXES: [&str; 5] = ["MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"];

/// The marked sequences of every page.
pub(super) fn check(file: &File, fonts: &BTreeMap<String, Font>, findings: &mut Findings) -> Marks {
    (0..file.pages.len())
        .map(|index| {
            let mut images = Vec::new();
            let mut named = Vec::new();
            if let Some(page) = file.page(index) {
                boxes(file, index + 1, page, findings);
                let tabs = file.name(page, "Tabs") == Some("S");
                findings.expect(tabs, Rule::TabOrder, || format!("page {}", index + 1));
                match file.dictionary(page, "Resources") {
                    Some(resources) => {
                        images = images::check(file, resources, index + 1, findings);
                        let listed = file
                            .dictionary(resources, "Font")
                            .into_iter()
                            .flat_map(Dictionary::iter);
                        named = listed.map(|(name, _)| name.clone()).collect();
                    }
                    None => findings.add(Rule::Resources, format!("page {} has none of its own", index + 1)),
                }
            }
            let content = file.document.get_page_content(file.pages[index]);
            limits::all(&content, findings);
            Walk::new(index + 1, fonts, named, images).over(&content, findings)
        })
        .collect()
}

fn boxes(file: &File, number: usize, page: &Dictionary, findings: &mut Findings) {
    for key in BOXES {
        let sides = file.array(page, key).map(Vec::as_slice);
        let sides: Option<Vec<f32>> =
            sides.map(|sides| sides.iter().filter_map(|side| side.as_float().ok()).collect());
        let fits = |size: f32| (3.0..=14_400.0).contains(&size.abs());
        let sound = match sides.as_deref() {
            Some([left, bottom, right, top]) => fits(right - left) && fits(top - bottom),
            Some(_) => false,
            None => key != "MediaBox",
        };
        findings.expect(sound, Rule::PageSize, || format!("page {number}: {key}"));
    }
}
