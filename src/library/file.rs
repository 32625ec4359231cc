//! One definition by the path of its file or folder: the files it is read from, and what they say now.

use std::path::{Path, PathBuf};

use super::check::{Check, Report, Set, beside, check_beside, root_of};
use super::{Library, LibraryError, folder, hash};
use crate::procedure::Procedure;
use crate::procedure::diagnostic::Code;
use crate::procedure::yaml::example::{Example, read_examples};
use crate::procedure::yaml::read_procedure;

/// The file of a definition and what belongs to it.
#[derive(Debug)]
pub struct DefinitionFile {
    path: PathBuf,
    root: Option<PathBuf>,
    /// The other definitions, once they were looked through.
    set: Option<Set>,
}

impl DefinitionFile {
    /// The definition that a path means: its file, its folder, or its examples.
    pub fn at(path: &Path) -> Self {
        let examples = path.file_name().is_some_and(|name| name == "examples.yaml");
        let path = match (path.is_dir(), examples) {
            (true, _) => path.join("procedure.yaml"),
            (false, true) => path.with_file_name("procedure.yaml"),
            (false, false) => path.to_owned(),
        };
        let root = root_of(&path);
        Self { path: beside(&path, root.as_deref()), root, set: None }
    }

    /// The definition's own file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its examples, whether or not there are any.
    pub fn examples(&self) -> PathBuf {
        self.path.with_file_name("examples.yaml")
    }

    /// The folder of what it shares with the rest of its set.
    pub fn common(&self) -> Option<PathBuf> {
        self.root.as_ref().map(|root| root.join("_common"))
    }

    /// The set it belongs to; the built-in one where it stands alone.
    pub fn library(&self) -> Result<Library, LibraryError> {
        self.root
            .as_deref()
            .map_or_else(|| Ok(Library::embedded()), |root| Library::folder(root, None))
    }

    /// Everything that is wrong with the files now. The rest of the set is looked through at first, and
    /// again where something is missing there.
    pub fn check(&mut self, how: Check) -> Result<Report, LibraryError> {
        if let Some(set) = &self.set {
            let report = check_beside(set, self.root.as_deref(), &self.path, how)?;
            if !report.diagnostics.iter().any(|own| is_of_the_set(&own.code)) {
                return Ok(report);
            }
        }
        let set = self.set.insert(Set::of(self.root.as_deref(), &self.path)?);
        check_beside(set, self.root.as_deref(), &self.path, how)
    }

    /// What the files say now; `None` while the definition has errors.
    pub fn read(&self) -> Result<Option<(Procedure, Vec<Example>)>, LibraryError> {
        let text = folder::read(&self.path)?;
        let (shared, _) = folder::shared(self.root.as_deref())?;
        let label = self.path.display().to_string();
        let Some(mut procedure) = read_procedure(&label, &text, &shared).0 else {
            return Ok(None);
        };
        procedure.head.hash = hash(&text);
        // Examples that are not there, or cannot be read, are told of by the check.
        let examples = folder::read(&self.examples()).unwrap_or_default();
        let (examples, _) = read_examples("", &examples, &procedure);
        Ok(Some((procedure, examples)))
    }
}

/// Whether what is wrong shows only beside other definitions.
fn is_of_the_set(code: &Code) -> bool {
    matches!(code, Code::UnknownProcedure(..) | Code::DuplicateId(_) | Code::OverlappingVersions(_))
}
