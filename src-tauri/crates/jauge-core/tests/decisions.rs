//! What became of decisions, and the project that a planned change of tools is.

mod common;

use common::inventory::{any_inventory, asset, flow, inventory, tool};
use common::{answered, any_assessment, any_profile, blank, everywhere, level, model};
use jauge_core::advice::{Advice, Gone, Project, advise, in_order, providers_in_order, reconcile};
use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_core::dossier::Venue;
use jauge_core::inventory::{Inventory, Passage, PersonalData, ToolPurpose};
use jauge_core::profile::{BudgetBand, Profile, ToolKind};
use jauge_core::rules::Cause;
use jauge_core::scoring::score;
use proptest::prelude::*;

fn advice(profile: &Profile, assessment: &Assessment, inventory: Option<&Inventory>) -> Advice {
    let venue = Venue { profile, inventory };
    advise(model(), venue, assessment, &score(model(), profile, assessment))
}

fn plain() -> Profile {
    Profile::named("Salle d’essai")
}

/// What became of one decision.
fn gone(assessment: &Assessment, inventory: Option<&Inventory>, subject: Subject) -> Option<Gone> {
    let advice = advice(&plain(), assessment, inventory);
    let decision = Decision {
        verdict: Some(Verdict::Accepted),
        ..Decision::on(subject)
    };
    let decided = reconcile(model(), assessment, &advice, std::slice::from_ref(&decision));
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].decision, decision, "kept as it was");
    decided[0].gone
}

fn step(id: &str) -> Subject {
    Subject::Step(id.into())
}

fn with_state(id: &str, state: State) -> Assessment {
    let mut assessment = blank();
    assessment.answers.insert(id.into(), Answer::new(state));
    assessment
}

#[test]
fn a_step_that_is_still_advised_is_not_gone() {
    assert_eq!(gone(&everywhere(2), None, step("strategy-goals-3")), None);
    assert_eq!(
        gone(
            &answered(&[("strategy-goals", 0)]),
            None,
            step("strategy-goals-find-out")
        ),
        None
    );
}

#[test]
fn a_step_to_a_rung_says_why_it_is_gone() {
    let decided = |levels: &[(&str, u8)]| gone(&answered(levels), None, step("strategy-goals-3"));
    assert_eq!(decided(&[("strategy-goals", 3)]), Some(Gone::Reached));
    assert_eq!(decided(&[("strategy-goals", 5)]), Some(Gone::Reached));
    assert_eq!(decided(&[("strategy-goals", 1)]), Some(Gone::Earlier));
    assert_eq!(
        decided(&[("strategy-goals", 0)]),
        Some(Gone::Earlier),
        "find out first"
    );
    assert_eq!(decided(&[]), Some(Gone::Unanswered));
    let state = |state| {
        gone(
            &with_state("strategy-goals", state),
            None,
            step("strategy-goals-3"),
        )
    };
    assert_eq!(
        state(State::Carried(Last::Level(level(2)))),
        Some(Gone::Unanswered)
    );
    let closed = State::NotApplicable(Reason::Stated("fermé".into()));
    assert_eq!(state(closed), Some(Gone::NotApplicable));

    let mut content = everywhere(2);
    content.targets.insert("strategy".into(), level(2));
    assert_eq!(
        gone(&content, None, step("strategy-goals-3")),
        Some(Gone::OnTarget)
    );
    assert_eq!(
        gone(&content, None, step("strategy-goals-4")),
        Some(Gone::OnTarget),
        "no earlier step comes"
    );
    content.targets.insert("strategy".into(), level(3));
    assert_eq!(
        gone(&content, None, step("strategy-goals-4")),
        Some(Gone::Earlier)
    );
}

