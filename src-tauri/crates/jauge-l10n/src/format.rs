use jiff::civil::{Date, DateTime, Time};

use crate::msg::formats;
use crate::texts::Texts;
use crate::value::Count;

/// The currencies in which sums are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Currency {
    /// Canadian dollar.
    Cad,
    /// Euro.
    Eur,
}

/// Dates, numbers, lists and money. The window's own functions (`ui/src/l10n/formats.ts`) print the same, from the same
/// messages: what is decided here in code is decided there as well.
impl Texts {
    /// « 21 novembre 2026 »
    pub fn date(&self, date: Date) -> String {
        formats::date(self, date.day(), date.month(), date.year())
    }

    /// « 21 nov. 2026 », for tables and margins.
    pub fn short_date(&self, date: Date) -> String {
        formats::short_date(self, date.day(), date.month(), date.year())
    }

    /// « novembre 2026 »; the day is left out.
    pub fn month(&self, date: Date) -> String {
        formats::month(self, date.month(), date.year())
    }

    /// « 14 h 07 »
    pub fn time(&self, time: Time) -> String {
        formats::time(self, time.hour(), time.minute())
    }

    /// « 21 novembre 2026 à 14 h 07 »
    pub fn date_time(&self, moment: DateTime) -> String {
        let (date, time) = (moment.date(), moment.time());
        formats::date_time(
            self,
            date.day(),
            time.hour(),
            time.minute(),
            date.month(),
            date.year(),
        )
    }

    /// A whole number in groups of three digits: « 12 400 ».
    pub fn integer(&self, number: impl Count) -> String {
        let number = number.count();
        let digits = group(&number.unsigned_abs().to_string(), &formats::group_mark(self));
        if number < 0 {
            formats::negative(self, &digits)
        } else {
            digits
        }
    }

    /// A number of at most two decimals, given in hundredths: « 4,5 » for 450.
    pub fn quantity(&self, hundredths: u32) -> String {
        let whole = self.integer(hundredths / 100);
        match hundredths % 100 {
            0 => whole,
            cents if cents % 10 == 0 => formats::decimal(self, &(cents / 10).to_string(), &whole),
            cents => formats::decimal(self, &format!("{cents:02}"), &whole),
        }
    }

    /// « a, b et c »; nothing for no item.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        let Some((second_last, before)) = before.split_last() else {
            return last.as_ref().to_owned();
        };
        let end = formats::list_end(self, second_last.as_ref(), last.as_ref());
        before
            .iter()
            .rev()
            .fold(end, |rest, item| formats::list_start(self, item.as_ref(), &rest))
    }

    /// A sum in whole units: « 1 200 $ ».
    pub fn money(&self, amount: impl Count, currency: Currency) -> String {
        let amount = self.integer(amount);
        match currency {
            Currency::Cad => formats::money_cad(self, &amount),
            Currency::Eur => formats::money_eur(self, &amount),
        }
    }

    /// The words of someone, between the marks of the language.
    pub fn quote(&self, text: &str) -> String {
        formats::quote(self, text)
    }
}

fn group(digits: &str, mark: &str) -> String {
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push_str(mark);
        }
        grouped.push(digit);
    }
    grouped
}
