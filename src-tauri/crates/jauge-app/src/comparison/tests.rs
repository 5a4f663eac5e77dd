use jauge_core::answers::{Answer, Last, State};
use jauge_core::comparison::Change;
use jauge_core::dossier::Dossier;
use jauge_core::inventory::Inventory;
use jauge_core::level::Level;
use jauge_l10n::Locale;

use super::{Compared, ComparisonFigures, chosen, years};
use crate::error::ErrorCode;
use crate::example;
use crate::figures::json;

fn example() -> Dossier {
    example::dossier(Locale::parse("fr").expect("French")).expect("the example")
}

#[test]
fn the_latest_two_years_are_compared_unless_others_are_named() {
    let mut dossier = example();
    let ids: Vec<_> = dossier.assessments.iter().map(|one| one.id.to_string()).collect();
    let [.., before, latest] = ids.as_slice() else {
        panic!("the example has two years");
    };
    let pair = |dossier: &Dossier, then: Option<&str>, now: Option<&str>| {
        let pair = chosen(dossier, then, now).expect("years that are there");
        pair.map(|(then, now)| (then.to_string(), now.to_string()))
    };
    let both = Some((before.clone(), latest.clone()));
    assert_eq!(pair(&dossier, None, None), both);
    assert_eq!(pair(&dossier, Some(before), None), both);
    assert_eq!(
        pair(&dossier, Some(latest), Some(before)),
        Some((latest.clone(), before.clone()))
    );
    let unknown = chosen(&dossier, Some("1999"), None).expect_err("no such year");
    assert_eq!(unknown.code, ErrorCode::NoAssessment);
    dossier.assessments.truncate(1);
    assert_eq!(pair(&dossier, None, None), None);
}

#[test]
fn a_year_beside_itself_shows_no_change() {
    let dossier = example();
    for year in years(&dossier).expect("years") {
        let compared = Compared::new(&dossier, &year, &year);
        let practices = &compared.comparison.practices;
        let still = |change: Change| matches!(change, Change::Same | Change::NotConfirmed);
        assert!(practices.iter().all(|one| still(one.change)), "{practices:?}");
        assert!(compared.comparison.dimensions.iter().all(|one| one.rungs == 0));
        assert!(compared.effects.is_empty() && compared.engaged.is_empty());
    }
}

/// The first inventory of a venue used to show all that it found as new.
#[test]
fn an_inventory_that_was_not_made_opens_and_closes_no_finding() {
    let mut dossier = example();
    let told = |dossier: &Dossier| {
        let years = years(dossier).expect("years");
        let compared = Compared::new(dossier, &years[0], &years[1]);
        (
            compared.comparison.findings.is_some(),
            compared.comparison.skills.is_some(),
        )
    };
    assert_eq!(told(&dossier), (true, true));
    dossier.inventory = Inventory::default();
    assert_eq!(told(&dossier), (false, false));
}

#[test]
fn what_is_carried_is_no_change_in_the_figures() {
    let mut dossier = example();
    let latest = dossier.assessments.last_mut().expect("a year");
    let practice = "strategy-goals".into();
    let carried = State::Carried(Last::Level(Level::HIGHEST));
    latest.answers.insert(practice, Answer::new(carried));
    let years = years(&dossier).expect("years");
    let [.., then, now] = years.as_slice() else {
        panic!("the example has two years");
    };
    let figures = json(&ComparisonFigures::from(&Compared::new(&dossier, then, now)));
    let figures: serde_json::Value = serde_json::from_str(&figures).expect("JSON");
    let practices = figures["practices"].as_array().expect("a list");
    let goals = practices.iter().find(|one| one["id"] == "strategy-goals");
    assert_eq!(goals.expect("asked")["change"], "not-confirmed");
    let keys: Vec<_> = figures.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        [
            "actions",
            "dimensions",
            "findings",
            "now",
            "practices",
            "providers",
            "skills",
            "then"
        ]
    );
}
