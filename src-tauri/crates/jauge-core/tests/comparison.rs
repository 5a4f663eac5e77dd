//! What changed between two years, and over all of them.

mod common;

use std::collections::BTreeMap;

use common::inventory::any_inventory;
use common::inventory::skill;
use common::years::{TODAY, Year, accepted, any_date, any_decisions, but, second};
use common::{answered, any_assessment, any_assessment_of, everywhere, level, model};
use jauge_core::answers::{Last, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::comparison::{
    Change, Comparison, DimensionChange, FindingsChange, Side, SkillsChange, TrendPoint, compare, effects,
    engaged, trend,
};
use jauge_core::decisions::{ActionStatus, Decision, Subject, Verdict};
use jauge_core::dossier::Venue;
use jauge_core::findings::{Finding, find};
use jauge_core::ids::PracticeId;
use jauge_core::inventory::{Cover, Inventory};
use jauge_core::model::Edition;
use jauge_core::profile::Profile;
use jauge_core::scoring::{Scores, score};
use jiff::civil::date;
use proptest::prelude::*;

fn compared(then: &Assessment, now: &Assessment) -> Comparison {
    let (then, now) = (Year::of(then.clone()), Year::of(now.clone()));
    compare(then.side(), now.side())
}

fn in_second(assessment: &Assessment) -> Assessment {
    Assessment {
        edition: second().id.clone(),
        ..assessment.clone()
    }
}

fn change(comparison: &Comparison, id: &str) -> Change {
    let of = |practice: &&jauge_core::comparison::PracticeChange| practice.practice.as_str() == id;
    comparison.practices.iter().find(of).expect("asked").change
}

fn dimension<'a>(comparison: &'a Comparison, id: &str) -> &'a DimensionChange {
    let of = |dimension: &&DimensionChange| dimension.dimension.as_str() == id;
    comparison.dimensions.iter().find(of).expect("asked")
}

/// The change seen from the other side.
fn turned(change: Change) -> Change {
    match change {
        Change::Rose => Change::Fell,
        Change::Fell => Change::Rose,
        Change::BecameKnown => Change::BecameUnknown,
        Change::BecameUnknown => Change::BecameKnown,
        Change::AppliesNow => Change::AppliesNoMore,
        Change::AppliesNoMore => Change::AppliesNow,
        Change::Answered => Change::NotAnswered,
        Change::NotAnswered => Change::Answered,
        Change::Added => Change::Retired,
        Change::Retired => Change::Added,
        Change::Same | Change::NotConfirmed | Change::QuestionChanged => change,
    }
}

/// Each pair of a practice then and one now, with what became of it.
fn links(comparison: &Comparison) -> BTreeMap<(Option<PracticeId>, Option<PracticeId>), Change> {
    let mut links = BTreeMap::new();
    for practice in &comparison.practices {
        let id = practice.practice.clone();
        match practice.change {
            Change::Added => drop(links.insert((None, Some(id)), practice.change)),
            Change::Retired => drop(links.insert((Some(id), None), practice.change)),
            _ => {
                for was in &practice.was {
                    links.insert((Some(was.clone()), Some(id.clone())), practice.change);
                }
            }
        }
    }
    links
}

#[test]
fn each_pair_of_states_has_its_change() {
    let level = |number| Some(State::Level(level(number)));
    let unknown = || Some(State::Unknown);
    let not = || Some(State::NotApplicable(Reason::Stated("closed".into())));
    let by_profile = || Some(State::NotApplicable(Reason::Profile));
    let carried = || Some(State::Carried(Last::Unknown));
    let cases = [
        (level(2), level(4), Change::Rose),
        (level(2), level(2), Change::Same),
        (unknown(), unknown(), Change::Same),
        (unknown(), level(1), Change::BecameKnown),
        (not(), by_profile(), Change::Same),
        (not(), level(3), Change::AppliesNow),
        (by_profile(), unknown(), Change::AppliesNow),
        (not(), None, Change::AppliesNow),
        (None, None, Change::Same),
        (None, level(5), Change::Answered),
        (None, unknown(), Change::Answered),
        (carried(), level(3), Change::NotConfirmed),
        (carried(), not(), Change::NotConfirmed),
        (carried(), None, Change::NotConfirmed),
        (carried(), carried(), Change::NotConfirmed),
    ];
    let empty = answered(&[]);
    for (then, now, expected) in cases {
        let with = |state: &Option<State>| but(&empty, &[("strategy-goals", state.clone())]);
        let became = |then, now| change(&compared(&with(then), &with(now)), "strategy-goals");
        assert_eq!(became(&then, &now), expected, "{then:?} then {now:?}");
        assert_eq!(became(&now, &then), turned(expected), "{now:?} then {then:?}");
    }
}

