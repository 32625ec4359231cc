//! The one place that changes the screen.

use std::sync::Arc;

use super::model::{Manner, Model, Notice, Waiting};
use super::preview;
use super::scan::Before;
use super::screen::{
    Exit, Flow, Intent, Screen, channel, dense, home, items, moved, overview, paper, papers,
    portal, pronouns, question, receipt, review, verdict, workplace,
};
use super::session::Session;
use super::update::{perform, tell};
use super::walk::{self, Step};
use super::{DossierId, Effect};
use crate::dossier::event::Event;
use crate::dossier::history::Pronouns;
use crate::procedure::Procedure;
use crate::procedure::rule::Channel;

/// Follows where the screen in front leads.
pub(super) fn follow(model: &mut Model, flow: Flow) {
    let Flow::Leave(exit) = flow else {
        return;
    };
    let was_over = model.over.take().is_some();
    match exit {
        Exit::Back if was_over => {}
        Exit::Back => back(model),
        Exit::Home => home(model),
        Exit::To(step) => to(model, step),
        Exit::Visit(step, from) => show(model, step, Some(from)),
        Exit::Open(_) if model.preview.is_some() => elsewhere(model),
        Exit::Open(id) => {
            model.world.turned = turned(model);
            model.world.waiting = Some(Waiting::Card(id.clone()));
            model.world.ask_for(id);
        }
        Exit::Begin(channel) => identity(model, channel),
        Exit::Resume(id) => take(model, id),
        Exit::Over(over) => model.over = Some(*over),
        Exit::Below(command) => perform(model, command),
        Exit::Accept(change) => {
            model.world.edit(*change);
            tell(model, Intent::Changed);
        }
        Exit::Again(place) => show(model, Step::Question(place), model.screen.origin()),
        Exit::Kept => tell(model, Intent::Kept),
        Exit::Example(index) => preview::load(model, index),
        Exit::Move(event) => {
            model.world.go_over(*event);
            resume(model);
        }
        Exit::Stay => {
            model.world.stay();
            resume(model);
        }
        Exit::Quit => model.world.ask(Effect::Quit),
    }
}

/// To a step of the walk.
pub(super) fn to(model: &mut Model, step: Step) {
    show(model, step, None);
}

/// To a step that comes back to the present one.
pub(super) fn visit(model: &mut Model, step: Step) {
    let from = model.screen.step();
    show(model, step, from.filter(|from| *from != step));
}

/// To where the dossier on the desk goes on.
pub(super) fn resume(model: &mut Model) {
    if let Some(step) = model.world.session.as_ref().map(walk::resume) {
        to(model, step);
    }
}

/// On the present step, or where the dossier goes on if that step is no more.
pub(super) fn again(model: &mut Model) {
    let Some(session) = &model.world.session else {
        return;
    };
    match model.screen.step() {
        Some(Step::Question(place)) if !walk::places(session).contains(&place) => resume(model),
        Some(step) => show(model, step, model.screen.origin()),
        None => {}
    }
}

/// To how everything stood before something was typed that was not meant for it.
pub(super) fn restore(model: &mut Model, before: Before) {
    if let Some((dossier, events)) = &before.dossier {
        model.world.rewind(dossier, *events, &before.drafts);
    }
    model.screen = before.screen;
    model.over = before.over;
}

/// To the first screen; a trial walk has the overview in its place.
pub(super) fn home(model: &mut Model) {
    if model.preview.is_some() {
        return to(model, Step::Overview);
    }
    model.over = None;
    model.world.waiting = None;
    model.world.ask(Effect::ListDossiers);
    model.screen = Screen::Home(home::Home::new(&model.world));
}

/// To the choice of where the desk is, which comes back to the present screen.
pub(super) fn workplace(model: &mut Model) {
    use workplace::Origin;
    model.over = None;
    model.world.waiting = None;
    if model.world.desk.provinces.is_empty() {
        model.world.ask(Effect::ReadSite);
    }
    let origin = match (&model.screen, model.screen.step()) {
        (_, Some(step)) => Origin::Step(step),
        (Screen::Overview(card), None) => Origin::Card(card.procedure().head.id.clone()),
        (_, None) => Origin::Home,
    };
    model.screen = Screen::Workplace(workplace::Workplace::new(origin));
}

/// To the card of a procedure that was read.
pub(super) fn card(model: &mut Model, procedure: Arc<Procedure>) {
    model.over = None;
    model.screen = Screen::Overview(overview::Overview::new(procedure, overview::Stand::Before));
}

