//! The dossier, the decisions, the actions, the evidence, and what is not known.

use jauge_core::answers::State;
use jauge_core::decisions::{ActionStatus, Decision, Verdict};
use jauge_core::ids::{DimensionId, PracticeId};
use jauge_core::plan::{Action, Timing};
use jauge_l10n::msg::handover_page as say;

use super::Reading;
use super::page::{list, one_line, paragraph, table};
use crate::naming;
use crate::plan::words;
use crate::wire::BriefBlock;

/// Actions under way that are told: the plan has them all.
const OPEN: usize = 8;
/// Dropped actions that are told.
const DROPPED: usize = 6;
/// Characters of a note beside an action under way, and of the reason why one was dropped.
const NOTE: usize = 60;
const REASON: usize = 160;

/// What Jauge is, where the dossier is, and when it is next needed.
pub(super) fn what(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let name = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let file = reading.file.and_then(|file| name(file.file_name()));
    let folder = reading
        .file
        .and_then(|file| name(file.parent().map(AsRef::as_ref)));
    let place = match (file, folder.filter(|folder| !folder.is_empty())) {
        (Some(file), Some(folder)) => say::file(texts, &file, &folder),
        _ => say::blank(texts, &say::file_blank(texts)),
    };
    let copy = say::blank(texts, &say::copy_blank(texts));
    let next = reading.dossier.reminder.map_or_else(
        || say::blank(texts, &say::next_assessment_blank(texts)),
        |date| say::next_assessment(texts, &texts.date(date)),
    );
    [say::what(texts), place, copy, next].map(paragraph).to_vec()
}

/// What was decided: how many of each kind, and the reasons.
pub(super) fn decided(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let decisions = &reading.dossier.decisions;
    let count = |verdict: Verdict| {
        let same = decisions.iter().filter(|one| one.verdict == Some(verdict));
        same.count()
    };
    let [accepted, postponed, rejected] =
        [Verdict::Accepted, Verdict::Postponed, Verdict::Rejected].map(count);
    if accepted + postponed + rejected == 0 {
        return vec![paragraph(say::decided_none(texts))];
    }
    // What was accepted stands among the actions: here only where a reason was typed.
    let told = |one: &&Decision| one.verdict != Some(Verdict::Accepted) || !one.reason.trim().is_empty();
    let reasons: Vec<_> = decisions
        .iter()
        .filter(told)
        .filter_map(|one| {
            let verdict = reading.model(&format!("verdict-{}", one.verdict?.code()));
            let title = naming::action(texts, one);
            Some(match one_line(&one.reason).as_str() {
                "" => say::decision(texts, &title, &verdict),
                reason => say::decision_reason(texts, reason, &title, &verdict),
            })
        })
        .collect();
    let mut blocks = vec![paragraph(say::decided(texts, accepted, postponed, rejected))];
    blocks.extend((!reasons.is_empty()).then(|| list(reasons)));
    blocks
}

/// What is under way, and what was done or dropped.
pub(super) fn actions(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let actions = &reading.plan.actions;
    let open: Vec<_> = actions.iter().filter(|action| words::is_open(action)).collect();
    let rows = table(
        say::actions_caption(texts),
        [say::action(texts), say::who(texts), say::due(texts)],
        open.iter()
            .take(OPEN)
            .map(|action| row(reading, action))
            .collect(),
    );
    let mut blocks = vec![rows.unwrap_or_else(|| paragraph(say::actions_none(texts)))];
    let closed = |status: ActionStatus| -> Vec<_> {
        let closed = actions.iter().filter(|action| action.status == status);
        closed.collect()
    };
    let done = closed(ActionStatus::Done).len();
    let done = (done > 0).then(|| say::done(texts, done));
    let said: Vec<_> = more(reading, open.len(), OPEN).into_iter().chain(done).collect();
    blocks.extend((!said.is_empty()).then(|| paragraph(said.join(" "))));
    // What was given up is taken up again by whoever does not know why.
    let dropped = closed(ActionStatus::Dropped);
    let lines = dropped.iter().take(DROPPED);
    let mut lines: Vec<_> = lines.map(|action| closing(reading, action)).collect();
    lines.extend(more(reading, dropped.len(), DROPPED));
    if !lines.is_empty() {
        blocks.extend([paragraph(say::dropped(texts)), list(lines)]);
    }
    blocks
}

