//! What the list of dossiers shows of one: the first name among its answers, and its receipt.

use crate::dossier::event::Event;
use crate::dossier::history::Dossier;
use crate::dossier::path::Path;
use crate::procedure::Procedure;
use crate::procedure::field::{Entry, Kind};
use crate::procedure::form::Section;
use crate::store::Header;

/// The procedure the dossier was begun with.
pub(super) fn procedure(events: &[Event]) -> Option<&str> {
    events.iter().find_map(|event| {
        if let Event::Began { procedure, .. } = event {
            return Some(&**procedure);
        }
        None
    })
}

/// What the list shows once these events are stored; no name where the definition is not there.
pub(super) fn of(events: &[Event], procedure: Option<&Procedure>) -> Header {
    let dossier = Dossier::fold(events);
    let name = procedure.and_then(|procedure| name(procedure, &dossier));
    Header { title: name.unwrap_or_default(), filed: dossier.filed.map(|filing| filing.receipt) }
}

/// The first full name in the order of the form.
fn name(procedure: &Procedure, dossier: &Dossier) -> Option<String> {
    let form = &procedure.form;
    let mut single = form.sections.iter().filter(|own| own.repeat.is_none());
    single.find_map(|section| {
        let fields = form.fields_of(section).map(|(_, field)| field);
        let mut names = fields.filter(|field| field.kind == Kind::FullName);
        names.find_map(|field| text(dossier, section, &field.id))
    })
}

fn text(dossier: &Dossier, section: &Section, field: &str) -> Option<String> {
    let path = Path::form(&section.id, None, field);
    match dossier.answers.get(&path)?.entry.as_ref()? {
        Entry::Text(name) => Some(name.clone()),
        Entry::Chosen(_) | Entry::Address(_) | Entry::Blank | Entry::Unknown | Entry::Later => None,
    }
}
