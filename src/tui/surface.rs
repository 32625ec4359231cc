//! What a terminal shows, row by row: only rows that have changed are written, in one go.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::ansi::{self, Writer};
use super::canvas::{Canvas, Picture};
use crate::text::width::is_single;

/// The rows a terminal shows.
pub(super) struct Surface {
    area: Rect,
    shown: Vec<Shown>,
}

/// A row as the terminal shows it.
#[derive(Clone, Copy)]
struct Shown {
    sign: u64,
    /// Columns up to the last that is not blank.
    width: u16,
}

/// A row to write, as far as it or what it replaces is not blank.
struct Change {
    cells: Buffer,
    width: u16,
}

impl Surface {
    /// A terminal about which only its size is known.
    pub(super) fn new(size: Size) -> Self {
        Self { area: Rect::from((Position::ORIGIN, size)), shown: Vec::new() }
    }

    /// The cells there are.
    pub(super) fn area(&self) -> Rect {
        self.area
    }

    /// Takes the terminal's size; what it shows after a change is not known.
    pub(super) fn measure(&mut self, size: Size) {
        let area = Rect::from((Position::ORIGIN, size));
        if area != self.area {
            self.area = area;
            self.forget();
        }
    }

    /// Forgets what the terminal shows, so that all of it is painted again.
    pub(super) fn forget(&mut self) {
        self.shown.clear();
    }

    /// Writes what brings a picture to the terminal.
    pub(super) fn show(&mut self, picture: &Picture<'_>, out: &mut Vec<u8>) {
        out.extend_from_slice(ansi::HIDE);
        if self.shown.is_empty() {
            out.extend_from_slice(ansi::CLEAR);
            let sign = Canvas::new(self.area).sign(0);
            self.shown = vec![Shown { sign, width: 0 }; usize::from(self.area.height)];
        }
        let mut writer = Writer::new(out);
        for change in self.changed(&picture.canvas) {
            change.write(&mut writer);
        }
        if let Some(cursor) = picture.cursor {
            writer.go(cursor.x, cursor.y);
        }
        writer.end();
        if picture.cursor.is_some() {
            out.extend_from_slice(ansi::SHOW);
        }
    }

    /// The rows the terminal does not show yet; they count as shown from now on.
    fn changed(&mut self, canvas: &Canvas<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        for (y, shown) in (self.area.top()..self.area.bottom()).zip(&mut self.shown) {
            let sign = canvas.sign(y);
            if shown.sign != sign {
                let width = canvas.width(y);
                changes.push(Change { cells: canvas.cells(y), width: width.max(shown.width) });
                *shown = Shown { sign, width };
            }
        }
        changes
    }
}

impl Change {
    /// Writes the cells, without those that a wide letter covers.
    fn write(&self, writer: &mut Writer<'_>) {
        let row = &self.cells;
        writer.go(row.area.x, row.area.y);
        let mut covered = 0;
        for cell in row.content.iter().take(usize::from(self.width)) {
            if covered > 0 {
                covered -= 1;
                continue;
            }
            let symbol = cell.symbol();
            if !symbol.chars().all(is_single) {
                covered = super::column::cells(symbol).saturating_sub(1);
            }
            writer.cell(cell);
        }
    }
}
