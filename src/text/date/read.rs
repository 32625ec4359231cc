//! Reads dates as people type them. Two-digit years never lie in the future; what cannot be read says
//! what is wrong with it, and nothing is guessed.

use jiff::civil::Date;

use super::{DateError, PartialDate};
use crate::text::fold::fold;

/// Reads a whole date: `5/6/1960`, `5-6-60`, `5.6.1960`, `050660`, `05061960`, `1960-06-05`,
/// `ngày 5 tháng 6 năm 1960`. A two-digit year is the latest that is not after `today`.
pub fn read(text: &str, today: Date) -> Result<Date, DateError> {
    match read_partial(text, today)? {
        PartialDate::Day(date) => Ok(date),
        PartialDate::Year(_) | PartialDate::Month(..) => Err(DateError::DayMissing),
    }
}

/// As [`read`], and also `6/1960`, `061960`, `tháng 6 năm 1960` and `1960`.
pub fn read_partial(text: &str, today: Date) -> Result<PartialDate, DateError> {
    let folded = fold(text);
    let numbers = numbers(folded.trim())?;
    match numbers.as_slice() {
        [] => Err(DateError::Empty),
        [only] => read_run(*only, today),
        [first, second] => read_pair(*first, *second),
        [first, second, third] => read_three(*first, *second, *third, today),
        _ => Err(DateError::NotADate),
    }
}

/// What a word before a number says it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    Day,
    Month,
    Year,
}

/// A run of digits and the word before it.
#[derive(Clone, Copy)]
struct Number<'a> {
    digits: &'a str,
    label: Option<Label>,
}

impl Number<'_> {
    fn may_be(self, label: Label) -> bool {
        self.label.is_none_or(|written| written == label)
    }

    /// Two numbers written without anything between them.
    fn cut(self, at: usize) -> (Self, Self) {
        let (head, tail) = self.digits.split_at_checked(at).unwrap_or((self.digits, ""));
        (Self { digits: head, label: None }, Self { digits: tail, label: None })
    }

    fn value<T: std::str::FromStr>(self) -> Result<T, DateError> {
        self.digits.parse().or(Err(DateError::NotADate))
    }
}

