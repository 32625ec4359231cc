//! Why: the answers that decide a paper, a question, a fee, a time, an outcome or a check.
//!
//! A reason is sufficient (with only its answers kept the result is the same) and irredundant
//! (without any one of them it is not); where several fit, the first in file order. It is found by
//! taking answers away, from the last, and assessing again.

mod given;

use super::assess::probe;
use super::assessment::{Asked, Due, Need, Time};
use super::case::{Case, Place};
use crate::procedure::Procedure;
use crate::procedure::expression::residue::Hinge;
use crate::procedure::expression::{PaperIx, Tri};
pub use given::Given;
pub(super) use given::Roots;

/// What is to be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The need of a document, by index.
    Document(u16),
    /// Whether an alternative is acceptable.
    Alternative(PaperIx),
    /// The relevance of a question.
    Field(Place),
    /// Whether a repeated section is relevant, by index.
    Section(u8),
    /// The fee or benefit that this row belongs to.
    Sum(u16),
    /// The authority's time.
    Processing,
    /// A deadline, by index.
    Deadline(u16),
    /// An outcome, by index.
    Outcome(u16),
    /// A check, by index, at a place.
    Check {
        /// Index into the procedure's checks.
        check: u16,
        /// The place whose item is meant.
        at: Place,
    },
}

/// A reason, as references.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Why {
    /// What decides it, in file order; empty while it is open or where nothing can change it.
    pub because: Vec<Given>,
    /// The named facts that stand between, by index, with what they are.
    pub facts: Vec<(u16, bool)>,
    /// What it still hangs on, while it is open.
    pub open: Vec<Open>,
}

/// Something an open result hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Open {
    /// A question that can be asked.
    Question(Asked),
    /// A question that was answered *không biết*, comes later, or was passed over.
    Settled(Place),
    /// A paper nobody looked at.
    Paper(PaperIx),
}

/// What a target comes to; equal for two cases means the same result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Result {
    /// A need.
    Need(Need),
    /// A condition.
    Truth(Tri),
    /// A fee or benefit; `None` where none is due.
    Sum(Option<Due>),
    /// The authority's time.
    Time(Option<Time>),
    /// Whether a deadline applies and its last day.
    Deadline(Tri, Option<jiff::civil::Date>),
}

impl Result {
    /// Whether no further answer can change it.
    pub fn is_decided(self) -> bool {
        match self {
            Self::Need(need) => need != Need::Maybe,
            Self::Truth(tri) => tri != Tri::Unknown,
            Self::Sum(due) => !matches!(due, Some(Due::Open { .. })),
            Self::Time(time) => !matches!(time, Some(Time::Open { .. })),
            Self::Deadline(applies, on) => applies == Tri::False || on.is_some(),
        }
    }
}

/// The reason for what `target` comes to.
pub fn explain(procedure: &Procedure, case: &Case, target: Target) -> Why {
    let result = probe::result(procedure, case, target);
    if !result.is_decided() {
        return Why { open: open(procedure, case, target), ..Why::default() };
    }
    let roots = probe::roots(procedure, target);
    let (candidates, passed) = given::candidates(procedure, case, &roots);
    let mut reduced = given::only(case, &candidates);
    let mut because = candidates;
    for index in (0..because.len()).rev() {
        let Some(one) = because.get(index).copied() else {
            continue;
        };
        let without = given::without(procedure, &reduced, one);
        if probe::result(procedure, &without, target) == result {
            reduced = without;
            because.remove(index);
        }
    }
    let facts = probe::facts(procedure, &reduced, &passed);
    Why { because, facts, open: Vec::new() }
}

fn open(procedure: &Procedure, case: &Case, target: Target) -> Vec<Open> {
    let mut open: Vec<Open> = probe::hinges(procedure, case, target)
        .into_iter()
        .filter_map(|hinge| match hinge {
            Hinge::Question(field, item) => {
                Some(Open::Question(Asked::Field(Place { field, item })))
            }
            Hinge::More(section) => Some(Open::Question(Asked::More(section))),
            Hinge::Settled(field, item) => Some(Open::Settled(Place { field, item })),
            Hinge::Paper(paper) => Some(Open::Paper(paper)),
            Hinge::Fixed => None,
        })
        .collect();
    open.sort_unstable();
    open.dedup();
    open
}
