//! What only the whole edition can tell: dimensions without practices, advice that nobody can get, law that is missing.

use super::load::Problems;
use super::{Edition, ProblemKind};
use crate::advice::advise;
use crate::ids::{ProviderId, RuleId};
use crate::level::Level;
use crate::rules::{Atom, Rule, can_be_found, witness};
use crate::scoring::score;

pub(super) fn check(edition: &Edition, problems: &mut Problems<'_>) {
    for dimension in &edition.dimensions {
        if edition.practices_of(dimension).next().is_none() {
            problems.add_at(
                "practices.toml",
                dimension.as_str(),
                ProblemKind::Empty(dimension.to_string()),
            );
        }
    }
    law(edition, problems);
    let switches = edition
        .practices
        .iter()
        .flat_map(|practice| &practice.not_applicable);
    unmet(edition, switches.clone(), "practices.toml", problems);
    beyond_profile(switches, "practices.toml", problems);
    beyond_profile(
        edition.regimes.iter().map(|regime| &regime.rule),
        "law.toml",
        problems,
    );
    unmet(
        edition,
        edition.skills.iter().flat_map(|skill| &skill.rules),
        "skills.toml",
        problems,
    );
    unmet(
        edition,
        edition.providers.iter().flat_map(|provider| &provider.not_yet),
        "providers.toml",
        problems,
    );
    unmet(
        edition,
        edition.doubts.iter().map(|doubt| &doubt.rule),
        "findings.toml",
        problems,
    );
    for finding in edition
        .findings
        .iter()
        .filter(|rule| !can_be_found(edition, rule))
    {
        let id = finding.id.as_str();
        problems.add_at("findings.toml", id, ProblemKind::Unreachable(id.to_owned()));
    }
    for provider in &edition.providers {
        for (_, rule) in &provider.rules {
            if !is_recommended_somewhere(edition, &provider.id, rule) {
                let kind = ProblemKind::Unreachable(rule.id.to_string());
                problems.add_at("providers.toml", rule.id.as_str(), kind);
            }
        }
    }
}

/// Every legal foundation has a provision in every regime.
fn law(edition: &Edition, problems: &mut Problems<'_>) {
    for regime in &edition.regimes {
        for practice in edition
            .practices
            .iter()
            .filter(|practice| practice.is_legal_foundation())
        {
            let covered = edition.provisions.iter().any(|provision| {
                provision.regimes.contains(&regime.id) && provision.practices.contains(&practice.id)
            });
            if !covered {
                let kind = ProblemKind::NoProvision(regime.id.to_string(), practice.id.to_string());
                problems.add_at("law.toml", regime.id.as_str(), kind);
            }
        }
    }
}

/// Rules that are asked before any question and know the profile only: whatever else they read is never there.
fn beyond_profile<'a>(rules: impl Iterator<Item = &'a Rule>, file: &str, problems: &mut Problems<'_>) {
    let reads_more = |rule: &&Rule| rule.atoms.iter().any(|atom| !matches!(atom, Atom::Profile(..)));
    for rule in rules.filter(reads_more) {
        let kind = ProblemKind::Unreachable(rule.id.to_string());
        problems.add_at(file, rule.id.as_str(), kind);
    }
}

fn unmet<'a>(
    edition: &Edition,
    rules: impl Iterator<Item = &'a Rule>,
    file: &str,
    problems: &mut Problems<'_>,
) {
    for rule in rules {
        if !fillings().any(|rest| witness(edition, rule, rest).is_some()) {
            problems.add_at(
                file,
                rule.id.as_str(),
                ProblemKind::Unreachable(rule.id.to_string()),
            );
        }
    }
}

fn is_recommended_somewhere(edition: &Edition, provider: &ProviderId, rule: &Rule) -> bool {
    fillings()
        .filter_map(|rest| witness(edition, rule, rest))
        .any(|venue| {
            let scores = score(edition, &venue.profile, &venue.assessment);
            let advice = advise(edition, venue.venue(), &venue.assessment, &scores);
            advice.providers.recommended.iter().any(|found| {
                let by_rule = |id: &RuleId| found.rules.contains(id);
                found.id == *provider && by_rule(&rule.id)
            })
        })
}

/// What the rest of a witness answers: nothing, or one level everywhere.
fn fillings() -> impl Iterator<Item = Option<Level>> {
    std::iter::once(None).chain(Level::all().rev().map(Some))
}
