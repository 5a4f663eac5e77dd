//! What an inventory tells, and where it and the answers do not say the same.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::inventory::{any_inventory, asset, flow, inventory, skill, tool};
use common::{answered, any_profile, blank, everywhere, level, model};
use jauge_core::advice::{Advice, StepKind, advise};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Venue;
use jauge_core::findings::{Finding, Item, find};
use jauge_core::inventory::{
    Contract, Cover, End, Hosting, Inventory, Passage, PersonalData, Retention, Tool, ToolPurpose,
};
use jauge_core::profile::{Country, Profile};
use jauge_core::quantity::Quantity;
use jauge_core::rules::Cause;
use jauge_core::scoring::score;
use jiff::civil::date;
use proptest::prelude::*;

/// A venue of Québec with hours for everything, so that no step waits because of another.
fn venue() -> Profile {
    Profile {
        country: Some(Country::Quebec),
        hours_per_month: Quantity::whole(500),
        ..Profile::named("Salle d’essai")
    }
}

fn found(profile: &Profile, inventory: &Inventory) -> Vec<Finding> {
    let venue = Venue {
        profile,
        inventory: Some(inventory),
    };
    find(model(), venue, date(2026, 11, 21))
}

fn ids(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.id.as_str()).collect()
}

fn advice(assessment: &Assessment, inventory: &Inventory) -> Advice {
    let profile = venue();
    let venue = Venue {
        profile: &profile,
        inventory: Some(inventory),
    };
    advise(model(), venue, assessment, &score(model(), &profile, assessment))
}

/// A tool, with a data asset in it where it needs one.
fn one_tool(held: bool, change: impl FnOnce(&mut Tool)) -> Inventory {
    let mut tool = tool("t1");
    change(&mut tool);
    let assets = if held { vec![asset("a1", &["t1"])] } else { vec![] };
    inventory(vec![tool], assets, vec![], &[])
}

