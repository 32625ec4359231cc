//! `camtay preview`: a definition is walked while it is written. Reading its files and wording what is
//! wrong with them belong here, following them to `run`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::{Common, Manner};
use super::assistant::{ending, palette, terminal};
use super::check;
use super::check::words::told;
use super::failure::Failure;
use super::library_words;
use super::printed::{Printed, put};
use crate::app::preview::{Definition, Finding, Reading, example_counts};
use crate::dossier::case::Site;
use crate::dossier::example::try_file;
use crate::library::LibraryError;
use crate::library::check::{Check, Report};
use crate::library::file::DefinitionFile;
use crate::locale::Locale;
use crate::procedure::diagnostic::{Diagnostic, Severity};
use crate::run::{Live, Start, StoreOpening, Watch};
use crate::store::Store;
use crate::store::memory::Memory;
use crate::text::excerpt::Excerpt;
use crate::text::nfc::visible;

/// Follows the definition at `path` until its author leaves.
pub(super) fn run(
    locale: &Locale,
    path: &Path,
    common: &Common,
    manner: Manner,
) -> Result<Printed, Failure> {
    let mut file = DefinitionFile::at(path);
    if path.is_dir() && !file.path().is_file() {
        let path = path.display().to_string();
        let says = locale.with("cli-preview-no-definition", &[("path", &visible(&path))]);
        return Err(Failure::usage(says));
    }
    let watch = Watch::new(file.path().to_owned(), file.examples(), file.common());
    let how = Check { today: common.today.unwrap_or_else(crate::run::today), examples: try_file };
    let reading =
        read(locale, &mut file, how).map_err(|error| library_words::failure(locale, &error))?;
    match manner {
        Manner::Screen(_) => walk(locale, (file, how), common, manner, (watch, reading)),
        Manner::Lines => Ok(lines(locale, file, how, watch)),
    }
}

/// The walk on the terminal. Its store ends with it.
fn walk(
    locale: &Locale,
    (mut file, how): (DefinitionFile, Check),
    common: &Common,
    manner: Manner,
    (watch, reading): (Watch, Reading),
) -> Result<Printed, Failure> {
    terminal(locale)?;
    let library = file.library().map_err(|error| library_words::failure(locale, &error))?;
    let language = locale.language();
    let start = Start {
        language,
        today: common.today,
        site: Site::default(),
        library,
        survey: None,
        sheets: PathBuf::new(),
        store: memory(),
        palette: palette(manner),
    };
    let read = move || {
        // Words cannot be shared between threads; they are read again, which takes no time to speak of.
        let locale = Locale::new(language);
        read(&locale, &mut file, how).unwrap_or_else(|error| lost(&locale, &file, &error))
    };
    let live = Live { watch, read: Box::new(read) };
    match crate::run::preview(start, reading, live).on_screen() {
        Ok(()) => Ok(Printed::done("")),
        Err(error) => ending(locale, &error),
    }
}

fn memory() -> StoreOpening {
    Box::new(|| {
        let store: Box<dyn Store> = Box::new(Memory::default());
        Ok(store)
    })
}

/// What is wrong, as lines, now and after every change, until nobody reads it any more.
fn lines(locale: &Locale, mut file: DefinitionFile, how: Check, watch: Watch) -> Printed {
    let name = file.path().display().to_string();
    let mut tell = |key: &str, gap: &str| {
        let text = report(locale, &mut file, how)
            .unwrap_or_else(|error| library_words::failure(locale, &error).lines(locale));
        let heading = locale.with(key, &[("path", &visible(&name))]);
        put(&mut std::io::stdout().lock(), &format!("{gap}{heading}\n\n{text}")).is_ok()
    };
    if tell("cli-preview-follows", "") {
        watch.each(|| tell("cli-preview-changed", "\n"));
    }
    Printed::silent(0)
}

/// What is wrong, and how many examples hold.
fn report(locale: &Locale, file: &mut DefinitionFile, how: Check) -> Result<String, LibraryError> {
    let text = check::told(locale, &file.check(how)?, Severity::Warning);
    let examples = definition(file)?.and_then(|own| example_counts(locale, &own));
    Ok([text].into_iter().chain(examples).collect::<Vec<_>>().join("\n"))
}

fn definition(file: &DefinitionFile) -> Result<Option<Definition>, LibraryError> {
    let read = file.read()?;
    Ok(read.map(|(procedure, examples)| Definition::new(Arc::new(procedure), examples)))
}

/// What the files say now. Notes are left to `camtay check`.
fn read(locale: &Locale, file: &mut DefinitionFile, how: Check) -> Result<Reading, LibraryError> {
    let report = file.check(how)?;
    let definition = definition(file)?;
    let grave = report.diagnostics.iter().filter(|own| own.code.severity() < Severity::Note);
    let findings = grave.map(|own| finding(locale, file, &report, own));
    let mut findings: Vec<Finding> = findings.collect();
    findings.sort_by_key(|own| own.severity);
    Ok(Reading { definition, findings })
}

fn finding(locale: &Locale, file: &DefinitionFile, report: &Report, own: &Diagnostic) -> Finding {
    let words = told(locale, &own.code);
    let text = report.texts.get(&own.file).map_or("", String::as_str);
    Finding {
        severity: own.code.severity(),
        place: place(locale, file, own),
        excerpt: Excerpt::of(text, own.at.line, own.at.column, own.at.length),
        message: words.message,
        hint: words.hint,
    }
}

/// The line; the file too where it is not the definition's own.
fn place(locale: &Locale, file: &DefinitionFile, own: &Diagnostic) -> String {
    let line = own.at.line.to_string();
    let path = Path::new(&*own.file);
    if path == file.path() {
        return locale.with("preview-line", &[("line", &line)]);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    locale.with("preview-place", &[("file", &visible(&name)), ("line", &line)])
}

/// The files cannot be read any more: they may come back.
fn lost(locale: &Locale, file: &DefinitionFile, error: &LibraryError) -> Reading {
    let name = file.path().file_name().unwrap_or_default().to_string_lossy();
    let message = match error {
        LibraryError::Folder { source, .. } | LibraryError::File { source, .. } => {
            locale.with("preview-lost", &[("why", &library_words::cause(locale, source))])
        }
        LibraryError::Unknown { .. } | LibraryError::Defective { .. } => {
            library_words::failure(locale, error).says
        }
    };
    let finding = Finding {
        severity: Severity::Error,
        place: visible(&name).into_owned(),
        excerpt: None,
        message,
        hint: locale.text("preview-lost-fix").into_owned(),
    };
    Reading { definition: None, findings: vec![finding] }
}
