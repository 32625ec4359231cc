//! News of effects: what was waited for, what was stored, what failed.

mod taken;

use jiff::civil::Date;

use super::super::go;
use super::super::model::{Model, Notice, Taken, Waiting, World};
use super::super::screen::Screen;
use super::super::session::Session;
use super::super::{DossierId, Effect, Outcome};
use crate::dossier::case::Site;
use crate::dossier::event::Event;
use crate::dossier::history::Dossier;
use crate::procedure::catalog::Catalog;

/// The desk's date has changed; a given one stays.
pub(super) fn day(model: &mut Model, day: Date) {
    if model.world.desk.frozen {
        return;
    }
    model.world.desk.today = day;
    let catalog = model.world.catalog.on(day);
    list(model, catalog);
    refresh(model);
}

/// Lists other procedures, or others of their versions.
fn list(model: &mut Model, catalog: Catalog) {
    let Screen::Home(home) = &mut model.screen else {
        model.world.catalog = catalog;
        return;
    };
    let focused = home.focused(&model.world);
    model.world.catalog = catalog;
    home.look_again(&model.world, focused.as_deref());
}

/// Takes the definitions as they are now known; once all are read the shell finds them by the same list.
fn catalog(model: &mut Model, catalog: Catalog) {
    list(model, catalog.on(model.world.desk.today));
    if catalog.reading().is_none() {
        model.world.ask(Effect::UseCatalog(catalog));
    }
}

/// Assesses every dossier anew, because the desk has changed.
fn refresh(model: &mut Model) {
    let desk = model.world.desk.of_case();
    for session in model.world.sessions() {
        session.refresh(&desk);
    }
}

/// Takes news of an effect; news of something else than what is waited for changes nothing.
pub(super) fn outcome(model: &mut Model, outcome: Outcome) {
    let world = &mut model.world;
    match outcome {
        Outcome::Catalog(own) => catalog(model, own),
        Outcome::CatalogFailed(why) => {
            world.catalog = world.catalog.read_through();
            world.notice = Some(Notice::Failed(why));
        }
        Outcome::Procedure(procedure) => match world.waiting.take() {
            Some(Waiting::Card(id)) if id == procedure.head.id => go::card(model, procedure),
            other => world.waiting = other,
        },
        Outcome::Definitions(found) => match world.waiting.take() {
            Some(Waiting::Definition(taken)) if taken.procedure == found.procedure => {
                taken::take_up(model, *taken, found);
            }
            other => world.waiting = other,
        },
        Outcome::ProcedureFailed { id, why } => {
            if awaited(world.waiting.as_ref()).is_some_and(|own| *own == *id) {
                world.waiting = None;
                world.notice = Some(Notice::Failed(why));
            }
        }
        Outcome::Dossier(id) => match world.waiting.take() {
            Some(Waiting::Identity(procedure, channel)) => go::begin(model, id, procedure, channel),
            other => world.waiting = other,
        },
        Outcome::Appended { dossier, revision } => appended(model, &dossier, revision),
        Outcome::AppendFailed { dossier, why } => append_failed(model, &dossier, &why),
        Outcome::Dossiers(list) => world.dossiers = list,
        Outcome::Opened { dossier, events, draft } => match world.waiting.take() {
            Some(Waiting::Events(id)) if id == dossier => opened(model, id, events, draft),
            other => world.waiting = other,
        },
        Outcome::Site { site, provinces } => {
            world.desk.site = site;
            world.desk.provinces = provinces;
            refresh(model);
        }
        Outcome::SiteChosen(site) => chosen(model, site),
        Outcome::Copied => world.notice = Some(Notice::Good(said(world, "walk-copied"))),
        Outcome::NoVoice => world.notice = Some(Notice::Failed(said(world, "speak-none"))),
        Outcome::SheetWritten(path) => {
            let words = world.locale.with("walk-sheet-written", &[("path", &path)]);
            world.notice = Some(Notice::Good(words));
        }
        Outcome::CopyFailed(why) | Outcome::SheetFailed(why) => {
            world.notice = Some(Notice::Failed(why));
        }
        Outcome::StoreFailed(why) => {
            world.waiting = None;
            world.notice = Some(Notice::Failed(why));
        }
    }
}

fn said(world: &World, key: &str) -> String {
    world.locale.text(key).into_owned()
}

fn append_failed(model: &mut Model, dossier: &DossierId, why: &str) {
    for session in model.world.sessions().filter(|own| own.id == *dossier) {
        session.failed(why.to_owned());
    }
}

/// Sends again what could not be stored, once nothing is on its way.
pub(super) fn retry(model: &mut Model) {
    let failed = model.world.sessions().filter(|own| own.saving.failed.is_some());
    let effects: Vec<Effect> = failed.filter_map(Session::send).collect();
    model.world.effects.extend(effects);
}

/// Sends again what could not be stored, because the officer asks for it.
pub(super) fn save_again(model: &mut Model) {
    model.over = None;
    retry(model);
}

/// The desk is somewhere else from now on.
fn chosen(model: &mut Model, site: Site) {
    let world = &mut model.world;
    world.desk.site = site;
    let place = [world.desk.province(), world.desk.site.commune.as_deref()];
    let place: Vec<&str> = place.into_iter().flatten().collect();
    let words = world.locale.with("home-workplace-saved", &[("place", &place.join(" · "))]);
    world.notice = Some(Notice::Good(words));
    refresh(model);
}

/// The id of the definition that is waited for.
fn awaited(waiting: Option<&Waiting>) -> Option<&str> {
    match waiting? {
        Waiting::Card(id) => Some(id),
        Waiting::Definition(taken) => Some(&taken.procedure),
        Waiting::Identity(..) | Waiting::Events(_) => None,
    }
}

fn appended(model: &mut Model, dossier: &DossierId, revision: u64) {
    for session in model.world.sessions().filter(|own| own.id == *dossier) {
        session.saved(revision);
    }
    model.world.unsaved.retain(|session| !session.is_saved());
}

/// A dossier's events are there: its definition is asked for next.
fn opened(model: &mut Model, id: DossierId, events: Vec<Event>, draft: Option<(Box<str>, String)>) {
    let definition = Dossier::fold(&events).definition;
    let procedure = definition.procedure;
    let taken = Taken { id, procedure: procedure.clone(), events, draft };
    model.world.waiting = Some(Waiting::Definition(Box::new(taken)));
    let day = model.world.desk.today;
    model.world.ask(Effect::OpenDefinition { procedure, hash: definition.hash, day });
}
