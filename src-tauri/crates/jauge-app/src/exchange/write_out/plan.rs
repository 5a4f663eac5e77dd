//! The decisions, to the types of the file.

use jauge_core::decisions::{Decision, Event, Quote, Subject};
use jauge_core::money::Money;

use crate::exchange::file::{EventEntry, MoneyEntry, PlanEntry, QuoteEntry};
use crate::exchange::words::{Day, Moment, Number, Word};

impl From<&Decision> for PlanEntry {
    fn from(decision: &Decision) -> Self {
        let (step, skill, provider, own) = match &decision.subject {
            Subject::Step(id) => (Some(id.clone()), None, None, None),
            Subject::Skill(id) => (None, Some(id.to_string()), None, None),
            Subject::Provider(id) => (None, None, Some(id.to_string()), None),
            Subject::Own(id) => (None, None, None, Some(id.clone())),
        };
        Self {
            step,
            skill,
            provider,
            own,
            decision: decision.verdict.map(Word),
            reason: decision.reason.clone(),
            wording: decision.wording.clone(),
            position: decision.position.map(Number),
            owner: decision.owner.clone(),
            deputy: decision.deputy.clone(),
            due: decision.due.map(Day),
            budget: decision.budget.map(MoneyEntry::from),
            quotes: decision.quotes.iter().map(QuoteEntry::from).collect(),
            spent: decision.spent.map(MoneyEntry::from),
            effort: decision.effort.map(Word),
            history: decision.history.iter().map(EventEntry::from).collect(),
            note: decision.note.clone(),
            at: decision.at.map(Moment),
        }
    }
}

impl From<&Quote> for QuoteEntry {
    fn from(quote: &Quote) -> Self {
        Self {
            from: quote.from.clone(),
            amount: MoneyEntry::from(quote.amount),
            date: quote.date.map(Day),
        }
    }
}

impl From<&Event> for EventEntry {
    fn from(event: &Event) -> Self {
        Self {
            status: Word(event.status),
            date: Day(event.date),
            note: event.note.clone(),
        }
    }
}

impl From<Money> for MoneyEntry {
    fn from(money: Money) -> Self {
        Self {
            amount: Number(money.amount),
            currency: Word(money.currency),
        }
    }
}
