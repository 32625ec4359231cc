//! How a field being answered is seen.

use super::Editor;
use super::address::{Parts, Row as Fitting};
use super::body::{Body, Offered};
use super::choices::Tick;
use crate::app::model::World;
use crate::app::page::{Block, Input, List, Row, Tone};
use crate::app::screen::spot;
use crate::app::session::Session;
use crate::app::values;
use crate::procedure::field::{Entry, Kind, read, understood};
use crate::procedure::form::Field;
use crate::text::letter::Line;
use crate::text::number::digit_by_digit;

/// Fewer digits are not read back yet.
const FEWEST: usize = 3;

/// Where an editor stands on its screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// The place of its first thing among those of the screen.
    pub base: usize,
    /// The place of the focus within it.
    pub focus: Option<usize>,
}

impl Editor {
    /// The line, rows or parts, and the rows for what may stand in place of a value.
    pub fn blocks(&self, world: &World, field: &Field, seat: Seat) -> Vec<Block> {
        let mut blocks = match &self.body {
            Body::Line(line) => vec![self.input(world, field, line, seat)],
            Body::One(_) | Body::Any(_) => Vec::new(),
            Body::Listed(listed) => {
                let mut input = line_input(line_label(world, field), &listed.line, 0, seat);
                let best = listed.chosen(0).map(|own| own.label.to_string());
                input.understood = best.unwrap_or_default();
                input.message.clone_from(&self.message);
                vec![Block::Input(input)]
            }
            Body::Address(parts) => self.parts(world, parts, seat),
        };
        let rows = self.rows(world, seat);
        if !rows.is_empty() {
            blocks.push(Block::List(List { rows, ..List::default() }));
        }
        if matches!(self.body, Body::One(_) | Body::Any(_)) && !self.message.is_empty() {
            blocks.push(Block::Notice { tone: Tone::Error, text: self.message.clone() });
        }
        blocks
    }

    /// The field in full below its label, where several stand on one screen.
    pub fn open(&self, world: &World, field: &Field, seat: Seat) -> Vec<Block> {
        let mut blocks = Vec::new();
        if matches!(self.body, Body::One(_) | Body::Any(_) | Body::Address(_)) {
            blocks.push(Block::Text { text: line_label(world, field), tone: Tone::Strong });
        }
        blocks.extend(self.blocks(world, field, seat));
        blocks
    }

    /// The field in one line, where another one has the focus.
    pub fn closed(&self, world: &World, session: &Session, base: usize) -> Block {
        let Some(field) = session.field(self.place) else {
            return Block::Gap;
        };
        let typed = self.body.words();
        let text = match self.body {
            Body::Line(_) | Body::Listed(_) if self.is_touched() => typed,
            Body::Address(_) if self.is_touched() => typed.lines().collect::<Vec<_>>().join(", "),
            Body::Line(_) | Body::Listed(_) | Body::Address(_) | Body::One(_) | Body::Any(_) => {
                values::shown(&world.locale, session, self.place)
            }
        };
        Block::Input(Input {
            label: line_label(world, field),
            text,
            message: self.message.clone(),
            spot: Some(spot(base)),
            ..Input::default()
        })
    }

    fn input(&self, world: &World, field: &Field, line: &Line, seat: Seat) -> Block {
        let mut input = line_input(line_label(world, field), line, 0, seat);
        let entry = read(field, line.text(), world.desk.today).ok();
        let understood = entry.and_then(|own| understood(field, &own));
        let understood = understood.or_else(|| read_back(world, field.kind, line.text()));
        input.understood = understood.unwrap_or_default();
        input.message.clone_from(&self.message);
        Block::Input(input)
    }

    /// The lines of an address, with what fits below the first.
    fn parts(&self, world: &World, parts: &Parts, seat: Seat) -> Vec<Block> {
        let stops = (0..parts.stops()).filter(|at| !parts.rows().contains(at));
        let mut blocks = Vec::new();
        for (at, label) in stops.zip(Parts::LABELS) {
            let Some(line) = parts.line(at) else { continue };
            let mut input = line_input(world.locale.text(label).into_owned(), line, at, seat);
            if at == 0 {
                input.message.clone_from(&self.message);
                input.understood = parts.understood();
                input.hint = world.locale.text("field-address-hint").into_owned();
            }
            blocks.push(Block::Input(input));
            if at == 0 && !parts.fitting().is_empty() {
                let rows =
                    parts.fitting().iter().map(|own| ("( )".to_owned(), fitting(world, own)));
                let rows = numbered(rows.collect(), 1, 1, seat);
                blocks.push(Block::List(List { rows, ..List::default() }));
            }
        }
        blocks
    }

