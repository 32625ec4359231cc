//! The citizen's part of a page in large letters, a leaf at a time. Where not even eight large letters
//! stand on a line, smaller ones are taken, at last the terminal's own.

use ratatui::layout::Rect;

use super::canvas::{Canvas, Picture};
use super::column::cells;
use super::glyph::{Dots, Font};
use super::hits::Hits;
use super::theme::Theme;
use crate::app::keys::Command;
use crate::app::page::{Large, Page, Size, Told};
use crate::text::nfc::{nfc, visible_lines};
use crate::text::wrap::wrap;

/// The longest Vietnamese syllables have seven letters, and one for a mark behind them.
const FEWEST: u16 = 8;

/// The widest lines of ordinary letters.
const WIDEST: u16 = 60;

/// Lines the officer's note may take.
const NOTE: usize = 2;

/// Which leaf is seen, kept from frame to frame.
#[derive(Debug, Default)]
pub(super) struct Leaves {
    at: usize,
    count: usize,
    subject: Option<(Size, String)>,
    focus: Option<(usize, String)>,
}

/// How lines are drawn.
enum Letters {
    Drawn(Font),
    Own,
}

/// A line that fits, and which of the told lines it is of.
struct Line {
    text: String,
    of: usize,
}

impl Leaves {
    /// Turns one leaf, back or on; says whether there was one.
    pub(super) fn turn(&mut self, lines: isize) -> bool {
        let before = self.at;
        self.at = match lines.signum() {
            -1 => self.at.saturating_sub(1),
            1 => (self.at + 1).min(self.count.saturating_sub(1)),
            _ => self.at,
        };
        self.at != before
    }

    /// Paints the leaf.
    pub(super) fn paint<'a>(
        &mut self,
        (page, large): (&'a Page, &'a Large),
        area: Rect,
        (theme, dots): (&Theme, Dots),
    ) -> Picture<'a> {
        let mut canvas = Canvas::new(area);
        canvas.tint(area, theme.plain);
        let note = wrap(&large.note, usize::from(area.width.saturating_sub(2)));
        let note: Vec<&str> = note.into_iter().take(NOTE).collect();
        let foot = u16::try_from(note.len() + 1).unwrap_or(1);
        let body = Rect { height: area.height.saturating_sub(foot), ..area };
        let letters = Letters::fitting(large.size, dots, body);
        let (columns, down) = letters.room(body);
        let lines = lines(&large.lines, columns);
        self.settle(large, &lines, down);
        let leaf: Vec<&Line> = lines.iter().skip(self.at * down).take(down).collect();
        letters.draw(&leaf, &large.lines, body, (&mut canvas, theme));
        for (y, line) in (body.bottom()..).zip(note) {
            canvas.put((area.x + 1, y), line, area.width - 1, theme.strong);
        }
        let last = (area.x + 1, area.bottom().saturating_sub(1));
        canvas.put(last, self.foot(page), area.width.saturating_sub(1), theme.quiet);
        Picture { canvas, cursor: None, hits: Hits::default() }
    }

    /// Begins anew with a new subject; else follows the focus where it has moved.
    fn settle(&mut self, large: &Large, lines: &[Line], down: usize) {
        self.count = lines.len().div_ceil(down).max(1);
        let subject = large.lines.first().map(|own| (large.size, own.text.clone()));
        let mut told = large.lines.iter().enumerate();
        let focus = told.find(|(_, own)| own.focused);
        let focus = focus.map(|(at, own)| (at, own.text.clone()));
        if subject != self.subject {
            (self.at, self.subject) = (0, subject);
        } else if focus != self.focus {
            let of = focus.as_ref().map(|(of, _)| *of);
            let line = lines.iter().position(|own| Some(own.of) == of);
            self.at = line.map_or(self.at, |own| own / down);
        }
        self.focus = focus;
        self.at = self.at.min(self.count - 1);
    }

    /// The way back to ordinary letters, and which leaf of how many this is.
    fn foot(&self, page: &Page) -> String {
        let key = Command::Enlarge.key().map(crate::app::keys::Key::name);
        let hint = page.footer.iter().find(|own| Some(&own.key) == key.as_ref());
        let mut parts: Vec<String> =
            hint.into_iter().map(|own| format!("{} {}", own.key, own.does)).collect();
        if self.count > 1 {
            parts.push(format!("PgUp PgDn {}/{}", self.at + 1, self.count));
        }
        parts.join("  ")
    }
}

impl Letters {
    /// The largest letters up to a size of which enough stand on a line.
    fn fitting(size: Size, dots: Dots, body: Rect) -> Self {
        let sizes: &[Size] = match size {
            Size::Ordinary => &[],
            Size::Large => &[Size::Large],
            Size::Largest => &[Size::Largest, Size::Large],
        };
        let mut fonts = sizes.iter().filter_map(|own| Font::of(*own, dots));
        let fits = |font: &Font| {
            let (across, down) = font.cells();
            body.width / across >= FEWEST && body.height >= down
        };
        fonts.find(fits).map_or(Self::Own, Self::Drawn)
    }

    /// Letters on a line, and lines on a leaf.
    fn room(&self, body: Rect) -> (usize, usize) {
        let (columns, lines) = match self {
            Self::Drawn(font) => {
                let (across, down) = font.cells();
                (body.width / across, body.height / down)
            }
            Self::Own => (body.width.saturating_sub(2).min(WIDEST), body.height),
        };
        (usize::from(columns.max(1)), usize::from(lines.max(1)))
    }

    /// Draws a leaf into the middle of an area.
    fn draw(
        &self,
        leaf: &[&Line],
        told: &[Told],
        body: Rect,
        (canvas, theme): (&mut Canvas<'_>, &Theme),
    ) {
        let (across, down) = match self {
            Self::Drawn(font) => font.cells(),
            Self::Own => (1, 1),
        };
        let widest = leaf.iter().map(|own| cells(&own.text)).max().unwrap_or(0) * across;
        let x = body.x + body.width.saturating_sub(widest) / 2;
        let lines = u16::try_from(leaf.len()).unwrap_or(u16::MAX);
        let y = body.y + body.height.saturating_sub(lines.saturating_mul(down)) / 2;
        let mut rows = y..;
        for line in leaf {
            let focused = told.get(line.of).is_some_and(|own| own.focused);
            let style = if focused { theme.focus } else { theme.strong };
            let drawn = match self {
                Self::Drawn(font) => font.draw(&line.text),
                Self::Own => vec![line.text.clone()],
            };
            for (row, y) in drawn.into_iter().zip(&mut rows) {
                canvas.put((x, y), row, body.width, style);
            }
        }
    }
}

/// The told lines broken between syllables.
fn lines(told: &[Told], columns: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    for (of, own) in told.iter().enumerate() {
        let text = nfc(&own.text);
        let text = visible_lines(&text);
        let broken = wrap(&text, columns).into_iter().filter(|own| !own.is_empty());
        lines.extend(broken.map(|own| Line { text: own.to_owned(), of }));
    }
    lines
}

#[cfg(test)]
mod tests;
