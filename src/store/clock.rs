//! When something was stored, and how that is told to the desk.
#![expect(
    clippy::disallowed_methods,
    reason = "the log records when things happened, which no assessment reads"
)]

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Microseconds since 1970.
pub(super) fn now() -> i64 {
    Timestamp::now().as_microsecond()
}

/// Local time, `YYYY-MM-DD HH:MM`; empty for a time no calendar has.
pub(super) fn local(microseconds: i64) -> String {
    in_zone(microseconds, TimeZone::system())
}

fn in_zone(microseconds: i64, zone: TimeZone) -> String {
    Timestamp::from_microsecond(microseconds)
        .map(|at| at.to_zoned(zone).strftime("%Y-%m-%d %H:%M").to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::Offset;

    #[test]
    fn a_stored_time_is_told_in_local_time() {
        let hanoi = TimeZone::fixed(Offset::constant(7));
        assert_eq!(in_zone(1_764_000_000_000_000, hanoi), "2025-11-24 23:00");
    }

    #[test]
    fn a_time_no_calendar_has_is_empty() {
        assert_eq!(local(i64::MAX), "");
    }
}
