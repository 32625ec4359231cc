//! Numbers and days as chains of thresholds: all that conditions can see of a number is which of
//! the limits it is compared with are reached, and these come in order.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::procedure::expression::{Arithmetic, Compare, Elapsed, NodeIx, Op, Program};
use crate::procedure::field::Kind;
use crate::procedure::form::Form;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Measured {
    /// A number or day by itself.
    Node(NodeIx),
    /// The first number less the second.
    Difference(NodeIx, NodeIx),
    /// The time from the first day to the second, in whichever unit.
    Between(NodeIx, NodeIx),
    /// The same where thresholds of different units do not come in a certain order.
    Counted(NodeIx, NodeIx, Elapsed),
}

/// A limit: reached where the measure, in its unit, is at least this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Threshold {
    /// The unit of a time.
    pub(super) unit: Elapsed,
    /// The limit.
    pub(super) least: i64,
    /// The fewest and the most days it can mean; equal to `least` for plain numbers.
    range: (i64, i64),
}

impl Threshold {
    fn new(unit: Elapsed, least: i64) -> Self {
        let about = |thousandths: i64, slack: i64| {
            let days = least.saturating_mul(thousandths).div_euclid(1000);
            (days.saturating_sub(slack), days.saturating_add(slack + 1))
        };
        let range = match unit {
            Elapsed::Days => (least, least),
            Elapsed::Months | Elapsed::Years if least == 0 => (0, 0),
            Elapsed::Months => about(30_437, 4),
            Elapsed::Years => about(365_243, 2),
            Elapsed::WorkDays => (least, least.saturating_mul(2).saturating_add(30)),
        };
        Self { unit, least, range }
    }

    fn is(self, other: Self) -> bool {
        let exact = self.range.0 == self.range.1;
        self.unit == other.unit && self.least == other.least || exact && self.range == other.range
    }
}

/// A comparison with a fixed limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Atom {
    pub(super) measured: Measured,
    pub(super) unit: Elapsed,
    pub(super) compare: Compare,
    pub(super) than: i64,
}

impl Atom {
    /// The limits it looks at, the lower first.
    fn limits(self) -> Vec<Threshold> {
        let at = |least| Threshold::new(self.unit, least);
        let next = self.than.saturating_add(1);
        match self.compare {
            Compare::Less | Compare::GreaterOrEqual => vec![at(self.than)],
            Compare::LessOrEqual | Compare::Greater => vec![at(next)],
            Compare::Equal | Compare::NotEqual => vec![at(self.than), at(next)],
        }
    }

    /// Whether it holds, given for each of its limits whether it is reached.
    fn holds(self, reached: &[bool]) -> bool {
        let first = reached.first().copied().unwrap_or_default();
        let second = reached.get(1).copied().unwrap_or_default();
        match self.compare {
            Compare::Less | Compare::LessOrEqual => !first,
            Compare::Greater | Compare::GreaterOrEqual => first,
            Compare::Equal => first && !second,
            Compare::NotEqual => !first || second,
        }
    }
}

/// The limit that is just reached in a cell, and the next one, which is not.
pub(super) type Around = (Option<Threshold>, Option<Threshold>);

/// A measure with its limits in order, and the cells between them that can be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Axis {
    pub(super) measured: Measured,
    pub(super) limits: Vec<Threshold>,
    /// How many limits are reached in each cell.
    pub(super) cells: Vec<usize>,
}

impl Axis {
    /// The truth of a comparison in every cell.
    pub(super) fn truths(&self, atom: Atom) -> Vec<bool> {
        let limits = atom.limits();
        let position = |limit: &Threshold| self.limits.iter().position(|own| own.is(*limit));
        let positions: Vec<Option<usize>> = limits.iter().map(position).collect();
        let cells = self.cells.iter().map(|cell| {
            let reached = positions.iter().map(|at| at.is_some_and(|at| *cell > at));
            atom.holds(&reached.collect::<Vec<bool>>())
        });
        cells.collect()
    }

    /// The limits around a cell.
    pub(super) fn around(&self, cell: u16) -> Around {
        let reached = self.cells.get(usize::from(cell)).copied().unwrap_or_default();
        let below = reached.checked_sub(1).and_then(|at| self.limits.get(at));
        (below.copied(), self.limits.get(reached).copied())
    }
}

