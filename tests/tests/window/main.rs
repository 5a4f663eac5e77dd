//! Journeys in the real window: what a person does, from the first start to the printed diagnostic.

mod edges;
mod heard;
mod home;

use home::Home;
use jauge_l10n::{Locale, Texts, msg};
use jauge_tests::driver::{self, Driver};
use serde_json::Value;

/// What "Enter" is to WebDriver.
const ENTER: &str = "\u{e007}";

fn french() -> Texts {
    Texts::new(Locale::parse("fr-CA").expect("offered"))
}

fn model(texts: &Texts, id: &str) -> String {
    texts.model(id).unwrap_or_else(|| panic!("no text {id}"))
}

#[test]
fn answers_given_by_keyboard_survive_a_kill() {
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let window = Driver::start(&home.start());
    window.wait_for(&msg::welcome::title(&texts));
    window.find("//input[@id='venue']").type_in("Théâtre de l’Essai");
    window.press(&msg::welcome::create(&texts));
    window.wait_for(&msg::shell::part_profile(&texts));
    window.press(&model(&texts, "dim-strategy"));
    window.wait_for(&model(&texts, "q-strategy-goals"));
    for (key, next) in [
        ("3", Some("q-strategy-owner")),
        ("d", Some("q-strategy-board")),
        ("2", Some("q-strategy-means")),
        ("4", None),
    ] {
        window.keys(key);
        window.wait_until_chosen();
        if let Some(next) = next {
            window.keys(ENTER);
            window.wait_for(&model(&texts, next));
        }
    }
    let saved = msg::shell::saved(&texts, "");
    window.wait_for(saved.trim());
    window.kill();

    let answers = home.answers("Théâtre de l’Essai");
    let level = |practice: &str| answers[practice]["level"].as_u64();
    assert_eq!(level("strategy-goals"), Some(3), "{answers}");
    assert_eq!(answers["strategy-owner"]["state"], "unknown");
    assert_eq!(
        (level("strategy-board"), level("strategy-means")),
        (Some(2), Some(4))
    );

    let window = Driver::start(&home.start());
    window.wait_for("Théâtre de l’Essai");
    window.press(&model(&texts, "dim-strategy"));
    window.wait_for(&model(&texts, "q-strategy-goals"));
    window.find("//input[@type='radio' and @value='3' and not(@disabled)]");
    let chosen = window.script("return document.querySelector('input[type=radio]:checked')?.value ?? null");
    assert_eq!(chosen, Value::from("3"));
}

#[test]
fn a_screen_reader_hears_the_question_its_rungs_the_answer_and_that_it_is_saved() {
    let listener = match heard::Listener::start() {
        Ok(listener) => listener,
        Err(reason) => {
            eprintln!("left out: nothing can be heard here ({reason})");
            return;
        }
    };
    let spoken = listener.listen();
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let window = Driver::start(&driver::Start {
        bus: Some(&listener.bus),
        ..home.start()
    });
    window.wait_for(&msg::welcome::title(&texts));
    window.find("//input[@id='venue']").type_in("Théâtre de l’Essai");
    window.press(&msg::welcome::create(&texts));
    window.wait_for(&msg::shell::part_profile(&texts));
    window.press(&model(&texts, "dim-strategy"));
    let question = model(&texts, "q-strategy-goals");
    window.wait_for(&question);

    listener.wait_for("the question", |node| {
        node.role() == "heading" && node.says() == question
    });
    let tree = listener.tree();
    let groups: Vec<_> = tree
        .iter()
        .filter(|node| node.name() == question)
        .map(heard::Node::role)
        .collect();
    assert!(
        groups.contains(&"panel"),
        "the rungs are a group of that name: {groups:?}"
    );
    let radios: Vec<_> = tree.iter().filter(|node| node.role() == "radio button").collect();
    for rung in 1..=5 {
        let sentence = model(&texts, &format!("q-strategy-goals-{rung}"));
        let radio = radios.iter().find(|radio| radio.name().contains(&sentence));
        let radio = radio.unwrap_or_else(|| panic!("rung {rung} is not heard whole"));
        assert!(!radio.is_checked(), "nothing is answered yet");
    }

    window.keys("3");
    let sentence = model(&texts, "q-strategy-goals-3");
    listener.wait_for("the answer", |node| {
        node.role() == "radio button" && node.name().contains(&sentence) && node.is_checked()
    });
    let saved = msg::shell::saved(&texts, "");
    let told = |words: &[String]| words.iter().filter(|words| words.contains(saved.trim())).count();
    spoken.until(saved.trim());
    listener.wait_for("the place that says so", |node| {
        node.is_polite() && node.says().contains(saved.trim())
    });
    // Once for each answer.
    window.keys("4");
    assert_eq!(told(&spoken.until(saved.trim())), 1);
    window.keys("2");
    assert_eq!(told(&spoken.until(saved.trim())), 1);
}

