//! The first screen: one search box with results as one types; below it dossiers in progress, fields
//! and all procedures. Long lists are shown a screenful at a time.

use std::ops::Range;

use super::{Exit, Face, Flow, Intent, Window, row};
use crate::app::Summary;
use crate::app::editor::edit;
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, Input, List, Row, Tone};
use crate::locale::Locale;
use crate::procedure::catalog::{By, Found, Hit, Likeness, Listed, Reading};
use crate::text::compose::Policy;
use crate::text::letter::Line;
use crate::text::number::grouped;

/// The most procedures that a search lists.
const MOST: usize = 300;

/// The search and what it found.
#[derive(Debug, Clone)]
pub struct Home {
    line: Line,
    focus: Focus,
    /// The field whose procedures are listed.
    domain: Option<Box<str>>,
    /// What fits what was typed, best first, or all of the field.
    found: Found,
}

/// A row below the search box.
#[derive(Debug, Clone, Copy)]
enum Below<'a> {
    Dossier(&'a Summary),
    Domain(&'a str),
    Procedure(Listed<'a>, By),
}

impl Home {
    /// An empty search.
    pub fn new(_world: &World) -> Self {
        Self {
            line: Line::default(),
            focus: Focus::default(),
            domain: None,
            found: Found::default(),
        }
    }

    /// Whether only some procedures are listed: those that fit what was typed, or those of a field.
    fn is_narrowed(&self) -> bool {
        self.domain.is_some() || !self.line.finish().is_empty()
    }

    /// How many rows are below the search box.
    fn count(&self, world: &World) -> usize {
        if self.is_narrowed() {
            return self.found.hits.len();
        }
        above(world) + world.catalog.len()
    }

    /// A row below the search box.
    fn below<'a>(&self, world: &'a World, row: usize) -> Option<Below<'a>> {
        let catalog = &world.catalog;
        if self.is_narrowed() {
            let hit = self.found.hits.get(row)?;
            return catalog.entry(hit.at).map(|own| Below::Procedure(own, hit.by));
        }
        if let Some(own) = world.dossiers.get(row) {
            return Some(Below::Dossier(own));
        }
        if let Some(domain) = catalog.domains().nth(row - world.dossiers.len()) {
            return Some(Below::Domain(domain));
        }
        catalog.entry(row - above(world)).map(|own| Below::Procedure(own, By::Name))
    }

    /// The procedure that has the focus.
    pub fn focused(&self, world: &World) -> Option<Box<str>> {
        match self.below(world, self.focus.0.checked_sub(1)?)? {
            Below::Procedure(own, _) => Some(own.id.into()),
            Below::Dossier(_) | Below::Domain(_) => None,
        }
    }

    /// Looks again, because the catalogue is another; the procedure that had the focus keeps it.
    pub fn look_again(&mut self, world: &World, focused: Option<&str>) {
        self.look(world);
        let at = focused.and_then(|id| world.catalog.position(id));
        let row = at.and_then(|at| {
            if self.is_narrowed() {
                return self.found.hits.iter().position(|own| own.at == at);
            }
            Some(above(world) + at)
        });
        let kept = row.map_or(self.focus.0, |row| row + 1);
        self.focus = Focus(kept.min(self.count(world)));
    }

    fn look(&mut self, world: &World) {
        let query = self.line.finish();
        if let (true, Some(domain)) = (query.is_empty(), &self.domain) {
            let all = world.catalog.of_domain(domain);
            let hits = all.into_iter().map(|at| Hit { at, by: By::Name });
            self.found = Found { all: hits.len(), hits: hits.collect(), ..Found::default() };
            return;
        }
        self.found = world.catalog.search(&query, MOST);
    }

    fn act(&mut self, world: &World) -> Flow {
        let typed = !self.line.finish().is_empty();
        let chosen = match self.focus.0.checked_sub(1) {
            Some(row) => self.below(world, row),
            None if typed => self.below(world, 0),
            None => None,
        };
        let exit = match chosen {
            Some(Below::Dossier(own)) => Exit::Resume(own.id.clone()),
            Some(Below::Procedure(own, _)) => Exit::Open(own.id.into()),
            Some(Below::Domain(domain)) => {
                self.domain = Some(domain.into());
                self.focus = Focus(1);
                self.look(world);
                return Flow::Stay;
            }
            None => {
                self.focus = Focus(1);
                return Flow::Stay;
            }
        };
        Flow::Leave(exit)
    }

    /// One step back: out of the list, the field, the words; then whether to leave.
    fn back(&mut self) -> Flow {
        let left_domain = self.domain.take().is_some();
        if left_domain || self.focus.0 > 0 {
            self.focus = Focus::default();
        } else if self.line.text().is_empty() {
            return Flow::Leave(Exit::Below(Command::Quit));
        } else {
            self.line.clear();
            self.found = Found::default();
        }
        Flow::Stay
    }

    /// The rows that fit, with the focus among them.
    fn visible(&self, world: &World) -> Range<usize> {
        let room = usize::from(world.room.rows.saturating_sub(9)).max(3);
        let at = self.focus.0.saturating_sub(1);
        let start = at / room * room;
        start..(start + room).min(self.count(world))
    }
}

impl Face for Home {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![
            Command::Continue,
            Command::Back,
            Command::Next,
            Command::Workplace,
            Command::Help,
            Command::Quit,
        ]
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        vec![1, self.count(world)]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn line(&self, _world: &World) -> Option<(&Line, Policy)> {
        (self.focus.0 == 0).then_some((&self.line, Policy::Strict))
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        let window = self.visible(world);
        window.map(|at| at + 1).collect()
    }

