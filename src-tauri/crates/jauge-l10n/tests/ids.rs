//! The ids and arguments of the interface messages, as the window's code knows them.

use std::path::Path;

use jauge_l10n::catalogue::REFERENCE;
use jauge_l10n::{ArgumentKind, Catalogue};

/// What only documents and the command line say: the page does not bring these along.
const NOT_SHOWN: &[&str] = &[
    "brief.ftl",
    "by-hand.ftl",
    "cli.ftl",
    "cli-years.ftl",
    "files.ftl",
    "handover-page.ftl",
    "plan-files.ftl",
    "report.ftl",
    "report-years.ftl",
];

/// One line a message: its arguments with their types, `undefined` for none.
fn typescript(catalogue: &Catalogue) -> String {
    let mut ids: Vec<&str> = catalogue
        .of(REFERENCE)
        .filter(|message| !message.is_model() && !NOT_SHOWN.contains(&message.file.as_str()))
        .map(|message| message.id.as_str())
        .collect();
    ids.sort_unstable();
    let mut code = String::from(
        "/*\n * Written from locales/fr by a test of the crate jauge-l10n: run it with JAUGE_ACCEPT=1 after changing a \
         message.\n */\n\n/** What each interface message takes. */\nexport interface MessageArguments {\n",
    );
    for id in ids {
        let arguments = catalogue.arguments(id);
        let fields: Vec<String> = arguments
            .iter()
            .map(|argument| format!("{}: {}", key(&argument.name), typed(argument.kind)))
            .collect();
        code.push_str(&line(&key(id), &fields));
    }
    code.push_str("}\n\nexport type MessageId = keyof MessageArguments;\n");
    code
}

/// On one line where it fits, as the formatter of `ui/` would have it.
fn line(key: &str, fields: &[String]) -> String {
    if fields.is_empty() {
        return format!("  {key}: undefined;\n");
    }
    let short = format!("  {key}: {{ {} }};\n", fields.join("; "));
    if short.chars().count() <= 111 {
        short
    } else {
        format!("  {key}: {{\n    {};\n  }};\n", fields.join(";\n    "))
    }
}

fn key(name: &str) -> String {
    if name.contains('-') {
        format!("'{name}'")
    } else {
        name.to_owned()
    }
}

fn typed(kind: ArgumentKind) -> &'static str {
    match kind {
        ArgumentKind::Text => "string",
        ArgumentKind::Number => "number",
    }
}

#[test]
fn the_window_knows_the_messages_and_arguments_of_the_reference() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/l10n/ids.ts");
    let expected = typescript(&Catalogue::read(jauge_l10n::embedded()));
    if std::env::var_os("JAUGE_ACCEPT").is_some_and(|value| value == "1") {
        std::fs::write(&path, &expected).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert!(
        found == expected,
        "ui/src/l10n/ids.ts is behind locales/fr: run `JAUGE_ACCEPT=1 cargo test -p jauge-l10n --test ids`"
    );
}
