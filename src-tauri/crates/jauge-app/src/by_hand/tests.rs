use jauge_core::answers::{Answer, State};
use jauge_core::dossier::Dossier;
use jauge_core::ids::AssessmentId;
use jauge_core::limits;
use jauge_l10n::Locale;
use jauge_report::{Rendered, check};
use jiff::civil::{DateTime, date};

use super::{questionnaire, to_find_out};
use crate::error::ErrorCode;
use crate::example;
use crate::wire::{Paper, QuestionnaireForm, QuestionnaireOptions, ToFindOutOptions};

fn now() -> DateTime {
    date(2027, 1, 12).at(9, 30, 0, 0)
}

fn venue(locale: &str) -> (Dossier, AssessmentId) {
    let locale = Locale::parse(locale).expect("a language");
    let dossier = example::dossier(locale).expect("the example");
    let latest = dossier.assessment(None).expect("a year").id.clone();
    (dossier, latest)
}

fn asked(locale: &str, beside: Option<&str>, paper: Paper) -> QuestionnaireOptions {
    QuestionnaireOptions {
        locale: locale.to_owned(),
        beside: beside.map(str::to_owned),
        paper,
        form: QuestionnaireForm::Full,
        dimension: None,
    }
}

fn printed(options: &QuestionnaireOptions) -> Rendered {
    let (dossier, latest) = venue(&options.locale);
    questionnaire(&dossier, &latest, options, now()).expect("a questionnaire")
}

fn list(dossier: &Dossier, id: &AssessmentId, locale: &str) -> Rendered {
    let options = ToFindOutOptions {
        locale: locale.to_owned(),
        paper: Paper::A4,
    };
    to_find_out(dossier, id, &options, now()).expect("a list")
}

fn sound(rendered: &Rendered) {
    assert_eq!(check::check(&rendered.bytes), []);
}

#[test]
fn the_questionnaire_is_sound_in_one_language_and_in_two_on_both_papers() {
    for (locale, beside, paper) in [
        ("fr", None, Paper::A4),
        ("en-CA", None, Paper::Letter),
        ("fr-CA", Some("en-CA"), Paper::Letter),
        ("en", Some("fr"), Paper::A4),
    ] {
        sound(&printed(&asked(locale, beside, paper)));
    }
}

#[test]
fn the_same_questionnaire_twice_has_the_same_bytes() {
    let options = asked("fr", Some("en"), Paper::A4);
    assert_eq!(printed(&options).bytes, printed(&options).bytes);
}

#[test]
fn a_second_language_that_is_the_first_is_printed_once() {
    let twice = printed(&asked("fr", Some("fr"), Paper::A4));
    assert_eq!(twice.bytes, printed(&asked("fr", None, Paper::A4)).bytes);
}

#[test]
fn one_dimension_and_the_short_form_take_fewer_pages() {
    let full = printed(&asked("fr", None, Paper::A4));
    let short = printed(&QuestionnaireOptions {
        form: QuestionnaireForm::Short,
        ..asked("fr", None, Paper::A4)
    });
    let one = printed(&QuestionnaireOptions {
        dimension: Some("trust".to_owned()),
        ..asked("fr", None, Paper::A4)
    });
    assert!(one.pages < short.pages && short.pages < full.pages);
}

#[test]
fn a_dimension_or_a_language_that_does_not_exist_is_named() {
    let (dossier, latest) = venue("fr");
    let refused = |options| questionnaire(&dossier, &latest, &options, now()).expect_err("refused");
    let error = refused(QuestionnaireOptions {
        dimension: Some("nowhere".to_owned()),
        ..asked("fr", None, Paper::A4)
    });
    assert_eq!(
        (error.code, error.details["path"].as_str()),
        (ErrorCode::Invalid, "dimension")
    );
    let error = refused(asked("fr", Some("eo"), Paper::A4));
    assert_eq!(
        (error.code, error.details["path"].as_str()),
        (ErrorCode::Invalid, "beside")
    );
}

#[test]
fn the_list_is_sound_whoever_is_to_be_asked() {
    let (mut dossier, latest) = venue("en");
    sound(&list(&dossier, &latest, "en"));
    let year = dossier
        .assessments
        .iter_mut()
        .find(|one| one.id == latest)
        .expect("a year");
    year.answers.clear();
    let before = list(&dossier, &latest, "fr");
    sound(&before);
    let all = crate::editions::latest().practices.iter();
    let year = dossier
        .assessments
        .iter_mut()
        .find(|one| one.id == latest)
        .expect("a year");
    for (place, practice) in all.enumerate() {
        let mut answer = Answer::new(State::Unknown);
        answer.ask = match place % 4 {
            0 => String::new(),
            1 => "La billetterie".to_owned(),
            2 => "la billetterie ".to_owned(),
            _ => "m".repeat(limits::SHORT_TEXT),
        };
        year.answers.insert(practice.id.clone(), answer);
    }
    let after = list(&dossier, &latest, "fr");
    sound(&after);
    assert!(after.pages > before.pages);
}
