//! What the tests of the store share.
#![allow(dead_code, reason = "each test program uses some of it")]

pub(crate) mod process;
pub(crate) mod venue;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::{Assessment, Checked, SignOff, Status};
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::findings::Item;
use jauge_core::level::Level;
use jauge_core::logo::{Logo, LogoKind};
use jauge_core::profile::{Activity, BudgetBand, Country, Discipline, LegalForm, Profile, ToolKind};
use jauge_core::quantity::Quantity;

/// A profile with something in every field.
pub(crate) fn full_profile() -> Profile {
    Profile {
        name: "Théâtre imaginaire de la Passerelle".to_owned(),
        country: Some(Country::Quebec),
        legal_form: Some(LegalForm::Association),
        disciplines: vec![Discipline::Theatre, Discipline::Circus, Discipline::Dance],
        halls: Some(2),
        seats: Some(u32::MAX),
        activity: Some(Activity::Both),
        staff: Some(0),
        fte: Quantity::from_hundredths(455),
        volunteers: Some(30),
        own_ticketing: Some(true),
        newsletter: Some(false),
        online_sales: None,
        free_entry: Some(true),
        schools: Some(false),
        minors: None,
        pooling: Some(true),
        tool_change: vec![ToolKind::Website, ToolKind::Crm],
        hours_per_month: Quantity::whole(Quantity::MAX),
        retyping_hours_per_week: Quantity::from_hundredths(1),
        budget_band: Some(BudgetBand::Small),
    }
}

pub(crate) fn level(number: u8) -> Level {
    Level::new(number).unwrap()
}

/// An answer with something in every field.
pub(crate) fn full_answer(state: State) -> Answer {
    Answer {
        state,
        note: "Une note\nsur deux lignes".to_owned(),
        evidence: "Classeur « Bilans », 2ᵉ étagère".to_owned(),
        review: true,
        by: "billetterie".to_owned(),
        ask: String::new(),
        at: Some("2026-11-21T19:07:03.123456789Z".parse().unwrap()),
    }
}

/// An assessment with every kind of answer.
pub(crate) fn full_assessment(id: &str, date: &str, status: Status) -> Assessment {
    let mut assessment = Assessment::new(id.into(), date.parse().unwrap(), "2026.1");
    assessment.status = status;
    for (practice, answer) in [
        ("strategy-goals", full_answer(State::Level(level(3)))),
        ("strategy-means", Answer::new(State::Level(level(1)))),
        ("assets-purpose", Answer::new(State::Unknown)),
        (
            "sharing-open",
            full_answer(State::NotApplicable(Reason::Stated("pas de site".to_owned()))),
        ),
        (
            "sharing-pool",
            Answer::new(State::NotApplicable(Reason::Stated(String::new()))),
        ),
        ("trust-minors", Answer::new(State::NotApplicable(Reason::Profile))),
        ("use-segments", Answer::new(State::Carried(Last::Level(level(5))))),
    ] {
        assessment.answers.insert(practice.into(), answer);
    }
    assessment.targets.insert("strategy".into(), level(4));
    assessment.targets.insert("trust".into(), level(5));
    assessment
}

/// A sign-off with something in every field.
pub(crate) fn full_sign_off() -> SignOff {
    SignOff {
        at: "2025-11-20T14:07:00.5Z".parse().unwrap(),
        present: "direction, trésorerie\nun membre du conseil".to_owned(),
        note: "Adopté à l’unanimité".to_owned(),
        as_it_stood: "{\"format\":\"jauge-exchange\"}".repeat(200),
    }
}

/// Something of every kind that was found still true.
pub(crate) fn full_still_true() -> std::collections::BTreeSet<Checked> {
    [
        Checked::Profile,
        Checked::Item(Item::Tool("t1".into())),
        Checked::Item(Item::Tool("gone-since".into())),
        Checked::Item(Item::Asset("t1".into())),
        Checked::Item(Item::Flow("f1".into())),
        Checked::Item(Item::Skill("skill-held".into())),
    ]
    .into()
}

