//! Sign-offs, what was found still true, editions of networks.

use std::collections::BTreeSet;

use jauge_core::assessment::{Assessment, Checked, SignOff, Status};
use jauge_core::dossier::{Dossier, OwnEdition};
use jauge_core::findings::Item;
use jauge_core::fixtures::second_edition;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;

use super::{moment, text};
use crate::exchange::write_stood;

pub(super) fn still_true() -> impl Strategy<Value = BTreeSet<Checked>> {
    let item = |letter: char| (0..1_000_u32).prop_map(move |number| format!("{letter}{number}"));
    let checked = prop_oneof![
        Just(Checked::Profile),
        item('t').prop_map(|id| Checked::Item(Item::Tool(id.as_str().into()))),
        item('a').prop_map(|id| Checked::Item(Item::Asset(id.as_str().into()))),
        item('f').prop_map(|id| Checked::Item(Item::Flow(id.as_str().into()))),
        item('s').prop_map(|id| Checked::Item(Item::Skill(id.as_str().into()))),
    ];
    btree_set(checked, 0..6)
}

/// What is said at the sign-off of each year, should it be finished; and whether it was started from the one before.
pub(super) fn sign_offs() -> impl Strategy<Value = Vec<(Option<SignOff>, bool)>> {
    let signed = (moment(), text(40), text(60)).prop_map(|(at, present, note)| SignOff {
        at,
        present,
        note,
        as_it_stood: String::new(),
    });
    vec((option::of(signed), any::<bool>()), 3)
}

/// Starts years from those before, and signs the finished ones off one after the other.
pub(super) fn link(dossier: &mut Dossier, said: Vec<(Option<SignOff>, bool)>) {
    for (place, (signed, started)) in said.into_iter().enumerate().take(dossier.assessments.len()) {
        if started && place > 0 {
            dossier.assessments[place].from = Some(dossier.assessments[place - 1].id.clone());
        }
        let finished = dossier.assessments[place].status == Status::Finished;
        if let Some(signed) = signed.filter(|_| finished) {
            let then = dossier.assessments[place].clone();
            dossier.assessments[place].status = Status::Open;
            let as_it_stood = write_stood(dossier);
            dossier.assessments[place] = Assessment {
                signed: Some(SignOff {
                    as_it_stood,
                    ..signed
                }),
                ..then
            };
        }
    }
}

/// The edition of a network: that of the tests, under another id.
pub(crate) fn editions() -> Vec<OwnEdition> {
    let mut files = second_edition();
    for text in files.values_mut() {
        *text = text.replace("2027.1", OWN);
    }
    vec![OwnEdition {
        id: OWN.to_owned(),
        files,
    }]
}

/// The id of that edition.
pub(crate) const OWN: &str = "reseau-2027";
