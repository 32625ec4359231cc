//! An address being answered: commune and province in one line, in any order, with what fits below it;
//! then the detail, and the old address as the papers have it. What can mean several places is asked,
//! and what no list has is kept by a key of its own.

use std::ops::Range;

use super::Act;
use super::refusal::Fault;
use crate::procedure::field::{Address, Entry, Refusal, place_refusal};
use crate::procedure::form::Allow;
use crate::procedure::unit::{self, Place, Verdict};
use crate::text::letter::Line;

/// How many places are offered while typing.
const OFFERED: usize = 5;

/// How many places are asked about at once: with the row that keeps what was typed, as many as digits.
const ASKED: usize = 8;

/// The lines of the parts, in the order they are asked, with what fits the first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Parts {
    lines: [Line; 3],
    /// The code of the desk's own province.
    home: Option<Box<str>>,
    /// What the first line says as it stands; none while something else is typed.
    taken: Option<Taken>,
    /// The place the first line names already.
    found: Option<Place>,
    rows: Vec<Row>,
}

/// Commune and province, and the line that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Taken {
    line: String,
    tinh: Box<str>,
    xa: Box<str>,
}

/// A row below the first line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// A place of today.
    Place(Place),
    /// The words as they were typed, which no list has.
    Keep(Address),
    /// The old address alone; today's place is not known.
    KeepOld(Address),
}

/// What stands at a place of the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    Line(usize),
    Row(usize),
}

