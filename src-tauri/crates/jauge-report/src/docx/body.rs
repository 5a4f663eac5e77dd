//! From blocks to the paragraphs and tables of a word processor.

use std::fmt::Write as _;

use super::xml;
use crate::document::{Align, Block, Cell, Document, Link, ParagraphStyle, Row, Span, Table, Width};
use crate::flow::content_width;

/// The matter of a document.
pub(super) struct Body {
    /// Its paragraphs and tables.
    pub(super) xml: String,
    /// Addresses that it leads to, in the order in which they are named.
    pub(super) addresses: Vec<String>,
    /// How many numbered lists it holds.
    pub(super) numbered: usize,
    /// How much higher headings stand here: where a title takes the first level, it has its own style here.
    raise: u8,
    /// Width of the text, in twentieths of a point.
    width: f32,
}

/// Where a paragraph stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The list that it is in, and how deep.
    list: Option<(usize, usize)>,
    /// Later in its item than the first block, which bears the mark.
    continued: bool,
    /// In a cell of a header row.
    header: bool,
    /// In a table.
    cell: bool,
    /// Room that it has, in twentieths of a point.
    width: f32,
    align: Align,
}

/// The list of bullets; numbered ones follow.
pub(super) const BULLETS: usize = 1;
/// Lists are written this deep.
pub(super) const DEPTH: usize = 3;
/// How far each depth stands in, in twentieths of a point.
pub(super) const INDENT: usize = 340;
/// Twentieths of a point in a point.
const TWENTIETHS: f32 = 20.0;

impl Body {
    pub(super) fn of(document: &Document) -> Self {
        let level = |block: &Block| match block {
            Block::Heading { level, .. } => Some(*level),
            _ => None,
        };
        let highest = document.blocks.iter().filter_map(level).min();
        let mut body = Self {
            xml: String::new(),
            addresses: Vec::new(),
            numbered: 0,
            raise: highest.unwrap_or(1).saturating_sub(1),
            width: content_width(document.paper) * TWENTIETHS,
        };
        let place = Place {
            width: body.width,
            ..Place::default()
        };
        body.blocks(&document.blocks, place);
        body
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) {
        let mut opens_page = false;
        for (number, block) in blocks.iter().enumerate() {
            match block {
                Block::PageBreak => opens_page = true,
                // A word processor is for editing: what is filled by hand and logos have no place there.
                Block::Space(_)
                | Block::Rule
                | Block::Contents { .. }
                | Block::Lines(_)
                | Block::Picture { .. } => {}
                _ => {
                    self.block(block, place, std::mem::take(&mut opens_page));
                    let table = |block: Option<&Block>| matches!(block, Some(Block::Table(_)));
                    let next = blocks[number + 1..]
                        .iter()
                        .find(|next| !matches!(next, Block::Space(_) | Block::Rule));
                    // Two tables that touch become one, and a table may not end a cell or a text.
                    if table(Some(block)) && (next.is_none() || table(next)) {
                        self.xml.push_str("<w:p/>");
                    }
                }
            }
        }
    }

