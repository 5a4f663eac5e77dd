//! Tests of the model edition.

use super::embedded::FILES;
use super::{Problem, ProblemKind, Sources, load};
use crate::rules::AtomError;

fn problems(files: &[(&str, String)]) -> Vec<Problem> {
    load(&Sources::new(files.iter().cloned()))
        .err()
        .unwrap_or_default()
}

/// What is wrong once a text of a file is replaced by another, with the line where that text begins.
fn replaced(file: &str, old: &str, new: &str) -> (usize, Vec<Problem>) {
    let mut line = 0;
    let changed = FILES.map(|(name, text)| {
        if name != file {
            return (name, text.to_owned());
        }
        let at = text.find(old).unwrap_or_else(|| panic!("{file} holds {old}"));
        line = text[..at].matches('\n').count() + 1;
        (name, text.replacen(old, new, 1))
    });
    (line, problems(&changed))
}

/// The only problem once a text is replaced, which stands so many lines below the beginning of that text.
fn only(file: &str, old: &str, new: &str, below: usize) -> ProblemKind {
    let (line, mut problems) = replaced(file, old, new);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    assert_eq!(
        (problem.file.as_str(), problem.line),
        (file, line + below),
        "{problem}"
    );
    problem.kind
}

#[test]
fn the_embedded_edition_has_no_problem() {
    let problems = problems(&FILES.map(|(name, text)| (name, text.to_owned())));
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn the_files_are_those_that_an_edition_is_made_of() {
    assert_eq!(FILES.map(|(name, _)| name), Sources::FILES);
}

#[test]
fn every_missing_file_is_named() {
    for (missing, _) in FILES {
        let rest = FILES.iter().filter(|(name, _)| *name != missing);
        let rest: Vec<_> = rest.map(|(name, text)| (*name, (*text).to_owned())).collect();
        let problems = problems(&rest);
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (problems[0].file.as_str(), &problems[0].kind),
            (missing, &ProblemKind::Missing)
        );
    }
    assert_eq!(problems(&[]).len(), FILES.len(), "all at once");
}

#[test]
fn a_mistake_in_a_finding_is_named_with_its_line() {
    let of = |old, new, below| only("findings.toml", old, new, below);
    let atom = |error| ProblemKind::Atom(error);
    let when = "\"purpose is spreadsheet\"";
    assert_eq!(
        of(when, "\"colour is red\"", 0),
        atom(AtomError::Subject("colour".into()))
    );
    assert_eq!(
        of(when, "\"owner set\"", 0),
        atom(AtomError::Subject("owner".into()))
    );
    assert_eq!(
        of(when, "\"purpose is magic\"", 0),
        atom(AtomError::Value("magic".into()))
    );
    assert_eq!(
        of(when, "\"purpose has it\"", 0),
        atom(AtomError::Operator("has it".into()))
    );
    let practice = "practice = \"use-decisions\"";
    assert_eq!(
        of(practice, "practice = \"juggling\"", 0),
        ProblemKind::UnknownId("juggling".into())
    );
    assert!(matches!(of("to_level = 2", "to_level = 1", 0), ProblemKind::BadWord(word, _) if word == "1"));
    let (line, problems) = replaced("findings.toml", "on = \"skill\"", "on = \"staff\"");
    assert!(matches!(&problems[0].kind, ProblemKind::BadWord(word, _) if word == "staff"));
    assert_eq!(problems[0].line, line);
}

#[test]
fn a_finding_that_no_inventory_can_show_is_named() {
    let hosted = "when = [\"personal_data is true\", \"abroad is true\"]";
    let never = "when = [\"hosted is on-site\", \"abroad is true\"]";
    let (line, problems) = replaced("findings.toml", hosted, never);
    let unreachable = |id: &str| ProblemKind::Unreachable(id.to_owned());
    let found = problems
        .iter()
        .find(|problem| problem.kind == unreachable("personal-data-abroad"))
        .expect("named");
    assert_eq!(
        (found.file.as_str(), found.line),
        ("findings.toml", line - 2),
        "where its id stands"
    );
    // What rests on it is named too.
    let counsel = problems
        .iter()
        .find(|problem| problem.kind == unreachable("privacy-counsel-abroad"))
        .expect("named");
    assert_eq!(counsel.file, "providers.toml");
}

#[test]
fn a_doubt_that_can_never_be_is_named() {
    let old = "when = [\"tools-export at-least 3\", \"export-never-tested found\"]";
    let new =
        "when = [\"tools-export at-least 3\", \"tools-export at-most 1\", \"export-never-tested found\"]";
    let (line, problems) = replaced("findings.toml", old, new);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].kind, ProblemKind::Unreachable("export-tested".into()));
    assert_eq!(problems[0].line, line - 2);
    let other = "practice = \"tools-export\"\nwhen";
    let elsewhere = only("findings.toml", other, "practice = \"tools-fit\"\nwhen", 0);
    assert_eq!(
        elsewhere,
        ProblemKind::BadWord("tools-fit".into(), "tools-export".into())
    );
}

