//! The fullest dossier as a file, made by the command line.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Makes the dossier out of the filled example; gives its file.
pub(crate) fn dossier(program: &Path, folder: &Path) -> PathBuf {
    let obey = |words: &[&OsStr]| {
        let output = Command::new(program).args(words).output();
        let output = output.expect("the command line was built");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    let example = folder.join("example");
    obey(&["demo".as_ref(), example.as_os_str()]);
    let files = std::fs::read_dir(&example).expect("the example");
    let exchange = files
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|end| end == "json"))
        .expect("the example as an exchange file");
    let text = std::fs::read_to_string(&exchange).expect("readable");
    let mut whole: Value = serde_json::from_str(&text).expect("JSON");
    jauge_tests::fullest::fill(&mut whole);
    std::fs::write(&exchange, whole.to_string()).expect("writable");
    let dossier = folder.join("fullest.jauge");
    obey(&["import".as_ref(), dossier.as_os_str(), exchange.as_os_str()]);
    dossier
}
