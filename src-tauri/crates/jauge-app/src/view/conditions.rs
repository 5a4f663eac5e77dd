//! The conditions of rules that hold, for the page to put in words.

use jauge_core::advice::{Recommended, SkillAdvice};
use jauge_core::ids::RuleId;
use jauge_core::model::Edition;
use jauge_core::rules::{Atom, CountTest, FieldTest, FindingTest, LevelTest, Rule};

use crate::wire::ConditionView;

/// The rules by which a skill is called for.
pub(super) fn skill_rules(edition: &Edition, advice: &SkillAdvice) -> Vec<Vec<ConditionView>> {
    let skill = edition.skill(advice.id.as_str());
    rules(&advice.rules, skill.into_iter().flat_map(|skill| &skill.rules))
}

/// The rules by which a provider is called for.
pub(super) fn provider_rules(edition: &Edition, advice: &Recommended) -> Vec<Vec<ConditionView>> {
    let provider = edition.provider(advice.id.as_str());
    let all = provider.into_iter().flat_map(|provider| &provider.rules);
    rules(&advice.rules, all.map(|(_, rule)| rule))
}

/// Those that hold, in the order in which they are named.
fn rules<'a>(holding: &[RuleId], all: impl Iterator<Item = &'a Rule>) -> Vec<Vec<ConditionView>> {
    let all: Vec<_> = all.collect();
    let found = holding
        .iter()
        .filter_map(|id| all.iter().find(|rule| rule.id == *id));
    found
        .map(|rule| rule.atoms.iter().map(condition).collect())
        .collect()
}

fn condition(atom: &Atom) -> ConditionView {
    let (subject, id, (test, number)) = match atom {
        Atom::Practice(id, test) => ("practice", id.to_string(), level(*test)),
        Atom::Dimension(id, test) => ("dimension", id.to_string(), level(*test)),
        Atom::Profile(field, test) => ("profile", field.code().to_owned(), said(test)),
        Atom::Finding(id, test) => ("finding", id.to_string(), finding(*test)),
        Atom::Count(count, test) => ("count", count.code().to_owned(), counted(*test)),
    };
    ConditionView {
        subject: subject.to_owned(),
        id,
        test: test.to_owned(),
        number,
    }
}

type Tested = (&'static str, Option<u32>);

fn level(test: LevelTest) -> Tested {
    let (word, level) = match test {
        LevelTest::AtMost(level) => ("at-most", level),
        LevelTest::AtLeast(level) => ("at-least", level),
        LevelTest::Lacks(level) => ("lacks", level),
        LevelTest::Is(level) => ("is", level),
        LevelTest::Unknown => return ("unknown", None),
        LevelTest::Known => return ("known", None),
    };
    (word, Some(u32::from(level.number())))
}

/// A rule that holds says of a word or a yes what the profile says itself.
const fn said(test: &FieldTest) -> Tested {
    match test {
        FieldTest::AtLeast(least) => ("at-least", Some(*least)),
        FieldTest::AtMost(most) => ("at-most", Some(*most)),
        _ => ("said", None),
    }
}

const fn finding(test: FindingTest) -> Tested {
    match test {
        FindingTest::Found => ("found", None),
        FindingTest::Nowhere => ("nowhere", None),
        FindingTest::AtLeast(least) => ("at-least", Some(least)),
    }
}

const fn counted(test: CountTest) -> Tested {
    match test {
        CountTest::AtLeast(least) => ("at-least", Some(least)),
        CountTest::AtMost(most) => ("at-most", Some(most)),
    }
}
