//! Inventory, decisions and address book behind the window.

use super::{App, again, start};
use crate::error::ErrorCode;
use crate::wire::{
    ContactView, ContactsChange, DecisionChange, DecisionView, EndView, FlowView, HeldSkillView,
    InventoryChange, ItemView, ListView, MoneyView, SubjectView, ToolView,
};

fn tool(name: &str) -> ToolView {
    ToolView {
        name: name.to_owned(),
        ..ToolView::default()
    }
}

fn put(tools: Vec<ToolView>, flows: Vec<FlowView>) -> InventoryChange {
    InventoryChange::Put {
        tools,
        assets: Vec::new(),
        flows,
        skills: Vec::new(),
    }
}

fn between(from: &str, to: &str) -> FlowView {
    FlowView {
        id: String::new(),
        from: EndView::Tool(from.to_owned()),
        to: EndView::Tool(to.to_owned()),
        assets: Vec::new(),
        passage: Some("retyped".to_owned()),
        frequency: None,
        watcher: String::new(),
        note: String::new(),
    }
}

fn item(list: ListView, id: &str) -> ItemView {
    ItemView {
        list,
        id: id.to_owned(),
    }
}

fn names(app: &App) -> Vec<String> {
    let inventory = app.inventory().expect("an inventory");
    inventory.tools.into_iter().map(|tool| tool.name).collect()
}

fn decision(subject: SubjectView) -> DecisionView {
    DecisionView {
        subject,
        verdict: Some("accepted".to_owned()),
        reason: String::new(),
        wording: String::new(),
        owner: "Direction".to_owned(),
        deputy: String::new(),
        due: Some("2027-03-01".to_owned()),
        budget: Some(MoneyView {
            amount: 1200,
            currency: "CAD".to_owned(),
        }),
        quotes: Vec::new(),
        spent: None,
        effort: None,
        history: Vec::new(),
        note: String::new(),
    }
}

