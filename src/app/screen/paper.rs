//! One paper: what to look at on it, how to photograph it, where to get it, and what was found. Of
//! alternatives any one is enough, so one is chosen first.

mod show;

use super::{Exit, Face, Flow, Intent, Over, Stroke, change};
use crate::app::editor::edit;
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::Block;
use crate::app::phrase;
use crate::app::session::Session;
use crate::app::walk::Step;
use crate::dossier::case::Mark;
use crate::dossier::change::Edit;
use crate::dossier::explain::Target;
use crate::procedure::expression::PaperIx;
use crate::procedure::paper::{Document, LookFor};
use crate::text::compose::Policy;
use crate::text::letter::Line;

/// A paper being looked at.
#[derive(Debug, Clone)]
pub struct Paper {
    about: PaperIx,
    part: Part,
    focus: Focus,
    origin: Option<Step>,
}

/// What is being decided.
#[derive(Debug, Clone, PartialEq)]
enum Part {
    /// Which of the alternatives was brought.
    Which,
    /// What was found.
    Found,
    /// Which points are not right, by id, and a remark.
    Faults(Vec<Box<str>>, Line),
}

/// What a row stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Choice {
    Alternative(u16),
    Ok,
    Wrong,
    Later,
    Unmark,
    Point(Box<str>),
    Note,
    Done,
}

impl Paper {
    /// The document at an index; the alternative that was marked before, if any.
    pub fn new(world: &World, document: u16, origin: Option<Step>) -> Self {
        let session = world.session.as_ref();
        let marked = session.and_then(|own| marked(own, document));
        let several = session.and_then(|own| own.procedure.documents.get(usize::from(document)));
        let several = several.is_some_and(|own| !own.one_of.is_empty());
        let whole = PaperIx { document, alternative: None };
        let paper = marked.unwrap_or(whole);
        let part = if several && paper.alternative.is_none() { Part::Which } else { Part::Found };
        Self { about: paper, part, focus: Focus::default(), origin }
    }

    /// The document's index.
    pub fn document(&self) -> u16 {
        self.about.document
    }

    /// The step it goes back to.
    pub fn origin(&self) -> Option<Step> {
        self.origin
    }

    fn choices(&self, session: &Session) -> Vec<Choice> {
        let Some(document) = document(session, self.about) else {
            return Vec::new();
        };
        let whole = PaperIx { alternative: None, ..self.about };
        match &self.part {
            Part::Which => {
                let mut rows: Vec<Choice> = accepted(session, self.about.document)
                    .into_iter()
                    .map(Choice::Alternative)
                    .collect();
                rows.push(Choice::Later);
                if session.case.papers.mark(whole).is_some() {
                    rows.push(Choice::Unmark);
                }
                rows
            }
            Part::Found => {
                let mut rows = vec![Choice::Ok, Choice::Wrong, Choice::Later];
                if session.case.papers.mark(self.about).is_some() {
                    rows.push(Choice::Unmark);
                }
                rows
            }
            Part::Faults(..) => {
                let points = points(session, document, self.about).into_iter();
                let mut rows: Vec<Choice> =
                    points.map(|own| Choice::Point(own.id.clone())).collect();
                rows.push(Choice::Note);
                rows.push(Choice::Done);
                rows
            }
        }
    }

    fn act(&mut self, world: &mut World) -> Flow {
        let Some(session) = &world.session else {
            return Flow::Stay;
        };
        let choice = self.choices(session).get(self.focus.0).cloned();
        match choice {
            Some(Choice::Alternative(at)) => {
                self.about.alternative = Some(at);
                self.turn(Part::Found)
            }
            Some(Choice::Ok) => self.mark(world, Some(Mark::Ok)),
            Some(Choice::Later) => self.mark(world, Some(Mark::Later)),
            Some(Choice::Unmark) => self.mark(world, None),
            Some(Choice::Wrong) => {
                let (ids, note) = faults(session, self.about);
                self.turn(Part::Faults(ids, Line::new(&note)))
            }
            Some(Choice::Point(id)) => {
                self.tick(id);
                Flow::Stay
            }
            Some(Choice::Note) => {
                self.focus = Focus(self.focus.0 + 1);
                Flow::Stay
            }
            Some(Choice::Done) => self.wrong(world),
            None => Flow::Stay,
        }
    }

    fn turn(&mut self, part: Part) -> Flow {
        self.part = part;
        self.focus = Focus::default();
        Flow::Stay
    }

    fn tick(&mut self, id: Box<str>) {
        if let Part::Faults(ids, _) = &mut self.part {
            match ids.iter().position(|own| *own == id) {
                Some(at) => drop(ids.remove(at)),
                None => ids.push(id),
            }
        }
    }

    fn wrong(&mut self, world: &mut World) -> Flow {
        let Part::Faults(points, note) = &self.part else {
            return Flow::Stay;
        };
        let note = note.finish();
        if points.is_empty() && note.is_empty() {
            let says = world.locale.text("walk-paper-which-fault").into_owned();
            world.notice = Some(crate::app::model::Notice::Failed(says));
            return Flow::Stay;
        }
        let mark = Mark::Wrong { points: points.clone(), note: note.into() };
        self.mark(world, Some(mark))
    }

