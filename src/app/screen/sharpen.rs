//! The paper list as it sharpens: certainly needed, perhaps needed and what that hangs on, not needed
//! and why. Beside the question on wide terminals, over it on narrow ones.

use super::{Exit, Face, Flow, Intent};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::phrase;
use crate::app::session::Session;
use crate::dossier::assessment::Need;

/// The list over the screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sharpen {}

impl Face for Sharpen {
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
        world.session.as_ref().map_or_else(Vec::new, |session| panel(world, session))
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-papers").into_owned()
    }
}

/// The three groups.
pub fn panel(world: &World, session: &Session) -> Vec<Block> {
    let groups = [
        ("walk-group-needed", [Need::Needed, Need::Needed], "●", Tone::Strong),
        ("walk-group-maybe", [Need::Maybe, Need::Maybe], "?", Tone::Plain),
        ("walk-group-not", [Need::NotNeeded, Need::Waived], "–", Tone::Quiet),
    ];
    let mut blocks = Vec::new();
    for (heading, needs, mark, tone) in groups {
        let rows = rows(world, session, needs, (mark, tone));
        if !rows.is_empty() {
            blocks.push(Block::Divider(world.locale.text(heading).into_owned()));
            blocks.push(Block::List(List { rows, ..List::default() }));
        }
    }
    blocks
}

fn rows(
    world: &World,
    session: &Session,
    needs: [Need; 2],
    (mark, tone): (&str, Tone),
) -> Vec<Row> {
    let all = (0_u16..).zip(&session.assessment.needs);
    let own = all.filter(|(_, need)| needs.contains(need));
    let rows = own.map(|(index, need)| {
        let reason = match need {
            Need::Needed => phrase::document_count(&world.locale, session, index),
            Need::Maybe | Need::NotNeeded | Need::Waived => {
                phrase::reason::short(&world.locale, session, index)
            }
        };
        Row {
            mark: mark.to_owned(),
            text: phrase::document(session, index),
            detail: reason,
            tone,
            ..Row::default()
        }
    });
    rows.collect()
}
