//! Fees, benefits, times and deadlines of a definition, for people: every row with its condition, place and days.

use super::told::Telling;
use crate::app::phrase;
use crate::cli::condition::spoken;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::expression::Op;
use crate::procedure::rule::{Channel, Factor, Money, Row, Sum};
use crate::text::date::short;

impl Telling<'_> {
    pub(super) fn terms(&mut self) {
        let terms = &self.procedure.terms;
        self.sums(Money::Fee, "walk-fact-fee");
        self.sums(Money::Benefit, "walk-fact-benefit");
        if !terms.processing.is_empty() {
            self.heading("walk-fact-time");
        }
        for row in &terms.processing {
            let time = phrase::duration(self.locale, row.value.time);
            self.layout.entry(&time);
            self.when("cli-show-when", row.value.when);
            self.applies(row);
            self.layout.about(row.value.says.as_deref().unwrap_or(""));
            self.basis(&row.value.basis);
        }
        self.deadlines();
    }

    /// Where, how and on which days a row holds, about the last entry.
    pub(super) fn applies<T>(&mut self, row: &Row<T>) {
        for line in applies(self.locale, row) {
            self.layout.about(&line);
        }
    }

    fn sums(&mut self, money: Money, heading: &str) {
        let rows = self.procedure.terms.sums.iter().filter(|row| row.value.money == money);
        for (at, row) in rows.enumerate() {
            if at == 0 {
                self.heading(heading);
            }
            self.layout.entry(&sum(self.locale, self.procedure, &row.value));
            self.when("cli-show-when", row.value.when);
            self.applies(row);
            self.layout.about(row.value.says.as_deref().unwrap_or(""));
            self.basis(&row.value.basis);
        }
    }

    fn deadlines(&mut self) {
        let deadlines = &self.procedure.terms.deadlines;
        if !deadlines.is_empty() {
            self.heading("walk-fact-deadline");
        }
        for own in deadlines {
            self.layout.entry(&own.says);
            let time = phrase::duration(self.locale, own.time);
            let from = spoken(self.locale, self.procedure, &self.procedure.program, own.from);
            let values = [("time", &*time), ("what", &*from)];
            self.layout.about(&self.locale.with("cli-show-since", &values));
            self.when("cli-show-when", own.when);
            self.basis(&own.basis);
        }
    }
}

/// Where, how and on which days a row holds.
pub(super) fn applies<T>(locale: &Locale, row: &Row<T>) -> Vec<String> {
    let channel = |own: &Channel| locale.text(phrase::channel(*own)).into_owned();
    let channels = row.channels.iter().map(channel).collect::<Vec<String>>().join(", ");
    let told = [
        ("cli-why-channel", "channels", channels),
        ("cli-show-provinces", "what", row.provinces.join(", ")),
        ("cli-show-from", "what", row.span.from.map(short).unwrap_or_default()),
        ("cli-show-to", "what", row.span.to.map(short).unwrap_or_default()),
    ];
    let told = told.into_iter().filter(|(_, _, value)| !value.is_empty());
    told.map(|(key, name, value)| locale.with(key, &[(name, &value)])).collect()
}

/// A fee or benefit with its amount.
pub(super) fn sum(locale: &Locale, procedure: &Procedure, sum: &Sum) -> String {
    let name = match &sum.item {
        Some(item) => item.to_string(),
        None => locale.text("walk-fact-fee").into_owned(),
    };
    format!("{name}: {}", amount(locale, procedure, sum))
}

/// How much: a sum, how it is counted, or that the definition does not know it.
pub(in crate::cli) fn amount(locale: &Locale, procedure: &Procedure, sum: &Sum) -> String {
    let Some(node) = sum.amount else {
        return locale
            .text(match sum.money {
                Money::Fee => "walk-fee-unknown",
                Money::Benefit => "walk-benefit-unknown",
            })
            .into_owned();
    };
    if sum.money == Money::Fee && procedure.program.ops.get(node.at()) == Some(&Op::Int(0)) {
        return locale.text("walk-fee-free").into_owned();
    }
    let what = spoken(locale, procedure, &procedure.program, node);
    let told = locale.with("cli-show-times", &[("what", &what)]);
    let told =
        if sum.times == Factor::default() { told } else { format!("{} × {told}", sum.times) };
    phrase::every(locale, told, sum.per)
}
