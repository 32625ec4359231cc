//! The files have changed: the answers are laid beside the new definition, and the walk stays on its
//! question, by name, where there still is one. While the files have errors nothing changes but what
//! is told of them.

use std::sync::Arc;

use super::super::go;
use super::super::model::{Model, Notice};
use super::super::screen::{Over, Screen, why};
use super::super::session::Session;
use super::super::walk::{self, Step};
use super::{Definition, Reading, begin, within};
use crate::dossier::path::Path;
use crate::procedure::rule::Channel;

/// Takes what the files say now.
pub(in crate::app) fn changed(model: &mut Model, reading: Reading) {
    let Some(preview) = &mut model.preview else {
        return;
    };
    preview.reading = Arc::new(reading);
    if let Some(definition) = preview.reading.definition.clone() {
        preview.walked = Some(definition.clone());
        match model.world.session {
            Some(_) => rebind(model, &definition),
            None => begin(model, Channel::default(), Vec::new()),
        }
    }
    retell(model);
}

/// What shows findings or examples shows the new ones.
fn retell(model: &mut Model) {
    let Some(preview) = &model.preview else {
        return;
    };
    if let Screen::Findings(screen) = &mut model.screen {
        screen.retell(&preview.reading);
    }
    match &mut model.over {
        Some(Over::Findings(over)) => over.retell(&preview.reading),
        Some(Over::Examples(over)) => over.retell(preview.walked.as_ref()),
        Some(_) | None => {}
    }
}

/// A step of the walk by names, which outlive the indices of a definition.
enum Named {
    Question(Path),
    Items(Box<str>),
    Paper(Box<str>),
    Other(Step),
}

fn rebind(model: &mut Model, definition: &Definition) {
    let Some(session) = &mut model.world.session else {
        return;
    };
    let named = |step: Option<Step>| step.and_then(|step| name(session, step));
    let (step, origin) = (named(model.screen.step()), named(model.screen.origin()));
    let before = Arc::clone(&session.procedure);
    session.rebind(Arc::clone(&definition.procedure), &model.world.desk.of_case());
    let found = step.as_ref().and_then(|own| find(session, own));
    let origin = origin.and_then(|own| find(session, &own));
    model.world.called.clear();
    match (step, found) {
        (Some(_), Some(Step::Question(place)))
            if model.screen.step() == found
                && before.form.field(place.field)
                    == definition.procedure.form.field(place.field) =>
        {
            // Nothing that the question shows of itself has changed: what is half typed stays.
        }
        (Some(_), Some(step)) => stay(model, step, origin),
        (Some(_), None) => vanish(model),
        (None, _) => {}
    }
    again(model);
}

fn name(session: &Session, step: Step) -> Option<Named> {
    Some(match step {
        Step::Question(place) => Named::Question(session.path(place)?),
        Step::Items(section) => Named::Items(session.section(section)?.id.clone()),
        Step::Paper(document) => {
            Named::Paper(session.procedure.documents.get(usize::from(document))?.id.clone())
        }
        Step::Overview
        | Step::Address
        | Step::Channel
        | Step::Papers
        | Step::Review
        | Step::Verdict
        | Step::Portal
        | Step::Receipt => Named::Other(step),
    })
}

/// The step with this name, while the dossier has it.
fn find(session: &Session, named: &Named) -> Option<Step> {
    let procedure = &session.procedure;
    match named {
        Named::Question(path) => {
            let place = session.place(path)?;
            walk::places(session).contains(&place).then_some(Step::Question(place))
        }
        Named::Items(id) => {
            let sections = (0_u8..).zip(&procedure.form.sections);
            let mut own = sections.filter(|(_, own)| own.id == *id && own.repeat.is_some());
            own.next().map(|(index, _)| Step::Items(index))
        }
        Named::Paper(id) => {
            let mut own = (0_u16..).zip(&procedure.documents);
            own.find(|(_, own)| own.id == *id).map(|(index, _)| Step::Paper(index))
        }
        Named::Other(step) => Some(*step),
    }
}

/// Shows the step anew, with the focus and what stands over it as they were.
fn stay(model: &mut Model, step: Step, origin: Option<Step>) {
    let focus = model.screen.face().focus();
    let over = model.over.take();
    go::show(model, step, origin);
    let groups = model.screen.face().groups(&model.world);
    if let Some(focus) = within(focus, &groups) {
        model.screen.face_mut().set_focus(focus);
    }
    model.over = over;
}

fn vanish(model: &mut Model) {
    let over = model.over.take();
    go::resume(model);
    model.over = over;
    let words = model.world.locale.text("preview-vanished").into_owned();
    model.world.notice = Some(Notice::Note(words));
}

/// What stands over the screen and was about the old definition: a reason is found anew, a change that
/// was asked about is not made.
fn again(model: &mut Model) {
    match model.over {
        Some(Over::Why(_)) => {
            let target = model.screen.face().about(&model.world);
            model.over = target.map(|target| Over::Why(why::Why::new(target)));
        }
        Some(Over::Change(_) | Over::Card(_)) => model.over = None,
        Some(
            Over::Menu(_)
            | Over::Help(_)
            | Over::Sharpen(_)
            | Over::Sheets(_)
            | Over::Sheet(_)
            | Over::Quit(_)
            | Over::Findings(_)
            | Over::Examples(_),
        )
        | None => {}
    }
}
