//! Venues to print: an ordinary one, and every extreme.

use jauge_core::answers::{Answer, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::dossier::Dossier;
use jauge_core::level::Level;
use jauge_core::limits;
use jauge_core::model::{Practice, edition};
use jauge_core::profile::{BudgetBand, Country, LegalForm, Profile, ToolKind};
use jauge_core::quantity::Quantity;
use jiff::civil::date;

/// What somebody typed, in no language.
pub(super) const NOTE: &str = "Xq-Note-7";
pub(super) const EVIDENCE: &str = "Xq-Evidence-7";
pub(super) const ROLE: &str = "Xq-Role-7";
pub(super) const REASON: &str = "Xq-Reason-7";

pub(super) fn level(number: u8) -> State {
    State::Level(Level::new(number).unwrap())
}

/// One year in which every practice is answered so.
pub(super) fn year(year: i16, answer: impl Fn(usize, &Practice) -> Option<Answer>) -> Assessment {
    let mut assessment = Assessment::new(year.to_string().as_str().into(), date(year, 11, 21), "2026.1");
    for (place, practice) in edition().practices.iter().enumerate() {
        if let Some(answer) = answer(place, practice) {
            assessment.answers.insert(practice.id.clone(), answer);
        }
    }
    assessment
}

pub(super) fn venue(assessments: Vec<Assessment>) -> Dossier {
    Dossier {
        profile: Profile::named("Xq 7"),
        assessments,
        ..Dossier::default()
    }
}

pub(super) fn uniform(state: &State) -> Dossier {
    venue(vec![year(2026, |_, _| Some(Answer::new(state.clone())))])
}

pub(super) fn empty() -> Dossier {
    venue(vec![year(2026, |_, _| None)])
}

/// A year of progress, with something unknown, something not applicable, a target, and something typed.
pub(super) fn ordinary() -> Dossier {
    let before = year(2025, |place, _| {
        Some(Answer::new(level(1 + u8::from(place % 2 == 0))))
    });
    let mut now = year(2026, |place, _| {
        let mut answer = Answer::new(level([3, 2, 2, 4][place % 4]));
        ROLE.clone_into(&mut answer.by);
        if place == 3 {
            NOTE.clone_into(&mut answer.note);
            EVIDENCE.clone_into(&mut answer.evidence);
            answer.review = true;
        }
        Some(answer)
    });
    now.answers
        .insert("tools-export".into(), Answer::new(State::Unknown));
    let reason = Reason::Stated(REASON.to_owned());
    now.answers
        .insert("sharing-open".into(), Answer::new(State::NotApplicable(reason)));
    now.targets.insert("trust".into(), Level::new(4).unwrap());
    let mut dossier = venue(vec![before, now]);
    let profile = &mut dossier.profile;
    profile.country = Some(Country::Quebec);
    profile.legal_form = Some(LegalForm::Association);
    profile.staff = Some(6);
    profile.hours_per_month = Quantity::whole(12);
    profile.retyping_hours_per_week = Quantity::from_hundredths(350);
    profile.tool_change = vec![ToolKind::Ticketing];
    profile.budget_band = Some(BudgetBand::Small);
    dossier
}

/// Every text as long as it may be, every number large.
pub(super) fn overfull() -> Dossier {
    let words = |limit: usize| -> String {
        let words = "Une phrase que personne n’a voulu raccourcir, suivie de bien d’autres. ".chars();
        let long = "W".repeat(300);
        words
            .cycle()
            .take(limit - limit.min(600) / 2)
            .chain(long.chars())
            .take(limit)
            .collect()
    };
    let now = year(2026, |place, _| {
        let states = [State::Unknown, level(2), level(1)];
        let mut answer = Answer::new(states[place % 3].clone());
        answer.note = words(limits::NOTE);
        answer.evidence = "X".repeat(limits::SHORT_TEXT);
        answer.by = format!("{place} {}", words(limits::SHORT_TEXT - 3));
        answer.review = true;
        Some(answer)
    });
    let before = year(2025, |_, _| Some(Answer::new(level(2))));
    let mut dossier = venue(vec![before, now]);
    let profile = &mut dossier.profile;
    profile.name = "W".repeat(limits::NAME);
    profile.country = Some(Country::France);
    profile.legal_form = Some(LegalForm::Public);
    profile.staff = Some(80);
    profile.hours_per_month = Quantity::whole(300);
    profile.retyping_hours_per_week = Quantity::whole(40);
    profile.tool_change = ToolKind::ALL.to_vec();
    profile.budget_band = Some(BudgetBand::None);
    profile.pooling = Some(true);
    dossier
}

/// Only the questions of the short form are answered.
pub(super) fn short_form() -> Dossier {
    let short = year(2026, |place, practice| {
        let number = 1 + u8::try_from(place % 4).unwrap();
        practice.short_form.then(|| Answer::new(level(number)))
    });
    venue(vec![short])
}

/// Every venue with its name.
pub(super) fn all() -> Vec<(&'static str, Dossier)> {
    let not_applicable = State::NotApplicable(Reason::Stated(String::new()));
    vec![
        ("ordinary", ordinary()),
        ("empty", empty()),
        ("overfull", overfull()),
        ("short form", short_form()),
        ("all unknown", uniform(&State::Unknown)),
        ("nothing applies", uniform(&not_applicable)),
        ("all at 1", uniform(&level(1))),
        ("all at 3", uniform(&level(3))),
        ("all at 5", uniform(&level(5))),
        ("all carried over", uniform(&State::Carried(Level::LOWEST))),
    ]
}
