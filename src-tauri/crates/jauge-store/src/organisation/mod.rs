//! The table `organisation`: the profile, but for its two lists.

use jauge_core::profile::{Activity, BudgetBand, Country, LegalForm, Profile};
use jauge_core::quantity::Quantity;
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, column, discipline, tool_change};

/// Reads the profile with its lists.
pub(crate) fn read(conn: &Connection) -> Result<Profile, StoreError> {
    let mut profile = conn
        .prepare_cached(include_str!("read_organisation.sql"))?
        .query_and_then([], profile)?
        .next()
        .ok_or_else(|| StoreError::damaged("no organisation"))??;
    profile.disciplines = discipline::list(conn)?;
    profile.tool_change = tool_change::list(conn)?;
    Ok(profile)
}

/// Writes the profile with its lists.
pub(crate) fn write(conn: &Connection, profile: &Profile) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("write_organisation.sql"))?
        .execute(named_params! {
            ":name": profile.name,
            ":country": profile.country.map(Country::code),
            ":legal_form": profile.legal_form.map(LegalForm::code),
            ":halls": profile.halls,
            ":seats": profile.seats,
            ":activity": profile.activity.map(Activity::code),
            ":staff": profile.staff,
            ":fte_hundredths": profile.fte.map(Quantity::hundredths),
            ":volunteers": profile.volunteers,
            ":own_ticketing": profile.own_ticketing,
            ":newsletter": profile.newsletter,
            ":online_sales": profile.online_sales,
            ":free_entry": profile.free_entry,
            ":schools": profile.schools,
            ":minors": profile.minors,
            ":pooling": profile.pooling,
            ":hours_per_month_hundredths": profile.hours_per_month.map(Quantity::hundredths),
            ":retyping_hours_per_week_hundredths": profile.retyping_hours_per_week.map(Quantity::hundredths),
            ":budget_band": profile.budget_band.map(BudgetBand::code),
        })?;
    discipline::replace(conn, &profile.disciplines)?;
    tool_change::replace(conn, &profile.tool_change)
}

fn profile(row: &Row<'_>) -> Result<Profile, StoreError> {
    Ok(Profile {
        name: row.get("name")?,
        country: column::word(row, "country", Country::from_code)?,
        legal_form: column::word(row, "legal_form", LegalForm::from_code)?,
        disciplines: Vec::new(),
        halls: row.get("halls")?,
        seats: row.get("seats")?,
        activity: column::word(row, "activity", Activity::from_code)?,
        staff: row.get("staff")?,
        fte: column::quantity(row, "fte_hundredths")?,
        volunteers: row.get("volunteers")?,
        own_ticketing: row.get("own_ticketing")?,
        newsletter: row.get("newsletter")?,
        online_sales: row.get("online_sales")?,
        free_entry: row.get("free_entry")?,
        schools: row.get("schools")?,
        minors: row.get("minors")?,
        pooling: row.get("pooling")?,
        tool_change: Vec::new(),
        hours_per_month: column::quantity(row, "hours_per_month_hundredths")?,
        retyping_hours_per_week: column::quantity(row, "retyping_hours_per_week_hundredths")?,
        budget_band: column::word(row, "budget_band", BudgetBand::from_code)?,
    })
}
