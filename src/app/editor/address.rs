//! An address by its parts: province, commune, detail, and the old address as the papers have it.

use super::Act;
use super::refusal::Refusal;
use crate::procedure::field::{Address, Entry};
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

    /// The parts as they stand.
    pub(super) fn new(address: &Address) -> Self {
        let parts = [&address.tinh, &address.xa, &address.chi_tiet, &address.cu];
        Self {
            lines: parts.map(|part| Line::new(part)),
        }
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

    /// On to the next part; behind the last one the address is answered.
    pub(super) fn act(&self, at: usize, field: &Field) -> Act {
        let [tinh, xa, chi_tiet, cu] = self.finished();
        let parts = [&tinh, &xa, &chi_tiet, &cu];
        let empty = parts.iter().all(|part| part.is_empty());
        if empty && field.allow.blank {
            return Act::Answer(Entry::Blank);
        }
        if at + 1 < self.lines.len() {
            return Act::Focus(at + 1);
        }
        if empty {
            return Act::Refuse(Refusal::Empty);
        }
        Act::Answer(Entry::Address(Address {
            tinh,
            xa,
            chi_tiet,
            cu,
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

    fn finished(&self) -> [Box<str>; 4] {
        self.lines.each_ref().map(|line| line.finish().into())
    }
}
