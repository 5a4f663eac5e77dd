//! Progress and the plan in print.

use jauge_core::answers::{Answer, Last, State};
use jauge_core::comparison::{Change, Side, compare, trend};
use jauge_core::decisions::{ActionStatus, Decision, Event, Subject, Verdict};
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::limits;
use jauge_core::model::edition;
use jauge_core::money::{Currency, Money};
use jauge_core::scoring::score;
use jauge_l10n::{Locale, Texts};
use jauge_report::check;
use jauge_report::diagnostic::{Matter, Plan, Progress};
use jiff::civil::date;

use super::super::{change_bars, trend_picture};
use super::{bytes, model, options, venues};
use crate::wire::{Paper, ShapeView};

fn progress(dossier: &Dossier, locale: &str) -> Progress {
    let model = model(dossier, locale, &["progress"]);
    match model.annexes.into_iter().next().map(|annex| annex.matter) {
        Some(Matter::Progress(progress)) => *progress,
        other => panic!("progress was asked for: {other:?}"),
    }
}

fn plan(dossier: &Dossier, locale: &str) -> Plan {
    let model = model(dossier, locale, &["plan"]);
    match model.annexes.into_iter().next().map(|annex| annex.matter) {
        Some(Matter::Plan(plan)) => plan,
        other => panic!("the plan was asked for: {other:?}"),
    }
}

fn event(status: ActionStatus, month: i8) -> Event {
    Event {
        status,
        date: date(2026, month, 5),
        note: venues::WHY.to_owned(),
    }
}

fn action(subject: Subject, history: Vec<Event>) -> Decision {
    Decision {
        verdict: Some(Verdict::Accepted),
        history,
        ..Decision::on(subject)
    }
}

/// Two years of which one action was done, one is late, one was given up and one is the venue's own.
fn planned() -> Dossier {
    let mut dossier = venues::ordinary();
    let own = Decision {
        wording: venues::OWN.to_owned(),
        due: Some(date(2026, 9, 30)),
        spent: Some(Money {
            amount: 4321,
            currency: Currency::CanadianDollar,
        }),
        ..action(
            Subject::Own("own-1".to_owned()),
            vec![event(ActionStatus::Started, 6)],
        )
    };
    let step = |id: &str, history| action(Subject::Step(id.to_owned()), history);
    dossier.decisions = vec![
        own,
        step("strategy-goals-3", vec![event(ActionStatus::Done, 4)]),
        step("quality-entry-3", vec![event(ActionStatus::Dropped, 5)]),
        step("trust-access-3", Vec::new()),
    ];
    dossier
}

/// So many years, each a little further than the one before.
fn many(years: u8) -> Dossier {
    let year = |number: u8| {
        venues::year(2026 - i16::from(years) + 1 + i16::from(number), |place, _| {
            let place = u8::try_from(place).unwrap();
            Some(Answer::new(venues::level(1 + (number + place) % 5)))
        })
    };
    venues::venue((0..years).map(year).collect())
}

#[test]
fn progress_is_told_only_with_a_year_before() {
    let mut dossier = venues::ordinary();
    let whole = model(&dossier, "en", &["progress", "dimensions"]);
    assert_eq!(whole.annexes.len(), 2);
    let front = format!("{:?}", whole.front).replace("\\u{a0}", " ");
    assert!(front.contains("Since November 2025"), "{front}");
    dossier.assessments.remove(0);
    let alone = model(&dossier, "en", &["progress", "dimensions"]);
    assert_eq!(alone.annexes.len(), 1);
    assert!(!format!("{alone:?}").contains("2025"));
}

#[test]
fn print_says_what_the_comparison_says() {
    let dossier = venues::ordinary();
    let [before, now] = dossier.assessments.as_slice() else {
        panic!("two years");
    };
    let [then_scores, now_scores] = [before, now].map(|year| score(edition(), &dossier.profile, year));
    let side = |assessment, scores| Side {
        assessment,
        edition: edition(),
        scores,
        findings: None,
        inventory: None,
    };
    let comparison = compare(side(before, &then_scores), side(now, &now_scores));
    let printed = progress(&dossier, "en");
    let moved = comparison
        .practices
        .iter()
        .filter(|practice| practice.change != Change::Same);
    assert_eq!(printed.practices.rows.len(), moved.count());
    assert_eq!(printed.picture.len(), comparison.dimensions.len());
    let texts = Texts::new(Locale::parse("en").unwrap());
    let (_, rows) = change_bars(&comparison, before.date, now.date, &texts);
    assert_eq!(rows.len(), comparison.dimensions.len());
    let rose = comparison
        .practices
        .iter()
        .filter(|practice| practice.change == Change::Rose);
    let said = format!("{:?}", printed.practices);
    assert_eq!(said.matches("text: \"Rose\"").count(), rose.count());
    for row in &printed.picture {
        assert!(printed.alternative.contains(&row.name) && printed.alternative.contains(&row.detail));
    }
}

#[test]
fn what_is_not_confirmed_is_told_apart() {
    let mut dossier = venues::ordinary();
    let carried = State::Carried(Last::Level(jauge_core::level::Level::LOWEST));
    let now = dossier.assessments.last_mut().unwrap();
    now.answers.insert("trust-access".into(), Answer::new(carried));
    let printed = progress(&dossier, "en");
    let framed: Vec<_> = printed.picture.iter().filter(|row| row.unconfirmed).collect();
    assert_eq!(framed.len(), 1);
    assert!(
        framed[0].detail.contains("to be confirmed"),
        "{}",
        framed[0].detail
    );
    assert!(format!("{:?}", printed.practices).contains("To be confirmed"));
}

