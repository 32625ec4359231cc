//! `camtay show`: the overview card of a procedure and its whole definition, in words.

mod papers;
mod questions;
mod terms;
mod told;

use jiff::civil::Date;

use super::arguments::Shape;
use super::failure::Failure;
use super::json::show::Shown;
use super::library_words::failure;
use super::printed::Printed;
use crate::library::Library;
use crate::locale::Locale;

/// The procedure with this id or code.
pub(super) fn run(
    locale: &Locale,
    library: &Library,
    (name, today): (&str, Date),
    shape: Shape,
) -> Result<Printed, Failure> {
    let procedure = library.open(name, today).map_err(|error| failure(locale, &error))?;
    Ok(Printed::done(match shape {
        Shape::Json => Shown::of(&procedure).text(),
        Shape::Words => told::told(locale, &procedure),
    }))
}
