//! Everything that is wrong with definitions, their examples and their set.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::folder::{self, FolderFile};
use super::{Library, LibraryError};
use crate::procedure::check::lint::Lint;
use crate::procedure::check::{Finding, Tried, findings, proved, told};
use crate::procedure::diagnostic::{Code, Diagnostic, near};
use crate::procedure::migration::vanished;
use crate::procedure::proof::{Proof, prove};
use crate::procedure::rule::GoTo;
use crate::procedure::yaml::habits::habits;
use crate::procedure::yaml::node::At;
use crate::procedure::yaml::places::{Side, Spot};
use crate::procedure::yaml::{Placed, Shared, read_head, read_placed, read_procedure};
use crate::procedure::{Head, Procedure, Span, Status};

/// What a check found, with the texts it found it in.
#[derive(Debug, Default)]
pub struct Report {
    /// What is wrong, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// The texts by file label.
    pub texts: BTreeMap<Box<str>, String>,
    /// How many definitions were read.
    pub definitions: usize,
    /// What was proved, by file label.
    pub proofs: Vec<(Box<str>, Proof)>,
}

/// How definitions are checked.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// The day, for reviews that are due.
    pub today: Date,
    /// Reads a definition's examples by file name and text, and tries them.
    pub examples: fn(&Procedure, &str, &str) -> Tried,
}

/// Checks the definitions at `paths`: files, or folders of them, and their examples.
pub fn check(paths: &[PathBuf], how: Check) -> Result<Report, LibraryError> {
    recheck(paths, how, BTreeMap::new())
}

/// As [`check`], with these texts in place of those of the files.
pub fn recheck(
    paths: &[PathBuf],
    how: Check,
    texts: BTreeMap<Box<str>, String>,
) -> Result<Report, LibraryError> {
    let mut report = Report { texts, ..Report::default() };
    for path in paths {
        let root = root_of(path);
        let path = &beside(path, root.as_deref());
        let set = Set::of(root.as_deref(), path)?;
        report.path(path, root.as_deref(), &set, how)?;
    }
    Ok(report.ordered())
}

/// Checks the definitions at one path beside a set that is known already.
pub(super) fn check_beside(
    set: &Set,
    root: Option<&Path>,
    path: &Path,
    how: Check,
) -> Result<Report, LibraryError> {
    let mut report = Report::default();
    report.path(path, root, set, how)?;
    Ok(report.ordered())
}

/// The ids of a set, each with the files that define it; those of the built-in set have none.
#[derive(Debug)]
pub(super) struct Set {
    ids: BTreeMap<Box<str>, Vec<Version>>,
    /// The folder, where the set has one.
    root: Option<Box<str>>,
}

/// A file that defines an id, and the days it does.
#[derive(Debug)]
struct Version {
    file: FolderFile,
    in_force: Span,
}

impl Set {
    /// The set below a root; without one what is at a path, beside the built-in definitions.
    pub(super) fn of(root: Option<&Path>, path: &Path) -> Result<Self, LibraryError> {
        let mut ids: BTreeMap<Box<str>, Vec<Version>> = BTreeMap::new();
        if root.is_none() {
            let built_in = Library::embedded();
            ids.extend(built_in.catalog().entries().map(|own| (own.id.into(), Vec::new())));
        }
        for file in files(root.unwrap_or(path))? {
            if let Ok(text) = folder::read(&file.path)
                && let Some(head) = read_head(&file.label, &text)
            {
                let version = Version { file, in_force: head.in_force };
                ids.entry(head.id).or_default().push(version);
            }
        }
        Ok(Self { ids, root: root.map(|own| own.display().to_string().into()) })
    }

    /// The version that a file's one comes after.
    fn before(&self, file: &FolderFile, head: &Head) -> Option<&FolderFile> {
        let key = |path: &Path, span: Span| (span.from, is_version(path));
        let own = key(&file.path, head.in_force);
        let versions = self.versions(&head.id).iter();
        let same = versions.filter(|other| home(&other.file.path) == home(&file.path));
        let earlier = same.filter(|other| key(&other.file.path, other.in_force) < own);
        let last = earlier.max_by_key(|other| key(&other.file.path, other.in_force));
        last.map(|own| &own.file)
    }

    fn versions(&self, id: &str) -> &[Version] {
        self.ids.get(id).map_or(&[], |own| own)
    }
}

impl Report {
    fn path(
        &mut self,
        path: &Path,
        root: Option<&Path>,
        set: &Set,
        how: Check,
    ) -> Result<(), LibraryError> {
        let (shared, diagnostics) = folder::shared(root)?;
        self.common(diagnostics);
        if is_common(path) {
            self.definitions += 1;
            return Ok(());
        }
        for file in files(path)? {
            self.file(&file, (&shared, set), how)?;
        }
        Ok(())
    }

    fn ordered(mut self) -> Self {
        self.diagnostics.sort_by(|one, other| (&one.file, one.at).cmp(&(&other.file, other.at)));
        self.diagnostics.dedup();
        self
    }

