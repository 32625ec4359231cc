//! What can stand at a question, told apart only as far as conditions tell it apart.

use std::collections::BTreeMap;

use crate::procedure::expression::{NodeIx, Op, Program};
use crate::procedure::field::Kind;
use crate::procedure::form::{Field, FieldIx};
use crate::procedure::proof::axis::Measured;

/// What can stand at a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::procedure::proof) enum Stand {
    /// An option; for those that no condition tells apart, the first of them.
    Option(u16),
    /// Some value.
    Value,
    /// Passed over.
    Blank,
    /// *Không biết*.
    Unknown,
    /// *Sẽ bổ sung*.
    Later,
}

/// What can stand at a field whose options of these indices are told apart.
pub(super) fn stands(field: &Field, mentioned: &[u16]) -> Vec<Stand> {
    let mut stands: Vec<Stand> = Vec::new();
    if is_choice(field.kind) {
        let count = u16::try_from(field.options.len()).unwrap_or(u16::MAX);
        stands.extend(mentioned.iter().copied().map(Stand::Option));
        let other = (0..count).find(|own| !mentioned.contains(own));
        stands.extend(other.map(Stand::Option));
        if stands.is_empty() {
            stands.push(Stand::Option(0));
        }
    } else {
        stands.push(Stand::Value);
    }
    stands.extend(field.allow.blank.then_some(Stand::Blank));
    stands.extend(field.allow.unknown.then_some(Stand::Unknown));
    stands.extend(field.allow.later.then_some(Stand::Later));
    stands
}

/// Whether one option stands at fields of this kind.
pub(in crate::procedure::proof) fn is_choice(kind: Kind) -> bool {
    match kind {
        Kind::Choice
        | Kind::YesNo
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality => true,
        Kind::Text
        | Kind::FullName
        | Kind::Date
        | Kind::PartialDate
        | Kind::Choices
        | Kind::Integer
        | Kind::Money
        | Kind::Area
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber
        | Kind::Address
        | Kind::Computed => false,
    }
}

/// The options of every choice that a condition or an offer tells apart, ascending.
pub(super) fn mentioned(program: &Program) -> BTreeMap<FieldIx, Vec<u16>> {
    let mut mentioned: BTreeMap<FieldIx, Vec<u16>> = BTreeMap::new();
    for op in &program.ops {
        let Op::Compare(_, left, right) = *op else {
            continue;
        };
        for (one, other) in [(left, right), (right, left)] {
            if let Some(Op::Option(option)) = program.ops.get(other.at())
                && let Some(field) = read_field(program, one)
            {
                mentioned.entry(field).or_default().push(*option);
            }
        }
    }
    for offer in &program.offers {
        let guarded = (0..).zip(&offer.when).filter(|(_, when)| when.is_some());
        mentioned.entry(offer.field).or_default().extend(guarded.map(|(option, _)| option));
    }
    for options in mentioned.values_mut() {
        options.sort_unstable();
        options.dedup();
    }
    mentioned
}

/// The field whose value a node gives.
fn read_field(program: &Program, node: NodeIx) -> Option<FieldIx> {
    match program.ops.get(node.at()) {
        Some(Op::Field { field, .. }) => Some(*field),
        Some(Op::Guarded { node, .. }) => read_field(program, *node),
        Some(_) | None => None,
    }
}

/// The fixed texts that a node is compared with.
pub(super) fn texts(program: &Program, node: NodeIx) -> Vec<u16> {
    let mut texts: Vec<u16> = Vec::new();
    for op in &program.ops {
        let Op::Compare(_, left, right) = *op else {
            continue;
        };
        for (one, other) in [(left, right), (right, left)] {
            if let Some(Op::Text(text)) = program.ops.get(other.at())
                && one == node
            {
                texts.push(*text);
            }
        }
    }
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// The nodes that an axis measures.
pub(in crate::procedure::proof) fn measured(measured: Measured) -> Vec<NodeIx> {
    match measured {
        Measured::Node(node) => vec![node],
        Measured::Difference(one, other)
        | Measured::Between(one, other)
        | Measured::Counted(one, other, _) => vec![one, other],
    }
}
