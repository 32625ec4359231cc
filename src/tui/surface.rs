//! What a terminal shows, row by row: only rows that have changed are written, in one go.

use ratatui::backend::{Backend, ClearType};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};

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

    /// Brings a picture to the terminal behind `backend`.
    pub(super) fn show<B: Backend>(
        &mut self,
        picture: &Picture<'_>,
        backend: &mut B,
    ) -> Result<(), B::Error> {
        let canvas = &picture.canvas;
        backend.hide_cursor()?;
        if self.shown.is_empty() {
            backend.clear_region(ClearType::All)?;
            let sign = Canvas::new(self.area).sign(0);
            self.shown = vec![Shown { sign, width: 0 }; usize::from(self.area.height)];
        }
        let rows = self.changed(canvas);
        if !rows.is_empty() {
            backend.draw(rows.iter().flat_map(Change::written))?;
        }
        if let Some(cursor) = picture.cursor {
            backend.set_cursor_position(cursor)?;
            backend.show_cursor()?;
        }
        Ok(())
    }

    /// The rows the terminal does not show yet; they count as shown from now on.
    fn changed(&mut self, canvas: &Canvas<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        for (y, shown) in (self.area.top()..self.area.bottom()).zip(&mut self.shown) {
            let sign = canvas.sign(y);
            if shown.sign != sign {
                let cells = canvas.cells(y);
                let width = used(&cells);
                changes.push(Change { cells, width: width.max(shown.width) });
                *shown = Shown { sign, width };
            }
        }
        changes
    }
}

impl Change {
    /// The cells to write, without those that a wide letter covers.
    fn written(&self) -> impl Iterator<Item = (u16, u16, &Cell)> {
        let row = &self.cells;
        let mut covered = 0;
        let cells = (row.area.left()..).zip(&row.content);
        cells.take(usize::from(self.width)).filter_map(move |(x, cell)| {
            if covered > 0 {
                covered -= 1;
                return None;
            }
            let symbol = cell.symbol();
            if !symbol.chars().all(is_single) {
                covered = super::column::cells(symbol).saturating_sub(1);
            }
            Some((x, row.area.y, cell))
        })
    }
}

/// Columns up to the last that is not blank.
fn used(row: &Buffer) -> u16 {
    let blank = Cell::EMPTY;
    let last = row.content.iter().rposition(|cell| *cell != blank);
    last.map_or(0, |last| u16::try_from(last + 1).unwrap_or(u16::MAX))
}
