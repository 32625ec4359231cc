//! Letters that nobody sees: control and direction characters, characters without width. In a
//! definition they can only mislead its reader or the terminal, so every one is an error.

use super::node::{At, Content, Node};
use super::read::Reader;
use crate::procedure::diagnostic::Code;
use crate::text::nfc::is_hidden;

/// How many lines are told.
const MOST: usize = 20;
/// The longest text of one value, in bytes.
const LONGEST: usize = 100_000;

/// Tells the hidden characters of a file's source, comments included; whether there are any.
pub(super) fn in_source(reader: &mut Reader<'_>, text: &str) -> bool {
    let mut lines = 0;
    for (line, own) in (1_u32..).zip(text.lines()) {
        let odd = |c: &char| is_hidden(*c) && *c != '\t' && *c != '\r';
        if let Some((column, c)) = (1_u32..).zip(own.chars()).find(|(_, c)| odd(c)) {
            reader.say(At { line, column, length: 1 }, Code::Hidden(c));
            lines += 1;
        }
        if lines == MOST {
            break;
        }
    }
    lines > 0
}

/// Tells values that are too long, and the hidden characters that escapes put into values.
pub(super) fn in_values(reader: &mut Reader<'_>, node: &Node) {
    match &node.value {
        Content::Scalar(text, _) => value(reader, text, node.at),
        Content::List(items) => items.iter().for_each(|own| in_values(reader, own)),
        Content::Map(entries) => {
            for entry in entries {
                value(reader, &entry.key, entry.at);
                in_values(reader, &entry.value);
            }
        }
        Content::Empty => {}
    }
}

fn value(reader: &mut Reader<'_>, text: &str, at: At) {
    if text.len() > LONGEST {
        reader.say(at, Code::TextTooLong);
    }
    if let Some(c) = text.chars().find(|c| is_hidden(*c) && *c != '\n') {
        reader.say(at, Code::Hidden(c));
    }
}
