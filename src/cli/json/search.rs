//! The output of `camtay search --json`.

use serde::Serialize;

use super::FORMAT;
use crate::procedure::catalog::Likeness;

/// The procedures that fit, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Searched {
    format: u8,
    /// Whether they are only the nearest there is.
    nearest: bool,
    results: Vec<Result>,
}

/// One procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Result {
    /// Its id.
    pub(in crate::cli) id: Box<str>,
    /// Its national code.
    pub(in crate::cli) code: Box<str>,
    /// Its official name.
    pub(in crate::cli) name: Box<str>,
    /// The field it belongs to.
    pub(in crate::cli) domain: Box<str>,
    /// What of it fits the query.
    pub(in crate::cli) why: String,
}

impl Searched {
    /// These results.
    pub(in crate::cli) fn of(likeness: Likeness, results: Vec<Result>) -> Self {
        Self { format: FORMAT, nearest: likeness == Likeness::Nearest, results }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}
