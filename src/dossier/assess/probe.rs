//! One result of an assessment at a time, with the conditions it is computed from, for
//! [`crate::dossier::explain`].

use super::Pass;
use super::view::View;
use crate::dossier::assessment::Due;
use crate::dossier::case::{Case, Place};
pub(in crate::dossier) use crate::dossier::explain::Roots;
use crate::dossier::explain::{Result, Target};
use crate::procedure::Procedure;
use crate::procedure::expression::evaluate::{at, holds};
use crate::procedure::expression::residue::{Hinge, Residue};
use crate::procedure::expression::{NodeIx, Tri};

/// What `target` comes to.
pub(in crate::dossier) fn result(procedure: &Procedure, case: &Case, target: Target) -> Result {
    let view = View { procedure, case };
    let pass = Pass::run(&view);
    match target {
        Target::Document(index) => {
            let document = procedure.documents.get(usize::from(index));
            Result::Need(document.map(|own| pass.need(own)).unwrap_or_default())
        }
        Target::Alternative(_) | Target::Section(_) => {
            let nodes = roots(procedure, target).nodes;
            Result::Truth(pass.holds(nodes.first().copied()))
        }
        Target::Field(place) => {
            let section = procedure.form.field(place.field).map_or(0, |own| own.section);
            Result::Truth(pass.relevance_of(section, place))
        }
        Target::Sum(row) => Result::Sum(pass.sum_of(row)),
        Target::Processing => Result::Time(pass.processing()),
        Target::Deadline(index) => {
            let limit = pass.deadlines().into_iter().find(|own| own.deadline == index);
            limit.map_or(Result::Deadline(Tri::False, None), |own| {
                Result::Deadline(own.applies, own.on)
            })
        }
        Target::Outcome(index) => Result::Truth(match pass.outcome() {
            Some(own) if own == index => Tri::True,
            Some(_) => Tri::False,
            None => Tri::Unknown,
        }),
        Target::Check { check, at } => Result::Truth(pass.check_result(check, at)),
    }
}

/// The conditions that `target` is computed from.
pub(in crate::dossier) fn roots(procedure: &Procedure, target: Target) -> Roots {
    let terms = &procedure.terms;
    let nodes: Vec<NodeIx> = match target {
        Target::Document(index) => {
            let document = procedure.documents.get(usize::from(index));
            let waiver = document.and_then(|own| own.waived.as_ref()).map(|own| own.when);
            document.and_then(|own| own.needed).into_iter().chain(waiver).collect()
        }
        Target::Alternative(paper) => {
            let document = procedure.documents.get(usize::from(paper.document));
            let at = paper.alternative.map(usize::from);
            let alternative = document.zip(at).and_then(|(own, at)| own.one_of.get(at));
            alternative.and_then(|own| own.when).into_iter().collect()
        }
        Target::Field(place) => return field_roots(procedure, place),
        Target::Section(index) => {
            let section = procedure.form.sections.get(usize::from(index));
            section.and_then(|own| own.when).into_iter().collect()
        }
        Target::Sum(row) => {
            let key = terms.sum(row).map(|row| row.value.key());
            let rows = terms.sums.iter().filter(|row| Some(row.value.key()) == key);
            rows.flat_map(|row| row.value.when.into_iter().chain(row.value.amount)).collect()
        }
        Target::Processing => terms.processing.iter().filter_map(|row| row.value.when).collect(),
        Target::Deadline(index) => {
            let deadline = terms.deadlines.get(usize::from(index));
            deadline.map_or_else(Vec::new, |own| own.when.into_iter().chain([own.from]).collect())
        }
        Target::Outcome(index) => {
            let before = procedure.outcomes.iter().take(usize::from(index) + 1);
            before.map(|own| own.when).collect()
        }
        Target::Check { check, at } => return check_roots(procedure, check, at),
    };
    Roots { item: None, nodes }
}

