//! What is wrong with the answers; hidden ones never are.

use super::Pass;
use crate::dossier::assessment::Problem;
use crate::dossier::case::Place;
use crate::procedure::expression::evaluate::{at, holds};
use crate::procedure::expression::{NodeIx, Tri};
use crate::procedure::rule::Check;

impl Pass<'_> {
    /// Lists with too few or too many items, then checks that fail, in file order.
    pub(super) fn check_problems(&self, problems: &mut Vec<Problem>) {
        self.item_counts(problems);
        for (index, check) in (0..).zip(&self.view.procedure.checks) {
            self.check(index, check, problems);
        }
    }

    fn item_counts(&self, problems: &mut Vec<Problem>) {
        for (index, section) in (0_u8..).zip(&self.view.procedure.form.sections) {
            let Some(repeat) = &section.repeat else {
                continue;
            };
            let closed = self.view.list(index).is_some_and(|list| list.closed);
            let items = self.view.item_count(index);
            let fits = (repeat.at_least..=repeat.at_most).contains(&items);
            if closed && !fits && self.holds(section.when) == Tri::True {
                problems.push(Problem::ItemCount { section: index });
            }
        }
    }

    fn check(&self, index: u16, check: &Check, problems: &mut Vec<Problem>) {
        let form = &self.view.procedure.form;
        let Some(field) = form.field(check.at) else {
            return;
        };
        let repeats =
            form.sections.get(usize::from(field.section)).is_some_and(|own| own.repeat.is_some());
        let items = if repeats { self.view.item_count(field.section) } else { 1 };
        for item in 0..items {
            let known = if repeats { self.item_known(field.section, item) } else { &self.known };
            let place = Place { field: check.at, item: repeats.then_some(item) };
            let fails = |node: NodeIx| at(known, node).tri() == Tri::False;
            if self.relevance_of(field.section, place) == Tri::True
                && holds(known, check.when) == Tri::True
                && fails(check.ensure)
            {
                problems.push(Problem::Check { check: index, at: place, level: check.level });
            }
        }
    }
}
