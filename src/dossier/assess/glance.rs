//! What conditions alone decide: needs, fees, time, relevance and outcomes, without the questions that
//! are left. For whoever looks at many cases.

use super::Pass;
use super::view::View;
use crate::dossier::assessment::{Due, Need, Time};
use crate::dossier::case::Case;
use crate::procedure::Procedure;
use crate::procedure::expression::Tri;

/// What conditions decide. Vectors run parallel to the definition's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Need of every document.
    pub needs: Vec<Need>,
    /// Fees and benefits in order of their first row.
    pub sums: Vec<Due>,
    /// The authority's time.
    pub processing: Option<Time>,
    /// Relevance of every field outside repeated sections.
    pub relevance: Vec<Tri>,
    /// Whether every outcome's condition holds.
    pub outcomes: Vec<Tri>,
}

/// Looks at a case.
pub fn glance(procedure: &Procedure, case: &Case) -> Glance {
    let view = View { procedure, case };
    let pass = Pass::run(&view);
    let outcomes = procedure.outcomes.iter().map(|own| pass.holds(Some(own.when))).collect();
    Glance {
        needs: procedure.documents.iter().map(|own| pass.need(own)).collect(),
        sums: pass.sums(),
        processing: pass.processing(),
        outcomes,
        relevance: pass.relevance,
    }
}
