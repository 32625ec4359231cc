//! The questions left, in the order to ask them, and the answers on the shelf.

use super::Pass;
use super::hinges::Hinges;
use crate::dossier::assessment::{Asked, Question, QuestionState};
use crate::dossier::case::{Answer, Place, State};
use crate::procedure::expression::Tri;
use crate::procedure::expression::evaluate::{Known, offered};
use crate::procedure::field::{Kind, Value};
use crate::procedure::form::Field;

impl Pass<'_> {
    /// Restored answers first, then triage while something hangs on it, then the form.
    pub(super) fn questions(&self, hinges: &Hinges, outcome: Option<u16>) -> Vec<Question> {
        let mut questions = Vec::new();
        let mut open = Vec::new();
        for (place, field, relevance) in self.places() {
            if relevance != Tri::True || field.kind == Kind::Computed {
                continue;
            }
            let answer = self.view.at(place);
            if answer.is_some_and(|own| own.to_confirm && own.state != State::Open) {
                let state = QuestionState::ToConfirm;
                questions.push(Question {
                    about: Asked::Field(place),
                    state,
                });
            } else if outcome.is_none()
                && let Some(state) = self.left(place, field, answer, hinges)
            {
                open.push((
                    field.section,
                    Question {
                        about: Asked::Field(place),
                        state,
                    },
                ));
            }
        }
        if outcome.is_none() {
            self.open_lists(&mut open);
        }
        questions.extend(open.into_iter().map(|(_, question)| question));
        questions
    }

    /// Answers that are kept though nothing asks for them now.
    pub(super) fn shelf(&self) -> Vec<Place> {
        let kept = self.places().filter(|(place, _, relevance)| {
            *relevance != Tri::True
                && self
                    .view
                    .at(*place)
                    .is_some_and(|own| own.state != State::Open)
        });
        kept.map(|(place, _, _)| place).collect()
    }

    fn left(
        &self,
        place: Place,
        field: &Field,
        answer: Option<&Answer>,
        hinges: &Hinges,
    ) -> Option<QuestionState> {
        let state = match answer.map(|own| &own.state) {
            None | Some(State::Open) => QuestionState::Open,
            Some(State::Unfit(_)) => QuestionState::NoLongerOffered,
            Some(State::Value(value)) if self.withdrawn(place, field, value) => {
                QuestionState::NoLongerOffered
            }
            Some(State::Value(_) | State::Blank | State::Unknown | State::Later) => return None,
        };
        let asked = match field.section {
            0 => hinges
                .wanted
                .get(place.field.at())
                .copied()
                .unwrap_or_default(),
            _ => !field.allow.blank,
        };
        asked.then_some(state)
    }

    /// Whether a stored choice is definitely no longer offered.
    fn withdrawn(&self, place: Place, field: &Field, value: &Value) -> bool {
        let form = &self.view.procedure.form;
        let section = form.sections.get(usize::from(field.section));
        let repeat = section.and_then(|own| own.repeat.as_ref());
        let (program, known): (_, &[Known<'_>]) = match (repeat, place.item) {
            (Some(repeat), Some(item)) => (&repeat.program, self.item_known(field.section, item)),
            (_, _) => (&self.view.procedure.program, &self.known),
        };
        let offer = program
            .offers
            .iter()
            .find(|offer| offer.field == place.field);
        offer.is_some_and(|offer| offered(offer, known, value) == Tri::False)
    }

    /// Whether there are more items stands behind the section's own questions.
    fn open_lists(&self, open: &mut Vec<(u8, Question)>) {
        for (index, section) in (0_u8..).zip(&self.view.procedure.form.sections) {
            let closed = self.view.list(index).is_some_and(|list| list.closed);
            if section.repeat.is_none() || closed || self.holds(section.when) != Tri::True {
                continue;
            }
            let question = Question {
                about: Asked::More(index),
                state: QuestionState::Open,
            };
            let at = open
                .iter()
                .position(|(own, _)| *own > index)
                .unwrap_or(open.len());
            open.insert(at, (index, question));
        }
    }
}
