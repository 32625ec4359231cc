//! The engine: everything that follows from a procedure and a case. Pure and total.
//!
//! One pass evaluates the procedure's program, one pass a program per item of a repeated section;
//! the parts below read papers, questions, terms and the verdict off the results. What an unknown
//! result hangs on is walked only where something is unknown.

pub mod glance;
mod hinges;
mod paper;
pub(super) mod probe;
mod problem;
mod sift;
mod terms;
mod verdict;
pub mod view;

use super::assessment::{Assessment, Found, Need, Verdict};
use super::case::{Case, Place};
use crate::procedure::Procedure;
use crate::procedure::expression::evaluate::{Known, evaluate, holds};
use crate::procedure::expression::{NodeIx, Tri};
use view::View;

/// Computes what the dossier needs, what is wrong with it, what is left to ask and what it is worth.
pub fn assess(procedure: &Procedure, case: &Case) -> Assessment {
    let view = View { procedure, case };
    let pass = Pass::run(&view);
    let needs: Vec<Need> = procedure.documents.iter().map(|own| pass.need(own)).collect();
    let found: Vec<Found> =
        (0..).zip(&procedure.documents).map(|(at, own)| pass.found(at, own)).collect();
    let outcome = pass.outcome();
    let mut hinges = pass.hinges(&needs, outcome);
    let sifted = pass.sift(&hinges, outcome);
    hinges.settled |= sifted.unknown;
    let mut problems = sifted.problems;
    pass.check_problems(&mut problems);
    pass.paper_problems(&needs, &found, &mut problems);
    let mut assessment = Assessment {
        verdict: Verdict::Undecided,
        shelf: sifted.shelf,
        sums: pass.sums(),
        processing: pass.processing(),
        deadlines: pass.deadlines(),
        relevance: pass.relevance,
        items: pass.item_relevance,
        needs,
        found,
        questions: sifted.questions,
        problems,
    };
    assessment.verdict = verdict::verdict(procedure, &assessment, &hinges, outcome, case.today);
    assessment
}

/// One evaluation of a case.
struct Pass<'a> {
    view: &'a View<'a>,
    known: Vec<Known<'a>>,
    relevance: Vec<Tri>,
    /// Per section, per item.
    items: Vec<Vec<Vec<Known<'a>>>>,
    item_relevance: Vec<Vec<Vec<Tri>>>,
}

impl<'a> Pass<'a> {
    fn run(view: &'a View<'a>) -> Self {
        let procedure = view.procedure;
        let known = evaluate(&procedure.program, view, None);
        let form = &procedure.form;
        let relevance =
            form.fields.iter().map(|field| match form.sections.get(usize::from(field.section)) {
                Some(section) if section.repeat.is_some() => holds(&known, section.when),
                Some(_) | None => holds(&known, field.when),
            });
        let relevance = relevance.collect();
        let mut pass =
            Self { view, known, relevance, items: Vec::new(), item_relevance: Vec::new() };
        if form.sections.iter().any(|section| section.repeat.is_some()) {
            pass.run_items();
        }
        pass
    }

    fn run_items(&mut self) {
        let form = &self.view.procedure.form;
        for (index, section) in (0_u8..).zip(&form.sections) {
            let mut results = Vec::new();
            let mut relevances = Vec::new();
            if let Some(repeat) = &section.repeat {
                for item in 0..self.view.item_count(index) {
                    let known = evaluate(&repeat.program, self.view, Some(item));
                    let fields = form.fields_of(section);
                    relevances.push(fields.map(|(_, own)| holds(&known, own.when)).collect());
                    results.push(known);
                }
            }
            self.items.push(results);
            self.item_relevance.push(relevances);
        }
    }

    fn holds(&self, node: Option<NodeIx>) -> Tri {
        holds(&self.known, node)
    }

    fn relevance_of(&self, section: u8, place: Place) -> Tri {
        let Some(item) = place.item else {
            return self.relevance.get(place.field.at()).copied().unwrap_or_default();
        };
        let section = usize::from(section);
        let start =
            self.view.procedure.form.sections.get(section).map_or(0, |own| own.fields.start);
        let item = self.item_relevance.get(section).and_then(|own| own.get(usize::from(item)));
        let slot = place.field.at().checked_sub(usize::from(start));
        item.zip(slot).and_then(|(own, at)| own.get(at)).copied().unwrap_or_default()
    }

    fn item_known(&self, section: u8, item: u16) -> &[Known<'a>] {
        let section = self.items.get(usize::from(section));
        section.and_then(|own| own.get(usize::from(item))).map_or(&[], Vec::as_slice)
    }
}
