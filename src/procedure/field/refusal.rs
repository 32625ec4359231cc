//! Why what was typed cannot stand in a field: values that the app puts into words.

use crate::text::date::DateError;
use crate::text::number::NumberError;

/// Why nothing could be read. Numbers in it are in the field's own unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was typed.
    Empty,
    /// More than this many characters.
    TooLong(usize),
    /// Not a date, or not a whole one.
    Date(DateError),
    /// Not a whole number.
    Number(NumberError),
    /// Less than the field's least value.
    TooSmall(i64),
    /// More than the field's greatest value.
    TooBig(i64),
    /// More than one decimal of a square metre.
    TooFine,
    /// `18,500` square metres: eighteen and a half, or eighteen thousand five hundred.
    TwoMeanings,
    /// A sign that no name has; digits are among them.
    NameSign(char),
    /// No letter at all where a name is wanted.
    NoLetters,
    /// A sign that does not belong in a number of digits only.
    NotADigit(char),
    /// An identity number of this many digits, where 12 (or 9, on old cards) are wanted.
    IdentityDigits(usize),
    /// A telephone number of this many digits: mobiles have 10, landlines 11.
    PhoneDigits(usize),
    /// A telephone number that begins neither with 0 nor with a country.
    PhoneStart,
    /// Not of the form `name@place.vn`.
    NotAnEmail,
    /// No option is called so; the index of one that is nearly.
    UnknownOption(Option<u16>),
    /// Both options may be meant.
    SeveralOptions(u16, u16),
    /// So many places of today may be meant.
    SeveralPlaces(usize),
    /// One place of today may be meant, but something speaks against it.
    NearPlace,
    /// An address with a district, or of a province that is gone: today's place has to be chosen.
    OldPlace,
    /// No place of today is called so.
    UnknownPlace,
    /// The field is computed and takes no answer.
    Computed,
}
