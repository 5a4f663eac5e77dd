use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use jauge_core::decisions::{ActionStatus, Decision, Event, Subject, Verdict};
use jauge_core::dossier::Dossier;
use jauge_core::money::{Currency, Money};
use jauge_l10n::{Locale, Texts};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use quick_xml::Reader;
use quick_xml::events::Event as Xml;

use super::{Plan, calendar, file, find, record};
use crate::error::ErrorCode;
use crate::example;
use crate::wire::PlanFormat;

const TODAY: Date = date(2027, 3, 10);

fn now() -> Zoned {
    TODAY.at(9, 30, 0, 0).to_zoned(TimeZone::UTC).expect("a moment")
}

fn texts(tag: &str) -> Texts {
    Texts::new(Locale::parse(tag).expect("a language"))
}

fn own(id: &str, wording: &str) -> Decision {
    Decision {
        verdict: Some(Verdict::Accepted),
        wording: wording.to_owned(),
        ..Decision::on(Subject::Own(id.to_owned()))
    }
}

/// What people type: formulas, quotes, lines, marks of the formats, and nothing.
fn dossier() -> Dossier {
    let mut dossier = example::dossier(Locale::parse("fr").expect("French")).expect("the example");
    dossier.decisions = vec![
        Decision {
            owner: "Direction; régie".to_owned(),
            deputy: "\"Accueil\", bar".to_owned(),
            due: Some(date(2027, 3, 1)),
            budget: Some(Money {
                amount: 12_345,
                currency: Currency::CanadianDollar,
            }),
            spent: Some(Money {
                amount: 99,
                currency: Currency::Euro,
            }),
            note: "Une ligne\net une autre, avec ; et \\".to_owned(),
            history: vec![Event {
                status: ActionStatus::Started,
                date: date(2027, 1, 5),
                note: "=2+2".to_owned(),
            }],
            ..own("own-1", "=HYPERLINK(\"http://x.example\";\"clic\")")
        },
        Decision {
            due: Some(date(2027, 6, 30)),
            note: "+33 6 00 00 00 00".to_owned(),
            ..own(
                "own-2",
                "Élaguer 😀 les listes d’envoi devenues trop longues pour que quiconque les relise avant l’été",
            )
        },
        Decision {
            due: Some(date(2027, 2, 1)),
            history: vec![Event {
                status: ActionStatus::Done,
                date: date(2027, 1, 20),
                note: String::new(),
            }],
            ..own("own-3", "@faite")
        },
        own("own-4", "Sans date"),
        Decision {
            verdict: Some(Verdict::Rejected),
            ..Decision::on(Subject::Step("strategy-board-4".to_owned()))
        },
    ];
    dossier
}

fn write(format: PlanFormat, tag: &str) -> Vec<u8> {
    file(&dossier(), format, &texts(tag), &now()).expect("a file")
}

fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("text");
        parts.insert(part.name().to_owned(), text);
    }
    parts
}

/// Texts of all shared strings, and how often each kind of element stands in the first sheet.
fn read(parts: &BTreeMap<String, String>) -> (Vec<String>, BTreeMap<String, usize>) {
    let mut strings = Vec::new();
    let mut reader = Reader::from_str(&parts["xl/sharedStrings.xml"]);
    let mut inside = None;
    loop {
        match reader.read_event().expect("well-formed") {
            Xml::Start(tag) if tag.name().as_ref() == "t" => inside = Some(String::new()),
            Xml::Text(text) => {
                if let Some(inside) = &mut inside {
                    inside.push_str(&text);
                }
            }
            Xml::GeneralRef(name) => {
                if let Some(inside) = &mut inside {
                    inside.push('&');
                    inside.push_str(&name);
                }
            }
            Xml::End(tag) if tag.name().as_ref() == "t" => strings.extend(inside.take()),
            Xml::Eof => break,
            _ => {}
        }
    }
    let mut elements = BTreeMap::new();
    let mut reader = Reader::from_str(&parts["xl/worksheets/sheet1.xml"]);
    loop {
        match reader.read_event().expect("well-formed") {
            Xml::Start(tag) | Xml::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                *elements.entry(name).or_default() += 1;
            }
            Xml::Eof => break,
            _ => {}
        }
    }
    (strings, elements)
}

