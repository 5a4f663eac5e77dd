use std::fs;
use std::path::Path;

use jauge_l10n::Locale;
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use tempfile::TempDir;

use super::{App, Environment};
use crate::error::ErrorCode;
use crate::wire::{
    AnswerInput, AnswerState, Paper, ProfileView, ProgressState, ReportOptions, Settings, TextSize, Theme,
};
use crate::{dossier, example};

mod edges;
mod feeds;
mod fixtures;
mod knowing;
mod preview;
mod years;

fn environment(folder: &Path) -> Environment {
    Environment {
        now: Box::new(|| {
            let moment: Timestamp = "2026-11-21T19:07:30.5Z".parse().expect("a moment");
            moment.to_zoned(TimeZone::fixed(Offset::constant(-5)))
        }),
        documents: folder.join("Documents"),
        config: folder.join("config"),
        system_locales: vec!["fr-CA".to_owned()],
    }
}

fn start() -> (TempDir, App) {
    let folder = tempfile::tempdir().expect("a folder");
    let app = App::new(environment(folder.path()));
    (folder, app)
}

fn again(folder: &TempDir, app: App) -> App {
    drop(app);
    App::new(environment(folder.path()))
}

fn at(level: u8) -> AnswerInput {
    AnswerInput {
        state: AnswerState::Level,
        level: Some(level),
        reason: String::new(),
        note: String::new(),
        evidence: String::new(),
        review: false,
        by: String::new(),
        ask: String::new(),
    }
}

fn say(state: AnswerState) -> AnswerInput {
    AnswerInput {
        state,
        level: None,
        ..at(1)
    }
}

#[test]
fn a_first_start_knows_the_language_and_nothing_else() {
    let (_folder, app) = start();
    let start = app.start();
    assert_eq!(start.settings.locale, "fr-CA");
    assert!(start.settings.shortcuts);
    assert!(start.recent.is_empty() && start.dossier.is_none() && start.problem.is_none());
    let practices = start.model.dimensions.iter().flat_map(|one| &one.practices);
    assert_eq!((start.model.dimensions.len(), practices.count()), (8, 34));
}

#[test]
fn a_venue_fills_its_dossier_and_finds_it_again() {
    let (folder, app) = start();
    let view = app.create_dossier("  Théâtre de l’Œuvre ").expect("created");
    assert_eq!(
        (view.file.as_str(), view.profile.name.as_str()),
        ("Théâtre de l’Œuvre.jauge", "Théâtre de l’Œuvre")
    );
    assert_eq!(
        (view.assessment.as_str(), view.resume_at.as_str()),
        ("2026", "strategy-goals")
    );
    assert_eq!((view.progress.done, view.progress.applicable), (0, 34));
    assert_eq!(view.regime, None);

    let profile = ProfileView {
        country: Some("QC".to_owned()),
        legal_form: Some("association".to_owned()),
        newsletter: Some(false),
        fte: Some(4.5),
        ..view.profile
    };
    let saved = app.save_profile(&profile).expect("saved");
    assert_eq!(saved.at, "2026-11-21T14:07:30");
    assert_eq!(saved.dossier.profile, profile);
    assert_eq!(saved.dossier.regime.as_deref(), Some("qc-private"));
    let segments = &saved.dossier.answers["use-segments"];
    assert_eq!(
        (segments.state, segments.switched_off.as_deref()),
        (AnswerState::Na, Some("no-mailing"))
    );
    assert_eq!(saved.dossier.progress.applicable, 33);

    let note = AnswerInput {
        note: "Écrit en 2025.".to_owned(),
        ..at(3)
    };
    let saved = app.save_answer("strategy-goals", Some(note)).expect("saved");
    let answer = saved.answer.expect("stored");
    assert_eq!((answer.level, answer.note.as_str()), (Some(3), "Écrit en 2025."));
    assert_eq!(answer.at.as_deref(), Some("2026-11-21T14:07:30"));
    assert_eq!((saved.progress.done, saved.progress.short_done), (1, 1));
    assert_eq!(saved.progress.dimensions[0].state, ProgressState::Started);

    let app = again(&folder, app);
    let start = app.start();
    let view = start.dossier.expect("the last dossier opens again by itself");
    assert_eq!(view.answers["strategy-goals"].note, "Écrit en 2025.");
    assert_eq!(view.resume_at, "strategy-owner");
    assert_eq!(start.recent[0].name, "Théâtre de l’Œuvre");
    assert!(start.recent[0].present);
}

