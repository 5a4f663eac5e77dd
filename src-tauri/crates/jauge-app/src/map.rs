//! The data map of a venue, the same on screen and in the diagnostic.

use std::collections::BTreeSet;

use jauge_core::dossier::Venue;
use jauge_core::findings::Item;
use jauge_core::ids::{FlowId, ToolId};
use jauge_core::inventory::{Asset, End, Flow, Hosting, Inventory, Passage, Tool, ToolPurpose};
use jauge_core::profile::Country;
use jauge_l10n::Texts;
use jauge_l10n::msg::map as say;
use jauge_report::charts::{DataMap, EdgeKind, MapEdge, MapMark, MapNode, MapWords, MarkKind};

use crate::naming;

/// What lines are called in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Labels {
    /// Nothing: the screen names each line when it is reached.
    None,
    /// The number of the flow in the table beside the picture.
    Numbers,
}

/// The map of a venue; of nothing where its inventory does not speak of the year at hand.
pub(crate) fn data_map(venue: Venue<'_>, texts: &Texts, labels: Labels) -> DataMap {
    let columns = vec![
        say::column_publics(texts),
        say::column_sales(texts),
        say::column_relations(texts),
        say::column_management(texts),
    ];
    let Some(inventory) = venue.inventory else {
        return DataMap {
            columns,
            ..DataMap::default()
        };
    };
    let known = Known::of(inventory, venue.profile.country);
    let mut nodes: Vec<_> = inventory
        .tools
        .iter()
        .map(|tool| node(&known, texts, tool))
        .collect();
    nodes.extend(people(inventory, texts));
    let edges = inventory.flows.iter().enumerate();
    let edges = edges.map(|(place, flow)| edge(&known, texts, flow, place, labels));
    DataMap {
        columns,
        edges: edges.collect(),
        nodes,
        words: words(texts),
    }
}

/// The id of a node that stands for a tool.
pub(crate) fn tool_node(id: &ToolId) -> String {
    format!("tool-{id}")
}

fn person_node(role: &str) -> String {
    format!("person-{role}")
}

fn end_node(end: &End) -> String {
    match end {
        End::Tool(id) => tool_node(id),
        End::Person(role) => person_node(role.trim()),
    }
}

/// What the inventory says of its tools, looked up once.
pub(crate) struct Known<'a> {
    inventory: &'a Inventory,
    personal: BTreeSet<&'a ToolId>,
    outside: BTreeSet<&'a ToolId>,
}

impl<'a> Known<'a> {
    pub(crate) fn of(inventory: &'a Inventory, country: Option<Country>) -> Self {
        let personal = inventory.assets.iter().filter(|asset| asset.is_personal());
        let outside = |tool: &&Tool| tool.hosted.and_then(|place| place.is_outside(country)) == Some(true);
        Self {
            inventory,
            personal: personal.flat_map(|asset| &asset.tools).collect(),
            outside: inventory
                .tools
                .iter()
                .filter(outside)
                .map(|tool| &tool.id)
                .collect(),
        }
    }

    /// Tools that one person alone runs.
    pub(crate) fn is_alone(tool: &Tool) -> bool {
        !tool.administrator.trim().is_empty() && tool.deputy.trim().is_empty()
    }

    pub(crate) fn is_personal(&self, tool: &Tool) -> bool {
        self.personal.contains(&tool.id)
    }

    /// Tools that hold personal data outside the jurisdiction.
    pub(crate) fn is_abroad(&self, tool: &Tool) -> bool {
        self.is_personal(tool) && self.outside.contains(&tool.id)
    }

    /// Whether a flow takes personal data out of the jurisdiction: what should pass and does not takes nothing anywhere.
    pub(crate) fn crosses(&self, flow: &Flow) -> bool {
        let outside = |end: &End| end.tool().map(|tool| self.outside.contains(tool));
        let personal = |id| self.inventory.asset(id).is_some_and(Asset::is_personal);
        flow.passage != Some(Passage::Missing)
            && outside(&flow.from) == Some(false)
            && outside(&flow.to) == Some(true)
            && flow.assets.iter().any(personal)
    }
}

fn node(known: &Known<'_>, texts: &Texts, tool: &Tool) -> MapNode {
    let purpose = tool
        .purpose
        .and_then(|purpose| texts.model(&format!("purpose-{}", purpose.code())));
    MapNode {
        id: tool_node(&tool.id),
        label: tool.name.clone(),
        sub: purpose.unwrap_or_default(),
        column: column(tool.purpose),
        person: false,
        marks: marks(known, texts, tool),
    }
}

/// The family of purposes that a tool stands with; where nothing is said, with those that serve the house.
const fn column(purpose: Option<ToolPurpose>) -> usize {
    match purpose {
        Some(
            ToolPurpose::Website
            | ToolPurpose::WebAnalytics
            | ToolPurpose::SocialMedia
            | ToolPurpose::Newsletter
            | ToolPurpose::Surveys,
        ) => 0,
        Some(ToolPurpose::Ticketing | ToolPurpose::AccessControl | ToolPurpose::PointOfSale) => 1,
        Some(ToolPurpose::Crm | ToolPurpose::Volunteers) => 2,
        Some(
            ToolPurpose::Planning
            | ToolPurpose::Accounting
            | ToolPurpose::Payroll
            | ToolPurpose::Spreadsheet
            | ToolPurpose::Files
            | ToolPurpose::Dashboards
            | ToolPurpose::Other,
        )
        | None => 3,
    }
}

