use jauge_core::comparison::{DimensionChange, Effect, PracticeChange, TrendPoint, trend};
use jauge_core::ids::{DimensionId, FindingId};
use jauge_core::level::Level;
use jauge_core::scoring::DimensionScore;
use jauge_l10n::Texts;

use super::dossier::info;
use super::{action, finding};
use crate::comparison::{Compared, Year};
use crate::plan::Plan;
use crate::report;
use crate::wire::{
    ComparisonView, DimensionChangeView, EffectView, FindingView, FindingsChangeView, PracticeChangeView,
    ScoreView, SkillsChangeView, TrendCellView, TrendRowView,
};

/// What the progress screen shows: two years, and the trend of all.
pub(crate) fn comparison(
    years: &[Year<'_>],
    compared: &Compared<'_, '_>,
    plan: &Plan<'_>,
    texts: &Texts,
) -> ComparisonView {
    let Compared { then, now, .. } = compared;
    let change = &compared.comparison;
    let sides: Vec<_> = years.iter().map(Year::side).collect();
    let trend = trend(&sides);
    let (bars, rows) = report::change_bars(change, then.date(), now.date(), texts);
    let opened = |id: &FindingId| -> Option<FindingView> {
        let found = now.findings.iter().flatten().find(|one| one.id == *id)?;
        Some(finding(now.edition, now.venue(), texts, found))
    };
    ComparisonView {
        years: years.iter().map(|year| info(year.assessment())).collect(),
        then: info(then.assessment()),
        now: info(now.assessment()),
        dimensions: change.dimensions.iter().map(dimension).collect(),
        practices: change.practices.iter().map(practice).collect(),
        bars,
        rows,
        actions: compared
            .effects
            .iter()
            .filter_map(|one| effect(one, plan))
            .collect(),
        findings: change.findings.as_ref().map(|change| FindingsChangeView {
            opened: change.opened.iter().filter_map(opened).collect(),
            closed: ids(&change.closed),
            lasting: ids(&change.lasting),
        }),
        skills: change.skills.as_ref().map(|change| SkillsChangeView {
            gained: ids(&change.gained),
            lost: ids(&change.lost),
        }),
        providers: ids(&compared.engaged),
        trend_picture: report::trend_picture(&trend, texts),
        trend: trend.iter().map(row).collect(),
    }
}

fn ids(ids: &[impl ToString]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn score(score: &DimensionScore) -> ScoreView {
    ScoreView {
        state: score.state.code().to_owned(),
        level: score.level.map(Level::number),
        level_high: score.level_high.map(Level::number),
        target: score.target.map(Level::number),
        rungs: score.rungs,
        rungs_high: score.rungs_high,
        rungs_max: score.rungs_max,
    }
}

fn dimension(change: &DimensionChange) -> DimensionChangeView {
    DimensionChangeView {
        id: change.dimension.to_string(),
        then: change.then.as_ref().map(score),
        now: change.now.as_ref().map(score),
        rungs: change.rungs,
        comparable: change.comparable,
    }
}

fn practice(change: &PracticeChange) -> PracticeChangeView {
    PracticeChangeView {
        practice: change.practice.to_string(),
        dimension: change.dimension.to_string(),
        was: ids(&change.was),
        change: change.change.code().to_owned(),
        then: change.then.map(Level::number),
        now: change.now.map(Level::number),
    }
}

/// An action done in between is one of the plan.
fn effect(effect: &Effect<'_>, plan: &Plan<'_>) -> Option<EffectView> {
    let mut actions = plan.actions.iter();
    let done = actions.find(|one| one.decision.subject == effect.decision.subject)?;
    Some(EffectView {
        action: action(done, &plan.texts),
        done: effect.done.to_string(),
        practice: effect.practice.as_ref().map(practice),
    })
}

fn row((dimension, points): &(DimensionId, Vec<TrendPoint>)) -> TrendRowView {
    let cell = |point: &TrendPoint| TrendCellView {
        score: point.score.as_ref().map(score),
        comparable: point.comparable,
    };
    TrendRowView {
        dimension: dimension.to_string(),
        cells: points.iter().map(cell).collect(),
    }
}