#[test]
fn an_action_done_is_told_with_what_rose_after_and_never_because() {
    let printed = progress(&planned(), "en");
    let done = printed.done.expect("an action was done");
    assert_eq!(done.rows.len(), 1);
    let said = format!("{:?}{:?}", done.rows, done.intro);
    assert!(
        said.contains("rose after") && !said.contains("because of"),
        "{said}"
    );
}

#[test]
fn the_plan_is_printed_by_when_it_asks_for_attention_with_its_history() {
    let plan = plan(&planned(), "en");
    let headings: Vec<_> = plan.tables.iter().map(|table| table.heading.as_str()).collect();
    assert_eq!(headings, ["Overdue", "No date", "Closed"]);
    let late = format!("{:?}", plan.tables[0].rows);
    assert!(
        late.contains(venues::OWN) && late.contains(venues::WHY) && late.contains("4,321"),
        "{late}"
    );
    let closed = format!("{:?}", plan.tables[2].rows);
    assert!(closed.contains("Done") && closed.contains("Dropped"));
    let since = model(&planned(), "en", &[]).front.since;
    assert!(
        since.contains("One action of the plan has been done") && since.contains("one is overdue"),
        "{since}"
    );
}

#[test]
fn without_anything_accepted_there_is_no_plan_to_print() {
    let mut dossier = planned();
    for decision in &mut dossier.decisions {
        decision.verdict = Some(Verdict::Rejected);
    }
    assert!(model(&dossier, "en", &["plan"]).annexes.is_empty());
}

#[test]
fn the_board_is_not_asked_for_what_is_closed() {
    let mut dossier = planned();
    let asked = |dossier: &Dossier| format!("{:?}", model(dossier, "en", &[]).ask.decisions);
    assert!(asked(&dossier).contains(venues::OWN));
    for last in [ActionStatus::Done, ActionStatus::Dropped] {
        dossier.decisions[0].history.push(event(last, 10));
        assert!(!asked(&dossier).contains(venues::OWN), "{last:?}");
    }
}

#[test]
fn a_trend_is_drawn_from_three_years_on_and_its_tables_hold_every_year() {
    assert!(progress(&many(2), "fr").trend.is_none());
    for years in [3, 7, 11] {
        let sheet = progress(&many(years), "fr").trend.expect("enough years");
        assert_eq!(sheet.words.years.len(), usize::from(years));
        let cells: usize = sheet.tables.iter().map(|table| table.header.len() - 1).sum();
        assert_eq!(cells, usize::from(years));
        for table in &sheet.tables {
            assert!(table.header.len() <= 6);
            assert!(table.rows.iter().all(|row| row.cells.len() == table.header.len()));
        }
        for panel in &sheet.panels {
            assert!(sheet.alternative.contains(&panel.name));
        }
    }
}

#[test]
fn the_screen_draws_a_trend_with_the_names_of_its_years() {
    let dossier = many(4);
    let scores: Vec<_> = dossier
        .assessments
        .iter()
        .map(|year| score(edition(), &dossier.profile, year))
        .collect();
    let sides: Vec<_> = dossier
        .assessments
        .iter()
        .zip(&scores)
        .map(|(assessment, scores)| Side {
            assessment,
            edition: edition(),
            scores,
            findings: None,
            inventory: None,
        })
        .collect();
    let texts = Texts::new(Locale::parse("en").unwrap());
    let scene = trend_picture(&trend(&sides), &texts);
    let says = |wanted: &str| {
        scene
            .shapes
            .iter()
            .any(|shape| matches!(shape, ShapeView::Text { text, .. } if text == wanted))
    };
    assert!(["2023", "2024", "2025", "2026"].into_iter().all(says));
}

#[test]
fn ten_years_and_a_plan_as_full_as_it_may_be_print_whole() {
    let mut dossier = many(10);
    let words = |limit: usize| -> String {
        "Une phrase que personne n’a voulu raccourcir. "
            .chars()
            .cycle()
            .take(limit)
            .collect()
    };
    let statuses = ActionStatus::ALL;
    for number in 0..40_usize {
        let events = (0..number % limits::EVENTS).map(|place| Event {
            status: statuses[(number + place) % statuses.len()],
            date: date(2026, 1, 5),
            note: words(limits::SHORT_TEXT),
        });
        dossier.decisions.push(Decision {
            wording: words(limits::SHORT_TEXT),
            owner: words(limits::SHORT_TEXT),
            deputy: words(limits::SHORT_TEXT),
            due: Some(date(2027, 1, 31)),
            ..action(Subject::Own(format!("own-{}", number + 1)), events.collect())
        });
    }
    for (locale, paper) in [("fr", Paper::A4), ("en", Paper::Letter)] {
        let (bytes, pages) = bytes(&dossier, &options(locale, paper, &["progress", "plan"]));
        assert!(pages > 12, "{pages}");
        let found = check::check(&bytes);
        assert!(found.is_empty(), "{locale}: {found:?}");
    }
}

#[test]
fn a_question_that_changed_is_named_apart_and_claims_nothing() {
    let mut dossier = venues::ordinary();
    let files = jauge_core::fixtures::second_edition();
    dossier.editions.push(OwnEdition {
        id: "2027.1".to_owned(),
        files,
    });
    dossier.assessments.last_mut().unwrap().edition = "2027.1".to_owned();
    let printed = progress(&dossier, "en");
    let said = format!("{:?}", printed.practices);
    for word in ["Question changed", "New question", "No longer asked"] {
        assert!(said.contains(word), "{word} in {said}");
    }
    assert!(printed.picture.iter().any(|row| !row.comparable));
    let (bytes, _) = bytes(&dossier, &options("en", Paper::A4, &["progress"]));
    assert!(check::check(&bytes).is_empty());
}
