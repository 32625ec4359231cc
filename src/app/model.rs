//! The program's state: one screen, what may stand over it, and the world screens look at. Changing
//! the screen belongs to `super::go`, taking messages to `super::update`.

use std::collections::VecDeque;
use std::sync::Arc;

use jiff::civil::Date;

use super::focus::Focus;
use super::page::Size;
use super::preview::Preview;
use super::scan::Gather;
use super::screen::{Over, Screen, home};
use super::session::Session;
use super::typing::Typing;
use super::walk::{Step, places};
use super::{DossierId, Effect, Summary};
use crate::dossier::case::{self, Place, Site};
use crate::dossier::change::{Edit, event};
use crate::dossier::event::Event;
use crate::dossier::explain::Target;
use crate::dossier::history::Pronouns;
use crate::dossier::path::Path;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::catalog::Catalog;
use crate::procedure::form::Choice;
use crate::procedure::rule::Channel;

/// The whole program.
#[derive(Debug)]
pub struct Model {
    /// What screens look at.
    pub(super) world: World,
    /// The screen.
    pub(super) screen: Screen,
    /// What stands over it.
    pub(super) over: Option<Over>,
    /// What had the focus before *Việc khác* got it; commands are about that.
    pub(super) before: Focus,
    /// Set while a definition is tried out.
    pub(super) preview: Option<Preview>,
    /// What is being typed, in case it is a card that is scanned.
    pub(super) scan: Gather,
    /// How large the citizen's part is shown; `None` where there is no screen to show it on.
    pub(super) size: Option<Size>,
}

/// What screens look at and act on.
#[derive(Debug)]
pub struct World {
    /// The interface's words.
    pub locale: Locale,
    /// The procedures there are.
    pub catalog: Catalog,
    /// Where and when.
    pub desk: Desk,
    /// The terminal's size.
    pub room: Room,
    /// Dossiers in progress, newest first.
    pub dossiers: Vec<Summary>,
    /// The dossier on the desk.
    pub session: Option<Session>,
    /// How the form is filled.
    pub manner: Manner,
    /// How Vietnamese letters are typed.
    pub typing: Typing,
    /// Something to tell on the next page.
    pub notice: Option<Notice>,
    /// What is being waited for.
    pub waiting: Option<Waiting>,
    /// How a citizen is addressed whom a verdict has just turned to another procedure.
    pub(super) turned: Option<Pronouns>,
    /// Questions that came by changes since the walk last went on by itself.
    pub called: Vec<Place>,
    /// Dossiers left before everything was stored.
    pub(super) unsaved: Vec<Session>,
    /// What the shell is asked to do, in order.
    pub(super) effects: VecDeque<Effect>,
}

/// Where the desk is, and which day it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// Province and commune.
    pub site: Site,
    /// The day.
    pub today: Date,
    /// Set where the day was given and does not go on.
    pub frozen: bool,
    /// The provinces to choose from; empty until they are read.
    pub provinces: Arc<[Choice]>,
}

/// The terminal's size, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

/// How the form is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Manner {
    /// One question a screen.
    #[default]
    Guided,
    /// One section a screen.
    Dense,
}

/// Something to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// In order.
    Good(String),
    /// Worth a look.
    Note(String),
    /// Something failed.
    Failed(String),
}

/// What is being waited for.
#[derive(Debug, Clone, PartialEq)]
pub enum Waiting {
    /// The definition whose card is to be shown.
    Card(Box<str>),
    /// An identity for a new dossier.
    Identity(Arc<Procedure>, Channel),
    /// A dossier's events.
    Events(DossierId),
    /// The definition of a dossier whose events are there.
    Definition(Box<Taken>),
}

/// A dossier whose events are there.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// Its identity.
    pub id: DossierId,
    /// Its procedure's id.
    pub procedure: Box<str>,
    /// Its events.
    pub events: Vec<Event>,
    /// Path and text of the unfinished field.
    pub draft: Option<(Box<str>, String)>,
}

impl Model {
    /// The program on its first screen, and what the shell should do first.
    pub fn start(catalog: &Catalog, locale: Locale, desk: Desk) -> (Self, Vec<Effect>) {
        let world = World {
            locale,
            catalog: catalog.on(desk.today),
            desk,
            room: Room { columns: 80, rows: 24 },
            dossiers: Vec::new(),
            session: None,
            manner: Manner::default(),
            typing: Typing::default(),
            notice: None,
            waiting: None,
            turned: None,
            called: Vec::new(),
            unsaved: Vec::new(),
            effects: VecDeque::new(),
        };
        let screen = Screen::Home(home::Home::new(&world));
        let (over, before, preview) = (None, Focus::default(), None);
        let (scan, size) = (Gather::default(), Some(Size::default()));
        let model = Self { world, screen, over, before, preview, scan, size };
        (model, vec![Effect::ListDossiers, Effect::ReadSite])
    }

