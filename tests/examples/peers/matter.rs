//! A report of any length: what a chapter of the diagnostic holds, said anew on every page.

use jauge_report::document::{
    Block, Cell, Column, Document, IntoSpans, Lang, Link, PageText, Paper, ParagraphStyle, Row, Running,
    Span, Table, Tone,
};

const WHO: [&str; 12] = [
    "La direction générale",
    "L’équipe de billetterie",
    "Le conseil d’administration",
    "La personne responsable des publics",
    "Le service des communications",
    "L’adjointe à la production",
    "Le comité de programmation",
    "La régie du bâtiment",
    "Une personne bénévole",
    "Le fournisseur du site",
    "La médiation culturelle",
    "L’agence comptable",
];

const DOES: [&str; 12] = [
    "tient à jour",
    "vérifie chaque saison",
    "n’a pas encore nommé",
    "partage avec ses partenaires",
    "conserve sans durée fixée",
    "documente au fil de l’eau",
    "exporte à la main",
    "interprète seule",
    "cherche à simplifier",
    "protège par un mot de passe commun",
    "croise rarement",
    "présente aux bailleurs",
];

const WHAT: [&str; 12] = [
    "les 12 400 fiches du public",
    "le registre des consentements",
    "les abonnements et leur renouvellement",
    "l’inventaire des renseignements personnels",
    "les chiffres d’affluence par représentation",
    "le tableau des subventions",
    "les statistiques de l’infolettre",
    "la liste des adresses courriel",
    "les contrats des artistes invités",
    "le bilan de fréquentation scolaire",
    "les codes d’accès aux outils",
    "les réponses aux sondages de sortie",
];

const HOW: [&str; 12] = [
    "depuis l’ouverture de la salle",
    "faute de temps : 38 % des cas restent sans suite",
    "dans trois tableurs différents",
    "avec l’accord écrit des personnes",
    "sans que personne d’autre sache le faire",
    "à l’approche de l’assemblée générale",
    "pour un coût de 1 250 $ par année",
    "comme le demande l’article 63.5 de la loi",
    "au moyen d’une évaluation des facteurs relatifs à la vie privée",
    "et l’écrit dans un document de deux pages",
    "quand la saison est terminée",
    "entre septembre et juin",
];

/// Says something else each time.
struct Sayings(u32);

impl Sayings {
    fn pick(&mut self, of: &[&'static str; 12]) -> &'static str {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        of[(self.0 >> 24) as usize % of.len()]
    }

    fn sentence(&mut self) -> String {
        let (who, does) = (self.pick(&WHO), self.pick(&DOES));
        format!("{who} {does} {} {}.", self.pick(&WHAT), self.pick(&HOW))
    }

    fn sentences(&mut self, count: usize) -> String {
        (0..count).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }

    fn body(&mut self, count: usize) -> Block {
        let first = self.sentence();
        let mut text = vec![Span::new(first).strong(), Span::new(" ")];
        text.extend(self.sentences(count - 1).into_spans());
        Block::body(text)
    }
}

/// A report of that many chapters, each about a page long.
pub(crate) fn report(chapters: usize) -> Document {
    let mut sayings = Sayings(7);
    let mut blocks = vec![
        Block::paragraph(
            ParagraphStyle::Title,
            "Où en sont nos données, et ce que le conseil peut décider",
        ),
        Block::paragraph(ParagraphStyle::Lead, sayings.sentence()),
        Block::body(sayings.sentences(4)),
        Block::Contents {
            title: "Sommaire".into_spans(),
            depth: 1,
        },
    ];
    blocks.extend((1..chapters.max(2)).flat_map(|chapter| self::chapter(chapter, &mut sayings)));
    Document {
        title: "Où en sont nos données".to_owned(),
        subject: "Diagnostic des données d’un lieu fictif".to_owned(),
        author: "Théâtre du Phare imaginaire".to_owned(),
        language: Lang::new("fr-CA"),
        paper: Paper::Letter,
        date: jiff::civil::date(2026, 11, 22).at(14, 5, 0, 0),
        id: *b"measured-of-jaug",
        running: Running {
            head: "Théâtre du Phare imaginaire".to_owned(),
            foot: "Document de travail du conseil".to_owned(),
            page: PageText("page {page} sur {pages}".to_owned()),
            mark: None,
            ..Running::default()
        },
        blocks,
    }
}

fn chapter(number: usize, sayings: &mut Sayings) -> Vec<Block> {
    let anchor = |number: usize| format!("chapitre-{number}");
    let before = Link::Anchor(anchor(number.saturating_sub(1).max(1)));
    let seen = vec![
        Span::new("Voir aussi "),
        Span::new("le chapitre précédent").link(before),
    ];
    let points = (0..3).map(|_| vec![Block::body(sayings.sentence())]).collect();
    vec![
        Block::Heading {
            level: 1,
            text: format!("Chapitre {number} : {}", sayings.pick(&WHAT)).into_spans(),
            anchor: Some(anchor(number)),
            new_page: true,
        },
        sayings.body(3),
        Block::heading(2, sayings.pick(&HOW)),
        Block::List {
            ordered: false,
            items: points,
        },
        Block::Panel {
            tone: Tone::Accent,
            blocks: vec![Block::body(sayings.sentence())],
        },
        table(sayings),
        Block::body(seen),
    ]
}

fn table(sayings: &mut Sayings) -> Block {
    let row = |_| {
        let amount = format!("{} $", sayings.0 % 900 + 100);
        Row {
            cells: vec![
                Cell::from(sayings.pick(&WHAT)),
                Cell::from(sayings.pick(&WHO)),
                Cell::from(sayings.sentence()),
                Cell::from(amount),
            ],
        }
    };
    Block::Table(Table {
        caption: Some("Ce qui a été regardé".into_spans()),
        columns: [2.0, 2.0, 3.0, 1.0].map(Column::share).to_vec(),
        rows: (0..3).map(row).collect(),
        header: ["Actif", "Qui", "Constat", "Coût"].map(Cell::from).to_vec(),
        row_headers: true,
        stripes: false,
    })
}
