//! Inventories, decisions and address books of all shapes.

use jauge_core::contacts::Contact;
use jauge_core::decisions::{ActionStatus, Decision, Event, Quote, Subject, Verdict};
use jauge_core::ids::{AssetId, FlowId, ToolId};
use jauge_core::inventory::{Asset, Cover, End, Flow, HeldSkill, Inventory, Retention, Tool};
use jauge_core::limits;
use jauge_core::money::{Currency, Money};
use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{day, level, moment, text, word, words};
use crate::editions;

fn id(letter: char, number: usize) -> String {
    // Neither the order of typing nor that of letters: both must survive.
    format!("{letter}{}", (number * 7) % 100)
}

fn name() -> impl Strategy<Value = String> {
    "[^\\p{C}]{0,20}".prop_map(|end| format!("Nom {end}"))
}

fn dates() -> impl Strategy<Value = Option<Date>> {
    option::of(day())
}

fn money() -> impl Strategy<Value = Money> {
    let currency = select(Currency::ALL);
    (0..=limits::MONEY, currency).prop_map(|(amount, currency)| Money { amount, currency })
}

fn tools() -> impl Strategy<Value = Vec<Tool>> {
    let texts = (name(), text(20), text(20), text(20), text(60));
    let tool = (texts, word(), word(), word(), dates());
    vec(tool, 0..6).prop_map(|tools| {
        let tools = tools.into_iter().enumerate();
        tools
            .map(
                |(number, (texts, purpose, hosted, contract, export_tested))| Tool {
                    id: ToolId::from(id('t', number).as_str()),
                    name: texts.0,
                    purpose,
                    vendor: texts.1,
                    hosted,
                    contract,
                    export_tested,
                    administrator: texts.2,
                    deputy: texts.3,
                    note: texts.4,
                },
            )
            .collect()
    })
}

/// Some of a list, each once, in any order.
fn some<T: Clone + PartialEq>(all: &[T], picks: &[Index]) -> Vec<T> {
    let mut some = Vec::new();
    for pick in picks.iter().filter(|_| !all.is_empty()) {
        let one = pick.get(all);
        if !some.contains(one) {
            some.push(one.clone());
        }
    }
    some
}

fn picks() -> impl Strategy<Value = Vec<Index>> {
    vec(any::<Index>(), 0..4)
}

fn retention() -> impl Strategy<Value = Option<Retention>> {
    option::of(prop_oneof![
        Just(Retention::Forever),
        Just(Retention::Unknown),
        (0..=limits::YEARS).prop_map(Retention::Years),
    ])
}

fn assets(tools: Vec<ToolId>) -> impl Strategy<Value = Vec<Asset>> {
    let kinds: Vec<_> = editions::latest()
        .asset_kinds
        .iter()
        .map(|kind| kind.id.clone())
        .collect();
    let texts = (
        "[^\\p{C}]{0,20}",
        text(20),
        text(20),
        text(20),
        text(20),
        text(60),
    );
    let numbers = (option::of(0..=limits::YEARS), retention(), option::of(level()));
    let asset = (select(kinds), texts, numbers, word(), picks());
    vec(asset, 0..6).prop_map(move |assets| {
        let assets = assets.into_iter().enumerate();
        assets
            .map(|(number, (kind, texts, numbers, personal, picks))| Asset {
                id: AssetId::from(id('a', number).as_str()),
                kind,
                name: texts.0,
                tools: some(&tools, &picks),
                owner: texts.1,
                deputy: texts.2,
                personal,
                years_held: numbers.0,
                decision: texts.3,
                shared_with: texts.4,
                retention: numbers.1,
                quality: numbers.2,
                note: texts.5,
            })
            .collect()
    })
}

fn flows(tools: Vec<ToolId>, assets: Vec<AssetId>) -> impl Strategy<Value = Vec<Flow>> {
    // What a flow carries, its ends, and whether a person stands at either.
    let ends = (any::<Index>(), any::<Index>(), 0..4_u8, text(20));
    let flow = (picks(), ends, word(), word(), text(20), text(60));
    vec(flow, 0..6).prop_map(move |flows| {
        let flows = flows.into_iter().filter(|_| !tools.is_empty()).enumerate();
        flows
            .map(
                |(number, (picks, (one, other, kind, role), passage, frequency, watcher, note))| {
                    let one = one.get(&tools).clone();
                    let other = other.get(&tools).clone();
                    let (from, to) = match kind {
                        0 => (End::Person(role), End::Tool(other)),
                        _ if kind == 1 || one == other => (End::Tool(one), End::Person(role)),
                        _ => (End::Tool(one), End::Tool(other)),
                    };
                    Flow {
                        id: FlowId::from(id('f', number).as_str()),
                        from,
                        to,
                        assets: some(&assets, &picks),
                        passage,
                        frequency,
                        watcher,
                        note,
                    }
                },
            )
            .collect()
    })
}

