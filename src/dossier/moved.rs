//! What becomes of a dossier when its definition has changed: the event that takes it over to another
//! version, what has to be asked again, and what no longer has a place and is kept on the shelf.

use super::assessment::{Asked, QuestionState};
use super::bind;
use super::case::{Desk, Place};
use super::compare::{Comparison, Renames, Side};
use super::event::{Carry, Event};
use super::history::Dossier;
use super::path::Path;
use crate::procedure::field::Entry;
use crate::procedure::form::Form;
use crate::procedure::migration::{Migration, Name, Target};
use crate::procedure::{Head, Procedure};

/// A move to another version, and what it changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The event that does it.
    pub event: Event,
    /// Questions of the new version whose answers are to be confirmed or given anew.
    pub again: Vec<Place>,
    /// What has no place in the new version.
    pub dropped: Vec<Target>,
    /// Everything else that changes, indices and places being each version's own.
    pub change: Comparison,
}

impl Move {
    /// Whether the dossier stays as it is but for the version.
    pub fn is_nothing(&self) -> bool {
        self.again.is_empty() && self.dropped.is_empty() && self.change.is_nothing()
    }

    /// The move of a dossier from `old` through every later version in order to the last of them;
    /// `None` where there is none.
    pub fn of(
        old: &Procedure,
        versions: &[&Procedure],
        dossier: &Dossier,
        desk: &Desk,
    ) -> Option<Self> {
        let new = *versions.last()?;
        let before = Side::of(old, dossier, desk);
        let (event, moved) = event(&before, versions, dossier, desk)?;
        let after = Side::of(new, &moved, desk);
        let renames = Renames::of(versions.iter().copied());
        let mut change = Comparison::of(&before, &after, &renames);
        // A question that came and has its answer already is no news.
        change.come.retain(|place| asked(&after, *place).is_some());
        let again = again(&after);
        change.come.retain(|place| !again.contains(place));
        let dropped = dropped(&before, &after, dossier, &moved);
        change.gone.retain(|place| !is_named(&before, *place, &dropped));
        Some(Self { event, again, dropped, change })
    }
}

/// Whether the question at a place is among these.
fn is_named(side: &Side<'_>, place: Place, targets: &[Target]) -> bool {
    let path = bind::path(side.procedure, &side.case, place);
    path.is_some_and(|path| targets.contains(&Target::Field(Name::new(&path.section, &path.field))))
}

/// Whether two definitions ask and decide the same, whatever their files look like.
pub fn same(one: &Procedure, other: &Procedure) -> bool {
    let bare = |own: &Procedure| Procedure { head: Head::default(), ..own.clone() };
    bare(one) == bare(other)
}

/// What a dossier holds as later versions call it.
pub fn carried(dossier: &Dossier, versions: &[&Procedure]) -> Dossier {
    let mut going = Going::new(dossier);
    for version in versions {
        going.through(&version.form, &version.head.migrations);
    }
    going.dossier
}

/// What a dossier of the last of these versions holds as `old`, before them all, would call it.
pub fn carried_back(dossier: &Dossier, old: &Procedure, versions: &[&Procedure]) -> Dossier {
    let mut going = Going::new(dossier);
    for (at, version) in versions.iter().enumerate().rev() {
        let earlier = at.checked_sub(1).and_then(|at| versions.get(at)).copied().unwrap_or(old);
        let (maps, names) = reversed(&version.head.migrations);
        going.through(&earlier.form, &maps);
        going.through(&earlier.form, &names);
    }
    going.dossier
}

/// Migrations read backwards: the options first, under the later names, then the names.
fn reversed(migrations: &[Migration]) -> (Vec<Migration>, Vec<Migration>) {
    let (mut maps, mut names) = (Vec::new(), Vec::new());
    for migration in migrations.iter().rev() {
        match migration {
            Migration::Renamed { from, to } => {
                names.push(Migration::Renamed { from: to.clone(), to: from.clone() });
            }
            Migration::Mapped { field, options } => {
                let options =
                    options.iter().filter_map(|(was, is)| Some((is.clone()?, Some(was.clone()))));
                maps.push(Migration::Mapped { field: field.clone(), options: options.collect() });
            }
            Migration::Dropped(_) | Migration::AskAgain(_) => {}
        }
    }
    (maps, names)
}

/// The event of the move, and the dossier after it.
fn event(
    before: &Side<'_>,
    versions: &[&Procedure],
    dossier: &Dossier,
    desk: &Desk,
) -> Option<(Event, Dossier)> {
    let new = *versions.last()?;
    let mut going = Going::new(dossier);
    for version in versions {
        going.through(&version.form, &version.head.migrations);
    }
    let Going { dossier: carried, carries, confirm } = going;
    let after = Side::of(new, &carried, desk);
    let mut shelves = confirm;
    for path in shelf(&after) {
        let was = shelf(before).any(|own| Renames::of(versions.iter().copied()).path(&own) == path);
        if !was && !shelves.contains(&path) {
            shelves.push(path);
        }
    }
    let event = Event::Moved { hash: new.head.hash.clone(), carries, shelves };
    let mut moved = dossier.clone();
    moved.apply(&event);
    Some((event, moved))
}

/// A dossier on its way from version to version.
struct Going {
    dossier: Dossier,
    carries: Vec<Carry>,
    confirm: Vec<Path>,
}

impl Going {
    fn new(dossier: &Dossier) -> Self {
        Self { dossier: dossier.clone(), carries: Vec::new(), confirm: Vec::new() }
    }