#[test]
fn another_question_is_not_compared_whatever_was_answered() {
    let then = answered(&[
        ("quality-entry", 2),
        ("skills-culture", 2),
        ("skills-literacy", 2),
        ("sharing-brief", 2),
        ("sharing-open", 2),
        ("sharing-peers", 4),
    ]);
    let now = but(
        &in_second(&then),
        &[
            ("quality-entry", Some(State::Level(level(4)))),
            ("skills-culture", Some(State::Carried(Last::Level(level(5))))),
            ("sharing-need", Some(State::Level(level(5)))),
            ("sharing-peers", Some(State::Level(level(3)))),
            ("use-ai", Some(State::Level(level(5)))),
        ],
    );
    let comparison = compared(&then, &now);
    for (id, expected) in [
        ("quality-entry", Change::Rose),
        ("skills-culture", Change::QuestionChanged),
        ("skills-literacy", Change::Same),
        ("sharing-need", Change::QuestionChanged),
        ("sharing-specification", Change::QuestionChanged),
        ("sharing-peers", Change::Fell),
        ("sharing-open", Change::Retired),
        ("use-ai", Change::Added),
    ] {
        assert_eq!(change(&comparison, id), expected, "{id}");
    }
    let comparable: Vec<_> = comparison
        .dimensions
        .iter()
        .filter(|dimension| dimension.comparable)
        .map(|dimension| dimension.dimension.as_str())
        .collect();
    assert_eq!(comparable, ["strategy", "assets", "quality", "tools", "trust"]);
    for (id, rungs) in [("quality", 2), ("skills", 0), ("sharing", -1), ("use", 0)] {
        assert_eq!(dimension(&comparison, id).rungs, rungs, "{id}");
    }
    let split = comparison
        .practices
        .iter()
        .find(|practice| practice.practice.as_str() == "sharing-need")
        .expect("asked");
    assert_eq!((split.then, split.now), (Some(level(2)), Some(level(5))));
    let back = compared(&now, &then);
    let whole = back
        .practices
        .iter()
        .find(|practice| practice.practice.as_str() == "sharing-brief")
        .expect("asked");
    assert_eq!(
        (whole.change, whole.then, whole.now),
        (Change::QuestionChanged, None, Some(level(2))),
        "of two questions no rung is told"
    );
    assert_eq!(whole.was.len(), 2);
}

fn finding(id: &str) -> Finding {
    let rule = model().finding(id).expect("known");
    Finding {
        id: rule.id.clone(),
        practice: rule.practice.clone(),
        to_level: rule.to_level,
        legal: rule.legal,
        items: Vec::new(),
    }
}

#[test]
fn findings_open_and_close_where_both_years_kept_an_inventory() {
    let rules: Vec<_> = model().findings[..3]
        .iter()
        .map(|rule| rule.id.as_str())
        .collect();
    let stranger = Finding {
        id: "looked-for-in-one-year-only".into(),
        ..finding(rules[0])
    };
    let year = |findings: Vec<Finding>| Year::of(everywhere(2)).with(findings, Inventory::default());
    let then = year(vec![finding(rules[0]), finding(rules[1])]);
    let now = year(vec![finding(rules[1]), finding(rules[2]), stranger]);
    let ids = |list: &[&str]| list.iter().map(|id| (*id).into()).collect::<Vec<_>>();
    assert_eq!(
        compare(then.side(), now.side()).findings,
        Some(FindingsChange {
            opened: ids(&rules[2..]),
            closed: ids(&rules[..1]),
            lasting: ids(&rules[1..2]),
        })
    );
    let without = Year::of(everywhere(2));
    for (then, now) in [(&then, &without), (&without, &now), (&without, &without)] {
        let comparison = compare(then.side(), now.side());
        assert_eq!((comparison.findings, comparison.skills), (None, None));
    }
}

