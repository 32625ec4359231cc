//! The expression language of definitions, compiled: one program per procedure, evaluated forwards.
//!
//! A program is a list of operations in which every operation refers only to earlier ones, so that
//! evaluating is one loop that always ends; equal operations are one. Reading a field carries the node of the field's own
//! relevance: an answer whose question is not definitely relevant reads as unknown. `parse` reads
//! the text, `compile` resolves names and types, `evaluate` computes, `residue` tells what an
//! unknown result still hangs on.

pub mod compile;
pub mod evaluate;
pub mod parse;
pub mod reach;
pub mod residue;

use std::sync::Arc;

use jiff::civil::Date;

use super::form::FieldIx;
use super::rule::{Confidence, Law};
use crate::text::calendar::Calendar;

/// Index of an operation in [`Program::ops`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIx(pub u32);

impl NodeIx {
    /// The position in [`Program::ops`].
    pub fn at(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// True, false, or not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Tri {
    /// Definitely false.
    False,
    /// Could be either.
    #[default]
    Unknown,
    /// Definitely true.
    True,
}

impl std::ops::Not for Tri {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl Tri {
    /// Kleene's conjunction: the lesser of the two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Kleene's disjunction: the greater of the two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl From<bool> for Tri {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

/// Compiled conditions and amounts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Program {
    /// Operations; each refers only to earlier ones.
    pub ops: Vec<Op>,
    /// Texts that operations compare with.
    pub texts: Vec<Box<str>>,
    /// Option guards of the choices that have any.
    pub offers: Vec<Offer>,
    /// What `count`, `any`, `all` and `sum` evaluate for each item.
    pub bodies: Vec<Body>,
    /// Dated amounts by index.
    pub amounts: Arc<[Amount]>,
    /// Working days and holidays.
    pub calendar: Arc<Calendar>,
}

/// When each option of a choice is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The choice.
    pub field: FieldIx,
    /// One entry an option; `None` means always offered.
    pub when: Vec<Option<NodeIx>>,
}

/// A condition or number evaluated once per item of a repeated section.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Index of the repeated section.
    pub section: u8,
    /// The program, self-contained.
    pub program: Program,
    /// Its result.
    pub root: NodeIx,
}

/// An amount fixed by law for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The name used in expressions after `muc.`.
    pub id: Box<str>,
    /// Its values over time, in file order.
    pub rows: Vec<AmountRow>,
}

/// One value of a dated amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountRow {
    /// Whole đồng.
    pub amount: i64,
    /// The days on which it holds.
    pub span: super::Span,
    /// Its source.
    pub law: Law,
    /// How sure the author is.
    pub confidence: Confidence,
}

/// How the items of a repeated section are summed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fold {
    /// How many items satisfy the body.
    Count,
    /// Whether any item does.
    Any,
    /// Whether every item does.
    All,
    /// The body's numbers added up.
    Sum,
}

/// A comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Compare {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// Checked arithmetic; an overflow is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arithmetic {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
}

/// The time from one day to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Elapsed {
    /// Calendar days.
    Days,
    /// Working days after the first day, up to and including the last.
    WorkDays,
    /// Whole months.
    Months,
    /// Whole years.
    Years,
}

/// A part of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `.tinh`
    Province,
    /// `.xa`
    Commune,
    /// `.chi_tiet`
    Detail,
    /// `.cu`
    Old,
}

/// One operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Op {
    /// A truth value.
    Bool(bool),
    /// A number.
    Int(i64),
    /// A day.
    Day(Date),
    /// A text, by index.
    Text(u16),
    /// An option of the choice it is compared with, by index.
    Option(u16),
    /// The dossier's date.
    Today,
    /// The way of filing, as an option in the order of [`super::rule::Channel::ALL`].
    Channel,
    /// A dated amount on the dossier's date.
    Amount(u16),
    /// A field's value if `guard` is true; of the current item in an item program.
    Field {
        /// The field.
        field: FieldIx,
        /// Its relevance.
        guard: Option<NodeIx>,
        /// Index into [`Program::offers`].
        offer: Option<u16>,
    },
    /// `known(field)`.
    Known {
        /// The field.
        field: FieldIx,
        /// Its relevance.
        guard: Option<NodeIx>,
        /// Index into [`Program::offers`].
        offer: Option<u16>,
    },
    /// A computed field: the value at `node` if `guard` is true.
    Guarded {
        /// The field.
        field: FieldIx,
        /// Its relevance.
        guard: NodeIx,
        /// Its formula.
        node: NodeIx,
    },
    /// Whether a value stands at the node, for computed fields.
    Defined(NodeIx),
    /// A part of the address at the node.
    Part(NodeIx, Part),
    /// `not`
    Not(NodeIx),
    /// `and`
    And(NodeIx, NodeIx),
    /// `or`
    Or(NodeIx, NodeIx),
    /// A comparison of two nodes.
    Compare(Compare, NodeIx, NodeIx),
    /// Whether the option at this index is among those chosen at the node.
    Chosen(NodeIx, u16),
    /// Arithmetic on two nodes.
    Arithmetic(Arithmetic, NodeIx, NodeIx),
    /// The time from the first node's day to the second's.
    Elapsed(Elapsed, NodeIx, NodeIx),
    /// How many words the text has.
    Words(NodeIx),
    /// Whether two names are the same but for spelling.
    SameName(NodeIx, NodeIx),
    /// Whether the paper (document, or alternative by [`PaperIx`]) was found right.
    Has(PaperIx),
    /// A fold over a repeated section, by index into [`Program::bodies`], if `guard` is true.
    Fold {
        /// How.
        fold: Fold,
        /// Index into [`Program::bodies`].
        body: u16,
        /// The section's relevance.
        guard: Option<NodeIx>,
    },
}

/// A document, or one of its alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaperIx {
    /// Index into the procedure's documents.
    pub document: u16,
    /// Index into its `one_of`, for an alternative.
    pub alternative: Option<u16>,
}
