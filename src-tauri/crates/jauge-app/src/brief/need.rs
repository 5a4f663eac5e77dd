//! What brings the venue to ask: the causes of the recommendation, in words that an outsider understands.

use jauge_core::answers::State;
use jauge_core::ids::{FindingId, PracticeId};
use jauge_core::profile::{BudgetBand, ToolKind};
use jauge_core::rules::{Cause, Count, Counts, Field};
use jauge_l10n::msg::{brief as say, report};

use super::reading::Reading;
use crate::wire::BriefBlock;

/// Things named for one finding before the brief says how many more there are.
const THINGS: usize = 4;

pub(super) fn write(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let mut sentences = Vec::new();
    let mut answers = Vec::new();
    let mut findings = Vec::new();
    for cause in &reading.causes {
        match cause {
            Cause::Practice(id) => answers.extend(answer(reading, id)),
            Cause::Profile(field) => sentences.extend(profile(reading, *field)),
            Cause::Finding(id) => findings.extend(finding(reading, id)),
            Cause::Count(count) => findings.push(counted(reading, *count)),
        }
    }
    if !reading.causes.is_empty() && reading.is_about_retyping() {
        sentences.extend(retyping(reading));
    }
    let mut blocks = Vec::new();
    if !sentences.is_empty() {
        blocks.push(BriefBlock::Paragraph {
            text: sentences.join(" "),
        });
    }
    let mut list = |intro: String, items: Vec<String>| {
        if !items.is_empty() {
            blocks.push(BriefBlock::Paragraph { text: intro });
            blocks.push(BriefBlock::List { items });
        }
    };
    let date = texts.date(reading.assessment.date);
    list(say::need_answers(texts, &date), answers);
    list(say::need_findings(texts), findings);
    if blocks.is_empty() {
        blocks.push(reading.blank(&say::need_blank(texts)));
    }
    blocks
}

/// The rung where a practice stands.
fn answer(reading: &Reading<'_>, id: &PracticeId) -> Option<String> {
    let texts = &reading.texts;
    let name = reading.model(&format!("q-{id}-name"));
    match reading.assessment.state(id)? {
        State::Level(level) => {
            let words = reading.model(&format!("q-{id}-{}", level.number()));
            Some(say::need_answer(texts, &name, &words))
        }
        State::Unknown => Some(say::need_unknown(texts, &name)),
        State::NotApplicable(_) | State::Carried(_) => None,
    }
}

fn finding(reading: &Reading<'_>, id: &FindingId) -> Option<String> {
    let found = reading.advice.findings.iter().find(|found| found.id == *id)?;
    let names: Vec<_> = found.items.iter().map(|item| reading.name(item)).collect();
    Some(say::need_finding(
        &reading.texts,
        &reading.model(&format!("finding-{id}")),
        &reading.capped(&names, THINGS),
    ))
}

fn counted(reading: &Reading<'_>, count: Count) -> String {
    let number = Counts::of(Some(&reading.inventory)).get(count);
    say::need_finding(
        &reading.texts,
        &reading.model(&format!("count-{}", count.code())),
        &reading.texts.integer(number),
    )
}

/// What the profile says, where it is a need. Who the venue is stands elsewhere, the hours lost are told once, and what
/// can be spent is a bidder's business only where the help is asked for because of it.
fn profile(reading: &Reading<'_>, field: Field) -> Option<String> {
    let texts = &reading.texts;
    let profile = reading.profile;
    match field {
        Field::ToolChange if !profile.tool_change.is_empty() => {
            let names: Vec<_> = profile
                .tool_change
                .iter()
                .map(|kind| tool(reading, *kind))
                .collect();
            Some(say::need_tools(texts, &texts.list(&names)))
        }
        Field::Pooling if profile.pooling == Some(true) => Some(say::need_pooling(texts)),
        Field::BudgetBand => match profile.budget_band {
            Some(BudgetBand::None) => Some(say::need_no_budget(texts)),
            Some(BudgetBand::Small) => Some(say::need_small_budget(texts)),
            Some(BudgetBand::Medium | BudgetBand::Large) | None => None,
        },
        _ => None,
    }
}

fn retyping(reading: &Reading<'_>) -> Option<String> {
    let hours = reading.profile.retyping_hours_per_week?.hundredths();
    let texts = &reading.texts;
    (hours > 0).then(|| say::need_retyping(texts, &texts.quantity(hours)))
}

fn tool(reading: &Reading<'_>, kind: ToolKind) -> String {
    let texts = &reading.texts;
    match kind {
        ToolKind::Ticketing => report::tool_ticketing(texts),
        ToolKind::Crm => report::tool_crm(texts),
        ToolKind::Newsletter => report::tool_newsletter(texts),
        ToolKind::Website => report::tool_website(texts),
        ToolKind::Planning => report::tool_planning(texts),
        ToolKind::Accounting => report::tool_accounting(texts),
        ToolKind::Other => report::tool_other(texts),
    }
}
