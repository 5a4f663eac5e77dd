//! Where the practices of an edition come from: what is wrong with it, and what it makes of two editions.

mod common;

use common::model;
use common::years::second;
use jauge_core::fixtures::second_edition;
use jauge_core::ids::PracticeId;
use jauge_core::model::{
    Edition, FILES, MappedKind, MappingFault, Problem, ProblemKind, Relation, Sources, load,
};

const FILE: &str = "mapping.toml";

fn with_mapping(mapping: &str) -> Result<Edition, Vec<Problem>> {
    let mut files = second_edition();
    files.insert(FILE.to_owned(), mapping.to_owned());
    load(&Sources::new(files))
}

/// The only problem of a mapping, with its line.
fn only(mapping: &str) -> (usize, ProblemKind) {
    let mut problems = with_mapping(mapping).expect_err("a problem");
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    assert_eq!(problem.file, FILE);
    (problem.line, problem.kind)
}

/// The only fault once these lines follow the head of a mapping, with the lines below that head.
fn fault(lines: &str) -> (usize, MappingFault, String) {
    match only(&format!("[[from]]\nedition = \"2026.1\"\n{lines}")) {
        (line, ProblemKind::Mapping(fault, id)) => (line - 2, fault, id),
        other => panic!("{other:?}"),
    }
}

fn ids(list: &[PracticeId]) -> Vec<&str> {
    list.iter().map(PracticeId::as_str).collect()
}

#[test]
fn an_edition_may_do_without_a_mapping() {
    assert_eq!(Sources::OPTIONAL, [FILE]);
    assert!(FILES.iter().all(|(name, _)| *name != FILE));
    assert_eq!(model().mappings, []);
    let mut files = second_edition();
    files.remove(FILE);
    assert_eq!(load(&Sources::new(files)).expect("whole").mappings, []);
}

