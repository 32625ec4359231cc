//! Values offered once where nothing stands yet: within the dossier, from the field a definition
//! names by `fill`. They never overwrite, and carry where they come from.

use super::assessment::Assessment;
use super::bind::path;
use super::case::{Case, Place};
use super::event::Source;
use super::history::Dossier;
use crate::procedure::Procedure;
use crate::procedure::expression::Tri;
use crate::procedure::field::Entry;

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
/// and has one, and while the place was never answered or emptied.
pub fn offer(
    procedure: &Procedure,
    dossier: &Dossier,
    case: &Case,
    assessment: &Assessment,
    place: Place,
) -> Option<Offer> {
    let form = &procedure.form;
    let fill = form.field(place.field)?.fill?;
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
            if *relevance == Tri::True =>
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
