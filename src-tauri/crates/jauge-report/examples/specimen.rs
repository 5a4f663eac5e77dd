//! Writes a specimen that exercises every block: `cargo run --example specimen -- OUT.pdf [fr|en] [a4|letter]`.

#![expect(clippy::print_stderr, reason = "an example tells what it did")]

use std::time::Instant;

use jauge_report::document::{
    Align, Block, Cell, Column, Document, Lang, Link, PageText, Paper, ParagraphStyle, Row, Running, Span,
    Table, Tone,
};
use jauge_report::palette::Role;
use jauge_report::scene::{Anchor, Dash, Family, Scene, Segment, Shape, Stroke};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("a path is needed")?;
    let french = arguments.next().as_deref() != Some("en");
    let letter = arguments.next().as_deref() == Some("letter");
    let document = specimen(french, if letter { Paper::Letter } else { Paper::A4 });
    let cold = Instant::now();
    let rendered = jauge_report::render(&document)?;
    let cold = cold.elapsed();
    let warm = Instant::now();
    let again = jauge_report::render(&document)?;
    let warm = warm.elapsed();
    let findings = jauge_report::check::check(&rendered.bytes);
    eprintln!(
        "{} pages, {} bytes, cold {cold:?}, warm {warm:?}, same {}, replaced {:?}, findings {findings:?}",
        rendered.pages,
        rendered.bytes.len(),
        again == rendered,
        rendered.replaced
    );
    std::fs::write(path, rendered.bytes)?;
    Ok(())
}

fn specimen(french: bool, paper: Paper) -> Document {
    let say = |fr: &str, en: &str| if french { fr.to_owned() } else { en.to_owned() };
    let page = say("page {page} sur {pages}", "page {page} of {pages}");
    Document {
        title: say("Où en sont nos données", "Where our data stand"),
        subject: say(
            "Diagnostic des données d’un lieu fictif",
            "Data diagnostic of a fictional venue",
        ),
        author: "Théâtre du Phare imaginaire".to_owned(),
        language: Lang::new(if french { "fr-CA" } else { "en-CA" }),
        paper,
        date: jiff::civil::date(2026, 11, 22).at(14, 5, 0, 0),
        id: *b"specimen-of-jaug",
        running: Running {
            head: say(
                "Théâtre du Phare imaginaire · Où en sont nos données · 22 novembre 2026",
                "Théâtre du Phare imaginaire · Where our data stand · 22 November 2026",
            ),
            foot: say("Document de travail du conseil", "Working paper of the board"),
            page: PageText(page),
            mark: Some(say("Confidentiel", "Confidential")),
            logo: None,
        },
        blocks: blocks(french),
    }
}

