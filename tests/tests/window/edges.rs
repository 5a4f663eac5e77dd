//! What can happen to a file while its window is open.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use jauge_l10n::msg;
use jauge_tests::driver::{self, Driver};

use crate::home::Home;
use crate::{french, heard, model};

const VENUE: &str = "Théâtre de l’Essai";

fn opened(start: &driver::Start<'_>, dossier: &Path) -> Driver {
    let window = Driver::start(&driver::Start {
        words: vec![dossier.as_os_str()],
        ..start.clone()
    });
    window.wait_for(&msg::shell::part_profile(&french()));
    window
}

#[test]
fn a_dossier_moved_while_its_window_is_open_is_told_and_goes_on_once_it_is_back() {
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let dossier = home.filled(VENUE, &[]);
    let window = opened(&home.start(), &dossier);
    window.press(&model(&texts, "dim-strategy"));
    window.wait_for(&model(&texts, "q-strategy-goals"));

    // As when a stick is pulled out: the folder goes with the file.
    let folder = dossier.parent().expect("a folder");
    let away = folder.with_file_name("ailleurs");
    fs::rename(folder, &away).expect("moved");
    window.keys("4");
    window.wait_for(&msg::errors::missing(&texts, "Théâtre de l’Essai.jauge"));
    window.wait_for(&msg::errors::missing_do(&texts));
    window.wait_for(&msg::shell::unsaved(&texts));
    assert!(!folder.exists(), "nothing is written where the file was");

    fs::rename(&away, folder).expect("put back");
    window.keys("5");
    window.wait_for(msg::shell::saved(&texts, "").trim());
    window.kill();
    assert_eq!(home.answers(VENUE)["strategy-goals"]["level"], 5);
}

#[test]
fn a_second_window_on_the_same_file_says_that_it_is_open_elsewhere() {
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let dossier = home.filled(VENUE, &[]);
    let first = opened(&home.start(), &dossier);
    // Another session, another machine: nothing but the file is shared.
    let other = Home::new("fr_CA.UTF-8");
    let second = Driver::start(&driver::Start {
        words: vec![dossier.as_os_str()],
        ..other.start()
    });
    second.wait_for(&msg::errors::locked(&texts, "Théâtre de l’Essai.jauge"));
    second.wait_for(&msg::errors::locked_do(&texts));
    first.press(&model(&texts, "dim-strategy"));
    first.wait_for(&model(&texts, "q-strategy-goals"));
    first.keys("4");
    first.wait_for(msg::shell::saved(&texts, "").trim());
}

#[test]
fn a_second_start_in_the_same_session_hands_its_file_to_the_window_that_is_there() {
    let listener = match heard::Listener::start() {
        Ok(listener) => listener,
        Err(reason) => {
            eprintln!("left out: there is no session here ({reason})");
            return;
        }
    };
    let texts = french();
    let home = Home::new("fr_CA.UTF-8");
    let dossier = home.filled(VENUE, &[]);
    let other = home.filled("Scène d’à côté", &[]);
    let start = driver::Start {
        bus: Some(&listener.bus),
        ..home.start()
    };
    let window = opened(&start, &dossier);
    for (file, name) in [(&other, "Scène d’à côté"), (&dossier, VENUE)] {
        let ended = Command::new(driver::program())
            .arg(file)
            .env("DISPLAY", window.display())
            .env_remove("WAYLAND_DISPLAY")
            .env("DBUS_SESSION_BUS_ADDRESS", &listener.bus)
            .env("HOME", start.home)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("the program starts");
        assert!(ended.success(), "it hands over and ends");
        window.wait_for(name);
        window.wait_for(&msg::shell::part_profile(&texts));
    }
}
