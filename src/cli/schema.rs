//! `camtay schema`: the JSON Schema of definition files, for editors.

use super::json::schema::{File, text};
use super::printed::Printed;

/// The schema of one kind of file, or of all.
pub(super) fn run(file: Option<File>) -> Printed {
    Printed::done(text(file))
}
