//! What a terminal shows, row by row: only rows that have changed are written, in one go.

use ratatui::backend::{Backend, ClearType};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use super::canvas::{Canvas, Picture};
use crate::text::width::is_single;

/// A terminal and the signs of the rows it shows.
pub(super) struct Surface<B> {
    backend: B,
    area: Rect,
    /// One sign a row; `None` for what is not known.
    shown: Vec<Option<u64>>,
}

impl<B: Backend> Surface<B> {
    /// A terminal about which only its size is known.
    pub(super) fn new(backend: B) -> Result<Self, B::Error> {
        let area = Rect::from((Position::ORIGIN, backend.size()?));
        Ok(Self { backend, area, shown: Vec::new() })
    }

    /// The cells there are.
    pub(super) fn area(&self) -> Rect {
        self.area
    }

    /// The way to the terminal itself.
    pub(super) fn backend_mut(&mut self) -> &mut B {
        &mut self.backend
    }

    /// Asks the terminal for its size; what it shows after a change is not known.
    pub(super) fn measure(&mut self) -> Result<(), B::Error> {
        let area = Rect::from((Position::ORIGIN, self.backend.size()?));
        if area != self.area {
            self.area = area;
            self.forget();
        }
        Ok(())
    }

    /// Forgets what the terminal shows, so that all of it is painted again.
    pub(super) fn forget(&mut self) {
        self.shown.clear();
    }

    /// Brings a picture to the terminal.
    pub(super) fn show(&mut self, picture: &Picture<'_>) -> Result<(), B::Error> {
        let canvas = &picture.canvas;
        if self.shown.is_empty() {
            self.backend.clear_region(ClearType::All)?;
            let blank = Canvas::new(self.area).sign(0);
            self.shown = vec![Some(blank); usize::from(self.area.height)];
        }
        let rows = self.changed(canvas);
        self.backend.hide_cursor()?;
        if !rows.is_empty() {
            self.backend.draw(rows.iter().flat_map(written))?;
        }
        if let Some(cursor) = picture.cursor {
            self.backend.set_cursor_position(cursor)?;
            self.backend.show_cursor()?;
        }
        self.backend.flush()
    }

    /// The rows the terminal does not show yet; they count as shown from now on.
    fn changed(&mut self, canvas: &Canvas<'_>) -> Vec<Buffer> {
        let mut rows = Vec::new();
        for (y, shown) in (self.area.top()..self.area.bottom()).zip(&mut self.shown) {
            let sign = Some(canvas.sign(y));
            if *shown != sign {
                *shown = sign;
                rows.push(canvas.cells(y));
            }
        }
        rows
    }
}

/// The cells of a row without those that a wide letter covers.
fn written(row: &Buffer) -> impl Iterator<Item = (u16, u16, &Cell)> {
    let mut covered = 0;
    let cells = (row.area.left()..).zip(&row.content);
    cells.filter_map(move |(x, cell)| {
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
