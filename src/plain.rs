//! The same pages as lines: for screen readers, dumb terminals and pipes. No colour, no cursor, nothing
//! is written twice over; what a line typed in answer means is told to the same program.

pub mod answer;
pub mod show;

use crate::app::page::{Block, Page, Spot};

/// The blocks that count now: a dialog stands before everything else.
fn front(page: &Page) -> &[Block] {
    page.dialog.as_deref().unwrap_or(&page.blocks)
}

/// Everything that can be picked, in order.
fn choices(page: &Page) -> Vec<Spot> {
    let mut spots = Vec::new();
    for block in front(page) {
        match block {
            Block::Input(input) => spots.extend(input.spot),
            Block::List(list) => spots.extend(list.rows.iter().filter_map(|row| row.spot)),
            Block::Heading(_)
            | Block::Say(_)
            | Block::Text { .. }
            | Block::Notice { .. }
            | Block::Facts(_)
            | Block::Divider(_)
            | Block::Excerpt(_)
            | Block::Gap => {}
        }
    }
    spots
}

/// The letters in the line under the cursor; `None` where no line is being typed into.
fn typing(page: &Page) -> Option<&str> {
    front(page).iter().find_map(|block| match block {
        Block::Input(input) => input.cursor.as_ref().map(|_| input.text.as_str()),
        Block::Heading(_)
        | Block::Say(_)
        | Block::Text { .. }
        | Block::Notice { .. }
        | Block::List(_)
        | Block::Facts(_)
        | Block::Divider(_)
        | Block::Excerpt(_)
        | Block::Gap => None,
    })
}

#[cfg(test)]
mod tests;
