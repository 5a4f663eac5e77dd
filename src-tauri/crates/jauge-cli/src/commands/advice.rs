use clap::ArgMatches;
use jauge_app::domain::advice::{Advice, Horizon, NotNow, Recommended, SkillAdvice, Step, StepKind, advise};
use jauge_app::domain::model::Effort;
use jauge_app::domain::scoring::score;
use jauge_app::editions;
use jauge_app::error::PublicError;
use jauge_app::figures::{AdviceFigures, json};
use jauge_app::l10n::{Texts, msg};

use super::score::{section, title};
use super::{read, words};
use crate::console::Console;
use crate::outcome::Outcome;

/// Gives the advice, in words or as JSON.
pub(super) fn obey(
    matches: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let (dossier, assessment) = read(matches)?;
    let edition = editions::of(&assessment)?;
    let scores = score(edition, &dossier.profile, &assessment);
    let advice = advise(edition, &dossier.profile, &assessment, &scores);
    if matches.get_flag("json") {
        console.line(&json(&AdviceFigures::from(&advice)));
        return Ok(Outcome::Done);
    }
    let mut lines = vec![title(texts, &dossier, &assessment)];
    lines.extend(steps(texts, &advice));
    lines.extend(section(
        msg::cli::skills_title(texts),
        advice.skills.iter().flat_map(|one| skill(texts, one)).collect(),
    ));
    lines.extend(providers(texts, &advice));
    for line in lines {
        console.line(&line);
    }
    Ok(Outcome::Done)
}

fn steps(texts: &Texts, advice: &Advice) -> Vec<String> {
    if advice.next_steps.is_empty() {
        return vec![String::new(), msg::cli::steps_none(texts)];
    }
    let part = |horizon: &Horizon| {
        let title = match horizon {
            Horizon::Quick => msg::cli::steps_quick(texts),
            Horizon::Year => msg::cli::steps_year(texts),
            Horizon::Later => msg::cli::steps_later(texts),
        };
        let steps = advice.next_steps.iter().filter(|step| step.horizon == *horizon);
        section(title, steps.flat_map(|one| step(texts, one)).collect())
    };
    Horizon::ALL.iter().flat_map(part).collect()
}

fn step(texts: &Texts, step: &Step) -> Vec<String> {
    let practice = words::practice(texts, &step.practice);
    let what = match step.kind {
        StepKind::Climb => words::model(
            texts,
            &format!("q-{}-step-{}", step.practice, step.to_level.number()),
        ),
        StepKind::FindOut => msg::cli::find_out(texts, &practice),
    };
    let effort = match step.effort {
        Effort::Small => msg::cli::effort_s(texts),
        Effort::Medium => msg::cli::effort_m(texts),
        Effort::Large => msg::cli::effort_l(texts),
    };
    let money = step.money.then(|| msg::cli::money(texts));
    let means: Vec<String> = std::iter::once(effort).chain(money).collect();
    vec![
        format!("  {what}"),
        format!("    {practice}, {}", means.join(", ")),
    ]
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

fn providers(texts: &Texts, advice: &Advice) -> Vec<String> {
    let recommended = &advice.providers.recommended;
    let mut lines: Vec<_> = recommended.iter().flat_map(|one| provider(texts, one)).collect();
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
