//! Finds definitions: those built into the program, or those of a folder.
//!
//! The built-in ones are known by a small table, those of a folder by an index that is kept between runs
//! and made true by a [`Survey`]; definitions are parsed when they are opened. What is wrong with a file
//! is told by [`check`], what can be mended in its text by [`mend`]; wording it belongs to `cli`.

pub mod check;
mod embedded;
pub mod file;
mod folder;
pub mod import;
mod index;
pub mod mend;
mod stamp;
mod survey;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::procedure::Procedure;
use crate::procedure::catalog::{Catalog, Entry, Listed, Reading};
use crate::procedure::diagnostic::Diagnostic;
use crate::procedure::yaml::{self, Shared, read_procedure};
use index::Index;

pub use crate::procedure::yaml::text_hash as hash;
pub use survey::Survey;

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

/// The name of an examples file and its text.
pub type Examples = (Box<str>, String);

/// The definition in a file, or in the folder that holds it, with the examples beside it.
pub fn at(path: &Path) -> Result<(Procedure, Option<Examples>), LibraryError> {
    let file = folder::definition(path);
    let (shared, _) = folder::shared(check::root_of(path).as_deref())?;
    let text = folder::read(&file)?;
    let label: Box<str> = file.display().to_string().into();
    let (procedure, diagnostics) = read_procedure(&label, &text, &shared);
    let Some(mut procedure) = procedure else {
        return Err(LibraryError::Defective { file: label, text, diagnostics });
    };
    procedure.head.hash = yaml::Source::new(&label, &text, &shared).hash();
    Ok((procedure, folder::examples(&file)?))
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
    Folder(PathBuf),
}

impl Library {
    /// The definitions built into the program.
    pub fn embedded() -> Self {
        let entries = embedded::PROCEDURES.iter().map(embedded::Embedded::listed);
        Self { catalog: Catalog::new(entries.collect()), source: Source::Embedded }
    }

    /// The definitions of a folder, all looked through; those with defective heads are left out of the
    /// catalogue and told by [`check`]. What is found is kept below `cache`, if there is one.
    pub fn folder(root: &Path, cache: Option<&Path>) -> Result<Self, LibraryError> {
        let (mut library, survey) = Self::begin(root, cache)?;
        if let Some(catalog) = survey.run(|_| {})? {
            library.catalog = catalog;
        }
        Ok(library)
    }

    /// The definitions of a folder as they were when they were last looked through, and the survey that
    /// looks what has become of them.
    pub fn begin(root: &Path, cache: Option<&Path>) -> Result<(Self, Survey), LibraryError> {
        folder::exists(root)?;
        let index = cache.and_then(|cache| Index::of(root, cache));
        let kept = index.as_ref().and_then(Index::open);
        let (catalog, rest) = match kept {
            Some(kept) => (kept.catalog, Some(kept.rest)),
            None => (Catalog::default().being_read(Reading { done: 0, all: 0 }), None),
        };
        let known = catalog.clone();
        let survey = Survey { root: root.to_owned(), index, known, rest };
        Ok((Self { catalog, source: Source::Folder(root.to_owned()) }, survey))
    }

    /// Finds definitions by this catalogue from now on.
    pub fn use_catalog(&mut self, catalog: Catalog) {
        self.catalog = catalog;
    }

    /// The same definitions, the catalogue showing each in the version of a day.
    #[must_use]
    pub fn on(self, day: Date) -> Self {
        Self { catalog: self.catalog.on(day), ..self }
    }

    /// What there is.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Every version of the procedure with this id, the earliest first, each with the days it may be
    /// used.
    pub fn versions(&self, id: &str) -> impl Iterator<Item = Listed<'_>> {
        self.catalog.versions(id)
    }

    /// The definition with this id or national code that is in force on a day; where none is, the next
    /// one to come, else the last.
    pub fn open(&self, name: &str, today: Date) -> Result<Procedure, LibraryError> {
        let version = self.version(name, today)?;
        self.read(&version).map(|(procedure, _)| procedure)
    }

    /// A version's definition, and the files it was read from.
    pub fn read(&self, version: &Entry) -> Result<(Procedure, yaml::Source), LibraryError> {
        let (file, text) = self.text(&version.place)?;
        let shared = self.shared()?;
        let (procedure, diagnostics) = read_procedure(&file, &text, &shared);
        let source = yaml::Source::new(&file, &text, &shared);
        match procedure {
            Some(mut procedure) if procedure.head.id == version.id => {
                procedure.head.hash = source.hash();
                Ok((procedure, source))
            }
            // The file was of another procedure when it was looked through.
            Some(_) => Err(LibraryError::Unknown { name: version.id.clone(), near: None }),
            None => Err(LibraryError::Defective { file, text, diagnostics }),
        }
    }

    /// The version of the procedure with this id or national code that [`Library::open`] opens; one that
    /// is not in the catalogue yet may be in the folder.
    pub fn version(&self, name: &str, today: Date) -> Result<Entry, LibraryError> {
        if let Some(own) = self.catalog.version(name, today) {
            return Ok(own.into());
        }
        let found = match &self.source {
            Source::Embedded => None,
            Source::Folder(root) => folder::of_id(root, name).ok().map(Catalog::new),
        };
        let own = found.as_ref().and_then(|own| own.version(name, today)).map(Entry::from);
        own.ok_or_else(|| LibraryError::Unknown { name: name.into(), near: self.near(name) })
    }

    /// The name and text of the examples beside a version; `None` where there are none.
    pub fn examples(&self, version: &Entry) -> Result<Option<Examples>, LibraryError> {
        match &self.source {
            Source::Embedded => {
                let own = embedded::texts(&version.place);
                let text = own.map(|own| own.examples).filter(|own| !own.is_empty());
                let name = version.place.replace("procedure.yaml", folder::EXAMPLES);
                Ok(text.map(|text| (name.into(), text.to_owned())))
            }
            Source::Folder(root) => folder::examples(&root.join(&*version.place)),
        }
    }

    /// Groups, lists, amounts and holidays.
    pub fn shared(&self) -> Result<Shared, LibraryError> {
        match &self.source {
            Source::Embedded => Ok(folder::shared(None)?.0),
            Source::Folder(root) => Ok(folder::shared(Some(root))?.0),
        }
    }

    fn near(&self, name: &str) -> Option<Box<str>> {
        let names = self.catalog.entries().flat_map(|own| [own.id, own.code]);
        crate::procedure::diagnostic::near(name, names)
    }

    /// The name and text of the file at a place.
    fn text(&self, place: &str) -> Result<(Box<str>, String), LibraryError> {
        match &self.source {
            Source::Embedded => {
                let own = embedded::texts(place);
                Ok((place.into(), own.map_or("", |own| own.definition).to_owned()))
            }
            Source::Folder(root) => {
                let path = root.join(place);
                Ok((path.display().to_string().into(), folder::read(&path)?))
            }
        }
    }
}

#[cfg(test)]
mod tests;
