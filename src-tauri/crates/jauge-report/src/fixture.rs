//! Documents for tests: small, and holding every kind of block.

use crate::document::{
    Align, Block, Cell, Column, Document, Lang, Link, PageText, Paper, ParagraphStyle, Row, Running, Span,
    Table, Tone,
};
use crate::palette::Role;
use crate::picture::Picture;
use crate::scene::{Anchor, Family, Scene, Shape, Stroke};

/// A sentence long enough to take two lines.
pub(crate) const SENTENCE: &str = "Le théâtre fictif tient un inventaire des renseignements personnels, mais personne \
    n’en est responsable et la durée de conservation n’est écrite nulle part.";

pub(crate) fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Où en sont nos données <2026> & après".to_owned(),
        subject: "Diagnostic d’un lieu fictif".to_owned(),
        author: "Salle de l’Écho fictif".to_owned(),
        language: Lang::new("fr-CA"),
        paper: Paper::A4,
        date: jiff::civil::date(2026, 11, 22).at(14, 5, 9, 0),
        id: [7; 16],
        running: Running {
            head: "Tête de page".to_owned(),
            foot: "Pied de page".to_owned(),
            page: PageText("page {page} sur {pages}".to_owned()),
            mark: Some("Confidentiel".to_owned()),
            logo: None,
        },
        blocks,
    }
}

/// Every kind of block, on a few pages.
pub(crate) fn everything() -> Document {
    let mut document = document(blocks());
    document.running.logo = Some(picture());
    document
}

fn blocks() -> Vec<Block> {
    vec![
        Block::Picture {
            picture: picture(),
            size: (60.0, 24.0),
            alternative: "Logo fictif".to_owned(),
            align: Align::Start,
        },
        Block::paragraph(ParagraphStyle::Title, "Titre du document"),
        Block::paragraph(ParagraphStyle::Lead, SENTENCE),
        Block::Contents {
            title: vec!["Sommaire".into()],
            depth: 2,
        },
        Block::Heading {
            level: 1,
            text: vec!["Constats".into()],
            anchor: None,
            new_page: false,
        },
        Block::body(linked()),
        Block::List {
            ordered: true,
            items: vec![vec![Block::body("Un")], vec![Block::body("Deux"), bullets()]],
        },
        Block::Panel {
            tone: Tone::Accent,
            blocks: vec![Block::heading(2, "Encadré"), Block::body(SENTENCE)],
        },
        Block::Panel {
            tone: Tone::Warning,
            blocks: vec![Block::paragraph(ParagraphStyle::Small, SENTENCE)],
        },
        Block::Figure {
            scene: scene(),
            alternative: "Une barre.".to_owned(),
            caption: Some(vec!["Légende".into()]),
        },
        Block::Figure {
            scene: scene(),
            alternative: String::new(),
            caption: None,
        },
        Block::Columns {
            shares: vec![1.0, 2.0],
            gap: 12.0,
            columns: vec![
                vec![Block::heading(3, "Gauche"), Block::body(SENTENCE)],
                vec![Block::body("Droite")],
            ],
        },
        Block::Fields {
            items: vec![(vec!["Qui".into()], vec![Block::body("La direction")])],
        },
        Block::Rule,
        Block::Space(10.0),
        Block::Together(vec![
            Block::paragraph(ParagraphStyle::Label, "Étiquette"),
            Block::body(SENTENCE),
        ]),
        Block::PageBreak,
        Block::Heading {
            level: 1,
            text: vec!["Annexe".into()],
            anchor: Some("annexe".into()),
            new_page: true,
        },
        Block::Table(table(4)),
        Block::heading(3, "Un niveau sauté"),
        Block::Choices {
            items: vec![("1".to_owned(), vec![vec!["Oui".into()], vec!["Yes".into()]])],
            gap: 12.0,
        },
        Block::Lines(2),
        Block::body("Fin."),
    ]
}

/// A picture somebody brought.
fn picture() -> Picture {
    let drawn = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 50 20">
        <path d="M5 5h40v10H5z" fill="#933"/></svg>"##;
    crate::picture::ready(drawn.as_bytes(), 4000).expect("a drawing")
}

fn linked() -> Vec<Span> {
    vec![
        Span::new("Voir "),
        Span::new("l’annexe").link(Link::Anchor("annexe".into())),
        Span::new(" et le "),
        Span::new("site")
            .link(Link::Uri("https://exemple.org/é".into()))
            .strong(),
        Span::new(", en anglais "),
        Span::new("data steward").emphasis().language("en"),
        Span::new("."),
    ]
}

fn bullets() -> Block {
    Block::List {
        ordered: false,
        items: vec![vec![Block::body("Premier")], vec![Block::body("Second")]],
    }
}

pub(crate) fn table(rows: usize) -> Table {
    let row = |index: usize| {
        Row::from([
            Cell::from(format!("Rang {index}")),
            Cell::from(SENTENCE),
            Cell::from(format!("{index}")),
        ])
    };
    Table {
        caption: Some(vec!["Inventaire".into()]),
        columns: vec![
            Column::share(1.0),
            Column::share(3.0),
            Column::fit().align(Align::End),
        ],
        header: vec!["Actif".into(), "Constat".into(), "Volume".into()],
        rows: (1..=rows).map(row).collect(),
        row_headers: true,
        stripes: true,
    }
}

pub(crate) fn scene() -> Scene {
    let bar = Shape::Rect {
        x: 60.0,
        y: 4.0,
        width: 100.0,
        height: 10.0,
        radius: 2.0,
        fill: Some(Role::Level(3)),
        stroke: Some(Stroke::solid(Role::Ink, 0.5)),
    };
    let label = Shape::Text {
        x: 54.0,
        y: 12.0,
        text: "Public".to_owned(),
        size: 9.0,
        anchor: Anchor::End,
        role: Role::Ink,
        strong: false,
        family: Family::Sans,
    };
    Scene {
        width: 200.0,
        height: 20.0,
        shapes: vec![bar, label],
    }
}
