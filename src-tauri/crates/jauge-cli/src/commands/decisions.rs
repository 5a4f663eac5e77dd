//! What the venue decided, in words.

use jauge_app::domain::advice::Decided;
use jauge_app::domain::decisions::{Decision, Subject, Verdict};
use jauge_app::domain::money::{Currency, Money};
use jauge_app::l10n::{self, Texts, msg};

use super::score::section;
use super::words;

/// The decisions, each with what became of its subject.
pub(super) fn decisions(texts: &Texts, decided: &[Decided]) -> Vec<String> {
    section(
        msg::cli::decisions_title(texts),
        decided.iter().flat_map(|one| lines(texts, one)).collect(),
    )
}

fn lines(texts: &Texts, decided: &Decided) -> Vec<String> {
    let decision = &decided.decision;
    let verdict = match decision.verdict.map(Verdict::code) {
        Some(code) => words::model(texts, &format!("verdict-{code}")),
        None => msg::cli::undecided(texts),
    };
    let mut lines = vec![format!(
        "  {}",
        msg::cli::item(texts, &title(texts, decision), &verdict)
    )];
    let means = means(texts, decision);
    if !means.is_empty() {
        lines.push(format!("    {means}"));
    }
    if !decision.reason.is_empty() {
        lines.push(format!(
            "    {}",
            msg::cli::reason(texts, &one_line(&decision.reason))
        ));
    }
    if let Some(gone) = decided.gone.filter(|_| !decision.is_closed()) {
        let reason = decided.reason.as_ref().map(|id| format!("reason-{id}"));
        for id in std::iter::once(format!("gone-{}", gone.code())).chain(reason) {
            lines.push(format!("    {}", words::model(texts, &id)));
        }
    }
    lines
}

/// The venue's own words, or those of the advice.
fn title(texts: &Texts, decision: &Decision) -> String {
    if !decision.wording.is_empty() {
        return one_line(&decision.wording);
    }
    match &decision.subject {
        Subject::Step(id) => words::step(texts, id),
        Subject::Skill(id) => words::model(texts, &format!("skill-{id}")),
        Subject::Provider(id) => words::model(texts, &format!("provider-{id}")),
        Subject::Own(id) => id.clone(),
    }
}

/// Who, by when, with what money.
fn means(texts: &Texts, decision: &Decision) -> String {
    let people = [&decision.owner, &decision.deputy].map(|role| one_line(role));
    let people = people.into_iter().filter(|role| !role.is_empty());
    let due = decision.due.map(|day| msg::cli::due(texts, &texts.date(day)));
    let budget = decision
        .budget
        .map(|money| msg::cli::budget(texts, &sum(texts, money)));
    people.chain(due).chain(budget).collect::<Vec<_>>().join(", ")
}

fn sum(texts: &Texts, money: Money) -> String {
    let currency = match money.currency {
        Currency::CanadianDollar => l10n::Currency::Cad,
        Currency::Euro => l10n::Currency::Eur,
    };
    texts.money(money.amount, currency)
}

/// A text of several lines, on one.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
