//! What is written is what is read.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use common::{
    full_answer, full_assessment, full_dossier, full_logo, full_profile, full_sign_off, full_still_true,
    level, names, own_edition, place, small_dossier, trace,
};
use jauge_core::answers::{Answer, State};
use jauge_core::assessment::Status;
use jauge_core::contacts::Language;
use jauge_core::dossier::Dossier;
use jauge_core::inventory::{End, Inventory};
use jauge_core::limits;
use jauge_core::logo::{Logo, LogoKind};
use jauge_core::profile::Profile;
use jauge_store::{Access, Store, StoreError, check};

#[test]
fn a_dossier_with_everything_in_it_comes_back_the_same() {
    let (_folder, path) = place();
    let store = Store::create(&path, &full_dossier()).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
    assert_eq!(store.path(), path);
    assert!(!store.is_read_only());
    drop(store);
    let store = Store::open(&path, Access::Read).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
    assert!(store.is_read_only());
}

#[test]
fn a_dossier_with_nothing_in_it_comes_back_the_same() {
    let (_folder, path) = place();
    let store = Store::create(&path, &small_dossier()).unwrap();
    assert_eq!(store.dossier().unwrap(), small_dossier());
}

#[test]
fn each_kind_of_change_is_there_after_reopening() {
    let (_folder, path) = place();
    let mut expected = small_dossier();
    let mut store = Store::create(&path, &expected).unwrap();
    let this_year = expected.assessments[0].id.clone();
    let last_year = full_assessment("2025", "2025-11-03", Status::Finished);
    store
        .change(|changes| {
            changes.set_profile(&full_profile())?;
            changes.add_assessment(&last_year)?;
            changes.put_answer(&this_year, &"strategy-goals".into(), &Answer::new(State::Unknown))?;
            changes.put_answer(&this_year, &"assets-purpose".into(), &Answer::new(State::Unknown))?;
            changes.set_target(&this_year, &"strategy".into(), Some(level(2)))?;
            changes.set_target(&this_year, &"trust".into(), Some(level(2)))
        })
        .unwrap();
    store
        .change(|changes| {
            changes.put_answer(
                &this_year,
                &"strategy-goals".into(),
                &full_answer(State::Level(level(3))),
            )?;
            changes.clear_answer(&this_year, &"assets-purpose".into())?;
            changes.clear_answer(&this_year, &"never-answered".into())?;
            changes.set_target(&this_year, &"strategy".into(), Some(level(5)))?;
            changes.set_target(&this_year, &"trust".into(), None)
        })
        .unwrap();
    drop(store);

    expected.profile = full_profile();
    let open = &mut expected.assessments[0];
    open.answers
        .insert("strategy-goals".into(), full_answer(State::Level(level(3))));
    open.targets.insert("strategy".into(), level(5));
    expected.assessments.insert(0, last_year);
    let store = Store::open(&path, Access::Write).unwrap();
    assert_eq!(store.dossier().unwrap(), expected);
}

#[test]
fn a_logo_is_put_in_the_place_of_another_and_taken_away() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &small_dossier()).unwrap();
    let small = Logo {
        kind: LogoKind::Jpeg,
        bytes: vec![0],
    };
    for logo in [Some(full_logo()), Some(small), None] {
        store.change(|changes| changes.set_logo(logo.as_ref())).unwrap();
        assert_eq!(store.dossier().unwrap().logo, logo);
    }
}

#[test]
fn a_logo_that_is_empty_or_too_large_is_refused() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    for size in [0, limits::LOGO_BYTES + 1] {
        let logo = Logo {
            bytes: vec![1; size],
            ..full_logo()
        };
        let outcome = store.change(|changes| changes.set_logo(Some(&logo)));
        assert!(matches!(outcome, Err(StoreError::Invalid { .. })), "{size}");
        assert_eq!(store.dossier().unwrap(), full_dossier());
    }
}

