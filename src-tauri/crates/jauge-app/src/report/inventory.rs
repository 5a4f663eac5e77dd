//! The data map, the lists behind it, and what they tell.

use jauge_core::findings::Finding;
use jauge_core::inventory::{Asset, Flow, Inventory, Retention, Tool};
use jauge_l10n::msg::{map as map_words, report as say};
use jauge_report::diagnostic::{AnnexTable, Entry, Map, TableCell, TableRow};
use jauge_report::document::{PageText, Span};

use super::reading::Reading;
use super::words::{capital, shortened};
use crate::links::linked;
use crate::map::{self, Known, Labels};
use crate::naming;

pub(super) fn annex(reading: &Reading<'_>) -> Map {
    let texts = reading.texts();
    let Some(inventory) = reading.inventory else {
        return Map::default();
    };
    let known = Known::of(inventory, reading.profile.country);
    let tables = [
        table(
            say::map_findings(texts),
            [
                say::map_finding(texts),
                say::map_where(texts),
                say::map_why(texts),
            ],
            [2.6, 3.0, 4.4],
            &reading.advice.findings,
            |_, finding| found(reading, finding),
        ),
        table(
            say::map_tools(texts),
            [
                say::map_tool(texts),
                say::map_purpose(texts),
                say::map_hosting(texts),
                say::map_people(texts),
                say::map_export(texts),
            ],
            [2.6, 2.0, 2.4, 2.4, 1.5],
            &inventory.tools,
            |_, one| tool(reading, &known, one),
        ),
        table(
            say::map_assets(texts),
            [
                say::map_asset(texts),
                say::map_in(texts),
                say::map_owner(texts),
                say::map_personal(texts),
                say::map_use(texts),
            ],
            [2.6, 1.9, 2.1, 2.2, 2.3],
            &inventory.assets,
            |_, one| asset(reading, inventory, one),
        ),
        table(
            say::map_flows(texts),
            [
                say::map_flow(texts),
                say::map_data(texts),
                say::map_passage(texts),
                say::map_watcher(texts),
            ],
            [3.2, 3.2, 2.0, 2.0],
            &inventory.flows,
            |place, one| flow(reading, inventory, &known, place, one),
        ),
    ];
    // An ear needs the first few names; all of them are in the tables.
    let list = |names: &[String]| {
        let names: Vec<_> = names.iter().map(|name| shortened(name, NAME)).collect();
        reading.words.capped(&names, LISTED)
    };
    Map {
        picture: map::data_map(reading.venue(), texts, Labels::Numbers),
        alternative: map::alternative(reading.venue(), texts, list),
        sheet: PageText(say::map_sheet(texts, "{page}", "{pages}")),
        too_tall: say::map_too_tall(texts),
        tables: tables.into_iter().flatten().collect(),
        doubts_heading: say::doubts_heading(texts),
        doubts: doubts(reading),
    }
}

/// Names in the words that stand for the picture, and characters of each.
const LISTED: usize = 12;
const NAME: usize = 60;

/// A table of a list; nothing for an empty one.
fn table<T, const COLUMNS: usize>(
    heading: String,
    header: [String; COLUMNS],
    shares: [f32; COLUMNS],
    list: &[T],
    row: impl Fn(usize, &T) -> [TableCell; COLUMNS],
) -> Option<AnnexTable> {
    let rows = list.iter().enumerate().map(|(place, one)| TableRow {
        cells: row(place, one).to_vec(),
    });
    (!list.is_empty()).then(|| AnnexTable {
        heading,
        intro: String::new(),
        header: header.to_vec(),
        shares: shares.to_vec(),
        rows: rows.collect(),
    })
}

/// Where answers and inventory do not say the same.
pub(super) fn doubts(reading: &Reading<'_>) -> Vec<Entry> {
    let doubts = reading.advice.doubts.iter();
    let entry = |doubt: &jauge_core::findings::Contradiction| Entry {
        label: reading.words.practice(&doubt.practice),
        text: vec![
            Span::new(format!(
                "{} ",
                reading.words.model(&format!("doubt-{}", doubt.id))
            )),
            reading.to_answer(
                &doubt.practice,
                say::legal_standing(reading.texts(), &reading.standing(&doubt.practice)),
            ),
        ],
    };
    doubts.map(entry).collect()
}

fn strong(name: impl Into<String>) -> TableCell {
    TableCell::line(vec![Span::new(name).strong()])
}

/// What is said, and the rest beside it; a dash where nothing is.
fn cell(reading: &Reading<'_>, said: impl IntoIterator<Item = Option<String>>) -> TableCell {
    let mut said = said
        .into_iter()
        .flatten()
        .filter(|words| !words.trim().is_empty());
    let first = said.next().unwrap_or_else(|| say::none(reading.texts()));
    said.fold(TableCell::line(linked(&first)), |cell, words| {
        cell.with(linked(&words))
    })
}

