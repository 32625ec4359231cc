//! Intervals of numbers and days: what is certain about a value that is only partly known.

use jiff::civil::Date;

use super::super::{Arithmetic, Compare, Tri};

/// Everything between two ends, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval<T> {
    /// The least it can be.
    pub low: T,
    /// The most it can be.
    pub high: T,
}

impl<T: Copy + PartialEq> Interval<T> {
    /// A value that is fully known.
    pub fn at(value: T) -> Self {
        Self { low: value, high: value }
    }

    /// The value, where it is fully known.
    pub fn point(self) -> Option<T> {
        (self.low == self.high).then_some(self.low)
    }
}

impl Interval<i64> {
    /// Checked arithmetic; `None` when a result does not fit.
    pub fn arithmetic(self, sign: Arithmetic, other: Self) -> Option<Self> {
        let (low, high) = match sign {
            Arithmetic::Add => {
                (self.low.checked_add(other.low)?, self.high.checked_add(other.high)?)
            }
            Arithmetic::Subtract => {
                (self.low.checked_sub(other.high)?, self.high.checked_sub(other.low)?)
            }
            Arithmetic::Multiply => self.products(other)?,
        };
        Some(Self { low, high })
    }

    fn products(self, other: Self) -> Option<(i64, i64)> {
        let corners = [
            self.low.checked_mul(other.low)?,
            self.low.checked_mul(other.high)?,
            self.high.checked_mul(other.low)?,
            self.high.checked_mul(other.high)?,
        ];
        let low = corners.iter().copied().min()?;
        let high = corners.iter().copied().max()?;
        Some((low, high))
    }
}

/// Compares two numbers; unknown where it could fall either way.
pub(super) fn compare_numbers(compare: Compare, left: Interval<i64>, right: Interval<i64>) -> Tri {
    ordered(compare, left, right)
}

/// Compares two days; unknown where it could fall either way.
pub(super) fn compare_days(compare: Compare, left: Interval<Date>, right: Interval<Date>) -> Tri {
    ordered(compare, left, right)
}

fn ordered<T: Copy + Ord>(compare: Compare, left: Interval<T>, right: Interval<T>) -> Tri {
    match compare {
        Compare::Equal => equal(left, right),
        Compare::NotEqual => !equal(left, right),
        Compare::Less => less(left, right),
        Compare::GreaterOrEqual => !less(left, right),
        Compare::Greater => less(right, left),
        Compare::LessOrEqual => !less(right, left),
    }
}

fn equal<T: Copy + Ord>(left: Interval<T>, right: Interval<T>) -> Tri {
    if left.high < right.low || right.high < left.low {
        return Tri::False;
    }
    let points = left.low == left.high && right.low == right.high;
    if points { Tri::True } else { Tri::Unknown }
}

fn less<T: Copy + Ord>(left: Interval<T>, right: Interval<T>) -> Tri {
    if left.high < right.low {
        Tri::True
    } else if left.low >= right.high {
        Tri::False
    } else {
        Tri::Unknown
    }
}
