//! Answers in words, as they will be printed: dates, amounts, option labels, addresses.

use super::session::Session;
use crate::dossier::assess::view::View;
use crate::dossier::case::{Place, State};
use crate::locale::Locale;
use crate::procedure::expression::evaluate::{Known, at, evaluate};
use crate::procedure::expression::{NodeIx, Op, Program};
use crate::procedure::field::{self, Kind, Value};
use crate::procedure::form::{Field, FieldIx};
use crate::text::date::short;
use crate::text::number::grouped;

/// The answer at a place; the words for *không biết* and the like; empty while it is open.
pub fn shown(locale: &Locale, session: &Session, place: Place) -> String {
    let Some(field) = session.field(place) else {
        return String::new();
    };
    if field.kind == Kind::Computed {
        return computed(session, place, field);
    }
    match session.answer(place).map(|own| &own.state) {
        Some(State::Value(value)) => field::shown(field, value),
        Some(State::Blank) => locale.text("answer-blank").into_owned(),
        Some(State::Unknown) => locale.text("answer-unknown").into_owned(),
        Some(State::Later) => locale.text("answer-later").into_owned(),
        Some(State::Unfit(text)) => text.to_string(),
        Some(State::Open) | None => String::new(),
    }
}

/// The value alone, as it is copied or printed; empty where there is none.
pub fn value(session: &Session, place: Place) -> String {
    let Some(field) = session.field(place) else {
        return String::new();
    };
    if field.kind == Kind::Computed {
        return computed(session, place, field);
    }
    match session.answer(place).map(|own| &own.state) {
        Some(State::Value(value)) => field::shown(field, value),
        Some(State::Blank | State::Unknown | State::Later | State::Unfit(_) | State::Open)
        | None => String::new(),
    }
}

fn computed(session: &Session, place: Place, field: &Field) -> String {
    let Some(node) = field.computed else {
        return String::new();
    };
    let view = View { procedure: &session.procedure, case: &session.case };
    let repeat = session.section(field.section).and_then(|own| own.repeat.as_ref());
    let program = match (repeat, place.item) {
        (Some(repeat), Some(_)) => &repeat.program,
        (_, _) => &session.procedure.program,
    };
    let known = evaluate(program, &view, place.item);
    let result = at(&known, node);
    if let Some(day) = result.day() {
        return short(day);
    }
    if let Some(number) = result.number() {
        return grouped(number);
    }
    match result {
        Known::Text(text) => text.to_owned(),
        Known::Option(index) => {
            let source = source(program, node).and_then(|own| session.procedure.form.field(own));
            source.map_or_else(String::new, |own| field::shown(own, &Value::Option(index)))
        }
        Known::Address(address) => {
            field::shown(field, &Value::Address(std::sync::Arc::new(address.clone())))
        }
        Known::Options(_) | Known::Bool(_) | Known::Number(_) | Known::Day(_) | Known::Unknown => {
            String::new()
        }
    }
}

/// The field whose value a formula passes on.
fn source(program: &Program, node: NodeIx) -> Option<FieldIx> {
    let op = program.ops.get(node.at())?;
    if let Op::Field { field, .. } = op {
        return Some(*field);
    }
    if let Op::Guarded { node: inner, .. } = op
        && *inner < node
    {
        return source(program, *inner);
    }
    None
}
