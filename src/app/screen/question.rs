//! One question a screen: what to say, what to check, why; the answer is checked on leaving, and a
//! changed answer is shown with what it changes before it is taken.

mod show;

use super::{Exit, Face, Flow, Intent, Over, change};
use crate::app::editor::{Act, Editor, policy, refusal};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::{Manner, Notice, World};
use crate::app::page::Block;
use crate::app::phrase;
use crate::app::walk::{self, Step};
use crate::dossier::case::Place;
use crate::dossier::change::Edit;
use crate::dossier::explain::Target;
use crate::procedure::field::Entry;
use crate::text::compose::Policy;
use crate::text::letter::Line;

/// A question being answered.
#[derive(Debug, Clone)]
pub struct Question {
    place: Place,
    editor: Option<Editor>,
    focus: Focus,
    origin: Option<Step>,
    /// Whether the problems of the answer given were shown.
    told: Told,
}

/// Whether the problems of an answer were shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// They were, and Enter goes on.
    Yes,
    /// They were not.
    No,
}

impl Question {
    /// The question at a place; `origin` is the step it goes back to.
    pub fn new(world: &World, place: Place, origin: Option<Step>) -> Self {
        let session = world.session.as_ref();
        let editor = session.and_then(|own| Editor::new(own, place));
        Self {
            focus: Focus(editor.as_ref().map_or(0, Editor::entrance)),
            editor,
            place,
            origin,
            told: Told::No,
        }
    }

    /// The place asked for.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The step it goes back to.
    pub fn origin(&self) -> Option<Step> {
        self.origin
    }

    fn answer(&mut self, world: &mut World) -> Flow {
        let today = world.desk.today;
        let (Some(editor), Some(session)) = (&mut self.editor, &world.session) else {
            return Flow::Leave(Exit::Back);
        };
        let Some(field) = session.field(self.place) else {
            return Flow::Leave(Exit::Back);
        };
        match editor.act(self.focus.0, field, today) {
            Act::Answer(entry) => self.take(world, entry),
            Act::Focus(at) => {
                self.focus = Focus(at);
                Flow::Stay
            }
            Act::Ask(refused, at) => {
                editor.tell(refusal::words(&world.locale, field, refused));
                self.focus = Focus(at);
                Flow::Stay
            }
            Act::Stay => Flow::Stay,
            Act::Refuse(refused) => {
                editor.tell(refusal::words(&world.locale, field, refused));
                Flow::Stay
            }
        }
    }

    /// Takes an answer that could be read.
    fn take(&mut self, world: &mut World, entry: Entry) -> Flow {
        let (Some(editor), Some(session)) = (&self.editor, &world.session) else {
            return Flow::Stay;
        };
        let Some(path) = session.path(self.place) else {
            return Flow::Stay;
        };
        let held = session.held(self.place);
        let same = held.is_some_and(|own| own.entry.as_ref() == Some(&entry));
        if same {
            let confirm = held.is_some_and(|own| own.to_confirm);
            world.draft(&path, "");
            if confirm {
                world.edit(Edit::Confirm(path));
            }
            return self.done(world);
        }
        let source = editor.source(&entry);
        let edit = Edit::Answer { path, entry, source };
        self.make(world, edit)
    }

    /// Makes an edit, or shows first what it changes where an answer stands already.
    fn make(&mut self, world: &mut World, edit: Edit) -> Flow {
        let session = world.session.as_ref();
        let held = session.and_then(|own| own.held(self.place));
        let stands = held.is_some_and(|own| own.entry.is_some());
        if stands && let Some(change) = change::Change::of(world, &edit) {
            return Flow::Leave(Exit::Over(Box::new(Over::Change(Box::new(change)))));
        }
        self.forget(world);
        world.edit(edit);
        self.done(world)
    }

    fn forget(&self, world: &mut World) {
        let session = world.session.as_ref();
        if let Some(path) = session.and_then(|own| own.path(self.place)) {
            world.draft(&path, "");
        }
    }

