use clap::ArgMatches;
use jauge_app::domain::advice::{
    Advice, Capacity, Horizon, NotNow, Recommended, SkillAdvice, Step, advise, in_order, providers_in_order,
    reconcile,
};
use jauge_app::domain::decisions::Decision;
use jauge_app::domain::inventory::Inventory;
use jauge_app::domain::model::Effort;
use jauge_app::domain::scoring::score;
use jauge_app::editions;
use jauge_app::error::PublicError;
use jauge_app::figures::{AdviceFigures, json};
use jauge_app::l10n::{Texts, msg};

use super::score::{section, title};
use super::{decisions, findings, read_stood, words};
use crate::console::Console;
use crate::outcome::Outcome;

/// Gives the advice, in words or as JSON.
pub(super) fn obey(
    matches: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let (dossier, assessment) = read_stood(matches)?;
    let edition = editions::of(&dossier, &assessment)?;
    let texts = &editions::texts(&dossier, &assessment, *texts);
    let scores = score(edition, &dossier.profile, &assessment);
    let venue = dossier.venue(&assessment.id);
    let advice = advise(edition, venue, &assessment, &scores);
    // Like the inventory, the decisions speak of today: of the latest assessment only.
    let decisions = venue.inventory.map_or(&[][..], |_| &dossier.decisions);
    let decided = reconcile(edition, &assessment, &advice, decisions);
    if matches.get_flag("json") {
        let figures = AdviceFigures::from(&advice).with_decisions(&decided);
        console.line(&json(&figures));
        return Ok(Outcome::Done);
    }
    let mut lines = vec![title(texts, &dossier, &assessment)];
    lines.extend(findings::findings(texts, &dossier.inventory, &advice.findings));
    lines.extend(findings::doubts(texts, &advice.doubts));
    lines.extend(steps(texts, &advice, decisions, &dossier.inventory));
    lines.push(String::new());
    lines.push(capacity(texts, advice.capacity));
    lines.extend(section(
        msg::cli::skills_title(texts),
        advice.skills.iter().flat_map(|one| skill(texts, one)).collect(),
    ));
    lines.extend(providers(texts, &advice, decisions));
    lines.extend(project(texts, &advice));
    lines.extend(decisions::decisions(texts, &decided));
    for line in lines {
        console.line(&line);
    }
    Ok(Outcome::Done)
}

/// The steps in the venue's own order, by horizon.
fn steps(texts: &Texts, advice: &Advice, decisions: &[Decision], inventory: &Inventory) -> Vec<String> {
    if advice.next_steps.is_empty() {
        return vec![String::new(), msg::cli::steps_none(texts)];
    }
    let ordered = in_order(&advice.next_steps, decisions);
    // Without any skill looked at, who could do a step is not known of any.
    let with_who = !inventory.skills.is_empty();
    let part = |horizon: &Horizon| {
        let title = match horizon {
            Horizon::Quick => msg::cli::steps_quick(texts),
            Horizon::Year => msg::cli::steps_year(texts),
            Horizon::Later => msg::cli::steps_later(texts),
        };
        let steps = ordered.iter().filter(|step| step.horizon == *horizon);
        section(title, steps.flat_map(|one| step(texts, one, with_who)).collect())
    };
    Horizon::ALL.iter().flat_map(part).collect()
}

fn step(texts: &Texts, step: &Step, with_who: bool) -> Vec<String> {
    let effort = match step.effort {
        Effort::Small => msg::cli::effort_s(texts),
        Effort::Medium => msg::cli::effort_m(texts),
        Effort::Large => msg::cli::effort_l(texts),
    };
    let money = step.money.then(|| msg::cli::money(texts));
    let means: Vec<String> = std::iter::once(effort).chain(money).collect();
    let practice = words::practice(texts, &step.practice);
    let mut lines = vec![
        format!("  {}", words::step(texts, &step.id)),
        format!("    {practice}, {}", means.join(", ")),
    ];
    if with_who {
        let by = words::model(texts, &format!("by-{}", step.by.code()));
        lines.push(match step.who.as_slice() {
            [] => format!("    {}", msg::cli::by(texts, &by)),
            roles => format!("    {}", msg::cli::by_who(texts, &by, &texts.list(roles))),
        });
    }
    lines
}

fn capacity(texts: &Texts, capacity: Capacity) -> String {
    let say = if capacity.declared {
        msg::cli::capacity
    } else {
        msg::cli::capacity_assumed
    };
    say(
        texts,
        capacity.hours_later,
        capacity.hours_per_month,
        capacity.hours_planned,
        capacity.hours_per_year,
    )
}

/// The phases of a planned change of tools, each with the help that goes with it.
fn project(texts: &Texts, advice: &Advice) -> Vec<String> {
    let phases = advice.project.iter().flat_map(|project| &project.phases);
    let lines = phases.map(|phase| {
        let name = words::model(texts, &format!("phase-{}", phase.id));
        match &phase.provider {
            None => format!("  {name}"),
            Some(id) => {
                let help = words::model(texts, &format!("provider-{id}"));
                format!("  {}", msg::cli::item(texts, &name, &help))
            }
        }
    });
    section(msg::cli::project_title(texts), lines.collect())
}

fn skill(texts: &Texts, skill: &SkillAdvice) -> Vec<String> {
    let name = words::model(texts, &format!("skill-{}", skill.id));
    let how = words::model(texts, &format!("skill-how-{}", skill.how.code()));
    item(texts, &name, &how, &words::causes(texts, &skill.causes))
}

fn item(texts: &Texts, name: &str, what: &str, because: &str) -> Vec<String> {
    let first = format!("  {}", msg::cli::item(texts, name, what));
    let second = format!("    {}", msg::cli::because(texts, because));
    let second = (!because.is_empty()).then_some(second);
    std::iter::once(first).chain(second).collect()
}

fn providers(texts: &Texts, advice: &Advice, decisions: &[Decision]) -> Vec<String> {
    let recommended = providers_in_order(&advice.providers.recommended, decisions);
    let mut lines: Vec<_> = recommended
        .into_iter()
        .flat_map(|one| provider(texts, one))
        .collect();
    if lines.is_empty() {
        lines.push(format!("  {}", msg::cli::providers_none(texts)));
    }
    let mut lines = section(msg::cli::providers_title(texts), lines);
    let not_now = advice.providers.not_now.iter();
    lines.extend(section(
        msg::cli::not_now_title(texts),
        not_now.flat_map(|one| not_yet(texts, one)).collect(),
    ));
    lines
}

fn provider(texts: &Texts, provider: &Recommended) -> Vec<String> {
    let name = words::model(texts, &format!("provider-{}", provider.id));
    let because = words::causes(texts, &provider.causes);
    let with = words::skills(texts, &provider.accompanied_by);
    vec![
        format!("  {name}"),
        format!("    {}", msg::cli::because(texts, &because)),
        format!("    {}", msg::cli::accompanied(texts, &with)),
    ]
}

fn not_yet(texts: &Texts, provider: &NotNow) -> Vec<String> {
    let name = words::model(texts, &format!("provider-{}", provider.id));
    let reason = words::model(texts, &format!("reason-{}", provider.reason));
    vec![format!("  {}", msg::cli::item(texts, &name, &reason))]
}
