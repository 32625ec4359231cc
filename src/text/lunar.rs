//! The Vietnamese lunar calendar, computed at UTC+7 by Hồ Ngọc Đức's method: months begin on the day of
//! a new moon, the winter solstice lies in the eleventh, and a leap month has no principal term.

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// A day of the lunar calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lunar {
    /// From 1 to 30.
    pub day: i8,
    /// From 1 to 12.
    pub month: i8,
    /// The year that began with Tết.
    pub year: i16,
    /// Whether the month is the second of its number.
    pub leap: bool,
}

/// The lunar day of a civil day between 1900 and 2199; `None` outside.
pub fn lunar(day: Date) -> Option<Lunar> {
    if !(1900..2200).contains(&day.year()) {
        return None;
    }
    let number = julian(day);
    let mut moon = moons_before(number);
    while new_moon(moon) > number {
        moon -= 1;
    }
    while new_moon(moon + 1) <= number {
        moon += 1;
    }
    let mut year = i64::from(day.year());
    let mut first = eleventh(year);
    if first > moon {
        year -= 1;
        first = eleventh(year);
    }
    let next = eleventh(year + 1);
    let leap = if next - first > 12 { leap_month(first) } else { None };
    let place = moon - first;
    let shifted = leap.is_some_and(|at| place >= at);
    let month = (10 + place - i64::from(shifted)) % 12 + 1;
    let born = if month < 11 || place >= 12 { year + 1 } else { year };
    Some(Lunar {
        day: i8::try_from(number - new_moon(moon) + 1).ok()?,
        month: i8::try_from(month).ok()?,
        year: i16::try_from(born).ok()?,
        leap: leap == Some(place),
    })
}

/// The civil day on which a lunar month begins that is no leap month.
pub fn month_start(year: i16, month: i8) -> Option<Date> {
    if !(1901..2199).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    let solstice = if month >= 11 { i64::from(year) } else { i64::from(year) - 1 };
    let (first, next) = (eleventh(solstice), eleventh(solstice + 1));
    let place = (i64::from(month) + 1) % 12;
    let leap = if next - first > 12 { leap_month(first) } else { None };
    let shifted = leap.is_some_and(|at| place >= at);
    let start = new_moon(first + place + i64::from(shifted));
    date(1970, 1, 1).checked_add((start - EPOCH).days()).ok()
}

/// The Julian number of 1 January 1970.
const EPOCH: i64 = 2_440_588;

/// The Julian number of a day.
fn julian(day: Date) -> i64 {
    EPOCH + date(1970, 1, 1).duration_until(day).as_hours() / 24
}

/// How many new moons since that of 1900-01-01, about.
fn moons_before(number: i64) -> i64 {
    (number - 2_415_021) * 10_000 / 295_306
}

/// The moon whose month holds the winter solstice of a year.
fn eleventh(year: i64) -> i64 {
    let last = i16::try_from(year).ok().and_then(|year| Date::new(year, 12, 31).ok());
    let last = last.map_or(0, julian);
    let mut moon = moons_before(last);
    while new_moon(moon) > last {
        moon -= 1;
    }
    while new_moon(moon + 1) <= last {
        moon += 1;
    }
    if sun_sector(new_moon(moon)) >= 9 { moon - 1 } else { moon }
}

/// Which month after the eleventh is the leap one: the first within which the sun enters no sector.
fn leap_month(first: i64) -> Option<i64> {
    (1..14).find(|at| sun_sector(new_moon(first + at)) == sun_sector(new_moon(first + at + 1)))
}

/// The Julian number, at UTC+7, of the day of the new moon `k` moons after that of 1900-01-01
/// (Meeus, Astronomical Algorithms).
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "days of centuries"
)]
fn new_moon(k: i64) -> i64 {
    let k = k as f64;
    let t = k / 1236.85;
    let (t2, t3) = (t * t, t * t * t);
    let radians = std::f64::consts::PI / 180.0;
    let mean = 2_415_020.759_33 + 29.530_588_68 * k + 0.000_117_8 * t2 - 0.000_000_155 * t3
        + 0.000_33 * ((166.56 + 132.87 * t - 0.009_173 * t2) * radians).sin();
    let sun = (359.2242 + 29.105_356_08 * k - 0.000_033_3 * t2 - 0.000_003_47 * t3) * radians;
    let moon = (306.0253 + 385.816_918_06 * k + 0.010_730_6 * t2 + 0.000_012_36 * t3) * radians;
    let node = (21.2964 + 390.670_506_46 * k - 0.001_652_8 * t2 - 0.000_002_39 * t3) * radians;
    let correction = (0.1734 - 0.000_393 * t) * sun.sin() + 0.0021 * (2.0 * sun).sin()
        - 0.4068 * moon.sin()
        + 0.0161 * (2.0 * moon).sin()
        - 0.0004 * (3.0 * moon).sin()
        + 0.0104 * (2.0 * node).sin()
        - 0.0051 * (sun + moon).sin()
        - 0.0074 * (sun - moon).sin()
        + 0.0004 * (2.0 * node + sun).sin()
        - 0.0004 * (2.0 * node - sun).sin()
        - 0.0006 * (2.0 * node + moon).sin()
        + 0.0010 * (2.0 * node - moon).sin()
        + 0.0005 * (2.0 * moon + sun).sin();
    let earth = if t < -11.0 {
        0.001 + 0.000_839 * t + 0.000_226_1 * t2 - 0.000_008_45 * t3 - 0.000_000_081 * t * t3
    } else {
        -0.000_278 + 0.000_265 * t + 0.000_262 * t2
    };
    (mean + correction - earth + 0.5 + 7.0 / 24.0).floor() as i64
}