#[test]
fn what_is_shown_as_saved_is_in_the_file() {
    let (folder, app) = start();
    let view = app.create_dossier("Lieu").expect("created");
    app.save_answer("use-segments", Some(at(2))).expect("saved");
    // A copy of the file as it lies on the disk at this moment, while the dossier is open.
    let copy = folder.path().join("copy.jauge");
    fs::copy(Path::new(&view.folder).join(&view.file), &copy).expect("copied");
    let stored = dossier::load(&copy).expect("a whole dossier");
    assert_eq!(stored.assessments[0].answers.len(), 1);
}

#[test]
fn venues_of_one_name_get_files_of_their_own() {
    let (_folder, app) = start();
    let files: Vec<_> = (0..3)
        .map(|_| app.create_dossier("Le Lieu").expect("created").file)
        .collect();
    assert_eq!(files, ["Le Lieu.jauge", "Le Lieu 2.jauge", "Le Lieu 3.jauge"]);
    assert_eq!(app.create_dossier("AC/DC?").expect("created").file, "AC DC.jauge");
    assert_eq!(
        app.create_dossier("  ").expect_err("no name").code,
        ErrorCode::MissingField
    );
    let long = "x".repeat(201);
    assert_eq!(
        app.create_dossier(&long).expect_err("too long").code,
        ErrorCode::TooLong
    );
}

#[test]
fn progress_tells_what_is_missing_from_what_is_to_review() {
    let (_folder, app) = start();
    app.create_dossier("Lieu").expect("created");
    let state = |app: &App, practice: &str, answer: AnswerInput| {
        let saved = app.save_answer(practice, Some(answer)).expect("saved");
        saved.progress.dimensions[0].state
    };
    assert_eq!(
        state(&app, "strategy-goals", say(AnswerState::Na)),
        ProgressState::Started
    );
    assert_eq!(state(&app, "strategy-owner", at(1)), ProgressState::Started);
    assert_eq!(state(&app, "strategy-board", at(5)), ProgressState::Started);
    assert_eq!(state(&app, "strategy-means", at(5)), ProgressState::Complete);
    assert_eq!(
        state(&app, "strategy-means", say(AnswerState::Unknown)),
        ProgressState::ToReview
    );
    let review = AnswerInput {
        review: true,
        ..at(2)
    };
    assert_eq!(state(&app, "strategy-means", review), ProgressState::ToReview);
    let cleared = app.save_answer("strategy-means", None).expect("cleared");
    assert_eq!(cleared.answer, None);
    assert_eq!(cleared.progress.dimensions[0].state, ProgressState::Started);
    assert_eq!(cleared.progress.done, 2);
}

#[test]
fn a_dossier_opens_in_one_place_at_a_time() {
    let (folder, app) = start();
    let view = app.create_dossier("Lieu").expect("created");
    let path = Path::new(&view.folder).join(&view.file);
    app.open_dossier(&path).expect("it is the one that is open");
    let elsewhere = App::new(environment(&folder.path().join("elsewhere")));
    let error = elsewhere.open_dossier(&path).expect_err("open here");
    assert_eq!(
        (error.code, error.details["file"].as_str()),
        (ErrorCode::Locked, "Lieu.jauge")
    );
    app.close_dossier();
    elsewhere.open_dossier(&path).expect("closed here");
}

