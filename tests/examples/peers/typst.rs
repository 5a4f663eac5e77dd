//! The same document as Typst's source.

use std::fmt::Write as _;

use jauge_report::document::{Block, Document, Link, ParagraphStyle, Span, Table, Width};

/// Looks that are close to this program's own, so that pages hold about as much.
const LOOKS: &str = r#"#set text(font: "Source Serif 4", size: 10.5pt, lang: "fr", region: "CA", hyphenate: true)
#set par(leading: 0.62em, spacing: 0.95em)
#show heading: set text(weight: 600, hyphenate: false)
#show table: set text(font: "Source Sans 3", size: 9.2pt)
#set table(stroke: (bottom: 0.4pt), inset: 5pt)
"#;

/// The source of a document.
pub(crate) fn source(document: &Document) -> String {
    let mut out = format!(
        "#set document(title: {}, author: {}, date: datetime(year: 2026, month: 11, day: 22))\n\
        #set page(\"us-letter\", margin: (x: 62pt, top: 70pt, bottom: 66pt), numbering: \"1 / 1\", header: text(8pt, {}), \
        footer: context text(8pt)[{} #h(1fr) page #counter(page).display() sur #counter(page).final().first()])\n{LOOKS}",
        quoted(&document.title),
        quoted(&document.author),
        quoted(&document.running.head),
        escape(&document.running.foot),
    );
    out += &blocks(&document.blocks);
    out
}

fn blocks(of: &[Block]) -> String {
    of.iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading {
            level,
            text,
            anchor,
            new_page,
        } => {
            let start = if *new_page { "#pagebreak(weak: true)\n" } else { "" };
            let label = anchor
                .as_ref()
                .map_or(String::new(), |anchor| format!("<{anchor}>"));
            format!("{start}#heading(level: {level})[{}]{label}\n\n", spans(text))
        }
        Block::Paragraph { text, style } => match style {
            ParagraphStyle::Title => format!("#heading(level: 1, outlined: false)[{}]\n\n", spans(text)),
            ParagraphStyle::Lead => format!("#text(13.5pt)[{}]\n\n", spans(text)),
            _ => format!("{}\n\n", spans(text)),
        },
        Block::List { items, .. } => {
            let items: String = items
                .iter()
                .map(|item| format!("[{}],", blocks(item).trim()))
                .collect();
            format!("#list({items})\n\n")
        }
        Block::Panel { blocks: inner, .. } => format!(
            "#block(fill: rgb(\"#eef3f6\"), inset: 12pt, width: 100%)[{}]\n\n",
            blocks(inner).trim()
        ),
        Block::Table(table) => self::table(table),
        Block::Figure {
            scene,
            alternative,
            caption,
        } => {
            let caption = caption
                .as_ref()
                .map_or_else(|| "none".to_owned(), |caption| format!("[{}]", spans(caption)));
            format!(
                "#figure(image(bytes({}), format: \"svg\", alt: {}), caption: {caption})\n\n",
                quoted(&super::svg::source(scene)),
                quoted(alternative)
            )
        }
        Block::Columns { shares, gap, columns } => {
            let widths: Vec<String> = shares.iter().map(|share| format!("{share}fr")).collect();
            let columns: String = columns
                .iter()
                .map(|column| format!("[{}],", blocks(column).trim()))
                .collect();
            format!(
                "#grid(columns: ({},), gutter: {gap}pt, {columns})\n\n",
                widths.join(", ")
            )
        }
        Block::Fields { items } => {
            let items: String = items
                .iter()
                .map(|(label, inner)| format!("terms.item([{}], [{}]),", spans(label), blocks(inner).trim()))
                .collect();
            format!("#terms({items})\n\n")
        }
        Block::Together(inner) => format!("#block(breakable: false)[{}]\n\n", blocks(inner).trim()),
        Block::Space(room) => format!("#v({room}pt)\n\n"),
        Block::Rule => "#line(length: 100%, stroke: 0.4pt)\n\n".to_owned(),
        Block::PageBreak => "#pagebreak(weak: true)\n\n".to_owned(),
        Block::Contents { title, depth } => {
            format!("#outline(title: [{}], depth: {depth})\n\n", spans(title))
        }
        // What is written on by hand, and logos: no report measured has any.
        Block::Choices { .. } | Block::Lines(_) | Block::Picture { .. } => String::new(),
    }
}

fn table(table: &Table) -> String {
    let widths: Vec<String> = table
        .columns
        .iter()
        .map(|column| match column.width {
            Width::Share(share) => format!("{share}fr"),
            Width::Fit => "auto".to_owned(),
        })
        .collect();
    let cells = |cells: &[jauge_report::document::Cell]| -> String {
        cells
            .iter()
            .map(|cell| format!("[{}],", blocks(&cell.blocks).trim()))
            .collect()
    };
    let mut out = format!("#table(columns: ({}),\n", widths.join(", "));
    let _ = writeln!(out, "table.header({}),", cells(&table.header));
    for row in &table.rows {
        let _ = writeln!(out, "{}", cells(&row.cells));
    }
    let caption = table
        .caption
        .as_ref()
        .map_or(String::new(), |caption| spans(caption));
    format!("*{caption}*\n\n{out})\n\n")
}

fn spans(of: &[Span]) -> String {
    super::spans::written(
        of,
        escape,
        |words| format!("#strong[{words}]"),
        |link, words| match link {
            Link::Anchor(anchor) => format!("#link(<{anchor}>)[{words}]"),
            Link::Uri(uri) => format!("#link({})[{words}]", quoted(uri)),
        },
    )
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if "\\#$*_`<>@[]=~'\"-+/".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
