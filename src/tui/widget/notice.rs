//! Words that stand out: messages, what is said to the citizen, parts of a page.

use crate::app::page::Tone;
use crate::text::excerpt::Excerpt;
use crate::text::wrap::wrap;
use crate::tui::column::{Column, Strip, cells};

/// A message, set off by a bar at its left.
pub(super) fn notice<'a>(text: &'a str, tone: Tone, column: &mut Column<'a>) {
    let style = column.style(tone);
    let room = usize::from(column.width.saturating_sub(2));
    for line in wrap(text, room) {
        let mut strip = Strip::of(0, "▌", style);
        strip.add(2, line, style);
        column.push(strip);
    }
}

/// What is said to the citizen, between quotation marks.
pub(super) fn say<'a>(text: &'a str, column: &mut Column<'a>) {
    let style = column.theme.say;
    let room = usize::from(column.width.saturating_sub(4));
    let lines = wrap(text, room);
    let last = lines.len().saturating_sub(1);
    for (at, line) in lines.into_iter().enumerate() {
        let mut strip = Strip::of(0, if at == 0 { "“" } else { "" }, style);
        strip.add(1, line, style);
        if at == last {
            strip.add(1 + cells(line), "”", style);
        }
        column.push(strip);
    }
}

/// A line of a file with the spot that is meant.
pub(super) fn excerpt(excerpt: &Excerpt, column: &mut Column<'_>) {
    let [line, marks] = excerpt.lines(usize::from(column.width));
    let (plain, error) = (column.theme.quiet, column.theme.warning);
    column.push(Strip::of(0, line, plain));
    column.push(Strip::of(0, marks, error));
}

/// A rule with an optional caption.
pub(super) fn divider<'a>(caption: &'a str, column: &mut Column<'a>) {
    let (strong, quiet) = (column.theme.strong, column.theme.quiet);
    let caption_width = cells(caption);
    let start = if caption.is_empty() { 0 } else { caption_width.saturating_add(1) };
    let rule = "─".repeat(usize::from(column.width.saturating_sub(start)));
    let mut strip = Strip::of(0, caption, strong);
    strip.add(start, rule, quiet);
    column.push(strip);
}
