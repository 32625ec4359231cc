//! `camtay diff`: what a new version of a procedure changes, rule by rule and example by example, as a
//! text for the notice board or for programs.

pub(super) mod example;
pub(super) mod pair;
pub(super) mod part;
mod side;
mod told;
pub(super) mod word;

use jiff::civil::Date;

use super::arguments::Shape;
use super::failure::Failure;
use super::json::diff as shapes;
use super::printed::Printed;
use crate::dossier::compare::Renames;
use crate::library::Library;
use crate::locale::Locale;
use example::Turned;
use pair::Change;
use side::{Sides, sides};

/// Everything that differs between two versions.
pub(super) struct Diff {
    /// The versions.
    pub(super) sides: Sides,
    /// Rules that came, went or changed, in the order of a definition.
    pub(super) changes: Vec<Change>,
    /// Examples of which the versions say different things.
    pub(super) examples: Vec<Turned>,
    /// How many examples were tried.
    pub(super) tried: usize,
}

/// Tells what differs between the versions that `names` names; the same definition twice is no failure.
pub(super) fn run(
    locale: &Locale,
    library: &Library,
    (names, today): (&[Box<str>], Date),
    shape: Shape,
) -> Result<Printed, Failure> {
    let sides = sides(locale, library, names, today)?;
    let renames = Renames::of(sides.later());
    let changes = pair::changes(locale, &sides, &renames);
    let (examples, tried) = example::turned(locale, &sides, &renames)?;
    let diff = Diff { sides, changes, examples, tried };
    Ok(Printed::done(match shape {
        Shape::Words => told::told(locale, &diff),
        Shape::Json => shapes::Differs::of(&diff).text(),
    }))
}
