//! Who knows what, inside the team and outside.

use jauge_core::contacts::Contact;
use jauge_core::decisions::{ActionStatus, Subject};
use jauge_core::inventory::{Cover, Tool};
use jauge_l10n::msg::handover_page as say;

use super::Reading;
use super::page::{grouped, list, one_line, paragraph, table};
use crate::naming;
use crate::part::Part;
use crate::wire::BriefBlock;

/// Tools with who looks after them, data that nobody answers for, and what one person alone can do.
pub(super) fn who(reading: &Reading<'_>) -> Vec<Part> {
    let texts = &reading.texts;
    if reading.inventory().is_empty() {
        return vec![Part::one(paragraph(say::inventory_none(texts)))];
    }
    let row = |tool: &Tool| [&tool.name, &tool.administrator, &tool.deputy].map(|text| one_line(text));
    let tools = table(
        say::tools_caption(texts),
        [say::tool(texts), say::administrator(texts), say::stands_in(texts)],
        reading.inventory().tools.iter().map(row).collect(),
    );
    let mut parts: Vec<_> = tools.into_iter().map(Part::one).collect();
    parts.extend(nobodys(reading).map(Part::one));
    let fragile = fragile(reading);
    if !fragile.is_empty() {
        parts.push(Part::Halves(say::fragile(texts), fragile));
    }
    parts
}

/// The data that nobody answers for: the inventory says who answers for the rest.
fn nobodys(reading: &Reading<'_>) -> Option<BriefBlock> {
    let texts = &reading.texts;
    let assets = reading.inventory().assets.iter();
    let nobodys = assets.filter(|asset| asset.owner.trim().is_empty());
    let names: Vec<_> = nobodys.map(|asset| naming::asset(texts, asset)).collect();
    (!names.is_empty()).then(|| paragraph(say::no_owner(texts, &names.join(", "))))
}

/// Each role with what it alone can do; what bears no role comes last.
fn fragile(reading: &Reading<'_>) -> Vec<String> {
    let texts = &reading.texts;
    let skills = reading.inventory().skills.iter();
    let alone = skills.filter(|(_, held)| held.cover == Cover::Fragile);
    let pairs = alone.map(|(id, held)| (one_line(&held.who), reading.model(&format!("skill-{id}"))));
    let mut groups = grouped(pairs);
    groups.sort_by_key(|(role, _)| role.is_empty());
    let line = |(role, names): &(String, Vec<String>)| match role.as_str() {
        "" => say::no_role(texts, &names.join(", ")),
        role => say::owner(texts, &names.join(", "), role),
    };
    groups.iter().map(line).collect()
}

/// The entries of the address book for the help that was accepted.
pub(super) fn contacts(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let engaged = |contact: &&Contact| {
        let Some(kind) = contact.kind.as_ref() else {
            return false;
        };
        let subject = Subject::Provider(kind.clone());
        let actions = &reading.plan.actions;
        let mut kept = actions
            .iter()
            .filter(|action| action.status != ActionStatus::Dropped);
        kept.any(|action| action.decision.subject == subject)
    };
    let line = |contact: &Contact| {
        let kind = contact.kind.as_ref();
        let what = kind.map(|kind| reading.model(&format!("provider-{kind}")));
        let name = say::contact(texts, &one_line(&contact.name), &what.unwrap_or_default());
        match one_line(&contact.reach).as_str() {
            "" => name,
            reach => say::owner(texts, reach, &name),
        }
    };
    let contacts = reading.dossier.contacts.iter().filter(engaged);
    let lines: Vec<_> = contacts.map(line).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![list(lines)]
}
