//! A page becomes a frame: the line on top, the main column, the panel beside it, the footer, and a
//! dialog before all of it. Says where things can be clicked on.

use ratatui::layout::{Position, Rect};

use super::canvas::{Canvas, Picture};
use super::column::{Column, Focus, cells};
use super::footer::Footer;
use super::glyph::Dots;
use super::hits::Hits;
use super::large::Leaves;
use super::theme::Theme;
use super::view::{Extent, View};
use super::widget;
use crate::app::page::{Block, PANEL_FROM, Page};
use crate::text::width::clip;
use crate::text::wrap::wrap;

/// The smallest screen everything works on.
pub const SMALLEST: (u16, u16) = (60, 20);

/// Wider lines are tiring to read.
const WIDEST: u16 = 100;

/// The widest a dialog gets.
const DIALOG: u16 = 72;

/// Paints pages and remembers which part of a long one was seen.
pub struct Painter {
    theme: Theme,
    body: View,
    dialog: View,
    leaves: Leaves,
    dots: Dots,
}

impl Painter {
    /// Paints in a theme.
    pub fn new(theme: Theme) -> Self {
        Self {
            theme,
            body: View::default(),
            dialog: View::default(),
            leaves: Leaves::default(),
            dots: Dots::default(),
        }
    }

    /// Draws large letters with what the terminal has for it.
    #[must_use]
    pub fn with(self, dots: Dots) -> Self {
        Self { dots, ..self }
    }

    /// Paints a page on so many cells; nothing where they are too few.
    pub fn paint<'a>(&mut self, page: &'a Page, area: Rect) -> Picture<'a> {
        let mut picture =
            Picture { canvas: Canvas::new(area), cursor: None, hits: Hits::default() };
        if is_too_small(area) {
            return picture;
        }
        if let Some(large) = &page.large {
            return self.leaves.paint((page, large), area, (&self.theme, self.dots));
        }
        picture.canvas.tint(area, self.theme.plain);
        let footer = Footer::lay(&page.footer, area.width);
        let [top, body, bottom] = split(area, footer.height());
        self.top(page, top, &mut picture.canvas);
        let (main, side) = columns(body, page);
        self.main(page, main, &mut picture);
        if let Some(side) = side {
            self.side(page, side, &mut picture);
        }
        if let Some(blocks) = &page.dialog {
            picture.hits.cover();
            self.dialog(page, blocks, body, &mut picture);
        }
        let Picture { canvas, hits, .. } = &mut picture;
        footer.draw(canvas, bottom, &self.theme, hits);
        picture
    }

    /// Says on a screen too small for a page what to do; there is nothing to point at.
    pub fn refuse<'a>(&self, words: &'a str, area: Rect) -> Picture<'a> {
        let mut canvas = Canvas::new(area);
        canvas.tint(area, self.theme.plain);
        let lines = wrap(words, usize::from(area.width));
        for (y, line) in (area.top()..area.bottom()).zip(lines) {
            canvas.put((area.x, y), line, area.width, self.theme.strong);
        }
        Picture { canvas, cursor: None, hits: Hits::default() }
    }

    /// Moves the view of what is too long for the screen towards the next thing to focus on, negative
    /// is up, as long as that is out of sight; says whether it moved.
    pub fn step(&mut self, page: &Page, lines: isize) -> bool {
        match (&page.large, &page.dialog) {
            (Some(_), _) => self.leaves.turn(lines),
            (None, Some(_)) => self.dialog.step(lines),
            (None, None) => self.body.step(lines),
        }
    }

    fn top(&self, page: &Page, line: Rect, canvas: &mut Canvas<'_>) {
        canvas.tint(line, self.theme.bar);
        let here = page.crumbs.last().map_or(0, |own| cells(own));
        let status = status(&page.status, line.width.saturating_sub(here + 6));
        let right = cells(&status);
        let room = line.width.saturating_sub(right + 4);
        let crumbs = crumbs(&page.crumbs, room);
        canvas.put((line.x + 1, line.y), crumbs, room, self.theme.bar);
        let x = line.right().saturating_sub(right + 1);
        canvas.put((x, line.y), status, right, self.theme.bar);
    }

    fn main<'a>(&mut self, page: &'a Page, area: Rect, picture: &mut Picture<'a>) {
        let mut column = Column::new(area.width, self.theme);
        widget::lay(&page.blocks, &mut column);
        picture.cursor = show(column, &page.crumbs, &mut self.body, area, picture);
    }

    fn side<'a>(&self, page: &'a Page, area: Rect, picture: &mut Picture<'a>) {
        for y in area.top()..area.bottom() {
            let cell = (area.x.saturating_sub(2), y);
            picture.canvas.put(cell, "│", 1, self.theme.quiet);
        }
        let mut column = Column::new(area.width, self.theme);
        widget::lay(&page.side, &mut column);
        show(column, &[], &mut View::default(), area, picture);
    }

    fn dialog<'a>(
        &mut self,
        page: &Page,
        blocks: &'a [Block],
        area: Rect,
        picture: &mut Picture<'a>,
    ) {
        let width = area.width.saturating_sub(4).min(DIALOG);
        let mut column = Column::new(width.saturating_sub(4), self.theme);
        widget::lay(blocks, &mut column);
        let lines = u16::try_from(column.strips.len()).unwrap_or(u16::MAX);
        let height = lines.saturating_add(2).min(area.height);
        let outer = Rect {
            x: area.x + (area.width - width) / 2,
            y: area.y + (area.height - height) / 2,
            width,
            height,
        };
        border(outer, &mut picture.canvas, &self.theme);
        let inner = Rect {
            x: outer.x + 2,
            y: outer.y + 1,
            width: width.saturating_sub(4),
            height: height.saturating_sub(2),
        };
        let title = [page.crumbs.concat(), format!("{:?}", blocks.first())];
        picture.cursor = show(column, &title, &mut self.dialog, inner, picture);
    }
}

