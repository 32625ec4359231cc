//! Values as forms print them, and as they are read aloud to make sure they were understood.

use super::{Entry, Kind, Value, address, normal, number};
use crate::procedure::form::Field;
use crate::text::date;
use crate::text::number::{grouped, money_in_words};

/// The printed form: `05/06/1960`, `50.000 đ`, `18,5 m²`, options by label, an address in one line.
pub fn shown(field: &Field, value: &Value) -> String {
    match value {
        Value::Text(text) => text.to_string(),
        Value::Int(number) => amount(field.kind, *number),
        Value::Date(day) => date::short(*day),
        Value::Partial(day) => day.short(),
        Value::Option(index) => label(field, *index).to_owned(),
        Value::Options(indices) => {
            let labels: Vec<&str> = indices.iter().map(|index| label(field, *index)).collect();
            labels.join(", ")
        }
        Value::Address(own) => address::shown(&field.options, own),
    }
}

/// What was understood, where a slip of the finger would make it another thing: dates and amounts in
/// words. `None` for everything that is printed as it was typed.
pub fn understood(field: &Field, entry: &Entry) -> Option<String> {
    match (field.kind, normal::value(field, entry)?) {
        (_, Value::Date(day)) => Some(date::spoken(day)),
        (_, Value::Partial(day)) => Some(day.spoken()),
        (Kind::Money, Value::Int(amount)) => Some(money_in_words(amount)),
        (
            _,
            Value::Text(_)
            | Value::Int(_)
            | Value::Option(_)
            | Value::Options(_)
            | Value::Address(_),
        ) => None,
    }
}

fn amount(kind: Kind, number: i64) -> String {
    match kind {
        Kind::Money => format!("{} đ", grouped(number)),
        Kind::Area => number::shown_area(number),
        Kind::Text
        | Kind::FullName
        | Kind::Date
        | Kind::PartialDate
        | Kind::Choice
        | Kind::Choices
        | Kind::YesNo
        | Kind::Integer
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber
        | Kind::Address
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality
        | Kind::Computed => grouped(number),
    }
}

fn label(field: &Field, index: u16) -> &str {
    let option = field.options.get(usize::from(index));
    option.map_or("", |own| &own.label)
}