#[test]
fn a_skill_is_gained_only_where_one_looked_before() {
    let ids: Vec<_> = model().skills.iter().map(|skill| skill.id.clone()).collect();
    let held = |covers: &[Option<Cover>]| {
        let mut inventory = Inventory::default();
        for (id, cover) in ids.iter().zip(covers) {
            if let Some(cover) = cover {
                inventory.put_skill(id.clone(), skill(*cover, false, "accueil"));
            }
        }
        Year::of(everywhere(2)).with(Vec::new(), inventory)
    };
    let then = held(&[
        Some(Cover::Fragile),
        Some(Cover::Missing),
        Some(Cover::Held),
        Some(Cover::Unknown),
        None,
        Some(Cover::Pooled),
        Some(Cover::External),
    ]);
    let now = held(&[
        Some(Cover::Held),
        Some(Cover::Pooled),
        Some(Cover::Fragile),
        Some(Cover::External),
        Some(Cover::Held),
        None,
        Some(Cover::Pooled),
    ]);
    assert_eq!(
        compare(then.side(), now.side()).skills,
        Some(SkillsChange {
            gained: ids[..2].to_vec(),
            lost: ids[2..3].to_vec(),
            became_known: ids[3..5].to_vec(),
            became_unknown: ids[5..6].to_vec(),
        })
    );
}

#[test]
fn what_was_done_stands_beside_its_practice() {
    let comparison = compared(
        &everywhere(2),
        &but(&everywhere(2), &[("quality-entry", Some(State::Level(level(3))))]),
    );
    let (after, until) = (date(2026, 11, 21), date(2027, 11, 20));
    let step = |id: &str| Subject::Step(id.into());
    let done = |subject, day| accepted(subject, &[(ActionStatus::Done, day)]);
    let decisions = [
        done(step("quality-entry-3"), date(2027, 3, 1)),
        done(step("tools-fit-find-out"), date(2027, 1, 10)),
        done(step("mend-tool-without-contract"), until),
        done(step("sharing-none-3"), date(2027, 5, 1)),
        done(Subject::Own("own-1".into()), date(2027, 4, 1)),
        done(step("use-decisions-3"), after),
        done(step("use-segments-3"), date(2027, 11, 21)),
        accepted(
            step("use-reporting-3"),
            &[
                (ActionStatus::Done, date(2027, 2, 1)),
                (ActionStatus::Started, date(2027, 2, 2)),
            ],
        ),
        // Found not to be done after the second year: that year stays as it was.
        accepted(
            step("assets-purpose-3"),
            &[
                (ActionStatus::Done, date(2027, 2, 1)),
                (ActionStatus::Started, date(2027, 12, 1)),
            ],
        ),
        accepted(
            step("assets-coverage-3"),
            &[(ActionStatus::Dropped, date(2027, 2, 1))],
        ),
        Decision {
            verdict: Some(Verdict::Rejected),
            ..done(step("assets-channels-3"), date(2027, 2, 1))
        },
    ];
    let told: Vec<_> = effects(&comparison, model(), &decisions, after, until)
        .into_iter()
        .map(|effect| {
            let practice = effect
                .practice
                .map(|practice| (practice.practice.to_string(), practice.change));
            (effect.done, practice)
        })
        .collect();
    let same = |id: &str| Some((id.to_owned(), Change::Same));
    assert_eq!(
        told,
        [
            (date(2027, 1, 10), same("tools-fit")),
            (date(2027, 2, 1), same("assets-purpose")),
            (date(2027, 3, 1), Some(("quality-entry".to_owned(), Change::Rose))),
            (date(2027, 4, 1), None),
            (date(2027, 5, 1), None),
            (until, same("trust-contracts")),
        ]
    );
}

#[test]
fn an_action_decided_on_a_question_of_an_earlier_edition_finds_what_it_became() {
    let comparison = compared(&everywhere(2), &in_second(&everywhere(2)));
    let decisions = ["sharing-brief-3", "sharing-open-3"].map(|id| {
        accepted(
            Subject::Step(id.into()),
            &[(ActionStatus::Done, date(2027, 3, 1))],
        )
    });
    let told: Vec<_> = effects(&comparison, second(), &decisions, date(2026, 11, 21), TODAY)
        .into_iter()
        .filter_map(|effect| effect.practice)
        .map(|practice| (practice.practice.to_string(), practice.change))
        .collect();
    assert_eq!(
        told,
        [
            ("sharing-need".to_owned(), Change::QuestionChanged),
            ("sharing-open".to_owned(), Change::Retired),
        ]
    );
}

