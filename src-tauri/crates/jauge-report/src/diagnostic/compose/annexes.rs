//! The annexes, each on pages of its own.

use super::parts::{anchored, fields, heading, points, run_in, table};
use crate::charts::{changes, data_map, data_map_sheets, profile_dots, radar, trend};
use crate::diagnostic::Entry;
use crate::diagnostic::{
    Annex, AnnexTable, AnswerSheet, Answers, DimensionSheet, Dimensions, Group, LegalPoint, LegalWatch, Map,
    Matter, Method, Progress, ProviderSheet, Providers, Radar, Skills, Steps,
};
use crate::document::{Block, IntoSpans, Paper, ParagraphStyle, Span, Tone};
use crate::flow::{content_width, figure_height};
use crate::palette::Role;
use crate::scene::Scene;

/// All annexes: each opens a page, but those that have nothing to show follow one another.
pub(super) fn all(annexes: &[Annex], paper: Paper) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut only_words = false;
    for one in annexes {
        let mut next = annex(one, paper);
        let after_words = only_words;
        only_words = next.len() <= FEW && next[1..].iter().all(is_words);
        if let Some(Block::Heading { new_page, .. }) = next.first_mut() {
            *new_page = !(after_words && only_words);
        }
        blocks.append(&mut next);
    }
    blocks
}

/// Blocks up to which an annex of words alone has nothing to show.
const FEW: usize = 4;

fn is_words(block: &Block) -> bool {
    matches!(block, Block::Paragraph { .. })
}

/// An annex with its title.
fn annex(annex: &Annex, paper: Paper) -> Vec<Block> {
    let mut blocks = vec![Block::Heading {
        level: 1,
        text: annex.title.as_str().into_spans(),
        anchor: Some(annex.anchor.clone()),
        new_page: true,
    }];
    blocks.extend(annex.intro.iter().map(|words| Block::body(words.as_str())));
    blocks.extend(match &annex.matter {
        Matter::Legal(legal) => watch(legal),
        Matter::Dimensions(dimensions) => sheets(dimensions),
        Matter::Radar(radar) => around(radar, paper),
        Matter::Progress(progress) => years(progress, paper),
        Matter::Steps(steps) => horizons(steps),
        Matter::Plan(plan) => plan.tables.iter().flat_map(titled).collect(),
        Matter::Skills(skills) => called_for(skills),
        Matter::Providers(providers) => help(providers),
        Matter::Map(map) => inventory(map, paper),
        Matter::Answers(answers) => every(answers),
        Matter::Method(method) => made(method),
    });
    blocks
}

fn titled(one: &AnnexTable) -> Vec<Block> {
    let mut head = vec![heading(2, &one.heading)];
    let mut table = table(one);
    if table.len() > 1 {
        head.push(table.remove(0));
        // The sentence above a table does not stay behind at the foot of a page: room leans on what follows.
        head.push(Block::Space(ABOVE));
    }
    std::iter::once(Block::Together(head)).chain(table).collect()
}

/// Points between a sentence and its table.
const ABOVE: f32 = 9.0;

fn watch(legal: &LegalWatch) -> Vec<Block> {
    let disclaimer = Block::body(legal.disclaimer.as_str());
    let mut blocks: Vec<Block> = fields(&legal.law).into_iter().collect();
    blocks.push(Block::Panel {
        tone: Tone::Plain,
        blocks: vec![disclaimer],
    });
    blocks.extend(legal.points.iter().flat_map(|point| duties(2, point)));
    if !legal.others.is_empty() {
        blocks.push(heading(2, &legal.others_heading));
        blocks.extend(legal.others.iter().flat_map(|point| duties(3, point)));
    }
    blocks
}

fn duties(level: u8, point: &LegalPoint) -> Vec<Block> {
    let (first, others) = point.duties.split_at(point.duties.len().min(1));
    // A practice is not named at the foot of a page and explained on the next.
    let mut head = vec![heading(level, &point.name), Block::body(point.standing.clone())];
    head.extend(fields(first));
    std::iter::once(Block::Together(head))
        .chain(fields(others))
        .chain(fields(&point.found))
        .collect()
}

fn sheets(dimensions: &Dimensions) -> Vec<Block> {
    dimensions.sheets.iter().flat_map(sheet).collect()
}

