//! The plan: order of attention, hours, and what it asks of the team.

mod common;

use common::years::{TODAY, accepted, any_decisions};
use common::{answered, any_assessment, any_profile, bare, everywhere, model};
use jauge_core::advice::{Advice, advise};
use jauge_core::assessment::Assessment;
use jauge_core::decisions::{ActionStatus, Decision, Subject, Verdict};
use jauge_core::model::Effort;
use jauge_core::plan::{Action, Load, Timing, actions, load, next_own};
use jauge_core::profile::Profile;
use jauge_core::quantity::Quantity;
use jauge_core::scoring::score;
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn advice(profile: &Profile, assessment: &Assessment) -> Advice {
    let scores = score(model(), profile, assessment);
    advise(model(), bare(profile), assessment, &scores)
}

fn plain() -> Profile {
    Profile::named("Salle d’essai")
}

fn own(number: u32) -> Subject {
    Subject::Own(format!("own-{number}"))
}

fn due(subject: Subject, due: Date) -> Decision {
    Decision {
        due: Some(due),
        ..accepted(subject, &[])
    }
}

/// The only action of a decision, beside advice for a venue on the second rung everywhere.
fn only(decision: &Decision) -> (Option<u32>, Option<String>, bool) {
    let advice = advice(&plain(), &everywhere(2));
    let all = actions(model(), &advice, std::slice::from_ref(decision), TODAY);
    assert_eq!(all.len(), 1);
    let practice = all[0].practice.as_ref().map(ToString::to_string);
    (all[0].hours, practice, all[0].advised)
}

#[test]
fn only_what_was_accepted_is_in_the_plan() {
    let decisions = [
        None,
        Some(Verdict::Postponed),
        Some(Verdict::Rejected),
        Some(Verdict::Accepted),
    ]
    .map(|verdict| Decision {
        verdict,
        ..Decision::on(own(1))
    });
    let advice = advice(&plain(), &everywhere(2));
    let all = actions(model(), &advice, &decisions, TODAY);
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].status, all[0].since), (ActionStatus::Planned, None));
}

