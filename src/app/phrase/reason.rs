//! Reasons in words: what decides a paper, a question, a fee or an outcome, or what it still hangs on.

use super::{document, paper, place_label, problem};
use crate::app::session::Session;
use crate::app::values;
use crate::dossier::assessment::{Asked, Need};
use crate::dossier::case::Mark;
use crate::dossier::explain::{Given, Open, Target, Why, explain};
use crate::locale::Locale;
use crate::procedure::Status;
use crate::procedure::expression::PaperIx;
use crate::procedure::expression::reach::{Leaf, reach};
use crate::procedure::rule::{Basis, Fact};

/// What the reason is about.
pub fn subject(locale: &Locale, session: &Session, target: Target) -> String {
    let procedure = &session.procedure;
    match target {
        Target::Document(index) => {
            let need = session.assessment.needs.get(usize::from(index));
            let need = locale.text(super::need(need.copied().unwrap_or_default()));
            format!("{}: {need}", document(session, index))
        }
        Target::Alternative(ix) => paper(session, ix),
        Target::Field(place) => place_label(session, place),
        Target::Section(index) => {
            session.section(index).map_or_else(String::new, |own| own.title.to_string())
        }
        Target::Sum(row) => {
            let row = procedure.terms.sums.get(usize::from(row));
            let item = row.and_then(|row| row.value.item.as_ref());
            item.map_or_else(|| locale.text("walk-fact-fee").into_owned(), ToString::to_string)
        }
        Target::Processing => locale.text("walk-fact-time").into_owned(),
        Target::Deadline(index) => {
            let deadline = procedure.terms.deadlines.get(usize::from(index));
            deadline.map_or_else(String::new, |own| own.says.to_string())
        }
        Target::Outcome(index) => {
            let outcome = procedure.outcomes.get(usize::from(index));
            outcome.map_or_else(String::new, |own| own.says.to_string())
        }
        Target::Check { check, .. } => {
            let check = procedure.checks.get(usize::from(check));
            check.map_or_else(String::new, |own| own.says.to_string())
        }
    }
}

/// The reason, a line each: the author's own words first, then the answers behind them.
pub fn lines(locale: &Locale, session: &Session, target: Target) -> Vec<String> {
    let why = explain(&session.procedure, &session.case, target);
    let mut lines: Vec<String> = own_words(session, target).into_iter().collect();
    lines.extend(told(locale, session, &why));
    if lines.is_empty() {
        lines.push(locale.text("walk-why-always").into_owned());
    }
    lines
}

/// Why a document is as it is, in half a line.
pub fn short(locale: &Locale, session: &Session, index: u16) -> String {
    let document = session.procedure.documents.get(usize::from(index));
    let need = session.assessment.needs.get(usize::from(index)).copied();
    if need == Some(Need::Waived)
        && let Some(waiver) = document.and_then(|own| own.waived.as_ref())
    {
        return waiver.says.to_string();
    }
    let Some(why) = session.reasons.get(usize::from(index)) else {
        return String::new();
    };
    let told = told(locale, session, why).into_iter().next();
    let imported = session.procedure.head.status == Status::Imported;
    match told {
        Some(told) => told,
        // That nobody has reviewed the definition is said once for all its papers.
        None if imported && need == Some(Need::Maybe) => String::new(),
        None => locale.text("walk-why-always").into_owned(),
    }
}

/// The source of the rule that is explained.
pub fn basis(session: &Session, target: Target) -> Option<&Basis> {
    let procedure = &session.procedure;
    match target {
        Target::Document(index) | Target::Alternative(PaperIx { document: index, .. }) => {
            procedure.documents.get(usize::from(index)).map(|own| &own.basis)
        }
        Target::Field(place) => session.field(place).map(|own| &own.basis),
        Target::Section(_) => None,
        Target::Sum(row) => procedure.terms.sums.get(usize::from(row)).map(|own| &own.value.basis),
        Target::Processing => procedure.terms.processing.first().map(|own| &own.value.basis),
        Target::Deadline(index) => {
            procedure.terms.deadlines.get(usize::from(index)).map(|own| &own.basis)
        }
        Target::Outcome(index) => procedure.outcomes.get(usize::from(index)).map(|own| &own.basis),
        Target::Check { check, at } => {
            let level = procedure.checks.get(usize::from(check))?.level;
            problem::basis(session, crate::dossier::assessment::Problem::Check { check, at, level })
        }
    }
}

