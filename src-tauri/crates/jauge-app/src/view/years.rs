use std::collections::BTreeMap;

use jauge_core::answers::{Answer, State};
use jauge_core::assessment::{Assessment, Checked, SignOff};
use jauge_core::carry::{self, Left};
use jauge_core::dossier::Dossier;
use jauge_core::findings::Item;
use jauge_core::ids::{AssetId, FlowId, PracticeId, SkillId, ToolId};
use jauge_core::inventory::Inventory;
use jauge_core::model::Edition;
use jauge_l10n::Texts;
use jiff::tz::TimeZone;

use super::dossier::{answer, info, local};
use crate::editions;
use crate::error::{ErrorCode, PublicError};
use crate::naming;
use crate::wire::{
    EditionInfo, LeftView, SignedView, YearItemRef, YearItemView, YearPracticeView, YearPreview, YearView,
};

const TOOL: &str = "tool";
const ASSET: &str = "asset";
const FLOW: &str = "flow";
const SKILL: &str = "skill";

/// What stands between two facts of a summary.
const BETWEEN: &str = " · ";

/// The sign-off of an assessment, with what nobody knew.
pub(crate) fn signed(
    edition: &Edition,
    assessment: &Assessment,
    signed: &SignOff,
    zone: &TimeZone,
) -> SignedView {
    let ids = edition.practices.iter().map(|practice| &practice.id);
    let unknown = ids.filter(|id| assessment.state(id) == Some(&State::Unknown));
    SignedView {
        at: local(signed.at, zone),
        present: signed.present.clone(),
        note: signed.note.clone(),
        unknown: unknown.map(ToString::to_string).collect(),
    }
}

/// What starting a year in an edition would carry from the latest assessment.
pub(crate) fn preview(
    dossier: &Dossier,
    latest: &Assessment,
    earlier: &Edition,
    edition: &Edition,
    open: bool,
) -> YearPreview {
    let preview = carry::preview(latest, earlier, edition);
    let text = |ids: &[PracticeId]| ids.iter().map(ToString::to_string).collect();
    YearPreview {
        from: info(latest),
        edition: edition.id.clone(),
        editions: offered(dossier, latest),
        still_open: open,
        carried: text(&preview.carried),
        left: (preview.left.iter())
            .map(|(practice, why)| LeftView {
                practice: practice.to_string(),
                why: why.code().to_owned(),
            })
            .collect(),
        retired: text(&preview.retired),
    }
}

/// The editions that a new assessment can be made with, the proposed one first: the program's latest for whoever uses
/// the program's, else the network's latest.
pub(crate) fn offered(dossier: &Dossier, latest: &Assessment) -> Vec<EditionInfo> {
    let program = editions::of_program()
        .into_iter()
        .rev()
        .map(|edition| EditionInfo {
            id: edition.id.clone(),
            own: false,
        });
    let networks = dossier.editions.iter().rev().map(|edition| EditionInfo {
        id: edition.id.clone(),
        own: true,
    });
    let of_network = dossier.editions.iter().any(|own| own.id == latest.edition);
    if of_network {
        networks.chain(program).collect()
    } else {
        program.chain(networks).collect()
    }
}

/// A reassessment: what each practice said in the assessment that it was started from, and what is still to be looked at.
///
/// # Errors
/// `UnknownEdition`.
pub(crate) fn year(
    dossier: &Dossier,
    assessment: &Assessment,
    from: &Assessment,
    texts: &Texts,
    zone: &TimeZone,
    undo: bool,
) -> Result<YearView, PublicError> {
    let edition = editions::of(dossier, assessment)?;
    let earlier = editions::of(dossier, from)?;
    let lineage = edition.lineage(earlier);
    let left: BTreeMap<PracticeId, Left> = carry::preview(from, earlier, edition).left.into_iter().collect();
    let practices = edition.practices.iter().map(|practice| {
        let id = &practice.id;
        let was = lineage.of(id).and_then(|origin| origin.same());
        let then = was.and_then(|was| Some((was, from.answers.get(was)?)));
        YearPracticeView {
            practice: id.to_string(),
            state: state(then.map(|(_, one)| one), assessment.answers.get(id)).to_owned(),
            then: then.map(|(was, one)| answer(earlier, &dossier.profile, was, one, zone)),
            why: left.get(id).map(|why| why.code().to_owned()),
        }
    });
    Ok(YearView {
        from: info(from),
        practices: practices.collect(),
        profile: assessment.still_true.contains(&Checked::Profile),
        items: items(&dossier.inventory, assessment, texts),
        undo,
    })
}

