//! What should be seen, as data: the terminal, plain mode, the citizen's screen and the tests read
//! the same [`Page`]. Painting decides nothing but where lines break.

use crate::text::excerpt::Excerpt;
use crate::text::letter::Caret;

/// Columns from which the panel beside the main column is shown.
pub const PANEL_FROM: u16 = 110;

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// Where we are, from the outside in: program, procedure, step.
    pub crumbs: Vec<String>,
    /// What the status line says on its right: saved or not, another date, progress.
    pub status: Vec<String>,
    /// The main column, top to bottom.
    pub blocks: Vec<Block>,
    /// The panel beside it from [`PANEL_FROM`] columns on; never the only place of anything.
    pub side: Vec<Block>,
    /// The keys that work now.
    pub footer: Vec<Hint>,
    /// A question that stands before everything else.
    pub dialog: Option<Vec<Block>>,
    /// Set where the citizen's part is shown in large letters instead of everything else.
    pub large: Option<Large>,
}

/// What the citizen reads without glasses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Large {
    /// How large the letters are.
    pub size: Size,
    /// The lines, top to bottom.
    pub lines: Vec<Told>,
    /// What the officer has to know meanwhile, in ordinary letters.
    pub note: String,
}

/// How large letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Size {
    /// As the terminal has them.
    #[default]
    Ordinary,
    /// Of four cells by seven.
    Large,
    /// Of five cells by ten.
    Largest,
}

/// A line meant for the citizen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// As it is shown.
    pub text: String,
    /// As it is said, before numbers and abbreviations are written out; empty where it is only shown.
    pub said: String,
    /// Whether the focus is on it.
    pub focused: bool,
}

/// A key that works now and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key's name as printed on it.
    pub key: String,
    /// What it does, in one to three words.
    pub does: String,
    /// What a mouse click on it means.
    pub spot: Spot,
}

/// Something that can be pointed at; a click comes back as this number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot(pub u16);

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// What the screen is about; in guided mode the question.
    Heading(String),
    /// What the officer says to the citizen.
    Say(String),
    /// Running text.
    Text {
        /// The words; line breaks are kept.
        text: String,
        /// How it stands out.
        tone: Tone,
    },
    /// A message that begins with "Lỗi:", "Lưu ý:" or "Ghi chú:".
    Notice {
        /// How grave it is.
        tone: Tone,
        /// The words, prefix included.
        text: String,
    },
    /// A line to type into.
    Input(Input),
    /// Things to choose from or to walk through.
    List(List),
    /// Labels and values.
    Facts(Vec<(String, String)>),
    /// A rule with an optional caption between parts of a page.
    Divider(String),
    /// A line of a definition's file with the spot that is meant.
    Excerpt(Excerpt),
    /// One empty line.
    Gap,
}

/// How a piece of text stands out; colour is never the only sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Ordinary.
    #[default]
    Plain,
    /// Of lesser weight.
    Quiet,
    /// Of greater weight.
    Strong,
    /// In order.
    Good,
    /// Worth a look.
    Warning,
    /// Stops the dossier.
    Error,
}

/// A line to type into.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Input {
    /// What stands before or above it.
    pub label: String,
    /// What was typed, in NFC.
    pub text: String,
    /// The cursor and what is selected; `None` where it has no focus.
    pub cursor: Option<Caret>,
    /// Grey words in an empty line.
    pub hint: String,
    /// What was understood ("ngày 5 tháng 6 năm 1960"), or empty.
    pub understood: String,
    /// A message under the line, prefix included, or empty.
    pub message: String,
    /// A click on it.
    pub spot: Option<Spot>,
}

/// Things to choose from; a window of a list that may be far longer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct List {
    /// The rows of the window.
    pub rows: Vec<Row>,
    /// How many rows stand before the window.
    pub before: usize,
    /// How many stand after it.
    pub after: usize,
}

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// A click on it.
    pub spot: Option<Spot>,
    /// A short sign before the text: `1`, `✓`, `!`, `●`, `( )`, `[x]`.
    pub mark: String,
    /// The words.
    pub text: String,
    /// What stands at the right or on the next line.
    pub detail: String,
    /// How the row stands out.
    pub tone: Tone,
    /// Whether the focus is on it.
    pub focused: bool,
}
