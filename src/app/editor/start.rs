//! How an editor begins: with the answer held, an offered value, or words typed before.

use super::address::Parts;
use super::body::{Body, Offered};
use super::choices::{Choices, Tick};
use super::listed::Listed;
use super::{Editor, Extra};
use crate::app::session::Session;
use crate::dossier::assess::view::View;
use crate::dossier::case::Place;
use crate::procedure::expression::Tri;
use crate::procedure::expression::evaluate::{evaluate, offered};
use crate::procedure::field::{self, Address, Entry, Kind, Value, normal};
use crate::procedure::form::{Allow, Field};
use crate::text::letter::Line;

/// The most options shown as rows without a line to search them.
const FEW: usize = 12;

impl Editor {
    /// Begins to answer the question at a place; `None` where there is no such field.
    pub fn new(session: &Session, place: Place) -> Option<Self> {
        let field = session.field(place)?;
        let held = session.held(place).and_then(|own| own.entry.clone());
        let mut offer = match held {
            None => session.offer(place),
            Some(_) => None,
        };
        let offered = offer.as_ref().map(|own| &own.entry);
        let mut body = body(session, place, field, held.as_ref().or(offered));
        let first = if offer.is_some() { String::new() } else { body.words() };
        let path = session.path(place);
        if let Some(words) = path.and_then(|path| session.drafts.get(&path)) {
            body.restore(words);
            offer = None;
        } else if offer.is_some() || matches!(body, Body::Listed(_)) {
            body.select();
        }
        Some(Self {
            place,
            extras: extras(field.allow, &body),
            body,
            held,
            first,
            offer,
            message: String::new(),
        })
    }

    /// Where the focus begins: on the answer held, else on the first thing.
    pub fn entrance(&self) -> usize {
        let offered = self.offer.as_ref().map(|own| &own.entry);
        let Some(standing) = self.held.as_ref().or(offered) else {
            return 0;
        };
        let extra = self.extras.iter().position(|own| own.entry() == *standing);
        if let Some(extra) = extra {
            return self.body.stops() + extra;
        }
        match (&self.body, standing) {
            (Body::One(options), Entry::Text(id)) => {
                let place = options.iter().position(|own| *own.id == **id);
                place.unwrap_or(0)
            }
            (_, _) => 0,
        }
    }
}

fn body(session: &Session, place: Place, field: &Field, shown: Option<&Entry>) -> Body {
    match field.kind {
        Kind::Choice
        | Kind::YesNo
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality => one(field.kind, options(session, place, field), shown),
        Kind::Choices => any(options(session, place, field), shown),
        Kind::Address => {
            let none = Address::default();
            let address = if let Some(Entry::Address(own)) = shown { own } else { &none };
            Body::Address(Box::new(Parts::new(address, home(session))))
        }
        Kind::Text
        | Kind::FullName
        | Kind::Date
        | Kind::PartialDate
        | Kind::Integer
        | Kind::Money
        | Kind::Area
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber
        | Kind::Computed => {
            let value = shown.and_then(|entry| normal::value(field, entry));
            let words = value.map(|own| field::shown(field, &own));
            Body::Line(Line::new(&words.unwrap_or_default()))
        }
    }
}

/// The desk's own province.
fn home(session: &Session) -> Option<Box<str>> {
    session.case.site.province.clone()
}

fn one(kind: Kind, options: Vec<Offered>, shown: Option<&Entry>) -> Body {
    if options.len() <= FEW {
        return Body::One(options);
    }
    let label = match shown {
        Some(Entry::Text(id)) => options.iter().find(|own| *own.id == **id),
        Some(_) | None => None,
    };
    let line = label.map_or_else(Line::default, |own| Line::new(&own.label));
    Body::Listed(Listed::new(kind, line, options))
}

fn any(options: Vec<Offered>, shown: Option<&Entry>) -> Body {
    let ids = match shown {
        Some(Entry::Chosen(ids)) => ids.as_slice(),
        Some(_) | None => &[],
    };
    let tick = |own: Offered| {
        let on = ids.iter().any(|id| **id == *own.id);
        (own, if on { Tick::On } else { Tick::Off })
    };
    Body::Any(Choices { options: options.into_iter().map(tick).collect() })
}

/// The options that are not definitely out of the offer.
fn options(session: &Session, place: Place, field: &Field) -> Vec<Offered> {
    let view = View { procedure: &session.procedure, case: &session.case };
    let section = session.section(field.section);
    let repeat = section.and_then(|own| own.repeat.as_ref());
    let program = match (repeat, place.item) {
        (Some(repeat), Some(_)) => &repeat.program,
        (_, _) => &session.procedure.program,
    };
    let guard = program.offers.iter().find(|own| own.field == place.field);
    let known = guard.map(|_| evaluate(program, &view, place.item));
    let known = known.unwrap_or_default();
    let stands = |index: u16| {
        guard.is_none_or(|own| offered(own, &known, &Value::Option(index)) != Tri::False)
    };
    let choices = (0_u16..).zip(field.options.iter());
    let standing = choices.filter(|(index, _)| stands(*index));
    let all =
        standing.map(|(_, choice)| Offered { id: choice.id.clone(), label: choice.label.clone() });
    all.collect()
}

fn extras(allow: Allow, body: &Body) -> Vec<Extra> {
    let mut extras = Vec::new();
    if allow.unknown {
        extras.push(Extra::Unknown);
    }
    if allow.later {
        extras.push(Extra::Later);
    }
    if allow.blank && matches!(body, Body::One(_) | Body::Any(_)) {
        extras.push(Extra::Skip);
    }
    extras
}
