//! Fees, times and deadlines of a definition, for people: every row with its condition, place and days.

use super::told::Telling;
use crate::app::phrase;
use crate::cli::condition::spoken;
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
        let channel = |own: &Channel| self.locale.text(phrase::channel(*own)).into_owned();
        let channels: Vec<String> = row.channels.iter().map(channel).collect();
        if !channels.is_empty() {
            let values = [("channels", &*channels.join(", "))];
            let line = self.locale.with("cli-why-channel", &values);
            self.layout.about(&line);
        }
        self.pair("cli-show-provinces", &row.provinces.join(", "));
        self.pair("cli-show-from", &row.span.from.map(short).unwrap_or_default());
        self.pair("cli-show-to", &row.span.to.map(short).unwrap_or_default());
    }

    fn fee(&mut self, row: &Row<Fee>) {
        let name = match &row.value.item {
            Some(item) => item.to_string(),
            None => self.locale.text("walk-fact-fee").into_owned(),
        };
        let amount = self.amount(row.value.amount);
        self.layout.entry(&format!("{name}: {amount}"));
        self.when("cli-show-when", row.value.when);
        self.applies(row);
        self.layout.about(row.value.says.as_deref().unwrap_or(""));
        self.basis(&row.value.basis);
    }

    /// A fee's amount: a sum, how it is counted, or that the definition does not know it.
    fn amount(&self, amount: Option<NodeIx>) -> String {
        let Some(node) = amount else {
            return self.locale.text("walk-fee-unknown").into_owned();
        };
        let program = &self.procedure.program;
        if program.ops.get(node.at()) == Some(&Op::Int(0)) {
            return self.locale.text("walk-fee-free").into_owned();
        }
        let what = spoken(self.locale, self.procedure, program, node);
        self.locale.with("cli-show-times", &[("what", &what)])
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
