//! What a scanned card can fill: the fields of the person whose section is being answered, each with
//! the answer it would get and whether another one stands there. Nothing is filled here.

use jiff::civil::Date;

use super::assess::assess;
use super::bind::{bind, path};
use super::case::{Desk, Place};
use super::change::{Edit, event};
use super::event::Source;
use super::history::Dossier;
use crate::procedure::Procedure;
use crate::procedure::expression::Tri;
use crate::procedure::field::{Address, Entry, Kind, read};
use crate::procedure::form::Field;
use crate::procedure::person::{self, Part};
use crate::text::card::{Card, Sex};
use crate::text::date::PartialDate;

/// What the police have called themselves on cards issued before 1 July 2024.
const POLICE: &str = "Cục Cảnh sát quản lý hành chính về trật tự xã hội";
/// Who issues the cards of today.
const MINISTRY: &str = "Bộ Công an";

/// One field and what the card says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// The field.
    pub place: Place,
    /// What it says of the person.
    pub part: Part,
    /// The answer of the card.
    pub entry: Entry,
    /// What stands there.
    pub stand: Stand,
}

/// What stands in a field that a card could fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Nothing.
    Open,
    /// What the card says.
    Same,
    /// Something else.
    Other,
}

/// The fields a card can fill, in the form's order, for the person that the field at a place is about.
/// A field that belongs to the dossier only once an earlier one is filled is among them; one that a later
/// one makes needless is not.
pub fn fits(
    procedure: &Procedure,
    desk: &Desk,
    dossier: &Dossier,
    at: Place,
    card: &Card,
) -> Vec<Fit> {
    let mut dossier = dossier.clone();
    let mut fits = Vec::new();
    for (field, part) in person::fields(&procedure.form, at.field) {
        let place = Place { field, ..at };
        let case = bind(procedure, &dossier, desk);
        let relevance = assess(procedure, &case).relevance_at(procedure, place);
        let entry = procedure.form.field(field).and_then(|own| entry(own, part, card, desk.today));
        let (Some(Tri::True), Some(entry), Some(path)) =
            (relevance, entry, path(procedure, &case, place))
        else {
            continue;
        };
        let held = dossier.answers.get(&path).and_then(|own| own.entry.as_ref());
        let stand = held.map_or(Stand::Open, |held| stand(part, held, &entry));
        if stand == Stand::Open {
            let edit = Edit::Answer { path, entry: entry.clone(), source: Source::Card };
            let event = event(procedure, desk, &dossier, edit);
            dossier.apply(&event);
        }
        fits.push(Fit { place, part, entry, stand });
    }
    let after = assess(procedure, &bind(procedure, &dossier, desk));
    fits.retain(|own| after.relevance_at(procedure, own.place) == Some(Tri::True));
    fits
}

/// A card of either kind is a card: which of them was said is not contradicted.
fn stand(part: Part, held: &Entry, entry: &Entry) -> Stand {
    let is_card = |own: &Entry| matches!(own, Entry::Text(id) if id == "cccd" || id == "can_cuoc");
    if held == entry || (part == Part::Paper && is_card(held)) { Stand::Same } else { Stand::Other }
}

/// The card's answer to a field; `None` where it has none in the field's form.
fn entry(field: &Field, part: Part, card: &Card, today: Date) -> Option<Entry> {
    let text = match part {
        Part::Name => card.name.clone(),
        Part::Birth => birth(field.kind, card.birth)?,
        Part::Sex => match card.sex {
            Sex::Male => "nam".to_owned(),
            Sex::Female => "nu".to_owned(),
        },
        Part::Residence => return residence(field, card, today),
        Part::Paper => {
            let id = if is_new(card) { "can_cuoc" } else { "cccd" };
            field.options.iter().find(|own| *own.id == *id)?.id.to_string()
        }
        Part::Number => card.number.clone(),
        Part::Issued => card.issued.to_string(),
        Part::Issuer => (if is_new(card) { MINISTRY } else { POLICE }).to_owned(),
    };
    Some(Entry::Text(text))
}

fn birth(kind: Kind, birth: PartialDate) -> Option<String> {
    match (kind, birth) {
        (Kind::Date | Kind::PartialDate, PartialDate::Day(day)) => Some(day.to_string()),
        (Kind::PartialDate, PartialDate::Month(year, month)) => {
            Some(format!("{year:04}-{month:02}"))
        }
        (Kind::PartialDate, PartialDate::Year(year)) => Some(format!("{year:04}")),
        (_, _) => None,
    }
}

/// Cards from before July 2025 have a district: what is printed is kept as the old address, and which
/// commune it is today is for somebody to say.
fn residence(field: &Field, card: &Card, today: Date) -> Option<Entry> {
    if card.address.is_empty() {
        return None;
    }
    if card.issued >= Date::constant(2025, 7, 1)
        && let Ok(Entry::Address(own)) = read(field, &card.address, today)
        && own.cu.is_empty()
        && !own.xa.is_empty()
    {
        return Some(Entry::Address(own));
    }
    let cu = card.address.as_str().into();
    Some(Entry::Address(Address { cu, ..Address::default() }))
}

/// Whether it is a *thẻ căn cước*, not a *căn cước công dân*.
fn is_new(card: &Card) -> bool {
    card.issued >= Date::constant(2024, 7, 1)
}
