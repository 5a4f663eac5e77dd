//! The same document as a page of HTML with print styles.

use std::fmt::Write as _;

use jauge_report::document::{Block, Document, Link, ParagraphStyle, Span, Table, Width};

/// Looks that are close to this program's own; the fonts are those of its folder.
const LOOKS: &str = "@font-face{font-family:Serif4;src:url(SourceSerif4-Regular.otf)}\
    @font-face{font-family:Serif4;font-weight:600;src:url(SourceSerif4-Semibold.otf)}\
    @font-face{font-family:Sans3;src:url(SourceSans3-Regular.otf)}\
    @font-face{font-family:Sans3;font-weight:600;src:url(SourceSans3-Semibold.otf)}\
    html{font:10.5pt/15pt Serif4;hyphens:auto}h1,h2,b,th{font-weight:600}\
    .new{break-before:page}.lead{font-size:13.5pt}.panel{background:#eef3f6;padding:12pt}\
    table{font:9.2pt/12.8pt Sans3;border-collapse:collapse;width:100%}\
    td,th{border-bottom:.4pt solid #888;padding:4pt 5pt;text-align:left;vertical-align:top}\
    nav a::after{content:leader('.') target-counter(attr(href),page)}";

/// The source of a document.
pub(crate) fn source(document: &Document) -> String {
    let running = &document.running;
    let mut out = format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><title>{}</title><style>\
        @page{{size:letter;margin:70pt 62pt 66pt;@top-left{{content:'{}'}}@bottom-left{{content:'{}'}}\
        @bottom-right{{content:'page ' counter(page) ' sur ' counter(pages)}}}}{LOOKS}</style><body>",
        document.language.0,
        escape(&document.title),
        escape(&running.head),
        escape(&running.foot),
    );
    for block in &document.blocks {
        self::block(block, document, &mut out);
    }
    out
}

fn block(block: &Block, document: &Document, out: &mut String) {
    let inner = |blocks: &[Block]| {
        let mut inner = String::new();
        blocks
            .iter()
            .for_each(|block| self::block(block, document, &mut inner));
        inner
    };
    let _ = match block {
        Block::Heading {
            level,
            text,
            anchor,
            new_page,
        } => {
            let anchor = anchor.as_deref().unwrap_or_default();
            let class = if *new_page { "new" } else { "" };
            write!(
                out,
                "<h{level} id=\"{anchor}\" class=\"{class}\">{}</h{level}>",
                spans(text)
            )
        }
        Block::Paragraph { text, style } => match style {
            ParagraphStyle::Title => write!(out, "<h1>{}</h1>", spans(text)),
            ParagraphStyle::Lead => write!(out, "<p class=\"lead\">{}</p>", spans(text)),
            _ => write!(out, "<p>{}</p>", spans(text)),
        },
        Block::List { items, .. } => {
            let items: String = items
                .iter()
                .map(|item| format!("<li>{}</li>", inner(item)))
                .collect();
            write!(out, "<ul>{items}</ul>")
        }
        Block::Panel { blocks, .. } => write!(out, "<div class=\"panel\">{}</div>", inner(blocks)),
        Block::Table(table) => {
            out.push_str(&self::table(table, &inner));
            Ok(())
        }
        Block::Figure {
            scene,
            alternative,
            caption,
        } => {
            let caption = caption.as_ref().map_or(String::new(), |caption| spans(caption));
            let (drawn, alternative) = (super::svg::source(scene), escape(alternative));
            write!(
                out,
                "<figure role=\"img\" aria-label=\"{alternative}\">{drawn}<figcaption>{caption}</figcaption></figure>"
            )
        }
        Block::Columns { shares, gap, columns } => {
            let _ = write!(out, "<div style=\"display:flex;gap:{gap}pt\">");
            for (share, column) in shares.iter().zip(columns) {
                let _ = write!(out, "<div style=\"flex:{share}\">{}</div>", inner(column));
            }
            write!(out, "</div>")
        }
        Block::Fields { items } => {
            let items: String = items
                .iter()
                .map(|(label, blocks)| format!("<dt>{}</dt><dd>{}</dd>", spans(label), inner(blocks)))
                .collect();
            write!(out, "<dl>{items}</dl>")
        }
        Block::Together(blocks) => {
            write!(out, "<div style=\"break-inside:avoid\">{}</div>", inner(blocks))
        }
        Block::Space(room) => write!(out, "<div style=\"height:{room}pt\"></div>"),
        Block::Rule => write!(out, "<hr>"),
        Block::PageBreak => write!(out, "<div class=\"new\"></div>"),
        Block::Contents { title, .. } => {
            let _ = write!(out, "<nav><h2>{}</h2>", spans(title));
            contents(&document.blocks, out);
            out.push_str("</nav>");
            Ok(())
        }
        // What is written on by hand, and logos: no report measured has any.
        Block::Choices { .. } | Block::Lines(_) | Block::Picture { .. } => Ok(()),
    };
}

fn contents(blocks: &[Block], out: &mut String) {
    for block in blocks {
        if let Block::Heading {
            text,
            anchor: Some(anchor),
            level: 1,
            ..
        } = block
        {
            let _ = write!(out, "<p><a href=\"#{anchor}\">{}</a></p>", spans(text));
        }
    }
}

fn table(table: &Table, inner: &impl Fn(&[Block]) -> String) -> String {
    let total: f32 = table.columns.iter().map(|column| share(column.width)).sum();
    let mut out = String::from("<table><caption>");
    out += &table
        .caption
        .as_ref()
        .map_or(String::new(), |caption| spans(caption));
    out += "</caption><colgroup>";
    for column in &table.columns {
        let _ = write!(
            out,
            "<col style=\"width:{:.1}%\">",
            share(column.width) / total * 100.0
        );
    }
    out += "</colgroup><thead><tr>";
    for cell in &table.header {
        let _ = write!(out, "<th scope=\"col\">{}</th>", inner(&cell.blocks));
    }
    out += "</tr></thead>";
    for row in &table.rows {
        let cells: String = row
            .cells
            .iter()
            .map(|cell| format!("<td>{}</td>", inner(&cell.blocks)))
            .collect();
        let _ = write!(out, "<tr>{cells}</tr>");
    }
    out + "</table>"
}

fn share(width: Width) -> f32 {
    match width {
        Width::Share(share) => share,
        Width::Fit => 1.0,
    }
}

fn spans(of: &[Span]) -> String {
    super::spans::written(
        of,
        escape,
        |words| format!("<b>{words}</b>"),
        |link, words| match link {
            Link::Anchor(anchor) => format!("<a href=\"#{anchor}\">{words}</a>"),
            Link::Uri(uri) => format!("<a href=\"{}\">{words}</a>", escape(uri)),
        },
    )
}

pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
