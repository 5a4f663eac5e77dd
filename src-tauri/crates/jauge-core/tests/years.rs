//! A year later: what is carried, what confirming makes of it, and that nothing counts before.

mod common;

use common::inventory::any_inventory;
use common::years::{but, second};
use common::{answered, any_assessment, any_assessment_of, any_profile, blank, level, model};
use jauge_core::advice::advise;
use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::applicability::changes;
use jauge_core::assessment::{Assessment, Checked, SignOff, Status};
use jauge_core::carry::{Left, Preview, carry, confirm, copy, next_id, preview};
use jauge_core::dossier::{Dossier, Venue};
use jauge_core::ids::PracticeId;
use jauge_core::model::Edition;
use jauge_core::profile::Profile;
use jauge_core::scoring::score;
use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

fn next_year(from: &Assessment, earlier: &Edition, edition: &Edition) -> Assessment {
    carry("2027".into(), date(2027, 11, 20), from, earlier, edition)
}

/// What a person typed beside an answer.
fn typed(state: State) -> Answer {
    Answer {
        state,
        note: "deux personnes".into(),
        evidence: "dossier partagé".into(),
        review: true,
        by: "billetterie".into(),
        ask: "administration".into(),
        at: Some(Timestamp::UNIX_EPOCH),
    }
}

fn all_of(edition: &Edition) -> Vec<PracticeId> {
    edition
        .practices
        .iter()
        .map(|practice| practice.id.clone())
        .collect()
}

/// The profile's own answers, as a dossier keeps them.
fn with_profile(mut assessment: Assessment, edition: &Edition, profile: &Profile) -> Assessment {
    for (practice, answer) in changes(edition, profile, &assessment.answers) {
        match answer {
            Some(answer) => assessment.answers.insert(practice, answer),
            None => assessment.answers.remove(&practice),
        };
    }
    assessment
}

#[test]
fn every_statement_is_carried_with_what_was_typed_beside_it() {
    let mut from = blank();
    let stated = |reason: &str| State::NotApplicable(Reason::Stated(reason.into()));
    let states = [
        ("strategy-goals", State::Level(level(4)), Last::Level(level(4))),
        ("strategy-owner", State::Unknown, Last::Unknown),
        (
            "sharing-open",
            stated("closed"),
            Last::NotApplicable("closed".into()),
        ),
        (
            "use-indicators",
            State::Carried(Last::Level(level(2))),
            Last::Level(level(2)),
        ),
    ];
    for (id, state, _) in &states {
        from.answers.insert((*id).into(), typed(state.clone()));
    }
    from.answers.insert(
        "use-segments".into(),
        Answer::new(State::NotApplicable(Reason::Profile)),
    );
    from.targets.insert("strategy".into(), level(4));
    from.targets.insert("no-more".into(), level(4));
    let next = next_year(&from, model(), model());
    assert_eq!(next.answers.len(), states.len(), "the profile answers for itself");
    for (id, _, last) in states {
        let expected = Answer {
            review: false,
            ..typed(State::Carried(last))
        };
        assert_eq!(next.answers[&PracticeId::from(id)], expected);
    }
    assert_eq!(
        next,
        Assessment {
            answers: next.answers.clone(),
            targets: [("strategy".into(), level(4))].into(),
            from: Some("2026".into()),
            ..Assessment::new("2027".into(), date(2027, 11, 20), &model().id)
        }
    );
}

#[test]
fn what_happens_within_a_year_is_asked_afresh() {
    let afresh: Vec<_> = model()
        .practices
        .iter()
        .filter(|practice| !practice.carried)
        .map(|practice| practice.id.as_str())
        .collect();
    assert_eq!(
        afresh,
        [
            "strategy-means",
            "quality-backup",
            "quality-retention",
            "trust-person",
            "trust-access"
        ]
    );
    let from = answered(&afresh.iter().map(|id| (*id, 4)).collect::<Vec<_>>());
    let told = preview(&from, model(), model());
    assert_eq!(told.carried, []);
    let left = |id: &str| told.left.iter().find(|(practice, _)| practice.as_str() == id);
    for id in afresh {
        assert_eq!(left(id).map(|(_, why)| *why), Some(Left::Afresh));
    }
    assert_eq!(
        left("strategy-goals").map(|(_, why)| *why),
        Some(Left::Unanswered)
    );
    assert_eq!(next_year(&from, model(), model()).answers.len(), 0);
}

