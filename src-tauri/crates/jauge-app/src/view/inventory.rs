use jauge_core::findings::Item;
use jauge_core::ids::{AssetId, AssetKindId, FlowId, SkillId, ToolId};
use jauge_core::inventory::{Asset, Cover, End, Flow, HeldSkill, Inventory, Retention, Tool};
use jauge_core::model::Edition;

use super::input::{day, invalid, level, word};
use crate::error::PublicError;
use crate::wire::{AssetView, EndView, FlowView, HeldSkillView, ItemView, ListView, ToolView};

/// The four lists of the inventory, for the screen.
pub(crate) struct Lists {
    pub(crate) tools: Vec<ToolView>,
    pub(crate) assets: Vec<AssetView>,
    pub(crate) flows: Vec<FlowView>,
    pub(crate) skills: Vec<HeldSkillView>,
}

/// The lists; of skills the whole catalogue, said or not.
pub(crate) fn lists(edition: &Edition, inventory: &Inventory) -> Lists {
    let skill = |id: &SkillId| skill(id, inventory.skills.get(id));
    Lists {
        tools: inventory.tools.iter().map(tool).collect(),
        assets: inventory.assets.iter().map(asset).collect(),
        flows: inventory.flows.iter().map(flow).collect(),
        skills: edition.skills.iter().map(|one| skill(&one.id)).collect(),
    }
}

fn tool(tool: &Tool) -> ToolView {
    ToolView {
        id: tool.id.to_string(),
        name: tool.name.clone(),
        purpose: tool.purpose.map(|word| word.code().to_owned()),
        vendor: tool.vendor.clone(),
        hosted: tool.hosted.map(|word| word.code().to_owned()),
        contract: tool.contract.map(|word| word.code().to_owned()),
        export_tested: tool.export_tested.map(|day| day.to_string()),
        administrator: tool.administrator.clone(),
        deputy: tool.deputy.clone(),
        note: tool.note.clone(),
    }
}

fn asset(asset: &Asset) -> AssetView {
    let (retention, retention_years) = match asset.retention {
        None => (None, None),
        Some(Retention::Forever) => (Some(FOREVER), None),
        Some(Retention::Unknown) => (Some(UNKNOWN), None),
        Some(Retention::Years(years)) => (Some(YEARS), Some(years)),
    };
    AssetView {
        id: asset.id.to_string(),
        kind: asset.kind.to_string(),
        name: asset.name.clone(),
        tools: asset.tools.iter().map(ToString::to_string).collect(),
        owner: asset.owner.clone(),
        deputy: asset.deputy.clone(),
        personal: asset.personal.map(|word| word.code().to_owned()),
        years_held: asset.years_held,
        decision: asset.decision.clone(),
        shared_with: asset.shared_with.clone(),
        retention: retention.map(str::to_owned),
        retention_years,
        quality: asset.quality.map(jauge_core::level::Level::number),
        note: asset.note.clone(),
    }
}

const FOREVER: &str = "forever";
const UNKNOWN: &str = "unknown";
const YEARS: &str = "years";

fn flow(flow: &Flow) -> FlowView {
    let end = |end: &End| match end {
        End::Tool(id) => EndView::Tool(id.to_string()),
        End::Person(role) => EndView::Person(role.clone()),
    };
    FlowView {
        id: flow.id.to_string(),
        from: end(&flow.from),
        to: end(&flow.to),
        assets: flow.assets.iter().map(ToString::to_string).collect(),
        passage: flow.passage.map(|word| word.code().to_owned()),
        frequency: flow.frequency.map(|word| word.code().to_owned()),
        watcher: flow.watcher.clone(),
        note: flow.note.clone(),
    }
}

fn skill(id: &SkillId, held: Option<&HeldSkill>) -> HeldSkillView {
    HeldSkillView {
        id: id.to_string(),
        cover: held.map_or(Cover::Unknown, |held| held.cover).code().to_owned(),
        needed: held.and_then(|held| held.needed),
        who: held.map_or_else(String::new, |held| held.who.clone()),
    }
}

fn text(text: &str) -> String {
    text.trim().to_owned()
}

