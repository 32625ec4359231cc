//! Mending what is wrong in the texts themselves, as far as nobody has to decide. A folder whose files
//! would have more errors afterwards is left as it was; nothing is written here but by [`write()`].
#![expect(clippy::disallowed_methods, reason = "the shell: definitions live in files")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Error, Write};
use std::path::{Path, PathBuf};

use super::LibraryError;
use super::check::{Check, Report, recheck};
use crate::procedure::diagnostic::mend::{apply, edits};
use crate::procedure::diagnostic::{Diagnostic, Severity};

/// How often a mended text is looked at again: mending an error may show what stood behind it.
const ROUNDS: usize = 4;

/// What mending comes to.
#[derive(Debug, Default)]
pub struct Mending {
    /// What is found in the mended texts.
    pub report: Report,
    /// The files that change.
    pub mended: Vec<Mended>,
}

/// A file that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Its name.
    pub file: Box<str>,
    /// Its text before.
    pub before: String,
    /// Its text afterwards, with as many lines.
    pub after: String,
}

/// Texts by file name.
type Texts = BTreeMap<Box<str>, String>;

/// Mends the definitions at `paths` and their examples, in memory.
pub fn mend(paths: &[PathBuf], how: Check) -> Result<Mending, LibraryError> {
    let mut report = recheck(paths, how, Texts::new())?;
    let before = report.texts.clone();
    for _ in 0..ROUNDS {
        let texts = next(&report);
        if texts.is_empty() {
            break;
        }
        let tried = recheck(paths, how, over(&report.texts, &texts))?;
        let sound = sound(&report, &tried, texts);
        if sound.is_empty() {
            break;
        }
        report = recheck(paths, how, over(&report.texts, &sound))?;
    }
    let changed = before.into_iter().filter_map(|(file, before)| {
        let after = report.texts.get(&file).filter(|after| **after != before)?.clone();
        Some(Mended { file, before, after })
    });
    let mended = changed.collect();
    Ok(Mending { report, mended })
}

/// Puts the mended text in the file's place, whole or not at all.
pub fn write(own: &Mended) -> Result<(), Error> {
    let path = fs::canonicalize(&*own.file)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".moi");
    let beside = path.with_file_name(name);
    let written = put(&beside, &path, &own.after).and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // The original is untouched; what could not be finished is only in the way.
        drop(fs::remove_file(&beside));
    }
    written
}

fn put(beside: &Path, path: &Path, text: &str) -> Result<(), Error> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(beside)?;
    file.write_all(text.as_bytes())?;
    file.set_permissions(fs::metadata(path)?.permissions())?;
    file.sync_all()
}

/// The texts that would change. What is shared in `_common` is left: it belongs to other definitions.
fn next(report: &Report) -> Texts {
    let mut all: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for own in &report.diagnostics {
        let shared = Path::new(&*own.file).components().any(|part| part.as_os_str() == "_common");
        if let Some(text) = report.texts.get(&own.file)
            && !shared
        {
            all.entry(&own.file).or_default().extend(edits(own, text));
        }
    }
    let mended = all.into_iter().filter_map(|(file, edits)| {
        let text = report.texts.get(file)?;
        let mended = apply(text, &edits);
        (mended != *text).then(|| (file.into(), mended))
    });
    mended.collect()
}

/// Those texts whose folder has no more errors than it had.
fn sound(before: &Report, after: &Report, texts: Texts) -> Texts {
    let folder = |file: &str| Path::new(file).parent().map(Path::to_owned);
    let errors = |report: &Report, own: Option<&Path>| {
        let here = |diagnostic: &&Diagnostic| folder(&diagnostic.file).as_deref() == own;
        let grave = report.diagnostics.iter().filter(here);
        grave.filter(|own| own.code.severity() == Severity::Error).count()
    };
    let keeps = |file: &str| {
        let own = folder(file);
        errors(after, own.as_deref()) <= errors(before, own.as_deref())
    };
    texts.into_iter().filter(|(file, _)| keeps(file)).collect()
}

fn over(texts: &Texts, newer: &Texts) -> Texts {
    let mut all = texts.clone();
    all.extend(newer.iter().map(|(file, text)| (file.clone(), text.clone())));
    all
}
