//! Where dossiers are kept: one small trait, so that the desk's own file, a shared database and the
//! tests' memory behave alike. Payloads are opaque to an adapter's database, ready to be sealed.
//!
//! Wording an error belongs to the commands; deciding what happens belongs to the dossier.

mod clock;
pub mod error;
pub mod home;
pub mod memory;
pub mod record;
pub mod sqlite;

use std::fmt;

use crate::dossier::event::Event;
use crate::dossier::path::Path;
use crate::procedure::yaml::Source;
pub use error::{Attempt, Fault, StoreError};

/// Keeps dossiers. Whatever a verb has returned is durable.
pub trait Store {
    /// All dossiers, the last touched first.
    fn list(&mut self) -> Result<Vec<Summary>, StoreError>;
    /// One dossier's events in order, and the words of its unfinished field.
    fn open(&mut self, dossier: &str) -> Result<Opened, StoreError>;
    /// Appends events to a dossier, which the first ones create, and returns its new revision. All of
    /// them are stored or none; an answer to the unfinished field takes its words away.
    fn append(&mut self, dossier: &str, batch: &Batch<'_>) -> Result<u64, StoreError>;
    /// Keeps the words of an unfinished field in place of those kept before; an empty text forgets
    /// them.
    fn keep_draft(&mut self, dossier: &str, draft: &Draft) -> Result<(), StoreError>;
    /// Forgets the words of an unfinished field, if there are any.
    fn drop_draft(&mut self, dossier: &str) -> Result<(), StoreError>;
    /// Keeps a definition that dossiers are about to be begun with, as it is now.
    fn keep_definition(&mut self, source: &Source) -> Result<(), StoreError>;
    /// The definition with this content hash, as it was kept; `None` where it never was.
    fn definition(&mut self, hash: &str) -> Result<Option<Source>, StoreError>;
    /// An identity no dossier has: 16 lower-case hexadecimal digits.
    fn new_id(&mut self) -> Result<Box<str>, StoreError>;
    /// A setting; `None` where it was never chosen.
    fn setting(&mut self, setting: Setting) -> Result<Option<String>, StoreError>;
    /// Chooses a setting.
    fn choose(&mut self, setting: Setting, value: &str) -> Result<(), StoreError>;
    /// Ends well: whatever the adapter tidies up is tidied up.
    fn close(self: Box<Self>) -> Result<(), StoreError>;
}

/// A dossier in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its identity.
    pub id: Box<str>,
    /// The procedure's id.
    pub procedure: Box<str>,
    /// How many events it has.
    pub revision: u64,
    /// When it was last touched, local time, `YYYY-MM-DD HH:MM`.
    pub touched: String,
    /// What tells it from others.
    pub header: Header,
}

/// What a list shows of a dossier without reading its events; personal, so sealed with them.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Header {
    /// A name from its answers, or empty.
    pub title: String,
    /// The receipt's code, once filed.
    pub filed: Option<Box<str>>,
}

/// Events to append, and what the list shows from then on.
#[derive(Clone, Copy)]
pub struct Batch<'a> {
    /// How many events the dossier has for the caller; another number in the store is a conflict.
    pub after: u64,
    /// What happened, in order.
    pub events: &'a [Event],
    /// What the list shows from now on.
    pub header: &'a Header,
}

/// The words of an unfinished field.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field, as a path.
    pub path: Box<str>,
    /// What was typed so far.
    pub text: String,
}

impl fmt::Debug for Header {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Header(…)")
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Draft(…)")
    }
}

impl Draft {
    /// Whether one of the events answers or clears the field.
    fn is_settled_by(&self, events: &[Event]) -> bool {
        let path = Path::read(&self.path);
        path.is_some_and(|path| events.iter().any(|event| settles(event, &path)))
    }
}

/// One dossier as stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its events in order; their number is its revision.
    pub events: Vec<Event>,
    /// The words of its unfinished field.
    pub draft: Option<Draft>,
}

/// What is chosen once for the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// The desk's province, two digits.
    Province,
    /// The desk's commune, five digits.
    Commune,
    /// The colours.
    Theme,
    /// What citizens are called unless a dossier says otherwise.
    Citizen,
    /// What the officer calls themselves unless a dossier says otherwise.
    Officer,
}

impl Setting {
    /// The name it is stored under, for ever.
    pub fn name(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Commune => "commune",
            Self::Theme => "theme",
            Self::Citizen => "citizen",
            Self::Officer => "officer",
        }
    }
}

/// The procedure that the events begin with.
fn begun(events: &[Event]) -> Option<&str> {
    events.iter().find_map(procedure)
}

fn procedure(event: &Event) -> Option<&str> {
    if let Event::Began { procedure, .. } = event {
        return Some(procedure);
    }
    None
}

fn settles(event: &Event, field: &Path) -> bool {
    if let Event::Answered { path, .. } | Event::Cleared { path, .. } = event {
        return path == field;
    }
    false
}

/// 64 bits of the system's randomness: nobody can guess another dossier's identity.
fn random_id() -> Result<Box<str>, StoreError> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(StoreError::Randomness)?;
    Ok(format!("{:016x}", u64::from_be_bytes(bytes)).into())
}

#[cfg(test)]
mod tests;
