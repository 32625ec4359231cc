//! What can be done here, and how to type; drawn from the screen's own commands.

use super::{Exit, Face, Flow, Intent};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, Tone};

/// The commands of the screen below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    commands: Vec<Command>,
}

impl Help {
    /// Explains these commands.
    pub fn new(commands: Vec<Command>) -> Self {
        Self { commands }
    }
}

impl Face for Help {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Back]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        Vec::new()
    }

    fn focus(&self) -> Focus {
        Focus::default()
    }

    fn set_focus(&mut self, _focus: Focus) {}

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match intent {
            Intent::Do(_) => Flow::Leave(Exit::Back),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let keyed = self.commands.iter().filter_map(|command| {
            let does = locale.text(command.label()).into_owned();
            Some((command.key()?.name(), does))
        });
        let mut facts = vec![("↑ ↓".to_owned(), locale.text("footer-move").into_owned())];
        facts.extend(keyed);
        facts.push(("1–9".to_owned(), locale.text("footer-pick").into_owned()));
        let lines = [
            "home-help-other",
            "home-help-save",
            "home-help-dates",
            "home-help-edit",
            "home-help-mouse",
        ];
        let citizen = self.commands.contains(&Command::Enlarge).then_some("home-help-citizen");
        let lines = citizen.into_iter().chain(lines);
        let mut blocks =
            vec![Block::Heading(locale.text("home-help").into_owned()), Block::Facts(facts)];
        blocks.extend(
            lines.map(|key| Block::Text { text: locale.text(key).into_owned(), tone: Tone::Plain }),
        );
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("home-help").into_owned()
    }
}