fn marks(known: &Known<'_>, texts: &Texts, tool: &Tool) -> Vec<MapMark> {
    let place = |hosting: Hosting| texts.model(&format!("hosting-{}", hosting.code()));
    let mark = |kind, label: Option<String>| MapMark {
        kind,
        label: label.unwrap_or_default(),
    };
    let mut marks = Vec::new();
    if Known::is_alone(tool) {
        marks.push(mark(MarkKind::Alone, None));
    }
    if known.is_abroad(tool) {
        marks.push(mark(MarkKind::Abroad, tool.hosted.and_then(place)));
    } else if known.is_personal(tool) {
        marks.push(mark(MarkKind::Personal, None));
    }
    marks
}

/// The people at the ends of flows, each role once.
fn people(inventory: &Inventory, texts: &Texts) -> Vec<MapNode> {
    let mut roles: Vec<&str> = Vec::new();
    for end in inventory.flows.iter().flat_map(|flow| [&flow.from, &flow.to]) {
        if let End::Person(role) = end
            && !roles.contains(&role.trim())
        {
            roles.push(role.trim());
        }
    }
    let person = |role: &str| MapNode {
        id: person_node(role),
        label: if role.is_empty() {
            jauge_l10n::msg::inventory::somebody(texts)
        } else {
            role.to_owned()
        },
        person: true,
        ..MapNode::default()
    };
    roles.into_iter().map(person).collect()
}

fn edge(known: &Known<'_>, texts: &Texts, flow: &Flow, place: usize, labels: Labels) -> MapEdge {
    MapEdge {
        id: flow.id.to_string(),
        from: end_node(&flow.from),
        to: end_node(&flow.to),
        label: match labels {
            Labels::None => String::new(),
            Labels::Numbers => number(texts, place),
        },
        kind: match flow.passage {
            Some(Passage::Missing) => EdgeKind::Missing,
            Some(Passage::Retyped) => EdgeKind::Retyped,
            Some(Passage::File) => EdgeKind::File,
            Some(Passage::Connector) => EdgeKind::Connector,
            Some(Passage::Api) => EdgeKind::Api,
            None => EdgeKind::Unsaid,
        },
        crosses: known.crosses(flow),
    }
}

/// The number of a flow, in the picture and in the table beside it.
pub(crate) fn number(texts: &Texts, place: usize) -> String {
    texts.integer(place + 1)
}

fn words(texts: &Texts) -> MapWords {
    MapWords {
        missing: say::line_missing(texts),
        retyped: say::line_retyped(texts),
        file: say::line_file(texts),
        connector: say::line_connector(texts),
        api: say::line_api(texts),
        unsaid: say::line_unsaid(texts),
        crosses: say::line_crosses(texts),
        alone: say::mark_alone(texts),
        abroad: say::mark_abroad(texts),
        personal: say::mark_personal(texts),
        person: say::mark_person(texts),
    }
}

/// What the map shows, for who does not see it; `list` says some names of a list, however long it is.
pub(crate) fn alternative(venue: Venue<'_>, texts: &Texts, list: impl Fn(&[String]) -> String) -> String {
    let nothing = Inventory::default();
    let inventory = venue.inventory.unwrap_or(&nothing);
    let known = Known::of(inventory, venue.profile.country);
    let passing = |wanted: Passage| {
        let passes = |flow: &&Flow| flow.passage == Some(wanted);
        inventory.flows.iter().filter(passes).count()
    };
    let tools = |wanted: &dyn Fn(&Tool) -> bool| -> Vec<String> {
        let found = inventory.tools.iter().filter(|tool| wanted(tool));
        found.map(|tool| tool.name.clone()).collect()
    };
    let name = |id: &FlowId| naming::item(texts, inventory, &Item::Flow(id.clone()));
    let crossing = inventory.flows.iter().filter(|flow| known.crosses(flow));
    let crossing: Vec<_> = crossing.map(|flow| name(&flow.id)).collect();
    let (alone, abroad) = (tools(&Known::is_alone), tools(&|tool| known.is_abroad(tool)));
    let (retyped, missing) = (passing(Passage::Retyped), passing(Passage::Missing));
    let said = [
        Some(say::alternative(
            texts,
            inventory.flows.len(),
            inventory.tools.len(),
        )),
        (retyped > 0).then(|| say::alternative_retyped(texts, retyped)),
        (missing > 0).then(|| say::alternative_missing(texts, missing)),
        (!alone.is_empty()).then(|| say::alternative_alone(texts, alone.len(), &list(&alone))),
        (!abroad.is_empty()).then(|| say::alternative_abroad(texts, abroad.len(), &list(&abroad))),
        (!crossing.is_empty()).then(|| say::alternative_crosses(texts, crossing.len(), &list(&crossing))),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
