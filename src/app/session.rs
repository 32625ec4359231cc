//! The dossier on the desk: its events, what follows from them, and how far they are stored. Events
//! that could not be stored stay here and are sent again.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{DossierId, Effect};
use crate::dossier::assess::assess;
use crate::dossier::assess::view::View;
use crate::dossier::assessment::Assessment;
use crate::dossier::bind::{self, bind};
use crate::dossier::case::{Answer, Case, Desk, Place};
use crate::dossier::event::Event;
use crate::dossier::explain::{Target, Why, explain};
use crate::dossier::history::{Dossier, Held};
use crate::dossier::path::Path;
use crate::dossier::reuse::{Offer, offer};
use crate::procedure::Procedure;
use crate::procedure::expression::Tri;
use crate::procedure::form::{Field, Section};

/// A dossier with everything computed from it.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its identity.
    pub id: DossierId,
    /// The definition it is walked with.
    pub procedure: Arc<Procedure>,
    /// Everything that happened.
    pub events: Vec<Event>,
    /// The events folded.
    pub dossier: Dossier,
    /// The dossier as the engine looks at it.
    pub case: Case,
    /// What the engine says.
    pub assessment: Assessment,
    /// Why every document is needed or not.
    pub reasons: Vec<Why>,
    /// How far the events are stored.
    pub saving: Saving,
    /// Words of fields that were begun and not answered.
    pub drafts: BTreeMap<Path, String>,
    /// Later definitions in order, the last being in force; empty where that is the dossier's own.
    pub later: Vec<Arc<Procedure>>,
}

/// How far events are stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saving {
    /// How many events were sent to the store.
    pub sent: u64,
    /// How many are durable.
    pub saved: u64,
    /// Why the last attempt failed, for people.
    pub failed: Option<String>,
}

impl Session {
    /// Takes up a dossier whose first `saved` events are stored.
    pub fn new(
        id: DossierId,
        procedure: Arc<Procedure>,
        events: Vec<Event>,
        saved: u64,
        desk: &Desk,
    ) -> Self {
        let dossier = Dossier::fold(&events);
        let case = bind(&procedure, &dossier, desk);
        let assessment = assess(&procedure, &case);
        let reasons = reasons(&procedure, &case);
        let saving = Saving { sent: saved, saved, failed: None };
        Self {
            id,
            procedure,
            events,
            dossier,
            case,
            assessment,
            reasons,
            saving,
            drafts: BTreeMap::new(),
            later: Vec::new(),
        }
    }

    /// Adds an event and computes everything anew.
    pub fn push(&mut self, event: Event, desk: &Desk) {
        self.events.push(event);
        self.refresh(desk);
    }

    /// Lays the answers beside another state of the definition.
    pub fn rebind(&mut self, procedure: Arc<Procedure>, desk: &Desk) {
        self.procedure = procedure;
        self.refresh(desk);
    }

    /// Goes on with the last of the later definitions, by the event of that move.
    pub fn go_over(&mut self, event: Event, desk: &Desk) {
        if let Some(new) = self.later.pop() {
            self.procedure = new;
            self.later.clear();
            self.push(event, desk);
        }
    }

    /// Computes everything anew, for another day at the desk.
    pub fn refresh(&mut self, desk: &Desk) {
        self.dossier = Dossier::fold(&self.events);
        self.case = bind(&self.procedure, &self.dossier, desk);
        self.assessment = assess(&self.procedure, &self.case);
        self.reasons = reasons(&self.procedure, &self.case);
    }

    /// The events that were not sent yet, as an effect; `None` where there are none.
    pub fn send(&mut self) -> Option<Effect> {
        let after = self.saving.sent;
        let start = usize::try_from(after).unwrap_or(usize::MAX);
        let events = self.events.get(start..)?.to_vec();
        if events.is_empty() {
            return None;
        }
        self.saving.sent = self.dossier.revision;
        Some(Effect::Append { dossier: self.id.clone(), after, events })
    }

    /// Takes note that the events up to `revision` are durable.
    pub fn saved(&mut self, revision: u64) {
        self.saving.saved = self.saving.saved.max(revision);
        self.saving.failed = None;
    }

