//! Who the venue is: what its profile says, and nothing else.

use jauge_core::profile::{Activity, Country, Discipline, LegalForm};
use jauge_l10n::msg::brief as say;

use super::reading::Reading;
use crate::wire::BriefBlock;

pub(super) fn write(reading: &Reading<'_>) -> BriefBlock {
    let texts = &reading.texts;
    let profile = reading.profile;
    let mut said = Vec::new();
    let form = profile.legal_form.and_then(|form| match form {
        LegalForm::Association => Some(say::form_association(texts)),
        LegalForm::Company => Some(say::form_company(texts)),
        LegalForm::Cooperative => Some(say::form_cooperative(texts)),
        LegalForm::Public => Some(say::form_public(texts)),
        LegalForm::Other => None,
    });
    let place = profile.country.and_then(|country| match country {
        Country::Quebec => Some(say::place_qc(texts)),
        Country::Canada => Some(say::place_ca(texts)),
        Country::France => Some(say::place_fr(texts)),
        Country::Europe => Some(say::place_eu(texts)),
        Country::Other => None,
    });
    match (form, place) {
        (Some(form), Some(place)) => said.push(say::context_form_place(texts, &form, &place)),
        (Some(form), None) => said.push(say::context_form(texts, &form)),
        (None, Some(place)) => said.push(say::context_place(texts, &place)),
        (None, None) => {}
    }
    let disciplines: Vec<_> = profile
        .disciplines
        .iter()
        .filter(|one| **one != Discipline::Other)
        .filter_map(|one| texts.message(&format!("profile-disciplines-{}", one.code()), &[]))
        .map(|name| name.to_lowercase())
        .collect();
    if !disciplines.is_empty() {
        said.push(say::context_programme(texts, &texts.list(&disciplines)));
    }
    let counted = |number: Option<u32>| number.filter(|number| *number > 0);
    match (counted(profile.halls), counted(profile.seats)) {
        (Some(halls), Some(seats)) => {
            said.push(say::context_halls_seats(texts, halls, &texts.integer(seats)));
        }
        (Some(halls), None) => said.push(say::context_halls(texts, halls)),
        (None, Some(seats)) => said.push(say::context_seats(texts, &texts.integer(seats))),
        (None, None) => {}
    }
    said.extend(profile.activity.map(|activity| match activity {
        Activity::Season => say::context_season(texts),
        Activity::Festival => say::context_festival(texts),
        Activity::Both => say::context_both(texts),
    }));
    if let Some(staff) = counted(profile.staff) {
        said.push(match profile.fte {
            Some(fte) => say::context_staff_fte(texts, &texts.quantity(fte.hundredths()), staff),
            None => say::context_staff(texts, staff),
        });
    }
    said.extend(counted(profile.volunteers).map(|number| say::context_volunteers(texts, number)));
    if said.is_empty() {
        return reading.blank(&say::context_blank(texts));
    }
    BriefBlock::Paragraph { text: said.join(" ") }
}
