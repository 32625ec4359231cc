//! Values offered once where nothing stands yet: within the dossier, from the field a definition
//! names by `fill`. They never overwrite, and carry where they come from.

use super::assess::view::View;
use super::assessment::Assessment;
use super::bind::path;
use super::case::{Case, Place};
use super::event::Source;
use super::history::Dossier;
use crate::procedure::Procedure;
use crate::procedure::expression::evaluate::{evaluate, holds};
use crate::procedure::expression::{NodeIx, Tri};
use crate::procedure::field::Entry;
use crate::procedure::form::Fill;

/// A value to accept or to type over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The value.
    pub entry: Entry,
    /// Where it comes from, as the answer would carry it.
    pub source: Source,
    /// The question it was given to.
    pub from: Place,
}

/// What is offered at a place: the value of its `fill` field, while that field belongs to the dossier
/// and has one, while the condition of the offer is true, and while the place was never answered or
/// emptied.
pub fn offer(
    procedure: &Procedure,
    dossier: &Dossier,
    case: &Case,
    assessment: &Assessment,
    place: Place,
) -> Option<Offer> {
    let form = &procedure.form;
    let Fill { from: fill, when } = form.field(place.field)?.fill?;
    let own = path(procedure, case, place)?;
    if dossier.answers.contains_key(&own) {
        return None;
    }
    let same_section = form.field(fill)?.section == form.field(place.field)?.section;
    let from = Place { field: fill, item: place.item.filter(|_| same_section) };
    let relevance = assessment.relevance.get(fill.at())?;
    let source = path(procedure, case, from)?;
    let held = dossier.answers.get(&source)?;
    match &held.entry {
        Some(entry @ (Entry::Text(_) | Entry::Chosen(_) | Entry::Address(_)))
            if *relevance == Tri::True && is_meant(procedure, case, place, when) =>
        {
            Some(Offer { entry: entry.clone(), source: Source::Field(source), from })
        }
        Some(
            Entry::Text(_)
            | Entry::Chosen(_)
            | Entry::Address(_)
            | Entry::Blank
            | Entry::Unknown
            | Entry::Later,
        )
        | None => None,
    }
}

/// Whether the condition of an offer is true at its place.
fn is_meant(procedure: &Procedure, case: &Case, place: Place, when: Option<NodeIx>) -> bool {
    if when.is_none() {
        return true;
    }
    let repeat = procedure.form.section_of(place.field).and_then(|own| own.repeat.as_ref());
    let program = repeat.map_or(&procedure.program, |own| &own.program);
    let view = View { procedure, case };
    let known = evaluate(program, &view, place.item);
    holds(&known, when) == Tri::True
}