#[test]
fn a_file_that_cannot_be_opened_leaves_the_open_one_open_and_itself_untouched() {
    let (folder, app) = start();
    app.create_dossier("Lieu").expect("created");
    let damaged = folder.path().join("damaged.jauge");
    let mut bytes = fs::read(folder.path().join("Documents/Jauge/Lieu.jauge")).expect("readable");
    let middle = bytes.len() / 2;
    bytes[200..middle].fill(0xA5);
    fs::write(&damaged, &bytes).expect("written");
    let error = app.open_dossier(&damaged).expect_err("damaged");
    assert_eq!(error.code, ErrorCode::Damaged, "{error}");
    assert_eq!(fs::read(&damaged).expect("readable"), bytes);
    app.save_answer("use-segments", Some(at(2)))
        .expect("the other is still open");
    assert_eq!(
        app.open_dossier(Path::new("/absent.jauge"))
            .expect_err("absent")
            .code,
        ErrorCode::Missing
    );
}

#[test]
fn a_dossier_that_does_not_reopen_is_told_and_stays_in_the_list() {
    let (folder, app) = start();
    app.create_dossier("Lieu").expect("created");
    let app = again(&folder, app);
    fs::rename(folder.path().join("Documents"), folder.path().join("away")).expect("moved");
    let start = app.start();
    let problem = start.problem.expect("the file is gone");
    assert_eq!(
        (problem.code, problem.details["file"].as_str()),
        (ErrorCode::Missing, "Lieu.jauge")
    );
    assert!(!start.recent[0].present);
    assert_eq!(app.open_recent(0).expect_err("gone").code, ErrorCode::Missing);
    fs::rename(folder.path().join("away"), folder.path().join("Documents")).expect("moved");
    assert_eq!(app.open_recent(0).expect("back").profile.name, "Lieu");
    assert_eq!(
        app.open_recent(7).expect_err("no such place").code,
        ErrorCode::Missing
    );
}

#[test]
fn a_file_that_the_system_names_opens_or_the_start_says_why() {
    let (folder, app) = start();
    app.create_dossier("Lieu").expect("created");
    let path = folder.path().join("Documents/Jauge/Lieu.jauge");
    assert_eq!(app.dossier_path(), Ok(path.clone()));
    let app = again(&folder, app);
    let wrong = folder.path().join("text.jauge");
    fs::write(&wrong, "bonjour").expect("written");
    app.open_at_start(&wrong);
    let start = app.start();
    assert_eq!(
        start.problem.map(|problem| problem.code),
        Some(ErrorCode::NotADossier)
    );
    assert!(
        start.dossier.is_none(),
        "another dossier in its place would mislead"
    );
    app.open_at_start(&path);
    let start = app.start();
    assert_eq!(start.problem, None);
    assert_eq!(start.dossier.expect("named").profile.name, "Lieu");
    app.open_at_start(&wrong);
    let start = app.start();
    assert_eq!(
        start.problem.map(|problem| problem.code),
        Some(ErrorCode::NotADossier)
    );
    assert_eq!(start.dossier.expect("still open").profile.name, "Lieu");
    app.open_example().expect("the example");
    assert_eq!(
        app.dossier_path().expect_err("no file").code,
        ErrorCode::NoDossier
    );
}

#[test]
fn the_list_of_recent_dossiers_is_latest_first_and_forgets_on_demand() {
    let (folder, app) = start();
    for name in ["A", "B", "C"] {
        app.create_dossier(name).expect("created");
    }
    app.open_recent(2).expect("A");
    let names = |app: &App| {
        app.start()
            .recent
            .iter()
            .map(|one| one.name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&app), ["A", "C", "B"]);
    let left = app.forget_recent(1).expect("forgotten");
    assert_eq!(left.len(), 2);
    app.close_dossier();
    let app = again(&folder, app);
    assert!(app.start().dossier.is_none(), "it was closed on purpose");
    assert_eq!(names(&app), ["A", "B"]);
    assert!(folder.path().join("Documents/Jauge/C.jauge").exists());
}