#[test]
fn a_workbook_holds_dates_numbers_and_texts_and_no_formula() {
    for tag in ["fr", "fr-CA", "en", "en-CA"] {
        let parts = parts(&write(PlanFormat::Xlsx, tag));
        let (strings, elements) = read(&parts);
        assert!(
            strings.iter().any(|text| text.starts_with("=HYPERLINK(")),
            "{tag}"
        );
        assert_eq!(elements.get("f"), None, "{tag}: a formula");
        assert_eq!(elements.get("hyperlink"), None, "{tag}: a link");
        assert_eq!(elements["row"], 1 + 4, "{tag}");
        assert_eq!((elements["autoFilter"], elements["pane"]), (1, 1), "{tag}");
        let sheet = &parts["xl/worksheets/sheet1.xml"];
        // Days since the end of 1899: 1 March 2027, as a number with a style.
        assert!(sheet.contains("<v>46447</v>"), "{tag}: a date is a number");
        assert!(
            sheet.contains("<v>12345</v>") && sheet.contains("<v>99</v>"),
            "{tag}"
        );
        let styles = &parts["xl/styles.xml"];
        assert!(styles.contains("yyyy-mm-dd") && styles.contains('€'), "{tag}");
        assert!(
            parts["docProps/core.xml"].contains("2027-03-10T09:30:00Z"),
            "{tag}"
        );
        assert!(strings.iter().any(|text| text == "=2+2"), "{tag}: the history");
    }
}

#[test]
fn a_workbook_of_nothing_opens_and_the_same_plan_gives_the_same_bytes() {
    let mut empty = dossier();
    empty.decisions.clear();
    let bytes = file(&empty, PlanFormat::Xlsx, &texts("fr"), &now()).expect("a file");
    let (_, elements) = read(&parts(&bytes));
    assert_eq!(elements["row"], 1);
    for format in [PlanFormat::Xlsx, PlanFormat::Csv, PlanFormat::Ics] {
        assert_eq!(write(format, "fr"), write(format, "fr"), "{format:?}");
    }
}

#[test]
fn a_table_is_read_back_whole_and_holds_no_formula() {
    for (tag, delimiter) in [("fr", b';'), ("fr-FR", b';'), ("en", b','), ("en-CA", b',')] {
        let bytes = write(PlanFormat::Csv, tag);
        let text = String::from_utf8(bytes).expect("UTF-8");
        let text = text.strip_prefix('\u{FEFF}').expect("a mark of the letters");
        assert!(text.ends_with("\r\n"), "{tag}");
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let width = reader.headers().expect("a head").len();
        assert_eq!(width, 17, "{tag}");
        let rows: Vec<_> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), 4, "{tag}");
        let first = &rows[0];
        assert_eq!(&first[0], "'=HYPERLINK(\"http://x.example\";\"clic\")", "{tag}");
        assert_eq!(&first[5], "2027-03-01", "{tag}");
        assert_eq!(&first[7], "Direction; régie", "{tag}");
        assert_eq!(&first[8], "\"Accueil\", bar", "{tag}");
        assert_eq!((&first[10], &first[11]), ("12345", "CAD"), "{tag}");
        assert_eq!((&first[12], &first[13]), ("99", "EUR"), "{tag}");
        assert_eq!(&first[15], "Une ligne\net une autre, avec ; et \\", "{tag}");
        assert!(first[16].starts_with("2027-01-05"), "{tag}: {}", &first[16]);
        assert_eq!(&rows[1][15], "'+33 6 00 00 00 00", "{tag}");
        for cell in rows.iter().flatten() {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{tag}: {cell}"
            );
        }
    }
}