#[test]
fn a_mapping_is_read_with_its_lines() {
    let mapping = &second().mappings[0];
    assert_eq!(mapping.from, model().id);
    assert_eq!(ids(&mapping.retired), ["sharing-open"]);
    assert_eq!(mapping.line, 2);
    let told: Vec<_> = mapping
        .practices
        .iter()
        .map(|mapped| {
            (
                mapped.practice.as_str(),
                ids(&mapped.from),
                mapped.kind,
                mapped.line,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("quality-entry", vec!["quality-entry"], MappedKind::Reworded, 6),
            ("skills-culture", vec!["skills-culture"], MappedKind::Changed, 10),
            ("sharing-need", vec!["sharing-brief"], MappedKind::Split, 14),
            (
                "sharing-specification",
                vec!["sharing-brief"],
                MappedKind::Split,
                19
            ),
            ("use-ai", vec![], MappedKind::Added, 24),
        ]
    );
}

#[test]
fn a_mapping_of_another_form_is_named_with_its_line() {
    let (line, kind) = only("[[from]]\nedition = \"2026.1\"\nretird = []\n");
    assert_eq!(line, 3);
    assert!(
        matches!(&kind, ProblemKind::Form(words) if words.contains("retird")),
        "{kind}"
    );
}

#[test]
fn each_mistake_of_a_mapping_is_named_with_its_line() {
    let practice = |rest: &str| format!("[[from.practice]]\n{rest}\n");
    let said = |rest: &str| fault(&practice(rest));
    assert_eq!(
        only("[[from]]\nedition = \"2027.1\"\n"),
        (
            2,
            ProblemKind::Mapping(MappingFault::SameEdition, "2027.1".into())
        )
    );
    assert_eq!(
        only("[[from]]\nedition = \"2026.1\"\n[[from]]\nedition = \"2026.1\"\n"),
        (4, ProblemKind::Twice("2026.1".into()))
    );
    assert_eq!(
        only("[[from]]\nedition = \"2026.1\"\n[[from.practice]]\nid = \"use-magic\"\nkind = \"added\"\n"),
        (4, ProblemKind::UnknownId("use-magic".into()))
    );
    assert_eq!(
        only("[[from]]\nedition = \"2026.1\"\n[[from.practice]]\nid = \"use-ai\"\nkind = \"new\"\n"),
        (
            5,
            ProblemKind::BadWord("new".into(), "reworded, changed, split, added".into())
        )
    );
    let twice = practice("id = \"use-ai\"\nkind = \"added\"").repeat(2);
    assert_eq!(
        only(&format!("[[from]]\nedition = \"2026.1\"\n{twice}")),
        (7, ProblemKind::Twice("use-ai".into()))
    );
    let fault_of = |line, fault, id: &str| (line, fault, id.to_owned());
    assert_eq!(
        said("id = \"use-ai\"\nwas = []\nkind = \"changed\""),
        fault_of(2, MappingFault::NoOrigin, "use-ai")
    );
    assert_eq!(
        said("id = \"use-ai\"\nwas = [\"use-machines\"]\nkind = \"added\""),
        fault_of(2, MappingFault::AddedWithOrigin, "use-ai")
    );
    for kind in ["reworded", "split"] {
        assert_eq!(
            said(&format!(
                "id = \"use-ai\"\nwas = [\"use-x\", \"use-y\"]\nkind = \"{kind}\""
            )),
            fault_of(2, MappingFault::SeveralOrigins, "use-ai")
        );
    }
    assert_eq!(
        fault("retired = [\"use-ai\"]\n"),
        fault_of(1, MappingFault::StillAsked, "use-ai")
    );
    assert_eq!(
        said("id = \"use-ai\"\nwas = [\"use-reporting\"]\nkind = \"split\""),
        fault_of(3, MappingFault::Unsaid, "use-reporting")
    );
    let renamed = practice("id = \"use-ai\"\nwas = [\"use-x\"]\nkind = \"reworded\"");
    let carved = practice("id = \"sharing-need\"\nwas = [\"use-x\"]\nkind = \"split\"");
    assert_eq!(
        fault(&format!("{renamed}{carved}")),
        fault_of(7, MappingFault::TwoFates, "use-x")
    );
    assert_eq!(
        fault(&format!("retired = [\"use-x\"]\n{carved}")),
        fault_of(4, MappingFault::TwoFates, "use-x")
    );
}

#[test]
fn what_may_be_said_is_said() {
    let several = "[[from]]
edition = \"2026.1\"
retired = [\"use-x\", \"use-y\"]

[[from.practice]]
id = \"use-ai\"
was = [\"use-z\"]
kind = \"reworded\"

[[from.practice]]
id = \"sharing-need\"
was = [\"sharing-brief\", \"sharing-old\"]
kind = \"changed\"

[[from]]
edition = \"2025.1\"
retired = [\"use-x\"]
";
    let edition = with_mapping(several).expect("whole");
    assert_eq!(edition.mappings.len(), 2);
}

#[test]
fn beside_the_earlier_edition_each_practice_must_be_said() {
    let mapping = "[[from]]
edition = \"2026.1\"
retired = [\"sharing-closed\"]

[[from.practice]]
id = \"quality-entry\"
kind = \"added\"

[[from.practice]]
id = \"sharing-need\"
was = [\"sharing-brief\", \"sharing-quote\"]
kind = \"changed\"

[[from.practice]]
id = \"sharing-specification\"
kind = \"reworded\"
";
    let told: Vec<_> = with_mapping(mapping)
        .expect("whole alone")
        .check_mapping(model())
        .into_iter()
        .map(|problem| match problem.kind {
            ProblemKind::Mapping(fault, id) => (problem.line, fault, id),
            other => panic!("{other}"),
        })
        .collect();
    let fault_of = |line, fault, id: &str| (line, fault, id.to_owned());
    assert_eq!(
        told,
        [
            fault_of(2, MappingFault::NotAskedThen, "sharing-closed"),
            fault_of(6, MappingFault::AskedThen, "quality-entry"),
            fault_of(10, MappingFault::NotAskedThen, "sharing-quote"),
            fault_of(15, MappingFault::NotAskedThen, "sharing-specification"),
            fault_of(2, MappingFault::Lost, "sharing-open"),
            fault_of(2, MappingFault::New, "use-ai"),
        ]
    );
    assert_eq!(model().check_mapping(second()), [], "says nothing of it");
}

#[test]
fn each_practice_knows_where_it_comes_from_both_ways() {
    let named = |of: &Edition, from: &Edition| -> Vec<(String, Relation, Vec<String>)> {
        of.lineage(from)
            .origins
            .into_iter()
            .filter(|origin| origin.relation != Relation::Same)
            .map(|origin| {
                let from = origin.from.iter().map(ToString::to_string).collect();
                (origin.practice.to_string(), origin.relation, from)
            })
            .collect()
    };
    let expected = |list: &[(&str, Relation, &[&str])]| -> Vec<_> {
        list.iter()
            .map(|(id, relation, from)| {
                let from = from.iter().map(ToString::to_string).collect::<Vec<_>>();
                ((*id).to_owned(), *relation, from)
            })
            .collect()
    };
    assert_eq!(
        named(second(), model()),
        expected(&[
            ("quality-entry", Relation::Reworded, &["quality-entry"]),
            ("use-ai", Relation::Added, &[]),
            ("skills-culture", Relation::Changed, &["skills-culture"]),
            ("sharing-need", Relation::Split, &["sharing-brief"]),
            ("sharing-specification", Relation::Split, &["sharing-brief"]),
        ])
    );
    assert_eq!(
        named(model(), second()),
        expected(&[
            ("quality-entry", Relation::Reworded, &["quality-entry"]),
            ("skills-culture", Relation::Changed, &["skills-culture"]),
            (
                "sharing-brief",
                Relation::Split,
                &["sharing-need", "sharing-specification"]
            ),
            ("sharing-open", Relation::Added, &[]),
        ])
    );
    assert_eq!(ids(&second().lineage(model()).retired), ["sharing-open"]);
    assert_eq!(ids(&model().lineage(second()).retired), ["use-ai"]);
}

#[test]
fn a_practice_may_keep_its_question_under_another_id() {
    let mapping = "[[from]]
edition = \"2026.1\"
retired = [\"sharing-open\"]

[[from.practice]]
id = \"sharing-need\"
was = [\"sharing-brief\"]
kind = \"reworded\"
";
    let renamed = with_mapping(mapping).expect("whole");
    let same = |of: &Edition, from: &Edition, id: &str| {
        let lineage = of.lineage(from);
        lineage.of(&id.into()).and_then(|origin| origin.same()).cloned()
    };
    assert_eq!(
        same(&renamed, model(), "sharing-need"),
        Some("sharing-brief".into())
    );
    assert_eq!(
        same(model(), &renamed, "sharing-brief"),
        Some("sharing-need".into())
    );
    assert_eq!(same(&renamed, model(), "sharing-specification"), None);
}

#[test]
fn without_a_mapping_no_question_is_the_same() {
    let mut files = second_edition();
    files.remove(FILE);
    let stranger = load(&Sources::new(files)).expect("whole");
    for (of, from) in [(&stranger, model()), (model(), &stranger)] {
        let lineage = of.lineage(from);
        assert!(lineage.origins.iter().all(|origin| origin.same().is_none()));
        for origin in &lineage.origins {
            let there = from.practice(origin.practice.as_str()).is_some();
            let relation = if there { Relation::Changed } else { Relation::Added };
            assert_eq!(origin.relation, relation, "{}", origin.practice);
        }
    }
}

#[test]
fn two_editions_that_speak_of_each_other_are_told_the_same_both_ways() {
    let mut files = second_edition();
    files.insert(
        "practices.toml".to_owned(),
        files["practices.toml"].replace("edition = \"2027.1\"", "edition = \"2028.1\""),
    );
    files.insert(FILE.to_owned(), "[[from]]\nedition = \"2027.1\"\n".to_owned());
    let later = load(&Sources::new(files)).expect("whole");
    let back = "[[from]]
edition = \"2028.1\"
[[from.practice]]
id = \"use-ai\"
kind = \"changed\"
";
    let earlier = with_mapping(back).expect("whole");
    for (of, from) in [(&later, &earlier), (&earlier, &later)] {
        assert!(
            of.lineage(from)
                .origins
                .iter()
                .all(|origin| origin.relation == Relation::Same)
        );
    }
}