    fn common(&mut self, diagnostics: Vec<Diagnostic>) {
        for diagnostic in &diagnostics {
            let path = Path::new(&*diagnostic.file);
            if folder::is_file(path)
                && let Ok(text) = folder::read(path)
            {
                self.texts.insert(diagnostic.file.clone(), text);
            }
        }
        self.diagnostics.extend(diagnostics);
    }

    fn file(
        &mut self,
        file: &FolderFile,
        (shared, set): (&Shared, &Set),
        how: Check,
    ) -> Result<(), LibraryError> {
        self.definitions += 1;
        let text = match self.text(&file.label, &file.path) {
            Err(LibraryError::File { source, .. })
                if source.kind() == std::io::ErrorKind::InvalidData =>
            {
                let at = At { line: 1, column: 1, length: 1 };
                let file = file.label.clone();
                self.diagnostics.push(Diagnostic { code: Code::NotText, file, at });
                return Ok(());
            }
            other => other?,
        };
        let (placed, mut diagnostics) = read_placed(&file.label, &text, shared);
        diagnostics.extend(habits(&file.label, &text));
        if let Some(placed) = placed {
            self.set(file, &text, &placed.procedure, set);
            self.vanished(file, &text, &placed.procedure, (shared, set));
            let mut found = findings(&placed, how.today);
            found.retain(|own| !is_followed(&own.code, set, &placed.procedure.head));
            found.extend(self.proofs(file, &placed, (set, how.today)));
            found.extend(self.examples(file, &placed, how)?);
            diagnostics = told(&placed, &file.label, found, diagnostics);
        }
        self.diagnostics.extend(diagnostics);
        self.texts.insert(file.label.clone(), text);
        Ok(())
    }

    /// What is proved of a definition that somebody wrote; an imported draft promises nothing.
    fn proofs(
        &mut self,
        file: &FolderFile,
        placed: &Placed,
        (set, today): (&Set, Date),
    ) -> Vec<Finding> {
        if placed.procedure.head.status == Status::Imported {
            return Vec::new();
        }
        let proof = prove(&placed.procedure, today);
        let found = proved(placed, &proof, set.root.as_deref());
        self.proofs.push((file.label.clone(), proof));
        found
    }

    /// What only shows beside the other definitions of the set.
    fn set(&mut self, file: &FolderFile, text: &str, procedure: &Procedure, set: &Set) {
        if set.root.is_some() {
            self.misplaced(file, text, &procedure.head);
        }
        self.versions(file, text, &procedure.head, set);
        let targets = procedure.outcomes.iter().filter_map(|own| match &own.go_to {
            Some(GoTo::Id(id)) => Some(id),
            Some(GoTo::Named { .. }) | None => None,
        });
        for target in targets.filter(|target| !set.ids.contains_key(*target)) {
            let nearest = near(target, set.ids.keys().map(|own| &**own));
            self.say(file, text, target, Code::UnknownProcedure(target.clone(), nearest));
        }
    }

    /// Tells where a folder is named otherwise than what stands in its file.
    fn misplaced(&mut self, file: &FolderFile, text: &str, head: &Head) {
        let name = |folder: Option<&Path>| -> Option<Box<str>> {
            folder.and_then(Path::file_name).and_then(|own| own.to_str()).map(Into::into)
        };
        let home = home(&file.path);
        let version = file.path.parent().filter(|_| is_version(&file.path));
        let from = head.in_force.from.map(|own| own.to_string().into());
        let pairs = [
            ("id", Some(head.id.clone()), name(home)),
            ("domain", Some(head.domain.clone()), name(home.and_then(Path::parent))),
            ("in_force", from.filter(|_| version.is_some()), name(version)),
        ];
        for (key, own, folder) in pairs {
            if let (Some(own), Some(folder)) = (own, folder)
                && own != folder
            {
                let word = format!("{key}:");
                self.say(file, text, &word, Code::Misplaced(key.into(), own, folder));
            }
        }
    }

    /// Tells where an id is used in another folder, and where two versions are in force together: in the
    /// later of the two.
    fn versions(&mut self, file: &FolderFile, text: &str, head: &Head, set: &Set) {
        let versions = set.versions(&head.id);
        let elsewhere = |own: &Version| home(&own.file.path) != home(&file.path);
        if versions.first().is_some_and(elsewhere) {
            self.say(file, text, &head.id, Code::DuplicateId(head.id.clone()));
        }
        let key = |path: &Path, span: Span| (span.from, is_version(path));
        let own = key(&file.path, head.in_force);
        let mut earlier = versions.iter().filter(|other| {
            other.file != *file
                && !elsewhere(other)
                && overlap(other.in_force, head.in_force)
                && (key(&other.file.path, other.in_force), &other.file.path) < (own, &file.path)
        });
        if let Some(other) = earlier.next_back() {
            self.say(file, text, "in_force", Code::OverlappingVersions(other.file.label.clone()));
        }
    }