#[test]
fn a_dossier_taken_off_the_list_comes_back_to_its_place() {
    let (folder, app) = start();
    for name in ["A", "B", "C"] {
        app.create_dossier(name).expect("created");
    }
    let names = |recent: Vec<crate::wire::Recent>| recent.into_iter().map(|one| one.name).collect::<Vec<_>>();
    app.forget_recent(1).expect("forgotten");
    app.forget_recent(0).expect("forgotten");
    assert_eq!(names(app.recall_recent().expect("back")), ["C", "A"]);
    assert_eq!(names(app.recall_recent().expect("back")), ["C", "B", "A"]);
    let none = app.recall_recent().expect("nothing to put back");
    assert_eq!(names(none), ["C", "B", "A"]);
    let app = again(&folder, app);
    assert_eq!(app.start().dossier.expect("C reopens").profile.name, "C");
}

#[test]
fn a_dossier_opened_again_meanwhile_is_not_listed_twice() {
    let (_folder, app) = start();
    let made = app.create_dossier("A").expect("created");
    app.forget_recent(0).expect("forgotten");
    let path = std::path::Path::new(&made.folder).join(&made.file);
    app.open_dossier(&path).expect("opened");
    assert_eq!(app.recall_recent().expect("kept").len(), 1);
}

#[test]
fn settings_are_kept_and_a_language_that_is_not_offered_is_refused() {
    let (folder, app) = start();
    let settings = Settings {
        locale: "en-CA".to_owned(),
        theme: Theme::Dark,
        shortcuts: false,
        short_form: true,
        whole_dimension: true,
        text_size: TextSize::Large,
        guide_seen: true,
    };
    assert_eq!(app.save_settings(settings.clone()).expect("kept"), settings);
    let wrong = Settings {
        locale: "tlh".to_owned(),
        ..settings
    };
    assert_eq!(
        app.save_settings(wrong).expect_err("not offered").code,
        ErrorCode::Invalid
    );
    assert_eq!(again(&folder, app).start().settings, settings);
}

#[test]
fn damaged_settings_are_kept_aside_and_replaced_by_defaults() {
    let (folder, app) = start();
    drop(app);
    let config = folder.path().join("config");
    fs::create_dir_all(&config).expect("a folder");
    for number in 1..=2 {
        fs::write(config.join("settings.json"), b"{ broken").expect("written");
        let app = App::new(environment(folder.path()));
        assert_eq!(app.start().settings.locale, "fr-CA");
        let aside = config.join(format!("settings.damaged-{number}.json"));
        assert_eq!(fs::read(aside).expect("kept"), b"{ broken");
    }
    fs::write(config.join("settings.json"), br#"{ "locale": "en", "later": 1 }"#).expect("written");
    assert_eq!(App::new(environment(folder.path())).start().settings.locale, "en");
}

#[test]
fn settings_of_an_older_program_open_with_what_is_new_as_usual() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("config");
    fs::create_dir_all(&config).expect("a folder");
    let older = br#"{ "locale": "en", "theme": "dark", "shortcuts": false, "short_form": true, "whole_dimension": true }"#;
    fs::write(config.join("settings.json"), older).expect("written");
    let settings = App::new(environment(folder.path())).start().settings;
    assert_eq!((settings.theme, settings.shortcuts), (Theme::Dark, false));
    assert_eq!(
        (settings.text_size, settings.guide_seen),
        (TextSize::Usual, false)
    );
}

#[test]
fn the_short_form_resumes_in_the_short_form() {
    let (_folder, app) = start();
    app.create_dossier("Lieu").expect("created");
    let settings = Settings {
        short_form: true,
        ..app.start().settings
    };
    app.save_settings(settings).expect("kept");
    app.save_answer("strategy-owner", Some(at(2))).expect("saved");
    let view = app.start().dossier.expect("open");
    assert_eq!(view.resume_at, "assets-inventory");
}

