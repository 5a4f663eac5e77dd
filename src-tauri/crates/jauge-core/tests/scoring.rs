//! The exact rules of scores, and their laws.

mod common;

use common::{answered, any_assessment, any_profile, blank, everywhere, level, model};
use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::ids::PracticeId;
use jauge_core::profile::{Country, LegalForm, Profile};
use jauge_core::scoring::{DimensionScore, DimensionState, Scores, Standing, score};
use proptest::prelude::*;

fn scores(assessment: &Assessment) -> Scores {
    score(model(), &Profile::named("Salle d’essai"), assessment)
}

fn dimension(assessment: &Assessment, id: &str) -> DimensionScore {
    scores(assessment).dimension(id).expect("a dimension").clone()
}

fn strategy(levels: [u8; 4]) -> DimensionScore {
    let ids = [
        "strategy-goals",
        "strategy-owner",
        "strategy-board",
        "strategy-means",
    ];
    dimension(
        &answered(&ids.into_iter().zip(levels).collect::<Vec<_>>()),
        "strategy",
    )
}

fn quality(levels: [u8; 5]) -> DimensionScore {
    let ids = [
        "quality-entry",
        "quality-duplicates",
        "quality-definitions",
        "quality-backup",
        "quality-retention",
    ];
    dimension(
        &answered(&ids.into_iter().zip(levels).collect::<Vec<_>>()),
        "quality",
    )
}

fn ids(practices: &[PracticeId]) -> Vec<&str> {
    practices.iter().map(PracticeId::as_str).collect()
}

#[test]
fn one_practice_may_stand_one_rung_below_the_level() {
    assert_eq!(strategy([3, 3, 3, 2]).level, Some(level(3)));
    assert_eq!(strategy([3, 3, 2, 2]).level, Some(level(2)));
    assert_eq!(strategy([3, 3, 3, 1]).level, Some(level(2)));
    assert_eq!(strategy([5, 5, 5, 4]).level, Some(level(5)));
    assert_eq!(strategy([1, 1, 1, 1]).level, Some(level(1)));
}

#[test]
fn a_foundation_gets_no_tolerance() {
    assert_eq!(
        quality([3, 3, 3, 2, 3]).level,
        Some(level(2)),
        "backup is a foundation"
    );
    assert_eq!(quality([3, 3, 3, 3, 2]).level, Some(level(3)));
    assert_eq!(quality([5, 5, 5, 1, 5]).level, Some(level(1)));
}

#[test]
fn with_fewer_than_three_applicable_practices_there_is_no_tolerance() {
    let mut assessment = answered(&[("strategy-goals", 3), ("strategy-owner", 2)]);
    for id in ["strategy-board", "strategy-means"] {
        let state = State::NotApplicable(Reason::Stated("—".into()));
        assessment.answers.insert(id.into(), Answer::new(state));
    }
    let score = dimension(&assessment, "strategy");
    assert_eq!((score.applicable, score.level), (2, Some(level(2))));
}

#[test]
fn an_unknown_answer_makes_a_range() {
    let score = strategy([3, 3, 3, 0]);
    assert_eq!(score.state, DimensionState::Scored);
    assert_eq!((score.level, score.level_high), (Some(level(2)), Some(level(3))));
    assert_eq!((score.rungs, score.rungs_high, score.rungs_max), (6, 10, 16));
    assert_eq!((score.applicable, score.answered, score.unknown), (4, 3, 1));
    assert_eq!(score.profile, [0, 0, 3, 0, 0]);
    assert_eq!(score.target, Some(level(3)));
    assert_eq!(ids(&score.blocking), ["strategy-means"]);
}

#[test]
fn more_than_a_third_unknown_or_unanswered_is_not_enough_information() {
    assert_eq!(strategy([3, 3, 0, 0]).state, DimensionState::Insufficient);
    assert_eq!(strategy([3, 3, 3, 0]).state, DimensionState::Scored);
    let score = dimension(&answered(&[("strategy-goals", 4)]), "strategy");
    assert_eq!(
        (score.state, score.level, score.level_high, score.target),
        (DimensionState::Insufficient, None, None, None)
    );
    assert_eq!((score.rungs, score.rungs_high), (3, 15));
    assert_eq!(
        ids(&score.blocking),
        ["strategy-owner", "strategy-board", "strategy-means"]
    );
}

#[test]
fn blocking_puts_foundations_first_then_the_lowest_then_model_order() {
    let score = quality([2, 1, 2, 2, 4]);
    assert_eq!(score.level, Some(level(2)));
    assert_eq!(
        ids(&score.blocking),
        [
            "quality-backup",
            "quality-duplicates",
            "quality-entry",
            "quality-definitions"
        ]
    );
    assert!(
        strategy([5, 5, 5, 4]).blocking.is_empty(),
        "nothing blocks at the highest level"
    );
}

