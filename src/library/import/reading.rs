//! Values of a record by key, whatever stands there: a value of another type counts as none and is named.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use serde_json::Value;

use super::clean;
use super::defect::{Flaw, Flaws};

/// Reads values and names what is wrong with them.
pub(super) struct Reading<'a> {
    pub(super) flaws: &'a mut Flaws,
    /// The most items of a list.
    pub(super) most: usize,
    /// Whether a list had more.
    pub(super) too_much: bool,
}

impl Reading<'_> {
    /// A text on one line; empty where there is none.
    pub(super) fn line(&mut self, of: &Value, key: &str) -> String {
        self.text(of, key).map_or_else(String::new, |text| clean::line(text, self.flaws))
    }

    /// A text; empty where there is none.
    pub(super) fn lines(&mut self, of: &Value, key: &str) -> String {
        self.text(of, key).map_or_else(String::new, |text| clean::lines(text, self.flaws))
    }

    /// The line that the first of several values has.
    pub(super) fn first(&mut self, of: &[&Value], key: &str) -> String {
        let lines = of.iter().map(|own| self.line(own, key));
        lines.filter(|own| !own.is_empty()).take(1).collect()
    }

    /// The names of a list's items.
    pub(super) fn names(&mut self, of: &Value, key: &str) -> Vec<String> {
        let mut names = self.each(of, key, |reading, own| {
            // Some lists of the portal have holes.
            (!own.is_null()).then(|| reading.line(own, "name"))
        });
        names.retain(|own| !own.is_empty());
        names.dedup();
        names
    }

    /// What `read` makes of a list's items.
    pub(super) fn each<T>(
        &mut self,
        of: &Value,
        key: &str,
        read: impl Fn(&mut Self, &Value) -> Option<T>,
    ) -> Vec<T> {
        let items = match of.get(key) {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => {
                self.flaws.insert(Flaw::Type);
                return Vec::new();
            }
        };
        self.too_much |= items.len() > self.most;
        items.iter().take(self.most).filter_map(|own| read(self, own)).collect()
    }

    /// How many of something: a number, or words that begin with one (`01 bản chính`).
    pub(super) fn count(&mut self, of: &Value, key: &str) -> u8 {
        let number = match of.get(key) {
            None | Some(Value::Null) => return 0,
            Some(Value::Number(number)) => number.as_u64(),
            Some(Value::String(text)) => {
                self.flaws.insert(Flaw::WordedCount);
                let text = text.trim();
                let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
                text.split_at_checked(digits).and_then(|(digits, _)| digits.parse().ok())
            }
            Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => None,
        };
        let count = number.and_then(|own| u8::try_from(own).ok()).filter(|own| *own < ABSURD);
        if count.is_none() {
            self.flaws.insert(Flaw::WrongCount);
        }
        count.unwrap_or_default()
    }

    /// A day, `09/12/2016`: milliseconds since 1970 or `YYYY-MM-DD`; empty where there is none.
    pub(super) fn day(&mut self, of: &Value, key: &str) -> String {
        let day = match of.get(key) {
            None | Some(Value::Null) => return String::new(),
            Some(Value::Number(number)) => number.as_i64().and_then(day_of),
            Some(Value::String(text)) => {
                text.get(..10).unwrap_or(text).parse::<Date>().ok().filter(|own| is_possible(*own))
            }
            Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => None,
        };
        if day.is_none() {
            self.flaws.insert(Flaw::WrongDate);
        }
        day.map_or_else(String::new, crate::text::date::short)
    }

    fn text<'b>(&mut self, of: &'b Value, key: &str) -> Option<&'b str> {
        match of.get(key) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text),
            Some(Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
                self.flaws.insert(Flaw::Type);
                None
            }
        }
    }
}

/// So many copies nobody hands in.
const ABSURD: u8 = 100;

/// The day in Vietnam at a moment.
fn day_of(milliseconds: i64) -> Option<Date> {
    let moment = Timestamp::from_millisecond(milliseconds).ok()?;
    let day = Offset::constant(7).to_datetime(moment).date();
    is_possible(day).then_some(day)
}

/// Whether a decision of today's law can be of that day.
fn is_possible(day: Date) -> bool {
    (1945..2100).contains(&day.year())
}