/// Whether a screen is smaller than [`SMALLEST`].
pub fn is_too_small(area: Rect) -> bool {
    area.width < SMALLEST.0 || area.height < SMALLEST.1
}

/// The top line, the body, the footer.
fn split(area: Rect, footer: u16) -> [Rect; 3] {
    let top = Rect { height: 1, ..area };
    let height = area.height - 1 - footer;
    let body = Rect { y: area.y + 1, height, ..area };
    let bottom = Rect { y: body.bottom(), height: footer, ..area };
    [top, body, bottom]
}

/// The main column and, on wide screens, the panel.
fn columns(body: Rect, page: &Page) -> (Rect, Option<Rect>) {
    let air = u16::from(body.height > SMALLEST.1);
    let body =
        Rect { x: body.x + 1, y: body.y + air, width: body.width - 3, height: body.height - air };
    if body.width + 3 < PANEL_FROM || page.side.is_empty() {
        let width = body.width.min(WIDEST);
        return (Rect { width, ..body }, None);
    }
    let panel = body.width / 3;
    let main = Rect { width: (body.width - panel - 4).min(WIDEST), ..body };
    let side = Rect { x: main.right() + 4, width: panel, ..body };
    (main, Some(side))
}

/// Paints the seen part of a column, with signs where there is more; returns the cursor's cell.
fn show<'a>(
    column: Column<'a>,
    title: &[String],
    view: &mut View,
    area: Rect,
    picture: &mut Picture<'a>,
) -> Option<Position> {
    let height = usize::from(area.height);
    let lines = column.strips.len();
    let extent = Extent { lines, height, stops: column.stops() };
    let offset = view.settle(title, extent, column.focus.as_ref());
    let (quiet, focus) = (column.theme.quiet, column.focus.clone());
    let Picture { canvas, hits, .. } = picture;
    column.draw(canvas, area, offset, hits);
    if offset > 0 {
        canvas.put((area.right(), area.y), "▲", 1, quiet);
    }
    if offset + height < lines {
        let last = area.bottom().saturating_sub(1);
        canvas.put((area.right(), last), "▼", 1, quiet);
    }
    cursor(&focus?, offset, area)
}

fn cursor(focus: &Focus, offset: usize, area: Rect) -> Option<Position> {
    let row = u16::try_from(focus.row.checked_sub(offset)?).ok()?;
    (row < area.height).then_some(Position { x: area.x + focus.column, y: area.y + row })
}

fn border(area: Rect, canvas: &mut Canvas<'_>, theme: &Theme) {
    canvas.clear(area, theme.plain);
    let rule = "─".repeat(usize::from(area.width.saturating_sub(2)));
    let last = area.bottom().saturating_sub(1);
    let edges = [(area.y, "┌", "┐"), (last, "└", "┘")];
    for (y, left, right) in edges {
        let line = format!("{left}{rule}{right}");
        canvas.put((area.x, y), line, area.width, theme.strong);
    }
    for y in area.y + 1..last {
        canvas.put((area.x, y), "│", 1, theme.strong);
        canvas.put((area.right() - 1, y), "│", 1, theme.strong);
    }
}

/// The news of the status line that fits whole, the first of them clipped where not even it does.
fn status(news: &[String], room: u16) -> String {
    let mut line = String::new();
    for own in news {
        let longer = if line.is_empty() { own.clone() } else { format!("{line} · {own}") };
        if cells(&longer) > room {
            break;
        }
        line = longer;
    }
    match news.first() {
        Some(first) if line.is_empty() => clip(first, usize::from(room)).into_owned(),
        Some(_) | None => line,
    }
}

/// Where we are; outer places give way first on a narrow screen.
fn crumbs(places: &[String], room: u16) -> String {
    let mut rest = places;
    while let [_, inner @ ..] = rest {
        let line = rest.join(" › ");
        if cells(&line) <= room || inner.is_empty() {
            return clip(&line, usize::from(room)).into_owned();
        }
        rest = inner;
    }
    String::new()
}

#[cfg(test)]
mod tests;
