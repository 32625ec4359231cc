//! A section a screen, for the officer who knows it: the same fields, answers and checks as one question
//! a screen. A field is answered when the focus leaves it; what cannot be read is said on leaving the
//! screen.

mod cells;
mod show;

use super::{Exit, Face, Flow, Intent, Over, Stroke, change};
use crate::app::editor::{Act, Editor, policy, refusal};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::{Manner, World};
use crate::app::page::Block;
use crate::app::phrase;
use crate::app::walk::{self, Step};
use crate::dossier::case::Place;
use crate::dossier::change::Edit;
use crate::dossier::explain::Target;
use crate::procedure::field::Entry;
use crate::text::compose::Policy;
use crate::text::letter::Line;

/// The fields of a section, or of one of its items.
#[derive(Debug, Clone)]
pub struct Dense {
    place: Place,
    editors: Vec<Editor>,
    focus: Focus,
    /// The field that had the focus last.
    last: usize,
    origin: Option<Step>,
    told: Told,
}

/// Whether the problems of the section were shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// They were, and Enter goes on.
    Yes,
    /// They were not.
    No,
}

impl Dense {
    /// The section of a question, with the focus on it.
    pub fn new(world: &World, place: Place, origin: Option<Step>) -> Self {
        let mut dense = Self {
            place,
            editors: Vec::new(),
            focus: Focus::default(),
            last: 0,
            origin,
            told: Told::No,
        };
        dense.lay(world);
        let cell = dense.editors.iter().position(|own| own.place() == place);
        dense.enter(cell.unwrap_or(0));
        dense
    }

    /// The question that was asked for.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The question that has the focus.
    pub fn focused(&self) -> Place {
        self.here()
    }

    /// The step it goes back to.
    pub fn origin(&self) -> Option<Step> {
        self.origin
    }

    /// Enter: answers the field and goes to the next; on the last row the section is left.
    fn act(&mut self, world: &mut World) -> Flow {
        let Some((cell, at)) = self.cell(self.focus.0) else {
            return self.leave(world);
        };
        match self.read(world, cell, at) {
            Some(Act::Answer(entry)) => {
                let place = self.editors.get(cell).map_or(self.place, Editor::place);
                let before = self.laid();
                let flow = self.take(world, cell, entry);
                if flow == Flow::Stay {
                    self.onward(world, place, &before);
                }
                flow
            }
            Some(Act::Focus(at)) => {
                self.focus = Focus(self.base(cell) + at);
                Flow::Stay
            }
            Some(Act::Refuse(refused)) => {
                self.refuse(world, cell, refused);
                Flow::Stay
            }
            Some(Act::Ask(refused, at)) => {
                self.refuse(world, cell, refused);
                self.focus = Focus(self.base(cell) + at);
                Flow::Stay
            }
            Some(Act::Stay) | None => Flow::Stay,
        }
    }

    fn read(&mut self, world: &World, cell: usize, at: usize) -> Option<Act> {
        let session = world.session.as_ref()?;
        let editor = self.editors.get_mut(cell)?;
        let field = session.field(editor.place())?;
        Some(editor.act(at, field, world.desk.today))
    }

    fn refuse(&mut self, world: &World, cell: usize, refused: refusal::Fault) {
        if let (Some(editor), Some(session)) = (self.editors.get_mut(cell), &world.session)
            && let Some(field) = session.field(editor.place())
        {
            editor.tell(refusal::words(&world.locale, field, refused));
        }
    }

    /// Takes the answer of a field; a changed one that changes more is shown first.
    fn take(&mut self, world: &mut World, cell: usize, entry: Entry) -> Flow {
        let (Some(editor), Some(session)) = (self.editors.get(cell), &world.session) else {
            return Flow::Stay;
        };
        let place = editor.place();
        let Some(path) = session.path(place) else {
            return Flow::Stay;
        };
        let held = session.held(place);
        let stands = held.is_some_and(|own| own.entry.is_some());
        if held.is_some_and(|own| own.entry.as_ref() == Some(&entry)) {
            let confirm = held.is_some_and(|own| own.to_confirm);
            world.draft(&path, "");
            if confirm {
                world.edit(Edit::Confirm(path));
                self.lay(world);
            }
            return Flow::Stay;
        }
        let source = editor.source(&entry);
        let edit = Edit::Answer { path: path.clone(), entry, source };
        if stands && let Some(change) = change::Change::of(world, &edit) {
            return Flow::Leave(Exit::Over(Box::new(Over::Change(Box::new(change)))));
        }
        world.draft(&path, "");
        world.edit(edit);
        self.told = Told::No;
        self.relay(world, place);
        Flow::Stay
    }

