mod hostile;
mod printed;
mod venues;
mod years;

use std::collections::BTreeSet;

use jauge_core::answers::{Answer, State};
use jauge_core::dossier::Dossier;
use jauge_core::model::edition;
use jauge_core::scoring::score;
use jauge_l10n::{Catalogue, Locale, Texts};
use jauge_report::charts::Standing;
use jauge_report::check;
use jauge_report::diagnostic::Diagnostic;
use jauge_report::document::Block;

use super::{diagnostic, level_bars, page_model};
use crate::error::ErrorCode;
use crate::wire::{Paper, ReportOptions};

const ALL: [&str; 10] = [
    "legal",
    "progress",
    "dimensions",
    "steps",
    "plan",
    "skills",
    "providers",
    "map",
    "answers",
    "method",
];
const NOW: jiff::civil::DateTime = jiff::civil::datetime(2026, 12, 1, 9, 30, 0, 0);

fn options(locale: &str, paper: Paper, contents: &[&str]) -> ReportOptions {
    ReportOptions {
        locale: locale.to_owned(),
        paper,
        contents: contents.iter().map(|code| (*code).to_owned()).collect(),
        confidential: true,
        logo: true,
    }
}

fn model(dossier: &Dossier, locale: &str, contents: &[&str]) -> Diagnostic {
    let id = &dossier.assessments.last().unwrap().id;
    page_model(dossier, id, &options(locale, Paper::A4, contents), NOW).unwrap()
}

fn bytes(dossier: &Dossier, options: &ReportOptions) -> (Vec<u8>, usize) {
    let id = &dossier.assessments.last().unwrap().id;
    let rendered = diagnostic(dossier, id, options, NOW).unwrap();
    (rendered.bytes, rendered.pages)
}

#[test]
fn the_two_pages_for_the_board_are_two_sheets_whatever_they_say() {
    for (name, dossier) in venues::all() {
        // The longer language on the shorter sheet, and the other way round.
        for (locale, paper) in [("fr-CA", Paper::Letter), ("en", Paper::A4)] {
            let (_, pages) = bytes(&dossier, &options(locale, paper, &[]));
            assert_eq!(pages, 2, "{name}, {locale}");
        }
    }
}

#[test]
fn every_venue_prints_whole() {
    let languages = [("fr-CA", Paper::Letter), ("en", Paper::A4), ("fr", Paper::A4)];
    for ((name, dossier), (locale, paper)) in venues::all().into_iter().zip(languages.into_iter().cycle()) {
        let (bytes, pages) = bytes(&dossier, &options(locale, paper, &ALL));
        assert!(pages > 9, "{name}: {pages} pages");
        let found = check::check(&bytes);
        assert!(found.is_empty(), "{name}, {locale}: {found:?}");
    }
}

#[test]
fn the_same_answers_always_print_the_same_bytes() {
    let dossier = venues::ordinary();
    let options = options("fr-CA", Paper::Letter, &ALL);
    assert!(bytes(&dossier, &options) == bytes(&dossier, &options));
}

#[test]
fn no_sentence_of_the_other_language_is_printed() {
    let catalogue = Catalogue::read(jauge_l10n::embedded());
    let sentences = |language: &str| -> BTreeSet<&str> {
        let messages = catalogue.messages().iter();
        let messages = messages.filter(|message| {
            message.language == language
                && (message.is_model()
                    || ["report.ftl", "report-years.ftl", "map.ftl"].contains(&message.file.as_str()))
        });
        let patterns = messages.flat_map(|message| &message.patterns);
        patterns
            .map(|pattern| pattern.trim())
            .filter(|pattern| pattern.chars().count() > 12 && !pattern.contains('\u{FFFC}'))
            .collect()
    };
    let (french, english) = (sentences("fr"), sentences("en"));
    for (name, dossier) in venues::all()
        .into_iter()
        .filter(|(name, _)| !["overfull", "crowded"].contains(name))
    {
        for (locale, own, other) in [("fr", &french, &english), ("en", &english, &french)] {
            let printed = format!("{:?}", model(&dossier, locale, &ALL));
            let escaped = |sentence: &str| sentence.escape_debug().to_string().replace("\\'", "'");
            let stray = other
                .difference(own)
                .find(|sentence| printed.contains(&escaped(sentence)));
            assert_eq!(stray, None, "{name} in {locale}");
            let said = own
                .iter()
                .filter(|sentence| printed.contains(&escaped(sentence)))
                .count();
            assert!(
                said > 100,
                "{name} in {locale}: only {said} sentences were recognised"
            );
        }
    }
}