/// In which of twelve sectors the sun stands at midnight, UTC+7; the winter solstice begins the ninth.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "one of twelve")]
fn sun_sector(number: i64) -> i64 {
    let t = (number as f64 - 2_451_545.5 - 7.0 / 24.0) / 36525.0;
    let radians = std::f64::consts::PI / 180.0;
    let anomaly = (357.529_10 + 35_999.050_30 * t - 0.000_155_9 * t * t) * radians;
    let mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t * t;
    let centre = (1.914_600 - 0.004_817 * t) * anomaly.sin()
        + (0.019_993 - 0.000_101 * t) * (2.0 * anomaly).sin()
        + 0.000_290 * (3.0 * anomaly).sin();
    ((mean + centre).rem_euclid(360.0) / 30.0).floor() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tet_and_the_day_of_the_ancestors_are_those_of_the_almanac() {
        let tet = [
            (2020, 1, 25),
            (2021, 2, 12),
            (2022, 2, 1),
            (2023, 1, 22),
            (2024, 2, 10),
            (2025, 1, 29),
            (2026, 2, 17),
            (2027, 2, 6),
            (2028, 1, 26),
            (2029, 2, 13),
            (2030, 2, 2),
            (2031, 1, 23),
            (2032, 2, 11),
            (2033, 1, 31),
            (2034, 2, 19),
            (2035, 2, 8),
        ];
        for (year, month, day) in tet {
            assert_eq!(month_start(year, 1), Some(date(year, month, day)));
        }
        let ancestors = [(2026, 4, 26), (2027, 4, 16), (2028, 4, 4), (2030, 4, 12), (2035, 4, 17)];
        for (year, month, day) in ancestors {
            let tenth = month_start(year, 3).unwrap().checked_add(9.days()).unwrap();
            assert_eq!(tenth, date(year, month, day));
        }
    }

    #[test]
    fn where_other_time_zones_have_another_tet_ours_is_kept() {
        assert_eq!(month_start(1968, 1), Some(date(1968, 1, 29)));
        assert_eq!(month_start(1985, 1), Some(date(1985, 1, 21)));
        assert_eq!(month_start(2007, 1), Some(date(2007, 2, 17)));
    }

    #[test]
    fn days_follow_one_another_through_a_century() {
        let mut day = date(1950, 1, 1);
        let mut before = lunar(day).unwrap();
        while day < date(2060, 12, 31) {
            day = day.tomorrow().unwrap();
            let own = lunar(day).unwrap();
            if own.day == 1 {
                assert!(matches!(before.day, 29 | 30), "{day}: after {before:?}");
                let same = own.leap && own.month == before.month && !before.leap;
                let next = own.month == before.month % 12 + 1;
                assert!(same || next, "{day}: {own:?} after {before:?}");
            } else {
                assert_eq!((own.day, own.month), (before.day + 1, before.month), "{day}");
            }
            before = own;
        }
    }

    #[test]
    fn months_begin_where_their_first_days_are() {
        for year in 1960..2060 {
            for month in 1..=12 {
                let first = month_start(year, month).unwrap();
                assert_eq!(
                    lunar(first),
                    Some(Lunar { day: 1, month, year, leap: false }),
                    "{first}"
                );
            }
        }
    }

    #[test]
    fn leap_months_are_those_of_the_almanac() {
        let leap = |year: i16| {
            let first = date(year, 1, 1);
            let days = (0..365).map(|step| first.checked_add(step.days()).unwrap());
            let mut leap = days.filter_map(lunar).filter(|own| own.leap && own.year == year);
            leap.next().map(|own| own.month)
        };
        assert_eq!([2020, 2023, 2025, 2028, 2031, 2033].map(leap), [4, 2, 6, 5, 3, 11].map(Some));
        assert_eq!([2024, 2026, 2027].map(leap), [None; 3]);
    }
}
