//! Made-up inventories.

use jauge_core::ids::SkillId;
use jauge_core::inventory::{
    Asset, Contract, Cover, End, Flow, Frequency, HeldSkill, Hosting, Inventory, Passage, PersonalData,
    Retention, Tool, ToolPurpose,
};
use jauge_core::level::Level;
use jiff::civil::date;
use proptest::prelude::*;

use super::{level, model};

/// A tool with which nothing is wrong, for a venue of Québec.
pub(crate) fn tool(id: &str) -> Tool {
    Tool {
        purpose: Some(ToolPurpose::Ticketing),
        hosted: Some(Hosting::Quebec),
        contract: Some(Contract::Signed),
        export_tested: Some(date(2026, 5, 2)),
        administrator: "billetterie".into(),
        deputy: "accueil".into(),
        ..Tool::named(id.into(), "Billet-Net")
    }
}

/// A data asset with which nothing is wrong, in these tools.
pub(crate) fn asset(id: &str, tools: &[&str]) -> Asset {
    Asset {
        tools: tools.iter().map(|tool| (*tool).into()).collect(),
        owner: "billetterie".into(),
        deputy: "accueil".into(),
        personal: Some(PersonalData::Contact),
        decision: "tarifs".into(),
        retention: Some(Retention::Years(3)),
        quality: Some(level(4)),
        ..Asset::of_kind(id.into(), "ticketing-customers".into())
    }
}

/// A flow with which nothing is wrong, from a tool to another or to a person.
pub(crate) fn flow(id: &str, from: &str, to: Option<&str>) -> Flow {
    let to = to.map_or(End::Person("direction".into()), |tool| End::Tool(tool.into()));
    Flow {
        passage: Some(Passage::File),
        frequency: Some(Frequency::Weekly),
        watcher: "accueil".into(),
        ..Flow::between(id.into(), End::Tool(from.into()), to)
    }
}

/// What is said of a skill.
pub(crate) fn skill(cover: Cover, needed: bool, who: &str) -> HeldSkill {
    HeldSkill {
        cover,
        needed: Some(needed),
        who: who.into(),
    }
}

/// An inventory of these lists.
pub(crate) fn inventory(
    tools: Vec<Tool>,
    assets: Vec<Asset>,
    flows: Vec<Flow>,
    skills: &[(&str, HeldSkill)],
) -> Inventory {
    let held = |(id, skill): &(&str, HeldSkill)| (SkillId::from(*id), skill.clone());
    Inventory {
        tools,
        assets,
        flows,
        skills: skills.iter().map(held).collect(),
    }
}

fn word<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
    prop::option::of(prop::sample::select(all))
}

fn role() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", " ", "billetterie", "accueil", " accueil", "direction"])
        .prop_map(str::to_owned)
}

fn any_tool() -> impl Strategy<Value = Tool> {
    (
        word(ToolPurpose::ALL),
        word(Hosting::ALL),
        word(Contract::ALL),
        prop::option::of((2022..=2026i16, 1..=12i8).prop_map(|(year, month)| date(year, month, 15))),
        (role(), role()),
    )
        .prop_map(
            |(purpose, hosted, contract, export_tested, (administrator, deputy))| Tool {
                purpose,
                hosted,
                contract,
                export_tested,
                administrator,
                deputy,
                ..Tool::named("t0".into(), "Outil")
            },
        )
}

fn any_asset() -> impl Strategy<Value = Asset> {
    let retention = prop_oneof![
        Just(None),
        Just(Some(Retention::Forever)),
        Just(Some(Retention::Unknown)),
        (1..10u32).prop_map(|years| Some(Retention::Years(years))),
    ];
    (
        0..model().asset_kinds.len(),
        word(PersonalData::ALL),
        retention,
        prop::option::of((1..=5u8).prop_map(level)),
        (role(), role(), role(), role()),
    )
        .prop_map(
            |(kind, personal, retention, quality, words): (_, _, _, Option<Level>, _)| Asset {
                personal,
                retention,
                quality,
                owner: words.0,
                deputy: words.1,
                decision: words.2,
                shared_with: words.3,
                ..Asset::of_kind("a0".into(), model().asset_kinds[kind].id.clone())
            },
        )
}

