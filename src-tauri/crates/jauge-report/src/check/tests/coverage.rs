//! Every published rule is held by one of ours, and every one of ours is seen to fail.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use super::{Mutation, Rule, all};
use crate::check::Kind;

const PROFILES: [(&str, &str, &str); 2] = [
    (
        "UA",
        "PDF/UA-1 (ISO 14289-1)",
        include_str!("../profiles/pdfua-1.txt"),
    ),
    (
        "A",
        "PDF/A-2a (ISO 19005-2)",
        include_str!("../profiles/pdfa-2a.txt"),
    ),
];

fn clauses(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#'))
}

#[test]
fn every_published_rule_is_held_by_one_of_ours() {
    let mut held: BTreeMap<String, Vec<Rule>> = BTreeMap::new();
    for rule in Rule::ALL {
        for clause in rule.clauses() {
            held.entry((*clause).to_owned()).or_default().push(*rule);
        }
        assert_eq!(rule.clauses().is_empty(), rule.kind() == Kind::Own, "{rule:?}");
    }
    let published: BTreeSet<String> = PROFILES
        .into_iter()
        .flat_map(|(profile, _, list)| clauses(list).map(move |clause| format!("{profile} {clause}")))
        .collect();
    assert_eq!(held.keys().cloned().collect::<BTreeSet<_>>(), published);
    for (clause, rules) in held {
        assert_eq!(rules.len(), 1, "{clause}: {rules:?}");
    }
}

#[test]
fn every_rule_of_ours_is_seen_to_fail() {
    let tried: BTreeSet<Rule> = all().iter().map(|Mutation(rules, _)| rules[0]).collect();
    let never: Vec<&Rule> = Rule::ALL.iter().filter(|rule| !tried.contains(rule)).collect();
    assert!(never.is_empty(), "{never:?}");
}

#[test]
fn the_table_of_rules_says_what_the_check_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("RULES.md");
    let table = table();
    if std::env::var_os("JAUGE_ACCEPT").is_some() {
        std::fs::write(&path, &table).expect("RULES.md is written");
    }
    assert_eq!(
        std::fs::read_to_string(&path).unwrap_or_default(),
        table,
        "run `cargo xtask accept rust`"
    );
}

fn table() -> String {
    let mut out = String::from(
        "# What the check of documents covers\n\nMade from `src/check/rules.rs` and the lists in `src/check/profiles`. \
         Each rule of ours is seen to fail by a test that breaks it in a good file.\n\n- **checked**: looked for as it \
         is written, or more strictly\n- **absent**: about something that our files never hold; that it is not there \
         is what is looked for\n",
    );
    let of = |wanted: &str| {
        let rule = Rule::ALL.iter().find(|rule| rule.clauses().contains(&wanted));
        *rule.unwrap_or_else(|| panic!("no rule for {wanted}"))
    };
    for (profile, title, list) in PROFILES {
        let rules: Vec<(&str, Rule)> = clauses(list)
            .map(|clause| (clause, of(&format!("{profile} {clause}"))))
            .collect();
        let absent = rules
            .iter()
            .filter(|(_, rule)| rule.kind() == Kind::Absent)
            .count();
        let (all, checked) = (rules.len(), rules.len() - absent);
        writeln!(
            out,
            "\n## {title}\n\n{all} published rules: {checked} checked, {absent} absent.\n"
        )
        .expect("memory");
        out.push_str("| rule | | held by | what must hold |\n|---|---|---|---|\n");
        for (clause, rule) in rules {
            let kind = if rule.kind() == Kind::Absent {
                "absent"
            } else {
                "checked"
            };
            writeln!(out, "| {clause} | {kind} | {rule:?} | {} |", rule.meaning()).expect("memory");
        }
    }
    out.push_str("\n## More than is published\n\n| rule | what must hold |\n|---|---|\n");
    for rule in Rule::ALL.iter().filter(|rule| rule.kind() == Kind::Own) {
        writeln!(out, "| {rule:?} | {} |", rule.meaning()).expect("memory");
    }
    out
}