    /// Takes note that events could not be stored; the next attempt begins after the durable ones.
    pub fn failed(&mut self, why: String) {
        self.saving.sent = self.saving.saved;
        self.saving.failed = Some(why);
    }

    /// Whether every event is durable.
    pub fn is_saved(&self) -> bool {
        self.saving.saved >= self.dossier.revision
    }

    /// Whether the last event that counts can be taken back.
    pub fn can_undo(&self) -> bool {
        let mut counting: Vec<&Event> = Vec::new();
        for event in &self.events {
            if matches!(event, Event::Undone) {
                counting.pop();
            } else {
                counting.push(event);
            }
        }
        counting.last().is_some_and(|event| undoable(event))
    }

    /// The field at a place.
    pub fn field(&self, place: Place) -> Option<&Field> {
        self.procedure.form.field(place.field)
    }

    /// The section at an index.
    pub fn section(&self, index: u8) -> Option<&Section> {
        self.procedure.form.sections.get(usize::from(index))
    }

    /// The answer at a place.
    pub fn answer(&self, place: Place) -> Option<&Answer> {
        let view = View { procedure: &self.procedure, case: &self.case };
        view.at(place)
    }

    /// What the dossier holds at a place.
    pub fn held(&self, place: Place) -> Option<&Held> {
        self.dossier.answers.get(&self.path(place)?)
    }

    /// How many items a repeated section has.
    pub fn item_count(&self, section: u8) -> u16 {
        let list = self.case.answers.lists.get(usize::from(section));
        list.map_or(0, |own| u16::try_from(own.items.len()).unwrap_or(u16::MAX))
    }

    /// Whether the question at a place belongs to the dossier.
    pub fn relevance(&self, place: Place) -> Tri {
        let Some(item) = place.item else {
            let relevance = self.assessment.relevance.get(place.field.at());
            return relevance.copied().unwrap_or_default();
        };
        self.item_relevance(place, item).unwrap_or_default()
    }

    /// The path of a place, with the item's stable id.
    pub fn path(&self, place: Place) -> Option<Path> {
        bind::path(&self.procedure, &self.case, place)
    }

    /// The place of a path, while its field and item exist.
    pub fn place(&self, path: &Path) -> Option<Place> {
        bind::place(&self.procedure, &self.case, path)
    }

    /// What is offered at a place that was never answered.
    pub fn offer(&self, place: Place) -> Option<Offer> {
        offer(&self.procedure, &self.dossier, &self.case, &self.assessment, place)
    }

    /// The stable id of the item at a position.
    pub fn item_id(&self, section: u8, position: u16) -> Option<u32> {
        let list = self.case.answers.lists.get(usize::from(section))?;
        Some(list.items.get(usize::from(position))?.id)
    }

    fn item_relevance(&self, place: Place, item: u16) -> Option<Tri> {
        let index = self.field(place)?.section;
        let first = usize::from(self.section(index)?.fields.start);
        let items = self.assessment.items.get(usize::from(index))?;
        let fields = items.get(usize::from(item))?;
        fields.get(place.field.at().checked_sub(first)?).copied()
    }
}

fn reasons(procedure: &Procedure, case: &Case) -> Vec<Why> {
    let documents = (0_u16..).zip(&procedure.documents);
    let whys = documents.map(|(index, _)| explain(procedure, case, Target::Document(index)));
    whys.collect()
}

/// Whether taking the event back leaves a dossier one can stand on.
fn undoable(event: &Event) -> bool {
    match event {
        Event::Addressed { .. }
        | Event::Channelled { .. }
        | Event::Answered { .. }
        | Event::Cleared { .. }
        | Event::Restored { .. }
        | Event::ItemAdded { .. }
        | Event::ItemRemoved { .. }
        | Event::Closed { .. }
        | Event::Reopened { .. }
        | Event::PaperMarked { .. }
        | Event::Noted { .. } => true,
        Event::Began { .. }
        | Event::Parked
        | Event::HandedOver { .. }
        | Event::Filed { .. }
        | Event::Moved { .. }
        | Event::Stayed { .. }
        | Event::Undone => false,
    }
}