/// Any inventory that is whole.
pub(crate) fn any_inventory() -> impl Strategy<Value = Inventory> {
    let tools = prop::collection::vec(any_tool(), 0..6);
    let assets = prop::collection::vec((any_asset(), prop::collection::btree_set(0..6usize, 0..3)), 0..8);
    let passing = (word(Passage::ALL), word(Frequency::ALL), role());
    let flow = (0..6usize, prop::option::of(0..6usize), passing);
    let flows = prop::collection::vec((flow, prop::collection::btree_set(0..8usize, 0..3)), 0..8);
    let skill = (
        prop::sample::select(Cover::ALL),
        prop::option::of(any::<bool>()),
        role(),
    );
    let skills = prop::collection::btree_map(0..model().skills.len(), skill, 0..12);
    (tools, assets, flows, skills).prop_map(|(tools, assets, flows, skills)| {
        let mut inventory = Inventory::default();
        for tool in tools {
            let id = inventory.next_tool_id();
            inventory.put_tool(Tool { id, ..tool });
        }
        for (asset, held) in assets {
            let id = inventory.next_asset_id();
            let held = held.into_iter().filter_map(|at| inventory.tools.get(at));
            let tools = held.map(|tool| tool.id.clone()).collect();
            inventory.put_asset(Asset { id, tools, ..asset });
        }
        for ((from, to, (passage, frequency, watcher)), carried) in flows {
            let Some(from_tool) = inventory.tools.get(from) else {
                continue;
            };
            let to = match to.map(|to| inventory.tools.get(to)) {
                Some(Some(tool)) if tool.id != from_tool.id => End::Tool(tool.id.clone()),
                _ => End::Person("direction".into()),
            };
            let id = inventory.next_flow_id();
            let carried = carried.into_iter().filter_map(|at| inventory.assets.get(at));
            let assets = carried.map(|asset| asset.id.clone()).collect();
            let from = End::Tool(from_tool.id.clone());
            inventory.put_flow(Flow {
                assets,
                passage,
                frequency,
                watcher,
                ..Flow::between(id, from, to)
            });
        }
        for (at, (cover, needed, who)) in skills {
            let id = model().skills[at].id.clone();
            inventory.put_skill(id, HeldSkill { cover, needed, who });
        }
        inventory
    })
}

/// The largest inventory that a dossier may hold, with something wrong almost everywhere.
pub(crate) fn largest() -> Inventory {
    use jauge_core::limits::{ASSETS, FLOWS, LINKS, TOOLS};
    let mut all = Inventory::default();
    for at in 0..TOOLS {
        all.tools.push(Tool {
            purpose: Some(ToolPurpose::ALL[at % ToolPurpose::ALL.len()]),
            hosted: Some(Hosting::ALL[at % Hosting::ALL.len()]),
            export_tested: (at % 2 == 0).then_some(date(2020, 1, 1)),
            administrator: if at % 3 == 0 {
                "accueil".into()
            } else {
                String::new()
            },
            ..Tool::named(format!("t{at}").as_str().into(), "Outil")
        });
    }
    for at in 0..ASSETS {
        let kind = &model().asset_kinds[at % model().asset_kinds.len()].id;
        all.assets.push(Asset {
            tools: (0..LINKS)
                .map(|link| all.tools[(at + link * 7) % TOOLS].id.clone())
                .collect(),
            personal: Some(PersonalData::Minors),
            shared_with: "le réseau".into(),
            retention: [None, Some(Retention::Forever)][at % 2],
            quality: Some(level(1)),
            owner: if at % 3 == 0 {
                "accueil".into()
            } else {
                String::new()
            },
            ..Asset::of_kind(format!("a{at}").as_str().into(), kind.clone())
        });
    }
    for at in 0..FLOWS {
        let end = |shift: usize| End::Tool(all.tools[(at + shift) % TOOLS].id.clone());
        all.flows.push(Flow {
            passage: Some(Passage::ALL[at % Passage::ALL.len()]),
            assets: (0..LINKS)
                .map(|link| all.assets[(at + link) % ASSETS].id.clone())
                .collect(),
            ..Flow::between(format!("f{at}").as_str().into(), end(0), end(1))
        });
    }
    for (at, one) in model().skills.iter().enumerate() {
        all.put_skill(
            one.id.clone(),
            skill([Cover::Missing, Cover::Fragile][at % 2], true, "accueil"),
        );
    }
    all
}
