//! Days, and the years or months that old papers have in their place.

use jiff::civil::Date;

use super::{Refusal, Remark};
use crate::text::date::{self, DateError, PartialDate};

/// `YYYY-MM-DD`.
pub(super) fn whole(line: &str, today: Date) -> Result<String, Refusal> {
    let day = date::read(line, today).map_err(refusal)?;
    Ok(day.to_string())
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
pub(super) fn partial(line: &str, today: Date) -> Result<String, Refusal> {
    let day = date::read_partial(line, today).map_err(refusal)?;
    Ok(match day {
        PartialDate::Year(year) => format!("{year:04}"),
        PartialDate::Month(year, month) => format!("{year:04}-{month:02}"),
        PartialDate::Day(day) => day.to_string(),
    })
}

/// More than this many years ago is beyond anybody's life.
const LONGEST_LIFE: i16 = 120;

/// What looks strange about a day in its normal form.
pub(super) fn remark(text: &str, today: Date) -> Option<Remark> {
    let year: i16 = text.get(..4)?.parse().ok()?;
    (year < today.year() - LONGEST_LIFE).then_some(Remark::LongAgo)
}

/// Something was typed, even where only marks without letters are left of it.
fn refusal(error: DateError) -> Refusal {
    Refusal::Date(match error {
        DateError::Empty => DateError::NotADate,
        DateError::NotADate
        | DateError::NoSuchDay
        | DateError::NoSuchMonth
        | DateError::NoSuchYear
        | DateError::YearMissing
        | DateError::DayMissing => error,
    })
}