/// Every axis of a program, by what it measures.
#[derive(Debug, Clone, Default)]
pub(super) struct Axes {
    axes: Vec<Axis>,
    at: BTreeMap<Measured, usize>,
}

impl Axes {
    /// The axes that the comparisons of a program need; `today` lies between these days.
    pub(super) fn of(program: &Program, form: &Form, today: (Option<i64>, Option<i64>)) -> Self {
        let mut limits: BTreeMap<Measured, Vec<Threshold>> = BTreeMap::new();
        for op in &program.ops {
            if let Op::Compare(compare, left, right) = *op
                && let Some(atom) = atom(program, form, compare, (left, right))
            {
                limits.entry(atom.measured).or_default().extend(atom.limits());
            }
        }
        let mut axes = Self::default();
        for (measured, limits) in limits {
            axes.add(measured, limits, bounds(program, form, measured, today));
        }
        axes
    }

    /// The axis of a comparison, by its position.
    pub(super) fn find(&self, atom: Atom) -> Option<usize> {
        let counted = match atom.measured {
            Measured::Between(from, to) => Measured::Counted(from, to, atom.unit),
            Measured::Node(_) | Measured::Difference(..) | Measured::Counted(..) => atom.measured,
        };
        self.at.get(&atom.measured).or_else(|| self.at.get(&counted)).copied()
    }

    /// The axis at a position.
    pub(super) fn get(&self, at: usize) -> Option<&Axis> {
        self.axes.get(at)
    }

    fn add(
        &mut self,
        measured: Measured,
        mut limits: Vec<Threshold>,
        bounds: (Option<i64>, Option<i64>),
    ) {
        limits.sort_by_key(|own| own.range);
        limits.dedup_by(|one, other| one.is(*other));
        let chained = limits.windows(2).all(|pair| match pair {
            [one, other] => one.range.1 < other.range.0 || one.unit == other.unit,
            _ => true,
        });
        if let (false, Measured::Between(from, to)) = (chained, measured) {
            let units = [Elapsed::Days, Elapsed::WorkDays, Elapsed::Months, Elapsed::Years];
            for unit in units {
                let own: Vec<Threshold> =
                    limits.iter().copied().filter(|own| own.unit == unit).collect();
                if !own.is_empty() {
                    self.add(Measured::Counted(from, to, unit), own, bounds);
                }
            }
            return;
        }
        let within = |cell: &usize| {
            let low = cell.checked_sub(1).and_then(|at| limits.get(at)).map(|own| own.least);
            let high = limits.get(*cell).map(|own| own.least.saturating_sub(1));
            let low = low.into_iter().chain(bounds.0).max();
            let high = high.into_iter().chain(bounds.1).min();
            low.zip(high).is_none_or(|(low, high)| low <= high)
        };
        let cells = (0..=limits.len()).filter(within).collect();
        self.at.insert(measured, self.axes.len());
        self.axes.push(Axis { measured, limits, cells });
    }
}

/// The comparison of two nodes as one with a fixed limit; `None` where it is none of numbers and
/// days.
pub(super) fn atom(
    program: &Program,
    form: &Form,
    compare: Compare,
    (left, right): (NodeIx, NodeIx),
) -> Option<Atom> {
    match (constant(program, left), constant(program, right)) {
        (None, Some(than)) => Some(beside(program, left, compare, than)),
        (Some(than), None) => Some(beside(program, right, flipped(compare), than)),
        (None, None) if is_day(program, form, left) => {
            let unit = Elapsed::Days;
            if counts(program, right, left) && !counts(program, left, right) {
                let measured = Measured::Between(right, left);
                return Some(Atom { measured, unit, compare, than: 0 });
            }
            let measured = Measured::Between(left, right);
            Some(Atom { measured, unit, compare: flipped(compare), than: 0 })
        }
        (None, None) if is_number(program, form, left) => {
            let (measured, compare) = if left <= right {
                (Measured::Difference(left, right), compare)
            } else {
                (Measured::Difference(right, left), flipped(compare))
            };
            Some(Atom { measured, unit: Elapsed::Days, compare, than: 0 })
        }
        (_, _) => None,
    }
}

