//! Changing an inventory, and whether it is whole.

mod common;

use common::inventory::{any_inventory, asset, flow, inventory, skill, tool};
use common::model;
use jauge_core::findings::Item;
use jauge_core::inventory::{Cover, End, Fault, FaultKind, Inventory, Removed, Tool};
use jauge_core::limits;
use proptest::prelude::*;

/// Two tools, one data asset in both, one flow between them and one to a person, one skill.
fn small() -> Inventory {
    let mut carrying = flow("f1", "t1", Some("t2"));
    carrying.assets = vec!["a1".into()];
    inventory(
        vec![tool("t1"), tool("t2")],
        vec![asset("a1", &["t1", "t2"])],
        vec![carrying, flow("f2", "t2", None)],
        &[("privacy-law", skill(Cover::Held, true, "direction"))],
    )
}

fn fault(inventory: &Inventory) -> Fault {
    inventory.check(model()).expect_err("a fault")
}

#[test]
fn a_new_id_is_never_one_in_use() {
    let mut inventory = Inventory::default();
    assert_eq!(inventory.next_tool_id().as_str(), "t1");
    for id in ["t2", "t7", "T9", "tx", "t99999999999999999999", "old-tool"] {
        inventory.put_tool(tool(id));
    }
    assert_eq!(
        inventory.next_tool_id().as_str(),
        "t8",
        "after the highest, not in a gap"
    );
    inventory.put_tool(tool("t999999998"));
    assert_eq!(inventory.next_tool_id().as_str(), "t999999999");
    inventory.put_tool(tool("t999999999"));
    let id = inventory.next_tool_id();
    assert!(inventory.tool(&id).is_none() && id.as_str().len() <= limits::GIVEN_ID);
}

#[test]
fn putting_replaces_what_has_the_same_id_and_adds_what_has_not() {
    let mut inventory = small();
    inventory.put_tool(Tool::named("t1".into(), "Guichet neuf"));
    inventory.put_tool(Tool::named("t3".into(), "Courrielle"));
    let names: Vec<_> = inventory.tools.iter().map(|tool| tool.name.as_str()).collect();
    assert_eq!(names, ["Guichet neuf", "Billet-Net", "Courrielle"]);
    inventory.put_asset(asset("a1", &[]));
    inventory.put_flow(flow("f3", "t1", None));
    inventory.put_skill("privacy-law".into(), skill(Cover::Missing, true, ""));
    assert_eq!(
        (
            inventory.assets.len(),
            inventory.flows.len(),
            inventory.skills.len()
        ),
        (1, 3, 1)
    );
    assert_eq!(inventory.check(model()), Ok(()));
}

#[test]
fn with_a_tool_go_its_flows_and_its_mentions() {
    let mut inventory = small();
    let removed = inventory.remove(&[Item::Tool("t2".into())]);
    let expected = Removed {
        tools: 1,
        flows: 2,
        mentions: 1,
        ..Removed::default()
    };
    assert_eq!(removed, expected);
    assert_eq!(inventory.assets[0].tools, ["t1".into()]);
    assert!(inventory.flows.is_empty());
    assert_eq!(inventory.check(model()), Ok(()));
}

#[test]
fn with_a_data_asset_go_its_mentions_and_the_flow_stays() {
    let mut inventory = small();
    let removed = inventory.remove(&[Item::Asset("a1".into())]);
    assert_eq!((removed.assets, removed.flows, removed.mentions), (1, 0, 1));
    assert!(inventory.flows[0].assets.is_empty());
    assert_eq!(inventory.check(model()), Ok(()));
}

#[test]
fn what_is_not_there_is_removed_and_copied_without_harm() {
    let mut inventory = small();
    let nobody = [
        Item::Tool("t9".into()),
        Item::Asset("a9".into()),
        Item::Flow("f9".into()),
        Item::Skill("dataviz".into()),
    ];
    assert_eq!(inventory.remove(&nobody), Removed::default());
    assert!(inventory.duplicate(&nobody).is_empty());
    assert_eq!(inventory, small());
    assert!(nobody.iter().all(|item| !inventory.holds(item)));
}

#[test]
fn a_copy_stands_after_its_model_with_an_id_of_its_own() {
    let mut inventory = small();
    let copies = inventory.duplicate(&[
        Item::Tool("t1".into()),
        Item::Asset("a1".into()),
        Item::Flow("f1".into()),
        Item::Skill("privacy-law".into()),
    ]);
    let expected = [
        Item::Tool("t3".into()),
        Item::Asset("a2".into()),
        Item::Flow("f3".into()),
    ];
    assert_eq!(copies, expected);
    let ids: Vec<_> = inventory.tools.iter().map(|tool| tool.id.as_str()).collect();
    assert_eq!(ids, ["t1", "t3", "t2"]);
    assert_eq!(inventory.assets[1].tools, inventory.assets[0].tools);
    assert_eq!(inventory.check(model()), Ok(()));
}

