//! A dossier beside its definition: paths become indices, entries become values.
//!
//! What the definition no longer knows stays in the dossier and out of the case.

use super::case::{Answer, Answers, Case, Desk, Item, List, Mark, Papers, Place, State};
use super::event::Source;
use super::history::{Dossier, Held, Items};
use super::path::Path;
use crate::procedure::Procedure;
use crate::procedure::expression::PaperIx;
use crate::procedure::field::Entry;
use crate::procedure::field::normal;
use crate::procedure::form::{Field, Section};
use crate::procedure::rule::Channel;
use crate::procedure::yaml::answers::{AnswersFile, GivenMark};

/// The case of a dossier at a desk; a filed one keeps its filing date.
pub fn bind(procedure: &Procedure, dossier: &Dossier, desk: &Desk) -> Case {
    Case {
        answers: answers(procedure, dossier),
        papers: papers(procedure, dossier),
        site: desk.site.clone(),
        channel: dossier.channel,
        today: dossier.filed.as_ref().map_or(desk.today, |filing| filing.on),
    }
}

/// A dossier that holds what an answers file gives; its lists are closed.
pub fn from_file(procedure: &Procedure, channel: Channel, given: &AnswersFile) -> Dossier {
    let mut dossier = Dossier { channel, ..Dossier::default() };
    dossier.definition.procedure.clone_from(&procedure.head.id);
    dossier.definition.hash.clone_from(&procedure.head.hash);
    for (section, count) in &given.lists {
        if let Some(own) = procedure.form.sections.get(usize::from(*section)) {
            let items = Items { ids: (1..=*count).collect(), last: *count, closed: true };
            dossier.lists.insert(own.id.clone(), items);
        }
    }
    for answer in &given.answers {
        if let Some(path) = named(procedure, Place::of(answer.field), answer.item) {
            let entry = Some(answer.entry.clone());
            dossier.answers.insert(path, Held { entry, source: Source::File, to_confirm: false });
        }
    }
    let marks = given.papers.iter().map(|(id, mark)| (id.clone(), given_mark(mark)));
    dossier.papers.extend(marks);
    dossier
}

/// The path of a place in a case, with the item's stable id, as events carry it.
pub fn path(procedure: &Procedure, case: &Case, place: Place) -> Option<Path> {
    let item = match place.item {
        None => None,
        Some(item) => {
            let section = procedure.form.field(place.field)?.section;
            let list = case.answers.lists.get(usize::from(section))?;
            Some(list.items.get(usize::from(item))?.id)
        }
    };
    named(procedure, place, item)
}

/// The path of a place with the item's position from 1, as people read it.
pub fn shown_path(procedure: &Procedure, place: Place) -> Option<Path> {
    named(procedure, place, place.item.map(|item| u32::from(item) + 1))
}

/// The place of a path that carries the item's stable id.
pub fn place(procedure: &Procedure, case: &Case, path: &Path) -> Option<Place> {
    let field = procedure.form.find(&path.section, &path.field)?;
    let section = procedure.form.field(field)?.section;
    let Some(id) = path.item else {
        return Some(Place::of(field));
    };
    let list = case.answers.lists.get(usize::from(section))?;
    let item = list.items.iter().position(|item| item.id == id)?;
    Some(Place { field, item: u16::try_from(item).ok() })
}

/// The index of the paper with this id.
pub fn paper(procedure: &Procedure, id: &str) -> Option<PaperIx> {
    (0..).zip(&procedure.documents).find_map(|(document, own)| {
        if *own.id == *id {
            return Some(PaperIx { document, alternative: None });
        }
        let at = own.one_of.iter().position(|alternative| *alternative.id == *id)?;
        Some(PaperIx { document, alternative: Some(u16::try_from(at).ok()?) })
    })
}

/// What an entry is to the engine.
pub fn state(field: &Field, entry: &Entry) -> State {
    match entry {
        Entry::Blank => State::Blank,
        Entry::Unknown => State::Unknown,
        Entry::Later => State::Later,
        Entry::Text(text) => match normal::value(field, entry) {
            Some(value) => State::Value(value),
            None => State::Unfit(text.as_str().into()),
        },
        Entry::Chosen(ids) => match normal::value(field, entry) {
            Some(value) => State::Value(value),
            None => State::Unfit(ids.join(", ").into()),
        },
        Entry::Address(address) => match normal::value(field, entry) {
            Some(value) => State::Value(value),
            None => State::Unfit(address.chi_tiet.clone()),
        },
    }
}

fn answers(procedure: &Procedure, dossier: &Dossier) -> Answers {
    let form = &procedure.form;
    let mut slots = vec![Answer::default(); form.fields.len()];
    let mut lists = Vec::with_capacity(form.sections.len());
    for section in &form.sections {
        if section.repeat.is_some() {
            lists.push(list(procedure, dossier, section));
            continue;
        }
        lists.push(List::default());
        for (index, field) in form.fields_of(section) {
            if let Some(slot) = slots.get_mut(index.at()) {
                *slot = answer(dossier, &Path::form(&section.id, None, &field.id), field);
            }
        }
    }
    Answers { slots, lists }
}

fn list(procedure: &Procedure, dossier: &Dossier, section: &Section) -> List {
    let Some(items) = dossier.lists.get(&section.id) else {
        return List::default();
    };
    let item = |id: &u32| {
        let fields = procedure.form.fields_of(section);
        let slots = fields.map(|(_, field)| {
            answer(dossier, &Path::form(&section.id, Some(*id), &field.id), field)
        });
        Item { id: *id, slots: slots.collect() }
    };
    List { items: items.ids.iter().map(item).collect(), closed: items.closed }
}

fn answer(dossier: &Dossier, path: &Path, field: &Field) -> Answer {
    match dossier.answers.get(path) {
        Some(Held { entry: Some(entry), to_confirm, .. }) => {
            Answer { state: state(field, entry), to_confirm: *to_confirm }
        }
        Some(Held { entry: None, .. }) | None => Answer::default(),
    }
}

fn papers(procedure: &Procedure, dossier: &Dossier) -> Papers {
    let marks = dossier.papers.iter();
    let mut marks: Vec<_> =
        marks.filter_map(|(id, mark)| Some((paper(procedure, id)?, mark.clone()))).collect();
    marks.sort_unstable_by_key(|(paper, _)| *paper);
    Papers { marks }
}

pub(super) fn given_mark(mark: &GivenMark) -> Mark {
    match mark {
        GivenMark::Ok => Mark::Ok,
        GivenMark::Later => Mark::Later,
        GivenMark::Wrong { points, note } => {
            Mark::Wrong { points: points.clone(), note: note.clone() }
        }
    }
}

pub(super) fn named(procedure: &Procedure, place: Place, item: Option<u32>) -> Option<Path> {
    let field: &Field = procedure.form.field(place.field)?;
    let section = procedure.form.sections.get(usize::from(field.section))?;
    Some(Path::form(&section.id, item, &field.id))
}
