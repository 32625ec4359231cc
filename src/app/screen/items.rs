//! The items of a repeated section: add one, open one, take one away, say that there are no more.

use super::{Exit, Face, Flow, Intent, Over, change, digit, row};
use crate::app::editor::refusal::uncapitalized;
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::session::Session;
use crate::app::values;
use crate::app::walk::{self, Step};
use crate::dossier::case::Place;
use crate::dossier::change::Edit;
use crate::procedure::form::{FieldIx, Repeat, Section};

/// The list of a section, by its index.
#[derive(Debug, Clone)]
pub struct Items {
    section: u8,
    focus: Focus,
    origin: Option<Step>,
}

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Item(u16),
    Add,
    Close,
}

impl Items {
    /// The items of a section, the focus behind those there are.
    pub fn new(world: &World, section: u8, origin: Option<Step>) -> Self {
        let count = world.session.as_ref().map_or(0, |own| own.item_count(section));
        Self { section, focus: Focus(count.into()), origin }
    }

    /// The section's index.
    pub fn section(&self) -> u8 {
        self.section
    }

    /// The step it goes back to.
    pub fn origin(&self) -> Option<Step> {
        self.origin
    }

    fn lines(&self, world: &World) -> Vec<Line> {
        let Some((session, _, repeat)) = self.own(world) else {
            return Vec::new();
        };
        let count = session.item_count(self.section);
        let mut lines: Vec<Line> = (0..count).map(Line::Item).collect();
        if count < repeat.at_most {
            lines.push(Line::Add);
        }
        lines.push(Line::Close);
        lines
    }

    fn own<'a>(&self, world: &'a World) -> Option<(&'a Session, &'a Section, &'a Repeat)> {
        let session = world.session.as_ref()?;
        let section = session.section(self.section)?;
        Some((session, section, section.repeat.as_ref()?))
    }

    fn act(&self, world: &mut World) -> Flow {
        let line = self.lines(world).get(self.focus.0).copied();
        let Some((session, section, _)) = self.own(world) else {
            return Flow::Leave(Exit::Back);
        };
        let list = section.id.clone();
        match line {
            Some(Line::Item(item)) => self.open(session, item),
            Some(Line::Add) => {
                let item = session.item_count(self.section);
                world.edit(Edit::Add(list));
                match &world.session {
                    Some(session) => self.open(session, item),
                    None => Flow::Stay,
                }
            }
            Some(Line::Close) => {
                for item in untouched(session, self.section) {
                    world.edit(Edit::Remove { list: list.clone(), item });
                }
                let Some(session) = &world.session else {
                    return Flow::Stay;
                };
                let closed = session.dossier.lists.get(&list).is_some_and(|own| own.closed);
                if !closed {
                    world.edit(Edit::Close(list));
                }
                self.done(world)
            }
            None => Flow::Stay,
        }
    }

    /// To the first open question of an item, or to its first.
    fn open(&self, session: &Session, item: u16) -> Flow {
        let places = walk::places(session);
        let mut own = places.iter().filter(|place| {
            place.item == Some(item) && walk::section_of(session, **place) == self.section
        });
        let first = own.clone().next();
        let open = own.find(|place| walk::is_open(session, **place));
        match open.or(first) {
            Some(place) => Flow::Leave(Exit::To(Step::Question(*place))),
            None => Flow::Stay,
        }
    }

    fn done(&self, world: &World) -> Flow {
        let next = world.session.as_ref();
        let next = next.map(|own| walk::after(own, Step::Items(self.section)));
        match self.origin.or(next) {
            Some(step) => Flow::Leave(Exit::To(step)),
            None => Flow::Stay,
        }
    }
}

/// Takes an item of a section away, shown first with what it changes, and goes to the list.
pub(super) fn remove(world: &mut World, section: u8, item: Option<u16>) -> Flow {
    let Some(session) = &world.session else {
        return Flow::Stay;
    };
    let id = item.and_then(|item| session.item_id(section, item));
    let (Some(item), Some(own)) = (id, session.section(section)) else {
        return Flow::Stay;
    };
    let list = own.id.clone();
    let edit = Edit::Remove { list, item };
    if let Some(change) = change::Change::of(world, &edit) {
        return Flow::Leave(Exit::Over(Box::new(Over::Change(Box::new(change)))));
    }
    world.edit(edit);
    Flow::Leave(Exit::To(Step::Items(section)))
}

impl Face for Items {
    fn commands(&self, world: &World) -> Vec<Command> {
        let mut commands = vec![
            Command::Continue,
            Command::Back,
            Command::Help,
            Command::Papers,
            Command::Print,
            Command::Quit,
        ];
        let line = self.lines(world).get(self.focus.0).copied();
        if matches!(line, Some(Line::Item(_))) {
            commands.push(Command::Remove);
        }
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        vec![self.lines(world).len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        (0..self.lines(world).len()).collect()
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => Flow::Leave(Exit::Back),
            Intent::Do(Command::Remove) => match self.lines(world).get(self.focus.0) {
                Some(Line::Item(item)) => remove(world, self.section, Some(*item)),
                Some(Line::Add | Line::Close) | None => Flow::Stay,
            },
            Intent::Do(_) => self.act(world),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let Some((session, section, repeat)) = self.own(world) else {
            return Vec::new();
        };
        let each = uncapitalized(&repeat.each);
        let rows = self.lines(world).into_iter().enumerate().map(|(at, line)| {
            let text = match line {
                Line::Item(item) => title(session, section, repeat, item),
                Line::Add => locale.with("walk-item-add", &[("each", &each)]),
                Line::Close => locale.text("walk-item-close").into_owned(),
            };
            let number = digit(at);
            Row { mark: number, ..row(at, self.focus, text) }
        });
        let most = repeat.at_most.to_string();
        vec![
            Block::Heading(section.title.to_string()),
            Block::Text {
                text: locale.with("walk-items-hint", &[("each", &each), ("most", &most)]),
                tone: Tone::Quiet,
            },
            Block::List(List { rows: rows.collect(), ..List::default() }),
        ]
    }

    fn step(&self, world: &World) -> String {
        self.own(world).map_or_else(String::new, |(_, section, _)| section.title.to_string())
    }
}

/// The ids of the items that were begun by mistake: nothing is answered or typed in them.
fn untouched(session: &Session, section: u8) -> Vec<u32> {
    let places = walk::places(session);
    let touched = |place: &Place| {
        session.path(*place).is_some_and(|path| {
            session.dossier.answers.contains_key(&path) || session.drafts.contains_key(&path)
        })
    };
    let item = |position| {
        let mut own = places.iter().filter(|place| {
            place.item == Some(position) && walk::section_of(session, **place) == section
        });
        if own.any(touched) { None } else { session.item_id(section, position) }
    };
    (0..session.item_count(section)).filter_map(item).collect()
}

/// What an item is called: its number and its first value.
fn title(session: &Session, section: &Section, repeat: &Repeat, item: u16) -> String {
    let places =
        section.fields.clone().map(|field| Place { field: FieldIx(field), item: Some(item) });
    let mut values = places.map(|place| values::value(session, place));
    let first = values.find(|value| !value.is_empty()).unwrap_or_default();
    format!("{} {}  {first}", repeat.each, item + 1).trim_end().to_owned()
}
