//! A draft as a witness: answers as people and answers files have them.

use super::super::Witness;
use super::super::draft::{Draft, Slot};
use super::super::world::World;

use crate::procedure::expression::evaluate::{Facts, evaluate, holds};
use crate::procedure::expression::reach::{Leaf, reach};
use crate::procedure::expression::{NodeIx, PaperIx, Tri};
use crate::procedure::field::normal;
use crate::procedure::form::{FieldIx, Form};

/// The answers that stand in the draft.
pub(super) fn part(form: &Form, draft: &Draft) -> Witness {
    witness(form, draft, |_| true, draft.papers.clone())
}

/// The answers to relevant questions that a condition can read.
pub(super) fn whole(world: &World<'_>, draft: &Draft, node: NodeIx) -> Witness {
    let known = evaluate(world.program, draft, Some(0));
    let (leaves, _) = reach(world.program, &[node]);
    let read = leaves.iter().filter_map(|leaf| match leaf {
        Leaf::Paper(paper) => Some((*paper, draft.paper(*paper) == Tri::True)),
        Leaf::Field(_) | Leaf::List(_) => None,
    });
    let papers = read.collect();
    let wanted = |index: FieldIx| {
        let when = world.form.field(index).and_then(|own| own.when);
        holds(&known, when) == Tri::True && leaves.contains(&Leaf::Field(index))
    };
    witness(world.form, draft, wanted, papers)
}

fn witness(
    form: &Form,
    draft: &Draft,
    wanted: impl Fn(FieldIx) -> bool,
    papers: Vec<(PaperIx, bool)>,
) -> Witness {
    let slots = (0_u16..).map(FieldIx).zip(&form.fields).zip(&draft.slots);
    let answers = slots.filter_map(|((index, field), slot)| match slot {
        Slot::Value(value) if wanted(index) => Some((index, normal::entry(field, value)?)),
        Slot::Settled(entry) if wanted(index) => Some((index, entry.clone())),
        Slot::Value(_) | Slot::Settled(_) | Slot::Open => None,
    });
    Witness {
        today: draft.today,
        channel: draft.channel,
        items: draft.items,
        answers: answers.collect(),
        papers,
    }
}
