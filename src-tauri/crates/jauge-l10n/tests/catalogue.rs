//! Reading `.ftl` files without printing them, and telling where languages disagree.

use jauge_l10n::catalogue::{Difference, Kind};
use jauge_l10n::{ArgumentKind, Catalogue, Locale, Source, Texts};

fn read(files: &[(&str, &str, &str)]) -> Catalogue {
    let sources: Vec<_> = files
        .iter()
        .map(|(language, file, text)| Source { language, file, text })
        .collect();
    Catalogue::read(&sources)
}

fn only(catalogue: &Catalogue) -> Difference {
    let mut found = catalogue.compare();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn place(difference: &Difference) -> (&str, &str, usize, &str) {
    (
        &difference.language,
        &difference.file,
        difference.line,
        &difference.id,
    )
}

#[test]
fn a_message_knows_its_file_its_line_and_its_words() {
    let catalogue = read(&[(
        "fr",
        "shell.ftl",
        "### Tête\n\nshell-a = Un\n\n# Note\nshell-b =\n    Deux\n\n    Trois\nshell-c = Fin\n",
    )]);
    let message = catalogue.find("fr", "shell-b").unwrap();
    assert_eq!((message.path().as_str(), message.line), ("fr/shell.ftl", 6));
    assert_eq!(message.source, "shell-b =\n    Deux\n\n    Trois");
    assert_eq!(catalogue.of("fr").count(), 3);
}

#[test]
fn a_variable_that_chooses_a_plural_or_a_numbered_variant_is_a_number() {
    let catalogue = read(&[(
        "fr",
        "results.ftl",
        "results-a = { $count ->\n    [one] { $count } pratique sur { $dimension }\n   *[other] { $count } pratiques\n}\n\
         results-b = { $month ->\n    [1] janvier\n   *[2] février\n}\n\
         results-c = { $country ->\n    [QC] Québec\n   *[other] ailleurs\n}\n\
         # $year (number): l’année\nresults-d = { $year }, { $place }\n",
    )]);
    let kinds = |id: &str| -> Vec<(String, ArgumentKind)> {
        let message = catalogue.find("fr", id).unwrap();
        message
            .arguments
            .iter()
            .map(|argument| (argument.name.clone(), argument.kind))
            .collect()
    };
    let (number, text) = (ArgumentKind::Number, ArgumentKind::Text);
    assert_eq!(
        kinds("results-a"),
        [("count".to_owned(), number), ("dimension".to_owned(), text)]
    );
    assert_eq!(kinds("results-b"), [("month".to_owned(), number)]);
    assert_eq!(kinds("results-c"), [("country".to_owned(), text)]);
    assert_eq!(
        kinds("results-d"),
        [("place".to_owned(), text), ("year".to_owned(), number)]
    );
}

#[test]
fn a_variable_is_a_number_for_every_caller_as_soon_as_one_language_makes_it_one() {
    let catalogue = read(&[
        ("fr", "a.ftl", "a-x = { $years } { $place }\n"),
        (
            "en",
            "a.ftl",
            "a-x = { $place }: { $years ->\n    [one] a year\n   *[other] { $years } years\n}\n",
        ),
    ]);
    let kinds: Vec<_> = catalogue
        .arguments("a-x")
        .into_iter()
        .map(|argument| argument.kind)
        .collect();
    assert_eq!(kinds, [ArgumentKind::Text, ArgumentKind::Number]);
    assert_eq!(catalogue.compare(), []);
}

#[test]
fn a_message_takes_the_variables_of_those_it_refers_to() {
    let catalogue = read(&[
        (
            "fr",
            "shell.ftl",
            "shell-a = { shell-b } !\nshell-b = { $name } { -mot }\n-mot = { $inside }\n",
        ),
        ("fr-CA", "shell.ftl", "shell-a = { shell-b }\n"),
    ]);
    for language in ["fr", "fr-CA"] {
        let arguments = &catalogue.find(language, "shell-a").unwrap().arguments;
        assert_eq!(
            arguments
                .iter()
                .map(|argument| &argument.name)
                .collect::<Vec<_>>(),
            ["name"]
        );
    }
    assert_eq!(catalogue.compare(), []);
}

#[test]
fn functions_are_named_after_the_file_and_the_rest_of_the_id() {
    let catalogue = read(&[
        ("fr", "report-screen.ftl", "report-screen-print-now = a\n"),
        (
            "fr",
            "errors.ftl",
            "error-disk-full = a\nerror-404 = b\nother = c\n",
        ),
        ("fr", "model/levels.ftl", "level-1 = a\n"),
    ]);
    let name = |id: &str| {
        let function = catalogue.find("fr", id).unwrap().function();
        function.map(|function| format!("{}::{}", function.module, function.name))
    };
    assert_eq!(
        name("report-screen-print-now").as_deref(),
        Some("report_screen::print_now")
    );
    assert_eq!(name("error-disk-full").as_deref(), Some("errors::disk_full"));
    assert_eq!(name("error-404").as_deref(), Some("errors::error_404"));
    assert_eq!(name("other").as_deref(), Some("errors::other"));
    assert_eq!(name("level-1"), None);
    assert!(!catalogue.find("fr", "other").unwrap().follows_file());
}

#[test]
fn what_is_not_fluent_is_told_with_its_line_and_the_rest_is_read() {
    let catalogue = read(&[(
        "fr",
        "shell.ftl",
        "shell-a = Un\n\nshell b = Deux\nshell-c = Trois\n",
    )]);
    let found = only(&catalogue);
    assert_eq!(place(&found), ("fr", "shell.ftl", 3, ""));
    assert!(matches!(found.kind, Kind::Junk { text } if text.starts_with("shell b")));
    assert!(catalogue.find("fr", "shell-c").is_some());
}

#[test]
fn an_id_that_stands_twice_is_told_with_both_places() {
    let found = only(&read(&[
        ("fr", "a.ftl", "a-x = Un\n"),
        ("fr", "b.ftl", "\na-x = Deux\n"),
    ]));
    assert_eq!(place(&found), ("fr", "b.ftl", 2, "a-x"));
    assert_eq!(
        found.kind,
        Kind::Duplicate {
            file: "a.ftl".to_owned(),
            line: 1
        }
    );
}

#[test]
fn attributes_functions_and_empty_messages_are_refused() {
    let kinds = |text: &str| -> Vec<Kind> {
        read(&[("fr", "shell.ftl", text)])
            .compare()
            .into_iter()
            .map(|found| found.kind)
            .collect()
    };
    assert_eq!(
        kinds("shell-a = Un\n    .title = Deux\n"),
        [Kind::Attribute {
            name: "title".to_owned()
        }]
    );
    assert_eq!(
        kinds("shell-a =\n    .title = Deux\n"),
        [
            Kind::NoValue,
            Kind::Attribute {
                name: "title".to_owned()
            }
        ]
    );
    assert_eq!(
        kinds("shell-a = { NUMBER($n) }\n"),
        [Kind::Function {
            name: "NUMBER".to_owned()
        }]
    );
    let reference = "shell-b".to_owned();
    assert_eq!(
        kinds("shell-a = { shell-b }\n"),
        [Kind::UnknownReference { reference }]
    );
}

#[test]
fn a_message_missing_from_a_language_is_told_where_the_reference_has_it() {
    let found = only(&read(&[
        ("fr", "a.ftl", "a-x = Un\na-y = Deux\n"),
        ("en", "a.ftl", "a-x = One\n"),
    ]));
    assert_eq!(place(&found), ("en", "a.ftl", 2, "a-y"));
    assert_eq!(found.kind, Kind::Missing);
}

#[test]
fn a_message_that_only_another_language_has_is_told() {
    let found = only(&read(&[
        ("fr", "a.ftl", "a-x = Un\n"),
        ("en", "a.ftl", "a-x = One\na-y = Two\n"),
    ]));
    assert_eq!(
        (place(&found), found.kind.clone()),
        (("en", "a.ftl", 2, "a-y"), Kind::Extra)
    );
}

#[test]
fn variables_must_be_those_of_the_reference() {
    let found = only(&read(&[
        ("fr", "a.ftl", "a-x = { $one } { $two }\n"),
        ("en", "a.ftl", "a-x = { $two } { $three }\n"),
    ]));
    let names = |names: [&str; 2]| names.map(str::to_owned).to_vec();
    assert_eq!(
        found.kind,
        Kind::Variables {
            expected: names(["one", "two"]),
            found: names(["three", "two"])
        }
    );
}

#[test]
fn a_text_of_the_model_takes_no_variables() {
    let found = only(&read(&[("fr", "model/a.ftl", "q-a = { $one }\n")]));
    assert_eq!(
        found.kind,
        Kind::ModelVariables {
            found: vec!["one".to_owned()]
        }
    );
}

#[test]
fn a_region_changes_existing_messages_and_nothing_else() {
    let base = ("fr", "a.ftl", "a-x = Un\na-y = Deux\n");
    assert_eq!(read(&[base, ("fr-CA", "a.ftl", "a-y = Autre\n")]).compare(), []);
    assert_eq!(
        only(&read(&[base, ("fr-CA", "a.ftl", "a-z = Trois\n")])).kind,
        Kind::Extra
    );
    assert_eq!(
        only(&read(&[base, ("fr-CA", "a.ftl", "a-y = Deux\n")])).kind,
        Kind::Repeated
    );
}

#[test]
fn the_texts_built_in_are_those_of_the_catalogue() {
    let catalogue = Catalogue::read(jauge_l10n::embedded());
    for locale in Locale::all() {
        let texts = Texts::new(locale);
        for message in catalogue.of(locale.tag()).filter(|message| message.is_model()) {
            assert!(
                texts.has(&message.id) && texts.model(&message.id).is_some(),
                "{locale} {}",
                message.id
            );
        }
    }
    assert!(catalogue.of("fr").any(|message| message.is_model()));
    assert_eq!(Texts::new(Locale::REFERENCE).model("no-such-text"), None);
}

#[test]
fn a_region_prints_its_own_words_and_else_those_of_its_base() {
    let [base, region] = ["en", "en-CA"].map(|tag| Texts::new(Locale::parse(tag).unwrap()));
    let date = |texts: &Texts| jauge_l10n::msg::formats::date(texts, 2, 3, 2027);
    assert_eq!(
        (date(&base), date(&region)),
        ("2\u{a0}March 2027".to_owned(), "March\u{a0}2, 2027".to_owned())
    );
    let mark = jauge_l10n::msg::formats::group_mark;
    assert_eq!(mark(&base), mark(&region));
}
