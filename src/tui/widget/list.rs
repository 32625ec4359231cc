//! Things to choose from: the window of a list that the page holds, never the whole list.

use ratatui::style::Style;

use crate::app::page::{List, Row};
use crate::text::number::grouped;
use crate::text::wrap::wrap;
use crate::tui::column::{Column, Strip, cells};

/// Columns of the sign that shows the focus.
const POINTER: u16 = 2;

/// Adds the rows, and how many stand before and after them.
pub(super) fn list<'a>(list: &'a List, column: &mut Column<'a>) {
    let marks = list.rows.iter().map(|row| cells(&row.mark)).max();
    let indent = match marks {
        None | Some(0) => POINTER,
        Some(widest) => POINTER + widest + 1,
    };
    more("▲", list.before, column);
    for item in &list.rows {
        row(item, indent, column);
    }
    more("▼", list.after, column);
}

fn more(sign: &str, count: usize, column: &mut Column<'_>) {
    if let Ok(count @ 1..) = i64::try_from(count) {
        let text = format!("{sign} {}", grouped(count));
        column.push(Strip::of(POINTER, text, column.theme.quiet));
    }
}

fn row<'a>(row: &'a Row, indent: u16, column: &mut Column<'a>) {
    let first = column.strips.len();
    let style = column.style(row.tone);
    column.join(first, POINTER, row.mark.as_str(), style);
    column.strips.truncate(first + 1);
    let room = usize::from(column.width.saturating_sub(indent));
    for (line, text) in wrap(&row.text, room).into_iter().enumerate() {
        column.join(first + line, indent, text, style);
    }
    detail(row, indent, column);
    if row.focused {
        column.join(first, 0, "›", column.theme.strong);
        column.ground(first, column.theme.focus);
        column.focus(first, POINTER);
    }
    column.mark(first, row.spot);
}

/// The detail stands at the right of the last line where it fits, else below.
fn detail<'a>(row: &'a Row, indent: u16, column: &mut Column<'a>) {
    let style = detail_style(row, column);
    let last = column.strips.len().saturating_sub(1);
    let room = usize::from(column.width.saturating_sub(indent));
    let tail = wrap(&row.text, room).last().map_or(0, |line| cells(line));
    let used = indent.saturating_add(tail).saturating_add(2);
    let own = cells(&row.detail);
    if !row.detail.contains('\n') && used.saturating_add(own) <= column.width {
        column.join(last, column.width - own, row.detail.as_str(), style);
    } else {
        column.text(indent, &row.detail, style);
    }
}

fn detail_style(row: &Row, column: &Column<'_>) -> Style {
    if row.focused { column.theme.plain } else { column.theme.quiet }
}
