//! From year to year behind the window.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use jauge_core::dossier::Dossier;
use jauge_core::scoring::score;
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde_json::{Value, to_value};
use tempfile::TempDir;

use super::{App, Environment, at, environment, say};
use crate::error::{ErrorCode, PublicError};
use crate::exchange::samples::years::{OWN, editions as own_editions};
use crate::figures::{AdviceFigures, ScoreFigures};
use crate::wire::{
    AnswerInput, AnswerState, DecisionChange, DecisionView, EventView, FinishInput, InventoryChange,
    ItemView, ListView, Paper, ProfileView, ReportOptions, SubjectView, ToolView, YearChange, YearItemRef,
    YearView,
};
use crate::{dossier, editions, report};

/// A program whose clock the test sets.
pub(super) struct Desk {
    pub(super) folder: TempDir,
    clock: Arc<Mutex<Timestamp>>,
    pub(super) app: App,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(Mutex::new(Timestamp::UNIX_EPOCH));
        let app = started(&folder, &clock);
        let desk = Self { folder, clock, app };
        desk.on("2026-11-21");
        desk
    }

    /// The same on the next start of the program.
    pub(super) fn started_again(self) -> Self {
        let Self { folder, clock, app } = self;
        drop(app);
        let app = started(&folder, &clock);
        Self { folder, clock, app }
    }

    pub(super) fn on(&self, day: &str) {
        let moment = format!("{day}T19:07:30Z").parse().expect("a moment");
        *self.clock.lock().expect("a clock") = moment;
    }

    /// The file as it lies on the disk at this moment.
    pub(super) fn stored(&self) -> Dossier {
        let view = self.app.start().dossier.expect("open");
        let copy = self.folder.path().join("copy.jauge");
        fs::copy(Path::new(&view.folder).join(&view.file), &copy).expect("copied");
        dossier::load(&copy).expect("whole")
    }

    /// A venue with answers of every kind, a tool and an accepted step.
    pub(super) fn filled() -> Self {
        let desk = Self::new();
        let app = &desk.app;
        let view = app.create_dossier("Lieu").expect("created");
        let profile = ProfileView {
            country: Some("QC".to_owned()),
            legal_form: Some("association".to_owned()),
            newsletter: Some(false),
            ..view.profile
        };
        app.save_profile(&profile).expect("saved");
        let practices = editions::latest().practices.iter().enumerate();
        for (number, practice) in practices.filter(|(number, _)| number % 7 != 6) {
            let id = practice.id.as_str();
            let answer = match number % 7 {
                0..=3 => at(u8::try_from(number % 5 + 1).expect("small")),
                4 => say(AnswerState::Unknown),
                _ => AnswerInput {
                    reason: "Pas chez nous".to_owned(),
                    ..say(AnswerState::Na)
                },
            };
            app.save_answer(id, Some(answer)).expect("saved");
        }
        app.change_inventory(tool("", "Billetterie")).expect("saved");
        let step = app.advice().expect("advice").next_steps[0].id.clone();
        decide(app, accepted(SubjectView::Step(step))).expect("decided");
        desk
    }

    pub(super) fn sign_off(&self) {
        self.app.finish(&finish()).expect("finished");
    }
}

fn started(folder: &TempDir, clock: &Arc<Mutex<Timestamp>>) -> App {
    let now = Arc::clone(clock);
    App::new(Environment {
        now: Box::new(move || {
            let moment = *now.lock().expect("a clock");
            moment.to_zoned(TimeZone::fixed(Offset::constant(-5)))
        }),
        ..environment(folder.path())
    })
}

fn finish() -> FinishInput {
    FinishInput {
        present: " direction, trésorerie ".to_owned(),
        note: String::new(),
        reminder: Some("2027-11-01".to_owned()),
    }
}

fn tool(id: &str, name: &str) -> InventoryChange {
    InventoryChange::Put {
        tools: vec![ToolView {
            id: id.to_owned(),
            name: name.to_owned(),
            ..ToolView::default()
        }],
        assets: Vec::new(),
        flows: Vec::new(),
        skills: Vec::new(),
    }
}

