//! Labels and values in two columns.

use super::share;
use crate::text::width::width;
use crate::text::wrap::wrap;
use crate::tui::column::Column;

/// Adds labels and values; both wrap in their own column.
pub(super) fn facts<'a>(facts: &'a [(String, String)], column: &mut Column<'a>) {
    let widest = facts.iter().map(|(label, _)| width(label)).max();
    let labels = share(widest.unwrap_or(0), column.width);
    let x = labels + 2;
    let room = usize::from(column.width.saturating_sub(x));
    let (quiet, plain) = (column.theme.quiet, column.theme.plain);
    for (label, value) in facts {
        let first = column.strips.len();
        column.join(first, 0, "", plain);
        for (line, text) in wrap(label, usize::from(labels)).into_iter().enumerate() {
            column.join(first + line, 0, text, quiet);
        }
        for (line, text) in wrap(value, room).into_iter().enumerate() {
            column.join(first + line, x, text, plain);
        }
    }
}