    fn window(&self) -> Window {
        Window::Screenful
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => self.back(),
            Intent::Do(_) => self.act(world),
            Intent::Type(stroke) => {
                self.focus = Focus::default();
                edit(&mut self.line, stroke);
                self.look(world);
                Flow::Stay
            }
            Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let mut blocks = vec![Block::Input(Input {
            label: locale.text("home-search").into_owned(),
            text: self.line.shown().into_owned(),
            cursor: self.typing(world).then(|| self.line.caret()),
            hint: locale.text("home-search-hint").into_owned(),
            spot: Some(super::spot(0)),
            ..Input::default()
        })];
        if let Some(reading) = world.catalog.reading() {
            blocks.push(Block::Text { text: progress(locale, reading), tone: Tone::Quiet });
        } else if world.catalog.is_empty() {
            let text = locale.text("home-no-procedures").into_owned();
            blocks.push(Block::Text { text, tone: Tone::Quiet });
        } else if let Some(key) = self.short_of() {
            let text = locale.with(key, &[("query", &self.line.finish())]);
            blocks.push(Block::Text { text, tone: Tone::Quiet });
        }
        if let Some(domain) = self.domain.as_ref().filter(|_| self.line.text().is_empty()) {
            blocks.push(Block::Divider(domain_name(world, domain)));
        }
        self.lists(world, &mut blocks);
        blocks
    }

    fn step(&self, _world: &World) -> String {
        String::new()
    }
}

impl Home {
    /// The message that says how far what was found is from what was typed, if it is.
    fn short_of(&self) -> Option<&'static str> {
        if !self.is_narrowed() {
            return None;
        }
        match (self.found.hits.is_empty(), self.found.likeness) {
            (true, _) => Some("home-nothing-found"),
            (false, Likeness::Nearest) => Some("home-nearest"),
            (false, Likeness::Meant) => None,
        }
    }

    /// The visible rows, with a heading where their kind changes.
    fn lists(&self, world: &World, blocks: &mut Vec<Block>) {
        let window = self.visible(world);
        let mut list = List { before: window.start, ..List::default() };
        let mut kind = None;
        for (number, at) in (1..).zip(window.clone()) {
            let Some(own) = self.below(world, at) else { continue };
            let heading = heading(own);
            if !self.is_narrowed() && kind.replace(heading) != Some(heading) {
                push(blocks, &mut list);
                blocks.push(Block::Divider(world.locale.text(heading).into_owned()));
            }
            list.rows.push(self.row(world, own, (at + 1, number)));
        }
        let total = if self.is_narrowed() { self.found.all } else { self.count(world) };
        list.after = total.saturating_sub(window.end);
        push(blocks, &mut list);
    }

    fn row(&self, world: &World, own: Below<'_>, (place, number): (usize, usize)) -> Row {
        let mut line = match own {
            Below::Dossier(own) => dossier_row(world, own),
            Below::Domain(domain) => row(0, Focus(1), domain_name(world, domain)),
            Below::Procedure(own, by) => {
                Row { detail: detail(world, own, by), ..row(0, Focus(1), own.name) }
            }
        };
        let placed = row(place, self.focus, "");
        line.spot = placed.spot;
        line.focused = placed.focused;
        line.mark = if number <= 9 { number.to_string() } else { String::new() };
        line
    }
}

/// The code, behind the spoken name that was heard.
fn detail(world: &World, own: Listed<'_>, by: By) -> String {
    let heard = match by {
        By::Keyword(at) => own.keywords.iter().nth(usize::from(at)),
        By::Code | By::Name => None,
    };
    let said = heard.map(|own| world.locale.with("home-fits", &[("word", own)]));
    said.map_or_else(|| own.code.to_owned(), |said| format!("{said} · {}", own.code))
}

fn push(blocks: &mut Vec<Block>, list: &mut List) {
    let list = std::mem::take(list);
    if !list.rows.is_empty() || list.after > 0 {
        blocks.push(Block::List(list));
    }
}

fn heading(below: Below<'_>) -> &'static str {
    match below {
        Below::Dossier(_) => "home-dossiers",
        Below::Domain(_) => "home-domains",
        Below::Procedure(..) => "home-all",
    }
}

fn dossier_row(world: &World, own: &Summary) -> Row {
    let name = world.catalog.get(&own.procedure);
    let name = name.map_or(&*own.procedure, |entry| entry.name);
    let text =
        if own.title.is_empty() { name.to_owned() } else { format!("{} · {name}", own.title) };
    let detail = match &own.filed {
        Some(receipt) => world.locale.with("home-filed", &[("receipt", receipt)]),
        None => own.touched.clone(),
    };
    Row { detail, ..row(0, Focus(1), text) }
}

/// How far the definitions are read.
fn progress(locale: &Locale, reading: Reading) -> String {
    if reading.all == 0 {
        return locale.text("home-reading").into_owned();
    }
    let number = |own: usize| grouped(i64::try_from(own).unwrap_or(i64::MAX));
    let (done, all) = (number(reading.done), number(reading.all));
    locale.with("home-reading-progress", &[("done", &done), ("all", &all)])
}

/// How many rows stand above the procedures.
fn above(world: &World) -> usize {
    world.dossiers.len() + world.catalog.domains().count()
}

/// The name of a field; the folder's name where the interface knows none.
fn domain_name(world: &World, domain: &str) -> String {
    let key = match domain {
        "ho-tich" => "home-domain-civil-status",
        "chung-thuc" => "home-domain-certification",
        "bao-tro-xa-hoi" => "home-domain-social",
        "dat-dai" => "home-domain-land",
        "cu-tru" => "home-domain-residence",
        "nguoi-co-cong" => "home-domain-merit",
        "ho-kinh-doanh" => "home-domain-business",
        "lien-thong" => "home-domain-linked",
        _ => return domain.replace('-', " "),
    };
    world.locale.text(key).into_owned()
}
