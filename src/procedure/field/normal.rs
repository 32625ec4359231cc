//! Entries in normal form into values: what events and answers files hold, without asking again
//! whether a person would have been allowed to type it.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Address, Entry, Kind, Value, address};
use crate::procedure::form::{Choice, Field};
use crate::text::date::PartialDate;

/// The value of an entry; `None` where the field cannot hold it. Blank, *không biết* and *sẽ bổ
/// sung* are no values.
pub fn value(field: &Field, entry: &Entry) -> Option<Value> {
    match entry {
        Entry::Text(text) => text_value(field, text),
        Entry::Chosen(ids) if field.kind == Kind::Choices => options(&field.options, ids),
        Entry::Address(address) if field.kind == Kind::Address => {
            Some(Value::Address(Arc::new(address::normal(address))))
        }
        Entry::Chosen(_) | Entry::Address(_) | Entry::Blank | Entry::Unknown | Entry::Later => None,
    }
}

/// The entry of a value: the inverse of [`value`]. `None` where an option is not the field's.
pub fn entry(field: &Field, value: &Value) -> Option<Entry> {
    let id = |at: u16| field.options.get(usize::from(at)).map(|own| own.id.to_string());
    match value {
        Value::Text(text) => Some(Entry::Text(text.to_string())),
        Value::Int(number) if field.kind == Kind::Area => {
            let (metres, tenths) = (number.div_euclid(10), number.rem_euclid(10));
            let point = if tenths == 0 { String::new() } else { format!(".{tenths}") };
            Some(Entry::Text(format!("{metres}{point}")))
        }
        Value::Int(number) => Some(Entry::Text(number.to_string())),
        Value::Date(day) | Value::Partial(PartialDate::Day(day)) => {
            Some(Entry::Text(day.to_string()))
        }
        Value::Partial(PartialDate::Month(year, month)) => {
            Some(Entry::Text(format!("{year:04}-{month:02}")))
        }
        Value::Partial(PartialDate::Year(year)) => Some(Entry::Text(format!("{year:04}"))),
        Value::Option(at) => id(*at).map(Entry::Text),
        Value::Options(chosen) => {
            chosen.iter().map(|at| id(*at)).collect::<Option<_>>().map(Entry::Chosen)
        }
        Value::Address(address) => Some(Entry::Address(Address::clone(address))),
    }
}

/// A day, month or year written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
pub fn partial(text: &str) -> Option<PartialDate> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    match (parts.next(), parts.next(), parts.next()) {
        (None, None, None) => Some(PartialDate::Year(year)),
        (Some(month), None, None) => {
            let month = month.parse().ok()?;
            Date::new(year, month, 1).ok().map(|_| PartialDate::Month(year, month))
        }
        (Some(_), Some(_), None) => text.parse().ok().map(PartialDate::Day),
        (_, _, _) => None,
    }
}

fn text_value(field: &Field, text: &str) -> Option<Value> {
    match field.kind {
        Kind::Text
        | Kind::FullName
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber => (!text.is_empty()).then(|| Value::Text(text.into())),
        Kind::Date => text.parse().ok().map(Value::Date),
        Kind::PartialDate => partial(text).map(Value::Partial),
        Kind::Choice
        | Kind::YesNo
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality => option(&field.options, text).map(Value::Option),
        Kind::Integer | Kind::Money => bounded(field, text.parse().ok()?),
        Kind::Area => bounded(field, tenths(text)?),
        Kind::Choices | Kind::Address | Kind::Computed => None,
    }
}

/// Square metres with at most one decimal, in whole tenths: `18,5` is 185.
pub fn tenths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digit = |text: &str| text.len() == 1 && text.chars().all(|c| c.is_ascii_digit());
    let whole: i64 = whole.parse().ok().filter(|whole| *whole >= 0)?;
    let part: i64 = if digit(part) {
        part.parse().ok()?
    } else {
        return None;
    };
    whole.checked_mul(10)?.checked_add(part)
}

fn bounded(field: &Field, number: i64) -> Option<Value> {
    let low = field.bounds.min.is_some_and(|min| number < min);
    let high = field.bounds.max.is_some_and(|max| number > max);
    (!low && !high).then_some(Value::Int(number))
}

fn option(options: &[Choice], id: &str) -> Option<u16> {
    let index = options.iter().position(|own| *own.id == *id)?;
    u16::try_from(index).ok()
}

fn options(choices: &[Choice], ids: &[String]) -> Option<Value> {
    let indices = ids.iter().map(|id| option(choices, id)).collect::<Option<Vec<_>>>();
    let mut indices = indices?;
    indices.sort_unstable();
    indices.dedup();
    (!indices.is_empty()).then(|| Value::Options(indices.into()))
}