    fn block(&mut self, block: &Block, place: Place, opens_page: bool) {
        match block {
            Block::Heading {
                level,
                text,
                new_page,
                ..
            } => {
                let level = level.saturating_sub(self.raise).clamp(1, 3);
                self.paragraph(&format!("Heading{level}"), text, place, opens_page || *new_page);
            }
            Block::Paragraph { text, style } => {
                let style = match (style, place.cell, place.list) {
                    (ParagraphStyle::Title, ..) => "Title",
                    (ParagraphStyle::Lead, ..) => "Subtitle",
                    (ParagraphStyle::Body, true, _) => "TableText",
                    (ParagraphStyle::Body, false, Some(_)) => "ListParagraph",
                    (ParagraphStyle::Body, false, None) => "BodyText",
                    (ParagraphStyle::Small | ParagraphStyle::Label, ..) => "Small",
                };
                self.paragraph(style, text, place, opens_page);
            }
            Block::List { ordered, items } => self.list(*ordered, items, place),
            Block::Table(table) => self.table(table, place),
            Block::Figure {
                alternative, caption, ..
            } => {
                self.paragraph("BodyText", &[Span::new(alternative.as_str())], place, opens_page);
                if let Some(caption) = caption {
                    self.paragraph("Caption", caption, place, false);
                }
            }
            Block::Panel { blocks, .. } | Block::Together(blocks) => self.blocks(blocks, place),
            Block::Columns { columns, .. } => {
                for column in columns {
                    self.blocks(column, place);
                }
            }
            Block::Fields { items } => {
                for (label, blocks) in items {
                    self.paragraph("Small", label, place, false);
                    self.blocks(blocks, place);
                }
            }
            Block::Choices { items, .. } => {
                for (_, answers) in items {
                    let first = answers.first().map_or(&[][..], Vec::as_slice);
                    self.paragraph("BodyText", first, place, false);
                }
            }
            Block::PageBreak
            | Block::Space(_)
            | Block::Rule
            | Block::Contents { .. }
            | Block::Lines(_)
            | Block::Picture { .. } => {}
        }
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Block>], place: Place) {
        let number = if ordered {
            self.numbered += 1;
            BULLETS + self.numbered
        } else {
            BULLETS
        };
        let depth = place.list.map_or(0, |(_, depth)| (depth + 1).min(DEPTH - 1));
        for item in items {
            let place = |continued: bool| Place {
                list: Some((number, depth)),
                continued,
                ..place
            };
            let (first, rest) = item.split_at(item.len().min(1));
            self.blocks(first, place(false));
            self.blocks(rest, place(true));
        }
    }

    fn paragraph(&mut self, style: &str, spans: &[Span], place: Place, opens_page: bool) {
        write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>").expect("a string takes all");
        if opens_page {
            self.xml.push_str("<w:pageBreakBefore/>");
        }
        match place.list {
            Some((_, depth)) if place.continued => {
                write!(self.xml, "<w:ind w:left=\"{}\"/>", INDENT * (depth + 1))
            }
            Some((list, depth)) => write!(
                self.xml,
                "<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>"
            ),
            None => Ok(()),
        }
        .expect("a string takes all");
        match place.align {
            Align::Start => {}
            Align::Middle => self.xml.push_str("<w:jc w:val=\"center\"/>"),
            Align::End => self.xml.push_str("<w:jc w:val=\"right\"/>"),
        }
        self.xml.push_str("</w:pPr>");
        for span in spans {
            self.span(span, place.header);
        }
        self.xml.push_str("</w:p>");
    }

    fn span(&mut self, span: &Span, header: bool) {
        let mut looks = String::new();
        if span.strong || header {
            looks.push_str("<w:b/>");
        }
        if span.emphasis {
            looks.push_str("<w:i/>");
        }
        if let Some(language) = &span.language {
            write!(looks, "<w:lang w:val=\"{}\"/>", xml::text(&language.0)).expect("a string takes all");
        }
        let run = format!("<w:r><w:rPr>{looks}</w:rPr>{}</w:r>", xml::run(&span.text));
        match &span.link {
            Some(Link::Uri(address)) => {
                self.addresses.push(address.clone());
                let number = self.addresses.len();
                write!(self.xml, "<w:hyperlink r:id=\"link{number}\">{run}</w:hyperlink>")
                    .expect("a string takes all");
            }
            Some(Link::Anchor(_)) | None => self.xml.push_str(&run),
        }
    }

    fn table(&mut self, table: &Table, place: Place) {
        if let Some(caption) = &table.caption {
            self.paragraph("Caption", caption, Place { list: None, ..place }, false);
        }
        let widths = widths(table, place.width);
        self.xml.push_str(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLayout w:type=\"fixed\"/>",
        );
        let flag = |on: bool| if on { "1" } else { "0" };
        let (rows, columns) = (flag(!table.header.is_empty()), flag(table.row_headers));
        write!(
            self.xml,
            "<w:tblLook w:val=\"0000\" w:firstRow=\"{rows}\" w:lastRow=\"0\" w:firstColumn=\"{columns}\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
        )
        .expect("a string takes all");
        if let Some(caption) = &table.caption {
            let words: String = caption.iter().map(|span| span.text.as_str()).collect();
            write!(self.xml, "<w:tblCaption w:val=\"{}\"/>", xml::text(&words)).expect("a string takes all");
        }
        self.xml.push_str("</w:tblPr><w:tblGrid>");
        for width in &widths {
            write!(self.xml, "<w:gridCol w:w=\"{width:.0}\"/>").expect("a string takes all");
        }
        self.xml.push_str("</w:tblGrid>");
        if !table.header.is_empty() {
            self.row(&table.header, table, &widths, true);
        }
        for Row { cells } in &table.rows {
            self.row(cells, table, &widths, false);
        }
        self.xml.push_str("</w:tbl>");
    }

    fn row(&mut self, cells: &[Cell], table: &Table, widths: &[f32], header: bool) {
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/>");
        if header {
            self.xml.push_str("<w:tblHeader/>");
        }
        self.xml.push_str("</w:trPr>");
        for (place, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            write!(
                self.xml,
                "<w:tc><w:tcPr><w:tcW w:w=\"{width:.0}\" w:type=\"dxa\"/>"
            )
            .expect("a string takes all");
            if header {
                self.xml
                    .push_str("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F5F2EE\"/>");
            }
            self.xml.push_str("</w:tcPr>");
            let inside = Place {
                list: None,
                continued: false,
                header: header || (table.row_headers && place == 0),
                cell: true,
                width: *width,
                align: column.align,
            };
            match cells.get(place) {
                Some(cell) if !cell.blocks.is_empty() => self.blocks(&cell.blocks, inside),
                _ => self.paragraph("TableText", &[], inside, false),
            }
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
    }
}

/// Widths of the columns, in twentieths of a point; one fitted to its words takes an ordinary part.
fn widths(table: &Table, room: f32) -> Vec<f32> {
    let share = |width: Width| match width {
        Width::Share(share) => share.max(0.1),
        Width::Fit => 1.0,
    };
    let shares: Vec<f32> = table.columns.iter().map(|column| share(column.width)).collect();
    let all: f32 = shares.iter().sum();
    shares.iter().map(|share| room * share / all).collect()
}
