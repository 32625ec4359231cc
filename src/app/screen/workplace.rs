//! Where the desk is: its province, then its commune, each found by typing or in the list. Each is
//! kept as soon as it is chosen, because fees and codes hang on it.

use std::ops::Range;

use super::{Exit, Face, Flow, Intent, Window, digit, row};
use crate::app::Effect;
use crate::app::editor::edit;
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, Input, List, Row, Tone};
use crate::app::walk::Step;
use crate::dossier::case::Site;
use crate::procedure::form::Choice;
use crate::procedure::unit;
use crate::text::compose::Policy;
use crate::text::fold::fold_loosely;
use crate::text::letter::Line;

/// The choice of a place.
#[derive(Debug, Clone)]
pub struct Workplace {
    origin: Origin,
    stage: Stage,
    line: Line,
    focus: Focus,
    /// What has to be done about what was typed, as a message's key; empty where all is well.
    refused: &'static str,
}

/// The screen it was opened from and goes back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The first screen.
    Home,
    /// The card of a procedure, by id.
    Card(Box<str>),
    /// A step of the walk.
    Step(Step),
}

/// What is being chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Province,
    /// The commune in the province of this code.
    Commune(Box<str>),
}

impl Workplace {
    /// The choice of the province.
    pub fn new(origin: Origin) -> Self {
        let (line, focus) = (Line::default(), Focus::default());
        Self { origin, stage: Stage::Province, line, focus, refused: "" }
    }

    fn act(&mut self, world: &mut World) -> Flow {
        match &self.stage {
            Stage::Province => {
                self.choose_province(world);
                Flow::Stay
            }
            Stage::Commune(province) => {
                let province = province.clone();
                self.choose_commune(world, province)
            }
        }
    }

    /// Takes the row that has the focus; on the line the closest to what is typed, or the province
    /// chosen before.
    fn choose_province(&mut self, world: &mut World) {
        let found = self.found(world);
        let typed = !self.line.finish().is_empty();
        let chosen = match self.focus.0.checked_sub(1) {
            Some(at) => found.get(at).map(|own| own.id.clone()),
            None if typed => found.first().map(|own| own.id.clone()),
            None => world.desk.site.province.clone(),
        };
        let Some(province) = chosen else {
            self.refused = if typed { "" } else { "home-workplace-choose" };
            return;
        };
        let now = &world.desk.site;
        let kept = now.commune.clone().filter(|_| now.province.as_ref() == Some(&province));
        self.line = Line::new(kept.as_deref().unwrap_or_default());
        keep(world, Site { province: Some(province.clone()), commune: kept });
        self.stage = Stage::Commune(province);
        self.focus = Focus::default();
    }

    /// Takes the row that has the focus, the only commune that fits what is typed, or nothing, and goes
    /// back to where it was opened.
    fn choose_commune(&mut self, world: &mut World, province: Box<str>) -> Flow {
        let typed = self.line.finish();
        let found = self.found(world);
        let named = unit::named(&province, &typed).or_else(|| unit::find(&province, &typed));
        let commune = match (self.focus.0.checked_sub(1), found.as_slice()) {
            (Some(at), rows) => rows.get(at).map(|own| own.id.clone()),
            (None, _) if typed.is_empty() => None,
            (None, [only]) => Some(only.id.clone()),
            (None, _) => named.map(|own| own.code.into()),
        };
        if commune.is_none() && !typed.is_empty() {
            self.refused = "home-workplace-commune-wrong";
            return Flow::Stay;
        }
        keep(world, Site { province: Some(province), commune });
        self.leave()
    }

    /// One step back: out of the commune, the words; then to where it was opened.
    fn back(&mut self) -> Flow {
        if self.stage == Stage::Province && self.line.text().is_empty() {
            return self.leave();
        }
        *self = Self::new(self.origin.clone());
        Flow::Stay
    }

    fn leave(&self) -> Flow {
        Flow::Leave(match &self.origin {
            Origin::Home => Exit::Home,
            Origin::Card(id) => Exit::Open(id.clone()),
            Origin::Step(step) => Exit::To(*step),
        })
    }

    /// The provinces, or the communes of the one that was chosen, that fit what is typed, by name or code.
    fn found(&self, world: &World) -> Vec<Choice> {
        let typed = fold_loosely(&self.line.finish());
        let fits =
            |own: &Choice| own.id.starts_with(&typed) || fold_loosely(&own.label).contains(&typed);
        match &self.stage {
            Stage::Province => {
                world.desk.provinces.iter().filter(|own| fits(own)).cloned().collect()
            }
            Stage::Commune(province) => {
                let all = unit::units_of(province).map(|own| Choice {
                    id: own.code.into(),
                    label: own.name().into(),
                    when: None,
                });
                all.filter(fits).collect()
            }
        }
    }

