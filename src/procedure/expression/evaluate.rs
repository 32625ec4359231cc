//! Evaluation: one pass over the operations, total and without allocation but for its result.
//!
//! Numbers and days are intervals, a point where both ends meet, so that a year without a day gives
//! an honest "between"; a comparison that could fall either way is unknown.

mod interval;
mod time;

use jiff::civil::Date;

use super::{Arithmetic, Compare, Elapsed, Fold, NodeIx, Offer, Op, PaperIx, Part, Program, Tri};
use crate::procedure::field::{Address, Value};
use crate::procedure::form::FieldIx;
use crate::procedure::rule::Channel;
use crate::text::date::PartialDate;
use crate::text::name::same_name;
use interval::{Interval, compare_days, compare_numbers};

/// The result of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Known<'a> {
    /// Nothing is known, of whatever type.
    #[default]
    Unknown,
    /// A truth value.
    Bool(bool),
    /// A number between two ends.
    Number(Interval<i64>),
    /// A day between two ends.
    Day(Interval<Date>),
    /// A text.
    Text(&'a str),
    /// An option.
    Option(u16),
    /// Options, ascending.
    Options(&'a [u16]),
    /// An address.
    Address(&'a Address),
}

impl<'a> Known<'a> {
    /// The truth value; anything else is unknown.
    pub fn tri(self) -> Tri {
        if let Known::Bool(value) = self { value.into() } else { Tri::Unknown }
    }

    /// The number, where it is a point.
    pub fn number(self) -> Option<i64> {
        self.numbers().and_then(Interval::point)
    }

    /// The day, where it is a point.
    pub fn day(self) -> Option<Date> {
        self.days().and_then(Interval::point)
    }

    fn numbers(self) -> Option<Interval<i64>> {
        if let Known::Number(number) = self { Some(number) } else { None }
    }

    fn days(self) -> Option<Interval<Date>> {
        if let Known::Day(day) = self { Some(day) } else { None }
    }

    fn text(self) -> Option<&'a str> {
        if let Known::Text(text) = self { Some(text) } else { None }
    }

    fn chosen(self) -> Option<&'a [u16]> {
        if let Known::Options(chosen) = self { Some(chosen) } else { None }
    }
}

/// What stands at a question, as expressions see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading<'a> {
    /// No answer yet.
    Open,
    /// A value.
    Value(&'a Value),
    /// Blank, *không biết* or *sẽ bổ sung*: no value will come by asking.
    Settled,
}

/// What a program asks of the case. One implementation reads a dossier's answers; tests may bring
/// others.
pub trait Facts {
    /// What stands at a field, of the current item in an item program.
    fn answer(&self, field: FieldIx, item: Option<u16>) -> Reading<'_>;
    /// How many items a repeated section has, and whether the list is closed.
    fn items(&self, section: u8) -> (u16, Tri);
    /// Whether a paper was found right; unknown until somebody looked.
    fn paper(&self, paper: PaperIx) -> Tri;
    /// The dossier's date.
    fn today(&self) -> Date;
    /// The way of filing.
    fn channel(&self) -> Channel;
}

/// Evaluates every operation; of `item` in an item program.
pub fn evaluate<'a>(
    program: &'a Program,
    facts: &'a impl Facts,
    item: Option<u16>,
) -> Vec<Known<'a>> {
    let mut pass = Pass { program, facts, item, known: Vec::with_capacity(program.ops.len()) };
    for op in &program.ops {
        let value = pass.step(*op);
        pass.known.push(value);
    }
    pass.known
}

/// The result at a node.
pub fn at<'a>(known: &[Known<'a>], node: NodeIx) -> Known<'a> {
    known.get(node.at()).copied().unwrap_or_default()
}

/// The truth of a condition that may be absent, which means always.
pub fn holds(known: &[Known<'_>], node: Option<NodeIx>) -> Tri {
    node.map_or(Tri::True, |node| at(known, node).tri())
}

struct Pass<'a, F> {
    program: &'a Program,
    facts: &'a F,
    item: Option<u16>,
    known: Vec<Known<'a>>,
}

