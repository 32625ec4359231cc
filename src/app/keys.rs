//! Keys as the program knows them, whatever terminal or prompt they come from, and everything that
//! can be done with them. Footer, help and *Việc khác* are drawn from the bindings of a screen.

use crate::text::letter::{Edit, Way};

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
    /// An arrow to the left or right, by letter or by word, Home or End.
    Go(Way),
    /// The same with Shift, which selects.
    Extend(Way),
    /// Ctrl with A, K, U, W or Y, which edits a line.
    Edit(Edit),
    /// One screen up.
    PageUp,
    /// One screen down.
    PageDown,
    /// A function key.
    F(u8),
    /// Ctrl+R, which gives the keys of the last word back as they were typed.
    Restore,
    /// Ctrl+C, which asks before it leaves.
    Interrupt,
    /// Ctrl+Z, which takes typing back in a line; where there is no line the shell gets the terminal.
    Suspend,
}

impl Key {
    /// The name printed on the key.
    pub fn name(self) -> String {
        match self {
            Self::Char(c) => c.to_string(),
            Self::Enter => "Enter".to_owned(),
            Self::Esc => "Esc".to_owned(),
            Self::Backspace => "Backspace".to_owned(),
            Self::Delete => "Delete".to_owned(),
            Self::Tab => "Tab".to_owned(),
            Self::BackTab => "Shift+Tab".to_owned(),
            Self::Up => "↑".to_owned(),
            Self::Down => "↓".to_owned(),
            Self::Go(way) => arrow(way).to_owned(),
            Self::Extend(way) => format!("Shift+{}", arrow(way)),
            Self::Edit(edit) => format!("Ctrl+{}", letter(edit)),
            Self::PageUp => "PgUp".to_owned(),
            Self::PageDown => "PgDn".to_owned(),
            Self::F(number) => format!("F{number}"),
            Self::Restore => "Ctrl+R".to_owned(),
            Self::Interrupt => "Ctrl+C".to_owned(),
            Self::Suspend => "Ctrl+Z".to_owned(),
        }
    }
}

fn arrow(way: Way) -> &'static str {
    match way {
        Way::Left | Way::WordLeft => "←",
        Way::Right | Way::WordRight => "→",
        Way::Home => "Home",
        Way::End => "End",
    }
}

fn letter(edit: Edit) -> char {
    match edit {
        Edit::SelectAll => 'A',
        Edit::EraseWord => 'W',
        Edit::EraseBefore => 'U',
        Edit::EraseAfter => 'K',
        Edit::Undo => 'Z',
        Edit::Redo => 'Y',
    }
}

/// Everything that can be done, on whatever screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    /// Go on with what has the focus.
    Continue,
    /// Begin or take up the dossier.
    Start,
    /// Do the change that was shown.
    Accept,
    /// Go on with the definition in force.
    Move,
    /// Go on with the definition the dossier has.
    Stay,
    /// Show what the definition in force would change.
    Version,
    /// Write the hand-out that is shown.
    Write,
    /// Copy the value that has the focus.
    Copy,
    /// Go to the next field or group.
    Next,
    /// Go back.
    Back,
    /// Keep the answer as it was.
    Keep,
    /// Fill in what the scanned card says.
    Fill,
    /// Throw the scanned card away.
    Discard,
    /// Stay in the program.
    Remain,
    /// Leave the program.
    Leave,
    /// Say what can be done here.
    Help,
    /// Fill a section a screen.
    Dense,
    /// Answer one question a screen.
    Guided,
    /// Show the papers as they sharpen.
    Papers,
    /// Say why.
    Why,
    /// Read the citizen's part of the page aloud.
    Speak,
    /// Show the citizen's part of the page in larger letters.
    Enlarge,
    /// Choose a hand-out.
    Print,
    /// Ask whether to leave the program.
    Quit,
    /// List what can be done.
    Other,
    /// Take the last event back.
    Undo,
    /// Store again what could not be stored.
    Save,
    /// Take the answer away.
    Clear,
    /// Choose the forms of address.
    Address,
    /// Choose the way of filing.
    Channel,
    /// Go to the checklist of papers.
    Checklist,
    /// Go to the items of the repeated section.
    Items,
    /// Go to the review.
    Review,
    /// Go to the verdict.
    Verdict,
    /// Go to the filing on the portal.
    Portal,
    /// Go to the receipt.
    Receipt,
    /// Add an item.
    Add,
    /// Take the item away.
    Remove,
    /// Say that the list is complete.
    Close,
    /// Choose where the desk is.
    Workplace,
    /// Look at the overview card.
    Overview,
    /// Go to the first screen.
    Home,
    /// List what is wrong with the files of the definition.
    Findings,
    /// Choose an example of the definition.
    Examples,
    /// Begin the trial walk anew.
    Reset,
    /// Change how Vietnamese letters are typed.
    Typing,
    /// Give the keys of the last word back as they were typed.
    Restore,
}

