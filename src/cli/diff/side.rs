//! The two versions that are compared, found by file, by id and day, or by id alone.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use crate::cli::arguments::day;
use crate::cli::failure::Failure;
use crate::cli::library_words::failure;
use crate::library::{self, Examples, Library, LibraryError};
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::catalog::{Entry, Listed};

/// Two versions, and those between them.
pub(in crate::cli) struct Sides {
    pub(in crate::cli) old: Side,
    pub(in crate::cli) new: Side,
    between: Vec<Procedure>,
    /// The day both are asked for: the first of the later version, where it has one.
    pub(in crate::cli) day: Date,
}

/// A version with its examples.
pub(in crate::cli) struct Side {
    pub(in crate::cli) procedure: Arc<Procedure>,
    pub(in crate::cli) examples: Option<Examples>,
}

impl Sides {
    /// Every version after the earlier one, in order, the later one last.
    pub(in crate::cli) fn later(&self) -> Vec<&Procedure> {
        self.between.iter().chain([&*self.new.procedure]).collect()
    }
}

/// The versions that the words of the command line name.
pub(super) fn sides(
    locale: &Locale,
    library: &Library,
    names: &[Box<str>],
    today: Date,
) -> Result<Sides, Failure> {
    let finder = Finder { locale, library, today };
    match names {
        [id] => finder.next(id),
        [old, new] => finder.two(old, new),
        [id, old, new] => finder.days(id, old, new),
        _ => Err(Failure::usage(locale.text("cli-usage-diff"))),
    }
}

struct Finder<'a> {
    locale: &'a Locale,
    library: &'a Library,
    today: Date,
}

impl Finder<'_> {
    /// The version in force and the one after it.
    fn next(&self, id: &str) -> Result<Sides, Failure> {
        let old = self.version(id, self.today)?;
        let mut versions = self.library.versions(&old.id);
        let mut later = versions.by_ref().filter(|own| own.in_force.from > old.in_force.from);
        let Some(new) = later.next() else {
            let values = [("name", &*old.name)];
            return Err(Failure::problem(self.locale.with("diff-no-later", &values)));
        };
        self.listed(&old, &new.into())
    }

    fn two(&self, old: &str, new: &str) -> Result<Sides, Failure> {
        if let (Some((one, from)), Some((other, to))) = (dated(old), dated(new))
            && one == other
        {
            return self.days(one, from, to);
        }
        Ok(self.sides(self.one(old)?, self.one(new)?, Vec::new()))
    }

    fn days(&self, id: &str, old: &str, new: &str) -> Result<Sides, Failure> {
        let (old, new) = (self.day(old)?, self.day(new)?);
        self.listed(&self.version(id, old)?, &self.version(id, new)?)
    }

    fn listed(&self, old: &Entry, new: &Entry) -> Result<Sides, Failure> {
        let (from, until) = (old.in_force.from, new.in_force.from);
        let between = self.library.versions(&old.id);
        let between = between.filter(|own| own.in_force.from > from && own.in_force.from < until);
        let between = between.map(|own: Listed<'_>| Ok(self.library.read(&own.into())?.0));
        let between: Result<Vec<Procedure>, LibraryError> = between.collect();
        let between = between.map_err(|error| failure(self.locale, &error))?;
        Ok(self.sides(self.read(old)?, self.read(new)?, between))
    }

    fn sides(&self, old: Side, new: Side, between: Vec<Procedure>) -> Sides {
        let day = new.procedure.head.in_force.from.unwrap_or(self.today);
        Sides { old, new, between, day }
    }

    /// A file, a folder, an id with a day, or an id.
    fn one(&self, name: &str) -> Result<Side, Failure> {
        if let Some((id, day)) = dated(name) {
            return self.read(&self.version(id, self.day(day)?)?);
        }
        let path = Path::new(name);
        if name.contains(['/', '\\']) || path.extension().is_some() {
            let found = library::at(path);
            let (procedure, examples) = found.map_err(|error| failure(self.locale, &error))?;
            return Ok(Side { procedure: Arc::new(procedure), examples });
        }
        self.read(&self.version(name, self.today)?)
    }

    fn read(&self, version: &Entry) -> Result<Side, Failure> {
        let read = || {
            let (procedure, _) = self.library.read(version)?;
            let examples = self.library.examples(version)?;
            Ok(Side { procedure: Arc::new(procedure), examples })
        };
        read().map_err(|error| failure(self.locale, &error))
    }

    fn version(&self, id: &str, day: Date) -> Result<Entry, Failure> {
        self.library.version(id, day).map_err(|error| failure(self.locale, &error))
    }

    fn day(&self, word: &str) -> Result<Date, Failure> {
        let values = [("option", "camtay diff"), ("word", word)];
        day(word).map_err(|key| Failure::usage(self.locale.with(key, &values)))
    }
}

/// An id and a day, written `ID@DAY`.
fn dated(name: &str) -> Option<(&str, &str)> {
    name.split_once('@')
}
