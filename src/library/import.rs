//! Records of the national portal as draft definitions in a folder. Every record is taken, or is told
//! with its place and why not; wording that belongs to `cli`.

mod clean;
pub mod defect;
mod draft;
mod output;
mod reading;
mod record;
mod slug;
mod source;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{LibraryError, hash};
use crate::procedure::yaml::LARGEST;
use defect::{Flaw, Flaws, Refusal};
use output::{Output, Put};
use source::Taker;

/// Where a record stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: Box<str>,
    /// Where in it.
    pub spot: Spot,
}

/// Where in a file a record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// The file is the record.
    Whole,
    /// On a line, from 1.
    Line(u64),
    /// In a list, from 1.
    Item(u64),
}

/// A record or file that is not taken.
#[derive(Debug)]
pub struct Refused {
    /// Where it stands.
    pub place: Place,
    /// The code it has, if it has one.
    pub code: Option<String>,
    /// Why.
    pub why: Refusal,
    /// What the system says of a file.
    pub source: Option<io::Error>,
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Report {
    /// How many records there were.
    pub records: usize,
    /// How many drafts are new.
    pub new: usize,
    /// How many took the place of an older import.
    pub renewed: usize,
    /// How many were there already, word for word.
    pub same: usize,
    /// Files of people that stay as they are.
    pub kept: Vec<PathBuf>,
    /// What is not taken, at most [`TOLD`] of it.
    pub refused: Vec<Refused>,
    /// How much is not taken.
    pub refusals: BTreeMap<Refusal, usize>,
    /// How many of the records taken had each flaw.
    pub flaws: BTreeMap<Flaw, usize>,
}

/// The most refusals that are told one by one.
pub const TOLD: usize = 10_000;

/// The folder of drafts cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {source}")]
pub struct ImportError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system says.
    pub source: io::Error,
}

impl ImportError {
    fn of(root: &Path, error: LibraryError) -> Self {
        match error {
            LibraryError::Folder { path, source } | LibraryError::File { path, source } => {
                Self { path, source }
            }
            LibraryError::Unknown { .. } | LibraryError::Defective { .. } => {
                Self { path: root.to_owned(), source: io::ErrorKind::InvalidData.into() }
            }
        }
    }
}

/// Imports the records of the files and folders at `from` into the folder `out`. What was written stays
/// written where it ends early.
pub fn import(from: &[PathBuf], out: &Path) -> Result<Report, ImportError> {
    let output = Output::open(out)?;
    let mut import = Import { output, taken: BTreeMap::new(), report: Report::default() };
    source::read(from, &mut import)?;
    Ok(import.report)
}

struct Import {
    output: Output,
    /// The codes taken, with a hash of their records.
    taken: BTreeMap<Box<str>, Box<str>>,
    report: Report,
}

impl Taker for Import {
    type Error = ImportError;

    fn take(&mut self, place: Place, value: &Value) -> Result<(), ImportError> {
        self.report.records += 1;
        if let Err(why) = self.record(value)? {
            let code = record::code_of(value);
            self.refuse(Refused { place, code, why, source: None });
        }
        Ok(())
    }

    fn refuse(&mut self, refused: Refused) {
        *self.report.refusals.entry(refused.why).or_default() += 1;
        if self.report.refused.len() < TOLD {
            self.report.refused.push(refused);
        }
    }
}

impl Import {
    /// Takes a record, or tells why not.
    fn record(&mut self, value: &Value) -> Result<Result<(), Refusal>, ImportError> {
        let mut flaws = Flaws::new();
        let record = match record::read(value, &mut flaws) {
            Ok(record) => record,
            Err(why) => return Ok(Err(why)),
        };
        let own = hash(&value.to_string());
        if let Some(known) = self.taken.get(&*record.head.code) {
            let again = *known == own;
            return Ok(Err(if again { Refusal::Repeated } else { Refusal::SameCode }));
        }
        let home = self.output.home(&record.head, &mut flaws);
        let draft = draft::draft(&record, &home.id, &home.domain, &mut flaws);
        if draft.len() > LARGEST / 2 {
            return Ok(Err(Refusal::TooMuch));
        }
        self.taken.insert(record.head.code.as_str().into(), own);
        match output::put(&home, &draft)? {
            Put::New => self.report.new += 1,
            Put::Renewed => self.report.renewed += 1,
            Put::Same => self.report.same += 1,
            Put::Kept => self.report.kept.push(home.path),
        }
        for flaw in flaws {
            *self.report.flaws.entry(flaw).or_default() += 1;
        }
        Ok(Ok(()))
    }
}
