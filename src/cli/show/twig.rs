//! A tree as lines of text, at most 80 columns wide.

use crate::text::width::width;
use crate::text::wrap::wrap;

/// The most columns of a line.
const COLUMNS: usize = 80;

/// A line with what is said about it and what hangs on it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Twig {
    pub(super) head: String,
    pub(super) about: Vec<String>,
    pub(super) twigs: Vec<Self>,
}

impl Twig {
    /// A line on which nothing hangs.
    pub(super) fn new(head: impl Into<String>) -> Self {
        Self { head: head.into(), ..Self::default() }
    }

    /// The twig and everything on it.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        self.put(["", ""], &mut lines);
        lines
    }

    /// `margin` stands before the first line and before the others.
    fn put(&self, margin: [&str; 2], lines: &mut Vec<String>) {
        let [first, next] = margin;
        // What is said about a line stands between it and what hangs on it.
        let stem = if self.twigs.is_empty() { "  " } else { "│ " };
        fill(&self.head, first, &format!("{next}{stem}"), lines);
        for about in &self.about {
            let margin = format!("{next}{stem}");
            fill(about, &margin, &margin, lines);
        }
        for (at, twig) in self.twigs.iter().enumerate() {
            let is_last = at + 1 == self.twigs.len();
            let (knot, line) = if is_last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            twig.put([&format!("{next}{knot}"), &format!("{next}{line}")], lines);
        }
    }
}

fn fill(text: &str, first: &str, next: &str, lines: &mut Vec<String>) {
    let room = COLUMNS.saturating_sub(width(first).max(width(next)));
    for (at, line) in wrap(text, room).into_iter().enumerate() {
        let margin = if at == 0 { first } else { next };
        lines.push(format!("{margin}{line}").trim_end().to_owned());
    }
}
