//! Whether an identity number agrees with the day of birth and the sex given beside it. It may rightly
//! differ, so it is only something to look at again.

use jiff::civil::Date;

use crate::app::session::Session;
use crate::app::values;
use crate::dossier::case::Place;
use crate::procedure::field::{Entry, Remark, identity_says};
use crate::procedure::person::{self, Part};
use crate::text::card::Sex;
use crate::text::date::{PartialDate, read_partial};

/// What is odd about the answer at a place beside what else is known of the person.
pub fn at(session: &Session, place: Place) -> Vec<Remark> {
    let form = &session.procedure.form;
    let part = session.field(place).and_then(person::part).map(|(part, _)| part);
    let Some(part @ (Part::Number | Part::Birth | Part::Sex)) = part else {
        return Vec::new();
    };
    let other =
        |part: Part| person::other(form, place.field, part).map(|field| Place { field, ..place });
    let birth = other(Part::Birth).and_then(|own| birth(session, own));
    let sex = other(Part::Sex).and_then(|own| sex(session, own));
    let mut odd = Vec::new();
    if part == Part::Birth && birth.and_then(PartialDate::first) > Some(session.case.today) {
        odd.push(Remark::BirthAhead);
    }
    if let Some(Entry::Text(number)) = other(Part::Number).and_then(|own| entry(session, own)) {
        let birth = birth.filter(|_| part != Part::Sex);
        let sex = sex.filter(|_| part != Part::Birth);
        odd.extend(against(number, birth, sex));
    }
    odd
}

/// What a number says otherwise than a day of birth and a sex.
pub fn against(number: &str, birth: Option<PartialDate>, sex: Option<Sex>) -> Vec<Remark> {
    let Some((year, said)) = identity_says(number) else {
        return Vec::new();
    };
    let birth = birth.and_then(PartialDate::first).map(Date::year);
    let years = birth.filter(|own| *own != year);
    let years = years.map(|birth| Remark::OtherBirthYear { number: year, birth });
    let sexes = sex.filter(|own| *own != said).map(|_| Remark::OtherSex(said));
    years.into_iter().chain(sexes).collect()
}

/// The day of birth, given or computed.
fn birth(session: &Session, place: Place) -> Option<PartialDate> {
    read_partial(&values::value(session, place), session.case.today).ok()
}

fn sex(session: &Session, place: Place) -> Option<Sex> {
    match entry(session, place)? {
        Entry::Text(id) if id == "nam" => Some(Sex::Male),
        Entry::Text(id) if id == "nu" => Some(Sex::Female),
        Entry::Text(_)
        | Entry::Chosen(_)
        | Entry::Address(_)
        | Entry::Blank
        | Entry::Unknown
        | Entry::Later => None,
    }
}

fn entry(session: &Session, place: Place) -> Option<&Entry> {
    session.held(place)?.entry.as_ref()
}
