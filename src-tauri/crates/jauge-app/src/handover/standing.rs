//! Where the venue stands.

use std::cmp::Reverse;

use jauge_core::answers::State;
use jauge_core::assessment::Status;
use jauge_core::ids::DimensionId;
use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, DimensionState};
use jauge_l10n::msg::{handover_page as say, report};

use super::Reading;
use super::page::{grouped, list, one_line, paragraph};
use crate::naming::capital;
use crate::wire::BriefBlock;

pub(super) fn write(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let answers = &reading.assessment().answers;
    if answers.values().all(|answer| answer.is_from_profile()) {
        return vec![paragraph(say::standing_none(texts))];
    }
    let carried = answers.values();
    let carried = carried.filter(|answer| matches!(answer.state, State::Carried(_)));
    let carried = carried.count();
    let practices = reading.edition.practices.iter();
    let unanswered = practices.filter(|practice| !answers.contains_key(&practice.id));
    let unanswered = unanswered.count();
    let mut said = vec![signed(reading)];
    said.extend((carried > 0).then(|| say::to_confirm(texts, carried)));
    said.extend((unanswered > 0).then(|| say::unanswered(texts, unanswered)));
    vec![paragraph(said.join(" ")), list(levels(reading))]
}

fn signed(reading: &Reading<'_>) -> String {
    let texts = &reading.texts;
    let id = &reading.assessment().id;
    let date = texts.date(reading.assessment().date);
    let latest = reading.dossier.assessment(Some(id));
    let status = latest.map(|latest| latest.status);
    let Some(signed) = latest.and_then(|latest| latest.signed.as_ref()) else {
        return match status {
            Some(Status::Finished) => say::finished(texts, &date),
            _ => say::open(texts, &date),
        };
    };
    let day = texts.date(reading.zone.to_datetime(signed.at).date());
    match one_line(&signed.present).trim_end_matches('.') {
        "" => say::signed(texts, &date, &day),
        present => say::signed_present(texts, &date, present, &day),
    }
}

/// The dimensions under the level where they stand, the highest first: years and targets are in the report.
fn levels(reading: &Reading<'_>) -> Vec<String> {
    let mut scores: Vec<_> = reading.now.scores.dimensions.iter().collect();
    scores.sort_by_key(|score| Reverse((score.level, score.level_high)));
    let name = |id: &DimensionId| reading.model(&format!("dim-{id}"));
    let groups = grouped(
        scores
            .into_iter()
            .map(|score| (standing(reading, score), name(&score.id))),
    );
    groups
        .into_iter()
        .map(|(standing, names)| say::owner(&reading.texts, &names.join(", "), &standing))
        .collect()
}

fn level(reading: &Reading<'_>, level: Level) -> String {
    let name = reading.model(&format!("level-{}", level.number()));
    report::level(&reading.texts, &name, level.number())
}

fn standing(reading: &Reading<'_>, score: &DimensionScore) -> String {
    let texts = &reading.texts;
    match (score.state, score.level, score.level_high) {
        (DimensionState::Scored, Some(low), Some(high)) if low == high => level(reading, low),
        (DimensionState::Scored, Some(low), Some(high)) => {
            let name = |level: Level| reading.model(&format!("level-{}", level.number()));
            let (from, to) = (low.number(), high.number());
            capital(&report::level_range(texts, from, &name(high), &name(low), to))
        }
        (DimensionState::NotConcerned, ..) => report::bar_not_concerned(texts),
        _ => report::bar_unclear(texts),
    }
}
