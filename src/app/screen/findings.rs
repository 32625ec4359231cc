//! Everything that is wrong with the files of a definition that is tried out: over the walk, or alone
//! while there is no definition to walk yet.

use std::sync::Arc;

use super::{Exit, Face, Flow, Intent, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, Tone};
use crate::app::preview::{self, Reading};

/// The list.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    reading: Arc<Reading>,
    focus: Focus,
    stand: Stand,
}

/// What the list stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    /// A screen of the walk.
    Over,
    /// Nothing.
    Alone,
}

impl Findings {
    /// Over a screen of the walk.
    pub fn over(reading: Arc<Reading>) -> Self {
        Self { reading, focus: Focus::default(), stand: Stand::Over }
    }

    /// In place of a walk.
    pub fn alone(reading: Arc<Reading>) -> Self {
        Self { reading, focus: Focus::default(), stand: Stand::Alone }
    }

    /// Lists what is wrong now.
    pub fn retell(&mut self, reading: &Arc<Reading>) {
        self.reading = Arc::clone(reading);
        let last = self.reading.findings.len().saturating_sub(1);
        self.focus = Focus(self.focus.0.min(last));
    }
}

impl Face for Findings {
    fn commands(&self, _world: &World) -> Vec<Command> {
        match self.stand {
            Stand::Over => vec![Command::Back, Command::Findings],
            Stand::Alone => vec![Command::Help, Command::Quit],
        }
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![self.reading.findings.len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match (intent, self.stand) {
            (Intent::Do(_), Stand::Over) => Flow::Leave(Exit::Back),
            (Intent::Do(_), Stand::Alone)
            | (Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept, _) => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let findings = &self.reading.findings;
        let mut blocks = vec![Block::Heading(self.step(world)), preview::state(locale, findings)];
        if self.stand == Stand::Alone {
            let text = locale.text("preview-unread").into_owned();
            blocks.push(Block::Text { text, tone: Tone::Plain });
        }
        for (at, finding) in findings.iter().enumerate() {
            blocks.push(Block::Gap);
            blocks.push(preview::as_row(locale, finding, row(at, self.focus, "")));
            blocks.extend(preview::about(locale, finding));
        }
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("preview-findings").into_owned()
    }
}
