//! The two pages that the board reads.

use super::parts::{heading, run_in};
use crate::charts::{level_bars, tight_level_bars, timeline};
use crate::diagnostic::{Ask, Decision, Diagnostic, Entry, Front};
use crate::document::{Align, Block, Cell, Column, IntoSpans, ParagraphStyle, Row, Span, Table, Tone};
use crate::flow::content_width;
use crate::palette::Role;

/// Room on page 1, from every detail down: what goes first is high rows, then rungs, headings, what moved, the size of
/// the sentence, what the document is for, then findings.
pub(super) const FIRST: &[u8] = &[7, 6, 5, 4, 3, 2, 1, 0];

/// Where the venue stands.
pub(super) fn first(diagnostic: &Diagnostic, room: u8) -> Vec<Block> {
    let front = &diagnostic.front;
    let venue = Span::new(diagnostic.venue.as_str()).strong().role(Role::Accent);
    let mut blocks = with_logo(
        diagnostic,
        vec![
            Block::paragraph(ParagraphStyle::Label, venue),
            Block::paragraph(ParagraphStyle::Title, front.title.as_str()),
        ],
    );
    if room >= 2 {
        blocks.push(Block::paragraph(ParagraphStyle::Small, front.purpose.as_str()));
    }
    let lead = if room >= 3 {
        ParagraphStyle::Lead
    } else {
        ParagraphStyle::Body
    };
    blocks.push(Block::paragraph(lead, front.sentence.as_str()));
    blocks.push(Block::paragraph(
        ParagraphStyle::Label,
        front.bars_heading.as_str(),
    ));
    let draw = if room >= 7 { level_bars } else { tight_level_bars };
    let (scene, _) = draw(&front.bars, &front.bar_words, content_width(diagnostic.paper));
    blocks.push(Block::Figure {
        scene,
        alternative: front.bars_alternative.clone(),
        caption: None,
    });
    let said = [(6, &front.rungs), (4, &front.since)];
    let said = said
        .into_iter()
        .filter(|(from, words)| room >= *from && !words.is_empty());
    blocks.extend(said.map(|(_, words)| Block::paragraph(ParagraphStyle::Small, words.as_str())));
    blocks.extend(findings(front, room));
    let tone = if front.legal_open {
        Tone::Warning
    } else {
        Tone::Plain
    };
    blocks.push(Block::Panel {
        tone,
        blocks: vec![Block::body(run_in(&front.legal))],
    });
    blocks
}

/// The title, beside the logo where there is one.
fn with_logo(diagnostic: &Diagnostic, title: Vec<Block>) -> Vec<Block> {
    let Some(picture) = &diagnostic.running.logo else {
        return title;
    };
    let size = picture.within(LOGO);
    let logo = Block::Picture {
        picture: picture.clone(),
        size,
        alternative: diagnostic.front.logo_alternative.clone(),
        align: Align::End,
    };
    let rest = content_width(diagnostic.paper) - size.0 - GAP;
    vec![Block::Columns {
        shares: vec![rest, size.0],
        gap: GAP,
        columns: vec![title, vec![logo]],
    }]
}

/// Width and height of the logo beside the title, in points.
const LOGO: (f32, f32) = (150.0, 62.0);
/// Points between the two.
const GAP: f32 = 18.0;

/// Side by side, each under its name.
fn findings(front: &Front, room: u8) -> Option<Block> {
    let most = if room >= 1 { front.findings.len() } else { 1 };
    let findings = &front.findings[..most.min(front.findings.len())];
    (!findings.is_empty()).then(|| {
        Block::Table(Table {
            caption: (room >= 5).then(|| front.findings_heading.as_str().into_spans()),
            columns: findings.iter().map(|_| Column::share(1.0)).collect(),
            header: findings
                .iter()
                .map(|finding| Cell::from(finding.label.as_str()))
                .collect(),
            rows: vec![Row {
                cells: findings
                    .iter()
                    .map(|finding| Cell::from(finding.text.clone()))
                    .collect(),
            }],
            row_headers: false,
            stripes: false,
        })
    })
}

/// What page 2 has room for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// Tasks drawn.
    tasks: usize,
    /// Words above the decisions, and their details.
    words: Words,
    /// Things not proposed.
    aside: usize,
    /// Risks.
    risks: usize,
}

/// How much is said of decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Words {
    Names,
    Intro,
    Details,
    All,
}

