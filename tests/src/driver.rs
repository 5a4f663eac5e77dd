//! A small client of WebDriver: what the journeys need of it, and a time limit on every call.

use std::ffi::OsStr;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::display::Display;

/// How long anything may take before the journey has failed.
const PATIENCE: Duration = Duration::from_secs(30);
/// The key under which WebDriver names elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A running program, driven.
#[derive(Debug)]
pub struct Driver {
    driver: Child,
    display: Display,
    agent: ureq::Agent,
    session: String,
    program: PathBuf,
}

/// How to start the program.
#[derive(Debug, Clone)]
pub struct Start<'a> {
    /// The program; that under test where none is named.
    pub program: Option<&'a Path>,
    /// Its words on the command line.
    pub words: Vec<&'a OsStr>,
    /// The home folder, with the folders of the system in it.
    pub home: &'a Path,
    /// `LANG` of the system.
    pub language: &'a str,
    /// What the dialog to open a file answers.
    pub open: Option<&'a Path>,
    /// The folder in which the dialog to save a file saves.
    pub save: Option<&'a Path>,
    /// The bus of the session, for those that speak with it: with one, a second program hands over and ends.
    pub bus: Option<&'a str>,
    /// Whether the renderer is that of the program rather than the one with which the driver can take pictures.
    pub released: bool,
    /// The file into which the moment of the start is written, in nanoseconds since 1970.
    pub clock: Option<&'a Path>,
}

/// Notes the moment and becomes the program.
const CLOCK: &str = r#"date +%s%N > "$0"; exec "$@""#;

impl<'a> Start<'a> {
    /// A plain start of the program under test in a home.
    #[must_use]
    pub const fn new(home: &'a Path, language: &'a str) -> Self {
        Self {
            program: None,
            words: Vec::new(),
            home,
            language,
            open: None,
            save: None,
            bus: None,
            released: false,
            clock: None,
        }
    }
}

/// The program under test: named by the environment, or beside the tests.
pub fn program() -> PathBuf {
    let beside = || {
        let test = std::env::current_exe().expect("a test has a path");
        let folder = test
            .parent()
            .and_then(Path::parent)
            .expect("target/<profile>/deps");
        folder.join("jauge")
    };
    std::env::var_os("JAUGE_PROGRAM").map_or_else(beside, PathBuf::from)
}