fn blocks(french: bool) -> Vec<Block> {
    let text = if french { FRENCH } else { ENGLISH };
    let mut blocks = vec![
        Block::paragraph(ParagraphStyle::Title, text[0]),
        Block::paragraph(ParagraphStyle::Lead, text[1]),
        Block::Figure {
            scene: bars(),
            alternative: text[2].to_owned(),
            caption: Some(vec![text[3].into()]),
        },
        Block::Heading {
            level: 1,
            text: vec![text[4].into()],
            anchor: Some("findings".into()),
            new_page: false,
        },
        Block::body(vec![
            Span::new(text[5]),
            Span::new(" "),
            Span::new("data steward")
                .emphasis()
                .language(if french { "en" } else { "fr" }),
            Span::new(", "),
            Span::new(text[6]).strong(),
            Span::new(". "),
            Span::new(text[7])
                .link(Link::Anchor("inventory".into()))
                .role(Role::Accent),
            Span::new(" · "),
            Span::new("example.org")
                .link(Link::Uri("https://example.org/é".into()))
                .role(Role::Accent),
            Span::new("."),
        ]),
        Block::List {
            ordered: true,
            items: vec![
                vec![Block::body(text[8])],
                vec![
                    Block::body(text[9]),
                    Block::List {
                        ordered: false,
                        items: vec![vec![Block::body(text[10])], vec![Block::body(text[11])]],
                    },
                ],
                vec![Block::body(text[12])],
            ],
        },
        Block::Panel {
            tone: Tone::Accent,
            blocks: vec![
                Block::heading(2, text[13]),
                Block::body(text[9]),
                Block::body(text[8]),
            ],
        },
        Block::Panel {
            tone: Tone::Warning,
            blocks: vec![Block::body(text[12])],
        },
        Block::Panel {
            tone: Tone::Plain,
            blocks: vec![Block::paragraph(ParagraphStyle::Small, text[9])],
        },
        Block::PageBreak,
        Block::Contents {
            title: vec![text[14].into()],
            depth: 2,
        },
        Block::Heading {
            level: 1,
            text: vec![text[15].into()],
            anchor: None,
            new_page: false,
        },
        Block::Fields {
            items: vec![
                (vec![text[16].into()], vec![Block::body(text[9])]),
                (
                    vec![text[17].into()],
                    vec![Block::body(text[8]), Block::body(text[12])],
                ),
            ],
        },
        Block::Columns {
            shares: vec![1.0, 1.0],
            gap: 20.0,
            columns: vec![
                vec![Block::heading(3, text[16]), Block::body(text[9])],
                vec![
                    Block::heading(3, text[17]),
                    Block::Panel {
                        tone: Tone::Plain,
                        blocks: vec![Block::body(text[8])],
                    },
                ],
            ],
        },
        Block::Rule,
        Block::paragraph(ParagraphStyle::Small, text[9]),
        Block::Space(12.0),
        Block::Together(vec![
            Block::paragraph(ParagraphStyle::Label, text[16]),
            Block::body(text[12]),
        ]),
        Block::Heading {
            level: 1,
            text: vec![text[18].into()],
            anchor: Some("inventory".into()),
            new_page: true,
        },
        Block::Table(table(&text)),
        Block::heading(2, text[13]),
    ];
    blocks.extend((0..9).flat_map(|_| {
        [
            Block::body(text[9]),
            Block::body(format!("{} {}", text[12], text[5])),
        ]
    }));
    blocks.push(Block::heading(3, text[4]));
    blocks.push(Block::body("Ωμέγα, Қазақ, 漢字 🎭, \u{202e}x, Łódź"));
    blocks
}

fn table(text: &[&str; 19]) -> Table {
    let rows = (1..=32).map(|index| {
        let level = (index % 5 + 1) as u8;
        Row::from(vec![
            Cell::from(format!("{} {index}", text[16])),
            Cell::from(text[7 + index % 6]),
            Cell::from(Span::new(format!("{level}")).strong().role(Role::Level(level))),
            Cell::from(format!("{}\u{202f}{:03}", index, index * 37 % 1000)),
        ])
    });
    Table {
        caption: Some(vec![text[18].into()]),
        columns: vec![
            Column::share(1.0),
            Column::share(2.2),
            Column::fit().align(Align::Middle),
            Column::fit().align(Align::End),
        ],
        header: vec![text[16].into(), text[17].into(), "N".into(), "Volume".into()],
        rows: rows.collect(),
        row_headers: true,
        stripes: false,
    }
}