    /// The rows that fit, with the focus among them.
    fn fitting(&self, world: &World, total: usize) -> Range<usize> {
        let room = usize::from(world.room.rows.saturating_sub(12)).max(3);
        let at = self.focus.0.saturating_sub(1).min(total);
        let start = at / room * room;
        start..(start + room).min(total)
    }
}

impl Face for Workplace {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Continue, Command::Back, Command::Help, Command::Home, Command::Quit]
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        vec![1, self.found(world).len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn line(&self, _world: &World) -> Option<(&Line, Policy)> {
        (self.focus.0 == 0).then_some((&self.line, Policy::Lenient))
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        let window = self.fitting(world, self.found(world).len());
        window.map(|at| at + 1).collect()
    }

    fn window(&self) -> Window {
        Window::Screenful
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        self.refused = "";
        match intent {
            Intent::Do(Command::Back) => self.back(),
            Intent::Do(_) => self.act(world),
            Intent::Type(stroke) => {
                self.focus = Focus::default();
                edit(&mut self.line, stroke);
                Flow::Stay
            }
            Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        match &self.stage {
            Stage::Province => self.provinces(world),
            Stage::Commune(province) => self.commune(world, province),
        }
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("home-workplace").into_owned()
    }
}

impl Workplace {
    fn provinces(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let label = locale.text("home-workplace-province-line").into_owned();
        let hint = locale.text("home-workplace-province-hint").into_owned();
        let mut blocks = vec![
            Block::Heading(locale.text("home-workplace-province").into_owned()),
            quiet(locale.text("home-workplace-province-why").into_owned()),
            self.input(world, label, hint),
        ];
        let found = self.found(world);
        if world.desk.provinces.is_empty() {
            blocks.push(quiet(locale.text("home-workplace-unread").into_owned()));
        } else if found.is_empty() {
            let typed = self.line.finish();
            blocks.push(quiet(locale.with("home-workplace-none", &[("typed", &typed)])));
        }
        blocks.push(self.list(world, &found, world.desk.site.province.as_deref()));
        blocks
    }

    /// The rows that fit, the one chosen before marked.
    fn list(&self, world: &World, found: &[Choice], chosen: Option<&str>) -> Block {
        let window = self.fitting(world, found.len());
        let (before, after) = (window.start, found.len().saturating_sub(window.end));
        let shown = window.zip(found.iter().skip(before));
        let rows = shown.map(|(at, own)| Row {
            mark: digit(at - before),
            detail: if chosen == Some(&*own.id) {
                world.locale.text("walk-chosen").into_owned()
            } else {
                own.id.to_string()
            },
            ..row(at + 1, self.focus, &*own.label)
        });
        Block::List(List { rows: rows.collect(), before, after })
    }

    fn commune(&self, world: &World, province: &str) -> Vec<Block> {
        let locale = &world.locale;
        let mut provinces = world.desk.provinces.iter();
        let named = provinces.find(|own| *own.id == *province);
        let name = named.map_or(province, |own| &own.label);
        let label = locale.text("home-workplace-commune-line").into_owned();
        let hint = locale.text("home-workplace-commune-hint").into_owned();
        vec![
            Block::Heading(locale.text("home-workplace-commune").into_owned()),
            quiet(locale.with("home-workplace-commune-why", &[("province", name)])),
            self.input(world, label, hint),
            self.list(world, &self.found(world), world.desk.site.commune.as_deref()),
        ]
    }

    fn input(&self, world: &World, label: String, hint: String) -> Block {
        let locale = &world.locale;
        let message = match self.refused {
            "" => String::new(),
            key => locale.with("level-block", &[("says", &locale.text(key))]),
        };
        Block::Input(Input {
            label,
            text: self.line.shown().into_owned(),
            cursor: (self.focus.0 == 0).then(|| self.line.caret()),
            hint,
            message,
            spot: Some(super::spot(0)),
            ..Input::default()
        })
    }
}

/// Has the place kept, unless it is the one that is kept already.
fn keep(world: &mut World, site: Site) {
    if world.desk.site != site {
        world.ask(Effect::ChooseSite(site));
    }
}

fn quiet(text: String) -> Block {
    Block::Text { text, tone: Tone::Quiet }
}
