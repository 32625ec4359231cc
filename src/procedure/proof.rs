//! Proofs about a definition: what can never happen, what always does, what stays undecided, and
//! how many questions a citizen can be asked. Of all citizens, not of a sample.
//!
//! [`prove`] lays every condition out over all cases as decision diagrams (`world`, over `diagram`
//! and `axis`); what they call impossible is impossible. What they call possible is shown by a case
//! (`witness`) on which the engine's own evaluation agrees; where none is found the claim stays
//! open and is counted as such. Wording belongs to the shell.

mod axis;
mod claims;
mod diagram;
mod draft;
mod witness;
mod world;

use jiff::civil::Date;

use super::Procedure;
use super::expression::PaperIx;
use super::field::Entry;
use super::form::FieldIx;
use super::rule::Channel;
use super::yaml::places::{Side, Spot};

/// What is proved of one definition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proof {
    /// What its author should look at.
    pub findings: Vec<Finding>,
    /// How many claims were settled, either way.
    pub settled: u32,
    /// How many claims stay open.
    pub open: u32,
    /// The most questions any citizen can be asked.
    pub most: Most,
    /// How many nodes the diagrams took.
    pub nodes: usize,
}

/// The most questions that can be relevant at once while no outcome ends the road; items of a
/// repeated section are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Most {
    /// In the triage.
    pub triage: u32,
    /// In triage and form, those that may be passed over included.
    pub all: u32,
    /// In triage and form, those that may not be passed over.
    pub required: u32,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub spot: Spot,
    /// Which condition of it.
    pub side: Side,
    /// What is found.
    pub claim: Claim,
}

/// What was proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// The condition is true in no case.
    NeverTrue,
    /// The condition is true in every case.
    AlwaysTrue,
    /// No answers lead to the question, option, paper or outcome.
    Unreachable,
    /// The outcome is true only where an earlier one is; that one's index.
    Shadowed(u16),
    /// The outcome is true together with the earlier ones of these indices, which lead elsewhere;
    /// the case shows the first of them.
    Overlaps(Vec<u16>, Witness),
    /// The row holds only where an earlier one does.
    RowUnreachable,
    /// The waiver holds in no case in which the paper is needed.
    WaiverUnreachable,
    /// The paper is waived whenever it is needed.
    AlwaysWaived,
    /// The check cannot fail.
    NeverFails,
    /// The check fails whenever it is made.
    AlwaysFails,
    /// Everything is answered, nothing with *không biết*, and the condition is not decided.
    Undecided(Witness),
    /// The question is asked and none of its options is offered.
    NoOption(Witness),
    /// Every case ends at an outcome: nobody can file.
    NobodyFiles,
    /// The diagrams allow it and no case was found: neither proved nor shown.
    Open,
    /// The definition is too large to be proved.
    TooLarge,
}

/// A case that shows a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The desk's day.
    pub today: Date,
    /// The way of filing.
    pub channel: Channel,
    /// How many items every repeated section has, all alike.
    pub items: u16,
    /// The answers that matter; those of a repeated section are every item's.
    pub answers: Vec<(FieldIx, Entry)>,
    /// Papers found right or wrong.
    pub papers: Vec<(PaperIx, bool)>,
}

/// Proves what can be proved of a definition on the desk's day.
pub fn prove(procedure: &Procedure, today: Date) -> Proof {
    claims::prove(procedure, today)
}