#[test]
fn starting_in_another_edition_says_what_is_carried_and_what_is_not() {
    let from = answered(&[
        ("quality-entry", 3),
        ("quality-backup", 4),
        ("skills-culture", 4),
        ("skills-training", 0),
        ("sharing-brief", 2),
        ("sharing-open", 2),
        ("sharing-rules", 2),
    ]);
    let told = preview(&from, model(), second());
    let ids = |list: &[PracticeId]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        ids(&told.carried),
        ["quality-entry", "skills-training", "sharing-rules"]
    );
    assert_eq!(ids(&told.retired), ["sharing-open"]);
    let left: Vec<_> = told
        .left
        .iter()
        .filter(|(_, why)| *why != Left::Unanswered)
        .map(|(id, why)| (id.as_str(), *why))
        .collect();
    assert_eq!(
        left,
        [
            ("strategy-means", Left::Afresh),
            ("quality-backup", Left::Afresh),
            ("quality-retention", Left::Afresh),
            ("use-ai", Left::Added),
            ("skills-culture", Left::QuestionChanged),
            ("trust-person", Left::Afresh),
            ("trust-access", Left::Afresh),
            ("sharing-need", Left::QuestionChanged),
            ("sharing-specification", Left::QuestionChanged),
        ]
    );
    let next = next_year(&from, model(), second());
    assert_eq!(next.edition, "2027.1");
    assert_eq!(next.answers.keys().cloned().collect::<Vec<_>>(), {
        let mut carried = told.carried;
        carried.sort();
        carried
    });
}

#[test]
fn reopening_copies_everything_but_the_sign_off() {
    let mut from = answered(&[("strategy-goals", 3), ("quality-backup", 0)]);
    from.answers.get_mut("strategy-goals").expect("there").review = true;
    from.targets.insert("strategy".into(), level(4));
    from.still_true.insert(Checked::Profile);
    from.from = Some("2025".into());
    from.status = Status::Finished;
    from.signed = Some(SignOff {
        at: Timestamp::UNIX_EPOCH,
        present: "direction".into(),
        note: String::new(),
        as_it_stood: "{}".into(),
    });
    let reopened = copy("2026-2".into(), date(2026, 12, 1), &from);
    assert_eq!(
        reopened,
        Assessment {
            id: "2026-2".into(),
            date: date(2026, 12, 1),
            status: Status::Open,
            signed: None,
            ..from
        }
    );
}

#[test]
fn only_what_is_listed_and_carried_is_confirmed() {
    let mut assessment = but(
        &answered(&[("strategy-owner", 2)]),
        &[
            ("strategy-goals", Some(State::Carried(Last::Level(level(3))))),
            ("strategy-board", Some(State::Carried(Last::Unknown))),
            (
                "sharing-open",
                Some(State::Carried(Last::NotApplicable("closed".into()))),
            ),
        ],
    );
    let before = assessment.clone();
    let listed = [
        "strategy-goals",
        "strategy-owner",
        "sharing-open",
        "tools-fit",
        "nothing",
    ];
    let at = Timestamp::from_second(1_800_000_000).expect("a moment");
    confirm(&mut assessment, &listed.map(PracticeId::from), at);
    let confirmed = |state: State| Answer {
        at: Some(at),
        ..Answer::new(state)
    };
    let mut expected = before;
    expected
        .answers
        .insert("strategy-goals".into(), confirmed(State::Level(level(3))));
    expected.answers.insert(
        "sharing-open".into(),
        confirmed(State::NotApplicable(Reason::Stated("closed".into()))),
    );
    assert_eq!(assessment, expected);
}

#[test]
fn an_id_is_the_year_until_it_is_taken() {
    let mut dossier = Dossier::default();
    for expected in ["2027", "2027-2", "2027-3"] {
        let id = next_id(&dossier, date(2027, 11, 20));
        assert_eq!(id.as_str(), expected);
        assert!(jauge_core::ids::AssessmentId::parse(id.as_str()).is_some());
        dossier
            .assessments
            .push(Assessment::new(id, date(2027, 11, 20), "2026.1"));
    }
    assert_eq!(next_id(&dossier, date(2028, 1, 1)).as_str(), "2028");
    let early = next_id(&dossier, date(-1, 1, 1));
    assert!(jauge_core::ids::AssessmentId::parse(early.as_str()).is_some());
}

