//! The desk behind the program: dossiers in the store, definitions in the library. The store is opened
//! with the first effect that needs it, and again as long as that fails, because disks are emptied and
//! rights are given while the program runs.

mod definitions;
mod header;
mod site;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::Desk;
use crate::app::{self, DossierId, Effect, Outcome};
use crate::dossier::event::Event;
use crate::library::{Library, LibraryError};
use crate::locale::{Language, Locale};
use crate::procedure::Procedure;
use crate::procedure::yaml::Source;
use crate::store::{Batch, Draft, Header, Store, StoreError, Summary};

/// Opens the store; asked again after a failure.
pub type StoreOpening = Box<dyn FnMut() -> Result<Box<dyn Store>, StoreError> + Send>;

/// Dossiers and definitions.
pub struct Office {
    open: StoreOpening,
    store: Option<Box<dyn Store>>,
    library: Library,
    locale: Locale,
    /// Definitions by id, as they were read last.
    procedures: BTreeMap<Box<str>, Arc<Procedure>>,
    /// What definitions were read from, by content hash: dossiers begun with one keep it.
    sources: BTreeMap<Box<str>, Source>,
    logs: BTreeMap<DossierId, Log>,
    /// Why the last events of a dossier were not stored.
    failures: BTreeMap<DossierId, String>,
    /// The day that definitions were asked for last.
    day: Date,
}

/// What is known here of a dossier.
#[derive(Default)]
struct Log {
    events: Vec<Event>,
    /// The field whose unfinished words are kept.
    draft: Option<Box<str>>,
}

impl Office {
    /// An office whose words are in this language; definitions are those of `day` until another is
    /// asked for.
    pub fn new(open: StoreOpening, library: Library, language: Language, day: Date) -> Self {
        Self {
            open,
            store: None,
            library,
            locale: Locale::new(language),
            procedures: BTreeMap::new(),
            sources: BTreeMap::new(),
            logs: BTreeMap::new(),
            failures: BTreeMap::new(),
            day,
        }
    }

    fn store(&mut self) -> Result<&mut dyn Store, StoreError> {
        let store = match self.store.take() {
            Some(store) => store,
            None => (self.open)()?,
        };
        Ok(&mut **self.store.insert(store))
    }

    fn list(&mut self) -> Result<Outcome, StoreError> {
        let list = self.store()?.list()?;
        Ok(Outcome::Dossiers(list.into_iter().map(listed).collect()))
    }

    fn new_dossier(&mut self) -> Result<Outcome, StoreError> {
        let id = self.store()?.new_id()?;
        Ok(Outcome::Dossier(DossierId(id)))
    }

    fn read(&mut self, dossier: DossierId) -> Result<Outcome, StoreError> {
        let opened = self.store()?.open(&dossier.0)?;
        let draft = opened.draft.map(|draft| (draft.path, draft.text));
        let log = Log {
            events: opened.events.clone(),
            draft: draft.as_ref().map(|(path, _)| path.clone()),
        };
        self.logs.insert(dossier.clone(), log);
        Ok(Outcome::Opened { dossier, events: opened.events, draft })
    }

    fn append(
        &mut self,
        dossier: &DossierId,
        after: u64,
        events: &[Event],
    ) -> Result<u64, StoreError> {
        let log = self.logs.entry(dossier.clone()).or_default();
        log.events.truncate(usize::try_from(after).unwrap_or(usize::MAX));
        log.events.extend_from_slice(events);
        let header = self.header(dossier);
        self.keep_definitions(events)?;
        let batch = Batch { after, events, header: &header };
        self.store()?.append(&dossier.0, &batch)
    }

    /// Empty words are forgotten only where they are of the field whose words are kept.
    fn keep(&mut self, dossier: &DossierId, draft: &Draft) -> Result<(), StoreError> {
        let log = self.logs.entry(dossier.clone()).or_default();
        let kept = log.draft.as_ref() == Some(&draft.path);
        if draft.text.is_empty() && !kept {
            return Ok(());
        }
        log.draft = (!draft.text.is_empty()).then(|| draft.path.clone());
        self.store()?.keep_draft(&dossier.0, draft)
    }

    fn header(&mut self, dossier: &DossierId) -> Header {
        let events = self.logs.get(dossier).map(|log| log.events.clone());
        let events = events.unwrap_or_default();
        let id = header::procedure(&events).unwrap_or_default();
        let procedure = self.procedure(id).ok();
        header::of(&events, procedure.as_deref())
    }

