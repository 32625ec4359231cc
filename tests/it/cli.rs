//! The commands as programs and people call them: what is printed where, and the exit code. The JSON
//! contracts of docs/json.md are held as snapshots over a small set of definitions.

mod assistant;
mod contracts;
mod diff;
mod flow;
mod import;
mod new;
mod preview;
mod refused;
mod versions;

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A run that has ended.
struct Run {
    exit: Option<i32>,
    out: String,
    complaint: String,
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            exit: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            complaint: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The program in the folder of this module's definitions, with nothing in its environment but a home
/// that is not the user's.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_camtay"));
    command.args(arguments).current_dir(folder()).env_clear();
    command.env("CAMTAY_HOME", env!("CARGO_TARGET_TMPDIR")).stdin(Stdio::null());
    command
}

fn camtay(arguments: &[&str]) -> Run {
    Run::of(program(arguments).output().unwrap())
}

/// What a run that does what was asked prints.
fn printed(arguments: &[&str]) -> String {
    let run = camtay(arguments);
    assert_eq!(run.exit, Some(0), "{}", run.complaint);
    assert_eq!(run.complaint, "");
    run.out
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/cli")
}
