//! The whole diagnostic: two pages and the annexes asked for.

use jauge_l10n::msg::{report as say, report_years as years};
use jauge_report::diagnostic::{Annex, Diagnostic, Matter};
use jauge_report::document::{Lang, PageText, Paper, Running};
use jauge_report::picture::Picture;

use super::contents::Content;
use super::reading::Reading;
use super::words::shortened;
use super::{
    actions, answers, ask, dimensions, front, inventory, legal, method, progress, providers, radar, skills,
    steps,
};
use crate::blocks::identity;
use crate::wire;

pub(super) fn fill(
    reading: &Reading<'_>,
    options: &wire::ReportOptions,
    logo: Option<Picture>,
    date: jiff::civil::DateTime,
) -> Diagnostic {
    let texts = reading.texts();
    let venue = reading.profile.name.clone();
    let title = say::title(texts, reading.assessment.date.year());
    let as_of = texts.date(reading.assessment.date);
    let annexes: Vec<_> = reading
        .contents
        .iter()
        .map(|content| annex(reading, content, date))
        .collect();
    Diagnostic {
        subject: say::subject(texts),
        language: Lang::new(texts.locale().tag()),
        paper: match options.paper {
            wire::Paper::A4 => Paper::A4,
            wire::Paper::Letter => Paper::Letter,
        },
        date,
        id: identity(&[
            &venue,
            reading.assessment.id.as_str(),
            texts.locale().tag(),
            &options.contents.join(" "),
            &date.to_string(),
        ]),
        running: Running {
            head: say::head(texts, &title, &shortened(&venue, HEAD)),
            foot: say::foot(texts, &as_of),
            page: PageText(say::page(texts, "{page}", "{pages}")),
            mark: options.confidential.then(|| say::mark(texts)),
            logo,
        },
        front: front::page(reading, &title),
        ask: ask::page(reading),
        contents: say::contents(texts),
        levels: method::levels(reading),
        annexes,
        venue,
        title,
    }
}

fn annex(reading: &Reading<'_>, content: Content, date: jiff::civil::DateTime) -> Annex {
    let texts = reading.texts();
    let (title, intro, matter) = match content {
        Content::Legal => {
            let (intro, watch) = legal::annex(reading);
            (say::legal_title(texts), intro, Matter::Legal(watch))
        }
        Content::Dimensions => (
            say::dimensions_title(texts),
            vec![say::dimensions_intro(texts)],
            Matter::Dimensions(dimensions::annex(reading)),
        ),
        Content::Radar => (
            say::radar_title(texts),
            vec![say::radar_intro(texts)],
            Matter::Radar(radar::annex(reading)),
        ),
        Content::Progress => {
            let (intro, progress) = progress::annex(reading);
            (
                years::progress_title(texts),
                intro,
                Matter::Progress(Box::new(progress)),
            )
        }
        Content::Plan => {
            let (intro, actions) = actions::annex(reading);
            (years::plan_title(texts), intro, Matter::Plan(actions))
        }
        Content::Steps => {
            let (intro, steps) = steps::annex(reading);
            (say::steps_title(texts), intro, Matter::Steps(steps))
        }
        Content::Skills => {
            let (intro, skills) = skills::annex(reading);
            (say::skills_title(texts), intro, Matter::Skills(skills))
        }
        Content::Providers => {
            let (intro, providers) = providers::annex(reading);
            (say::providers_title(texts), intro, Matter::Providers(providers))
        }
        Content::Map => (
            say::map_title(texts),
            vec![say::map_intro(texts)],
            Matter::Map(Box::new(inventory::annex(reading))),
        ),
        Content::Answers => (
            say::answers_title(texts),
            vec![say::answers_intro(texts)],
            Matter::Answers(answers::annex(reading)),
        ),
        Content::Method => (
            say::method_title(texts),
            Vec::new(),
            Matter::Method(method::annex(reading, date)),
        ),
    };
    let letter = reading.contents.letter(content).unwrap_or_default();
    Annex {
        anchor: content.anchor(),
        title: say::annex_title(texts, &letter, &title),
        intro,
        matter,
    }
}

/// Characters of a name in the line at the top of pages, where there is one line; it is whole everywhere else.
const HEAD: usize = 48;
