//! The words that are accepted, with their help in the language of messages.

mod years;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use jauge_app::l10n::{Locale, Texts, msg};
use jauge_app::wire::ReportOptions;

use crate::language;

const PROGRAM: &str = "jauge-cli";
/// Says that no annex is wanted.
pub(crate) const NO_CONTENTS: &str = "none";

/// All commands; `name` is how the program was called.
pub(crate) fn grammar(texts: &Texts, name: Option<&OsString>) -> Command {
    let stem = name.map(Path::new).and_then(Path::file_stem);
    let name = stem.map_or(PROGRAM.into(), |stem| stem.to_string_lossy().into_owned());
    let speech = Speech { texts, name };
    let root = Command::new("jauge")
        .bin_name(speech.name.clone())
        .version(env!("CARGO_PKG_VERSION"))
        .about(msg::cli::about(texts))
        .after_help(msg::cli::exit_codes(texts))
        .override_usage(speech.usage("", &msg::cli::usage(texts)))
        .help_template(speech.template(true))
        .subcommand_help_heading(heading(&msg::cli::commands_title(texts)))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .disable_help_flag(true)
        .arg(speech.help())
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(msg::cli::arg_version(texts))
                .help_heading(heading(&msg::cli::options_title(texts))),
        )
        .arg(
            speech
                .option("lang", msg::cli::arg_lang(texts, &language::offered()))
                .global(true),
        );
    root.subcommands(commands(&speech))
        .subcommands(years::commands(&speech))
}

fn commands(speech: &Speech<'_>) -> Vec<Command> {
    let texts = speech.texts;
    let usage = msg::cli::usage_report(texts);
    let report = speech.command("report", msg::cli::report(texts), &usage).args([
        speech.dossier_to_read(),
        speech
            .path_option("output", msg::cli::arg_report_output(texts))
            .short('o')
            .required(true),
        speech.assessment(),
        speech.paper(),
        speech
            .option(
                "contents",
                msg::cli::arg_contents(texts, &ReportOptions::CONTENTS.join(", ")),
            )
            .value_parser(PossibleValuesParser::new(
                ReportOptions::CONTENTS.into_iter().chain([NO_CONTENTS]),
            ))
            .value_delimiter(','),
        speech.flag("radar", msg::cli::arg_radar(texts)),
        speech.flag("no-logo", msg::cli::arg_no_logo(texts)),
        speech.flag("confidential", msg::cli::arg_confidential(texts)),
    ]);
    vec![
        speech
            .command("new", msg::cli::new(texts), &msg::cli::usage_new(texts))
            .args([
                speech.dossier(),
                speech
                    .path_option("profile", msg::cli::arg_profile(texts))
                    .required(true),
                speech.path_option("edition", msg::editions::arg_own(texts)),
            ]),
        speech
            .command("import", msg::cli::import(texts), &msg::cli::usage_import(texts))
            .args([
                speech.dossier(),
                speech.path(
                    "exchange",
                    msg::cli::word_exchange(texts),
                    msg::cli::arg_exchange(texts),
                ),
            ]),
        speech
            .command("export", msg::cli::export(texts), &msg::cli::usage_export(texts))
            .args([
                speech.dossier_to_read(),
                speech
                    .path_option("output", msg::cli::arg_export_output(texts))
                    .short('o'),
            ]),
        speech
            .command(
                "providers",
                msg::cli::providers(texts),
                &msg::cli::usage_providers(texts),
            )
            .args([
                speech.dossier(),
                speech.path("list", msg::cli::word_list(texts), msg::cli::arg_list(texts)),
            ]),
        speech
            .command("answer", msg::cli::answer(texts), &msg::cli::usage_answer(texts))
            .args([
                speech.dossier(),
                speech.word(
                    "practice",
                    msg::cli::word_practice(texts),
                    msg::cli::arg_practice(texts),
                ),
                speech
                    .word(
                        "answer",
                        msg::cli::word_answer(texts),
                        msg::cli::arg_answer(texts),
                    )
                    .value_parser(PossibleValuesParser::new([
                        "1", "2", "3", "4", "5", "unknown", "na", "clear",
                    ])),
                speech.option("note", msg::cli::arg_note(texts)),
                speech.option("reason", msg::cli::arg_reason(texts)),
            ]),
        speech
            .command("score", msg::cli::score(texts), &msg::cli::usage_score(texts))
            .args([speech.dossier_to_read(), speech.assessment(), speech.json()]),
        speech
            .command("advice", msg::cli::advice(texts), &msg::cli::usage_advice(texts))
            .args([speech.dossier_to_read(), speech.assessment(), speech.json()]),
        report,
        brief(speech),
        questionnaire(speech),
        to_find_out(speech),
        speech
            .command("demo", msg::cli::demo(texts), &msg::cli::usage_demo(texts))
            .arg(speech.path(
                "folder",
                msg::cli::word_folder(texts),
                msg::cli::arg_demo_folder(texts),
            )),
        speech
            .command("model", msg::cli::model(texts), &msg::cli::usage_model(texts))
            .subcommand_required(true)
            .disable_help_subcommand(true)
            .subcommand_help_heading(heading(&msg::cli::commands_title(texts)))
            .help_template(speech.template(true))
            .subcommand(model_check(speech))
            .subcommand(model_export(speech)),
        speech
            .command("check", msg::cli::check(texts), &msg::cli::usage_check(texts))
            .arg(speech.dossier_to_read()),
    ]
}

