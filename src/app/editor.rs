//! Answering one field, whatever its type: the state of its line, rows or parts, and the rows for
//! *không biết*, *sẽ bổ sung sau* and *bỏ qua* below them. Guided and dense screens share it.

mod address;
mod body;
mod choices;
mod listed;
pub mod refusal;
pub mod show;
mod start;

use super::screen::Stroke;
use crate::dossier::case::Place;
use crate::dossier::event::Source;
use crate::dossier::reuse::Offer;
use crate::procedure::field::{Entry, Kind};
use crate::procedure::form::Field;
use crate::text::compose::{Policy, Rewrite};
use crate::text::letter::Line;
use body::Body;
use jiff::civil::Date;
use refusal::Fault;

/// A field being answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Editor {
    place: Place,
    body: Body,
    extras: Vec<Extra>,
    /// The answer held when editing began.
    held: Option<Entry>,
    /// The words that stood there when editing began.
    first: String,
    /// An offered value, while it is untouched.
    offer: Option<Offer>,
    /// What has to be done about what was typed, prefix included.
    message: String,
}

/// A row below the field for what may stand in place of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extra {
    /// "Không biết".
    Unknown,
    /// "Sẽ bổ sung sau".
    Later,
    /// Passed over.
    Skip,
}

/// What Enter does at a place of the focus.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// The field is answered with this.
    Answer(Entry),
    /// The focus goes to another place of the field.
    Focus(usize),
    /// What was typed leaves a question open; the focus goes to a place where it can be settled.
    Ask(Fault, usize),
    /// Something was ticked.
    Stay,
    /// What was typed cannot be read.
    Refuse(Fault),
}

impl Editor {
    /// The question.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The answer held when editing began.
    pub fn held(&self) -> Option<&Entry> {
        self.held.as_ref()
    }

    /// How many things of the field can have the focus.
    pub fn stops(&self) -> usize {
        self.body.stops() + self.extras.len()
    }

    /// Sizes of the groups of things: lines one by one, rows together.
    pub fn groups(&self) -> Vec<usize> {
        let stops = self.stops();
        let mut groups = Vec::new();
        for at in 0..stops {
            match groups.last_mut() {
                Some(last) if !self.typing(at) && !self.typing(at - 1) => *last += 1,
                Some(_) | None => groups.push(1),
            }
        }
        groups
    }

    /// Whether text is typed at a place of the focus.
    pub fn typing(&self, at: usize) -> bool {
        self.body.line(at).is_some()
    }

    /// The line at a place of the focus.
    pub fn line(&self, at: usize) -> Option<&Line> {
        self.body.line(at)
    }

    /// The places the digits 1 to 9 pick.
    pub fn numbered(&self) -> Vec<usize> {
        self.body.rows().chain(self.body.stops()..self.stops()).collect()
    }

    /// Takes a stroke and says where the focus is then.
    pub fn stroke(&mut self, at: usize, stroke: Stroke) -> usize {
        let at = if self.typing(at) { at } else { 0 };
        let Some(line) = self.body.line_mut(at) else {
            return at;
        };
        let before = line.text().to_owned();
        edit(line, stroke);
        if line.text() != before {
            self.message.clear();
            self.offer = None;
            self.body.changed();
        }
        at
    }

    /// What Enter does at a place of the focus.
    pub fn act(&mut self, at: usize, field: &Field, today: Date) -> Act {
        match at.checked_sub(self.body.stops()) {
            Some(extra) => match self.extras.get(extra) {
                Some(extra) => Act::Answer(extra.entry()),
                None => Act::Stay,
            },
            None => self.body.act(at, field, today),
        }
    }

    /// What is typed, to be kept while the field is unfinished; empty where nothing is to be kept.
    pub fn draft(&self) -> String {
        let words = self.body.words();
        if words == self.first && self.offer.is_none() {
            return String::new();
        }
        words
    }

    /// Whether something is typed that was not there when editing began.
    pub fn is_touched(&self) -> bool {
        self.body.words() != self.first
    }

    /// Where an answer comes from: the offer's source while it is taken as offered.
    pub fn source(&self, entry: &Entry) -> Source {
        match &self.offer {
            Some(offer) if offer.entry == *entry => offer.source.clone(),
            Some(_) | None => Source::Typed,
        }
    }

    /// The value offered, while it is untouched.
    pub fn offer(&self) -> Option<&Offer> {
        self.offer.as_ref()
    }

    /// Says what has to be done about what was typed.
    pub fn tell(&mut self, message: String) {
        self.message = message;
    }

    /// What has to be done, or empty.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Extra {
    /// The answer the row gives.
    pub fn entry(self) -> Entry {
        match self {
            Self::Unknown => Entry::Unknown,
            Self::Later => Entry::Later,
            Self::Skip => Entry::Blank,
        }
    }

    /// The key of its words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Unknown => "answer-unknown",
            Self::Later => "answer-later",
            Self::Skip => "answer-skip",
        }
    }
}

/// Makes a stroke in a line.
pub(super) fn edit(line: &mut Line, stroke: Stroke) {
    match stroke {
        Stroke::Insert(c) => line.insert(c),
        Stroke::Paste(text) => line.paste(&text),
        Stroke::Rewrite(Rewrite { back, word }) => {
            line.replace_from(line.before().len().saturating_sub(back), &word);
        }
        Stroke::Backspace => line.backspace(),
        Stroke::Delete => line.delete(),
        Stroke::Go(way) => line.go(way),
        Stroke::Extend(way) => line.extend(way),
        Stroke::Edit(edit) => line.edit(edit),
    }
}

/// How far keys are taken for Vietnamese in a field.
pub(super) fn policy(kind: Kind) -> Policy {
    match kind {
        Kind::FullName
        | Kind::Address
        | Kind::Province
        | Kind::Nationality
        | Kind::Ethnicity
        | Kind::Bank => Policy::Lenient,
        Kind::Text | Kind::Choice | Kind::Choices | Kind::YesNo | Kind::Religion => Policy::Strict,
        Kind::Date
        | Kind::PartialDate
        | Kind::Integer
        | Kind::Money
        | Kind::Area
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber
        | Kind::Computed => Policy::Off,
    }
}
