//! Whether to leave the program; everything is stored already, or said to be not.

use super::{Exit, Face, Flow, Intent, digit, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Tone};

/// The question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quit {
    focus: Focus,
    stake: Stake,
}

/// What is left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stake {
    /// Dossiers.
    Dossiers,
    /// A trial walk.
    Trial,
}

impl Quit {
    /// Asks.
    pub fn new(stake: Stake) -> Self {
        Self { focus: Focus::default(), stake }
    }
}

impl Face for Quit {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Leave, Command::Remain]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![2]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = Focus(focus.0.min(1));
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        vec![0, 1]
    }

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Remain) => Flow::Leave(Exit::Back),
            Intent::Do(_) if self.focus.0 == 1 => Flow::Leave(Exit::Back),
            Intent::Do(_) => Flow::Leave(Exit::Quit),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let mut all = world.session.iter().chain(&world.unsaved);
        let (key, tone) = if self.stake == Stake::Trial {
            ("preview-quit", Tone::Plain)
        } else if all.all(crate::app::session::Session::is_saved) {
            ("home-quit-saved", Tone::Good)
        } else {
            ("home-quit-unsaved", Tone::Warning)
        };
        let keys = [Command::Leave, Command::Remain];
        let rows = keys.iter().enumerate().map(|(at, command)| {
            let mut row = row(at, self.focus, locale.text(command.label()));
            row.mark = digit(at);
            row
        });
        vec![
            Block::Heading(locale.text("home-ask-quit").into_owned()),
            Block::Text { text: locale.text(key).into_owned(), tone },
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn step(&self, _world: &World) -> String {
        String::new()
    }
}
