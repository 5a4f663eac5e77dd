//! The laws of advice hold with an inventory too, and who can do what follows from the skills of the venue.

mod common;

use std::collections::BTreeSet;

use common::inventory::{any_inventory, asset, flow, inventory, largest, skill, tool};
use common::{answered, any_assessment, any_profile, blank, everywhere, level, model};
use jauge_core::advice::{Advice, By, Horizon, Step, advise, in_order};
use jauge_core::answers::State;
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Venue;
use jauge_core::inventory::{Cover, HeldSkill, Hosting, Inventory, Passage, ToolPurpose};
use jauge_core::model::Practice;
use jauge_core::profile::{BudgetBand, Country, Profile, ToolKind};
use jauge_core::quantity::Quantity;
use jauge_core::rules::{Atom, Cause, Count, Counts};
use jauge_core::scoring::score;
use proptest::prelude::*;

fn advice(profile: &Profile, assessment: &Assessment, inventory: &Inventory) -> Advice {
    let venue = Venue {
        profile,
        inventory: Some(inventory),
    };
    advise(model(), venue, assessment, &score(model(), profile, assessment))
}

fn plain() -> Profile {
    Profile {
        country: Some(Country::Quebec),
        ..Profile::named("Salle d’essai")
    }
}

fn recommended(advice: &Advice) -> Vec<&str> {
    let recommended = &advice.providers.recommended;
    recommended.iter().map(|one| one.id.as_str()).collect()
}

fn is_legal(step: &Step) -> bool {
    model()
        .practice(step.practice.as_str())
        .is_some_and(Practice::is_legal_foundation)
}

/// So many tools, each with a flow of a kind to a person.
fn passing(count: usize, passage: Passage) -> Inventory {
    let ids: Vec<_> = (1..=count).map(|at| format!("t{at}")).collect();
    let tools = ids.iter().map(|id| tool(id)).collect();
    let flows = ids.iter().enumerate().map(|(at, id)| {
        let mut flow = flow(&format!("f{at}"), id, None);
        flow.passage = Some(passage);
        flow
    });
    inventory(tools, vec![], flows.collect(), &[])
}

fn skilled(skills: &[(&str, HeldSkill)]) -> Inventory {
    inventory(vec![], vec![], vec![], skills)
}

fn step<'a>(advice: &'a Advice, id: &str) -> &'a Step {
    advice.next_steps.iter().find(|step| step.id == id).expect(id)
}

#[test]
fn three_tools_to_connect_call_for_independent_help() {
    let calls = |count, passage| {
        let advice = advice(&plain(), &blank(), &passing(count, passage));
        recommended(&advice).contains(&"amo")
    };
    assert!(calls(3, Passage::Retyped) && calls(3, Passage::Missing));
    assert!(!calls(2, Passage::Retyped) && !calls(3, Passage::File));
    let fits = advice(
        &plain(),
        &answered(&[("tools-fit", 4)]),
        &passing(3, Passage::Retyped),
    );
    assert!(!recommended(&fits).contains(&"amo"), "tools in hand");
}

#[test]
fn a_retyped_flow_calls_for_a_developer_where_it_costs_time() {
    let calls = |hours: Option<u32>, levels: &[(&str, u8)], count| {
        let profile = Profile {
            retyping_hours_per_week: hours.and_then(Quantity::whole),
            ..plain()
        };
        let advice = advice(&profile, &answered(levels), &passing(count, Passage::Retyped));
        recommended(&advice).contains(&"developer")
    };
    assert!(calls(Some(1), &[], 1));
    assert!(!calls(Some(0), &[], 4), "said to cost nothing");
    assert!(!calls(None, &[], 2), "a trifle");
    assert!(calls(None, &[], 3));
    assert!(calls(None, &[("tools-flows", 1)], 1));
    assert!(!calls(None, &[("tools-flows", 2)], 1));
}

