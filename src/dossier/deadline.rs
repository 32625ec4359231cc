//! The day a result is due: the authority's time counted from the filing day, with every day that was
//! passed over, so that the officer can show how it was counted.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::procedure::rule::Duration;
use crate::text::calendar::Calendar;

/// When a result is due, and how that was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub on: Date,
    /// Every day after the filing day up to it, in order; the last one is the day itself.
    pub days: Vec<(Date, Day)>,
    /// How sure the holidays on the way are.
    pub holidays: Holidays,
}

/// What a day on the way is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Day {
    /// Offices work.
    Working,
    /// Offices work on a weekend, for this reason.
    MadeUp(Box<str>),
    /// Saturday or Sunday.
    Weekend,
    /// A holiday by name.
    Holiday(Box<str>),
    /// A holiday of a year that is not announced yet, by name.
    Expected(Box<str>),
}

/// How sure the holidays on the way are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holidays {
    /// They are announced.
    Announced,
    /// The day lies beyond the last announced ones.
    Expected,
}

/// When a result is due that takes `time` from `filed` on. Calendar days and months that end on a day
/// off end on the next working day. `None` where the calendar ends.
pub fn due(calendar: &Calendar, filed: Date, time: Duration) -> Option<Due> {
    let on = match time {
        Duration::WorkingDays(days) => calendar.after(filed, days)?,
        Duration::Days(days) => {
            let last = filed.checked_add(i64::from(days).days()).ok()?;
            calendar.after(last, 0)?
        }
        Duration::Months(months) => {
            let last = filed.checked_add(i64::from(months).months()).ok()?;
            calendar.after(last, 0)?
        }
    };
    let holidays = match calendar.known_to() {
        Some(known) if on <= known => Holidays::Announced,
        Some(_) | None => Holidays::Expected,
    };
    Some(Due { on, days: days(calendar, filed, on), holidays })
}

fn days(calendar: &Calendar, filed: Date, on: Date) -> Vec<(Date, Day)> {
    let later = filed.series(1.day()).skip(1);
    let until = later.take_while(|day| *day <= on);
    until.map(|day| (day, kind(calendar, day))).collect()
}

fn kind(calendar: &Calendar, day: Date) -> Day {
    if let Some(name) = calendar.holidays.get(&day) {
        return Day::Holiday(name.clone());
    }
    if let Some(name) = calendar.expected.get(&day) {
        return Day::Expected(name.clone());
    }
    match calendar.working.get(&day) {
        Some(reason) => Day::MadeUp(reason.clone()),
        None if calendar.works(day) => Day::Working,
        None => Day::Weekend,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn calendar() -> Calendar {
        let mut calendar = Calendar::default();
        calendar.holidays.insert(date(2026, 9, 2), "Quốc khánh".into());
        calendar.working.insert(date(2026, 9, 5), "làm bù".into());
        calendar
    }

    #[test]
    fn working_days_pass_over_holidays_and_say_which() {
        let due = due(&calendar(), date(2026, 9, 1), Duration::WorkingDays(2)).unwrap();
        assert_eq!(due.on, date(2026, 9, 4));
        assert_eq!(
            due.days,
            [
                (date(2026, 9, 2), Day::Holiday("Quốc khánh".into())),
                (date(2026, 9, 3), Day::Working),
                (date(2026, 9, 4), Day::Working),
            ]
        );
        assert_eq!(due.holidays, Holidays::Announced);
    }

    #[test]
    fn a_made_up_saturday_counts_as_a_working_day() {
        let due = due(&calendar(), date(2026, 9, 4), Duration::WorkingDays(1)).unwrap();
        assert_eq!(due.days, [(date(2026, 9, 5), Day::MadeUp("làm bù".into()))]);
    }

    #[test]
    fn calendar_days_that_end_on_a_day_off_end_on_the_next_working_day() {
        let due = due(&calendar(), date(2026, 9, 9), Duration::Days(3)).unwrap();
        assert_eq!(due.on, date(2026, 9, 14));
        assert_eq!(due.days.len(), 5);
        let month = super::due(&calendar(), date(2026, 12, 31), Duration::Months(2)).unwrap();
        assert_eq!(month.on, date(2027, 3, 1));
        assert_eq!(month.holidays, Holidays::Expected);
    }

    #[test]
    fn a_result_of_the_same_day_is_due_on_a_working_day() {
        let due = due(&calendar(), date(2026, 9, 6), Duration::WorkingDays(0)).unwrap();
        assert_eq!(due.on, date(2026, 9, 7));
    }
}