fn sheet(sheet: &DimensionSheet) -> Vec<Block> {
    let mut head = vec![
        anchored(2, &sheet.name, &sheet.anchor),
        Block::paragraph(ParagraphStyle::Small, sheet.about.as_str()),
        Block::body(Span::new(sheet.level.as_str()).strong()),
    ];
    if !sheet.sentence.is_empty() {
        head.push(Block::body(sheet.sentence.as_str()));
    }
    head.push(Block::Figure {
        scene: profile_dots(&sheet.dots, &sheet.levels, DOTS),
        alternative: sheet.alternative.clone(),
        caption: None,
    });
    std::iter::once(Block::Together(head))
        .chain(fields(&sheet.facts))
        .collect()
}

/// Both papers hold it.
const DOTS: f32 = 470.0;

fn around(one: &Radar, paper: Paper) -> Vec<Block> {
    let figure = Block::Figure {
        scene: radar(&one.bars, &one.words, content_width(paper)),
        alternative: one.alternative.clone(),
        caption: None,
    };
    std::iter::once(figure).chain(table(&one.table)).collect()
}

fn years(progress: &Progress, paper: Paper) -> Vec<Block> {
    let width = content_width(paper);
    let mut blocks = vec![heading(2, &progress.picture_heading)];
    for (place, rows) in progress.picture.chunks(ROWS).enumerate() {
        blocks.push(Block::Figure {
            scene: changes(rows, &progress.picture_words, width).0,
            // Said once, whatever the number of drawings.
            alternative: if place == 0 {
                progress.alternative.clone()
            } else {
                String::new()
            },
            caption: None,
        });
    }
    blocks.extend(table(&progress.table));
    blocks.extend(if progress.practices.rows.is_empty() {
        vec![
            heading(2, &progress.practices.heading),
            Block::body(progress.practices.intro.as_str()),
        ]
    } else {
        titled(&progress.practices)
    });
    blocks.extend(progress.done.iter().flat_map(titled));
    blocks.extend(group(&progress.inventory));
    if let Some(all) = &progress.trend {
        let mut head = vec![heading(2, &all.heading), Block::body(all.intro.as_str())];
        for (place, panels) in all.panels.chunks(PANELS).enumerate() {
            head.push(Block::Figure {
                scene: trend(panels, &all.words, width),
                alternative: if place == 0 {
                    all.alternative.clone()
                } else {
                    String::new()
                },
                caption: None,
            });
        }
        blocks.push(Block::Together(head));
        let one = |one: &AnnexTable| {
            let mut blocks = vec![heading(3, &one.heading)];
            blocks.extend(table(one));
            blocks
        };
        blocks.extend(all.tables.iter().flat_map(one));
    }
    blocks
}

/// Rows, and small drawings, that one picture holds; a network's edition may have more dimensions.
const ROWS: usize = 16;
const PANELS: usize = 18;

fn group(group: &Group) -> Vec<Block> {
    let mut blocks = vec![heading(2, &group.heading)];
    if !group.intro.is_empty() {
        blocks.push(Block::body(group.intro.as_str()));
    }
    blocks.extend(fields(&group.entries));
    blocks
}

fn horizons(steps: &Steps) -> Vec<Block> {
    steps.tables.iter().flat_map(titled).collect()
}

fn called_for(skills: &Skills) -> Vec<Block> {
    let mut blocks: Vec<Block> = skills
        .notes
        .iter()
        .map(|words| Block::body(words.as_str()))
        .collect();
    blocks.extend(skills.table.iter().flat_map(table));
    blocks.extend(skills.rules.iter().map(|rule| Block::body(run_in(rule))));
    blocks
}

fn help(providers: &Providers) -> Vec<Block> {
    let mut blocks: Vec<Block> = providers.sheets.iter().flat_map(provider).collect();
    blocks.extend(providers.project.iter().flat_map(titled));
    if let Some(checklist) = &providers.checklist {
        let inside = vec![
            Block::body(Span::new(checklist.title.as_str()).strong()),
            Block::body(checklist.intro.as_str()),
            points(&checklist.items),
        ];
        blocks.push(Block::Space(8.0));
        let panel = Block::Panel {
            tone: Tone::Warning,
            blocks: inside,
        };
        blocks.push(Block::Together(vec![panel]));
    }
    blocks.extend(providers.not_now.iter().flat_map(titled));
    blocks
}

fn provider(sheet: &ProviderSheet) -> Vec<Block> {
    let mut why = vec![Block::body(sheet.why.as_str())];
    if !sheet.causes.is_empty() {
        let items = sheet
            .causes
            .iter()
            .map(|cause| vec![Block::body(cause.clone())])
            .collect();
        why.push(Block::List {
            ordered: false,
            items,
        });
    }
    let mut items = vec![(sheet.why_label.as_str().into_spans(), why)];
    for entry in &sheet.entries {
        items.push((
            entry.label.as_str().into_spans(),
            vec![Block::body(entry.text.clone())],
        ));
    }
    for (label, list) in &sheet.lists {
        items.push((label.as_str().into_spans(), vec![points(list)]));
    }
    vec![
        anchored(2, &sheet.name, &sheet.anchor),
        Block::paragraph(ParagraphStyle::Small, sheet.what.as_str()),
        Block::Fields { items },
    ]
}