#[test]
fn one_trifle_calls_for_nobody() {
    let mut small = inventory(vec![tool("t1")], vec![asset("a1", &["t1"])], vec![], &[]);
    small.assets[0].owner.clear();
    small.assets[0].decision.clear();
    small.tools[0].deputy.clear();
    small.put_skill("dataviz".into(), skill(Cover::Missing, true, ""));
    let advice = advice(&plain(), &blank(), &small);
    assert_eq!(advice.findings.len(), 4);
    assert_eq!(recommended(&advice), [""; 0]);
}

#[test]
fn personal_data_abroad_calls_for_counsel_until_it_is_assessed() {
    let mut abroad = inventory(vec![tool("t1")], vec![asset("a1", &["t1"])], vec![], &[]);
    abroad.tools[0].hosted = Some(Hosting::UnitedStates);
    let called = |number| {
        let advice = advice(&plain(), &answered(&[("trust-contracts", number)]), &abroad);
        recommended(&advice).first() == Some(&"privacy-counsel")
    };
    assert!(called(1) && called(3) && called(0));
    assert!(!called(4));
}

#[test]
fn the_inventory_alone_reaches_several_kinds_of_help() {
    let with_rules: BTreeSet<_> = model()
        .providers
        .iter()
        .filter(|provider| {
            let atoms = |(_, rule): &(u32, jauge_core::rules::Rule)| {
                let reads = |atom: &Atom| matches!(atom, Atom::Finding(..) | Atom::Count(..));
                rule.atoms.iter().any(reads)
            };
            provider.rules.iter().any(atoms)
        })
        .map(|provider| provider.id.as_str())
        .collect();
    let expected = [
        "amo",
        "data-analyst",
        "data-trainer",
        "developer",
        "freelance-coordinator",
        "privacy-counsel",
        "security-advisor",
        "shared-employee",
        "vendor-onboarding",
    ];
    assert_eq!(with_rules, BTreeSet::from(expected));

    let mut unled = inventory(vec![tool("t1"), tool("t2")], vec![], vec![], &[]);
    for tool in &mut unled.tools {
        tool.administrator.clear();
    }
    unled.assets = vec![asset("a1", &["t1", "t2"])];
    let mut spread = inventory(vec![tool("t1")], vec![asset("a1", &["t1"])], vec![], &[]);
    spread.tools[0].purpose = Some(ToolPurpose::Spreadsheet);
    let missing = |ids: &[&'static str]| {
        let skills: Vec<_> = ids
            .iter()
            .map(|id| (*id, skill(Cover::Missing, true, "")))
            .collect();
        skilled(&skills)
    };
    let called = |levels: &[(&str, u8)], inventory: &Inventory| {
        let advice = advice(&plain(), &answered(levels), inventory);
        recommended(&advice)
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(called(&[], &unled), ["vendor-onboarding"]);
    assert_eq!(called(&[("trust-access", 3)], &spread), ["security-advisor"]);
    assert_eq!(called(&[], &missing(&["dataviz", "emailing"])), ["data-trainer"]);
    assert_eq!(
        called(
            &[("strategy-goals", 2)],
            &missing(&["dataviz", "emailing", "crm-admin"])
        ),
        ["data-trainer", "shared-employee"]
    );
}

#[test]
fn the_team_does_what_it_has_the_skills_for() {
    let assessment = answered(&[("trust-contracts", 2)]);
    let by = |profile: &Profile, skills: &[(&str, HeldSkill)]| {
        let advice = advice(profile, &assessment, &skilled(skills));
        let step = step(&advice, "trust-contracts-3");
        (step.by, step.who.join(", "))
    };
    let held = |who| skill(Cover::Held, true, who);
    let fragile = |who| skill(Cover::Fragile, true, who);
    let of = |cover| skill(cover, true, "");
    let poor = Profile {
        budget_band: Some(BudgetBand::None),
        ..plain()
    };
    let none = String::new;
    // Privacy law is best hired, procurement pooled.
    assert_eq!(by(&plain(), &[]), (By::Unknown, none()));
    assert_eq!(
        by(&plain(), &[("privacy-law", of(Cover::Unknown))]),
        (By::Unknown, none())
    );
    assert_eq!(
        by(&plain(), &[("dataviz", held("accueil"))]),
        (By::Unknown, none()),
        "another skill"
    );
    assert_eq!(
        by(&plain(), &[("privacy-law", held(" direction "))]),
        (By::Team, "direction".into())
    );
    let both = [
        ("privacy-law", fragile("direction")),
        ("procurement", held("direction")),
    ];
    assert_eq!(
        by(&plain(), &both),
        (By::Team, "direction".into()),
        "each role once"
    );
    let two = [
        ("privacy-law", fragile("direction, à deux")),
        ("procurement", held("régie")),
    ];
    assert_eq!(by(&plain(), &two), (By::Team, "direction, à deux, régie".into()));
    let several = [
        ("privacy-law", held("Direction; régie")),
        ("procurement", held("Régie, direction")),
    ];
    assert_eq!(
        by(&plain(), &several),
        (By::Team, "Direction, régie".into()),
        "roles part at commas and semicolons"
    );
    assert_eq!(
        by(&plain(), &[("privacy-law", of(Cover::Missing))]),
        (By::Outside, none())
    );
    assert_eq!(
        by(&poor, &[("privacy-law", of(Cover::Missing))]),
        (By::Pooled, none()),
        "no money"
    );
    assert_eq!(
        by(&plain(), &[("procurement", of(Cover::Missing))]),
        (By::Pooled, none())
    );
    let half = [
        ("privacy-law", of(Cover::Missing)),
        ("procurement", held("régie")),
    ];
    assert_eq!(
        by(&plain(), &half),
        (By::Outside, "régie".into()),
        "what is hardest to come by decides"
    );
    assert_eq!(
        by(&plain(), &[("procurement", of(Cover::External))]),
        (By::Outside, none())
    );
    assert_eq!(
        by(&plain(), &[("procurement", of(Cover::Pooled))]),
        (By::Pooled, none())
    );
}

#[test]
fn a_skill_to_learn_is_learnt_and_a_step_without_skills_is_the_team_s() {
    let assessment = answered(&[("strategy-goals", 2), ("trust-access", 0)]);
    let lacking = skilled(&[("data-governance", skill(Cover::Missing, true, ""))]);
    let advice = advice(&plain(), &assessment, &lacking);
    assert_eq!(step(&advice, "strategy-goals-3").by, By::Learning);
    assert_eq!(step(&advice, "trust-access-find-out").by, By::Team);
}

#[test]
fn what_two_people_have_is_called_for_by_no_step_and_what_one_has_still_is() {
    let mut assessment = answered(&[("assets-channels", 3)]);
    assessment.targets.insert("assets".into(), level(4));
    let called = |cover, needed| {
        let skills = [("social-analytics", skill(cover, needed, "accueil"))];
        let advice = advice(&plain(), &assessment, &skilled(&skills));
        let found = advice
            .skills
            .into_iter()
            .find(|one| one.id.as_str() == "social-analytics");
        found.map(|one| (one.cover, one.causes))
    };
    let by_step = vec![Cause::Practice("assets-channels".into())];
    assert_eq!(called(Cover::Held, true), None);
    for cover in [Cover::Fragile, Cover::External, Cover::Pooled, Cover::Missing] {
        assert_eq!(called(cover, false), Some((cover, by_step.clone())));
    }
    let needed = |finding: &str| [by_step.clone(), vec![Cause::Finding(finding.into())]].concat();
    assert_eq!(
        called(Cover::Fragile, true),
        Some((Cover::Fragile, needed("skill-fragile")))
    );
    assert_eq!(
        called(Cover::Missing, true),
        Some((Cover::Missing, needed("skill-missing")))
    );
    let own_rule = answered(&[("assets-channels", 2)]);
    let held = skilled(&[("social-analytics", skill(Cover::Held, true, "accueil"))]);
    let advice = advice(&plain(), &own_rule, &held);
    assert!(
        advice
            .skills
            .iter()
            .any(|one| one.id.as_str() == "social-analytics" && one.cover == Cover::Held)
    );
}

#[test]
fn a_skill_that_is_needed_and_missing_is_called_for_even_where_no_step_is() {
    let called = |cover, needed| {
        let inventory = skilled(&[("ai-use", skill(cover, needed, "accueil"))]);
        let advice = advice(&plain(), &everywhere(5), &inventory);
        advice.skills.iter().any(|one| one.id.as_str() == "ai-use")
    };
    assert!(called(Cover::Missing, true) && called(Cover::Fragile, true));
    assert!(!called(Cover::Missing, false) && !called(Cover::Fragile, false) && !called(Cover::Held, true));
}

#[test]
fn capacity_sets_the_hours_of_the_steps_against_those_of_the_team() {
    let with = |hours: Option<u32>| {
        let profile = Profile {
            hours_per_month: hours.and_then(Quantity::whole),
            ..plain()
        };
        advice(&profile, &everywhere(2), &Inventory::default())
    };
    let assumed = with(None).capacity;
    assert_eq!(
        (assumed.hours_per_month, assumed.declared, assumed.hours_per_year),
        (8, false, 96)
    );
    let advice = with(Some(20));
    let hours = |later| -> u32 {
        let steps = advice.next_steps.iter();
        steps
            .filter(|step| (step.horizon == Horizon::Later) == later)
            .map(|step| step.effort.hours())
            .sum()
    };
    let capacity = advice.capacity;
    assert_eq!(
        (
            capacity.hours_per_month,
            capacity.declared,
            capacity.hours_per_year
        ),
        (20, true, 240)
    );
    assert_eq!(
        (capacity.hours_planned, capacity.hours_later),
        (hours(false), hours(true))
    );
    assert!(capacity.hours_later > 0);
}

#[test]
fn the_law_does_not_wait_for_hours_that_nobody_has() {
    let profile = Profile {
        hours_per_month: Quantity::whole(0),
        ..plain()
    };
    let mut kept = inventory(vec![tool("t1")], vec![asset("a1", &["t1"])], vec![], &[]);
    kept.assets[0].retention = Some(jauge_core::inventory::Retention::Forever);
    kept.assets[0].quality = Some(level(1));
    let advice = advice(&profile, &blank(), &kept);
    assert_eq!(step(&advice, "mend-asset-kept-forever").horizon, Horizon::Year);
    assert_eq!(step(&advice, "mend-asset-doubtful").horizon, Horizon::Later);
}

#[test]
fn counts_count_what_they_say_and_nothing_without_an_inventory() {
    let mut all = passing(2, Passage::Missing);
    all.tools.push(tool("t3"));
    all.assets = vec![asset("a1", &["t1"]), asset("a2", &[])];
    all.assets[1].owner = " ".into();
    all.flows.push(flow("f9", "t1", Some("t3")));
    all.put_skill("dataviz".into(), skill(Cover::Missing, true, ""));
    all.put_skill("emailing".into(), skill(Cover::Fragile, true, "accueil"));
    all.put_skill("ai-use".into(), skill(Cover::Fragile, false, "accueil"));
    all.put_skill("crm-admin".into(), skill(Cover::Unknown, true, ""));
    let numbers = |counts: Counts| {
        Count::ALL
            .iter()
            .map(|count| counts.get(*count))
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers(Counts::of(Some(&all))), [3, 2, 3, 3, 2, 1, 2]);
    assert_eq!(numbers(Counts::of(None)), [0; 7]);
    assert_eq!(Counts::of(None), Counts::of(Some(&Inventory::default())));
}

#[test]
fn the_largest_dossier_is_advised_like_any_other() {
    let inventory = largest();
    assert_eq!(inventory.check(model()), Ok(()));
    let profile = Profile {
        tool_change: vec![ToolKind::Ticketing, ToolKind::Other],
        ..plain()
    };
    let advice = advice(&profile, &everywhere(2), &inventory);
    assert_eq!(advice.findings.len(), model().findings.len());
    assert!(advice.findings.iter().any(|finding| finding.items.len() >= 500));
    assert!(advice.project.is_some_and(|project| project.tools.len() > 100));
    assert_eq!(advice.providers.recommended.len(), 3);
}

proptest! {
    #[test]
    fn the_laws_of_advice_hold_with_any_inventory(profile in any_profile(), assessment in any_assessment(), inventory in any_inventory()) {
        let advice = advice(&profile, &assessment, &inventory);
        let providers = &advice.providers;
        prop_assert!(providers.recommended.len() <= 3);
        let all: BTreeSet<_> = providers.recommended.iter().map(|one| &one.id).chain(providers.not_now.iter().map(|one| &one.id)).collect();
        prop_assert_eq!(all.len(), model().providers.len());
        prop_assert_eq!(providers.recommended.len() + providers.not_now.len(), all.len());

        let quality = score(model(), &profile, &assessment).dimension("quality").and_then(|score| score.level);
        for id in ["data-analyst", "data-scientist", "data-engineer"] {
            prop_assert!(quality >= Some(level(2)) || !recommended(&advice).contains(&id), "{} before quality 2", id);
        }
        let state = |practice: &str| assessment.state(&practice.into()).cloned();
        let low = |practice: &str| match state(practice) {
            Some(State::Unknown) => true,
            Some(State::Level(found)) => found.number() <= 2,
            _ => false,
        };
        if ["trust-person", "trust-consent", "trust-contracts", "trust-access"].iter().any(|practice| low(practice)) {
            prop_assert_eq!(recommended(&advice).first().copied(), Some("privacy-counsel"));
        }
        let changes = profile.tool_change.iter().any(|kind| matches!(kind, ToolKind::Ticketing | ToolKind::Crm));
        let fits = matches!(state("tools-fit"), Some(State::Level(found)) if found.number() >= 4);
        prop_assert!(!changes || recommended(&advice).contains(&"amo") != fits);
        prop_assert!(!fits || !recommended(&advice).contains(&"amo"));

        let legal_finding = |step: &Step| advice.findings.iter().any(|finding| finding.legal && step.causes.contains(&Cause::Finding(finding.id.clone())));
        let classes: Vec<_> = advice.next_steps.iter().map(|step| match (is_legal(step), legal_finding(step)) {
            (true, _) => 0,
            (_, true) => 1,
            _ => 2,
        }).collect();
        prop_assert!(classes.is_sorted(), "trust first: {:?}", classes);
        prop_assert!(advice.next_steps.iter().zip(&classes).all(|(step, class)| *class == 2 || step.horizon != Horizon::Later));
        let ids: BTreeSet<_> = advice.next_steps.iter().map(|step| &step.id).collect();
        prop_assert_eq!(ids.len(), advice.next_steps.len());
        prop_assert_eq!(advice.capacity.hours_planned + advice.capacity.hours_later, advice.next_steps.iter().map(|step| step.effort.hours()).sum::<u32>());
    }

    #[test]
    fn every_cause_is_there_to_be_seen(profile in any_profile(), assessment in any_assessment(), inventory in any_inventory()) {
        let advice = advice(&profile, &assessment, &inventory);
        let project = advice.project.iter().flat_map(|project| &project.phases).flat_map(|phase| &phase.causes);
        let steps = advice.next_steps.iter().map(|step| &step.causes);
        let skills = advice.skills.iter().map(|skill| &skill.causes);
        let helpers = advice.providers.recommended.iter().map(|one| &one.causes);
        let doubts = advice.doubts.iter().map(|doubt| &doubt.causes);
        for causes in steps.chain(skills).chain(helpers).chain(doubts) {
            prop_assert!(!causes.is_empty());
            prop_assert_eq!(causes.iter().collect::<BTreeSet<_>>().len(), causes.len(), "each cause once");
        }
        let not_now = advice.providers.not_now.iter().map(|one| &one.causes);
        let all = advice.next_steps.iter().map(|step| &step.causes).chain(advice.skills.iter().map(|skill| &skill.causes)).chain(not_now).flatten();
        for cause in all.chain(project) {
            match cause {
                Cause::Finding(id) => prop_assert!(advice.findings.iter().any(|finding| finding.id == *id)),
                Cause::Count(_) => prop_assert!(!inventory.is_empty()),
                Cause::Practice(id) => prop_assert!(model().practice(id.as_str()).is_some()),
                Cause::Profile(_) => {}
            }
        }
        for finding in &advice.findings {
            let cause = Cause::Finding(finding.id.clone());
            let applies = !matches!(assessment.state(&finding.practice), Some(State::NotApplicable(_)));
            prop_assert_eq!(applies, advice.next_steps.iter().any(|step| step.practice == finding.practice && step.causes.contains(&cause)));
        }
    }

    #[test]
    fn the_order_of_the_inventory_changes_no_advice(profile in any_profile(), assessment in any_assessment(), inventory in any_inventory()) {
        let mut turned = inventory.clone();
        turned.tools.reverse();
        turned.assets.reverse();
        turned.flows.reverse();
        let (one, two) = (advice(&profile, &assessment, &inventory), advice(&profile, &assessment, &turned));
        prop_assert_eq!(one.next_steps, two.next_steps);
        prop_assert_eq!(one.skills, two.skills);
        prop_assert_eq!(one.providers, two.providers);
        prop_assert_eq!(one.doubts, two.doubts);
        let phases = |advice: Option<jauge_core::advice::Project>| advice.map(|project| (project.phases, project.tools.into_iter().collect::<BTreeSet<_>>()));
        prop_assert_eq!(phases(one.project), phases(two.project));
    }

    #[test]
    fn forgetting_who_can_do_what_never_makes_a_step_the_team_s(profile in any_profile(), assessment in any_assessment(), inventory in any_inventory(), at in 0..26usize) {
        let mut forgetful = inventory.clone();
        let id = &model().skills[at].id;
        if let Some(held) = forgetful.skills.get_mut(id) {
            held.cover = Cover::Unknown;
        }
        let before = advice(&profile, &assessment, &inventory);
        let after = advice(&profile, &assessment, &forgetful);
        for step in &after.next_steps {
            let same = before.next_steps.iter().find(|one| one.id == step.id);
            let others = step.skills.iter().any(|skill| skill != id && forgetful.skills.get(skill).is_some_and(|held| held.cover != Cover::Unknown));
            if step.by == By::Team && !step.skills.is_empty() && step.skills.contains(id) {
                prop_assert!(others, "{}", step.id);
            }
            prop_assert!(same.is_none_or(|same| same.who.len() >= step.who.len()));
        }
    }

    #[test]
    fn the_venue_s_own_order_keeps_every_step_once(assessment in any_assessment(), places in prop::collection::vec(prop::option::of(0..6u32), 34)) {
        use jauge_core::decisions::{Decision, Subject};
        let advice = advice(&plain(), &assessment, &Inventory::default());
        let decisions: Vec<_> = advice.next_steps.iter().zip(places).map(|(step, position)| Decision { position, ..Decision::on(Subject::Step(step.id.clone())) }).collect();
        let ordered = in_order(&advice.next_steps, &decisions);
        let place = |step: &Step| {
            let decision = decisions.iter().find(|decision| decision.subject == Subject::Step(step.id.clone()));
            let position = decision.and_then(|decision| decision.position);
            let computed = advice.next_steps.iter().position(|one| one.id == step.id);
            (position.is_none(), position, computed)
        };
        prop_assert_eq!(ordered.len(), advice.next_steps.len());
        prop_assert!(ordered.windows(2).all(|pair| place(pair[0]) < place(pair[1])));
    }
}
