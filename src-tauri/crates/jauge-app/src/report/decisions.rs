//! Three to five decisions asked of the board, from the next steps and the outside help recommended.

use jauge_core::advice::{Horizon, Recommended, Step, StepKind, hours_per_month};
use jauge_core::answers::State;
use jauge_core::profile::BudgetBand;
use jauge_core::scoring::DimensionState;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::Decision;

use super::plan::{self, Planned};
use super::reading::Reading;
use super::words::inside;
use super::{causes, steps};

/// What a decision is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject<'a> {
    /// Somebody to lead, where nothing has been answered.
    Name,
    /// The questions that are left, where they keep a dimension from having a level.
    Answer,
    /// Hours of the team.
    Hours,
    /// The steps of the first month, together.
    Quick,
    /// A step of the year.
    Step(Planned<'a>),
    /// Outside help, with its place among those recommended.
    Provider(&'a Recommended, usize),
    /// Data on the board's agenda.
    Board,
    /// The next stocktaking.
    Review,
}

/// A board can take no more in one meeting.
const MOST: usize = 5;
/// Fewer would look like a formality.
const LEAST: usize = 3;

/// The decisions, in the order in which they are asked.
pub(super) fn choose<'a>(reading: &'a Reading<'_>) -> Vec<Subject<'a>> {
    let mut chosen = before(reading);
    let steps = plan::year(reading);
    let helpers = &reading.advice.providers.recommended;
    let room = MOST - chosen.len();
    // Half of what is left for help, at most; either side takes what the other leaves.
    let help = helpers.len().min(room / 2);
    let taken = steps.len().min(room - help);
    let help = helpers.len().min(room - taken);
    chosen.extend(steps.into_iter().take(taken).map(Subject::Step));
    let numbered = helpers.iter().enumerate().take(help);
    chosen.extend(numbered.map(|(place, helper)| Subject::Provider(helper, place)));
    let board = PRACTICE_OF_BOARD;
    let more = [
        (!in_place(reading, board), Subject::Board),
        (true, Subject::Review),
    ];
    for (wanted, subject) in more {
        if wanted && chosen.len() < LEAST {
            chosen.push(subject);
        }
    }
    chosen
}

const PRACTICE_OF_BOARD: &str = "strategy-board";

/// Whether a practice is known to be at level 3 or more, or does not apply.
fn in_place(reading: &Reading<'_>, practice: &str) -> bool {
    match reading.state(&practice.into()) {
        Some(State::Level(level)) => level.number() >= 3,
        Some(State::NotApplicable(_)) => true,
        _ => false,
    }
}

/// What must be settled before anything else.
fn before<'a>(reading: &Reading<'_>) -> Vec<Subject<'a>> {
    let unclear = |score: &jauge_core::scoring::DimensionScore| {
        score.state == DimensionState::Insufficient && score.unanswered() > 0
    };
    let settle = [
        (
            reading.is_empty() && reading.count().applicable > 0,
            Subject::Name,
        ),
        (reading.scores.dimensions.iter().any(unclear), Subject::Answer),
        (!reading.advice.next_steps.is_empty(), Subject::Hours),
        (!reading.steps(Horizon::Quick).is_empty(), Subject::Quick),
    ];
    settle
        .into_iter()
        .filter(|(wanted, _)| *wanted)
        .map(|(_, subject)| subject)
        .collect()
}