    /// Tells what the version before has and this one lacks without a migration.
    fn vanished(
        &mut self,
        file: &FolderFile,
        text: &str,
        procedure: &Procedure,
        (shared, set): (&Shared, &Set),
    ) {
        let Some(before) = set.before(file, &procedure.head) else {
            return;
        };
        let Ok(earlier) = folder::read(&before.path) else {
            return;
        };
        let (Some(old), _) = read_procedure(&before.label, &earlier, shared) else {
            return;
        };
        let word = if text.contains("\nmigrations:") { "migrations:" } else { "in_force" };
        for name in vanished(&old, procedure) {
            self.say(file, text, word, Code::VanishedId(name.into(), before.label.clone()));
        }
    }

    /// The text of a file, as it is or as it was handed in.
    fn text(&self, label: &str, path: &Path) -> Result<String, LibraryError> {
        self.texts.get(label).cloned().map_or_else(|| folder::read(path), Ok)
    }

    /// Tries the examples beside a definition; a file with a name of its own has none.
    fn examples(
        &mut self,
        file: &FolderFile,
        placed: &Placed,
        how: Check,
    ) -> Result<Vec<Finding>, LibraryError> {
        if file.path.file_name().is_none_or(|name| name != "procedure.yaml") {
            return Ok(Vec::new());
        }
        let path = file.path.with_file_name("examples.yaml");
        if !folder::is_file(&path) {
            return Ok(vec![Finding::lint(Spot::File, Side::Name, Lint::NoExamples, "")]);
        }
        let label: Box<str> = path.display().to_string().into();
        let text = self.text(&label, &path)?;
        let tried = (how.examples)(&placed.procedure, &label, &text);
        self.diagnostics.extend(tried.diagnostics);
        self.diagnostics.extend(habits(&label, &text));
        self.texts.insert(label, text);
        Ok(tried.findings)
    }

    /// Tells something about a word of the text, at its first line.
    fn say(&mut self, file: &FolderFile, text: &str, word: &str, code: Code) {
        let line = text.lines().position(|line| line.contains(word)).unwrap_or_default();
        let column = text.lines().nth(line).and_then(|own| own.split(word).next());
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let at = At {
            line: small(line + 1),
            column: small(column.map_or(0, |before| before.chars().count()) + 1),
            length: small(word.chars().count()),
        };
        self.diagnostics.push(Diagnostic { code, file: file.label.clone(), at });
    }
}

/// The nearest ancestor that holds `_common`, the path itself included.
pub(super) fn root_of(path: &Path) -> Option<PathBuf> {
    let absolute = path.canonicalize().ok()?;
    let found = absolute.ancestors().find(|own| own.join("_common").is_dir())?;
    // Labels stay as the caller wrote the path where that is possible.
    let depth = absolute.strip_prefix(found).ok()?.components().count();
    let written = path.ancestors().nth(depth).filter(|own| own.join("_common").is_dir());
    written.map_or_else(|| Some(found.to_owned()), |own| Some(own.to_owned()))
}

/// The path as the files of its set are named, so that a definition is known again among them.
pub(super) fn beside(path: &Path, root: Option<&Path>) -> PathBuf {
    match root {
        Some(root) if !path.starts_with(root) => {
            path.canonicalize().unwrap_or_else(|_| path.to_owned())
        }
        Some(_) | None => path.to_owned(),
    }
}

/// The definitions at a path.
fn files(path: &Path) -> Result<Vec<FolderFile>, LibraryError> {
    if path.is_dir() {
        return folder::files(path);
    }
    let is_example = path.file_name().is_some_and(|name| name == "examples.yaml");
    let file = if is_example { path.with_file_name("procedure.yaml") } else { path.to_owned() };
    Ok(vec![FolderFile::new(file)])
}

/// Whether the path is what definitions share, which is checked with every set.
fn is_common(path: &Path) -> bool {
    path.ancestors().take(2).any(|own| own.file_name().is_some_and(|name| name == "_common"))
}

/// Whether a definition is only over because a later version has taken its place.
fn is_followed(code: &Code, set: &Set, head: &Head) -> bool {
    let over = matches!(code, Code::Lint(Lint::OutOfForce, ..));
    over && set.versions(&head.id).iter().any(|own| own.in_force.from > head.in_force.to)
}

/// The folder of a procedure, which the file of a version lies one below.
fn home(path: &Path) -> Option<&Path> {
    let folder = path.parent()?;
    if is_version(path) { folder.parent() } else { Some(folder) }
}

/// Whether two intervals have a day in common.
fn overlap(one: Span, other: Span) -> bool {
    let meets = |one: Span, other: Span| match (one.from, other.to) {
        (Some(from), Some(to)) => from <= to,
        (Some(_) | None, None) | (None, Some(_)) => true,
    };
    meets(one, other) && meets(other, one)
}

/// Whether the file lies in a later version's folder, named by its date.
fn is_version(path: &Path) -> bool {
    let folder = path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
    folder.is_some_and(|name| name.parse::<Date>().is_ok())
}