    /// Names change first, then options, then what is to be confirmed: the rows' order says nothing.
    fn through(&mut self, form: &Form, migrations: &[Migration]) {
        for migration in migrations {
            if let Migration::Renamed { from, to } = migration {
                self.renamed(form, from, to);
            }
        }
        for migration in migrations {
            match migration {
                Migration::Mapped { field, options } => self.map(field, options),
                Migration::AskAgain(names) => {
                    let paths = names.iter().flat_map(|name| self.paths(name));
                    let paths: Vec<Path> = paths.collect();
                    self.confirm.extend(paths);
                }
                Migration::Renamed { .. } | Migration::Dropped(_) => {}
            }
        }
    }

    fn renamed(&mut self, form: &Form, from: &Target, to: &Target) {
        match (from, to) {
            (Target::Field(from), Target::Field(to)) => self.rename(form, from, to),
            (Target::Paper(from), Target::Paper(to)) => {
                let papers = &self.dossier.papers;
                if papers.contains_key(from) && !papers.contains_key(to) {
                    self.carry(Carry::Paper { from: from.clone(), to: to.clone() });
                }
            }
            (Target::Field(_), Target::Paper(_)) | (Target::Paper(_), Target::Field(_)) => {}
        }
    }

    fn rename(&mut self, form: &Form, from: &Name, to: &Name) {
        let lists = &self.dossier.lists;
        let gone = !form.sections.iter().any(|own| own.id == from.section);
        if gone && lists.contains_key(&from.section) && !lists.contains_key(&to.section) {
            self.carry(Carry::Items { from: from.section.clone(), to: to.section.clone() });
        }
        for path in self.paths(from) {
            let target = Path::form(&to.section, path.item, &to.field);
            if self.dossier.answers.contains_key(&target) {
                continue;
            }
            for own in self.confirm.iter_mut().filter(|own| **own == path) {
                own.clone_from(&target);
            }
            self.carry(Carry::Answer { from: path, to: target });
        }
    }

    fn map(&mut self, field: &Name, options: &[(Box<str>, Option<Box<str>>)]) {
        let mapped = |id: &str| options.iter().find(|(own, _)| **own == *id).map(|(_, to)| to);
        for path in self.paths(field) {
            let held = self.dossier.answers.get(&path).and_then(|held| held.entry.clone());
            let entry = match held {
                Some(Entry::Text(id)) => match mapped(&id) {
                    Some(Some(to)) => Entry::Text(to.to_string()),
                    Some(None) | None => continue,
                },
                Some(Entry::Chosen(ids)) if ids.iter().any(|id| mapped(id).is_some()) => {
                    if ids.iter().any(|id| mapped(id) == Some(&None)) {
                        self.confirm.push(path.clone());
                    }
                    let kept = ids.into_iter().filter_map(|id| match mapped(&id) {
                        Some(to) => to.as_ref().map(ToString::to_string),
                        None => Some(id),
                    });
                    Entry::Chosen(kept.collect())
                }
                Some(
                    Entry::Chosen(_)
                    | Entry::Address(_)
                    | Entry::Blank
                    | Entry::Unknown
                    | Entry::Later,
                )
                | None => continue,
            };
            self.carry(Carry::Value { path, entry });
        }
    }

    fn carry(&mut self, carry: Carry) {
        self.dossier.carry(&carry);
        self.carries.push(carry);
    }

    /// Where the dossier holds something about a question.
    fn paths(&self, name: &Name) -> Vec<Path> {
        let held = self.dossier.answers.iter().filter(|(_, held)| held.entry.is_some());
        let own = held.filter(|(path, _)| path.section == name.section && path.field == name.field);
        own.map(|(path, _)| path.clone()).collect()
    }
}

/// Answers on the shelf.
fn shelf(side: &Side<'_>) -> impl Iterator<Item = Path> {
    let places = side.assessment.shelf.iter();
    places.filter_map(|place| bind::path(side.procedure, &side.case, *place))
}

/// Why a question of the dossier is still there.
fn asked(side: &Side<'_>, place: Place) -> Option<QuestionState> {
    let mut questions = side.assessment.questions.iter();
    questions.find(|own| own.about == Asked::Field(place)).map(|own| own.state)
}

/// Questions whose answers are to be confirmed, or are no answers any more.
fn again(after: &Side<'_>) -> Vec<Place> {
    let questions = after.assessment.questions.iter();
    let again = questions.filter_map(|own| match (own.about, own.state) {
        (Asked::Field(place), QuestionState::ToConfirm | QuestionState::NoLongerOffered) => {
            Some(place)
        }
        (Asked::Field(_), QuestionState::Open) | (Asked::More(_), _) => None,
    });
    again.collect()
}

/// Answers and marks that had a place before and have none after.
fn dropped(before: &Side<'_>, after: &Side<'_>, dossier: &Dossier, moved: &Dossier) -> Vec<Target> {
    let named = |side: &Side<'_>, path: &Path| bind::place(side.procedure, &side.case, path);
    let answers = moved.answers.iter().filter(|(_, held)| held.entry.is_some());
    let answers = answers.map(|(path, _)| path).filter(|path| {
        named(before, path).is_some()
            && named(after, path).is_none()
            && dossier.answers.contains_key(*path)
    });
    let mut dropped: Vec<Target> = Vec::new();
    for path in answers {
        let target = Target::Field(Name::new(&path.section, &path.field));
        if !dropped.contains(&target) {
            dropped.push(target);
        }
    }
    let papers = moved.papers.keys().filter(|id| {
        bind::paper(before.procedure, id).is_some() && bind::paper(after.procedure, id).is_none()
    });
    dropped.extend(papers.map(|id| Target::Paper(id.clone())));
    dropped
}

#[cfg(test)]
mod tests;
