//! What an answers file or an example gives, as the events that would have led there at the desk: it can
//! be walked on from where the file ends.

use super::bind;
use super::case::Place;
use super::event::{Event, Source};
use crate::procedure::Procedure;
use crate::procedure::yaml::answers::AnswersFile;

/// The events after the beginning; every list that is given is closed.
pub fn replay(procedure: &Procedure, given: &AnswersFile) -> Vec<Event> {
    let mut events = Vec::new();
    for (section, count) in &given.lists {
        if let Some(section) = procedure.form.sections.get(usize::from(*section)) {
            events.extend((1..=*count).map(|item| added(&section.id, item)));
            events.push(Event::Closed { list: section.id.clone(), shelves: Vec::new() });
        }
    }
    let answers = given.answers.iter().filter_map(|own| {
        let path = bind::named(procedure, Place::of(own.field), own.item)?;
        let (entry, source) = (own.entry.clone(), Source::File);
        Some(Event::Answered { path, entry, source, shelves: Vec::new() })
    });
    events.extend(answers);
    let marks = given.papers.iter().map(|(id, mark)| Event::PaperMarked {
        paper: id.clone(),
        mark: Some(bind::given_mark(mark)),
        shelves: Vec::new(),
    });
    events.extend(marks);
    events
}

fn added(list: &str, item: u32) -> Event {
    Event::ItemAdded { list: list.into(), item, shelves: Vec::new() }
}
