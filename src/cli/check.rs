//! `camtay check`: everything that is wrong with definitions, for people or for editors.

mod excerpt;
pub(super) mod explain;
mod fix;
pub(super) mod words;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::arguments::{Check as Task, Mend, Shape};
use super::failure::Failure;
use super::json::check as shapes;
use super::library_words;
use super::printed::Printed;
use crate::dossier::example::try_file;
use crate::library::check::{Check, Report, check};
use crate::locale::Locale;
use crate::procedure::diagnostic::{Diagnostic, Severity};
use crate::procedure::proof::Proof;
use crate::text::nfc::visible;

/// The folder that is checked where none is named.
const USUAL: &str = "procedures";

/// Checks the definitions named, or those of `folder` where none is. Exit code 1 where anything is as
/// grave as the task calls fatal.
pub(super) fn run(
    locale: &Locale,
    task: &Task,
    folder: Option<PathBuf>,
    today: Date,
) -> Result<Printed, Failure> {
    let usual = [folder.unwrap_or_else(|| PathBuf::from(USUAL))];
    let paths = if task.paths.is_empty() { &usual } else { &*task.paths };
    if paths == [Path::new(USUAL)] && !Path::new(USUAL).is_dir() {
        return Err(Failure::usage(locale.text("cli-check-nothing")));
    }
    let how = Check { today, examples: try_file };
    let (report, mended) = match task.mend {
        Mend::Leave => {
            let report = check(paths, how);
            (report.map_err(|error| library_words::failure(locale, &error))?, None)
        }
        Mend::Show | Mend::Write => {
            let (report, mended) = fix::run(locale, paths, how, task.mend)?;
            (report, Some(mended))
        }
    };
    let text = match task.shape {
        Shape::Words => {
            let told = told(locale, &report, task.least);
            mended.into_iter().chain([told]).collect::<Vec<_>>().join("\n\n")
        }
        Shape::Json => shapes::Checked::of(locale, &report).text(),
    };
    let wrong = report.diagnostics.iter().any(|own| own.code.severity() <= task.fatal);
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

/// What was found, down to `least`, and the count of everything.
pub(super) fn told(locale: &Locale, report: &Report, least: Severity) -> String {
    let files = report.definitions.to_string();
    let count = |severity| count(&report.diagnostics, severity).to_string();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let notes = count(Severity::Note);
    if report.definitions == 0 && report.diagnostics.is_empty() {
        return locale.text("check-no-files").into_owned();
    }
    let grave = report.diagnostics.iter().filter(|own| own.code.severity() <= least);
    let grave: Vec<Diagnostic> = grave.cloned().collect();
    let values =
        [("files", &*files), ("errors", &errors), ("warnings", &warnings), ("notes", &notes)];
    let summary = if report.diagnostics.is_empty() { "check-clean" } else { "check-summary" };
    let mut ending = vec![locale.with(summary, &values)];
    if least < Severity::Note && notes != "0" {
        ending.push(locale.text("check-more-notes").into_owned());
    }
    if least == Severity::Note || report.definitions == 1 {
        ending.extend(report.proofs.iter().map(|(file, proof)| proved(locale, file, proof)));
    }
    if !grave.is_empty() {
        ending.insert(0, format!("{}\n", listed(locale, &grave, &report.texts)));
    }
    ending.join("\n")
}

/// How much was proved of a definition.
fn proved(locale: &Locale, file: &str, proof: &Proof) -> String {
    let numbers = [proof.settled, proof.open, proof.most.all, proof.most.triage];
    let [settled, open, all, triage] = numbers.map(|own| own.to_string());
    let required = proof.most.required.to_string();
    let values = [
        ("file", &*visible(file)),
        ("settled", &settled),
        ("open", &open),
        ("all", &all),
        ("triage", &triage),
        ("required", &required),
    ];
    locale.with("check-proved", &values)
}

fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    let own = diagnostics.iter().map(|own| own.code.severity());
    own.filter(|own| *own == severity).count()
}
