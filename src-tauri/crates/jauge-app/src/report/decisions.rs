//! Three to five decisions asked of the board, from the next steps and the outside help recommended.

use jauge_core::advice::{Horizon, Recommended, Step, StepKind, hours_per_month};
use jauge_core::answers::State;
use jauge_core::decisions::{self, Verdict};
use jauge_core::profile::BudgetBand;
use jauge_core::scoring::DimensionState;
use jauge_l10n::msg::report as say;
use jauge_report::diagnostic::Decision;

use super::contents::Content;
use super::plan::{self, Planned};
use super::reading::Reading;
use super::words::{inside, shortened};
use super::{causes, decided, steps};

/// What a decision is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject<'a> {
    /// What the venue has accepted already.
    Accepted(&'a decisions::Decision),
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
    /// What was said not to apply, where nothing applies.
    Recheck,
    /// That there is nothing to do.
    Note,
    /// What works, shown to others.
    Share,
}

/// A board can take no more in one meeting.
const MOST: usize = 5;
/// Fewer would look like a formality.
const LEAST: usize = 3;

/// The decisions, in the order in which they are asked.
pub(super) fn choose<'a>(reading: &'a Reading<'_>) -> Vec<Subject<'a>> {
    let mut chosen = accepted(reading);
    chosen.extend(before(reading));
    chosen.truncate(MOST);
    let undecided = |subject: &decisions::Subject| reading.verdict(subject).is_none();
    let mut steps = plan::year(reading);
    steps.retain(|planned| undecided(&decisions::Subject::Step(planned.step.id.clone())));
    let mut helpers = reading.helpers();
    helpers.retain(|helper| undecided(&decisions::Subject::Provider(helper.id.clone())));
    let room = MOST - chosen.len();
    // Half of what is left for help, at most; either side takes what the other leaves.
    let help = helpers.len().min(room / 2);
    let taken = steps.len().min(room - help);
    let help = helpers.len().min(room - taken);
    chosen.extend(steps.into_iter().take(taken).map(Subject::Step));
    let numbered = helpers.into_iter().enumerate().take(help);
    chosen.extend(numbered.map(|(place, helper)| Subject::Provider(helper, place)));
    for subject in fillers(reading) {
        if chosen.len() < LEAST {
            chosen.push(subject);
        }
    }
    chosen
}

/// What the venue has accepted and still has to do, in its order. Help from outside, which takes the board's money, is
/// not crowded out by steps.
fn accepted<'a>(reading: &'a Reading<'_>) -> Vec<Subject<'a>> {
    let is_help =
        |decision: &&decisions::Decision| matches!(decision.subject, decisions::Subject::Provider(_));
    let all = || decided::accepted(reading);
    let help = all().filter(is_help).count().min(HELP);
    let own = all().filter(|decision| !is_help(decision)).take(MOST - help);
    let own: Vec<_> = own.collect();
    let help = all().filter(is_help).take(MOST - own.len());
    own.into_iter().chain(help).map(Subject::Accepted).collect()
}

/// Places kept for help from outside that the venue has accepted.
const HELP: usize = 2;

/// What a board can always decide, most useful first.
fn fillers<'a>(reading: &Reading<'_>) -> Vec<Subject<'a>> {
    let nothing = reading.is_not_concerned();
    let done = !nothing && !reading.is_empty() && reading.advice.next_steps.is_empty();
    let fillers = [
        (nothing, Subject::Recheck),
        (done, Subject::Note),
        (nothing || !in_place(reading, PRACTICE_OF_BOARD), Subject::Board),
        (true, Subject::Review),
        (done, Subject::Share),
    ];
    let wanted = fillers.into_iter().filter(|(wanted, _)| *wanted);
    wanted.map(|(_, subject)| subject).collect()
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
    let quick = open_quick(reading);
    let settle = [
        (
            reading.is_empty() && reading.count().applicable > 0,
            Subject::Name,
        ),
        (reading.scores.dimensions.iter().any(unclear), Subject::Answer),
        (!reading.advice.next_steps.is_empty(), Subject::Hours),
        (!quick.is_empty(), Subject::Quick),
    ];
    settle
        .into_iter()
        .filter(|(wanted, _)| *wanted)
        .map(|(_, subject)| subject)
        .collect()
}

/// The steps of the first month that nothing was decided on.
fn open_quick<'a>(reading: &'a Reading<'_>) -> Vec<&'a Step> {
    let mut steps = reading.planned(Horizon::Quick);
    steps.retain(|step| {
        let subject = decisions::Subject::Step(step.id.clone());
        reading.verdict(&subject) != Some(Verdict::Accepted)
    });
    steps
}