#[test]
fn finding_out_is_done_once_a_level_is_known() {
    let decided = |state| gone(&with_state("tools-fit", state), None, step("tools-fit-find-out"));
    assert_eq!(decided(State::Level(level(1))), Some(Gone::Reached));
    assert_eq!(
        decided(State::Carried(Last::Level(level(1)))),
        Some(Gone::Unanswered)
    );
    assert_eq!(
        decided(State::NotApplicable(Reason::Profile)),
        Some(Gone::NotApplicable)
    );
    let mut content = with_state("tools-fit", State::Unknown);
    content.targets.insert("tools".into(), level(1));
    assert_eq!(
        gone(&content, None, step("tools-fit-find-out")),
        Some(Gone::OnTarget)
    );
}

#[test]
fn a_step_that_mends_is_gone_once_the_inventory_shows_it_no_more() {
    let mut kept = inventory(vec![], vec![asset("a1", &[])], vec![], &[]);
    let mend = || step("mend-asset-without-owner");
    assert_eq!(gone(&blank(), Some(&kept), mend()), Some(Gone::Mended));
    assert_eq!(gone(&blank(), None, mend()), Some(Gone::Mended));
    kept.assets[0].owner.clear();
    assert_eq!(gone(&blank(), Some(&kept), mend()), None);
    let low = answered(&[("assets-inventory", 1)]);
    assert_eq!(
        gone(&low, Some(&kept), mend()),
        Some(Gone::Earlier),
        "the practice has a step of its own"
    );
    let mut high = answered(&[("assets-inventory", 3)]);
    assert_eq!(gone(&high, Some(&kept), mend()), None);
    high.targets.insert("assets".into(), level(4));
    assert_eq!(gone(&high, Some(&kept), mend()), Some(Gone::Reached));
    let closed = with_state("assets-inventory", State::NotApplicable(Reason::Profile));
    assert_eq!(gone(&closed, Some(&kept), mend()), Some(Gone::NotApplicable));
}

#[test]
fn a_skill_that_nothing_calls_for_is_gone() {
    let skill = || Subject::Skill("privacy-law".into());
    assert_eq!(gone(&everywhere(1), None, skill()), None);
    assert_eq!(gone(&everywhere(5), None, skill()), Some(Gone::NotCalledFor));
}

#[test]
fn a_provider_that_is_held_back_says_the_reason() {
    let decided = |assessment: &Assessment, id: &str| {
        let advice = advice(&plain(), assessment, None);
        let decision = Decision::on(Subject::Provider(id.into()));
        let decided = reconcile(model(), assessment, &advice, &[decision]).remove(0);
        (decided.gone, decided.reason.map(|reason| reason.to_string()))
    };
    assert_eq!(decided(&everywhere(1), "privacy-counsel"), (None, None));
    assert_eq!(
        decided(&everywhere(5), "privacy-counsel"),
        (Some(Gone::NotCalledFor), None)
    );
    let held_back = (Some(Gone::HeldBack), Some("quality-first".into()));
    assert_eq!(decided(&everywhere(1), "data-analyst"), held_back);
    let beyond = (Some(Gone::HeldBack), Some("three-at-most".into()));
    assert_eq!(decided(&everywhere(1), "data-trainer"), beyond);
}

#[test]
fn what_no_edition_knows_is_kept_and_said_to_be_unknown() {
    let subjects = [
        step(""),
        step("strategy-goals"),
        step("strategy-goals-1"),
        step("strategy-goals-6"),
        step("strategy-goals-three"),
        step("juggling-3"),
        step("juggling-find-out"),
        step("find-out"),
        step("mend-juggling"),
        step("mend-"),
        Subject::Skill("juggling".into()),
        Subject::Provider("juggler".into()),
    ];
    for subject in subjects {
        assert_eq!(
            gone(&everywhere(2), None, subject.clone()),
            Some(Gone::Unknown),
            "{subject:?}"
        );
    }
}