fn accepted(subject: SubjectView) -> DecisionView {
    DecisionView {
        subject,
        verdict: Some("accepted".to_owned()),
        reason: String::new(),
        wording: String::new(),
        owner: "Direction".to_owned(),
        deputy: String::new(),
        due: None,
        budget: None,
        quotes: Vec::new(),
        spent: None,
        effort: None,
        history: Vec::new(),
        note: String::new(),
    }
}

fn decide(app: &App, decision: DecisionView) -> Result<(), PublicError> {
    let decision = Box::new(decision);
    app.decide(DecisionChange::Put { decision }).map(drop)
}

fn record(app: &App, subject: &SubjectView, status: &str, note: &str) -> Result<(), PublicError> {
    let event = EventView {
        status: status.to_owned(),
        date: "2027-02-01".to_owned(),
        note: note.to_owned(),
    };
    let subject = subject.clone();
    app.decide(DecisionChange::Record { subject, event }).map(drop)
}

/// Everything that a finished year says: what scripts read, and the bytes of its report.
fn said(whole: &Dossier, id: &str, day: &str) -> (Value, Value, Vec<u8>) {
    let id = &id.into();
    let stood = dossier::stood(whole, id).expect("readable");
    let assessment = stood.assessment(Some(id)).expect("there");
    let edition = editions::of(&stood, assessment).expect("known");
    let scores = score(edition, &stood.profile, assessment);
    let advice = jauge_core::advice::advise(edition, stood.venue(id), assessment, &scores);
    let options = ReportOptions {
        locale: "fr-CA".to_owned(),
        paper: Paper::Letter,
        contents: ReportOptions::CONTENTS.map(str::to_owned).to_vec(),
        confidential: false,
        logo: true,
    };
    let date = format!("{day}T10:00:00").parse().expect("a moment");
    let report = report::diagnostic(whole, id, &options, date).expect("printed");
    let json = |value: serde_json::Result<Value>| value.expect("plain data");
    (
        json(to_value(ScoreFigures::from(&scores))),
        json(to_value(AdviceFigures::from(&advice))),
        report.bytes,
    )
}

fn year(app: &App) -> YearView {
    app.year()
        .expect("readable")
        .expect("started from an earlier one")
}

fn states(year: &YearView, state: &str) -> Vec<String> {
    let practices = year.practices.iter().filter(|one| one.state == state);
    practices.map(|one| one.practice.clone()).collect()
}

fn code<T: std::fmt::Debug>(outcome: Result<T, PublicError>) -> ErrorCode {
    outcome.expect_err("refused").code
}

#[test]
fn a_finished_year_says_the_same_ever_after() {
    let desk = Desk::filled();
    let app = &desk.app;
    let plain = |app: &App| {
        let results = to_value(app.results().expect("results")).expect("plain data");
        let advice = to_value(app.advice().expect("advice")).expect("plain data");
        (results, advice)
    };
    let before = plain(app);
    let saved = app.finish(&finish()).expect("finished");
    let signed = saved.dossier.signed.expect("signed off");
    assert_eq!(signed.present, "direction, trésorerie");
    assert_eq!(signed.at, "2026-11-21T14:07:30");
    assert!(signed.unknown.len() > 2 && saved.dossier.read_only && !saved.dossier.due);
    assert_eq!(plain(app), before, "signing off changes nothing that was said");
    let then = said(&desk.stored(), "2026", "2026-11-22");

    desk.on("2027-11-21");
    app.change_inventory(tool("t1", "Autre nom")).expect("saved");
    app.change_inventory(tool("", "Lettre")).expect("saved");
    app.decide(DecisionChange::Undo).expect("undone");
    app.start_year("2026.1").expect("started");
    let view = app.start().dossier.expect("open");
    let profile = ProfileView {
        name: "Autre lieu".to_owned(),
        country: Some("FR".to_owned()),
        newsletter: Some(true),
        schools: Some(true),
        ..view.profile
    };
    app.save_profile(&profile).expect("saved");
    let all = states(&year(app), "carried");
    app.change_year(YearChange::Confirm { practices: all })
        .expect("confirmed");
    app.save_answer("strategy-goals", Some(at(5))).expect("saved");
    app.set_reminder(Some("2028-11-01")).expect("saved");
    app.finish(&finish()).expect("finished");

    assert_eq!(said(&desk.stored(), "2026", "2029-01-01"), then);
    app.choose_assessment("2026").expect("there");
    let after = plain(app);
    assert_eq!(after.0, before.0);
    // What can be taken back is today's.
    let (mut then, mut now) = (before.1, after.1);
    for advice in [&mut then, &mut now] {
        advice.as_object_mut().expect("a view").remove("canUndo");
    }
    assert_eq!(now, then);
}