/// A decision in words.
pub(super) fn write(reading: &Reading<'_>, subject: &Subject<'_>) -> Decision {
    let texts = reading.texts();
    let free = |what: String, detail: String, who: String, when: String| Decision {
        what,
        detail,
        who,
        when,
        cost: say::cost_none(texts),
    };
    match subject {
        Subject::Accepted(decision) => own(reading, decision),
        Subject::Name => free(
            say::decision_name(texts),
            say::decision_name_detail(texts),
            say::who_management(texts),
            say::when_now(texts),
        ),
        Subject::Answer => free(
            say::decision_answer(texts),
            say::decision_answer_detail(texts),
            say::who_team(texts),
            say::when_month(texts),
        ),
        Subject::Hours => hours(reading),
        Subject::Quick => quick(reading),
        Subject::Step(planned) => step(reading, planned),
        Subject::Provider(helper, place) => provider(reading, helper, *place),
        Subject::Board => free(
            say::decision_board(texts),
            say::decision_board_detail(texts),
            say::who_board(texts),
            say::when_now(texts),
        ),
        Subject::Review => free(
            say::decision_review(texts),
            say::decision_review_detail(texts),
            say::who_management(texts),
            say::when_in(texts, &texts.month(plan::month_of(reading, 11.0))),
        ),
        Subject::Recheck => free(
            say::decision_recheck(texts),
            say::decision_recheck_detail(texts),
            say::who_team(texts),
            say::when_month(texts),
        ),
        Subject::Note => free(
            say::decision_note(texts),
            say::decision_note_detail(texts),
            say::who_board(texts),
            say::when_now(texts),
        ),
        Subject::Share => free(
            say::decision_share(texts),
            say::decision_share_detail(texts),
            say::who_team(texts),
            say::when_year(texts),
        ),
    }
}

/// What the venue has accepted, in its own words, with what it typed beside.
fn own(reading: &Reading<'_>, decision: &decisions::Decision) -> Decision {
    let texts = reading.texts();
    let advised = advised(reading, decision);
    let title = decided::title(&reading.words, &decision.subject);
    let mut detail = match decision.wording.trim() {
        "" => vec![advised.detail],
        _ => vec![say::decision_title(texts, &inside(&title))],
    };
    let deputy = decision.deputy.trim();
    if !deputy.is_empty() {
        detail.push(say::decision_deputy(texts, &shortened(deputy, ROLE)));
    }
    detail.retain(|words| !words.is_empty());
    Decision {
        what: match decision.wording.trim() {
            "" => advised.what,
            own => shortened(own, WORDING),
        },
        detail: detail.join(" "),
        who: match decision.owner.trim() {
            "" => advised.who,
            owner => shortened(owner, ROLE),
        },
        when: decision
            .due
            .map_or(advised.when, |due| say::when_due(texts, &texts.short_date(due))),
        cost: decided::cost(reading, decision).unwrap_or(advised.cost),
    }
}

/// Characters of what the venue typed, of which both pages hold only so much.
const WORDING: usize = 150;
const ROLE: usize = 60;

/// The same decision as the advice alone would ask it.
fn advised(reading: &Reading<'_>, decision: &decisions::Decision) -> Decision {
    let texts = reading.texts();
    let free = |cost| Decision {
        what: decided::title(&reading.words, &decision.subject),
        detail: String::new(),
        who: say::who_named(texts),
        when: say::when_year(texts),
        cost,
    };
    match &decision.subject {
        decisions::Subject::Step(id) => {
            let year = plan::year(reading);
            if let Some(planned) = year.iter().find(|planned| planned.step.id == *id) {
                return step(reading, planned);
            }
            let mut steps = reading.advice.next_steps.iter();
            match steps.find(|step| step.id == *id) {
                Some(found) => Decision {
                    detail: climb(reading, found),
                    when: match found.horizon {
                        Horizon::Quick => say::when_month(texts),
                        Horizon::Year | Horizon::Later => say::when_year(texts),
                    },
                    ..free(cost_of(reading, found))
                },
                None => free(say::cost_none(texts)),
            }
        }
        decisions::Subject::Skill(_) | decisions::Subject::Own(_) => free(say::cost_none(texts)),
        decisions::Subject::Provider(id) => {
            let helpers = reading.helpers();
            let found = helpers.iter().enumerate().find(|(_, helper)| helper.id == *id);
            found.map_or_else(
                || free(say::cost_quote(texts)),
                |(place, helper)| provider(reading, helper, place),
            )
        }
    }
}

fn cost_of(reading: &Reading<'_>, step: &Step) -> String {
    if step.money {
        say::cost_quote(reading.texts())
    } else {
        say::cost_none(reading.texts())
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
    let steps = open_quick(reading);
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
        cost: cost_of(reading, step),
    }
}

/// Where it leads, or whom to ask.
fn climb(reading: &Reading<'_>, step: &Step) -> String {
    match step.kind {
        StepKind::Climb | StepKind::Mend => say::decision_climb_detail(
            reading.texts(),
            &reading.words.practice(&step.practice),
            &reading.words.level(step.to_level),
        ),
        // Whom to ask is long: the annex says it.
        StepKind::FindOut => format!(
            "{}{}",
            say::decision_find_out_detail(reading.texts()),
            reading.see(Content::Steps)
        ),
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
    let who = if helper.accompanied_by.is_empty() {
        say::who_management(texts)
    } else {
        say::who_with(texts)
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
