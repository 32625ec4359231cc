//! Reading what was typed into a field, and wording why it cannot be read, with the field's label.

use jiff::civil::Date;

use crate::locale::Locale;
use crate::procedure::field::{Entry, Kind};
use crate::procedure::form::{Bounds, Field};
use crate::text::date::{self, DateError, PartialDate};
use crate::text::name::tidy;
use crate::text::number::{self, NumberError};

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The answer.
    pub entry: Entry,
    /// What was understood, where it differs from what was typed; else empty.
    pub understood: String,
}

/// Why nothing could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was typed.
    Empty,
    /// Nothing was chosen.
    NothingChosen,
    /// No option is called so.
    NotInList,
    /// No date.
    Date(DateError),
    /// No number.
    Number(NumberError),
    /// Beyond the field's bounds.
    Bounds(Bounds),
}

/// Reads what was typed into a field.
pub fn read(field: &Field, text: &str, today: Date) -> Result<Read, Refusal> {
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    let plain = |text: String| Read {
        entry: Entry::Text(text),
        understood: String::new(),
    };
    match field.kind {
        Kind::FullName => Ok(plain(tidy(text))),
        Kind::Date => {
            let day = date::read(text, today).map_err(Refusal::Date)?;
            Ok(Read {
                entry: Entry::Text(day.to_string()),
                understood: date::spoken(day),
            })
        }
        Kind::PartialDate => {
            let day = date::read_partial(text, today).map_err(Refusal::Date)?;
            let iso = match day {
                PartialDate::Year(year) => format!("{year:04}"),
                PartialDate::Month(year, month) => format!("{year:04}-{month:02}"),
                PartialDate::Day(day) => day.to_string(),
            };
            Ok(Read {
                entry: Entry::Text(iso),
                understood: day.spoken(),
            })
        }
        Kind::Integer | Kind::Area => {
            let number = bounded(field, number::whole(text))?;
            Ok(plain(number.to_string()))
        }
        Kind::Money => {
            let number = bounded(field, number::money(text))?;
            Ok(Read {
                entry: Entry::Text(number.to_string()),
                understood: number::money_in_words(number),
            })
        }
        Kind::Phone | Kind::IdNumber => {
            Ok(plain(text.chars().filter(char::is_ascii_digit).collect()))
        }
        Kind::Text
        | Kind::Email
        | Kind::PaperNumber
        | Kind::Choice
        | Kind::Choices
        | Kind::YesNo
        | Kind::Address
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Nationality
        | Kind::Computed => Ok(plain(text.to_owned())),
    }
}

/// The number, if it was read and lies within the field's bounds.
fn bounded(field: &Field, number: Result<i64, NumberError>) -> Result<i64, Refusal> {
    let number = number.map_err(Refusal::Number)?;
    let low = field.bounds.min.is_some_and(|min| number < min);
    let high = field.bounds.max.is_some_and(|max| number > max);
    if low || high {
        return Err(Refusal::Bounds(field.bounds));
    }
    Ok(number)
}

/// An answer as it would be typed.
pub fn typed(field: &Field, entry: &Entry) -> String {
    match entry {
        Entry::Text(text) if field.kind == Kind::Date => {
            text.parse().map_or_else(|_| text.clone(), date::short)
        }
        Entry::Text(text) if field.kind == Kind::Money => {
            text.parse().map_or_else(|_| text.clone(), number::grouped)
        }
        Entry::Text(text) => text.clone(),
        Entry::Chosen(ids) => ids.join(", "),
        Entry::Address(_) | Entry::Blank | Entry::Unknown | Entry::Later => String::new(),
    }
}

/// What has to be done, in the label's words, prefix included.
pub fn words(locale: &Locale, label: &str, refusal: Refusal) -> String {
    let label = uncapitalized(label);
    let bounds = match refusal {
        Refusal::Bounds(bounds) => bounds,
        Refusal::Empty
        | Refusal::NothingChosen
        | Refusal::NotInList
        | Refusal::Date(_)
        | Refusal::Number(_) => Bounds::default(),
    };
    let number = |own: Option<i64>| own.map_or_else(String::new, number::grouped);
    let (min, max) = (number(bounds.min), number(bounds.max));
    let values = [("label", &*label), ("min", &*min), ("max", &*max)];
    let says = locale.with(key(refusal), &values);
    locale.with("level-block", &[("says", &says)])
}

fn key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Empty | Refusal::Date(DateError::Empty) | Refusal::Number(NumberError::Empty) => {
            "field-empty"
        }
        Refusal::NothingChosen => "field-nothing-chosen",
        Refusal::NotInList => "field-not-in-list",
        Refusal::Date(DateError::NotADate) => "field-date-form",
        Refusal::Date(DateError::NoSuchDay) => "field-date-day",
        Refusal::Date(DateError::NoSuchMonth) => "field-date-month",
        Refusal::Date(DateError::NoSuchYear) => "field-date-year",
        Refusal::Date(DateError::YearMissing) => "field-date-year-missing",
        Refusal::Date(DateError::DayMissing) => "field-date-day-missing",
        Refusal::Number(NumberError::NotANumber) => "field-number-form",
        Refusal::Number(NumberError::NotWhole) => "field-number-whole",
        Refusal::Number(NumberError::TooLarge) => "field-number-large",
        Refusal::Bounds(Bounds {
            min: Some(_),
            max: Some(_),
        }) => "field-number-between",
        Refusal::Bounds(Bounds {
            min: Some(_),
            max: None,
        }) => "field-number-least",
        Refusal::Bounds(Bounds { min: None, .. }) => "field-number-most",
    }
}

/// A label as it stands inside a sentence; one that begins with an abbreviation stays as it is.
pub fn uncapitalized(label: &str) -> String {
    let mut letters = label.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match first {
        Some(first) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        Some(_) | None => label.to_owned(),
    }
}