#[test]
fn the_venue_s_places_come_before_the_computed_order() {
    let advice = advice(&plain(), &everywhere(1), None);
    let at = |subject, position| Decision {
        position: Some(position),
        ..Decision::on(subject)
    };
    let ids: Vec<_> = advice.next_steps.iter().map(|step| step.id.clone()).collect();
    let decisions = [
        at(step(&ids[5]), 1),
        at(step(&ids[9]), 0),
        Decision::on(step(&ids[3])),
        at(step("mend-juggling"), 0),
    ];
    let ordered: Vec<_> = in_order(&advice.next_steps, &decisions)
        .into_iter()
        .map(|step| step.id.clone())
        .collect();
    assert_eq!(ordered[..3], [ids[9].clone(), ids[5].clone(), ids[0].clone()]);
    assert_eq!(ordered.len(), ids.len());
    assert!(
        in_order(&advice.next_steps, &[])
            .into_iter()
            .eq(&advice.next_steps)
    );

    let recommended = &advice.providers.recommended;
    let last = at(Subject::Provider(recommended[2].id.clone()), 7);
    let ordered = providers_in_order(recommended, &[last]);
    assert_eq!(ordered, [&recommended[2], &recommended[0], &recommended[1]]);
}

fn changing(kinds: &[ToolKind]) -> Profile {
    Profile {
        tool_change: kinds.to_vec(),
        ..plain()
    }
}

fn project(profile: &Profile, assessment: &Assessment, inventory: Option<&Inventory>) -> Project {
    advice(profile, assessment, inventory)
        .project
        .expect("a change is planned")
}

fn phases(project: &Project) -> Vec<&str> {
    project.phases.iter().map(|phase| phase.id.as_str()).collect()
}

#[test]
fn without_a_planned_change_there_is_no_project() {
    assert_eq!(advice(&plain(), &everywhere(1), None).project, None);
}

#[test]
fn what_is_not_known_of_the_tools_is_planned_for() {
    let project = project(&changing(&[ToolKind::Ticketing]), &blank(), None);
    let expected = [
        "need",
        "amo",
        "privacy",
        "specifications",
        "offers",
        "contract",
        "migration",
        "onboarding",
        "supervision",
    ];
    assert_eq!(phases(&project), expected);
    assert_eq!(
        (project.changes, project.tools),
        (vec![ToolKind::Ticketing], vec![])
    );
}

#[test]
fn where_independent_help_is_not_for_now_peers_are() {
    let fits = answered(&[("tools-fit", 4)]);
    let project = project(&changing(&[ToolKind::Ticketing]), &fits, None);
    assert!(phases(&project).contains(&"peers") && !phases(&project).contains(&"amo"));
    let peers = &project.phases[1];
    assert_eq!(
        peers.provider.as_ref().map(|id| id.as_str()),
        Some("digital-agent")
    );
}

#[test]
fn a_project_speaks_of_the_tools_that_change() {
    let mut all = inventory(
        vec![tool("t1"), tool("t2")],
        vec![asset("a1", &["t1"]), asset("a2", &["t2"])],
        vec![flow("f1", "t2", None)],
        &[],
    );
    all.tools[1].purpose = Some(ToolPurpose::Payroll);
    all.assets[0].personal = Some(PersonalData::None);
    all.tools[0].deputy.clear();
    let of = |kind, all: &Inventory| project(&changing(&[kind, kind]), &blank(), Some(all));
    let ticketing = of(ToolKind::Ticketing, &all);
    assert_eq!(
        (ticketing.changes.len(), ticketing.tools.as_slice()),
        (1, &["t1".into()][..])
    );
    assert!(
        !phases(&ticketing).contains(&"privacy"),
        "nothing there says anything of people"
    );
    assert!(
        !phases(&ticketing).contains(&"supervision"),
        "nothing passes there"
    );
    let causes = |project: &Project, id: &str| {
        let phase = project.phases.iter().find(|phase| phase.id.as_str() == id);
        phase.expect(id).causes.clone()
    };
    let lone = Cause::Finding("tool-one-administrator".into());
    assert_eq!(causes(&ticketing, "onboarding"), [lone]);

    let accounting = of(ToolKind::Accounting, &all);
    assert_eq!(accounting.tools, ["t2".into()]);
    assert!(phases(&accounting).contains(&"privacy") && phases(&accounting).contains(&"supervision"));
    assert_eq!(causes(&accounting, "onboarding"), [], "that tool has a deputy");

    all.assets[0].personal = None;
    assert!(
        phases(&of(ToolKind::Ticketing, &all)).contains(&"privacy"),
        "nobody said"
    );
    all.flows.push(flow("f2", "t1", None));
    all.flows[1].passage = Some(Passage::Api);
    all.flows[1].watcher.clear();
    let unwatched = Cause::Finding("flow-unwatched".into());
    assert_eq!(causes(&of(ToolKind::Ticketing, &all), "supervision"), [unwatched]);
    assert!(
        phases(&of(ToolKind::Website, &all)).contains(&"supervision"),
        "no such tool is known"
    );
}

