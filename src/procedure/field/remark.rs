//! What is odd about an answer without being wrong: the officer looks again and may go on.

use jiff::civil::Date;

use super::{Entry, Kind, address, contact, day, identity, name, plain};
use crate::procedure::form::Field;
use crate::text::card::Sex;

/// One thing to look at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// A name of one syllable.
    OneSyllable,
    /// The number of an old identity card, which no longer identifies anyone.
    OldIdentityCard,
    /// The first three digits are no province: born abroad, or a slip.
    UnknownBirthplace,
    /// The digits for century and year give a year that has not come yet.
    BirthYearAhead,
    /// A number and a day of birth that say different years.
    OtherBirthYear {
        /// The year by the number.
        number: i16,
        /// The year of the day of birth.
        birth: i16,
    },
    /// A number that says another sex than the one given.
    OtherSex(Sex),
    /// A day of birth that has not come yet.
    BirthAhead,
    /// A day longer ago than people live.
    LongAgo,
    /// No network has numbers that begin so.
    UnknownPhoneStart,
    /// A number of another country.
    ForeignPhone,
    /// A paper's number without a digit.
    NumberWithoutDigits,
    /// An address without a province.
    ProvinceMissing,
    /// The province of an address is none of today's.
    UnknownProvince,
    /// An address without a commune.
    CommuneMissing,
    /// The commune of an address is none of today's in its province.
    UnknownCommune,
    /// An address with a district: today's commune is not known.
    OldAddress,
}

impl Remark {
    /// Whether it is only worth knowing, and nobody has to look again before going on.
    pub fn is_note(self) -> bool {
        self == Self::UnknownBirthplace
    }
}

/// What to look at again in an answer, wherever it came from.
pub fn remarks(field: &Field, entry: &Entry, today: Date) -> Vec<Remark> {
    match entry {
        Entry::Text(text) => text_remarks(field.kind, text, today),
        Entry::Address(own) if field.kind == Kind::Address => address::remarks(&field.options, own),
        Entry::Address(_) | Entry::Chosen(_) | Entry::Blank | Entry::Unknown | Entry::Later => {
            Vec::new()
        }
    }
}

fn text_remarks(kind: Kind, text: &str, today: Date) -> Vec<Remark> {
    match kind {
        Kind::FullName => name::remark(text).into_iter().collect(),
        Kind::IdNumber => identity::remarks(text, today),
        Kind::Phone => contact::phone_remark(text).into_iter().collect(),
        Kind::PaperNumber => plain::remark(text).into_iter().collect(),
        Kind::Date | Kind::PartialDate => day::remark(text, today).into_iter().collect(),
        Kind::Text
        | Kind::Choice
        | Kind::Choices
        | Kind::YesNo
        | Kind::Integer
        | Kind::Money
        | Kind::Area
        | Kind::Email
        | Kind::Address
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality
        | Kind::Computed => Vec::new(),
    }
}
