//! How far the questions are: said only as far as it is certain.

use super::model::World;
use super::session::Session;
use super::walk::{is_open, places, section_of};
use crate::dossier::assess::view::View;
use crate::dossier::assessment::Asked;
use crate::dossier::case::Place;
use crate::procedure::expression::Tri;
use crate::procedure::expression::evaluate::{evaluate, holds};
use crate::procedure::field::Kind;

/// How many questions were answered before this one, and how many may come after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// This question's number, from 1.
    pub number: usize,
    /// Questions that certainly follow.
    pub least: usize,
    /// Questions that may follow; `None` while a list is open.
    pub most: Option<usize>,
}

/// The words of the status line at a question.
pub fn words(world: &World, place: Place) -> Option<String> {
    let progress = progress(world.session.as_ref()?, place);
    let locale = &world.locale;
    let number = progress.number.to_string();
    let least = progress.least.to_string();
    Some(match progress.most {
        Some(0) => locale.with("walk-progress-last", &[("number", &number)]),
        Some(most) if progress.least == 0 => {
            let most = most.to_string();
            locale.with("walk-progress-most", &[("number", &number), ("most", &most)])
        }
        Some(most) if most == progress.least => {
            locale.with("walk-progress-exact", &[("number", &number), ("left", &least)])
        }
        Some(most) => locale.with(
            "walk-progress",
            &[("number", &number), ("least", &least), ("most", &most.to_string())],
        ),
        None if progress.least == 0 => locale.with("walk-progress-open", &[("number", &number)]),
        None => locale.with("walk-progress-least", &[("number", &number), ("least", &least)]),
    })
}

/// Counts within the part of the walk the question belongs to: the triage, or the form.
pub fn progress(session: &Session, place: Place) -> Progress {
    let triage = section_of(session, place) == 0;
    let here = |other: &Place| (section_of(session, *other) == 0) == triage;
    let asked: Vec<Place> = places(session).into_iter().filter(here).collect();
    let answered = asked.iter().filter(|own| **own != place && !is_open(session, **own));
    let number = answered.count() + 1;
    if triage {
        return Progress { number, least: 0, most: Some(may_decide(session, place)) };
    }
    let least = asked.iter().filter(|own| **own != place && is_open(session, **own)).count();
    let open_list =
        session.assessment.questions.iter().any(|own| matches!(own.about, Asked::More(_)));
    Progress {
        number,
        least: if may_end(session) { 0 } else { least },
        most: (!open_list).then(|| least + may_come(session)),
    }
}

/// Questions of the triage besides this one that are open and not out of the question.
fn may_decide(session: &Session, place: Place) -> usize {
    let form = &session.procedure.form;
    let Some(triage) = session.procedure.triage() else {
        return 0;
    };
    let open = form.fields_of(triage).filter(|(index, field)| {
        let own = Place::of(*index);
        let asked = own != place && field.kind != Kind::Computed;
        asked && session.relevance(own) != Tri::False && is_open(session, own)
    });
    open.count()
}

/// Fields of the form whose relevance is open.
fn may_come(session: &Session) -> usize {
    let form = &session.procedure.form;
    let all = (0_u16..).zip(&form.fields).filter(|(index, field)| {
        let once = session.section(field.section).is_some_and(|own| own.repeat.is_none());
        let place = Place::of(crate::procedure::form::FieldIx(*index));
        let asked = field.section > 0 && field.kind != Kind::Computed;
        once && asked && session.relevance(place) == Tri::Unknown
    });
    let in_items = session.assessment.items.iter().flatten().flatten();
    all.count() + in_items.filter(|own| **own == Tri::Unknown).count()
}

/// Whether an outcome may still end the questions.
fn may_end(session: &Session) -> bool {
    let view = View { procedure: &session.procedure, case: &session.case };
    let known = evaluate(&session.procedure.program, &view, None);
    let mut outcomes = session.procedure.outcomes.iter();
    outcomes.any(|own| holds(&known, Some(own.when)) == Tri::Unknown)
}
