//! Made-up venues for tests.
#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod inventory;
pub(crate) mod years;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Venue;
use jauge_core::level::Level;
use jauge_core::model::{Edition, edition};
use jauge_core::profile::{BudgetBand, Country, LegalForm, Profile, ToolKind};
use jauge_core::quantity::Quantity;
use proptest::prelude::*;

/// The level of a number.
pub(crate) fn level(number: u8) -> Level {
    Level::new(number).expect("1 to 5")
}

/// An assessment in which nobody has answered anything.
pub(crate) fn blank() -> Assessment {
    Assessment::new("2026".into(), jiff::civil::date(2026, 11, 21), &edition().id)
}

/// An assessment with these levels; 0 is *don't know*.
pub(crate) fn answered(levels: &[(&str, u8)]) -> Assessment {
    let mut assessment = blank();
    for (practice, number) in levels {
        assert!(edition().practice(practice).is_some(), "no practice {practice}");
        let state = Level::new(*number).map_or(State::Unknown, State::Level);
        assessment.answers.insert((*practice).into(), Answer::new(state));
    }
    assessment
}

/// An assessment with the same level everywhere.
pub(crate) fn everywhere(number: u8) -> Assessment {
    let levels: Vec<_> = edition()
        .practices
        .iter()
        .map(|practice| (practice.id.as_str(), number))
        .collect();
    answered(&levels)
}

/// Any state of a practice; `None` is unanswered.
pub(crate) fn any_state() -> impl Strategy<Value = Option<State>> {
    prop_oneof![
        1 => Just(None),
        6 => (1..=5u8).prop_map(|number| Some(State::Level(level(number)))),
        1 => Just(Some(State::Unknown)),
        1 => Just(Some(State::NotApplicable(Reason::Stated("closed".into())))),
        1 => prop_oneof![
            (1..=5u8).prop_map(|number| Last::Level(level(number))),
            Just(Last::Unknown),
            Just(Last::NotApplicable("closed".into())),
        ]
        .prop_map(|last| Some(State::Carried(last))),
    ]
}

/// Any assessment.
pub(crate) fn any_assessment() -> impl Strategy<Value = Assessment> {
    any_assessment_of(edition())
}

/// Any assessment made in an edition.
pub(crate) fn any_assessment_of(edition: &'static Edition) -> impl Strategy<Value = Assessment> {
    let practices = edition.practices.len();
    let targets = prop::collection::btree_map(0..edition.dimensions.len(), 1..=5u8, 0..4);
    (prop::collection::vec(any_state(), practices), targets).prop_map(move |(states, targets)| {
        let mut assessment = Assessment::new("2026".into(), jiff::civil::date(2026, 11, 21), &edition.id);
        for (practice, state) in edition.practices.iter().zip(states) {
            if let Some(state) = state {
                assessment.answers.insert(practice.id.clone(), Answer::new(state));
            }
        }
        assessment.targets = targets
            .into_iter()
            .map(|(at, number)| (edition.dimensions[at].clone(), level(number)))
            .collect();
        assessment
    })
}

/// Any profile, as far as rules read it.
pub(crate) fn any_profile() -> impl Strategy<Value = Profile> {
    let flag = || prop::option::of(any::<bool>());
    let hours = || prop::option::of((0..40u32).prop_map(|hours| Quantity::whole(hours).expect("small")));
    (
        prop::option::of(prop::sample::select(Country::ALL)),
        prop::option::of(prop::sample::select(LegalForm::ALL)),
        prop::option::of(0..120u32),
        prop::collection::vec(prop::sample::select(ToolKind::ALL), 0..3),
        (flag(), flag(), flag(), flag()),
        (hours(), hours()),
        prop::option::of(prop::sample::select(BudgetBand::ALL)),
    )
        .prop_map(
            |(country, legal_form, staff, tool_change, flags, hours, budget_band)| Profile {
                country,
                legal_form,
                staff,
                tool_change,
                own_ticketing: flags.0,
                newsletter: flags.1,
                online_sales: flags.2,
                pooling: flags.3,
                hours_per_month: hours.0,
                retyping_hours_per_week: hours.1,
                budget_band,
                ..Profile::named("Salle d’essai")
            },
        )
}

/// The edition that comes with the program.
pub(crate) fn model() -> &'static Edition {
    edition()
}

/// A venue that has entered no inventory.
pub(crate) fn bare(profile: &Profile) -> Venue<'_> {
    Venue {
        profile,
        inventory: None,
    }
}
