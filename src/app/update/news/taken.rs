//! A dossier taken up once its definitions are there: on with its own while that is in force or nothing
//! better is known, else to the choice between the two.

use std::sync::Arc;

use crate::app::model::{Model, Notice, Taken};
use crate::app::session::Session;
use crate::app::{Definitions, go};
use crate::dossier::event::Event;
use crate::dossier::history::Dossier;
use crate::dossier::moved::{Move, same};
use crate::dossier::path::Path;
use crate::procedure::Procedure;

/// Puts the dossier on the desk and goes where it goes on.
pub(super) fn take_up(model: &mut Model, taken: Taken, found: Definitions) {
    let Definitions { own, mut later, missing, .. } = found;
    let dossier = Dossier::fold(&taken.events);
    let Some(own) = own else {
        return without_copy(model, taken, &later);
    };
    // Once filed, a dossier is judged by what it was filed under.
    if dossier.filed.is_some() || later.last().is_some_and(|new| same(&own, new)) {
        later.clear();
    }
    let definition = &dossier.definition;
    let renamed = definition.hash != own.head.hash && dossier.filed.is_none();
    let declined = later.last().is_some_and(|new| is_declined(&dossier, new));
    let hash = own.head.hash.clone();
    put(model, taken, own, later);
    if renamed {
        // The same definition under the name it is now kept by.
        model.world.push(Event::Moved { hash, carries: Vec::new(), shelves: Vec::new() });
    }
    if let Some(why) = missing {
        let words = model.world.locale.with("walk-moved-gone", &[("why", &why)]);
        model.world.notice = Some(Notice::Note(words));
    }
    if declined {
        return go::resume(model);
    }
    go::moved(model);
}

fn is_declined(dossier: &Dossier, new: &Procedure) -> bool {
    dossier.definition.declined.as_ref() == Some(&new.head.hash)
}

/// A dossier from before copies were kept goes on with the definition in force.
fn without_copy(model: &mut Model, taken: Taken, later: &[Arc<Procedure>]) {
    let Some(new) = later.last() else {
        return;
    };
    let desk = model.world.desk.of_case();
    let dossier = Dossier::fold(&taken.events);
    let moved = Move::of(new, &[new], &dossier, &desk);
    put(model, taken, Arc::clone(new), Vec::new());
    if let Some(moved) = moved {
        model.world.push(moved.event);
    }
    let words = model.world.locale.text("walk-definition-changed").into_owned();
    model.world.notice = Some(Notice::Note(words));
    go::resume(model);
}

fn put(model: &mut Model, taken: Taken, own: Arc<Procedure>, later: Vec<Arc<Procedure>>) {
    let Taken { id, events, draft, .. } = taken;
    let desk = model.world.desk.of_case();
    let saved = u64::try_from(events.len()).unwrap_or(u64::MAX);
    let mut session = Session::new(id, own, events, saved, &desk);
    session.later = later;
    if let Some((path, text)) = draft
        && let Some(path) = Path::read(&path)
    {
        session.drafts.insert(path, text);
    }
    go::put(model, session);
}
