//! Dates, whole or partly known, as they are written on forms and said aloud.

use jiff::civil::Date;

pub use read::{read, read_partial};

mod read;

/// A date of which old papers may give only the year, or month and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// Only the year.
    Year(i16),
    /// Year and month, 1 to 12.
    Month(i16, i8),
    /// The whole date.
    Day(Date),
}

/// Why a typed date was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// Not in any form of a date.
    NotADate,
    /// The month has no such day: 31/4, or 29/2 outside leap years.
    NoSuchDay,
    /// The month is not 1 to 12.
    NoSuchMonth,
    /// The year is not of two digits, nor between 1800 and 2199.
    NoSuchYear,
    /// Day and month without a year.
    YearMissing,
    /// A year, or month and year, where the whole date is wanted.
    DayMissing,
}

/// As forms have it: `05/06/1960`.
pub fn short(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// As it is said: `ngày 5 tháng 6 năm 1960`.
pub fn spoken(date: Date) -> String {
    format!("ngày {} tháng {} năm {}", date.day(), date.month(), date.year())
}

impl PartialDate {
    /// As forms have it: `1960`, `06/1960` or `05/06/1960`.
    pub fn short(self) -> String {
        match self {
            Self::Year(year) => format!("{year:04}"),
            Self::Month(year, month) => format!("{month:02}/{year:04}"),
            Self::Day(date) => short(date),
        }
    }

    /// As it is said: `năm 1960`, `tháng 6 năm 1960`, `ngày 5 tháng 6 năm 1960`.
    pub fn spoken(self) -> String {
        match self {
            Self::Year(year) => format!("năm {year}"),
            Self::Month(year, month) => format!("tháng {month} năm {year}"),
            Self::Day(date) => spoken(date),
        }
    }

    /// The earliest day it can mean; `None` outside the calendar.
    pub fn first(self) -> Option<Date> {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).ok(),
            Self::Month(year, month) => Date::new(year, month, 1).ok(),
            Self::Day(date) => Some(date),
        }
    }

    /// The latest day it can mean; `None` outside the calendar.
    pub fn last(self) -> Option<Date> {
        match self {
            Self::Year(year) => Date::new(year, 12, 31).ok(),
            Self::Month(..) => self.first().map(Date::last_of_month),
            Self::Day(date) => Some(date),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dates_are_written_and_said() {
        assert_eq!(short(date(1960, 6, 5)), "05/06/1960");
        assert_eq!(spoken(date(1960, 6, 5)), "ngày 5 tháng 6 năm 1960");
        assert_eq!(PartialDate::Month(1960, 2).short(), "02/1960");
        assert_eq!(PartialDate::Year(1960).spoken(), "năm 1960");
        assert_eq!(PartialDate::Month(1960, 2).last(), Some(date(1960, 2, 29)));
    }
}