    /// Goes on, unless problems of the answer were not shown yet.
    fn done(&mut self, world: &mut World) -> Flow {
        let Some(session) = &world.session else {
            return Flow::Stay;
        };
        if self.told == Told::No && phrase::problem::stops_at(session, self.place) {
            self.told = Told::Yes;
            self.editor = Editor::new(session, self.place);
            return Flow::Stay;
        }
        let notice = phrase::problem::notes_at(&world.locale, session, self.place);
        let next = walk::after(session, Step::Question(self.place));
        let called = walk::called(session, &world.called);
        if let Some(note) = notice {
            world.notice = Some(Notice::Note(note));
        }
        Flow::Leave(match (self.origin, called) {
            (Some(origin), Some(step)) => Exit::Visit(step, origin),
            (Some(origin), None) => Exit::To(origin),
            (None, _) => Exit::To(next),
        })
    }

    fn type_in(&mut self, world: &mut World, stroke: super::Stroke) {
        let Some(editor) = &mut self.editor else {
            return;
        };
        self.focus = Focus(editor.stroke(self.focus.0, stroke));
        self.told = Told::No;
        let draft = editor.draft();
        let session = world.session.as_ref();
        if let Some(path) = session.and_then(|own| own.path(self.place)) {
            world.draft(&path, &draft);
        }
    }

    fn command(&mut self, command: Command, world: &mut World) -> Flow {
        let session = world.session.as_ref();
        let path = session.and_then(|own| own.path(self.place));
        let section = session.map_or(0, |own| walk::section_of(own, self.place));
        if command == Command::Back {
            return Flow::Leave(Exit::Back);
        }
        if command == Command::Dense {
            world.manner = Manner::Dense;
            return Flow::Leave(self.here());
        }
        if command == Command::Items {
            return Flow::Leave(Exit::To(Step::Items(section)));
        }
        if command == Command::Remove {
            return super::items::remove(world, section, self.place.item);
        }
        match path {
            Some(path) if command == Command::Clear => self.make(world, Edit::Clear(path)),
            Some(_) | None => self.answer(world),
        }
    }

    fn here(&self) -> Exit {
        let step = Step::Question(self.place);
        match self.origin {
            Some(origin) => Exit::Visit(step, origin),
            None => Exit::To(step),
        }
    }
}

impl Face for Question {
    fn commands(&self, world: &World) -> Vec<Command> {
        let mut commands = vec![
            Command::Continue,
            Command::Back,
            Command::Next,
            Command::Help,
            Command::Dense,
            Command::Papers,
            Command::Why,
            Command::Print,
            Command::Quit,
        ];
        if let Some(session) = &world.session {
            let section = session.section(walk::section_of(session, self.place));
            if section.is_some_and(|own| own.repeat.is_some()) {
                commands.extend([Command::Items, Command::Remove]);
            }
            if session.held(self.place).is_some_and(|own| own.entry.is_some()) {
                commands.push(Command::Clear);
            }
        }
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        self.editor.as_ref().map_or_else(Vec::new, Editor::groups)
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn line(&self, world: &World) -> Option<(&Line, Policy)> {
        let line = self.editor.as_ref()?.line(self.focus.0)?;
        let field = world.session.as_ref()?.field(self.place)?;
        Some((line, policy(field.kind)))
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        self.editor.as_ref().map_or_else(Vec::new, Editor::numbered)
    }

    fn about(&self, _world: &World) -> Option<Target> {
        Some(Target::Field(self.place))
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(command) => self.command(command, world),
            Intent::Type(stroke) => {
                self.type_in(world, stroke);
                Flow::Stay
            }
            Intent::Moved => Flow::Stay,
            Intent::Changed => {
                self.forget(world);
                self.done(world)
            }
            Intent::Kept => {
                self.forget(world);
                *self = Self::new(world, self.place, self.origin);
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
