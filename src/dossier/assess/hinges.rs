//! What the unknown results hang on: which triage questions are worth asking, and whether asking
//! can still decide.

use super::Pass;
use crate::dossier::assessment::Need;
use crate::dossier::case::{Place, State};
use crate::procedure::expression::residue::{Hinge, Residue};
use crate::procedure::expression::{NodeIx, Offer, Program, Tri};
use crate::procedure::field::Value;
use crate::procedure::form::FieldIx;
use crate::procedure::rule::Level;

/// What the unknown results of one evaluation hang on.
#[derive(Debug, Clone, Default)]
pub(super) struct Hinges {
    /// Fields that stand in the residue of something, by index.
    pub(super) wanted: Vec<bool>,
    /// An outcome, need or relevance hangs on something that can still be answered.
    pub(super) open: bool,
    /// Something hangs only on what will not be answered.
    pub(super) settled: bool,
    /// Triage questions answered *sẽ bổ sung* on which something hangs.
    pub(super) later: Vec<FieldIx>,
}

/// How much an unknown result weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// Outcomes, needs, relevances: the verdict waits for them.
    Verdict,
    /// Blocking checks: the verdict needs a review where a *không biết* stands behind.
    Check,
    /// Fees, times, deadlines, other checks: worth asking for, no more.
    Asking,
}

impl Pass<'_> {
    pub(super) fn hinges(&self, needs: &[Need], outcome: Option<u16>) -> Hinges {
        let mut hinges = Hinges {
            wanted: vec![false; self.view.procedure.form.fields.len()],
            ..Hinges::default()
        };
        if outcome.is_some() {
            return hinges;
        }
        let mut walk = Walk { pass: self, needs, hinges: &mut hinges };
        let program = &self.view.procedure.program;
        walk.roots(program, Weight::Verdict, self.verdict_roots(needs));
        walk.items(Weight::Verdict);
        walk.roots(program, Weight::Check, self.check_roots(Level::Block));
        walk.items(Weight::Check);
        walk.roots(program, Weight::Asking, self.asking_roots(needs).into_iter());
        walk.items(Weight::Asking);
        hinges
    }

    fn verdict_roots(&self, needs: &[Need]) -> impl Iterator<Item = NodeIx> {
        let procedure = self.view.procedure;
        let outcomes = procedure.outcomes.iter().map(|own| own.when);
        let papers = procedure.documents.iter().zip(needs).flat_map(|(own, need)| {
            let open = matches!(need, Need::Needed | Need::Maybe);
            let waiver = own.waived.as_ref().map(|waiver| waiver.when);
            own.needed.into_iter().chain(waiver).filter(move |_| open)
        });
        let sections = procedure.form.sections.iter().filter_map(|own| own.when);
        let form = procedure.form.fields.iter().filter(|field| field.section > 0);
        let repeats = |section: u8| {
            let section = procedure.form.sections.get(usize::from(section));
            section.is_some_and(|own| own.repeat.is_some())
        };
        let fields = form.filter(move |own| !repeats(own.section)).filter_map(|own| own.when);
        outcomes.chain(papers).chain(sections).chain(fields)
    }

    /// What is worth asking for though the verdict does not wait for it: terms, gentle checks, which
    /// alternatives are accepted and which options offered.
    fn asking_roots(&self, needs: &[Need]) -> Vec<NodeIx> {
        let procedure = self.view.procedure;
        let mut roots = self.term_roots();
        roots.extend(self.check_roots(Level::Warn).chain(self.check_roots(Level::Note)));
        for (own, need) in procedure.documents.iter().zip(needs) {
            if matches!(need, Need::Needed | Need::Maybe) {
                roots.extend(own.one_of.iter().filter_map(|alternative| alternative.when));
            }
        }
        for own in &procedure.program.offers {
            if procedure.form.field(own.field).is_some_and(|field| field.section > 0) {
                roots.extend(self.offer_roots(own, None));
            }
        }
        roots
    }

    /// The guards on which a form field's choice hangs: of the chosen options, or of all of them
    /// while it is open.
    fn offer_roots(&self, offer: &Offer, item: Option<u16>) -> Vec<NodeIx> {
        let place = Place { field: offer.field, item };
        let section = self.view.procedure.form.field(offer.field).map_or(0, |own| own.section);
        if self.relevance_of(section, place) != Tri::True {
            return Vec::new();
        }
        let one = |index: u16| offer.when.get(usize::from(index)).copied().flatten();
        match self.view.at(place).map(|answer| &answer.state) {
            Some(State::Value(Value::Option(index))) => one(*index).into_iter().collect(),
            Some(State::Value(Value::Options(chosen))) => {
                chosen.iter().filter_map(|index| one(*index)).collect()
            }
            Some(State::Open | State::Unfit(_)) | None => {
                offer.when.iter().flatten().copied().collect()
            }
            Some(State::Value(_) | State::Blank | State::Unknown | State::Later) => Vec::new(),
        }
    }

    fn check_roots(&self, level: Level) -> impl Iterator<Item = NodeIx> {
        let checks = self.view.procedure.checks.iter().filter(move |own| own.level == level);
        let form = &self.view.procedure.form;
        let once = checks.filter(|own| form.section_of(own.at).is_some_and(|s| s.repeat.is_none()));
        let relevant = once.filter(|own| self.relevance.get(own.at.at()) != Some(&Tri::False));
        relevant
            .filter(|own| self.holds(own.when) != Tri::False)
            .flat_map(|own| own.when.into_iter().chain([own.ensure]))
    }
}

