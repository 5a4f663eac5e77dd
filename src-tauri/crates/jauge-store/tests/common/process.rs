//! Other processes: the test program started again in another role, named by an environment variable.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const ROLE: &str = "JAUGE_TEST_ROLE";
const PLACE: &str = "JAUGE_TEST_PLACE";

/// The role of this process, if it was started by a test, with the path that it works on.
pub(crate) fn role() -> Option<(String, std::path::PathBuf)> {
    Some((env::var(ROLE).ok()?, env::var_os(PLACE)?.into()))
}

/// A command that runs the test named `child` of this program in a role.
pub(crate) fn command(role: &str, place: &Path) -> Command {
    prepare(Command::new(env::current_exe().unwrap()), role, place)
}

/// The same, below a shell script that ends in `exec "$@"`.
pub(crate) fn command_below(shell: &[&str], role: &str, place: &Path) -> Command {
    let mut command = Command::new(shell[0]);
    command
        .args(&shell[1..])
        .arg("sh")
        .arg(env::current_exe().unwrap());
    prepare(command, role, place)
}

/// Adds to a command what makes it the test named `child` in a role.
pub(crate) fn prepare(mut command: Command, role: &str, place: &Path) -> Command {
    command
        .args(["--exact", "child", "--ignored", "--nocapture", "--test-threads=1"])
        .env(ROLE, role)
        .env(PLACE, place)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command
}

/// Says a line to the parent, in one write: it is heard whole or not at all.
pub(crate) fn say(line: &str) {
    std::io::stdout()
        .lock()
        .write_all(format!("\n:{line}.\n").as_bytes())
        .unwrap();
}

/// Waits for a line from the parent, or its end.
pub(crate) fn wait() {
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

/// The lines said, among what else a test program prints.
pub(crate) fn said(output: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(output)
        .lines()
        .filter_map(spoken)
        .collect()
}

fn spoken(line: &str) -> Option<String> {
    Some(line.strip_prefix(':')?.strip_suffix('.')?.to_owned())
}

/// A child to talk with. It ends when the conversation is dropped.
pub(crate) struct Conversation {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
}

impl Conversation {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let to = child.stdin.take();
        let from = BufReader::new(child.stdout.take().unwrap());
        Self { child, to, from }
    }

    /// The next line said.
    pub(crate) fn hear(&mut self) -> String {
        let mut line = String::new();
        while self.from.read_line(&mut line).unwrap() > 0 {
            if let Some(spoken) = spoken(line.trim_end()) {
                return spoken;
            }
            line.clear();
        }
        panic!("the child has ended without a word");
    }

    /// Kills the child. Gives what it had said since it was last heard.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let mut rest = Vec::new();
        self.from.read_to_end(&mut rest).unwrap();
        said(&rest)
    }

    /// Lets the child go on to its end.
    pub(crate) fn end(mut self) {
        drop(self.to.take());
        assert!(self.child.wait().unwrap().success());
    }
}