impl Driver {
    /// Starts the program in a home of its own.
    pub fn start(start: &Start<'_>) -> Self {
        let program = start.program.map_or_else(program, Path::to_owned);
        assert!(
            program.exists(),
            "{} is not built: `cargo xtask test window`",
            program.display()
        );
        let display = Display::open();
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .expect("a free port")
            .port();
        let folder = |name: &str| start.home.join(name);
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env(
                "DBUS_SESSION_BUS_ADDRESS",
                start.bus.unwrap_or("unix:path=/nonexistent"),
            )
            .env("HOME", start.home)
            .env("XDG_CONFIG_HOME", folder("config"))
            .env("XDG_DATA_HOME", folder("data"))
            .env("XDG_CACHE_HOME", folder("cache"))
            .env("XDG_DOCUMENTS_DIR", folder("Documents"))
            .env("LANG", start.language)
            .env("LC_ALL", start.language)
            .env_remove("LANGUAGE")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if start.released {
            command.env_remove("WEBKIT_DISABLE_DMABUF_RENDERER");
        } else {
            // Pictures taken by the driver hang without it.
            command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "0");
        }
        for (name, value) in [("JAUGE_TEST_OPEN", start.open), ("JAUGE_TEST_SAVE", start.save)] {
            match value {
                Some(path) => command.env(name, path),
                None => command.env_remove(name),
            };
        }
        let driver = command
            .spawn()
            .expect("WebKitWebDriver is installed by `cargo xtask test`");
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .build()
            .new_agent();
        let mut made = Self {
            driver,
            display,
            agent,
            session: format!("http://127.0.0.1:{port}"),
            program,
        };
        made.begin(start);
        made
    }

    fn begin(&mut self, start: &Start<'_>) {
        let mut line: Vec<_> = start.words.iter().map(|word| word.to_string_lossy()).collect();
        let mut binary = self.program.as_path();
        if let Some(clock) = start.clock {
            let clocked = [
                "-c".into(),
                CLOCK.into(),
                clock.to_string_lossy(),
                binary.to_string_lossy(),
            ];
            line.splice(..0, clocked);
            binary = Path::new("/bin/sh");
        }
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "webkitgtk:browserOptions": {"binary": binary, "args": line}
        }}});
        let until = Instant::now() + PATIENCE;
        let answer = loop {
            match self
                .agent
                .post(format!("{}/session", self.session))
                .send_json(&wanted)
            {
                Ok(mut answer) => {
                    break answer
                        .body_mut()
                        .read_json::<Value>()
                        .expect("the driver speaks JSON");
                }
                Err(error) if Instant::now() > until => panic!("the driver does not answer: {error}"),
                Err(_) => std::thread::sleep(Duration::from_millis(50)),
            }
        };
        let id = answer["value"]["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("no session: {answer}"));
        self.session = format!("{}/session/{id}", self.session);
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Value> {
        let mut answer = self
            .agent
            .post(format!("{}/{path}", self.session))
            .send_json(body)
            .expect("the driver answers in time");
        let answered = answer.status().is_success();
        let value = answer
            .body_mut()
            .read_json::<Value>()
            .expect("the driver speaks JSON")["value"]
            .take();
        if answered { Ok(value) } else { Err(value) }
    }

    /// Runs a script in the page; the program's content security policy does not stop the driver.
    pub fn script(&self, script: &str) -> Value {
        self.post("execute/sync", &json!({"script": script, "args": []}))
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that calls its last argument once it is done, with what it has to say.
    ///
    /// # Panics
    ///
    /// Where the script fails or never ends.
    pub fn script_to_its_end(&self, script: &str) -> Value {
        self.post("execute/async", &json!({"script": script, "args": []}))
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The element of an XPath, waited for.
    pub fn find(&self, path: &str) -> Element<'_> {
        let wanted = json!({"using": "xpath", "value": path});
        let until = Instant::now() + PATIENCE;
        loop {
            match self.post("element", &wanted) {
                Ok(found) => {
                    return Element {
                        driver: self,
                        id: found[ELEMENT].as_str().expect("an element").to_owned(),
                    };
                }
                Err(error) if Instant::now() > until => {
                    panic!("{path} never came: {error}\nthe page says:\n{}", self.text())
                }
                Err(_) => std::thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    /// All that the page says.
    pub fn text(&self) -> String {
        self.script("return document.body.innerText")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until the page says this.
    pub fn wait_for(&self, words: &str) {
        let until = Instant::now() + PATIENCE;
        while !self.text().contains(words) {
            assert!(
                Instant::now() < until,
                "« {words} » never came; the page says:\n{}",
                self.text()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Presses the button of that name, as it reads.
    pub fn press(&self, name: &str) {
        self.find(&format!("//button[contains(normalize-space(), {name:?})]"))
            .click();
    }

    /// Chooses the option of that name, as it reads.
    pub fn choose(&self, name: &str) {
        self.find(&format!("//label[contains(normalize-space(), {name:?})]"))
            .click();
    }

    /// Waits until an answer is chosen on the page.
    pub fn wait_until_chosen(&self) {
        let until = Instant::now() + PATIENCE;
        let chosen = "return document.querySelector('input[type=radio]:checked') !== null";
        while self.script(chosen) != Value::Bool(true) {
            assert!(
                Instant::now() < until,
                "no answer is chosen; the page says:\n{}",
                self.text()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Types keys wherever the focus is.
    pub fn keys(&self, keys: &str) {
        let actions: Vec<_> = keys
            .chars()
            .flat_map(|key| {
                [
                    json!({"type": "keyDown", "value": key}),
                    json!({"type": "keyUp", "value": key}),
                ]
            })
            .collect();
        let body = json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]});
        self.post("actions", &body)
            .unwrap_or_else(|error| panic!("keys {keys:?}: {error}"));
    }

    /// The display on which the window is.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display.name
    }

    /// Kills the program as a power cut would.
    pub fn kill(mut self) {
        let pid = self.pid();
        assert!(
            Command::new("kill")
                .args(["-KILL", &pid.to_string()])
                .status()
                .is_ok_and(|status| status.success())
        );
        // Until it is gone, it holds its file.
        let until = Instant::now() + PATIENCE;
        while std::fs::read_link(format!("/proc/{pid}/exe")).is_ok() && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }

    /// The program's process: a child of the driver.
    ///
    /// # Panics
    ///
    /// Where the program has ended.
    #[must_use]
    pub fn pid(&self) -> u32 {
        let parent = self.driver.id();
        let processes = std::fs::read_dir("/proc").expect("a Linux system");
        let is_ours = |pid: &u32| {
            let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
            let exe = std::fs::read_link(format!("/proc/{pid}/exe")).unwrap_or_default();
            status.lines().any(|line| line == format!("PPid:\t{parent}")) && exe == self.program
        };
        processes
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .find(is_ours)
            .expect("the program runs")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// An element of the page.
#[derive(Debug)]
pub struct Element<'a> {
    driver: &'a Driver,
    id: String,
}

impl Element<'_> {
    /// Clicks it, once it stands in the middle of the window.
    pub fn click(&self) {
        let script = "arguments[0].scrollIntoView({block: 'center'})";
        let element = json!({ELEMENT: self.id});
        let _ = self
            .driver
            .post("execute/sync", &json!({"script": script, "args": [element]}));
        self.post("click", &json!({}));
    }

    /// Types into it.
    pub fn type_in(&self, text: &str) {
        self.post("value", &json!({"text": text}));
    }

    fn post(&self, path: &str, body: &Value) {
        let id = &self.id;
        self.driver
            .post(&format!("element/{id}/{path}"), body)
            .unwrap_or_else(|error| panic!("{path}: {error}\nthe page says:\n{}", self.driver.text()));
    }
}
