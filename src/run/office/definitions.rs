//! The definitions of a dossier: its own, as the library still has it or as it was kept when the dossier
//! was begun, and the later ones up to the one in force.

use std::sync::Arc;

use super::{Office, why_not};
use crate::app::{Definitions, Outcome};
use crate::dossier::event::Event;
use crate::library::LibraryError;
use crate::procedure::Procedure;
use crate::procedure::catalog::Entry;
use crate::store::StoreError;

/// A version of the library with its definition.
struct Version {
    entry: Entry,
    procedure: Arc<Procedure>,
}

impl Office {
    /// The definitions of a dossier that stands on the one with this hash.
    pub(super) fn definitions(&mut self, id: Box<str>, hash: &str) -> Result<Outcome, StoreError> {
        let current = self.library.version(&id, self.day);
        let current = current.and_then(|entry| self.version(entry));
        let own = match self.own(&id, hash) {
            Some(own) => Some(own),
            None => self.copy(hash)?,
        };
        let (later, missing) = match current {
            Ok(current) => (self.later(own.as_deref(), current), None),
            Err(error) => (Vec::new(), Some(why_not(&self.locale, &error))),
        };
        if let (None, Some(why)) = (&own, &missing) {
            return Ok(Outcome::ProcedureFailed { id, why: why.clone() });
        }
        if let Some(own) = own.as_ref().or_else(|| later.last()) {
            self.procedures.insert(id.clone(), Arc::clone(own));
        }
        Ok(Outcome::Definitions(Definitions { procedure: id, own, later, missing }))
    }

    /// Keeps what dossiers are begun with or go over to.
    pub(super) fn keep_definitions(&mut self, events: &[Event]) -> Result<(), StoreError> {
        for hash in events.iter().filter_map(stood_on) {
            if let Some(source) = self.sources.get(hash).cloned() {
                self.store()?.keep_definition(&source)?;
            }
        }
        Ok(())
    }

    fn version(&mut self, entry: Entry) -> Result<Version, LibraryError> {
        let (procedure, source) = self.library.read(&entry)?;
        self.sources.insert(procedure.head.hash.clone(), source);
        Ok(Version { entry, procedure: Arc::new(procedure) })
    }

    /// The version of the library that has this hash.
    fn own(&mut self, id: &str, hash: &str) -> Option<Arc<Procedure>> {
        let all: Vec<Entry> = self.library.versions(id).map(Entry::from).collect();
        all.into_iter().find_map(|entry| {
            let version = self.version(entry).ok()?;
            let source = self.sources.get(&version.procedure.head.hash)?;
            source.is(hash).then_some(version.procedure)
        })
    }

    /// The definition as it was kept.
    fn copy(&mut self, hash: &str) -> Result<Option<Arc<Procedure>>, StoreError> {
        let Some(source) = self.store()?.definition(hash)? else {
            return Ok(None);
        };
        let shared = self.library.shared().unwrap_or_default();
        let (procedure, _) = source.read(&shared);
        self.sources.insert(hash.into(), source);
        Ok(procedure.map(Arc::new))
    }

    /// The versions that came after a dossier's own, the current one last; none where the dossier's own
    /// is the current one.
    fn later(&mut self, own: Option<&Procedure>, current: Version) -> Vec<Arc<Procedure>> {
        if own.is_some_and(|own| own.head.hash == current.procedure.head.hash) {
            return Vec::new();
        }
        let after = own.and_then(|own| own.head.in_force.from);
        let until = current.entry.in_force.from;
        let between = self.library.versions(&current.entry.id).filter(|other| {
            own.is_some() && other.in_force.from > after && other.in_force.from < until
        });
        let between: Vec<Entry> = between.map(Entry::from).collect();
        let versions = between.into_iter().filter_map(|entry| self.version(entry).ok());
        let mut later: Vec<_> = versions.map(|own| own.procedure).collect();
        later.push(current.procedure);
        later
    }
}

/// The definition a dossier stands on from this event on.
fn stood_on(event: &Event) -> Option<&str> {
    if let Event::Began { hash, .. } | Event::Moved { hash, .. } = event {
        return Some(hash);
    }
    None
}
