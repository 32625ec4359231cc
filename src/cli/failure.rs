//! Why a command did not do what was asked, already in words: what happened, what it means, what to do.

use crate::locale::Locale;

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
        Self {
            exit: 1,
            says: says.into(),
        }
    }

    /// The program was used wrongly: exit code 2.
    pub(super) fn usage(says: impl Into<String>) -> Self {
        Self {
            exit: 2,
            says: says.into(),
        }
    }

    /// The lines for standard error.
    pub(super) fn lines(&self, locale: &Locale) -> String {
        locale.with("level-block", &[("says", &self.says)])
    }
}
