use clap::ArgMatches;
use jauge_app::domain::answers::{Answer, Reason, State};
use jauge_app::domain::assessment::Assessment;
use jauge_app::domain::level::Level;
use jauge_app::error::PublicError;
use jauge_app::l10n::{Texts, msg};
use jauge_app::{dossier, editions};
use jiff::{Timestamp, Zoned};

use super::{path, word};
use crate::console::Console;
use crate::outcome::Outcome;

/// Answers a practice of the latest assessment.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let practice = word(words, "practice").unwrap_or_default();
    let said = word(words, "answer").unwrap_or_default();
    if said != "na" && word(words, "reason").is_some() {
        return Ok(Outcome::Misuse(vec![msg::cli::reason_without_na(texts)]));
    }
    if said == "clear" && word(words, "note").is_some() {
        return Ok(Outcome::Misuse(vec![msg::cli::note_with_clear(texts)]));
    }
    let mut store = dossier::open(path(words, "dossier"))?;
    let whole = store.dossier()?;
    let assessment = dossier::assessment(&whole, None)?;
    if editions::of(&whole, assessment)?.practice(practice).is_none() {
        let word = msg::cli::word_practice(texts);
        return Ok(Outcome::Misuse(vec![msg::cli::wrong_value(
            texts, practice, &word,
        )]));
    }
    let answer = answer(words, said, practice, assessment);
    dossier::put_answer(&mut store, &whole, assessment, practice, answer)?;
    console.tell(&msg::cli::answered(texts, practice));
    Ok(Outcome::Done)
}

/// What is said anew, beside what stands there already.
fn answer(words: &ArgMatches, said: &str, practice: &str, assessment: &Assessment) -> Option<Answer> {
    let state = match said {
        "clear" => return None,
        "unknown" => State::Unknown,
        "na" => State::NotApplicable(Reason::Stated(
            word(words, "reason").unwrap_or_default().to_owned(),
        )),
        level => State::Level(level.parse().ok().and_then(Level::new)?),
    };
    let before = assessment.answers.get(practice).cloned();
    let mut answer = before.unwrap_or_else(|| Answer::new(State::Unknown));
    answer.state = state;
    answer.at = Timestamp::from_second(Zoned::now().timestamp().as_second()).ok();
    if let Some(note) = word(words, "note") {
        note.clone_into(&mut answer.note);
    }
    Some(answer)
}
