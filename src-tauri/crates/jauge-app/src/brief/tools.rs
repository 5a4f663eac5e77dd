//! The tools and the data that a mission concerns.

use std::collections::BTreeSet;

use jauge_core::findings::Item;
use jauge_core::ids::{AssetId, ToolId};
use jauge_core::inventory::{Asset, End, Flow, Passage, Tool, ToolPurpose};
use jauge_core::rules::{Cause, Count, Field};
use jauge_l10n::msg::brief as say;

use super::reading::Reading;
use crate::naming;
use crate::wire::BriefBlock;

/// Tools in the table before the brief says how many more there are.
const ROWS: usize = 6;
/// The same where no cause names a tool: a picture of the venue is enough.
const FITTING: usize = 4;
/// Data sets named before the brief says how many more there are.
const NAMES: usize = 8;
/// Rows to fill in where the inventory is empty.
const BLANK: usize = 3;

pub(super) fn write(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let touched = touched(reading);
    let (caption, tools) = if touched.tools.is_empty() {
        (say::tools_caption_fit(texts), fitting(reading))
    } else {
        (
            say::tools_caption(texts),
            in_order(reading, |tool| touched.tools.contains(&tool.id)),
        )
    };
    let header = vec![
        say::tools_tool(texts),
        say::tools_purpose(texts),
        say::tools_hosted(texts),
        say::tools_contract(texts),
        say::tools_personal(texts),
    ];
    if tools.is_empty() {
        let rows = vec![vec![String::new(); header.len()]; BLANK];
        let caption = say::tools_caption_blank(texts);
        return vec![
            BriefBlock::Table {
                caption,
                header,
                rows,
            },
            reading.blank(&say::data_blank(texts)),
        ];
    }
    let most = if touched.tools.is_empty() { FITTING } else { ROWS };
    let rows = tools.iter().take(most).map(|tool| row(reading, tool)).collect();
    let mut blocks = vec![BriefBlock::Table {
        caption,
        header,
        rows,
    }];
    let rest = tools.len().saturating_sub(most);
    if rest > 0 {
        blocks.push(BriefBlock::Paragraph {
            text: say::tools_more(texts, rest),
        });
    }
    let shown = &tools[..tools.len().min(most)];
    blocks.push(data(reading, &touched.assets, shown));
    blocks
}

/// What the causes touch.
#[derive(Default)]
struct Touched {
    tools: BTreeSet<ToolId>,
    assets: BTreeSet<AssetId>,
}

fn touched(reading: &Reading<'_>) -> Touched {
    let mut touched = Touched::default();
    for cause in &reading.causes {
        match cause {
            Cause::Finding(id) => {
                let found = reading.advice.findings.iter().filter(|found| found.id == *id);
                for item in found.flat_map(|found| &found.items) {
                    touched.add(reading, item);
                }
            }
            Cause::Count(Count::ToConnect) => {
                let apart = |flow: &&Flow| matches!(flow.passage, Some(Passage::Missing | Passage::Retyped));
                for flow in reading.inventory.flows.iter().filter(apart) {
                    touched.add(reading, &Item::Flow(flow.id.clone()));
                }
            }
            Cause::Practice(_) | Cause::Profile(_) | Cause::Count(_) => {}
        }
    }
    if reading.causes.contains(&Cause::Profile(Field::ToolChange))
        && let Some(project) = &reading.advice.project
    {
        touched.tools.extend(project.tools.iter().cloned());
    }
    touched
}

impl Touched {
    fn add(&mut self, reading: &Reading<'_>, item: &Item) {
        let inventory = &reading.inventory;
        match item {
            Item::Tool(id) => {
                self.tools.insert(id.clone());
            }
            Item::Asset(id) => {
                self.assets.insert(id.clone());
                let asset = inventory.asset(id);
                self.tools
                    .extend(asset.into_iter().flat_map(|asset| asset.tools.iter().cloned()));
            }
            Item::Flow(id) => {
                if let Some(flow) = inventory.flow(id) {
                    self.assets.extend(flow.assets.iter().cloned());
                    self.tools
                        .extend([&flow.from, &flow.to].into_iter().filter_map(End::tool).cloned());
                }
            }
            Item::Skill(_) => {}
        }
    }
}

fn in_order<'r>(reading: &'r Reading<'_>, wanted: impl Fn(&Tool) -> bool) -> Vec<&'r Tool> {
    reading
        .inventory
        .tools
        .iter()
        .filter(|tool| wanted(tool))
        .collect()
}

/// The tools that such a mission usually starts from, or all of them where it starts from none in particular.
fn fitting<'r>(reading: &'r Reading<'_>) -> Vec<&'r Tool> {
    use ToolPurpose::{
        Crm, Dashboards, Newsletter, SocialMedia, Spreadsheet, Surveys, Ticketing, WebAnalytics,
    };
    let purposes: &[ToolPurpose] = match reading.provider.id.as_str() {
        "data-engineer" | "data-scientist" => &[Ticketing, Crm, Newsletter, WebAnalytics, Dashboards],
        "data-analyst" | "data-trainer" => &[Ticketing, Crm, Newsletter, Spreadsheet, Dashboards],
        "data-designer" => &[Dashboards, Spreadsheet, Ticketing],
        "survey-researcher" => &[Surveys, Ticketing, Crm, Newsletter],
        "audience-marketing" => &[Ticketing, Crm, Newsletter, SocialMedia, WebAnalytics],
        "pooling-operator" => &[Ticketing, Dashboards],
        _ => &[],
    };
    let tools = in_order(reading, |tool| {
        tool.purpose.is_some_and(|purpose| purposes.contains(&purpose))
    });
    if !tools.is_empty() {
        return tools;
    }
    let mut all = in_order(reading, |_| true);
    all.sort_by_key(|tool| !reading.inventory.holds_personal_data(&tool.id));
    all
}

fn row(reading: &Reading<'_>, tool: &Tool) -> Vec<String> {
    let said = |stem: &str, code: Option<&str>| {
        code.map_or_else(
            || say::tools_unsaid(&reading.texts),
            |code| reading.model(&format!("{stem}-{code}")),
        )
    };
    let held = reading
        .inventory
        .assets
        .iter()
        .filter(|asset| asset.tools.contains(&tool.id));
    // The most delicate of what the tool holds.
    let personal = held.filter_map(|asset| asset.personal).max();
    vec![
        tool.name.clone(),
        said("purpose", tool.purpose.map(ToolPurpose::code)),
        said("hosting", tool.hosted.map(|hosted| hosted.code())),
        said("contract", tool.contract.map(|contract| contract.code())),
        said("personal", personal.map(|personal| personal.code())),
    ]
}

/// The data sets that the causes touch, else those in the tools shown.
fn data(reading: &Reading<'_>, touched: &BTreeSet<AssetId>, tools: &[&Tool]) -> BriefBlock {
    let within = |asset: &&Asset| {
        if touched.is_empty() {
            tools.iter().any(|tool| asset.tools.contains(&tool.id))
        } else {
            touched.contains(&asset.id)
        }
    };
    let assets = reading.inventory.assets.iter().filter(within);
    let names: Vec<_> = assets.map(|asset| naming::asset(&reading.texts, asset)).collect();
    if names.is_empty() {
        return reading.blank(&say::data_blank(&reading.texts));
    }
    BriefBlock::Paragraph {
        text: say::data(&reading.texts, &reading.capped(&names, NAMES)),
    }
}
