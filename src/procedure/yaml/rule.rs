//! Rules: what they stand on, and money, times, deadlines, outcomes and checks.

use super::build::Build;
use super::keys::rule::{BENEFIT, DEADLINE, FEE, FOR, GO_TO, OUTCOME, PROCESSING};
use super::keys::word::{CONFIDENCES, LEVELS, PERIODS, TURNS};
use super::node::{Content, Node};
use super::read::{Map, Reader, is_folder_id};
use crate::procedure::Span;
use crate::procedure::diagnostic::Code;
use crate::procedure::form::FieldIx;
use crate::procedure::rule::{
    Basis, Channel, Check, Deadline, Duration, GoTo, Level, Money, Outcome, Processing, Row, Sum,
};

/// A value with the places, channels and days for which it holds.
pub(super) fn row<T>(reader: &mut Reader<'_>, map: Map<'_>, value: T) -> Row<T> {
    let own = map.get("for").and_then(|node| reader.map(node, &FOR));
    let provinces = own.map(|own| reader.texts(own, "province")).unwrap_or_default();
    let channels = own.map(|own| channels(reader, own, "channel")).unwrap_or_default();
    let span = Span { from: reader.date(map, "from"), to: reader.date(map, "to") };
    Row { value, provinces, channels, span }
}

/// The ways of filing under a key.
pub(super) fn channels(reader: &mut Reader<'_>, map: Map<'_>, key: &str) -> Vec<Channel> {
    let items = reader.items(map, key);
    items.iter().filter_map(|node| reader.one_word(node, &Channel::ALL)).collect()
}

impl Build<'_, '_> {
    /// What a rule stands on.
    pub(super) fn basis(&mut self, map: Map<'_>) -> Basis {
        let law = self.law(map);
        let confidence = self.reader.word(map, "confidence", CONFIDENCES).unwrap_or_default();
        Basis { law, confidence, note: self.reader.maybe(map, "note") }
    }

    /// Indices of the law a rule cites.
    pub(super) fn law(&mut self, map: Map<'_>) -> Vec<u16> {
        let mut found = Vec::new();
        for node in self.reader.items(map, "law") {
            let Some(id) = self.reader.text(node) else {
                continue;
            };
            if let Some((index, _)) = (0..).zip(self.laws).find(|(_, own)| own.id == id) {
                found.push(index);
            } else {
                let nearest = self.reader.near(&id, self.laws.iter().map(|own| &*own.id));
                self.reader.say(node.at, Code::UnknownLaw(id, nearest));
            }
        }
        found
    }

    /// Fees, then benefits.
    pub(super) fn sums(&mut self, map: Map<'_>) -> Vec<Row<Sum>> {
        let mut rows = Vec::new();
        for (key, shape, money) in
            [("fees", &FEE, Money::Fee), ("benefits", &BENEFIT, Money::Benefit)]
        {
            for node in self.reader.items(map, key) {
                rows.extend(self.reader.map(node, shape).map(|own| self.sum(own, money)));
            }
        }
        rows
    }

    fn sum(&mut self, map: Map<'_>, money: Money) -> Row<Sum> {
        let amount = self.reader.expression(map, "amount");
        let sum = Sum {
            money,
            per: self.reader.word(map, "per", PERIODS).unwrap_or_default(),
            item: self.reader.maybe(map, "item"),
            amount: amount.and_then(|own| self.number(&own)),
            times: self.reader.factor(map, "times").unwrap_or_default(),
            when: self.condition_of(map, "when"),
            says: self.reader.maybe(map, "says"),
            basis: self.basis(map),
        };
        row(self.reader, map, sum)
    }

    pub(super) fn processing(&mut self, node: &Node) -> Option<Row<Processing>> {
        let map = self.reader.map(node, &PROCESSING)?;
        let processing = Processing {
            time: self.duration(map)?,
            when: self.condition_of(map, "when"),
            says: self.reader.maybe(map, "says"),
            basis: self.basis(map),
        };
        Some(row(self.reader, map, processing))
    }

    pub(super) fn deadline(&mut self, node: &Node) -> Option<Deadline> {
        let map = self.reader.map(node, &DEADLINE)?;
        let from = self.reader.expression(map, "from");
        let (from, time) = (from.and_then(|own| self.day(&own)), self.duration(map));
        let when = self.condition_of(map, "when");
        let says = self.reader.required(map, "says");
        let basis = self.basis(map);
        Some(Deadline { from: from?, time: time?, when, says, basis })
    }

    pub(super) fn outcome(&mut self, node: &Node) -> Option<Outcome> {
        let map = self.reader.map(node, &OUTCOME)?;
        let id = self.reader.id(map, "id");
        let when = self.condition_of(map, "when");
        let verdict = self.reader.word(map, "verdict", TURNS);
        let says = self.reader.required(map, "says");
        let go_to = map.get("go_to").and_then(|node| go_to(self.reader, node));
        let basis = self.basis(map);
        Some(Outcome { id, when: when?, verdict: verdict?, says, go_to, basis })
    }

    /// A check; of a repeated section in the given compiler's program.
    pub(super) fn check(&mut self, map: Map<'_>, at: FieldIx, section: u8) -> Option<Check> {
        let ensure = self.reader.expression(map, "ensure");
        let when = self.reader.expression(map, "when");
        let within = Some(section).filter(|own| *own > 0);
        let ensure = ensure.and_then(|own| self.condition(&own, within));
        let when_node = when.as_ref().and_then(|own| self.condition(own, within));
        let level = self.reader.word(map, "level", LEVELS).unwrap_or(Level::Block);
        let says = self.reader.required(map, "says");
        let basis = self.basis(map);
        let complete = when.is_none() || when_node.is_some();
        let ensure = ensure.filter(|_| complete)?;
        Some(Check { ensure, when: when_node, at, level, says, basis })
    }

    fn duration(&mut self, map: Map<'_>) -> Option<Duration> {
        let working = self.reader.number(map, "working_days").map(Duration::WorkingDays);
        let days = self.reader.number(map, "days").map(Duration::Days);
        let months = self.reader.number(map, "months").map(Duration::Months);
        working.or(days).or(months)
    }
}

/// Where an outcome leads.
pub(super) fn go_to(reader: &mut Reader<'_>, node: &Node) -> Option<GoTo> {
    if let Content::Map(_) = node.value {
        let map = reader.map(node, &GO_TO)?;
        let code = reader.required(map, "code");
        return Some(GoTo::Named { code, name: reader.required(map, "name") });
    }
    let id = reader.text(node)?;
    if !is_folder_id(&id) {
        reader.say(node.at, Code::BadId(id.clone()));
    }
    Some(GoTo::Id(id))
}