/// That there are more than are told.
fn more(reading: &Reading<'_>, all: usize, told: usize) -> Option<String> {
    (all > told).then(|| say::more(&reading.texts, all - told))
}

/// When an action was closed, and what was said of it then.
fn closing(reading: &Reading<'_>, action: &Action<'_>) -> String {
    let texts = &reading.texts;
    let title = naming::action(texts, action.decision);
    let title = match action.since {
        Some(date) => say::closed_on(texts, &texts.date(date), &title),
        None => title,
    };
    let last = action.decision.history.last();
    match last
        .map(|event| shortened(&one_line(&event.note), REASON))
        .unwrap_or_default()
        .as_str()
    {
        "" => title,
        note => say::action_note(texts, note, &title),
    }
}

/// The beginning of a note: it is whole in the plan.
fn shortened(note: &str, most: usize) -> String {
    if note.chars().count() <= most {
        return note.to_owned();
    }
    let start: String = note.chars().take(most - 1).collect();
    let start = start.rsplit_once(' ').map_or(start.as_str(), |(start, _)| start);
    format!("{}…", start.trim_end_matches([',', ';', ':', ' ']))
}

/// What is to be done, by whom and by when; a second line of a cell is beside the matter.
fn row(reading: &Reading<'_>, action: &Action<'_>) -> [String; 3] {
    let texts = &reading.texts;
    let decision = action.decision;
    let [owner, deputy] = [&decision.owner, &decision.deputy].map(|role| one_line(role));
    let deputy = (!deputy.is_empty()).then(|| say::deputy(texts, &deputy));
    let due = decision.due.map(|due| texts.short_date(due));
    let status = words::status(texts, action.status);
    let status = if action.timing == Timing::Overdue {
        say::status_late(texts, &status)
    } else {
        status
    };
    [
        two_lines(
            naming::action(texts, decision),
            shortened(&one_line(&decision.note), NOTE),
        ),
        two_lines(owner, deputy.unwrap_or_default()),
        two_lines(due.unwrap_or_default(), status),
    ]
}

fn two_lines(first: String, second: String) -> String {
    let lines = [first, second];
    let said: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    said.join("\n")
}

/// Where the evidence is, one line a dimension, in the order of asking.
pub(super) fn evidence(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let texts = &reading.texts;
    let noted = |id: &PracticeId| {
        let answer = reading.assessment().answers.get(id)?;
        let evidence = one_line(&answer.evidence);
        let name = reading.model(&format!("q-{id}-name"));
        (!evidence.is_empty()).then(|| say::evidence_of(texts, &evidence, &name))
    };
    let line = |dimension: &DimensionId| {
        let practices = reading.edition.practices_of(dimension);
        let noted: Vec<_> = practices.filter_map(|practice| noted(&practice.id)).collect();
        let name = reading.model(&format!("dim-{dimension}"));
        (!noted.is_empty()).then(|| say::owner(texts, &noted.join(", "), &name))
    };
    let lines: Vec<_> = reading.edition.dimensions.iter().filter_map(line).collect();
    if lines.is_empty() {
        return vec![paragraph(say::evidence_none(texts))];
    }
    vec![list(lines)]
}

/// The practices that nobody could tell.
pub(super) fn unknown(reading: &Reading<'_>) -> Vec<BriefBlock> {
    let practices = reading.edition.practices.iter();
    let unknown = practices.filter(|one| reading.assessment().state(&one.id) == Some(&State::Unknown));
    let names: Vec<_> = unknown
        .map(|practice| reading.model(&format!("q-{}-name", practice.id)))
        .collect();
    if names.is_empty() {
        return vec![paragraph(say::unknown_none(&reading.texts))];
    }
    vec![paragraph(names.join(", "))]
}
