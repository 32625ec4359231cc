//! The order of a walk: where a dossier stands, what comes after a step and what before it. Derived
//! from the assessment alone, so that going back and taking up again need no memory.

use super::session::Session;
use crate::dossier::assessment::{Asked, Found, Need, QuestionState, Verdict};
use crate::dossier::bind::place;
use crate::dossier::case::{Place, State};
use crate::procedure::Status;
use crate::procedure::expression::Tri;
use crate::procedure::field::Kind;
use crate::procedure::rule::{Channel, Turn};

/// A step of the walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The overview card.
    Overview,
    /// The forms of address.
    Address,
    /// The way of filing.
    Channel,
    /// One question.
    Question(Place),
    /// The items of a repeated section, by section index.
    Items(u8),
    /// The checklist of papers.
    Papers,
    /// One paper, by document index.
    Paper(u16),
    /// Everything on one screen.
    Review,
    /// What the dossier is worth.
    Verdict,
    /// The filing on the portal.
    Portal,
    /// The receipt's code.
    Receipt,
}

/// Where a dossier that is taken up goes on: at the first unanswered question.
pub fn resume(session: &Session) -> Step {
    if session.dossier.filed.is_some() {
        return Step::Receipt;
    }
    if session.dossier.address.is_none() {
        return Step::Address;
    }
    if let Some(step) = half_typed(session).or_else(|| deciding(session)) {
        return step;
    }
    if papers_wait(session) && !form_begun(session) {
        return Step::Papers;
    }
    let rest = if papers_wait(session) { Step::Papers } else { Step::Review };
    form_left(session).unwrap_or(rest)
}

/// The step after `step` once it is done.
pub fn after(session: &Session, step: Step) -> Step {
    match step {
        Step::Overview | Step::Address | Step::Channel => resume(session),
        Step::Paper(_) => Step::Papers,
        Step::Question(place) => after_question(session, place),
        Step::Items(_) | Step::Papers => {
            deciding(session).unwrap_or_else(|| form_or_review(session))
        }
        Step::Review => Step::Verdict,
        Step::Verdict if session.dossier.channel == Channel::Online => Step::Portal,
        Step::Verdict | Step::Portal | Step::Receipt => Step::Receipt,
    }
}

/// The step before `step`; `None` leads to the first screen.
pub fn before(session: &Session, step: Step) -> Option<Step> {
    match step {
        Step::Overview => None,
        Step::Address => Some(Step::Overview),
        Step::Channel => Some(resume(session)),
        Step::Paper(_) => Some(Step::Papers),
        Step::Question(place) => Some(before_question(session, place)),
        Step::Items(section) => Some(before_form(session, section, None)),
        Step::Papers => Some(last_triage(session, None)),
        Step::Review | Step::Verdict if turned(session) => Some(last_triage(session, None)),
        Step::Review => Some(before_form(session, u8::MAX, None)),
        Step::Verdict => Some(Step::Review),
        Step::Receipt if session.dossier.channel == Channel::Online => Some(Step::Portal),
        Step::Portal | Step::Receipt => Some(Step::Verdict),
    }
}

/// Whether an outcome has ended or turned the road.
pub fn turned(session: &Session) -> bool {
    matches!(session.assessment.verdict, Verdict::Outcome(Turn::Other | Turn::No, _))
}

/// What a change made necessary before going back to where it was made: a restored answer, a question
/// of the triage, or the first of the places that came and are still open; those of the form only once
/// the form was begun.
pub fn called(session: &Session, came: &[Place]) -> Option<Step> {
    if let Some(step @ Step::Question(_)) = deciding(session) {
        return Some(step);
    }
    let places = places(session);
    let begun = form_begun(session);
    let asked = |own: &&Place| begun || section_of(session, **own) == 0;
    let left = |own: &&Place| places.contains(own) && is_open(session, **own);
    let mut open = came.iter().filter(asked).filter(left);
    open.next().map(|own| Step::Question(*own))
}

/// Every place that belongs to the dossier and is asked for, in the form's order.
pub fn places(session: &Session) -> Vec<Place> {
    let form = &session.procedure.form;
    let mut places = Vec::new();
    for (index, section) in (0_u8..).zip(&form.sections) {
        let items: Vec<Option<u16>> = match section.repeat {
            Some(_) => (0..session.item_count(index)).map(Some).collect(),
            None => vec![None],
        };
        for item in items {
            let fields = form.fields_of(section);
            let own = fields.filter(|(_, field)| field.kind != Kind::Computed);
            places.extend(own.map(|(field, _)| Place { field, item }));
        }
    }
    places.retain(|place| session.relevance(*place) == Tri::True);
    places
}

/// Whether nothing stands at a place yet.
pub fn is_open(session: &Session, place: Place) -> bool {
    let answer = session.answer(place);
    answer.is_none_or(|own| matches!(own.state, State::Open | State::Unfit(_)))
}

/// Questions answered *không biết*.
pub fn unknown(session: &Session) -> Vec<Place> {
    let unknown = |place: &Place| {
        let answer = session.answer(*place);
        answer.is_some_and(|own| own.state == State::Unknown)
    };
    places(session).into_iter().filter(unknown).collect()
}

