//! What an unknown result still hangs on: the expression after the known answers are put in.
//!
//! Parts that are decided have vanished: in `a and b` with `a` true only `b` is left. A field whose
//! own relevance is unknown hangs on that relevance first.

use super::evaluate::{Facts, Known, Reading, at, holds, offered};
use super::{NodeIx, Offer, Op, PaperIx, Program, Tri};
use crate::procedure::field::Value;
use crate::procedure::form::FieldIx;

/// What an unknown result hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hinge {
    /// An open question, with the item's position in an item program.
    Question(FieldIx, Option<u16>),
    /// A question answered *không biết* or *sẽ bổ sung*, passed over, or not relevant.
    Settled(FieldIx, Option<u16>),
    /// Whether a repeated section has more items.
    More(u8),
    /// A paper nobody looked at.
    Paper(PaperIx),
    /// A value no answer can change: an overflow, an amount without a row for the day.
    Fixed,
}

/// Walks unknown results of one evaluated program, visiting no operation twice.
#[derive(Debug)]
pub struct Residue<'a, F> {
    program: &'a Program,
    facts: &'a F,
    known: &'a [Known<'a>],
    item: Option<u16>,
    seen: Vec<bool>,
}

impl<'a, F: Facts> Residue<'a, F> {
    /// A walk over `known`, which `program` gave for `facts` and `item`.
    pub fn new(
        program: &'a Program,
        facts: &'a F,
        known: &'a [Known<'a>],
        item: Option<u16>,
    ) -> Self {
        Self { program, facts, known, item, seen: vec![false; program.ops.len()] }
    }

    /// Reports what the unknown result at `root` hangs on and was not reported before.
    pub fn walk(&mut self, root: NodeIx, found: &mut impl FnMut(Hinge)) {
        if at(self.known, root) != Known::Unknown {
            return;
        }
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            let Some(seen) = self.seen.get_mut(node.at()) else {
                continue;
            };
            if std::mem::replace(seen, true) || at(self.known, node) != Known::Unknown {
                continue;
            }
            if let Some(op) = self.program.ops.get(node.at()) {
                self.open(*op, &mut stack, found);
            }
        }
    }

    fn open(&mut self, op: Op, stack: &mut Vec<NodeIx>, found: &mut impl FnMut(Hinge)) {
        match op {
            Op::Field { field, guard, offer } | Op::Known { field, guard, offer } => {
                self.field(field, guard, offer, stack, found);
            }
            Op::Guarded { field, guard, node } => match holds(self.known, Some(guard)) {
                Tri::Unknown => stack.push(guard),
                Tri::True => stack.push(node),
                Tri::False => found(Hinge::Settled(field, self.item)),
            },
            Op::Defined(node)
            | Op::Not(node)
            | Op::Part(node, _)
            | Op::Chosen(node, _)
            | Op::Words(node) => self.push(node, stack, found),
            Op::And(left, right)
            | Op::Or(left, right)
            | Op::Compare(_, left, right)
            | Op::Arithmetic(_, left, right)
            | Op::Elapsed(_, left, right)
            | Op::SameName(left, right) => {
                let before = stack.len();
                for node in [right, left] {
                    if at(self.known, node) == Known::Unknown {
                        stack.push(node);
                    }
                }
                if stack.len() == before {
                    found(Hinge::Fixed);
                }
            }
            Op::Has(paper) => found(Hinge::Paper(paper)),
            Op::Fold { body, guard, .. } => self.fold(body, guard, stack, found),
            Op::Amount(_)
            | Op::Bool(_)
            | Op::Int(_)
            | Op::Day(_)
            | Op::Text(_)
            | Op::Option(_)
            | Op::Today
            | Op::Channel => found(Hinge::Fixed),
        }
    }

    fn push(&self, node: NodeIx, stack: &mut Vec<NodeIx>, found: &mut impl FnMut(Hinge)) {
        if at(self.known, node) == Known::Unknown {
            stack.push(node);
        } else {
            found(Hinge::Fixed);
        }
    }

    fn field(
        &self,
        field: FieldIx,
        guard: Option<NodeIx>,
        offer: Option<u16>,
        stack: &mut Vec<NodeIx>,
        found: &mut impl FnMut(Hinge),
    ) {
        match (holds(self.known, guard), guard) {
            (Tri::Unknown, Some(guard)) => return stack.push(guard),
            (Tri::False | Tri::Unknown, _) => return found(Hinge::Settled(field, self.item)),
            (Tri::True, _) => {}
        }
        match self.facts.answer(field, self.item) {
            Reading::Open => found(Hinge::Question(field, self.item)),
            Reading::Settled => found(Hinge::Settled(field, self.item)),
            Reading::Value(value) => {
                match offer.and_then(|at| self.program.offers.get(usize::from(at))) {
                    Some(offer) => self.offer(offer, value, stack, found),
                    None => found(Hinge::Fixed),
                }
            }
        }
    }

    /// A chosen option whose guard is unknown hangs on it; one that is not offered is open again.
    fn offer(
        &self,
        offer: &Offer,
        value: &Value,
        stack: &mut Vec<NodeIx>,
        found: &mut impl FnMut(Hinge),
    ) {
        if offered(offer, self.known, value) == Tri::False {
            return found(Hinge::Question(offer.field, self.item));
        }
        let guards = offer.when.iter().flatten();
        stack.extend(guards.filter(|guard| at(self.known, **guard) == Known::Unknown));
    }

    fn fold(
        &self,
        body: u16,
        guard: Option<NodeIx>,
        stack: &mut Vec<NodeIx>,
        found: &mut impl FnMut(Hinge),
    ) {
        if holds(self.known, guard) != Tri::True {
            return match guard {
                Some(guard) => self.push(guard, stack, found),
                None => found(Hinge::Fixed),
            };
        }
        let Some(body) = self.program.bodies.get(usize::from(body)) else {
            return;
        };
        let (items, closed) = self.facts.items(body.section);
        if closed != Tri::True {
            found(Hinge::More(body.section));
        }
        for item in 0..items {
            let known = super::evaluate::evaluate(&body.program, self.facts, Some(item));
            Residue::new(&body.program, self.facts, &known, Some(item)).walk(body.root, found);
        }
    }
}
