//! A venue for which a rule holds, if there can be one: how the model check finds advice that nobody can get.

mod inventory;

pub(crate) use inventory::can_be_found;

use std::collections::BTreeMap;

use super::{Atom, Facts, Field, FieldTest, ItemField, LevelTest, Rule};
use crate::answers::{Answer, State};
use crate::assessment::Assessment;
use crate::dossier::Venue;
use crate::findings::find;
use crate::ids::{DimensionId, PracticeId};
use crate::inventory::Inventory;
use crate::level::Level;
use crate::model::{Edition, FindingRule};
use crate::profile::{Activity, BudgetBand, Country, Discipline, LegalForm, Profile, ToolKind};
use crate::quantity::Quantity;
use crate::scoring::score;

/// A made-up venue.
#[derive(Debug, Clone)]
pub struct Witness {
    /// Its profile.
    pub profile: Profile,
    /// Its answers.
    pub assessment: Assessment,
    /// Its inventory, where the rule speaks of one.
    pub inventory: Option<Inventory>,
}

impl Witness {
    /// What is known of it beside its answers.
    #[must_use]
    pub const fn venue(&self) -> Venue<'_> {
        Venue {
            profile: &self.profile,
            inventory: self.inventory.as_ref(),
        }
    }
}

/// A venue for which the rule holds, whatever the rule does not speak of being answered as `rest`.
#[must_use]
pub fn witness(edition: &Edition, rule: &Rule, rest: Option<Level>) -> Option<Witness> {
    let mut bounds: BTreeMap<PracticeId, (u8, u8)> = BTreeMap::new();
    let mut profile = Profile::named("—");
    for atom in &rule.atoms {
        match atom {
            Atom::Practice(id, test) => narrow(&mut bounds, id, *test),
            Atom::Dimension(id, test) => narrow_dimension(&mut bounds, edition, id, *test),
            Atom::Profile(field, test) => fill(&mut profile, *field, test),
            Atom::Finding(..) | Atom::Count(..) => {}
        }
    }
    let mut assessment = Assessment::new("witness".into(), jiff::civil::Date::ZERO, &edition.id);
    for practice in &edition.practices {
        let state = match bounds.get(&practice.id) {
            Some((low, high)) if low > high => return None,
            Some((low, high)) => {
                let wish = rest.map_or(*low, Level::number).clamp(*low, *high);
                Level::new(wish).map(State::Level)
            }
            None => rest.map(State::Level),
        };
        let unknown = Atom::Practice(practice.id.clone(), LevelTest::Unknown);
        let state = if rule.atoms.contains(&unknown) {
            Some(State::Unknown)
        } else {
            state
        };
        if let Some(state) = state {
            assessment.answers.insert(practice.id.clone(), Answer::new(state));
        }
    }
    if abroad_matters(edition, rule) && !rule.atoms.iter().any(is_of_country) {
        profile.country = Some(Country::Quebec);
    }
    let witness = Witness {
        inventory: inventory::inventory(edition, &profile, assessment.date, &rule.atoms),
        profile,
        assessment,
    };
    let scores = score(edition, &witness.profile, &witness.assessment);
    let findings = find(edition, witness.venue(), witness.assessment.date);
    let holds = rule.holds(
        &Facts::new(&witness.profile, &witness.assessment, &scores.dimensions)
            .with_inventory(&findings, witness.inventory.as_ref()),
    );
    holds.then_some(witness)
}

/// Whether a rule asks for something that is only found where a jurisdiction is known.
fn abroad_matters(edition: &Edition, rule: &Rule) -> bool {
    let reads = |finding: &FindingRule| {
        let jurisdiction = |field| matches!(field, ItemField::Abroad | ItemField::Leaves);
        finding
            .when
            .iter()
            .chain(&finding.either)
            .any(|atom| jurisdiction(atom.field))
    };
    rule.atoms.iter().any(|atom| match atom {
        Atom::Finding(id, _) => edition.finding(id.as_str()).is_some_and(reads),
        _ => false,
    })
}

