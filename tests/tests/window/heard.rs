//! What a screen reader is told of the window, on a bus of its own.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long the tree may take to follow the page.
const PATIENCE: Duration = Duration::from_secs(30);

/// The bus of a session on which a screen reader is said to run; gone when dropped.
pub(crate) struct Listener {
    daemon: Child,
    /// The address of the bus.
    pub(crate) bus: String,
}

/// What speaks by itself, from the moment it was asked for; no longer listened to when dropped.
pub(crate) struct Spoken {
    listening: Child,
    lines: Receiver<Value>,
}

/// A node of the tree: its role, name, text and states.
pub(crate) struct Node(Value);

impl Listener {
    /// Starts the bus; in a sentence why nothing can be heard here.
    pub(crate) fn start() -> Result<Self, String> {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("dbus-daemon: {error}"))?;
        let said = daemon.stdout.take().expect("piped");
        let mut address = String::new();
        let read = BufReader::new(said).read_line(&mut address);
        let listener = Self {
            daemon,
            bus: address.trim().to_owned(),
        };
        if !matches!(read, Ok(1..)) {
            return Err("dbus-daemon names no address".into());
        }
        let answers = listener.ask(&["listen"])?;
        match answers.first().and_then(|answer| answer["skip"].as_str()) {
            Some(reason) => Err(reason.to_owned()),
            None => Ok(listener),
        }
    }

    /// What is told of the window now, in the order of reading.
    pub(crate) fn tree(&self) -> Vec<Node> {
        let told = self.ask(&[]).expect("the tree is read");
        told.into_iter().map(Node).collect()
    }

    /// Waits until something of that kind is told, and gives it.
    pub(crate) fn wait_for(&self, what: &str, wanted: impl Fn(&Node) -> bool) -> Node {
        let until = Instant::now() + PATIENCE;
        loop {
            let tree = self.tree();
            let seen: Vec<String> = tree.iter().map(Node::described).collect();
            if let Some(found) = tree.into_iter().find(&wanted) {
                return found;
            }
            assert!(
                Instant::now() < until,
                "{what} was never told:\n{}",
                seen.join("\n")
            );
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Listens to what speaks by itself. To be called before the program starts, which tells nothing that nobody was
    /// waiting for when it did.
    pub(crate) fn listen(&self) -> Spoken {
        let mut listening = self
            .script(&["hear"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("it was started before");
        let said = BufReader::new(listening.stdout.take().expect("piped"));
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            let told = said
                .lines()
                .map_while(Result::ok)
                .filter_map(|line| serde_json::from_str(&line).ok());
            for line in told {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let spoken = Spoken { listening, lines };
        assert_eq!(spoken.next("that it listens")["listening"], true);
        spoken
    }

    fn script(&self, words: &[&str]) -> Command {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window/tree.py");
        // The system's own Python: others on the path do not have what the system's packages bring.
        let mut command = Command::new("/usr/bin/python3");
        command
            .arg(script)
            .args(words)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env_remove("AT_SPI_BUS_ADDRESS");
        command
    }

    fn ask(&self, words: &[&str]) -> Result<Vec<Value>, String> {
        let output = self
            .script(words)
            .output()
            .map_err(|error| format!("python3: {error}"))?;
        let said = String::from_utf8_lossy(&output.stdout);
        if said.is_empty() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        said.lines()
            .map(|line| serde_json::from_str(line).map_err(|error| format!("{line}: {error}")))
            .collect()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

impl Spoken {
    /// What is said next that begins so, with what was said before it.
    pub(crate) fn until(&self, beginning: &str) -> Vec<String> {
        let mut heard = Vec::new();
        loop {
            let told = self.next(&format!("« {beginning} » after {heard:?}"));
            let text = told["text"].as_str().unwrap_or_default().to_owned();
            let found = text.starts_with(beginning);
            assert!(!found || told["live"] == "polite", "{told}");
            heard.push(text);
            if found {
                return heard;
            }
        }
    }

    fn next(&self, what: &str) -> Value {
        let next = self.lines.recv_timeout(PATIENCE);
        next.unwrap_or_else(|_| panic!("never heard: {what}"))
    }
}

impl Drop for Spoken {
    fn drop(&mut self) {
        let _ = self.listening.kill();
        let _ = self.listening.wait();
    }
}

impl Node {
    fn word(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap_or_default()
    }

    /// What it is, in the words of AT-SPI.
    pub(crate) fn role(&self) -> &str {
        self.word("role")
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        self.word("name")
    }

    /// Its name, or the text it holds where it has none of its own.
    pub(crate) fn says(&self) -> &str {
        if self.name().is_empty() {
            self.word("text")
        } else {
            self.name()
        }
    }

    /// Whether it is chosen.
    pub(crate) fn is_checked(&self) -> bool {
        self.0["states"]
            .as_array()
            .is_some_and(|states| states.iter().any(|state| state == "checked"))
    }

    /// Whether what changes in it is told without being asked for, when nothing else is being said.
    pub(crate) fn is_polite(&self) -> bool {
        self.word("live") == "polite"
    }

    pub(crate) fn described(&self) -> String {
        format!(
            "{} « {} »{}",
            self.role(),
            self.says(),
            if self.is_checked() {
                " checked"
            } else {
                self.word("live")
            }
        )
    }
}
