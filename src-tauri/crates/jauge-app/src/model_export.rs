//! The program's edition as a folder: where a network starts from to make its own.

use std::fs;
use std::path::Path;

use jauge_core::model::FILES;
use jauge_l10n::{Texts, embedded, msg};

use crate::dossier::save_file;
use crate::editions;
use crate::error::{ErrorCode, PublicError};

const MODEL: &str = "model/";
/// Columns of a comment.
const WIDTH: usize = 100;

/// The id proposed for the edition of a network.
#[must_use]
pub fn proposed_id() -> String {
    format!("{}-network", editions::latest().id)
}

/// Writes the data and all texts of the program's edition to a folder, under an id of its own. What the network leaves
/// as it is stays comparable with the years answered in the program's edition.
///
/// # Errors
/// `Exists` where the folder holds something; `Refused`, `DiskFull`.
pub fn export(folder: &Path, id: &str, texts: &Texts) -> Result<(), PublicError> {
    let refused = |error: std::io::Error| PublicError::from(error).about(folder);
    fs::create_dir_all(folder).map_err(refused)?;
    if fs::read_dir(folder).map_err(refused)?.next().is_some() {
        return Err(PublicError::new(ErrorCode::Exists).about(folder));
    }
    let from = &editions::latest().id;
    let line = |id: &str| format!("edition = \"{id}\"");
    for (name, text) in FILES {
        let text = text.replacen(&line(from), &line(id), 1);
        save_file(&folder.join(name), text.as_bytes())?;
    }
    let mapping = format!(
        "{}\n[[from]]\n{}\nretired = []\n",
        comment(&msg::editions::mapping(texts, from)),
        line(from)
    );
    save_file(&folder.join("mapping.toml"), mapping.as_bytes())?;
    for source in embedded() {
        let Some(name) = source.file.strip_prefix(MODEL) else {
            continue;
        };
        let language = folder.join("locales").join(source.language);
        fs::create_dir_all(&language).map_err(refused)?;
        save_file(&language.join(name), source.text.as_bytes())?;
    }
    Ok(())
}

/// A sentence as the comment of a data file.
fn comment(sentence: &str) -> String {
    let mut comment = String::new();
    let mut column = WIDTH;
    for word in sentence.split(' ') {
        let long = word.chars().count() + 1;
        if column + long > WIDTH {
            comment.push_str(if comment.is_empty() { "#" } else { "\n#" });
            column = 1;
        }
        comment.push(' ');
        comment.push_str(word);
        column += long;
    }
    comment.push('\n');
    comment
}
