//! What the report reads: answers, scores, advice, the year before, and the words to say it.

use jauge_core::advice::{Advice, Horizon, Step, advise};
use jauge_core::answers::State;
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::ids::{AssessmentId, PracticeId};
use jauge_core::level::Level;
use jauge_core::model::Edition;
use jauge_core::profile::Profile;
use jauge_core::scoring::{DimensionScore, DimensionState, Scores, score};
use jauge_l10n::Texts;
use jauge_l10n::msg::report as say;
use jauge_report::document::{Link, Span};

use super::contents::{Content, Contents};
use super::words::Words;
use crate::editions;
use crate::error::{ErrorCode, PublicError};

/// Everything that is read for one report.
pub(super) struct Reading<'a> {
    pub(super) edition: &'static Edition,
    pub(super) profile: &'a Profile,
    pub(super) assessment: &'a Assessment,
    pub(super) scores: Scores,
    pub(super) advice: Advice,
    pub(super) earlier: Option<Earlier<'a>>,
    pub(super) contents: Contents,
    pub(super) words: Words,
}

/// The assessment before.
pub(super) struct Earlier<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) scores: Scores,
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
    ) -> Result<Self, PublicError> {
        let assessment = dossier
            .assessment(Some(id))
            .ok_or_else(|| PublicError::new(ErrorCode::NoAssessment).with("assessment", id))?;
        let edition = editions::of(assessment)?;
        let profile = &dossier.profile;
        let scores = score(edition, profile, assessment);
        let advice = advise(edition, dossier.venue(id), assessment, &scores);
        // Years of another edition are not compared here: the same id need not mean the same question.
        let earlier = dossier
            .before(id)
            .filter(|before| before.edition == assessment.edition)
            .map(|before| Earlier {
                assessment: before,
                scores: score(edition, profile, before),
            });
        Ok(Self {
            edition,
            profile,
            assessment,
            scores,
            advice,
            earlier,
            contents,
            words,
        })
    }

    pub(super) fn texts(&self) -> &Texts {
        self.words.texts()
    }

    pub(super) fn state(&self, practice: &PracticeId) -> Option<&State> {
        self.assessment.state(practice)
    }

    /// The level of a practice that counts: answered, and this year.
    pub(super) fn level(&self, practice: &PracticeId) -> Option<Level> {
        known(self.assessment, practice)
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

    pub(super) fn steps(&self, horizon: Horizon) -> Vec<&Step> {
        let steps = self.advice.next_steps.iter();
        steps.filter(|step| step.horizon == horizon).collect()
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

/// The level that counts of a practice in some year.
pub(super) fn known(assessment: &Assessment, practice: &PracticeId) -> Option<Level> {
    match assessment.state(practice) {
        Some(State::Level(level)) => Some(*level),
        _ => None,
    }
}
