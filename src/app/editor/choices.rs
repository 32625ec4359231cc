//! Any of several options: rows to tick, and a last row that is done with it.

use super::Act;
use super::body::Offered;
use super::refusal::Fault;
use crate::procedure::field::Entry;

/// Options and which of them are ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choices {
    /// The options with their ticks.
    pub(super) options: Vec<(Offered, Tick)>,
}

/// Whether an option is ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tick {
    /// It is.
    On,
    /// It is not.
    Off,
}

impl Choices {
    /// The options and the row that is done with them.
    pub(super) fn stops(&self) -> usize {
        self.options.len() + 1
    }

    /// Ticks an option, or is done.
    pub(super) fn act(&mut self, at: usize) -> Act {
        if let Some((_, tick)) = self.options.get_mut(at) {
            *tick = match tick {
                Tick::On => Tick::Off,
                Tick::Off => Tick::On,
            };
            return Act::Stay;
        }
        let ids = self.ticked();
        if ids.is_empty() {
            return Act::Refuse(Fault::NothingChosen);
        }
        Act::Answer(Entry::Chosen(ids))
    }

    /// The ids ticked, one a line.
    pub(super) fn words(&self) -> String {
        self.ticked().join("\n")
    }

    /// Ticks the ids of the lines.
    pub(super) fn restore(&mut self, words: &str) {
        for (option, tick) in &mut self.options {
            let on = words.lines().any(|id| *id == *option.id);
            *tick = if on { Tick::On } else { Tick::Off };
        }
    }

    fn ticked(&self) -> Vec<String> {
        let on = self.options.iter().filter(|(_, tick)| *tick == Tick::On);
        on.map(|(option, _)| option.id.to_string()).collect()
    }
}