#[test]
fn a_dimension_without_applicable_practice_is_not_concerned() {
    let mut assessment = everywhere(3);
    for practice in model()
        .practices
        .iter()
        .filter(|practice| practice.dimension.as_str() == "sharing")
    {
        let state = State::NotApplicable(Reason::Stated("—".into()));
        assessment.answers.insert(practice.id.clone(), Answer::new(state));
    }
    let scores = scores(&assessment);
    let score = scores.dimension("sharing").expect("a dimension");
    assert_eq!(score.state, DimensionState::NotConcerned);
    assert_eq!((score.level, score.level_high, score.target), (None, None, None));
    assert_eq!(
        (score.rungs, score.rungs_high, score.rungs_max, score.applicable),
        (0, 0, 0, 0)
    );
    assert_eq!(
        (
            scores.organisation.dimensions_concerned,
            scores.organisation.at_least_3
        ),
        (7, 7)
    );
}

#[test]
fn a_carried_answer_counts_as_unanswered() {
    let mut assessment = everywhere(4);
    let carried: PracticeId = "strategy-goals".into();
    assessment.answers.insert(
        carried.clone(),
        Answer::new(State::Carried(Last::Level(level(5)))),
    );
    let with = dimension(&assessment, "strategy");
    assessment.answers.remove(&carried);
    assert_eq!(with, dimension(&assessment, "strategy"));
}

#[test]
fn nothing_answered_is_never_a_result() {
    let scores = scores(&blank());
    assert!(
        scores
            .dimensions
            .iter()
            .all(|score| score.state == DimensionState::Insufficient && score.level.is_none())
    );
    assert_eq!(
        (
            scores.organisation.rungs,
            scores.organisation.rungs_high,
            scores.organisation.rungs_max
        ),
        (0, 136, 136)
    );
}

