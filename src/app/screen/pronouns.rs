//! How the citizen and the officer address one another; chosen once for a dossier.

use super::{Exit, Face, Flow, Intent, digit, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::spoken::PAIRS;
use crate::app::walk::{self, Step};
use crate::dossier::event::Event;

/// The pairs to choose from.
#[derive(Debug, Clone)]
pub struct Pronouns {
    focus: Focus,
    origin: Option<Step>,
}

impl Pronouns {
    /// The pair chosen before has the focus.
    pub fn new(world: &World, origin: Option<Step>) -> Self {
        Self { focus: Focus(chosen(world).unwrap_or(0)), origin }
    }

    /// The step it goes back to.
    pub fn origin(&self) -> Option<Step> {
        self.origin
    }

    fn choose(&self, world: &mut World) -> Flow {
        let Some((citizen, officer)) = PAIRS.get(self.focus.0).copied() else {
            return Flow::Stay;
        };
        if chosen(world) != Some(self.focus.0) {
            world.push(Event::Addressed { citizen: citizen.into(), officer: officer.into() });
        }
        let next = world.session.as_ref().map(|own| walk::after(own, Step::Address));
        match self.origin.or(next) {
            Some(step) => Flow::Leave(Exit::To(step)),
            None => Flow::Stay,
        }
    }
}

impl Face for Pronouns {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Continue, Command::Back, Command::Help, Command::Home, Command::Quit]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![PAIRS.len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        (0..PAIRS.len()).collect()
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => Flow::Leave(Exit::Back),
            Intent::Do(_) => self.choose(world),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let chosen = chosen(world);
        let rows = PAIRS.iter().enumerate().map(|(at, (citizen, officer))| Row {
            mark: digit(at),
            detail: if chosen == Some(at) {
                locale.text("walk-chosen").into_owned()
            } else {
                String::new()
            },
            ..row(at, self.focus, format!("{citizen} – {officer}"))
        });
        vec![
            Block::Heading(locale.text("walk-address-question").into_owned()),
            Block::Text { text: locale.text("walk-address-hint").into_owned(), tone: Tone::Quiet },
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-address").into_owned()
    }
}

/// The position of the pair chosen before.
fn chosen(world: &World) -> Option<usize> {
    let pair = world.session.as_ref()?.dossier.address.as_ref()?;
    let same = |(citizen, officer): &(&str, &str)| {
        **citizen == *pair.citizen && **officer == *pair.officer
    };
    PAIRS.iter().position(same)
}
