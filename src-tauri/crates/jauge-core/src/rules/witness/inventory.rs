//! An inventory that shows what a rule asks for: the smallest that comes to mind, then checked like any other.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::dossier::Venue;
use crate::findings::find;
use crate::ids::{AssetId, AssetKindId, FlowId, SkillId, ToolId};
use crate::inventory::{
    Asset, Contract, Cover, End, Flow, Frequency, HeldSkill, Hosting, Inventory, Passage, PersonalData,
    Retention, Tool, ToolPurpose,
};
use crate::level::Level;
use crate::model::{Edition, FindingRule};
use crate::profile::Profile;
use crate::rules::{Atom, Count, CountTest, FieldTest, FindingTest, ItemAtom, ItemField, ItemKind};

/// Somebody, by role.
const ROLE: &str = "—";

/// The inventory that the atoms of a rule ask for; `None` when they ask for none.
pub(super) fn inventory(
    edition: &Edition,
    profile: &Profile,
    as_of: Date,
    atoms: &[Atom],
) -> Option<Inventory> {
    let mut build = Build {
        edition,
        as_of,
        inventory: Inventory::default(),
    };
    let mut asked = false;
    for atom in atoms {
        let (id, times) = match atom {
            Atom::Finding(id, FindingTest::Found) => (id, 1),
            Atom::Finding(id, FindingTest::AtLeast(least)) => (id, *least),
            Atom::Finding(..) | Atom::Count(..) => {
                asked = true;
                continue;
            }
            _ => continue,
        };
        asked = true;
        if let Some(rule) = edition.finding(id.as_str()) {
            build.show(rule, times, profile);
        }
    }
    for atom in atoms {
        if let Atom::Count(count, CountTest::AtLeast(least)) = atom {
            build.count(*count, usize::try_from(*least).unwrap_or(usize::MAX));
        }
    }
    if asked && build.inventory.is_empty() {
        build.tool();
    }
    asked.then_some(build.inventory)
}

/// A finding that some inventory shows.
pub(crate) fn can_be_found(edition: &Edition, rule: &FindingRule) -> bool {
    let mut build = Build {
        edition,
        as_of: Date::ZERO,
        inventory: Inventory::default(),
    };
    let profile = Profile {
        country: Some(crate::profile::Country::Quebec),
        ..Profile::named(ROLE)
    };
    build.show(rule, 1, &profile)
}

struct Build<'a> {
    edition: &'a Edition,
    as_of: Date,
    inventory: Inventory,
}