#[test]
fn the_last_event_says_how_far_an_action_has_come() {
    let (early, late) = (date(2027, 1, 1), date(2027, 6, 1));
    let advice = advice(&plain(), &everywhere(2));
    // Recorded late for an earlier day: the order of recording counts, not that of the days.
    let decisions = [
        accepted(
            own(1),
            &[(ActionStatus::Done, late), (ActionStatus::Started, early)],
        ),
        accepted(own(2), &[(ActionStatus::Planned, early)]),
        accepted(
            own(3),
            &[(ActionStatus::Started, early), (ActionStatus::Dropped, late)],
        ),
    ];
    let all = actions(model(), &advice, &decisions, TODAY);
    let told: Vec<_> = all
        .iter()
        .map(|action| {
            (
                action.decision.subject.clone(),
                action.status,
                action.since,
                action.timing,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (own(1), ActionStatus::Started, Some(early), Timing::Undated),
            (own(2), ActionStatus::Planned, Some(early), Timing::Undated),
            (own(3), ActionStatus::Dropped, Some(late), Timing::Closed),
        ]
    );
}

#[test]
fn hours_are_those_of_the_venue_then_of_the_advice_then_of_the_climb() {
    let step = |id: &str| accepted(Subject::Step(id.into()), &[]);
    let practice = |id: &str| Some(id.to_owned());
    // In the advice: the climb to the third rung takes up to twenty hours.
    assert_eq!(
        only(&step("strategy-goals-3")),
        (Some(20), practice("strategy-goals"), true)
    );
    // Climbed already, or not reached yet: in the advice no more.
    assert_eq!(
        only(&step("strategy-goals-2")),
        (Some(4), practice("strategy-goals"), false)
    );
    assert_eq!(
        only(&step("strategy-owner-5")),
        (Some(40), practice("strategy-owner"), false)
    );
    assert_eq!(
        only(&step("tools-fit-find-out")),
        (Some(4), practice("tools-fit"), false)
    );
    let rule = model().finding("tool-without-contract").expect("known");
    assert_eq!(
        only(&step("mend-tool-without-contract")),
        (Some(rule.mend.effort.hours()), practice("trust-contracts"), false)
    );
    for unknown in [
        "mend-nothing",
        "nothing-3",
        "strategy-goals-1",
        "strategy-goals-6",
        "",
        "-",
    ] {
        assert_eq!(only(&step(unknown)), (None, None, false), "{unknown}");
    }
    let estimated = |subject| Decision {
        effort: Some(Effort::Large),
        ..accepted(subject, &[])
    };
    assert_eq!(
        only(&estimated(Subject::Step("strategy-goals-3".into()))),
        (Some(40), practice("strategy-goals"), true)
    );
    assert_eq!(only(&estimated(own(1))), (Some(40), None, true));
    for subject in [
        own(1),
        Subject::Skill("nothing".into()),
        Subject::Provider("nothing".into()),
    ] {
        let is_own = matches!(subject, Subject::Own(_));
        assert_eq!(only(&accepted(subject, &[])), (None, None, is_own));
    }
    let advice = advice(&plain(), &everywhere(2));
    let skill = Subject::Skill(advice.skills[0].id.clone());
    assert_eq!(only(&accepted(skill, &[])), (None, None, true));
    let provider = Subject::Provider(advice.providers.recommended[0].id.clone());
    assert_eq!(only(&accepted(provider, &[])), (None, None, true));
}

#[test]
fn actions_stand_in_the_order_of_attention() {
    let day = |month, day| date(2027, month, day);
    let placed = |position, decision| Decision {
        position: Some(position),
        ..decision
    };
    let closed = |number, status, at| accepted(own(number), &[(status, at)]);
    let decisions = [
        closed(1, ActionStatus::Done, day(2, 1)),
        accepted(own(2), &[]),
        due(own(3), date(2028, 3, 1)),
        due(own(4), day(11, 30)),
        due(own(5), day(11, 14)),
        closed(6, ActionStatus::Dropped, day(8, 1)),
        due(own(7), TODAY),
        due(own(8), day(12, 1)),
        due(own(9), day(1, 1)),
        placed(1, due(own(10), day(11, 30))),
        placed(0, due(own(11), day(11, 30))),
        placed(0, accepted(own(12), &[])),
        // What is closed is late no more.
        Decision {
            due: Some(day(1, 1)),
            ..closed(13, ActionStatus::Done, day(8, 1))
        },
        due(own(14), date(2026, 11, 20)),
    ];
    let advice = advice(&plain(), &everywhere(2));
    let order: Vec<_> = actions(model(), &advice, &decisions, TODAY)
        .iter()
        .map(|action| (action.timing, action.decision.subject.clone()))
        .collect();
    let expected: Vec<_> = [
        (Timing::Overdue, vec![14, 9, 5]),
        (Timing::ThisMonth, vec![7, 11, 10, 4]),
        (Timing::Later, vec![8, 3]),
        (Timing::Undated, vec![12, 2]),
        (Timing::Closed, vec![6, 13, 1]),
    ]
    .into_iter()
    .flat_map(|(timing, numbers)| numbers.into_iter().map(move |number| (timing, own(number))))
    .collect();
    assert_eq!(order, expected);
}

fn load_of(profile: &Profile, decisions: &[Decision]) -> Load {
    let advice = advice(profile, &everywhere(2));
    let all = actions(model(), &advice, decisions, TODAY);
    load(bare(profile), &all, TODAY)
}

#[test]
fn months_tell_what_fits() {
    let large = |subject, at: Option<Date>| Decision {
        effort: Some(Effort::Large),
        due: at,
        ..accepted(subject, &[])
    };
    let profile = Profile {
        hours_per_month: Quantity::whole(30),
        ..plain()
    };
    let decisions = [
        large(own(1), Some(date(2027, 3, 1))),
        large(own(2), Some(date(2028, 1, 31))),
        large(own(3), None),
        // Beyond what is told, and at the end of it.
        large(own(4), Some(date(2030, 11, 1))),
        Decision {
            history: accepted(own(5), &[(ActionStatus::Done, TODAY)]).history,
            ..large(own(5), Some(date(2027, 12, 1)))
        },
        due(own(6), date(2028, 2, 1)),
    ];
    let load = load_of(&profile, &decisions);
    assert_eq!(
        (load.hours_per_month, load.declared, load.undated),
        (30, true, 80)
    );
    let told: Vec<_> = load
        .months
        .iter()
        .map(|month| {
            (
                month.month,
                month.due,
                month.due_so_far,
                month.available_so_far,
                month.fits(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (date(2027, 11, 1), 40, 40, 30, false),
            (date(2027, 12, 1), 0, 40, 60, true),
            (date(2028, 1, 1), 40, 80, 90, true),
            (date(2028, 2, 1), 0, 80, 120, true),
        ]
    );
    let last = load_of(&profile, &[large(own(1), Some(date(2030, 10, 31)))]);
    assert_eq!((last.months.len(), last.undated), (36, 0));
    assert_eq!(last.months[35].month, date(2030, 10, 1));
    let nothing = load_of(&plain(), &[]);
    assert_eq!(
        (nothing.months.len(), nothing.hours_per_month, nothing.declared),
        (0, 8, false)
    );
}

#[test]
fn a_load_at_the_end_of_time_does_not_overflow() {
    let end = Date::MAX;
    let decision = due(own(1), end);
    let advice = advice(&plain(), &everywhere(2));
    let all = actions(model(), &advice, std::slice::from_ref(&decision), end);
    assert_eq!(load(bare(&plain()), &all, end).months.len(), 1);
    let before = actions(model(), &advice, std::slice::from_ref(&decision), Date::MIN);
    assert_eq!(load(bare(&plain()), &before, Date::MIN).months.len(), 0);
}

#[test]
fn an_action_of_the_venues_own_gets_the_next_number() {
    assert_eq!(next_own(&[]), own(1));
    let decisions = [
        Decision::on(own(2)),
        Decision::on(own(10)),
        Decision::on(Subject::Own("own-x".into())),
        Decision::on(Subject::Own("other".into())),
        Decision::on(Subject::Step("own-40".into())),
    ];
    assert_eq!(next_own(&decisions), own(11));
    let last = [Decision::on(own(u32::MAX))];
    assert_eq!(next_own(&last), Subject::Own("own-4294967296".into()));
}

#[test]
fn a_step_to_find_out_is_estimated_as_the_advice_does() {
    let assessment = answered(&[("strategy-goals", 0)]);
    let advice = advice(&plain(), &assessment);
    let step = advice
        .next_steps
        .iter()
        .find(|step| step.id == "strategy-goals-find-out")
        .expect("nobody knows");
    let decision = accepted(Subject::Step(step.id.clone()), &[]);
    let hours = |advice: &Advice| actions(model(), advice, std::slice::from_ref(&decision), TODAY)[0].hours;
    let gone = self::advice(&plain(), &everywhere(5));
    assert_eq!(hours(&advice), Some(step.effort.hours()));
    assert_eq!(hours(&gone), hours(&advice));
}

fn open<'a>(all: &'a [Action<'a>]) -> impl Iterator<Item = &'a Action<'a>> {
    all.iter().filter(|action| action.timing != Timing::Closed)
}

proptest! {
    #[test]
    fn every_accepted_decision_is_one_action_in_order(assessment in any_assessment(), profile in any_profile(), decisions in any_decisions()) {
        let advice = advice(&profile, &assessment);
        let all = actions(model(), &advice, &decisions, TODAY);
        let in_plan = |decision: &&Decision| decision.verdict == Some(Verdict::Accepted);
        prop_assert_eq!(all.len(), decisions.iter().filter(in_plan).count());
        let place = |decision: &Decision| decisions.iter().position(|one| one.subject == decision.subject);
        for pair in all.windows(2) {
            let (a, b) = (&pair[0], &pair[1]);
            prop_assert!(a.timing <= b.timing);
            prop_assert_ne!(&a.decision.subject, &b.decision.subject);
            if a.timing == b.timing {
                match a.timing {
                    Timing::Closed => prop_assert!(a.since >= b.since),
                    Timing::Undated => prop_assert_eq!((a.decision.due, b.decision.due), (None, None)),
                    _ => prop_assert!(a.decision.due <= b.decision.due),
                }
                let key = |action: &Action<'_>| (action.since, action.decision.due, action.decision.position);
                if key(a) == key(b) {
                    prop_assert!(place(a.decision) < place(b.decision), "among equals in the order of deciding");
                }
            }
        }
        for action in &all {
            let closed = matches!(action.status, ActionStatus::Done | ActionStatus::Dropped);
            prop_assert_eq!(closed, action.timing == Timing::Closed);
            let late = !closed && action.decision.due.is_some_and(|due| due < TODAY);
            prop_assert_eq!(late, action.timing == Timing::Overdue);
        }
    }

    #[test]
    fn loads_add_up(assessment in any_assessment(), profile in any_profile(), decisions in any_decisions()) {
        let advice = advice(&profile, &assessment);
        let all = actions(model(), &advice, &decisions, TODAY);
        let load = load(bare(&profile), &all, TODAY);
        let hours: u32 = open(&all).filter_map(|action| action.hours).sum();
        let due: u32 = load.months.iter().map(|month| month.due).sum();
        prop_assert_eq!(due + load.undated, hours);
        let mut so_far = 0;
        for (at, month) in (1u32..).zip(&load.months) {
            so_far += month.due;
            prop_assert_eq!(month.due_so_far, so_far);
            prop_assert_eq!(month.available_so_far, load.hours_per_month * at);
            prop_assert_eq!(month.month.day(), 1);
        }
        for pair in load.months.windows(2) {
            prop_assert_eq!(pair[0].month.last_of_month().tomorrow().expect("a day"), pair[1].month);
        }
        prop_assert!(load.months.first().is_none_or(|first| first.month == TODAY.first_of_month()));
    }
}
