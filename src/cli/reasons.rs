//! Reasons as one text each, for JSON and for printed lines: the words of `app::phrase`, put together.

use crate::app::phrase::{self, problem, reason};
use crate::app::session::Session;
use crate::app::walk;
use crate::dossier::assess::view::View;
use crate::dossier::assessment::{Asked, Due, Found, Limit, Need, Problem, Time, Verdict};
use crate::dossier::bind::shown_path;
use crate::dossier::case::Place;
use crate::dossier::explain::Target;
use crate::locale::Locale;
use crate::procedure::expression::evaluate::{evaluate, holds};
use crate::procedure::expression::{NodeIx, Tri};
use crate::procedure::paper::HandIn;
use crate::procedure::rule::{Basis, Level, Outcome};

/// How many questions, papers or problems a verdict names.
const MOST: usize = 5;

/// Why something is as it is; never empty.
pub(super) fn why(locale: &Locale, session: &Session, target: Target) -> String {
    let told = because(locale, session, target);
    if told.is_empty() {
        sentences(vec![locale.text("walk-why-always").into_owned()])
    } else {
        told
    }
}

/// Why something is as it is; empty where no answer changes it.
pub(super) fn because(locale: &Locale, session: &Session, target: Target) -> String {
    if let Some(told) = elsewhere(locale, session, target) {
        return told;
    }
    let always = locale.text("walk-why-always");
    let mut lines = reason::lines(locale, session, target);
    lines.retain(|line| *line != always);
    sentences(lines)
}

/// Of a document that this place, day or way of filing does not know.
fn elsewhere(locale: &Locale, session: &Session, target: Target) -> Option<String> {
    let Target::Document(at) = target else {
        return None;
    };
    let case = &session.case;
    let applies = &session.procedure.documents.get(usize::from(at))?.applies;
    if applies.holds(case.site.province.as_deref(), case.channel, case.today) {
        return None;
    }
    let channels = applies.channels.iter();
    let channels = channels.map(|own| locale.text(phrase::channel(*own)).into_owned());
    let channels: Vec<String> = channels.collect();
    Some(if channels.is_empty() || applies.channels.contains(&case.channel) {
        locale.text("cli-why-elsewhere").into_owned()
    } else {
        locale.with("cli-why-channel", &[("channels", &channels.join(", "))])
    })
}

/// What decides the verdict, a sentence each: what it means, then what stands behind it.
pub(super) fn verdict(locale: &Locale, session: &Session) -> Vec<String> {
    let verdict = session.assessment.verdict;
    let mut told = Vec::new();
    if let (Verdict::Outcome(_, index), Some(outcome)) = (verdict, outcome(session)) {
        told.push(outcome.says.to_string());
        told.push(because(locale, session, Target::Outcome(index)));
        return told;
    }
    told.push(locale.text(phrase::meaning(session)).into_owned());
    if !session.procedure.head.in_force.holds(session.case.today) {
        told.push(locale.text("walk-not-in-force").into_owned());
    }
    match verdict {
        Verdict::Undecided => told.extend(left(locale, session)),
        Verdict::Supplement => told.extend(blocks(locale, session)),
        Verdict::Review | Verdict::Outcome(..) => told.extend(unknown(locale, session)),
        Verdict::Ready => {}
    }
    told
}

/// The outcome that decides.
pub(super) fn outcome(session: &Session) -> Option<&Outcome> {
    match session.assessment.verdict {
        Verdict::Outcome(_, index) => session.procedure.outcomes.get(usize::from(index)),
        Verdict::Undecided | Verdict::Supplement | Verdict::Review | Verdict::Ready => None,
    }
}

/// A fee or benefit: its name, what its author says, what decides it.
pub(super) fn sum(locale: &Locale, session: &Session, due: Due) -> String {
    let row = due.row();
    let name = phrase::sum(locale, session, due);
    let own = session.procedure.terms.sum(row);
    let says = own.and_then(|own| own.value.says.as_ref());
    let says = says.filter(|_| matches!(due, Due::Row { .. }));
    let mut told = vec![name];
    told.extend(says.map(ToString::to_string));
    if !matches!(due, Due::NoRow { .. }) {
        told.push(because(locale, session, Target::Sum(row)));
    }
    sentences(told)
}

/// The authority's time: how long, what its author says, what decides it.
pub(super) fn time(locale: &Locale, session: &Session, time: Time) -> String {
    let mut told = vec![phrase::time(locale, session, Some(time))];
    if let Time::Row { row, .. } = time {
        let own = session.procedure.terms.processing.get(usize::from(row));
        told.extend(own.and_then(|own| own.value.says.as_ref()).map(ToString::to_string));
    }
    told.push(because(locale, session, Target::Processing));
    sentences(told)
}