#[test]
fn a_shorter_profile_leaves_nothing_of_the_longer_one() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let short = Profile::named("Nom seul");
    store.change(|changes| changes.set_profile(&short)).unwrap();
    assert_eq!(store.dossier().unwrap().profile, short);
}

#[test]
fn an_import_replaces_everything_finished_years_included() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    store.change(|changes| changes.replace(&small_dossier())).unwrap();
    assert_eq!(store.dossier().unwrap(), small_dossier());
    store.change(|changes| changes.replace(&full_dossier())).unwrap();
    assert_eq!(store.dossier().unwrap(), full_dossier());
}

#[test]
fn inventory_decisions_and_address_book_are_replaced_whole_and_apart() {
    let (_folder, path) = place();
    let mut expected = small_dossier();
    let mut store = Store::create(&path, &expected).unwrap();
    let all = full_dossier();
    let less = Inventory {
        tools: all.inventory.tools[1..2].to_vec(),
        ..Inventory::default()
    };
    for inventory in [&all.inventory, &less, &all.inventory, &Inventory::default()] {
        store.change(|changes| changes.set_inventory(inventory)).unwrap();
        expected.inventory = inventory.clone();
        assert_eq!(store.dossier().unwrap(), expected);
    }
    for decisions in [&all.decisions[..], &all.decisions[1..2], &all.decisions, &[]] {
        store.change(|changes| changes.set_decisions(decisions)).unwrap();
        expected.decisions = decisions.to_vec();
        assert_eq!(store.dossier().unwrap(), expected);
    }
    for contacts in [&all.contacts[..], &all.contacts[1..2], &all.contacts, &[]] {
        store.change(|changes| changes.set_contacts(contacts)).unwrap();
        expected.contacts = contacts.to_vec();
        assert_eq!(store.dossier().unwrap(), expected);
    }
    assert_eq!(
        check(&path).err().map(|error| error.to_string()).as_deref(),
        Some("open elsewhere")
    );
    drop(store);
    assert_eq!(check(&path).unwrap().problems, [""; 0]);
}

#[test]
fn lists_keep_the_order_of_typing_whatever_the_ids() {
    let (_folder, path) = place();
    let mut dossier = full_dossier();
    dossier.inventory.tools.reverse();
    dossier.inventory.assets.reverse();
    dossier.inventory.flows.reverse();
    dossier.decisions.reverse();
    dossier.contacts.reverse();
    for asset in &mut dossier.inventory.assets {
        asset.tools.reverse();
    }
    let store = Store::create(&path, &dossier).unwrap();
    assert_eq!(store.dossier().unwrap(), dossier);
}

#[test]
fn what_belongs_to_the_venue_changes_when_every_year_is_finished() {
    let (_folder, path) = place();
    let mut dossier = full_dossier();
    dossier.assessments.pop();
    let mut store = Store::create(&path, &dossier).unwrap();
    store
        .change(|changes| {
            changes.set_inventory(&Inventory::default())?;
            changes.set_decisions(&[])?;
            changes.set_contacts(&[])
        })
        .unwrap();
    dossier.inventory = Inventory::default();
    dossier.decisions.clear();
    dossier.contacts.clear();
    assert_eq!(store.dossier().unwrap(), dossier);
}

