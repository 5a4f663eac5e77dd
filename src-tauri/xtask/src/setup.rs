//! Sets up what is missing, and is quick when nothing is: it looks for what is needed, not for who installed
//! it. Whatever cannot be installed from here is named in one sentence.

mod interface;
pub(crate) mod python;
mod system;
mod validators;

use std::process::Command;

use crate::Outcome;
use crate::place::Place;
use crate::process::succeeds;

pub(crate) use system::browser;
pub(crate) use validators::validator;

/// What a command needs to find.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Want {
    /// A C compiler and linker, and the system's webview.
    Build,
    /// Node, npm and the interface's packages.
    Interface,
    /// A browser for the rendered interface.
    Browser,
    /// A display that nobody sees, and its pictures.
    Display,
    /// What drives the real window.
    Driver,
    /// The outside validators of documents.
    Validators,
}

/// Everything.
pub(crate) const ALL: &[Want] = &[
    Want::Build,
    Want::Interface,
    Want::Browser,
    Want::Display,
    Want::Driver,
    Want::Validators,
];

/// Sets up what is wanted, or says in a sentence what somebody has to do.
pub(crate) fn prepare(place: &Place, wants: &[Want]) -> Outcome {
    if cfg!(target_os = "linux") {
        system::provide(wants)?;
    } else if cfg!(target_os = "macos") && !succeeds(Command::new("xcode-select").arg("-p")) {
        return Err("Apple's command line tools are missing: run `xcode-select --install`".into());
    }
    if wants.contains(&Want::Interface) {
        interface::provide(place)?;
    }
    if wants.contains(&Want::Validators) {
        validators::provide(place)?;
    }
    Ok(())
}
