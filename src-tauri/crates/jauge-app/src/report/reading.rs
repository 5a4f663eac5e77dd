//! What the report reads: answers, scores, advice, the year before, and the words to say it.

use jauge_core::advice::{
    Advice, Decided, Horizon, Recommended, Step, advise, in_order, providers_in_order, reconcile,
};
use jauge_core::answers::State;
use jauge_core::assessment::Assessment;
use jauge_core::comparison::{Comparison, Effect, Side, compare, effects};
use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_core::dossier::{Dossier, Venue};
use jauge_core::findings::{Finding, Item};
use jauge_core::ids::{AssessmentId, FindingId, PracticeId};
use jauge_core::inventory::Inventory;
use jauge_core::model::Edition;
use jauge_core::plan::{Action, actions};
use jauge_core::profile::Profile;
use jauge_core::scoring::{DimensionScore, DimensionState, Scores, score};
use jauge_l10n::Texts;
use jauge_l10n::msg::report as say;
use jauge_report::charts::RADAR_LEAST;
use jauge_report::document::{Link, Span};
use jiff::civil::Date;

use super::contents::{Content, Contents};
use super::words::Words;
use crate::comparison::Year;
use crate::editions;
use crate::error::{ErrorCode, PublicError};
use crate::naming;

/// Everything that is read for one report.
pub(super) struct Reading<'a> {
    pub(super) dossier: &'a Dossier,
    /// When the report is made.
    pub(super) today: Date,
    pub(super) edition: &'static Edition,
    pub(super) profile: &'a Profile,
    pub(super) assessment: &'a Assessment,
    pub(super) scores: Scores,
    pub(super) advice: Advice,
    /// What is in the inventory; nothing where it does not speak of this year.
    pub(super) inventory: Option<&'a Inventory>,
    /// What the venue decided, as it orders it, beside today's advice; nothing on earlier years.
    pub(super) decided: Vec<Decided>,
    /// The same as it was typed.
    pub(super) decisions: &'a [Decision],
    /// The year before.
    pub(super) earlier: Option<Year<'a>>,
    /// What moved since.
    pub(super) comparison: Option<Comparison>,
    pub(super) contents: Contents,
    pub(super) words: Words,
}

/// Counts over all practices.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) applicable: u32,
    pub(super) answered: u32,
    pub(super) unknown: u32,
}

impl Count {
    pub(super) const fn unanswered(self) -> u32 {
        self.applicable - self.answered - self.unknown
    }

    pub(super) const fn missing(self) -> u32 {
        self.applicable - self.answered
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        dossier: &'a Dossier,
        id: &AssessmentId,
        contents: Contents,
        words: Words,
        today: Date,
    ) -> Result<Self, PublicError> {
        let assessment = dossier
            .assessment(Some(id))
            .ok_or_else(|| PublicError::new(ErrorCode::NoAssessment).with("assessment", id))?;
        let edition = editions::of(dossier, assessment)?;
        let profile = &dossier.profile;
        let scores = score(edition, profile, assessment);
        let venue = dossier.venue(id);
        let advice = advise(edition, venue, assessment, &scores);
        let inventory = venue.inventory.filter(|inventory| !inventory.is_empty());
        // What is decided today says nothing of the years before.
        let decisions = venue.inventory.map_or(&[][..], |_| &dossier.decisions);
        let mut decided = reconcile(edition, assessment, &advice, decisions);
        // Stable: those that the venue did not place follow as they were typed.
        decided.sort_by_key(|one| (one.decision.position.is_none(), one.decision.position));
        let drawable = |inventory: &Inventory| !(inventory.tools.is_empty() && inventory.assets.is_empty());
        let contents = if inventory.is_some_and(drawable) {
            contents
        } else {
            contents.without(Content::Map)
        };
        let earlier = dossier.before(id);
        let earlier = earlier.and_then(|before| Year::read(dossier, &before.id).ok());
        let comparison = earlier.as_ref().map(|earlier| {
            let now = Side {
                assessment,
                edition,
                scores: &scores,
                findings: inventory.map(|_| &*advice.findings),
                inventory,
            };
            compare(earlier.side(), now)
        });
        let contents = match comparison {
            Some(_) => contents,
            None => contents.without(Content::Progress),
        };
        let accepted = |decision: &Decision| decision.verdict == Some(Verdict::Accepted);
        let contents = if decisions.iter().any(accepted) {
            contents
        } else {
            contents.without(Content::Plan)
        };
        let contents = if scores.dimensions.len() >= RADAR_LEAST {
            contents
        } else {
            contents.without(Content::Radar)
        };
        Ok(Self {
            dossier,
            today,
            edition,
            profile,
            assessment,
            scores,
            advice,
            inventory,
            decided,
            decisions,
            earlier,
            comparison,
            contents,
            words: Words::new(editions::texts(dossier, assessment, *words.texts())),
        })
    }

