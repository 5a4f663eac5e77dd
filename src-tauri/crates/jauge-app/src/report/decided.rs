//! What the venue decided on the advice, in words.

use jauge_core::advice::{Decided, Gone};
use jauge_core::decisions::{Decision, Quote, Subject, Verdict};
use jauge_core::money::Money;
use jauge_l10n::Currency;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnnexTable, Entry, Line, TableCell, TableRow};

use super::reading::Reading;
use super::words::{Words, capital, inside};
use crate::links::linked;
use crate::naming;

/// What the advice is called that a decision is about, whether it is still given or not.
pub(super) fn title(words: &Words, subject: &Subject) -> String {
    naming::advice(words.texts(), subject)
}

/// The venue's own words, else those of the advice.
pub(super) fn wording(words: &Words, decision: &Decision) -> String {
    match decision.wording.trim() {
        "" => title(words, &decision.subject),
        own => own.to_owned(),
    }
}

/// Verdict, roles, day, money, reason; nothing where nothing was said of it.
pub(super) fn line(reading: &Reading<'_>, subject: &Subject) -> Option<String> {
    let decision = reading.decision(subject)?;
    let said = parts(reading, decision);
    (!said.is_empty()).then(|| said.join(" · "))
}

/// The same beside something else.
pub(super) fn beside(reading: &Reading<'_>, subject: &Subject) -> Option<Line> {
    line(reading, subject).map(|said| linked(&say::decided(reading.texts(), &said)))
}

fn parts(reading: &Reading<'_>, decision: &Decision) -> Vec<String> {
    let texts = reading.texts();
    let verdict = decision
        .verdict
        .map(|verdict| inside(&reading.words.model(&format!("verdict-{}", verdict.code()))));
    let typed = |text: &str, say: &dyn Fn(&str) -> String| match text.trim() {
        "" => None,
        text => Some(say(text)),
    };
    let said = [
        verdict,
        typed(&decision.wording, &|wording| texts.quote(wording)),
        typed(&decision.owner, &|owner| say::decided_owner(texts, owner)),
        typed(&decision.deputy, &|deputy| say::decided_deputy(texts, deputy)),
        decision
            .due
            .map(|due| say::decided_due(texts, &texts.short_date(due))),
        decision
            .budget
            .map(|budget| say::decided_budget(texts, &money(reading, budget))),
        typed(&decision.reason, &|reason| say::decided_reason(texts, reason)),
    ];
    said.into_iter().flatten().collect()
}

/// An amount in the words of the report.
pub(super) fn money(reading: &Reading<'_>, money: Money) -> String {
    let currency = match money.currency {
        jauge_core::money::Currency::CanadianDollar => Currency::Cad,
        jauge_core::money::Currency::Euro => Currency::Eur,
    };
    reading.texts().money(money.amount, currency)
}

/// What was typed of the money that a decision takes, the budget before the quotes.
pub(super) fn cost(reading: &Reading<'_>, decision: &Decision) -> Option<String> {
    let texts = reading.texts();
    if let Some(budget) = decision.budget {
        return Some(say::cost_budget(texts, &money(reading, budget)));
    }
    let first = decision.quotes.first()?.amount.currency;
    let comparable = decision
        .quotes
        .iter()
        .filter(|quote| quote.amount.currency == first);
    let lowest = comparable
        .map(|quote| quote.amount)
        .min_by_key(|one| one.amount)?;
    Some(say::cost_offers(
        texts,
        &money(reading, lowest),
        decision.quotes.len(),
    ))
}

/// The decision on some outside help, and the quotes received.
pub(super) fn entries(reading: &Reading<'_>, subject: &Subject) -> Vec<Entry> {
    let texts = reading.texts();
    let said =
        line(reading, subject).map(|said| Entry::new(say::decided_label(texts), linked(&capital(&said))));
    let quotes = reading
        .decision(subject)
        .map_or(&[][..], |decision| &decision.quotes);
    let quotes: Vec<_> = quotes.iter().map(|quote| offer(reading, quote)).collect();
    let quotes =
        (!quotes.is_empty()).then(|| Entry::new(say::offers_label(texts), linked(&quotes.join("\n"))));
    said.into_iter().chain(quotes).collect()
}

fn offer(reading: &Reading<'_>, quote: &Quote) -> String {
    let texts = reading.texts();
    let amount = money(reading, quote.amount);
    match quote.date {
        Some(date) => say::offer_dated(texts, &amount, &texts.short_date(date), &quote.from),
        None => say::offer(texts, &amount, &quote.from),
    }
}

/// Accepted, and still to be done.
pub(super) fn accepted<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = &'a Decision> {
    still(reading, &[Verdict::Accepted]).filter(|decision| !decision.is_closed())
}

/// Postponed or rejected, and still advised.
pub(super) fn set_aside<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = &'a Decision> {
    still(reading, &[Verdict::Postponed, Verdict::Rejected])
}

fn still<'a>(reading: &'a Reading<'_>, verdicts: &'static [Verdict]) -> impl Iterator<Item = &'a Decision> {
    // Help that the rules hold back is still the venue's to ask for.
    let stands = |one: &&Decided| matches!(one.gone, None | Some(Gone::HeldBack));
    let given = move |one: &&Decided| {
        let verdict = one.decision.verdict;
        verdict.is_some_and(|verdict| verdicts.contains(&verdict))
    };
    let decided = reading.decided.iter().filter(stands).filter(given);
    decided.map(|one| &one.decision)
}

/// Decisions whose advice is not given any more, and what became of it.
pub(super) fn gone(reading: &Reading<'_>) -> Option<AnnexTable> {
    let texts = reading.texts();
    let row = |one: &Decided| {
        // What is done or given up is in the plan, and needs no reason here.
        let open = !one.decision.is_closed();
        let gone = one.gone.filter(|gone| open && *gone != Gone::HeldBack)?;
        let said = parts(reading, &one.decision);
        (!said.is_empty()).then(|| TableRow {
            cells: vec![
                TableCell::plain(title(&reading.words, &one.decision.subject)),
                TableCell::plain(capital(&said.join(" · "))),
                TableCell::plain(reading.words.model(&format!("gone-{}", gone.code()))),
            ],
        })
    };
    let rows: Vec<_> = reading.decided.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| AnnexTable {
        heading: say::gone_heading(texts),
        intro: say::gone_intro(texts),
        header: vec![
            say::gone_what(texts),
            say::gone_verdict(texts),
            say::gone_why(texts),
        ],
        shares: vec![3.4, 3.4, 3.2],
        rows,
    })
}