/// What says a header twice must not look like a sentence that readers by ear are denied.
#[test]
fn a_header_repeated_on_the_next_page_is_never_taken_for_a_sentence() {
    let dossier = venues::ordinary();
    for locale in ["fr-CA", "fr-FR", "en-CA"] {
        let printed = format!("{:?}", model(&dossier, locale, &ALL));
        let headers: Vec<&str> = printed
            .split("header: [")
            .skip(1)
            .filter_map(|rest| rest.split_once(']'))
            .map(|(header, _)| header)
            .collect();
        assert!(headers.len() > 8, "{locale}");
        for header in headers {
            let words = header
                .split(|letter: char| !letter.is_alphanumeric())
                .filter(|word| !word.is_empty());
            let small = words.clone().filter(|word| word.starts_with(char::is_lowercase));
            assert!(words.count() < 8 || small.count() < 4, "{locale}: {header}");
        }
    }
}

#[test]
fn what_was_typed_is_printed_and_what_is_unknown_stays_visible() {
    let dossier = venues::ordinary();
    let (bytes, _) = bytes(&dossier, &options("fr", Paper::A4, &ALL));
    let printed = check::reading(&bytes);
    for typed in [
        venues::NOTE,
        venues::EVIDENCE,
        venues::ROLE,
        venues::REASON,
        "Ne sait pas",
        "Sans objet",
        "À revoir",
    ] {
        assert!(printed.contains(typed), "{typed}");
    }
}

#[test]
fn what_the_venue_accepted_is_asked_first_and_what_it_set_aside_is_said_with_its_reason() {
    let ask = model(&venues::stocked(), "en", &[]).ask;
    let first = &ask.decisions[0];
    assert_eq!(first.what, venues::OWN);
    assert_eq!(first.who, "Xq-Owner-7");
    assert!(
        first.when.contains("2027") && first.cost.contains("1,234"),
        "{first:?}"
    );
    let aside = format!("{:?}", ask.aside);
    assert!(aside.contains(venues::WHY) && aside.contains("(rejected)") && aside.contains("(postponed)"));
    let planned = format!("{:?}", (&ask.tasks, &ask.decisions[1..]));
    let name = Texts::new(Locale::parse("en").unwrap())
        .model("q-skills-continuity-name")
        .unwrap();
    assert!(!planned.contains(&name), "{planned}");
}

#[test]
fn the_law_and_the_board_read_the_names_of_the_things_found() {
    let dossier = venues::stocked();
    let whole = model(&dossier, "en", &["legal", "map"]);
    let front = &whole.front;
    assert!(front.legal_open && format!("{:?}", front.findings).contains(venues::TOOL));
    assert!(format!("{:?}", whole.ask.risks).contains(venues::TOOL));
    let jauge_report::diagnostic::Matter::Legal(legal) = &whole.annexes[0].matter else {
        panic!("the legal watch was asked for");
    };
    let contracts = legal
        .points
        .iter()
        .chain(&legal.others)
        .find(|point| !point.found.is_empty());
    assert!(format!("{contracts:?}").contains(venues::TOOL));
    let jauge_report::diagnostic::Matter::Map(map) = &whole.annexes[1].matter else {
        panic!("the map was asked for");
    };
    assert_eq!(map.picture.nodes.len(), 5);
    assert_eq!(map.picture.edges.iter().filter(|edge| edge.crosses).count(), 1);
    assert!(map.alternative.contains('4') && map.alternative.contains(venues::TOOL));
    assert_eq!(map.tables.len(), 4);
}

