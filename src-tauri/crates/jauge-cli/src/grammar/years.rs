//! The words of what happens from year to year.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use jauge_app::domain::decisions::ActionStatus;
use jauge_app::l10n::msg::cli_years as say;

use super::Speech;

pub(super) fn commands(speech: &Speech<'_>) -> Vec<Command> {
    vec![
        plan(speech),
        action(speech),
        finish(speech),
        reassess(speech),
        confirm(speech),
        compare(speech),
        handover(speech),
    ]
}

fn plan(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    speech
        .command("plan", say::plan(texts), &say::usage_plan(texts))
        .args([
            speech.dossier_to_read(),
            speech
                .path_option("output", say::arg_plan_output(texts))
                .short('o')
                .conflicts_with("json"),
            speech.flag("json", say::arg_plan_json(texts)),
        ])
}

fn action(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    let statuses = ActionStatus::ALL.iter().map(|status| status.code());
    speech
        .command("action", say::action(texts), &say::usage_action(texts))
        .args([
            speech.dossier(),
            speech.word("action", say::word_action(texts), say::arg_action(texts)),
            speech
                .word("status", say::word_status(texts), say::arg_status(texts))
                .value_parser(PossibleValuesParser::new(statuses)),
            speech.option("date", say::arg_date(texts)),
            speech.option("note", say::arg_action_note(texts)),
        ])
}

fn finish(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    speech
        .command("finish", say::finish(texts), &say::usage_finish(texts))
        .args([
            speech.dossier(),
            speech.option("present", say::arg_present(texts)),
            speech.option("note", say::arg_finish_note(texts)),
            speech.option("reminder", say::arg_reminder(texts)),
        ])
}

fn reassess(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    speech
        .command("reassess", say::reassess(texts), &say::usage_reassess(texts))
        .args([
            speech.dossier(),
            speech.option("edition", say::arg_edition(texts)),
        ])
}

fn confirm(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    let practices = speech
        .word("practices", say::word_practices(texts), say::arg_practices(texts))
        .required(false)
        .action(ArgAction::Append)
        .num_args(0..);
    speech
        .command("confirm", say::confirm(texts), &say::usage_confirm(texts))
        .args([
            speech.dossier(),
            practices,
            speech.flag("all", say::arg_all(texts)),
        ])
}

fn compare(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    let year = |name: &'static str, shown: String, help: String| -> Arg { speech.word(name, shown, help) };
    speech
        .command("compare", say::compare(texts), &say::usage_compare(texts))
        .args([
            speech.dossier_to_read(),
            year("then", say::word_then(texts), say::arg_then(texts)),
            year("now", say::word_now(texts), say::arg_now(texts)),
            speech.flag("json", say::arg_compare_json(texts)),
        ])
}

fn handover(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    speech
        .command("handover", say::handover(texts), &say::usage_handover(texts))
        .args([
            speech.dossier_to_read(),
            speech
                .path_option("output", say::arg_handover_output(texts))
                .short('o')
                .required(true),
            speech.paper(),
        ])
}
