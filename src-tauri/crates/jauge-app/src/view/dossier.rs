use std::path::Path;

use jauge_core::answers::{Answer, Last, Reason, State};
use jauge_core::applicability::switched_off;
use jauge_core::assessment::{Assessment, Status};
use jauge_core::dossier::Dossier;
use jauge_core::ids::PracticeId;
use jauge_core::level::Level;
use jauge_core::model::{Edition, Practice};
use jauge_core::profile::Profile;
use jauge_core::scoring::regime;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{progress, to_view, years};
use crate::wire::{AnswerState, AnswerView, AssessmentInfo, DossierView};

/// Where a dossier comes from, and what surrounds its view.
pub(crate) struct Place<'a> {
    /// The file; none for the example.
    pub(crate) path: Option<&'a Path>,
    /// Whether the file can be written.
    pub(crate) read_only: bool,
    /// Whether only the short form is asked.
    pub(crate) short_form: bool,
    /// The zone in which moments are told.
    pub(crate) zone: &'a TimeZone,
    /// Today.
    pub(crate) today: Date,
}

/// The dossier with one of its assessments on screen; `then` is the profile that the assessment is read with.
pub(crate) fn dossier(
    dossier: &Dossier,
    assessment: &Assessment,
    then: &Profile,
    edition: &Edition,
    place: &Place<'_>,
) -> DossierView {
    let name = |part: Option<&std::ffi::OsStr>| {
        part.map(|part| part.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let answers = assessment.answers.iter().map(|(id, one)| {
        let view = answer(edition, then, id, one, place.zone);
        (id.to_string(), view)
    });
    let signed = assessment.signed.as_ref();
    DossierView {
        file: name(place.path.and_then(Path::file_name)),
        folder: name(place.path.and_then(Path::parent).map(Path::as_os_str)),
        read_only: place.read_only || assessment.status == Status::Finished,
        example: place.path.is_none(),
        profile: to_view(&dossier.profile),
        assessments: dossier.assessments.iter().map(info).collect(),
        assessment: assessment.id.to_string(),
        answers: answers.collect(),
        progress: progress(edition, assessment),
        resume_at: resume_at(edition, assessment, place.short_form),
        regime: regime(edition, then).map(|regime| regime.id.to_string()),
        edition: edition.id.clone(),
        signed: signed.map(|signed| years::signed(edition, assessment, signed, place.zone)),
        reminder: dossier.reminder.map(|date| date.to_string()),
        due: is_due(dossier, place.today),
        carried_from: assessment.from.as_ref().map(ToString::to_string),
        unconfirmed: unconfirmed(assessment),
    }
}

/// Whether the date meant for the next assessment has come, and none was made since.
fn is_due(dossier: &Dossier, today: Date) -> bool {
    let latest = dossier.assessment(None).map(|latest| latest.date);
    let due = |day: Date| day <= today && latest.is_none_or(|latest| latest < day);
    dossier.reminder.is_some_and(due)
}

fn unconfirmed(assessment: &Assessment) -> u32 {
    let carried = |one: &&Answer| matches!(one.state, State::Carried(_));
    u32::try_from(assessment.answers.values().filter(carried).count()).unwrap_or(u32::MAX)
}

pub(super) fn info(assessment: &Assessment) -> AssessmentInfo {
    AssessmentInfo {
        id: assessment.id.to_string(),
        date: assessment.date.to_string(),
        finished: assessment.status == Status::Finished,
        edition: assessment.edition.clone(),
    }
}

/// An answer as stored.
pub(crate) fn answer(
    edition: &Edition,
    profile: &Profile,
    practice: &PracticeId,
    answer: &Answer,
    zone: &TimeZone,
) -> AnswerView {
    let (state, level) = match &answer.state {
        State::Level(level) => (AnswerState::Level, Some(*level)),
        State::Carried(last) => (AnswerState::Carried, last.level()),
        State::Unknown => (AnswerState::Unknown, None),
        State::NotApplicable(_) => (AnswerState::Na, None),
    };
    let reason = match &answer.state {
        State::NotApplicable(Reason::Stated(reason)) | State::Carried(Last::NotApplicable(reason)) => {
            reason.clone()
        }
        _ => String::new(),
    };
    let switched_off = answer.is_from_profile().then(|| {
        let off = switched_off(edition, profile);
        off.iter()
            .find(|(id, _)| *id == practice)
            .map(|(_, reason)| reason.to_string())
    });
    let was = match &answer.state {
        State::Carried(Last::Level(_)) => Some(AnswerState::Level),
        State::Carried(Last::Unknown) => Some(AnswerState::Unknown),
        State::Carried(Last::NotApplicable(_)) => Some(AnswerState::Na),
        _ => None,
    };
    AnswerView {
        state,
        level: level.map(Level::number),
        was,
        reason,
        switched_off: switched_off.flatten(),
        note: answer.note.clone(),
        evidence: answer.evidence.clone(),
        review: answer.review,
        by: answer.by.clone(),
        ask: answer.ask.clone(),
        at: answer.at.map(|at| local(at, zone)),
    }
}

/// A moment as the clock on the wall told it.
pub(crate) fn local(moment: Timestamp, zone: &TimeZone) -> String {
    zone.to_datetime(moment).to_string()
}

/// The practice to go on with: after the last one answered, the next that nobody has answered, all around; the first
/// of all when nothing is left.
fn resume_at(edition: &Edition, assessment: &Assessment, short_form: bool) -> String {
    let asked: Vec<&Practice> = edition
        .practices
        .iter()
        .filter(|practice| practice.short_form || !short_form)
        .collect();
    let answered_at = |practice: &Practice| assessment.answers.get(&practice.id).and_then(|one| one.at);
    let last = asked
        .iter()
        .enumerate()
        .filter_map(|(place, practice)| Some((answered_at(practice)?, place)))
        .max();
    let start = last.map_or(0, |(_, place)| place + 1);
    let is_open =
        |practice: &&&Practice| matches!(assessment.state(&practice.id), None | Some(State::Carried(_)));
    let around = asked[start..].iter().chain(&asked[..start]);
    let next = around.clone().find(is_open).or_else(|| asked.first());
    next.map(|practice| practice.id.to_string()).unwrap_or_default()
}