/// What the unknown conditions of `target` hang on.
pub(in crate::dossier) fn hinges(procedure: &Procedure, case: &Case, target: Target) -> Vec<Hinge> {
    let view = View { procedure, case };
    let pass = Pass::run(&view);
    let roots = roots(procedure, target);
    let mut hinges = Vec::new();
    let mut found = |hinge| hinges.push(hinge);
    match roots.item {
        None => {
            let mut residue = Residue::new(&procedure.program, &view, &pass.known, None);
            for root in open_roots(&pass, procedure, target, &roots.nodes) {
                residue.walk(root, &mut found);
            }
        }
        Some((section, item)) => {
            let repeat = procedure.form.sections.get(usize::from(section));
            let Some(repeat) = repeat.and_then(|own| own.repeat.as_ref()) else {
                return hinges;
            };
            let known = pass.item_known(section, item);
            let mut residue = Residue::new(&repeat.program, &view, known, Some(item));
            for root in roots.nodes {
                residue.walk(root, &mut found);
            }
        }
    }
    hinges
}

/// The facts among the operations that were passed, with what they are in `case`.
pub(in crate::dossier) fn facts(
    procedure: &Procedure,
    case: &Case,
    passed: &[bool],
) -> Vec<(u16, bool)> {
    let view = View { procedure, case };
    let pass = Pass::run(&view);
    let facts = (0..).zip(&procedure.facts);
    let below = facts.filter(|(_, fact)| passed.get(fact.is.at()) == Some(&true));
    below
        .filter_map(|(index, fact)| match at(&pass.known, fact.is).tri() {
            Tri::True => Some((index, true)),
            Tri::False => Some((index, false)),
            Tri::Unknown => None,
        })
        .collect()
}

/// A sum hangs only on its rows up to the first that is open.
fn open_roots(
    pass: &Pass<'_>,
    procedure: &Procedure,
    target: Target,
    nodes: &[NodeIx],
) -> Vec<NodeIx> {
    let Target::Sum(row) = target else {
        return nodes.to_vec();
    };
    let terms = &procedure.terms;
    match pass.sum_of(row) {
        Some(Due::Open { row }) => {
            terms.sum(row).and_then(|row| row.value.when).into_iter().collect()
        }
        Some(Due::Row { row, amount: None }) => {
            terms.sum(row).and_then(|row| row.value.amount).into_iter().collect()
        }
        Some(Due::Row { .. } | Due::NoRow { .. }) | None => Vec::new(),
    }
}

fn field_roots(procedure: &Procedure, place: Place) -> Roots {
    let Some(field) = procedure.form.field(place.field) else {
        return Roots::default();
    };
    let item = place.item.map(|item| (field.section, item));
    Roots { item, nodes: field.when.into_iter().collect() }
}

fn check_roots(procedure: &Procedure, check: u16, place: Place) -> Roots {
    let Some(check) = procedure.checks.get(usize::from(check)) else {
        return Roots::default();
    };
    let section = procedure.form.field(check.at).map_or(0, |own| own.section);
    let item = place.item.map(|item| (section, item));
    let relevance = procedure.form.field(check.at).and_then(|own| own.when);
    let nodes = relevance.into_iter().chain(check.when).chain([check.ensure]).collect();
    Roots { item, nodes }
}

impl Pass<'_> {
    fn sum_of(&self, row: u16) -> Option<Due> {
        let terms = &self.view.procedure.terms;
        let key = |row: u16| terms.sum(row).map(|row| row.value.key());
        self.sums().into_iter().find(|due| key(due.row()) == key(row))
    }

    /// False where the check fails; true where it holds or is not made.
    fn check_result(&self, check: u16, place: Place) -> Tri {
        let Some(check) = self.view.procedure.checks.get(usize::from(check)) else {
            return Tri::Unknown;
        };
        let section = self.view.procedure.form.field(check.at).map_or(0, |own| own.section);
        let known = match place.item {
            Some(item) => self.item_known(section, item),
            None => &self.known,
        };
        let made = self.relevance_of(section, place).and(holds(known, check.when));
        !made.and(!at(known, check.ensure).tri())
    }
}
