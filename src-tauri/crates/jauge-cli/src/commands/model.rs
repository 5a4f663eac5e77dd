use std::path::PathBuf;

use clap::ArgMatches;
use jauge_app::domain::model::ProblemKind;
use jauge_app::domain::rules::AtomError;
use jauge_app::error::PublicError;
use jauge_app::l10n::catalogue::Kind;
use jauge_app::l10n::{Texts, msg};
use jauge_app::model_check::{Fault, Finding, check_embedded, check_folder};

use crate::console::Console;
use crate::outcome::Outcome;

/// Gives all problems of an edition and its texts.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let (_, words) = words
        .subcommand()
        .expect("invariant: the grammar asks for what to do with the model");
    let findings = match words.get_one::<PathBuf>("folder") {
        Some(folder) => {
            let beside = folder.join("locales");
            check_folder(folder, words.get_one::<PathBuf>("texts").unwrap_or(&beside))?
        }
        None => check_embedded(),
    };
    for finding in &findings {
        console.line(&format!(
            "{}:{}: {}",
            finding.file,
            finding.line,
            sentence(texts, finding)
        ));
    }
    if findings.is_empty() {
        console.tell(&msg::cli::model_whole(texts));
        return Ok(Outcome::Done);
    }
    console.tell(&msg::cli::model_problems(texts, findings.len()));
    Ok(Outcome::Found)
}

fn sentence(texts: &Texts, finding: &Finding) -> String {
    match &finding.fault {
        Fault::Model(kind) => of_data(texts, kind),
        Fault::Text { id, language, kind } => of_text(texts, id, language, kind),
        Fault::NoText { id, language } => msg::cli::problem_no_text(texts, id, language),
        Fault::Unused { id } => msg::cli::problem_unused(texts, id),
    }
}

fn of_data(texts: &Texts, kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Missing => msg::cli::problem_file(texts),
        // The words of the parser, which show the place.
        ProblemKind::Form(detail) => detail.clone(),
        ProblemKind::Twice(id) => msg::cli::problem_twice(texts, id),
        ProblemKind::UnknownId(id) => msg::cli::problem_unknown_id(texts, id),
        ProblemKind::BadId(id) => msg::cli::problem_bad_id(texts, id),
        ProblemKind::BadWord(word, list) => msg::cli::problem_word(texts, list, word),
        ProblemKind::Climbs(name, count) => msg::cli::problem_climbs(texts, *count, name),
        ProblemKind::Always(id) => msg::cli::problem_always(texts, id),
        ProblemKind::Atom(AtomError::Subject(word)) => msg::cli::problem_subject(texts, word),
        ProblemKind::Atom(AtomError::Operator(word)) => msg::cli::problem_operator(texts, word),
        ProblemKind::Atom(AtomError::Value(word)) => msg::cli::problem_value(texts, word),
        ProblemKind::Rank(rank) => msg::cli::problem_rank(texts, *rank),
        ProblemKind::Empty(id) => msg::cli::problem_empty(texts, id),
        ProblemKind::Unreachable(id) => msg::cli::problem_unreachable(texts, id),
        ProblemKind::NoProvision(regime, practice) => msg::cli::problem_provision(texts, practice, regime),
    }
}

fn of_text(texts: &Texts, id: &str, language: &str, kind: &Kind) -> String {
    let list = |names: &[String]| match names {
        [] => msg::cli::problem_none(texts),
        names => texts.list(names),
    };
    match kind {
        Kind::Junk { .. } => msg::cli::problem_junk(texts),
        Kind::Duplicate { file, line } => msg::cli::problem_repeated_id(texts, file, id, *line),
        Kind::NoValue => msg::cli::problem_no_value(texts, id),
        Kind::Attribute { name } => msg::cli::problem_attribute(texts, id, name),
        Kind::Function { name } => msg::cli::problem_function(texts, id, name),
        Kind::UnknownReference { reference } => msg::cli::problem_reference(texts, id, reference),
        Kind::Missing => msg::cli::problem_no_text(texts, id, language),
        Kind::Extra => msg::cli::problem_extra(texts, id),
        Kind::Repeated => msg::cli::problem_same(texts, id),
        Kind::Variables { expected, found } => {
            msg::cli::problem_variables(texts, &list(expected), &list(found), id)
        }
        Kind::ModelVariables { found } => msg::cli::problem_model_variables(texts, &list(found), id),
    }
}
