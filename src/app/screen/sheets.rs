//! The choice of hand-outs.

use super::{Exit, Face, Flow, Intent, Over, digit, row, sheet};
use crate::app::focus::Focus;
use crate::app::handout::Handout;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row};

/// The choice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheets {
    focus: Focus,
}

impl Face for Sheets {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Continue, Command::Back]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![Handout::ALL.len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = Focus(focus.0.min(Handout::ALL.len() - 1));
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        (0..Handout::ALL.len()).collect()
    }

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => Flow::Leave(Exit::Back),
            Intent::Do(_) => match Handout::ALL.get(self.focus.0) {
                Some(own) => {
                    let preview = sheet::Preview::new(*own);
                    Flow::Leave(Exit::Over(Box::new(Over::Sheet(preview))))
                }
                None => Flow::Stay,
            },
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let rows = Handout::ALL.iter().enumerate().map(|(at, own)| Row {
            mark: digit(at),
            ..row(at, self.focus, locale.text(own.label()))
        });
        vec![
            Block::Heading(locale.text("walk-sheets-heading").into_owned()),
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-print").into_owned()
    }
}
