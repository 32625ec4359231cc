//! The checker: what a readable definition should do better. Pure: the definition, where its parts
//! stand and the day go in, findings come out. What only examples show belongs to `dossier`; reading
//! files and naming them to the shell.

mod dates;
mod ignore;
mod law;
pub mod lint;
mod paper;
mod part;
mod privacy;
mod proved;
mod speech;
mod text;
mod unused;
mod words;

use jiff::civil::Date;

use super::Procedure;
use super::diagnostic::{Code, Diagnostic};
use super::yaml::Placed;
use super::yaml::places::{Places, Side, Spot};
use lint::Lint;

pub use ignore::told;
pub use part::part;
pub use proved::proved;

/// Something to say about a part of a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The part.
    pub spot: Spot,
    /// Which side of it.
    pub side: Side,
    /// What.
    pub code: Code,
}

impl Finding {
    /// A rule that is not kept, and what it is about.
    pub fn lint(spot: Spot, side: Side, lint: Lint, name: impl Into<Box<str>>) -> Self {
        Self { spot, side, code: Code::Lint(lint, name.into(), Box::default()) }
    }
}

/// What trying a definition's examples shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tried {
    /// What is wrong with the examples' file, and which do not hold.
    pub diagnostics: Vec<Diagnostic>,
    /// What of the definition no example tries.
    pub findings: Vec<Finding>,
}

/// Everything that the definition itself shows, with `today` as the day of the check.
pub fn findings(placed: &Placed, today: Date) -> Vec<Finding> {
    let Placed { procedure, places, .. } = placed;
    let mut pass = Pass { procedure, places, today, found: Vec::new() };
    words::words(&mut pass);
    speech::speech(&mut pass);
    law::law(&mut pass);
    dates::dates(&mut pass);
    privacy::privacy(&mut pass);
    paper::papers(&mut pass);
    unused::unused(&mut pass);
    unused::shadowed(&mut pass);
    pass.found
}

/// One pass over a definition.
struct Pass<'a> {
    procedure: &'a Procedure,
    places: &'a Places,
    today: Date,
    found: Vec<Finding>,
}

impl Pass<'_> {
    /// A rule is not kept at a part.
    fn say(&mut self, spot: Spot, side: Side, lint: Lint, name: impl Into<Box<str>>) {
        self.found.push(Finding::lint(spot, side, lint, name));
    }

    /// As [`Self::say`], with what else the words need.
    fn say_both(
        &mut self,
        (spot, side): (Spot, Side),
        lint: Lint,
        name: impl Into<Box<str>>,
        other: impl Into<Box<str>>,
    ) {
        self.found.push(Finding { spot, side, code: Code::Lint(lint, name.into(), other.into()) });
    }

    /// What authors call the part.
    fn part(&self, spot: Spot) -> Box<str> {
        part(self.procedure, spot)
    }
}
