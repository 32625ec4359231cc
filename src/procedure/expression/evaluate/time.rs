//! Days, working days, months and years between two days that may be known only in part.

use jiff::civil::Date;

use super::super::Elapsed;
use super::interval::Interval;
use crate::text::calendar::Calendar;

/// The time from one day to another: all values it can have.
pub(super) fn elapsed(
    elapsed: Elapsed,
    from: Interval<Date>,
    to: Interval<Date>,
    calendar: &Calendar,
) -> Option<Interval<i64>> {
    let low = between(elapsed, from.high, to.low, calendar)?;
    let high = between(elapsed, from.low, to.high, calendar)?;
    Some(Interval { low, high })
}

fn between(elapsed: Elapsed, from: Date, to: Date, calendar: &Calendar) -> Option<i64> {
    match elapsed {
        Elapsed::Days => Some(days(from, to)),
        Elapsed::WorkDays => calendar.between(from, to),
        Elapsed::Months => Some(months(from, to)),
        Elapsed::Years => Some(months(from, to).div_euclid(12)),
    }
}

fn days(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// Whole months, rounded down. A month is full on the same day of the month, or on the last day of
/// a month that has no such day.
fn months(from: Date, to: Date) -> i64 {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month())
        - i64::from(from.month());
    let day = from.day().min(to.days_in_month());
    months - i64::from(to.day() < day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_birthday_completes_a_year() {
        let years = |to| months(date(1960, 11, 24), to).div_euclid(12);
        assert_eq!(years(date(2026, 11, 23)), 65);
        assert_eq!(years(date(2026, 11, 24)), 66);
    }

    #[test]
    fn the_twenty_ninth_of_february_is_completed_on_the_twenty_eighth() {
        assert_eq!(months(date(2024, 2, 29), date(2025, 2, 28)), 12);
        assert_eq!(months(date(2024, 2, 29), date(2025, 2, 27)), 11);
    }

    #[test]
    fn time_backwards_is_negative() {
        assert_eq!(days(date(2026, 1, 2), date(2026, 1, 1)), -1);
        assert_eq!(months(date(2026, 1, 2), date(2026, 1, 1)), -1);
    }
}
