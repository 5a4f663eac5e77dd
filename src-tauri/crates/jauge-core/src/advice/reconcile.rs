//! Decisions beside today's advice: what they are about may be gone, and the reason is said.

use super::Advice;
use super::steps::{Aim, Step, StepKind};
use crate::answers::State;
use crate::assessment::Assessment;
use crate::codes::coded;
use crate::decisions::{Decision, Subject};
use crate::ids::{ProviderId, RuleId, SkillId};
use crate::level::Level;
use crate::model::{Edition, NOT_CALLED_FOR};

coded!(
    /// Why what was decided on is not in the advice any more.
    Gone {
        /// The practice has reached the rung.
        Reached = "reached",
        /// The practice stands lower than when it was decided: an earlier step comes first.
        Earlier = "earlier",
        /// The practice is not applicable any more.
        NotApplicable = "not-applicable",
        /// The answer was taken back, or is not confirmed.
        Unanswered = "unanswered",
        /// The practice has reached the target of its dimension.
        OnTarget = "on-target",
        /// The inventory does not show it any more.
        Mended = "mended",
        /// Nothing calls for it any more.
        NotCalledFor = "not-called-for",
        /// The advice holds it back now, for a reason of its own.
        HeldBack = "held-back",
        /// The edition does not know it.
        Unknown = "unknown",
    }
);

/// A decision with what became of its subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The decision.
    pub decision: Decision,
    /// Why its subject is not in the advice any more; `None` while it is.
    pub gone: Option<Gone>,
    /// For a provider that is held back: the reason, `reason-<id>`.
    pub reason: Option<RuleId>,
}

/// Each decision beside today's advice, in the order of the decisions.
#[must_use]
pub fn reconcile(
    edition: &Edition,
    assessment: &Assessment,
    advice: &Advice,
    decisions: &[Decision],
) -> Vec<Decided> {
    let today = Today {
        edition,
        assessment,
        advice,
    };
    let decided = |decision: &Decision| {
        let (gone, reason) = match &decision.subject {
            Subject::Step(id) => (today.step(id), None),
            Subject::Skill(id) => (today.skill(id), None),
            Subject::Provider(id) => today.provider(id),
            Subject::Own(_) => (None, None),
        };
        Decided {
            decision: decision.clone(),
            gone,
            reason,
        }
    };
    decisions.iter().map(decided).collect()
}

struct Today<'a> {
    edition: &'a Edition,
    assessment: &'a Assessment,
    advice: &'a Advice,
}

impl Today<'_> {
    fn step(&self, id: &str) -> Option<Gone> {
        if self.advice.next_steps.iter().any(|step| step.id == id) {
            return None;
        }
        let gone = Aim::of(id).and_then(|aim| match aim {
            Aim::Mend(finding) => self.mended(finding),
            Aim::FindOut(practice) => self.climbed(practice, None),
            Aim::Climb(practice, to_level) => self.climbed(practice, Some(to_level)),
        });
        Some(gone.unwrap_or(Gone::Unknown))
    }

    /// A step that mended a finding.
    fn mended(&self, id: &str) -> Option<Gone> {
        let rule = self.edition.finding(id)?;
        if !self.advice.findings.iter().any(|finding| finding.id == rule.id) {
            return Some(Gone::Mended);
        }
        // Still found: a step of the practice has taken it in, unless the practice takes none.
        Some(match self.assessment.state(&rule.practice) {
            Some(State::NotApplicable(_)) => Gone::NotApplicable,
            Some(State::Level(level)) if *level >= rule.to_level => Gone::Reached,
            _ => Gone::Earlier,
        })
    }

    /// A step of a practice: to a rung, or to find out.
    fn climbed(&self, practice: &str, to_level: Option<Level>) -> Option<Gone> {
        let practice = &self.edition.practice(practice)?.id;
        let has_step = || {
            let by_answer = |step: &Step| step.practice == *practice && step.kind != StepKind::Mend;
            self.advice.next_steps.iter().any(by_answer)
        };
        Some(match (self.assessment.state(practice), to_level) {
            (Some(State::NotApplicable(_)), _) => Gone::NotApplicable,
            (Some(State::Carried(_)) | None, _) => Gone::Unanswered,
            (Some(State::Level(_)), None) => Gone::Reached,
            (Some(State::Level(level)), Some(to_level)) if *level >= to_level => Gone::Reached,
            (Some(State::Level(_) | State::Unknown), Some(_)) if has_step() => Gone::Earlier,
            (Some(State::Level(_) | State::Unknown), _) => Gone::OnTarget,
        })
    }

    fn skill(&self, id: &SkillId) -> Option<Gone> {
        let called_for = self.advice.skills.iter().any(|skill| skill.id == *id);
        match self.edition.skill(id.as_str()) {
            None => Some(Gone::Unknown),
            Some(_) => (!called_for).then_some(Gone::NotCalledFor),
        }
    }

    fn provider(&self, id: &ProviderId) -> (Option<Gone>, Option<RuleId>) {
        let providers = &self.advice.providers;
        if providers.recommended.iter().any(|one| one.id == *id) {
            return (None, None);
        }
        match providers.not_now.iter().find(|one| one.id == *id) {
            None => (Some(Gone::Unknown), None),
            Some(one) if one.reason.as_str() == NOT_CALLED_FOR => (Some(Gone::NotCalledFor), None),
            Some(one) => (Some(Gone::HeldBack), Some(one.reason.clone())),
        }
    }
}
