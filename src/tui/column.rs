//! A column of a screen before it is painted: lines made of styled pieces, each knowing what a click on
//! it means, and the place of the focus among them.

use std::borrow::Cow;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::Canvas;
use super::hits::Hits;
use super::theme::Theme;
use crate::app::page::{Spot, Tone};
use crate::text::width::width;
use crate::text::wrap::wrap;

/// Lines laid out for a width.
pub(super) struct Column<'a> {
    /// Columns there are.
    pub(super) width: u16,
    /// How things stand out.
    pub(super) theme: Theme,
    /// The lines, top to bottom.
    pub(super) strips: Vec<Strip<'a>>,
    /// Where the focus is.
    pub(super) focus: Option<Focus>,
}

/// One line.
#[derive(Default)]
pub(super) struct Strip<'a> {
    pieces: Vec<Piece<'a>>,
    spot: Option<Spot>,
    ground: Option<Style>,
}

/// The lines under the focus and the cell of the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Focus {
    /// The first line.
    pub(super) first: usize,
    /// The line after the last.
    pub(super) end: usize,
    /// The cursor's line.
    pub(super) row: usize,
    /// The cursor's column.
    pub(super) column: u16,
}

struct Piece<'a> {
    x: u16,
    text: Cow<'a, str>,
    style: Style,
}

impl<'a> Column<'a> {
    /// An empty column.
    pub(super) fn new(width: u16, theme: Theme) -> Self {
        Self { width, theme, strips: Vec::new(), focus: None }
    }

    /// Adds text broken between syllables, from column `x` on.
    pub(super) fn text(&mut self, x: u16, text: &'a str, style: Style) {
        let room = usize::from(self.width.saturating_sub(x));
        for line in wrap(text, room) {
            self.push(Strip::of(x, line, style));
        }
    }

    /// Adds a line.
    pub(super) fn push(&mut self, strip: Strip<'a>) {
        self.strips.push(strip);
    }

    /// Adds a piece to the `index`-th line, which is made where the column is shorter.
    pub(super) fn join(
        &mut self,
        index: usize,
        x: u16,
        text: impl Into<Cow<'a, str>>,
        style: Style,
    ) {
        while self.strips.len() <= index {
            self.push(Strip::default());
        }
        if let Some(strip) = self.strips.get_mut(index) {
            strip.add(x, text, style);
        }
    }

    /// Makes the lines from `first` on one thing to point at.
    pub(super) fn mark(&mut self, first: usize, spot: Option<Spot>) {
        for strip in self.strips.iter_mut().skip(first) {
            strip.spot = spot;
        }
    }

    /// Puts the focus on the lines from `first` on, the cursor at a column of the first of them.
    pub(super) fn focus(&mut self, first: usize, column: u16) {
        self.focus = Some(Focus { first, end: self.strips.len(), row: first, column });
    }

    /// Grounds the lines from `first` on in one style over the whole width.
    pub(super) fn ground(&mut self, first: usize, style: Style) {
        for strip in self.strips.iter_mut().skip(first) {
            strip.ground = Some(style);
        }
    }

    /// The lines at which things to focus on begin.
    pub(super) fn stops(&self) -> Vec<usize> {
        let mut before = None;
        let lines = self.strips.iter().enumerate();
        let stops = lines.filter_map(|(at, strip)| {
            let begins = strip.spot.is_some() && strip.spot != before;
            before = strip.spot;
            begins.then_some(at)
        });
        stops.collect()
    }

    /// The style of a tone.
    pub(super) fn style(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => self.theme.plain,
            Tone::Quiet => self.theme.quiet,
            Tone::Strong => self.theme.strong,
            Tone::Good => self.theme.good,
            Tone::Warning => self.theme.warning,
            Tone::Error => self.theme.error,
        }
    }

    /// Paints the lines from `offset` on into an area.
    pub(super) fn draw(self, canvas: &mut Canvas<'a>, area: Rect, offset: usize, hits: &mut Hits) {
        let rows = area.top()..area.bottom();
        for (y, strip) in rows.zip(self.strips.into_iter().skip(offset)) {
            let line = Rect { y, height: 1, ..area };
            if let Some(spot) = strip.spot {
                hits.mark(line, spot);
            }
            strip.draw(canvas, line);
        }
    }
}

impl<'a> Strip<'a> {
    /// A line of one piece.
    pub(super) fn of(x: u16, text: impl Into<Cow<'a, str>>, style: Style) -> Self {
        let mut strip = Self::default();
        strip.add(x, text, style);
        strip
    }

    /// Adds a piece.
    pub(super) fn add(&mut self, x: u16, text: impl Into<Cow<'a, str>>, style: Style) {
        let text = text.into();
        if !text.is_empty() {
            self.pieces.push(Piece { x, text, style });
        }
    }

    fn draw(self, canvas: &mut Canvas<'a>, line: Rect) {
        for piece in self.pieces {
            let room = line.width.saturating_sub(piece.x);
            let x = line.x.saturating_add(piece.x);
            canvas.put((x, line.y), piece.text, room, piece.style);
        }
        if let Some(ground) = self.ground {
            canvas.tint(line, ground);
        }
    }
}

/// Columns a text takes, as cells of a frame.
pub(super) fn cells(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX)
}
