//! Finds definitions: those built into the program, or those of a folder.
//!
//! The built-in ones are known by a small index and parsed when they are opened. What is wrong with
//! a file is told by [`check`], what can be mended in its text by [`mend`]; wording it belongs to `cli`.

pub mod check;
mod embedded;
pub mod file;
mod folder;
pub mod import;
pub mod mend;

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::procedure::Procedure;
use crate::procedure::catalog::{Catalog, Listed};
use crate::procedure::diagnostic::Diagnostic;
use crate::procedure::yaml::{Shared, read_head, read_procedure};
use folder::FolderFile;

/// Why definitions could not be found.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// The folder of definitions cannot be read.
    #[error("cannot read the definitions in {path}: {source}")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file cannot be read, or is no text.
    #[error("cannot read {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// No definition has this id or code.
    #[error("no procedure is called {name}")]
    Unknown {
        /// What was asked for.
        name: Box<str>,
        /// The id or code that is nearly the same.
        near: Option<Box<str>>,
    },
    /// The definition has errors.
    #[error("the definition in {file} has errors")]
    Defective {
        /// The file.
        file: Box<str>,
        /// Its text.
        text: String,
        /// What is wrong.
        diagnostics: Vec<Diagnostic>,
    },
}

/// A set of definitions.
#[derive(Debug)]
pub struct Library {
    catalog: Catalog,
    source: Source,
}

#[derive(Debug)]
enum Source {
    Embedded,
    /// The folder and its files, in the catalogue's order.
    Folder(PathBuf, Vec<FolderFile>),
}

impl Library {
    /// The definitions built into the program.
    pub fn embedded() -> Self {
        let entries = embedded::PROCEDURES.iter().map(embedded::Embedded::listed);
        Self { catalog: Catalog::new(entries.collect()), source: Source::Embedded }
    }

    /// The definitions of a folder; those with defective heads are left out of the catalogue and
    /// told by [`check`].
    pub fn folder(root: &Path) -> Result<Self, LibraryError> {
        let mut files = folder::files(root)?;
        let mut entries: Vec<Listed> = Vec::new();
        files.retain(|file| match folder::read(&file.path) {
            Ok(text) => {
                read_head(&file.label, &text).map(|head| entries.push(Listed::of(&head))).is_some()
            }
            Err(_) => false,
        });
        let catalog = Catalog::new(entries);
        Ok(Self { catalog, source: Source::Folder(root.to_owned(), files) })
    }

    /// What there is.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The definition with this id or national code.
    pub fn open(&self, name: &str) -> Result<Procedure, LibraryError> {
        let Some(at) = self.position(name) else {
            return Err(LibraryError::Unknown { name: name.into(), near: self.near(name) });
        };
        let (file, text) = self.text(at)?;
        let (procedure, diagnostics) = read_procedure(&file, &text, &self.shared()?);
        match procedure {
            Some(mut procedure) => {
                procedure.head.hash = hash(&text);
                Ok(procedure)
            }
            None => Err(LibraryError::Defective { file, text, diagnostics }),
        }
    }

    /// Groups, lists, amounts and holidays.
    pub fn shared(&self) -> Result<Shared, LibraryError> {
        match &self.source {
            Source::Embedded => Ok(folder::shared(None)?.0),
            Source::Folder(root, _) => Ok(folder::shared(Some(root))?.0),
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        let entries = self.catalog.entries();
        let by_id = entries.iter().position(|own| *own.id == *name);
        by_id.or_else(|| entries.iter().position(|own| *own.code == *name))
    }

    fn near(&self, name: &str) -> Option<Box<str>> {
        let entries = self.catalog.entries().iter();
        let names = entries.flat_map(|own| [&*own.id, &*own.code]);
        crate::procedure::diagnostic::near(name, names)
    }

    fn text(&self, at: usize) -> Result<(Box<str>, String), LibraryError> {
        match &self.source {
            Source::Embedded => {
                let own = embedded::PROCEDURES.get(at);
                let (path, text) = own.map_or(("", ""), |own| (own.path, own.text));
                Ok((path.into(), text.to_owned()))
            }
            Source::Folder(root, files) => match files.get(at) {
                Some(file) => Ok((file.label.clone(), folder::read(&file.path)?)),
                None => Err(LibraryError::Folder {
                    path: root.clone(),
                    source: std::io::ErrorKind::NotFound.into(),
                }),
            },
        }
    }
}

/// SHA-256 of a definition's text, in lower-case hexadecimal.
pub fn hash(text: &str) -> Box<str> {
    let digest = Sha256::digest(text.as_bytes());
    let mut hash = String::with_capacity(64);
    for byte in digest {
        for nibble in [byte >> 4, byte & 15] {
            hash.extend(char::from_digit(u32::from(nibble), 16));
        }
    }
    hash.into()
}
