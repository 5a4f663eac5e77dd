//! The whole brief, part after part.

use jauge_core::profile::BudgetBand;
use jauge_core::scoring::regime;
use jauge_l10n::Currency;
use jauge_l10n::msg::brief as say;
use jiff::civil::Date;

use super::reading::{Reading, items};
use super::{context, need, tools};
use crate::part::Part;
use crate::wire::{BriefBlock, BriefView};

/// A brief: what candidates read, and what stays with the team.
pub(super) struct Draft {
    pub(super) view: BriefView,
    /// What the document is, over its title on paper.
    pub(super) kind: String,
    /// The title on paper: what the help is called.
    pub(super) help: String,
    pub(super) venue: String,
    pub(super) subject: String,
    pub(super) foot: String,
    pub(super) page: String,
    pub(super) sent: Vec<Part>,
    pub(super) kept: Vec<Part>,
}

pub(super) fn draft(reading: &Reading<'_>, date: Date) -> Draft {
    let texts = &reading.texts;
    let day = texts.date(date);
    let venue = reading.profile.name.clone();
    let sent = sent(reading, &say::byline(texts, &day, &venue));
    let kept = kept(reading);
    Draft {
        view: BriefView {
            title: say::title(texts, &reading.own("")),
            language: texts.locale().tag().to_owned(),
            blocks: sent.iter().chain(&kept).flat_map(Part::blocks).collect(),
        },
        kind: say::kind(texts),
        help: reading.own(""),
        subject: say::subject(texts),
        foot: say::foot(texts, &day),
        page: say::page(texts, "{page}", "{pages}"),
        venue,
        sent,
        kept,
    }
}

fn heading(text: String) -> BriefBlock {
    BriefBlock::Heading { text }
}

fn paragraph(text: String) -> BriefBlock {
    BriefBlock::Paragraph { text }
}

fn list(items: Vec<String>) -> BriefBlock {
    BriefBlock::List { items }
}

/// What candidates read.
fn sent(reading: &Reading<'_>, byline: &str) -> Vec<Part> {
    let texts = &reading.texts;
    let mut asked = vec![
        paragraph(byline.to_owned()),
        heading(say::context_heading(texts)),
        context::write(reading),
        heading(say::need_heading(texts)),
    ];
    asked.extend(need::write(reading));
    asked.push(heading(say::tools_heading(texts)));
    asked.extend(tools::write(reading));
    asked.extend([
        heading(say::mission_heading(texts)),
        paragraph(reading.own("-mission")),
    ]);
    let expected = vec![
        heading(say::deliverables_heading(texts)),
        list(reading.own_items("-deliverables")),
    ];
    let left = vec![
        heading(say::handover_heading(texts)),
        list(reading.own_items("-handover")),
    ];
    let mut parts = vec![
        Part::Plain(asked),
        Part::Beside([expected, left]),
        Part::Plain(vec![heading(say::team_heading(texts))]),
        Part::Halves(String::new(), team(reading)),
    ];
    if reading.provider.personal_data {
        parts.push(Part::Plain(vec![heading(say::clauses_heading(texts))]));
        parts.extend(clauses(reading));
    }
    let questions = vec![
        heading(say::questions_heading(texts)),
        list(reading.own_items("-questions")),
    ];
    let replies = vec![
        heading(say::reply_heading(texts)),
        paragraph(say::reply_intro(texts)),
        list(reply(reading)),
    ];
    parts.push(Part::Beside([questions, replies]));
    parts
}

/// What the team gives, and who in it goes along with the mission.
fn team(reading: &Reading<'_>) -> Vec<String> {
    let texts = &reading.texts;
    let mut items = reading.own_items("-team");
    let hours = reading
        .profile
        .hours_per_month
        .filter(|hours| hours.hundredths() > 0);
    items.extend(hours.map(|hours| say::team_hours(texts, &texts.quantity(hours.hundredths()))));
    items.extend(reading.provider.accompanied_by.iter().map(|skill| {
        let role = reading.model(&format!("accompaniment-{skill}"));
        let held = reading.inventory.skills.get(skill);
        match held.map(|held| held.who.trim()).filter(|who| !who.is_empty()) {
            Some(who) => say::team_accompany(texts, &role, who.trim_end_matches('.')),
            None => say::team_accompany_blank(texts, &role),
        }
    }));
    items
}

