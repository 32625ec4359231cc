//! Conditions in words, by the labels of questions and the words of facts.

use jiff::civil::Date;

use super::voice::{Link, Side, Voice};
use crate::app::phrase;
use crate::locale::Locale;
use crate::procedure::expression::{Compare, Elapsed, Fold, Part};
use crate::procedure::rule::Channel;
use crate::text::date::short;
use crate::text::number::grouped;

/// The words of a language.
pub(super) struct Spoken<'a> {
    pub(super) locale: &'a Locale,
}

impl Spoken<'_> {
    fn say(&self, key: &str) -> String {
        self.locale.text(key).into_owned()
    }

    fn of(&self, key: &str, what: &str) -> String {
        self.locale.with(key, &[("what", what)])
    }

    fn pair(&self, key: &str, one: &str, other: &str) -> String {
        self.locale.with(key, &[("one", one), ("other", other)])
    }
}

impl Voice for Spoken<'_> {
    fn always(&self) -> String {
        self.say("cli-cond-always")
    }

    fn never(&self) -> String {
        self.say("cli-cond-never")
    }

    fn number(&self, number: i64) -> String {
        grouped(number)
    }

    fn day(&self, day: Date) -> String {
        short(day)
    }

    fn text(&self, text: &str) -> String {
        format!("“{text}”")
    }

    fn name(&self, _id: &str, name: &str) -> String {
        format!("“{name}”")
    }

    fn option(&self, _id: &str, label: &str) -> String {
        format!("“{label}”")
    }

    fn fact(&self, _id: &str, says: &str) -> String {
        says.to_owned()
    }

    fn amount(&self, id: &str) -> String {
        self.of("cli-cond-amount", &id.replace('_', " "))
    }

    fn today(&self) -> String {
        self.say("cli-cond-today")
    }

    fn channel(&self) -> String {
        self.say("cli-cond-channel")
    }

    fn way(&self, channel: Channel) -> String {
        format!("“{}”", self.locale.text(phrase::channel(channel)))
    }

    fn known(&self, part: &str) -> String {
        self.of("cli-cond-known", part)
    }

    fn part(&self, part: Part, whole: &str) -> String {
        self.of(
            match part {
                Part::Province => "cli-cond-province",
                Part::Commune => "cli-cond-commune",
                Part::Detail => "cli-cond-detail",
                Part::Old => "cli-cond-old",
            },
            whole,
        )
    }

    fn words(&self, text: &str) -> String {
        self.of("cli-cond-words", text)
    }

    fn same_name(&self, one: &str, other: &str) -> String {
        self.pair("cli-cond-same-name", one, other)
    }

    fn has(&self, paper: &str) -> String {
        self.of("cli-cond-has", paper)
    }

    fn age(&self, from: &str) -> String {
        self.of("cli-cond-age", from)
    }

    fn elapsed(&self, elapsed: Elapsed, from: &str, to: &str) -> String {
        let key = match elapsed {
            Elapsed::Days => "cli-cond-days",
            Elapsed::WorkDays => "cli-cond-workdays",
            Elapsed::Months => "cli-cond-months",
            Elapsed::Years => "cli-cond-years",
        };
        self.pair(key, from, to)
    }

    fn fold(&self, fold: Fold, section: &str, body: Option<&str>) -> String {
        let key = match (fold, body) {
            (Fold::Count, None) => return self.of("cli-cond-count-all", section),
            (Fold::Count, Some(_)) => "cli-cond-count",
            (Fold::Any, _) => "cli-cond-any",
            (Fold::All, _) => "cli-cond-all",
            (Fold::Sum, _) => "cli-cond-sum",
        };
        self.pair(key, section, body.unwrap_or(""))
    }

    fn not(&self, inner: &str) -> String {
        self.of("cli-cond-not", inner)
    }

    fn link(&self, link: Link, one: &str, other: &str) -> String {
        match link {
            Link::And => self.pair("cli-cond-and", one, other),
            Link::Or => self.pair("cli-cond-or", one, other),
        }
    }

    fn compare(&self, compare: Compare, side: Side, one: &str, other: &str) -> String {
        let sign = match (compare, side) {
            (Compare::Equal, Side::Choice) => return self.pair("cli-cond-is", one, other),
            (Compare::NotEqual, Side::Choice) => return self.pair("cli-cond-is-not", one, other),
            (Compare::Equal, Side::Amount) => "=",
            (Compare::NotEqual, Side::Amount) => "≠",
            (Compare::Less, _) => "<",
            (Compare::LessOrEqual, _) => "≤",
            (Compare::Greater, _) => ">",
            (Compare::GreaterOrEqual, _) => "≥",
        };
        format!("{one} {sign} {other}")
    }

    fn chosen(&self, option: &str, whole: &str) -> String {
        self.pair("cli-cond-chosen", whole, option)
    }

    fn reckon(&self, sign: &str, one: &str, other: &str) -> String {
        let sign = match sign {
            "*" => "×",
            "-" => "−",
            same => same,
        };
        format!("{one} {sign} {other}")
    }
}
