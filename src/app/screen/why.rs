//! *Vì sao*: the answers that decide a question, a paper, a fee or the verdict, and the law.

use super::{Exit, Face, Flow, Intent};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, Tone};
use crate::app::phrase;
use crate::dossier::explain::Target;

/// What is explained.
#[derive(Debug, Clone, PartialEq)]
pub struct Why {
    target: Target,
}

impl Why {
    /// Explains the target.
    pub fn new(target: Target) -> Self {
        Self { target }
    }
}

impl Face for Why {
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
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let mut blocks =
            vec![Block::Heading(phrase::reason::subject(&world.locale, session, self.target))];
        let lines = phrase::reason::lines(&world.locale, session, self.target);
        blocks.extend(lines.into_iter().map(|text| Block::Text { text, tone: Tone::Plain }));
        if let Some(basis) = phrase::reason::basis(session, self.target) {
            let law = phrase::cited(&session.procedure, basis);
            if !law.is_empty() {
                let text = world.locale.with("walk-law-line", &[("law", &law)]);
                blocks.push(Block::Text { text, tone: Tone::Quiet });
            }
            blocks.extend(phrase::unsure(&world.locale, basis));
        }
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-why").into_owned()
    }
}