/// Room on page 2, from every detail down.
pub(super) const SECOND: &[Room] = &[
    Room::of(9, Words::All, 3, 2),
    Room::of(8, Words::All, 3, 2),
    Room::of(7, Words::All, 3, 2),
    Room::of(6, Words::All, 3, 2),
    Room::of(6, Words::Details, 3, 2),
    Room::of(5, Words::Details, 3, 2),
    Room::of(5, Words::Details, 2, 2),
    Room::of(4, Words::Details, 2, 2),
    Room::of(3, Words::Details, 2, 2),
    Room::of(3, Words::Details, 1, 2),
    Room::of(6, Words::Intro, 3, 2),
    Room::of(5, Words::Intro, 3, 2),
    Room::of(6, Words::Names, 3, 2),
    Room::of(5, Words::Names, 2, 2),
    Room::of(4, Words::Names, 2, 2),
    Room::of(3, Words::Names, 2, 2),
    Room::of(3, Words::Names, 1, 1),
    Room::of(1, Words::Names, 1, 1),
];

impl Room {
    const fn of(tasks: usize, words: Words, aside: usize, risks: usize) -> Self {
        Self {
            tasks,
            words,
            aside,
            risks,
        }
    }
}

/// What the board is asked.
pub(super) fn second(diagnostic: &Diagnostic, room: Room) -> Vec<Block> {
    let ask = &diagnostic.ask;
    let mut blocks = vec![heading(1, &ask.heading)];
    if matches!(room.words, Words::All | Words::Intro) {
        blocks.push(Block::body(ask.intro.as_str()));
    }
    blocks.push(decisions(ask, room.words >= Words::Details));
    blocks.extend(plan(diagnostic, room));
    blocks.push(sides(ask, room));
    blocks.extend(ask.closing.as_deref().map(Block::body));
    blocks
}

fn decisions(ask: &Ask, details: bool) -> Block {
    let row = |(number, decision): (usize, &Decision)| {
        let mut what = vec![Block::body(vec![
            Span::new(format!("{}. ", number + 1)).strong().role(Role::Accent),
            Span::new(decision.what.as_str()).strong(),
        ])];
        if details && !decision.detail.is_empty() {
            what.push(Block::paragraph(ParagraphStyle::Small, decision.detail.as_str()));
        }
        let others = [&decision.who, &decision.when, &decision.cost];
        let mut cells = vec![Cell { blocks: what }];
        cells.extend(others.map(|words| Cell::from(words.as_str())));
        Row { cells }
    };
    Block::Table(Table {
        caption: None,
        columns: [5.8, 2.1, 1.7, 1.95].map(Column::share).to_vec(),
        header: ask
            .header
            .iter()
            .map(|words| Cell::from(words.as_str()))
            .collect(),
        rows: ask.decisions.iter().enumerate().map(row).collect(),
        row_headers: true,
        stripes: false,
    })
}

fn plan(diagnostic: &Diagnostic, room: Room) -> Vec<Block> {
    let ask = &diagnostic.ask;
    let mut blocks = vec![heading(2, &ask.plan_heading), Block::body(ask.plan.as_str())];
    if ask.tasks.is_empty() {
        return blocks;
    }
    let shown = ask.tasks.len().min(room.tasks);
    let scene = timeline(
        &ask.tasks[..shown],
        &ask.quarters,
        content_width(diagnostic.paper),
    );
    let said = std::iter::once(&ask.plan_alternative).chain(ask.plan_rows.iter().take(shown));
    let alternative = said.map(String::as_str).collect::<Vec<_>>().join(" ");
    blocks.push(Block::Figure {
        scene,
        alternative,
        caption: None,
    });
    let left_out = ask.tasks.len() - shown;
    if let Some(words) = left_out.checked_sub(1).and_then(|more| ask.plan_more.get(more)) {
        blocks.push(Block::paragraph(ParagraphStyle::Small, words.as_str()));
    }
    blocks
}

/// Risks, and what is not proposed, side by side.
fn sides(ask: &Ask, room: Room) -> Block {
    let said = |entries: &[Entry], most: usize| Cell {
        blocks: entries
            .iter()
            .take(most)
            .map(|entry| Block::body(run_in(entry)))
            .collect(),
    };
    let sides = [
        (&ask.risks_heading, &ask.risks, room.risks),
        (&ask.aside_heading, &ask.aside, room.aside),
    ];
    let sides: Vec<_> = sides
        .into_iter()
        .filter(|(_, entries, _)| !entries.is_empty())
        .collect();
    Block::Table(Table {
        caption: None,
        columns: sides.iter().map(|_| Column::share(1.0)).collect(),
        header: sides
            .iter()
            .map(|(title, ..)| Cell::from(title.as_str()))
            .collect(),
        rows: vec![Row {
            cells: sides
                .iter()
                .map(|(_, entries, most)| said(entries, *most))
                .collect(),
        }],
        row_headers: false,
        stripes: false,
    })
}
