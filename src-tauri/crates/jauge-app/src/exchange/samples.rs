//! Dossiers of all shapes, for the tests.

mod venue;
pub(crate) mod years;

use std::collections::BTreeMap;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::{Assessment, Status};
use jauge_core::codes::Coded;
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_core::level::Level;
use jauge_core::logo::Logo;
use jauge_core::profile::Profile;
use jauge_core::quantity::Quantity;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::editions;

/// A file with every kind of answer. Written by the first version and never edited: whatever comes later reads it.
pub(super) const VERSION_1: &str = include_str!("fixtures/version-1.json");

/// A file with an inventory, decisions and an address book: something in every field. Never edited either.
pub(crate) const VENUE: &str = include_str!("fixtures/version-1-venue.json");

/// A file with two years, a sign-off and a plan: something in every field. Never edited either.
pub(crate) const YEARS: &str = include_str!("fixtures/version-1-years.json");

/// A network's list of providers of the first version.
pub(crate) const PROVIDERS: &str = include_str!("fixtures/providers-1.json");

/// The first one, to be changed.
pub(super) fn file() -> serde_json::Value {
    serde_json::from_str(VERSION_1).expect("JSON")
}

fn text(most: usize) -> impl Strategy<Value = String> {
    let letters = prop_oneof![
        8 => any::<char>().prop_filter("a text", |c| !c.is_control()),
        1 => select(vec!['\n', '\t', '\u{2028}', '\u{202E}', '"', '\\', '😀', 'é']),
    ];
    proptest::collection::vec(letters, 0..most).prop_map(|letters| letters.into_iter().collect())
}

fn word<T: Coded + std::fmt::Debug>() -> impl Strategy<Value = Option<T>> {
    option::of(select(T::ALL))
}

fn words<T: Coded + std::fmt::Debug>() -> impl Strategy<Value = Vec<T>> {
    subsequence(T::ALL, 0..=T::ALL.len()).prop_shuffle()
}

fn quantity() -> impl Strategy<Value = Option<Quantity>> {
    option::of(
        (0..=Quantity::MAX * 100).prop_map(|number| Quantity::from_hundredths(number).expect("inside")),
    )
}

fn profile() -> impl Strategy<Value = Profile> {
    let number = || option::of(0..=1_000_000_u32);
    let flags = proptest::collection::vec(any::<Option<bool>>(), 7);
    (
        ("[^\\p{C}]{0,20}", word(), word(), words(), word()),
        (number(), number(), number(), number()),
        flags,
        (words(), quantity(), quantity(), quantity(), word()),
    )
        .prop_map(|(identity, numbers, flags, means)| Profile {
            name: format!("Lieu {}", identity.0),
            country: identity.1,
            legal_form: identity.2,
            disciplines: identity.3,
            activity: identity.4,
            halls: numbers.0,
            seats: numbers.1,
            staff: numbers.2,
            volunteers: numbers.3,
            own_ticketing: flags[0],
            newsletter: flags[1],
            online_sales: flags[2],
            free_entry: flags[3],
            schools: flags[4],
            minors: flags[5],
            pooling: flags[6],
            tool_change: means.0,
            fte: means.1,
            hours_per_month: means.2,
            retyping_hours_per_week: means.3,
            budget_band: means.4,
        })
}

fn level() -> impl Strategy<Value = Level> {
    select(Level::all().collect::<Vec<_>>())
}

fn moment() -> impl Strategy<Value = Timestamp> {
    (0..4_000_000_000_i64, 0..1_000_000_000_i32)
        .prop_map(|(second, nanos)| Timestamp::new(second, nanos).expect("near"))
}

fn day() -> impl Strategy<Value = Date> {
    (2000_i16..2100, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn last() -> impl Strategy<Value = Last> {
    prop_oneof![
        level().prop_map(Last::Level),
        Just(Last::Unknown),
        text(40).prop_map(Last::NotApplicable),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    let state = prop_oneof![
        level().prop_map(State::Level),
        Just(State::Unknown),
        last().prop_map(State::Carried),
        Just(State::NotApplicable(Reason::Profile)),
        text(40).prop_map(|reason| State::NotApplicable(Reason::Stated(reason))),
    ];
    let at = option::of(moment());
    (state, text(60), text(40), any::<bool>(), [text(20), text(20)], at).prop_map(
        |(state, note, evidence, review, [by, ask], at)| Answer {
            state,
            note,
            evidence,
            review,
            by,
            ask,
            at,
        },
    )
}

fn assessment() -> impl Strategy<Value = Assessment> {
    let edition = editions::latest();
    let practices: Vec<_> = edition
        .practices
        .iter()
        .map(|practice| practice.id.clone())
        .collect();
    let answers = proptest::collection::btree_map(select(practices), answer(), 0..34);
    let targets = proptest::collection::btree_map(select(edition.dimensions.clone()), level(), 0..8);
    let status = select(Status::ALL);
    let year = (day(), status, answers, targets, years::still_true());
    year.prop_map(|(date, status, answers, targets, still_true)| Assessment {
        status,
        answers,
        targets,
        still_true,
        ..Assessment::new("2026".into(), date, &editions::latest().id)
    })
}

/// A logo that is ready to print.
pub(crate) fn logo() -> Logo {
    crate::logo::ready(DRAWING.as_bytes()).expect("a drawing")
}

/// A drawing of nobody's.
pub(crate) const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>"#;

/// Any dossier that the program can hold.
pub(crate) fn dossier() -> impl Strategy<Value = Dossier> {
    let years = (profile(), proptest::collection::vec(assessment(), 1..4));
    let venue = (venue::inventory(), venue::decisions(), venue::contacts());
    let beside = (option::of(day()), any::<[bool; 2]>(), years::sign_offs());
    (years, venue, beside).prop_map(
        |((profile, mut assessments), venue, (reminder, [own, pictured], signed))| {
            let (inventory, decisions, contacts) = venue;
            for (index, assessment) in assessments.iter_mut().enumerate() {
                assessment.id = AssessmentId::from(format!("year-{index}").as_str());
            }
            let mut dossier = Dossier {
                profile,
                assessments,
                inventory,
                decisions,
                contacts,
                reminder,
                logo: pictured.then(logo),
                editions: if own { years::editions() } else { Vec::new() },
            };
            dossier.sort();
            years::link(&mut dossier, signed);
            dossier
        },
    )
}

/// No answers at all.
pub(crate) fn empty() -> Dossier {
    Dossier {
        profile: Profile::named("Lieu vide"),
        assessments: vec![Assessment {
            answers: BTreeMap::new(),
            ..Assessment::new("2026".into(), date(2026, 11, 21), &editions::latest().id)
        }],
        ..Dossier::default()
    }
}
