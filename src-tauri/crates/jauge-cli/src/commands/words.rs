//! Names of things, in the language of messages.

use jauge_app::domain::ids::{PracticeId, SkillId};
use jauge_app::domain::level::Level;
use jauge_app::domain::rules::{Cause, Field};
use jauge_app::l10n::{Texts, msg};

/// A text of the model; its id where it is missing, which the check of the model tells.
pub(super) fn model(texts: &Texts, id: &str) -> String {
    texts.model(id).unwrap_or_else(|| id.to_owned())
}

/// A level by name: « Structuré ».
pub(super) fn level_name(texts: &Texts, level: Level) -> String {
    model(texts, &format!("level-{}", level.number()))
}

/// A level by name and number: « Structuré (3 sur 5) ».
pub(super) fn level(texts: &Texts, level: Level) -> String {
    msg::cli::level(texts, &level_name(texts, level), level.number())
}

/// The name of a practice.
pub(super) fn practice(texts: &Texts, id: &PracticeId) -> String {
    model(texts, &format!("q-{id}-name"))
}

/// The title of a next step, by its id: it may be one that is not advised any more.
pub(super) fn step(texts: &Texts, id: &str) -> String {
    let titled = if let Some(finding) = id.strip_prefix("mend-") {
        texts.model(&format!("finding-{finding}-do"))
    } else if let Some(practice) = id.strip_suffix("-find-out") {
        let name = texts.model(&format!("q-{practice}-name"));
        name.map(|name| msg::cli::find_out(texts, &name))
    } else {
        id.rsplit_once('-')
            .and_then(|(practice, level)| texts.model(&format!("q-{practice}-step-{level}")))
    };
    titled.unwrap_or_else(|| id.to_owned())
}

/// The names of skills, as a list.
pub(super) fn skills(texts: &Texts, ids: &[SkillId]) -> String {
    let names: Vec<_> = ids
        .iter()
        .map(|id| model(texts, &format!("skill-{id}")))
        .collect();
    texts.list(&names)
}

/// What a piece of advice rests on, as a list.
pub(super) fn causes(texts: &Texts, causes: &[Cause]) -> String {
    let names: Vec<_> = causes
        .iter()
        .map(|cause| match cause {
            Cause::Practice(id) => practice(texts, id),
            Cause::Profile(field) => profile_field(texts, *field),
            Cause::Finding(id) => model(texts, &format!("finding-{id}")),
            Cause::Count(count) => model(texts, &format!("count-{}", count.code())),
        })
        .collect();
    texts.list(&names)
}

/// The name of a field of the profile, as the advice on screen says it.
fn profile_field(texts: &Texts, field: Field) -> String {
    let id = format!("advice-field-{}", field.code().replace('_', "-"));
    texts.message(&id, &[]).unwrap_or_else(|| field.code().to_owned())
}
