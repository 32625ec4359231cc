//! What of a definition its examples try: which papers some example needs, which outcomes it reaches,
//! which options it chooses. The rest could say anything, and no example would notice.

use std::collections::BTreeSet;

use crate::dossier::assessment::{Assessment, Need, Verdict};
use crate::procedure::Procedure;
use crate::procedure::check::Finding;
use crate::procedure::check::lint::Lint;
use crate::procedure::field::{Entry, Kind};
use crate::procedure::form::FieldIx;
use crate::procedure::yaml::example::Example;
use crate::procedure::yaml::places::{Side, Spot};

/// What was tried so far.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    outcomes: BTreeSet<u16>,
    needed: BTreeSet<usize>,
    waived: BTreeSet<usize>,
    brought: BTreeSet<Box<str>>,
    chosen: BTreeSet<(FieldIx, String)>,
}

impl Coverage {
    /// Counts in one example, as it was assessed.
    pub(super) fn count(&mut self, example: &Example, assessment: &Assessment) {
        if let Verdict::Outcome(_, index) = assessment.verdict {
            self.outcomes.insert(index);
        }
        for (at, need) in assessment.needs.iter().enumerate() {
            match need {
                Need::Needed => self.needed.insert(at),
                Need::Waived => self.waived.insert(at),
                Need::Maybe | Need::NotNeeded => false,
            };
        }
        self.brought.extend(example.given.papers.iter().map(|(id, _)| id.clone()));
        for own in &example.given.answers {
            match &own.entry {
                Entry::Text(id) => {
                    self.chosen.insert((own.field, id.clone()));
                }
                Entry::Chosen(ids) => {
                    self.chosen.extend(ids.iter().map(|id| (own.field, id.clone())));
                }
                Entry::Address(_) | Entry::Blank | Entry::Unknown | Entry::Later => {}
            }
        }
    }

    /// What no example tries.
    pub(super) fn gaps(&self, procedure: &Procedure) -> Vec<Finding> {
        let mut gaps = Vec::new();
        let mut say = |spot, lint, name: &str| {
            gaps.push(Finding::lint(spot, Side::Name, lint, name));
        };
        for (index, own) in (0_u16..).zip(&procedure.outcomes) {
            if !self.outcomes.contains(&index) {
                say(Spot::Outcome(index), Lint::OutcomeUncovered, &own.id);
            }
        }
        for (index, own) in (0_u16..).zip(&procedure.documents) {
            if !self.needed.contains(&usize::from(index)) {
                say(Spot::Document(index), Lint::DocumentUncovered, &own.id);
            }
            if own.waived.is_some() && !self.waived.contains(&usize::from(index)) {
                say(Spot::Waiver(index), Lint::WaiverUncovered, &own.id);
            }
            for (at, own) in (0_u16..).zip(&own.one_of) {
                if !self.brought.contains(&own.id) {
                    say(Spot::Alternative(index, at), Lint::AlternativeUncovered, &own.id);
                }
            }
        }
        gaps.extend(self.options(procedure));
        gaps
    }

    /// The options of the triage that no example chooses; those of the form decide nothing.
    fn options(&self, procedure: &Procedure) -> Vec<Finding> {
        let mut gaps = Vec::new();
        let triage = procedure.triage().into_iter();
        for (index, field) in triage.flat_map(|own| procedure.form.fields_of(own)) {
            if !matches!(field.kind, Kind::Choice | Kind::Choices | Kind::YesNo) {
                continue;
            }
            for (option, own) in (0_u16..).zip(field.options.iter()) {
                if self.chosen.contains(&(index, own.id.to_string())) {
                    continue;
                }
                // Yes and no stand nowhere in the file.
                let spot = if field.kind == Kind::YesNo {
                    Spot::Field(index)
                } else {
                    Spot::Option(index, option)
                };
                let name = format!("{}: {}", field.id, own.id);
                gaps.push(Finding::lint(spot, Side::Name, Lint::OptionUncovered, name));
            }
        }
        gaps
    }
}