fn brief(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    speech
        .command("brief", msg::cli::brief(texts), &msg::cli::usage_brief(texts))
        .args([
            speech.dossier_to_read(),
            speech.word(
                "help-type",
                msg::cli::word_help(texts),
                msg::cli::arg_brief_help(texts),
            ),
            speech
                .path_option("output", msg::cli::arg_brief_output(texts))
                .short('o')
                .required(true),
            speech.assessment(),
            speech.paper(),
        ])
}

fn questionnaire(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    let usage = msg::cli::usage_questionnaire(texts);
    speech
        .command("questionnaire", msg::cli::questionnaire(texts), &usage)
        .args([
            speech.dossier_to_read(),
            speech
                .path_option("output", msg::cli::arg_report_output(texts))
                .short('o')
                .required(true),
            speech
                .option("beside", msg::cli::arg_beside(texts, &language::offered()))
                .value_parser(PossibleValuesParser::new(Locale::all().map(Locale::tag))),
            speech
                .option("form", msg::cli::arg_form(texts))
                .value_parser(PossibleValuesParser::new(["short", "full"]))
                .default_value("full"),
            speech.option("dimension", msg::cli::arg_dimension(texts)),
            speech.assessment(),
            speech.paper(),
        ])
}

fn to_find_out(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    let usage = msg::cli::usage_to_find_out(texts);
    speech
        .command("to-find-out", msg::cli::to_find_out(texts), &usage)
        .args([
            speech.dossier_to_read(),
            speech
                .path_option("output", msg::cli::arg_report_output(texts))
                .short('o')
                .required(true),
            speech.assessment(),
            speech.paper(),
        ])
}

fn model_check(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    let usage = speech.usage("model check", &msg::cli::usage_model_check(texts));
    speech
        .command("check", msg::cli::model_check(texts), "")
        .override_usage(usage)
        .args([
            speech
                .path(
                    "folder",
                    msg::cli::word_folder(texts),
                    msg::cli::arg_model_folder(texts),
                )
                .required(false),
            speech
                .path_option("texts", msg::cli::arg_model_texts(texts))
                .requires("folder"),
        ])
}

fn model_export(speech: &Speech<'_>) -> Command {
    let texts = speech.texts;
    let usage = speech.usage("model export", &msg::editions::usage_export(texts));
    speech
        .command("export", msg::editions::export(texts), "")
        .override_usage(usage)
        .args([
            speech.path(
                "folder",
                msg::cli::word_folder(texts),
                msg::editions::arg_folder(texts),
            ),
            speech.option("id", msg::editions::arg_id(texts)),
        ])
}

/// What the help of every command has in common.
struct Speech<'t> {
    texts: &'t Texts,
    name: String,
}

impl Speech<'_> {
    fn command(&self, name: &'static str, about: String, usage: &str) -> Command {
        Command::new(name)
            .about(about)
            .override_usage(self.usage(name, usage))
            .help_template(self.template(false))
            .disable_help_flag(true)
            .arg(self.help())
    }

    fn usage(&self, command: &str, words: &str) -> String {
        let parts = [self.name.as_str(), command, words];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }

    fn template(&self, more: bool) -> String {
        let usage = msg::cli::usage_title(self.texts);
        let after = if more { "{after-help}" } else { "" };
        format!("{{about}}\n\n{usage}\n  {{usage}}\n\n{{all-args}}{after}")
    }

    fn help(&self) -> Arg {
        Arg::new("help")
            .long("help")
            .short('h')
            .action(ArgAction::Help)
            .help(msg::cli::arg_help(self.texts))
            .help_heading(heading(&msg::cli::options_title(self.texts)))
    }

    fn option(&self, name: &'static str, help: String) -> Arg {
        Arg::new(name)
            .long(name)
            .value_name("…")
            .help(help)
            .help_heading(heading(&msg::cli::options_title(self.texts)))
            .hide_possible_values(true)
            .hide_default_value(true)
    }

    fn path_option(&self, name: &'static str, help: String) -> Arg {
        self.option(name, help).value_parser(value_parser!(PathBuf))
    }

    fn flag(&self, name: &'static str, help: String) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
            .help_heading(heading(&msg::cli::options_title(self.texts)))
    }

    fn word(&self, name: &'static str, shown: String, help: String) -> Arg {
        Arg::new(name)
            .required(true)
            .value_name(shown)
            .help(help)
            .help_heading(heading(&msg::cli::arguments_title(self.texts)))
            .hide_possible_values(true)
    }

    fn path(&self, name: &'static str, shown: String, help: String) -> Arg {
        self.word(name, shown, help).value_parser(value_parser!(PathBuf))
    }

    fn dossier(&self) -> Arg {
        self.path(
            "dossier",
            msg::cli::word_dossier(self.texts),
            msg::cli::arg_dossier(self.texts),
        )
    }

    fn dossier_to_read(&self) -> Arg {
        self.path(
            "dossier",
            msg::cli::word_dossier(self.texts),
            msg::cli::arg_dossier_read(self.texts),
        )
    }

    fn assessment(&self) -> Arg {
        self.option("assessment", msg::cli::arg_assessment(self.texts))
    }

    fn paper(&self) -> Arg {
        self.option("paper", msg::cli::arg_paper(self.texts))
            .value_parser(PossibleValuesParser::new(["a4", "letter"]))
            .default_value("a4")
    }

    fn json(&self) -> Arg {
        self.flag("json", msg::cli::arg_json(self.texts))
    }
}

/// The colon is added by the printer of help; what stands before it depends on the language.
fn heading(title: &str) -> String {
    title.trim_end_matches(':').to_owned()
}
