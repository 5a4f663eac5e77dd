//! The command line as a program of its own, which needs no window system.

use std::process::ExitCode;

fn main() -> ExitCode {
    jauge_cli::run(std::env::args_os())
}
