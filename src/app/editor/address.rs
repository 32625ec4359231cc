//! An address by its parts: province, commune, detail, and the old address as the papers have it.

use jiff::civil::Date;

use super::Act;
use super::refusal::Fault;
use crate::procedure::field::{Address, Entry, Refusal, read};
use crate::procedure::form::Field;
use crate::text::letter::Line;

/// The lines of the parts, in the order they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Parts {
    lines: [Line; 4],
}

impl Parts {
    /// The keys of the parts' labels.
    pub(super) const LABELS: [&'static str; 4] = [
        "field-address-province",
        "field-address-commune",
        "field-address-detail",
        "field-address-old",
    ];

    /// The parts as they stand, the province by its name.
    pub(super) fn new(address: &Address, field: &Field) -> Self {
        let named = field.options.iter().find(|own| own.id == address.tinh);
        let tinh = named.map_or(&address.tinh, |own| &own.label);
        let parts = [tinh, &address.xa, &address.chi_tiet, &address.cu];
        Self { lines: parts.map(|part| Line::new(part)) }
    }

    /// How many things can have the focus.
    pub(super) fn stops(&self) -> usize {
        self.lines.len()
    }

    /// The line at a place.
    pub(super) fn line(&self, at: usize) -> Option<&Line> {
        self.lines.get(at)
    }

    /// The line at a place, to be edited.
    pub(super) fn line_mut(&mut self, at: usize) -> Option<&mut Line> {
        self.lines.get_mut(at)
    }

    /// On to the next part; behind the last one the address is answered. A whole address typed into the
    /// first line with commas is answered at once.
    pub(super) fn act(&self, at: usize, field: &Field, today: Date) -> Act {
        let [tinh, xa, chi_tiet, cu] = self.lines.each_ref().map(Line::finish);
        let empty = [&tinh, &xa, &chi_tiet, &cu].iter().all(|part| part.is_empty());
        if empty && field.allow.blank {
            return Act::Answer(Entry::Blank);
        }
        let rest = [&xa, &chi_tiet, &cu].iter().all(|part| part.is_empty());
        if at == 0 && rest && tinh.contains(',') {
            return match read(field, &tinh, today) {
                Ok(entry) => Act::Answer(entry),
                Err(refusal) => Act::Refuse(Fault::Typed(refusal)),
            };
        }
        if at + 1 < self.lines.len() {
            return Act::Focus(at + 1);
        }
        if empty {
            return Act::Refuse(Fault::Typed(Refusal::Empty));
        }
        Act::Answer(Entry::Address(Address {
            tinh: province(field, &tinh, today).into(),
            xa: xa.into(),
            chi_tiet: chi_tiet.into(),
            cu: cu.into(),
        }))
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
    }
}

/// The code of the province that was typed; the words as typed where they name none.
fn province(field: &Field, typed: &str, today: Date) -> String {
    match read(field, typed, today) {
        Ok(Entry::Address(address)) if !address.tinh.is_empty() => address.tinh.into(),
        Ok(_) | Err(_) => typed.to_owned(),
    }
}
