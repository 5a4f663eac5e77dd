//! Draws data maps of fictional venues, one page each: `cargo run --example data_map -- OUT.pdf [WIDTH]`.

#![expect(clippy::print_stderr, reason = "an example tells what it did")]

use std::time::Instant;

use jauge_report::charts::{DataMap, EdgeKind, MapEdge, MapMark, MapNode, MapWords, MarkKind, data_map};
use jauge_report::document::{Block, Document, Lang, PageText, Paper, Running};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("a path is needed")?;
    let width: f32 = arguments.next().map_or(Ok(480.0), |width| width.parse())?;
    let mut blocks = Vec::new();
    for tools in [3, 12, 25] {
        let map = venue(tools);
        let start = Instant::now();
        let drawn = data_map(&map, width);
        eprintln!(
            "{tools} tools, {} lines: {:?}, {} points tall",
            map.edges.len(),
            start.elapsed(),
            drawn.scene.height
        );
        blocks.push(Block::heading(1, format!("{tools} outils")));
        blocks.push(Block::Figure {
            scene: drawn.scene,
            alternative: format!("Les {tools} outils d’un lieu fictif et ce qui passe entre eux."),
            caption: None,
        });
        blocks.push(Block::PageBreak);
    }
    for tools in [25, 500] {
        let map = crowd(tools);
        data_map(&map, width);
        let start = Instant::now();
        let drawn = data_map(&map, width);
        eprintln!(
            "{tools} tools, {} lines, warm: {:?}, {} shapes",
            map.edges.len(),
            start.elapsed(),
            drawn.scene.shapes.len()
        );
    }
    blocks.pop();
    let document = Document {
        title: "Carte des données".to_owned(),
        subject: "Cartes de lieux fictifs".to_owned(),
        author: "Théâtre du Phare imaginaire".to_owned(),
        language: Lang::new("fr-CA"),
        paper: Paper::A4,
        date: jiff::civil::date(2026, 11, 22).at(14, 5, 0, 0),
        id: *b"map-of-fictional",
        running: Running {
            head: "Théâtre du Phare imaginaire".to_owned(),
            foot: String::new(),
            page: PageText("page {page} sur {pages}".to_owned()),
            mark: None,
            logo: None,
        },
        blocks,
    };
    std::fs::write(path, jauge_report::render(&document)?.bytes)?;
    Ok(())
}

/// Name, purpose, column, and signs: `1` one person, `p` personal data, `!` abroad.
const TOOLS: [(&str, &str, usize, &str); 25] = [
    ("Billetterie Phare+", "Billetterie", 1, "p"),
    ("Courriel du large", "Newsletter, SMS", 0, "!"),
    ("Comptabilis", "Comptabilité", 3, "1"),
    ("Fichier des relais.xlsx", "Tableur", 2, "1p"),
    ("Site du théâtre", "Site web", 0, ""),
    ("Mesure d’audience", "Mesure d’audience du site", 0, "!"),
    ("Contrôle des billets", "Contrôle d’accès", 1, ""),
    ("Caisse du bar", "Bar, boutique, locations", 1, "1"),
    ("Relation publics", "Relation avec les publics (CRM)", 2, "p"),
    ("Planning de saison", "Planning, production, technique", 3, ""),
    ("Paie Concorde", "Paie et personnel", 3, "1p"),
    ("Sondages en ligne", "Enquêtes et formulaires", 2, "1!"),
    ("Réseaux sociaux", "Réseaux sociaux", 0, ""),
    ("Serveur de fichiers", "Fichiers partagés, archives", 3, ""),
    ("Tableau de bord de la direction", "Tableaux de bord", 3, "1"),
    ("Mécènes et donateurs.xlsx", "Tableur", 2, "1p"),
    ("Bénévoles du phare", "Bénévoles", 2, "p"),
    ("Boutique en ligne", "Bar, boutique, locations", 1, "!"),
    (
        "Revendeur de billets Grand Large et compagnie",
        "Billetterie",
        1,
        "!",
    ),
    ("Publicité en ligne", "Autre usage", 0, "!"),
    ("Dépôt de captations", "Fichiers partagés, archives", 3, ""),
    ("Formulaire scolaires", "Enquêtes et formulaires", 2, "p"),
    ("Agenda partagé du territoire", "Autre usage", 0, ""),
    ("Contrats d’artistes", "Planning, production, technique", 3, "1"),
    ("Droits et déclarations", "Autre usage", 3, "1"),
];

use EdgeKind::{Api, Connector, File, Missing, Retyped, Unsaid};