/// A deadline of the citizen: what its author says, its last day, what it hangs on.
pub(super) fn limit(locale: &Locale, session: &Session, limit: &Limit) -> String {
    let mut told = vec![phrase::limits(locale, session, std::slice::from_ref(limit))];
    if limit.applies != Tri::True || limit.on.is_none() {
        told.push(because(locale, session, Target::Deadline(limit.deadline)));
    }
    sentences(told)
}

/// Where a problem stands: a path, a paper's id or a section's id.
pub(super) fn target(session: &Session, own: Problem) -> String {
    if let Some(place) = problem::at(own) {
        let path = shown_path(&session.procedure, place);
        return path.map_or_else(String::new, |path| path.to_string());
    }
    match own {
        Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
            let document = session.procedure.documents.get(usize::from(paper.document));
            document.map_or_else(String::new, |own| own.id.to_string())
        }
        Problem::ItemCount { section } => {
            session.section(section).map_or_else(String::new, |own| own.id.to_string())
        }
        Problem::Check { .. } | Problem::LaterValue { .. } => String::new(),
    }
}

/// "Cần kiểm tra lại", with what was not confirmed.
pub(super) fn verify(locale: &Locale, basis: &Basis) -> String {
    let mut told = vec![locale.text("confidence-verify").into_owned()];
    told.extend(basis.note.as_deref().map(ToOwned::to_owned));
    locale.with("level-warn", &[("says", &sentences(told))])
}

/// How a document is needed.
pub(super) fn need(session: &Session, document: u16) -> Need {
    let need = session.assessment.needs.get(usize::from(document));
    need.copied().unwrap_or_default()
}

/// What was found about a document.
pub(super) fn found(session: &Session, document: u16) -> Found {
    let found = session.assessment.found.get(usize::from(document));
    found.copied().unwrap_or_default()
}

/// Whether a condition of the procedure holds for the dossier; an absent one does.
pub(super) fn acceptable(session: &Session, when: Option<NodeIx>) -> Tri {
    let view = View { procedure: &session.procedure, case: &session.case };
    holds(&evaluate(&session.procedure.program, &view, None), when)
}

/// What stands in the way of a decision: questions, then papers nobody looked at.
fn left(locale: &Locale, session: &Session) -> Vec<String> {
    let questions = session.assessment.questions.iter();
    let labels = questions.map(|own| match own.about {
        Asked::Field(place) => phrase::place_label(session, place),
        Asked::More(section) => {
            session.section(section).map_or_else(String::new, |own| own.title.to_string())
        }
    });
    let unseen = (0..).zip(&session.procedure.documents).filter(|(at, own)| {
        need(session, *at) == Need::Needed
            && found(session, *at) == Found::Unseen
            && own.hand_in != HandIn::Lookup
    });
    let unseen = unseen.map(|(_, own)| own.name.to_string());
    let groups =
        [("cli-why-open", listed(labels.collect())), ("cli-why-unseen", listed(unseen.collect()))];
    let groups = groups.into_iter().filter(|(_, what)| !what.is_empty());
    groups.map(|(key, what)| locale.with(key, &[("what", &what)])).collect()
}

fn blocks(locale: &Locale, session: &Session) -> Vec<String> {
    let problems = session.assessment.problems.iter();
    let blocks = problems.filter(|own| problem::level(**own) == Level::Block);
    let told = blocks.map(|own| problem::says(locale, session, *own));
    told.take(MOST).collect()
}

fn unknown(locale: &Locale, session: &Session) -> Option<String> {
    let places: Vec<Place> = walk::unknown(session);
    let labels = places.iter().map(|own| phrase::place_label(session, *own));
    let what = listed(labels.collect());
    (!what.is_empty()).then(|| locale.with("walk-verdict-unknown", &[("what", &what)]))
}

fn listed(mut names: Vec<String>) -> String {
    if names.len() > MOST {
        names.truncate(MOST);
        names.push("…".to_owned());
    }
    names.join("; ")
}

/// Parts as sentences one after another.
fn sentences(parts: Vec<String>) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let parts = parts.map(|part| {
        let ended = part.ends_with(['.', '!', '?', '…']);
        if ended { part } else { format!("{part}.") }
    });
    parts.collect::<Vec<_>>().join(" ")
}