/// Any inventory that the program can hold.
pub(crate) fn inventory() -> impl Strategy<Value = Inventory> {
    let skills = &editions::latest().skills;
    let skills: Vec<_> = skills.iter().map(|skill| skill.id.clone()).collect();
    let held = (select(Cover::ALL), any::<Option<bool>>(), text(20));
    let held = held.prop_map(|(cover, needed, who)| HeldSkill { cover, needed, who });
    let skills = proptest::collection::btree_map(select(skills), held, 0..8);
    (tools(), skills)
        .prop_flat_map(|(tools, skills)| {
            let ids: Vec<ToolId> = tools.iter().map(|tool| tool.id.clone()).collect();
            (Just(tools), assets(ids), Just(skills))
        })
        .prop_flat_map(|(tools, assets, skills)| {
            let tool_ids = tools.iter().map(|tool| tool.id.clone()).collect();
            let asset_ids = assets.iter().map(|asset| asset.id.clone()).collect();
            (
                Just(tools),
                Just(assets),
                flows(tool_ids, asset_ids),
                Just(skills),
            )
        })
        .prop_map(|(tools, assets, flows, skills)| Inventory {
            tools,
            assets,
            flows,
            skills,
        })
}

fn quotes() -> impl Strategy<Value = Vec<Quote>> {
    let quote = (text(20), money(), dates());
    vec(
        quote.prop_map(|(from, amount, date)| Quote { from, amount, date }),
        0..4,
    )
}

fn history() -> impl Strategy<Value = Vec<Event>> {
    let event = (select(ActionStatus::ALL), day(), text(40));
    let event = event.prop_map(|(status, date, note)| Event {
        status,
        date,
        // Dropping asks for a reason.
        note: if note.trim().is_empty() {
            "Parce que".to_owned()
        } else {
            note
        },
    });
    vec(event, 0..5)
}

/// Any decisions that the program can hold.
pub(crate) fn decisions() -> impl Strategy<Value = Vec<Decision>> {
    let texts = (text(40), text(40), text(20), text(20), text(60));
    let moneys = (option::of(money()), quotes(), option::of(money()));
    let times = (dates(), option::of(moment()), word(), history());
    let decision = (0..4_u8, word(), texts, option::of(0..1_000_u32), moneys, times);
    vec(decision, 0..6).prop_map(|decisions| {
        let decisions = decisions.into_iter().enumerate();
        decisions
            .map(|(number, (about, verdict, texts, position, moneys, times))| {
                let id = id('s', number);
                let subject = match about {
                    0 => Subject::Step(id),
                    1 => Subject::Skill(id.as_str().into()),
                    2 => Subject::Provider(id.as_str().into()),
                    _ => Subject::Own(id),
                };
                let own = matches!(subject, Subject::Own(_));
                Decision {
                    verdict: if own { Some(Verdict::Accepted) } else { verdict },
                    reason: texts.0,
                    wording: if own {
                        format!("Action {}", texts.1)
                    } else {
                        texts.1
                    },
                    position,
                    owner: texts.2,
                    deputy: texts.3,
                    due: times.0,
                    budget: moneys.0,
                    quotes: moneys.1,
                    spent: moneys.2,
                    effort: times.2,
                    history: times.3,
                    note: texts.4,
                    at: times.1,
                    ..Decision::on(subject)
                }
            })
            .collect()
    })
}

/// Any address book that the program can hold.
pub(crate) fn contacts() -> impl Strategy<Value = Vec<Contact>> {
    let kinds = &editions::latest().providers;
    let kinds: Vec<_> = kinds.iter().map(|kind| kind.id.clone()).collect();
    let texts = (name(), text(20), text(40), text(60));
    let contact = (option::of(select(kinds)), texts, words(), word(), dates());
    vec(contact, 0..5).prop_map(|contacts| {
        let contacts = contacts.into_iter().enumerate();
        contacts
            .map(|(number, (kind, texts, languages, presence, checked))| Contact {
                id: id('p', number).as_str().into(),
                kind,
                name: texts.0,
                region: texts.1,
                languages,
                presence,
                reach: texts.2,
                checked,
                note: texts.3,
            })
            .collect()
    })
}