/// What the author says about it.
fn own_words(session: &Session, target: Target) -> Option<String> {
    match target {
        Target::Field(place) => {
            let why = session.field(place)?.words.why.as_ref()?;
            Some(why.to_string())
        }
        Target::Document(index) => {
            let is_waived = session.assessment.needs.get(usize::from(index)) == Some(&Need::Waived);
            let waiver = session.procedure.documents.get(usize::from(index))?.waived.as_ref()?;
            is_waived.then(|| waiver.says.to_string())
        }
        Target::Alternative(_)
        | Target::Section(_)
        | Target::Sum(_)
        | Target::Processing
        | Target::Deadline(_)
        | Target::Outcome(_)
        | Target::Check { .. } => None,
    }
}

fn told(locale: &Locale, session: &Session, why: &Why) -> Vec<String> {
    let mut lines = Vec::new();
    let given: Vec<String> = why.because.iter().map(|own| given(locale, session, *own)).collect();
    if !given.is_empty() {
        lines.push(locale.with("walk-because", &[("what", &given.join("; "))]));
    }
    let facts = why.facts.iter().filter(|(_, holds)| *holds);
    let facts = facts.filter_map(|(index, _)| session.procedure.facts.get(usize::from(*index)));
    let facts: Vec<&str> =
        facts.filter(|own| stands_on(session, own, &why.because)).map(|own| &*own.says).collect();
    if !facts.is_empty() {
        lines.push(locale.with("walk-that-is", &[("what", &facts.join("; "))]));
    }
    let open: Vec<String> = why.open.iter().map(|own| open(session, *own)).collect();
    if !open.is_empty() {
        lines.push(locale.with("walk-hangs-on", &[("what", &open.join("; "))]));
    }
    lines
}

/// Whether a fact reads nothing but the given answers.
fn stands_on(session: &Session, fact: &Fact, because: &[Given]) -> bool {
    let (leaves, _) = reach(&session.procedure.program, &[fact.is]);
    let named = |leaf: &Leaf| {
        because.iter().any(|own| match (leaf, own) {
            (Leaf::Field(field), Given::Answer(place)) => *field == place.field,
            (Leaf::List(section), Given::Closed(own)) => section == own,
            (Leaf::Paper(paper), Given::Paper(own)) => paper == own,
            (Leaf::Field(_) | Leaf::List(_) | Leaf::Paper(_), _) => false,
        })
    };
    leaves.iter().all(named)
}

fn given(locale: &Locale, session: &Session, given: Given) -> String {
    match given {
        Given::Answer(place) => {
            let value = values::shown(locale, session, place);
            format!("{}: {value}", place_label(session, place))
        }
        Given::Closed(section) => {
            let section = session.section(section);
            let title = section.map_or_else(String::new, |own| own.title.to_string());
            locale.with("walk-because-closed", &[("section", &title)])
        }
        Given::Paper(ix) => {
            let mark = session.case.papers.mark(ix);
            let state = locale.text(mark.map_or("engine-found-unseen", state));
            format!("{}: {state}", paper(session, ix))
        }
    }
}

fn open(session: &Session, open: Open) -> String {
    match open {
        Open::Question(Asked::Field(place)) | Open::Settled(place) => place_label(session, place),
        Open::Question(Asked::More(section)) => {
            session.section(section).map_or_else(String::new, |own| own.title.to_string())
        }
        Open::Paper(ix) => paper(session, ix),
    }
}

/// The key of what was found about a paper.
pub fn state(mark: &Mark) -> &'static str {
    match mark {
        Mark::Ok => "engine-found-ok",
        Mark::Wrong { .. } => "engine-found-wrong",
        Mark::Later => "engine-found-later",
    }
}
