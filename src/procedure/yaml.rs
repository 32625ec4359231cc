//! YAML into definitions: the only place that knows YAML. Every error of a file is told at once,
//! with its place; what is right is read all the same.

pub mod answers;
mod build;
pub mod example;
mod form;
pub mod habits;
mod head;
mod hidden;
pub mod ignore;
pub mod keys;
pub mod malformed;
pub mod mentions;
mod migration;
mod names;
pub mod node;
mod paper;
pub mod places;
mod portal;
mod read;
mod rule;
pub mod shadow;
mod shared;
mod source;
pub mod witness;
pub mod write;

use unicode_normalization::is_nfc;

pub(super) use form::{PLACEHOLDERS, placeholder};
pub use read::is_folder_id;
pub use shared::Shared;
pub use source::{Source, text_hash};

use super::diagnostic::{Code, Diagnostic};
use super::{Head, Procedure};
use ignore::Ignore;
use node::{At, Node};
use places::Places;
use read::Reader;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 4 * 1024 * 1024;

/// Reads a definition; `None` where it has errors, which are among the diagnostics.
pub fn read_procedure(
    file: &str,
    text: &str,
    shared: &Shared,
) -> (Option<Procedure>, Vec<Diagnostic>) {
    let mut reader = Reader::new(file);
    let built = parsed(&mut reader, text).and_then(|root| build::build(&mut reader, shared, &root));
    reader.ended(built)
}

/// A definition and where its parts stand.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The definition.
    pub procedure: Procedure,
    /// The places of its parts.
    pub places: Places,
    /// What its author does not want to be told.
    pub ignore: Vec<Ignore>,
}

/// Reads a definition and notes where its parts stand.
pub fn read_placed(file: &str, text: &str, shared: &Shared) -> (Option<Placed>, Vec<Diagnostic>) {
    let mut reader = Reader::new(file);
    let built = parsed(&mut reader, text).and_then(|root| {
        let procedure = build::build(&mut reader, shared, &root)?;
        let ignore = ignore::ignore(&mut reader, &root);
        if reader.is_wrong() {
            return None;
        }
        let places = places::places(&root, &procedure);
        Some(Placed { procedure, places, ignore })
    });
    reader.ended(built)
}

/// Reads only the head of a definition; `None` where it has no usable one. The rest is not even looked at
/// where the head can be told from it.
pub fn read_head(file: &str, text: &str) -> Option<Head> {
    let part = head::part(text).and_then(|part| whole_head(file, &part));
    part.or_else(|| whole_head(file, text))
}

fn whole_head(file: &str, text: &str) -> Option<Head> {
    let mut reader = Reader::new(file);
    let root = parsed(&mut reader, text)?;
    let map = reader.open_map(&root)?;
    reader.needs(map, keys::head::HEAD.iter());
    let head = head::head(&mut reader, map);
    reader.diagnostics.is_empty().then_some(head)
}

/// The tree of a text; what keeps it from being one is told to `reader`.
fn parsed(reader: &mut Reader<'_>, text: &str) -> Option<Node> {
    let start = At { line: 1, column: 1, length: 1 };
    if text.len() > LARGEST {
        reader.say(start, Code::TooLarge);
        return None;
    }
    if !is_nfc(text) {
        reader.say(first_decomposed(text), Code::NotNfc);
    }
    let hides = hidden::in_source(reader, text);
    match node::read(text) {
        Ok(root) => {
            if !hides {
                hidden::in_values(reader, &root);
            }
            Some(root)
        }
        Err(malformed) => {
            // A hidden character is what the parser trips over; its own words help nobody.
            if !hides {
                let mistake = malformed::Mistake::of(&malformed.says);
                reader.say(malformed.at, Code::Syntax(mistake, malformed.says));
            }
            None
        }
    }
}

fn first_decomposed(text: &str) -> At {
    let line = text.lines().position(|line| !is_nfc(line)).unwrap_or_default();
    At { line: u32::try_from(line + 1).unwrap_or(u32::MAX), column: 1, length: 1 }
}
