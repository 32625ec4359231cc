//! A line to type into: its label, the part of the text around the cursor, what was understood and the
//! message under it.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::app::page::Input;
use crate::text::nfc::{nfc, visible};
use crate::text::width::{clip, pad_right, split_at_column, width};
use crate::text::wrap::wrap;
use crate::tui::column::Column;

/// The widest a line to type into gets.
const WIDEST: u16 = 60;

/// Adds the line; `labels` is the width of the label column, 0 where no input has a label.
pub(super) fn input<'a>(input: &'a Input, labels: u16, column: &mut Column<'a>) {
    let first = column.strips.len();
    let x = if labels == 0 { 2 } else { labels + 4 };
    label(input, labels, column);
    field(input, first, x, column);
    let theme = column.theme;
    if !input.understood.is_empty() {
        column.text(x, &input.understood, theme.good);
    }
    column.text(x, &input.message, theme.warning);
    column.mark(first, input.spot);
    if let Some(focus) = column.focus.as_mut().filter(|focus| focus.first == first) {
        focus.end = column.strips.len();
    }
}

fn label<'a>(input: &'a Input, labels: u16, column: &mut Column<'a>) {
    let first = column.strips.len();
    let style = if input.cursor.is_some() { column.theme.strong } else { column.theme.plain };
    column.push(super::Strip::default());
    for (line, text) in wrap(&input.label, usize::from(labels)).into_iter().enumerate() {
        column.join(first + line, 2, text, style);
    }
}

fn field<'a>(input: &'a Input, row: usize, x: u16, column: &mut Column<'a>) {
    let room = column.width.saturating_sub(x + 1).clamp(1, WIDEST);
    let text = shown(&input.text);
    let theme = column.theme;
    let Some(cursor) = input.cursor else {
        let text = if text.is_empty() { shown(&input.hint) } else { text };
        let style = if input.text.is_empty() { theme.quiet } else { theme.plain };
        return column.join(row, x, clip(&text, room.into()).into_owned(), style);
    };
    let (view, at, hidden) = window(&text, cursor, usize::from(room));
    column.join(row, 0, "›", theme.strong);
    if hidden {
        column.join(row, x - 1, "…", theme.quiet);
    }
    column.join(row, x, pad_right(view, room.into()), theme.field);
    if text.is_empty() {
        let hint = clip(&input.hint, room.into()).into_owned();
        column.join(row, x, hint, theme.field.patch(theme.quiet));
    }
    column.focus(row, x.saturating_add(u16::try_from(at).unwrap_or(0)));
}

/// The part of the text that fits with the cursor in it, the cursor's column there, and whether some
/// of the text stands hidden on the left.
fn window(text: &str, cursor: usize, columns: usize) -> (&str, usize, bool) {
    let before: usize = text.graphemes(true).take(cursor).map(width).sum();
    let excess = (before + 1).saturating_sub(columns);
    let (mut left, mut rest) = split_at_column(text, excess);
    if width(left) < excess {
        (left, rest) = split_at_column(text, excess + 1);
    }
    let (view, _) = split_at_column(rest, columns);
    (view, before.saturating_sub(width(left)), excess > 0)
}

fn shown(text: &str) -> Cow<'_, str> {
    match nfc(text) {
        Cow::Borrowed(text) => visible(text),
        Cow::Owned(text) => Cow::Owned(visible(&text).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_follows_the_cursor() {
        assert_eq!(window("Nguyễn Thị Hoa", 0, 8), ("Nguyễn T", 0, false));
        assert_eq!(window("Nguyễn Thị Hoa", 7, 8), ("Nguyễn T", 7, false));
        assert_eq!(window("Nguyễn Thị Hoa", 14, 8), ("Thị Hoa", 7, true));
        assert_eq!(window("", 0, 8), ("", 0, false));
    }

    #[test]
    fn wide_letters_never_show_by_halves() {
        let (view, at, hidden) = window("漢字漢字漢", 5, 4);
        assert_eq!((view, at, hidden), ("漢", 2, true));
    }
}
