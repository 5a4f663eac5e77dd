use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jauge_app::domain::plan::{Action, Timing};
use jauge_app::dossier;
use jauge_app::error::{ErrorCode, PublicError};
use jauge_app::figures::json;
use jauge_app::l10n::{Texts, msg};
use jauge_app::plan::{Plan, PlanFigures, extension, file, status_in_words};
use jauge_app::wire::PlanFormat;
use jauge_app::{naming, plan};
use jiff::Zoned;

use super::path;
use crate::console::Console;
use crate::outcome::Outcome;
use crate::table::align;

/// Gives the plan, as a table in words or as JSON, or writes it to a file.
pub(super) fn obey(words: &ArgMatches, texts: &Texts, console: &mut Console) -> Result<Outcome, PublicError> {
    let dossier = dossier::load(path(words, "dossier"))?;
    let now = Zoned::now();
    if let Some(output) = words.get_one::<PathBuf>("output") {
        let bytes = file(&dossier, format(output)?, texts, &now)?;
        dossier::save_file(output, &bytes)?;
        console.tell(&msg::cli::written(texts, &output.display().to_string()));
        return Ok(Outcome::Done);
    }
    let plan = Plan::read(&dossier, texts, now.date())?;
    if words.get_flag("json") {
        console.line(&json(&PlanFigures::from(&plan)));
        return Ok(Outcome::Done);
    }
    for line in lines(&plan) {
        console.line(&line);
    }
    Ok(Outcome::Done)
}

/// The kind of file that its name asks for.
fn format(output: &Path) -> Result<PlanFormat, PublicError> {
    let formats = [PlanFormat::Xlsx, PlanFormat::Csv, PlanFormat::Ics];
    let end = output.extension();
    let mut asked = formats
        .into_iter()
        .filter(|format| end.is_some_and(|end| end.eq_ignore_ascii_case(extension(*format))));
    asked.next().ok_or_else(|| {
        PublicError::new(ErrorCode::Invalid)
            .with("path", "output")
            .with("value", output.display())
    })
}

fn lines(plan: &Plan<'_>) -> Vec<String> {
    use msg::cli_years as say;
    let texts = &plan.texts;
    let date = texts.date(plan.today);
    let mut lines = vec![
        say::plan_title(texts, &date, &plan.dossier.profile.name),
        String::new(),
    ];
    if plan.actions.is_empty() {
        lines.push(say::plan_none(texts));
    } else {
        let header = vec![
            say::column_id(texts),
            say::column_status(texts),
            say::column_due(texts),
            say::column_who(texts),
            say::column_action(texts),
        ];
        let rows = plan.actions.iter().map(|action| row(texts, action));
        lines.extend(align(&std::iter::once(header).chain(rows).collect::<Vec<_>>()));
        lines.push(String::new());
        let hours = plan.load.months.last().map_or(0, |month| month.due_so_far);
        lines.push(say::hours(texts, hours, plan.load.hours_per_month));
        let tight = plan.load.months.iter().find(|month| !month.fits());
        lines.extend(tight.map(|month| {
            let name = texts.month(month.month);
            say::tight(texts, month.available_so_far, month.due_so_far, &name)
        }));
    }
    lines.extend((plan.undecided > 0).then(|| say::undecided(texts, plan.undecided)));
    lines
}

fn row(texts: &Texts, action: &Action<'_>) -> Vec<String> {
    let decision = action.decision;
    let status = status_in_words(texts, action.status);
    let status = match action.timing {
        Timing::Overdue => msg::cli_years::late(texts, &status),
        _ => status,
    };
    let due = decision.due.map(|due| due.to_string());
    vec![
        plan::id_of(&decision.subject).to_owned(),
        status,
        due.unwrap_or_default(),
        decision.owner.split_whitespace().collect::<Vec<_>>().join(" "),
        naming::action(texts, decision),
    ]
}