/// A decision in words.
pub(super) fn write(reading: &Reading<'_>, subject: &Subject<'_>) -> Decision {
    let texts = reading.texts();
    let month_of = |months: f32| texts.month(plan::month_of(reading, months));
    match subject {
        Subject::Name => Decision {
            what: say::decision_name(texts),
            detail: say::decision_name_detail(texts),
            who: say::who_management(texts),
            when: say::when_now(texts),
            cost: say::cost_none(texts),
        },
        Subject::Answer => Decision {
            what: say::decision_answer(texts),
            detail: say::decision_answer_detail(texts),
            who: say::who_team(texts),
            when: say::when_month(texts),
            cost: say::cost_none(texts),
        },
        Subject::Hours => hours(reading),
        Subject::Quick => quick(reading),
        Subject::Step(planned) => step(reading, planned),
        Subject::Provider(helper, place) => provider(reading, helper, *place),
        Subject::Board => Decision {
            what: say::decision_board(texts),
            detail: say::decision_board_detail(texts),
            who: say::who_board(texts),
            when: say::when_now(texts),
            cost: say::cost_none(texts),
        },
        Subject::Review => Decision {
            what: say::decision_review(texts),
            detail: say::decision_review_detail(texts),
            who: say::who_management(texts),
            when: say::when_in(texts, &month_of(11.0)),
            cost: say::cost_none(texts),
        },
    }
}

fn hours(reading: &Reading<'_>) -> Decision {
    let texts = reading.texts();
    let hours = hours_per_month(reading.profile);
    let what = match reading.profile.hours_per_month {
        Some(_) => say::decision_hours(texts, hours),
        None => say::decision_hours_assumed(texts, hours),
    };
    Decision {
        what,
        detail: say::decision_hours_detail(texts),
        who: say::who_management(texts),
        when: say::when_year(texts),
        cost: say::cost_none(texts),
    }
}

fn quick(reading: &Reading<'_>) -> Decision {
    let texts = reading.texts();
    let steps = reading.steps(Horizon::Quick);
    let names = reading.words.practices(steps.iter().map(|step| &step.practice));
    let (what, detail) = match steps.as_slice() {
        [one] => (steps::title(&reading.words, one), climb(reading, one)),
        several => (
            say::decision_quick(texts, several.len()),
            say::decision_quick_detail(texts, &names),
        ),
    };
    Decision {
        what,
        detail,
        who: say::who_team(texts),
        when: say::when_month(texts),
        cost: say::cost_none(texts),
    }
}

fn step(reading: &Reading<'_>, planned: &Planned<'_>) -> Decision {
    let texts = reading.texts();
    let step = planned.step;
    Decision {
        what: steps::title(&reading.words, step),
        detail: climb(reading, step),
        who: say::who_named(texts),
        when: plan::when(reading, planned),
        cost: if step.money {
            say::cost_quote(texts)
        } else {
            say::cost_none(texts)
        },
    }
}

/// From where to where, or whom to ask.
fn climb(reading: &Reading<'_>, step: &Step) -> String {
    match step.kind {
        StepKind::Climb => say::decision_climb_detail(
            reading.texts(),
            &reading.standing(&step.practice),
            &reading.words.practice(&step.practice),
            &reading.words.level(step.to_level),
        ),
        StepKind::FindOut => reading.words.model(&format!("q-{}-unknown", step.practice)),
    }
}

fn provider(reading: &Reading<'_>, helper: &Recommended, place: usize) -> Decision {
    let texts = reading.texts();
    let name = inside(&reading.words.model(&format!("provider-{}", helper.id)));
    let shared = reading.profile.budget_band == Some(BudgetBand::None);
    let what = if shared {
        say::decision_provider_shared(texts, &name)
    } else {
        say::decision_provider(texts, &name)
    };
    let skills: Vec<_> = helper
        .accompanied_by
        .iter()
        .map(|skill| inside(&reading.words.model(&format!("skill-{skill}"))))
        .collect();
    let who = if skills.is_empty() {
        say::who_management(texts)
    } else {
        say::who_with(texts, &reading.words.list(&skills))
    };
    // The first comes first: one quarter each.
    let by = plan::month_of(reading, [2.0, 5.0, 8.0][place.min(2)]);
    Decision {
        what,
        detail: say::decision_provider_detail(texts, &causes::names(reading, &helper.causes)),
        who,
        when: say::when_by(texts, &texts.month(by)),
        cost: if shared {
            say::cost_shared(texts)
        } else {
            say::cost_quote(texts)
        },
    }
}
