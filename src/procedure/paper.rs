//! Papers: what the citizen hands in or shows, what the authority looks up, what nobody may ask for.

use super::expression::NodeIx;
use super::form::FieldIx;
use super::rule::{Basis, Row};

/// A paper the procedure may need, or a group of papers of which one is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The author's id.
    pub id: Box<str>,
    /// What it is called.
    pub name: Box<str>,
    /// How it reaches the authority.
    pub hand_in: HandIn,
    /// How many originals and copies.
    pub count: Count,
    /// When it is needed; absent means always.
    pub needed: Option<NodeIx>,
    /// When it is waived although needed.
    pub waived: Option<Waiver>,
    /// Papers of which any one is enough; empty for a single paper.
    pub one_of: Vec<Alternative>,
    /// What to look at on it.
    pub look_for: Vec<LookFor>,
    /// Where it comes from and how it is photographed and uploaded.
    pub advice: Advice,
    /// Places, channels and days for which the document stands in the list.
    pub applies: Row<()>,
    /// Its source.
    pub basis: Basis,
}

/// How a paper reaches the authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandIn {
    /// Handed in and kept.
    Submit,
    /// Shown and given back.
    Show,
    /// Looked up by the authority; the citizen hands in nothing.
    Lookup,
}

/// How many of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Originals.
    pub original: u8,
    /// Copies.
    pub copies: u8,
}

/// When a needed paper need not be brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The condition.
    pub when: NodeIx,
    /// Why, for the citizen.
    pub says: Box<str>,
    /// Its own source, where it differs from the paper's.
    pub law: Vec<u16>,
}

/// One of several papers of which any one is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The author's id, unique among documents and alternatives.
    pub id: Box<str>,
    /// What it is called.
    pub name: Box<str>,
    /// How many.
    pub count: Count,
    /// When it is acceptable; absent means always.
    pub when: Option<NodeIx>,
    /// Where to get it.
    pub get_from: Option<Box<str>>,
    /// What to look at on it.
    pub look_for: Vec<LookFor>,
}

/// A point to look at on a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookFor {
    /// The author's id, unique within the paper.
    pub id: Box<str>,
    /// What should be seen.
    pub says: Box<str>,
    /// The field that has to say the same.
    pub same_as: Option<FieldIx>,
    /// When it is looked at; absent means always.
    pub when: Option<NodeIx>,
}

/// Practical advice about a paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Advice {
    /// Where to get it.
    pub get_from: Option<Box<str>>,
    /// How to photograph it.
    pub photo: Option<Box<str>>,
    /// Accepted file endings; empty means unknown.
    pub upload: Vec<Box<str>>,
    /// The largest file, in megabytes.
    pub max_mb: Option<u16>,
}

/// A paper that must not be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeverAsk {
    /// What it is called.
    pub paper: Box<str>,
    /// Why it must not be asked for.
    pub says: Box<str>,
    /// Its source.
    pub basis: Basis,
}
