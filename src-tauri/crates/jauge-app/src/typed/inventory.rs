//! An inventory as it comes in: its texts and numbers, then the whole.

use jauge_core::ids::{AssetId, FlowId, ToolId};
use jauge_core::inventory::{Asset, End, Fault, FaultKind, Flow, HeldSkill, Inventory, Retention, Tool};
use jauge_core::limits;
use jauge_core::model::Edition;

use super::excerpt;
use super::place::Place;
use crate::error::{ErrorCode, PublicError};

/// Checks an inventory against an edition. Paths are those of the exchange file.
///
/// # Errors
/// `TooLong`, `Invalid`, `MissingField`, `Duplicate`, `UnknownReference`: the first fault.
pub(crate) fn check_inventory(inventory: &Inventory, edition: &Edition) -> Result<(), PublicError> {
    inventory
        .check(edition)
        .map_err(|fault| of_fault(&fault, inventory))?;
    for (index, one) in inventory.tools.iter().enumerate() {
        tool(one, Place { list: "tools", index })?;
    }
    for (index, one) in inventory.assets.iter().enumerate() {
        asset(
            one,
            Place {
                list: "assets",
                index,
            },
        )?;
    }
    for (index, one) in inventory.flows.iter().enumerate() {
        flow(one, Place { list: "flows", index })?;
    }
    for (index, one) in inventory.skills.values().enumerate() {
        skill(
            one,
            Place {
                list: "skills",
                index,
            },
        )?;
    }
    Ok(())
}

fn tool(tool: &Tool, place: Place<'_>) -> Result<(), PublicError> {
    place.id(tool.id.as_str(), ToolId::parse)?;
    place.name(limits::NAME, "name", &tool.name)?;
    place.day("export_tested", tool.export_tested)?;
    place.texts(
        limits::SHORT_TEXT,
        &[
            ("vendor", &tool.vendor),
            ("administrator", &tool.administrator),
            ("deputy", &tool.deputy),
        ],
    )?;
    place.texts(limits::NOTE, &[("note", &tool.note)])
}

fn asset(asset: &Asset, place: Place<'_>) -> Result<(), PublicError> {
    place.id(asset.id.as_str(), AssetId::parse)?;
    place.line(limits::NAME, "name", &asset.name)?;
    place.number("years_held", asset.years_held, limits::YEARS)?;
    let kept = match asset.retention {
        Some(Retention::Years(years)) => Some(years),
        _ => None,
    };
    place.number("retention", kept, limits::YEARS)?;
    place.texts(
        limits::SHORT_TEXT,
        &[
            ("owner", &asset.owner),
            ("deputy", &asset.deputy),
            ("decision", &asset.decision),
            ("shared_with", &asset.shared_with),
        ],
    )?;
    place.texts(limits::NOTE, &[("note", &asset.note)])
}

fn flow(flow: &Flow, place: Place<'_>) -> Result<(), PublicError> {
    place.id(flow.id.as_str(), FlowId::parse)?;
    for (field, end) in [("from.person", &flow.from), ("to.person", &flow.to)] {
        if let End::Person(role) = end {
            place.texts(limits::SHORT_TEXT, &[(field, role)])?;
        }
    }
    place.texts(limits::SHORT_TEXT, &[("watcher", &flow.watcher)])?;
    place.texts(limits::NOTE, &[("note", &flow.note)])
}

fn skill(skill: &HeldSkill, place: Place<'_>) -> Result<(), PublicError> {
    place.texts(limits::SHORT_TEXT, &[("who", &skill.who)])
}

/// A fault of the whole, as a person can act on it.
fn of_fault(fault: &Fault, inventory: &Inventory) -> PublicError {
    let (code, detail, value) = match fault.kind {
        FaultKind::Duplicate => (ErrorCode::Duplicate, "value", excerpt(&fault.value)),
        FaultKind::Dangling => (ErrorCode::UnknownReference, "value", excerpt(&fault.value)),
        FaultKind::TooMany => (ErrorCode::TooLong, "limit", fault.limit.to_string()),
        FaultKind::SameEnds | FaultKind::NoTool | FaultKind::UnknownKind | FaultKind::UnknownSkill => {
            (ErrorCode::Invalid, "value", excerpt(&fault.value))
        }
    };
    PublicError::new(code)
        .with("path", path(fault, inventory))
        .with(detail, value)
}

fn path(fault: &Fault, inventory: &Inventory) -> String {
    let place = Place {
        list: fault.list,
        index: fault.index,
    };
    let flow = inventory.flows.get(fault.index).filter(|_| fault.list == "flows");
    let end = match (fault.field, flow) {
        ("from", Some(flow)) => Some(&flow.from),
        ("to", Some(flow)) => Some(&flow.to),
        _ => None,
    };
    match (fault.field, fault.place, end) {
        // Too many of them: no one entry is at fault.
        ("", ..) => fault.list.to_owned(),
        (field, Some(inner), _) => place.field(&format!("{field}[{inner}]")),
        (field, _, Some(End::Tool(_))) => place.field(&format!("{field}.tool")),
        (field, _, Some(End::Person(_))) => place.field(&format!("{field}.person")),
        (field, ..) => place.field(field),
    }
}
