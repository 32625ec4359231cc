//! What people type into the normal form of the field's type, or why it cannot be read.

use jiff::civil::Date;

use super::{Entry, Kind, Refusal, address, choice, contact, day, identity, name, number, plain};
use crate::procedure::form::Field;
use crate::text::nfc::{clean, clean_lines};

/// The most characters any field takes: more is a slip of the clipboard.
const LONGEST: usize = 2000;

/// Reads what was typed: an entry that [`super::normal::value`] accepts. Two-digit years are the
/// latest that are not after `today`. What [`super::shown()`] prints is read back to the same entry.
pub fn read(field: &Field, raw: &str, today: Date) -> Result<Entry, Refusal> {
    if raw.chars().nth(LONGEST).is_some() {
        return Err(Refusal::TooLong(LONGEST));
    }
    let line = clean(raw);
    if line.is_empty() {
        return Err(Refusal::Empty);
    }
    let text = match field.kind {
        Kind::Choices => return choice::several(field, &line).map(Entry::Chosen),
        Kind::Address => return address::read(&line).map(Entry::Address),
        Kind::Computed => return Err(Refusal::Computed),
        Kind::Text => Ok(clean_lines(raw)),
        Kind::FullName => name::read(&line),
        Kind::Date => day::whole(&line, today),
        Kind::PartialDate => day::partial(&line, today),
        Kind::Choice
        | Kind::YesNo
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality => choice::one(field, &line),
        Kind::Integer => number::integer(field, &line),
        Kind::Money => number::money(field, &line),
        Kind::Area => number::area(field, &line),
        Kind::Phone => contact::phone(&line),
        Kind::Email => contact::email(&line),
        Kind::IdNumber => identity::read(&line),
        Kind::PaperNumber => Ok(plain::paper_number(&line)),
    };
    text.map(Entry::Text)
}
