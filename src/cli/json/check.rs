//! The output of `camtay check --json`.

use serde::Serialize;

use super::FORMAT;
use crate::cli::check::words::told;
use crate::locale::Locale;
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
    message: String,
    hint: String,
}

impl Checked {
    /// These diagnostics in words.
    pub(in crate::cli) fn of(locale: &Locale, diagnostics: &[diagnostic::Diagnostic]) -> Self {
        let diagnostics = diagnostics.iter().map(|own| Diagnostic::of(locale, own));
        Self { format: FORMAT, diagnostics: diagnostics.collect() }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}

impl Diagnostic {
    fn of(locale: &Locale, own: &diagnostic::Diagnostic) -> Self {
        let told = told(locale, &own.code);
        Self {
            code: told.name,
            level: match own.code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            file: own.file.clone(),
            line: own.at.line,
            column: own.at.column,
            message: told.message,
            hint: told.hint,
        }
    }
}