/// The lines of a calendar, unfolded.
fn unfolded(bytes: Vec<u8>) -> Vec<String> {
    let text = String::from_utf8(bytes).expect("UTF-8");
    for line in text
        .strip_suffix("\r\n")
        .expect("the last line ends")
        .split("\r\n")
    {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    let text = text.replace("\r\n ", "");
    text.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_calendar_holds_the_dates_of_what_is_open_and_says_them_the_same_again() {
    for tag in ["fr-CA", "en"] {
        let lines = unfolded(write(PlanFormat::Ics, tag));
        let of = |start: &str| {
            let found = lines.iter().filter(|line| line.starts_with(start));
            found.cloned().collect::<Vec<_>>()
        };
        assert_eq!(
            of("DTSTART"),
            ["DTSTART;VALUE=DATE:20270301", "DTSTART;VALUE=DATE:20270630"],
            "{tag}"
        );
        assert_eq!(
            of("DTEND"),
            ["DTEND;VALUE=DATE:20270302", "DTEND;VALUE=DATE:20270701"],
            "{tag}"
        );
        assert_eq!(of("DTSTAMP"), vec!["DTSTAMP:20270310T093000Z"; 2], "{tag}");
        assert!(of("SUMMARY")[1].contains("Élaguer 😀 les listes"), "{tag}");
        assert!(of("DESCRIPTION")[0].contains("Direction\\; régie\\n"), "{tag}");
        let uids = of("UID");
        assert_ne!(uids[0], uids[1], "{tag}");
        let mut later = dossier();
        later.decisions[0].due = Some(date(2027, 9, 1));
        let again = file(&later, PlanFormat::Ics, &texts(tag), &now()).expect("a file");
        let again = unfolded(again);
        assert!(
            uids.iter().all(|uid| again.contains(uid)),
            "{tag}: entries are doubled"
        );
        assert_eq!(
            (of("BEGIN").len(), of("END:").len()),
            (3, 3),
            "{tag}: what begins ends"
        );
    }
}

#[test]
fn a_reminder_tells_of_itself_on_its_day() {
    let stamp: Timestamp = "2026-12-01T08:00:00Z".parse().expect("a moment");
    let venue = "L’Œuf, \"salle\"; 2\\3";
    let lines = unfolded(calendar::reminder(date(2027, 11, 1), venue, &texts("fr"), stamp));
    assert!(lines.contains(&"DTSTART;VALUE=DATE:20271101".to_owned()));
    assert!(lines.contains(&"BEGIN:VALARM".to_owned()) && lines.contains(&"TRIGGER:PT9H".to_owned()));
    let summary = lines
        .iter()
        .find(|line| line.starts_with("SUMMARY"))
        .expect("a summary");
    assert!(summary.ends_with("L’Œuf\\, \"salle\"\\; 2\\\\3"), "{summary}");
}

#[test]
fn what_becomes_of_an_action_is_added_and_dropping_asks_why() {
    let dossier = dossier();
    let event = |status: ActionStatus, note: &str| Event {
        status,
        date: TODAY,
        note: note.to_owned(),
    };
    let stamp = now().timestamp();
    let subject = find(&dossier.decisions, "own-1")
        .expect("accepted")
        .subject
        .clone();
    assert_eq!(find(&dossier.decisions, "strategy-board-4"), None, "not accepted");
    let done = event(ActionStatus::Done, "");
    let after = record(&dossier.decisions, &subject, done.clone(), stamp).expect("recorded");
    assert_eq!(after[0].history.len(), 2);
    assert_eq!(after[0].history[1], done);
    assert_eq!(after[1..], dossier.decisions[1..]);
    let dropped = record(
        &dossier.decisions,
        &subject,
        event(ActionStatus::Dropped, " "),
        stamp,
    );
    assert_eq!(dropped.expect_err("no reason").code, ErrorCode::MissingField);
    let unknown = Subject::Own("own-9".to_owned());
    let unknown = record(&dossier.decisions, &unknown, done, stamp);
    assert_eq!(
        unknown.expect_err("nothing there").code,
        ErrorCode::UnknownReference
    );
}

#[test]
fn the_plan_is_read_in_the_order_of_attention_with_titles_in_every_language() {
    let whole = example::dossier(Locale::parse("en").expect("English")).expect("the example");
    for locale in Locale::all() {
        let texts = Texts::new(locale);
        let plan = Plan::read(&whole, &texts, TODAY).expect("a plan");
        assert!(!plan.actions.is_empty());
        for action in &plan.actions {
            let title = crate::naming::action(&plan.texts, action.decision);
            assert!(title.contains(' ') || title.contains('('), "{locale}: {title}");
        }
    }
}
