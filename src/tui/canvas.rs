//! A frame before it reaches the terminal: rows of strokes, later ones over earlier ones. Rows are
//! compared as a whole with what the terminal shows, so only their strokes are kept, not every cell.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::hits::Hits;
use crate::text::nfc::{nfc, visible};
use crate::text::width::is_single;

/// Everything there is to paint of a page.
pub struct Picture<'a> {
    /// The cells.
    pub canvas: Canvas<'a>,
    /// Where the cursor stands; hidden where there is none.
    pub cursor: Option<Position>,
    /// Where things can be clicked on.
    pub hits: Hits,
}

/// The rows of a frame.
pub struct Canvas<'a> {
    area: Rect,
    rows: Vec<Vec<Stroke<'a>>>,
}

/// Something laid over a stretch of a row.
#[derive(Hash)]
struct Stroke<'a> {
    x: u16,
    columns: u16,
    ink: Ink<'a>,
    style: Style,
}

#[derive(Hash)]
enum Ink<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A style under what stands there.
    Tint,
    /// Nothing.
    Blank,
}

impl<'a> Canvas<'a> {
    /// An empty frame.
    pub(super) fn new(area: Rect) -> Self {
        let mut rows = Vec::new();
        rows.resize_with(usize::from(area.height), Vec::new);
        Self { area, rows }
    }

    /// Its cells.
    pub fn area(&self) -> Rect {
        self.area
    }

    /// Writes a piece of a line, never beyond so many columns.
    pub(super) fn put(
        &mut self,
        (x, y): (u16, u16),
        text: impl Into<Cow<'a, str>>,
        columns: u16,
        style: Style,
    ) {
        let ink = Ink::Text(text.into());
        self.stroke(y, x, columns, ink, style);
    }

    /// Gives every cell of an area a style, keeping its text.
    pub(super) fn tint(&mut self, area: Rect, style: Style) {
        if style != Style::new() {
            for y in area.top()..area.bottom() {
                self.stroke(y, area.x, area.width, Ink::Tint, style);
            }
        }
    }

    /// Empties an area.
    pub(super) fn clear(&mut self, area: Rect, style: Style) {
        for y in area.top()..area.bottom() {
            self.stroke(y, area.x, area.width, Ink::Blank, style);
        }
    }

    /// A number that changes whenever the row does.
    pub(super) fn sign(&self, y: u16) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.row(y).hash(&mut hasher);
        hasher.finish()
    }

    /// Columns up to the last that may not be blank.
    pub(super) fn width(&self, y: u16) -> u16 {
        let ends = self.row(y).iter().map(Stroke::end);
        ends.max().unwrap_or(0).saturating_sub(self.area.x)
    }

    /// The cells of a row, from its strokes.
    pub(super) fn cells(&self, y: u16) -> Buffer {
        let area = Rect { y, height: 1, ..self.area };
        let mut row = Buffer::empty(area);
        for stroke in self.row(y) {
            stroke.draw(&mut row);
        }
        row
    }

    fn row(&self, y: u16) -> &[Stroke<'a>] {
        let index = usize::from(y.saturating_sub(self.area.y));
        self.rows.get(index).map_or(&[], Vec::as_slice)
    }

    fn stroke(&mut self, y: u16, x: u16, columns: u16, ink: Ink<'a>, style: Style) {
        let columns = columns.min(self.area.right().saturating_sub(x));
        let index = y.checked_sub(self.area.y).map(usize::from);
        let row = index.and_then(|index| self.rows.get_mut(index));
        if let Some(row) = row.filter(|_| columns > 0) {
            row.push(Stroke { x, columns, ink, style });
        }
    }
}

impl Stroke<'_> {
    /// The column after the last it may change.
    fn end(&self) -> u16 {
        let columns = match &self.ink {
            Ink::Text(text) if text.chars().all(is_single) => {
                let letters = u16::try_from(text.chars().count());
                letters.map_or(self.columns, |letters| letters.min(self.columns))
            }
            Ink::Text(_) | Ink::Tint | Ink::Blank => self.columns,
        };
        self.x.saturating_add(columns)
    }

    fn draw(&self, row: &mut Buffer) {
        let area = Rect { x: self.x, width: self.columns, ..row.area };
        match &self.ink {
            Ink::Text(text) => self.write(text, row),
            Ink::Tint => row.set_style(area, self.style),
            Ink::Blank => {
                for x in area.left()..area.right() {
                    if let Some(cell) = row.cell_mut((x, area.y)) {
                        cell.reset();
                        cell.set_style(self.style);
                    }
                }
            }
        }
    }

    /// Letters of one column each are nearly all text, and quick.
    fn write(&self, text: &str, row: &mut Buffer) {
        if !text.chars().all(is_single) {
            let composed = nfc(text);
            let columns = usize::from(self.columns);
            row.set_stringn(self.x, row.area.y, visible(&composed), columns, self.style);
            return;
        }
        let columns = self.x..self.x.saturating_add(self.columns);
        for (x, letter) in columns.zip(text.chars()) {
            if let Some(cell) = row.cell_mut((x, row.area.y)) {
                cell.set_char(letter).set_style(self.style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn painted(text: &str, columns: u16) -> Buffer {
        let mut canvas = Canvas::new(Rect::new(0, 0, 12, 1));
        canvas.put((0, 0), text, columns, Style::new());
        canvas.cells(0)
    }

    #[test]
    fn decomposed_letters_take_one_cell_and_are_composed() {
        assert_eq!(painted("Nguye\u{302}\u{303}n", 12), painted("Nguyễn", 12));
    }

    #[test]
    fn wide_letters_and_controls_stay_within_the_columns() {
        assert_eq!(painted("漢字", 3), painted("漢", 3));
        assert_eq!(painted("a\u{1b}[2J", 12), painted("a␛[2J", 12));
        assert_eq!(painted("Đăng ký khai sinh", 12), painted("Đăng ký khai", 12));
    }

    #[test]
    fn nothing_is_written_outside_the_frame() {
        let mut canvas = Canvas::new(Rect::new(0, 0, 2, 1));
        canvas.put((0, 1), "漢", 4, Style::new());
        canvas.put((5, 0), "ab", 4, Style::new());
        canvas.clear(Rect::new(0, 3, 9, 9), Style::new());
        assert_eq!(canvas.cells(0), Buffer::empty(Rect::new(0, 0, 2, 1)));
    }

    #[test]
    fn a_row_is_told_from_a_changed_one() {
        let sign = |text: &str, style| {
            let mut canvas = Canvas::new(Rect::new(0, 0, 12, 1));
            canvas.put((0, 0), text.to_owned(), 12, style);
            canvas.sign(0)
        };
        assert_eq!(sign("mẹ", Style::new()), sign("mẹ", Style::new()));
        assert_ne!(sign("mẹ", Style::new()), sign("me", Style::new()));
        assert_ne!(sign("mẹ", Style::new()), sign("mẹ", Style::new().reversed()));
    }
}
