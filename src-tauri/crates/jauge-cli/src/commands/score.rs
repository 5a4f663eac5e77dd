use clap::ArgMatches;
use jauge_app::domain::answers::State;
use jauge_app::domain::assessment::Assessment;
use jauge_app::domain::dossier::Dossier;
use jauge_app::domain::findings::find;
use jauge_app::domain::level::Level;
use jauge_app::domain::model::Edition;
use jauge_app::domain::scoring::{DimensionScore, DimensionState, LegalPoint, Scores, Standing, score};
use jauge_app::editions;
use jauge_app::error::PublicError;
use jauge_app::figures::{ScoreFigures, json};
use jauge_app::l10n::{Texts, msg};

use super::{findings, read_stood, words};
use crate::console::Console;
use crate::outcome::Outcome;
use crate::table::align;

/// From which level a dimension is in order.
const SOUND: u8 = 3;

/// Gives the scores, as a table in words or as JSON.
pub(super) fn obey(
    matches: &ArgMatches,
    texts: &Texts,
    console: &mut Console,
) -> Result<Outcome, PublicError> {
    let (dossier, assessment) = read_stood(matches)?;
    let edition = editions::of(&dossier, &assessment)?;
    let texts = &editions::texts(&dossier, &assessment, *texts);
    let scores = score(edition, &dossier.profile, &assessment);
    let findings = find(edition, dossier.venue(&assessment.id), assessment.date);
    if matches.get_flag("json") {
        let figures = ScoreFigures::from(&scores).with_findings(&findings);
        console.line(&json(&figures));
        return Ok(Outcome::Done);
    }
    let mut lines = vec![title(texts, &dossier, &assessment), String::new()];
    lines.extend(table(texts, &scores));
    lines.push(String::new());
    lines.extend(whole(texts, &scores));
    lines.extend(legal(texts, &scores));
    lines.extend(unknown(texts, edition, &assessment));
    lines.extend(findings::findings(texts, &dossier.inventory, &findings));
    for line in lines {
        console.line(&line);
    }
    Ok(Outcome::Done)
}

/// Which assessment of which venue.
pub(super) fn title(texts: &Texts, dossier: &Dossier, assessment: &Assessment) -> String {
    let date = texts.date(assessment.date);
    msg::cli::title(texts, assessment.id.as_str(), &date, &dossier.profile.name)
}

fn table(texts: &Texts, scores: &Scores) -> Vec<String> {
    let header = vec![
        msg::cli::column_dimension(texts),
        msg::cli::column_level(texts),
        msg::cli::column_rungs(texts),
        msg::cli::column_target(texts),
        msg::cli::column_answers(texts),
    ];
    let rows = scores.weakest_first().into_iter().map(|score| row(texts, score));
    align(&std::iter::once(header).chain(rows).collect::<Vec<_>>())
}

fn row(texts: &Texts, score: &DimensionScore) -> Vec<String> {
    let target = score.target.map(|level| words::level_name(texts, level));
    let of = |part: &str, whole: u32| msg::cli::of(texts, part, &whole.to_string());
    let mut row = vec![
        words::model(texts, &format!("dim-{}", score.id)),
        level(texts, score),
    ];
    if score.state != DimensionState::NotConcerned {
        row.push(of(&range(texts, score.rungs, score.rungs_high), score.rungs_max));
        row.push(target.unwrap_or_default());
        row.push(of(&score.answered.to_string(), score.applicable));
    }
    row
}

/// The level of a dimension in words, or why it has none.
pub(super) fn level(texts: &Texts, score: &DimensionScore) -> String {
    match (score.state, score.level, score.level_high) {
        (DimensionState::NotConcerned, ..) => msg::cli::not_concerned(texts),
        (_, Some(low), Some(high)) if low == high => words::level(texts, low),
        (_, Some(low), Some(high)) => {
            msg::cli::level_range(texts, &words::level(texts, high), &words::level(texts, low))
        }
        _ => msg::cli::insufficient(texts),
    }
}

fn range(texts: &Texts, low: u32, high: u32) -> String {
    if low == high {
        low.to_string()
    } else {
        msg::cli::range(texts, &high.to_string(), &low.to_string())
    }
}

fn whole(texts: &Texts, scores: &Scores) -> Vec<String> {
    let sum = scores.organisation;
    let sound = Level::new(SOUND).unwrap_or(Level::HIGHEST);
    let sound = words::level(texts, sound);
    let name = |score: &DimensionScore| words::model(texts, &format!("dim-{}", score.id));
    let mut lines = vec![
        msg::cli::at_least(texts, sum.dimensions_concerned, sum.at_least_3, &sound),
        msg::cli::whole_rungs(
            texts,
            &sum.rungs_max.to_string(),
            &range(texts, sum.rungs, sum.rungs_high),
        ),
    ];
    if let Some((weakest, strongest)) = scores.ends() {
        lines.push(msg::cli::ends(texts, &name(strongest), &name(weakest)));
    }
    lines
}

fn legal(texts: &Texts, scores: &Scores) -> Vec<String> {
    let point = |point: &LegalPoint| {
        let state = match point.standing {
            Standing::Level(level) => words::level(texts, level),
            Standing::Unknown => words::model(texts, "state-unknown"),
            Standing::Unanswered => words::model(texts, "state-unanswered"),
        };
        let practice = words::practice(texts, &point.practice);
        let law = point.law.iter();
        let law = law.map(|id| format!("    {}", words::model(texts, &format!("law-{id}"))));
        let first = format!("  {}", msg::cli::legal_point(texts, &practice, &state));
        std::iter::once(first).chain(law).collect::<Vec<_>>()
    };
    section(
        msg::cli::legal_title(texts),
        scores.legal_watch.iter().flat_map(point).collect(),
    )
}

fn unknown(texts: &Texts, edition: &Edition, assessment: &Assessment) -> Vec<String> {
    let ids = edition.practices.iter().map(|practice| &practice.id);
    let unknown = ids.filter(|id| assessment.state(id) == Some(&State::Unknown));
    let lines = unknown.map(|id| format!("  {}", words::practice(texts, id)));
    section(msg::cli::unknown_title(texts), lines.collect())
}

/// A title over lines, or nothing over none.
pub(super) fn section(title: String, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    [String::new(), title].into_iter().chain(lines).collect()
}
