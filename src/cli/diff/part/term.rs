//! Fees, benefits, times and deadlines: the rows of one fee are one rule.

use super::{Facet, Group, Id, Part, Reader, What};
use crate::app::phrase;
use crate::cli::show::terms::amount;
use crate::procedure::expression::NodeIx;
use crate::procedure::rule::{Factor, Money, Row, Sum};

impl Reader<'_> {
    pub(super) fn sums(&self) -> Vec<Part> {
        let rows = &self.procedure.terms.sums;
        let mut parts: Vec<Part> = Vec::new();
        for (index, row) in (0_u16..).zip(rows) {
            let group = match row.value.money {
                Money::Fee => Group::Fee,
                Money::Benefit => Group::Benefit,
            };
            let name = match &row.value.item {
                Some(item) => item.to_string(),
                None => self.say("walk-fact-fee"),
            };
            let id = Id::Text(name.clone());
            if parts.iter().any(|own| own.group == group && own.id == id) {
                continue;
            }
            let own = rows.iter().filter(|other| other.value.key() == row.value.key());
            let lines = own.map(|own| self.sum(own)).collect();
            parts.push(Part { group, id, name, index, facets: lines });
        }
        parts
    }

    pub(super) fn times(&self) -> Option<Part> {
        let rows = &self.procedure.terms.processing;
        let lines = rows.iter().map(|row| {
            let time = phrase::duration(self.locale, row.value.time);
            let says = row.value.says.as_deref();
            self.line(row, (time.clone(), time), (row.value.when, says))
        });
        let name = self.say("walk-fact-time");
        let id = Id::Text(name.clone());
        let facets = lines.collect();
        let part = Part { group: Group::Time, id, name, index: 0, facets };
        (!rows.is_empty()).then_some(part)
    }

    pub(super) fn deadlines(&self) -> impl Iterator<Item = Part> {
        (0_u16..).zip(&self.procedure.terms.deadlines).map(|(index, own)| {
            let from = self.condition(What::Rows, Some(own.from));
            let time = phrase::duration(self.locale, own.time);
            let values = [("time", &*time), ("from", &*from.says)];
            let says = self.locale.with("diff-since", &values);
            let means = format!("{time} {}", from.means);
            Part {
                group: Group::Deadline,
                id: Id::Text(from.means),
                name: own.says.to_string(),
                index,
                facets: vec![
                    Facet { what: What::Length, says, means },
                    Facet::text(What::Says, &*own.says),
                    self.condition(What::When, own.when),
                    self.basis(&own.basis),
                ],
            }
        })
    }

    fn sum(&self, row: &Row<Sum>) -> Facet {
        let amount = self.amount(&row.value);
        let says = row.value.says.as_deref();
        self.line(row, amount, (row.value.when, says))
    }

    /// A row in one line: what it gives, when, where, and what it says.
    fn line<T>(
        &self,
        row: &Row<T>,
        (gives, meant): (String, String),
        (when, says): (Option<NodeIx>, Option<&str>),
    ) -> Facet {
        let applies = self.applies(row);
        let condition = self.condition(What::Rows, when);
        let mut parts = vec![gives];
        if when.is_some() {
            parts.push(self.locale.with("diff-when", &[("what", &condition.says)]));
        }
        parts.extend((!applies.is_empty()).then(|| applies.clone()));
        let line = parts.join(" ");
        let says = says.unwrap_or("");
        let whole = format!("{meant}\n{}\n{applies}\n{says}", condition.means);
        let text = if says.is_empty() { line } else { format!("{line}. {says}") };
        Facet { what: What::Rows, says: text, means: whole }
    }

    /// What a sum comes to, in words and as it is compared.
    fn amount(&self, sum: &Sum) -> (String, String) {
        let told = amount(self.locale, self.procedure, sum);
        let means = sum.amount.map(|node| self.condition(What::Rows, Some(node)).means);
        let times =
            if sum.times == Factor::default() { String::new() } else { sum.times.to_string() };
        (told, format!("{}{times} {}", means.unwrap_or_default(), sum.per.id()))
    }
}