#[test]
fn a_finished_year_can_only_be_read_and_the_dossier_goes_on() {
    let desk = Desk::filled();
    let app = &desk.app;
    desk.sign_off();
    let before = desk.stored();
    assert_eq!(
        code(app.save_answer("strategy-goals", Some(at(1)))),
        ErrorCode::Frozen
    );
    assert_eq!(code(app.save_answer("strategy-goals", None)), ErrorCode::Frozen);
    assert_eq!(code(app.set_target("strategy", Some(2))), ErrorCode::Frozen);
    assert_eq!(code(app.finish(&finish())), ErrorCode::Frozen);
    assert_eq!(desk.stored(), before);
    app.change_inventory(tool("", "Lettre"))
        .expect("the inventory goes on");
    app.set_reminder(None).expect("so does the reminder");
    let step = app.advice().expect("advice").next_steps[1].id.clone();
    decide(app, accepted(SubjectView::Step(step))).expect("a venue decides once its board has read");
    assert_eq!(app.start().dossier.expect("open").reminder, None);
}

#[test]
fn what_is_said_at_a_sign_off_has_its_limits() {
    let desk = Desk::filled();
    let long = |limit: usize| "é".repeat(limit + 1);
    for (field, input) in [
        (
            "present",
            FinishInput {
                present: long(500),
                ..finish()
            },
        ),
        (
            "note",
            FinishInput {
                note: long(4000),
                ..finish()
            },
        ),
        (
            "note",
            FinishInput {
                note: "a\u{0}b".to_owned(),
                ..finish()
            },
        ),
        (
            "reminder",
            FinishInput {
                reminder: Some("2027-02-30".to_owned()),
                ..finish()
            },
        ),
    ] {
        let error = desk.app.finish(&input).expect_err("refused");
        assert_eq!(error.details["path"], field);
    }
    assert_eq!(desk.stored().assessments[0].signed, None);
}

#[test]
fn reopening_makes_a_copy_that_counts_and_can_be_changed() {
    let desk = Desk::filled();
    let app = &desk.app;
    assert_eq!(code(app.reopen()), ErrorCode::Invalid);
    desk.sign_off();
    let results = app.results().expect("results");
    let view = app.reopen().expect("reopened").dossier;
    assert_eq!((view.assessment.as_str(), view.read_only), ("2026-2", false));
    // It is this year again: nothing of it was carried from another.
    assert_eq!((view.carried_from, view.unconfirmed), (None, 0));
    assert_eq!(view.signed, None);
    let levels = |results: &crate::wire::ResultsView| {
        let dimensions = results.dimensions.iter();
        dimensions
            .map(|one| (one.level, one.level_high))
            .collect::<Vec<_>>()
    };
    assert_eq!(levels(&app.results().expect("results")), levels(&results));
    app.save_answer("strategy-goals", Some(at(5)))
        .expect("it can be changed");
    let stored = desk.stored();
    assert_ne!(stored.assessments[0].answers, stored.assessments[1].answers);
}