/// The picture, on as many pages as it takes, and the tables in any case.
fn inventory(map: &Map, paper: Paper) -> Vec<Block> {
    let mut blocks = picture(map, paper);
    blocks.extend(check(&map.doubts_heading, &map.doubts));
    blocks.extend(map.tables.iter().flat_map(titled));
    blocks
}

fn picture(map: &Map, paper: Paper) -> Vec<Block> {
    if map.picture.nodes.is_empty() {
        // Data sets without tools: there is nothing to draw.
        return Vec::new();
    }
    let (width, height) = (content_width(paper), figure_height(paper));
    let whole = data_map(&map.picture, width).scene;
    let figure = |scene, alternative: &str, caption| Block::Figure {
        scene,
        alternative: alternative.to_owned(),
        caption,
    };
    if whole.height * SMALLEST <= height {
        return vec![figure(whole, &map.alternative, None)];
    }
    let Some(sheets) = data_map_sheets(&map.picture, width, height - CAPTION, SHEETS) else {
        return vec![
            Block::body(map.alternative.as_str()),
            Block::body(map.too_tall.as_str()),
        ];
    };
    let count = sheets.len();
    let sheet = |(place, scene): (usize, Scene)| {
        let caption = map.sheet.fill(place + 1, count);
        // Said once, whatever the number of drawings.
        let alternative = if place == 0 { map.alternative.as_str() } else { "" };
        figure(scene, alternative, Some(caption.into_spans()))
    };
    sheets.into_iter().enumerate().map(sheet).collect()
}

/// A map is brought down by no more than this, which leaves its least letters 6.5 points.
const SMALLEST: f32 = 0.95;
/// Room that the line of words under a part of a map takes, in points.
const CAPTION: f32 = 18.0;
/// Parts of a map, at most: over more pages nobody follows a line.
const SHEETS: usize = 6;

/// Points to check, each with its practice.
fn check(title: &str, doubts: &[Entry]) -> Vec<Block> {
    let said = fields(doubts);
    let title = said.is_some().then(|| heading(2, title));
    title.into_iter().chain(said).collect()
}

fn every(answers: &Answers) -> Vec<Block> {
    let dimension = |(name, sheets): &(String, Vec<AnswerSheet>)| {
        std::iter::once(heading(2, name))
            .chain(sheets.iter().flat_map(answer))
            .collect::<Vec<_>>()
    };
    answers.dimensions.iter().flat_map(dimension).collect()
}

fn answer(sheet: &AnswerSheet) -> Vec<Block> {
    let mut said = vec![Span::new(sheet.state.as_str()).strong().role(Role::Accent)];
    if !sheet.sentence.is_empty() {
        said.push(Span::new(" "));
        said.push(Span::new(sheet.sentence.as_str()));
    }
    let mut whole = vec![
        anchored(3, &sheet.name, &sheet.anchor),
        Block::paragraph(ParagraphStyle::Small, sheet.question.as_str()),
        Block::body(said),
    ];
    let beside = fields(&sheet.entries);
    let texts = sheet.entries.iter().flat_map(|entry| &entry.text);
    if texts.map(|span| span.text.chars().count()).sum::<usize>() <= BESIDE {
        whole.extend(beside);
        return vec![Block::Together(whole)];
    }
    // A note may be long: what comes before it stays whole.
    std::iter::once(Block::Together(whole)).chain(beside).collect()
}

/// Letters beside an answer up to which it is never cut: some eight lines.
const BESIDE: usize = 500;

fn made(method: &Method) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (title, paragraphs) in &method.parts {
        // The title runs into its text, so that the annex keeps to its page.
        let mut paragraphs = paragraphs.iter();
        let first = paragraphs.next().map_or("", String::as_str);
        let run_in = vec![
            Span::new(title.as_str()).strong(),
            Span::new(format!(" – {first}")),
        ];
        blocks.push(Block::body(run_in));
        blocks.extend(paragraphs.map(|words| Block::body(words.as_str())));
    }
    blocks.extend(check(&method.doubts_heading, &method.doubts));
    blocks.push(heading(2, &method.facts_heading));
    blocks.extend(fields(&method.facts));
    blocks
}