/// Each of these would make a file that nobody could read again.
#[test]
fn lists_that_contradict_themselves_are_refused_and_change_nothing() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let faults: [fn(&mut Dossier); 12] = [
        |dossier| dossier.inventory.tools[1].id = dossier.inventory.tools[0].id.clone(),
        |dossier| dossier.inventory.assets[1].id = dossier.inventory.assets[0].id.clone(),
        |dossier| dossier.inventory.flows[1].id = dossier.inventory.flows[0].id.clone(),
        |dossier| dossier.inventory.assets[0].tools = vec!["t9".into()],
        |dossier| dossier.inventory.assets[0].tools = vec!["t1".into(), "t1".into()],
        |dossier| dossier.inventory.flows[0].assets = vec!["a9".into()],
        |dossier| dossier.inventory.flows[0].to = End::Tool("t9".into()),
        |dossier| dossier.inventory.flows[0].to = dossier.inventory.flows[0].from.clone(),
        |dossier| {
            dossier.inventory.flows[0].from = End::Person("caisse".to_owned());
            dossier.inventory.flows[0].to = End::Person("direction".to_owned());
        },
        |dossier| dossier.decisions[1].subject = dossier.decisions[0].subject.clone(),
        |dossier| dossier.contacts[1].id = dossier.contacts[0].id.clone(),
        |dossier| dossier.contacts[0].languages = vec![Language::French, Language::French],
    ];
    for (number, fault) in faults.into_iter().enumerate() {
        let mut wrong = full_dossier();
        fault(&mut wrong);
        let outcome = store.change(|changes| {
            changes.set_inventory(&wrong.inventory)?;
            changes.set_decisions(&wrong.decisions)?;
            changes.set_contacts(&wrong.contacts)
        });
        assert!(
            matches!(outcome, Err(StoreError::Invalid { .. })),
            "fault {number}"
        );
        let outcome = store.change(|changes| changes.replace(&wrong));
        assert!(
            matches!(outcome, Err(StoreError::Invalid { .. })),
            "fault {number}"
        );
        assert_eq!(store.dossier().unwrap(), full_dossier(), "fault {number}");
    }
}

#[test]
fn assessments_come_oldest_first_whatever_the_order_of_writing() {
    let (_folder, path) = place();
    let mut dossier = full_dossier();
    dossier.assessments.reverse();
    let mut store = Store::create(&path, &dossier).unwrap();
    store
        .change(|changes| changes.add_assessment(&full_assessment("2024", "2025-11-03", Status::Open)))
        .unwrap();
    let ids: Vec<String> = store
        .dossier()
        .unwrap()
        .assessments
        .iter()
        .map(|one| one.id.to_string())
        .collect();
    assert_eq!(ids, ["2024", "2025", "2026"]);
}

#[test]
fn a_change_that_fails_leaves_nothing_behind() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let missing = "1999".into();
    let outcome = store.change(|changes| {
        changes.set_profile(&Profile::named("Jamais"))?;
        changes.put_answer(
            &"2026".into(),
            &"strategy-means".into(),
            &Answer::new(State::Unknown),
        )?;
        changes.put_answer(&missing, &"strategy-means".into(), &Answer::new(State::Unknown))
    });
    assert!(matches!(outcome, Err(StoreError::NoAssessment { assessment }) if assessment == missing));
    assert_eq!(store.dossier().unwrap(), full_dossier());

    let twice = full_assessment("2026", "2027-01-01", Status::Open);
    let outcome = store.change(|changes| changes.add_assessment(&twice));
    assert!(matches!(outcome, Err(StoreError::Invalid { .. })));
    let mut dossier = full_dossier();
    dossier.assessments.push(twice);
    let outcome = store.change(|changes| changes.replace(&dossier));
    assert!(matches!(outcome, Err(StoreError::Invalid { .. })));
    assert_eq!(store.dossier().unwrap(), full_dossier());
}

