//! Keys as the program knows them, whatever terminal or prompt they come from.

/// A key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A character typed as text.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Backspace; both 0x08 and 0x7F.
    Backspace,
    /// Delete.
    Delete,
    /// Tab.
    Tab,
    /// Shift+Tab.
    BackTab,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// One word to the left.
    WordLeft,
    /// One word to the right.
    WordRight,
    /// Start of the line.
    Home,
    /// End of the line.
    End,
    /// One screen up.
    PageUp,
    /// One screen down.
    PageDown,
    /// A function key.
    F(u8),
    /// Ctrl+C, which asks before it leaves.
    Interrupt,
    /// Ctrl+Z, which lets the shell have the terminal.
    Suspend,
}
