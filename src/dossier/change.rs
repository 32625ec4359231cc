//! What the officer does, as events, and what it will change, before it is done.
//!
//! The preview and the effect are the same computation: the event is applied to a copy.

use super::assess::assess;
use super::assessment::{Assessment, Due, Limit, Need, Time, Verdict};
use super::bind::{bind, path};
use super::case::{Case, Desk, Mark, Place};
use super::event::{Event, Source};
use super::history::Dossier;
use super::path::Path;
use crate::procedure::Procedure;
use crate::procedure::expression::Tri;
use crate::procedure::field::Entry;
use crate::procedure::form::FieldIx;
use crate::procedure::rule::Channel;

/// What the officer does. Paths carry stable item ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Answers a question or changes an answer.
    Answer {
        /// The question.
        path: Path,
        /// The answer.
        entry: Entry,
        /// Where it comes from.
        source: Source,
    },
    /// Takes an answer away.
    Clear(Path),
    /// Confirms an answer that came back from the shelf.
    Confirm(Path),
    /// Marks a paper by id, or takes the mark back.
    Mark {
        /// The document's or alternative's id.
        paper: Box<str>,
        /// What was found.
        mark: Option<Mark>,
    },
    /// Adds an item to a repeated section.
    Add(Box<str>),
    /// Takes an item away.
    Remove {
        /// The section.
        list: Box<str>,
        /// The item's stable id.
        item: u32,
    },
    /// *Hết*.
    Close(Box<str>),
    /// More items after all.
    Reopen(Box<str>),
    /// Another way of filing.
    Channel(Channel),
}

/// What an edit changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// Questions that become relevant.
    pub come: Vec<Place>,
    /// Questions that are no longer relevant.
    pub gone: Vec<Place>,
    /// Answers put on the shelf.
    pub shelved: Vec<Path>,
    /// Answers that come back from the shelf, to be confirmed.
    pub restored: Vec<Path>,
    /// Documents by index whose need changes: before and after.
    pub papers: Vec<(u16, Need, Need)>,
    /// The verdict before and after.
    pub verdict: (Verdict, Verdict),
    /// Fees and benefits before and after, where they differ.
    pub sums: Option<(Vec<Due>, Vec<Due>)>,
    /// The authority's time before and after, where it differs.
    pub processing: Option<(Option<Time>, Option<Time>)>,
    /// The citizen's deadlines before and after, where they differ.
    pub deadlines: Option<(Vec<Limit>, Vec<Limit>)>,
}

impl Change {
    /// Whether anything but the answer itself changes.
    pub fn is_nothing(&self) -> bool {
        let Self { come, gone, shelved, restored, papers, verdict, sums, processing, deadlines } =
            self;
        [come.is_empty(), gone.is_empty(), shelved.is_empty(), restored.is_empty()]
            .iter()
            .all(|empty| *empty)
            && papers.is_empty()
            && verdict.0 == verdict.1
            && sums.is_none()
            && processing.is_none()
            && deadlines.is_none()
    }
}

/// The event of an edit, with the answers it puts on the shelf.
pub fn event(procedure: &Procedure, desk: &Desk, dossier: &Dossier, edit: Edit) -> Event {
    let mut event = bare(dossier, edit);
    let before = bind(procedure, dossier, desk);
    let after = bind(procedure, &applied(dossier, &event), desk);
    let shelves = shelved(procedure, &before, &after);
    event.set_shelves(shelves);
    event
}

/// What an edit will change, without doing it.
pub fn preview(procedure: &Procedure, desk: &Desk, dossier: &Dossier, edit: Edit) -> Change {
    let event = event(procedure, desk, dossier, edit);
    let after = applied(dossier, &event);
    between(procedure, desk, dossier, &after, &event)
}

/// What changed from one state of a dossier to the next by `event`.
pub fn between(
    procedure: &Procedure,
    desk: &Desk,
    before: &Dossier,
    after: &Dossier,
    event: &Event,
) -> Change {
    let old = bind(procedure, before, desk);
    let new = bind(procedure, after, desk);
    let (was, is) = (assess(procedure, &old), assess(procedure, &new));
    let needs = (0..).zip(was.needs.iter().zip(&is.needs));
    Change {
        come: relevant_only(procedure, &is, &new, &was, &old),
        gone: relevant_only(procedure, &was, &old, &is, &new),
        shelved: event.shelves().to_vec(),
        restored: restored(procedure, (&old, &was), (&new, &is)),
        papers: needs
            .filter(|(_, (was, is))| was != is)
            .map(|(index, (was, is))| (index, *was, *is))
            .collect(),
        verdict: (was.verdict, is.verdict),
        sums: differ(was.sums, is.sums),
        processing: differ(was.processing, is.processing),
        deadlines: differ(was.deadlines, is.deadlines),
    }
}

