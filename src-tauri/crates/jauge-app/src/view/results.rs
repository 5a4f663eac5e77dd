use jauge_core::answers::State;
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Venue;
use jauge_core::findings::{doubts, find};
use jauge_core::ids::ProvisionId;
use jauge_core::level::Level;
use jauge_core::model::Edition;
use jauge_core::rules::Facts;
use jauge_core::scoring::{DimensionScore, DimensionState, LegalPoint, Scores};
use jauge_l10n::Texts;
use jiff::civil::Date;

use super::findings::{doubt, finding};
use crate::figures::{standing, standing_level};
use crate::report;
use crate::wire::{DimensionView, LegalView, OrganisationView, ResultsView};

/// What the results screen shows of an assessment, beside the one before it if any.
pub(crate) fn results(
    edition: &Edition,
    venue: Venue<'_>,
    assessment: &Assessment,
    scores: &Scores,
    earlier: Option<(&Scores, Date)>,
    texts: &Texts,
) -> ResultsView {
    let found = find(edition, venue, assessment.date);
    let facts =
        Facts::new(venue.profile, assessment, &scores.dimensions).with_inventory(&found, venue.inventory);
    let (bars, rows) = report::level_bars(scores, earlier, texts);
    let dimension = |score: &DimensionScore| {
        let before = earlier.and_then(|(scores, _)| scores.dimension(score.id.as_str()));
        dimension(score, before, assessment)
    };
    let practices = |wanted: fn(&State) -> bool| {
        let ids = edition.practices.iter().map(|practice| &practice.id);
        ids.filter(|id| assessment.state(id).is_some_and(wanted))
            .map(ToString::to_string)
            .collect()
    };
    ResultsView {
        dimensions: scores.weakest_first().into_iter().map(dimension).collect(),
        organisation: organisation(scores),
        bars,
        rows,
        legal_watch: scores.legal_watch.iter().map(legal).collect(),
        findings: found
            .iter()
            .map(|one| finding(edition, venue, texts, one))
            .collect(),
        doubts: doubts(edition, &facts).iter().map(doubt).collect(),
        unknown: practices(|state| matches!(state, State::Unknown)),
        not_applicable: practices(|state| matches!(state, State::NotApplicable(_))),
        earlier: earlier.map(|(_, date)| date.to_string()),
    }
}

fn dimension(
    score: &DimensionScore,
    before: Option<&DimensionScore>,
    assessment: &Assessment,
) -> DimensionView {
    let number = |level: Option<Level>| level.map(Level::number);
    DimensionView {
        id: score.id.to_string(),
        state: score.state.code().to_owned(),
        level: number(score.level),
        level_high: number(score.level_high),
        target: number(score.target),
        target_chosen: assessment.targets.contains_key(&score.id),
        earlier: number(before.and_then(|score| score.level)),
        rungs: score.rungs,
        rungs_high: score.rungs_high,
        rungs_max: score.rungs_max,
        applicable: score.applicable,
        answered: score.answered,
        unknown: score.unknown,
        profile: score.profile.to_vec(),
        blocking: score.blocking.iter().map(ToString::to_string).collect(),
    }
}

fn organisation(scores: &Scores) -> OrganisationView {
    let sum = &scores.organisation;
    let scored = scores
        .dimensions
        .iter()
        .filter(|score| score.state == DimensionState::Scored);
    let ends = scores.ends();
    OrganisationView {
        concerned: sum.dimensions_concerned,
        scored: u32::try_from(scored.count()).unwrap_or(u32::MAX),
        at_least_3: sum.at_least_3,
        rungs: sum.rungs,
        rungs_high: sum.rungs_high,
        rungs_max: sum.rungs_max,
        strongest: ends.map(|(_, strongest)| strongest.id.to_string()),
        weakest: ends.map(|(weakest, _)| weakest.id.to_string()),
    }
}

fn legal(point: &LegalPoint) -> LegalView {
    LegalView {
        practice: point.practice.to_string(),
        state: standing(point.standing).to_owned(),
        level: standing_level(point.standing),
        law: point.law.iter().map(ProvisionId::to_string).collect(),
    }
}
