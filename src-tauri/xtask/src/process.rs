//! Runs programs: says what, shows and keeps what they print, measures, and ends those that hang.

use std::env;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// How long one step may take when nobody is there to stop it.
const LIMIT: Duration = Duration::from_secs(40 * 60);

/// How long to listen after a program's end: one of its own children may have kept the pipe.
const AFTERWARDS: Duration = Duration::from_secs(2);

/// What became of a program.
pub(crate) struct Ran {
    /// It ended by itself and said it went well.
    pub(crate) ok: bool,
    /// What it printed on both streams.
    pub(crate) output: String,
    /// How long it took.
    pub(crate) time: Duration,
}

impl Ran {
    /// The same, as something that may fail.
    pub(crate) fn done(&self, what: &str) -> Result<(), String> {
        if self.ok {
            Ok(())
        } else {
            Err(format!("{what} failed; see above"))
        }
    }
}

/// Nobody watches: continuous integration.
pub(crate) fn unattended() -> bool {
    env::var("CI").is_ok_and(|value| value == "true" || value == "1")
}

/// A line for the builder. A reader that has gone away is no reason to stop.
pub(crate) fn say(line: &str) {
    if cfg!(test) {
        // The tests of this program would be taken for the steps that run them.
        return;
    }
    let mut out = io::stdout().lock();
    drop(writeln!(out, "{line}").and_then(|()| out.flush()));
}

/// Runs a program to its end, without input, showing what it prints.
pub(crate) fn run(what: &str, command: &mut Command) -> Ran {
    say(&format!("\n==> {what}: {}", words(command)));
    let start = Instant::now();
    let (ok, output) = match listen(command) {
        Ok(heard) => heard,
        Err(error) => {
            let sentence = format!(
                "{} could not be started: {error}",
                command.get_program().display()
            );
            say(&sentence);
            (false, sentence)
        }
    };
    let ran = Ran {
        ok,
        output,
        time: start.elapsed(),
    };
    say(&format!(
        "==> {what}: {} in {}",
        if ok { "done" } else { "FAILED" },
        seconds(ran.time)
    ));
    ran
}

/// What a program prints on its standard output, quietly.
pub(crate) fn capture(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        format!(
            "{} could not be started: {error}",
            command.get_program().display()
        )
    })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let complaint = String::from_utf8_lossy(&output.stderr);
        Err(format!("{}: {}", words(command), complaint.trim()))
    }
}

/// Whether a program starts and says that all is well.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    capture(command).is_ok()
}

/// A duration as people say it.
pub(crate) fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole >= 60 {
        format!("{} min {:02} s", whole / 60, whole % 60)
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}

/// A program's name and words, as one would type them.
fn words(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    if let Some(name) = command
        .get_program()
        .to_str()
        .and_then(|path| path.rsplit(['/', '\\']).next())
    {
        name.clone_into(&mut line);
    }
    for word in command.get_args() {
        let _ = write!(line, " {}", word.to_string_lossy());
    }
    line
}

fn listen(command: &mut Command) -> io::Result<(bool, String)> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    #[cfg(unix)]
    if unattended() {
        // In a group of its own, a hanging step can be ended with all it has started.
        std::os::unix::process::CommandExt::process_group(command, 0);
    }
    let mut child = command.spawn()?;
    let (sender, lines) = mpsc::channel();
    relay(child.stdout.take(), sender.clone());
    relay(child.stderr.take(), sender);

    let start = Instant::now();
    let mut output = String::new();
    let mut ended: Option<(bool, Instant)> = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(50)) {
            Ok(line) => {
                say(line.trim_end_matches(['\n', '\r']));
                output.push_str(&line);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if ended.is_none() {
            ended = child.try_wait()?.map(|status| (status.success(), Instant::now()));
        }
        if ended.is_some_and(|(_, when)| when.elapsed() > AFTERWARDS) {
            break;
        }
        if ended.is_none() && unattended() && start.elapsed() > LIMIT {
            let sentence = format!("ended after {}: it seemed to hang\n", seconds(LIMIT));
            say(sentence.trim_end());
            output.push_str(&sentence);
            end(&mut child);
            return Ok((false, output));
        }
    }
    let ok = match ended {
        Some((ok, _)) => ok,
        None => child.wait()?.success(),
    };
    Ok((ok, output))
}

/// Hands a stream's lines on as they come.
fn relay(stream: Option<impl Read + Send + 'static>, sender: Sender<String>) {
    let Some(stream) = stream else { return };
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
            if sender.send(String::from_utf8_lossy(&bytes).into_owned()).is_err() {
                return;
            }
            bytes.clear();
        }
    });
}

/// Ends a program and, where it leads a group, its group.
pub(crate) fn end(child: &mut Child) {
    if cfg!(unix) && unattended() {
        drop(
            Command::new("kill")
                .args(["-KILL", "--", &format!("-{}", child.id())])
                .status(),
        );
    }
    drop(child.kill());
    drop(child.wait());
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Ran {
        run("shell", Command::new("sh").args(["-c", script]))
    }

    #[test]
    fn both_streams_are_kept_and_the_end_is_told() {
        let ran = shell("echo out; echo err >&2; exit 3");
        assert!(!ran.ok);
        assert!(
            ran.output.contains("out\n") && ran.output.contains("err\n"),
            "{}",
            ran.output
        );
    }

    #[test]
    fn a_child_that_keeps_the_pipe_holds_nobody_up() {
        let ran = shell("sleep 20 & echo done");
        assert!(ran.ok);
        assert!(ran.output.contains("done"));
        assert!(ran.time < Duration::from_secs(15), "{:?}", ran.time);
    }

    #[test]
    fn a_program_that_is_not_there_is_a_failure_in_words() {
        let ran = run("absent", &mut Command::new("no-such-program-of-ours"));
        assert!(!ran.ok);
        assert!(
            ran.output
                .contains("no-such-program-of-ours could not be started")
        );
    }
}
