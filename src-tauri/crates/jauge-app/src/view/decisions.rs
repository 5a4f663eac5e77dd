use jauge_core::advice::Decided;
use jauge_core::codes::Coded;
use jauge_core::decisions::{ActionStatus, Decision, Event, Quote, Subject, Verdict};
use jauge_core::ids::{ProviderId, SkillId};
use jauge_core::model::Effort;
use jauge_core::money::{Currency, Money};

use super::input::{day, invalid, word};
use crate::error::{ErrorCode, PublicError};
use crate::wire::{DecisionView, EventView, GoneView, MoneyView, QuoteView, SubjectView};

/// A decision, as the advice shows it.
pub(crate) fn decision(decision: &Decision) -> DecisionView {
    DecisionView {
        subject: subject(&decision.subject),
        verdict: decision.verdict.map(|verdict| verdict.code().to_owned()),
        reason: decision.reason.clone(),
        wording: decision.wording.clone(),
        owner: decision.owner.clone(),
        deputy: decision.deputy.clone(),
        due: decision.due.map(|due| due.to_string()),
        budget: decision.budget.map(money),
        quotes: decision.quotes.iter().map(quote).collect(),
        spent: decision.spent.map(money),
        effort: decision.effort.map(|effort| effort.code().to_owned()),
        history: decision.history.iter().map(event).collect(),
        note: decision.note.clone(),
    }
}

/// A decision whose subject is not in the advice any more; `None` while it is, and once it is done or given up: that
/// needs no reason.
pub(crate) fn gone(decided: &Decided) -> Option<GoneView> {
    let gone = decided.gone.filter(|_| !decided.decision.is_closed());
    gone.map(|gone| GoneView {
        decision: decision(&decided.decision),
        gone: gone.code().to_owned(),
        reason: decided.reason.as_ref().map(ToString::to_string),
    })
}

fn subject(subject: &Subject) -> SubjectView {
    match subject {
        Subject::Step(id) => SubjectView::Step(id.clone()),
        Subject::Skill(id) => SubjectView::Skill(id.to_string()),
        Subject::Provider(id) => SubjectView::Provider(id.to_string()),
        Subject::Own(id) => SubjectView::Own(id.clone()),
    }
}

fn money(money: Money) -> MoneyView {
    MoneyView {
        amount: money.amount,
        currency: money.currency.code().to_owned(),
    }
}

fn quote(quote: &Quote) -> QuoteView {
    QuoteView {
        from: quote.from.clone(),
        amount: money(quote.amount),
        date: quote.date.map(|date| date.to_string()),
    }
}

fn event(event: &Event) -> EventView {
    EventView {
        status: event.status.code().to_owned(),
        date: event.date.to_string(),
        note: event.note.clone(),
    }
}

/// What happened to an action, as typed on screen.
///
/// # Errors
/// `Invalid`, `MissingField` with the field.
pub(crate) fn event_from(path: &str, view: &EventView) -> Result<Event, PublicError> {
    let field = |name: &str| format!("{path}{name}");
    let missing = |name: &str| PublicError::new(ErrorCode::MissingField).with("path", field(name));
    Ok(Event {
        status: word::<ActionStatus>(&field("status"), Some(&view.status))?
            .ok_or_else(|| missing("status"))?,
        date: day(&field("date"), Some(&view.date))?.ok_or_else(|| missing("date"))?,
        note: view.note.trim().to_owned(),
    })
}

/// What a decision typed on screen is about.
pub(crate) fn subject_from(view: &SubjectView) -> Subject {
    match view {
        SubjectView::Step(id) => Subject::Step(id.clone()),
        SubjectView::Skill(id) => Subject::Skill(SkillId::from(id.as_str())),
        SubjectView::Provider(id) => Subject::Provider(ProviderId::from(id.as_str())),
        SubjectView::Own(id) => Subject::Own(id.clone()),
    }
}

/// The decision typed on screen. Its place and its time are not typed.
///
/// # Errors
/// `Invalid` with the field.
pub(crate) fn decision_from(view: &DecisionView) -> Result<Decision, PublicError> {
    let quotes = view.quotes.iter().enumerate().map(|(index, quote)| {
        Ok(Quote {
            from: quote.from.trim().to_owned(),
            amount: money_from(&format!("quotes[{index}].amount"), &quote.amount)?,
            date: day(&format!("quotes[{index}].date"), quote.date.as_deref())?,
        })
    });
    let text = |text: &str| text.trim().to_owned();
    let history = view.history.iter().enumerate();
    let history = history.map(|(index, event)| event_from(&format!("history[{index}]."), event));
    Ok(Decision {
        verdict: word::<Verdict>("decision", view.verdict.as_deref())?,
        reason: text(&view.reason),
        wording: text(&view.wording),
        owner: text(&view.owner),
        deputy: text(&view.deputy),
        due: day("due", view.due.as_deref())?,
        budget: view
            .budget
            .as_ref()
            .map(|budget| money_from("budget", budget))
            .transpose()?,
        quotes: quotes.collect::<Result<_, PublicError>>()?,
        spent: view
            .spent
            .as_ref()
            .map(|spent| money_from("spent", spent))
            .transpose()?,
        effort: word::<Effort>("effort", view.effort.as_deref())?,
        history: history.collect::<Result<_, PublicError>>()?,
        note: text(&view.note),
        ..Decision::on(subject_from(&view.subject))
    })
}

fn money_from(field: &str, view: &MoneyView) -> Result<Money, PublicError> {
    let currency = <Currency as Coded>::from_code(&view.currency);
    Ok(Money {
        amount: view.amount,
        currency: currency.ok_or_else(|| invalid(field, &view.currency))?,
    })
}
