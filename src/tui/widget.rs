//! How each kind of block becomes lines of a column.

mod facts;
mod input;
mod list;
mod notice;

use crate::app::page::Block;
use crate::text::width::width;

use super::column::{Column, Strip};

/// Adds blocks to a column, top to bottom.
pub(super) fn lay<'a>(blocks: &'a [Block], column: &mut Column<'a>) {
    let labels = label_width(blocks, column.width);
    for block in blocks {
        match block {
            Block::Heading(text) => column.text(0, text, column.theme.strong),
            Block::Say(text) => notice::say(text, column),
            Block::Text { text, tone } => column.text(0, text, column.style(*tone)),
            Block::Notice { tone, text } => notice::notice(text, *tone, column),
            Block::Input(input) => input::input(input, labels, column),
            Block::List(list) => list::list(list, column),
            Block::Facts(facts) => facts::facts(facts, column),
            Block::Divider(caption) => notice::divider(caption, column),
            Block::Excerpt(excerpt) => notice::excerpt(excerpt, column),
            Block::Gap => column.push(Strip::default()),
        }
    }
}

/// One label column for all the inputs of a page, so that their fields stand below one another.
fn label_width(blocks: &[Block], columns: u16) -> u16 {
    let labels = blocks.iter().filter_map(|block| match block {
        Block::Input(input) => Some(width(&input.label)),
        Block::Heading(_)
        | Block::Say(_)
        | Block::Text { .. }
        | Block::Notice { .. }
        | Block::List(_)
        | Block::Facts(_)
        | Block::Divider(_)
        | Block::Excerpt(_)
        | Block::Gap => None,
    });
    share(labels.max().unwrap_or(0), columns)
}

/// At most two fifths of the width for what stands on the left.
fn share(wanted: usize, columns: u16) -> u16 {
    let most = columns / 5 * 2;
    u16::try_from(wanted).map_or(most, |wanted| wanted.min(most))
}
