//! Made-up years: a second edition, decisions with what happened to them, assessments with their scores.

use std::sync::LazyLock;

use jauge_core::answers::State;
use jauge_core::assessment::Assessment;
use jauge_core::comparison::Side;
use jauge_core::decisions::{ActionStatus, Decision, Event, Subject, Verdict};
use jauge_core::findings::Finding;
use jauge_core::fixtures;
use jauge_core::inventory::Inventory;
use jauge_core::model::{Edition, Effort};
use jauge_core::profile::Profile;
use jauge_core::scoring::{Scores, score};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::model;

static SECOND: LazyLock<Edition> = LazyLock::new(fixtures::second);

/// The second edition made up for tests.
pub(crate) fn second() -> &'static Edition {
    &SECOND
}

/// The edition of an assessment.
pub(crate) fn edition_of(assessment: &Assessment) -> &'static Edition {
    if assessment.edition == second().id {
        second()
    } else {
        model()
    }
}

/// An assessment with its scores and what its inventory told.
#[derive(Debug)]
pub(crate) struct Year {
    pub(crate) assessment: Assessment,
    scores: Scores,
    pub(crate) findings: Vec<Finding>,
    pub(crate) inventory: Option<Inventory>,
}

impl Year {
    pub(crate) fn of(assessment: Assessment) -> Self {
        let profile = Profile::named("Salle d’essai");
        Self {
            scores: score(edition_of(&assessment), &profile, &assessment),
            assessment,
            findings: Vec::new(),
            inventory: None,
        }
    }

    pub(crate) fn with(self, findings: Vec<Finding>, inventory: Inventory) -> Self {
        Self {
            findings,
            inventory: Some(inventory),
            ..self
        }
    }

    pub(crate) fn side(&self) -> Side<'_> {
        Side {
            assessment: &self.assessment,
            edition: edition_of(&self.assessment),
            scores: &self.scores,
            findings: self.inventory.is_some().then_some(self.findings.as_slice()),
            inventory: self.inventory.as_ref(),
        }
    }
}

/// The same assessment with other states of some practices; `None` takes the answer back.
pub(crate) fn but(assessment: &Assessment, states: &[(&str, Option<State>)]) -> Assessment {
    let mut assessment = assessment.clone();
    for (practice, state) in states {
        let answer = state.clone().map(jauge_core::answers::Answer::new);
        match answer {
            Some(answer) => assessment.answers.insert((*practice).into(), answer),
            None => assessment.answers.remove(*practice),
        };
    }
    assessment
}

/// The day from which made-up dates are counted.
pub(crate) const TODAY: Date = date(2027, 11, 15);

/// Any day within four years of today.
pub(crate) fn any_date() -> impl Strategy<Value = Date> {
    (-1_500..1_500i64).prop_map(|days| TODAY.saturating_add(days.days()))
}

/// Something recorded on a day.
pub(crate) fn event(status: ActionStatus, date: Date) -> Event {
    Event {
        status,
        date,
        note: String::new(),
    }
}

/// An accepted decision with what happened to it.
pub(crate) fn accepted(subject: Subject, history: &[(ActionStatus, Date)]) -> Decision {
    Decision {
        verdict: Some(Verdict::Accepted),
        history: history
            .iter()
            .map(|(status, date)| event(*status, *date))
            .collect(),
        ..Decision::on(subject)
    }
}

/// All that can be decided on, of the program's edition, and some that no edition knows.
pub(crate) fn subjects() -> Vec<Subject> {
    let practices = model().practices.iter();
    let steps =
        practices.flat_map(|practice| ["2", "5", "find-out"].map(|end| format!("{}-{end}", practice.id)));
    let mends = model()
        .findings
        .iter()
        .map(|finding| format!("mend-{}", finding.id));
    let strangers = ["mend-nothing", "nothing-3", "nothing", ""].map(str::to_owned);
    steps
        .chain(mends)
        .chain(strangers)
        .map(Subject::Step)
        .chain(
            model()
                .skills
                .iter()
                .map(|skill| Subject::Skill(skill.id.clone())),
        )
        .chain(
            model()
                .providers
                .iter()
                .map(|provider| Subject::Provider(provider.id.clone())),
        )
        .chain((1..6).map(|number| Subject::Own(format!("own-{number}"))))
        .collect()
}

/// Any decisions, in any order, each about something else.
pub(crate) fn any_decisions() -> impl Strategy<Value = Vec<Decision>> {
    let status = || prop::sample::select(ActionStatus::ALL);
    let history = || {
        prop::collection::vec(
            (status(), any_date()).prop_map(|(status, date)| event(status, date)),
            0..4,
        )
    };
    let verdict = prop_oneof![
        4 => Just(Some(Verdict::Accepted)),
        1 => prop::option::of(prop::sample::select(Verdict::ALL)),
    ];
    let one = (
        verdict,
        prop::option::of(any_date()),
        prop::option::of(prop::sample::select(Effort::ALL)),
        prop::option::of(0..4u32),
        history(),
    );
    (Just(subjects()).prop_shuffle(), prop::collection::vec(one, 0..25)).prop_map(|(subjects, all)| {
        subjects
            .into_iter()
            .zip(all)
            .map(|(subject, (verdict, due, effort, position, history))| Decision {
                verdict,
                due,
                effort,
                position,
                history,
                ..Decision::on(subject)
            })
            .collect()
    })
}
