//! The part of an editor that depends on the field's type.

use std::ops::Range;

use jiff::civil::Date;

use super::Act;
use super::address::Parts;
use super::choices::Choices;
use super::listed::Listed;
use super::refusal::Fault;
use crate::procedure::field::{Entry, Refusal, read};
use crate::procedure::form::Field;
use crate::text::letter::{Edit, Line};

/// What is typed or chosen.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Body {
    /// A line of text.
    Line(Line),
    /// One of a few options.
    One(Vec<Offered>),
    /// Any of the options.
    Any(Choices),
    /// One of many options, found by typing.
    Listed(Listed),
    /// The parts of an address.
    Address(Box<Parts>),
}

/// An option that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offered {
    /// Its id.
    pub(super) id: Box<str>,
    /// Its words.
    pub(super) label: Box<str>,
}

impl Body {
    /// How many things can have the focus.
    pub(super) fn stops(&self) -> usize {
        match self {
            Self::Line(_) => 1,
            Self::One(options) => options.len(),
            Self::Any(choices) => choices.stops(),
            Self::Listed(listed) => 1 + listed.found().len(),
            Self::Address(parts) => parts.stops(),
        }
    }

    /// The places of rows among them, which digits pick.
    pub(super) fn rows(&self) -> Range<usize> {
        match self {
            Self::Line(_) => 0..0,
            Self::Address(parts) => parts.rows(),
            Self::One(options) => 0..options.len(),
            Self::Any(choices) => 0..choices.stops(),
            Self::Listed(_) => 1..self.stops(),
        }
    }

    /// The line at a place.
    pub(super) fn line(&self, at: usize) -> Option<&Line> {
        match self {
            Self::Line(line) => (at == 0).then_some(line),
            Self::Listed(listed) => (at == 0).then_some(&listed.line),
            Self::Address(parts) => parts.line(at),
            Self::One(_) | Self::Any(_) => None,
        }
    }

    /// The line at a place, to be edited.
    pub(super) fn line_mut(&mut self, at: usize) -> Option<&mut Line> {
        match self {
            Self::Line(line) => (at == 0).then_some(line),
            Self::Listed(listed) => (at == 0).then_some(&mut listed.line),
            Self::Address(parts) => parts.line_mut(at),
            Self::One(_) | Self::Any(_) => None,
        }
    }

    /// Looks anew for what fits the words, which have changed.
    pub(super) fn changed(&mut self) {
        match self {
            Self::Address(parts) => parts.look(),
            Self::Line(_) | Self::One(_) | Self::Any(_) | Self::Listed(_) => {}
        }
    }

    /// What Enter does at a place.
    pub(super) fn act(&mut self, at: usize, field: &Field, today: Date) -> Act {
        match self {
            Self::Line(line) => match read(field, line.text(), today) {
                Ok(entry) => Act::Answer(entry),
                Err(Refusal::Empty) if field.allow.blank => Act::Answer(Entry::Blank),
                Err(refusal) => Act::Refuse(Fault::Typed(refusal)),
            },
            Self::One(options) => match options.get(at) {
                Some(option) => Act::Answer(Entry::Text(option.id.to_string())),
                None => Act::Stay,
            },
            Self::Any(choices) => choices.act(at),
            Self::Listed(listed) => listed.act(at, field, today),
            Self::Address(parts) => parts.act(at, field.allow),
        }
    }

    /// The words typed, one part a line; empty where nothing is.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Line(line) => line.text().to_owned(),
            Self::Listed(listed) => listed.line.text().to_owned(),
            Self::Address(parts) => parts.words(),
            Self::Any(choices) => choices.words(),
            Self::One(_) => String::new(),
        }
    }

    /// Selects what stands in the first line: Enter takes it, whatever is typed replaces it.
    pub(super) fn select(&mut self) {
        if let Some(line) = self.line_mut(0) {
            line.edit(Edit::SelectAll);
        }
    }

    /// Puts words back that were typed before.
    pub(super) fn restore(&mut self, words: &str) {
        match self {
            Self::Line(line) => *line = Line::new(words),
            Self::Listed(listed) => listed.line = Line::new(words),
            Self::Address(parts) => parts.restore(words),
            Self::Any(choices) => choices.restore(words),
            Self::One(_) => {}
        }
    }
}
