//! Marks to operators, each within the part of the tree it belongs to.

mod shapes;

use std::collections::BTreeMap;

use printpdf::{Codepoint, DictItem, Op, PdfFontHandle, Point, Pt, TextItem, XObjectTransform};

use super::fonts::Fonts;
use super::objects::{item, tidy};
use super::pictures::Pictures;
use crate::draw::{Mark, Pen, Words};
use crate::flow::{Laid, Page};
use crate::palette;
use crate::text::{Face, Glyph, Shaper};
use crate::tree::{NodeId, Tree};

/// The state of the page as painted so far, so that nothing is said twice.
struct Painter<'a> {
    ops: Vec<Op>,
    height: f32,
    fonts: &'a mut Fonts,
    pictures: &'a mut Pictures,
    shaper: &'a Shaper,
    fill: Option<palette::Rgb>,
    pen: Option<Pen>,
    font: Option<(Face, f32)>,
    /// Start of the last line of the text that is open, in hundredths of a point.
    text: Option<(i64, i64)>,
}

/// The operators of a page; every mark is noted in the tree.
pub(super) fn ops(
    page: &Page,
    index: usize,
    height: f32,
    (fonts, pictures): (&mut Fonts, &mut Pictures),
    laid: &mut Laid,
) -> Vec<Op> {
    let Laid { tree, shaper, .. } = laid;
    let mut painter = Painter {
        ops: Vec::new(),
        height,
        fonts,
        pictures,
        shaper,
        fill: None,
        pen: None,
        font: None,
        text: None,
    };
    let under: Vec<&Mark> = page.under.iter().flatten().flatten().collect();
    if !under.is_empty() {
        painter.artifact();
        under.into_iter().for_each(|mark| painter.mark(mark));
        painter.end();
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
                    self.end();
                }
                match node {
                    Some(node) => {
                        let tag = tree.nodes[*node].tag.name();
                        self.open(tag, [("MCID", DictItem::Int(mcid as i64))]);
                        tree.mark(*node, index, mcid);
                        mcid += 1;
                    }
                    None => self.artifact(),
                }
                last = Some(*node);
            }
            self.mark(mark);
        }
        if last.is_some() {
            self.end();
        }
    }

    fn running(&mut self, marks: &[Mark], kind: &str) {
        if marks.is_empty() {
            return;
        }
        self.open(
            "Artifact",
            [("Type", item("Pagination")), ("Subtype", item(kind))],
        );
        marks.iter().for_each(|mark| self.mark(mark));
        self.end();
    }

    /// Begins what readers by ear are spared.
    fn artifact(&mut self) {
        let tag = "Artifact".to_owned();
        self.ops.push(Op::BeginMarkedContent { tag });
    }

    fn open<const N: usize>(&mut self, tag: &str, entries: [(&str, DictItem); N]) {
        let map: BTreeMap<String, DictItem> = entries.map(|(key, value)| (key.to_owned(), value)).into();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    /// Ends the part that is open.
    fn end(&mut self) {
        self.close_text();
        self.ops.push(Op::EndMarkedContent);
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
            } => {
                self.close_text();
                self.rectangle([*x, *y, *width, *height], *radius, *fill, *pen);
            }
            Mark::Path { segments, fill, pen } => {
                self.close_text();
                self.path(segments, *fill, *pen);
            }
            Mark::Picture {
                x,
                y,
                width,
                height,
                picture,
            } => {
                self.close_text();
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
        self.fill(words.ink);
        let hundredths = |value: f32| (f64::from(tidy(value)) * 100.0).round() as i64;
        let at = (hundredths(words.x), hundredths(self.height - words.y));
        let from = match self.text {
            Some(from) => from,
            None => {
                self.ops.push(Op::StartTextSection);
                (0, 0)
            }
        };
        let size = tidy(words.size);
        if self.font != Some((words.face, size)) {
            self.font = Some((words.face, size));
            let font = PdfFontHandle::External(Fonts::id(words.face));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
        }
        // From the line before, as lines of a paragraph are all the same step apart.
        let pos = Point {
            x: Pt((at.0 - from.0) as f32 / 100.0),
            y: Pt((at.1 - from.1) as f32 / 100.0),
        };
        self.ops.push(Op::SetTextCursor { pos });
        self.text = Some(at);
        let (text, hyphen) = words
            .glyphs
            .split_at(words.glyphs.len() - usize::from(words.divided));
        self.show(words.face, text, words.divided);
        if words.divided {
            // A hyphen of the layout, not of the text: readers take it away when they join the lines.
            let data = vec![0xfe, 0xff, 0x00, 0xad];
            self.open(
                "Span",
                [("ActualText", DictItem::String { data, literal: false })],
            );
            self.show(words.face, hyphen, false);
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn close_text(&mut self) {
        if self.text.take().is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    /// Shows glyphs, and leaves the place where more would come if more does.
    fn show(&mut self, face: Face, glyphs: &[Glyph], more: bool) {
        let mut items: Vec<TextItem> = Vec::new();
        let mut back = 0;
        for glyph in glyphs {
            back -= glyph.shift;
            if back != 0 {
                items.push(TextItem::Offset(back as f32));
            }
            match (self.fonts.glyph(face, glyph.id, self.shaper), items.last_mut()) {
                ((_, Some(character)), Some(TextItem::Text(text))) => text.push(character),
                ((_, Some(character)), _) => items.push(TextItem::Text(character.into())),
                ((code, None), _) => {
                    let letters = self.shaper.letters(face, glyph.id);
                    // A mark drawn apart from its letter says nothing by itself.
                    let letters = if letters.is_empty() { "\u{200b}" } else { letters };
                    let glyph = Codepoint::with_cid(code, 0.0, letters.to_owned());
                    items.push(TextItem::GlyphIds(vec![glyph]));
                }
            }
            back = self.shaper.natural(face, glyph.id) - glyph.advance + glyph.shift;
        }
        if more && back != 0 {
            items.push(TextItem::Offset(back as f32));
        }
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items });
        }
    }
}