fn is_of_country(atom: &Atom) -> bool {
    matches!(atom, Atom::Profile(Field::Country, _))
}

fn narrow(bounds: &mut BTreeMap<PracticeId, (u8, u8)>, id: &PracticeId, test: LevelTest) {
    let (low, high) = bounds.entry(id.clone()).or_insert((1, 5));
    match test {
        LevelTest::AtMost(level) => *high = (*high).min(level.number()),
        LevelTest::AtLeast(level) => *low = (*low).max(level.number()),
        LevelTest::Lacks(level) => *high = (*high).min(level.number() - 1),
        LevelTest::Is(level) => {
            *low = (*low).max(level.number());
            *high = (*high).min(level.number());
        }
        LevelTest::Unknown | LevelTest::Known => {}
    }
}

fn narrow_dimension(
    bounds: &mut BTreeMap<PracticeId, (u8, u8)>,
    edition: &Edition,
    id: &DimensionId,
    test: LevelTest,
) {
    let practices = edition
        .practices
        .iter()
        .filter(|practice| practice.dimension == *id);
    match test {
        LevelTest::AtLeast(_) => practices.for_each(|practice| narrow(bounds, &practice.id, test)),
        // One foundation, or two practices, below the level are enough; all of them is the plainest case, but
        // another atom may want one of them high.
        LevelTest::AtMost(level) | LevelTest::Lacks(level) => {
            let most = if matches!(test, LevelTest::Lacks(_)) {
                level.number() - 1
            } else {
                level.number()
            };
            for practice in practices {
                let (low, high) = bounds.entry(practice.id.clone()).or_insert((1, 5));
                if *low <= most {
                    *high = (*high).min(most);
                }
            }
        }
        LevelTest::Is(_) | LevelTest::Unknown | LevelTest::Known => {}
    }
}

fn fill(profile: &mut Profile, field: Field, test: &FieldTest) {
    let number = match test {
        FieldTest::AtLeast(number) | FieldTest::AtMost(number) => Some(*number),
        FieldTest::Set => Some(1),
        _ => None,
    };
    let word = match test {
        FieldTest::Is(word) | FieldTest::Has(word) => word.as_str(),
        _ => "",
    };
    let flag = match test {
        FieldTest::Is(word) => Some(word == "true"),
        FieldTest::Set => Some(true),
        _ => None,
    };
    let any = matches!(test, FieldTest::Any | FieldTest::Set);
    match field {
        Field::Country => profile.country = Country::from_code(word).or(any.then_some(Country::Quebec)),
        Field::LegalForm => {
            profile.legal_form = LegalForm::from_code(word).or(any.then_some(LegalForm::Other))
        }
        Field::Activity => profile.activity = Activity::from_code(word).or(any.then_some(Activity::Season)),
        Field::BudgetBand => {
            profile.budget_band = BudgetBand::from_code(word).or(any.then_some(BudgetBand::Small))
        }
        Field::Disciplines => {
            profile
                .disciplines
                .extend(Discipline::from_code(word).or(any.then_some(Discipline::Other)));
        }
        Field::ToolChange => profile
            .tool_change
            .extend(ToolKind::from_code(word).or(any.then_some(ToolKind::Other))),
        Field::Halls => profile.halls = number,
        Field::Seats => profile.seats = number,
        Field::Staff => profile.staff = number,
        Field::Volunteers => profile.volunteers = number,
        Field::Fte => profile.fte = number.and_then(Quantity::whole),
        Field::HoursPerMonth => profile.hours_per_month = number.and_then(Quantity::whole),
        Field::RetypingHoursPerWeek => profile.retyping_hours_per_week = number.and_then(Quantity::whole),
        Field::OwnTicketing => profile.own_ticketing = flag,
        Field::Newsletter => profile.newsletter = flag,
        Field::OnlineSales => profile.online_sales = flag,
        Field::FreeEntry => profile.free_entry = flag,
        Field::Schools => profile.schools = flag,
        Field::Minors => profile.minors = flag,
        Field::Pooling => profile.pooling = flag,
    }
}
