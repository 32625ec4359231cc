//! Papers and money: what is asked for and must not be, what cannot be counted, looked at or found.

use super::Pass;
use super::lint::Lint;
use crate::procedure::paper::{Count, Document, HandIn};
use crate::procedure::yaml::places::{Side, Spot};
use crate::text::fold::fold;

/// Papers that are no longer in use, without marks: residence is looked up since Decree 104/2022.
const ABOLISHED: [&str; 2] = ["so ho khau", "so tam tru"];

/// Papers that should not be asked for, or not so, and fees that say nothing.
pub(super) fn papers(pass: &mut Pass<'_>) {
    for (index, own) in (0_u16..).zip(&pass.procedure.documents) {
        if own.hand_in == HandIn::Lookup {
            lookup(pass, index, own);
        } else {
            forbidden(pass, Spot::Document(index), &own.name);
            for (at, own) in (0_u16..).zip(&own.one_of) {
                forbidden(pass, Spot::Alternative(index, at), &own.name);
            }
            advice(pass, index, own);
        }
        if own.one_of.len() == 1 {
            pass.say(Spot::Document(index), Side::Name, Lint::SingleAlternative, own.id.clone());
        }
        if own.hand_in == HandIn::Submit {
            counts(pass, index, own);
        }
    }
    for (index, row) in (0_u16..).zip(&pass.procedure.terms.sums) {
        if row.value.amount.is_none() && row.value.says.is_none() {
            pass.say(
                Spot::Sum(index),
                Side::Name,
                Lint::FeeUnexplained,
                pass.part(Spot::Sum(index)),
            );
        }
    }
}

fn forbidden(pass: &mut Pass<'_>, spot: Spot, name: &str) {
    let folded = fold(name);
    for never in &pass.procedure.never_ask {
        let other = fold(&never.paper);
        let lint = if folded == other {
            Lint::AskedAndNever
        } else if folded.contains(&other) || other.contains(&folded) {
            Lint::NearlyNever
        } else {
            continue;
        };
        pass.say_both((spot, Side::Key("name")), lint, name, never.paper.clone());
    }
    if ABOLISHED.iter().any(|own| folded.contains(own)) {
        pass.say(spot, Side::Key("name"), Lint::AbolishedPaper, name);
    }
}

fn lookup(pass: &mut Pass<'_>, index: u16, own: &Document) {
    if own.count != Count::default() {
        pass.say(Spot::Document(index), Side::Name, Lint::LookupWithCount, own.id.clone());
    }
}

/// A paper that is handed in says how many. Of alternatives some may be given without paper.
fn counts(pass: &mut Pass<'_>, index: u16, own: &Document) {
    if own.count != Count::default() {
        return;
    }
    if own.one_of.iter().all(|own| own.count == Count::default()) {
        pass.say(Spot::Document(index), Side::Name, Lint::NoCount, own.id.clone());
    }
}

fn advice(pass: &mut Pass<'_>, index: u16, own: &Document) {
    let spot = Spot::Document(index);
    let seen = own.one_of.iter().any(|own| !own.look_for.is_empty());
    if own.look_for.is_empty() && !seen {
        pass.say(spot, Side::Name, Lint::NothingToLookFor, own.id.clone());
    }
    let told = own.one_of.iter().any(|own| own.get_from.is_some());
    if own.advice.get_from.is_none() && !told {
        pass.say(spot, Side::Name, Lint::NoGetFrom, own.id.clone());
    }
}
