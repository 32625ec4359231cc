//! Conditions as authors write them in definitions.

use jiff::civil::Date;

use super::voice::{Link, Side, Voice};
use crate::procedure::expression::{Compare, Elapsed, Fold, Part};
use crate::procedure::rule::Channel;

/// The notation of definitions.
pub(super) struct Written;

impl Voice for Written {
    fn always(&self) -> String {
        "true".to_owned()
    }

    fn never(&self) -> String {
        "false".to_owned()
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }

    fn day(&self, day: Date) -> String {
        format!("\"{day}\"")
    }

    fn text(&self, text: &str) -> String {
        format!("\"{text}\"")
    }

    fn name(&self, id: &str, _name: &str) -> String {
        id.to_owned()
    }

    fn option(&self, id: &str, _label: &str) -> String {
        format!("\"{id}\"")
    }

    fn fact(&self, id: &str, _says: &str) -> String {
        id.to_owned()
    }

    fn amount(&self, id: &str) -> String {
        format!("muc.{id}")
    }

    fn today(&self) -> String {
        "today".to_owned()
    }

    fn channel(&self) -> String {
        "channel".to_owned()
    }

    fn way(&self, channel: Channel) -> String {
        format!("\"{}\"", channel.id())
    }

    fn known(&self, part: &str) -> String {
        format!("known({part})")
    }

    fn part(&self, part: Part, whole: &str) -> String {
        let name = match part {
            Part::Province => "tinh",
            Part::Commune => "xa",
            Part::Detail => "chi_tiet",
            Part::Old => "cu",
        };
        format!("{whole}.{name}")
    }

    fn words(&self, text: &str) -> String {
        format!("words({text})")
    }

    fn same_name(&self, one: &str, other: &str) -> String {
        format!("same_name({one}, {other})")
    }

    fn has(&self, paper: &str) -> String {
        format!("has({paper})")
    }

    fn age(&self, from: &str) -> String {
        format!("age({from})")
    }

    fn elapsed(&self, elapsed: Elapsed, from: &str, to: &str) -> String {
        let name = match elapsed {
            Elapsed::Days => "days",
            Elapsed::WorkDays => "workdays",
            Elapsed::Months => "months",
            Elapsed::Years => "years",
        };
        format!("{name}({from}, {to})")
    }

    fn fold(&self, fold: Fold, section: &str, body: Option<&str>) -> String {
        let name = match fold {
            Fold::Count => "count",
            Fold::Any => "any",
            Fold::All => "all",
            Fold::Sum => "sum",
        };
        match body {
            Some(body) => format!("{name}({section}, {body})"),
            None => format!("{name}({section})"),
        }
    }

    fn not(&self, inner: &str) -> String {
        format!("not {inner}")
    }

    fn link(&self, link: Link, one: &str, other: &str) -> String {
        match link {
            Link::And => format!("{one} and {other}"),
            Link::Or => format!("{one} or {other}"),
        }
    }

    fn compare(&self, compare: Compare, _side: Side, one: &str, other: &str) -> String {
        let sign = match compare {
            Compare::Equal => "==",
            Compare::NotEqual => "!=",
            Compare::Less => "<",
            Compare::LessOrEqual => "<=",
            Compare::Greater => ">",
            Compare::GreaterOrEqual => ">=",
        };
        format!("{one} {sign} {other}")
    }

    fn chosen(&self, option: &str, whole: &str) -> String {
        format!("{option} in {whole}")
    }
}
