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
use crate::procedure::catalog::Listed;
use crate::text::letter::Line;

/// The search and what it found.
#[derive(Debug, Clone)]
pub struct Home {
    line: Line,
    focus: Focus,
    /// The field whose procedures are listed.
    domain: Option<Box<str>>,
    /// Positions in the catalogue that fit what was typed, best first.
    found: Vec<usize>,
}

/// A row below the search box.
#[derive(Debug, Clone, Copy)]
enum Below<'a> {
    Dossier(&'a Summary),
    Domain(&'a str),
    Procedure(&'a Listed),
}

impl Home {
    /// An empty search.
    pub fn new(_world: &World) -> Self {
        Self { line: Line::default(), focus: Focus::default(), domain: None, found: Vec::new() }
    }

    /// What is listed below the search box.
    fn below<'a>(&'a self, world: &'a World) -> Vec<Below<'a>> {
        let entries = world.catalog.entries();
        if !self.line.finish().is_empty() {
            let found = self.found.iter().filter_map(|at| entries.get(*at));
            return found.map(Below::Procedure).collect();
        }
        if let Some(domain) = &self.domain {
            let own = entries.iter().filter(|own| own.domain == *domain);
            return own.map(Below::Procedure).collect();
        }
        let dossiers = world.dossiers.iter().map(Below::Dossier);
        let domains = domains(entries).into_iter().map(Below::Domain);
        let all = entries.iter().map(Below::Procedure);
        dossiers.chain(domains).chain(all).collect()
    }

    fn search(&mut self, world: &World) {
        let hits = world.catalog.search(&self.line.finish());
        self.found = hits.into_iter().map(|hit| hit.at).collect();
    }

    fn act(&mut self, world: &World) -> Flow {
        let below = self.below(world);
        let at = self.focus.0.checked_sub(1);
        let typed = !self.line.finish().is_empty();
        let chosen = match at {
            Some(at) => below.get(at),
            None if typed => below.first(),
            None => None,
        };
        let exit = match chosen {
            Some(Below::Dossier(own)) => Exit::Resume(own.id.clone()),
            Some(Below::Procedure(own)) => Exit::Open(own.id.clone()),
            Some(Below::Domain(domain)) => {
                let domain: Box<str> = (*domain).into();
                self.domain = Some(domain);
                self.focus = Focus(1);
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
            self.found.clear();
        }
        Flow::Stay
    }

    /// The rows that fit, with the focus among them.
    fn fitting(&self, world: &World, total: usize) -> Range<usize> {
        let room = usize::from(world.room.rows.saturating_sub(9)).max(3);
        let at = self.focus.0.saturating_sub(1);
        let start = at / room * room;
        start..(start + room).min(total)
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
        vec![1, self.below(world).len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn typing(&self, _world: &World) -> bool {
        self.focus.0 == 0
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        let window = self.fitting(world, self.below(world).len());
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
                self.search(world);
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
            cursor: self.typing(world).then(|| self.line.position()),
            hint: locale.text("home-search-hint").into_owned(),
            spot: Some(super::spot(0)),
            ..Input::default()
        })];
        let below = self.below(world);
        if below.is_empty() {
            let query = self.line.finish();
            let text = locale.with("home-nothing-found", &[("query", &query)]);
            blocks.push(Block::Text { text, tone: Tone::Quiet });
        }
        if let Some(domain) = self.domain.as_ref().filter(|_| self.line.text().is_empty()) {
            blocks.push(Block::Divider(domain_name(world, domain)));
        }
        self.lists(world, &below, &mut blocks);
        blocks
    }

    fn step(&self, _world: &World) -> String {
        String::new()
    }
}

impl Home {
    /// The visible rows, with a heading where their kind changes.
    fn lists(&self, world: &World, below: &[Below<'_>], blocks: &mut Vec<Block>) {
        let window = self.fitting(world, below.len());
        let plain = self.line.finish().is_empty() && self.domain.is_none();
        let mut list = List { before: window.start, ..List::default() };
        let mut kind = None;
        for (number, at) in (1..).zip(window.clone()) {
            let Some(own) = below.get(at) else { continue };
            let heading = heading(own);
            if plain && kind.replace(heading) != Some(heading) {
                push(blocks, &mut list);
                blocks.push(Block::Divider(world.locale.text(heading).into_owned()));
            }
            list.rows.push(self.row(world, own, (at + 1, number)));
        }
        list.after = below.len().saturating_sub(window.end);
        push(blocks, &mut list);
    }

    fn row(&self, world: &World, own: &Below<'_>, (place, number): (usize, usize)) -> Row {
        let mut line = match own {
            Below::Dossier(own) => dossier_row(world, own),
            Below::Domain(domain) => row(0, Focus(1), domain_name(world, domain)),
            Below::Procedure(own) => {
                Row { detail: own.code.to_string(), ..row(0, Focus(1), &*own.name) }
            }
        };
        let placed = row(place, self.focus, "");
        line.spot = placed.spot;
        line.focused = placed.focused;
        line.mark = if number <= 9 { number.to_string() } else { String::new() };
        line
    }
}

fn push(blocks: &mut Vec<Block>, list: &mut List) {
    let list = std::mem::take(list);
    if !list.rows.is_empty() || list.after > 0 {
        blocks.push(Block::List(list));
    }
}

fn heading(below: &Below<'_>) -> &'static str {
    match below {
        Below::Dossier(_) => "home-dossiers",
        Below::Domain(_) => "home-domains",
        Below::Procedure(_) => "home-all",
    }
}

fn dossier_row(world: &World, own: &Summary) -> Row {
    let entries = world.catalog.entries();
    let name = entries.iter().find(|entry| entry.id == own.procedure);
    let name = name.map_or(&*own.procedure, |entry| &*entry.name);
    let text =
        if own.title.is_empty() { name.to_owned() } else { format!("{} · {name}", own.title) };
    let detail = match &own.filed {
        Some(receipt) => world.locale.with("home-filed", &[("receipt", receipt)]),
        None => own.touched.clone(),
    };
    Row { detail, ..row(0, Focus(1), text) }
}

/// The fields of the catalogue, each once, in its order.
fn domains(entries: &[Listed]) -> Vec<&str> {
    let mut domains: Vec<&str> = Vec::new();
    for entry in entries {
        if !domains.contains(&&*entry.domain) {
            domains.push(&entry.domain);
        }
    }
    domains
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
        "kinh-doanh" => "home-domain-business",
        _ => return domain.replace('-', " "),
    };
    world.locale.text(key).into_owned()
}