impl Parts {
    /// The keys of the lines' labels.
    pub(super) const LABELS: [&'static str; 3] =
        ["field-address-place", "field-address-detail", "field-address-old"];

    /// The parts as they stand, units by their names.
    pub(super) fn new(address: &Address, home: Option<Box<str>>) -> Self {
        let line = address.place_line();
        let lines = [&*line, &address.chi_tiet, &address.cu].map(Line::new);
        let taken = Taken { line, tinh: address.tinh.clone(), xa: address.xa.clone() };
        Self { lines, home, taken: Some(taken), ..Self::default() }
    }

    /// How many things can have the focus.
    pub(super) fn stops(&self) -> usize {
        self.lines.len() + self.rows.len()
    }

    /// The places of the rows.
    pub(super) fn rows(&self) -> Range<usize> {
        1..1 + self.rows.len()
    }

    /// What fits the first line, or what is asked about it.
    pub(super) fn fitting(&self) -> &[Row] {
        &self.rows
    }

    /// The place the first line names, while it says so in other words.
    pub(super) fn understood(&self) -> String {
        self.found.as_ref().map(Place::shown).unwrap_or_default()
    }

    /// The line at a place.
    pub(super) fn line(&self, at: usize) -> Option<&Line> {
        match self.spot(at) {
            Spot::Line(at) => self.lines.get(at),
            Spot::Row(_) => None,
        }
    }

    /// The line at a place, to be edited.
    pub(super) fn line_mut(&mut self, at: usize) -> Option<&mut Line> {
        match self.spot(at) {
            Spot::Line(at) => self.lines.get_mut(at),
            Spot::Row(_) => None,
        }
    }

    /// Looks for what fits the first line.
    pub(super) fn look(&mut self) {
        let typed = self.typed();
        if self.settled().is_some() || typed.is_empty() {
            (self.found, self.rows) = (None, Vec::new());
            return;
        }
        let offers = unit::offers(&typed, self.home.as_deref(), OFFERED);
        self.found = offers.found;
        self.rows = offers.others.into_iter().map(Row::Place).collect();
    }

    /// Enter: takes the row, or what the first line names; then the detail, and behind it the address is
    /// answered.
    pub(super) fn act(&mut self, at: usize, allow: Allow) -> Act {
        match self.spot(at) {
            Spot::Row(row) => match self.rows.get(row).cloned() {
                Some(Row::Place(place)) => {
                    self.take(&place);
                    Act::Focus(self.detail())
                }
                Some(Row::Keep(address) | Row::KeepOld(address)) => {
                    Act::Answer(Entry::Address(address))
                }
                None => Act::Stay,
            },
            Spot::Line(0) => self.first(allow),
            Spot::Line(_) => self.settle().unwrap_or_else(|| self.answer(allow)),
        }
    }

    fn first(&mut self, allow: Allow) -> Act {
        if allow.blank && self.words().is_empty() {
            return Act::Answer(Entry::Blank);
        }
        let said = self.settled().is_some();
        match self.settle() {
            Some(ask) => ask,
            None if !said && !self.word(1).is_empty() => self.answer(allow),
            None => Act::Focus(self.detail()),
        }
    }

    /// Takes the place the first line names; asks where it leaves a question open.
    fn settle(&mut self) -> Option<Act> {
        let typed = self.typed();
        if typed.is_empty() || self.settled().is_some() {
            return None;
        }
        let mut reading = unit::read(&typed, self.home.as_deref());
        if reading.verdict == Verdict::Found
            && let Some(place) = reading.now.pop()
        {
            self.take(&place);
            return None;
        }
        let kept = self.kept(Address::as_typed(&reading, &typed));
        let fault = Fault::Typed(place_refusal(&reading));
        let places = reading.now.into_iter().take(ASKED).map(Row::Place);
        let keep = match reading.verdict {
            Verdict::Old => Row::KeepOld(kept),
            Verdict::Found | Verdict::Asked | Verdict::Unknown => Row::Keep(kept),
        };
        self.rows = places.chain([keep]).collect();
        self.found = None;
        Some(Act::Ask(fault, 1))
    }

    /// Puts the place into the lines; a detail that stands there already stays.
    fn take(&mut self, place: &Place) {
        let address = Address::of(place);
        let line = address.place_line();
        self.lines.iter_mut().zip([&*line, &address.chi_tiet, &address.cu]).enumerate().for_each(
            |(at, (own, words))| {
                if at == 0 || own.text().is_empty() {
                    *own = Line::new(words);
                }
            },
        );
        self.taken = Some(Taken { line, tinh: address.tinh, xa: address.xa });
        self.look();
    }

    /// An address as typed, with what stands in the other lines.
    fn kept(&self, address: Address) -> Address {
        let or = |own: Box<str>, at: usize| match &*self.word(at) {
            "" => own,
            word => word.into(),
        };
        Address { chi_tiet: or(address.chi_tiet, 1), cu: or(address.cu, 2), ..address }
    }

    fn answer(&self, allow: Allow) -> Act {
        if self.words().is_empty() {
            return if allow.blank {
                Act::Answer(Entry::Blank)
            } else {
                Act::Ask(Fault::Typed(Refusal::Empty), 0)
            };
        }
        let (tinh, xa) = match self.settled() {
            Some(taken) => (taken.tinh.clone(), taken.xa.clone()),
            None => (Box::default(), Box::default()),
        };
        let (chi_tiet, cu) = (self.word(1).into(), self.word(2).into());
        Act::Answer(Entry::Address(Address { tinh, xa, chi_tiet, cu }))
    }

    /// What the first line says, while it is as it was taken.
    fn settled(&self) -> Option<&Taken> {
        let typed = self.typed();
        self.taken.as_ref().filter(|own| own.line == typed && !typed.is_empty())
    }

    fn typed(&self) -> String {
        self.word(0)
    }

    fn word(&self, at: usize) -> String {
        self.lines.get(at).map(Line::finish).unwrap_or_default()
    }

    /// The place of the detail.
    fn detail(&self) -> usize {
        1 + self.rows.len()
    }

    fn spot(&self, at: usize) -> Spot {
        match at.checked_sub(1) {
            None => Spot::Line(0),
            Some(row) if row < self.rows.len() => Spot::Row(row),
            Some(_) => Spot::Line(at - self.rows.len()),
        }
    }

    /// The parts, one a line; empty where nothing is typed.
    pub(super) fn words(&self) -> String {
        let words = self.lines.each_ref().map(Line::text);
        if words.iter().all(|word| word.is_empty()) {
            return String::new();
        }
        words.join("\n")
    }

    /// Puts parts back, one a line.
    pub(super) fn restore(&mut self, words: &str) {
        for (line, word) in self.lines.iter_mut().zip(words.split('\n')) {
            *line = Line::new(word);
        }
        self.look();
    }
}