/// Splits folded text into numbers; only the words of a date and its separators may stand between.
fn numbers(folded: &str) -> Result<Vec<Number<'_>>, DateError> {
    let (mut found, mut label, mut rest) = (Vec::new(), None, folded);
    while let Some(first) = rest.chars().next() {
        let same_kind = |c: char| match first {
            '0'..='9' => c.is_ascii_digit(),
            'a'..='z' => c.is_ascii_lowercase(),
            _ => c == first,
        };
        let length = rest.find(|c| !same_kind(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(length).ok_or(DateError::NotADate)?;
        match run {
            "ngay" | "mung" | "mong" => label = label.or(Some(Label::Day)),
            "thang" => label = Some(Label::Month),
            "nam" => label = Some(Label::Year),
            "/" | "-" | "." | "," => {}
            _ if run.chars().all(char::is_whitespace) => {}
            _ if first.is_ascii_digit() => found.push(Number { digits: run, label: label.take() }),
            _ => return Err(DateError::NotADate),
        }
        rest = after;
    }
    if label.is_some() || (found.is_empty() && !folded.is_empty()) {
        return Err(DateError::NotADate);
    }
    Ok(found)
}

/// One run of digits: `05061960`, `050660`, `061960`, `1960`.
fn read_run(run: Number<'_>, today: Date) -> Result<PartialDate, DateError> {
    let (first, rest) = run.cut(2);
    let month_and_year = rest.digits.starts_with("19") || rest.digits.starts_with("20");
    match run.digits.len() {
        4 if run.may_be(Label::Year) => Ok(PartialDate::Year(full_year(run)?)),
        6 if run.may_be(Label::Month) && month_and_year => read_pair(first, rest),
        6 | 8 if run.may_be(Label::Day) => {
            let (second, third) = rest.cut(2);
            read_three(first, second, third, today)
        }
        _ if run.label == Some(Label::Year) => Err(DateError::NoSuchYear),
        1 | 2 => Err(DateError::YearMissing),
        _ => Err(DateError::NotADate),
    }
}

fn read_pair(first: Number<'_>, second: Number<'_>) -> Result<PartialDate, DateError> {
    if first.may_be(Label::Month) && second.may_be(Label::Year) && second.digits.len() == 4 {
        return Ok(PartialDate::Month(full_year(second)?, month(first)?));
    }
    if first.may_be(Label::Year) && second.may_be(Label::Month) && first.digits.len() == 4 {
        return Ok(PartialDate::Month(full_year(first)?, month(second)?));
    }
    if first.may_be(Label::Day) && second.may_be(Label::Month) && second.digits.len() <= 2 {
        return Err(DateError::YearMissing);
    }
    Err(DateError::NotADate)
}

fn read_three(
    a: Number<'_>,
    b: Number<'_>,
    c: Number<'_>,
    today: Date,
) -> Result<PartialDate, DateError> {
    let iso = a.digits.len() == 4;
    let (day, year) = if iso { (c, a) } else { (a, c) };
    let fits = day.may_be(Label::Day) && b.may_be(Label::Month) && year.may_be(Label::Year);
    if !fits || day.digits.len() > 2 {
        return Err(DateError::NotADate);
    }
    let (month, day) = (month(b)?, day.value::<i8>()?);
    if year.digits.len() != 2 {
        return civil(full_year(year)?, month, day);
    }
    let short_year: i16 = year.value()?;
    let century = today.year() - today.year() % 100;
    match civil(century + short_year, month, day) {
        Ok(PartialDate::Day(date)) if date <= today => Ok(PartialDate::Day(date)),
        _ => civil(century + short_year - 100, month, day),
    }
}

fn civil(year: i16, month: i8, day: i8) -> Result<PartialDate, DateError> {
    Date::new(year, month, day).map(PartialDate::Day).or(Err(DateError::NoSuchDay))
}

fn month(number: Number<'_>) -> Result<i8, DateError> {
    let month = number.value().or(Err(DateError::NoSuchMonth))?;
    if (1..=12).contains(&month) { Ok(month) } else { Err(DateError::NoSuchMonth) }
}

fn full_year(number: Number<'_>) -> Result<i16, DateError> {
    let year = number.value().or(Err(DateError::NoSuchYear))?;
    let written_out = number.digits.len() == 4 && (1800..2200).contains(&year);
    if written_out { Ok(year) } else { Err(DateError::NoSuchYear) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::text::date::{short, spoken};

    const TODAY: Date = date(2026, 11, 24);

    #[test]
    fn every_form_in_use_is_understood() {
        for text in [
            "5/6/1960",
            "05/06/1960",
            "5-6-60",
            "5.6.1960",
            "5 6 1960",
            "050660",
            "05061960",
            "1960-06-05",
            "ngày 5 tháng 6 năm 1960",
            "Ngày 05 tháng 06, năm 1960",
            "ngay 5/6/1960",
            "mùng 5 tháng 6 năm 60",
            "5 / 6 / 60",
            "nga\u{300}y 5 tháng 6 năm 1960",
        ] {
            assert_eq!(read(text, TODAY), Ok(date(1960, 6, 5)), "{text}");
        }
    }

    #[test]
    fn a_short_year_is_never_in_the_future() {
        assert_eq!(read("24/11/26", TODAY), Ok(date(2026, 11, 24)));
        assert_eq!(read("25/11/26", TODAY), Ok(date(1926, 11, 25)));
        assert_eq!(read("29/2/00", TODAY), Ok(date(2000, 2, 29)));
        assert_eq!(read("29/2/28", TODAY), Ok(date(1928, 2, 29)));
    }

    #[test]
    fn partial_dates_keep_what_is_known() {
        assert_eq!(read_partial("1960", TODAY), Ok(PartialDate::Year(1960)));
        assert_eq!(read_partial("năm 1960", TODAY), Ok(PartialDate::Year(1960)));
        for text in ["6/1960", "tháng 6 năm 1960", "06-1960", "061960", "1960-06"] {
            assert_eq!(read_partial(text, TODAY), Ok(PartialDate::Month(1960, 6)), "{text}");
        }
        assert_eq!(read_partial("5/6/60", TODAY), Ok(PartialDate::Day(date(1960, 6, 5))));
        assert_eq!(read("6/1960", TODAY), Err(DateError::DayMissing));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, error) in [
            ("", DateError::Empty),
            ("  ", DateError::Empty),
            ("hôm qua", DateError::NotADate),
            ("31/4/1960", DateError::NoSuchDay),
            ("29/2/2025", DateError::NoSuchDay),
            ("0/1/1960", DateError::NoSuchDay),
            ("5/13/1960", DateError::NoSuchMonth),
            ("5/6/196", DateError::NoSuchYear),
            ("5/6/1060", DateError::NoSuchYear),
            ("5/6", DateError::YearMissing),
            ("ngày 5 tháng 6", DateError::YearMissing),
            ("5", DateError::YearMissing),
            ("1/2/3/4", DateError::NotADate),
            ("5/6/", DateError::YearMissing),
            ("tháng 5 ngày 6 năm 1960", DateError::NotADate),
            ("5/6/1960 năm", DateError::NotADate),
            ("12345678901234567890", DateError::NotADate),
            ("/", DateError::NotADate),
        ] {
            assert_eq!(read(text, TODAY), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn written_dates_are_read_back(year in 1800i16..2200, month in 1i8..=12, day in 1i8..=28) {
            let date = date(year, month, day);
            prop_assert_eq!(read(&short(date), TODAY), Ok(date));
            prop_assert_eq!(read(&spoken(date), TODAY), Ok(date));
            prop_assert_eq!(read(&date.to_string(), TODAY), Ok(date));
        }

        #[test]
        fn any_text_is_answered(text in "[0-9/. -]{0,12}|\\PC{0,20}") {
            let _ = read_partial(&text, TODAY);
        }
    }
}
