//! The fields of the section as a row of editors: which has the focus, and how they follow the answers.

use super::Dense;
use crate::app::editor::refusal::Fault;
use crate::app::editor::{Act, Editor};
use crate::app::focus::Focus;
use crate::app::model::World;
use crate::app::page::Block;
use crate::app::phrase;
use crate::app::session::Session;
use crate::app::walk::{self, places, section_of};
use crate::dossier::assessment::Asked;
use crate::dossier::case::Place;

impl Dense {
    /// The questions laid out now.
    pub(super) fn laid(&self) -> Vec<Place> {
        self.editors.iter().map(Editor::place).collect()
    }

    /// Lays the fields out that belong to the section now; those being typed in stay as they are.
    pub(super) fn lay(&mut self, world: &World) {
        let Some(session) = &world.session else {
            return;
        };
        let mut before = std::mem::take(&mut self.editors);
        for place in own_places(session, self.place) {
            let kept = before.iter().position(|own| own.place() == place && own.is_touched());
            match kept {
                Some(at) => self.editors.push(before.swap_remove(at)),
                None => self.editors.extend(Editor::new(session, place)),
            }
        }
        let count = self.editors.len();
        self.last = self.last.min(count);
    }

    /// Lays the fields out anew after one of them was answered; the focus stays on its field.
    pub(super) fn relay(&mut self, world: &World, answered: Place) {
        let held = self.cell(self.focus.0).and_then(|(cell, at)| {
            let place = self.editors.get(cell)?.place();
            Some((place, at))
        });
        self.editors.retain(|own| own.place() != answered);
        self.lay(world);
        if let Some((place, at)) = held
            && let Some(cell) = self.editors.iter().position(|own| own.place() == place)
        {
            self.focus = Focus(self.base(cell) + at);
        }
        self.last = self.cell(self.focus.0).map_or(self.editors.len(), |(cell, _)| cell);
    }

    /// After a change was shown and done, or not wanted: every field as the dossier holds it.
    pub(super) fn settle(&mut self, world: &mut World) {
        let at = self.here();
        if let Some(session) = &world.session
            && let Some(path) = session.path(at)
        {
            world.draft(&path, "");
        }
        self.editors.clear();
        self.lay(world);
        let cell = self.editors.iter().position(|own| own.place() == at);
        self.enter(cell.unwrap_or(0));
    }

    /// The field that has the focus.
    pub(super) fn here(&self) -> Place {
        let cell = self.cell(self.focus.0).map_or(self.last, |(cell, _)| cell);
        self.editors.get(cell).map_or(self.place, Editor::place)
    }

    /// The field and the place within it of a place of the focus; `None` on the last row.
    pub(super) fn cell(&self, focus: usize) -> Option<(usize, usize)> {
        let mut rest = focus;
        for (cell, editor) in self.editors.iter().enumerate() {
            let stops = editor.stops();
            if rest < stops {
                return Some((cell, rest));
            }
            rest -= stops;
        }
        None
    }

    /// The place of the focus at the start of a field.
    pub(super) fn base(&self, cell: usize) -> usize {
        self.editors.iter().take(cell).map(Editor::stops).sum()
    }

    /// Puts the focus on a field.
    pub(super) fn enter(&mut self, cell: usize) {
        let entrance = self.editors.get(cell).map_or(0, Editor::entrance);
        self.focus = Focus(self.base(cell) + entrance);
        self.last = cell;
    }

    /// Goes to the field behind the one just answered, or to one before it that came by the answer.
    pub(super) fn onward(&mut self, world: &World, answered: Place, before: &[Place]) {
        self.lay(world);
        let at = |place: Place| self.editors.iter().position(|own| own.place() == place);
        let came = self.editors.iter().map(Editor::place).find(|own| !before.contains(own));
        let next = came.and_then(at).or_else(|| at(answered).map(|cell| cell + 1));
        self.enter(next.unwrap_or(0).min(self.editors.len()));
    }

    /// The place within a field at which what is typed is read: the last line.
    pub(super) fn reading(&self, cell: usize) -> usize {
        let editor = self.editors.get(cell);
        let last = editor.and_then(|own| (0..own.stops()).rev().find(|at| own.typing(*at)));
        last.unwrap_or(0)
    }

    /// The first field that cannot be read or is still to be answered; every such field says so.
    pub(super) fn first_fault(&mut self, world: &mut World) -> Option<usize> {
        let mut first = None;
        for cell in 0..self.editors.len() {
            let Some(editor) = self.editors.get(cell) else {
                continue;
            };
            let place = editor.place();
            let touched = editor.is_touched();
            let session = world.session.as_ref()?;
            if !touched && !is_left(session, place) {
                continue;
            }
            let at = self.reading(cell);
            match self.read(world, cell, at) {
                Some(Act::Answer(entry)) if touched => {
                    self.take(world, cell, entry);
                }
                Some(Act::Refuse(refused) | Act::Ask(refused, _)) => {
                    self.refuse(world, cell, refused);
                    first = first.or(Some(cell));
                }
                Some(Act::Answer(_) | Act::Focus(_) | Act::Stay) => {
                    self.refuse(world, cell, Fault::NothingChosen);
                    first = first.or(Some(cell));
                }
                None => {}
            }
        }
        first
    }

    /// What is wrong with the answers of the section.
    pub(super) fn problems(&self, world: &World, session: &Session) -> Vec<Block> {
        let places = self.editors.iter().map(Editor::place);
        places.flat_map(|place| phrase::problems_at(&world.locale, session, place)).collect()
    }
}

/// The places of the same section and item that are asked for.
fn own_places(session: &Session, place: Place) -> Vec<Place> {
    let section = section_of(session, place);
    let mut own = places(session);
    own.retain(|other| section_of(session, *other) == section && other.item == place.item);
    if section == 0 {
        own.retain(|other| is_left(session, *other) || !walk::is_open(session, *other));
    }
    own
}

fn is_left(session: &Session, place: Place) -> bool {
    let mut questions = session.assessment.questions.iter();
    questions.any(|own| own.about == Asked::Field(place))
}
