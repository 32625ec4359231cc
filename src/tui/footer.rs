//! The keys that work now, on one line or two; what does not fit is still in *Việc khác*.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use super::column::cells;
use super::hits::Hits;
use super::theme::Theme;
use crate::app::page::Hint;

/// Lines a footer may take.
const MOST: u16 = 2;

/// Columns between two hints.
const GAP: u16 = 2;

/// A hint and its place in the footer.
struct Placed<'a> {
    hint: &'a Hint,
    x: u16,
    y: u16,
    width: u16,
}

/// A footer laid out for a width.
pub(super) struct Footer<'a> {
    placed: Vec<Placed<'a>>,
    cut: Option<(u16, u16)>,
    height: u16,
}

impl<'a> Footer<'a> {
    /// Lays the hints out in their order, whole ones only.
    pub(super) fn lay(hints: &'a [Hint], width: u16) -> Self {
        let mut footer = Self { placed: Vec::new(), cut: None, height: 1 };
        let (mut x, mut y) = (1, 0);
        for hint in hints {
            let own = cells(&hint.key) + 1 + cells(&hint.does);
            let last_line = y + 1 == MOST;
            let needed = if last_line { own + GAP + 1 } else { own };
            if x + needed > width && x > 1 {
                if last_line {
                    footer.cut = Some((x, y));
                    break;
                }
                (x, y) = (1, y + 1);
            }
            footer.placed.push(Placed { hint, x, y, width: own });
            x = x.saturating_add(own + GAP);
        }
        footer.height = y + 1;
        footer
    }

    /// Lines it takes.
    pub(super) fn height(&self) -> u16 {
        self.height
    }

    /// Paints it at the top of an area.
    pub(super) fn draw(&self, canvas: &mut Canvas<'a>, area: Rect, theme: &Theme, hits: &mut Hits) {
        for Placed { hint, x, y, width } in &self.placed {
            let (x, y) = (area.x + x, area.y + y);
            canvas.put((x, y), hint.key.as_str(), *width, theme.key);
            let key = cells(&hint.key) + 1;
            canvas.put((x + key, y), hint.does.as_str(), *width, theme.plain);
            hits.mark(Rect::new(x, y, *width, 1), hint.spot);
        }
        if let Some((x, y)) = self.cut {
            canvas.put((area.x + x, area.y + y), "…", 1, theme.plain);
        }
    }
}