#[test]
fn the_example_is_whole_in_both_languages_and_cannot_be_changed() {
    let (folder, app) = start();
    for (locale, name) in [
        ("fr", "Théâtre de la Passerelle (lieu fictif)"),
        ("en-CA", "Théâtre de la Passerelle (fictional venue)"),
    ] {
        let settings = Settings {
            locale: locale.to_owned(),
            ..app.start().settings
        };
        app.save_settings(settings).expect("kept");
        let view = app.open_example().expect("the example");
        assert!(view.example && view.read_only);
        assert_eq!((view.profile.name.as_str(), view.assessments.len()), (name, 2));
        assert_eq!(view.progress.done, view.progress.applicable);
    }
    assert_eq!(
        app.save_answer("use-segments", Some(at(2)))
            .expect_err("example")
            .code,
        ErrorCode::ReadOnly
    );
    assert_eq!(
        app.set_target("use", Some(4)).expect_err("example").code,
        ErrorCode::ReadOnly
    );
    let view = app.choose_assessment("2025").expect("finished");
    assert!(view.assessments[0].finished && !view.assessments[1].finished);
    assert_eq!(
        app.choose_assessment("1999").expect_err("absent").code,
        ErrorCode::NoAssessment
    );
    assert!(app.start().recent.is_empty());
    assert!(!folder.path().join("Documents").exists());
}

#[test]
fn looking_at_the_example_does_not_forget_the_dossier() {
    let (folder, app) = start();
    app.create_dossier("Lieu").expect("created");
    app.open_example().expect("the example");
    app.close_dossier();
    let start = again(&folder, app).start();
    assert_eq!(start.dossier.expect("open again").profile.name, "Lieu");
}

#[test]
fn screen_and_scripts_tell_the_same_figures() {
    let (_folder, app) = start();
    app.open_example().expect("the example");
    let shown = app.results().expect("scored");
    let whole = example::dossier(Locale::REFERENCE).expect("the example is right");
    let assessment = whole.assessment(None).expect("two years");
    let scores = jauge_core::scoring::score(crate::editions::latest(), &whole.profile, assessment);
    let figures = serde_json::to_value(crate::figures::ScoreFigures::from(&scores)).expect("plain data");
    let sum = &shown.organisation;
    for (name, number) in [
        ("dimensions_concerned", sum.concerned),
        ("at_least_3", sum.at_least_3),
        ("rungs", sum.rungs),
        ("rungs_high", sum.rungs_high),
        ("rungs_max", sum.rungs_max),
    ] {
        assert_eq!(figures["organisation"][name], number, "{name}");
    }
    for figure in figures["dimensions"].as_array().expect("a list") {
        let one = shown
            .dimensions
            .iter()
            .find(|one| figure["id"] == one.id.as_str())
            .expect("shown");
        assert_eq!(
            (&figure["state"], &figure["level"]),
            (&one.state.as_str().into(), &one.level.into())
        );
        assert_eq!(
            (&figure["level_high"], &figure["target"]),
            (&one.level_high.into(), &one.target.into())
        );
        assert_eq!(
            (&figure["rungs"], &figure["answered"]),
            (&one.rungs.into(), &one.answered.into())
        );
        assert_eq!(figure["blocking"], serde_json::Value::from(one.blocking.clone()));
    }
}

#[test]
fn both_languages_of_the_example_tell_the_same_facts() {
    let [french, english] = ["fr", "en"].map(|tag| {
        let locale = Locale::parse(tag).expect("offered");
        example::dossier(locale).expect("the example is right")
    });
    assert_eq!(french.assessments.len(), english.assessments.len());
    for (fr, en) in french.assessments.iter().zip(&english.assessments) {
        for (id, answer) in &fr.answers {
            let other = &en.answers[id];
            assert_eq!(answer.note.is_empty(), other.note.is_empty(), "{id}");
            assert_eq!((answer.review, answer.at), (other.review, other.at), "{id}");
            assert_eq!(
                std::mem::discriminant(&answer.state),
                std::mem::discriminant(&other.state),
                "{id}"
            );
        }
        assert_eq!(fr.targets, en.targets);
    }
}

