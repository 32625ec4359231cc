//! What `assess` looks at: answers and papers by index, where and when and how.

use jiff::civil::Date;

use crate::procedure::expression::PaperIx;
use crate::procedure::field::Value;
use crate::procedure::form::FieldIx;
use crate::procedure::rule::Channel;

/// Everything an assessment depends on besides the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The answers.
    pub answers: Answers,
    /// The papers that were looked at.
    pub papers: Papers,
    /// Where the desk is.
    pub site: Site,
    /// How the dossier is filed.
    pub channel: Channel,
    /// The desk's date; the filing date once filed.
    pub today: Date,
}

/// Where the desk is; rows of the definition may depend on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Site {
    /// The province's two-digit code.
    pub province: Option<Box<str>>,
    /// The commune's five-digit code.
    pub commune: Option<Box<str>>,
}

/// The desk at which a dossier is worked on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// Where it is.
    pub site: Site,
    /// Its date.
    pub today: Date,
}

/// Answers by field index, and the items of repeated sections.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// One slot a field; slots of repeated sections' fields stay open.
    pub slots: Vec<Answer>,
    /// One list a section; empty for sections that do not repeat.
    pub lists: Vec<List>,
}

/// The items of a repeated section.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct List {
    /// The items in order.
    pub items: Vec<Item>,
    /// Set by *Hết*: no more items.
    pub closed: bool,
}

/// One item of a repeated section.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// Stable within the dossier, never given twice.
    pub id: u32,
    /// One slot a field of the section, in the section's order.
    pub slots: Vec<Answer>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// What stands there.
    pub state: State,
    /// Set while the answer has come back from the shelf and was not confirmed since.
    pub to_confirm: bool,
}

/// What stands at a question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// Nothing yet.
    #[default]
    Open,
    /// A value.
    Value(Value),
    /// Passed over.
    Blank,
    /// "Không biết".
    Unknown,
    /// "Sẽ bổ sung sau".
    Later,
    /// A stored answer that the definition no longer accepts; counts as open, is kept.
    Unfit(Box<str>),
}

/// A question of the case: a field, and the item's position in a repeated section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The field.
    pub field: FieldIx,
    /// The item's position from 0.
    pub item: Option<u16>,
}

impl Place {
    /// The place of a field outside repeated sections.
    pub fn of(field: FieldIx) -> Self {
        Self { field, item: None }
    }
}

/// Marks by paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Papers {
    /// Papers that were looked at, in order of their index.
    pub marks: Vec<(PaperIx, Mark)>,
}

impl Papers {
    /// What was found about `paper`.
    pub fn mark(&self, paper: PaperIx) -> Option<&Mark> {
        self.marks.iter().find(|(own, _)| *own == paper).map(|(_, mark)| mark)
    }
}

/// What the officer found about a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// There and right.
    Ok,
    /// There, with faults.
    Wrong {
        /// Ids of the points that were not right.
        points: Vec<Box<str>>,
        /// The officer's remark.
        note: Box<str>,
    },
    /// Brought later.
    Later,
}
