//! The plan during the year: what was accepted, who does it, how far it has come, and what fits the hours.

use jauge_core::decisions::{ActionStatus, Event};
use jauge_core::plan::{Action, Load, MonthLoad, Timing, load};
use jauge_l10n::Texts;
use jauge_l10n::msg::{report, report_years as say};
use jauge_report::diagnostic::{AnnexTable, Line, Plan, TableCell, TableRow};
use jauge_report::document::{IntoSpans, Span};

use super::decided;
use super::reading::Reading;
use super::words::{inside, shortened};
use crate::links::linked;

/// Changes of an action that are printed.
const EVENTS: usize = 4;
/// Characters of what was said of one; it is whole on screen.
const NOTE: usize = 200;
/// Months that the table of hours holds.
const MONTHS: usize = 12;

pub(super) fn annex(reading: &Reading<'_>) -> (Vec<String>, Plan) {
    let actions = reading.actions();
    let load = load(reading.venue(), &actions, reading.today);
    let texts = reading.texts();
    let of = |timing: Timing| actions.iter().filter(move |action| action.timing == timing);
    let table = |timing: Timing| {
        let rows: Vec<_> = of(timing).map(|action| row(reading, action)).collect();
        (!rows.is_empty()).then(|| AnnexTable {
            heading: heading(texts, timing),
            intro: String::new(),
            header: vec![
                say::heads_action(texts),
                say::heads_who(texts),
                say::heads_due(texts),
                say::heads_status(texts),
                say::heads_money(texts),
            ],
            shares: vec![4.0, 1.95, 1.55, 1.5, 1.5],
            rows,
        })
    };
    let timings = [
        Timing::Overdue,
        Timing::ThisMonth,
        Timing::Later,
        Timing::Undated,
        Timing::Closed,
    ];
    let mut tables: Vec<_> = timings.into_iter().filter_map(table).collect();
    tables.extend(hours(reading, &load));
    let intro = vec![tally(reading, &actions), capacity(texts, &load)];
    let intro = intro.into_iter().filter(|said| !said.is_empty()).collect();
    (intro, Plan { tables })
}

fn heading(texts: &Texts, timing: Timing) -> String {
    match timing {
        Timing::Overdue => say::timing_overdue(texts),
        Timing::ThisMonth => say::timing_this_month(texts),
        Timing::Later => say::timing_later(texts),
        Timing::Undated => say::timing_undated(texts),
        Timing::Closed => say::timing_closed(texts),
    }
}

/// How many actions there are, and how far they have come.
fn tally(reading: &Reading<'_>, actions: &[Action<'_>]) -> String {
    let texts = reading.texts();
    let count = |status| actions.iter().filter(|action| action.status == status).count();
    let said = [
        (ActionStatus::Done, say::tally_done as fn(&Texts, usize) -> String),
        (ActionStatus::Started, say::tally_started),
        (ActionStatus::Planned, say::tally_planned),
        (ActionStatus::Dropped, say::tally_dropped),
    ];
    let said = said.into_iter().map(|(status, say)| (count(status), say));
    let said: Vec<_> = said
        .filter(|(count, _)| *count > 0)
        .map(|(count, say)| say(texts, count))
        .collect();
    let all = say::plan_intro(
        texts,
        actions.len(),
        &texts.date(reading.today),
        &texts.list(&said),
    );
    let late = actions.iter().filter(|action| action.timing == Timing::Overdue);
    match late.count() {
        0 => all,
        late => format!("{all} {}", say::tally_late(texts, late)),
    }
}

/// What the open actions ask of the team, and whether it has the hours.
fn capacity(texts: &Texts, load: &Load) -> String {
    let mut said = Vec::new();
    if let Some(last) = load.months.last().filter(|last| last.due_so_far > 0) {
        said.push(say::load(
            texts,
            last.due_so_far,
            last.available_so_far,
            &texts.month(last.month),
        ));
        said.push(match load.months.iter().find(|month| !month.fits()) {
            None => say::load_fits(texts),
            Some(month) => say::load_over(
                texts,
                month.due_so_far - month.available_so_far,
                &texts.month(month.month),
            ),
        });
    }
    if load.undated > 0 {
        said.push(say::load_undated(texts, load.undated));
    }
    if !load.declared && !said.is_empty() {
        said.push(say::load_assumed(texts, load.hours_per_month));
    }
    said.join(" ")
}

