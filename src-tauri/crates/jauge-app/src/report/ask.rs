//! Page 2: what the board is asked.

use jauge_core::advice::{Horizon, Step, hours_per_month};
use jauge_core::decisions::Subject as About;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::Ask;

use super::contents::Content;
use super::decisions::{self, Subject};
use super::reading::Reading;
use super::{aside, decided, plan, risks};

pub(super) fn page(reading: &Reading<'_>) -> Ask {
    let texts = reading.texts();
    let decisions = decisions::choose(reading);
    let number = |step: Option<&Step>| {
        let carries = |subject: &Subject<'_>| match (subject, step) {
            (Subject::Quick, None) => true,
            (Subject::Step(planned), Some(step)) => planned.step.id == step.id,
            (Subject::Accepted(decision), Some(step)) => {
                matches!(&decision.subject, About::Step(id) if *id == step.id)
            }
            _ => false,
        };
        let place = decisions.iter().position(carries)?;
        Some((place + 1).to_string())
    };
    let (tasks, plan_rows): (Vec<_>, Vec<_>) = plan::tasks(reading, number).into_iter().unzip();
    let risks = risks::two(reading);
    Ask {
        heading: say::ask_heading(texts),
        intro: intro(reading, &decisions),
        header: [
            say::ask_what(texts),
            say::ask_who(texts),
            say::ask_when(texts),
            say::ask_cost(texts),
        ],
        decisions: decisions
            .iter()
            .map(|subject| decisions::write(reading, subject))
            .collect(),
        plan_heading: say::plan_heading(texts),
        plan: sentence(reading),
        plan_more: (1..=tasks.len())
            .map(|count| say::plan_more(texts, count))
            .collect(),
        tasks,
        plan_rows,
        quarters: plan::quarters(reading),
        plan_alternative: say::plan_alternative(texts),
        risks_heading: say::risks_heading(texts, risks.len()),
        risks,
        aside_heading: say::aside_heading(texts),
        aside: aside::not_proposed(reading),
        closing: aside::closing(reading),
    }
}

/// How many decisions there are, and how many of them the venue has accepted already.
fn intro(reading: &Reading<'_>, decisions: &[Subject<'_>]) -> String {
    let texts = reading.texts();
    let own = |subject: &&Subject<'_>| matches!(subject, Subject::Accepted(_));
    let kept = decisions.iter().filter(own).count();
    let more = decided::accepted(reading).count() - kept;
    let mut said = vec![say::ask_intro(texts, decisions.len())];
    if kept > 0 {
        said.push(say::ask_kept(texts, kept));
    }
    if more > 0 {
        said.push(format!(
            "{}{}",
            say::ask_more(texts, more),
            reading.see(Content::Steps)
        ));
    }
    said.join(" ")
}

/// The hours in words, and what they allow.
fn sentence(reading: &Reading<'_>) -> String {
    let texts = reading.texts();
    let hours = hours_per_month(reading.profile);
    let quick = reading.planned(Horizon::Quick).len();
    let year = quick + reading.planned(Horizon::Year).len();
    let later = reading.planned(Horizon::Later).len();
    if year + later == 0 {
        return if reading.is_empty() {
            say::plan_empty(texts)
        } else if reading.is_not_concerned() {
            say::plan_not_concerned(texts)
        } else if reading.count().unanswered() > 0 {
            say::plan_unfinished(texts)
        } else {
            say::plan_none(texts)
        };
    }
    let mut said = vec![match (hours, year) {
        (0, 0) => say::plan_no_hours(texts),
        (0, _) => say::plan_law_only(texts, year),
        _ => say::plan(texts, year, hours, quick),
    }];
    if later > 0 {
        said.push(say::plan_later(texts, later));
    }
    said.join(" ")
}