impl<'a, F: Facts> Pass<'a, F> {
    fn step(&self, op: Op) -> Known<'a> {
        match op {
            Op::Bool(value) => Known::Bool(value),
            Op::Int(value) => Known::Number(Interval::at(value)),
            Op::Day(day) => Known::Day(Interval::at(day)),
            Op::Text(index) => self.constant(index),
            Op::Option(index) => Known::Option(index),
            Op::Today => Known::Day(Interval::at(self.facts.today())),
            Op::Channel => channel(self.facts.channel()),
            Op::Amount(index) => self.amount(index),
            Op::Field { field, guard, offer } => self.field(field, guard, offer),
            Op::Known { field, guard, offer } => self.is_known(field, guard, offer),
            Op::Guarded { guard, node, .. } => self.guarded(guard, node),
            Op::Defined(node) if self.at(node) == Known::Unknown => Known::Unknown,
            Op::Defined(_) => Known::Bool(true),
            Op::Part(node, part) => address_part(self.at(node), part),
            Op::Not(node) => truth(!self.at(node).tri()),
            Op::And(left, right) => truth(self.at(left).tri().and(self.at(right).tri())),
            Op::Or(left, right) => truth(self.at(left).tri().or(self.at(right).tri())),
            Op::Compare(compare, left, right) => {
                truth(compare_known(compare, self.at(left), self.at(right)))
            }
            Op::Chosen(node, option) => {
                let chosen = self.at(node).chosen();
                chosen.map_or(Known::Unknown, |own| Known::Bool(own.contains(&option)))
            }
            Op::Arithmetic(sign, left, right) => self.arithmetic(sign, left, right),
            Op::Elapsed(elapsed, from, to) => self.elapsed(elapsed, from, to),
            Op::Words(node) => {
                let text = self.at(node).text();
                text.map_or(Known::Unknown, |own| count(own.split_whitespace().count()))
            }
            Op::SameName(left, right) => {
                let texts = self.at(left).text().zip(self.at(right).text());
                texts.map_or(Known::Unknown, |(one, other)| Known::Bool(same_name(one, other)))
            }
            Op::Has(paper) => truth(self.facts.paper(paper)),
            Op::Fold { fold, body, guard } => self.fold(fold, body, guard),
        }
    }

    fn constant(&self, index: u16) -> Known<'a> {
        let text = self.program.texts.get(usize::from(index));
        text.map_or(Known::Unknown, |text| Known::Text(text))
    }

    fn guarded(&self, guard: NodeIx, node: NodeIx) -> Known<'a> {
        if self.at(guard).tri() == Tri::True { self.at(node) } else { Known::Unknown }
    }

    fn arithmetic(&self, sign: Arithmetic, left: NodeIx, right: NodeIx) -> Known<'a> {
        let numbers = self.at(left).numbers().zip(self.at(right).numbers());
        let result = numbers.and_then(|(left, right)| left.arithmetic(sign, right));
        result.map_or(Known::Unknown, Known::Number)
    }

    fn elapsed(&self, elapsed: Elapsed, from: NodeIx, to: NodeIx) -> Known<'a> {
        let days = self.at(from).days().zip(self.at(to).days());
        let calendar = &self.program.calendar;
        let result = days.and_then(|(from, to)| time::elapsed(elapsed, from, to, calendar));
        result.map_or(Known::Unknown, Known::Number)
    }

    fn at(&self, node: NodeIx) -> Known<'a> {
        at(&self.known, node)
    }

    fn amount(&self, index: u16) -> Known<'a> {
        let today = self.facts.today();
        let amount = self.program.amounts.get(usize::from(index));
        let row = amount.and_then(|own| own.rows.iter().find(|row| row.span.holds(today)));
        row.map_or(Known::Unknown, |row| Known::Number(Interval::at(row.amount)))
    }

    fn field(&self, field: FieldIx, guard: Option<NodeIx>, offer: Option<u16>) -> Known<'a> {
        if holds(&self.known, guard) != Tri::True {
            return Known::Unknown;
        }
        match self.facts.answer(field, self.item) {
            Reading::Value(value) if self.offered(offer, value) == Tri::True => as_known(value),
            Reading::Value(_) | Reading::Open | Reading::Settled => Known::Unknown,
        }
    }

    fn is_known(&self, field: FieldIx, guard: Option<NodeIx>, offer: Option<u16>) -> Known<'a> {
        match holds(&self.known, guard) {
            Tri::Unknown => return Known::Unknown,
            Tri::False => return Known::Bool(false),
            Tri::True => {}
        }
        match self.facts.answer(field, self.item) {
            Reading::Open => Known::Unknown,
            Reading::Settled => Known::Bool(false),
            Reading::Value(value) => match self.offered(offer, value) {
                Tri::True => Known::Bool(true),
                Tri::False | Tri::Unknown => Known::Unknown,
            },
        }
    }

    fn offered(&self, offer: Option<u16>, value: &Value) -> Tri {
        let Some(index) = offer else { return Tri::True };
        let offer = self.program.offers.get(usize::from(index));
        offer.map_or(Tri::True, |offer| offered(offer, &self.known, value))
    }

    fn fold(&self, fold: Fold, body: u16, guard: Option<NodeIx>) -> Known<'a> {
        let body = self.program.bodies.get(usize::from(body));
        let (Some(body), Tri::True) = (body, holds(&self.known, guard)) else {
            return Known::Unknown;
        };
        let (items, closed) = self.facts.items(body.section);
        let results = (0..items).map(|item| {
            let known = evaluate(&body.program, self.facts, Some(item));
            at(&known, body.root)
        });
        match (fold, closed) {
            (Fold::Any, _) => {
                let any = results.fold(Tri::False, |any, one| any.or(one.tri()));
                truth(if closed == Tri::True { any } else { any.or(Tri::Unknown) })
            }
            (_, Tri::False | Tri::Unknown) => Known::Unknown,
            (Fold::All, Tri::True) => truth(results.fold(Tri::True, |all, one| all.and(one.tri()))),
            (Fold::Count, Tri::True) => count_items(results.map(Known::tri)),
            (Fold::Sum, Tri::True) => sum_items(results),
        }
    }
}

