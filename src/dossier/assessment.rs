//! What an assessment says: places and indices only. `super::explain` finds the reasons when they
//! are asked for.

use jiff::civil::Date;

use super::case::Place;
use crate::procedure::Procedure;
use crate::procedure::expression::{PaperIx, Tri};
use crate::procedure::paper::HandIn;
use crate::procedure::rule::{Duration, Level, Turn};

/// Everything computed from a procedure and a case. Vectors run parallel to the definition's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assessment {
    /// What the dossier is worth now.
    pub verdict: Verdict,
    /// Relevance of every field; of repeated sections' fields in `items`.
    pub relevance: Vec<Tri>,
    /// Relevance of the fields of every item: per section, per item, per field.
    pub items: Vec<Vec<Vec<Tri>>>,
    /// Need of every document.
    pub needs: Vec<Need>,
    /// What was found about every document, alternatives considered.
    pub found: Vec<Found>,
    /// Questions left, in the order to ask them.
    pub questions: Vec<Question>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// Fees and benefits in order of their first row.
    pub sums: Vec<Due>,
    /// The authority's time.
    pub processing: Option<Time>,
    /// The citizen's deadlines that apply or may apply.
    pub deadlines: Vec<Limit>,
    /// Answers that are kept though their questions are not relevant.
    pub shelf: Vec<Place>,
}

impl Assessment {
    /// Needed papers nobody looked at, by index; what the authority looks up itself is none of them.
    pub fn unseen<'a>(&'a self, procedure: &'a Procedure) -> impl Iterator<Item = u16> + 'a {
        let papers = procedure.documents.iter().zip(&self.needs).zip(&self.found);
        let waiting = (0..).zip(papers).filter(|(_, ((document, need), found))| {
            document.hand_in != HandIn::Lookup && **need == Need::Needed && **found == Found::Unseen
        });
        waiting.map(|(index, _)| index)
    }
}

/// What a dossier is worth, by engine rule 15.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Verdict {
    /// An outcome ends or turns the road: its kind and its index.
    Outcome(Turn, u16),
    /// Something is still open.
    #[default]
    Undecided,
    /// Something is wrong or comes later.
    Supplement,
    /// Something is unknown for good.
    Review,
    /// Can be filed.
    Ready,
}

/// How a document is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Need {
    /// It must be there.
    Needed,
    /// It hangs on open questions.
    #[default]
    Maybe,
    /// It need not be there.
    NotNeeded,
    /// It would be needed but is waived.
    Waived,
}

/// What was found about a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Found {
    /// Nobody looked yet.
    #[default]
    Unseen,
    /// There and right; for a group of alternatives, one of them.
    Ok,
    /// There, with faults, and no right alternative.
    Wrong,
    /// Brought later, and no right alternative.
    Later,
}

/// A question that is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub about: Asked,
    /// Why it is still there.
    pub state: QuestionState,
}

/// What a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asked {
    /// A field.
    Field(Place),
    /// Whether a repeated section has more items, by section index.
    More(u8),
}

/// Why a question is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionState {
    /// Never answered.
    Open,
    /// Back from the shelf, to be confirmed with one key.
    ToConfirm,
    /// Answered with something the definition no longer offers.
    NoLongerOffered,
}

/// Something that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// A check does not hold.
    Check {
        /// Index into the procedure's checks.
        check: u16,
        /// Where its message stands.
        at: Place,
        /// How grave it is.
        level: Level,
    },
    /// A needed paper has faults.
    WrongPaper {
        /// The document, or the alternative that was looked at.
        paper: PaperIx,
    },
    /// A needed paper comes later.
    LaterPaper {
        /// The document.
        paper: PaperIx,
    },
    /// A value comes later.
    LaterValue {
        /// The question.
        at: Place,
    },
    /// A repeated section has too few or too many items.
    ItemCount {
        /// Index of the section.
        section: u8,
    },
}

/// What is known of one fee or benefit, by its rows in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The row of this index holds; the amount is absent where the definition does not know it or
    /// it hangs on open questions.
    Row {
        /// Index into the procedure's sums.
        row: u16,
        /// Whole đồng.
        amount: Option<i64>,
    },
    /// It hangs on open questions: the first row that may hold.
    Open {
        /// Index into the procedure's sums.
        row: u16,
    },
    /// No row for this place and day: the province sets it.
    NoRow {
        /// Index of its first row, which names it.
        row: u16,
    },
}

impl Due {
    /// The row that says it, or that names it.
    pub fn row(self) -> u16 {
        match self {
            Self::Row { row, .. } | Self::Open { row } | Self::NoRow { row } => row,
        }
    }
}

/// The authority's time by the row that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// The row of this index holds.
    Row {
        /// Index into the procedure's processing rows.
        row: u16,
        /// How long.
        time: Duration,
    },
    /// It hangs on open questions.
    Open {
        /// Index of the first row that may hold.
        row: u16,
    },
}

/// A deadline of the citizen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Index into the procedure's deadlines.
    pub deadline: u16,
    /// Whether it applies.
    pub applies: Tri,
    /// The last day, where the day it runs from is known.
    pub on: Option<Date>,
    /// Days left; negative when it has passed.
    pub days: Option<i64>,
}
