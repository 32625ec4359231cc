//! Parts of a condition, told, and when they need brackets.

/// How tightly a part holds together; a looser one inside a tighter one stands in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hold {
    Any,
    All,
    Not,
    Compared,
    Added,
    Multiplied,
    One,
}

/// A part of a condition, told.
pub(super) struct Part {
    pub(super) text: String,
    pub(super) hold: Hold,
}

impl Part {
    pub(super) fn one(text: String) -> Self {
        Self { text, hold: Hold::One }
    }

    /// The text, in brackets where it is looser than what it stands in.
    pub(super) fn within(self, hold: Hold) -> String {
        if self.hold < hold { format!("({})", self.text) } else { self.text }
    }
}
