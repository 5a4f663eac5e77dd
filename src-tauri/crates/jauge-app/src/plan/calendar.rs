//! Calendar files (iCalendar, RFC 5545): all-day entries, so that no zone is needed.

use jauge_core::plan::Action;
use jauge_l10n::msg::plan_files as say;
use jauge_l10n::{Locale, Texts};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::words;
use crate::blocks::identity;
use crate::naming;

/// Octets of a line before it is folded.
const LINE: usize = 75;

/// The dates due of the actions that are not closed.
pub(super) fn due(venue: &str, actions: &[Action<'_>], texts: &Texts, now: Timestamp) -> Vec<u8> {
    let mut file = File::open(&say::title(texts, &texts.date(day(now)), venue), texts.locale());
    for action in actions {
        if let Some(due) = action.decision.due.filter(|_| words::is_open(action)) {
            let title = naming::action(texts, action.decision);
            let (kind, id) = words::subject(&action.decision.subject);
            file.entry(&Entry {
                uid: uid(&[venue, kind, id]),
                date: due,
                summary: &say::entry(texts, &title),
                description: &description(action, texts),
                now,
                alarm: false,
            });
        }
    }
    file.close()
}

/// The date meant for the next assessment of a venue, which tells of itself on the day.
pub(crate) fn reminder(date: Date, venue: &str, texts: &Texts, now: Timestamp) -> Vec<u8> {
    let summary = say::reminder(texts, venue);
    let mut file = File::open(&summary, texts.locale());
    file.entry(&Entry {
        uid: uid(&[venue, "reminder"]),
        date,
        summary: &summary,
        description: &say::reminder_why(texts),
        now,
        alarm: true,
    });
    file.close()
}

fn description(action: &Action<'_>, texts: &Texts) -> String {
    let decision = action.decision;
    let said = |role: &str| !role.trim().is_empty();
    let owner = said(&decision.owner).then(|| say::entry_owner(texts, decision.owner.trim()));
    let deputy = said(&decision.deputy).then(|| say::entry_deputy(texts, decision.deputy.trim()));
    let lines = [
        owner,
        deputy,
        Some(say::entry_status(texts, &words::status(texts, action.status))),
        Some(say::entry_source(texts)),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn day(now: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(now).date()
}

/// The same for the same matter: taking a file in again changes its entries and doubles none.
fn uid(parts: &[&str]) -> String {
    format!("{:032x}@jauge", u128::from_be_bytes(identity(parts)))
}

struct Entry<'a> {
    uid: String,
    date: Date,
    summary: &'a str,
    description: &'a str,
    now: Timestamp,
    alarm: bool,
}

struct File(String);

impl File {
    fn open(name: &str, locale: Locale) -> Self {
        let mut file = Self(String::new());
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        let language = locale.base().to_uppercase();
        file.line(&format!("PRODID:-//Jauge//Jauge//{language}"));
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.text("X-WR-CALNAME", name);
        file
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        let Some(date) = basic(entry.date) else { return };
        let stamp = TimeZone::UTC.to_datetime(entry.now);
        let Some(stamp_day) = basic(stamp.date()) else {
            return;
        };
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}", entry.uid));
        let (hour, minute, second) = (stamp.hour(), stamp.minute(), stamp.second());
        self.line(&format!("DTSTAMP:{stamp_day}T{hour:02}{minute:02}{second:02}Z"));
        self.line(&format!("DTSTART;VALUE=DATE:{date}"));
        if let Some(next) = entry.date.tomorrow().ok().and_then(basic) {
            self.line(&format!("DTEND;VALUE=DATE:{next}"));
        }
        self.text("SUMMARY", entry.summary);
        self.text("DESCRIPTION", entry.description);
        // A date to keep in mind does not make anybody busy.
        self.line("TRANSP:TRANSPARENT");
        if entry.alarm {
            self.line("BEGIN:VALARM");
            self.line("ACTION:DISPLAY");
            self.text("DESCRIPTION", entry.summary);
            self.line("TRIGGER:PT9H");
            self.line("END:VALARM");
        }
        self.line("END:VEVENT");
    }

    fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escaped(text)));
    }

    /// A line, folded between characters, each part at most so many octets long.
    fn line(&mut self, line: &str) {
        let mut room = LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn close(mut self) -> Vec<u8> {
        self.line("END:VCALENDAR");
        self.0.into_bytes()
    }
}

/// A date as calendars write it, which have four digits for the year.
fn basic(date: Date) -> Option<String> {
    let year = u16::try_from(date.year()).ok()?;
    Some(format!("{year:04}{:02}{:02}", date.month(), date.day()))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
