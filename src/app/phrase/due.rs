//! The day a result is due, and how it was counted.

use jiff::civil::Date;

use super::duration;
use crate::app::session::Session;
use crate::dossier::assessment::Time;
use crate::dossier::deadline::{Day, Due, Holidays, due};
use crate::locale::Locale;
use crate::text::date::short;

/// The day, then what was passed over on the way; the reason where the day cannot be told.
pub fn due_lines(locale: &Locale, session: &Session, filed: Date) -> Vec<String> {
    let time = match session.assessment.processing {
        Some(Time::Row { time, .. }) => time,
        Some(Time::Open { .. }) | None => {
            return vec![locale.text("walk-due-unknown").into_owned()];
        }
    };
    let calendar = &session.procedure.program.calendar;
    let Some(due) = due(calendar, filed, time) else {
        return vec![locale.text("walk-due-unknown").into_owned()];
    };
    let length = duration(locale, time);
    let values = [("day", &*short(due.on)), ("time", &*length)];
    let mut lines = vec![locale.with("walk-due", &values)];
    lines.extend(counted(locale, &due));
    if due.holidays == Holidays::Expected {
        lines.push(locale.text("walk-due-expected").into_owned());
    }
    lines
}

/// Which days were counted and which were passed over.
fn counted(locale: &Locale, due: &Due) -> Vec<String> {
    let mut working = Vec::new();
    let mut off = Vec::new();
    for (day, kind) in &due.days {
        let date = short(*day);
        match kind {
            Day::Working => working.push(date),
            Day::MadeUp(why) => working.push(format!("{date} ({why})")),
            Day::Weekend => off.push(date),
            Day::Holiday(name) => off.push(format!("{date} ({name})")),
            Day::Expected(name) => {
                let values = [("day", &*date), ("name", name)];
                off.push(locale.with("walk-due-expected-holiday", &values));
            }
        }
    }
    let rows = [("walk-due-counted", working), ("walk-due-passed", off)];
    let told = rows.into_iter().filter(|(_, days)| !days.is_empty());
    told.map(|(key, days)| locale.with(key, &[("days", &listed(&days))])).collect()
}

/// The days one by one; the middle of a long stretch left out.
fn listed(days: &[String]) -> String {
    match days {
        [first, .., last] if days.len() > MOST => format!("{first} … {last}"),
        _ => days.join(", "),
    }
}

/// How many days are listed one by one.
const MOST: usize = 12;
