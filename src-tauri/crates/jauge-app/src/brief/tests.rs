use std::collections::BTreeSet;

use jauge_core::decisions::{Decision, Quote, Subject};
use jauge_core::dossier::Dossier;
use jauge_core::ids::{AssetId, FlowId, ToolId};
use jauge_core::inventory::{
    Asset, Contract, Cover, End, Flow, HeldSkill, Hosting, Passage, PersonalData, Retention, Tool,
    ToolPurpose,
};
use jauge_core::limits;
use jauge_core::model::edition;
use jauge_core::money::{Currency, Money};
use jauge_core::profile::{Country, Discipline, LegalForm, ToolKind};
use jauge_core::rules::Cause;
use jauge_l10n::{Catalogue, Locale, Texts};
use jauge_report::check;
use jiff::civil::{DateTime, date};

use super::reading::Reading;
use super::{file, view};
use crate::error::ErrorCode;
use crate::example;
use crate::wire::{BriefBlock, BriefFormat, BriefOptions, Paper};

const NOW: DateTime = jiff::civil::datetime(2026, 12, 1, 9, 30, 0, 0);
/// What the venue keeps to itself.
const SECRET: &str = "Xq-Secret-7";

fn options(provider: &str, locale: &str, format: BriefFormat) -> BriefOptions {
    BriefOptions {
        provider: provider.to_owned(),
        locale: locale.to_owned(),
        paper: if locale == "en" { Paper::Letter } else { Paper::A4 },
        format,
    }
}

fn example() -> Dossier {
    example::dossier(Locale::parse("fr").unwrap()).unwrap()
}

fn empty() -> Dossier {
    let mut dossier = example();
    dossier.profile = jauge_core::profile::Profile::named("Lieu 7");
    dossier.assessments.truncate(1);
    dossier.assessments[0].answers.clear();
    // What was signed off would be read as it stood.
    dossier.assessments[0].signed = None;
    dossier.inventory = jauge_core::inventory::Inventory::default();
    dossier.decisions.clear();
    dossier
}

/// Every text as long as it may be, every list long, everything wrong.
fn overfull() -> Dossier {
    let long = |limit: usize| -> String { "Long mot W".chars().cycle().take(limit).collect() };
    let mut dossier = example();
    let profile = &mut dossier.profile;
    profile.name = "W".repeat(limits::NAME);
    profile.country = Some(Country::France);
    profile.legal_form = Some(LegalForm::Public);
    profile.disciplines = Discipline::ALL.to_vec();
    profile.tool_change = ToolKind::ALL.to_vec();
    let inventory = &mut dossier.inventory;
    let tool_id = |number: usize| -> ToolId { format!("tool{number}").as_str().into() };
    let asset_id = |number: usize| -> AssetId { format!("asset{number}").as_str().into() };
    inventory.tools = (0..60)
        .map(|number| Tool {
            purpose: Some(ToolPurpose::ALL[number % ToolPurpose::ALL.len()]),
            hosted: Some(Hosting::ALL[number % Hosting::ALL.len()]),
            contract: Some(Contract::Missing),
            administrator: long(limits::SHORT_TEXT),
            note: format!("{SECRET} {}", long(limits::NOTE - 20)),
            ..Tool::named(tool_id(number), &format!("{number} {}", long(limits::NAME - 4)))
        })
        .collect();
    inventory.assets = (0..60)
        .map(|number| Asset {
            name: format!("{number} {}", long(limits::NAME - 4)),
            tools: vec![tool_id(number)],
            personal: Some(PersonalData::Minors),
            shared_with: long(limits::SHORT_TEXT),
            retention: Some(Retention::Forever),
            note: format!("{SECRET} {}", long(limits::NOTE - 20)),
            ..Asset::of_kind(asset_id(number), edition().asset_kinds[number % 30].id.clone())
        })
        .collect();
    inventory.flows = (0..60)
        .map(|number| Flow {
            assets: vec![asset_id(number)],
            passage: Some(Passage::Retyped),
            note: SECRET.to_owned(),
            ..Flow::between(
                FlowId::from(format!("flow{number}").as_str()),
                End::Tool(tool_id(number)),
                End::Person(long(limits::SHORT_TEXT)),
            )
        })
        .collect();
    for skill in &edition().skills {
        let held = HeldSkill {
            cover: Cover::Missing,
            needed: Some(true),
            who: long(limits::SHORT_TEXT),
        };
        inventory.skills.insert(skill.id.clone(), held);
    }
    dossier.decisions = edition()
        .providers
        .iter()
        .map(|provider| decision(&provider.id, &long(limits::SHORT_TEXT)))
        .collect();
    dossier
}

