//! What the dossier is worth: the first of the six that holds.

use jiff::civil::Date;

use super::Pass;
use super::hinges::Hinges;
use crate::dossier::assessment::{Assessment, Problem, Verdict};
use crate::procedure::expression::Tri;
use crate::procedure::expression::evaluate::at;
use crate::procedure::rule::Level;
use crate::procedure::{Procedure, Status};

impl Pass<'_> {
    /// The earliest outcome that is definitely true, if no earlier one is unknown.
    pub(super) fn outcome(&self) -> Option<u16> {
        for (index, outcome) in (0..).zip(&self.view.procedure.outcomes) {
            match at(&self.known, outcome.when).tri() {
                Tri::True => return Some(index),
                Tri::Unknown => return None,
                Tri::False => {}
            }
        }
        None
    }
}

/// The verdict of an otherwise finished assessment.
pub(super) fn verdict(
    procedure: &Procedure,
    assessment: &Assessment,
    hinges: &Hinges,
    outcome: Option<u16>,
    today: Date,
) -> Verdict {
    if let Some(index) = outcome
        && let Some(own) = procedure.outcomes.get(usize::from(index))
    {
        return Verdict::Outcome(own.verdict, index);
    }
    if hinges.open
        || !assessment.questions.is_empty()
        || assessment.unseen(procedure).next().is_some()
    {
        return Verdict::Undecided;
    }
    if assessment.problems.iter().any(blocks) {
        return Verdict::Supplement;
    }
    let written_for_today = procedure.head.in_force.holds(today);
    if hinges.settled || procedure.head.status == Status::Imported || !written_for_today {
        return Verdict::Review;
    }
    Verdict::Ready
}

fn blocks(problem: &Problem) -> bool {
    match problem {
        Problem::Check { level, .. } => *level == Level::Block,
        Problem::WrongPaper { .. }
        | Problem::LaterPaper { .. }
        | Problem::LaterValue { .. }
        | Problem::ItemCount { .. } => true,
    }
}
