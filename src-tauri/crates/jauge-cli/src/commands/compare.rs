use clap::ArgMatches;
use jauge_app::comparison::{Compared, ComparisonFigures, Year};
use jauge_app::domain::comparison::{Change, DimensionChange, Effect, PracticeChange};
use jauge_app::domain::level::Level;
use jauge_app::error::PublicError;
use jauge_app::figures::json;
use jauge_app::l10n::Texts;
use jauge_app::l10n::msg::cli_years as say;
use jauge_app::{dossier, editions, naming};

use super::score::{level, section};
use super::{path, word, words};
use crate::console::Console;
use crate::outcome::Outcome;
use crate::table::align;

/// Compares two assessments, in words or as JSON.
pub(super) fn obey(
    matches: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let whole = dossier::load(path(matches, "dossier"))?;
    let year = |name: &str| {
        let assessment = dossier::assessment(&whole, word(matches, name))?;
        Year::read(&whole, &assessment.id)
    };
    let (then, now) = (year("then")?, year("now")?);
    let compared = Compared::new(&whole, &then, &now);
    if matches.get_flag("json") {
        console.line(&json(&ComparisonFigures::from(&compared)));
        return Ok(Outcome::Done);
    }
    let texts = editions::texts(&whole, now.assessment(), *texts);
    let (before, after) = (&then.assessment().id, &now.assessment().id);
    let title = say::compare_title(&texts, after.as_str(), before.as_str(), &whole.profile.name);
    let mut lines = vec![title, String::new()];
    lines.extend(table(&texts, &compared));
    let moved = moved(&texts, &compared);
    if moved.is_empty() {
        lines.extend([String::new(), say::nothing(&texts)]);
    }
    lines.extend(moved);
    for line in lines {
        console.line(&line);
    }
    Ok(Outcome::Done)
}

fn table(texts: &Texts, compared: &Compared<'_, '_>) -> Vec<String> {
    let (then, now) = (compared.then.assessment(), compared.now.assessment());
    let header = vec![
        say::column_dimension(texts),
        then.id.to_string(),
        now.id.to_string(),
        say::column_target(texts),
        say::column_rungs(texts),
    ];
    let row = |change: &DimensionChange| {
        let year =
            |score: Option<&_>| score.map_or_else(|| say::not_asked(texts), |score| level(texts, score));
        let target = change.now.as_ref().and_then(|score| score.target);
        vec![
            words::model(texts, &format!("dim-{}", change.dimension)),
            year(change.then.as_ref()),
            year(change.now.as_ref()),
            target
                .map(|target| words::level_name(texts, target))
                .unwrap_or_default(),
            rungs(texts, change),
        ]
    };
    let rows = compared.comparison.dimensions.iter().map(row);
    align(&std::iter::once(header).chain(rows).collect::<Vec<_>>())
}

fn rungs(texts: &Texts, change: &DimensionChange) -> String {
    let rungs = match change.rungs {
        0 => String::from("0"),
        rungs => format!("{rungs:+}").replace('-', "−"),
    };
    if change.comparable {
        rungs
    } else {
        format!("{rungs} ({})", say::not_comparable(texts))
    }
}

/// What moved, each kind of change under its title.
fn moved(texts: &Texts, compared: &Compared<'_, '_>) -> Vec<String> {
    let mut lines = Vec::new();
    for change in Change::ALL {
        if let Some(title) = title(texts, *change) {
            let practices = compared.comparison.practices.iter();
            let of = practices.filter(|one| one.change == *change);
            lines.extend(section(
                title,
                of.map(|one| format!("  {}", practice(texts, one))).collect(),
            ));
        }
    }
    let effects = compared.effects.iter();
    lines.extend(section(
        say::actions_title(texts),
        effects.flat_map(|effect| done(texts, effect)).collect(),
    ));
    let named = |title: String, kind: &str, ids: Vec<String>| {
        let names = ids.iter().map(|id| words::model(texts, &format!("{kind}-{id}")));
        section(title, names.map(|name| format!("  {name}")).collect())
    };
    if let Some(findings) = &compared.comparison.findings {
        let [opened, closed] = [&findings.opened, &findings.closed].map(|ids| strings(ids));
        lines.extend(named(say::opened_title(texts), "finding", opened));
        lines.extend(named(say::closed_title(texts), "finding", closed));
    }
    if let Some(skills) = &compared.comparison.skills {
        let [gained, lost] = [&skills.gained, &skills.lost].map(|ids| strings(ids));
        lines.extend(named(say::gained_title(texts), "skill", gained));
        lines.extend(named(say::lost_title(texts), "skill", lost));
    }
    lines.extend(named(
        say::engaged_title(texts),
        "provider",
        strings(&compared.engaged),
    ));
    lines
}

fn strings(ids: &[impl ToString]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn title(texts: &Texts, change: Change) -> Option<String> {
    Some(match change {
        Change::Same => return None,
        Change::Rose => say::practices_rose(texts),
        Change::Fell => say::practices_fell(texts),
        Change::BecameKnown => say::practices_became_known(texts),
        Change::BecameUnknown => say::practices_became_unknown(texts),
        Change::AppliesNow => say::practices_applies_now(texts),
        Change::AppliesNoMore => say::practices_applies_no_more(texts),
        Change::Answered => say::practices_answered(texts),
        Change::NotAnswered => say::practices_not_answered(texts),
        Change::NotConfirmed => say::practices_not_confirmed(texts),
        Change::QuestionChanged => say::practices_question_changed(texts),
        Change::Added => say::practices_added(texts),
        Change::Retired => say::practices_retired(texts),
    })
}

/// A practice with its two rungs, where it has both.
fn practice(texts: &Texts, change: &PracticeChange) -> String {
    let name = words::practice(texts, &change.practice);
    match levels(change) {
        Some([then, now]) => say::moved(texts, &name, &now.to_string(), &then.to_string()),
        None => name,
    }
}

fn levels(change: &PracticeChange) -> Option<[u8; 2]> {
    let (then, now) = change.then.zip(change.now)?;
    (then != now).then(|| [then, now].map(Level::number))
}

/// An action that was done, and the practice that rose after it: what made it rise is not said, for nobody knows.
fn done(texts: &Texts, effect: &Effect<'_>) -> Vec<String> {
    let title = naming::action(texts, effect.decision);
    let mut lines = vec![format!(
        "  {}",
        say::done(texts, &texts.date(effect.done), &title)
    )];
    let rose = effect.practice.as_ref();
    let rose = rose.filter(|practice| practice.change == Change::Rose);
    if let Some((practice, [then, now])) = rose.and_then(|one| Some((one, levels(one)?))) {
        let name = words::practice(texts, &practice.practice);
        let said = say::rose_after(texts, &now.to_string(), &name, &then.to_string());
        lines.push(format!("    {said}"));
    }
    lines
}
