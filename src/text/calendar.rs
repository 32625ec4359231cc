//! Working days: weekends, official holidays and make-up Saturdays, as given by data; beyond the last
//! announced year the holidays of every year, as they are to be expected.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::lunar::month_start;

/// The days that differ from the ordinary week.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    /// Holidays with their names.
    pub holidays: BTreeMap<Date, Box<str>>,
    /// Weekend days on which offices work, with the reason.
    pub working: BTreeMap<Date, Box<str>>,
    /// Holidays of years that nobody announced yet, by name.
    pub expected: BTreeMap<Date, Box<str>>,
}

/// A holiday of every year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Yearly {
    /// Its month and day, of the civil or of the lunar year.
    pub on: (i8, i8),
    /// Whose year that is.
    pub year: YearOf,
    /// Its name.
    pub name: Box<str>,
}

/// A civil or a lunar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearOf {
    /// From 1 January.
    Civil,
    /// From Tết; day 0 of its first month is the last of the year before.
    Lunar,
}

/// How many years beyond the announced ones holidays are expected for.
const AHEAD: i16 = 12;

/// The longest stretch that is counted day by day; longer ones are refused.
const LONGEST: i64 = 40_000;

impl Calendar {
    /// Whether offices work on `day`.
    pub fn works(&self, day: Date) -> bool {
        if self.holiday(day).is_some() {
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

    /// The name of a holiday, announced or expected.
    pub fn holiday(&self, day: Date) -> Option<&str> {
        let own = self.holidays.get(&day).or_else(|| self.expected.get(&day));
        own.map(|name| &**name)
    }

    /// Fills in the holidays of the years after the announced ones. One that falls on a weekend is made
    /// up for on the next working day (Labour Code 2019, article 111).
    pub fn expect(&mut self, yearly: &[Yearly]) {
        let Some(known) = self.known_to() else {
            return;
        };
        for year in known.year() + 1..=known.year() + AHEAD {
            let days = yearly.iter().filter_map(|own| Some((own.day(year)?, own)));
            for (day, own) in days {
                self.expected.insert(day, own.name.clone());
            }
        }
        let weekend = |day: &Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let lost: Vec<(Date, Box<str>)> = self
            .expected
            .iter()
            .filter(|(day, _)| weekend(day))
            .map(|(d, n)| (*d, n.clone()))
            .collect();
        for (day, name) in lost {
            if let Some(next) = self.after(day, 0) {
                self.expected.insert(next, name);
            }
        }
    }

    /// The last day whose holidays are known, so that later dates can be marked as expected only.
    pub fn known_to(&self) -> Option<Date> {
        let last = self.holidays.keys().chain(self.working.keys()).max()?;
        Date::new(last.year(), 12, 31).ok()
    }
}

impl Yearly {
    /// Its day in a year.
    fn day(&self, year: i16) -> Option<Date> {
        let (month, day) = self.on;
        match self.year {
            YearOf::Civil => Date::new(year, month, day).ok(),
            YearOf::Lunar => {
                month_start(year, month)?.checked_add((i64::from(day) - 1).days()).ok()
            }
        }
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
    fn years_that_are_not_announced_have_the_holidays_of_every_year() {
        let yearly = |on, year, name: &str| Yearly { on, year, name: name.into() };
        let mut calendar = tet();
        calendar.expect(&[
            yearly((4, 30), YearOf::Civil, "Ngày Chiến thắng"),
            yearly((1, 0), YearOf::Lunar, "Tết"),
            yearly((1, 1), YearOf::Lunar, "Tết"),
            yearly((3, 10), YearOf::Lunar, "Giỗ Tổ"),
        ]);
        let name = |year, month, day| calendar.holiday(date(year, month, day));
        assert_eq!(name(2028, 1, 25), Some("Tết"));
        assert_eq!(name(2028, 1, 26), Some("Tết"));
        assert_eq!(name(2028, 4, 4), Some("Giỗ Tổ"));
        assert_eq!(name(2028, 5, 2), None, "made up for on the next working day");
        assert_eq!(name(2028, 5, 1), Some("Ngày Chiến thắng"));
        assert_eq!(name(2026, 4, 30), None, "the announced year stays as announced");
        assert_eq!(calendar.known_to(), Some(date(2026, 12, 31)));
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