    /// The focus went elsewhere: the field it left is answered if it can be read.
    fn moved(&mut self, world: &mut World) -> Flow {
        let now = self.cell(self.focus.0).map_or(self.editors.len(), |(cell, _)| cell);
        let left = std::mem::replace(&mut self.last, now);
        let touched = self.editors.get(left).is_some_and(Editor::is_touched);
        if left == now || !touched {
            return Flow::Stay;
        }
        let here = self.cell(self.focus.0);
        match self.read(world, left, self.reading(left)) {
            Some(Act::Answer(entry)) => self.take(world, left, entry),
            Some(Act::Focus(_) | Act::Ask(..) | Act::Refuse(_) | Act::Stay) | None => {
                let end = self.base(self.editors.len());
                self.focus = Focus(here.map_or(end, |(cell, at)| self.base(cell) + at));
                Flow::Stay
            }
        }
    }

    /// Leaves the section once every field can be read and every problem was shown.
    fn leave(&mut self, world: &mut World) -> Flow {
        if let Some(cell) = self.first_fault(world) {
            self.enter(cell);
            return Flow::Stay;
        }
        let Some(session) = &world.session else {
            return Flow::Stay;
        };
        let mut places = self.editors.iter().map(Editor::place);
        let stops = places.any(|place| phrase::problem::stops_at(session, place));
        if stops && self.told == Told::No {
            self.told = Told::Yes;
            return Flow::Stay;
        }
        let last = self.editors.last().map_or(self.place, Editor::place);
        let next = walk::after(session, Step::Question(last));
        Flow::Leave(match (self.origin, walk::called(session, &world.called)) {
            (Some(origin), Some(step)) => Exit::Visit(step, origin),
            (Some(origin), None) => Exit::To(origin),
            (None, _) => Exit::To(next),
        })
    }

    fn type_in(&mut self, world: &mut World, stroke: Stroke) {
        let Some((cell, at)) = self.cell(self.focus.0) else {
            return;
        };
        let base = self.base(cell);
        let Some(editor) = self.editors.get_mut(cell) else {
            return;
        };
        self.focus = Focus(base + editor.stroke(at, stroke));
        let (place, draft) = (editor.place(), editor.draft());
        let session = world.session.as_ref();
        if let Some(path) = session.and_then(|own| own.path(place)) {
            world.draft(&path, &draft);
        }
    }

    fn back(&self, world: &World) -> Flow {
        let session = world.session.as_ref();
        let first = self.editors.first().map_or(self.place, Editor::place);
        let before = session.and_then(|own| walk::before(own, Step::Question(first)));
        match self.origin.or(before) {
            Some(step) => Flow::Leave(Exit::To(step)),
            None => Flow::Leave(Exit::Back),
        }
    }
}

impl Face for Dense {
    fn commands(&self, world: &World) -> Vec<Command> {
        let mut commands = vec![
            Command::Continue,
            Command::Back,
            Command::Next,
            Command::Help,
            Command::Guided,
            Command::Papers,
            Command::Why,
            Command::Print,
            Command::Quit,
        ];
        if self.place.item.is_some() {
            commands.extend([Command::Items, Command::Remove]);
        }
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        let mut groups: Vec<usize> = self.editors.iter().flat_map(Editor::groups).collect();
        groups.push(1);
        groups
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn line(&self, world: &World) -> Option<(&Line, Policy)> {
        let (cell, at) = self.cell(self.focus.0)?;
        let editor = self.editors.get(cell)?;
        let field = world.session.as_ref()?.field(editor.place())?;
        Some((editor.line(at)?, policy(field.kind)))
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        let Some((cell, _)) = self.cell(self.focus.0) else {
            return Vec::new();
        };
        let base = self.base(cell);
        let places = self.editors.get(cell).map_or_else(Vec::new, Editor::numbered);
        places.into_iter().map(|at| base + at).collect()
    }

    fn about(&self, _world: &World) -> Option<Target> {
        let (cell, _) = self.cell(self.focus.0)?;
        self.editors.get(cell).map(|own| Target::Field(own.place()))
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => self.back(world),
            Intent::Do(Command::Guided) => {
                world.manner = Manner::Guided;
                let place = self.here();
                Flow::Leave(match self.origin {
                    Some(origin) => Exit::Visit(Step::Question(place), origin),
                    None => Exit::To(Step::Question(place)),
                })
            }
            Intent::Do(Command::Items) => {
                let section = world.session.as_ref().map(|own| walk::section_of(own, self.place));
                section.map_or(Flow::Stay, |own| Flow::Leave(Exit::To(Step::Items(own))))
            }
            Intent::Do(Command::Remove) => {
                let session = world.session.as_ref();
                let section = session.map_or(0, |own| walk::section_of(own, self.place));
                super::items::remove(world, section, self.place.item)
            }
            Intent::Do(_) => self.act(world),
            Intent::Type(stroke) => {
                self.type_in(world, stroke);
                Flow::Stay
            }
            Intent::Moved => self.moved(world),
            Intent::Changed | Intent::Kept => {
                self.settle(world);
                Flow::Stay
            }
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        self.shown(world)
    }

    fn step(&self, world: &World) -> String {
        let session = world.session.as_ref();
        session.map_or_else(String::new, |session| {
            phrase::section_title(&world.locale, session, self.place)
        })
    }
}
