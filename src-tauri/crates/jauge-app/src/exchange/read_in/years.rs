//! What goes from year to year, out of the types of the file.

use std::collections::{BTreeMap, BTreeSet};

use jauge_core::assessment::{Assessment, Checked, SignOff, Status};
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::findings::Item;
use jauge_core::ids::{AssessmentId, AssetId, FlowId, SkillId, ToolId};
use jauge_core::limits;

use crate::error::{ErrorCode, PublicError};
use crate::exchange::file::{EditionEntry, SignedEntry, StillTrueEntry};
use crate::exchange::path::Path;
use crate::exchange::{stood, write_stood};
use crate::typed;

/// The editions that the file brings along, in the order of their ids, each of which can be read.
pub(super) fn editions(entries: Vec<EditionEntry>) -> Result<Vec<OwnEdition>, PublicError> {
    let own = |entry: EditionEntry| OwnEdition {
        id: entry.id,
        files: entry.files,
    };
    let mut editions: Vec<OwnEdition> = entries.into_iter().map(own).collect();
    typed::check_editions(&editions)?;
    editions.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(editions)
}

/// The assessment that an assessment was started from, so far only by its form.
pub(super) fn origin(from: Option<&str>, path: &Path) -> Result<Option<AssessmentId>, PublicError> {
    let parse = |id| AssessmentId::parse(id).ok_or_else(|| path.key("from").invalid(id));
    from.map(parse).transpose()
}

/// Whether every assessment was started from another one of the file, without going round in a circle.
pub(super) fn check_origins(assessments: &[Assessment], list: &Path) -> Result<(), PublicError> {
    let origins: BTreeMap<&AssessmentId, Option<&AssessmentId>> = (assessments.iter())
        .map(|one| (&one.id, one.from.as_ref()))
        .collect();
    for (index, assessment) in assessments.iter().enumerate() {
        let Some(from) = &assessment.from else { continue };
        let path = list.index(index).key("from");
        if !origins.contains_key(from) {
            return Err(path.error(ErrorCode::UnknownReference).with("value", from));
        }
        let back = std::iter::successors(Some(from), |id| origins.get(id).copied().flatten());
        if back.take(assessments.len()).any(|id| *id == assessment.id) {
            return Err(path.invalid(from.as_str()));
        }
    }
    Ok(())
}

/// The entry of an id, where it can be one.
type Parse<'a> = &'a dyn Fn(&str) -> Option<Item>;

/// What was found still true. The inventory is that of today: what was looked at may be gone since.
pub(super) fn still_true(
    entry: Option<StillTrueEntry>,
    path: &Path,
) -> Result<BTreeSet<Checked>, PublicError> {
    let entry = entry.unwrap_or_default();
    let mut checked = BTreeSet::new();
    if entry.profile {
        checked.insert(Checked::Profile);
    }
    let tool = |id: &str| ToolId::parse(id).map(Item::Tool);
    let asset = |id: &str| AssetId::parse(id).map(Item::Asset);
    let flow = |id: &str| FlowId::parse(id).map(Item::Flow);
    let skill = |id: &str| typed::is_model_id(id).then(|| Item::Skill(SkillId::from(id)));
    let lists: [(&str, Vec<String>, usize, Parse<'_>); 4] = [
        ("tools", entry.tools, limits::TOOLS, &tool),
        ("assets", entry.assets, limits::ASSETS, &asset),
        ("flows", entry.flows, limits::FLOWS, &flow),
        ("skills", entry.skills, limits::TOOLS, &skill),
    ];
    for (field, ids, limit, item) in lists {
        let list = path.key(field);
        if ids.len() > limit {
            return Err(list.error(ErrorCode::TooLong).with("limit", limit));
        }
        for (index, id) in ids.iter().enumerate() {
            let place = list.index(index);
            let item = item(id).ok_or_else(|| place.invalid(id))?;
            if !checked.insert(Checked::Item(item)) {
                return Err(place.error(ErrorCode::Duplicate).with("value", id));
            }
        }
    }
    Ok(checked)
}

/// Puts a sign-off on its assessment. What it keeps must tell of the same answers, or this year would say two things.
pub(super) fn sign_off(
    entry: SignedEntry,
    id: &str,
    dossier: &mut Dossier,
    path: &Path,
) -> Result<(), PublicError> {
    let place = |field: &str| path.key(field).to_string();
    typed::check(&entry.present, limits::SHORT_TEXT, &place("present"))?;
    typed::check(&entry.note, limits::NOTE, &place("note"))?;
    let inside = path.key("as_it_stood");
    let kept = stood(&entry.as_it_stood, &dossier.editions).map_err(|error| under(&inside, error))?;
    let named = AssessmentId::from(id);
    let assessment = (dossier.assessments.iter_mut())
        .find(|one| one.id == named)
        .expect("invariant: a sign-off stands in its assessment");
    if assessment.status == Status::Open {
        return Err(path.error(ErrorCode::Invalid).with("value", Status::Open.code()));
    }
    let then = kept.assessment(Some(&named));
    let then = then.ok_or_else(|| inside.key("assessments").error(ErrorCode::MissingField))?;
    let same = Assessment {
        status: assessment.status,
        ..then.clone()
    };
    if same != *assessment {
        return Err(inside.key("assessments").invalid(id));
    }
    assessment.signed = Some(SignOff {
        at: entry.at.0,
        present: entry.present,
        note: entry.note,
        as_it_stood: write_stood(&kept),
    });
    Ok(())
}

/// A fault in what a sign-off keeps, with its place in the whole file.
fn under(path: &Path, mut error: PublicError) -> PublicError {
    let inner = error.details.get("path").filter(|inner| !inner.is_empty());
    let whole = inner.map_or_else(|| path.to_string(), |inner| format!("{path}.{inner}"));
    error.details.insert("path".to_owned(), whole);
    error
}
