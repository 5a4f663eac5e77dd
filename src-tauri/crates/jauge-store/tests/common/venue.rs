//! What belongs to a venue rather than to a year, with something in every field.

use jauge_core::contacts::{Contact, Language, Presence};
use jauge_core::decisions::{ActionStatus, Decision, Event, Quote, Subject, Verdict};
use jauge_core::ids::{AssetId, FlowId, ToolId};
use jauge_core::inventory::{
    Asset, Contract, Cover, End, Flow, Frequency, HeldSkill, Hosting, Inventory, Passage, PersonalData,
    Retention, Tool, ToolPurpose,
};
use jauge_core::model::Effort;
use jauge_core::money::{Currency, Money};

use super::level;

/// An inventory with something in every field, and with as little as possible in others.
pub(crate) fn inventory() -> Inventory {
    Inventory {
        tools: vec![
            full_tool("t1"),
            Tool::named("t10".into(), "Tableur"),
            full_tool("t2"),
        ],
        assets: vec![
            full_asset("a1", Retention::Forever),
            Asset::of_kind("a2".into(), "press-contacts".into()),
            full_asset("a3", Retention::Years(0)),
            full_asset("a4", Retention::Unknown),
        ],
        flows: vec![
            full_flow("f1", End::Tool("t1".into()), End::Tool("t2".into())),
            full_flow("f2", End::Tool("t2".into()), End::Tool("t1".into())),
            full_flow("f3", End::Person("caisse".to_owned()), End::Tool("t10".into())),
            Flow::between("f4".into(), End::Tool("t1".into()), End::Person(String::new())),
        ],
        skills: Cover::ALL
            .iter()
            .zip([None, Some(true), Some(false)].into_iter().cycle())
            .map(|(cover, needed)| {
                let skill = HeldSkill {
                    cover: *cover,
                    needed,
                    who: "administration".to_owned(),
                };
                (format!("skill-{}", cover.code()).as_str().into(), skill)
            })
            .collect(),
    }
}

pub(crate) fn full_tool(id: &str) -> Tool {
    Tool {
        id: id.into(),
        name: "Billetterie imaginaire".to_owned(),
        purpose: Some(ToolPurpose::Ticketing),
        vendor: "Guichets fictifs".to_owned(),
        hosted: Some(Hosting::Quebec),
        contract: Some(Contract::Signed),
        export_tested: Some("2026-03-01".parse().unwrap()),
        administrator: "billetterie".to_owned(),
        deputy: "administration".to_owned(),
        note: "Une note\nsur deux lignes".to_owned(),
    }
}

pub(crate) fn full_asset(id: &str, retention: Retention) -> Asset {
    Asset {
        id: id.into(),
        kind: "ticketing-sales".into(),
        name: "Ventes".to_owned(),
        tools: ["t2", "t10", "t1"].map(ToolId::from).into(),
        owner: "billetterie".to_owned(),
        deputy: "direction".to_owned(),
        personal: Some(PersonalData::Contact),
        years_held: Some(u32::MAX),
        decision: "Prix de la saison".to_owned(),
        shared_with: "le réseau".to_owned(),
        retention: Some(retention),
        quality: Some(level(5)),
        note: "Une note".to_owned(),
    }
}

pub(crate) fn full_flow(id: &str, from: End, to: End) -> Flow {
    Flow {
        id: FlowId::from(id),
        from,
        to,
        assets: ["a3", "a1"].map(AssetId::from).into(),
        passage: Some(Passage::Retyped),
        frequency: Some(Frequency::Weekly),
        watcher: "communication".to_owned(),
        note: "Une note".to_owned(),
    }
}