impl Build<'_> {
    /// Adds things that show a finding so many times, by the first alternative that does.
    fn show(&mut self, rule: &FindingRule, times: u32, profile: &Profile) -> bool {
        let alternatives: Vec<Option<&ItemAtom>> = if rule.either.is_empty() {
            vec![None]
        } else {
            rule.either.iter().map(Some).collect()
        };
        let before = self.inventory.clone();
        for either in alternatives {
            let atoms: Vec<_> = rule.when.iter().chain(either).collect();
            for _ in 0..times {
                self.thing(rule.on, &atoms);
            }
            let venue = Venue {
                profile,
                inventory: Some(&self.inventory),
            };
            let found = find(self.edition, venue, self.as_of);
            let shown = found
                .iter()
                .find(|finding| finding.id == rule.id)
                .map_or(0, |finding| finding.items.len());
            if u32::try_from(shown).is_ok_and(|shown| shown >= times) {
                return true;
            }
            self.inventory.clone_from(&before);
        }
        false
    }

    fn thing(&mut self, on: ItemKind, atoms: &[&ItemAtom]) {
        match on {
            ItemKind::Tool => {
                let mut tool = Tool::named(self.inventory.next_tool_id(), ROLE);
                for atom in atoms {
                    self.fill_tool(&mut tool, atom);
                }
                self.inventory.put_tool(tool);
            }
            ItemKind::Asset => {
                let mut asset = self.new_asset();
                for atom in atoms {
                    self.fill_asset(&mut asset, atom);
                }
                self.inventory.put_asset(asset);
            }
            ItemKind::Flow => {
                let from = self.tool();
                let mut flow = Flow::between(
                    self.inventory.next_flow_id(),
                    End::Tool(from),
                    End::Person(ROLE.into()),
                );
                for atom in atoms {
                    self.fill_flow(&mut flow, atom);
                }
                self.inventory.put_flow(flow);
            }
            ItemKind::Skill => self.skill(atoms),
        }
    }

    fn fill_tool(&mut self, tool: &mut Tool, atom: &ItemAtom) {
        let word = word(&atom.test);
        match atom.field {
            ItemField::Purpose => tool.purpose = ToolPurpose::from_code(word).or(tool.purpose),
            ItemField::Hosted => tool.hosted = Hosting::from_code(word).or(tool.hosted),
            ItemField::Contract => tool.contract = Contract::from_code(word).or(tool.contract),
            ItemField::Vendor => tool.vendor = text(&atom.test),
            ItemField::Administrator => tool.administrator = text(&atom.test),
            ItemField::Deputy => tool.deputy = text(&atom.test),
            ItemField::ExportTested if atom.test == FieldTest::Set => tool.export_tested = Some(self.as_of),
            ItemField::ExportMonths => {
                let months = i32::try_from(number(&atom.test)).unwrap_or(i32::MAX);
                tool.export_tested = self.as_of.checked_sub(months.months()).ok();
            }
            ItemField::Abroad if word == "true" => tool.hosted = Some(Hosting::Other),
            ItemField::Abroad => tool.hosted = Some(Hosting::OnSite),
            ItemField::PersonalData if word == "true" => {
                let asset = self.asset(Some(PersonalData::Contact));
                self.hold(&asset, &tool.id);
            }
            ItemField::Assets => {
                for _ in 0..number(&atom.test) {
                    let asset = self.asset(None);
                    self.hold(&asset, &tool.id);
                }
            }
            ItemField::Flows => {
                for _ in 0..number(&atom.test) {
                    let id = self.inventory.next_flow_id();
                    let flow = Flow::between(id, End::Tool(tool.id.clone()), End::Person(ROLE.into()));
                    self.inventory.put_flow(flow);
                }
            }
            _ => {}
        }
    }

    fn fill_asset(&mut self, asset: &mut Asset, atom: &ItemAtom) {
        let word = word(&atom.test);
        match atom.field {
            ItemField::Owner => asset.owner = text(&atom.test),
            ItemField::Deputy => asset.deputy = text(&atom.test),
            ItemField::Decision => asset.decision = text(&atom.test),
            ItemField::SharedWith => asset.shared_with = text(&atom.test),
            ItemField::Personal => asset.personal = PersonalData::from_code(word).or(asset.personal),
            ItemField::PersonalData if word == "true" => asset.personal = Some(PersonalData::Contact),
            ItemField::YearsHeld => asset.years_held = Some(number(&atom.test)),
            ItemField::Quality => {
                asset.quality = u8::try_from(number(&atom.test)).ok().and_then(Level::new);
            }
            ItemField::Retention => {
                asset.retention = match word {
                    "forever" => Some(Retention::Forever),
                    "years" => Some(Retention::Years(1)),
                    "unknown" => Some(Retention::Unknown),
                    _ => asset.retention,
                }
            }
            ItemField::Tools => {
                for _ in 0..number(&atom.test) {
                    let tool = self.tool();
                    asset.tools.push(tool);
                }
            }
            _ => {}
        }
    }

    fn fill_flow(&mut self, flow: &mut Flow, atom: &ItemAtom) {
        let word = word(&atom.test);
        match atom.field {
            ItemField::Passage => flow.passage = Passage::from_code(word).or(flow.passage),
            ItemField::Frequency => flow.frequency = Frequency::from_code(word).or(flow.frequency),
            ItemField::Watcher => flow.watcher = text(&atom.test),
            ItemField::PersonalData if word == "true" => {
                flow.assets.push(self.asset(Some(PersonalData::Contact)));
            }
            ItemField::Assets => {
                for _ in 0..number(&atom.test) {
                    flow.assets.push(self.asset(None));
                }
            }
            ItemField::Leaves if word == "true" => {
                let mut abroad = self.new_tool();
                abroad.hosted = Some(Hosting::Other);
                flow.to = End::Tool(abroad.id.clone());
                self.inventory.put_tool(abroad);
            }
            _ => {}
        }
    }

    fn skill(&mut self, atoms: &[&ItemAtom]) {
        let base = atoms.iter().find(|atom| atom.field == ItemField::Base);
        let base = base.map(|atom| word(&atom.test) == "true");
        let skill = self
            .edition
            .skills
            .iter()
            .filter(|skill| base.is_none_or(|base| skill.base == base))
            .find(|skill| !self.inventory.skills.contains_key(&skill.id));
        let Some(id) = skill.map(|skill| skill.id.clone()) else {
            return;
        };
        let mut held = HeldSkill {
            cover: Cover::Unknown,
            needed: None,
            who: String::new(),
        };
        for atom in atoms {
            let word = word(&atom.test);
            match atom.field {
                ItemField::Cover => held.cover = Cover::from_code(word).unwrap_or(held.cover),
                ItemField::Needed => held.needed = Some(word == "true"),
                ItemField::Who => held.who = text(&atom.test),
                _ => {}
            }
        }
        self.inventory.put_skill(id, held);
    }

    /// Adds what is missing to reach a count, in the best of states, so that it shows nothing else.
    fn count(&mut self, count: Count, least: usize) {
        // Each turn adds one; a count that cannot grow any more ends the turns.
        for _ in 0..least {
            let counted = super::super::Counts::of(Some(&self.inventory)).get(count);
            if usize::try_from(counted).is_ok_and(|counted| counted >= least) {
                return;
            }
            match count {
                Count::Tools => drop(self.tool()),
                Count::Assets | Count::OwnedAssets => drop(self.asset(Some(PersonalData::None))),
                Count::Flows => drop(self.flow(Passage::File)),
                Count::ToConnect => drop(self.flow(Passage::Retyped)),
                Count::Skills => self.held(Cover::Held, None),
                Count::SkillsAtRisk => self.held(Cover::Missing, Some(true)),
            }
        }
    }

    fn new_tool(&self) -> Tool {
        Tool {
            hosted: Some(Hosting::OnSite),
            contract: Some(Contract::Signed),
            export_tested: Some(self.as_of),
            administrator: ROLE.into(),
            deputy: ROLE.into(),
            ..Tool::named(self.inventory.next_tool_id(), ROLE)
        }
    }

    fn tool(&mut self) -> ToolId {
        let tool = self.new_tool();
        let id = tool.id.clone();
        self.inventory.put_tool(tool);
        id
    }

    fn new_asset(&self) -> Asset {
        let kind = self.edition.asset_kinds.first().map(|kind| kind.id.clone());
        Asset::of_kind(
            self.inventory.next_asset_id(),
            kind.unwrap_or_else(|| AssetKindId::from(ROLE)),
        )
    }

    fn asset(&mut self, personal: Option<PersonalData>) -> AssetId {
        let asset = Asset {
            owner: ROLE.into(),
            deputy: ROLE.into(),
            personal,
            decision: ROLE.into(),
            retention: Some(Retention::Years(1)),
            ..self.new_asset()
        };
        let id = asset.id.clone();
        self.inventory.put_asset(asset);
        id
    }

    fn hold(&mut self, asset: &AssetId, tool: &ToolId) {
        let held = self.inventory.assets.iter_mut().find(|one| one.id == *asset);
        if let Some(held) = held {
            held.tools.push(tool.clone());
        }
    }

    fn flow(&mut self, passage: Passage) -> FlowId {
        let from = self.tool();
        let mut flow = Flow::between(
            self.inventory.next_flow_id(),
            End::Tool(from),
            End::Person(ROLE.into()),
        );
        flow.passage = Some(passage);
        let id = flow.id.clone();
        self.inventory.put_flow(flow);
        id
    }

    fn held(&mut self, cover: Cover, needed: Option<bool>) {
        let new = |id: &&SkillId| !self.inventory.skills.contains_key(*id);
        let id = self
            .edition
            .skills
            .iter()
            .map(|skill| &skill.id)
            .find(new)
            .cloned();
        if let Some(id) = id {
            let who = ROLE.into();
            self.inventory.put_skill(id, HeldSkill { cover, needed, who });
        }
    }
}

fn word(test: &FieldTest) -> &str {
    match test {
        FieldTest::Is(word) => word,
        _ => "",
    }
}

fn text(test: &FieldTest) -> String {
    match test {
        FieldTest::Set => ROLE.to_owned(),
        _ => String::new(),
    }
}

fn number(test: &FieldTest) -> u32 {
    match test {
        FieldTest::AtLeast(number) | FieldTest::AtMost(number) => *number,
        _ => 1,
    }
}
