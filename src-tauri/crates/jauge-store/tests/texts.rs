//! Texts of every kind are kept exactly as given. Which ones to refuse is decided before they come here.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use common::{Chance, names, place, small_dossier, venue};
use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::contacts::Contact;
use jauge_core::decisions::{ActionStatus, Decision, Event, Quote, Subject};
use jauge_core::dossier::Dossier;
use jauge_core::inventory::{Asset, Cover, End, Flow, HeldSkill, Inventory, Tool};
use jauge_core::money::Currency;
use jauge_core::profile::Profile;
use jauge_store::{Access, Store, check};

const TEXTS: &[&str] = &[
    "",
    " ",
    "Été, œuvre, ça, « guillemets », l’apostrophe",
    "e\u{301}te\u{301} (decomposed)",
    "🎭👩🏽‍🎤🏳️‍🌈",
    "עברית \u{202e}left\u{202c} \u{2066}isolated\u{2069} \u{200f}",
    "line\u{2028}separator and\u{2029}paragraph",
    "\r\n\t\u{0b}\u{0c}\u{85}\u{a0}",
    "nothing after\0this",
    "\0",
    "\u{feff}mark",
    "\u{ffff}\u{10ffff}\u{fdd0}",
    "'; DROP TABLE answer; --",
    "?1 :name @x $y %s {}",
    "zero\u{200b}width\u{200d}",
];

#[test]
fn every_text_comes_back_as_it_was_given() {
    let (_folder, path) = place();
    let mut expected = small_dossier();
    expected.profile = Profile::named(&TEXTS.concat());
    for (number, text) in TEXTS.iter().enumerate() {
        let answer = Answer {
            state: match number % 2 {
                0 => State::NotApplicable(Reason::Stated((*text).to_owned())),
                _ => State::Carried(Last::NotApplicable((*text).to_owned())),
            },
            note: (*text).to_owned(),
            evidence: text.repeat(3),
            review: number % 2 == 0,
            by: (*text).to_owned(),
            ask: (*text).to_owned(),
            at: None,
        };
        let answers = &mut expected.assessments[0].answers;
        answers.insert(format!("practice-{number}").as_str().into(), answer);
        lists_of(text, number, &mut expected);
    }
    drop(Store::create(&path, &expected).unwrap());
    let mut store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), expected);
    store.change(|changes| changes.replace(&expected)).unwrap();
    drop(store);
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
    let store = Store::open(&path, Access::Read).unwrap();
    assert_eq!(store.dossier().unwrap(), expected);
}

/// Something in every list whose texts are all this one.
fn lists_of(text: &str, number: usize, dossier: &mut Dossier) {
    let own = || text.to_owned();
    let (tool, asset) = (format!("t{number}"), format!("a{number}"));
    let inventory = &mut dossier.inventory;
    inventory.tools.push(Tool {
        vendor: own(),
        administrator: own(),
        deputy: own(),
        note: own(),
        ..Tool::named(tool.as_str().into(), text)
    });
    inventory.assets.push(Asset {
        name: own(),
        owner: own(),
        deputy: own(),
        decision: own(),
        shared_with: own(),
        note: own(),
        ..Asset::of_kind(asset.as_str().into(), "ticketing-sales".into())
    });
    let ends = (End::Tool(tool.as_str().into()), End::Person(own()));
    inventory.flows.push(Flow {
        watcher: own(),
        note: own(),
        ..Flow::between(format!("f{number}").as_str().into(), ends.0, ends.1)
    });
    let skill = HeldSkill {
        cover: Cover::Held,
        needed: None,
        who: own(),
    };
    inventory
        .skills
        .insert(format!("skill-{number}").as_str().into(), skill);
    dossier.decisions.push(Decision {
        reason: own(),
        wording: own(),
        owner: own(),
        deputy: own(),
        quotes: vec![Quote {
            from: own(),
            amount: venue::money(1, Currency::Euro),
            date: None,
        }],
        history: vec![Event {
            status: ActionStatus::Dropped,
            date: "2027-01-01".parse().unwrap(),
            note: own(),
        }],
        note: own(),
        ..Decision::on(Subject::Step(format!("step {number} {text}")))
    });
    dossier.contacts.push(Contact {
        id: format!("p{number}").as_str().into(),
        name: own(),
        region: own(),
        reach: own(),
        note: own(),
        ..venue::contacts()[0].clone()
    });
}

