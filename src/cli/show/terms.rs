//! Fees, times and deadlines of a definition, for people: every row with its condition, place and days.

use super::told::Telling;
use crate::app::phrase;
use crate::cli::condition::spoken;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::expression::{NodeIx, Op};
use crate::procedure::rule::{Channel, Fee, Row};
use crate::text::date::short;

impl Telling<'_> {
    pub(super) fn terms(&mut self) {
        let terms = &self.procedure.terms;
        if !terms.fees.is_empty() {
            self.heading("walk-fact-fee");
        }
        for row in &terms.fees {
            self.fee(row);
        }
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

    fn fee(&mut self, row: &Row<Fee>) {
        self.layout.entry(&fee(self.locale, self.procedure, &row.value));
        self.when("cli-show-when", row.value.when);
        self.applies(row);
        self.layout.about(row.value.says.as_deref().unwrap_or(""));
        self.basis(&row.value.basis);
    }

    fn deadlines(&mut self) {
        let deadlines = &self.procedure.terms.deadlines;
        if !deadlines.is_empty() {
            self.heading("walk-fact-deadline");
        }
        for own in deadlines {
            self.layout.entry(&own.says);
            self.when("cli-show-since", Some(own.from));
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

/// A fee with its amount.
pub(super) fn fee(locale: &Locale, procedure: &Procedure, fee: &Fee) -> String {
    let name = match &fee.item {
        Some(item) => item.to_string(),
        None => locale.text("walk-fact-fee").into_owned(),
    };
    format!("{name}: {}", amount(locale, procedure, fee.amount))
}

/// A fee's amount: a sum, how it is counted, or that the definition does not know it.
fn amount(locale: &Locale, procedure: &Procedure, amount: Option<NodeIx>) -> String {
    let Some(node) = amount else {
        return locale.text("walk-fee-unknown").into_owned();
    };
    if procedure.program.ops.get(node.at()) == Some(&Op::Int(0)) {
        return locale.text("walk-fee-free").into_owned();
    }
    let what = spoken(locale, procedure, &procedure.program, node);
    locale.with("cli-show-times", &[("what", &what)])
}
