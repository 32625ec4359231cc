//! The state of one dossier: its events folded, independent of any version of the definition.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::case::Mark;
use super::event::{Carry, Event, Source};
use super::path::Path;
use crate::procedure::field::Entry;
use crate::procedure::rule::Channel;

/// A dossier as its events tell it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dossier {
    /// The procedure and the version it was begun or moved to.
    pub definition: Definition,
    /// How it is filed.
    pub channel: Channel,
    /// How people are addressed.
    pub address: Option<Pronouns>,
    /// Answers by path.
    pub answers: BTreeMap<Path, Held>,
    /// Repeated sections by id.
    pub lists: BTreeMap<Box<str>, Items>,
    /// Marks by paper id.
    pub papers: BTreeMap<Box<str>, Mark>,
    /// Remarks in order.
    pub notes: Vec<Box<str>>,
    /// Set once filed.
    pub filed: Option<Filing>,
    /// How many events were folded; the store's revision.
    pub revision: u64,
}

/// The definition a dossier stands on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Definition {
    /// The procedure's id.
    pub procedure: Box<str>,
    /// The definition's content hash.
    pub hash: Box<str>,
    /// The content hash of the version that was offered last and not taken.
    pub declined: Option<Box<str>>,
}

/// The pair of words chosen once per dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pronouns {
    /// What the citizen is called (`bác`).
    pub citizen: Box<str>,
    /// What the officer calls themselves (`cháu`).
    pub officer: Box<str>,
}

/// An answer as held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What was answered; `None` once cleared, so that a default does not come back.
    pub entry: Option<Entry>,
    /// Where it came from.
    pub source: Source,
    /// Set while it has left relevance since it was last given or confirmed.
    pub to_confirm: bool,
}

/// The items of a repeated section.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Items {
    /// Stable ids in order.
    pub ids: Vec<u32>,
    /// The highest id ever given.
    pub last: u32,
    /// Set by *Hết*.
    pub closed: bool,
}

/// When and under which code a dossier was filed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// The receipt's code.
    pub receipt: Box<str>,
    /// The day.
    pub on: Date,
}

impl Held {
    /// Whether it was read from a card.
    pub fn is_scanned(&self) -> bool {
        self.source == Source::Card
    }
}

impl Dossier {
    /// Folds a whole log; events that were undone leave no trace but the revision.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut kept: Vec<&Event> = Vec::new();
        let mut revision = 0;
        for event in events {
            revision += 1;
            if *event == Event::Undone {
                kept.pop();
            } else {
                kept.push(event);
            }
        }
        let mut dossier = Self::default();
        for event in kept {
            dossier.apply(event);
        }
        dossier.revision = revision;
        dossier
    }

    /// Applies one event that is not [`Event::Undone`], which needs the whole log.
    pub fn apply(&mut self, event: &Event) {
        self.revision += 1;
        match event {
            Event::Began { procedure, hash, channel } => {
                self.definition.procedure.clone_from(procedure);
                self.definition.hash.clone_from(hash);
                self.channel = *channel;
            }
            Event::Addressed { citizen, officer } => {
                self.address =
                    Some(Pronouns { citizen: citizen.clone(), officer: officer.clone() });
            }
            Event::Channelled { channel, .. } => self.channel = *channel,
            Event::Noted { text } => self.notes.push(text.clone()),
            Event::Filed { receipt, on } => {
                self.filed = Some(Filing { receipt: receipt.clone(), on: *on });
            }
            Event::Moved { hash, carries, .. } => self.go_over(hash, carries),
            Event::Stayed { hash } => self.definition.declined = Some(hash.clone()),
            Event::Answered { path, entry, source, .. } => self.hold(path, Some(entry), source),
            Event::Cleared { path, .. } => self.hold(path, None, &Source::Typed),
            Event::Restored { path } => self.confirm(path),
            Event::PaperMarked { paper, mark, .. } => self.mark(paper, mark.as_ref()),
            Event::ItemAdded { list, item, .. } => self.items(list).add(*item),
            Event::ItemRemoved { list, item, .. } => self.items(list).ids.retain(|id| id != item),
            Event::Closed { list, .. } => self.items(list).closed = true,
            Event::Reopened { list, .. } => self.items(list).closed = false,
            Event::Parked | Event::HandedOver { .. } | Event::Undone => {}
        }
        self.shelve(event.shelves());
    }

    fn go_over(&mut self, hash: &str, carries: &[Carry]) {
        self.definition.hash = hash.into();
        self.definition.declined = None;
        for carry in carries {
            self.carry(carry);
        }
    }

    /// Carries something over; what is not there is carried nowhere.
    pub fn carry(&mut self, carry: &Carry) {
        match carry {
            Carry::Answer { from, to } => {
                if let Some(held) = self.answers.remove(from) {
                    self.answers.insert(to.clone(), held);
                }
            }
            Carry::Value { path, entry } => {
                if let Some(held) = self.answers.get_mut(path) {
                    held.entry = Some(entry.clone());
                }
            }
            Carry::Items { from, to } => {
                if let Some(items) = self.lists.remove(from) {
                    self.lists.insert(to.clone(), items);
                }
            }
            Carry::Paper { from, to } => {
                if let Some(mark) = self.papers.remove(from) {
                    self.papers.insert(to.clone(), mark);
                }
            }
        }
    }

    fn hold(&mut self, path: &Path, entry: Option<&Entry>, source: &Source) {
        let held = Held { entry: entry.cloned(), source: source.clone(), to_confirm: false };
        self.answers.insert(path.clone(), held);
    }

    fn shelve(&mut self, paths: &[Path]) {
        for path in paths {
            if let Some(held) = self.answers.get_mut(path) {
                held.to_confirm = true;
            }
        }
    }

    fn confirm(&mut self, path: &Path) {
        if let Some(held) = self.answers.get_mut(path) {
            held.to_confirm = false;
        }
    }

    fn mark(&mut self, paper: &str, mark: Option<&Mark>) {
        match mark {
            Some(mark) => drop(self.papers.insert(paper.into(), mark.clone())),
            None => drop(self.papers.remove(paper)),
        }
    }

    fn items(&mut self, list: &str) -> &mut Items {
        self.lists.entry(list.into()).or_default()
    }
}

impl Items {
    fn add(&mut self, id: u32) {
        if !self.ids.contains(&id) {
            self.ids.push(id);
        }
        self.last = self.last.max(id);
        self.closed = false;
    }
}

impl Event {
    /// The answers the event takes out of relevance.
    pub fn shelves(&self) -> &[Path] {
        match self {
            Self::Channelled { shelves, .. }
            | Self::Answered { shelves, .. }
            | Self::Cleared { shelves, .. }
            | Self::ItemAdded { shelves, .. }
            | Self::ItemRemoved { shelves, .. }
            | Self::Closed { shelves, .. }
            | Self::Reopened { shelves, .. }
            | Self::PaperMarked { shelves, .. }
            | Self::Moved { shelves, .. } => shelves,
            Self::Began { .. }
            | Self::Addressed { .. }
            | Self::Restored { .. }
            | Self::Noted { .. }
            | Self::Parked
            | Self::HandedOver { .. }
            | Self::Filed { .. }
            | Self::Stayed { .. }
            | Self::Undone => &[],
        }
    }
}