#[test]
fn without_money_the_project_still_has_its_phases() {
    let poor = Profile {
        budget_band: Some(BudgetBand::None),
        ..changing(&[ToolKind::Crm])
    };
    let advice = advice(&poor, &everywhere(2), None);
    let recommended: Vec<_> = advice
        .providers
        .recommended
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert!(recommended.contains(&"amo") && recommended.contains(&"digital-agent"));
    assert!(phases(&advice.project.expect("planned")).contains(&"amo"));
}

proptest! {
    #[test]
    fn every_decision_is_kept_and_gone_exactly_when_its_subject_is(profile in any_profile(), assessment in any_assessment(), inventory in any_inventory()) {
        let advice = advice(&profile, &assessment, Some(&inventory));
        let practices = model().practices.iter();
        let steps = practices.flat_map(|practice| ["2", "3", "4", "5", "find-out"].map(|end| format!("{}-{end}", practice.id)));
        let mends = model().findings.iter().map(|finding| format!("mend-{}", finding.id));
        let subjects: Vec<_> = steps.chain(mends).map(Subject::Step)
            .chain(model().skills.iter().map(|skill| Subject::Skill(skill.id.clone())))
            .chain(model().providers.iter().map(|provider| Subject::Provider(provider.id.clone())))
            .chain([Subject::Own("own-1".to_owned())])
            .collect();
        let decisions: Vec<_> = subjects.into_iter().map(Decision::on).collect();
        let decided = reconcile(model(), &assessment, &advice, &decisions);
        prop_assert_eq!(decided.len(), decisions.len());
        for (one, decision) in decided.iter().zip(&decisions) {
            prop_assert_eq!(&one.decision, decision);
            let there = match &decision.subject {
                Subject::Step(id) => advice.next_steps.iter().any(|step| step.id == *id),
                Subject::Skill(id) => advice.skills.iter().any(|skill| skill.id == *id),
                Subject::Provider(id) => advice.providers.recommended.iter().any(|provider| provider.id == *id),
                Subject::Own(_) => true,
            };
            prop_assert_eq!(one.gone.is_none(), there);
            prop_assert_ne!(one.gone, Some(Gone::Unknown), "the edition knows them all");
            prop_assert_eq!(one.reason.is_some(), one.gone == Some(Gone::HeldBack));
            if let (Subject::Step(id), Some(Gone::Earlier)) = (&decision.subject, one.gone) {
                let practice = id.strip_prefix("mend-").map_or_else(
                    || model().practices.iter().find(|practice| id.starts_with(practice.id.as_str())).map(|practice| &practice.id),
                    |finding| model().finding(finding).map(|rule| &rule.practice),
                );
                prop_assert!(advice.next_steps.iter().any(|step| Some(&step.practice) == practice), "{} waits for a step", id);
            }
        }
    }
}