/// The index of the section a place belongs to; 0 is the triage.
pub fn section_of(session: &Session, place: Place) -> u8 {
    session.field(place).map_or(0, |field| field.section)
}

/// A restored answer or a question of the triage that is left, or the end of the road.
fn deciding(session: &Session) -> Option<Step> {
    for question in &session.assessment.questions {
        if let Asked::Field(place) = question.about
            && (question.state == QuestionState::ToConfirm || section_of(session, place) == 0)
        {
            return Some(Step::Question(place));
        }
    }
    let decided = matches!(session.assessment.verdict, Verdict::Outcome(..));
    decided.then_some(Step::Verdict)
}

/// The first question of the form that is left, optional ones included.
fn form_left(session: &Session) -> Option<Step> {
    let asked = |place: &Place| {
        let questions = &session.assessment.questions;
        questions.iter().any(|own| own.about == Asked::Field(*place))
    };
    let optional = |place: &Place| {
        let field = session.field(*place);
        field.is_some_and(|own| own.allow.blank) && is_open(session, *place)
    };
    let field = places(session)
        .into_iter()
        .find(|place| section_of(session, *place) > 0 && (asked(place) || optional(place)));
    let list = session.assessment.questions.iter().find_map(|own| match own.about {
        Asked::More(section) => Some(section),
        Asked::Field(_) => None,
    });
    match (field, list) {
        (Some(place), Some(list)) if section_of(session, place) > list => Some(Step::Items(list)),
        (Some(place), _) => Some(Step::Question(place)),
        (None, list) => list.map(Step::Items),
    }
}

fn form_or_review(session: &Session) -> Step {
    form_left(session).unwrap_or(Step::Review)
}

fn after_question(session: &Session, place: Place) -> Step {
    if let Some(step) = deciding(session) {
        return step;
    }
    let triage = section_of(session, place) == 0;
    if triage && any_paper(session) {
        return Step::Papers;
    }
    form_or_review(session)
}

fn before_question(session: &Session, place: Place) -> Step {
    match section_of(session, place) {
        0 => last_triage(session, Some(place)),
        section => before_form(session, section, Some(place)),
    }
}

/// The last answered question of the triage before `place`.
fn last_triage(session: &Session, place: Option<Place>) -> Step {
    let earlier = places(session).into_iter().filter(|own| {
        let before = place.is_none_or(|place| *own < place);
        section_of(session, *own) == 0 && before && !is_open(session, *own)
    });
    let last = earlier.max();
    last.map_or(Step::Address, Step::Question)
}

/// The step of the form before a place, or before the whole section.
fn before_form(session: &Session, section: u8, place: Option<Place>) -> Step {
    let places = places(session);
    let own_item = |own: &Place| place.is_some_and(|place| own.item == place.item);
    let end = match place {
        Some(place) => places.iter().position(|own| *own == place),
        None => places.iter().position(|own| section_of(session, *own) >= section),
    };
    let earlier = places.get(..end.unwrap_or(places.len())).unwrap_or_default();
    let previous = earlier.iter().rev().find(|own| section_of(session, **own) > 0);
    let repeats = |index: u8| session.section(index).is_some_and(|own| own.repeat.is_some());
    match previous {
        Some(own) if section_of(session, *own) == section && own_item(own) => Step::Question(*own),
        _ if place.is_some() && repeats(section) => Step::Items(section),
        Some(own) if repeats(section_of(session, *own)) => Step::Items(section_of(session, *own)),
        Some(own) => Step::Question(*own),
        None if any_paper(session) => Step::Papers,
        None => last_triage(session, None),
    }
}

fn any_paper(session: &Session) -> bool {
    let needs = &session.assessment.needs;
    needs.iter().any(|need| matches!(need, Need::Needed | Need::Maybe))
}

fn papers_wait(session: &Session) -> bool {
    let all = 0..u16::try_from(session.procedure.documents.len()).unwrap_or(u16::MAX);
    all.into_iter().any(|document| paper_waits(session, document))
}

/// Whether a paper that is needed was not looked at; in a draft nobody reviewed, one that may be.
pub fn paper_waits(session: &Session, document: u16) -> bool {
    let assessment = &session.assessment;
    let at = usize::from(document);
    let perhaps = session.procedure.head.status == Status::Imported
        && assessment.needs.get(at) == Some(&Need::Maybe)
        && assessment.found.get(at) == Some(&Found::Unseen);
    perhaps || assessment.unseen(&session.procedure).any(|own| own == document)
}

/// The question in which somebody was typing when the dossier was left.
fn half_typed(session: &Session) -> Option<Step> {
    let path = session.drafts.keys().next()?;
    let place = place(&session.procedure, &session.case, path)?;
    let relevance = session.assessment.relevance_at(&session.procedure, place);
    (relevance == Some(Tri::True)).then_some(Step::Question(place))
}

/// Whether the officer already went past the checklist.
fn form_begun(session: &Session) -> bool {
    let answered = |place: &Place| section_of(session, *place) > 0 && !is_open(session, *place);
    places(session).iter().any(answered)
}
