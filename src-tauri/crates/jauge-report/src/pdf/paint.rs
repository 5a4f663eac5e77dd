//! Marks to operators, each within the part of the tree it belongs to.

mod shapes;

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, DictItem, Op, PaintMode, PdfFontHandle, PdfPage, Pt, Rect, TextItem, XObjectTransform,
};

use self::shapes::rounded;
use super::fonts::Subsets;
use super::objects::tidy;
use super::pictures::Pictures;
use crate::draw::{Mark, Pen, Words};
use crate::flow::{Laid, Page};
use crate::palette;
use crate::text::{Face, Shaper};
use crate::tree::{NodeId, Tree};

/// The state of the page as painted so far, so that nothing is said twice.
struct Painter<'a> {
    ops: Vec<Op>,
    height: f32,
    subsets: &'a Subsets,
    pictures: &'a Pictures,
    shaper: &'a Shaper,
    fill: Option<palette::Rgb>,
    pen: Option<Pen>,
    font: Option<(Face, f32)>,
}

/// A page of that size.
pub(super) fn sheet((width, height): (f32, f32), ops: Vec<Op>) -> PdfPage {
    let sheet = Rect::from_wh(Pt(width), Pt(height));
    PdfPage {
        media_box: sheet.clone(),
        trim_box: sheet.clone(),
        crop_box: sheet,
        ops,
    }
}

/// The operators of a page; every mark is noted in the tree.
pub(super) fn ops(
    page: &Page,
    index: usize,
    height: f32,
    (subsets, pictures): (&Subsets, &Pictures),
    laid: &mut Laid,
) -> Vec<Op> {
    let Laid { tree, shaper, .. } = laid;
    let mut painter = Painter {
        ops: Vec::new(),
        height,
        subsets,
        pictures,
        shaper,
        fill: None,
        pen: None,
        font: None,
    };
    let under: Vec<&Mark> = page.under.iter().flatten().flatten().collect();
    if !under.is_empty() {
        painter.ops.push(Op::BeginMarkedContent {
            tag: "Artifact".to_owned(),
        });
        under.into_iter().for_each(|mark| painter.mark(mark));
        painter.ops.push(Op::EndMarkedContent);
    }
    painter.marks(page, index, tree);
    painter.running(&page.head, "Header");
    painter.running(&page.foot, "Footer");
    painter.ops
}

impl Painter<'_> {
    fn marks(&mut self, page: &Page, index: usize, tree: &mut Tree) {
        let mut last: Option<Option<NodeId>> = None;
        let mut mcid = 0;
        for (node, mark) in &page.marks {
            if last != Some(*node) {
                if last.is_some() {
                    self.ops.push(Op::EndMarkedContent);
                }
                match node {
                    Some(node) => {
                        self.open(tree.nodes[*node].tag.name(), "MCID", DictItem::Int(mcid as i64));
                        tree.mark(*node, index, mcid);
                        mcid += 1;
                    }
                    None => self.ops.push(Op::BeginMarkedContent {
                        tag: "Artifact".to_owned(),
                    }),
                }
                last = Some(*node);
            }
            self.mark(mark);
        }
        if last.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn running(&mut self, marks: &[Mark], kind: &str) {
        if marks.is_empty() {
            return;
        }
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        let map = BTreeMap::from([
            ("Type".to_owned(), name("Pagination")),
            ("Subtype".to_owned(), name(kind)),
        ]);
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".to_owned(),
            properties,
        });
        marks.iter().for_each(|mark| self.mark(mark));
        self.ops.push(Op::EndMarkedContent);
    }

    fn open(&mut self, tag: &str, key: &str, value: DictItem) {
        let properties = DictItem::Dict {
            map: BTreeMap::from([(key.to_owned(), value)]),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties,
        });
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Text(words) => self.words(words),
            Mark::Rect {
                x,
                y,
                width,
                height,
                radius,
                fill,
                pen,
            } if *radius > 0.0 => {
                let radius = radius.min(width / 2.0).min(height / 2.0);
                self.path(&rounded(*x, *y, *width, *height, radius), *fill, *pen);
            }
            Mark::Rect {
                x,
                y,
                width,
                height,
                fill,
                pen,
                ..
            } => {
                let mode = match (fill, pen) {
                    (Some(_), Some(_)) => PaintMode::FillStroke,
                    (Some(_), None) => PaintMode::Fill,
                    (None, Some(_)) => PaintMode::Stroke,
                    (None, None) => return,
                };
                fill.iter().for_each(|ink| self.fill(*ink));
                pen.iter().for_each(|pen| self.pen(*pen));
                let (x, y) = (Pt(tidy(*x)), Pt(tidy(self.height - y - height)));
                let mut rectangle = Rect::from_xywh(x, y, Pt(tidy(*width)), Pt(tidy(*height)));
                rectangle.mode = Some(mode);
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Mark::Path { segments, fill, pen } => self.path(segments, *fill, *pen),
            Mark::Picture {
                x,
                y,
                width,
                height,
                picture,
            } => {
                let transform = XObjectTransform {
                    translate_x: Some(Pt(tidy(*x))),
                    translate_y: Some(Pt(tidy(self.height - y - height))),
                    scale_x: Some(tidy(*width)),
                    scale_y: Some(tidy(*height)),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                };
                let id = self.pictures.id(picture);
                self.ops.push(Op::UseXobject { id, transform });
            }
            Mark::PageOf { .. } => {}
        }
    }

    fn words(&mut self, words: &Words) {
        let subset = self.subsets.get(words.face);
        self.fill(words.ink);
        self.ops.push(Op::StartTextSection);
        let size = tidy(words.size);
        if self.font != Some((words.face, size)) {
            self.font = Some((words.face, size));
            let font = PdfFontHandle::External(subset.id());
            self.ops.push(Op::SetFont { font, size: Pt(size) });
        }
        self.ops.push(Op::SetTextCursor {
            pos: self.point((words.x, words.y)),
        });
        let (text, hyphen) = words
            .glyphs
            .split_at(words.glyphs.len() - usize::from(words.divided));
        self.show(words.face, text);
        if words.divided {
            // A hyphen of the layout, not of the text: readers take it away when they join the lines.
            let data = vec![0xfe, 0xff, 0x00, 0xad];
            self.open("Span", "ActualText", DictItem::String { data, literal: false });
            self.show(words.face, hyphen);
            self.ops.push(Op::EndMarkedContent);
        }
        self.ops.push(Op::EndTextSection);
    }

    fn show(&mut self, face: Face, glyphs: &[crate::text::Glyph]) {
        let subset = self.subsets.get(face);
        let mut items: Vec<TextItem> = Vec::new();
        for glyph in glyphs {
            if glyph.shift != 0 {
                items.push(TextItem::Offset(-glyph.shift as f32));
            }
            match (subset.glyph(glyph.id), items.last_mut()) {
                ((_, Some(character)), Some(TextItem::Text(text))) => text.push(character),
                ((_, Some(character)), _) => items.push(TextItem::Text(character.into())),
                ((id, None), _) => {
                    let letters = self.shaper.letters(face, glyph.id);
                    let letters = if letters.is_empty() { "\u{200b}" } else { letters };
                    let glyph = Codepoint::with_cid(id, 0.0, letters.to_owned());
                    items.push(TextItem::GlyphIds(vec![glyph]));
                }
            }
            let back = self.shaper.natural(face, glyph.id) - glyph.advance + glyph.shift;
            if back != 0 {
                items.push(TextItem::Offset(back as f32));
            }
        }
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items });
        }
    }
}