    pub(super) fn texts(&self) -> &Texts {
        self.words.texts()
    }

    pub(super) fn state(&self, practice: &PracticeId) -> Option<&State> {
        self.assessment.state(practice)
    }

    /// Whether a practice is at a level, or nobody knows that it is not lower.
    pub(super) fn is_weak(&self, practice: &str, below: u8) -> bool {
        match self.assessment.state(&PracticeId::from(practice)) {
            Some(State::Level(level)) => level.number() < below,
            Some(State::Unknown) => true,
            Some(State::NotApplicable(_) | State::Carried(_)) | None => false,
        }
    }

    pub(super) fn count(&self) -> Count {
        let add = |sum: Count, score: &DimensionScore| Count {
            applicable: sum.applicable + score.applicable,
            answered: sum.answered + score.answered,
            unknown: sum.unknown + score.unknown,
        };
        self.scores.dimensions.iter().fold(Count::default(), add)
    }

    /// Whether nobody has said anything of the practices that apply.
    pub(super) fn is_empty(&self) -> bool {
        let count = self.count();
        count.applicable > 0 && count.answered + count.unknown == 0
    }

    /// Whether nothing applies.
    pub(super) fn is_not_concerned(&self) -> bool {
        self.count().applicable == 0
    }

    /// Dimensions with a level, weakest first.
    pub(super) fn scored(&self) -> Vec<&DimensionScore> {
        let scored = |score: &&DimensionScore| score.state == DimensionState::Scored;
        self.scores.weakest_first().into_iter().filter(scored).collect()
    }

