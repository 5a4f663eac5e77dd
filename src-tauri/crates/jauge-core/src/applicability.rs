//! Which practices the profile switches to *not applicable* (model, section 5). Always overridable.
//!
//! The switch is written as an answer with its own reason, so that scores read answers and nothing else.

use std::collections::BTreeMap;

use crate::answers::{Answer, Reason, State};
use crate::ids::{PracticeId, RuleId};
use crate::model::Edition;
use crate::profile::Profile;
use crate::rules::Facts;

/// The practices that cannot apply to such a venue, each with the id of the reason, in model order.
#[must_use]
pub fn switched_off<'a>(edition: &'a Edition, profile: &Profile) -> Vec<(&'a PracticeId, &'a RuleId)> {
    let facts = Facts::of_profile(profile);
    edition
        .practices
        .iter()
        .filter_map(|practice| {
            let reason = practice.not_applicable.iter().find(|rule| rule.holds(&facts))?;
            Some((&practice.id, &reason.id))
        })
        .collect()
}

/// The carried answers that a change of the profile overtakes: of practices that it has just switched off. What a person
/// said in spite of the profile, then or now, is left alone.
#[must_use]
pub fn overtaken(
    edition: &Edition,
    before: &Profile,
    profile: &Profile,
    answers: &BTreeMap<PracticeId, Answer>,
) -> Vec<PracticeId> {
    let was_off = switched_off(edition, before);
    let carried = |id: &PracticeId| {
        let answer = answers.get(id);
        answer.is_some_and(|answer| matches!(answer.state, State::Carried(_)))
    };
    switched_off(edition, profile)
        .into_iter()
        .map(|(id, _)| id)
        .filter(|id| carried(id) && !was_off.iter().any(|(off, _)| off == id))
        .cloned()
        .collect()
}

/// What a profile changes in the answers: `Some` to write, `None` to clear. Answers of people are never touched.
#[must_use]
pub fn changes(
    edition: &Edition,
    profile: &Profile,
    answers: &BTreeMap<PracticeId, Answer>,
) -> Vec<(PracticeId, Option<Answer>)> {
    let off = switched_off(edition, profile);
    let is_off = |id: &PracticeId| off.iter().any(|(practice, _)| *practice == id);
    let cleared = answers
        .iter()
        .filter(|(id, answer)| answer.is_from_profile() && !is_off(id))
        .map(|(id, _)| (id.clone(), None));
    let written = off
        .iter()
        .filter(|(id, _)| !answers.contains_key(*id))
        .map(|(id, _)| {
            (
                (*id).clone(),
                Some(Answer::new(State::NotApplicable(Reason::Profile))),
            )
        });
    cleared.chain(written).collect()
}
