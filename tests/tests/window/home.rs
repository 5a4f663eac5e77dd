//! A home folder of its own for each journey, and what a journey leaves in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use jauge_tests::driver::{Start, program};

/// A home folder, gone when dropped.
pub(crate) struct Home {
    folder: TempDir,
    language: &'static str,
}

impl Home {
    pub(crate) fn new(language: &'static str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the journey");
        for name in ["config", "data", "cache", "Documents", "saved"] {
            std::fs::create_dir(folder.path().join(name)).expect("an empty folder");
        }
        let places = "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n";
        std::fs::write(folder.path().join("config/user-dirs.dirs"), places).expect("an empty folder");
        Self { folder, language }
    }

    /// How to start the program in this home.
    pub(crate) fn start(&self) -> Start<'_> {
        Start {
            save: Some(self.folder.path()),
            ..Start::new(self.folder.path(), self.language)
        }
    }

    /// The dossier of a venue, where the program puts it.
    pub(crate) fn dossier(&self, venue: &str) -> PathBuf {
        let folder = self.folder.path().join("Documents/Jauge");
        folder.join(format!("{venue}.jauge"))
    }

    /// What the dossier of a venue holds, read by the command line.
    pub(crate) fn exchange(&self, venue: &str) -> Value {
        let exchange = self.command(&["export".as_ref(), self.dossier(venue).as_os_str()]);
        serde_json::from_slice(&exchange).expect("an exchange file")
    }

    /// The answers of the first assessment of a venue.
    pub(crate) fn answers(&self, venue: &str) -> Value {
        self.exchange(venue)["assessments"][0]["answers"].clone()
    }

    /// What the program says as a command line.
    pub(crate) fn command(&self, words: &[&OsStr]) -> Vec<u8> {
        let output = Command::new(program())
            .args(words)
            .env("HOME", self.folder.path())
            .output()
            .expect("the program is a command line too");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout
    }

    /// The one file of a kind that was saved.
    pub(crate) fn saved(&self, extension: &str) -> PathBuf {
        let files = std::fs::read_dir(self.folder.path()).expect("the home");
        let mut found = files
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|found| found == extension));
        let file = found.next().expect("a file was saved");
        assert!(found.next().is_none(), "only one file was saved");
        file
    }

    /// A dossier of a venue with some answers, made by the command line.
    pub(crate) fn filled(&self, venue: &str, answers: &[(&str, &str)]) -> PathBuf {
        let dossier = self.dossier(venue);
        std::fs::create_dir_all(dossier.parent().expect("a folder")).expect("a home");
        let profile = self.folder.path().join("profile.json");
        let name = serde_json::json!({ "name": venue });
        std::fs::write(&profile, name.to_string()).expect("a home");
        self.command(&[
            "new".as_ref(),
            dossier.as_os_str(),
            "--profile".as_ref(),
            profile.as_os_str(),
        ]);
        for (practice, answer) in answers {
            self.command(&[
                "answer".as_ref(),
                dossier.as_os_str(),
                practice.as_ref(),
                answer.as_ref(),
            ]);
        }
        dossier
    }

    /// A dossier whose pages were overwritten.
    pub(crate) fn damaged(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().join("damaged");
        std::fs::create_dir(&folder).expect("an empty folder");
        let profile = folder.join("profile.json");
        std::fs::write(&profile, r#"{ "name": "Saison" }"#).expect("an empty folder");
        let path = folder.join(name);
        let made = Command::new(program())
            .args([Path::new("new"), &path, Path::new("--profile"), &profile])
            .status()
            .expect("the program is a command line too");
        assert!(made.success());
        let mut bytes = std::fs::read(&path).expect("a dossier");
        let tail = bytes.len() / 3;
        bytes[tail..].fill(0x5a);
        std::fs::write(&path, bytes).expect("a dossier");
        path
    }

    /// The venue that a report speaks of, from its metadata.
    pub(crate) fn title(&self, report: &Path) -> String {
        let said = Command::new("pdfinfo")
            .arg(report)
            .output()
            .expect("poppler-utils are installed");
        let said = String::from_utf8_lossy(&said.stdout);
        let author = said.lines().find_map(|line| line.strip_prefix("Author:"));
        author.unwrap_or_default().trim().to_owned()
    }
}

/// The words of a PDF, in reading order.
pub(crate) fn pdf_text(path: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg(path)
        .arg("-")
        .output()
        .expect("poppler-utils are installed");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
