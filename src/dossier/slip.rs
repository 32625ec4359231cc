//! The correction slip: every defect of a dossier at once, each with what has to be mended and whether
//! mending it may open something new. Wording belongs to the sheet.

use super::assess::assess;
use super::assessment::{Problem, Question};
use super::case::{Case, Place};
use crate::procedure::Procedure;
use crate::procedure::expression::reach::{Leaf, reach};
use crate::procedure::rule::Level;

/// Everything to be mended, in the order of the definition: papers, values, questions left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slip {
    /// Papers and values with a defect.
    pub defects: Vec<Defect>,
    /// Needed papers nobody looked at yet, by document index.
    pub unseen: Vec<u16>,
    /// Questions left.
    pub questions: Vec<Question>,
    /// Warnings and notes, which need no mending.
    pub remarks: Vec<Problem>,
}

/// Something to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Defect {
    /// What is wrong.
    pub problem: Problem,
    /// Whether mending it may open more.
    pub then: Then,
}

/// What mending a defect may lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Nothing new.
    Settled,
    /// "Sửa mục này có thể phải hỏi thêm": questions or papers hang on it.
    MayAskMore,
}

/// The complete slip of a case.
pub fn slip(procedure: &Procedure, case: &Case) -> Slip {
    let assessment = assess(procedure, case);
    let mut slip = Slip {
        unseen: assessment.unseen(procedure).collect(),
        questions: assessment.questions.clone(),
        ..Slip::default()
    };
    for problem in &assessment.problems {
        if level(*problem) == Level::Block {
            slip.defects.push(Defect { problem: *problem, then: then(procedure, *problem) });
        } else {
            slip.remarks.push(*problem);
        }
    }
    slip.defects.sort_by_key(|own| rank(own.problem));
    slip
}

/// How grave a problem is; what is not a check stops the dossier.
fn level(problem: Problem) -> Level {
    match problem {
        Problem::Check { level, .. } => level,
        Problem::WrongPaper { .. }
        | Problem::LaterPaper { .. }
        | Problem::LaterValue { .. }
        | Problem::ItemCount { .. } => Level::Block,
    }
}

/// Papers before values, values in the form's order.
fn rank(problem: Problem) -> (u8, u16) {
    match problem {
        Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => (0, paper.document),
        Problem::Check { at, .. } | Problem::LaterValue { at } => (1, at.field.0),
        Problem::ItemCount { section } => (2, u16::from(section)),
    }
}

/// Whether a condition of what is asked or needed reads what has to be mended.
fn then(procedure: &Procedure, problem: Problem) -> Then {
    let opens = match problem {
        Problem::Check { at, .. } | Problem::LaterValue { at } => decides(procedure, at),
        Problem::WrongPaper { paper } | Problem::LaterPaper { paper } => {
            conditions(procedure).any(|leaf| match leaf {
                Leaf::Paper(own) => own.document == paper.document,
                Leaf::Field(_) | Leaf::List(_) => false,
            })
        }
        Problem::ItemCount { .. } => true,
    };
    if opens { Then::MayAskMore } else { Then::Settled }
}

/// Whether a condition of a question, paper, waiver or outcome reads the value at a place.
fn decides(procedure: &Procedure, at: Place) -> bool {
    let read = conditions(procedure).any(|leaf| match leaf {
        Leaf::Field(own) => own == at.field,
        Leaf::List(_) | Leaf::Paper(_) => false,
    });
    read || in_items(procedure, at)
}

/// Everything that conditions of relevance, need, waiver and outcome read.
fn conditions(procedure: &Procedure) -> impl Iterator<Item = Leaf> {
    let form = &procedure.form;
    let once = form.fields.iter().filter(|field| {
        let section = form.sections.get(usize::from(field.section));
        section.is_none_or(|own| own.repeat.is_none())
    });
    let fields = once.filter_map(|field| field.when);
    let sections = form.sections.iter().filter_map(|own| own.when);
    let papers = procedure.documents.iter().flat_map(|own| {
        let alternatives = own.one_of.iter().filter_map(|own| own.when);
        let waiver = own.waived.as_ref().map(|own| own.when);
        own.needed.into_iter().chain(waiver).chain(alternatives)
    });
    let outcomes = procedure.outcomes.iter().map(|own| own.when);
    let roots: Vec<_> = fields.chain(sections).chain(papers).chain(outcomes).collect();
    let (leaves, _) = reach(&procedure.program, &roots);
    leaves.into_iter()
}

/// Whether a question of the same item reads the value at a place.
fn in_items(procedure: &Procedure, at: Place) -> bool {
    let Some(section) = procedure.form.section_of(at.field) else {
        return false;
    };
    let Some(repeat) = &section.repeat else {
        return false;
    };
    let fields = procedure.form.fields_of(section);
    let roots: Vec<_> = fields.filter_map(|(_, field)| field.when).collect();
    let (leaves, _) = reach(&repeat.program, &roots);
    leaves.into_iter().any(|leaf| match leaf {
        Leaf::Field(own) => own == at.field,
        Leaf::List(_) | Leaf::Paper(_) => false,
    })
}
