//! The two pages that the board reads.

use super::fit::Room;
use super::parts::{heading, run_in};
use crate::charts::{level_bars, timeline};
use crate::diagnostic::{Ask, Decision, Diagnostic, Entry};
use crate::document::{Block, Cell, Column, ParagraphStyle, Row, Span, Table, Tone};
use crate::flow::content_width;
use crate::palette::Role;

/// Every detail.
pub(super) const FULL: Room = 5;

/// Where the venue stands.
pub(super) fn first(diagnostic: &Diagnostic, room: Room) -> Vec<Block> {
    let front = &diagnostic.front;
    let (bars, _) = level_bars(&front.bars, &front.bar_words, content_width(diagnostic.paper));
    let mut blocks = vec![
        Block::paragraph(
            ParagraphStyle::Label,
            Span::new(diagnostic.venue.as_str()).strong().role(Role::Accent),
        ),
        Block::paragraph(ParagraphStyle::Title, front.title.as_str()),
    ];
    if room >= 3 {
        blocks.push(Block::paragraph(ParagraphStyle::Small, front.dateline.as_str()));
    }
    if room >= 2 {
        blocks.push(Block::body(front.purpose.as_str()));
    }
    blocks.push(Block::paragraph(
        if room >= 2 { ParagraphStyle::Lead } else { ParagraphStyle::Body },
        front.sentence.as_str(),
    ));
    blocks.push(heading(1, &front.bars_heading));
    if room >= 1 {
        blocks.push(Block::paragraph(ParagraphStyle::Small, front.rungs.as_str()));
    }
    blocks.push(Block::Figure { scene: bars, alternative: front.bars_alternative.clone(), caption: None });
    if !front.findings.is_empty() {
        blocks.push(heading(2, &front.findings_heading));
        let findings = if room >= 1 { &front.findings[..] } else { &front.findings[..1] };
        blocks.extend(findings.iter().map(|finding| Block::body(run_in(finding))));
    }
    let tone = if front.legal_open { Tone::Warning } else { Tone::Plain };
    blocks.push(Block::Panel { tone, blocks: vec![Block::body(run_in(&front.legal))] });
    blocks
}

/// What the board is asked.
pub(super) fn second(diagnostic: &Diagnostic, room: Room) -> Vec<Block> {
    let ask = &diagnostic.ask;
    let mut blocks = vec![heading(1, &ask.heading)];
    if room >= 2 {
        blocks.push(Block::body(ask.intro.as_str()));
    }
    blocks.push(decisions(ask, room >= 4));
    blocks.extend(plan(diagnostic, room));
    let risks = if room >= 1 { 2 } else { 1 };
    blocks.extend(said(&ask.risks_heading, &ask.risks, risks));
    blocks.extend(said(&ask.aside_heading, &ask.aside, usize::from(room.clamp(1, 3))));
    if let Some(closing) = ask.closing.as_deref().filter(|_| room >= 2) {
        blocks.push(Block::body(closing));
    }
    blocks
}

fn said(title: &str, entries: &[Entry], most: usize) -> Vec<Block> {
    if entries.is_empty() {
        return Vec::new();
    }
    let entries = entries.iter().take(most).map(|entry| Block::body(run_in(entry)));
    std::iter::once(heading(2, title)).chain(entries).collect()
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
        Row {
            cells: vec![
                Cell { blocks: what },
                Cell::from(decision.who.as_str()),
                Cell::from(decision.when.as_str()),
                Cell::from(decision.cost.as_str()),
            ],
        }
    };
    Block::Table(Table {
        caption: None,
        columns: [5.4, 2.2, 1.7, 1.9].map(Column::share).to_vec(),
        header: ask.header.iter().map(|words| Cell::from(words.as_str())).collect(),
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
    let shown = ask.tasks.len().min([3, 4, 5, 6, 7, 9][usize::from(room.min(FULL))]);
    let scene = timeline(&ask.tasks[..shown], &ask.quarters, content_width(diagnostic.paper));
    let said = std::iter::once(&ask.plan_alternative).chain(ask.plan_rows.iter().take(shown));
    let alternative = said.map(String::as_str).collect::<Vec<_>>().join(" ");
    blocks.push(Block::Figure { scene, alternative, caption: None });
    let left_out = ask.tasks.len() - shown;
    if let Some(words) = left_out.checked_sub(1).and_then(|more| ask.plan_more.get(more)) {
        blocks.push(Block::paragraph(ParagraphStyle::Small, words.as_str()));
    }
    blocks
}
