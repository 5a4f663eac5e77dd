//! Skills to bring together: inside, from outside, or with peers.

use jauge_core::advice::SkillAdvice;
use jauge_core::decisions::Subject;
use jauge_core::inventory::Cover;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Entry, Skills, TableCell, TableRow};
use jauge_report::document::Span;

use super::reading::Reading;
use super::words::capital;
use super::{causes, decided};

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
        heading: String::new(),
        intro: String::new(),
        header: vec![
            say::skills_skill(texts),
            say::skills_how(texts),
            say::skills_because(texts),
        ],
        shares: vec![2.8, 3.5, 3.7],
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
    let name = vec![Span::new(words.model(&format!("skill-{id}"))).strong()];
    let mut what = TableCell::line(name).with(words.model(&format!("skill-{id}-what")));
    if skill.cover != Cover::Unknown {
        let cover = words.model(&format!("skill-cover-{}", skill.cover.code()));
        what = what.with(capital(&cover));
    }
    let held = reading.inventory.and_then(|inventory| inventory.skills.get(id));
    if let Some(who) = held.map(|held| held.who.trim()).filter(|who| !who.is_empty()) {
        what = what.with(say::skills_who(reading.texts(), who));
    }
    if skill.base {
        what = what.with(capital(&say::skills_base(reading.texts())));
    }
    what.side
        .extend(decided::beside(reading, &Subject::Skill(id.clone())));
    let way = skill.how.code();
    let how = TableCell::plain(capital(&words.model(&format!("skill-how-{way}"))));
    TableRow {
        cells: vec![
            what,
            how.with(words.model(&format!("skill-{id}-{way}"))),
            causes::cell(reading, &skill.causes),
        ],
    }
}
