//! Why what was typed cannot stand, and what is odd about it though it can: what to do, in the words of
//! the field's label.

use crate::locale::Locale;
use crate::procedure::field::{Refusal, Remark};
use crate::procedure::form::Field;
use crate::text::card::Sex;
use crate::text::date::DateError;
use crate::text::number::{NumberError, grouped};

/// Why a field is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// What was typed cannot be read.
    Typed(Refusal),
    /// Nothing was chosen.
    NothingChosen,
}

/// What has to be done, prefix included.
pub fn words(locale: &Locale, field: &Field, fault: Fault) -> String {
    let label = uncapitalized(&field.words.label);
    let (first, second) = arguments(field, fault);
    let values = [("label", label.as_str()), ("first", &first), ("second", &second)];
    let says = locale.with(key(fault), &values);
    locale.with("level-block", &[("says", &says)])
}

/// What to look at again, prefix included.
pub fn remark(locale: &Locale, label: &str, remark: Remark) -> String {
    let says = odd(locale, label, remark);
    let level = if remark.is_note() { "level-note" } else { "level-warn" };
    locale.with(level, &[("says", &says)])
}

/// What to look at again in the field with a label.
pub fn odd(locale: &Locale, label: &str, remark: Remark) -> String {
    let label = uncapitalized(label);
    let (number, birth) = said(locale, remark);
    let key = match remark {
        Remark::OneSyllable => "field-remark-one-syllable",
        Remark::OldIdentityCard => "field-remark-old-card",
        Remark::UnknownBirthplace => "field-remark-birthplace",
        Remark::BirthYearAhead => "field-remark-birth-year",
        Remark::OtherBirthYear { .. } => "field-remark-other-birth",
        Remark::OtherSex(_) => "field-remark-other-sex",
        Remark::BirthAhead => "field-remark-birth-ahead",
        Remark::LongAgo => "field-remark-long-ago",
        Remark::UnknownPhoneStart => "field-remark-phone-start",
        Remark::ForeignPhone => "field-remark-phone-foreign",
        Remark::NumberWithoutDigits => "field-remark-no-digits",
        Remark::ProvinceMissing => "field-remark-no-province",
        Remark::UnknownProvince => "field-remark-unknown-province",
        Remark::CommuneMissing => "field-remark-no-commune",
        Remark::UnknownCommune => "field-remark-unknown-commune",
        Remark::OldAddress => "field-remark-old-address",
    };
    locale.with(key, &[("label", &label), ("number", &number), ("birth", &birth)])
}

/// What an identity number says, and what was given beside it.
fn said(locale: &Locale, remark: Remark) -> (String, String) {
    if let Remark::OtherBirthYear { number, birth } = remark {
        return (number.to_string(), birth.to_string());
    }
    if let Remark::OtherSex(own) = remark {
        return (locale.text(sex(own)).into_owned(), String::new());
    }
    (String::new(), String::new())
}

/// The key of a sex.
pub fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "field-sex-male",
        Sex::Female => "field-sex-female",
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

fn key(fault: Fault) -> &'static str {
    let refusal = match fault {
        Fault::Typed(refusal) => refusal,
        Fault::NothingChosen => return "field-nothing-chosen",
    };
    match refusal {
        Refusal::Empty
        | Refusal::Computed
        | Refusal::Date(DateError::Empty)
        | Refusal::Number(NumberError::Empty) => "field-empty",
        Refusal::TooLong(_) => "field-too-long",
        Refusal::Date(date) => date_key(date),
        Refusal::Number(NumberError::NotANumber) => "field-number-form",
        Refusal::Number(NumberError::NotWhole) => "field-number-whole",
        Refusal::Number(NumberError::TooLarge) => "field-number-large",
        Refusal::TooSmall(_) => "field-number-least",
        Refusal::TooBig(_) => "field-number-most",
        Refusal::TooFine => "field-area-fine",
        Refusal::TwoMeanings => "field-area-two-meanings",
        Refusal::NameSign(_) => "field-name-sign",
        Refusal::NoLetters => "field-name-letters",
        Refusal::NotADigit(_) => "field-not-a-digit",
        Refusal::IdentityDigits(_) => "field-identity-digits",
        Refusal::PhoneDigits(_) => "field-phone-digits",
        Refusal::PhoneStart => "field-phone-start",
        Refusal::NotAnEmail => "field-email-form",
        Refusal::UnknownOption(Some(_)) => "field-option-near",
        Refusal::UnknownOption(None) => "field-not-in-list",
        Refusal::SeveralOptions(..) => "field-option-several",
        Refusal::SeveralPlaces(_) => "field-place-several",
        Refusal::NearPlace => "field-place-near",
        Refusal::OldPlace => "field-place-old",
        Refusal::UnknownPlace => "field-place-unknown",
    }
}

fn date_key(error: DateError) -> &'static str {
    match error {
        DateError::Empty => "field-empty",
        DateError::NotADate => "field-date-form",
        DateError::NoSuchDay => "field-date-day",
        DateError::NoSuchMonth => "field-date-month",
        DateError::NoSuchYear => "field-date-year",
        DateError::YearMissing => "field-date-year-missing",
        DateError::DayMissing => "field-date-day-missing",
    }
}

/// What the message names beside the label.
fn arguments(field: &Field, fault: Fault) -> (String, String) {
    let option = |index: u16| {
        let option = field.options.get(usize::from(index));
        option.map_or_else(String::new, |own| own.label.to_string())
    };
    let one = |text: String| (text, String::new());
    let Fault::Typed(refusal) = fault else {
        return one(String::new());
    };
    match refusal {
        Refusal::TooLong(count) | Refusal::IdentityDigits(count) | Refusal::PhoneDigits(count) => {
            one(count.to_string())
        }
        Refusal::SeveralPlaces(count) => one(count.to_string()),
        Refusal::TooSmall(number) | Refusal::TooBig(number) => one(grouped(number)),
        Refusal::NameSign(sign) | Refusal::NotADigit(sign) => one(sign.to_string()),
        Refusal::UnknownOption(Some(index)) => one(option(index)),
        Refusal::SeveralOptions(first, second) => (option(first), option(second)),
        Refusal::Empty
        | Refusal::Date(_)
        | Refusal::Number(_)
        | Refusal::TooFine
        | Refusal::TwoMeanings
        | Refusal::NoLetters
        | Refusal::PhoneStart
        | Refusal::NotAnEmail
        | Refusal::UnknownOption(None)
        | Refusal::NearPlace
        | Refusal::OldPlace
        | Refusal::UnknownPlace
        | Refusal::Computed => one(String::new()),
    }
}