/// A tool typed on screen, under an id.
///
/// # Errors
/// `Invalid` with the field.
pub(crate) fn tool_from(view: &ToolView, id: ToolId) -> Result<Tool, PublicError> {
    Ok(Tool {
        id,
        name: text(&view.name),
        purpose: word("purpose", view.purpose.as_deref())?,
        vendor: text(&view.vendor),
        hosted: word("hosted", view.hosted.as_deref())?,
        contract: word("contract", view.contract.as_deref())?,
        export_tested: day("export_tested", view.export_tested.as_deref())?,
        administrator: text(&view.administrator),
        deputy: text(&view.deputy),
        note: text(&view.note),
    })
}

/// A data asset typed on screen, under an id.
///
/// # Errors
/// `Invalid` with the field.
pub(crate) fn asset_from(view: &AssetView, id: AssetId) -> Result<Asset, PublicError> {
    let mut tools: Vec<ToolId> = Vec::new();
    for tool in &view.tools {
        let tool = ToolId::from(tool.as_str());
        if !tools.contains(&tool) {
            tools.push(tool);
        }
    }
    Ok(Asset {
        id,
        kind: AssetKindId::from(view.kind.as_str()),
        name: text(&view.name),
        tools,
        owner: text(&view.owner),
        deputy: text(&view.deputy),
        personal: word("personal", view.personal.as_deref())?,
        years_held: view.years_held,
        decision: text(&view.decision),
        shared_with: text(&view.shared_with),
        retention: retention(view)?,
        quality: level("quality", view.quality)?,
        note: text(&view.note),
    })
}

fn retention(view: &AssetView) -> Result<Option<Retention>, PublicError> {
    match (view.retention.as_deref(), view.retention_years) {
        (None, _) => Ok(None),
        (Some(FOREVER), _) => Ok(Some(Retention::Forever)),
        (Some(UNKNOWN), _) => Ok(Some(Retention::Unknown)),
        (Some(YEARS), Some(years)) => Ok(Some(Retention::Years(years))),
        // The number of years is still to be typed: nothing is said yet.
        (Some(YEARS), None) => Ok(None),
        (Some(other), _) => Err(invalid("retention", other)),
    }
}

/// A flow typed on screen, under an id.
///
/// # Errors
/// `Invalid` with the field.
pub(crate) fn flow_from(view: &FlowView, id: FlowId) -> Result<Flow, PublicError> {
    let end = |end: &EndView| match end {
        EndView::Tool(id) => End::Tool(ToolId::from(id.as_str())),
        EndView::Person(role) => End::Person(text(role)),
    };
    let mut assets: Vec<AssetId> = Vec::new();
    for asset in &view.assets {
        let asset = AssetId::from(asset.as_str());
        if !assets.contains(&asset) {
            assets.push(asset);
        }
    }
    Ok(Flow {
        assets,
        passage: word("passage", view.passage.as_deref())?,
        frequency: word("frequency", view.frequency.as_deref())?,
        watcher: text(&view.watcher),
        note: text(&view.note),
        ..Flow::between(id, end(&view.from), end(&view.to))
    })
}

/// What is said of a skill on screen; `None` when nothing is.
///
/// # Errors
/// `Invalid` with the field.
pub(crate) fn skill_from(view: &HeldSkillView) -> Result<Option<HeldSkill>, PublicError> {
    let cover = word("cover", Some(&view.cover))?.unwrap_or(Cover::Unknown);
    let held = HeldSkill {
        cover,
        needed: view.needed,
        who: text(&view.who),
    };
    let says = cover != Cover::Unknown || held.needed.is_some() || !held.who.is_empty();
    Ok(says.then_some(held))
}

/// A thing of the inventory, for the screen.
pub(crate) fn item(item: &Item) -> ItemView {
    let (list, id) = match item {
        Item::Tool(id) => (ListView::Tool, id.to_string()),
        Item::Asset(id) => (ListView::Asset, id.to_string()),
        Item::Flow(id) => (ListView::Flow, id.to_string()),
        Item::Skill(id) => (ListView::Skill, id.to_string()),
    };
    ItemView { list, id }
}

/// The thing that the screen names.
pub(crate) fn item_from(view: &ItemView) -> Item {
    let id = view.id.as_str();
    match view.list {
        ListView::Tool => Item::Tool(ToolId::from(id)),
        ListView::Asset => Item::Asset(AssetId::from(id)),
        ListView::Flow => Item::Flow(FlowId::from(id)),
        ListView::Skill => Item::Skill(SkillId::from(id)),
    }
}
