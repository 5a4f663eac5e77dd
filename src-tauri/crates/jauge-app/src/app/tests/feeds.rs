//! What an answer feeds, behind the window.

use super::{App, at, say, start};
use crate::error::ErrorCode;
use crate::wire::{AnswerState, FedState, FeedsView, ProfileView};

/// A venue in Québec.
fn venue() -> (tempfile::TempDir, App) {
    let (folder, app) = start();
    let created = app.create_dossier("Salle d’essai").expect("created");
    let profile = ProfileView {
        country: Some("QC".to_owned()),
        legal_form: Some("association".to_owned()),
        ..created.profile
    };
    app.save_profile(&profile).expect("saved");
    (folder, app)
}

fn states(feeds: &FeedsView) -> impl Iterator<Item = FedState> {
    let advice = [&feeds.skills, &feeds.providers, &feeds.doubts];
    let all: Vec<_> = advice.into_iter().flatten().map(|one| one.state).collect();
    all.into_iter()
}

#[test]
fn before_it_is_given_an_answer_shows_what_it_could_feed_and_turns_nothing() {
    let (_folder, app) = venue();
    let feeds = app.feeds("tools-fit").expect("a practice");
    assert_eq!((feeds.dimension.as_str(), feeds.level), ("tools", None));
    assert!(feeds.rise.is_none() && feeds.fall.is_none() && feeds.steps.is_empty());
    assert!(!feeds.providers.is_empty() && states(&feeds).all(|state| state == FedState::Could));
}

#[test]
fn a_low_answer_feeds_steps_and_skills_and_a_high_one_no_more() {
    let (_folder, app) = venue();
    for practice in [
        "strategy-goals",
        "strategy-owner",
        "strategy-board",
        "strategy-means",
    ] {
        app.save_answer(practice, Some(at(3))).expect("stored");
    }
    app.save_answer("strategy-owner", Some(at(1))).expect("stored");
    let low = app.feeds("strategy-owner").expect("a practice");
    let steps: Vec<_> = low.steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(
        (steps.as_slice(), low.level, low.blocks),
        (&["strategy-owner-2"][..], Some(2), true)
    );
    let rise = low.rise.expect("it alone holds the level");
    assert_eq!((rise.rung, rise.level), (2, 3));
    assert_eq!(low.skills.first().map(|skill| skill.state), Some(FedState::Now));

    app.save_answer("strategy-owner", Some(at(5))).expect("stored");
    let high = app.feeds("strategy-owner").expect("a practice");
    assert!(high.steps.is_empty() && states(&high).all(|state| state == FedState::Could));
    assert!(high.rise.is_none() && high.fall.is_some());
}

#[test]
fn an_answer_that_holds_a_provider_back_says_so() {
    let (_folder, app) = venue();
    let profile = app.start().dossier.expect("open").profile;
    let change = ProfileView {
        tool_change: vec!["ticketing".to_owned()],
        ..profile
    };
    app.save_profile(&change).expect("saved");
    app.save_answer("tools-fit", Some(at(4))).expect("stored");
    let feeds = app.feeds("tools-fit").expect("a practice");
    let amo = feeds.providers.iter().find(|one| one.id == "amo").expect("fed");
    assert_eq!(amo.state, FedState::HeldBack);
}

#[test]
fn the_law_of_the_venue_is_watched_until_the_answer_is_in_order() {
    let (_folder, app) = venue();
    let law = |app: &App| app.feeds("trust-person").expect("a practice").law;
    app.save_answer("trust-person", Some(say(AnswerState::Unknown)))
        .expect("stored");
    assert!(!law(&app).is_empty());
    assert!(law(&app).iter().all(|one| one.state == FedState::Now));
    assert!(law(&app).iter().all(|one| one.id.starts_with("qc-private")));
    app.save_answer("trust-person", Some(at(3))).expect("stored");
    assert!(law(&app).iter().all(|one| one.state == FedState::Could));
}

#[test]
fn what_is_no_practice_feeds_nothing() {
    let (_folder, app) = venue();
    assert_eq!(
        app.feeds("no-such-practice").expect_err("refused").code,
        ErrorCode::UnknownPractice
    );
}