    fn procedure(&mut self, id: &str) -> Result<Arc<Procedure>, LibraryError> {
        if let Some(procedure) = self.procedures.get(id) {
            return Ok(Arc::clone(procedure));
        }
        self.reread(id)
    }

    fn reread(&mut self, id: &str) -> Result<Arc<Procedure>, LibraryError> {
        let (procedure, source) = self.library.read(&self.library.version(id, self.day)?)?;
        let procedure = Arc::new(procedure);
        self.sources.insert(procedure.head.hash.clone(), source);
        self.procedures.insert(id.into(), Arc::clone(&procedure));
        Ok(procedure)
    }

    fn open_procedure(&mut self, id: Box<str>) -> Outcome {
        match self.reread(&id) {
            Ok(procedure) => Outcome::Procedure(procedure),
            Err(error) => Outcome::ProcedureFailed { why: why_not(&self.locale, &error), id },
        }
    }

    fn why(&self, error: &StoreError) -> String {
        let values = error.arguments();
        let values = values.iter().map(|(name, value)| (*name, value.as_str()));
        self.locale.with(error.key(), &values.collect::<Vec<_>>())
    }
}

impl Desk for Office {
    fn perform(&mut self, effect: Effect) -> Option<Outcome> {
        let done = match effect {
            Effect::UseCatalog(catalog) => {
                self.library.use_catalog(catalog);
                return None;
            }
            Effect::OpenProcedure { id, day } => {
                self.day = day;
                return Some(self.open_procedure(id));
            }
            Effect::OpenDefinition { procedure, hash, day } => {
                self.day = day;
                self.definitions(procedure, &hash)
            }
            Effect::ListDossiers => self.list(),
            Effect::ReadSite => return Some(self.read_site()),
            Effect::ChooseSite(site) => self.choose_site(site),
            Effect::NewDossier => self.new_dossier(),
            Effect::OpenDossier(dossier) => self.read(dossier),
            Effect::Append { dossier, after, events } => {
                return Some(self.appended(dossier, after, &events));
            }
            Effect::KeepDraft { dossier, path, text } => {
                let kept = self.keep(&dossier, &Draft { path, text });
                return kept.err().map(|error| Outcome::StoreFailed(self.why(&error)));
            }
            Effect::Copy(_)
            | Effect::Speak(_)
            | Effect::WriteSheet { .. }
            | Effect::Suspend
            | Effect::Quit => return None,
        };
        Some(done.unwrap_or_else(|error| Outcome::StoreFailed(self.why(&error))))
    }
}

impl Office {
    fn appended(&mut self, dossier: DossierId, after: u64, events: &[Event]) -> Outcome {
        let error = match self.append(&dossier, after, events) {
            Ok(revision) => {
                self.failures.remove(&dossier);
                return Outcome::Appended { dossier, revision };
            }
            Err(error) => error,
        };
        // Events that were under way when earlier ones failed find a gap: the reason is the same.
        let gap = matches!(error, StoreError::Conflict { expected, found, .. } if found < expected);
        let earlier = self.failures.get(&dossier).filter(|_| gap).cloned();
        let why = earlier.unwrap_or_else(|| self.why(&error));
        self.failures.insert(dossier.clone(), why.clone());
        Outcome::AppendFailed { why, dossier }
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        if let Some(store) = self.store.take() {
            // Everything is durable already; closing only tidies up.
            let _ = store.close();
        }
    }
}

/// Why definitions cannot be had, for people.
pub(super) fn why_not(locale: &Locale, error: &LibraryError) -> String {
    match error {
        LibraryError::Unknown { name, .. } => {
            locale.with("shell-definition-unknown", &[("name", name)])
        }
        LibraryError::Defective { file, diagnostics, .. } => {
            let count = diagnostics.len().to_string();
            let values = [("file", &**file), ("count", &*count)];
            locale.with("shell-definition-defective", &values)
        }
        LibraryError::Folder { path, source } | LibraryError::File { path, source } => {
            let (path, why) = (path.display().to_string(), source.to_string());
            let values = [("path", &*path), ("why", &*why)];
            locale.with("shell-definition-unread", &values)
        }
    }
}

fn listed(own: Summary) -> app::Summary {
    app::Summary {
        id: DossierId(own.id),
        procedure: own.procedure,
        title: own.header.title,
        revision: own.revision,
        touched: own.touched,
        filed: own.header.filed,
    }
}

#[cfg(test)]
mod tests;
