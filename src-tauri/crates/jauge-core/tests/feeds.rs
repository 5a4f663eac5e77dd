//! What an answer feeds: rules read backwards agree with rules read forwards.

mod common;

use common::inventory::any_inventory;
use common::{answered, any_assessment, any_profile, bare, everywhere, level, model};
use jauge_core::advice::{Advice, advise};
use jauge_core::answers::{Answer, State};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Venue;
use jauge_core::ids::PracticeId;
use jauge_core::model::Practice;
use jauge_core::profile::Profile;
use jauge_core::rules::Cause;
use jauge_core::scoring::{Effect, Turn, score};
use proptest::prelude::*;

fn practice(id: &str) -> &'static Practice {
    model().practice(id).expect("a practice")
}

fn advice(venue: Venue<'_>, assessment: &Assessment) -> Advice {
    advise(
        model(),
        venue,
        assessment,
        &score(model(), venue.profile, assessment),
    )
}

fn answers(causes: &[Cause]) -> impl Iterator<Item = &PracticeId> {
    causes.iter().filter_map(|cause| match cause {
        Cause::Practice(id) => Some(id),
        _ => None,
    })
}

/// All that advice rests on answers, as pairs of what was advised and the practice.
fn resting(advice: &Advice) -> Vec<(String, PracticeId)> {
    let mut pairs = Vec::new();
    let mut add = |what: String, causes: &[Cause]| {
        pairs.extend(answers(causes).map(|id| (what.clone(), id.clone())));
    };
    for skill in &advice.skills {
        add(skill.id.to_string(), &skill.causes);
    }
    for one in &advice.providers.recommended {
        add(one.id.to_string(), &one.causes);
    }
    for one in &advice.providers.not_now {
        add(one.id.to_string(), &one.causes);
    }
    for doubt in &advice.doubts {
        add(doubt.id.to_string(), &doubt.causes);
    }
    pairs
}

fn fed(practice: &Practice) -> Vec<String> {
    let feeds = model().feeds(practice);
    let ids = feeds.skills.iter().map(ToString::to_string);
    ids.chain(feeds.providers.iter().map(ToString::to_string))
        .chain(feeds.doubts.iter().map(ToString::to_string))
        .collect()
}

proptest! {
    #[test]
    fn whatever_rests_on_an_answer_is_fed_by_it(
        profile in any_profile(), assessment in any_assessment(), inventory in any_inventory(),
    ) {
        let venue = Venue { profile: &profile, inventory: Some(&inventory) };
        let advice = advice(venue, &assessment);
        for (what, id) in resting(&advice) {
            prop_assert!(fed(practice(id.as_str())).contains(&what), "{id} feeds {what}");
        }
        for finding in &advice.findings {
            let fed = model().feeds(practice(finding.practice.as_str())).findings;
            prop_assert!(fed.contains(&&finding.id), "{}", finding.id);
        }
        for point in score(model(), &profile, &assessment).legal_watch {
            let fed = model().feeds(practice(point.practice.as_str())).provisions;
            prop_assert!(point.law.iter().all(|law| fed.contains(&law)), "{}", point.practice);
        }
    }

    #[test]
    fn a_level_turns_at_the_nearest_rung_that_turns_it(assessment in any_assessment()) {
        for practice in &model().practices {
            let Effect { score: now, rise, fall } = Effect::of(model(), practice, &assessment);
            let with = |rung: u8| {
                let mut other = assessment.clone();
                other.answers.insert(practice.id.clone(), Answer::new(State::Level(level(rung))));
                let scores = score(model(), &Profile::named("Salle d’essai"), &other);
                scores.dimension(practice.dimension.as_str()).expect("a dimension").level
            };
            for turn in rise.iter().chain(&fall) {
                prop_assert_eq!(with(turn.rung.number()), Some(turn.level));
            }
            if let Some(Turn { rung, level: to }) = rise {
                prop_assert!(Some(to) > now.level);
                prop_assert!(rung.number() == 2 || with(rung.number() - 1) == now.level, "a nearer rung");
            }
            if let Some(Turn { rung, level: to }) = fall {
                prop_assert!(Some(to) < now.level);
                prop_assert_eq!(with(rung.number() + 1), now.level, "a nearer rung");
            }
        }
    }
}

#[test]
fn every_answer_feeds_something_beyond_its_level() {
    for practice in &model().practices {
        let feeds = model().feeds(practice);
        assert!(
            !feeds.skills.is_empty() || !feeds.providers.is_empty(),
            "{}",
            practice.id
        );
    }
}

#[test]
fn a_rule_that_holds_a_provider_back_is_one_that_the_answer_feeds() {
    let feeds = model().feeds(practice("tools-fit"));
    let ids: Vec<_> = feeds.providers.iter().map(|id| id.as_str()).collect();
    // Called for below rung 2 and held back from rung 4; the vendor is held back below rung 3.
    assert!(
        ids.contains(&"amo") && ids.contains(&"vendor-onboarding"),
        "{ids:?}"
    );
    let profile = Profile {
        tool_change: vec![jauge_core::profile::ToolKind::Ticketing],
        ..Profile::named("Salle d’essai")
    };
    let advice = advice(bare(&profile), &everywhere(4));
    let held = advice
        .providers
        .not_now
        .iter()
        .find(|one| one.id.as_str() == "amo");
    let held = held.expect("not now");
    assert_eq!(held.causes, [Cause::Practice("tools-fit".into())]);
}

#[test]
fn the_one_low_answer_raises_its_dimension_and_the_others_carry_it() {
    let strategy = |levels: [u8; 4]| {
        let ids = [
            "strategy-goals",
            "strategy-owner",
            "strategy-board",
            "strategy-means",
        ];
        answered(&ids.into_iter().zip(levels).collect::<Vec<_>>())
    };
    let effect = |levels, id| Effect::of(model(), practice(id), &strategy(levels));
    let turn = |rung, to| {
        Some(Turn {
            rung: level(rung),
            level: level(to),
        })
    };
    assert_eq!(effect([3, 3, 3, 1], "strategy-means").rise, turn(2, 3));
    assert_eq!(effect([3, 3, 3, 1], "strategy-goals").rise, None);
    assert_eq!(effect([3, 3, 3, 3], "strategy-owner").fall, turn(1, 2));
    // What nobody knows counts as the lowest rung, and cannot fall.
    let unknown = effect([3, 3, 3, 0], "strategy-means");
    assert_eq!((unknown.rise, unknown.fall), (turn(2, 3), None));
}

#[test]
fn an_answer_that_is_not_given_turns_nothing() {
    let effect = Effect::of(model(), practice("strategy-means"), &answered(&[]));
    assert_eq!((effect.rise, effect.fall), (None, None));
}