#[test]
fn nothing_carried_counts_until_it_is_confirmed_one_by_one_or_at_once() {
    let desk = Desk::filled();
    let app = &desk.app;
    desk.sign_off();
    desk.on("2027-11-21");
    let preview = app.preview_year(None).expect("a preview");
    assert!(!preview.still_open && preview.editions.len() == 1 && !preview.editions[0].own);
    assert!(preview.left.iter().any(|left| left.why == "afresh"));
    assert!(preview.left.iter().any(|left| left.why == "unanswered"));
    let view = app.start_year(&preview.edition).expect("started").dossier;
    assert_eq!((view.assessment.as_str(), view.progress.done), ("2027", 0));
    assert_eq!(
        usize::try_from(view.unconfirmed).expect("small"),
        preview.carried.len()
    );
    let nothing = app.results().expect("results");
    assert!(nothing.dimensions.iter().all(|one| one.level.is_none()));

    let before = year(app);
    assert_eq!(states(&before, "carried"), preview.carried);
    assert!(!before.undo);
    let one = preview.carried[..1].to_vec();
    let confirm = |practices: &[String]| YearChange::Confirm {
        practices: practices.to_vec(),
    };
    let saved = app.change_year(confirm(&one)).expect("confirmed");
    assert_eq!(states(&saved.year, "same"), one);
    assert!(saved.year.undo);
    let all = app.change_year(confirm(&preview.carried)).expect("confirmed");
    assert_eq!(
        (all.dossier.unconfirmed, states(&all.year, "carried").len()),
        (0, 0)
    );
    let stored = desk.stored();
    let (then, now) = (&stored.assessments[0], &stored.assessments[1]);
    for practice in &preview.carried {
        let (then, now) = (&then.answers[practice.as_str()], &now.answers[practice.as_str()]);
        assert_eq!((&then.state, &then.note), (&now.state, &now.note), "{practice}");
        assert_eq!(now.at.expect("confirmed").to_string(), "2027-11-21T19:07:30Z");
    }

    // What was answered anew stays when the confirmation is taken back.
    let anew = &preview.carried[1];
    app.save_answer(anew, Some(at(5))).expect("saved");
    let back = app.change_year(YearChange::Undo).expect("undone").year;
    assert_eq!(states(&back, "carried").len(), preview.carried.len() - 2);
    assert!(!states(&back, "carried").contains(anew));
    let back = app.change_year(YearChange::Undo).expect("undone").year;
    assert!(states(&back, "carried").contains(&one[0]) && !back.undo);
    app.change_year(YearChange::Undo)
        .expect("nothing to take back is no fault");
    assert_eq!(
        code(app.change_year(confirm(&["strategy-dreams".to_owned()]))),
        ErrorCode::UnknownPractice
    );
    desk.sign_off();
    assert_eq!(code(app.change_year(confirm(&one))), ErrorCode::Frozen);
    assert!(!year(app).undo);
}

#[test]
fn an_answer_given_anew_goes_back_to_what_last_year_said() {
    let desk = Desk::filled();
    let app = &desk.app;
    let refused = app.save_answer("strategy-goals", Some(say(AnswerState::Carried)));
    assert_eq!(code(refused), ErrorCode::Invalid);
    desk.sign_off();
    desk.on("2027-11-21");
    let preview = app.preview_year(None).expect("a preview");
    app.start_year(&preview.edition).expect("started");
    let began = desk.stored().assessments[1].answers.clone();
    for practice in &preview.carried {
        app.save_answer(practice, Some(at(5))).expect("saved");
        app.save_answer(practice, Some(say(AnswerState::Carried)))
            .expect("gone back");
    }
    assert_eq!(desk.stored().assessments[1].answers, began);
    let left = preview.left.iter().find(|left| left.why == "unanswered");
    let left = &left.expect("something was not answered").practice;
    let refused = app.save_answer(left, Some(say(AnswerState::Carried)));
    assert_eq!(code(refused), ErrorCode::Invalid);
}

#[test]
fn what_is_still_true_is_said_in_bulk_and_forgotten_with_what_is_gone() {
    let desk = Desk::filled();
    let app = &desk.app;
    app.change_inventory(tool("", "Lettre")).expect("saved");
    assert_eq!(app.year().expect("readable"), None);
    assert_eq!(
        code(app.change_year(YearChange::Profile { checked: true })),
        ErrorCode::Invalid
    );
    app.start_year("2026.1")
        .expect("an open year can be followed as well");
    let item = |kind: &str, id: &str| YearItemRef {
        kind: kind.to_owned(),
        id: id.to_owned(),
    };
    let items = |items: Vec<YearItemRef>, checked: bool| YearChange::Items { items, checked };
    app.change_year(YearChange::Profile { checked: true })
        .expect("said");
    let both = vec![item("tool", "t1"), item("tool", "t2")];
    let saved = app.change_year(items(both, true)).expect("said");
    assert!(saved.year.profile && saved.year.items.iter().all(|one| one.checked));
    assert_eq!(saved.year.items[0].name, "Billetterie");
    let back = app
        .change_year(items(vec![item("tool", "t2")], false))
        .expect("said")
        .year;
    assert_eq!((back.items[0].checked, back.items[1].checked), (true, false));
    app.change_year(YearChange::Undo).expect("undone");
    let gone = InventoryChange::Remove {
        items: vec![ItemView {
            list: ListView::Tool,
            id: "t2".to_owned(),
        }],
    };
    app.change_inventory(gone).expect("removed");
    app.change_inventory(tool("t2", "Un autre outil")).expect("saved");
    let now = year(app);
    assert_eq!(now.items.iter().filter(|one| one.checked).count(), 1);
    for (wrong, expected) in [
        (item("tool", "t9"), ErrorCode::UnknownReference),
        (item("door", "t1"), ErrorCode::Invalid),
    ] {
        assert_eq!(code(app.change_year(items(vec![wrong], true))), expected);
    }
}