fn typed(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn found(reading: &Reading<'_>, finding: &Finding) -> [TableCell; 3] {
    let mut heading = strong(reading.finding_name(&finding.id));
    if finding.legal {
        heading = heading.with(capital(&say::map_legal(reading.texts())));
    }
    let names = reading.item_names(&finding.items);
    [
        heading,
        TableCell::plain(reading.words.capped(&names, FOUND)),
        TableCell::plain(reading.words.model(&format!("finding-{}-why", finding.id))),
    ]
}

/// Things named in a cell of the findings, which a page must hold.
const FOUND: usize = 20;

fn tool(reading: &Reading<'_>, known: &Known<'_>, tool: &Tool) -> [TableCell; 5] {
    let texts = reading.texts();
    let word =
        |kind: &str, code: Option<&str>| code.map(|code| reading.words.model(&format!("{kind}-{code}")));
    let mut name = strong(&tool.name);
    if let Some(vendor) = typed(&tool.vendor) {
        name = name.with(linked(&vendor));
    }
    if known.is_abroad(tool) {
        name = name.with(capital(&map_words::mark_abroad(texts)));
    } else if known.is_personal(tool) {
        name = name.with(capital(&map_words::mark_personal(texts)));
    }
    let export = tool.export_tested.map(|day| texts.short_date(day));
    [
        name,
        cell(reading, [word("purpose", tool.purpose.map(|word| word.code()))]),
        cell(
            reading,
            [
                word("hosting", tool.hosted.map(|word| word.code())),
                word("contract", tool.contract.map(|word| word.code())),
            ],
        ),
        roles(reading, &tool.administrator, &tool.deputy),
        cell(reading, [export]),
    ]
}

/// Who holds something, and who can stand in.
fn roles(reading: &Reading<'_>, holder: &str, deputy: &str) -> TableCell {
    let deputy = typed(deputy).map(|role| capital(&say::map_deputy(reading.texts(), &role)));
    cell(reading, [typed(holder), deputy])
}

fn asset(reading: &Reading<'_>, inventory: &Inventory, asset: &Asset) -> [TableCell; 5] {
    let texts = reading.texts();
    let mut name = strong(naming::asset(texts, asset));
    if !asset.name.is_empty() {
        name = name.with(reading.words.model(&format!("asset-{}", asset.kind)));
    }
    let tools = asset.tools.iter().filter_map(|id| inventory.tool(id));
    let tools: Vec<_> = tools.map(|tool| tool.name.clone()).collect();
    let personal = asset.personal;
    let kept = asset.retention.map(|retention| match retention {
        Retention::Forever => say::map_kept_words(texts, &reading.words.model("retention-forever")),
        Retention::Unknown => say::map_kept_words(texts, &reading.words.model("retention-unknown")),
        Retention::Years(years) => say::map_kept(texts, years),
    });
    let shared = typed(&asset.shared_with).map(|who| say::map_shared(texts, &who));
    let quality = asset.quality.map(|level| say::map_quality(texts, level.number()));
    [
        name,
        cell(
            reading,
            [(!tools.is_empty()).then(|| reading.words.capped(&tools, FOUND))],
        ),
        roles(reading, &asset.owner, &asset.deputy),
        cell(
            reading,
            [
                personal.map(|word| reading.words.model(&format!("personal-{}", word.code()))),
                kept.map(|words| capital(&words)),
                shared.map(|words| capital(&words)),
            ],
        ),
        cell(
            reading,
            [typed(&asset.decision), quality.map(|words| capital(&words))],
        ),
    ]
}

fn flow(
    reading: &Reading<'_>,
    inventory: &Inventory,
    known: &Known<'_>,
    place: usize,
    flow: &Flow,
) -> [TableCell; 4] {
    let texts = reading.texts();
    let name = naming::flow(texts, inventory, flow);
    let mut name = strong(say::map_numbered(texts, &name, &map::number(texts, place)));
    if known.crosses(flow) {
        name = name.with(capital(&map_words::line_crosses(texts)));
    }
    let assets = flow.assets.iter().filter_map(|id| inventory.asset(id));
    let assets: Vec<_> = assets.map(|asset| naming::asset(texts, asset)).collect();
    let word =
        |kind: &str, code: Option<&str>| code.map(|code| reading.words.model(&format!("{kind}-{code}")));
    [
        name,
        cell(
            reading,
            [(!assets.is_empty()).then(|| reading.words.capped(&assets, FOUND))],
        ),
        cell(
            reading,
            [
                word("passage", flow.passage.map(|word| word.code())),
                word("frequency", flow.frequency.map(|word| word.code())),
            ],
        ),
        cell(reading, [typed(&flow.watcher)]),
    ]
}
