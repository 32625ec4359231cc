//! What a way of telling conditions has to say. Parts arrive told already, in brackets where they need
//! any.

use jiff::civil::Date;

use crate::procedure::expression::{Compare, Elapsed, Fold, Part};
use crate::procedure::rule::Channel;

/// How two conditions are linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    And,
    Or,
}

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// A choice with one of its options.
    Choice,
    /// Numbers, days or texts.
    Amount,
}

/// A way of telling conditions.
pub(super) trait Voice {
    /// What always holds.
    fn always(&self) -> String;
    /// What never holds.
    fn never(&self) -> String;
    /// A whole number.
    fn number(&self, number: i64) -> String;
    /// A day.
    fn day(&self, day: Date) -> String;
    /// A text in quotes.
    fn text(&self, text: &str) -> String;
    /// Something that has an id and a name for people.
    fn name(&self, id: &str, name: &str) -> String;
    /// An option of a choice.
    fn option(&self, id: &str, label: &str) -> String;
    /// A fact.
    fn fact(&self, id: &str, says: &str) -> String;
    /// A dated amount.
    fn amount(&self, id: &str) -> String;
    /// The dossier's date.
    fn today(&self) -> String;
    /// The way of filing, as a question.
    fn channel(&self) -> String;
    /// One way of filing.
    fn way(&self, channel: Channel) -> String;
    /// Whether something has a value.
    fn known(&self, part: &str) -> String;
    /// A part of an address.
    fn part(&self, part: Part, whole: &str) -> String;
    /// How many words a text has.
    fn words(&self, text: &str) -> String;
    /// Whether two names are the same.
    fn same_name(&self, one: &str, other: &str) -> String;
    /// Whether a paper was found right.
    fn has(&self, paper: &str) -> String;
    /// Whole years until the dossier's date.
    fn age(&self, from: &str) -> String;
    /// The time between two days.
    fn elapsed(&self, elapsed: Elapsed, from: &str, to: &str) -> String;
    /// The items of a repeated section summed up; every item where there is no body.
    fn fold(&self, fold: Fold, section: &str, body: Option<&str>) -> String;
    /// What does not hold.
    fn not(&self, inner: &str) -> String;
    /// Two conditions linked.
    fn link(&self, link: Link, one: &str, other: &str) -> String;
    /// A comparison.
    fn compare(&self, compare: Compare, side: Side, one: &str, other: &str) -> String;
    /// Whether an option is among those chosen.
    fn chosen(&self, option: &str, whole: &str) -> String;
    /// Arithmetic.
    fn reckon(&self, sign: &str, one: &str, other: &str) -> String {
        format!("{one} {sign} {other}")
    }
}