#[test]
fn providers_are_engaged_when_their_mission_begins() {
    let (after, until) = (date(2026, 11, 21), date(2027, 11, 20));
    let mission = |id: &str, history: &[_]| accepted(Subject::Provider(id.into()), history);
    let decisions = [
        mission(
            "amo",
            &[
                (ActionStatus::Started, date(2027, 1, 1)),
                (ActionStatus::Dropped, date(2027, 2, 1)),
            ],
        ),
        mission("developer", &[(ActionStatus::Planned, date(2027, 1, 1))]),
        mission("host", &[(ActionStatus::Done, after)]),
        mission(
            "data-analyst",
            &[
                (ActionStatus::Started, date(2025, 1, 1)),
                (ActionStatus::Done, until),
            ],
        ),
        accepted(Subject::Own("own-1".into()), &[(ActionStatus::Done, until)]),
    ];
    let ids: Vec<_> = engaged(&decisions, after, until)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(ids, ["amo", "data-analyst"]);
}

#[test]
fn the_trend_tells_where_levels_cannot_be_laid_side_by_side() {
    let first = everywhere(2);
    let years = [
        Year::of(first),
        Year::of(everywhere(3)),
        Year::of(in_second(&everywhere(4))),
        Year::of(in_second(&everywhere(4))),
    ];
    let sides: Vec<_> = years.iter().map(Year::side).collect();
    let trend = trend(&sides);
    let of = |id: &str| -> Vec<(Option<u8>, bool)> {
        let (_, points) = trend
            .iter()
            .find(|(dimension, _)| dimension.as_str() == id)
            .expect("asked");
        let cell = |point: &TrendPoint| {
            let level = point.score.as_ref().and_then(|score| score.level);
            (level.map(jauge_core::level::Level::number), point.comparable)
        };
        points.iter().map(cell).collect()
    };
    assert_eq!(
        of("quality"),
        [(Some(2), true), (Some(3), true), (Some(4), true), (Some(4), true)]
    );
    assert_eq!(
        of("skills"),
        [
            (Some(2), true),
            (Some(3), true),
            (Some(4), false),
            (Some(4), true)
        ]
    );
    assert_eq!(trend.len(), model().dimensions.len());
}

/// The program's edition under another id, which comes from it and asks the same questions but for a change.
fn later(change: impl Fn(&mut Edition)) -> Edition {
    let mut edition = model().clone();
    edition.id = "2028.1".into();
    edition.mappings.push(jauge_core::model::Mapping {
        from: model().id.clone(),
        practices: Vec::new(),
        retired: Vec::new(),
        line: 1,
    });
    change(&mut edition);
    edition
}

/// What the same venue looks like in such an edition.
struct Later {
    edition: Edition,
    assessment: Assessment,
    scores: Scores,
    inventory: Option<Inventory>,
}

impl Later {
    fn of(edition: Edition, assessment: &Assessment) -> Self {
        let assessment = Assessment {
            edition: edition.id.clone(),
            ..assessment.clone()
        };
        Self {
            scores: score(&edition, &Profile::named("Salle d’essai"), &assessment),
            assessment,
            edition,
            inventory: None,
        }
    }

    fn side(&self) -> Side<'_> {
        Side {
            assessment: &self.assessment,
            edition: &self.edition,
            scores: &self.scores,
            findings: self.inventory.is_some().then_some(&[]),
            inventory: self.inventory.as_ref(),
        }
    }
}

