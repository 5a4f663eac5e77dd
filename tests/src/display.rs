//! A display server of our own, on a number that it chooses itself.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual display; gone when dropped.
#[derive(Debug)]
pub struct Display {
    server: Child,
    /// What to put in `DISPLAY`.
    pub name: String,
}

impl Display {
    /// Starts the server and waits for the number it chose.
    ///
    /// # Panics
    ///
    /// Without Xvfb.
    #[must_use]
    pub fn open() -> Self {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by `cargo xtask test`");
        let mut number = String::new();
        let said = server.stdout.take().expect("piped");
        BufReader::new(said)
            .read_line(&mut number)
            .expect("Xvfb tells its number");
        Self {
            server,
            name: format!(":{}", number.trim()),
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
