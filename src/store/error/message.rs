//! Which message tells a person about an error, and the values it names. The sentences themselves
//! stand in `locales/*/store.ftl`; no value carries an answer.

use super::{Attempt, Fault, StoreError};

impl StoreError {
    /// The key of the message that says what happened, what it means and what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Homeless => "store-homeless",
            Self::Opening { fault, .. } => opening(*fault),
            Self::Newer { .. } => "store-newer",
            Self::Failed { fault, .. } => failed(*fault),
            Self::Conflict { .. } => "store-conflict",
            Self::Missing(_) => "store-missing",
            Self::Record { .. } => "store-record",
            Self::Randomness(_) => "store-randomness",
        }
    }

    /// The message's values by name.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Homeless => Vec::new(),
            Self::Opening { path, cause, .. } => {
                vec![("path", path.display().to_string()), ("why", cause.clone())]
            }
            Self::Newer { path, found, known } => vec![
                ("path", path.display().to_string()),
                ("found", found.to_string()),
                ("known", known.to_string()),
            ],
            Self::Failed { attempt, cause, .. } => {
                vec![("attempt", word(*attempt).to_owned()), ("why", cause.clone())]
            }
            Self::Conflict { dossier, expected, found } => vec![
                ("dossier", dossier.to_string()),
                ("expected", expected.to_string()),
                ("found", found.to_string()),
            ],
            Self::Missing(dossier) => vec![("dossier", dossier.to_string())],
            Self::Record { dossier, number, cause } => vec![
                ("dossier", dossier.to_string()),
                ("number", number.to_string()),
                ("why", cause.to_string()),
            ],
            Self::Randomness(cause) => vec![("why", cause.to_string())],
        }
    }
}

fn opening(fault: Fault) -> &'static str {
    match fault {
        Fault::ReadOnly => "store-open-read-only",
        Fault::Full => "store-open-full",
        Fault::Busy => "store-open-busy",
        Fault::Corrupt => "store-open-corrupt",
        Fault::Misplaced => "store-open-misplaced",
        Fault::Other => "store-open-other",
    }
}

/// A file that was opened is in its place, so being misplaced is nothing of its own here.
fn failed(fault: Fault) -> &'static str {
    match fault {
        Fault::ReadOnly => "store-failed-read-only",
        Fault::Full => "store-failed-full",
        Fault::Busy => "store-failed-busy",
        Fault::Corrupt => "store-failed-corrupt",
        Fault::Misplaced | Fault::Other => "store-failed-other",
    }
}

/// The word by which messages choose how to begin.
fn word(attempt: Attempt) -> &'static str {
    match attempt {
        Attempt::Read => "read",
        Attempt::Append => "append",
        Attempt::Draft => "draft",
        Attempt::Choose => "choose",
        Attempt::Close => "close",
    }
}
