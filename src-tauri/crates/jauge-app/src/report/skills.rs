//! Skills to bring together: inside, from outside, or with peers.

use jauge_core::advice::{Cover, SkillAdvice};
use jauge_core::model::How;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Entry, Line, Skills, TableRow};
use jauge_report::document::Span;

use super::causes;
use super::reading::Reading;
use super::words::capital;

/// Staff from which a data team of one's own is worth a word.
const LARGE: u32 = 50;

pub(super) fn annex(reading: &Reading<'_>) -> (Vec<String>, Skills) {
    let texts = reading.texts();
    let called = &reading.advice.skills;
    if called.is_empty() {
        return (vec![say::skills_none(texts)], Skills::default());
    }
    let words = &reading.words;
    let mut notes = Vec::new();
    if called.iter().all(|skill| skill.cover == Cover::Unknown) {
        notes.push(say::skills_unknown(texts));
    }
    notes.push(words.model("skill-one-person"));
    if reading.profile.staff.is_some_and(|staff| staff >= LARGE) {
        notes.push(words.model("skill-large-team"));
    }
    let table = AnnexTable {
        heading: say::skills_heading(texts),
        intro: String::new(),
        header: vec![
            say::skills_skill(texts),
            say::skills_how(texts),
            say::skills_because(texts),
        ],
        shares: vec![3.2, 4.0, 2.8],
        rows: called.iter().map(|skill| row(reading, skill)).collect(),
    };
    let rules = vec![
        Entry::new(say::skills_rule_build(texts), words.model("skill-how-build-why")),
        Entry::new(say::skills_rule_hire(texts), words.model("skill-how-hire-why")),
        Entry::new(say::skills_rule_pool(texts), words.model("skill-how-pool-why")),
    ];
    let skills = Skills {
        table: Some(table),
        rules,
        notes,
    };
    (vec![say::skills_intro(texts)], skills)
}

fn row(reading: &Reading<'_>, skill: &SkillAdvice) -> TableRow {
    let words = &reading.words;
    let id = &skill.id;
    let plain = |id: &str| -> Line { vec![Span::new(words.model(id))] };
    let mut what = vec![
        vec![Span::new(words.model(&format!("skill-{id}"))).strong()],
        plain(&format!("skill-{id}-what")),
    ];
    if skill.cover != Cover::Unknown {
        what.push(vec![Span::new(capital(
            &words.model(&format!("skill-cover-{}", skill.cover.code())),
        ))]);
    }
    if skill.base {
        what.push(vec![Span::new(capital(&say::skills_base(reading.texts())))]);
    }
    let how = match skill.how {
        How::Build => "build",
        How::Hire => "hire",
        How::Pool => "pool",
    };
    let label = capital(&words.model(&format!("skill-how-{how}")));
    TableRow {
        cells: vec![
            what,
            vec![vec![Span::new(label)], plain(&format!("skill-{id}-{how}"))],
            causes::cell(reading, &skill.causes),
        ],
    }
}
