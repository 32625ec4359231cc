//! `camtay show`: the overview card of a procedure and its whole definition, in words; or its flow, as a
//! tree or a graph.

mod dot;
mod flow;
mod influence;
mod papers;
mod questions;
pub(in crate::cli) mod terms;
mod told;
mod tree;
mod twig;

use jiff::civil::Date;

use super::arguments::View;
use super::failure::Failure;
use super::json::show::Shown;
use super::library_words::failure;
use super::printed::Printed;
use crate::library::Library;
use crate::locale::Locale;

/// The procedure with this id or code; its flow as of a day.
pub(super) fn run(
    locale: &Locale,
    library: &Library,
    (name, today): (&str, Date),
    view: View,
) -> Result<Printed, Failure> {
    let procedure = library.open(name, today).map_err(|error| failure(locale, &error))?;
    Ok(Printed::done(match view {
        View::Json => Shown::of(&procedure).text(),
        View::Words => told::told(locale, &procedure),
        View::Tree => tree::told(locale, &procedure, today),
        View::Dot => dot::told(locale, &procedure, today),
    }))
}