#[test]
fn a_dimension_that_is_asked_in_one_year_only_is_kept_apart() {
    let then = Year::of(everywhere(2));
    let renamed = later(|edition| {
        let dimensions = edition.dimensions.iter_mut();
        let practices = edition
            .practices
            .iter_mut()
            .map(|practice| &mut practice.dimension);
        for id in dimensions.chain(practices).filter(|id| id.as_str() == "use") {
            *id = "insight".into();
        }
    });
    let now = Later::of(renamed, &everywhere(3));
    let comparison = compare(then.side(), now.side());
    let told = |id: &str| {
        let one = dimension(&comparison, id);
        (one.then.is_some(), one.now.is_some(), one.rungs, one.comparable)
    };
    assert_eq!(
        told("insight"),
        (false, true, 0, false),
        "its practices were elsewhere"
    );
    assert_eq!(told("use"), (true, false, 0, false));
    assert_eq!(told("trust"), (true, true, 5, true));
    let last = comparison.dimensions.last();
    assert_eq!(last.map(|last| last.dimension.as_str()), Some("use"));
    let trend = trend(&[then.side(), now.side(), now.side()]);
    let (last, points) = trend.last().expect("dimensions");
    assert_eq!(last.as_str(), "use");
    let there: Vec<_> = points
        .iter()
        .map(|point| (point.score.is_some(), point.comparable))
        .collect();
    assert_eq!(there, [(true, true), (false, false), (false, false)]);
}

#[test]
fn practices_that_change_places_make_two_dimensions_different() {
    let then = Year::of(everywhere(2));
    let swapped = later(|edition| {
        for (id, dimension) in [("quality-entry", "assets"), ("assets-purpose", "quality")] {
            let mut practices = edition.practices.iter_mut();
            let practice = practices.find(|practice| practice.id.as_str() == id);
            practice.expect("asked").dimension = dimension.into();
        }
    });
    let now = Later::of(swapped, &everywhere(3));
    let comparison = compare(then.side(), now.side());
    assert_eq!(change(&comparison, "quality-entry"), Change::Rose);
    for (id, rungs, comparable) in [("assets", 3, false), ("quality", 4, false), ("tools", 4, true)] {
        let one = dimension(&comparison, id);
        assert_eq!((one.rungs, one.comparable), (rungs, comparable), "{id}");
    }
}

#[test]
fn a_skill_that_one_edition_does_not_list_is_not_gained() {
    let id = model().skills[0].id.clone();
    let with = |cover| {
        let mut inventory = Inventory::default();
        inventory.put_skill(id.clone(), skill(cover, false, "accueil"));
        inventory
    };
    let shorter = later(|edition| edition.skills.retain(|skill| skill.id != id));
    let year = Later {
        inventory: Some(with(Cover::Missing)),
        ..Later::of(shorter, &everywhere(2))
    };
    let other = Year::of(everywhere(2)).with(Vec::new(), with(Cover::Held));
    for (then, now) in [(year.side(), other.side()), (other.side(), year.side())] {
        assert_eq!(compare(then, now).skills, Some(SkillsChange::default()));
    }
}

/// A year of one edition or the other, with an inventory.
fn any_year() -> impl Strategy<Value = Year> {
    let assessment = prop_oneof![any_assessment(), any_assessment_of(second())];
    (assessment, any_inventory()).prop_map(|(assessment, inventory)| {
        let profile = Profile::named("Salle d’essai");
        let venue = Venue {
            profile: &profile,
            inventory: Some(&inventory),
        };
        let findings = find(model(), venue, assessment.date);
        Year::of(assessment).with(findings, inventory)
    })
}

