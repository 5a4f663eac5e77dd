//! The venue on both sides of the border. Faults name their field as the exchange file does.

use jauge_core::codes::Coded;
use jauge_core::limits;
use jauge_core::profile::Profile;
use jauge_core::quantity::Quantity;

use super::input::{invalid, word, words};
use crate::error::PublicError;
use crate::typed;
use crate::wire::ProfileView;

/// The venue, for the screen.
pub(crate) fn to_view(profile: &Profile) -> ProfileView {
    ProfileView {
        name: profile.name.clone(),
        country: code(profile.country),
        legal_form: code(profile.legal_form),
        disciplines: profile.disciplines.iter().copied().map(text).collect(),
        halls: profile.halls,
        seats: profile.seats,
        activity: code(profile.activity),
        staff: profile.staff,
        fte: profile.fte.map(Quantity::to_decimal),
        volunteers: profile.volunteers,
        own_ticketing: profile.own_ticketing,
        newsletter: profile.newsletter,
        online_sales: profile.online_sales,
        free_entry: profile.free_entry,
        schools: profile.schools,
        minors: profile.minors,
        pooling: profile.pooling,
        tool_change: profile.tool_change.iter().copied().map(text).collect(),
        hours_per_month: profile.hours_per_month.map(Quantity::to_decimal),
        retyping_hours_per_week: profile.retyping_hours_per_week.map(Quantity::to_decimal),
        budget_band: code(profile.budget_band),
    }
}

fn text<T: Coded>(word: T) -> String {
    word.code().to_owned()
}

fn code<T: Coded>(word: Option<T>) -> Option<String> {
    word.map(text)
}

/// The venue, as the screen has it.
///
/// # Errors
/// The first field that cannot be accepted.
pub(crate) fn from_view(view: &ProfileView) -> Result<Profile, PublicError> {
    let name = typed::name(&view.name, "name")?;
    Ok(Profile {
        name,
        country: word("country", view.country.as_deref())?,
        legal_form: word("legal_form", view.legal_form.as_deref())?,
        disciplines: words("disciplines", &view.disciplines)?,
        halls: count("halls", view.halls)?,
        seats: count("seats", view.seats)?,
        activity: word("activity", view.activity.as_deref())?,
        staff: count("staff", view.staff)?,
        fte: quantity("fte", view.fte)?,
        volunteers: count("volunteers", view.volunteers)?,
        own_ticketing: view.own_ticketing,
        newsletter: view.newsletter,
        online_sales: view.online_sales,
        free_entry: view.free_entry,
        schools: view.schools,
        minors: view.minors,
        pooling: view.pooling,
        tool_change: words("tool_change", &view.tool_change)?,
        hours_per_month: quantity("hours_per_month", view.hours_per_month)?,
        retyping_hours_per_week: quantity("retyping_hours_per_week", view.retyping_hours_per_week)?,
        budget_band: word("budget_band", view.budget_band.as_deref())?,
    })
}

fn count(field: &str, number: Option<u32>) -> Result<Option<u32>, PublicError> {
    match number {
        Some(number) if number > limits::COUNT => Err(invalid(field, number)),
        number => Ok(number),
    }
}

fn quantity(field: &str, number: Option<f64>) -> Result<Option<Quantity>, PublicError> {
    number
        .map(|number| Quantity::from_decimal(number).ok_or_else(|| invalid(field, number)))
        .transpose()
}