#[test]
fn every_fault_names_its_place() {
    let changed = |change: &dyn Fn(&mut Inventory)| {
        let mut inventory = small();
        change(&mut inventory);
        let fault = fault(&inventory);
        (
            fault.list,
            fault.index,
            fault.field,
            fault.place,
            fault.value,
            fault.kind,
        )
    };
    assert_eq!(
        changed(&|all| all.tools[1].id = "t1".into()),
        ("tools", 1, "id", None, "t1".into(), FaultKind::Duplicate)
    );
    assert_eq!(
        changed(&|all| all.assets[0].kind = "gossip".into()),
        ("assets", 0, "type", None, "gossip".into(), FaultKind::UnknownKind)
    );
    assert_eq!(
        changed(&|all| all.assets[0].tools[1] = "t5".into()),
        ("assets", 0, "tools", Some(1), "t5".into(), FaultKind::Dangling)
    );
    assert_eq!(
        changed(&|all| all.assets[0].tools[1] = "t1".into()),
        ("assets", 0, "tools", Some(1), "t1".into(), FaultKind::Duplicate)
    );
    assert_eq!(
        changed(&|all| all.flows[1].from = End::Tool("t5".into())),
        ("flows", 1, "from", None, "t5".into(), FaultKind::Dangling)
    );
    assert_eq!(
        changed(&|all| all.flows[0].to = End::Tool("t1".into())),
        ("flows", 0, "to", None, "t1".into(), FaultKind::SameEnds)
    );
    assert_eq!(
        changed(&|all| all.flows[1].from = End::Person("accueil".into())),
        ("flows", 1, "to", None, "direction".into(), FaultKind::NoTool)
    );
    assert_eq!(
        changed(&|all| all.flows[0].assets.push("a5".into())),
        ("flows", 0, "assets", Some(1), "a5".into(), FaultKind::Dangling)
    );
    assert_eq!(
        changed(&|all| all.put_skill("juggling".into(), skill(Cover::Held, false, ""))),
        (
            "skills",
            0,
            "id",
            None,
            "juggling".into(),
            FaultKind::UnknownSkill
        )
    );
}

#[test]
fn too_much_says_how_much_there_may_be() {
    let mut many = Inventory::default();
    for _ in 0..=limits::TOOLS {
        let id = many.next_tool_id();
        many.tools.push(tool(id.as_str()));
    }
    let found = fault(&many);
    assert_eq!(
        (found.list, found.index, found.kind, found.limit),
        ("tools", 500, FaultKind::TooMany, 500)
    );
    many.tools.pop();
    assert_eq!(many.check(model()), Ok(()));

    let all: Vec<_> = many.tools.iter().map(|tool| tool.id.clone()).collect();
    many.assets.push(asset("a1", &[]));
    many.assets[0].tools = all[..=limits::LINKS].to_vec();
    let found = fault(&many);
    assert_eq!(
        (found.list, found.field, found.kind, found.limit),
        ("assets", "tools", FaultKind::TooMany, 50)
    );
}

#[test]
fn flows_may_go_round_in_circles() {
    let tools = vec![tool("t1"), tool("t2"), tool("t3")];
    let flows = vec![
        flow("f1", "t1", Some("t2")),
        flow("f2", "t2", Some("t3")),
        flow("f3", "t3", Some("t1")),
        flow("f4", "t2", Some("t1")),
    ];
    assert_eq!(inventory(tools, vec![], flows, &[]).check(model()), Ok(()));
}

proptest! {
    #[test]
    fn an_inventory_stays_whole_whatever_is_removed_and_copied(inventory in any_inventory(), gone in prop::collection::vec(0..7usize, 0..6)) {
        prop_assert_eq!(inventory.check(model()), Ok(()));
        let items: Vec<_> = gone
            .iter()
            .flat_map(|at| [
                inventory.tools.get(*at).map(|one| Item::Tool(one.id.clone())),
                inventory.assets.get(*at).map(|one| Item::Asset(one.id.clone())),
                inventory.flows.get(*at).map(|one| Item::Flow(one.id.clone())),
            ])
            .flatten()
            .collect();
        let mut changed = inventory.clone();
        let copies = changed.duplicate(&items);
        prop_assert_eq!(copies.len(), items.len());
        prop_assert_eq!(changed.check(model()), Ok(()));
        prop_assert!(copies.iter().all(|copy| changed.holds(copy) && !inventory.holds(copy)));
        changed.remove(&copies);
        prop_assert_eq!(&changed, &inventory, "removing the copies undoes copying");
        let removed = changed.remove(&items);
        prop_assert_eq!(changed.check(model()), Ok(()));
        prop_assert_eq!(changed.tools.len() + removed.tools, inventory.tools.len());
        prop_assert_eq!(changed.flows.len() + removed.flows, inventory.flows.len());
        prop_assert!(items.iter().all(|item| !changed.holds(item)));
    }
}
