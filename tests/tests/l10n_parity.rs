//! The report and the window print with two runtimes: every message, number, date and list must come out the same.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use jauge_l10n::{ArgumentKind, Catalogue, Currency, EditionTexts, Locale, MessageInfo, Texts, Value};
use jiff::civil::{DateTime, date};
use serde_json::{Value as Json, json};

/// Zero, the singulars and plurals of both languages, months, minutes, what is grouped, and what French calls "many".
const NUMBERS: [i64; 12] = [0, 1, 2, 3, 5, 9, 11, 12, 21, 59, 12_400, 1_000_000];
const WORDS: [&str; 2] = ["Théâtre de l’Essai", "{ \"-x\" }"];

/// A text asked of the window's runtime, with what the Rust one printed.
struct Question {
    asked: Json,
    printed: String,
}

fn runtimes() -> Vec<(&'static str, Texts)> {
    let offered = Locale::all().map(|locale| (locale.tag(), Texts::new(locale)));
    offered.chain([("x-pseudo", Texts::pseudo())]).collect()
}

#[test]
fn every_message_comes_out_the_same_in_the_report_and_in_the_window() {
    let catalogue = Catalogue::read(jauge_l10n::embedded());
    let mut questions = Vec::new();
    for (locale, texts) in runtimes() {
        for message in catalogue.of("fr") {
            if message.is_model() {
                // What a language lacks is told by the test of the texts.
                questions.extend(texts.model(&message.id).map(|printed| Question {
                    asked: json!({ "locale": locale, "kind": "model", "name": message.id }),
                    printed,
                }));
            } else {
                questions.extend(samples(&catalogue, message, locale, &texts));
            }
        }
    }
    assert!(questions.len() > 1000, "only {} questions", questions.len());
    compare(&questions);
}

/// The words of an edition come before the program's in the same order in both, faults included: all but a message that
/// goes round in a circle, which each runtime marks in its own way and the check of an edition tells.
#[test]
fn the_words_of_an_edition_come_out_the_same() {
    let sources = [
        (
            "fr",
            "level-1 = Rien\nq-own = Un\nq-wrong = { $name }{ -none }{ q-none }\n",
        ),
        ("fr", "ça\nlevel-2 =\n    Deux\n    lignes\nq-own = Deux\n"),
        ("fr-CA", "q-own = Trois\n"),
        (
            "en",
            "level-1 = Nothing\nq-own = { level-2 } { level-1 }\nq-wrong = { $name } { -none }\n",
        ),
    ];
    let mut value = serde_json::Map::new();
    for (language, source) in sources {
        let of_language = value.entry(language).or_insert_with(|| json!({ "sources": [] }));
        of_language["sources"]
            .as_array_mut()
            .expect("a list")
            .push(json!(source));
    }
    let owned = sources.map(|(language, source)| (language.to_owned(), source.to_owned()));
    let edition: &'static EditionTexts = Box::leak(Box::new(EditionTexts::new(owned)));
    let mut questions = Vec::new();
    for locale in Locale::all() {
        let texts = Texts::new(locale).with_edition(edition);
        for id in ["level-1", "level-2", "level-3", "q-own", "q-wrong"] {
            questions.push(Question {
                asked: json!({ "locale": locale.tag(), "kind": "own", "name": id, "value": value }),
                printed: texts.model(id).expect("a text"),
            });
        }
    }
    compare(&questions);
}