/// Begins a dossier that has its identity.
pub(super) fn begin(model: &mut Model, id: DossierId, procedure: Arc<Procedure>, channel: Channel) {
    let began = Event::Began {
        procedure: procedure.head.id.clone(),
        hash: procedure.head.hash.clone(),
        channel,
    };
    let desk = model.world.desk.of_case();
    put(model, Session::new(id, procedure, Vec::new(), 0, &desk));
    model.world.push(began);
    if let Some(Pronouns { citizen, officer }) = model.world.turned.take() {
        model.world.push(Event::Addressed { citizen, officer });
    }
    resume(model);
}

/// The forms of address of a citizen whom a verdict turns to another procedure.
fn turned(model: &Model) -> Option<Pronouns> {
    let session = model.world.session.as_ref()?;
    let verdict = matches!(model.screen, Screen::Verdict(_));
    session.dossier.address.clone().filter(|_| verdict)
}

/// To the choice between the dossier's definition and the one in force.
pub(super) fn moved(model: &mut Model) {
    model.over = None;
    let session = model.world.session.as_ref();
    match session.and_then(|own| moved::Moved::new(&model.world, own)) {
        Some(screen) => model.screen = Screen::Moved(Box::new(screen)),
        None => resume(model),
    }
}

/// Puts a dossier on the desk; one that is not stored yet is kept behind it.
pub(super) fn put(model: &mut Model, session: Session) {
    let before = model.world.session.replace(session);
    model.world.unsaved.extend(before.filter(|own| !own.is_saved()));
}

/// Takes a dossier up: from memory while it is not stored, else from the store.
fn take(model: &mut Model, id: DossierId) {
    let world = &mut model.world;
    if world.session.as_ref().is_some_and(|own| own.id == id) {
        return resume(model);
    }
    if let Some(at) = world.unsaved.iter().position(|own| own.id == id) {
        let session = world.unsaved.remove(at);
        put(model, session);
        return resume(model);
    }
    world.waiting = Some(Waiting::Events(id.clone()));
    world.ask(Effect::OpenDossier(id));
}

/// Another procedure is not walked within a trial.
fn elsewhere(model: &mut Model) {
    let words = model.world.locale.text("preview-elsewhere").into_owned();
    model.world.notice = Some(Notice::Note(words));
}

fn identity(model: &mut Model, channel: Channel) {
    if let Screen::Overview(card) = &model.screen {
        let waiting = Waiting::Identity(Arc::clone(card.procedure()), channel);
        model.world.waiting = Some(waiting);
        model.world.ask(Effect::NewDossier);
    }
}

/// To where the present screen was opened from, or to the step before it.
fn back(model: &mut Model) {
    if let Some(origin) = model.screen.origin() {
        return to(model, origin);
    }
    let session = model.world.session.as_ref();
    let step = model.screen.step();
    match session.zip(step).and_then(|(own, step)| walk::before(own, step)) {
        Some(step) => to(model, step),
        None => home(model),
    }
}

/// Shows a step that goes back to `origin`.
pub(super) fn show(model: &mut Model, step: Step, origin: Option<Step>) {
    model.over = None;
    if origin.is_none() {
        model.world.called.clear();
    }
    let world = &model.world;
    let Some(session) = &world.session else {
        return;
    };
    model.screen = match step {
        Step::Overview => {
            let procedure = Arc::clone(&session.procedure);
            Screen::Overview(overview::Overview::new(procedure, overview::Stand::Within))
        }
        Step::Address => Screen::Pronouns(pronouns::Pronouns::new(world, origin)),
        Step::Channel => Screen::Channel(channel::Channels::new(world, origin)),
        Step::Question(place) => match world.manner {
            Manner::Guided => {
                Screen::Question(Box::new(question::Question::new(world, place, origin)))
            }
            Manner::Dense => Screen::Dense(Box::new(dense::Dense::new(world, place, origin))),
        },
        Step::Items(section) => Screen::Items(items::Items::new(world, section, origin)),
        Step::Papers => Screen::Papers(papers::Papers::new(world, origin)),
        Step::Paper(document) => {
            Screen::Paper(Box::new(paper::Paper::new(world, document, origin)))
        }
        Step::Review => Screen::Review(review::Review::default()),
        Step::Verdict => Screen::Verdict(verdict::Verdict::default()),
        Step::Portal => Screen::Portal(portal::Portal::new(world)),
        Step::Receipt => Screen::Receipt(receipt::Receipt::new(world)),
    };
}