fn bars() -> Scene {
    let mut shapes = Vec::new();
    for level in 1..=5_u8 {
        let y = f32::from(level - 1) * 22.0;
        let width = 50.0 * f32::from(level);
        shapes.extend([
            Shape::Rect {
                x: 130.0,
                y: y + 3.0,
                width: 250.0,
                height: 12.0,
                radius: 2.0,
                fill: Some(Role::Tint),
                stroke: None,
            },
            Shape::Rect {
                x: 130.0,
                y: y + 3.0,
                width,
                height: 12.0,
                radius: 2.0,
                fill: Some(Role::Level(level)),
                stroke: None,
            },
            Shape::Line {
                from: (300.0, y),
                to: (300.0, y + 18.0),
                stroke: Stroke::solid(Role::Ink, 0.8).dash(Dash::Dashed),
            },
            Shape::Text {
                x: 122.0,
                y: y + 12.5,
                text: format!("Dimension {level}"),
                size: 9.0,
                anchor: Anchor::End,
                role: Role::Ink,
                strong: false,
                family: Family::Sans,
            },
            Shape::Text {
                x: 130.0 + width / 2.0,
                y: y + 12.2,
                text: level.to_string(),
                size: 8.0,
                anchor: Anchor::Middle,
                role: Role::OnLevel(level),
                strong: true,
                family: Family::Sans,
            },
        ]);
    }
    shapes.push(Shape::Circle {
        x: 420.0,
        y: 55.0,
        radius: 24.0,
        fill: Some(Role::AccentTint),
        stroke: Some(Stroke::solid(Role::Accent, 1.2)),
    });
    shapes.push(Shape::Path {
        segments: vec![
            Segment::Move(408.0, 62.0),
            Segment::Curve([(412.0, 40.0), (428.0, 40.0), (432.0, 62.0)]),
            Segment::Close,
        ],
        fill: Some(Role::Accent),
        stroke: None,
    });
    Scene {
        width: 450.0,
        height: 112.0,
        shapes,
    }
}

const FRENCH: [&str; 19] = [
    "Où en sont nos données, et ce que le conseil peut décider cette année",
    "Ce document aide le conseil à choisir trois décisions pour l’année qui vient ; il se lit en dix minutes.",
    "Cinq barres horizontales, de la dimension la plus faible (1) à la plus avancée (5).",
    "Cinq dimensions, de la plus fragile à la plus sûre ; le trait marque la cible.",
    "Ce que nous avons constaté",
    "La billetterie connaît le public mieux que nous : 12 400 personnes, dont 38 % ne sont venues qu’une fois. Il manque un rôle de",
    "qui veille à la qualité et aux définitions",
    "voir l’inventaire",
    "Nommer une personne responsable de la protection des renseignements personnels, et l’écrire sur le site.",
    "Le théâtre tient un inventaire des renseignements personnels, mais personne n’en est officiellement responsable et la durée de conservation des courriels n’est écrite nulle part. Les effectifs, l’affluence et la fidélité sont suivis dans trois tableurs différents.",
    "Premier point, court.",
    "Second point, « entre guillemets », avec 1 250 $ et 45 %.",
    "Une évaluation des facteurs relatifs à la vie privée est obligatoire avant de confier des renseignements à un fournisseur hors Québec.",
    "Ce qui bloque aujourd’hui",
    "Sommaire",
    "Les trois décisions demandées",
    "Actif de données",
    "Pourquoi maintenant",
    "Inventaire des données",
];

const ENGLISH: [&str; 19] = [
    "Where our data stand, and what the board can decide this year",
    "This paper helps the board choose three decisions for the coming year; it takes ten minutes to read.",
    "Five horizontal bars, from the weakest dimension (1) to the strongest (5).",
    "Five dimensions, from the most fragile to the surest; the tick marks the target.",
    "What we found",
    "The ticketing system knows the audience better than we do: 12,400 people, of whom 38% came only once. There is no",
    "who looks after quality and definitions",
    "see the inventory",
    "Name a person in charge of the protection of personal information, and say so on the website.",
    "The theatre keeps an inventory of personal information, but nobody is officially responsible for it and the retention period of e-mails is written nowhere. Staff, attendance and loyalty are followed in three different spreadsheets.",
    "A first, short point.",
    "A second point, “in quotes”, with $1,250 and 45%.",
    "A privacy impact assessment is compulsory before personal information is entrusted to a supplier outside the province.",
    "What stands in the way today",
    "Contents",
    "The three decisions asked",
    "Data asset",
    "Why now",
    "Inventory of data",
];