/// How an answer stands to that of last year.
fn state(then: Option<&Answer>, now: Option<&Answer>) -> &'static str {
    let confirmed = |answer: &Answer| match &answer.state {
        State::Carried(last) => last.clone().confirmed(),
        state => state.clone(),
    };
    match (then, now) {
        (_, None) => "unanswered",
        (_, Some(now)) if matches!(now.state, State::Carried(_)) => "carried",
        (Some(then), Some(now)) if confirmed(then) == now.state => "same",
        (_, Some(_)) => "changed",
    }
}

fn items(inventory: &Inventory, assessment: &Assessment, texts: &Texts) -> Vec<YearItemView> {
    let word = |list: &str, code: Option<&str>| code.and_then(|code| texts.model(&format!("{list}-{code}")));
    let role = |role: &str| Some(role.trim().to_owned());
    let tools = inventory.tools.iter().map(|tool| {
        let known = [
            word("purpose", tool.purpose.map(|one| one.code())),
            word("hosting", tool.hosted.map(|one| one.code())),
            role(&tool.administrator),
        ];
        (Item::Tool(tool.id.clone()), known)
    });
    let assets = inventory.assets.iter().map(|asset| {
        let kind = (!asset.name.is_empty()).then(|| word(ASSET, Some(asset.kind.as_str())));
        let known = [
            kind.flatten(),
            word("personal", asset.personal.map(|one| one.code())),
            role(&asset.owner),
        ];
        (Item::Asset(asset.id.clone()), known)
    });
    let flows = inventory.flows.iter().map(|flow| {
        let known = [
            word("passage", flow.passage.map(|one| one.code())),
            word("frequency", flow.frequency.map(|one| one.code())),
            role(&flow.watcher),
        ];
        (Item::Flow(flow.id.clone()), known)
    });
    let skills = inventory.skills.iter().map(|(id, held)| {
        let known = [
            word("skill-cover", Some(held.cover.code())),
            role(&held.who),
            None,
        ];
        (Item::Skill(id.clone()), known)
    });
    let all = tools.chain(assets).chain(flows).chain(skills);
    all.map(|(item, known)| {
        let known: Vec<String> = known
            .into_iter()
            .flatten()
            .filter(|one| !one.is_empty())
            .collect();
        let YearItemRef { kind, id } = reference(&item);
        YearItemView {
            kind,
            id,
            name: naming::item(texts, inventory, &item),
            summary: known.join(BETWEEN),
            checked: assessment.still_true.contains(&Checked::Item(item)),
        }
    })
    .collect()
}

fn reference(item: &Item) -> YearItemRef {
    let (kind, id) = match item {
        Item::Tool(id) => (TOOL, id.to_string()),
        Item::Asset(id) => (ASSET, id.to_string()),
        Item::Flow(id) => (FLOW, id.to_string()),
        Item::Skill(id) => (SKILL, id.to_string()),
    };
    YearItemRef {
        kind: kind.to_owned(),
        id,
    }
}

/// The entries of the inventory that the screen names.
///
/// # Errors
/// `Invalid` for a kind that does not exist, `UnknownReference` for an entry that is not there.
pub(crate) fn checked_from(
    inventory: &Inventory,
    views: &[YearItemRef],
) -> Result<Vec<Checked>, PublicError> {
    let entries = views.iter().enumerate().map(|(index, view)| {
        let at = |field: &str, code: ErrorCode, value: &str| {
            let error = PublicError::new(code).with("path", format!("items[{index}].{field}"));
            error.with("value", crate::typed::excerpt(value))
        };
        let id = view.id.as_str();
        let (item, there) = match view.kind.as_str() {
            TOOL => {
                let id = ToolId::from(id);
                let there = inventory.tool(&id).is_some();
                (Item::Tool(id), there)
            }
            ASSET => {
                let id = AssetId::from(id);
                let there = inventory.asset(&id).is_some();
                (Item::Asset(id), there)
            }
            FLOW => {
                let id = FlowId::from(id);
                let there = inventory.flow(&id).is_some();
                (Item::Flow(id), there)
            }
            SKILL => {
                let id = SkillId::from(id);
                let there = inventory.skills.contains_key(&id);
                (Item::Skill(id), there)
            }
            other => return Err(at("kind", ErrorCode::Invalid, other)),
        };
        match there {
            true => Ok(Checked::Item(item)),
            false => Err(at("id", ErrorCode::UnknownReference, id)),
        }
    });
    entries.collect()
}