#[test]
fn a_rule_may_read_what_the_inventory_tells_and_nothing_else_of_that_name() {
    let old = "when = [\"inventory-to-connect at-least 3\"]";
    let atom = |new| match only("providers.toml", old, new, 0) {
        ProblemKind::Atom(error) => error,
        kind => panic!("{kind}"),
    };
    let subject = |word: &str| AtomError::Subject(word.into());
    assert_eq!(
        atom("when = [\"inventory-wishes at-least 3\"]"),
        subject("inventory-wishes")
    );
    assert_eq!(atom("when = [\"tool-lost found\"]"), subject("tool-lost"));
    assert_eq!(
        atom("when = [\"flow-retyped lost\"]"),
        AtomError::Operator("lost".into())
    );
    assert_eq!(
        atom("when = [\"flow-retyped at-least few\"]"),
        AtomError::Value("few".into())
    );
    assert_eq!(
        atom("when = [\"inventory-tools is 3\"]"),
        AtomError::Operator("is 3".into())
    );
}

#[test]
fn what_is_decided_by_the_profile_reads_nothing_else() {
    let unreachable = |id: &str| ProblemKind::Unreachable(id.to_owned());
    let old = "id = \"no-mailing\"\nwhen = [\"newsletter is false\"]";
    let new = "id = \"no-mailing\"\nwhen = [\"inventory-tools at-least 1\"]";
    assert_eq!(only("practices.toml", old, new, 0), unreachable("no-mailing"));
    let old = "id = \"ca\"\nwhen = [\"country is CA\"]";
    let new = "id = \"ca\"\nwhen = [\"flow-abroad found\"]";
    assert_eq!(only("law.toml", old, new, 0), unreachable("ca"));
}

#[test]
fn a_mistake_in_what_inventories_are_made_of_is_named_with_its_line() {
    let of = |old, new| only("inventory.toml", old, new, 0);
    let twice = of("id = \"feedback\"", "id = \"surveys\"");
    assert_eq!(twice, ProblemKind::Twice("surveys".into()));
    let purpose = of(
        "purposes = [\"payroll\", \"spreadsheet\"]",
        "purposes = [\"wages\", \"spreadsheet\"]",
    );
    assert!(matches!(purpose, ProblemKind::BadWord(word, _) if word == "wages"));
    let personal = of("personal = \"minors\"", "personal = \"secret\"");
    assert!(matches!(personal, ProblemKind::BadWord(word, _) if word == "secret"));
    let name = of("name = \"Mailjet\"", "name = \"Brevo\"");
    assert_eq!(name, ProblemKind::Twice("Brevo".into()));
}

#[test]
fn a_mistake_in_a_phase_or_a_term_is_named_with_its_line() {
    let of = |old, new| only("projects.toml", old, new, 0);
    let unknown = |id: &str| ProblemKind::UnknownId(id.to_owned());
    assert_eq!(
        of("provider = \"developer\"", "provider = \"juggler\""),
        unknown("juggler")
    );
    let findings = "findings = [\"tool-without-administrator\"";
    assert_eq!(of(findings, "findings = [\"tool-lost\""), unknown("tool-lost"));
    let atom = |new| of("when = [\"amo recommended\"]", new);
    assert_eq!(
        atom("when = [\"juggler recommended\"]"),
        ProblemKind::Atom(AtomError::Subject("juggler".into()))
    );
    assert_eq!(
        atom("when = [\"amo praised\"]"),
        ProblemKind::Atom(AtomError::Operator("praised".into()))
    );
    let (_, problems) = replaced("glossary.toml", "practices = []", "practices = [\"juggling\"]");
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].file.as_str(), &problems[0].kind),
        ("glossary.toml", &unknown("juggling"))
    );
}

#[test]
fn all_problems_of_all_files_are_told_at_once() {
    let changed = FILES.map(|(name, text)| match name {
        "inventory.toml" => (
            name,
            text.replacen("personal = \"minors\"", "personal = \"secret\"", 1),
        ),
        "projects.toml" => (
            name,
            text.replacen("provider = \"developer\"", "provider = \"juggler\"", 1),
        ),
        _ => (name, text.to_owned()),
    });
    let files: Vec<_> = problems(&changed)
        .into_iter()
        .map(|problem| problem.file)
        .collect();
    assert_eq!(files, ["inventory.toml", "projects.toml"]);
}

#[test]
fn every_message_is_asked_for_once() {
    let ids = super::edition().message_ids();
    let once: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(once.len(), ids.len());
    for id in [
        "asset-ticketing-sales-what",
        "hosting-on-site",
        "finding-flow-abroad-how",
        "doubt-flows-exist",
        "phase-supervision-do",
        "gone-mended",
        "by-pooled-why",
        "count-inventory-to-connect",
        "provider-amo-handover",
        "law-clauses-qc-private",
        "term-api-means",
    ] {
        assert!(ids.iter().any(|one| one == id), "{id}");
    }
}