fn decision(provider: &jauge_core::ids::ProviderId, role: &str) -> Decision {
    Decision {
        owner: role.to_owned(),
        deputy: role.to_owned(),
        due: Some(date(2027, 3, 1)),
        budget: Some(Money {
            amount: 12_345,
            currency: Currency::CanadianDollar,
        }),
        reason: SECRET.to_owned(),
        note: SECRET.to_owned(),
        quotes: vec![Quote {
            from: SECRET.to_owned(),
            amount: Money {
                amount: 77_777,
                currency: Currency::Euro,
            },
            date: None,
        }],
        ..Decision::on(Subject::Provider(provider.clone()))
    }
}

fn venues() -> [(&'static str, Dossier); 3] {
    [
        ("example", example()),
        ("empty", empty()),
        ("overfull", overfull()),
    ]
}

/// Everything that the screen shows, one text a line.
fn said(dossier: &Dossier, provider: &str, locale: &str) -> String {
    let id = &dossier.assessments.last().unwrap().id;
    let view = view(dossier, id, &options(provider, locale, BriefFormat::Pdf), NOW).unwrap();
    let mut said = vec![view.title];
    for block in view.blocks {
        match block {
            BriefBlock::Heading { text } | BriefBlock::Paragraph { text } => said.push(text),
            BriefBlock::List { items } => said.extend(items),
            BriefBlock::Table {
                caption,
                header,
                rows,
            } => {
                assert!(rows.iter().all(|row| row.len() == header.len()));
                said.push(caption);
                said.extend(header.into_iter().chain(rows.into_iter().flatten()));
            }
        }
    }
    said.join("\n")
}

fn texts(locale: &str) -> Texts {
    Texts::new(Locale::parse(locale).unwrap())
}

#[test]
fn every_brief_is_a_sound_pdf_of_a_few_pages_and_a_word_processor_file() {
    for (name, dossier) in venues() {
        let id = &dossier.assessments.last().unwrap().id;
        for provider in &edition().providers {
            for locale in ["fr", "en"] {
                let provider = provider.id.as_str();
                let pdf = file(&dossier, id, &options(provider, locale, BriefFormat::Pdf), NOW).unwrap();
                let found = check::check(&pdf.bytes);
                assert!(found.is_empty(), "{name}, {provider}, {locale}: {found:?}");
                let most = if name == "overfull" { 14 } else { 5 };
                assert!(
                    (2..=most).contains(&pdf.pages),
                    "{name}, {provider}: {} pages",
                    pdf.pages
                );
                let asked = options(provider, locale, BriefFormat::Docx);
                let docx = file(&dossier, id, &asked, NOW).unwrap();
                assert!(docx.bytes.starts_with(b"PK\x03\x04"), "{name}, {provider}");
                assert!(docx.bytes == file(&dossier, id, &asked, NOW).unwrap().bytes);
            }
        }
    }
}

#[test]
fn screen_print_and_word_processor_say_the_same() {
    let dossier = example();
    let id = &dossier.assessments.last().unwrap().id;
    // Where a word is cut at the end of a line, a soft hyphen is read.
    let plain = |text: &str| text.replace('\u{ad}', "").split_whitespace().collect::<String>();
    let pdf = file(&dossier, id, &options("developer", "fr", BriefFormat::Pdf), NOW).unwrap();
    let docx = file(&dossier, id, &options("developer", "fr", BriefFormat::Docx), NOW).unwrap();
    let printed = plain(&check::reading(&pdf.bytes));
    let stored = plain(&String::from_utf8_lossy(&docx.bytes));
    // On paper, what the document is stands over the name of the help.
    let title = said(&dossier, "developer", "fr").replacen("\u{a0}: ", "\n", 1);
    for line in title.lines() {
        assert!(printed.contains(&plain(line)), "{line}");
        assert!(stored.contains(&plain(line)), "{line}");
    }
}

#[test]
fn no_sentence_of_the_other_language_is_said() {
    let catalogue = Catalogue::read(jauge_l10n::embedded());
    let sentences = |language: &str| -> BTreeSet<&str> {
        let messages = catalogue.messages().iter();
        let patterns = messages
            .filter(|message| message.language == language)
            .flat_map(|message| &message.patterns);
        patterns
            .map(|pattern| pattern.trim())
            .filter(|pattern| pattern.chars().count() > 12 && !pattern.contains('\u{FFFC}'))
            .collect()
    };
    let (french, english) = (sentences("fr"), sentences("en"));
    let mut dossier = example();
    dossier.inventory = jauge_core::inventory::Inventory::default();
    for provider in &edition().providers {
        for (locale, own, other) in [("fr", &french, &english), ("en", &english, &french)] {
            let said = said(&dossier, provider.id.as_str(), locale);
            let stray = other.difference(own).find(|sentence| said.contains(**sentence));
            assert_eq!(stray, None, "{} in {locale}", provider.id);
            let own = own.iter().filter(|sentence| said.contains(**sentence)).count();
            assert!(own > 15, "{} in {locale}: only {own} sentences", provider.id);
        }
    }
}

#[test]
fn clauses_and_checklist_come_with_personal_data_alone_and_under_the_law_of_the_venue() {
    let mut dossier = example();
    for (country, form, regime) in [
        (Country::Quebec, LegalForm::Association, "qc-private"),
        (Country::Quebec, LegalForm::Public, "qc-public"),
        (Country::France, LegalForm::Association, "fr"),
        (Country::Other, LegalForm::Company, "other"),
    ] {
        dossier.profile.country = Some(country);
        dossier.profile.legal_form = Some(form);
        let texts = texts("fr");
        let clauses = texts.model(&format!("law-clauses-{regime}")).unwrap();
        let first = clauses.lines().next().unwrap().trim();
        let checklist = texts.model("checklist-title").unwrap();
        for provider in &edition().providers {
            let said = said(&dossier, provider.id.as_str(), "fr");
            assert_eq!(
                said.contains(first),
                provider.personal_data,
                "{regime}, {}",
                provider.id
            );
            assert_eq!(
                said.contains(&checklist),
                provider.personal_data,
                "{}",
                provider.id
            );
        }
    }
    dossier.profile.country = None;
    let said = said(&dossier, "developer", "fr");
    assert!(said.contains("Loi qui s’applique à nous") && !said.contains("article 18.3"));
}

#[test]
fn the_need_cites_its_causes() {
    let mut dossier = overfull();
    dossier.profile.budget_band = None;
    let id = dossier.assessments.last().unwrap().id.clone();
    let mut cited = 0;
    for provider in &edition().providers {
        let options = options(provider.id.as_str(), "en", BriefFormat::Pdf);
        let reading = Reading::new(&dossier, &id, &options, texts("en")).unwrap();
        let said = said(&dossier, provider.id.as_str(), "en");
        for cause in &reading.causes {
            let wanted = match cause {
                Cause::Practice(id) => reading.model(&format!("q-{id}-name")),
                Cause::Finding(id) => reading.model(&format!("finding-{id}")),
                Cause::Count(count) => reading.model(&format!("count-{}", count.code())),
                Cause::Profile(_) => continue,
            };
            assert!(said.contains(&wanted), "{}: {wanted}", provider.id);
            cited += 1;
        }
        let blank = said.contains("What is wrong today");
        assert_eq!(blank, reading.causes.is_empty(), "{}", provider.id);
    }
    assert!(cited > 10, "only {cited} causes");
}

#[test]
fn an_empty_dossier_leaves_lines_to_fill_in() {
    let dossier = empty();
    for provider in &edition().providers {
        for locale in ["fr", "en"] {
            let said = said(&dossier, provider.id.as_str(), locale);
            let lines = said.matches("____").count();
            assert!(lines > 5, "{} in {locale}: {lines}", provider.id);
        }
    }
}

#[test]
fn what_the_venue_keeps_to_itself_is_not_sent() {
    let dossier = overfull();
    for provider in &edition().providers {
        let said = said(&dossier, provider.id.as_str(), "fr");
        assert!(!said.contains(SECRET), "{}", provider.id);
        assert!(
            !said.contains("77"),
            "a quote is nobody else’s business: {}",
            provider.id
        );
        assert!(
            said.contains("12\u{202f}345\u{a0}$"),
            "a budget that was typed is said"
        );
    }
    assert!(
        !said(&example(), "shared-employee", "fr").contains('$'),
        "no price of ours"
    );
}

#[test]
fn at_most_six_tools_are_shown_and_the_rest_is_counted() {
    let dossier = overfull();
    let id = &dossier.assessments.last().unwrap().id;
    let view = view(&dossier, id, &options("developer", "en", BriefFormat::Pdf), NOW).unwrap();
    let rows = view.blocks.iter().find_map(|block| match block {
        BriefBlock::Table { rows, .. } => Some(rows.len()),
        _ => None,
    });
    assert_eq!(rows, Some(6));
    assert!(said(&dossier, "developer", "en").contains("more tools are concerned"));
}

#[test]
fn a_provider_a_language_or_an_assessment_that_does_not_exist_is_refused() {
    let dossier = example();
    let id = &dossier.assessments.last().unwrap().id;
    for (provider, locale, path) in [("wizard", "fr", "provider"), ("amo", "tlh", "locale")] {
        let error = view(&dossier, id, &options(provider, locale, BriefFormat::Pdf), NOW).unwrap_err();
        assert_eq!(
            (error.code, error.details["path"].as_str()),
            (ErrorCode::Invalid, path)
        );
    }
    let amo = options("amo", "fr", BriefFormat::Pdf);
    assert_eq!(
        view(&dossier, &"1999".into(), &amo, NOW).unwrap_err().code,
        ErrorCode::NoAssessment
    );
}
