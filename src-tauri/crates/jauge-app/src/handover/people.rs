//! Who knows what, inside the team and outside.

use jauge_core::contacts::Contact;
use jauge_core::decisions::{ActionStatus, Subject};
use jauge_core::inventory::{Cover, Tool};
use jauge_l10n::msg::handover_page as say;

use super::Reading;
use super::page::{list, one_line, paragraph, table};
use crate::naming;
use crate::wire::BriefBlock;

/// Tools with who looks after them, owners of data, and what one person alone can do.
pub(super) fn who(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    if reading.inventory().is_empty() {
        return vec![paragraph(say::inventory_none(texts))];
    }
    let row = |tool: &Tool| [&tool.name, &tool.administrator, &tool.deputy].map(|text| one_line(text));
    let tools = table(
        say::tools_caption(texts),
        [say::tool(texts), say::administrator(texts), say::stands_in(texts)],
        reading.inventory().tools.iter().map(row).collect(),
    );
    let mut blocks: Vec<_> = tools.into_iter().collect();
    let owners = owners(reading);
    if !owners.is_empty() {
        blocks.push(paragraph(say::data(texts)));
        blocks.push(list(owners));
    }
    let fragile = fragile(reading);
    blocks.extend((!fragile.is_empty()).then(|| paragraph(say::fragile(texts, &fragile.join(", ")))));
    blocks
}

/// Each role with the data that it answers for, in the order of the inventory; what nobody answers for comes last.
fn owners(reading: &Reading<'_>) -> Vec<String> {
    let texts = &reading.texts;
    let mut owners: Vec<(String, Vec<String>)> = Vec::new();
    let mut nobodys = Vec::new();
    for asset in &reading.inventory().assets {
        let (role, name) = (one_line(&asset.owner), naming::asset(texts, asset));
        if role.is_empty() {
            nobodys.push(name);
        } else if let Some((_, names)) = owners.iter_mut().find(|(known, _)| *known == role) {
            names.push(name);
        } else {
            owners.push((role, vec![name]));
        }
    }
    let owned = owners
        .into_iter()
        .map(|(role, names)| say::owner(texts, &names.join(", "), &role));
    let nobodys = (!nobodys.is_empty()).then(|| say::no_owner(texts, &nobodys.join(", ")));
    owned.chain(nobodys).collect()
}

/// What one person alone can do.
fn fragile(reading: &Reading<'_>) -> Vec<String> {
    let texts = &reading.texts;
    let skills = reading.inventory().skills.iter();
    let alone = skills.filter(|(_, held)| held.cover == Cover::Fragile);
    alone
        .map(|(id, held)| {
            let skill = reading.model(&format!("skill-{id}"));
            match one_line(&held.who).as_str() {
                "" => skill,
                who => say::fragile_who(texts, &skill, who),
            }
        })
        .collect()
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
