//! Every answer with what goes with it, and what follows from it.

use jauge_core::answers::{Answer, State};
use jauge_core::model::Practice;
use jauge_core::rules::Cause;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::{AnswerSheet, Answers, Entry, Line};
use jauge_report::document::{Link, Span};

use super::contents::Content;
use super::reading::Reading;
use super::{dimensions, providers, steps};
use crate::links::linked;

pub(super) fn annex(reading: &Reading<'_>) -> Answers {
    let dimension = |id| {
        let sheets = reading
            .edition
            .practices_of(id)
            .map(|practice| sheet(reading, practice));
        (reading.words.dimension(id), sheets.collect())
    };
    Answers {
        dimensions: reading.edition.dimensions.iter().map(dimension).collect(),
    }
}

fn sheet(reading: &Reading<'_>, practice: &Practice) -> AnswerSheet {
    let words = &reading.words;
    let answer = reading.assessment.answers.get(&practice.id);
    let (state, sentence) = state(reading, practice, answer.map(|answer| &answer.state));
    let mut entries = answer.map_or_else(Vec::new, |answer| beside(reading, answer));
    entries.extend(follows(reading, practice));
    AnswerSheet {
        anchor: format!("answer-{}", practice.id),
        name: words.practice(&practice.id),
        question: words.model(&format!("q-{}", practice.id)),
        state,
        sentence,
        entries,
    }
}

/// The state in words, and the sentence of the rung or the reason.
fn state(reading: &Reading<'_>, practice: &Practice, state: Option<&State>) -> (String, String) {
    let texts = reading.texts();
    let rung = |number: u8| reading.words.model(&format!("q-{}-{number}", practice.id));
    match state {
        Some(State::Level(level)) => (
            say::answer_level(texts, &reading.words.level(*level)),
            rung(level.number()),
        ),
        Some(State::Carried(last)) => match last.level() {
            Some(level) => (
                say::answer_carried(texts, &reading.words.level(level)),
                rung(level.number()),
            ),
            None => (reading.words.model("state-carried"), String::new()),
        },
        Some(State::Unknown) => (say::answer_unknown(texts), String::new()),
        Some(State::NotApplicable(_)) => (
            say::answer_na(texts),
            dimensions::reason(reading, &practice.id).unwrap_or_default(),
        ),
        None => (say::answer_unanswered(texts), String::new()),
    }
}

fn beside(reading: &Reading<'_>, answer: &Answer) -> Vec<Entry> {
    let texts = reading.texts();
    let review = if answer.review {
        say::answer_review_text(texts)
    } else {
        String::new()
    };
    // Of use while nobody knows; kept, and silent, once somebody does.
    let ask = match answer.state {
        State::Unknown => answer.ask.trim().to_owned(),
        _ => String::new(),
    };
    let said = [
        (say::answer_note(texts), answer.note.trim().to_owned()),
        (say::answer_evidence(texts), answer.evidence.trim().to_owned()),
        (say::answer_by(texts), answer.by.trim().to_owned()),
        (say::answer_ask(texts), ask),
        (say::answer_review(texts), review),
    ];
    let said = said.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(label, text)| Entry::new(label, linked(&text)))
        .collect()
}

/// The advice that an answer causes: what makes the report readable from answer to advice.
fn follows(reading: &Reading<'_>, practice: &Practice) -> Option<Entry> {
    let cause = Cause::Practice(practice.id.clone());
    let mut text: Line = Vec::new();
    let steps = reading
        .advice
        .next_steps
        .iter()
        .filter(|step| step.causes.contains(&cause));
    for step in steps {
        let target = leads(reading, Content::Steps, Content::Steps.anchor());
        add(
            &mut text,
            Span {
                link: target,
                ..Span::new(steps::title(&reading.words, step))
            },
        );
    }
    for skill in reading
        .advice
        .skills
        .iter()
        .filter(|skill| skill.causes.contains(&cause))
    {
        let name = reading.words.model(&format!("skill-{}", skill.id));
        let target = leads(reading, Content::Skills, Content::Skills.anchor());
        add(
            &mut text,
            Span {
                link: target,
                ..Span::new(name)
            },
        );
    }
    let recommended = reading.advice.providers.recommended.iter();
    for help in recommended.filter(|help| help.causes.contains(&cause)) {
        let name = reading.words.model(&format!("provider-{}", help.id));
        let target = leads(reading, Content::Providers, providers::anchor(help));
        add(
            &mut text,
            Span {
                link: target,
                ..Span::new(name)
            },
        );
    }
    (!text.is_empty()).then(|| Entry {
        label: say::answer_follows(reading.texts()),
        text,
    })
}

fn leads(reading: &Reading<'_>, content: Content, anchor: String) -> Option<Link> {
    reading.contents.has(content).then_some(Link::Anchor(anchor))
}

fn add(text: &mut Line, span: Span) {
    // What parts two links belongs to the first: links follow one another with nothing between them to lose one's
    // place in.
    if let Some(last) = text.last_mut() {
        last.text.push_str(" · ");
    }
    text.push(span);
}
