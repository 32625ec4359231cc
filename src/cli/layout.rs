//! Lines for people, at most 80 columns wide: headings, entries, and what belongs to an entry.

use crate::text::wrap::wrap;

/// The most columns of a line.
const COLUMNS: usize = 80;

/// Lines being put together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Layout {
    lines: Vec<String>,
}

impl Layout {
    /// A heading, after an empty line.
    pub(super) fn heading(&mut self, text: &str) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.put("", "", &text.to_uppercase());
    }

    /// A line of its own.
    pub(super) fn line(&mut self, text: &str) {
        self.put("", "  ", text);
    }

    /// Something of a list.
    pub(super) fn entry(&mut self, text: &str) {
        self.put("- ", "  ", text);
    }

    /// Something about the last entry; nothing where there is nothing to say.
    pub(super) fn about(&mut self, text: &str) {
        if !text.is_empty() {
            self.put("    ", "    ", text);
        }
    }

    /// Everything.
    pub(super) fn text(&self) -> String {
        self.lines.join("\n")
    }

    fn put(&mut self, first: &str, next: &str, text: &str) {
        let room = COLUMNS - first.len().max(next.len());
        for (at, line) in wrap(text, room).into_iter().enumerate() {
            let margin = if at == 0 { first } else { next };
            self.lines.push(format!("{margin}{line}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::width::width;

    #[test]
    fn lines_keep_within_eighty_columns() {
        let mut layout = Layout::default();
        let long = "Ủy ban nhân dân phường nơi cư trú của cha hoặc mẹ ".repeat(6);
        layout.heading(&long);
        layout.line(&long);
        layout.entry(&long);
        layout.about(&long);
        layout.about("");
        let text = layout.text();
        assert!(text.lines().all(|line| width(line) <= COLUMNS), "{text}");
        assert!(!text.lines().any(str::is_empty));
    }
}
