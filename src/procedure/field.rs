//! Field types: each owns its parsing, its normal form and its printed form, in one place below.
//!
//! A [`Value`] is what the engine computes with; an [`Entry`] is what was answered, as events and
//! answers files carry it. Refusals are values that the app puts into words.

pub mod normal;

mod address;
mod choice;
mod contact;
mod day;
mod identity;
mod name;
mod number;
mod plain;
mod read;
mod refusal;
mod remark;
mod shown;

#[cfg(test)]
mod tests;

pub use address::refusal as place_refusal;
pub use choice::other_names;
pub use identity::says as identity_says;
pub use read::read;
pub use refusal::Refusal;
pub use remark::{Remark, remarks};
pub use shown::{shown, understood};

use std::sync::Arc;

use jiff::civil::Date;

use crate::text::date::PartialDate;

/// The type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Free text.
    Text,
    /// A person's full name.
    FullName,
    /// A day.
    Date,
    /// A year, a month of a year, or a day, as old papers have them.
    PartialDate,
    /// One of the field's options.
    Choice,
    /// Any of the field's options.
    Choices,
    /// The options `co` and `khong`.
    YesNo,
    /// A whole number.
    Integer,
    /// Whole đồng.
    Money,
    /// Whole tenths of a square metre.
    Area,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A personal identification number (12 digits) or an old identity card number (9).
    IdNumber,
    /// The number of another paper.
    PaperNumber,
    /// A two-level address, with an old three-level one kept beside it.
    Address,
    /// One of the 34 provinces, by two-digit code.
    Province,
    /// One of the 54 ethnic groups, by list id.
    Ethnicity,
    /// A religion, by list id.
    Religion,
    /// A nationality, by list id.
    Nationality,
    /// A bank or credit fund, by list id.
    Bank,
    /// Computed from other fields.
    Computed,
}

impl Kind {
    /// Every type with the word definitions use for it.
    pub const ALL: [(Self, &'static str); 21] = [
        (Self::Text, "text"),
        (Self::FullName, "full_name"),
        (Self::Date, "date"),
        (Self::PartialDate, "partial_date"),
        (Self::Choice, "choice"),
        (Self::Choices, "choices"),
        (Self::YesNo, "yes_no"),
        (Self::Integer, "integer"),
        (Self::Money, "money"),
        (Self::Area, "area"),
        (Self::Phone, "phone"),
        (Self::Email, "email"),
        (Self::IdNumber, "id_number"),
        (Self::PaperNumber, "paper_number"),
        (Self::Address, "address"),
        (Self::Province, "province"),
        (Self::Ethnicity, "ethnicity"),
        (Self::Religion, "religion"),
        (Self::Nationality, "nationality"),
        (Self::Bank, "bank"),
        (Self::Computed, "computed"),
    ];

    /// Whether the options come from a code list, not from the definition.
    pub fn is_listed(self) -> bool {
        matches!(
            self,
            Self::Province | Self::Ethnicity | Self::Religion | Self::Nationality | Self::Bank
        )
    }
}

/// An answer as the engine computes with it. Texts are shared, so that a copy is cheap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text of every textual type, in normal form; codes of list types.
    Text(Arc<str>),
    /// A whole number of any unit.
    Int(i64),
    /// A day.
    Date(Date),
    /// A day, month or year.
    Partial(PartialDate),
    /// The option at this index; for yes/no 0 is `co`, 1 is `khong`.
    Option(u16),
    /// The options at these indices, ascending.
    Options(Arc<[u16]>),
    /// An address.
    Address(Arc<Address>),
}

/// A two-level address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Province by two-digit code, or as typed where it names none.
    pub tinh: Box<str>,
    /// Commune by five-digit code, or as typed.
    pub xa: Box<str>,
    /// House number, street, hamlet.
    pub chi_tiet: Box<str>,
    /// The old three-level address, as the papers have it.
    pub cu: Box<str>,
}

/// What was answered, as events and answers files carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A value in its type's normal form: ISO dates, option ids, digits without separators.
    Text(String),
    /// Several option ids.
    Chosen(Vec<String>),
    /// An address by its parts.
    Address(Address),
    /// Passed over.
    Blank,
    /// "Không biết".
    Unknown,
    /// "Sẽ bổ sung sau".
    Later,
}
