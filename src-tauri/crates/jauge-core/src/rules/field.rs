//! The fields of the profile as rules see them.

use crate::codes::coded;
use crate::profile::{Activity, BudgetBand, Country, Discipline, LegalForm, Profile, ToolKind};
use crate::quantity::Quantity;

coded!(
    /// A field of the profile that rules may read, named as in the exchange file.
    Field {
        /// Country or province.
        Country = "country",
        /// Legal form.
        LegalForm = "legal_form",
        /// Disciplines.
        Disciplines = "disciplines",
        /// Halls.
        Halls = "halls",
        /// Seats.
        Seats = "seats",
        /// Season or festival.
        Activity = "activity",
        /// Paid people.
        Staff = "staff",
        /// Full-time equivalents.
        Fte = "fte",
        /// Volunteers.
        Volunteers = "volunteers",
        /// Own ticketing.
        OwnTicketing = "own_ticketing",
        /// Newsletter.
        Newsletter = "newsletter",
        /// Online sales.
        OnlineSales = "online_sales",
        /// Free entry.
        FreeEntry = "free_entry",
        /// School audiences.
        Schools = "schools",
        /// Minors.
        Minors = "minors",
        /// Pooling network.
        Pooling = "pooling",
        /// Planned changes of tool.
        ToolChange = "tool_change",
        /// Hours a month for data.
        HoursPerMonth = "hours_per_month",
        /// Hours a week lost to re-typing.
        RetypingHoursPerWeek = "retyping_hours_per_week",
        /// Money for outside help.
        BudgetBand = "budget_band",
    }
);

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Left empty.
    Unset,
    /// One word of a closed list.
    Word(&'static str),
    /// Yes or no.
    Flag(bool),
    /// A number, in hundredths.
    Number(u32),
    /// Words of a closed list.
    List(Vec<&'static str>),
}

/// What a field can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// One of these words.
    Word(Vec<&'static str>),
    /// Yes or no.
    Flag,
    /// A number.
    Number,
    /// Several of these words.
    List(Vec<&'static str>),
}

macro_rules! codes {
    ($name:ident) => {
        $name::ALL.iter().map(|variant| variant.code()).collect()
    };
}

impl Field {
    /// What the field can hold.
    #[must_use]
    pub fn kind(self) -> FieldKind {
        match self {
            Self::Country => FieldKind::Word(codes!(Country)),
            Self::LegalForm => FieldKind::Word(codes!(LegalForm)),
            Self::Activity => FieldKind::Word(codes!(Activity)),
            Self::BudgetBand => FieldKind::Word(codes!(BudgetBand)),
            Self::Disciplines => FieldKind::List(codes!(Discipline)),
            Self::ToolChange => FieldKind::List(codes!(ToolKind)),
            Self::Halls
            | Self::Seats
            | Self::Staff
            | Self::Fte
            | Self::Volunteers
            | Self::HoursPerMonth
            | Self::RetypingHoursPerWeek => FieldKind::Number,
            Self::OwnTicketing
            | Self::Newsletter
            | Self::OnlineSales
            | Self::FreeEntry
            | Self::Schools
            | Self::Minors
            | Self::Pooling => FieldKind::Flag,
        }
    }

    /// What the field holds in a profile.
    #[must_use]
    pub fn of(self, profile: &Profile) -> Value {
        match self {
            Self::Country => word(profile.country.map(Country::code)),
            Self::LegalForm => word(profile.legal_form.map(LegalForm::code)),
            Self::Activity => word(profile.activity.map(Activity::code)),
            Self::BudgetBand => word(profile.budget_band.map(BudgetBand::code)),
            Self::Disciplines => list(profile.disciplines.iter().map(|word| word.code())),
            Self::ToolChange => list(profile.tool_change.iter().map(|word| word.code())),
            Self::Halls => number(profile.halls),
            Self::Seats => number(profile.seats),
            Self::Staff => number(profile.staff),
            Self::Volunteers => number(profile.volunteers),
            Self::Fte => quantity(profile.fte),
            Self::HoursPerMonth => quantity(profile.hours_per_month),
            Self::RetypingHoursPerWeek => quantity(profile.retyping_hours_per_week),
            Self::OwnTicketing => flag(profile.own_ticketing),
            Self::Newsletter => flag(profile.newsletter),
            Self::OnlineSales => flag(profile.online_sales),
            Self::FreeEntry => flag(profile.free_entry),
            Self::Schools => flag(profile.schools),
            Self::Minors => flag(profile.minors),
            Self::Pooling => flag(profile.pooling),
        }
    }
}

fn word(code: Option<&'static str>) -> Value {
    code.map_or(Value::Unset, Value::Word)
}

fn flag(flag: Option<bool>) -> Value {
    flag.map_or(Value::Unset, Value::Flag)
}

fn number(number: Option<u32>) -> Value {
    number.map_or(Value::Unset, |number| Value::Number(number.saturating_mul(100)))
}

fn quantity(quantity: Option<Quantity>) -> Value {
    quantity.map_or(Value::Unset, |quantity| Value::Number(quantity.hundredths()))
}

fn list(codes: impl Iterator<Item = &'static str>) -> Value {
    let codes: Vec<_> = codes.collect();
    if codes.is_empty() {
        Value::Unset
    } else {
        Value::List(codes)
    }
}
