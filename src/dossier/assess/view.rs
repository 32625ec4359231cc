//! A case as expressions read it.

use jiff::civil::Date;

use crate::dossier::case::{Answer, Case, List, Mark, Place, State};
use crate::procedure::Procedure;
use crate::procedure::expression::evaluate::{Facts, Reading};
use crate::procedure::expression::{PaperIx, Tri};
use crate::procedure::form::FieldIx;
use crate::procedure::rule::Channel;

/// A case beside its procedure.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The definition.
    pub procedure: &'a Procedure,
    /// The answers, papers, place and date.
    pub case: &'a Case,
}

impl<'a> View<'a> {
    /// The answer at a place; an open one where nothing is held.
    pub fn at(&self, place: Place) -> Option<&'a Answer> {
        self.slot(place.field, place.item)
    }

    /// How many items a repeated section has.
    pub fn item_count(&self, section: u8) -> u16 {
        self.list(section).map_or(0, |list| u16::try_from(list.items.len()).unwrap_or(u16::MAX))
    }

    /// The items of a repeated section.
    pub fn list(&self, section: u8) -> Option<&'a List> {
        self.case.answers.lists.get(usize::from(section))
    }

    fn slot(&self, field: FieldIx, item: Option<u16>) -> Option<&'a Answer> {
        let case = self.case;
        if let Some(item) = item {
            let form = &self.procedure.form;
            let section = form.field(field)?.section;
            let own = form.sections.get(usize::from(section))?;
            if own.repeat.is_some() {
                let item = self.list(section)?.items.get(usize::from(item))?;
                return item.slots.get(field.at().checked_sub(usize::from(own.fields.start))?);
            }
        }
        case.answers.slots.get(field.at())
    }
}

impl Facts for View<'_> {
    fn answer(&self, field: FieldIx, item: Option<u16>) -> Reading<'_> {
        match self.slot(field, item).map(|answer| &answer.state) {
            None | Some(State::Open | State::Unfit(_)) => Reading::Open,
            Some(State::Value(value)) => Reading::Value(value),
            Some(State::Blank | State::Unknown | State::Later) => Reading::Settled,
        }
    }

    fn items(&self, section: u8) -> (u16, Tri) {
        let closed = self.list(section).is_some_and(|list| list.closed);
        (self.item_count(section), closed.into())
    }

    /// A group of alternatives is there when any of it is; it is not when it was marked so as a
    /// whole, or every alternative was.
    fn paper(&self, paper: PaperIx) -> Tri {
        let papers = &self.case.papers;
        let own = papers.mark(paper).map(|mark| Tri::from(*mark == Mark::Ok));
        let document = self.procedure.documents.get(usize::from(paper.document));
        let alternatives = document.map_or(&[][..], |own| &own.one_of);
        if paper.alternative.is_some() || alternatives.is_empty() {
            return own.unwrap_or_default();
        }
        let alternatives = (0..).zip(alternatives).map(|(at, _)| {
            let mark = papers.mark(PaperIx { alternative: Some(at), ..paper });
            mark.map_or(Tri::Unknown, |mark| Tri::from(*mark == Mark::Ok))
        });
        let any = alternatives.fold(Tri::False, Tri::or);
        match own {
            Some(own) => own.or(Tri::from(any == Tri::True)),
            None => any,
        }
    }

    fn today(&self) -> Date {
        self.case.today
    }

    fn channel(&self) -> Channel {
        self.case.channel
    }
}