    /// Practices in a state, in model order.
    pub(super) fn practices_in(&self, wanted: impl Fn(Option<&State>) -> bool) -> Vec<&'static PracticeId> {
        let ids = self.edition.practices.iter().map(|practice| &practice.id);
        ids.filter(|id| wanted(self.state(id))).collect()
    }

    /// The steps of a horizon, in the venue's order.
    pub(super) fn steps(&self, horizon: Horizon) -> Vec<&Step> {
        let decisions: Vec<_> = self.decisions().cloned().collect();
        let steps = in_order(&self.advice.next_steps, &decisions);
        let steps = steps.into_iter();
        steps.filter(|step| step.horizon == horizon).collect()
    }

    /// The same without those that the venue postponed, rejected or gave up.
    pub(super) fn planned(&self, horizon: Horizon) -> Vec<&Step> {
        let mut steps = self.steps(horizon);
        steps.retain(|step| {
            let decision = self.decision(&Subject::Step(step.id.clone()));
            decision.is_none_or(|decision| match decision.verdict {
                Some(Verdict::Postponed | Verdict::Rejected) => false,
                Some(Verdict::Accepted) => !decision.is_closed(),
                None => true,
            })
        });
        steps
    }

    /// Outside help recommended, in the venue's order.
    pub(super) fn helpers(&self) -> Vec<&Recommended> {
        let decisions: Vec<_> = self.decisions().cloned().collect();
        providers_in_order(&self.advice.providers.recommended, &decisions)
    }

    /// The year before with what moved since.
    pub(super) fn since(&self) -> Option<(&Year<'a>, &Comparison)> {
        self.earlier.as_ref().zip(self.comparison.as_ref())
    }

    /// The same words with those of the year before, for what is asked no more.
    pub(super) fn past_words(&self, earlier: &Year<'_>) -> Words {
        let texts = *self.words.texts();
        Words::new(editions::texts(self.dossier, earlier.assessment(), texts))
    }

    /// The actions of the plan, in the order of attention.
    pub(super) fn actions(&self) -> Vec<Action<'a>> {
        actions(self.edition, &self.advice, self.decisions, self.today)
    }

    /// The actions done since the year before.
    pub(super) fn done(&self) -> Vec<Effect<'a>> {
        let effects = |(earlier, comparison): (&Year<'_>, &Comparison)| {
            let (after, until) = (earlier.date(), self.assessment.date);
            effects(comparison, self.edition, self.decisions, after, until)
        };
        self.since().map(effects).unwrap_or_default()
    }

    fn decisions(&self) -> impl Iterator<Item = &Decision> {
        self.decided.iter().map(|one| &one.decision)
    }

    /// What the venue decided on a piece of advice, or typed beside it.
    pub(super) fn decision(&self, subject: &Subject) -> Option<&Decision> {
        self.decisions().find(|decision| decision.subject == *subject)
    }

    /// The verdict on a piece of advice, if there is one.
    pub(super) fn verdict(&self, subject: &Subject) -> Option<Verdict> {
        self.decision(subject)?.verdict
    }

    /// What is known of the venue.
    pub(super) const fn venue(&self) -> Venue<'_> {
        Venue {
            profile: self.profile,
            inventory: self.inventory,
        }
    }

    /// What was found in the inventory under an id.
    pub(super) fn finding(&self, id: &FindingId) -> Option<&Finding> {
        self.advice.findings.iter().find(|finding| finding.id == *id)
    }

    /// What the law bears on among what was found.
    pub(super) fn legal_findings(&self) -> impl Iterator<Item = &Finding> {
        self.advice.findings.iter().filter(|finding| finding.legal)
    }

    /// What things of the inventory are called.
    pub(super) fn item_names(&self, items: &[Item]) -> Vec<String> {
        let inventory = self.inventory.into_iter();
        let names = inventory.flat_map(|inventory| {
            let name = |item| naming::item(self.texts(), inventory, item);
            items.iter().map(name)
        });
        names.collect()
    }

    /// The heading of a finding.
    pub(super) fn finding_name(&self, id: &FindingId) -> String {
        self.words.model(&format!("finding-{id}"))
    }

    /// Where a practice stands, in words.
    pub(super) fn standing(&self, practice: &PracticeId) -> String {
        match self.state(practice) {
            Some(State::Level(level)) => self.words.level(*level),
            Some(State::Unknown) => self.words.model("state-unknown"),
            Some(State::NotApplicable(_)) => self.words.model("state-na"),
            Some(State::Carried(_)) => self.words.model("state-carried"),
            None => self.words.model("state-unanswered"),
        }
    }

    /// « Voir l'annexe B. », after a space; nothing where it is not printed.
    pub(super) fn see(&self, content: Content) -> String {
        self.contents.letter(content).map_or_else(String::new, |letter| {
            format!(" {}", say::see_annex(self.texts(), &letter))
        })
    }

    /// Words that lead to an answer, where answers are printed.
    pub(super) fn to_answer(&self, practice: &PracticeId, words: String) -> Span {
        let span = Span::new(words);
        if self.contents.has(Content::Answers) {
            span.link(Link::Anchor(format!("answer-{practice}")))
        } else {
            span
        }
    }
}
