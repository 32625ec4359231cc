//! Everything a result can depend on, decided or not: fields, lists and papers below it.

use super::{NodeIx, Op, PaperIx, Program};
use crate::procedure::form::FieldIx;

/// Something of the case that an expression reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaf {
    /// A field; of every item where it belongs to a repeated section.
    Field(FieldIx),
    /// Whether a repeated section has more items.
    List(u8),
    /// A paper.
    Paper(PaperIx),
}

/// The leaves below `roots`, each once, ascending, and which operations were passed.
pub fn reach(program: &Program, roots: &[NodeIx]) -> (Vec<Leaf>, Vec<bool>) {
    let mut seen = vec![false; program.ops.len()];
    let mut stack = roots.to_vec();
    let mut leaves = Vec::new();
    while let Some(node) = stack.pop() {
        let Some(passed) = seen.get_mut(node.at()) else {
            continue;
        };
        if !std::mem::replace(passed, true)
            && let Some(op) = program.ops.get(node.at())
        {
            below(program, *op, &mut stack, &mut leaves);
        }
    }
    leaves.sort_unstable();
    leaves.dedup();
    (leaves, seen)
}

fn below(program: &Program, op: Op, stack: &mut Vec<NodeIx>, leaves: &mut Vec<Leaf>) {
    match op {
        Op::Field { field, guard, offer } | Op::Known { field, guard, offer } => {
            leaves.push(Leaf::Field(field));
            stack.extend(guard);
            let offer = offer.and_then(|at| program.offers.get(usize::from(at)));
            stack.extend(offer.into_iter().flat_map(|own| own.when.iter().flatten()));
        }
        Op::Has(paper) => leaves.push(Leaf::Paper(paper)),
        Op::Fold { body, guard, .. } => {
            stack.extend(guard);
            if let Some(body) = program.bodies.get(usize::from(body)) {
                leaves.push(Leaf::List(body.section));
                leaves.extend(reach(&body.program, &[body.root]).0);
            }
        }
        Op::Defined(node)
        | Op::Part(node, _)
        | Op::Not(node)
        | Op::Chosen(node, _)
        | Op::Words(node) => stack.push(node),
        Op::Guarded { guard: left, node: right, .. }
        | Op::And(left, right)
        | Op::Or(left, right)
        | Op::Compare(_, left, right)
        | Op::Arithmetic(_, left, right)
        | Op::Elapsed(_, left, right)
        | Op::SameName(left, right) => stack.extend([left, right]),
        Op::Bool(_)
        | Op::Int(_)
        | Op::Day(_)
        | Op::Text(_)
        | Op::Option(_)
        | Op::Today
        | Op::Channel
        | Op::Amount(_) => {}
    }
}