/// An edition of a network, as far as the store looks into it.
pub(crate) fn own_edition(id: &str) -> OwnEdition {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    OwnEdition {
        id: id.to_owned(),
        files: [
            file("practices.toml", &"[[practice]]\n".repeat(500)),
            file("locales/fr/model.ftl", "q-strategy-goals = Où allez-vous ?\n"),
            file("locales/en/model.ftl", ""),
        ]
        .into(),
    }
}

/// A dossier with every kind of thing in it.
pub(crate) fn full_dossier() -> Dossier {
    let mut dossier = third_dossier();
    for answer in dossier.assessments[1].answers.values_mut() {
        "la billetterie, ou l’éditeur".clone_into(&mut answer.ask);
    }
    dossier.logo = Some(full_logo());
    dossier
}

/// A picture, as far as the store looks into it.
pub(crate) fn full_logo() -> Logo {
    Logo {
        kind: LogoKind::Png,
        bytes: (0..=u8::MAX).cycle().take(3_000).collect(),
    }
}

/// What a dossier of the third schema could hold: a year signed off, and one started from it.
pub(crate) fn third_dossier() -> Dossier {
    let mut dossier = second_dossier();
    let [then, now] = &mut dossier.assessments[..] else {
        panic!("two years")
    };
    then.signed = Some(full_sign_off());
    now.from = Some(then.id.clone());
    now.still_true = full_still_true();
    now.answers
        .insert("use-open".into(), full_answer(State::Carried(Last::Unknown)));
    for (practice, reason) in [("use-shows", "pas de site"), ("use-forms", "")] {
        let last = Last::NotApplicable(reason.to_owned());
        now.answers
            .insert(practice.into(), full_answer(State::Carried(last)));
    }
    dossier.decisions = venue::decisions();
    dossier.reminder = Some("2027-11-01".parse().unwrap());
    dossier.editions = vec![own_edition("reseau-2026.1"), own_edition("reseau-2027.1")];
    dossier
}

/// What a dossier of the second schema could hold: a finished year without its sign-off and an open one.
pub(crate) fn second_dossier() -> Dossier {
    Dossier {
        profile: full_profile(),
        assessments: vec![
            full_assessment("2025", "2025-11-03", Status::Finished),
            full_assessment("2026", "2026-11-21", Status::Open),
        ],
        inventory: venue::inventory(),
        decisions: venue::second_decisions(),
        contacts: venue::contacts(),
        ..Dossier::default()
    }
}

/// What a dossier of the first schema could hold: the same without inventory, decisions and address book.
pub(crate) fn first_dossier() -> Dossier {
    Dossier {
        profile: full_profile(),
        assessments: second_dossier().assessments,
        ..Dossier::default()
    }
}

/// A dossier that holds a name and one open assessment, `2026`.
pub(crate) fn small_dossier() -> Dossier {
    Dossier {
        profile: Profile::named("Salle inventée"),
        assessments: vec![Assessment::new(
            "2026".into(),
            "2026-11-21".parse().unwrap(),
            "2026.1",
        )],
        ..Dossier::default()
    }
}

/// The names in a folder, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Everything that tells whether somebody has touched a folder: names, bytes, dates.
pub(crate) fn trace(folder: &Path) -> Vec<(String, Vec<u8>, SystemTime)> {
    names(folder)
        .into_iter()
        .map(|name| {
            let path = folder.join(&name);
            let date = fs::metadata(&path).unwrap().modified().unwrap();
            (name, fs::read(&path).unwrap(), date)
        })
        .collect()
}

/// A path in a folder of its own.
pub(crate) fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Théâtre imaginaire.jauge");
    (folder, path)
}

/// Random numbers, different at each run; the seed is printed so that a failure can be told.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        let seed = u64::try_from(now.as_nanos() & u128::from(u64::MAX)).unwrap() | 1;
        println!("seed {seed}");
        Self(seed)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }
}