struct Walk<'a, 'b> {
    pass: &'a Pass<'a>,
    needs: &'a [Need],
    hinges: &'b mut Hinges,
}

impl Walk<'_, '_> {
    fn roots(&mut self, program: &Program, weight: Weight, roots: impl Iterator<Item = NodeIx>) {
        let pass = self.pass;
        let mut residue = Residue::new(program, pass.view, &pass.known, None);
        let mut fresh = Vec::new();
        for root in roots {
            residue.walk(root, &mut |hinge| fresh.push(hinge));
        }
        while let Some(hinge) = fresh.pop() {
            let Some(field) = self.note(hinge, weight) else {
                continue;
            };
            for offer in program.offers.iter().filter(|offer| offer.field == field) {
                for node in offer.when.iter().flatten() {
                    residue.walk(*node, &mut |hinge| fresh.push(hinge));
                }
            }
        }
    }

    /// The fields and checks of every item of every repeated section.
    fn items(&mut self, weight: Weight) {
        let pass = self.pass;
        let procedure = pass.view.procedure;
        for (index, section) in (0_u8..).zip(&procedure.form.sections) {
            let Some(repeat) = &section.repeat else {
                continue;
            };
            let fields = procedure.form.fields_of(section).filter_map(|(_, own)| own.when);
            let checks = procedure.checks.iter().filter(|own| {
                own.level == Level::Block
                    && procedure.form.field(own.at).is_some_and(|field| field.section == index)
            });
            let roots: Vec<NodeIx> = match weight {
                Weight::Verdict => fields.collect(),
                Weight::Check => {
                    checks.flat_map(|own| own.when.into_iter().chain([own.ensure])).collect()
                }
                Weight::Asking => Vec::new(),
            };
            for item in 0..pass.view.item_count(index) {
                let known = pass.item_known(index, item);
                let mut residue = Residue::new(&repeat.program, pass.view, known, Some(item));
                let offers = repeat.program.offers.iter().filter(|_| weight == Weight::Asking);
                let offers = offers.flat_map(|own| pass.offer_roots(own, Some(item)));
                for root in roots.iter().copied().chain(offers) {
                    residue.walk(root, &mut |hinge| {
                        self.note(hinge, weight);
                    });
                }
            }
        }
    }

    /// Notes a hinge; gives back a field that is wanted for the first time.
    fn note(&mut self, hinge: Hinge, weight: Weight) -> Option<FieldIx> {
        match hinge {
            Hinge::Question(field, _) => {
                self.hinges.open |= weight == Weight::Verdict;
                let wanted = self.hinges.wanted.get_mut(field.at())?;
                (!std::mem::replace(wanted, true)).then_some(field)
            }
            Hinge::More(_) => {
                self.hinges.open |= weight == Weight::Verdict;
                None
            }
            Hinge::Paper(paper) => {
                let need = self.needs.get(usize::from(paper.document));
                let looked_at = matches!(need, Some(Need::Needed | Need::Maybe));
                self.hinges.open |= looked_at && weight == Weight::Verdict;
                self.hinges.settled |= !looked_at && weight == Weight::Verdict;
                None
            }
            Hinge::Settled(field, item) => {
                self.settled(Place { field, item }, weight);
                None
            }
            Hinge::Fixed => {
                self.hinges.settled |= weight == Weight::Verdict;
                None
            }
        }
    }

    fn settled(&mut self, place: Place, weight: Weight) {
        let state = self.pass.view.at(place).map(|answer| &answer.state);
        let unknown = state == Some(&State::Unknown);
        self.hinges.settled |= match weight {
            Weight::Verdict => true,
            Weight::Check => unknown,
            Weight::Asking => false,
        };
        let triage =
            self.pass.view.procedure.form.field(place.field).is_some_and(|f| f.section == 0);
        if triage && state == Some(&State::Later) && weight != Weight::Asking {
            self.hinges.later.push(place.field);
        }
    }
}