proptest! {
    #[test]
    fn a_year_beside_itself_shows_no_change(year in any_year()) {
        let comparison = compare(year.side(), year.side());
        for practice in &comparison.practices {
            let state = year.assessment.state(&practice.practice);
            let expected = if matches!(state, Some(State::Carried(_))) { Change::NotConfirmed } else { Change::Same };
            prop_assert_eq!(practice.change, expected);
            prop_assert_eq!(practice.then, practice.now);
        }
        for dimension in &comparison.dimensions {
            prop_assert_eq!(dimension.rungs, 0);
            prop_assert!(dimension.comparable);
            prop_assert_eq!(&dimension.then, &dimension.now);
        }
        let findings = comparison.findings.expect("both kept an inventory");
        prop_assert_eq!((findings.opened.len(), findings.closed.len(), findings.lasting.len()), (0, 0, year.findings.len()));
        prop_assert_eq!(comparison.skills, Some(SkillsChange::default()));
    }

    #[test]
    fn progress_is_antisymmetric(then in any_year(), now in any_year()) {
        let forth = compare(then.side(), now.side());
        let back = compare(now.side(), then.side());
        let expected: BTreeMap<_, _> = links(&back).into_iter().map(|((was, is), change)| ((is, was), turned(change))).collect();
        prop_assert_eq!(links(&forth), expected);
        prop_assert_eq!(forth.dimensions.len(), back.dimensions.len());
        for one in &forth.dimensions {
            let other = dimension(&back, one.dimension.as_str());
            prop_assert_eq!((one.rungs, one.comparable), (-other.rungs, other.comparable));
            prop_assert_eq!((&one.then, &one.now), (&other.now, &other.then));
        }
        let (findings, other) = (forth.findings.expect("kept"), back.findings.expect("kept"));
        prop_assert_eq!((findings.opened, findings.closed, findings.lasting), (other.closed, other.opened, other.lasting));
        let (skills, other) = (forth.skills.expect("kept"), back.skills.expect("kept"));
        prop_assert_eq!((skills.gained, skills.lost), (other.lost, other.gained));
        prop_assert_eq!((skills.became_known, skills.became_unknown), (other.became_unknown, other.became_known));
    }

    #[test]
    fn rungs_gained_are_the_difference_of_rungs(then in prop::collection::vec(1..=5u8, 40), now in prop::collection::vec(1..=5u8, 40)) {
        let with = |levels: &[u8]| {
            let ids = model().practices.iter().map(|practice| practice.id.as_str());
            answered(&ids.zip(levels.iter().copied()).collect::<Vec<_>>())
        };
        for dimension in compared(&with(&then), &with(&now)).dimensions {
            let rungs = |score: Option<jauge_core::scoring::DimensionScore>| i64::from(score.expect("asked").rungs);
            prop_assert_eq!(i64::from(dimension.rungs), rungs(dimension.now) - rungs(dimension.then));
        }
    }

    #[test]
    fn nothing_not_confirmed_is_progress(then in any_assessment()) {
        let carried = jauge_core::carry::carry("2027".into(), TODAY, &then, model(), model());
        for dimension in compared(&then, &carried).dimensions {
            prop_assert_eq!(dimension.rungs, 0);
        }
        for practice in compared(&then, &carried).practices {
            prop_assert!(!matches!(practice.change, Change::Rose | Change::Fell | Change::BecameKnown | Change::BecameUnknown));
        }
    }

    #[test]
    fn the_trend_says_of_two_years_what_their_comparison_says(years in prop::collection::vec(any_year(), 0..5)) {
        let sides: Vec<_> = years.iter().map(Year::side).collect();
        let trend = trend(&sides);
        for (id, points) in &trend {
            prop_assert_eq!(points.len(), years.len());
            for (point, side) in points.iter().zip(&sides) {
                prop_assert_eq!(point.score.as_ref(), side.scores.dimension(id.as_str()));
                prop_assert_eq!(&point.assessment, &side.assessment.id);
            }
            for (at, pair) in sides.windows(2).enumerate() {
                let comparison = compare(pair[0], pair[1]);
                prop_assert_eq!(points[at + 1].comparable, dimension(&comparison, id.as_str()).comparable);
            }
        }
    }

    #[test]
    fn effects_and_engagements_fall_inside_the_dates(decisions in any_decisions(), one in any_date(), other in any_date()) {
        let (after, until) = (one.min(other), one.max(other));
        let comparison = compared(&everywhere(2), &everywhere(3));
        let effects = effects(&comparison, model(), &decisions, after, until);
        for effect in &effects {
            prop_assert!(after < effect.done && effect.done <= until);
            prop_assert_eq!(effect.decision.verdict, Some(Verdict::Accepted));
            prop_assert!(effect.decision.history.iter().any(|event| event.status == ActionStatus::Done && event.date == effect.done));
        }
        prop_assert!(effects.is_sorted_by_key(|effect| effect.done));
        let inside = |decision: &Decision| decision.history.iter().any(|event| after < event.date && event.date <= until);
        for id in engaged(&decisions, after, until) {
            let decision = decisions.iter().find(|decision| decision.subject == Subject::Provider(id.clone()));
            prop_assert!(decision.is_some_and(inside));
        }
        // The dates part: what falls between two falls before or after any day between them.
        let middle = after.saturating_add(jiff::ToSpan::days(i64::from(after.until(until).expect("days").get_days() / 2)));
        let during = |after, until| engaged(&decisions, after, until);
        for id in during(after, until) {
            prop_assert!(during(after, middle).contains(&id) || during(middle, until).contains(&id));
        }
    }
}
