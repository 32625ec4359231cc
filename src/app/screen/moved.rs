//! The definition has changed since the dossier was begun: what going over to the one in force would ask
//! again, put aside and change. Enter goes over, Esc keeps the dossier's own; either is an event.

use super::{Exit, Face, Flow, Intent, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Tone};
use crate::app::phrase;
use crate::app::screen::change::named;
use crate::app::session::Session;
use crate::dossier::assessment::{Due, Verdict};
use crate::dossier::case::Place;
use crate::dossier::compare::PaperTurn;
use crate::dossier::moved::Move;
use crate::locale::Locale;
use crate::procedure::migration::Target;
use crate::procedure::{Procedure, Span};
use crate::text::date::short;

/// The two versions and what lies between them.
#[derive(Debug, Clone)]
pub struct Moved {
    effect: Move,
    /// The dossier as it would be.
    after: Session,
    focus: Focus,
}

impl Moved {
    /// The choice for the dossier on the desk; `None` where no other version is in force.
    pub fn new(world: &World, session: &Session) -> Option<Self> {
        let desk = world.desk.of_case();
        let versions: Vec<&Procedure> = session.later.iter().map(AsRef::as_ref).collect();
        let effect = Move::of(&session.procedure, &versions, &session.dossier, &desk)?;
        let mut after = session.clone();
        after.go_over(effect.event.clone(), &desk);
        Some(Self { effect, after, focus: Focus::default() })
    }

    fn lines(&self, world: &World, before: &Session) -> Vec<String> {
        let locale = &world.locale;
        let Move { again, dropped, change, .. } = &self.effect;
        let after = &self.after;
        let mut lines = Lines { locale, lines: Vec::new() };
        lines.say("walk-moved-again", &named(world, after, again));
        lines.say("walk-change-come", &named(world, after, &change.come));
        lines.say("walk-change-gone", &named(world, before, &change.gone));
        let dropped: Vec<String> = dropped.iter().filter_map(|own| label(before, own)).collect();
        lines.say("walk-moved-dropped", &dropped.join("; "));
        for turn in &change.papers {
            lines.say("walk-change-paper", &self.paper(locale, before, *turn));
        }
        for (was, is) in &change.sums {
            lines.lines.push(turned(&sum(locale, before, *was), &sum(locale, after, *is)));
        }
        if let Some((was, is)) = change.processing {
            let was = phrase::time(locale, before, was);
            let is = phrase::time(locale, after, is);
            lines.say("walk-change-time", &format!("{was} → {is}"));
        }
        if let Some((was, is)) = &change.deadlines {
            let was = phrase::limits(locale, before, was);
            let is = phrase::limits(locale, after, is);
            lines.say("walk-change-deadline", &format!("{was} → {is}"));
        }
        if let Some((was, is)) = change.verdict {
            let told = |own: Verdict| locale.text(phrase::verdict(own));
            lines.say("walk-change-verdict", &format!("{} → {}", told(was), told(is)));
        }
        lines.lines
    }

    fn paper(&self, locale: &Locale, before: &Session, turn: PaperTurn) -> String {
        let name = match (turn.before, turn.after) {
            (_, Some((document, _))) => phrase::document(&self.after, document),
            (Some((document, _)), None) => phrase::document(before, document),
            (None, None) => String::new(),
        };
        let need = |own: Option<(u16, _)>| {
            locale.text(own.map_or("walk-moved-no-paper", |(_, need)| phrase::need(need)))
        };
        format!("{name}: {} → {}", need(turn.before), need(turn.after))
    }
}

impl Face for Moved {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Move, Command::Stay, Command::Help, Command::Home, Command::Quit]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![2]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    /// No digit goes over or stays: whatever is typed or scanned here by mistake must decide nothing.
    fn numbered(&self, _world: &World) -> Vec<usize> {
        Vec::new()
    }

    fn on(&mut self, intent: Intent, _world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Stay) => Flow::Leave(Exit::Stay),
            Intent::Do(_) if self.focus.0 == 1 => Flow::Leave(Exit::Stay),
            Intent::Do(_) => Flow::Leave(Exit::Move(Box::new(self.effect.event.clone()))),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let own = version(locale, session.procedure.head.in_force);
        let new = version(locale, self.after.procedure.head.in_force);
        let text = locale.with("walk-moved-versions", &[("own", &own), ("new", &new)]);
        let rows = ["walk-moved-go", "walk-moved-stay"].into_iter().enumerate();
        let rows = rows.map(|(at, key)| row(at, self.focus, locale.text(key)));
        let mut blocks = vec![
            Block::Heading(locale.text("walk-moved-heading").into_owned()),
            plain(text),
            Block::List(List { rows: rows.collect(), ..List::default() }),
            Block::Divider(locale.text("walk-moved-effect").into_owned()),
        ];
        let lines = self.lines(world, session);
        if lines.is_empty() {
            blocks.push(plain(locale.text("walk-moved-nothing").into_owned()));
        }
        blocks.extend(lines.into_iter().map(plain));
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-moved").into_owned()
    }
}

/// Lines that say something.
struct Lines<'a> {
    locale: &'a Locale,
    lines: Vec<String>,
}

impl Lines<'_> {
    fn say(&mut self, key: &str, what: &str) {
        if !what.is_empty() {
            self.lines.push(self.locale.with(key, &[("what", what)]));
        }
    }
}

fn plain(text: String) -> Block {
    Block::Text { text, tone: Tone::Plain }
}

/// What the dossier's own version calls something that has no place any more.
fn label(before: &Session, target: &Target) -> Option<String> {
    match target {
        Target::Field(name) => {
            let field = before.procedure.form.find(&name.section, &name.field)?;
            Some(phrase::place_label(before, Place::of(field)))
        }
        Target::Paper(id) => {
            let paper = crate::dossier::bind::paper(&before.procedure, id)?;
            Some(phrase::document(before, paper.document))
        }
    }
}

fn sum(locale: &Locale, session: &Session, due: Option<Due>) -> String {
    let none = || locale.text("walk-fee-none").into_owned();
    due.map_or_else(none, |due| phrase::sum(locale, session, due))
}

/// Two values of one name, the name once.
fn turned(was: &str, is: &str) -> String {
    match (was.split_once(": "), is.split_once(": ")) {
        (Some((name, _)), Some((same, value))) if name == same => format!("{was} → {value}"),
        (Some(_) | None, Some(_) | None) => format!("{was} → {is}"),
    }
}

/// The days of a version.
fn version(locale: &Locale, span: Span) -> String {
    let [from, to] = [span.from, span.to].map(|day| day.map(short).unwrap_or_default());
    let key = match (span.from, span.to) {
        (Some(_), Some(_)) => "walk-moved-version-to",
        (Some(_), None) => "walk-moved-version",
        (None, Some(_)) => "walk-moved-version-until",
        (None, None) => "walk-moved-version-any",
    };
    locale.with(key, &[("from", &from), ("to", &to)])
}