type Case = (&'static str, Inventory, fn(&mut Inventory));

/// For each finding, the smallest inventory that shows it and nothing else, and what mends it.
fn cases() -> Vec<Case> {
    let one_asset = |change: &dyn Fn(&mut jauge_core::inventory::Asset)| {
        let mut asset = asset("a1", &[]);
        change(&mut asset);
        inventory(vec![], vec![asset], vec![], &[])
    };
    let one_flow = |change: &dyn Fn(&mut jauge_core::inventory::Flow)| {
        let mut flow = flow("f1", "t1", None);
        change(&mut flow);
        inventory(vec![tool("t1")], vec![], vec![flow], &[])
    };
    let one_skill =
        |id: &str, cover| inventory(vec![], vec![], vec![], &[(id, skill(cover, true, "accueil"))]);
    let leaving = {
        let mut passing = flow("f1", "t1", Some("t2"));
        passing.assets = vec!["a1".into()];
        let abroad = Tool {
            hosted: Some(Hosting::UnitedStates),
            ..tool("t2")
        };
        inventory(
            vec![tool("t1"), abroad],
            vec![asset("a1", &["t1"])],
            vec![passing],
            &[],
        )
    };
    vec![
        (
            "tool-without-contract",
            one_tool(true, |tool| tool.contract = None),
            |all| all.tools[0].contract = Some(Contract::Signed),
        ),
        (
            "personal-data-abroad",
            one_tool(true, |tool| tool.hosted = Some(Hosting::Canada)),
            |all| all.tools[0].hosted = Some(Hosting::Quebec),
        ),
        (
            "hosting-unknown",
            one_tool(true, |tool| tool.hosted = Some(Hosting::Unknown)),
            |all| all.tools[0].hosted = Some(Hosting::OnSite),
        ),
        ("flow-abroad", leaving, |all| {
            all.flows[0].assets.clear();
        }),
        (
            "minors-shared",
            one_asset(&|asset| {
                asset.personal = Some(PersonalData::Minors);
                asset.shared_with = "une compagnie".into();
            }),
            |all| all.assets[0].shared_with.clear(),
        ),
        (
            "asset-kept-forever",
            one_asset(&|asset| asset.retention = Some(Retention::Forever)),
            |all| all.assets[0].retention = Some(Retention::Years(3)),
        ),
        (
            "personal-retention-unknown",
            one_asset(&|asset| asset.retention = Some(Retention::Unknown)),
            |all| all.assets[0].retention = Some(Retention::Years(3)),
        ),
        (
            "personal-data-in-spreadsheet",
            one_tool(true, |tool| tool.purpose = Some(ToolPurpose::Spreadsheet)),
            |all| all.assets[0].personal = Some(PersonalData::None),
        ),
        (
            "export-never-tested",
            one_tool(true, |tool| tool.export_tested = None),
            |all| all.tools[0].export_tested = Some(date(2026, 11, 1)),
        ),
        (
            "export-test-old",
            one_tool(false, |tool| tool.export_tested = Some(date(2024, 11, 20))),
            |all| all.tools[0].export_tested = Some(date(2024, 11, 21)),
        ),
        (
            "tool-without-administrator",
            one_tool(true, |tool| {
                tool.administrator.clear();
                tool.deputy.clear();
            }),
            |all| {
                all.tools[0].administrator = "accueil".into();
                all.tools[0].deputy = "direction".into();
            },
        ),
        (
            "tool-one-administrator",
            one_tool(false, |tool| tool.deputy = "  ".into()),
            |all| all.tools[0].deputy = "direction".into(),
        ),
        (
            "asset-without-owner",
            one_asset(&|asset| asset.owner.clear()),
            |all| all.assets[0].owner = "direction".into(),
        ),
        (
            "asset-one-person",
            one_asset(&|asset| asset.deputy.clear()),
            |all| all.assets[0].deputy = "direction".into(),
        ),
        (
            "asset-doubtful",
            one_asset(&|asset| asset.quality = Some(level(2))),
            |all| all.assets[0].quality = Some(level(3)),
        ),
        (
            "asset-unused",
            one_asset(&|asset| asset.decision.clear()),
            |all| all.assets[0].decision = "tarifs".into(),
        ),
        (
            "flow-retyped",
            one_flow(&|flow| flow.passage = Some(Passage::Retyped)),
            |all| all.flows[0].passage = Some(Passage::File),
        ),
        (
            "flow-missing",
            one_flow(&|flow| flow.passage = Some(Passage::Missing)),
            |all| all.flows[0].passage = Some(Passage::File),
        ),
        (
            "flow-unwatched",
            one_flow(&|flow| {
                flow.passage = Some(Passage::Api);
                flow.watcher.clear();
            }),
            |all| all.flows[0].watcher = "accueil".into(),
        ),
        ("skill-fragile", one_skill("dataviz", Cover::Fragile), |all| {
            all.put_skill("dataviz".into(), skill(Cover::Held, true, "accueil"));
        }),
        ("skill-missing", one_skill("dataviz", Cover::Missing), |all| {
            all.put_skill("dataviz".into(), skill(Cover::Missing, false, ""));
        }),
    ]
}

#[test]
fn every_finding_has_its_smallest_inventory_and_its_remedy() {
    let cases = cases();
    let listed: Vec<_> = cases.iter().map(|(id, ..)| *id).collect();
    let rules: Vec<_> = model().findings.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(listed, rules);
    for (id, mut inventory, mend) in cases {
        assert_eq!(inventory.check(model()), Ok(()), "{id}");
        assert_eq!(ids(&found(&venue(), &inventory)), [id]);
        mend(&mut inventory);
        assert_eq!(ids(&found(&venue(), &inventory)), [""; 0], "{id} is mended");
    }
}

/// What a piece of advice rests on, without what one finding adds; whatever cites it is marked by `None`, for it may
/// rest on something else besides.
fn pieces(advice: &Advice, without: &Cause) -> BTreeMap<String, Option<BTreeSet<Cause>>> {
    let steps = advice.next_steps.iter().map(|step| {
        let id = format!("step {} {} {:?}", step.id, step.effort.code(), step.by);
        (id, &step.causes)
    });
    let skills = advice
        .skills
        .iter()
        .map(|skill| (format!("skill {}", skill.id), &skill.causes));
    let recommended = &advice.providers.recommended;
    let providers = recommended
        .iter()
        .map(|one| (format!("provider {}", one.id), &one.causes));
    let doubts = advice
        .doubts
        .iter()
        .map(|doubt| (format!("doubt {}", doubt.id), &doubt.causes));
    steps
        .chain(skills)
        .chain(providers)
        .chain(doubts)
        .map(|(id, causes)| {
            let causes: BTreeSet<_> = causes.iter().cloned().collect();
            (id, (!causes.contains(without)).then_some(causes))
        })
        .collect()
}

#[test]
fn changing_one_fact_of_the_inventory_changes_exactly_what_it_should() {
    let answers = [
        blank(),
        everywhere(1),
        everywhere(2),
        everywhere(3),
        everywhere(5),
    ];
    for (id, inventory, mend) in cases() {
        let mut mended = inventory.clone();
        mend(&mut mended);
        let cause = Cause::Finding(id.into());
        for assessment in &answers {
            let (before, after) = (advice(assessment, &inventory), advice(assessment, &mended));
            assert_eq!((ids(&before.findings), after.findings.len()), (vec![id], 0));
            let (before, after) = (pieces(&before, &cause), pieces(&after, &cause));
            assert!(before.values().any(Option::is_none), "{id} causes something");
            assert!(
                after.values().all(Option::is_some),
                "{id} causes nothing any more"
            );
            for (piece, causes) in &before {
                match causes {
                    Some(causes) => {
                        assert_eq!(after.get(piece), Some(&Some(causes.clone())), "{id}: {piece}")
                    }
                    // Cited: gone, or there for other reasons.
                    None => assert!(after.get(piece).is_none_or(Option::is_some), "{id}: {piece}"),
                }
            }
            for piece in after.keys() {
                assert!(before.contains_key(piece), "{id}: {piece} is new");
            }
        }
    }
}

#[test]
fn a_finding_makes_a_step_of_its_own_only_where_its_practice_has_none() {
    for (id, inventory, _) in cases() {
        let practice = model().finding(id).expect("a rule").practice.as_str();
        let mend = format!("mend-{id}");
        let alone = advice(&blank(), &inventory).next_steps;
        let step = alone
            .iter()
            .find(|step| step.id == mend)
            .expect("a step of its own");
        assert_eq!((step.kind, step.mends()), (StepKind::Mend, Some(id)));
        assert_eq!(step.causes, [Cause::Finding(id.into())]);
        let joined = advice(&everywhere(1), &inventory).next_steps;
        assert!(!joined.iter().any(|step| step.id == mend), "{id}");
        let steps: Vec<_> = joined
            .iter()
            .filter(|step| step.practice.as_str() == practice)
            .collect();
        assert_eq!(steps.len(), 1);
        assert!(steps[0].causes.contains(&Cause::Finding(id.into())), "{id}");
    }
}

#[test]
fn what_is_not_applicable_is_not_mended() {
    use jauge_core::answers::{Answer, Reason, State};
    for (id, inventory, _) in cases() {
        let practice = model().finding(id).expect("a rule").practice.clone();
        let mut assessment = blank();
        let state = State::NotApplicable(Reason::Stated("—".into()));
        assessment.answers.insert(practice, Answer::new(state));
        let advice = advice(&assessment, &inventory);
        assert!(advice.next_steps.is_empty(), "{id}");
        assert_eq!(ids(&advice.findings), [id], "it is still found");
    }
}

#[test]
fn jurisdictions_are_those_of_the_law() {
    use Hosting::{Canada, Europe, France, OnSite, Other, Quebec, UnitedStates, Unknown};
    let inside: [(Option<Country>, &[Hosting]); 6] = [
        (Some(Country::Quebec), &[OnSite, Quebec]),
        (Some(Country::Canada), &[OnSite, Quebec, Canada]),
        (Some(Country::France), &[OnSite, France, Europe]),
        (Some(Country::Europe), &[OnSite, France, Europe]),
        (
            Some(Country::Other),
            &[OnSite, Quebec, Canada, France, Europe, UnitedStates, Other],
        ),
        (
            None,
            &[OnSite, Quebec, Canada, France, Europe, UnitedStates, Other],
        ),
    ];
    for (country, inside) in inside {
        let profile = Profile { country, ..venue() };
        for hosted in Hosting::ALL {
            let inventory = one_tool(true, |tool| tool.hosted = Some(*hosted));
            let findings = found(&profile, &inventory);
            let abroad = ids(&findings).contains(&"personal-data-abroad");
            assert_eq!(
                abroad,
                *hosted != Unknown && !inside.contains(hosted),
                "{country:?} {hosted:?}"
            );
            assert_eq!(ids(&findings).contains(&"hosting-unknown"), *hosted == Unknown);
        }
    }
}

#[test]
fn data_leaves_only_where_it_passes_from_a_tool_that_is_not_abroad() {
    let (_, inventory, _) = cases()
        .into_iter()
        .find(|(id, ..)| *id == "flow-abroad")
        .expect("listed");
    let changed = |change: &dyn Fn(&mut Inventory)| {
        let mut inventory = inventory.clone();
        change(&mut inventory);
        ids(&found(&venue(), &inventory)).contains(&"flow-abroad")
    };
    assert!(changed(&|_| ()));
    assert!(!changed(&|all| all.flows[0].passage = Some(Passage::Missing)));
    assert!(!changed(&|all| all.tools[0].hosted = Some(Hosting::Other)));
    assert!(!changed(&|all| all.tools[1].hosted = Some(Hosting::Unknown)));
    assert!(!changed(&|all| all.assets[0].personal = Some(PersonalData::None)));
    assert!(!changed(&|all| all.flows[0].from = End::Person("accueil".into())));
}

#[test]
fn what_was_not_said_counts_as_not_done() {
    let silent = one_tool(true, |tool| {
        *tool = Tool::named("t1".into(), "Courrielle");
    });
    let expected = [
        "tool-without-contract",
        "hosting-unknown",
        "export-never-tested",
        "tool-without-administrator",
    ];
    assert_eq!(ids(&found(&venue(), &silent)), expected);
    let empty = one_tool(false, |tool| *tool = Tool::named("t1".into(), "Courrielle"));
    assert_eq!(
        ids(&found(&venue(), &empty)),
        [""; 0],
        "a tool that holds nothing is no trouble"
    );
    let on_site = one_tool(true, |tool| {
        tool.hosted = Some(Hosting::OnSite);
        tool.contract = None;
    });
    assert_eq!(ids(&found(&venue(), &on_site)), [""; 0], "nobody else keeps it");
}

#[test]
fn a_skill_of_the_base_is_fragile_even_where_nobody_said_it_is_needed() {
    let fragile = |id: &str| {
        let held = skill(Cover::Fragile, false, "accueil");
        let inventory = inventory(vec![], vec![], vec![], &[(id, held)]);
        found(&venue(), &inventory).len()
    };
    assert_eq!((fragile("data-literacy"), fragile("dataviz")), (1, 0));
}

#[test]
fn an_absent_inventory_and_an_empty_one_tell_nothing() {
    assert_eq!(found(&venue(), &Inventory::default()), []);
    let profile = venue();
    let bare = Venue {
        profile: &profile,
        inventory: None,
    };
    for number in 1..=5 {
        let assessment = everywhere(number);
        let scores = score(model(), &profile, &assessment);
        let without = advise(model(), bare, &assessment, &scores);
        assert_eq!(without, advice(&assessment, &Inventory::default()));
        assert!(without.findings.is_empty() && without.doubts.is_empty());
    }
}

#[test]
fn where_answers_and_inventory_do_not_agree_it_is_said() {
    let case = |id: &str| cases().into_iter().find(|(one, ..)| *one == id).expect(id).1;
    let doubts: [(&str, &str, u8, Inventory); 11] = [
        ("export-tested", "tools-export", 3, case("export-never-tested")),
        (
            "contracts-signed",
            "trust-contracts",
            3,
            case("tool-without-contract"),
        ),
        ("owners-named", "assets-inventory", 3, case("asset-without-owner")),
        (
            "retention-applied",
            "quality-retention",
            3,
            case("asset-kept-forever"),
        ),
        ("nothing-retyped", "tools-flows", 4, case("flow-retyped")),
        (
            "two-people",
            "skills-continuity",
            3,
            case("tool-one-administrator"),
        ),
        ("skills-covered", "skills-continuity", 3, case("skill-fragile")),
        ("decisions-cite", "use-decisions", 4, case("asset-unused")),
        ("entry-ruled", "quality-entry", 4, case("asset-doubtful")),
        ("training-planned", "skills-training", 4, case("skill-missing")),
        (
            "access-closed",
            "trust-access",
            3,
            case("personal-data-in-spreadsheet"),
        ),
    ];
    for (id, practice, number, inventory) in doubts {
        let at = |number| advice(&answered(&[(practice, number)]), &inventory).doubts;
        let doubts = at(number);
        assert_eq!(doubts.len(), 1, "{id}");
        assert_eq!(
            (doubts[0].id.as_str(), doubts[0].practice.as_str()),
            (id, practice)
        );
        assert_eq!(doubts[0].causes[0], Cause::Practice(practice.into()));
        assert!(matches!(doubts[0].causes[1], Cause::Finding(_)));
        assert_eq!(
            (at(number - 1), at(0)),
            (vec![], vec![]),
            "{id}: a lower answer, or none"
        );
    }
}

#[test]
fn an_inventory_that_is_better_than_the_answer_is_said_too() {
    let of = |assets: usize, flows: usize, passage| {
        let numbered = |letter: &str, number: usize| format!("{letter}{number}");
        let tools = vec![tool("t1")];
        let assets = (1..=assets).map(|at| asset(&numbered("a", at), &[])).collect();
        let flows = (1..=flows).map(|at| {
            let mut flow = flow(&numbered("f", at), "t1", None);
            flow.passage = passage;
            flow
        });
        inventory(tools, assets, flows.collect(), &[])
    };
    let doubts = |levels: &[(&str, u8)], inventory: &Inventory| {
        let doubts = advice(&answered(levels), inventory).doubts;
        doubts
            .iter()
            .map(|doubt| doubt.id.to_string())
            .collect::<Vec<_>>()
    };
    let file = Some(Passage::File);
    assert_eq!(
        doubts(&[("assets-inventory", 1)], &of(5, 0, file)),
        ["inventory-exists"]
    );
    assert_eq!(doubts(&[("assets-inventory", 1)], &of(4, 0, file)), [""; 0]);
    assert_eq!(doubts(&[("assets-inventory", 2)], &of(5, 0, file)), [""; 0]);
    assert_eq!(
        doubts(&[("assets-inventory", 0)], &of(5, 0, file)),
        [""; 0],
        "nobody said there is none"
    );
    assert_eq!(doubts(&[("tools-flows", 1)], &of(0, 3, file)), ["flows-exist"]);
    assert_eq!(doubts(&[("tools-flows", 1)], &of(0, 2, file)), [""; 0]);
    assert_eq!(
        doubts(&[("tools-flows", 1)], &of(0, 3, Some(Passage::Retyped))),
        [""; 0]
    );
    assert_eq!(
        doubts(&[("tools-flows", 1)], &of(0, 3, Some(Passage::Missing))),
        [""; 0]
    );
}

/// Each finding with the set of things that it was found in.
fn as_sets(findings: &[Finding]) -> BTreeMap<String, BTreeSet<Item>> {
    let set = |finding: &Finding| (finding.id.to_string(), finding.items.iter().cloned().collect());
    findings.iter().map(set).collect()
}

proptest! {
    #[test]
    fn the_order_of_the_lists_changes_no_finding(profile in any_profile(), inventory in any_inventory(), turn in 0..5usize) {
        let mut turned = inventory.clone();
        turned.tools.reverse();
        turned.assets.reverse();
        let middle = turn.min(turned.flows.len());
        turned.flows.rotate_left(middle);
        turned.assets.iter_mut().for_each(|asset| asset.tools.reverse());
        prop_assert_eq!(as_sets(&found(&profile, &inventory)), as_sets(&found(&profile, &turned)));
    }

    #[test]
    fn findings_speak_of_what_is_there_once_in_the_order_of_the_model(profile in any_profile(), inventory in any_inventory()) {
        let findings = found(&profile, &inventory);
        let order: Vec<_> = findings.iter().map(|one| model().findings.iter().position(|rule| rule.id == one.id)).collect();
        prop_assert!(order.windows(2).all(|pair| pair[0] < pair[1]));
        for finding in &findings {
            prop_assert!(!finding.items.is_empty());
            prop_assert!(finding.items.iter().all(|item| inventory.holds(item)));
            let once: BTreeSet<_> = finding.items.iter().collect();
            prop_assert_eq!(once.len(), finding.items.len());
        }
    }

    #[test]
    fn forgetting_a_fact_never_hides_a_finding_without_a_trace(profile in any_profile(), inventory in any_inventory()) {
        let mut forgetful = inventory.clone();
        for tool in &mut forgetful.tools {
            tool.hosted = Some(Hosting::Unknown);
            tool.contract = Some(Contract::Unknown);
            tool.export_tested = None;
        }
        for asset in &mut forgetful.assets {
            asset.retention = Some(Retention::Unknown);
        }
        let (known, forgotten) = (as_sets(&found(&profile, &inventory)), as_sets(&found(&profile, &forgetful)));
        let nothing = BTreeSet::new();
        for (known_as, shown_as) in [
            ("tool-without-contract", "tool-without-contract"),
            ("personal-data-abroad", "hosting-unknown"),
            ("hosting-unknown", "hosting-unknown"),
            ("personal-retention-unknown", "personal-retention-unknown"),
            ("export-never-tested", "export-never-tested"),
        ] {
            let (known, forgotten) = (known.get(known_as).unwrap_or(&nothing), forgotten.get(shown_as).unwrap_or(&nothing));
            prop_assert!(known.is_subset(forgotten), "{}", known_as);
        }
    }

    #[test]
    fn no_score_depends_on_the_inventory_and_no_advice_on_chance(profile in any_profile(), inventory in any_inventory(), number in 1..=5u8) {
        let assessment = everywhere(number);
        let scores = score(model(), &profile, &assessment);
        let venue = Venue { profile: &profile, inventory: Some(&inventory) };
        let once = advise(model(), venue, &assessment, &scores);
        prop_assert_eq!(&once, &advise(model(), venue, &assessment, &scores));
        prop_assert_eq!(&once.findings, &find(model(), venue, assessment.date));
    }
}
