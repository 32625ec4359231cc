//! What can go wrong with keeping dossiers: what was attempted, and what stood in the way. Nothing in
//! here carries an answer or a name.

mod message;

use std::path::PathBuf;

use super::record::RecordError;

/// A verb of the store that could not be done. Nothing is half stored.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing says where this user's data belongs.
    #[error("finding the folder for data: no home")]
    Homeless,
    /// The data file could not be reached or made.
    #[error("opening {}: {fault:?}: {cause}", path.display())]
    Opening {
        /// The data file, or the folder for it.
        path: PathBuf,
        /// What stood in the way.
        fault: Fault,
        /// The system's or the database's own words.
        cause: String,
    },
    /// The data file was written by a newer version of the program, and was left as it is.
    #[error("opening {}: layout {found} is newer than {known}", path.display())]
    Newer {
        /// The data file.
        path: PathBuf,
        /// The layout it has.
        found: u32,
        /// The newest layout known here.
        known: u32,
    },
    /// The file was opened, and then a verb failed.
    #[error("{attempt:?}: {fault:?}: {cause}")]
    Failed {
        /// What was attempted.
        attempt: Attempt,
        /// What stood in the way.
        fault: Fault,
        /// The database's own words.
        cause: String,
    },
    /// The dossier has changed since the caller read it.
    #[error("dossier {dossier} is at revision {found}, not {expected}")]
    Conflict {
        /// The dossier.
        dossier: Box<str>,
        /// The revision the caller knows.
        expected: u64,
        /// The revision in the store.
        found: u64,
    },
    /// No dossier has this identity.
    #[error("no dossier {0}")]
    Missing(Box<str>),
    /// A stored event or header could not be read.
    #[error("dossier {dossier}, record {number}: {cause}")]
    Record {
        /// The dossier.
        dossier: Box<str>,
        /// The event's number from 1; 0 for what the list shows and for an unfinished field.
        number: u64,
        /// Why.
        cause: RecordError,
    },
    /// The system gave no randomness for a new identity.
    #[error("asking for randomness: {0}")]
    Randomness(getrandom::Error),
}

/// What was attempted with an open store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// Reading the list, a dossier or a setting.
    Read,
    /// Storing events.
    Append,
    /// Keeping or forgetting the words of an unfinished field.
    Draft,
    /// Choosing a setting.
    Choose,
    /// Ending.
    Close,
}

/// What stood in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The folder or the file may not be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Another program holds the file.
    Busy,
    /// The file is damaged, or is none of this program's.
    Corrupt,
    /// A file stands where the folder should be, or a folder where the file should be.
    Misplaced,
    /// Something else.
    Other,
}
