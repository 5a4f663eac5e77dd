//! What builders run: `cargo xtask run`, `test`, `bench` and a few more. Nothing to install beforehand, for
//! `cargo` is there already on the three systems.

mod accept;
mod bench;
mod bundle;
mod example;
mod fuzz;
mod notices;
mod pictures;
mod place;
mod process;
mod run;
mod setup;
mod test;

use std::process::ExitCode;

use place::Place;
use process::say;

/// A sentence for the builder, in place of an error type: nobody acts on its kind. It is empty when everything
/// has been said.
type Outcome = Result<(), String>;

const HELP: &str = "\
cargo xtask COMMAND

  run [DOSSIER]     set up what is missing, build, open the window; with no display, make the filled example
  test [PART …]     set up what is missing and run every test, or the parts named: lint rust ui window pdf
  bench [report]    run the benchmarks and print each as a ratio; last, or alone, the report against its peers
  bench window      measure the window as released against a bare one: start, memory, responses
  fuzz [CASES]      print and check made-up dossiers and documents of hostile texts, others at every run
  accept [PART …]   run tests and rewrite the generated and golden files they compare (parts: rust ui)
  bundle [ARG …]    build the installers of this system; what follows is handed to the bundler
  pictures          take a picture of every screen into tests/pictures, or with --only of those a few words name
  notices           write the list of third parties anew
  setup             only set up what is missing, tests included
  help              this text
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = words
        .split_first()
        .map_or(("help", &[][..]), |(first, rest)| (first, rest));
    match obey(command, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            if !sentence.is_empty() {
                say(&format!("xtask: {sentence}"));
            }
            ExitCode::FAILURE
        }
    }
}

fn obey(command: &str, rest: &[String]) -> Outcome {
    let place = Place::find()?;
    match command {
        "run" => run::run(&place, rest),
        "test" => test::test(&place, rest),
        "bench" => bench::bench(&place, rest),
        "fuzz" => fuzz::fuzz(&place, rest),
        "accept" => accept::accept(&place, rest),
        "bundle" => bundle::bundle(&place, rest),
        "notices" => notices::write(&place),
        "pictures" => pictures::pictures(&place, rest),
        "setup" => setup::prepare(&place, setup::ALL),
        "help" | "--help" | "-h" => {
            say(HELP.trim_end());
            Ok(())
        }
        unknown => Err(format!(
            "there is no command “{unknown}”; `cargo xtask help` lists them"
        )),
    }
}