proptest! {
    #[test]
    fn carrying_then_confirming_everything_equals_copying(from in any_assessment(), profile in any_profile()) {
        let at = Timestamp::UNIX_EPOCH;
        let from = with_profile(from, model(), &profile);
        let all = all_of(model());
        let mut carried = with_profile(next_year(&from, model(), model()), model(), &profile);
        let mut copied = copy(carried.id.clone(), carried.date, &from);
        confirm(&mut carried, &all, at);
        // What nobody confirmed in the earlier year either is confirmed with the rest.
        confirm(&mut copied, &all, at);
        for answer in carried.answers.values_mut().chain(copied.answers.values_mut()) {
            answer.at = None;
            answer.review = false;
        }
        // What is asked afresh is all that is missing.
        for practice in model().practices.iter().filter(|practice| !practice.carried) {
            copied.answers.remove(&practice.id);
        }
        // A copy is the same year again, whereas what is carried makes another.
        copied.from = carried.from.clone();
        let copied = with_profile(copied, model(), &profile);
        prop_assert_eq!(carried, copied);
    }

    #[test]
    fn nothing_carried_counts(from in any_assessment(), profile in any_profile(), other in any::<bool>()) {
        let edition = if other { second() } else { model() };
        let carried = next_year(&from, model(), edition);
        let unanswered = Assessment { answers: [].into(), ..carried.clone() };
        prop_assert_eq!(score(edition, &profile, &carried), score(edition, &profile, &unanswered));
    }

    #[test]
    fn nothing_carried_is_advised_on(from in any_assessment(), profile in any_profile(), inventory in any_inventory(), other in any::<bool>()) {
        let edition = if other { second() } else { model() };
        let carried = next_year(&from, model(), edition);
        let unanswered = Assessment { answers: [].into(), ..carried.clone() };
        let advice = |assessment: &Assessment| {
            let venue = Venue { profile: &profile, inventory: Some(&inventory) };
            advise(edition, venue, assessment, &score(edition, &profile, assessment))
        };
        prop_assert_eq!(advice(&carried), advice(&unanswered));
    }

    #[test]
    fn confirming_a_practice_changes_only_its_dimension(from in any_assessment(), profile in any_profile(), at in any::<prop::sample::Index>()) {
        let carried = next_year(&from, model(), model());
        let before = score(model(), &profile, &carried);
        let practice = at.get(&model().practices);
        let mut confirmed = carried.clone();
        confirm(&mut confirmed, std::slice::from_ref(&practice.id), Timestamp::UNIX_EPOCH);
        let after = score(model(), &profile, &confirmed);
        for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
            if before.id != practice.dimension {
                prop_assert_eq!(before, after);
            }
        }
        let was_carried = carried.answers.contains_key(&practice.id);
        prop_assert_eq!(before != after, was_carried, "and it does change it");
    }

    #[test]
    fn the_preview_tells_what_is_carried(from in any_assessment(), profile in any_profile(), other in any::<bool>()) {
        let edition = if other { second() } else { model() };
        let from = with_profile(from, model(), &profile);
        let Preview { carried, left, retired } = preview(&from, model(), edition);
        let next = next_year(&from, model(), edition);
        let mut keys = carried.clone();
        keys.sort();
        prop_assert_eq!(next.answers.keys().cloned().collect::<Vec<_>>(), keys);
        for practice in &edition.practices {
            let told = carried.contains(&practice.id) || left.iter().any(|(id, _)| *id == practice.id);
            let by_profile = from.answers.get(&practice.id).is_some_and(Answer::is_from_profile);
            prop_assert!(told != (by_profile && practice.carried), "{}", practice.id);
        }
        prop_assert_eq!(retired.is_empty(), !other);
    }

    #[test]
    fn what_waits_is_carried_on_until_it_is_confirmed(from in any_assessment_of(second())) {
        let once = next_year(&from, second(), second());
        let twice = carry("2028".into(), date(2028, 11, 20), &once, second(), second());
        prop_assert_eq!(once.answers, twice.answers);
    }
}