#[test]
fn several_tools_are_entered_at_once_and_are_there_the_next_time() {
    let (folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    let saved = app
        .change_inventory(put(vec![tool("Billets"), tool("Lettres")], Vec::new()))
        .expect("saved");
    assert_eq!(
        saved.changed,
        [item(ListView::Tool, "t1"), item(ListView::Tool, "t2")]
    );
    let app = again(&folder, app);
    app.start();
    assert_eq!(names(&app), ["Billets", "Lettres"]);
}

#[test]
fn a_tool_taken_away_takes_its_flows_and_undo_brings_both_back() {
    let (_folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    app.change_inventory(put(vec![tool("Billets"), tool("Lettres")], Vec::new()))
        .expect("saved");
    app.change_inventory(put(Vec::new(), vec![between("t1", "t2")]))
        .expect("saved");
    let removed = app
        .change_inventory(InventoryChange::Remove {
            items: vec![item(ListView::Tool, "t2")],
        })
        .expect("removed");
    assert_eq!((removed.flows_removed, removed.inventory.flows.len()), (1, 0));
    let back = app.change_inventory(InventoryChange::Undo).expect("undone");
    assert_eq!((back.inventory.tools.len(), back.inventory.flows.len()), (2, 1));
    app.change_inventory(InventoryChange::Undo).expect("undone");
    app.change_inventory(InventoryChange::Undo).expect("undone");
    let nothing = app.inventory().expect("an inventory");
    assert!(nothing.tools.is_empty() && !nothing.can_undo);
    app.change_inventory(InventoryChange::Undo)
        .expect("nothing to take back is no fault");
}

#[test]
fn a_copy_stands_after_its_model() {
    let (_folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    app.change_inventory(put(vec![tool("Billets"), tool("Lettres")], Vec::new()))
        .expect("saved");
    let copied = app
        .change_inventory(InventoryChange::Duplicate {
            items: vec![item(ListView::Tool, "t1")],
        })
        .expect("copied");
    assert_eq!(copied.changed, [item(ListView::Tool, "t3")]);
    assert_eq!(names(&app), ["Billets", "Billets", "Lettres"]);
}

#[test]
fn a_flow_to_nowhere_an_empty_name_and_a_long_note_change_nothing() {
    let (_folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    app.change_inventory(put(vec![tool("Billets")], Vec::new()))
        .expect("saved");
    let refused = |change| app.change_inventory(change).expect_err("refused").code;
    assert_eq!(
        refused(put(Vec::new(), vec![between("t1", "t9")])),
        ErrorCode::UnknownReference
    );
    assert_eq!(refused(put(vec![tool(" ")], Vec::new())), ErrorCode::MissingField);
    let long = ToolView {
        note: "x".repeat(10_000),
        ..tool("Longue")
    };
    assert_eq!(refused(put(vec![long], Vec::new())), ErrorCode::TooLong);
    assert_eq!(names(&app), ["Billets"]);
}

#[test]
fn what_is_said_of_a_skill_can_be_taken_back_to_nothing() {
    let (_folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    let says = |cover: &str| InventoryChange::Put {
        tools: Vec::new(),
        assets: Vec::new(),
        flows: Vec::new(),
        skills: vec![HeldSkillView {
            id: "privacy-law".to_owned(),
            cover: cover.to_owned(),
            needed: None,
            who: String::new(),
        }],
    };
    let cover = || {
        let skills = app.inventory().expect("an inventory").skills;
        let found = skills.into_iter().find(|skill| skill.id == "privacy-law");
        found.expect("in the catalogue").cover
    };
    app.change_inventory(says("fragile")).expect("saved");
    assert_eq!(cover(), "fragile");
    app.change_inventory(says("unknown")).expect("saved");
    assert_eq!(cover(), "unknown");
}

#[test]
fn a_decision_stands_beside_the_advice_and_outlives_it() {
    let (folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    app.save_answer("trust-contracts", Some(super::at(2)))
        .expect("saved");
    let subject = SubjectView::Step("trust-contracts-3".to_owned());
    let saved = app
        .decide(DecisionChange::Put {
            decision: Box::new(decision(subject.clone())),
        })
        .expect("decided");
    let step = saved
        .advice
        .next_steps
        .iter()
        .find(|step| step.id == "trust-contracts-3");
    let kept = step
        .and_then(|step| step.decision.as_ref())
        .expect("beside the step");
    assert_eq!(kept.owner, "Direction");
    // The answer changes afterwards: the decision stays, and the reason is said.
    app.save_answer("trust-contracts", Some(super::at(3)))
        .expect("saved");
    let app = again(&folder, app);
    app.start();
    let gone = app.advice().expect("advice").gone;
    assert_eq!(gone.len(), 1);
    assert_eq!(
        (gone[0].gone.as_str(), &gone[0].decision.subject),
        ("reached", &subject)
    );
}

#[test]
fn the_venue_puts_steps_in_its_own_order_and_can_take_that_back() {
    let (_folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    for practice in ["trust-contracts", "trust-consent", "quality-backup"] {
        app.save_answer(practice, Some(super::at(1))).expect("saved");
    }
    let ids = |app: &App| -> Vec<String> {
        let advice = app.advice().expect("advice");
        advice.next_steps.into_iter().map(|step| step.id).collect()
    };
    let before = ids(&app);
    let mut wished = before.clone();
    wished.reverse();
    app.decide(DecisionChange::Order {
        subjects: wished.iter().cloned().map(SubjectView::Step).collect(),
    })
    .expect("ordered");
    assert_eq!(ids(&app), wished);
    app.decide(DecisionChange::Undo).expect("undone");
    assert_eq!(ids(&app), before);
}

#[test]
fn the_address_book_takes_a_list_in_twice_without_doubling_it() {
    let (folder, app) = start();
    app.create_dossier("La Verrière").expect("created");
    let list = folder.path().join("list.json");
    std::fs::write(
        &list,
        r#"{ "format": "jauge-providers", "version": 1, "providers": [
            { "name": "Atelier Inventé", "kind": "developer", "region": "Estrie", "checked": "2026-09-01" } ] }"#,
    )
    .expect("written");
    let first = app.import_contacts(&list).expect("taken in");
    assert_eq!((first.added, first.book.contacts.len()), (1, 1));
    let second = app.import_contacts(&list).expect("taken in");
    assert_eq!(
        (second.added, second.updated, second.book.contacts.len()),
        (0, 0, 1)
    );
    let mine = ContactView {
        name: "Une voisine".to_owned(),
        ..ContactView::default()
    };
    app.change_contacts(ContactsChange::Put { contact: mine })
        .expect("saved");
    let id = first.book.contacts[0].id.clone();
    app.change_contacts(ContactsChange::Remove { ids: vec![id] })
        .expect("removed");
    let undone = app.change_contacts(ContactsChange::Undo).expect("undone");
    assert_eq!(undone.book.contacts.len(), 2);
}

#[test]
fn nothing_of_the_example_can_be_changed() {
    let (_folder, app) = start();
    app.open_example().expect("opened");
    let refused = app.change_inventory(put(vec![tool("Billets")], Vec::new()));
    assert_eq!(refused.expect_err("refused").code, ErrorCode::ReadOnly);
    let refused = app.decide(DecisionChange::Put {
        decision: Box::new(decision(SubjectView::Provider("amo".to_owned()))),
    });
    assert_eq!(refused.expect_err("refused").code, ErrorCode::ReadOnly);
}
