//! Definitions in a folder: a bounded walk that follows no links, and what they share.
#![expect(clippy::disallowed_methods, reason = "the shell: definitions live in files")]

use std::fs;
use std::io::{Error, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::LibraryError;
use super::embedded;
use crate::procedure::catalog::Entry;
use crate::procedure::diagnostic::{Code, Diagnostic};
use crate::procedure::yaml::node::At;
use crate::procedure::yaml::{LARGEST, Shared, read_head};

/// The most definitions a folder may hold.
const MOST: usize = 50_000;
/// How deep below the root a definition may lie: domain, id, date.
const DEEPEST: usize = 4;

/// A definition's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FolderFile {
    pub(super) path: PathBuf,
    pub(super) label: Box<str>,
}

impl FolderFile {
    pub(super) fn new(path: PathBuf) -> Self {
        let label = path.display().to_string().into();
        Self { path, label }
    }

    /// Where it is below `root`.
    pub(super) fn place(&self, root: &Path) -> Option<&str> {
        self.path.strip_prefix(root).ok()?.to_str()
    }
}

/// Whether the folder can be read at all.
pub(super) fn exists(root: &Path) -> Result<(), LibraryError> {
    let failed = |source| LibraryError::Folder { path: root.to_owned(), source };
    fs::read_dir(root).map(drop).map_err(failed)
}

/// What the head of a file says, and where it is below `root`; `None` where it has no usable head.
pub(super) fn entry(root: &Path, file: &FolderFile, text: &str) -> Option<Entry> {
    let place = file.place(root)?;
    let head = read_head(&file.label, text)?;
    Some(Entry { place: place.into(), ..Entry::of(&head) })
}

/// The versions of a procedure that lies where its id says, `domain/id`.
pub(super) fn of_id(root: &Path, id: &str) -> Result<Vec<Entry>, LibraryError> {
    let mut found = Vec::new();
    if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Ok(found);
    }
    let failed = |source| LibraryError::Folder { path: root.to_owned(), source };
    for domain in fs::read_dir(root).map_err(failed)? {
        let home = domain.map_err(failed)?.path().join(id);
        if home.is_dir() {
            let entry = |file: &FolderFile| entry(root, file, &read(&file.path).ok()?);
            found.extend(files(&home)?.iter().filter_map(entry));
        }
    }
    Ok(found)
}

/// Every `procedure.yaml` below `root`, in order of path.
pub(super) fn files(root: &Path) -> Result<Vec<FolderFile>, LibraryError> {
    let mut found = Vec::new();
    let mut open = vec![(root.to_owned(), 0)];
    while let Some((folder, depth)) = open.pop() {
        let failed = |source| LibraryError::Folder { path: folder.clone(), source };
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() && depth < DEEPEST && entry.file_name() != "_common" {
                open.push((entry.path(), depth + 1));
            } else if kind.is_file() && entry.file_name() == "procedure.yaml" {
                found.push(FolderFile::new(entry.path()));
            }
        }
        if found.len() > MOST {
            return Err(failed(Error::from(ErrorKind::FileTooLarge)));
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

/// What definitions below `root` share; the built-in files stand behind it.
pub(super) fn shared(root: Option<&Path>) -> Result<(Shared, Vec<Diagnostic>), LibraryError> {
    let (mut own, mut odd): (Vec<(String, String)>, Vec<Diagnostic>) = Default::default();
    let common = root.map(|root| root.join("_common")).filter(|common| common.is_dir());
    if let Some(common) = common {
        let failed = |source| LibraryError::Folder { path: common.clone(), source };
        let mut paths = Vec::new();
        for entry in fs::read_dir(&common).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            paths.push((entry.path(), entry.file_type().map_err(failed)?.is_file()));
        }
        paths.sort();
        paths.retain(|(path, _)| path.extension().is_some_and(|own| own == "yaml"));
        for (path, is_file) in paths {
            let name = path.display().to_string();
            if is_file {
                own.push((name, read(&path)?));
            } else {
                let at = At { line: 1, column: 1, length: 1 };
                odd.push(Diagnostic { code: Code::NotAFile, file: name.into(), at });
            }
        }
    }
    let files = own.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let (shared, diagnostics) = Shared::read(files.chain(embedded::COMMON.iter().copied()));
    odd.extend(diagnostics);
    Ok((shared, odd))
}

/// Whether a regular file, no link to one, stands there.
pub(super) fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|own| own.is_file())
}

/// The name of the file of examples beside a definition.
pub(super) const EXAMPLES: &str = "examples.yaml";

/// The definition's file that a path means: the file itself, or the one in the folder.
pub(super) fn definition(path: &Path) -> PathBuf {
    if path.is_dir() { path.join("procedure.yaml") } else { path.to_owned() }
}

/// The examples beside a definition's file.
pub(super) fn examples(file: &Path) -> Result<Option<(Box<str>, String)>, LibraryError> {
    let path = file.with_file_name(EXAMPLES);
    if !is_file(&path) {
        return Ok(None);
    }
    Ok(Some((path.display().to_string().into(), read(&path)?)))
}

/// The text of a file that is not larger than a definition may be.
pub(super) fn read(path: &Path) -> Result<String, LibraryError> {
    let failed = |source| LibraryError::File { path: path.to_owned(), source };
    // Asked before opening: a pipe would wait for whoever writes into it.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err(failed(Error::from(ErrorKind::InvalidInput)));
    }
    let file = fs::File::open(path).map_err(failed)?;
    let mut text = String::new();
    let limit = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_string(&mut text).map_err(failed)?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(text)
}
