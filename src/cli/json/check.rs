//! The output of `camtay check --json`.

use serde::Serialize;

use super::FORMAT;
use crate::cli::check::words::told;
use crate::library::check::Report;
use crate::locale::Locale;
use crate::procedure::diagnostic::mend::{self, edits};
use crate::procedure::diagnostic::{self, Severity};
use crate::procedure::proof::Proof;

/// Everything that is wrong, by file and place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Checked {
    format: u8,
    diagnostics: Vec<Diagnostic>,
    proofs: Vec<Proved>,
}

/// What was proved of one definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Proved {
    file: Box<str>,
    settled: u32,
    open: u32,
    most_triage: u32,
    most_questions: u32,
    most_required: u32,
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
    case: Option<String>,
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
        let diagnostics = diagnostics.collect();
        let proofs = report.proofs.iter().map(|(file, proof)| Proved::of(file, proof));
        Self { format: FORMAT, diagnostics, proofs: proofs.collect() }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}

impl Proved {
    fn of(file: &str, proof: &Proof) -> Self {
        Self {
            file: file.into(),
            settled: proof.settled,
            open: proof.open,
            most_triage: proof.most.triage,
            most_questions: proof.most.all,
            most_required: proof.most.required,
        }
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
            case: told.case,
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
