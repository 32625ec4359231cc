//! `camtay check`: everything that is wrong with definitions, for people or for editors.

mod excerpt;
pub(super) mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::arguments::Shape;
use super::failure::Failure;
use super::json::check as shapes;
use super::library_words;
use super::printed::Printed;
use crate::dossier::example::check_file;
use crate::library::check::{Report, check};
use crate::locale::Locale;
use crate::procedure::diagnostic::{Diagnostic, Severity};

/// The folder that is checked where none is named.
const USUAL: &str = "procedures";

/// Checks the definitions at `paths`, or those of `folder` where none is named. Exit code 1 where
/// anything is an error.
pub(super) fn run(
    locale: &Locale,
    paths: &[PathBuf],
    folder: Option<PathBuf>,
    shape: Shape,
) -> Result<Printed, Failure> {
    let usual = [folder.unwrap_or_else(|| PathBuf::from(USUAL))];
    let paths = if paths.is_empty() { &usual } else { paths };
    if paths == [Path::new(USUAL)] && !Path::new(USUAL).is_dir() {
        return Err(Failure::usage(locale.text("cli-check-nothing")));
    }
    let report =
        check(paths, check_file).map_err(|error| library_words::failure(locale, &error))?;
    let text = match shape {
        Shape::Words => told(locale, &report),
        Shape::Json => shapes::Checked::of(locale, &report.diagnostics).text(),
    };
    let wrong = count(&report.diagnostics, Severity::Error) > 0;
    Ok(Printed { text, exit: u8::from(wrong) })
}

/// Diagnostics for people, one after another.
pub(super) fn listed(
    locale: &Locale,
    diagnostics: &[Diagnostic],
    texts: &BTreeMap<Box<str>, String>,
) -> String {
    let told = diagnostics.iter().map(|own| {
        let text = texts.get(&own.file).map_or("", String::as_str);
        excerpt::told(locale, own, text)
    });
    told.collect::<Vec<_>>().join("\n\n")
}

/// A whole report for people.
pub(super) fn told(locale: &Locale, report: &Report) -> String {
    let files = report.definitions.to_string();
    if report.diagnostics.is_empty() {
        return match report.definitions {
            0 => locale.text("check-no-files").into_owned(),
            _ => locale.with("check-clean", &[("files", &files)]),
        };
    }
    let errors = count(&report.diagnostics, Severity::Error).to_string();
    let warnings = count(&report.diagnostics, Severity::Warning).to_string();
    let values = [("files", &*files), ("errors", &errors), ("warnings", &warnings), ("notes", "0")];
    let summary = locale.with("check-summary", &values);
    let list = listed(locale, &report.diagnostics, &report.texts);
    format!("{list}\n\n{summary}")
}

fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    let own = diagnostics.iter().map(|own| own.code.severity());
    own.filter(|own| *own == severity).count()
}
