//! Why definitions cannot be had, in words: what happened, what it means, what to do.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::Path;

use super::check;
use super::failure::Failure;
use crate::library::LibraryError;
use crate::locale::Locale;
use crate::procedure::diagnostic::Diagnostic;
use crate::text::nfc::visible;

/// The failure in words; its exit code is 1.
pub(super) fn failure(locale: &Locale, error: &LibraryError) -> Failure {
    let says = match error {
        LibraryError::Folder { path, source } => {
            unreadable(locale, "cli-folder-unread", path, source)
        }
        LibraryError::File { path, source } => unreadable(locale, "cli-file-unread", path, source),
        LibraryError::Unknown { name, near } => unknown(locale, name, near.as_deref()),
        LibraryError::Defective { file, text, diagnostics } => {
            let values = [("file", &*visible(file))];
            let what = locale.with("cli-defective", &values);
            format!("{what}\n\n{}", listed(locale, file, text, diagnostics))
        }
    };
    Failure::problem(says)
}

/// A file that cannot be read.
pub(super) fn unreadable(locale: &Locale, key: &str, path: &Path, source: &Error) -> String {
    let path = path.display().to_string();
    let why = cause(locale, source);
    let values = [("path", &*visible(&path)), ("why", &why)];
    locale.with(key, &values)
}

/// Diagnostics of one text.
pub(super) fn listed(
    locale: &Locale,
    file: &str,
    text: &str,
    diagnostics: &[Diagnostic],
) -> String {
    let texts = BTreeMap::from([(file.into(), text.to_owned())]);
    check::listed(locale, diagnostics, &texts)
}

fn unknown(locale: &Locale, name: &str, near: Option<&str>) -> String {
    let mut lines = vec![locale.with("cli-no-procedure", &[("name", &visible(name))])];
    lines.extend(near.map(|near| locale.with("cli-did-you-mean", &[("name", near)])));
    lines.push(locale.with("cli-try-search", &[("name", &visible(name))]));
    lines.join("\n")
}

/// What the system says, in the interface's words where they are usual ones.
pub(super) fn cause(locale: &Locale, source: &Error) -> String {
    let usual = CAUSES.iter().find(|(kind, _)| *kind == source.kind());
    match usual {
        Some((_, key)) => locale.text(key).into_owned(),
        None => visible(&source.to_string()).into_owned(),
    }
}

const CAUSES: [(ErrorKind, &str); 9] = [
    (ErrorKind::NotFound, "cli-cause-not-found"),
    (ErrorKind::PermissionDenied, "cli-cause-denied"),
    (ErrorKind::NotADirectory, "cli-cause-not-a-folder"),
    (ErrorKind::IsADirectory, "cli-cause-not-a-file"),
    (ErrorKind::InvalidInput, "cli-cause-not-a-file"),
    (ErrorKind::InvalidData, "cli-cause-not-text"),
    (ErrorKind::FileTooLarge, "cli-cause-too-large"),
    (ErrorKind::StorageFull, "cli-cause-full"),
    (ErrorKind::ReadOnlyFilesystem, "cli-cause-read-only"),
];