    fn rows(&self, world: &World, seat: Seat) -> Vec<Row> {
        let locale = &world.locale;
        let mut rows: Vec<(String, String)> = Vec::new();
        match &self.body {
            Body::Line(_) | Body::Address(_) => {}
            Body::One(options) => {
                rows.extend(options.iter().map(|own| self.option(own)));
            }
            Body::Listed(listed) => {
                let found = listed.found().into_iter();
                rows.extend(found.map(|own| self.option(own)));
            }
            Body::Any(choices) => {
                let ticked = choices.options.iter().map(|(own, tick)| match tick {
                    Tick::On => ("[x]".to_owned(), own.label.to_string()),
                    Tick::Off => ("[ ]".to_owned(), own.label.to_string()),
                });
                rows.extend(ticked);
                rows.push(("→".to_owned(), locale.text("answer-done").into_owned()));
            }
        }
        rows.extend(self.extras.iter().map(|extra| {
            let mark = mark(self.held.as_ref() == Some(&extra.entry()));
            (mark, locale.text(extra.label()).into_owned())
        }));
        let before = match &self.body {
            Body::Address(parts) => parts.fitting().len(),
            Body::Line(_) | Body::One(_) | Body::Any(_) | Body::Listed(_) => 0,
        };
        let first = self.stops() - rows.len();
        numbered(rows, first, before + 1, seat)
    }

    fn option(&self, own: &Offered) -> (String, String) {
        let standing = match &self.held {
            Some(Entry::Text(id)) => **id == *own.id,
            Some(_) | None => false,
        };
        (mark(standing), own.label.to_string())
    }
}

/// Rows from a place of the focus on, with the digits that pick them.
fn numbered(rows: Vec<(String, String)>, first: usize, number: usize, seat: Seat) -> Vec<Row> {
    let rows = (first..).zip(rows).zip(number..);
    let rows = rows.map(|((at, (mark, text)), number)| Row {
        spot: Some(spot(seat.base + at)),
        mark: if number <= 9 { format!("{number} {mark}") } else { format!("  {mark}") },
        text,
        focused: seat.focus == Some(at),
        ..Row::default()
    });
    rows.collect()
}

/// The words of a row below an address.
fn fitting(world: &World, row: &Fitting) -> String {
    match row {
        Fitting::Place(place) => place.shown(),
        Fitting::Keep(_) => world.locale.text("field-address-keep").into_owned(),
        Fitting::KeepOld(_) => world.locale.text("field-address-keep-old").into_owned(),
    }
}

fn line_input(label: String, line: &Line, at: usize, seat: Seat) -> Input {
    Input {
        label,
        text: line.shown().into_owned(),
        cursor: (seat.focus == Some(at)).then(|| line.caret()),
        spot: Some(spot(seat.base + at)),
        ..Input::default()
    }
}

/// The sign of an option that is, or is not, the answer held.
fn mark(standing: bool) -> String {
    if standing { "(•)" } else { "( )" }.to_owned()
}

/// The digits typed so far as they are said back to the citizen.
fn read_back(world: &World, kind: Kind, typed: &str) -> Option<String> {
    let number = matches!(kind, Kind::Phone | Kind::IdNumber);
    let mobile = kind == Kind::Phone && !typed.trim_start().starts_with("02");
    let words = digit_by_digit(typed, if mobile { 4 } else { 3 });
    let said = number && typed.chars().filter(char::is_ascii_digit).count() >= FEWEST;
    said.then(|| world.locale.with("field-read-back", &[("words", &words)]))
}

fn line_label(world: &World, field: &Field) -> String {
    if field.allow.blank {
        format!("{} {}", field.words.label, world.locale.text("walk-optional"))
    } else {
        field.words.label.to_string()
    }
}