#[test]
fn results_and_advice_follow_the_assessment_on_screen() {
    let (_folder, app) = start();
    assert_eq!(
        app.results().expect_err("nothing open").code,
        ErrorCode::NoDossier
    );
    assert_eq!(app.advice().expect_err("nothing open").code, ErrorCode::NoDossier);
    app.open_example().expect("the example");
    let results = app.results().expect("scored");
    assert_eq!(results.dimensions.len(), 8);
    assert_eq!(results.dimensions.len(), results.rows.len());
    assert_eq!(results.dimensions[0].id, "trust", "weakest first");
    assert_eq!(
        (results.organisation.at_least_3, results.organisation.rungs),
        (2, 43)
    );
    assert_eq!(results.earlier.as_deref(), Some("2025-11-18"));
    assert_eq!(results.unknown, ["use-segments", "trust-access"]);
    assert_eq!(results.not_applicable, ["sharing-open"]);
    let strategy = results
        .dimensions
        .iter()
        .find(|one| one.id == "strategy")
        .expect("there");
    assert_eq!(
        (strategy.level, strategy.earlier, strategy.target_chosen),
        (Some(3), Some(2), false)
    );
    let advice = app.advice().expect("advised");
    assert_eq!(
        (advice.capacity.hours_per_month, advice.capacity.declared),
        (12, true)
    );
    assert_eq!(advice.recommended.len() + advice.not_now.len(), 16);
    app.choose_assessment("2025").expect("finished");
    let first = app.results().expect("scored");
    assert_eq!(first.earlier, None);
    assert!(first.organisation.rungs < results.organisation.rungs);
}

#[test]
fn a_target_is_chosen_and_left_to_the_rule_again() {
    let (_folder, app) = start();
    app.create_dossier("Lieu").expect("created");
    for practice in [
        "strategy-goals",
        "strategy-owner",
        "strategy-board",
        "strategy-means",
    ] {
        app.save_answer(practice, Some(at(2))).expect("saved");
    }
    let target = |level: Option<u8>| {
        let results = app.set_target("strategy", level).expect("stored");
        let strategy = results
            .dimensions
            .iter()
            .find(|one| one.id == "strategy")
            .expect("there")
            .clone();
        (strategy.target, strategy.target_chosen)
    };
    assert_eq!(target(Some(5)), (Some(5), true));
    assert_eq!(target(None), (Some(3), false));
    for (dimension, level) in [("strategy", Some(6)), ("strategy", Some(0)), ("glory", Some(3))] {
        assert_eq!(
            app.set_target(dimension, level).expect_err("refused").code,
            ErrorCode::Invalid
        );
    }
}

