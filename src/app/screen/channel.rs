//! How the dossier is filed; another way is shown with what it changes before it is taken.

use super::{Exit, Face, Flow, Intent, Over, digit, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row};
use crate::app::phrase;
use crate::app::walk::{self, Step};
use crate::dossier::change::Edit;
use crate::procedure::rule::Channel;

/// The ways to choose from.
#[derive(Debug, Clone)]
pub struct Channels {
    focus: Focus,
    origin: Option<Step>,
}

impl Channels {
    /// The present way has the focus.
    pub fn new(world: &World, origin: Option<Step>) -> Self {
        let now = present(world);
        let at = accepted(world).iter().position(|own| Some(*own) == now);
        Self { focus: Focus(at.unwrap_or(0)), origin }
    }

    /// The step it goes back to.
    pub fn origin(&self) -> Option<Step> {
        self.origin
    }

    fn choose(&self, world: &mut World) -> Flow {
        let Some(channel) = accepted(world).get(self.focus.0).copied() else {
            return Flow::Stay;
        };
        if present(world) == Some(channel) {
            return self.done(world);
        }
        let edit = Edit::Channel(channel);
        if let Some(change) = super::change::Change::of(world, &edit) {
            return Flow::Leave(Exit::Over(Box::new(Over::Change(Box::new(change)))));
        }
        world.edit(edit);
        self.done(world)
    }

    fn done(&self, world: &World) -> Flow {
        let next = world.session.as_ref().map(walk::resume);
        match self.origin.or(next) {
            Some(step) => Flow::Leave(Exit::To(step)),
            None => Flow::Stay,
        }
    }
}

impl Face for Channels {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![
            Command::Continue,
            Command::Back,
            Command::Help,
            Command::Papers,
            Command::Home,
            Command::Quit,
        ]
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        vec![accepted(world).len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        (0..accepted(world).len()).collect()
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => Flow::Leave(Exit::Back),
            Intent::Do(_) => self.choose(world),
            Intent::Changed => self.done(world),
            Intent::Type(_) | Intent::Moved | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let now = present(world);
        let rows = accepted(world).into_iter().enumerate().map(|(at, channel)| Row {
            mark: digit(at),
            detail: if now == Some(channel) {
                locale.text("walk-chosen").into_owned()
            } else {
                String::new()
            },
            ..row(at, self.focus, locale.text(phrase::channel(channel)))
        });
        vec![
            Block::Heading(locale.text("walk-channel-question").into_owned()),
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-channel").into_owned()
    }
}

fn present(world: &World) -> Option<Channel> {
    world.session.as_ref().map(|own| own.dossier.channel)
}

/// The ways the procedure takes; the dossier's own stays in the list.
fn accepted(world: &World) -> Vec<Channel> {
    let Some(session) = &world.session else {
        return Vec::new();
    };
    let mut ways = session.procedure.about.accepted();
    let own = session.dossier.channel;
    if !ways.contains(&own) {
        ways.push(own);
    }
    ways
}
