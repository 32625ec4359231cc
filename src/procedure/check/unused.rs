//! Facts and computed questions that nothing reads, and names that mean another thing than they may seem.

use super::Pass;
use super::lint::Lint;
use crate::procedure::field::Kind;
use crate::procedure::form::FieldIx;
use crate::procedure::yaml::places::{Side, Spot};

/// Whatever has a name that no condition uses; a computed field of the form is printed, so it is used.
pub(super) fn unused(pass: &mut Pass<'_>) {
    for (index, fact) in (0_u16..).zip(&pass.procedure.facts) {
        if !pass.places.mentions().names(&fact.id) {
            pass.say(Spot::Fact(index), Side::Name, Lint::UnusedFact, fact.id.clone());
        }
    }
    for (index, field) in (0_u16..).zip(&pass.procedure.form.fields) {
        let here = field.kind == Kind::Computed && field.section == 0;
        if here && !pass.places.mentions().names(&field.id) {
            let spot = Spot::Field(FieldIx(index));
            pass.say(spot, Side::Name, Lint::UnusedComputed, field.id.clone());
        }
    }
}

/// Bare names of a section's own fields that questions of the triage or facts have too.
pub(super) fn shadowed(pass: &mut Pass<'_>) {
    for own in pass.places.shadows() {
        let spot = Spot::Field(own.at);
        let path = pass.part(spot);
        pass.say_both((spot, Side::Key("when")), Lint::ShadowedName, own.name.clone(), path);
    }
}