    /// The program over lines, where letters cannot be larger.
    #[must_use]
    pub fn in_lines(self) -> Self {
        Self { size: None, ..self }
    }

    /// The step of the walk that is shown; `None` outside a dossier.
    pub fn step(&self) -> Option<Step> {
        self.screen.step()
    }

    /// What *vì sao* would explain now.
    pub fn about(&self) -> Option<Target> {
        self.front().about(&self.world)
    }

    /// The interface's words.
    pub fn locale(&self) -> &Locale {
        &self.world.locale
    }

    /// The world screens look at.
    pub fn world(&self) -> &World {
        &self.world
    }
}

impl Desk {
    /// What the engine needs to know of the desk.
    pub fn of_case(&self) -> case::Desk {
        case::Desk { site: self.site.clone(), today: self.today }
    }

    /// The name of the province; its code where the list does not have it.
    pub fn province(&self) -> Option<&str> {
        let code = self.site.province.as_deref()?;
        let named = self.provinces.iter().find(|own| *own.id == *code);
        Some(named.map_or(code, |own| &own.label))
    }
}

impl World {
    /// The id of the procedure with this national code, if it is in the set.
    pub fn catalog_id(&self, code: &str) -> Option<Box<str>> {
        self.catalog.find(code).map(|own| own.id.into())
    }

    /// The name of a procedure by id; the id itself where it is not in the set.
    pub fn catalog_name(&self, id: &str) -> String {
        let entry = self.catalog.get(id);
        entry.map_or_else(|| id.to_owned(), |own| own.name.to_string())
    }

    /// Asks the shell for the definition that is in force today.
    pub fn ask_for(&mut self, id: Box<str>) {
        self.ask(Effect::OpenProcedure { id, day: self.desk.today });
    }

    /// Asks the shell for something.
    pub fn ask(&mut self, effect: Effect) {
        self.effects.push_back(effect);
    }

    /// Makes an edit of the dossier on the desk and has it stored.
    pub fn edit(&mut self, edit: Edit) {
        if let Some(session) = &self.session {
            let desk = self.desk.of_case();
            let event = event(&session.procedure, &desk, &session.dossier, edit);
            self.push(event);
        }
    }

    /// Adds an event to the dossier on the desk and has it stored.
    pub fn push(&mut self, event: Event) {
        let desk = self.desk.of_case();
        let Some(session) = &mut self.session else {
            return;
        };
        let before = places(session);
        session.push(event, &desk);
        let after = places(session).into_iter();
        self.called.extend(after.filter(|own| !before.contains(own)));
        if let Some(effect) = session.send() {
            self.effects.push_back(effect);
        }
    }

    /// Goes on with the definition in force, by the event of that move, and has it stored.
    pub fn go_over(&mut self, event: Event) {
        let desk = self.desk.of_case();
        let Some(session) = &mut self.session else {
            return;
        };
        session.go_over(event, &desk);
        self.called.clear();
        self.effects.extend(session.send());
    }

    /// Goes on with the definition the dossier has; the one in force is not offered again.
    pub fn stay(&mut self) {
        let later = self.session.as_ref().and_then(|own| own.later.last());
        if let Some(hash) = later.map(|own| own.head.hash.clone()) {
            self.push(Event::Stayed { hash });
        }
    }

    /// Keeps the words of an unfinished field; an empty text forgets them.
    pub fn draft(&mut self, path: &Path, text: &str) {
        let Some(session) = &mut self.session else {
            return;
        };
        let known = session.drafts.get(path).map_or("", String::as_str);
        if known == text {
            return;
        }
        if text.is_empty() {
            session.drafts.remove(path);
        } else {
            session.drafts.insert(path.clone(), text.to_owned());
        }
        let effect = Effect::KeepDraft {
            dossier: session.id.clone(),
            path: path.to_string().into(),
            text: text.to_owned(),
        };
        self.effects.push_back(effect);
    }

    /// Every dossier that was begun or taken up and may have events to store.
    /// Why something is not stored yet; `None` where everything is.
    pub fn unsaved(&self) -> Option<&str> {
        let all = self.session.iter().chain(&self.unsaved);
        all.filter(|own| !own.is_saved()).find_map(|own| own.saving.failed.as_deref())
    }

    pub(super) fn sessions(&mut self) -> impl Iterator<Item = &mut Session> {
        self.session.iter_mut().chain(&mut self.unsaved)
    }
}
