//! Dates, numbers, lists and money, in each language and region.

use jauge_l10n::{Currency, Locale, Texts};
use jiff::civil::{date, time};

fn texts(tag: &str) -> Texts {
    Texts::new(Locale::parse(tag).expect("an offered tag"))
}

#[test]
fn a_date_is_written_as_each_language_writes_it() {
    let day = date(2026, 11, 21);
    for (tag, long, short, month) in [
        (
            "fr",
            "21\u{a0}novembre 2026",
            "21\u{a0}nov. 2026",
            "novembre 2026",
        ),
        (
            "fr-CA",
            "21\u{a0}novembre 2026",
            "21\u{a0}nov. 2026",
            "novembre 2026",
        ),
        (
            "fr-FR",
            "21\u{a0}novembre 2026",
            "21\u{a0}nov. 2026",
            "novembre 2026",
        ),
        ("en", "21\u{a0}November 2026", "21\u{a0}Nov 2026", "November 2026"),
        (
            "en-CA",
            "November\u{a0}21, 2026",
            "Nov.\u{a0}21, 2026",
            "November 2026",
        ),
    ] {
        assert_eq!(texts(tag).date(day), long, "{tag}");
        assert_eq!(texts(tag).short_date(day), short, "{tag}");
        assert_eq!(texts(tag).month(day), month, "{tag}");
    }
}

#[test]
fn only_the_first_of_the_month_is_an_ordinal_in_french() {
    assert_eq!(texts("fr").date(date(2027, 1, 1)), "1er\u{a0}janvier 2027");
    assert_eq!(texts("fr").date(date(2027, 1, 2)), "2\u{a0}janvier 2027");
    assert_eq!(texts("fr").date(date(2027, 1, 31)), "31\u{a0}janvier 2027");
    assert_eq!(texts("en").date(date(2027, 1, 1)), "1\u{a0}January 2027");
}

#[test]
fn every_month_has_its_own_name() {
    for locale in Locale::all() {
        let texts = Texts::new(locale);
        let mut names: Vec<_> = (1..=12).map(|month| texts.date(date(2026, month, 9))).collect();
        names.extend(
            (1..=12)
                .filter(|month| *month != 5)
                .map(|month| texts.month(date(2025, month, 9))),
        );
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count, "{locale}");
    }
}

#[test]
fn a_time_is_written_as_each_language_writes_it() {
    for (tag, hour, minute, expected) in [
        ("fr", 14, 7, "14\u{a0}h\u{a0}07"),
        ("fr-CA", 9, 30, "9\u{a0}h\u{a0}30"),
        ("fr", 14, 0, "14\u{a0}h"),
        ("fr", 0, 5, "0\u{a0}h\u{a0}05"),
        ("en", 14, 7, "14:07"),
        ("en", 9, 0, "09:00"),
        ("en-CA", 14, 7, "2:07\u{a0}p.m."),
        ("en-CA", 0, 30, "12:30\u{a0}a.m."),
        ("en-CA", 12, 0, "12:00\u{a0}p.m."),
        ("en-CA", 11, 59, "11:59\u{a0}a.m."),
        ("en-CA", 23, 59, "11:59\u{a0}p.m."),
    ] {
        assert_eq!(
            texts(tag).time(time(hour, minute, 42, 0)),
            expected,
            "{tag} {hour}:{minute}"
        );
    }
    let moment = date(2026, 11, 21).at(14, 7, 0, 0);
    assert_eq!(
        texts("fr").date_time(moment),
        "21\u{a0}novembre 2026 à 14\u{a0}h\u{a0}07"
    );
    assert_eq!(
        texts("en-CA").date_time(moment),
        "November\u{a0}21, 2026 at 2:07\u{a0}p.m."
    );
}

#[test]
fn integers_are_grouped_by_three() {
    for (number, french, english) in [
        (0_i64, "0", "0"),
        (999, "999", "999"),
        (1_000, "1\u{202f}000", "1,000"),
        (12_400, "12\u{202f}400", "12,400"),
        (-1_234_567, "−1\u{202f}234\u{202f}567", "−1,234,567"),
        (
            i64::MIN,
            "−9\u{202f}223\u{202f}372\u{202f}036\u{202f}854\u{202f}775\u{202f}808",
            "−9,223,372,036,854,775,808",
        ),
    ] {
        assert_eq!(texts("fr").integer(number), french);
        assert_eq!(texts("en").integer(number), english);
    }
}

#[test]
fn decimals_follow_the_mark_of_the_language_and_no_zero_ends_them() {
    for (hundredths, french, english) in [
        (0, "0", "0"),
        (400, "4", "4"),
        (450, "4,5", "4.5"),
        (405, "4,05", "4.05"),
        (123_456, "1\u{202f}234,56", "1,234.56"),
    ] {
        assert_eq!(texts("fr").quantity(hundredths), french);
        assert_eq!(texts("en").quantity(hundredths), english);
    }
}

#[test]
fn a_list_ends_with_and() {
    let none: [&str; 0] = [];
    for (items, french, english) in [
        (&none[..], "", ""),
        (&["a"], "a", "a"),
        (&["a", "b"], "a et b", "a and b"),
        (&["a", "b", "c", "d"], "a, b, c et d", "a, b, c and d"),
    ] {
        assert_eq!(texts("fr").list(items), french);
        assert_eq!(texts("en").list(items), english);
    }
}

#[test]
fn money_stands_where_each_language_puts_its_sign() {
    assert_eq!(texts("fr").money(1_200_u32, Currency::Cad), "1\u{202f}200\u{a0}$");
    assert_eq!(texts("fr").money(1_200_u32, Currency::Eur), "1\u{202f}200\u{a0}€");
    assert_eq!(texts("en").money(1_200_u32, Currency::Cad), "$1,200");
    assert_eq!(texts("en").money(1_200_u32, Currency::Eur), "€1,200");
}

#[test]
fn quoted_words_bear_the_marks_of_the_language() {
    assert_eq!(texts("fr").quote("oui"), "«\u{202f}oui\u{202f}»");
    assert_eq!(texts("en").quote("yes"), "“yes”");
}