#[test]
fn a_year_in_another_edition_says_beforehand_what_it_carries() {
    let desk = Desk::filled();
    let app = &desk.app;
    let path = desk.folder.path().join("network.json");
    let mut whole = desk.stored();
    whole.editions = own_editions();
    fs::write(&path, crate::exchange::write(&whole)).expect("written");
    let file = desk.folder.path().join("network.jauge");
    dossier::import(&file, &dossier::load(&path).expect("readable")).expect("imported");
    app.open_dossier(&file).expect("open");
    desk.sign_off();
    desk.on("2027-11-21");
    let offered = app.preview_year(None).expect("a preview");
    let ids: Vec<_> = offered
        .editions
        .iter()
        .map(|one| (one.id.as_str(), one.own))
        .collect();
    assert_eq!(
        (ids, offered.edition.as_str()),
        (vec![("2026.1", false), (OWN, true)], "2026.1")
    );
    let preview = app.preview_year(Some(OWN)).expect("a preview");
    let left = |why: &str| {
        let left = preview.left.iter().filter(|left| left.why == why);
        left.map(|left| left.practice.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(left("added"), ["use-ai"]);
    assert!(left("question-changed").contains(&"skills-culture"));
    assert_eq!(preview.retired, ["sharing-open"]);
    assert!(preview.carried.iter().all(|id| id != "skills-culture"));
    let view = app.start_year(OWN).expect("started").dossier;
    assert_eq!(view.edition, OWN);
    let now = year(app);
    let practice = |id: &str| {
        now.practices
            .iter()
            .find(|one| one.practice == id)
            .expect("asked")
    };
    assert_eq!(practice("use-ai").why.as_deref(), Some("added"));
    assert_eq!(practice("skills-culture").then, None);
    assert_eq!(now.from.edition, "2026.1");
    let again = app.preview_year(None).expect("a preview");
    assert_eq!(again.edition, OWN, "whoever uses the network's goes on with it");
    for wrong in ["1999.1", ""] {
        assert_eq!(code(app.start_year(wrong)), ErrorCode::UnknownEdition);
        assert_eq!(code(app.preview_year(Some(wrong))), ErrorCode::UnknownEdition);
    }
}

#[test]
fn the_next_assessment_is_called_to_mind_once_its_day_has_come() {
    let desk = Desk::filled();
    let app = &desk.app;
    let path = desk.folder.path().join("rappel");
    assert_eq!(code(app.save_reminder(&path)), ErrorCode::Missing);
    assert_eq!(code(app.set_reminder(Some("bientôt"))), ErrorCode::Invalid);
    desk.sign_off();
    let due = || app.start().dossier.expect("open").due;
    desk.on("2027-10-31");
    assert!(!due());
    desk.on("2027-11-01");
    assert!(due());
    assert!(app.suggested_reminder_name().expect("a name").ends_with(".ics"));
    let saved = app.save_reminder(&path).expect("written");
    assert_eq!(saved.file, "rappel.ics");
    let text = fs::read_to_string(path.with_extension("ics")).expect("there");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("20271101"));
    app.start_year("2026.1").expect("started");
    assert!(!due());
}

#[test]
fn what_becomes_of_an_action_is_added_to_its_past() {
    let desk = Desk::filled();
    let app = &desk.app;
    let plan = || desk.stored().decisions;
    let step = SubjectView::Step(app.advice().expect("advice").next_steps[0].id.clone());
    record(app, &step, "started", "").expect("recorded");
    record(app, &step, "done", "Fait.").expect("recorded");
    let error = record(app, &step, "dropped", " ").expect_err("a reason is asked for");
    assert_eq!(
        (error.code, error.details["path"].as_str()),
        (ErrorCode::MissingField, "event.note")
    );
    assert_eq!(code(record(app, &step, "over", "")), ErrorCode::Invalid);
    let other = SubjectView::Skill("data-literacy".to_owned());
    assert_eq!(code(record(app, &other, "done", "")), ErrorCode::UnknownReference);
    assert_eq!(plan()[0].history.len(), 2);
    // Typing over a decision leaves its past alone.
    decide(
        app,
        DecisionView {
            owner: "Billetterie".to_owned(),
            ..accepted(step.clone())
        },
    )
    .expect("decided");
    assert_eq!(
        (plan()[0].history.len(), plan()[0].owner.as_str()),
        (2, "Billetterie")
    );
    app.decide(DecisionChange::Undo).expect("undone");
    app.decide(DecisionChange::Undo).expect("undone");
    assert_eq!(plan()[0].history.len(), 1);
    for _ in 1..jauge_core::limits::EVENTS {
        record(app, &step, "started", "").expect("recorded");
    }
    assert_eq!(code(record(app, &step, "done", "")), ErrorCode::TooLong);
}

#[test]
fn an_action_of_the_venues_own_has_a_title_and_is_in_the_plan() {
    let desk = Desk::filled();
    let app = &desk.app;
    let own = |id: &str, wording: &str| DecisionView {
        verdict: None,
        wording: wording.to_owned(),
        ..accepted(SubjectView::Own(id.to_owned()))
    };
    assert_eq!(code(decide(app, own("", " "))), ErrorCode::MissingField);
    decide(app, own("", "Ranger le local")).expect("added");
    decide(app, own("", "Compter les chaises")).expect("added");
    let plan = || desk.stored().decisions;
    let subjects: Vec<_> = plan()[1..]
        .iter()
        .map(|one| format!("{:?}", one.subject))
        .collect();
    assert_eq!(subjects, [r#"Own("own-1")"#, r#"Own("own-2")"#]);
    let first = SubjectView::Own("own-1".to_owned());
    record(app, &first, "done", "").expect("it is in the plan from the start");
    let rejected = DecisionView {
        verdict: Some("rejected".to_owned()),
        ..own("own-1", "Ranger le local")
    };
    assert_eq!(code(decide(app, rejected)), ErrorCode::Invalid);
    let blank = DecisionView {
        owner: String::new(),
        ..own("own-1", "")
    };
    decide(app, blank).expect("taken away");
    assert_eq!(plan().len(), 2);
    app.decide(DecisionChange::Undo).expect("undone");
    assert_eq!(plan()[1].history.len(), 1);
}

/// A profile that changes once the year has begun used to leave last year's answer waiting for ever.
#[test]
fn what_the_profile_switches_off_is_not_left_to_be_confirmed() {
    let desk = Desk::new();
    let app = &desk.app;
    let view = app.create_dossier("Lieu").expect("created");
    let mailing = ProfileView {
        newsletter: Some(true),
        ..view.profile
    };
    app.save_profile(&mailing).expect("saved");
    for practice in &editions::latest().practices {
        app.save_answer(practice.id.as_str(), Some(at(3))).expect("saved");
    }
    desk.on("2027-11-21");
    let edition = app.preview_year(None).expect("previewed").edition;
    let started = app.start_year(&edition).expect("started").dossier;
    assert!(
        started
            .answers
            .values()
            .all(|answer| answer.switched_off.is_none())
    );
    let saved = app.save_profile(&ProfileView {
        newsletter: Some(false),
        ..mailing
    });
    let answers = saved.expect("saved").dossier.answers;
    let off: Vec<_> = answers
        .iter()
        .filter(|(_, answer)| answer.switched_off.is_some())
        .collect();
    assert!(!off.is_empty());
    assert!(off.iter().all(|(_, answer)| answer.state == AnswerState::Na));
}