/// What the law of the venue asks of the contract.
fn clauses(reading: &Reading<'_>) -> Vec<Part> {
    let texts = &reading.texts;
    let Some(regime) = regime(reading.edition, reading.profile) else {
        return vec![Part::Plain(vec![reading.blank(&say::clauses_blank(texts))])];
    };
    let law = reading.model(&format!("law-regime-{}", regime.id));
    let clauses = items(&reading.model(&format!("law-clauses-{}", regime.id)));
    vec![Part::Halves(say::clauses_law(texts, &law), clauses)]
}

/// When, how much and to whom: what the venue typed, and lines for the rest. A budget has no line: saying none is a choice.
fn reply(reading: &Reading<'_>) -> Vec<String> {
    let texts = &reading.texts;
    let blank = |what: String| say::blank(texts, &what);
    let decision = reading.decision;
    let mut lines = vec![
        blank(say::reply_before(texts)),
        decision.and_then(|decision| decision.due).map_or_else(
            || blank(say::reply_due_blank(texts)),
            |due| say::reply_due(texts, &texts.date(due)),
        ),
    ];
    lines.extend(decision.and_then(|decision| decision.budget).map(|budget| {
        let currency = match budget.currency {
            jauge_core::money::Currency::CanadianDollar => Currency::Cad,
            jauge_core::money::Currency::Euro => Currency::Eur,
        };
        say::reply_budget(texts, &texts.money(budget.amount, currency))
    }));
    let owner = decision.map(|decision| decision.owner.trim());
    let deputy = decision.map(|decision| decision.deputy.trim());
    let said = |role: &&str| !role.is_empty();
    lines.push(match (owner.filter(said), deputy.filter(said)) {
        (Some(owner), Some(deputy)) => say::reply_person_deputy(texts, deputy, owner),
        (Some(owner), None) => say::reply_person(texts, owner),
        (None, _) => blank(say::reply_person_blank(texts)),
    });
    lines.push(blank(say::reply_reach(texts)));
    lines
}

/// What the team keeps to itself.
fn kept(reading: &Reading<'_>) -> Vec<Part> {
    let texts = &reading.texts;
    let precautions = vec![
        heading(say::precautions_heading(texts)),
        list(reading.own_items("-precautions")),
    ];
    let mut price = vec![
        heading(say::price_heading(texts)),
        paragraph(reading.own("-budget")),
    ];
    if reading.profile.budget_band == Some(BudgetBand::None) {
        price.push(paragraph(reading.own("-without-money")));
    }
    let mut parts = vec![
        Part::Plain(vec![
            heading(say::inside_heading(texts)),
            paragraph(say::inside_intro(texts)),
        ]),
        Part::Beside([precautions, price]),
    ];
    if reading.provider.personal_data {
        parts.extend([
            Part::Plain(vec![heading(reading.model("checklist-title"))]),
            Part::Halves(
                reading.model("checklist-intro"),
                items(&reading.model("checklist-items")),
            ),
            Part::Aside(reading.model("law-disclaimer")),
        ]);
    }
    parts.push(Part::Whole(grid(reading)));
    parts
}

fn grid(reading: &Reading<'_>) -> BriefBlock {
    let texts = &reading.texts;
    let header = vec![
        say::grid_criterion(texts),
        say::grid_a(texts),
        say::grid_b(texts),
        say::grid_c(texts),
    ];
    let criteria = reading.own_items("-criteria").into_iter();
    let last = [say::grid_price(texts), say::grid_notes(texts)];
    let row = |criterion: String| {
        let mut row = vec![String::new(); header.len()];
        row[0] = criterion;
        row
    };
    BriefBlock::Table {
        caption: say::grid_caption(texts),
        rows: criteria.chain(last).map(row).collect(),
        header,
    }
}
