//! *Việc khác*: everything that can be done on the screen below, by name, for keyboards without function
//! keys.

use super::{Exit, Face, Flow, Intent, digit, row};
use crate::app::focus::Focus;
use crate::app::keys::{Command, Key};
use crate::app::model::World;
use crate::app::page::{Block, List};

/// The commands of the screen below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menu {
    commands: Vec<Command>,
    focus: Focus,
}

impl Menu {
    /// Lists these commands.
    pub fn new(commands: Vec<Command>) -> Self {
        Self { commands, focus: Focus::default() }
    }
}

impl Face for Menu {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Continue, Command::Back]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![self.commands.len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = Focus(focus.0.min(self.commands.len().saturating_sub(1)));
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        (0..self.commands.len()).collect()
    }

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => Flow::Leave(Exit::Back),
            Intent::Do(_) => match self.commands.get(self.focus.0) {
                Some(command) => Flow::Leave(Exit::Below(*command)),
                None => Flow::Leave(Exit::Back),
            },
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let rows = self.commands.iter().enumerate().map(|(at, command)| {
            let mut row = row(at, self.focus, locale.text(command.label()));
            if at < 9 {
                row.mark = digit(at);
            }
            row.detail = command.key().map(Key::name).unwrap_or_default();
            row
        });
        vec![
            Block::Heading(locale.text("footer-other").into_owned()),
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("footer-other").into_owned()
    }
}