#[test]
fn an_inventory_speaks_of_no_year_but_the_latest() {
    let dossier = venues::stocked();
    let before = &dossier.assessments[0].id;
    let said = page_model(&dossier, before, &options("en", Paper::A4, &ALL), NOW).unwrap();
    // Neither a map, nor a year before, nor a plan.
    assert_eq!(said.annexes.len(), ALL.len() - 3);
    let said = format!("{said:?}");
    assert!(!said.contains(venues::TOOL) && !said.contains(venues::OWN));
}

#[test]
fn replacing_an_answer_by_dont_know_names_the_practice_on_page_1() {
    let texts = Texts::new(Locale::parse("en").unwrap());
    for practice in &edition().practices {
        let mut dossier = venues::uniform(&venues::level(3));
        let assessment = &mut dossier.assessments[0];
        assessment
            .answers
            .insert(practice.id.clone(), Answer::new(State::Unknown));
        let front = model(&dossier, "en", &[]).front;
        let name = texts.model(&format!("q-{}-name", practice.id)).unwrap();
        let said = format!("{:?}", front.findings).to_lowercase();
        let name = name.to_lowercase().escape_debug().to_string();
        assert!(said.contains(&name), "{name} in {said}");
        let ranged = |standing| matches!(standing, Standing::Levels { low, high } if low < high);
        let rungs = front
            .bars
            .iter()
            .any(|bar| ranged(bar.standing) || bar.detail.contains(" to "));
        assert!(rungs, "{name}");
    }
}

#[test]
fn a_level_is_never_a_bare_number() {
    for (name, dossier) in venues::all() {
        for bar in model(&dossier, "fr", &[]).front.bars {
            let known = matches!(bar.standing, Standing::Levels { .. });
            assert_eq!(bar.words.contains("sur\u{a0}5"), known, "{name}: {}", bar.words);
            assert!(
                !bar.words.starts_with(|first: char| first.is_ascii_digit()),
                "{}",
                bar.words
            );
        }
    }
}

#[test]
fn three_to_five_decisions_are_asked_each_with_who_when_and_cost() {
    for (name, dossier) in venues::all() {
        let ask = model(&dossier, "fr", &[]).ask;
        assert!(
            (3..=5).contains(&ask.decisions.len()),
            "{name}: {}",
            ask.decisions.len()
        );
        for decision in &ask.decisions {
            let said = [&decision.what, &decision.who, &decision.when, &decision.cost];
            assert!(said.iter().all(|words| !words.is_empty()), "{name}: {decision:?}");
        }
        let what: BTreeSet<_> = ask.decisions.iter().map(|decision| &decision.what).collect();
        assert_eq!(
            what.len(),
            ask.decisions.len(),
            "{name}: a decision is asked twice"
        );
        assert!(ask.risks.len() <= 2 && ask.aside.len() <= 3, "{name}");
    }
}

#[test]
fn the_plan_holds_in_its_year_and_tasks_follow_one_another() {
    for (name, dossier) in venues::all() {
        let ask = model(&dossier, "en", &[]).ask;
        assert_eq!(ask.tasks.len(), ask.plan_rows.len(), "{name}");
        for task in &ask.tasks {
            assert!(
                task.start >= 0.0 && task.start < task.end && task.end <= 12.01,
                "{name}: {task:?}"
            );
        }
        let starts: Vec<_> = ask.tasks.iter().map(|task| task.start).collect();
        assert!(starts.is_sorted(), "{name}: {starts:?}");
    }
}

#[test]
fn every_drawing_is_told_in_words() {
    let texts = Texts::new(Locale::parse("fr").unwrap());
    for (name, dossier) in venues::all() {
        let model = model(&dossier, "fr", &["dimensions"]);
        for dimension in &edition().dimensions {
            let dimension = texts.model(&format!("dim-{dimension}")).unwrap();
            assert!(
                model.front.bars_alternative.contains(&dimension),
                "{name}: {dimension}"
            );
        }
        let jauge_report::diagnostic::Matter::Dimensions(annex) = &model.annexes[0].matter else {
            panic!("the dimensions were asked for");
        };
        for sheet in &annex.sheets {
            assert!(
                sheet.dots.iter().all(|dot| sheet.alternative.contains(&dot.name)),
                "{name}"
            );
        }
    }
}