    /// Marks the paper; another mark than before is shown with what it changes.
    fn mark(&self, world: &mut World, mark: Option<Mark>) -> Flow {
        let Some(session) = &world.session else {
            return Flow::Stay;
        };
        let Some(id) = paper_id(session, self.about) else {
            return Flow::Stay;
        };
        let before = session.dossier.papers.get(&id);
        if before == mark.as_ref() {
            return self.done();
        }
        let stood = before.is_some();
        let edit = Edit::Mark { paper: id, mark };
        if stood && let Some(change) = change::Change::of(world, &edit) {
            return Flow::Leave(Exit::Over(Box::new(Over::Change(Box::new(change)))));
        }
        world.edit(edit);
        self.done()
    }

    fn done(&self) -> Flow {
        Flow::Leave(Exit::To(self.origin.unwrap_or(Step::Papers)))
    }

    /// One part back, then out.
    fn back(&mut self, world: &World) -> Flow {
        let session = world.session.as_ref();
        let several = session.and_then(|own| document(own, self.about));
        let several = several.is_some_and(|own| !own.one_of.is_empty());
        match self.part {
            Part::Faults(..) => self.turn(Part::Found),
            Part::Found if several => {
                self.about.alternative = None;
                self.turn(Part::Which)
            }
            Part::Found | Part::Which => self.done(),
        }
    }

    fn type_in(&mut self, stroke: Stroke) {
        if let Part::Faults(_, note) = &mut self.part {
            edit(note, stroke);
        }
    }
}

impl Face for Paper {
    fn commands(&self, world: &World) -> Vec<Command> {
        let mut commands = vec![
            Command::Continue,
            Command::Back,
            Command::Help,
            Command::Papers,
            Command::Why,
            Command::Print,
            Command::Quit,
        ];
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        let count = world.session.as_ref().map_or(0, |own| self.choices(own).len());
        match self.part {
            Part::Which | Part::Found => vec![count],
            Part::Faults(..) => vec![count.saturating_sub(2), 1, 1],
        }
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn line(&self, world: &World) -> Option<(&Line, Policy)> {
        let Part::Faults(_, note) = &self.part else {
            return None;
        };
        let choices = self.choices(world.session.as_ref()?);
        let focused = choices.get(self.focus.0) == Some(&Choice::Note);
        focused.then_some((note, Policy::Strict))
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        let count = world.session.as_ref().map_or(0, |own| self.choices(own).len());
        (0..count).collect()
    }

    fn about(&self, _world: &World) -> Option<Target> {
        Some(Target::Document(self.about.document))
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => self.back(world),
            Intent::Do(_) => self.act(world),
            Intent::Type(stroke) => {
                self.type_in(stroke);
                Flow::Stay
            }
            Intent::Changed => self.done(),
            Intent::Moved | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        self.shown(world)
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-papers").into_owned()
    }
}

fn document(session: &Session, paper: PaperIx) -> Option<&Document> {
    session.procedure.documents.get(usize::from(paper.document))
}

/// The points to look at, the alternative's own and the document's, that are not out of the question.
fn points<'a>(session: &Session, document: &'a Document, paper: PaperIx) -> Vec<&'a LookFor> {
    let alternative = paper.alternative.and_then(|at| document.one_of.get(usize::from(at)));
    let own = alternative.map_or(&[][..], |own| &own.look_for);
    let all = own.iter().chain(&document.look_for);
    all.filter(|own| phrase::may_hold(session, own.when)).collect()
}

/// The alternatives that are not out of the question.
fn accepted(session: &Session, document: u16) -> Vec<u16> {
    let alternatives = session.procedure.documents.get(usize::from(document));
    let alternatives = alternatives.map_or(&[][..], |own| &own.one_of);
    let all = (0..).zip(alternatives);
    let open = all.filter(|(_, own)| phrase::may_hold(session, own.when));
    open.map(|(at, _)| at).collect()
}

/// The document or alternative that was marked.
fn marked(session: &Session, document: u16) -> Option<PaperIx> {
    let mut marks = session.case.papers.marks.iter().map(|(paper, _)| *paper);
    marks.find(|paper| paper.document == document)
}

fn paper_id(session: &Session, paper: PaperIx) -> Option<Box<str>> {
    let document = document(session, paper)?;
    Some(match paper.alternative {
        Some(at) => document.one_of.get(usize::from(at))?.id.clone(),
        None => document.id.clone(),
    })
}

fn faults(session: &Session, paper: PaperIx) -> (Vec<Box<str>>, Box<str>) {
    match session.case.papers.mark(paper) {
        Some(Mark::Wrong { points, note }) => (points.clone(), note.clone()),
        Some(Mark::Ok | Mark::Later) | None => (Vec::new(), "".into()),
    }
}