/// From, to, how, over a border. People are 100 and more.
const LINES: [(usize, usize, EdgeKind, bool); 40] = [
    (0, 2, Retyped, false),
    (0, 1, File, true),
    (100, 2, Missing, false),
    (0, 3, Retyped, false),
    (4, 0, Api, false),
    (4, 5, Connector, true),
    (6, 0, Api, false),
    (7, 2, Retyped, false),
    (0, 8, Missing, false),
    (8, 1, Connector, true),
    (9, 4, Retyped, false),
    (10, 2, File, false),
    (11, 8, Missing, false),
    (101, 3, Retyped, false),
    (9, 10, Unsaid, false),
    (3, 8, File, false),
    (12, 8, Unsaid, false),
    (9, 13, File, false),
    (0, 14, Retyped, false),
    (2, 14, Retyped, false),
    (15, 8, Missing, false),
    (16, 9, File, false),
    (17, 2, Retyped, false),
    (18, 0, File, true),
    (0, 19, Connector, true),
    (20, 4, Unsaid, false),
    (21, 8, Retyped, false),
    (21, 3, File, false),
    (9, 22, Missing, false),
    (23, 2, Retyped, false),
    (23, 24, Retyped, false),
    (0, 24, File, false),
    (102, 24, Retyped, false),
    (17, 1, Connector, true),
    (5, 14, File, false),
    (1, 8, File, false),
    (6, 14, Missing, false),
    (15, 2, Retyped, false),
    (16, 10, Unsaid, false),
    (18, 8, Missing, false),
];

const PEOPLE: [&str; 3] = ["Accueil", "Relations publiques", "Administration"];

fn venue(tools: usize) -> DataMap {
    let mark = |sign: char| {
        let (kind, label) = match sign {
            '1' => (MarkKind::Alone, "1 personne"),
            '!' => (MarkKind::Abroad, "États-Unis"),
            _ => (MarkKind::Personal, ""),
        };
        MapMark {
            kind,
            label: label.to_owned(),
        }
    };
    let mut nodes: Vec<MapNode> = Vec::new();
    for (at, (label, sub, column, signs)) in TOOLS.into_iter().take(tools).enumerate() {
        nodes.push(MapNode {
            id: at.to_string(),
            label: label.to_owned(),
            sub: sub.to_owned(),
            column,
            person: false,
            marks: signs.chars().map(mark).collect(),
        });
    }
    let known = |end: usize| end < tools || (end >= 100 && (tools > 20 || end < 102));
    let lines: Vec<_> = LINES
        .into_iter()
        .filter(|line| known(line.0) && known(line.1))
        .collect();
    for (at, label) in PEOPLE.into_iter().enumerate() {
        if lines.iter().any(|line| line.0 == 100 + at) {
            nodes.push(MapNode {
                id: (100 + at).to_string(),
                label: label.to_owned(),
                person: true,
                ..MapNode::default()
            });
        }
    }
    let edge = |(at, (from, to, kind, crosses)): (usize, (usize, usize, EdgeKind, bool))| MapEdge {
        id: format!("f{at}"),
        from: from.to_string(),
        to: to.to_string(),
        label: (at + 1).to_string(),
        kind,
        crosses,
    };
    DataMap {
        columns: ["Vers le public", "Ventes", "Relations", "Gestion"]
            .map(str::to_owned)
            .to_vec(),
        nodes,
        edges: lines.into_iter().enumerate().map(edge).collect(),
        words: words(),
    }
}

/// A map of any size, for the time it takes.
fn crowd(tools: usize) -> DataMap {
    let base = venue(25);
    let mut nodes = Vec::new();
    for at in 0..tools {
        let like = &base.nodes[at % 25];
        nodes.push(MapNode {
            id: at.to_string(),
            label: format!("{} {at}", like.label),
            ..like.clone()
        });
    }
    let flows = if tools > 25 { 2 * tools } else { 40 };
    let edge = |at: usize| {
        let (from, to, kind, crosses) = LINES[at % 40];
        MapEdge {
            id: format!("f{at}"),
            from: ((from + 7 * at) % tools).to_string(),
            to: ((to + 13 * at) % tools).to_string(),
            label: (at + 1).to_string(),
            kind,
            crosses,
        }
    };
    DataMap {
        nodes,
        edges: (0..flows).map(edge).collect(),
        ..base
    }
}

fn words() -> MapWords {
    MapWords {
        missing: "lien manquant".to_owned(),
        retyped: "ressaisi à la main".to_owned(),
        file: "fichier".to_owned(),
        connector: "connecteur".to_owned(),
        api: "interface (API)".to_owned(),
        unsaid: "passage non précisé".to_owned(),
        crosses: "données personnelles qui passent une frontière".to_owned(),
        alone: "une seule personne sait faire".to_owned(),
        abroad: "données personnelles hébergées ailleurs".to_owned(),
        personal: "données personnelles".to_owned(),
        person: "personne".to_owned(),
    }
}
