//! What a command prints and how it ends. A reader that has gone away ends it quietly.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use super::failure::Failure;
use crate::locale::Locale;

/// A command's output with its exit code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Printed {
    /// What goes to standard output.
    pub(super) text: String,
    /// The exit code.
    pub(super) exit: u8,
}

impl Printed {
    /// Output of a command that did what was asked.
    pub(super) fn done(text: impl Into<String>) -> Self {
        Self { text: text.into(), exit: 0 }
    }

    /// Nothing, with an exit code.
    pub(super) fn silent(exit: u8) -> Self {
        Self { text: String::new(), exit }
    }

    /// The same below a line that says what it holds for.
    pub(super) fn under(self, line: &str) -> Self {
        Self { text: format!("{line}\n\n{}", self.text), ..self }
    }

    /// Writes it out; a full disk or the like is told on standard error.
    pub(super) fn write(&self, locale: &Locale) -> ExitCode {
        let written = put(&mut io::stdout().lock(), &self.text);
        match written {
            Ok(()) => ExitCode::from(self.exit),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(self.exit),
            Err(error) => {
                let why = error.to_string();
                let says = locale.with("cli-not-written", &[("why", &why)]);
                complain(locale, &Failure::problem(says))
            }
        }
    }
}

/// Tells a failure on standard error.
pub(super) fn complain(locale: &Locale, failure: &Failure) -> ExitCode {
    // Nobody is left to tell where standard error is gone as well.
    drop(put(&mut io::stderr().lock(), &failure.lines(locale)));
    ExitCode::from(failure.exit)
}

/// The text, ending in one line break.
pub(super) fn put(out: &mut impl Write, text: &str) -> io::Result<()> {
    let text = text.trim_end_matches('\n');
    if !text.is_empty() {
        writeln!(out, "{text}")?;
    }
    out.flush()
}