/// Whether the value's options are offered.
pub fn offered(offer: &Offer, known: &[Known<'_>], value: &Value) -> Tri {
    let one = |index: u16| match offer.when.get(usize::from(index)) {
        Some(when) => holds(known, *when),
        None => Tri::False,
    };
    match value {
        Value::Option(index) => one(*index),
        Value::Options(chosen) => chosen.iter().fold(Tri::True, |all, index| all.and(one(*index))),
        Value::Text(_) | Value::Int(_) | Value::Date(_) | Value::Partial(_) | Value::Address(_) => {
            Tri::True
        }
    }
}

fn as_known(value: &Value) -> Known<'_> {
    match value {
        Value::Text(text) => Known::Text(text),
        Value::Int(number) => Known::Number(Interval::at(*number)),
        Value::Date(day) => Known::Day(Interval::at(*day)),
        Value::Partial(partial) => partial_day(*partial),
        Value::Option(index) => Known::Option(*index),
        Value::Options(chosen) => Known::Options(chosen),
        Value::Address(address) => Known::Address(address),
    }
}

fn partial_day<'a>(partial: PartialDate) -> Known<'a> {
    let span = match partial {
        PartialDate::Day(day) => Some((day, day)),
        PartialDate::Month(year, month) => {
            Date::new(year, month, 1).ok().map(|first| (first, first.last_of_month()))
        }
        PartialDate::Year(year) => Date::new(year, 1, 1).ok().zip(Date::new(year, 12, 31).ok()),
    };
    span.map_or(Known::Unknown, |(low, high)| Known::Day(Interval { low, high }))
}

fn channel<'a>(channel: Channel) -> Known<'a> {
    let index = Channel::ALL.iter().position(|(own, _)| *own == channel);
    index.and_then(|index| u16::try_from(index).ok()).map_or(Known::Unknown, Known::Option)
}

fn address_part(known: Known<'_>, part: Part) -> Known<'_> {
    let Known::Address(address) = known else {
        return Known::Unknown;
    };
    let text = match part {
        Part::Province => &address.tinh,
        Part::Commune => &address.xa,
        Part::Detail => &address.chi_tiet,
        Part::Old => &address.cu,
    };
    if text.is_empty() { Known::Unknown } else { Known::Text(text) }
}

fn truth<'a>(tri: Tri) -> Known<'a> {
    match tri {
        Tri::True => Known::Bool(true),
        Tri::False => Known::Bool(false),
        Tri::Unknown => Known::Unknown,
    }
}

fn count<'a>(number: usize) -> Known<'a> {
    i64::try_from(number).map_or(Known::Unknown, |number| Known::Number(Interval::at(number)))
}

fn count_items<'a>(results: impl Iterator<Item = Tri>) -> Known<'a> {
    let mut span = Interval::at(0_i64);
    for result in results {
        span.low += i64::from(result == Tri::True);
        span.high += i64::from(result != Tri::False);
    }
    Known::Number(span)
}

fn sum_items<'a>(results: impl Iterator<Item = Known<'a>>) -> Known<'a> {
    let mut sum = Interval::at(0_i64);
    for result in results {
        let Known::Number(number) = result else {
            return Known::Unknown;
        };
        let Some(next) = sum.arithmetic(Arithmetic::Add, number) else {
            return Known::Unknown;
        };
        sum = next;
    }
    Known::Number(sum)
}

fn compare_known(compare: Compare, left: Known<'_>, right: Known<'_>) -> Tri {
    let equal = match (left, right) {
        (Known::Number(left), Known::Number(right)) => {
            return compare_numbers(compare, left, right);
        }
        (Known::Day(left), Known::Day(right)) => return compare_days(compare, left, right),
        (Known::Text(left), Known::Text(right)) => left == right,
        (Known::Option(left), Known::Option(right)) => left == right,
        (_, _) => return Tri::Unknown,
    };
    match compare {
        Compare::Equal => equal.into(),
        Compare::NotEqual => (!equal).into(),
        Compare::Less | Compare::LessOrEqual | Compare::Greater | Compare::GreaterOrEqual => {
            Tri::Unknown
        }
    }
}