#[test]
fn an_answer_leads_to_its_advice_and_advice_back_to_its_answer() {
    let dossier = venues::uniform(&venues::level(1));
    let (steps, answers) = ("annex-steps", "answer-trust-contracts");
    let whole = format!("{:?}", model(&dossier, "en", &ALL));
    assert!(whole.contains(&format!("Anchor({steps:?})")) && whole.contains(&format!("Anchor({answers:?})")));
    // Without the annex there is nothing to lead to.
    let partial = format!("{:?}", model(&dossier, "en", &["providers"]));
    assert!(!partial.contains("Anchor("));
}

#[test]
fn annexes_of_words_alone_share_a_page() {
    let apart = |dossier: &Dossier| {
        let id = &dossier.assessments.last().unwrap().id;
        let document = super::document(dossier, id, &options("fr", Paper::A4, &ALL), NOW).unwrap();
        let annexes = document.blocks.into_iter().filter_map(|block| match block {
            Block::Heading {
                level: 1,
                anchor: Some(_),
                new_page,
                ..
            } => Some(new_page),
            _ => None,
        });
        annexes.collect::<Vec<_>>()
    };
    // Neither steps nor skills come of no answer.
    let empty = apart(&venues::empty());
    assert_eq!(
        empty.iter().filter(|new_page| !**new_page).count(),
        1,
        "{empty:?}"
    );
    assert!(apart(&venues::stocked()).iter().all(|new_page| *new_page));
}

#[test]
fn addresses_that_people_typed_lead_where_they_say() {
    let mut dossier = venues::stocked();
    let answers = &mut dossier.assessments.last_mut().unwrap().answers;
    let answer = answers.get_mut("tools-fit").unwrap();
    answer.note = "Voir (https://note.example/a).".to_owned();
    answer.evidence = "www.evidence.example".to_owned();
    answer.by = "by@role.example".to_owned();
    dossier.inventory.tools[0].vendor = "vendor@tool.example".to_owned();
    dossier.decisions[0].owner = "owner@plan.example".to_owned();
    dossier.decisions[0].deputy = "deputy@plan.example".to_owned();
    let id = &dossier.assessments.last().unwrap().id;
    let document = super::document(&dossier, id, &options("fr", Paper::A4, &ALL), NOW).unwrap();
    let printed = format!("{:?}", document.blocks);
    for uri in [
        "https://note.example/a",
        "https://www.evidence.example",
        "mailto:by@role.example",
        "mailto:vendor@tool.example",
        "mailto:owner@plan.example",
        "mailto:deputy@plan.example",
    ] {
        assert!(printed.contains(&format!("Uri(\"{uri}\")")), "{uri}");
    }
}

#[test]
fn a_language_or_an_annex_that_does_not_exist_is_refused() {
    let dossier = venues::empty();
    let id = &dossier.assessments[0].id;
    for wrong in [
        options("de", Paper::A4, &[]),
        options("fr", Paper::A4, &["scorecard"]),
    ] {
        let error = page_model(&dossier, id, &wrong, NOW).unwrap_err();
        assert_eq!(error.code, ErrorCode::Invalid);
    }
    let error = page_model(&dossier, &"1999".into(), &options("fr", Paper::A4, &[]), NOW).unwrap_err();
    assert_eq!(error.code, ErrorCode::NoAssessment);
}

#[test]
fn the_screen_draws_one_row_a_dimension_each_under_the_last() {
    let dossier = venues::ordinary();
    let [before, now] = dossier.assessments.as_slice() else {
        panic!("two years");
    };
    let scores = score(edition(), &dossier.profile, now);
    let earlier = score(edition(), &dossier.profile, before);
    let texts = Texts::new(Locale::parse("en").unwrap());
    let (scene, rows) = level_bars(&scores, Some((&earlier, before.date)), &texts);
    assert_eq!(rows.len(), scores.dimensions.len());
    for pair in rows.windows(2) {
        assert!(pair[0].y.0 + pair[0].height.0 <= pair[1].y.0 + 0.01);
    }
    let last = rows.last().unwrap();
    assert!(last.y.0 + last.height.0 <= scene.height.0);
}
