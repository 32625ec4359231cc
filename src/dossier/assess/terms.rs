//! Fees and benefits, the authority's time, and the citizen's deadlines: rows by place and date, then by
//! condition, the first that holds; an unknown row is never skipped.

use jiff::civil::Date;

use super::Pass;
use crate::dossier::assessment::{Due, Limit, Time};
use crate::procedure::expression::evaluate::at;
use crate::procedure::expression::{NodeIx, Tri};
use crate::procedure::rule::{Deadline, Duration, Money, Row, Sum};

impl Pass<'_> {
    /// One entry a fee or benefit, in order of its first row.
    pub(super) fn sums(&self) -> Vec<Due> {
        let rows = &self.view.procedure.terms.sums;
        let first = |at: usize, row: &Row<Sum>| {
            rows.iter().take(at).all(|earlier| earlier.value.key() != row.value.key())
        };
        let firsts = rows.iter().enumerate().filter(|(at, row)| first(*at, row));
        firsts.filter_map(|(at, row)| self.sum(at, row.value.key())).collect()
    }

    /// The first row that holds.
    pub(super) fn processing(&self) -> Option<Time> {
        let rows = (0..).zip(&self.view.procedure.terms.processing);
        for (index, row) in rows.filter(|(_, row)| self.in_place(row)) {
            match self.holds(row.value.when) {
                Tri::True => {
                    return Some(Time::Row { row: index, time: row.value.time });
                }
                Tri::Unknown => return Some(Time::Open { row: index }),
                Tri::False => {}
            }
        }
        None
    }

    /// Deadlines that are not definitely out of the question.
    pub(super) fn deadlines(&self) -> Vec<Limit> {
        let deadlines = (0..).zip(&self.view.procedure.terms.deadlines);
        let limits = deadlines.filter_map(|(index, own)| {
            let applies = self.holds(own.when);
            let on = self.last_day(own);
            let days = on.map(|day| self.view.case.today.duration_until(day).as_hours() / 24);
            (applies != Tri::False).then_some(Limit { deadline: index, applies, on, days })
        });
        limits.collect()
    }

    /// The conditions and amounts that questions may be asked for.
    pub(super) fn term_roots(&self) -> Vec<NodeIx> {
        let terms = &self.view.procedure.terms;
        let mut roots = Vec::new();
        for due in self.sums() {
            let (row, amount) = match due {
                Due::Row { row, amount: None } => (row, true),
                Due::Open { row } => (row, false),
                Due::Row { .. } | Due::NoRow { .. } => continue,
            };
            let sum = terms.sum(row).map(|row| &row.value);
            roots.extend(sum.and_then(|sum| if amount { sum.amount } else { sum.when }));
        }
        if let Some(Time::Open { row }) = self.processing() {
            roots.extend(terms.processing.get(usize::from(row)).and_then(|row| row.value.when));
        }
        roots.extend(terms.deadlines.iter().filter_map(|own| own.when));
        roots
    }

    fn sum(&self, first: usize, key: (Money, Option<&str>)) -> Option<Due> {
        let rows = (0_u16..).zip(&self.view.procedure.terms.sums).skip(first);
        let mut own = rows
            .filter(|(_, row)| row.value.key() == key)
            .filter(|(_, row)| self.in_place(row))
            .peekable();
        if own.peek().is_none() {
            return u16::try_from(first).ok().map(|row| Due::NoRow { row });
        }
        for (row, sum) in own {
            match self.holds(sum.value.when) {
                Tri::True => {
                    let amount = sum.value.amount.and_then(|node| at(&self.known, node).number());
                    let amount = amount.and_then(|own| sum.value.times.of(own));
                    return Some(Due::Row { row, amount });
                }
                Tri::Unknown => return Some(Due::Open { row }),
                Tri::False => {}
            }
        }
        None
    }

    fn in_place<T>(&self, row: &Row<T>) -> bool {
        let case = self.view.case;
        row.holds(case.site.province.as_deref(), case.channel, case.today)
    }

    fn last_day(&self, deadline: &Deadline) -> Option<Date> {
        let from = at(&self.known, deadline.from).day()?;
        match deadline.time {
            Duration::Days(days) => {
                from.checked_add(jiff::Span::new().try_days(i64::from(days)).ok()?).ok()
            }
            Duration::Months(months) => {
                from.checked_add(jiff::Span::new().try_months(i64::from(months)).ok()?).ok()
            }
            Duration::WorkingDays(days) => self.view.procedure.program.calendar.after(from, days),
        }
    }
}