#[test]
fn a_change_that_panics_leaves_nothing_behind_and_the_next_one_works() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.change(|changes| -> Result<(), StoreError> {
            changes.set_profile(&Profile::named("Jamais"))?;
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(store.dossier().unwrap(), full_dossier());
    store
        .change(|changes| changes.set_profile(&Profile::named("Après")))
        .unwrap();
    assert_eq!(store.dossier().unwrap().profile.name, "Après");
}

#[test]
fn a_year_is_finished_and_the_next_one_started() {
    let (_folder, path) = place();
    let mut expected = small_dossier();
    let mut store = Store::create(&path, &expected).unwrap();
    let id = expected.assessments[0].id.clone();
    let mut next = full_assessment("2027", "2027-11-21", Status::Open);
    next.from = Some(id.clone());
    let answers = [
        ("strategy-goals".into(), full_answer(State::Unknown)),
        ("assets-purpose".into(), Answer::new(State::Unknown)),
    ];
    store
        .change(|changes| {
            changes.put_answers(&id, &answers)?;
            changes.set_still_true(&id, &full_still_true())?;
            changes.finish(&id, &full_sign_off())?;
            changes.set_reminder(Some("2027-11-01".parse().unwrap()))?;
            changes.add_edition(&own_edition("reseau"))?;
            changes.add_assessment(&next)
        })
        .unwrap();
    let year = &mut expected.assessments[0];
    year.answers.extend(answers);
    year.still_true = full_still_true();
    year.status = Status::Finished;
    year.signed = Some(full_sign_off());
    expected.reminder = Some("2027-11-01".parse().unwrap());
    expected.editions = vec![own_edition("reseau")];
    expected.assessments.push(next.clone());
    assert_eq!(store.dossier().unwrap(), expected);
    store
        .change(|changes| {
            changes.set_still_true(&next.id, &full_still_true())?;
            changes.set_still_true(&next.id, &std::collections::BTreeSet::new())?;
            changes.set_reminder(None)
        })
        .unwrap();
    expected.reminder = None;
    assert_eq!(store.dossier().unwrap(), expected);
}

/// Each of these would make a year that says two things, or a file that nobody could read again.
#[test]
fn years_that_contradict_themselves_are_refused_and_change_nothing() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let faults: [fn(&mut Dossier); 6] = [
        |dossier| dossier.assessments[1].signed = Some(full_sign_off()),
        |dossier| dossier.assessments[1].from = Some("1999".into()),
        |dossier| dossier.assessments[0].signed.as_mut().unwrap().as_it_stood = "a\0b".to_owned(),
        |dossier| dossier.editions[1].id = dossier.editions[0].id.clone(),
        |dossier| dossier.editions[0].files.clear(),
        |dossier| {
            let mut files = dossier.editions[0].files.values_mut();
            files.next().unwrap().push('\0');
        },
    ];
    for (number, fault) in faults.into_iter().enumerate() {
        let mut wrong = full_dossier();
        fault(&mut wrong);
        let outcome = store.change(|changes| changes.replace(&wrong));
        assert!(
            matches!(outcome, Err(StoreError::Invalid { .. })),
            "fault {number}: {outcome:?}"
        );
        assert_eq!(store.dossier().unwrap(), full_dossier(), "fault {number}");
    }
    let twice = store.change(|changes| changes.add_edition(&own_edition("reseau-2026.1")));
    assert!(matches!(twice, Err(StoreError::Invalid { .. })));
    assert_eq!(store.dossier().unwrap(), full_dossier());
}

#[test]
fn a_finished_assessment_is_frozen() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let finished = &"2025".into();
    let practice = &"strategy-goals".into();
    let attempts = [
        store.change(|changes| changes.put_answer(finished, practice, &Answer::new(State::Unknown))),
        store.change(|changes| changes.clear_answer(finished, practice)),
        store.change(|changes| changes.set_target(finished, &"trust".into(), None)),
        store.change(|changes| changes.set_target(finished, &"trust".into(), Some(level(1)))),
        store.change(|changes| changes.put_answers(finished, &[])),
        store.change(|changes| changes.set_still_true(finished, &full_still_true())),
        store.change(|changes| changes.finish(finished, &full_sign_off())),
    ];
    for attempt in attempts {
        assert!(matches!(attempt, Err(StoreError::Frozen { assessment }) if assessment == *finished));
    }
    assert_eq!(store.dossier().unwrap(), full_dossier());
}

