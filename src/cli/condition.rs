//! Conditions and amounts of a definition, back from the compiled program: as the text an author would
//! write, or in words. One walk over the operations; the two voices differ in how they say each.

mod names;
mod part;
mod spoken;
mod voice;
mod walk;
mod written;

use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::expression::{NodeIx, Program};
use crate::procedure::paper::LookFor;
use crate::procedure::rule::Fact;
use spoken::Spoken;
use walk::Walk;
use written::Written;

/// The condition as an author writes it; in the procedure's own program.
pub(super) fn written(procedure: &Procedure, program: &Program, node: NodeIx) -> String {
    Walk::new(procedure, program, &Written).node(node).text
}

/// The condition as an author would write it without facts: what it says, whatever its parts are called.
pub(super) fn opened(procedure: &Procedure, program: &Program, node: NodeIx) -> String {
    Walk::opened(procedure, program, &Written).node(node).text
}

/// What a fact of the procedure stands for, as its author writes it.
pub(super) fn written_fact(procedure: &Procedure, fact: &Fact) -> String {
    Walk::new(procedure, &procedure.program, &Written).bare(fact.is)
}

/// The condition in words.
pub(super) fn spoken(
    locale: &Locale,
    procedure: &Procedure,
    program: &Program,
    node: NodeIx,
) -> String {
    let voice = Spoken { locale };
    Walk::new(procedure, program, &voice).node(node).text
}

/// What a fact of the procedure stands for, in words.
pub(super) fn spoken_fact(locale: &Locale, procedure: &Procedure, fact: &Fact) -> String {
    Walk::new(procedure, &procedure.program, &Spoken { locale }).bare(fact.is)
}

/// A point to look at on a paper, with its condition in words where it has one.
pub(super) fn point(locale: &Locale, procedure: &Procedure, own: &LookFor) -> String {
    let says = own.says.trim_end_matches('.');
    let Some(when) = own.when else {
        return says.to_owned();
    };
    let when = spoken(locale, procedure, &procedure.program, when);
    locale.with("cli-show-point-when", &[("says", says), ("what", &when)])
}

#[cfg(test)]
mod tests;
