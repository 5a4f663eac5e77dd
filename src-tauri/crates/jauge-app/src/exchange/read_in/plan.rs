//! The decisions of the file.

use jauge_core::decisions::{Decision, Event, Quote, Subject};
use jauge_core::money::Money;

use super::{each, number, word};
use crate::error::{ErrorCode, PublicError};
use crate::exchange::file::{EventEntry, MoneyEntry, PlanEntry, QuoteEntry};
use crate::exchange::path::Path;
use crate::exchange::words::{Number, Word};
use crate::typed;

/// The decisions that the file tells of. They may be about what no known edition advises any more.
pub(super) fn decisions(entries: Vec<PlanEntry>) -> Result<Vec<Decision>, PublicError> {
    let decisions = each(entries, "plan", PlanEntry::into_decision)?;
    typed::check_decisions(&decisions)?;
    Ok(decisions)
}

impl PlanEntry {
    fn into_decision(self, path: &Path) -> Result<Decision, PublicError> {
        Ok(Decision {
            subject: self.subject(path)?,
            verdict: word(self.decision),
            reason: self.reason,
            wording: self.wording,
            position: number(self.position),
            owner: self.owner,
            deputy: self.deputy,
            due: self.due.map(|day| day.0),
            budget: self.budget.map(MoneyEntry::into_money),
            quotes: self.quotes.into_iter().map(QuoteEntry::into_quote).collect(),
            spent: self.spent.map(MoneyEntry::into_money),
            effort: word(self.effort),
            history: self.history.into_iter().map(EventEntry::into_event).collect(),
            note: self.note,
            at: self.at.map(|moment| moment.0),
        })
    }

    /// The one thing that the decision is about.
    fn subject(&self, path: &Path) -> Result<Subject, PublicError> {
        match (&self.step, &self.skill, &self.provider, &self.own) {
            (Some(id), None, None, None) => Ok(Subject::Step(id.clone())),
            (None, Some(id), None, None) => Ok(Subject::Skill(id.as_str().into())),
            (None, None, Some(id), None) => Ok(Subject::Provider(id.as_str().into())),
            (None, None, None, Some(id)) => Ok(Subject::Own(id.clone())),
            (None, None, None, None) => Err(path.key("step").error(ErrorCode::MissingField)),
            (_, _, _, Some(second)) => Err(path.key("own").invalid(second)),
            (_, _, Some(second), None) => Err(path.key("provider").invalid(second)),
            (_, Some(second), None, None) => Err(path.key("skill").invalid(second)),
        }
    }
}

impl QuoteEntry {
    fn into_quote(self) -> Quote {
        Quote {
            from: self.from,
            amount: self.amount.into_money(),
            date: self.date.map(|day| day.0),
        }
    }
}

impl EventEntry {
    fn into_event(self) -> Event {
        let Word(status) = self.status;
        Event {
            status,
            date: self.date.0,
            note: self.note,
        }
    }
}

impl MoneyEntry {
    const fn into_money(self) -> Money {
        let (Number(amount), Word(currency)) = (self.amount, self.currency);
        Money { amount, currency }
    }
}
