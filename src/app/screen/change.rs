//! What a change does, shown before it is done: questions, papers, fee, time, deadline and verdict that
//! come or go. Enter does it, Esc keeps the answer as it was.

use super::{Exit, Face, Flow, Intent, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Tone};
use crate::app::phrase;
use crate::app::session::Session;
use crate::dossier::assessment::Due;
use crate::dossier::case::Place;
use crate::dossier::change::{self, Edit, preview};
use crate::dossier::path::Path;
use crate::locale::Locale;

/// The words for sums of money.
type Sums = fn(&Locale, &Session, &[Due]) -> String;

/// An edit and what it would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    edit: Edit,
    effect: change::Change,
    focus: Focus,
}

/// How many questions are named before the rest is only counted.
const NAMED: usize = 4;

impl Change {
    /// The edit with what it changes beside the answer; `None` where that is nothing.
    pub fn of(world: &World, edit: &Edit) -> Option<Self> {
        let session = world.session.as_ref()?;
        let desk = world.desk.of_case();
        let change = preview(&session.procedure, &desk, &session.dossier, edit.clone());
        (!change.is_nothing()).then(|| Self {
            edit: edit.clone(),
            effect: change,
            focus: Focus::default(),
        })
    }

    fn lines(&self, world: &World, session: &Session) -> Vec<String> {
        let locale = &world.locale;
        let change = &self.effect;
        let mut lines = Vec::new();
        let mut say = |key: &str, what: &str| {
            if !what.is_empty() {
                lines.push(locale.with(key, &[("what", what)]));
            }
        };
        let shelved: Vec<Place> = places(session, &change.shelved);
        let restored: Vec<Place> = places(session, &change.restored);
        let new = without(&change.come, &restored);
        let gone = without(&change.gone, &shelved);
        say("walk-change-come", &named(world, session, &new));
        say("walk-change-gone", &named(world, session, &gone));
        say("walk-change-shelved", &named(world, session, &shelved));
        say("walk-change-restored", &named(world, session, &restored));
        for (document, before, after) in &change.papers {
            let name = phrase::document(session, *document);
            let what = format!(
                "{name}: {} → {}",
                locale.text(phrase::need(*before)),
                locale.text(phrase::need(*after))
            );
            say("walk-change-paper", &what);
        }
        if let Some((before, after)) = &change.sums {
            let words: [(&str, Sums); 2] =
                [("walk-change-fee", phrase::fees), ("walk-change-benefit", phrase::benefits)];
            for (key, told) in words {
                let was = told(&world.locale, session, before);
                let is = told(&world.locale, session, after);
                if was != is {
                    say(key, &format!("{was} → {is}"));
                }
            }
        }
        if let Some((before, after)) = change.processing {
            let (before, after) = (
                phrase::time(&world.locale, session, before),
                phrase::time(&world.locale, session, after),
            );
            say("walk-change-time", &format!("{before} → {after}"));
        }
        if let Some((before, after)) = &change.deadlines {
            let (before, after) = (
                phrase::limits(&world.locale, session, before),
                phrase::limits(&world.locale, session, after),
            );
            say("walk-change-deadline", &format!("{before} → {after}"));
        }
        if change.verdict.0 != change.verdict.1 {
            let before = locale.text(phrase::verdict(change.verdict.0));
            let after = locale.text(phrase::verdict(change.verdict.1));
            say("walk-change-verdict", &format!("{before} → {after}"));
        }
        lines
    }
}

impl Face for Change {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Accept, Command::Keep]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![2]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = Focus(focus.0.min(1));
    }

    /// No digit changes an answer: whatever is typed or scanned here by mistake must change nothing.
    fn numbered(&self, _world: &World) -> Vec<usize> {
        Vec::new()
    }

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Keep) => Flow::Leave(Exit::Kept),
            Intent::Do(_) if self.focus.0 == 1 => Flow::Leave(Exit::Kept),
            Intent::Do(_) => Flow::Leave(Exit::Accept(Box::new(self.edit.clone()))),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let mut blocks = vec![Block::Heading(locale.text("walk-change-question").into_owned())];
        if let Some(session) = &world.session {
            let lines = self.lines(world, session).into_iter();
            blocks.extend(lines.map(|text| Block::Text { text, tone: Tone::Plain }));
        }
        let keys = [Command::Accept, Command::Keep];
        let rows = keys.iter().enumerate();
        let rows = rows.map(|(at, own)| row(at, self.focus, locale.text(own.label())));
        blocks.push(Block::List(List { rows: rows.collect(), ..List::default() }));
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-change").into_owned()
    }
}

fn places(session: &Session, paths: &[Path]) -> Vec<Place> {
    paths.iter().filter_map(|path| session.place(path)).collect()
}

fn without(places: &[Place], others: &[Place]) -> Vec<Place> {
    let kept = places.iter().filter(|own| !others.contains(own));
    kept.copied().collect()
}

/// The first few questions by label, and how many more there are.
pub(super) fn named(world: &World, session: &Session, places: &[Place]) -> String {
    let labels = places.iter().take(NAMED).map(|place| phrase::place_label(session, *place));
    let mut text = labels.collect::<Vec<_>>().join("; ");
    let more = places.len().saturating_sub(NAMED);
    if more > 0 {
        let more = world.locale.with("walk-and-more", &[("count", &more.to_string())]);
        text.push_str("; ");
        text.push_str(&more);
    }
    text
}
