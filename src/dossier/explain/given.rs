//! Answers as separate reasons: which ones a result can depend on, and cases without them.

use crate::dossier::case::{Answer, Case, Item, Papers, Place, State};
use crate::procedure::Procedure;
use crate::procedure::expression::reach::{Leaf, reach};
use crate::procedure::expression::{NodeIx, PaperIx, Program};
use crate::procedure::form::FieldIx;

/// One thing that was said or seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Given {
    /// An answer.
    Answer(Place),
    /// That a repeated section has no more items, by section index.
    Closed(u8),
    /// What was found about a paper.
    Paper(PaperIx),
}

/// The roots of a target, in the procedure's program or in a section's item program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::dossier) struct Roots {
    /// The section whose item program the nodes belong to, and the item.
    pub(in crate::dossier) item: Option<(u8, u16)>,
    /// The nodes.
    pub(in crate::dossier) nodes: Vec<NodeIx>,
}

/// The given things below `roots` in file order, and which operations were passed.
pub(super) fn candidates(
    procedure: &Procedure,
    case: &Case,
    roots: &Roots,
) -> (Vec<Given>, Vec<bool>) {
    let Some(program) = program(procedure, roots) else {
        return (Vec::new(), Vec::new());
    };
    let (leaves, passed) = reach(program, &roots.nodes);
    let mut given = Vec::new();
    for leaf in leaves {
        match leaf {
            Leaf::Field(field) => answers(procedure, case, field, &mut given),
            Leaf::List(section) => {
                let list = case.answers.lists.get(usize::from(section));
                given.extend(list.filter(|own| own.closed).map(|_| Given::Closed(section)));
            }
            Leaf::Paper(paper) => {
                let marks = case.papers.marks.iter().map(|(own, _)| *own);
                let whole = paper.alternative.is_none();
                let own =
                    marks.filter(|own| *own == paper || (whole && own.document == paper.document));
                given.extend(own.map(Given::Paper));
            }
        }
    }
    given.sort_unstable();
    given.dedup();
    (given, passed)
}

/// The case with nothing given but `kept`.
pub(super) fn only(case: &Case, kept: &[Given]) -> Case {
    let mut reduced = case.clone();
    let keeps = |given: Given| kept.binary_search(&given).is_ok();
    for (at, answer) in reduced.answers.slots.iter_mut().enumerate() {
        let field = FieldIx(u16::try_from(at).unwrap_or(u16::MAX));
        if !keeps(Given::Answer(Place::of(field))) {
            *answer = Answer::default();
        }
    }
    for (section, list) in (0_u8..).zip(&mut reduced.answers.lists) {
        list.closed &= keeps(Given::Closed(section));
    }
    reduced.papers.marks.retain(|(paper, _)| keeps(Given::Paper(*paper)));
    reduced
}

/// The case without one given thing.
pub(super) fn without(procedure: &Procedure, case: &Case, given: Given) -> Case {
    let mut reduced = case.clone();
    match given {
        Given::Answer(place) => {
            if let Some(answer) = slot(procedure, &mut reduced, place) {
                *answer = Answer::default();
            }
        }
        Given::Closed(section) => {
            if let Some(list) = reduced.answers.lists.get_mut(usize::from(section)) {
                list.closed = false;
            }
        }
        Given::Paper(paper) => {
            let Papers { marks } = &mut reduced.papers;
            marks.retain(|(own, _)| *own != paper);
        }
    }
    reduced
}

/// The program that `roots` belong to.
fn program<'a>(procedure: &'a Procedure, roots: &Roots) -> Option<&'a Program> {
    match roots.item {
        None => Some(&procedure.program),
        Some((section, _)) => {
            let section = procedure.form.sections.get(usize::from(section))?;
            section.repeat.as_ref().map(|repeat| &repeat.program)
        }
    }
}

fn answers(procedure: &Procedure, case: &Case, field: FieldIx, given: &mut Vec<Given>) {
    let answered = |answer: &Answer| !matches!(answer.state, State::Open | State::Unfit(_));
    if case.answers.slots.get(field.at()).is_some_and(answered) {
        given.push(Given::Answer(Place::of(field)));
    }
    let Some(own) = procedure.form.field(field) else {
        return;
    };
    let Some(section) = procedure.form.section_of(field) else {
        return;
    };
    let Some(list) = case.answers.lists.get(usize::from(own.section)) else {
        return;
    };
    let slot = field.at().saturating_sub(usize::from(section.fields.start));
    let of_item = |item: &Item| item.slots.get(slot).is_some_and(answered);
    let items = (0_u16..).zip(&list.items).filter(|(_, item)| of_item(item));
    given.extend(items.map(|(at, _)| Given::Answer(Place { field, item: Some(at) })));
}

fn slot<'a>(procedure: &Procedure, case: &'a mut Case, place: Place) -> Option<&'a mut Answer> {
    let Some(item) = place.item else {
        return case.answers.slots.get_mut(place.field.at());
    };
    let field = procedure.form.field(place.field)?;
    let section = procedure.form.section_of(place.field)?;
    let at = place.field.at().checked_sub(usize::from(section.fields.start))?;
    let list = case.answers.lists.get_mut(usize::from(field.section))?;
    list.items.get_mut(usize::from(item))?.slots.get_mut(at)
}
