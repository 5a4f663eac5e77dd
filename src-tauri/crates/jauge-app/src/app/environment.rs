use std::path::PathBuf;

use jiff::Zoned;

/// What surrounds the application: everything that it may not find out by itself.
pub struct Environment {
    /// The clock on the wall, with its zone.
    pub now: Box<dyn Fn() -> Zoned + Send + Sync>,
    /// The folder of the person's documents: new dossiers go to `Jauge` in it.
    pub documents: PathBuf,
    /// The folder of this program's settings; created when needed.
    pub config: PathBuf,
    /// The languages of the system, dearest first.
    pub system_locales: Vec<String>,
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Environment")
            .field("documents", &self.documents)
            .field("config", &self.config)
            .field("system_locales", &self.system_locales)
            .finish_non_exhaustive()
    }
}