#[test]
fn dates_numbers_lists_and_money_come_out_the_same() {
    let mut questions = Vec::new();
    for (locale, texts) in runtimes() {
        let mut ask = |name: &str, value: Json, printed: String| {
            let asked = json!({ "locale": locale, "kind": "format", "name": name, "value": value });
            questions.push(Question { asked, printed });
        };
        for moment in moments() {
            let iso = moment.to_string();
            ask("date", json!(iso), texts.date(moment.date()));
            ask("shortDate", json!(iso), texts.short_date(moment.date()));
            ask("month", json!(iso), texts.month(moment.date()));
            ask("time", json!(iso), texts.time(moment.time()));
            ask("dateTime", json!(iso), texts.date_time(moment));
        }
        for number in [
            0_i64,
            7,
            999,
            1000,
            12_345,
            999_999,
            1_000_000,
            -5,
            -12_345,
            9_007_199_254_740_991,
        ] {
            ask("integer", json!(number), texts.integer(number));
            for (code, currency) in [("CAD", Currency::Cad), ("EUR", Currency::Eur)] {
                let sum = json!({ "amount": number, "currency": code });
                ask("money", sum, texts.money(number, currency));
            }
        }
        for hundredths in [
            0_u32,
            1,
            5,
            10,
            50,
            99,
            100,
            105,
            450,
            1_230,
            123_456,
            100_000_000,
        ] {
            ask(
                "quantity",
                json!(f64::from(hundredths) / 100.0),
                texts.quantity(hundredths),
            );
        }
        for length in 0..=4 {
            let items = &["billetterie", "infolettre", "« bar »", "a, b"][..length];
            ask("list", json!(items), texts.list(items));
        }
        ask("quote", json!("on verra bien"), texts.quote("on verra bien"));
    }
    compare(&questions);
}

/// Every month, the first of one, the ends of the day and of the hour.
fn moments() -> Vec<DateTime> {
    let times = [
        (0, 0),
        (0, 5),
        (9, 30),
        (11, 59),
        (12, 0),
        (13, 1),
        (14, 7),
        (23, 59),
    ];
    let days = (1..=12).map(|month| date(2026, month, month));
    days.flat_map(|day| times.map(|(hour, minute)| day.at(hour, minute, 0, 0)))
        .collect()
}

/// The message with every number at every place, and with each word that chooses a variant.
fn samples(catalogue: &Catalogue, message: &MessageInfo, locale: &str, texts: &Texts) -> Vec<Question> {
    let arguments = catalogue.arguments(&message.id);
    let keys = message.variant_keys.iter().map(String::as_str);
    let words: Vec<&str> = WORDS.into_iter().chain(keys).collect();
    let cases = if arguments.is_empty() {
        1
    } else {
        NUMBERS.len().max(words.len())
    };
    let case = |number: usize| {
        let values: Vec<(&str, Value<'_>)> = arguments
            .iter()
            .enumerate()
            .map(|(place, argument)| {
                let value = match argument.kind {
                    ArgumentKind::Number => Value::Number(NUMBERS[(number + place) % NUMBERS.len()]),
                    ArgumentKind::Text => Value::Text(words[(number + place) % words.len()]),
                };
                (argument.name.as_str(), value)
            })
            .collect();
        let given: serde_json::Map<String, Json> = values
            .iter()
            .map(|(name, value)| match value {
                Value::Number(number) => ((*name).to_owned(), json!(number)),
                Value::Text(text) => ((*name).to_owned(), json!(text)),
            })
            .collect();
        let asked = json!({ "locale": locale, "kind": "message", "name": message.id, "value": given });
        texts
            .message(&message.id, &values)
            .map(|printed| Question { asked, printed })
    };
    (0..cases).filter_map(case).collect()
}

fn compare(questions: &[Question]) {
    let asked: Vec<&Json> = questions.iter().map(|question| &question.asked).collect();
    let answers = ask_window(&json!(asked));
    assert_eq!(answers.len(), questions.len());
    let different: Vec<String> = questions
        .iter()
        .zip(&answers)
        .filter(|(question, answer)| question.printed != **answer)
        .map(|(question, answer)| {
            format!(
                "{}\n  report {:?}\n  window {answer:?}",
                question.asked, question.printed
            )
        })
        .collect();
    assert!(
        different.is_empty(),
        "{} texts differ:\n{}",
        different.len(),
        different.join("\n")
    );
}

fn ask_window(questions: &Json) -> Vec<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/l10n_parity.mjs");
    let mut node = Command::new("node")
        .arg(&script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node runs: `cargo xtask test` sets it up");
    let mut input = node.stdin.take().expect("invariant: piped above");
    input
        .write_all(questions.to_string().as_bytes())
        .expect("node reads the questions");
    drop(input);
    let output = node.wait_with_output().expect("node ends");
    assert!(
        output.status.success(),
        "the window's runtime failed: are the packages of ui/ installed (`npm ci`)?"
    );
    serde_json::from_slice(&output.stdout).expect("the answers are a list of texts")
}
