//! What a brief is drafted from: the advice on one assessment, seen from one type of provider.

use jauge_core::advice::{Advice, advise};
use jauge_core::assessment::Assessment;
use jauge_core::decisions::{Decision, Subject};
use jauge_core::dossier::Dossier;
use jauge_core::findings::Item;
use jauge_core::ids::AssessmentId;
use jauge_core::inventory::Inventory;
use jauge_core::model::{Edition, Provider, THREE_AT_MOST};
use jauge_core::profile::Profile;
use jauge_core::rules::{Atom, Cause, Field};
use jauge_core::scoring::score;
use jauge_l10n::Texts;
use jauge_l10n::msg::brief as say;

use crate::editions;
use crate::error::{ErrorCode, PublicError};
use crate::naming;
use crate::wire::{BriefBlock, BriefOptions};

/// Everything that is read for one brief.
pub(super) struct Reading<'a> {
    pub(super) texts: Texts,
    pub(super) edition: &'static Edition,
    pub(super) provider: &'static Provider,
    pub(super) profile: &'a Profile,
    pub(super) assessment: &'a Assessment,
    /// The inventory where it speaks of this assessment, else an empty one.
    pub(super) inventory: Inventory,
    pub(super) advice: Advice,
    /// Why this help is called for; empty where nothing calls for it.
    pub(super) causes: Vec<Cause>,
    /// What the venue decided and typed about this help.
    pub(super) decision: Option<&'a Decision>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        dossier: &'a Dossier,
        id: &AssessmentId,
        options: &BriefOptions,
        texts: Texts,
    ) -> Result<Self, PublicError> {
        let assessment = dossier
            .assessment(Some(id))
            .ok_or_else(|| PublicError::new(ErrorCode::NoAssessment).with("assessment", id))?;
        let edition = editions::of(dossier, assessment)?;
        let provider = edition
            .provider(&options.provider)
            .ok_or_else(|| super::unknown_provider(options))?;
        let venue = dossier.venue(id);
        let scores = score(edition, &dossier.profile, assessment);
        let advice = advise(edition, venue, assessment, &scores);
        let subject = Subject::Provider(provider.id.clone());
        // Decisions, as the inventory, are those of today.
        let decided = dossier.decisions.iter().find(|one| one.subject == subject);
        Ok(Self {
            texts: editions::texts(dossier, assessment, texts),
            edition,
            provider,
            profile: &dossier.profile,
            assessment,
            causes: causes(&advice, provider),
            inventory: venue.inventory.cloned().unwrap_or_default(),
            decision: venue.inventory.and(decided),
            advice,
        })
    }

    /// A text of the model. Editions are checked whole, so that none is missing.
    pub(super) fn model(&self, id: &str) -> String {
        self.texts.model(id).unwrap_or_default()
    }

    /// A text of the catalogue on this type of provider.
    pub(super) fn own(&self, end: &str) -> String {
        self.model(&format!("provider-{}{end}", self.provider.id))
    }

    /// The same where it holds one item a line.
    pub(super) fn own_items(&self, end: &str) -> Vec<String> {
        items(&self.own(end))
    }

    /// A line for the venue to fill in.
    pub(super) fn blank(&self, what: &str) -> BriefBlock {
        BriefBlock::Paragraph {
            text: say::blank(&self.texts, what),
        }
    }

    /// The first few of a list and how many more.
    pub(super) fn capped(&self, names: &[String], most: usize) -> String {
        // « et une autre » would take as much room as the name that it hides.
        if names.len() <= most + 1 {
            return self.texts.list(names);
        }
        let shown = names[..most].join(", ");
        say::more(&self.texts, names.len() - most, &shown)
    }

    /// What a thing of the inventory is called.
    pub(super) fn name(&self, item: &Item) -> String {
        naming::item(&self.texts, &self.inventory, item)
    }

    /// Whether the planned change of tools is what calls for this help first.
    pub(super) fn is_for_a_change(&self) -> bool {
        let causes = &self.causes;
        let leads = causes.first() == Some(&Cause::Profile(Field::ToolChange));
        leads || (causes.contains(&Cause::Profile(Field::ToolChange)) && !self.is_called_for_by_law())
    }

    /// Whether the hours lost to re-typing matter to this help: its rules look at them, or a change of tools calls for it.
    pub(super) fn is_about_retyping(&self) -> bool {
        let looks = |atom: &Atom| matches!(atom, Atom::Profile(Field::RetypingHoursPerWeek, _));
        let mut atoms = self.provider.rules.iter().flat_map(|(_, rule)| &rule.atoms);
        atoms.any(looks) || self.is_for_a_change()
    }

    fn is_called_for_by_law(&self) -> bool {
        self.causes.iter().any(|cause| match cause {
            Cause::Practice(id) => self
                .edition
                .practice(id.as_str())
                .is_some_and(jauge_core::model::Practice::is_legal_foundation),
            Cause::Finding(id) => self.edition.finding(id.as_str()).is_some_and(|rule| rule.legal),
            Cause::Profile(_) | Cause::Count(_) => false,
        })
    }
}

/// The lines of a text that holds one item a line.
pub(super) fn items(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).collect()
}

/// The causes of a recommendation, or of one that only three others went before.
fn causes(advice: &Advice, provider: &Provider) -> Vec<Cause> {
    let recommended = advice.providers.recommended.iter();
    let called = recommended
        .filter(|help| help.id == provider.id)
        .map(|help| &help.causes);
    let waiting = advice.providers.not_now.iter();
    let beyond = waiting
        .filter(|help| help.id == provider.id && help.reason.as_str() == THREE_AT_MOST)
        .map(|help| &help.causes);
    called.chain(beyond).next().cloned().unwrap_or_default()
}
