//! What happens in a dossier, as the store keeps it: the log is autosave, undo, audit and practice
//! score at once.

use jiff::civil::Date;

use super::case::Mark;
use super::path::Path;
use crate::procedure::field::Entry;
use crate::procedure::rule::Channel;

/// One thing that happened. Paths carry stable item ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The dossier was begun with this definition.
    Began {
        /// The procedure's id.
        procedure: Box<str>,
        /// The definition's content hash.
        hash: Box<str>,
        /// How it will be filed.
        channel: Channel,
    },
    /// The two forms of address were chosen.
    Addressed {
        /// What the citizen is called (`bác`).
        citizen: Box<str>,
        /// What the officer calls themselves (`cháu`).
        officer: Box<str>,
    },
    /// Another way of filing was chosen.
    Channelled {
        /// How it will be filed.
        channel: Channel,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// A question was answered, or an answer changed.
    Answered {
        /// The question.
        path: Path,
        /// The answer.
        entry: Entry,
        /// Where it came from.
        source: Source,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// An answer was taken away.
    Cleared {
        /// The question.
        path: Path,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// An answer that had come back from the shelf was confirmed.
    Restored {
        /// The question.
        path: Path,
    },
    /// An item was added to a repeated section, which is open again.
    ItemAdded {
        /// The section.
        list: Box<str>,
        /// The item's stable id.
        item: u32,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// An item was taken away.
    ItemRemoved {
        /// The section.
        list: Box<str>,
        /// The item's stable id.
        item: u32,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// *Hết*: the list is complete.
    Closed {
        /// The section.
        list: Box<str>,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// The list is open again.
    Reopened {
        /// The section.
        list: Box<str>,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// A paper was looked at; `None` takes the mark back.
    PaperMarked {
        /// The document's or alternative's id.
        paper: Box<str>,
        /// What was found.
        mark: Option<Mark>,
        /// Answers that this takes out of relevance.
        shelves: Vec<Path>,
    },
    /// A remark of the officer.
    Noted {
        /// The remark.
        text: Box<str>,
    },
    /// Put aside.
    Parked,
    /// Given to a colleague.
    HandedOver {
        /// To whom.
        to: Box<str>,
    },
    /// Filed on the portal or at the counter.
    Filed {
        /// The receipt's code.
        receipt: Box<str>,
        /// The day; assessments use it from now on.
        on: Date,
    },
    /// Went on with another version of the definition.
    Moved {
        /// The new content hash.
        hash: Box<str>,
        /// What has another name or another value from now on, in order.
        carries: Vec<Carry>,
        /// Answers that this takes out of relevance, or that are to be confirmed.
        shelves: Vec<Path>,
    },
    /// Went on with the definition it has, though another was offered.
    Stayed {
        /// The content hash of the one that was offered.
        hash: Box<str>,
    },
    /// The last event that still counted was taken back (undo).
    Undone,
}

/// What a move to another version of the definition does to what the dossier holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carry {
    /// An answer has another path.
    Answer {
        /// The path it had.
        from: Path,
        /// The path it has.
        to: Path,
    },
    /// An answer is told by other options.
    Value {
        /// The question.
        path: Path,
        /// What was answered, as the new definition says it.
        entry: Entry,
    },
    /// The items of a repeated section stand in another section.
    Items {
        /// The section they stood in.
        from: Box<str>,
        /// The section they stand in.
        to: Box<str>,
    },
    /// The mark of a paper belongs to another id.
    Paper {
        /// The id it had.
        from: Box<str>,
        /// The id it has.
        to: Box<str>,
    },
}

/// Where an answer came from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Source {
    /// Typed or chosen at the desk.
    #[default]
    Typed,
    /// Taken over from another field of the same dossier.
    Field(Path),
    /// Read from an answers file.
    File,
    /// Scanned from a card.
    Card,
    /// Taken over from an earlier dossier.
    Dossier(Box<str>),
}
