//! The filing on the portal, one step a screen: what to do, what to say, each value copied with one key
//! in the portal's order, the files with their type and size.

use super::{Exit, Face, Flow, Intent, digit, row};
use crate::app::Effect;
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::phrase;
use crate::app::session::Session;
use crate::app::spoken::fill;
use crate::app::values;
use crate::app::walk::{self, Step};
use crate::dossier::assessment::Need;
use crate::dossier::case::Place;
use crate::procedure::PortalStep;

/// The guide at one of its steps.
#[derive(Debug, Clone)]
pub struct Portal {
    at: usize,
    focus: Focus,
}

impl Portal {
    /// The first step.
    pub fn new(_world: &World) -> Self {
        Self { at: 0, focus: Focus::default() }
    }

    fn act(&mut self, world: &mut World) -> Flow {
        let Some(session) = &world.session else {
            return Flow::Stay;
        };
        let steps = steps(session);
        let values = steps.get(self.at).map_or_else(Vec::new, |step| copied(session, step));
        if let Some((_, value)) = values.get(self.focus.0) {
            let effect = Effect::Copy(value.clone());
            world.ask(effect);
            self.focus = Focus(self.focus.0 + 1);
            return Flow::Stay;
        }
        if self.at + 1 < steps.len() {
            self.at += 1;
            self.focus = Focus::default();
            return Flow::Stay;
        }
        Flow::Leave(Exit::To(walk::after(session, Step::Portal)))
    }

    fn back(&mut self) -> Flow {
        if self.at == 0 {
            return Flow::Leave(Exit::Back);
        }
        self.at -= 1;
        self.focus = Focus::default();
        Flow::Stay
    }

    fn values(&self, session: &Session) -> Vec<(String, String)> {
        let steps = steps(session);
        steps.get(self.at).map_or_else(Vec::new, |step| copied(session, step))
    }
}

impl Face for Portal {
    fn commands(&self, world: &World) -> Vec<Command> {
        let values = world.session.as_ref().map_or(0, |own| self.values(own).len());
        let go = if self.focus.0 < values { Command::Copy } else { Command::Continue };
        let mut commands = vec![
            go,
            Command::Back,
            Command::Next,
            Command::Help,
            Command::Papers,
            Command::Print,
            Command::Quit,
        ];
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        let values = world.session.as_ref().map_or(0, |own| self.values(own).len());
        vec![values, 1]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        let values = world.session.as_ref().map_or(0, |own| self.values(own).len());
        (0..=values).collect()
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => self.back(),
            Intent::Do(_) => self.act(world),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let locale = &world.locale;
        let steps = steps(session);
        let total = steps.len().to_string();
        let number = (self.at + 1).to_string();
        let mut blocks = Vec::new();
        if let Some(step) = steps.get(self.at) {
            let values = [("number", &*number), ("total", &*total)];
            blocks.push(Block::Divider(locale.with("walk-portal-step", &values)));
            blocks.push(Block::Heading(step.action.to_string()));
            blocks.extend(find(world, session, self.at));
            if let Some(say) = &step.say {
                blocks.push(Block::Say(fill(say, session.dossier.address.as_ref())));
            }
            blocks.extend(files(world, session, step));
        } else {
            blocks.push(Block::Heading(locale.text("walk-portal-none").into_owned()));
            blocks.extend(find(world, session, self.at));
        }
        blocks.push(Block::List(List {
            rows: self.rows(world, session, steps.len()),
            ..List::default()
        }));
        let fee = phrase::fees(locale, session, &session.assessment.sums);
        let label = locale.text("walk-fact-fee").into_owned();
        blocks.push(Block::Facts(vec![(label, fee)]));
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-file").into_owned()
    }
}

impl Portal {
    fn rows(&self, world: &World, session: &Session, total: usize) -> Vec<Row> {
        let locale = &world.locale;
        let values = self.values(session);
        let count = values.len();
        let mut rows: Vec<Row> = Vec::new();
        for (at, (label, value)) in values.into_iter().enumerate() {
            let number = digit(at);
            rows.push(Row { mark: number, detail: value, ..row(at, self.focus, label) });
        }
        let key = if self.at + 1 < total { "walk-portal-next" } else { "walk-portal-receipt" };
        rows.push(Row { mark: "→".to_owned(), ..row(count, self.focus, locale.text(key)) });
        rows
    }
}

/// The steps that are not out of the question.
pub fn steps(session: &Session) -> Vec<&PortalStep> {
    let steps = session.procedure.portal.steps.iter();
    steps.filter(|own| phrase::may_hold(session, own.when)).collect()
}

/// Labels and values to copy, those without a value left out.
pub fn copied(session: &Session, step: &PortalStep) -> Vec<(String, String)> {
    let places = step.copy.iter().map(|field| Place::of(*field));
    let belongs =
        places.filter(|place| session.relevance(*place) == crate::procedure::expression::Tri::True);
    let values = belongs.map(|place| {
        let label = phrase::place_label(session, place);
        (label, values::value(session, place))
    });
    values.filter(|(_, value)| !value.is_empty()).collect()
}

/// What to type into the portal's search, at the first step.
fn find(world: &World, session: &Session, at: usize) -> Option<Block> {
    let find = session.procedure.portal.find.as_ref().filter(|_| at == 0)?;
    Some(Block::Text {
        text: world.locale.with("walk-portal-find", &[("what", find)]),
        tone: Tone::Strong,
    })
}

/// The files uploaded at a step: papers that are needed, with type and size.
fn files(world: &World, session: &Session, step: &PortalStep) -> Vec<Block> {
    let needed = step.upload.iter().filter(|index| {
        let need = session.assessment.needs.get(usize::from(**index));
        matches!(need, Some(Need::Needed | Need::Maybe))
    });
    let rows: Vec<Row> = needed
        .map(|index| {
            let document = session.procedure.documents.get(usize::from(*index));
            Row {
                mark: "↑".to_owned(),
                text: phrase::document(session, *index),
                detail: document.map_or_else(String::new, |own| phrase::upload(&world.locale, own)),
                ..Row::default()
            }
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Block::List(List { rows, ..List::default() })]
}
