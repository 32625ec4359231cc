//! A line to type into: its label, the part of the text around the cursor, what was understood and the
//! message under it.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::app::page::Input;
use crate::text::letter::Caret;
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
    let Some(caret) = &input.cursor else {
        let text = if text.is_empty() { shown(&input.hint) } else { text };
        let style = if input.text.is_empty() { theme.quiet } else { theme.plain };
        return column.join(row, x, clip(&text, room.into()).into_owned(), style);
    };
    let view = View::of(&text, caret, usize::from(room));
    let at = |columns: usize| x.saturating_add(u16::try_from(columns).unwrap_or(0));
    column.join(row, 0, "›", theme.strong);
    if view.hidden > 0 {
        column.join(row, x - 1, "…", theme.quiet);
    }
    column.join(row, x, pad_right(view.text, room.into()), theme.field);
    if text.is_empty() {
        let hint = clip(&input.hint, room.into()).into_owned();
        column.join(row, x, hint, theme.field.patch(theme.quiet));
    }
    column.join(row, at(view.selected.0), view.selected.1.to_owned(), theme.selected);
    column.focus(row, at(view.cursor));
}

/// The part of a text that fits with the cursor in it.
#[derive(Debug, PartialEq, Eq)]
struct View<'a> {
    text: &'a str,
    /// How many columns stand hidden on the left.
    hidden: usize,
    /// The cursor's column.
    cursor: usize,
    /// What is selected of it, and the column it begins at.
    selected: (usize, &'a str),
}

impl<'a> View<'a> {
    fn of(text: &'a str, caret: &Caret, columns: usize) -> Self {
        let up_to = |letters| -> usize { text.graphemes(true).take(letters).map(width).sum() };
        let before = up_to(caret.at);
        let excess = (before + 1).saturating_sub(columns);
        let (mut left, mut rest) = split_at_column(text, excess);
        if width(left) < excess {
            (left, rest) = split_at_column(text, excess + 1);
        }
        let hidden = width(left);
        let (text, _) = split_at_column(rest, columns);
        let (start, end) = (up_to(caret.selected.start), up_to(caret.selected.end));
        let (unselected, _) = split_at_column(text, start.saturating_sub(hidden));
        let (until, _) = split_at_column(text, end.saturating_sub(hidden));
        let selected = until.get(unselected.len()..).unwrap_or_default();
        let cursor = before.saturating_sub(hidden);
        Self { text, hidden, cursor, selected: (width(unselected), selected) }
    }
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

    fn view<'a>(text: &'a str, caret: &Caret, columns: usize) -> (&'a str, usize, usize) {
        let view = View::of(text, caret, columns);
        (view.text, view.cursor, view.hidden)
    }

    #[test]
    fn the_window_follows_the_cursor() {
        let name = "Nguyễn Thị Hoa";
        assert_eq!(view(name, &Caret::at(0), 8), ("Nguyễn T", 0, 0));
        assert_eq!(view(name, &Caret::at(7), 8), ("Nguyễn T", 7, 0));
        assert_eq!(view(name, &Caret::at(14), 8), ("Thị Hoa", 7, 7));
        assert_eq!(view("", &Caret::at(0), 8), ("", 0, 0));
    }

    #[test]
    fn wide_letters_never_show_by_halves() {
        assert_eq!(view("漢字漢字漢", &Caret::at(5), 4), ("漢", 2, 8));
    }

    #[test]
    fn a_selection_shows_as_far_as_the_window_does() {
        let selected = |at, selected, columns| {
            View::of("Nguyễn Thị Hoa", &Caret { at, selected }, columns).selected
        };
        assert_eq!(selected(10, 7..10, 20), (7, "Thị"));
        assert_eq!(selected(14, 0..14, 8), (0, "Thị Hoa"));
        assert_eq!(selected(0, 0..14, 8), (0, "Nguyễn T"));
        assert_eq!(selected(3, 3..3, 8), (3, ""));
    }
}
