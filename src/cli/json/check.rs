//! The output of `camtay check --json`.

use serde::Serialize;

use super::FORMAT;
use crate::cli::check::words::told;
use crate::library::check::Report;
use crate::locale::Locale;
use crate::procedure::diagnostic::mend::{self, edits};
use crate::procedure::diagnostic::{self, Severity};

/// Everything that is wrong, by file and place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Checked {
    format: u8,
    diagnostics: Vec<Diagnostic>,
}

/// One diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Diagnostic {
    code: &'static str,
    level: &'static str,
    file: Box<str>,
    line: u32,
    column: u32,
    length: u32,
    message: String,
    hint: String,
    fix: Vec<Edit>,
}

/// A change to the file that mends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Edit {
    line: u32,
    column: u32,
    length: u32,
    text: Box<str>,
}

impl Checked {
    /// A report in words.
    pub(in crate::cli) fn of(locale: &Locale, report: &Report) -> Self {
        let text =
            |own: &diagnostic::Diagnostic| report.texts.get(&own.file).map_or("", String::as_str);
        let diagnostics =
            report.diagnostics.iter().map(|own| Diagnostic::of(locale, own, text(own)));
        Self { format: FORMAT, diagnostics: diagnostics.collect() }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}

impl Diagnostic {
    fn of(locale: &Locale, own: &diagnostic::Diagnostic, text: &str) -> Self {
        let told = told(locale, &own.code);
        Self {
            code: told.name,
            level: match own.code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            },
            file: own.file.clone(),
            line: own.at.line,
            column: own.at.column,
            length: own.at.length,
            message: told.message,
            hint: told.hint,
            fix: edits(own, text).into_iter().map(Edit::of).collect(),
        }
    }
}

impl Edit {
    fn of(own: mend::Edit) -> Self {
        let at = own.at;
        Self { line: at.line, column: at.column, length: at.length, text: own.with }
    }
}
