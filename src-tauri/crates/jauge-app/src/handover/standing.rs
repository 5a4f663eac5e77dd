//! Where the venue stands: each dimension then and now.

use jauge_core::answers::State;
use jauge_core::assessment::Status;
use jauge_core::ids::DimensionId;
use jauge_core::level::Level;
use jauge_core::scoring::{DimensionScore, DimensionState, Scores};
use jauge_l10n::msg::{handover_page as say, report};
use jiff::civil::Date;

use super::Reading;
use super::page::{one_line, paragraph, table};
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
    let mut blocks = vec![paragraph(said.join(" "))];
    blocks.extend(levels(reading));
    blocks
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

fn levels(reading: &Reading<'_>) -> Option<BriefBlock> {
    let texts = &reading.texts;
    let now = &reading.now.scores;
    let name = |id: &DimensionId| reading.model(&format!("dim-{id}"));
    let target = |score: &DimensionScore| {
        let target = score.target.map(|target| level(reading, target));
        target.unwrap_or_else(|| report::none(texts))
    };
    let month = |date: Date| capital(&texts.month(date));
    let caption = say::standing_caption(texts);
    let Some(then) = &reading.then else {
        let row = |score: &DimensionScore| [name(&score.id), standing(reading, score), target(score)];
        return table(
            caption,
            [
                say::dimension(texts),
                month(reading.now.date()),
                say::target(texts),
            ],
            now.dimensions.iter().map(row).collect(),
        );
    };
    let before = |scores: &Scores, id: &DimensionId| {
        let score = scores.dimension(id.as_str());
        score.map_or_else(|| report::none(texts), |score| standing(reading, score))
    };
    let row = |score: &DimensionScore| {
        let before = before(&then.scores, &score.id);
        [name(&score.id), before, standing(reading, score), target(score)]
    };
    table(
        caption,
        [
            say::dimension(texts),
            month(then.date()),
            month(reading.now.date()),
            say::target(texts),
        ],
        now.dimensions.iter().map(row).collect(),
    )
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
