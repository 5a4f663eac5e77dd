//! Venues to print: an ordinary one, and every extreme.

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::assessment::Assessment;
use jauge_core::decisions::{Decision, Subject, Verdict};
use jauge_core::dossier::Dossier;
use jauge_core::inventory::{
    Asset, Cover, End, Flow, HeldSkill, Hosting, Inventory, Passage, PersonalData, Retention, Tool,
    ToolPurpose,
};
use jauge_core::level::Level;
use jauge_core::limits;
use jauge_core::model::{Practice, edition};
use jauge_core::money::{Currency, Money};
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

/// What somebody typed in the inventory and in decisions, in no language.
pub(super) const TOOL: &str = "Xq-Tool-7";
pub(super) const OWN: &str = "Xq-Own-7";
pub(super) const WHY: &str = "Xq-Why-7";

/// The ordinary venue with an inventory in which nearly everything can be found, and decisions of every kind.
pub(super) fn stocked() -> Dossier {
    let mut dossier = ordinary();
    if let Some(now) = dossier.assessments.last_mut() {
        for practice in ["trust-contracts", "skills-continuity"] {
            now.answers.insert(practice.into(), Answer::new(level(2)));
        }
    }
    let tools = (1..=4).map(|number| Tool {
        purpose: ToolPurpose::ALL.get(number * 3).copied(),
        hosted: [
            Hosting::OnSite,
            Hosting::Quebec,
            Hosting::UnitedStates,
            Hosting::Unknown,
        ]
        .get(number - 1)
        .copied(),
        administrator: if number == 1 {
            String::new()
        } else {
            "Xq-Admin-7".to_owned()
        },
        ..Tool::named(format!("t{number}").as_str().into(), &format!("{TOOL}-{number}"))
    });
    let assets = ["ticketing-sales", "ticketing-customers", "groups-schools"]
        .into_iter()
        .enumerate();
    let assets = assets.map(|(place, kind)| Asset {
        tools: (1..=4)
            .map(|number| format!("t{number}").as_str().into())
            .collect(),
        personal: PersonalData::ALL.get(place + 1).copied(),
        retention: (place == 0).then_some(Retention::Forever),
        shared_with: "Xq-Shared-7".to_owned(),
        ..Asset::of_kind(format!("a{place}").as_str().into(), kind.into())
    });
    let end = |tool: usize| End::Tool(format!("t{tool}").as_str().into());
    let flows = [
        (end(1), end(2), Passage::Retyped),
        (end(2), end(3), Passage::Api),
        (end(3), end(4), Passage::Missing),
        (end(1), End::Person("Xq-Person-7".to_owned()), Passage::File),
    ];
    let flows = flows
        .into_iter()
        .enumerate()
        .map(|(place, (from, to, passage))| Flow {
            assets: vec!["a1".into()],
            passage: Some(passage),
            ..Flow::between(format!("f{place}").as_str().into(), from, to)
        });
    dossier.inventory = Inventory {
        tools: tools.collect(),
        assets: assets.collect(),
        flows: flows.collect(),
        ..Inventory::default()
    };
    let skill = HeldSkill {
        cover: Cover::Fragile,
        needed: Some(true),
        who: "Xq-Who-7".to_owned(),
    };
    dossier.inventory.skills.insert("privacy-law".into(), skill);
    dossier.decisions = vec![
        Decision {
            verdict: Some(Verdict::Accepted),
            wording: OWN.to_owned(),
            owner: "Xq-Owner-7".to_owned(),
            due: Some(date(2027, 3, 31)),
            budget: Some(Money {
                amount: 1234,
                currency: Currency::CanadianDollar,
            }),
            ..Decision::on(Subject::Step("trust-contracts-3".to_owned()))
        },
        Decision {
            verdict: Some(Verdict::Rejected),
            reason: WHY.to_owned(),
            ..Decision::on(Subject::Step("skills-continuity-3".to_owned()))
        },
        Decision {
            verdict: Some(Verdict::Postponed),
            ..Decision::on(Subject::Provider("amo".into()))
        },
        Decision {
            verdict: Some(Verdict::Accepted),
            ..Decision::on(Subject::Step("trust-person-2".to_owned()))
        },
    ];
    dossier
}

/// As many things as there may be, and decisions as long as they may be.
pub(super) fn crowded() -> Dossier {
    let mut dossier = overfull();
    let id = |letter: char, number: usize| format!("{letter}{number}");
    let name = "W".repeat(limits::NAME);
    let inventory = &mut dossier.inventory;
    for number in 0..limits::TOOLS {
        inventory.tools.push(Tool {
            hosted: Some(Hosting::UnitedStates),
            administrator: ROLE.to_owned(),
            ..Tool::named(id('t', number).as_str().into(), &format!("{TOOL} {number}"))
        });
    }
    inventory.tools[0].name.clone_from(&name);
    for number in 0..limits::ASSETS {
        inventory.assets.push(Asset {
            tools: vec![id('t', number).as_str().into()],
            personal: Some(PersonalData::Minors),
            ..Asset::of_kind(id('a', number).as_str().into(), "ticketing-sales".into())
        });
    }
    for number in 0..limits::FLOWS {
        let end = |step: usize| End::Tool(id('t', (number * 7 + step) % limits::TOOLS).as_str().into());
        inventory.flows.push(Flow {
            passage: Some(Passage::Retyped),
            assets: vec![id('a', number % limits::ASSETS).as_str().into()],
            ..Flow::between(id('f', number).as_str().into(), end(0), end(3))
        });
    }
    let typed = "Une longue phrase. "
        .repeat(40)
        .chars()
        .take(limits::SHORT_TEXT)
        .collect::<String>();
    let verdicts = [Verdict::Accepted, Verdict::Postponed, Verdict::Rejected];
    let practices = edition().practices.iter().enumerate();
    dossier.decisions = practices
        .map(|(place, practice)| Decision {
            verdict: Some(verdicts[place % 3]),
            reason: typed.clone(),
            wording: format!("{place} {typed}")
                .chars()
                .take(limits::SHORT_TEXT)
                .collect(),
            owner: typed.clone(),
            deputy: typed.clone(),
            due: Some(date(2027, 12, 31)),
            budget: Some(Money {
                amount: limits::MONEY,
                currency: Currency::Euro,
            }),
            ..Decision::on(Subject::Step(match place % 3 {
                0 => format!("{}-find-out", practice.id),
                1 => format!("{}-3", practice.id),
                _ => format!("{}-2", practice.id),
            }))
        })
        .collect();
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
        ("stocked", stocked()),
        ("crowded", crowded()),
        ("short form", short_form()),
        ("all unknown", uniform(&State::Unknown)),
        ("nothing applies", uniform(&not_applicable)),
        ("all at 1", uniform(&level(1))),
        ("all at 3", uniform(&level(3))),
        ("all at 5", uniform(&level(5))),
        (
            "all carried over",
            uniform(&State::Carried(Last::Level(Level::LOWEST))),
        ),
    ]
}
