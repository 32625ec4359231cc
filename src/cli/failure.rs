//! Why a command did not do what was asked, already in words: what happened, what it means, what to do.

use crate::locale::Locale;
use crate::text::width::width;
use crate::text::wrap::wrap;

/// The most columns of a line.
const COLUMNS: usize = 80;

/// An unhappy end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    /// Its exit code: 1 or 2.
    pub(super) exit: u8,
    /// The words, one or more lines.
    pub(super) says: String,
}

impl Failure {
    /// The input has problems: exit code 1.
    pub(super) fn problem(says: impl Into<String>) -> Self {
        Self { exit: 1, says: says.into() }
    }

    /// The program was used wrongly: exit code 2.
    pub(super) fn usage(says: impl Into<String>) -> Self {
        Self { exit: 2, says: says.into() }
    }

    /// The lines for standard error, at most 80 columns wide where words can be parted.
    pub(super) fn lines(&self, locale: &Locale) -> String {
        let text = locale.with("level-block", &[("says", &self.says)]);
        let mut lines = Vec::new();
        for line in text.lines() {
            // Excerpts fit, and keep the spaces they begin with.
            if width(line) <= COLUMNS {
                lines.push(line);
            } else {
                lines.extend(wrap(line, COLUMNS));
            }
        }
        lines.join("\n")
    }
}