impl Command {
    /// The key of the message that says what it does, in one to four words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Continue => "footer-continue",
            Self::Start => "footer-start",
            Self::Accept => "footer-accept",
            Self::Move => "footer-go-over",
            Self::Stay => "footer-stay",
            Self::Version => "footer-version",
            Self::Write => "footer-write",
            Self::Copy => "footer-copy",
            Self::Next => "footer-next-field",
            Self::Back => "footer-back",
            Self::Keep => "footer-keep",
            Self::Fill => "footer-fill",
            Self::Discard => "footer-discard",
            Self::Remain => "footer-remain",
            Self::Leave => "footer-leave",
            Self::Help => "footer-help",
            Self::Dense => "footer-dense",
            Self::Guided => "footer-guided",
            Self::Papers => "footer-papers",
            Self::Why => "footer-why",
            Self::Speak => "footer-speak",
            Self::Enlarge => "footer-large",
            Self::Print => "footer-print",
            Self::Quit => "footer-quit",
            Self::Other => "footer-other",
            Self::Undo => "footer-undo",
            Self::Save => "footer-save",
            Self::Clear => "footer-clear",
            Self::Address => "footer-address",
            Self::Channel => "footer-channel",
            Self::Checklist => "footer-checklist",
            Self::Items => "footer-items",
            Self::Review => "footer-review",
            Self::Verdict => "footer-verdict",
            Self::Portal => "footer-portal",
            Self::Receipt => "footer-receipt",
            Self::Add => "footer-add",
            Self::Remove => "footer-remove",
            Self::Close => "footer-close",
            Self::Workplace => "footer-workplace",
            Self::Overview => "footer-overview",
            Self::Home => "footer-home",
            Self::Findings => "footer-findings",
            Self::Examples => "footer-examples",
            Self::Reset => "footer-reset",
            Self::Typing => "footer-typing",
            Self::Restore => "footer-restore",
        }
    }

    /// The one key that does it, where it has one.
    pub fn key(self) -> Option<Key> {
        match self {
            Self::Continue
            | Self::Start
            | Self::Accept
            | Self::Move
            | Self::Write
            | Self::Copy
            | Self::Fill
            | Self::Leave => Some(Key::Enter),
            Self::Back | Self::Keep | Self::Stay | Self::Discard | Self::Remain => Some(Key::Esc),
            Self::Next => Some(Key::Tab),
            Self::Help => Some(Key::F(1)),
            Self::Dense | Self::Guided => Some(Key::F(2)),
            Self::Papers => Some(Key::F(3)),
            Self::Why => Some(Key::F(4)),
            Self::Speak | Self::Findings => Some(Key::F(5)),
            Self::Enlarge | Self::Examples => Some(Key::F(6)),
            Self::Reset => Some(Key::F(8)),
            Self::Print => Some(Key::F(9)),
            Self::Quit => Some(Key::F(10)),
            Self::Typing => Some(Key::F(12)),
            Self::Restore => Some(Key::Restore),
            Self::Version
            | Self::Other
            | Self::Undo
            | Self::Save
            | Self::Clear
            | Self::Address
            | Self::Channel
            | Self::Checklist
            | Self::Items
            | Self::Review
            | Self::Verdict
            | Self::Portal
            | Self::Receipt
            | Self::Add
            | Self::Remove
            | Self::Close
            | Self::Workplace
            | Self::Overview
            | Self::Home => None,
        }
    }
}
