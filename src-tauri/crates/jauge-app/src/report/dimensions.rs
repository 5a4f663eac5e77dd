//! One sheet a dimension: where the venue stands, what blocks, the next rung.

use jauge_core::answers::{Reason, State};
use jauge_core::applicability::switched_off;
use jauge_core::ids::PracticeId;
use jauge_core::model::Practice;
use jauge_core::scoring::{DimensionScore, DimensionState};
use jauge_l10n::msg::report as say;
use jauge_report::charts::{Dots, Place};
use jauge_report::diagnostic::{DimensionSheet, Dimensions, Entry, Line};
use jauge_report::document::Span;

use super::reading::Reading;
use super::{bars, steps};

pub(super) fn annex(reading: &Reading<'_>) -> Dimensions {
    Dimensions {
        sheets: reading
            .scores
            .dimensions
            .iter()
            .map(|score| sheet(reading, score))
            .collect(),
    }
}

fn sheet(reading: &Reading<'_>, score: &DimensionScore) -> DimensionSheet {
    let texts = reading.texts();
    let words = &reading.words;
    let practices: Vec<_> = reading.edition.practices_of(&score.id).collect();
    let dots: Vec<_> = practices
        .iter()
        .map(|practice| dots(reading, practice, score))
        .collect();
    let rows: Vec<_> = dots
        .iter()
        .map(|dot| say::bars_row(texts, &dot.name, &dot.words))
        .collect();
    let sentence = score.level.map_or_else(String::new, |level| {
        words.model(&format!("dim-{}-{}", score.id, level.number()))
    });
    DimensionSheet {
        anchor: format!("dimension-{}", score.id),
        name: words.dimension(&score.id),
        about: words.model(&format!("dim-{}-about", score.id)),
        level: say::dimension_level(texts, &bars::level(words, score)),
        sentence,
        dots,
        levels: words.level_names(),
        alternative: say::dots_alternative(texts, &rows.join(" ")),
        facts: facts(reading, score, &practices),
    }
}

fn dots(reading: &Reading<'_>, practice: &Practice, score: &DimensionScore) -> Dots {
    let place = match reading.state(&practice.id) {
        Some(State::Level(level)) => Place::Level(level.number()),
        Some(State::Unknown) => Place::Unknown,
        Some(State::Carried(last)) => last
            .level()
            .map_or(Place::Unanswered, |level| Place::Carried(level.number())),
        Some(State::NotApplicable(_)) => Place::NotApplicable,
        None => Place::Unanswered,
    };
    Dots {
        name: reading.words.practice(&practice.id),
        place,
        words: reading.standing(&practice.id),
        blocks: score.state == DimensionState::Scored && score.blocking.contains(&practice.id),
    }
}

fn facts(reading: &Reading<'_>, score: &DimensionScore, practices: &[&Practice]) -> Vec<Entry> {
    let all = [
        blocking(reading, score),
        next(reading, score),
        figures(reading, score),
        unknown(reading, practices),
        not_applicable(reading, practices),
    ];
    all.into_iter().flatten().collect()
}

fn blocking(reading: &Reading<'_>, score: &DimensionScore) -> Option<Entry> {
    let texts = reading.texts();
    let label = match score.state {
        DimensionState::Insufficient => say::dimension_missing(texts),
        _ => say::dimension_blocks(texts),
    };
    let said = |id: &PracticeId| {
        let name = reading.words.practice(id);
        let words = say::dimension_practice(texts, &name, &reading.standing(id));
        reading.to_answer(id, words)
    };
    let text = one_a_line(score.blocking.iter().map(said));
    (!text.is_empty()).then_some(Entry { label, text })
}

/// The steps of this dimension, in the order of the advice.
fn next(reading: &Reading<'_>, score: &DimensionScore) -> Option<Entry> {
    let here = |practice: &PracticeId| {
        let practice = reading.edition.practice(practice.as_str());
        practice.is_some_and(|practice| practice.dimension == score.id)
    };
    let steps = reading
        .advice
        .next_steps
        .iter()
        .filter(|step| here(&step.practice));
    let text = one_a_line(steps.map(|step| Span::new(steps::title(&reading.words, step))));
    (!text.is_empty()).then(|| Entry {
        label: say::dimension_next(reading.texts()),
        text,
    })
}

fn one_a_line(spans: impl Iterator<Item = Span>) -> Line {
    let mut line = Vec::new();
    for span in spans {
        if !line.is_empty() {
            line.push(Span::new("\n"));
        }
        line.push(span);
    }
    line
}

/// Coverage, rungs and target.
fn figures(reading: &Reading<'_>, score: &DimensionScore) -> Option<Entry> {
    let texts = reading.texts();
    let (rungs, high, max) = (score.rungs, score.rungs_high, score.rungs_max);
    if max == 0 {
        return None;
    }
    let mut said = vec![say::dimension_coverage(
        texts,
        score.answered,
        score.applicable,
        score.unanswered(),
        score.unknown,
    )];
    said.push(if high > rungs {
        say::rungs_range(texts, high, max, rungs)
    } else {
        say::rungs(texts, max, rungs)
    });
    let target = |level| say::bars_row_target(texts, &reading.words.level(level));
    said.extend(score.target.map(target));
    Some(Entry::new(say::dimension_figures(texts), said.join(" ")))
}

fn unknown(reading: &Reading<'_>, practices: &[&Practice]) -> Option<Entry> {
    let words = &reading.words;
    let unknown = |practice: &&&Practice| matches!(reading.state(&practice.id), Some(State::Unknown));
    let help = |practice: &&Practice| {
        let name = words.practice(&practice.id);
        let answer = reading.assessment.answers.get(&practice.id);
        let how = match answer.map_or("", |answer| answer.ask.trim()) {
            "" => words.model(&format!("q-{}-unknown", practice.id)),
            who => say::dimension_ask(reading.texts(), who),
        };
        Span::new(say::cause_practice(reading.texts(), &name, &how))
    };
    let text = one_a_line(practices.iter().filter(unknown).map(help));
    (!text.is_empty()).then(|| Entry {
        label: say::dimension_unknown(reading.texts()),
        text,
    })
}

fn not_applicable(reading: &Reading<'_>, practices: &[&Practice]) -> Option<Entry> {
    let texts = reading.texts();
    let said = |practice: &&Practice| {
        let reason = reason(reading, &practice.id)?;
        let name = reading.words.practice(&practice.id);
        Some(Span::new(say::dimension_na_item(texts, &name, &reason)))
    };
    let text = one_a_line(practices.iter().filter_map(said));
    (!text.is_empty()).then(|| Entry {
        label: say::dimension_na(texts),
        text,
    })
}

/// Why a practice does not apply, in the venue's words or because of its profile; `None` where it applies.
pub(super) fn reason(reading: &Reading<'_>, practice: &PracticeId) -> Option<String> {
    let silent = || say::dimension_na_silent(reading.texts());
    match reading.state(practice)? {
        State::NotApplicable(Reason::Stated(words)) if words.trim().is_empty() => Some(silent()),
        State::NotApplicable(Reason::Stated(words)) => Some(words.clone()),
        State::NotApplicable(Reason::Profile) => {
            let off = switched_off(reading.edition, reading.profile);
            let rule = off.into_iter().find(|(id, _)| *id == practice);
            Some(rule.map_or_else(silent, |(_, rule)| {
                reading.words.model(&format!("applicability-{rule}"))
            }))
        }
        State::Level(_) | State::Unknown | State::Carried(_) => None,
    }
}