fn bare(dossier: &Dossier, edit: Edit) -> Event {
    let shelves = Vec::new();
    match edit {
        Edit::Answer { path, entry, source } => Event::Answered { path, entry, source, shelves },
        Edit::Clear(path) => Event::Cleared { path, shelves },
        Edit::Confirm(path) => Event::Restored { path },
        Edit::Mark { paper, mark } => Event::PaperMarked { paper, mark, shelves },
        Edit::Add(list) => {
            let given = dossier.lists.get(&list).map_or(0, |items| items.last);
            Event::ItemAdded { list, item: given.saturating_add(1), shelves }
        }
        Edit::Remove { list, item } => Event::ItemRemoved { list, item, shelves },
        Edit::Close(list) => Event::Closed { list, shelves },
        Edit::Reopen(list) => Event::Reopened { list, shelves },
        Edit::Channel(channel) => Event::Channelled { channel, shelves },
    }
}

fn applied(dossier: &Dossier, event: &Event) -> Dossier {
    let mut after = dossier.clone();
    after.apply(event);
    after
}

/// Answers that were relevant before and are not after, by stable path.
fn shelved(procedure: &Procedure, before: &Case, after: &Case) -> Vec<Path> {
    let kept = assess(procedure, after).shelf;
    let was = assess(procedure, before).shelf;
    let name = |case: &Case, place: &Place| path(procedure, case, *place);
    let earlier: Vec<_> = was.iter().filter_map(|place| name(before, place)).collect();
    let now = kept.iter().filter_map(|place| name(after, place));
    now.filter(|path| !earlier.contains(path)).collect()
}

/// Answers that were on the shelf before and are used after.
fn restored(
    procedure: &Procedure,
    before: (&Case, &Assessment),
    after: (&Case, &Assessment),
) -> Vec<Path> {
    let was = before.1.shelf.iter().filter_map(|place| path(procedure, before.0, *place));
    let shelf: Vec<_> =
        after.1.shelf.iter().filter_map(|place| path(procedure, after.0, *place)).collect();
    let gone = |own: &Path| super::bind::place(procedure, after.0, own).is_none();
    was.filter(|own| !shelf.contains(own) && !gone(own)).collect()
}

/// Questions that are definitely relevant in the first assessment and not in the second.
fn relevant_only(
    procedure: &Procedure,
    here: &Assessment,
    here_case: &Case,
    there: &Assessment,
    there_case: &Case,
) -> Vec<Place> {
    let places = here.places(procedure).filter(|(_, relevance)| *relevance == Tri::True);
    let missing = places.filter(|(place, _)| {
        let other = path(procedure, here_case, *place)
            .and_then(|own| super::bind::place(procedure, there_case, &own));
        other.and_then(|place| there.relevance_at(procedure, place)) != Some(Tri::True)
    });
    missing.map(|(place, _)| place).collect()
}

fn differ<T: PartialEq>(was: T, is: T) -> Option<(T, T)> {
    (was != is).then_some((was, is))
}

impl Assessment {
    /// Every question with its relevance, in the order of the form; a repeated section's questions
    /// once per item.
    pub fn places<'a>(
        &'a self,
        procedure: &'a Procedure,
    ) -> impl Iterator<Item = (Place, Tri)> + 'a {
        let sections = procedure.form.sections.iter().enumerate();
        sections.flat_map(move |(index, section)| {
            let fields = section.fields.clone().map(FieldIx);
            let once = section.repeat.is_none();
            let items = self.items.get(index).map_or(0, Vec::len);
            let single = fields.clone().filter(move |_| once).map(Place::of);
            let each = (0..u16::try_from(items).unwrap_or(u16::MAX)).filter(move |_| !once);
            let repeated = each.flat_map(move |item| {
                fields.clone().map(move |field| Place { field, item: Some(item) })
            });
            single
                .chain(repeated)
                .map(move |place| (place, self.relevance_at(procedure, place).unwrap_or_default()))
        })
    }

    /// The relevance of one question; `None` where the item does not exist.
    pub fn relevance_at(&self, procedure: &Procedure, place: Place) -> Option<Tri> {
        let Some(item) = place.item else {
            return self.relevance.get(place.field.at()).copied();
        };
        let field = procedure.form.field(place.field)?;
        let section = procedure.form.section_of(place.field)?;
        let at = place.field.at().checked_sub(usize::from(section.fields.start))?;
        let items = self.items.get(usize::from(field.section))?;
        items.get(usize::from(item))?.get(at).copied()
    }
}

impl Event {
    /// Sets the answers that the event takes out of relevance; events that take none ignore it.
    fn set_shelves(&mut self, paths: Vec<Path>) {
        match self {
            Self::Channelled { shelves, .. }
            | Self::Answered { shelves, .. }
            | Self::Cleared { shelves, .. }
            | Self::ItemAdded { shelves, .. }
            | Self::ItemRemoved { shelves, .. }
            | Self::Closed { shelves, .. }
            | Self::Reopened { shelves, .. }
            | Self::PaperMarked { shelves, .. }
            | Self::Moved { shelves, .. } => *shelves = paths,
            Self::Began { .. }
            | Self::Addressed { .. }
            | Self::Restored { .. }
            | Self::Noted { .. }
            | Self::Parked
            | Self::HandedOver { .. }
            | Self::Filed { .. }
            | Self::Stayed { .. }
            | Self::Undone => {}
        }
    }
}