fn beside(program: &Program, node: NodeIx, compare: Compare, than: i64) -> Atom {
    match program.ops.get(node.at()) {
        Some(Op::Elapsed(unit, from, to)) => {
            Atom { measured: Measured::Between(*from, *to), unit: *unit, compare, than }
        }
        Some(_) | None => {
            Atom { measured: Measured::Node(node), unit: Elapsed::Days, compare, than }
        }
    }
}

/// Whether the program counts the time from one node to the other.
fn counts(program: &Program, from: NodeIx, to: NodeIx) -> bool {
    program.ops.iter().any(|op| matches!(op, Op::Elapsed(_, a, b) if *a == from && *b == to))
}

/// The least and the most that can be measured.
fn bounds(
    program: &Program,
    form: &Form,
    measured: Measured,
    today: (Option<i64>, Option<i64>),
) -> (Option<i64>, Option<i64>) {
    let Measured::Node(node) = measured else {
        return (None, None);
    };
    match program.ops.get(node.at()) {
        Some(Op::Field { field, .. }) => form.field(*field).map_or((None, None), |own| {
            let natural = matches!(own.kind, Kind::Money | Kind::Area | Kind::Integer);
            (own.bounds.min.or_else(|| natural.then_some(0)), own.bounds.max)
        }),
        Some(Op::Today) => today,
        Some(Op::Words(_)) => (Some(1), None),
        Some(Op::Fold { .. }) => (Some(0), None),
        Some(_) | None => (None, None),
    }
}

/// The fixed number or day at a node, days counted from 1970.
fn constant(program: &Program, node: NodeIx) -> Option<i64> {
    match program.ops.get(node.at()) {
        Some(Op::Int(number)) => Some(*number),
        Some(Op::Day(day)) => Some(ordinal(*day)),
        Some(Op::Arithmetic(sign, left, right)) => {
            let (left, right) = (constant(program, *left)?, constant(program, *right)?);
            match sign {
                Arithmetic::Add => left.checked_add(right),
                Arithmetic::Subtract => left.checked_sub(right),
                Arithmetic::Multiply => left.checked_mul(right),
            }
        }
        Some(_) | None => None,
    }
}

fn is_day(program: &Program, form: &Form, node: NodeIx) -> bool {
    match program.ops.get(node.at()) {
        Some(Op::Today | Op::Day(_)) => true,
        Some(Op::Field { field, .. }) => {
            form.field(*field).is_some_and(|own| matches!(own.kind, Kind::Date | Kind::PartialDate))
        }
        Some(Op::Guarded { node, .. }) => is_day(program, form, *node),
        Some(_) | None => false,
    }
}

fn is_number(program: &Program, form: &Form, node: NodeIx) -> bool {
    match program.ops.get(node.at()) {
        Some(
            Op::Int(_)
            | Op::Amount(_)
            | Op::Arithmetic(..)
            | Op::Elapsed(..)
            | Op::Words(_)
            | Op::Fold { .. },
        ) => true,
        Some(Op::Field { field, .. }) => form
            .field(*field)
            .is_some_and(|own| matches!(own.kind, Kind::Integer | Kind::Money | Kind::Area)),
        Some(Op::Guarded { node, .. }) => is_number(program, form, *node),
        Some(_) | None => false,
    }
}

fn flipped(compare: Compare) -> Compare {
    match compare {
        Compare::Equal => Compare::Equal,
        Compare::NotEqual => Compare::NotEqual,
        Compare::Less => Compare::Greater,
        Compare::LessOrEqual => Compare::GreaterOrEqual,
        Compare::Greater => Compare::Less,
        Compare::GreaterOrEqual => Compare::LessOrEqual,
    }
}

/// Days from 1970-01-01.
pub(super) fn ordinal(day: Date) -> i64 {
    jiff::civil::date(1970, 1, 1).duration_until(day).as_hours() / 24
}

/// The day so many days from 1970-01-01.
pub(super) fn day(ordinal: i64) -> Option<Date> {
    let days = jiff::Span::new().try_days(ordinal).ok()?;
    jiff::civil::date(1970, 1, 1).checked_add(days).ok()
}