/// With a few links each, within a tenth of a second on an ordinary machine (the figures are printed); the limit below
/// leaves room for slow ones, and for as many links as are allowed.
#[test]
fn the_largest_inventory_is_saved_at_once() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    for links in [2, jauge_core::limits::LINKS] {
        let mut inventory = venue::largest_inventory(links);
        let mut times = Vec::new();
        for round in 0..5 {
            inventory.tools[round].name = format!("Billetterie {round}");
            let start = std::time::Instant::now();
            store.change(|changes| changes.set_inventory(&inventory)).unwrap();
            times.push(start.elapsed());
        }
        times.sort();
        println!("{links} links each: saved in {:?} (median of 5)", times[2]);
        let start = std::time::Instant::now();
        assert_eq!(store.dossier().unwrap().inventory, inventory);
        println!("{links} links each: read in {:?}", start.elapsed());
        assert!(times[2].as_millis() < 2_000, "{:?}", times[2]);
    }
}

#[test]
fn the_longest_texts_in_every_answer_fit_and_open_quickly() {
    let (_folder, path) = place();
    let mut dossier = small_dossier();
    let year = dossier.assessments[0].clone();
    let answer = Answer {
        note: "🎭".repeat(jauge_core::limits::NOTE),
        evidence: "é".repeat(jauge_core::limits::SHORT_TEXT),
        ..Answer::new(State::Unknown)
    };
    dossier.assessments = (2000..2010)
        .map(|number| {
            let mut year = year.clone();
            year.id = number.to_string().as_str().into();
            year.answers = (0..40)
                .map(|number| (format!("practice-{number}").as_str().into(), answer.clone()))
                .collect();
            year
        })
        .collect();
    drop(Store::create(&path, &dossier).unwrap());
    let start = std::time::Instant::now();
    let store = Store::open(&path, Access::Write).unwrap();
    assert!(start.elapsed().as_secs() < 3, "{:?}", start.elapsed());
    assert_eq!(store.dossier().unwrap(), dossier);
}

#[test]
fn a_note_that_was_erased_is_not_left_in_the_file() {
    let (folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    let secret = "a name that should not have been typed";
    let answer = Answer {
        note: secret.repeat(80),
        ..Answer::new(State::Unknown)
    };
    let (year, practice) = (&"2026".into(), &"strategy-goals".into());
    let holds_secret = || {
        let bytes = std::fs::read(&path).unwrap();
        bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes())
    };
    store
        .change(|changes| changes.put_answer(year, practice, &answer))
        .unwrap();
    assert!(holds_secret());
    store
        .change(|changes| changes.put_answer(year, practice, &Answer::new(State::Unknown)))
        .unwrap();
    assert!(!holds_secret());
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn a_tool_that_was_removed_is_not_left_in_the_file() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    let secret = "Logiciel que personne ne devait nommer";
    let named = Inventory {
        tools: vec![Tool::named("t1".into(), secret)],
        ..Inventory::default()
    };
    let holds_secret = || {
        let bytes = std::fs::read(&path).unwrap();
        bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes())
    };
    store.change(|changes| changes.set_inventory(&named)).unwrap();
    assert!(holds_secret());
    store
        .change(|changes| changes.set_inventory(&Inventory::default()))
        .unwrap();
    assert!(!holds_secret());
}

#[test]
fn any_instant_to_the_nanosecond_comes_back() {
    let (_folder, path) = place();
    let mut dossier = small_dossier();
    let mut chance = Chance::new();
    for number in 0..200 {
        let second = i64::try_from(chance.below(250_000_000_000)).unwrap();
        let nanosecond = i32::try_from(chance.below(1_000_000_000)).unwrap();
        let answer = Answer {
            at: Some(jiff::Timestamp::new(second, nanosecond).unwrap()),
            ..Answer::new(State::Unknown)
        };
        dossier.assessments[0]
            .answers
            .insert(format!("practice-{number}").as_str().into(), answer);
    }
    let store = Store::create(&path, &dossier).unwrap();
    assert_eq!(store.dossier().unwrap(), dossier);
}
