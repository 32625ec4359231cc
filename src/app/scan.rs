//! A card that is scanned, wherever that is. A reader types like a keyboard, so what is typed is
//! gathered until Enter; once it is seen to be a card's line, everything stands again as it was before
//! its first letter, and the card is shown. Nothing here depends on time.

use std::collections::{BTreeMap, VecDeque};

use super::DossierId;
use super::go;
use super::keys::Key;
use super::model::{Model, Notice, World};
use super::phrase;
use super::screen::{Intent, Over, Screen, Stroke, card::Preview};
use super::session::Session;
use super::update::tell;
use crate::dossier::case::Place;
use crate::dossier::event::Event;
use crate::dossier::path::Path;
use crate::text::card;

/// More than this many letters are no card.
const LONGEST: usize = 2000;

/// How many digits are remembered with what was before them: those of a card's number, and a few that
/// may be wrong in it.
const DIGITS: usize = 16;

/// A number of so many digits before a bar may be a card's.
const LEAST: usize = 9;

/// What was typed since the last key that is no letter.
#[derive(Debug, Default)]
pub(super) struct Gather {
    typed: String,
    /// How many digits the text ends with.
    run: usize,
    /// How things stood before the first letter.
    first: Option<Before>,
    /// How they stood before each of the last digits, by their place in the text, until a number and a
    /// bar have been typed: digits may pick rows, and a scan may follow at once.
    digits: VecDeque<(usize, Before)>,
    settled: Settled,
}

/// Whether a number and a bar have been typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Settled {
    #[default]
    No,
    Yes,
}

/// How things stood.
#[derive(Debug, Clone)]
pub(super) struct Before {
    pub(super) screen: Screen,
    pub(super) over: Option<Over>,
    pub(super) drafts: BTreeMap<Path, String>,
    /// The dossier on the desk, and how many events it had.
    pub(super) dossier: Option<(DossierId, usize)>,
}

/// Takes note of a key before it is heeded; whether it ended a scan and means nothing more.
pub(super) fn heed(model: &mut Model, key: Key) -> bool {
    if let Key::Char(c) = key {
        gather(model, c);
        return false;
    }
    if matches!(key, Key::Enter | Key::Tab) {
        return ended(model);
    }
    forget(model);
    false
}

/// Something else was done than typing.
pub(super) fn forget(model: &mut Model) {
    model.scan = Gather::default();
}

/// A pasted text; whether it was a card's line.
pub(super) fn pasted(model: &mut Model, text: &str) -> bool {
    forget(model);
    let scanned = card::start(text).is_some();
    if scanned {
        show(model, text);
    }
    scanned
}

fn gather(model: &mut Model, c: char) {
    if model.scan.typed.len() > LONGEST {
        return;
    }
    let at = model.scan.typed.len();
    if at == 0 {
        model.scan.first = Some(Before::of(model));
    }
    if c.is_ascii_digit() && model.scan.settled == Settled::No {
        let before = Before::of(model);
        model.scan.digits.push_back((at, before));
        let surplus = model.scan.digits.len().saturating_sub(DIGITS);
        model.scan.digits.drain(..surplus);
    }
    model.scan.push(c);
}

fn ended(model: &mut Model) -> bool {
    let Gather { typed, first, digits, .. } = std::mem::take(&mut model.scan);
    let Some(start) = card::start(&typed) else {
        return false;
    };
    let digit = digits.into_iter().rfind(|(at, _)| *at <= start);
    let Some((at, before)) = digit.or_else(|| first.map(|own| (0, own))) else {
        return false;
    };
    go::restore(model, before);
    for c in typed.get(at..start).unwrap_or_default().chars() {
        if model.front().typing(&model.world) {
            tell(model, Intent::Type(Stroke::Insert(c)));
        }
    }
    show(model, typed.get(start..).unwrap_or_default());
    true
}

impl Gather {
    fn push(&mut self, c: char) {
        self.typed.push(c);
        if c.is_ascii_digit() {
            self.run += 1;
            return;
        }
        if self.run >= LEAST && !c.is_alphanumeric() && !c.is_whitespace() {
            self.settled = Settled::Yes;
        }
        self.run = 0;
    }
}

/// Shows what the card says and what it would fill, or why the line is not taken.
fn show(model: &mut Model, line: &str) {
    let told = match (place(model), card::read(line, model.world.desk.today)) {
        (Err(key), _) => model.world.locale.text(key).into_owned(),
        (Ok(_), Err(error)) => phrase::card::broken(&model.world.locale, error),
        (Ok(place), Ok(card)) => {
            model.over = Preview::new(&model.world, place, card).map(Box::new).map(Over::Card);
            return;
        }
    };
    model.world.notice = Some(Notice::Failed(told));
}

/// The field that has the focus, or the key of the words that say why a card is not wanted.
fn place(model: &Model) -> Result<Place, &'static str> {
    match (&model.over, &model.screen) {
        (Some(Over::Card(_)), _) => Err("scan-another"),
        (None, Screen::Question(own)) => Ok(own.place()),
        (None, Screen::Dense(own)) => Ok(own.focused()),
        (_, _) => Err("scan-nowhere"),
    }
}

impl Before {
    fn of(model: &Model) -> Self {
        let session = model.world.session.as_ref();
        Self {
            screen: model.screen.clone(),
            over: model.over.clone(),
            drafts: session.map(|own| own.drafts.clone()).unwrap_or_default(),
            dossier: session.map(|own| (own.id.clone(), own.events.len())),
        }
    }
}

impl World {
    /// Takes back what happened in a dossier since it had so many events and these unfinished fields.
    pub(super) fn rewind(
        &mut self,
        dossier: &DossierId,
        events: usize,
        drafts: &BTreeMap<Path, String>,
    ) {
        let Some(session) = self.session.as_ref().filter(|own| own.id == *dossier) else {
            return;
        };
        let now = session.drafts.clone();
        for _ in events..session.events.len() {
            if self.session.as_ref().is_some_and(Session::can_undo) {
                self.push(Event::Undone);
            }
        }
        for path in now.keys().filter(|path| !drafts.contains_key(path)) {
            self.draft(path, "");
        }
        for (path, words) in drafts {
            self.draft(path, words);
        }
    }
}
