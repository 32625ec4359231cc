//! Working days: weekends, official holidays and make-up Saturdays, as given by data.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The days that differ from the ordinary week.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    /// Holidays with their names.
    pub holidays: BTreeMap<Date, Box<str>>,
    /// Weekend days on which offices work, with the reason.
    pub working: BTreeMap<Date, Box<str>>,
}

/// The longest stretch that is counted day by day; longer ones are refused.
const LONGEST: i64 = 40_000;

impl Calendar {
    /// Whether offices work on `day`.
    pub fn works(&self, day: Date) -> bool {
        if self.holidays.contains_key(&day) {
            return false;
        }
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend || self.working.contains_key(&day)
    }

    /// Working days after `from`, up to and including `to`; negative when `to` is earlier; `None`
    /// for stretches of more than a century.
    pub fn between(&self, from: Date, to: Date) -> Option<i64> {
        if to < from {
            return self.between(to, from).map(|days| -days);
        }
        let mut day = from;
        let mut count = 0;
        for _ in 0..LONGEST {
            if day >= to {
                return Some(count);
            }
            day = day.tomorrow().ok()?;
            count += i64::from(self.works(day));
        }
        None
    }

    /// The day on which `days` working days after `from` have passed; the first working day on or
    /// after `from` for zero. `None` where the calendar ends.
    pub fn after(&self, from: Date, days: u16) -> Option<Date> {
        let mut day = from;
        let mut left = days;
        for _ in 0..LONGEST {
            if left == 0 && self.works(day) {
                return Some(day);
            }
            day = day.checked_add(1.day()).ok()?;
            if left > 0 && self.works(day) {
                left -= 1;
            }
        }
        None
    }

    /// The last day whose holidays are known, so that later dates can be marked as expected only.
    pub fn known_to(&self) -> Option<Date> {
        let last = self.holidays.keys().chain(self.working.keys()).max()?;
        Date::new(last.year(), 12, 31).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn tet() -> Calendar {
        let mut calendar = Calendar::default();
        calendar.holidays.insert(date(2026, 9, 2), "Quốc khánh".into());
        calendar.working.insert(date(2026, 8, 22), "làm bù".into());
        calendar
    }

    #[test]
    fn holidays_and_weekends_are_skipped() {
        assert_eq!(tet().after(date(2026, 9, 1), 3), Some(date(2026, 9, 7)));
    }

    #[test]
    fn make_up_saturdays_count() {
        assert_eq!(tet().after(date(2026, 8, 21), 1), Some(date(2026, 8, 22)));
    }

    #[test]
    fn counting_and_adding_agree() {
        let calendar = tet();
        for days in 1..60 {
            let end = calendar.after(date(2026, 8, 20), days).unwrap();
            assert_eq!(calendar.between(date(2026, 8, 20), end), Some(i64::from(days)));
        }
    }
}