/// The months in which something is due, with what the team has until then.
fn hours(reading: &Reading<'_>, load: &Load) -> Option<AnnexTable> {
    let texts = reading.texts();
    let row = |month: &MonthLoad| TableRow {
        cells: vec![
            TableCell::plain(super::words::capital(&texts.month(month.month))),
            TableCell::plain(texts.integer(month.due)),
            TableCell::plain(texts.integer(month.due_so_far)),
            TableCell::plain(texts.integer(month.available_so_far)),
        ],
    };
    let due = load.months.iter().filter(|month| month.due > 0);
    let rows: Vec<_> = due.take(MONTHS).map(row).collect();
    (rows.len() > 1).then(|| AnnexTable {
        heading: say::load_heading(texts),
        intro: say::load_intro(texts),
        header: vec![
            say::load_month(texts),
            say::load_due(texts),
            say::load_so_far(texts),
            say::load_available(texts),
        ],
        shares: vec![2.0, 1.0, 1.0, 1.0],
        rows,
    })
}

fn row(reading: &Reading<'_>, action: &Action<'_>) -> TableRow {
    let texts = reading.texts();
    let decision = action.decision;
    let none = || report::none(texts);
    let said = |words: &str| match words.trim() {
        "" => none(),
        words => words.to_owned(),
    };
    let mut what = TableCell::line(vec![
        Span::new(decided::wording(&reading.words, decision)).strong(),
    ]);
    what.side.extend(history(texts, &decision.history));
    if let Some(hours) = action.hours {
        what = what.with(say::hours(texts, hours));
    }
    if !action.advised && action.timing != Timing::Closed {
        what = what.with(say::not_advised(texts));
    }
    let mut who = TableCell::line(linked(&said(&decision.owner)));
    if !decision.deputy.trim().is_empty() {
        who = who.with(linked(&report::decided_deputy(texts, decision.deputy.trim())));
    }
    let mut status = TableCell::plain(self::status(texts, action.status));
    if let Some(since) = action.since {
        status = status.with(say::status_since(texts, &texts.short_date(since)));
    }
    let money = [
        decision
            .budget
            .map(|budget| report::cost_budget(texts, &decided::money(reading, budget))),
        decision
            .spent
            .map(|spent| say::spent(texts, &decided::money(reading, spent))),
    ];
    let money: Vec<_> = money.into_iter().flatten().collect();
    let money = if money.is_empty() {
        none()
    } else {
        money.join("\n")
    };
    TableRow {
        cells: vec![
            what,
            who,
            TableCell::plain(decision.due.map_or_else(none, |due| texts.short_date(due))),
            status,
            TableCell::plain(money),
        ],
    }
}

fn status(texts: &Texts, status: ActionStatus) -> String {
    match status {
        ActionStatus::Planned => say::status_planned(texts),
        ActionStatus::Started => say::status_started(texts),
        ActionStatus::Done => say::status_done(texts),
        ActionStatus::Dropped => say::status_dropped(texts),
    }
}

/// What happened to an action; nothing where its status says it already.
fn history(texts: &Texts, events: &[Event]) -> Vec<Line> {
    if let [only] = events
        && only.note.trim().is_empty()
    {
        return Vec::new();
    }
    let hidden = events.len().saturating_sub(EVENTS);
    let said = |event: &Event| {
        let date = texts.short_date(event.date);
        let status = inside(&status(texts, event.status));
        let whole = event.note.trim();
        let note = shortened(whole, NOTE);
        match note.as_str() {
            "" => say::event(texts, &date, &status).into_spans(),
            // An address cut short would lead elsewhere.
            note if note != whole => say::event_note(texts, &date, note, &status).into_spans(),
            note => linked(&say::event_note(texts, &date, note, &status)),
        }
    };
    let mut lines: Vec<_> = events[hidden..].iter().map(said).collect();
    if hidden > 0 {
        lines.insert(0, say::events_before(texts, hidden).into_spans());
    }
    lines
}