#[test]
fn a_form_that_makes_no_sense_is_refused_with_its_field() {
    let (_folder, app) = start();
    let view = app.create_dossier("Lieu").expect("created");
    let answer = |input: AnswerInput| {
        let error = app.save_answer("use-segments", Some(input)).expect_err("refused");
        (error.code, error.details["path"].clone())
    };
    assert_eq!(answer(at(6)), (ErrorCode::Invalid, "level".to_owned()));
    assert_eq!(
        answer(say(AnswerState::Level)),
        (ErrorCode::Invalid, "level".to_owned())
    );
    assert_eq!(
        answer(say(AnswerState::Carried)),
        (ErrorCode::Invalid, "state".to_owned())
    );
    let nul = AnswerInput {
        note: "a\0b".to_owned(),
        ..at(2)
    };
    assert_eq!(answer(nul), (ErrorCode::Invalid, "note".to_owned()));
    let profile = |change: &dyn Fn(&mut ProfileView)| {
        let mut profile = view.profile.clone();
        change(&mut profile);
        let error = app.save_profile(&profile).expect_err("refused");
        (error.code, error.details["path"].clone())
    };
    let invalid = |field: &str| (ErrorCode::Invalid, field.to_owned());
    assert_eq!(
        profile(&|one| one.name = " ".into()),
        (ErrorCode::MissingField, "name".to_owned())
    );
    assert_eq!(
        profile(&|one| one.country = Some("BE".into())),
        invalid("country")
    );
    assert_eq!(
        profile(&|one| one.disciplines = vec!["opera".into()]),
        invalid("disciplines")
    );
    assert_eq!(profile(&|one| one.fte = Some(f64::NAN)), invalid("fte"));
    assert_eq!(profile(&|one| one.fte = Some(1.234)), invalid("fte"));
    assert_eq!(
        profile(&|one| one.hours_per_month = Some(-1.0)),
        invalid("hours_per_month")
    );
    assert_eq!(profile(&|one| one.staff = Some(2_000_000)), invalid("staff"));
}

fn options(locale: &str) -> ReportOptions {
    ReportOptions {
        locale: locale.to_owned(),
        paper: Paper::A4,
        contents: Vec::new(),
        confidential: false,
        logo: true,
    }
}

#[test]
fn a_report_is_printed_where_it_is_wanted() {
    let (folder, app) = start();
    assert_eq!(app.last_report(), None);
    app.open_example().expect("the example");
    let saved = app
        .save_report(&options("en"), &folder.path().join("Diagnostic 2.1"))
        .expect("printed")
        .expect("not stopped");
    assert_eq!(saved.file, "Diagnostic 2.1.pdf");
    let path = app.last_report().expect("printed");
    let bytes = fs::read(&path).expect("there");
    assert!(bytes.starts_with(b"%PDF-") && bytes.len() == saved.bytes as usize && saved.pages >= 2);
    let error = app
        .save_report(&options("en"), &folder.path().join("absent/x.pdf"))
        .expect_err("no folder");
    assert_eq!(error.code, ErrorCode::Missing);
    assert_eq!(app.last_report(), Some(path));
}

#[test]
fn the_name_of_a_report_keeps_accents_and_carries_the_day() {
    let (_folder, app) = start();
    app.create_dossier("Théâtre : l’Œuvre").expect("created");
    let name = app.suggested_report_name(&options("fr-CA")).expect("a name");
    assert_eq!(name, "Théâtre l’Œuvre – diagnostic – 2026-11-21.pdf");
    assert_eq!(
        app.suggested_report_name(&options("tlh"))
            .expect_err("not offered")
            .code,
        ErrorCode::Invalid
    );
}

#[test]
fn a_logo_is_taken_in_shown_taken_away_and_put_back() {
    let (folder, app) = start();
    app.create_dossier("Lieu 7").unwrap();
    assert_eq!(app.logo().unwrap(), None);
    let file = folder.path().join("Logo 7.svg");
    let drawing =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>"#;
    std::fs::write(&file, drawing).unwrap();
    let taken = app.take_logo(&file).unwrap();
    assert_eq!((taken.before, taken.logo.clone()), (None, app.logo().unwrap()));
    let logo = taken.logo.unwrap();
    assert_eq!((logo.width, logo.height), (1200, 600));
    let gone = app.set_logo(None).unwrap();
    assert_eq!((gone.logo, gone.before.as_ref()), (None, Some(&logo)));
    assert_eq!(app.set_logo(gone.before.as_ref()).unwrap().logo, Some(logo));
    std::fs::write(&file, "no picture").unwrap();
    let refused = app.take_logo(&file).unwrap_err();
    assert_eq!(refused.code, ErrorCode::NotPicture);
    assert_eq!(refused.details["file"], "Logo 7.svg");
}
