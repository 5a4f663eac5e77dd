use jauge_core::advice::{Advice, Step, StepKind, advise};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Venue;
use jauge_core::level::Level;
use jauge_core::model::{Edition, Practice};
use jauge_core::rules::Cause;
use jauge_core::scoring::{Effect, Turn, regime, score};

use crate::wire::{FedState, FedStepView, FedView, FeedsView, TurnView};

/// What the answer to a practice feeds: what the rules of the edition name it for, and what of that is there today.
pub(crate) fn feeds(
    edition: &Edition,
    venue: Venue<'_>,
    assessment: &Assessment,
    practice: &Practice,
) -> FeedsView {
    let scores = score(edition, venue.profile, assessment);
    let advice = advise(edition, venue, assessment, &scores);
    let effect = Effect::of(edition, practice, assessment);
    let feeds = edition.feeds(practice);
    let today = Today {
        advice: &advice,
        cause: Cause::Practice(practice.id.clone()),
    };
    let watched = scores
        .legal_watch
        .iter()
        .any(|point| point.practice == practice.id);
    let law = regime(edition, venue.profile).map(|regime| edition.provisions_for(regime, &practice.id));
    FeedsView {
        practice: practice.id.to_string(),
        dimension: practice.dimension.to_string(),
        level: effect.score.level.map(Level::number),
        blocks: effect.score.blocking.contains(&practice.id),
        rise: effect.rise.map(turn),
        fall: effect.fall.map(turn),
        steps: today.steps().map(step).collect(),
        skills: fed(feeds.skills, |id| now(today.calls_for_skill(id.as_str()))),
        providers: fed(feeds.providers, |id| today.provider(id.as_str())),
        findings: fed(feeds.findings, |id| {
            now(advice.findings.iter().any(|one| one.id == **id))
        }),
        doubts: fed(feeds.doubts, |id| {
            now(advice.doubts.iter().any(|one| one.id == **id))
        }),
        law: fed(law.unwrap_or_default(), |_| now(watched)),
    }
}

/// What the advice of today rests on one answer.
struct Today<'a> {
    advice: &'a Advice,
    cause: Cause,
}

impl Today<'_> {
    fn steps(&self) -> impl Iterator<Item = &Step> {
        let steps = self.advice.next_steps.iter();
        steps.filter(|step| step.causes.contains(&self.cause))
    }

    fn calls_for_skill(&self, id: &str) -> bool {
        let mut skills = self.advice.skills.iter();
        skills.any(|skill| skill.id.as_str() == id && skill.causes.contains(&self.cause))
    }

    fn provider(&self, id: &str) -> FedState {
        let providers = &self.advice.providers;
        let mut recommended = providers.recommended.iter();
        let mut put_off = providers.not_now.iter();
        if recommended.any(|one| one.id.as_str() == id && one.causes.contains(&self.cause)) {
            FedState::Now
        } else if put_off.any(|one| one.id.as_str() == id && one.causes.contains(&self.cause)) {
            FedState::HeldBack
        } else {
            FedState::Could
        }
    }
}

/// Each thing with whether it is there today: that comes first.
fn fed<T: ToString>(ids: Vec<T>, state: impl Fn(&T) -> FedState) -> Vec<FedView> {
    let view = |id: &T| FedView {
        id: id.to_string(),
        state: state(id),
    };
    let mut fed: Vec<_> = ids.iter().map(view).collect();
    // Stable: the order of the edition decides between equals.
    fed.sort_by_key(|one| one.state);
    fed
}

const fn now(is: bool) -> FedState {
    if is { FedState::Now } else { FedState::Could }
}

fn turn(turn: Turn) -> TurnView {
    TurnView {
        rung: turn.rung.number(),
        level: turn.level.number(),
    }
}

fn step(step: &Step) -> FedStepView {
    FedStepView {
        id: step.id.clone(),
        practice: step.practice.to_string(),
        to_level: step.to_level.number(),
        find_out: step.kind == StepKind::FindOut,
        mends: step.mends().map(str::to_owned),
        horizon: step.horizon.code().to_owned(),
    }
}
