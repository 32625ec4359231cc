//! The desk's day, and how long it lasts. The day is Vietnam's, whatever zone the machine is set to: the
//! law counts by it, and no time zone data need be read.
#![expect(clippy::disallowed_methods, reason = "the day comes from the clock")]

use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

/// The longest sleep; a suspended machine does not notice midnight by itself.
const LONGEST: Duration = Duration::from_mins(10);

/// Today in Vietnam, by the machine's clock.
pub fn today() -> Date {
    now().date()
}

/// Watches the day change, unless it was given.
#[derive(Debug)]
pub(super) struct Clock {
    frozen: bool,
    last: Date,
}

impl Clock {
    /// A clock that goes on from today, or stands on a given day.
    pub(super) fn new(frozen: Option<Date>) -> Self {
        Self { frozen: frozen.is_some(), last: frozen.unwrap_or_else(today) }
    }

    /// The new day, once each time it has changed.
    pub(super) fn turned(&mut self) -> Option<Date> {
        if self.frozen {
            return None;
        }
        let today = today();
        let turned = today != self.last;
        self.last = today;
        turned.then_some(today)
    }

    /// How long to wait for other news before looking again.
    pub(super) fn patience(&self) -> Duration {
        if self.frozen {
            return LONGEST;
        }
        let now = now();
        let left = now
            .tomorrow()
            .and_then(|day| day.start_of_day())
            .map(|midnight| now.duration_until(&midnight).unsigned_abs());
        left.map_or(LONGEST, |left| left.min(LONGEST))
    }
}

fn now() -> Zoned {
    Timestamp::now().to_zoned(TimeZone::fixed(Offset::constant(7)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_given_day_does_not_go_on() {
        let mut clock = Clock::new(Some(date(2026, 8, 3)));
        assert_eq!(clock.turned(), None);
        assert_eq!(clock.patience(), LONGEST);
    }

    #[test]
    fn a_new_day_is_told_once() {
        let mut clock = Clock::new(None);
        clock.last = date(2000, 1, 1);
        assert!(clock.turned().is_some());
        assert!(clock.patience() <= LONGEST);
    }
}
