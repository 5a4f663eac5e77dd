//! What is wrong with an edition, in words.

use jauge_core::limits;
use jauge_core::model::{MappingFault, ProblemKind};
use jauge_core::rules::AtomError;
use jauge_l10n::catalogue::Kind;
use jauge_l10n::msg::editions as words;
use jauge_l10n::{Locale, Texts};

use super::{Fault, Finding};

/// What is wrong, without its place.
#[must_use]
pub fn sentence(texts: &Texts, finding: &Finding) -> String {
    match &finding.fault {
        Fault::Model(kind) => of_data(texts, kind),
        Fault::Text { id, language, kind } => of_text(texts, id, language, kind),
        Fault::NoText { id, language } => words::problem_no_text(texts, id, language),
        Fault::Unused { id } => words::problem_unused(texts, id),
        Fault::Circle { id } => words::problem_circle(texts, id),
        Fault::Stranger => words::problem_stranger(texts),
        Fault::Language => {
            let offered: Vec<&str> = Locale::all().map(Locale::tag).collect();
            words::problem_language(texts, &texts.list(&offered))
        }
        Fault::Outside => words::problem_outside(texts),
        Fault::NotText => words::problem_not_text(texts),
        Fault::Control => words::problem_control(texts),
        Fault::Deep => words::problem_deep(texts),
        Fault::TooLarge(limit) => words::problem_large(texts, &texts.integer(limit / (1024 * 1024))),
        Fault::TooMany(limit) => words::problem_many(texts, &texts.integer(*limit)),
        Fault::EditionId(id) => words::problem_edition_id(texts, id, &texts.integer(limits::GIVEN_ID)),
        Fault::Taken(id) => words::problem_taken(texts, id),
        Fault::Other(id) => words::problem_other(texts, id),
        Fault::Full(limit) => words::problem_full(texts, &texts.integer(*limit)),
    }
}

fn of_data(texts: &Texts, kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Missing => words::problem_file(texts),
        // The words of the parser, which show the place.
        ProblemKind::Form(detail) => detail.clone(),
        ProblemKind::Twice(id) => words::problem_twice(texts, id),
        ProblemKind::UnknownId(id) => words::problem_unknown_id(texts, id),
        ProblemKind::BadId(id) => words::problem_bad_id(texts, id),
        ProblemKind::BadWord(word, list) => words::problem_word(texts, list, word),
        ProblemKind::Climbs(name, count) => words::problem_climbs(texts, *count, name),
        ProblemKind::Always(id) => words::problem_always(texts, id),
        ProblemKind::Atom(AtomError::Subject(word)) => words::problem_subject(texts, word),
        ProblemKind::Atom(AtomError::Operator(word)) => words::problem_operator(texts, word),
        ProblemKind::Atom(AtomError::Value(word)) => words::problem_value(texts, word),
        ProblemKind::Rank(rank) => words::problem_rank(texts, *rank),
        ProblemKind::Empty(id) => words::problem_empty(texts, id),
        ProblemKind::Unreachable(id) => words::problem_unreachable(texts, id),
        ProblemKind::Mapping(fault, id) => of_mapping(texts, *fault, id),
        ProblemKind::NoProvision(regime, practice) => words::problem_provision(texts, practice, regime),
    }
}

fn of_mapping(texts: &Texts, fault: MappingFault, id: &str) -> String {
    match fault {
        MappingFault::SameEdition => words::fault_same_edition(texts, id),
        MappingFault::NoOrigin => words::fault_no_origin(texts, id),
        MappingFault::AddedWithOrigin => words::fault_added_with_origin(texts, id),
        MappingFault::SeveralOrigins => words::fault_several_origins(texts, id),
        MappingFault::StillAsked => words::fault_still_asked(texts, id),
        MappingFault::TwoFates => words::fault_two_fates(texts, id),
        MappingFault::Unsaid => words::fault_unsaid(texts, id),
        MappingFault::NotAskedThen => words::fault_not_asked_then(texts, id),
        MappingFault::AskedThen => words::fault_asked_then(texts, id),
        MappingFault::Lost => words::fault_lost(texts, id),
        MappingFault::New => words::fault_new(texts, id),
    }
}

fn of_text(texts: &Texts, id: &str, language: &str, kind: &Kind) -> String {
    let list = |names: &[String]| match names {
        [] => words::problem_none(texts),
        names => texts.list(names),
    };
    match kind {
        Kind::Junk { .. } => words::problem_junk(texts),
        Kind::Duplicate { file, line } => words::problem_repeated_id(texts, file, id, *line),
        Kind::NoValue => words::problem_no_value(texts, id),
        Kind::Attribute { name } => words::problem_attribute(texts, id, name),
        Kind::Function { name } => words::problem_function(texts, id, name),
        Kind::UnknownReference { reference } => words::problem_reference(texts, id, reference),
        Kind::Missing => words::problem_no_text(texts, id, language),
        Kind::Extra => words::problem_extra(texts, id),
        Kind::Repeated => words::problem_same(texts, id),
        Kind::Variables { expected, found } => {
            words::problem_variables(texts, &list(expected), &list(found), id)
        }
        Kind::ModelVariables { found } => words::problem_model_variables(texts, &list(found), id),
    }
}