/// A decision on every kind of subject, one of them with all that can happen to an action.
pub(crate) fn decisions() -> Vec<Decision> {
    let mut decisions = second_decisions();
    decisions[0].spent = Some(money(u32::MAX, Currency::Euro));
    decisions[0].effort = Some(Effort::Large);
    decisions[0].history = ActionStatus::ALL
        .iter()
        .zip(["2027-02-01", "2027-02-01", "2026-12-24", "2027-03-09"])
        .map(|(status, date)| Event {
            status: *status,
            date: date.parse().unwrap(),
            note: "Parce que\nc’est ainsi".to_owned(),
        })
        .collect();
    decisions.push(Decision {
        verdict: Some(Verdict::Accepted),
        wording: "Ranger le local".to_owned(),
        history: vec![Event {
            status: ActionStatus::Started,
            date: "2026-11-30".parse().unwrap(),
            note: String::new(),
        }],
        ..Decision::on(Subject::Own("own-1".to_owned()))
    });
    decisions.push(Decision::on(Subject::Own("same".to_owned())));
    decisions
}

/// Decisions as the second schema could hold them; the same id may stand for several kinds.
pub(crate) fn second_decisions() -> Vec<Decision> {
    vec![
        Decision {
            verdict: Some(Verdict::Accepted),
            reason: "Parce que".to_owned(),
            wording: "Signer les contrats".to_owned(),
            position: Some(0),
            owner: "administration".to_owned(),
            deputy: "direction".to_owned(),
            due: Some("2027-03-01".parse().unwrap()),
            budget: Some(money(u32::MAX, Currency::CanadianDollar)),
            quotes: vec![
                Quote {
                    from: "Cabinet inventé".to_owned(),
                    amount: money(900, Currency::CanadianDollar),
                    date: Some("2026-10-02".parse().unwrap()),
                },
                Quote {
                    from: String::new(),
                    amount: money(0, Currency::Euro),
                    date: None,
                },
            ],
            note: "Une note".to_owned(),
            at: Some("2026-11-20T14:07:00.000000001Z".parse().unwrap()),
            ..Decision::on(Subject::Step("trust-contracts-3".to_owned()))
        },
        Decision {
            verdict: Some(Verdict::Postponed),
            ..Decision::on(Subject::Skill("same".into()))
        },
        Decision {
            verdict: Some(Verdict::Rejected),
            position: Some(u32::MAX),
            ..Decision::on(Subject::Provider("same".into()))
        },
        Decision::on(Subject::Step("same".to_owned())),
    ]
}

pub(crate) fn money(amount: u32, currency: Currency) -> Money {
    Money { amount, currency }
}

/// An address book: one entry with everything, one with a name only.
pub(crate) fn contacts() -> Vec<Contact> {
    let full = Contact {
        id: "p2".into(),
        kind: Some("amo".into()),
        name: "Conseil fictif".to_owned(),
        region: "Saguenay".to_owned(),
        languages: vec![Language::Other, Language::French, Language::English],
        presence: Some(Presence::Both),
        reach: "https://exemple.example".to_owned(),
        checked: Some("2026-09-01".parse().unwrap()),
        note: "Une note".to_owned(),
    };
    let short = Contact {
        id: "p1".into(),
        kind: None,
        name: "Nom seul".to_owned(),
        region: String::new(),
        languages: Vec::new(),
        presence: None,
        reach: String::new(),
        checked: None,
        note: String::new(),
    };
    vec![full, short]
}

/// The largest inventory that is allowed, each asset and each flow with a given number of links.
pub(crate) fn largest_inventory(links: usize) -> Inventory {
    use jauge_core::limits;
    let tool = |number: usize| ToolId::from(format!("t{}", number % limits::TOOLS).as_str());
    let asset = |number: usize| AssetId::from(format!("a{}", number % limits::ASSETS).as_str());
    Inventory {
        tools: (0..limits::TOOLS)
            .map(|number| full_tool(tool(number).as_str()))
            .collect(),
        assets: (0..limits::ASSETS)
            .map(|number| Asset {
                tools: (0..links).map(|link| tool(number + link)).collect(),
                ..full_asset(asset(number).as_str(), Retention::Years(3))
            })
            .collect(),
        flows: (0..limits::FLOWS)
            .map(|number| {
                let ends = (End::Tool(tool(number)), End::Tool(tool(number + 1)));
                Flow {
                    assets: (0..links).map(|link| asset(number + link)).collect(),
                    ..full_flow(&format!("f{number}"), ends.0, ends.1)
                }
            })
            .collect(),
        ..inventory()
    }
}
