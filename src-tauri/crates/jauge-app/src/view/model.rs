use jauge_core::codes::Coded;
use jauge_core::contacts::{Language, Presence};
use jauge_core::inventory::{Contract, Cover, Frequency, Hosting, Passage, PersonalData, ToolPurpose};
use jauge_core::model::{AssetKind, Edition, Practice, Skill, Suggestion, Term};
use jauge_core::money::Currency;

use crate::wire::{
    AssetKindInfo, DimensionInfo, ModelView, PracticeInfo, ProviderInfo, SkillInfo, SuggestionInfo, TermInfo,
    WordsView,
};

/// The edition, as the screens walk through it.
pub(crate) fn model(edition: &Edition) -> ModelView {
    let dimensions = edition.dimensions.iter().map(|id| DimensionInfo {
        id: id.to_string(),
        practices: edition.practices_of(id).map(practice).collect(),
    });
    ModelView {
        edition: edition.id.clone(),
        dimensions: dimensions.collect(),
        assets: edition.asset_kinds.iter().map(asset_kind).collect(),
        skills: edition.skills.iter().map(skill).collect(),
        providers: edition
            .providers
            .iter()
            .map(|provider| ProviderInfo {
                id: provider.id.to_string(),
            })
            .collect(),
        suggestions: edition.suggestions.iter().map(suggestion).collect(),
        terms: edition.terms.iter().map(term).collect(),
        words: words(),
    }
}

fn asset_kind(kind: &AssetKind) -> AssetKindInfo {
    AssetKindInfo {
        id: kind.id.to_string(),
        personal: kind.personal.code().to_owned(),
        purposes: kind.purposes.iter().map(|word| word.code().to_owned()).collect(),
    }
}

fn skill(skill: &Skill) -> SkillInfo {
    SkillInfo {
        id: skill.id.to_string(),
        base: skill.base,
    }
}

fn suggestion(suggestion: &Suggestion) -> SuggestionInfo {
    SuggestionInfo {
        name: suggestion.name.clone(),
        purpose: suggestion.purpose.code().to_owned(),
        countries: suggestion
            .countries
            .iter()
            .map(|country| country.code().to_owned())
            .collect(),
    }
}

fn term(term: &Term) -> TermInfo {
    TermInfo {
        id: term.id.to_string(),
        practices: term.practices.iter().map(ToString::to_string).collect(),
    }
}

fn words() -> WordsView {
    WordsView {
        purposes: codes::<ToolPurpose>(),
        hostings: codes::<Hosting>(),
        contracts: codes::<Contract>(),
        personal: codes::<PersonalData>(),
        passages: codes::<Passage>(),
        frequencies: codes::<Frequency>(),
        covers: codes::<Cover>(),
        presences: codes::<Presence>(),
        languages: codes::<Language>(),
        currencies: codes::<Currency>(),
    }
}

fn codes<T: Coded>() -> Vec<String> {
    T::ALL.iter().map(|word| word.code().to_owned()).collect()
}

fn practice(practice: &Practice) -> PracticeInfo {
    PracticeInfo {
        id: practice.id.to_string(),
        foundation: practice.foundation,
        legal: practice.is_legal_foundation(),
        short_form: practice.short_form,
    }
}