#[test]
fn an_inventory_typed_in_one_go_survives_a_kill() {
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let window = Driver::start(&home.start());
    window.wait_for(&msg::welcome::title(&texts));
    window.find("//input[@id='venue']").type_in("Théâtre de l’Essai");
    window.press(&msg::welcome::create(&texts));
    window.wait_for(&msg::shell::part_inventory(&texts));
    window.press(&msg::shell::part_inventory(&texts));
    let field = format!(
        "//label[contains(normalize-space(), {:?})]/following::input[1]",
        msg::inventory::add_tool(&texts)
    );
    window.find(&field).type_in("Guichet Lucarne, Courrielle");
    window.keys(ENTER);
    window.wait_for("Courrielle");
    window.wait_for(msg::shell::saved(&texts, "").trim());
    window.kill();

    let exchange = home.exchange("Théâtre de l’Essai");
    let names: Vec<_> = exchange["tools"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|tool| &tool["name"])
        .collect();
    assert_eq!(names, ["Guichet Lucarne", "Courrielle"], "{exchange}");
}

#[test]
fn a_year_is_signed_off_and_the_next_one_starts_from_it() {
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let venue = "Théâtre de l’Essai";
    let answers = [
        ("strategy-goals", "3"),
        ("strategy-owner", "2"),
        ("strategy-board", "unknown"),
    ];
    let dossier = home.filled(venue, &answers);
    let date = home.exchange(venue)["assessments"][0]["date"].clone();
    let year = date.as_str().expect("a date").split('-').next().expect("a year");

    let window = Driver::start(&driver::Start {
        open: Some(&dossier),
        ..home.start()
    });
    window.press(&msg::welcome::open(&texts));
    window.wait_for(&msg::shell::part_results(&texts));
    window.press(&msg::shell::part_results(&texts));
    let sign = msg::sign_off::r#do(&texts, year);
    window.press(&sign);
    window.wait_for(&msg::sign_off::means(&texts));
    window.press(&sign);
    window.wait_for(&msg::sign_off::done_title(&texts, year));
    window.press(&msg::shell::part_year(&texts));
    window.press(&msg::year::start(&texts));
    window.wait_for(&msg::year::step_left(&texts));
    window.press(&msg::year::step_answers(&texts));
    window.press(&msg::year::confirm(&texts));
    window.wait_for(msg::shell::saved(&texts, "").trim());
    window.kill();

    let exchange = home.exchange(venue);
    let [finished, started] = exchange["assessments"]
        .as_array()
        .expect("assessments")
        .as_slice()
    else {
        panic!("two assessments: {exchange}");
    };
    assert_eq!(finished["status"], "finished");
    assert_eq!(finished["answers"]["strategy-goals"]["level"], 3);
    let state = |practice: &str| &started["answers"][practice]["state"];
    assert_eq!(state("strategy-goals"), "level", "{exchange}");
    assert_eq!(state("strategy-owner"), "carried");
    assert_eq!(state("strategy-board"), "carried");
}

#[test]
fn the_report_of_the_example_is_saved_in_the_other_language() {
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let window = Driver::start(&home.start());
    window.press(&msg::welcome::example(&texts));
    window.wait_for(&msg::shell::example_title(&texts));
    window.press(&msg::shell::part_results(&texts));
    window.wait_for(&model(&texts, "dim-trust"));
    window.press(&msg::shell::part_advice(&texts));
    window.choose(&msg::advice::providers(&texts));
    window.wait_for(&model(&texts, "provider-privacy-counsel"));
    window.press(&msg::shell::part_report(&texts));
    window.choose(&msg::report_screen::language_en_ca(&texts));
    window.press(&msg::report_screen::save(&texts));
    window.wait_for(&msg::report_screen::open(&texts));

    let report = home.saved("pdf");
    let words = home::pdf_text(&report);
    assert!(
        words.contains("Scattered") || words.contains("Started") || words.contains("Structured"),
        "{words}"
    );
    assert!(
        !words.contains("Prochains pas") && !words.contains("Compétences"),
        "no French interface text"
    );
    let venue = home.title(&report);
    assert!(
        !venue.is_empty() && words.contains(&venue),
        "{venue} is not in {words}"
    );
}

#[test]
fn a_damaged_file_is_refused_clearly_and_left_as_it_is() {
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let damaged = home.damaged("Saison abîmée.jauge");
    let before = std::fs::read(&damaged).expect("just written");
    let window = Driver::start(&driver::Start {
        open: Some(&damaged),
        ..home.start()
    });
    window.press(&msg::welcome::open(&texts));
    window.wait_for(&msg::errors::damaged(&texts, "Saison abîmée.jauge"));
    window.wait_for(&msg::errors::damaged_do(&texts));
    assert!(
        std::fs::read(&damaged).expect("still there") == before,
        "not a byte has changed"
    );
    let beside: Vec<_> = std::fs::read_dir(damaged.parent().expect("a folder"))
        .expect("a folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("Saison"))
        .collect();
    assert_eq!(beside, ["Saison abîmée.jauge"], "no side file");
}
