//! The examples of a definition that is tried out; the one that is chosen gives the walk its answers.

use std::sync::Arc;

use super::{Exit, Face, Flow, Intent, digit, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::preview::{Definition, Sample};

/// The list.
#[derive(Debug, Clone, PartialEq)]
pub struct Examples {
    samples: Arc<[Sample]>,
    focus: Focus,
}

impl Examples {
    /// The examples of a definition, those that fail included.
    pub fn new(definition: Option<&Definition>) -> Self {
        let samples = definition.map(|own| Arc::clone(&own.samples));
        Self { samples: samples.unwrap_or_default(), focus: Focus::default() }
    }

    /// Lists those of a definition that has changed.
    pub fn retell(&mut self, definition: Option<&Definition>) {
        let Focus(place) = self.focus;
        *self = Self::new(definition);
        self.focus = Focus(place.min(self.samples.len().saturating_sub(1)));
    }
}

impl Face for Examples {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Continue, Command::Back, Command::Examples]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![self.samples.len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = Focus(focus.0.min(self.samples.len().saturating_sub(1)));
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        (0..self.samples.len()).collect()
    }

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Continue) if self.focus.0 < self.samples.len() => {
                Flow::Leave(Exit::Example(self.focus.0))
            }
            Intent::Do(_) => Flow::Leave(Exit::Back),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let rows = self.samples.iter().enumerate().map(|(at, own)| {
            let (sign, tone) = if own.holds { ("✓", Tone::Plain) } else { ("✗", Tone::Error) };
            let line = own.example.at.line.to_string();
            Row {
                mark: format!("{} {sign}", digit(at)),
                detail: locale.with("preview-line", &[("line", &line)]),
                tone,
                ..row(at, self.focus, &*own.example.name)
            }
        });
        vec![
            Block::Heading(locale.text("preview-examples-ask").into_owned()),
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("preview-examples-step").into_owned()
    }
}
