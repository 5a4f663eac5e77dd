//! Whatever people type, in whatever place of a dossier.

use jauge_core::answers::{Last, Reason, State};
use jauge_core::decisions::Subject;
use jauge_core::dossier::Dossier;
use jauge_core::inventory::End;
use jauge_core::limits;
use jauge_core::model::edition;
use jauge_report::{Rendered, check};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{ALL, NOW, diagnostic, options};
use crate::exchange::samples;
use crate::wire::{BriefFormat, BriefOptions, HandoverOptions, Paper};
use crate::{brief, handover};

/// What trips programs that lay out text or write files.
const NASTY: [&str; 28] = [
    "\u{202e}",
    "\u{200f}\u{2067}",
    "\u{2028}",
    "\u{feff}",
    "🎭",
    "\u{1f468}\u{200d}\u{1f469}",
    "e\u{301}\u{302}\u{323}",
    "漢字",
    "fi",
    "ﬁ",
    "\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{202f}:",
    "(",
    ")",
    "\\",
    "<b>&amp;",
    "{page}",
    "\u{e000}",
    "\u{10ffff}",
    "नमस्ते",
    "אבג",
    "a\u{ad}b\u{200b}",
    "\u{fffe}",
    "W",
    "https://a/b?c=d&e",
];

/// From nothing to as long as any text may be.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        2 => select(NASTY.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,24}",
        1 => "[a-zéœ’ ]{0,60}",
    ];
    let times = prop_oneof![6 => 1..4_usize, 2 => 4..80_usize, 1 => Just(limits::NOTE)];
    (vec(part, 0..6), times).prop_map(|(parts, times)| parts.concat().repeat(times))
}

/// Every text that a person can type into a dossier, with its limit.
fn typed(dossier: &mut Dossier) -> Vec<(&mut String, usize)> {
    let mut notes: Vec<&mut String> = Vec::new();
    let mut short: Vec<&mut String> = Vec::new();
    let mut names = vec![&mut dossier.profile.name];
    for assessment in &mut dossier.assessments {
        for answer in assessment.answers.values_mut() {
            if let State::NotApplicable(Reason::Stated(reason))
            | State::Carried(Last::NotApplicable(reason)) = &mut answer.state
            {
                short.push(reason);
            }
            notes.push(&mut answer.note);
            short.extend([&mut answer.evidence, &mut answer.by, &mut answer.ask]);
        }
        if let Some(signed) = &mut assessment.signed {
            notes.push(&mut signed.note);
            short.push(&mut signed.present);
        }
    }
    for tool in &mut dossier.inventory.tools {
        notes.push(&mut tool.note);
        names.push(&mut tool.name);
        short.extend([&mut tool.vendor, &mut tool.administrator, &mut tool.deputy]);
    }
    for asset in &mut dossier.inventory.assets {
        notes.push(&mut asset.note);
        names.push(&mut asset.name);
        short.extend([
            &mut asset.owner,
            &mut asset.deputy,
            &mut asset.decision,
            &mut asset.shared_with,
        ]);
    }
    for flow in &mut dossier.inventory.flows {
        notes.push(&mut flow.note);
        short.push(&mut flow.watcher);
        for end in [&mut flow.from, &mut flow.to] {
            if let End::Person(role) = end {
                short.push(role);
            }
        }
    }
    short.extend(dossier.inventory.skills.values_mut().map(|skill| &mut skill.who));
    for decision in &mut dossier.decisions {
        notes.push(&mut decision.note);
        short.extend([
            &mut decision.reason,
            &mut decision.wording,
            &mut decision.owner,
            &mut decision.deputy,
        ]);
        short.extend(decision.quotes.iter_mut().map(|quote| &mut quote.from));
        short.extend(decision.history.iter_mut().map(|event| &mut event.note));
    }
    for contact in &mut dossier.contacts {
        notes.push(&mut contact.note);
        names.push(&mut contact.name);
        short.extend([&mut contact.region, &mut contact.reach]);
    }
    let limited = |texts: Vec<_>, limit: usize| texts.into_iter().map(move |text| (text, limit));
    limited(names, limits::NAME)
        .chain(limited(short, limits::SHORT_TEXT))
        .chain(limited(notes, limits::NOTE))
        .collect()
}

/// Any dossier in which one hostile text after the other is typed wherever one can be.
fn dossier() -> impl Strategy<Value = Dossier> {
    (samples::dossier(), vec(hostile(), 1..12)).prop_map(|(mut dossier, texts)| {
        for (place, (text, limit)) in typed(&mut dossier).into_iter().enumerate() {
            // A name is never empty, and some texts are seldom long.
            let said = &texts[place % texts.len()];
            if place % 5 != 0 || !said.is_empty() {
                *text = said.chars().take(limit).collect();
            }
        }
        // Decisions about steps that the advice gives are printed among them.
        let steps = edition()
            .practices
            .iter()
            .map(|practice| format!("{}-2", practice.id));
        for (decision, step) in dossier.decisions.iter_mut().step_by(2).zip(steps) {
            if !matches!(decision.subject, Subject::Own(_)) {
                decision.subject = Subject::Step(step);
            }
        }
        dossier
    })
}

/// Pages for so many characters and lines at most, whatever they are.
fn bound(dossier: &mut Dossier) -> usize {
    let typed = typed(dossier).into_iter();
    let room = typed.map(|(text, _)| 1 + text.chars().count() / 40 + text.lines().count());
    100 + room.sum::<usize>() / 4
}

fn sound(what: &str, made: Rendered, bound: usize) -> Result<(), TestCaseError> {
    let found = check::check(&made.bytes);
    prop_assert!(found.is_empty(), "{what}: {found:?}");
    prop_assert!(made.pages <= bound, "{what}: {} pages, not {bound}", made.pages);
    Ok(())
}

/// Few in the test command; as many as asked for by `cargo xtask fuzz`.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(3)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_any_place_of_a_dossier_prints_soundly(
        dossier in dossier(),
        locale in select(vec!["fr", "en", "fr-CA", "en-CA"]),
        paper in select(vec![Paper::A4, Paper::Letter]),
    ) {
        let bound = bound(&mut dossier.clone());
        let id = &dossier.assessments.last().expect("a year").id;
        let mut contents = ALL.to_vec();
        contents.push("radar");
        let made = diagnostic(&dossier, id, &options(locale, paper, &contents), NOW);
        sound("report", made.expect("no text is an error"), bound)?;
        let options = HandoverOptions { locale: locale.to_owned(), paper };
        let now = NOW.to_zoned(jiff::tz::TimeZone::UTC).expect("a moment");
        let made = handover::file(&dossier, None, &options, &now);
        sound("hand-over", made.expect("no text is an error"), bound)?;
        let options = BriefOptions {
            provider: "amo".to_owned(),
            locale: locale.to_owned(),
            paper,
            format: BriefFormat::Pdf,
        };
        let made = brief::file(&dossier, id, &options, NOW);
        sound("brief", made.expect("no text is an error"), bound)?;
    }
}
