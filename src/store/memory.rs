//! Dossiers in memory: what tests and trials use, and what the adapters are compared with.

use std::collections::BTreeMap;

use super::{
    Batch, Draft, Header, Opened, Setting, Store, StoreError, Summary, begun, clock, random_id,
};
use crate::dossier::event::Event;
use crate::procedure::yaml::Source;

/// A store that ends with the program.
#[derive(Default)]
pub struct Memory {
    dossiers: BTreeMap<Box<str>, Kept>,
    settings: BTreeMap<Setting, String>,
    definitions: BTreeMap<Box<str>, Source>,
    turns: u64,
}

#[derive(Default)]
struct Kept {
    procedure: Box<str>,
    header: Header,
    events: Vec<Event>,
    draft: Option<Draft>,
    touched: i64,
    turn: u64,
}

impl Memory {
    fn kept(&mut self, dossier: &str) -> Result<&mut Kept, StoreError> {
        self.dossiers.get_mut(dossier).ok_or_else(|| StoreError::Missing(dossier.into()))
    }
}

impl Store for Memory {
    fn list(&mut self) -> Result<Vec<Summary>, StoreError> {
        let mut kept: Vec<_> = self.dossiers.iter().collect();
        kept.sort_by_key(|(_, kept)| std::cmp::Reverse(kept.turn));
        Ok(kept.into_iter().map(|(id, kept)| summary(id, kept)).collect())
    }

    fn open(&mut self, dossier: &str) -> Result<Opened, StoreError> {
        self.kept(dossier)
            .map(|kept| Opened { events: kept.events.clone(), draft: kept.draft.clone() })
    }

    fn append(&mut self, dossier: &str, batch: &Batch<'_>) -> Result<u64, StoreError> {
        let found = self.dossiers.get(dossier).map_or(0, |kept| kept.events.len() as u64);
        if found != batch.after {
            return Err(StoreError::Conflict {
                dossier: dossier.into(),
                expected: batch.after,
                found,
            });
        }
        self.turns += 1;
        let kept = self.dossiers.entry(dossier.into()).or_default();
        if let Some(procedure) = begun(batch.events) {
            kept.procedure = procedure.into();
        }
        kept.events.extend_from_slice(batch.events);
        kept.draft.take_if(|draft| draft.is_settled_by(batch.events));
        kept.header = batch.header.clone();
        kept.touched = clock::now();
        kept.turn = self.turns;
        Ok(kept.events.len() as u64)
    }

    fn keep_draft(&mut self, dossier: &str, draft: &Draft) -> Result<(), StoreError> {
        let kept = Some(draft.clone()).filter(|draft| !draft.text.is_empty());
        self.kept(dossier)?.draft = kept;
        Ok(())
    }

    fn drop_draft(&mut self, dossier: &str) -> Result<(), StoreError> {
        if let Some(kept) = self.dossiers.get_mut(dossier) {
            kept.draft = None;
        }
        Ok(())
    }

    fn keep_definition(&mut self, source: &Source) -> Result<(), StoreError> {
        self.definitions.entry(source.hash()).or_insert_with(|| source.clone());
        Ok(())
    }

    fn definition(&mut self, hash: &str) -> Result<Option<Source>, StoreError> {
        Ok(self.definitions.get(hash).cloned())
    }

    fn new_id(&mut self) -> Result<Box<str>, StoreError> {
        random_id()
    }

    fn setting(&mut self, setting: Setting) -> Result<Option<String>, StoreError> {
        Ok(self.settings.get(&setting).cloned())
    }

    fn choose(&mut self, setting: Setting, value: &str) -> Result<(), StoreError> {
        self.settings.insert(setting, value.to_owned());
        Ok(())
    }

    fn close(self: Box<Self>) -> Result<(), StoreError> {
        Ok(())
    }
}

fn summary(id: &str, kept: &Kept) -> Summary {
    Summary {
        id: id.into(),
        procedure: kept.procedure.clone(),
        revision: kept.events.len() as u64,
        touched: clock::local(kept.touched),
        header: kept.header.clone(),
    }
}