#[test]
fn the_legal_watch_lists_foundations_of_trust_below_three_with_the_law_of_the_place() {
    let mut assessment = everywhere(3);
    assessment
        .answers
        .insert("trust-contracts".into(), Answer::new(State::Level(level(2))));
    assessment
        .answers
        .insert("trust-access".into(), Answer::new(State::Unknown));
    assessment.answers.remove(&PracticeId::from("trust-person"));
    assessment
        .answers
        .insert("quality-backup".into(), Answer::new(State::Level(level(1))));
    let watch = |country, legal_form| {
        let profile = Profile {
            country,
            legal_form,
            ..Profile::named("Salle d’essai")
        };
        score(model(), &profile, &assessment).legal_watch
    };
    let points = watch(Some(Country::Quebec), Some(LegalForm::Association));
    let found: Vec<_> = points
        .iter()
        .map(|point| (point.practice.as_str(), point.standing))
        .collect();
    assert_eq!(
        found,
        [
            ("trust-person", Standing::Unanswered),
            ("trust-contracts", Standing::Level(level(2))),
            ("trust-access", Standing::Unknown)
        ]
    );
    let law = |points: &[jauge_core::scoring::LegalPoint]| {
        points
            .iter()
            .flat_map(|point| &point.law)
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert!(
        law(&points).iter().all(|id| id.starts_with("qc-private")),
        "{:?}",
        law(&points)
    );
    let public = law(&watch(Some(Country::Quebec), Some(LegalForm::Public)));
    assert!(
        public.iter().any(|id| id.starts_with("qc-public"))
            && !public.iter().any(|id| id.starts_with("qc-private"))
    );
    assert!(
        law(&watch(Some(Country::France), None))
            .iter()
            .all(|id| !id.starts_with("qc"))
    );
    assert!(
        law(&watch(None, None)).is_empty(),
        "without a country no law is guessed"
    );
}

#[test]
fn weakest_first_is_total_and_puts_what_cannot_be_said_last() {
    let mut assessment = everywhere(3);
    assessment
        .answers
        .insert("trust-contracts".into(), Answer::new(State::Level(level(1))));
    for id in ["use-indicators", "use-decisions"] {
        assessment.answers.insert(id.into(), Answer::new(State::Unknown));
    }
    let scores = scores(&assessment);
    let order: Vec<_> = scores
        .weakest_first()
        .iter()
        .map(|score| score.id.as_str())
        .collect();
    assert_eq!((order.first(), order.last()), (Some(&"trust"), Some(&"use")));
}

fn with(assessment: &Assessment, at: usize, state: Option<State>) -> Assessment {
    let mut changed = assessment.clone();
    let id = model().practices[at].id.clone();
    match state {
        Some(state) => changed.answers.insert(id, Answer::new(state)),
        None => changed.answers.remove(&id),
    };
    changed
}

proptest! {
    #[test]
    fn an_unknown_answer_never_raises_a_level_nor_the_low_end(assessment in any_assessment(), at in 0..34usize) {
        // A practice that did not apply joins the count: that is another question, not another answer.
        let id = &model().practices[at].id;
        prop_assume!(!matches!(assessment.state(id), Some(State::NotApplicable(_))));
        let (before, after) = (scores(&assessment), scores(&with(&assessment, at, Some(State::Unknown))));
        for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
            if let (Some(before), Some(after)) = (before.level, after.level) {
                prop_assert!(after <= before);
            }
            prop_assert!(after.rungs <= before.rungs);
        }
        prop_assert!(after.organisation.rungs <= before.organisation.rungs);
        prop_assert!(after.organisation.at_least_3 <= before.organisation.at_least_3 || matches!(assessment.state(id), None | Some(State::Carried(_))));
        let owner = after.dimension(model().practices[at].dimension.as_str()).expect("its dimension");
        prop_assert!(owner.unknown > 0, "it leaves a trace");
    }

    #[test]
    fn a_higher_rung_never_lowers_anything(assessment in any_assessment(), at in 0..34usize, number in 1..5u8) {
        let low = scores(&with(&assessment, at, Some(State::Level(level(number)))));
        let high = scores(&with(&assessment, at, Some(State::Level(level(number + 1)))));
        for (low, high) in low.dimensions.iter().zip(&high.dimensions) {
            prop_assert!(high.level >= low.level && high.level_high >= low.level_high && high.rungs >= low.rungs);
        }
    }

    #[test]
    fn not_applicable_leaves_numerator_and_denominator(assessment in any_assessment(), at in 0..34usize) {
        let practice = &model().practices[at];
        let off = State::NotApplicable(Reason::Stated("—".into()));
        let without = scores(&with(&assessment, at, Some(off)));
        let unanswered = scores(&with(&assessment, at, None));
        let (off, on) = (without.dimension(practice.dimension.as_str()).expect("its dimension"), unanswered.dimension(practice.dimension.as_str()).expect("its dimension"));
        prop_assert_eq!(off.applicable + 1, on.applicable);
        prop_assert_eq!(off.rungs_max + 4, on.rungs_max);
        prop_assert_eq!(off.rungs, on.rungs);
        prop_assert!(!off.blocking.contains(&practice.id));
    }

    #[test]
    fn counts_agree_with_one_another(assessment in any_assessment(), profile in any_profile()) {
        let scores = score(model(), &profile, &assessment);
        for score in &scores.dimensions {
            prop_assert_eq!(score.profile.iter().sum::<u32>(), score.answered);
            prop_assert!(score.answered + score.unknown <= score.applicable);
            prop_assert!(score.rungs <= score.rungs_high && score.rungs_high <= score.rungs_max);
            prop_assert!(score.level <= score.level_high);
            prop_assert_eq!(score.level.is_some(), score.state == DimensionState::Scored);
            prop_assert_eq!(score.target.is_some(), score.level.is_some());
        }
        prop_assert_eq!(scores.organisation.rungs, scores.dimensions.iter().map(|score| score.rungs).sum::<u32>());
        prop_assert_eq!(scores.weakest_first().len(), scores.dimensions.len());
    }

    #[test]
    fn the_gate_is_the_highest_level_that_its_definition_allows(assessment in any_assessment()) {
        // Written from the definition, apart from the code: counts below and one below, level by level.
        for score in scores(&assessment).dimensions.iter().filter(|score| score.level.is_some()) {
            let stands: Vec<(bool, u8)> = model()
                .practices_of(&score.id)
                .filter_map(|practice| match assessment.state(&practice.id) {
                    Some(State::NotApplicable(_)) => None,
                    Some(State::Level(level)) => Some((practice.foundation, level.number())),
                    _ => Some((practice.foundation, 1)),
                })
                .collect();
            let open = |wanted: u8| {
                let foundations = stands.iter().all(|(foundation, level)| !foundation || *level >= wanted);
                let below = stands.iter().filter(|(_, level)| *level < wanted).count();
                let far = stands.iter().any(|(_, level)| *level + 1 < wanted);
                foundations && !far && below <= usize::from(stands.len() >= 3)
            };
            let expected = (1..=5u8).filter(|wanted| open(*wanted)).max();
            prop_assert_eq!(score.level.map(|level| level.number()), expected);
        }
    }
}