#[test]
fn every_write_to_an_absent_assessment_is_refused() {
    let (_folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let absent = &"1999".into();
    let practice = &"strategy-goals".into();
    let attempts = [
        store.change(|changes| changes.put_answer(absent, practice, &Answer::new(State::Unknown))),
        store.change(|changes| changes.clear_answer(absent, practice)),
        store.change(|changes| changes.set_target(absent, &"trust".into(), Some(level(1)))),
        store.change(|changes| changes.put_answers(absent, &[])),
        store.change(|changes| changes.set_still_true(absent, &full_still_true())),
        store.change(|changes| changes.finish(absent, &full_sign_off())),
    ];
    for attempt in attempts {
        assert!(matches!(attempt, Err(StoreError::NoAssessment { assessment }) if assessment == *absent));
    }
}

#[test]
fn a_value_that_the_schema_refuses_makes_no_file() {
    let (folder, path) = place();
    let mut dossier = full_dossier();
    dossier.assessments[1].id = dossier.assessments[0].id.clone();
    assert!(matches!(
        Store::create(&path, &dossier),
        Err(StoreError::Invalid { .. })
    ));
    let mut dossier = full_dossier();
    dossier.assessments[0].date = "-000044-03-15".parse().unwrap();
    assert!(matches!(
        Store::create(&path, &dossier),
        Err(StoreError::Invalid { .. })
    ));
    assert_eq!(names(folder.path()), [""; 0]);
}

#[test]
fn a_dossier_open_for_reading_refuses_changes_and_stays_untouched() {
    let (folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let before = trace(folder.path());
    let mut store = Store::open(&path, Access::Read).unwrap();
    let outcome = store.change(|changes| changes.set_profile(&Profile::named("Jamais")));
    assert!(matches!(outcome, Err(StoreError::ReadOnly)));
    assert_eq!(store.dossier().unwrap(), full_dossier());
    drop(store);
    assert_eq!(trace(folder.path()), before);
}

#[test]
fn opening_for_writing_and_closing_leaves_bytes_and_date() {
    let (folder, path) = place();
    drop(Store::create(&path, &full_dossier()).unwrap());
    let before = trace(folder.path());
    drop(Store::open(&path, Access::Write).unwrap());
    assert_eq!(trace(folder.path()), before);
}

#[test]
fn a_dossier_is_one_file_between_two_changes_and_at_rest() {
    let (folder, path) = place();
    let mut store = Store::create(&path, &full_dossier()).unwrap();
    let alone = ["Théâtre imaginaire.jauge"];
    assert_eq!(names(folder.path()), alone);
    for number in 1..=5 {
        let mut beside = Vec::new();
        store
            .change(|changes| {
                changes.put_answer(
                    &"2026".into(),
                    &"strategy-goals".into(),
                    &Answer::new(State::Level(level(number))),
                )?;
                beside = names(folder.path());
                Ok(())
            })
            .unwrap();
        assert_eq!(beside.len(), 2, "the journal of the change: {beside:?}");
        assert_eq!(names(folder.path()), alone, "after change {number}");
    }
    let failed = store.change(|changes| {
        changes.set_profile(&Profile::named("Jamais"))?;
        Err::<(), _>(StoreError::ReadOnly)
    });
    assert!(failed.is_err());
    assert_eq!(names(folder.path()), alone, "after a change undone");
    drop(store);
    assert_eq!(names(folder.path()), alone, "at rest");
}

#[test]
fn a_check_tells_what_a_dossier_holds() {
    let (folder, path) = place();
    let mut dossier = full_dossier();
    dossier.assessments[0].edition = "2025.2".to_owned();
    drop(Store::create(&path, &dossier).unwrap());
    let before = trace(folder.path());
    let health = check(&path).unwrap();
    assert_eq!(health.schema, 4);
    assert_eq!(health.newest_schema, 4);
    assert_eq!(health.problems, [""; 0]);
    assert_eq!(health.editions, ["2025.2", "2026.1"]);
    assert_eq!(health.assessments, 2);
    assert_eq!(health.answers, 17);
    assert_eq!(health.signed_off, 1);
    assert_eq!(health.actions, 2);
    assert_eq!(health.own_editions, ["reseau-2026.1", "reseau-2027.1"]);
    assert_eq!(trace(folder.path()), before);
}
