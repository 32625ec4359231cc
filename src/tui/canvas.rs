//! Writes text into the cells of a frame: composed, harmless, never beyond its columns.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::text::nfc::{nfc, visible};
use crate::text::width::is_single;

/// Writes a piece of a line and returns the column after it.
pub(super) fn put(
    buffer: &mut Buffer,
    (x, y): (u16, u16),
    text: &str,
    columns: u16,
    style: Style,
) -> u16 {
    if text.chars().all(is_single) {
        return put_single(buffer, (x, y), text, columns, style);
    }
    let composed = nfc(text);
    if buffer.area.contains((x, y).into()) {
        let text = visible(&composed);
        return buffer
            .set_stringn(x, y, text, usize::from(columns), style)
            .0;
    }
    x
}

/// Gives every cell of the area a style, keeping its text.
pub(super) fn tint(buffer: &mut Buffer, area: Rect, style: Style) {
    buffer.set_style(area.intersection(buffer.area), style);
}

/// Empties an area.
pub(super) fn clear(buffer: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buffer.area);
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }
}

/// The quick way for letters of one column each, which is nearly all text.
fn put_single(
    buffer: &mut Buffer,
    (x, y): (u16, u16),
    text: &str,
    columns: u16,
    style: Style,
) -> u16 {
    let mut column = x;
    let end = x.saturating_add(columns);
    for letter in text.chars() {
        if column >= end {
            break;
        }
        let Some(cell) = buffer.cell_mut((column, y)) else {
            break;
        };
        cell.set_char(letter).set_style(style);
        column += 1;
    }
    column
}

#[cfg(test)]
mod tests {
    use super::*;

    fn painted(text: &str, columns: u16) -> (Buffer, u16) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        let end = put(&mut buffer, (0, 0), text, columns, Style::new());
        (buffer, end)
    }

    #[test]
    fn decomposed_letters_take_one_cell_and_are_composed() {
        let (buffer, end) = painted("Nguye\u{302}\u{303}n", 12);
        assert_eq!(buffer, painted("Nguyễn", 12).0);
        assert_eq!(end, 6);
    }

    #[test]
    fn wide_letters_and_controls_stay_within_the_columns() {
        assert_eq!(painted("漢字", 3).1, 2);
        assert_eq!(painted("a\u{1b}[2J", 12).0, painted("a␛[2J", 12).0);
        assert_eq!(painted("Đăng ký khai sinh", 12).1, 12);
    }

    #[test]
    fn nothing_is_written_outside_the_frame() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 2, 1));
        put(&mut buffer, (0, 1), "漢", 4, Style::new());
        put(&mut buffer, (5, 0), "ab", 4, Style::new());
        assert_eq!(buffer, Buffer::empty(Rect::new(0, 0, 2, 1)));
    }
}
