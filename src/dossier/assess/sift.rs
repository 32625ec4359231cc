//! One walk over all answers: the questions left in the order to ask them, the answers on the
//! shelf, and what is wrong with an answer by itself.

use super::Pass;
use super::hinges::Hinges;
use crate::dossier::assessment::{Asked, Problem, Question, QuestionState};
use crate::dossier::case::{Answer, Place, State};
use crate::procedure::expression::Tri;
use crate::procedure::expression::evaluate::{Known, offered};
use crate::procedure::field::{Kind, Value};
use crate::procedure::form::{Field, Section};

/// What the walk found.
#[derive(Debug, Default)]
pub(super) struct Sifted {
    /// Restored answers first, then triage while something hangs on it, then the form.
    pub(super) questions: Vec<Question>,
    /// Answers that are kept though nothing asks for them now.
    pub(super) shelf: Vec<Place>,
    /// Values that come later; hidden ones never count.
    pub(super) problems: Vec<Problem>,
    /// A required field of the form was answered *không biết*.
    pub(super) unknown: bool,
}

impl Pass<'_> {
    pub(super) fn sift(&self, hinges: &Hinges, outcome: Option<u16>) -> Sifted {
        let mut walk = Walk {
            pass: self,
            hinges,
            decided: outcome.is_some(),
            open: Vec::new(),
            sifted: Sifted::default(),
        };
        for (index, section) in (0_u8..).zip(&self.view.procedure.form.sections) {
            if section.repeat.is_some() {
                walk.items(index, section);
            } else {
                walk.once(section);
            }
        }
        walk.sifted.questions.append(&mut walk.open);
        walk.sifted
    }
}

struct Walk<'a> {
    pass: &'a Pass<'a>,
    hinges: &'a Hinges,
    decided: bool,
    open: Vec<Question>,
    sifted: Sifted,
}

impl Walk<'_> {
    fn once(&mut self, section: &Section) {
        let pass = self.pass;
        let start = usize::from(section.fields.start);
        let answers = pass.view.case.answers.slots.get(start..).unwrap_or_default();
        let relevance = pass.relevance.get(start..).unwrap_or_default();
        let fields = pass.view.procedure.form.fields_of(section);
        for (((index, field), answer), relevance) in fields.zip(answers).zip(relevance) {
            self.visit(Place::of(index), field, answer, *relevance);
        }
    }

    fn items(&mut self, index: u8, section: &Section) {
        let pass = self.pass;
        let items = pass.item_relevance.get(usize::from(index)).map_or(&[][..], |own| own);
        let list = pass.view.list(index);
        let answers = list.map_or(&[][..], |own| &own.items);
        for ((at, relevance), item) in (0_u16..).zip(items).zip(answers) {
            let fields = pass.view.procedure.form.fields_of(section);
            for (((field, own), answer), relevance) in fields.zip(&item.slots).zip(relevance) {
                self.visit(Place { field, item: Some(at) }, own, answer, *relevance);
            }
        }
        let closed = list.is_some_and(|own| own.closed);
        if !closed && !self.decided && pass.holds(section.when) == Tri::True {
            let about = Asked::More(index);
            self.open.push(Question { about, state: QuestionState::Open });
        }
    }

    fn visit(&mut self, place: Place, field: &Field, answer: &Answer, relevance: Tri) {
        if relevance != Tri::True {
            if answer.state != State::Open {
                self.sifted.shelf.push(place);
            }
            return;
        }
        if field.kind == Kind::Computed {
            return;
        }
        let about = Asked::Field(place);
        if answer.to_confirm && answer.state != State::Open {
            let state = QuestionState::ToConfirm;
            self.sifted.questions.push(Question { about, state });
        } else if !self.decided
            && let Some(state) = self.left(place, field, &answer.state)
        {
            self.open.push(Question { about, state });
        }
        self.sifted.problems.extend(self.problem(place, field, &answer.state));
        self.sifted.unknown |=
            field.section > 0 && !field.allow.blank && answer.state == State::Unknown;
    }

    fn left(&self, place: Place, field: &Field, state: &State) -> Option<QuestionState> {
        let left = match state {
            State::Open => QuestionState::Open,
            State::Unfit(_) => QuestionState::NoLongerOffered,
            State::Value(value) if self.withdrawn(place, field, value) => {
                QuestionState::NoLongerOffered
            }
            State::Value(_) | State::Blank | State::Unknown | State::Later => return None,
        };
        let asked = match field.section {
            0 => self.hinges.wanted.get(place.field.at()).copied().unwrap_or_default(),
            _ => !field.allow.blank,
        };
        asked.then_some(left)
    }

    /// Whether a stored choice is definitely no longer offered.
    fn withdrawn(&self, place: Place, field: &Field, value: &Value) -> bool {
        let procedure = self.pass.view.procedure;
        let section = procedure.form.sections.get(usize::from(field.section));
        let repeat = section.and_then(|own| own.repeat.as_ref());
        let (program, known): (_, &[Known<'_>]) = match (repeat, place.item) {
            (Some(repeat), Some(item)) => {
                (&repeat.program, self.pass.item_known(field.section, item))
            }
            (_, _) => (&procedure.program, &self.pass.known),
        };
        let offer = program.offers.iter().find(|offer| offer.field == place.field);
        offer.is_some_and(|offer| offered(offer, known, value) == Tri::False)
    }

    fn problem(&self, place: Place, field: &Field, state: &State) -> Option<Problem> {
        let counts = field.section > 0 || self.hinges.later.contains(&place.field);
        (counts && *state == State::Later).then_some(Problem::LaterValue { at: place })
    }
}
