//! A scanned card before it is taken: what it says, which fields of the person it fills, which hold
//! another answer. Enter fills the open ones, Esc throws the card away.

mod show;

use super::{Exit, Face, Flow, Intent, Stroke, change};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::{Notice, World};
use crate::app::page::Block;
use crate::dossier::card::{Fit, Stand, fits};
use crate::dossier::case::Place;
use crate::dossier::change::Edit;
use crate::dossier::event::Source;
use crate::dossier::path::Path;
use crate::procedure::field::Entry;
use crate::procedure::person::Part;
use crate::text::card::Card;

/// A card and what it would fill.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    card: Card,
    /// The field that had the focus.
    at: Place,
    fits: Vec<Fit>,
    focus: Focus,
    touched: Touched,
}

/// Whether something was typed since the card was shown: a reader that sends a card twice must not
/// confirm the first by the Enter of the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Touched {
    No,
    Yes,
}

/// What can be done with a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// Fill what is open.
    Fill,
    /// Fill what is open, and put the card's answers in the place of others.
    Replace,
    /// Throw the card away.
    Discard,
}

impl Preview {
    /// A card scanned while the field at a place had the focus; `None` outside a dossier.
    pub fn new(world: &World, at: Place, card: Card) -> Option<Self> {
        let session = world.session.as_ref()?;
        let desk = world.desk.of_case();
        let mut fits = fits(&session.procedure, &desk, &session.dossier, at, &card);
        for fit in fits.iter_mut().filter(|own| own.stand == Stand::Open) {
            let path = session.path(fit.place);
            if path.is_some_and(|own| session.drafts.contains_key(&own)) {
                fit.stand = Stand::Other;
            }
        }
        Some(Self { card, at, fits, focus: Focus::default(), touched: Touched::No })
    }

    fn choices(&self, world: &World) -> Vec<Choice> {
        let mut choices = Vec::new();
        if self.having(Stand::Open).next().is_some() {
            choices.push(Choice::Fill);
        }
        if self.having(Stand::Other).any(|own| is_replaceable(world, own)) {
            choices.push(Choice::Replace);
        }
        choices.push(Choice::Discard);
        choices
    }

    fn having(&self, stand: Stand) -> impl Iterator<Item = &Fit> {
        self.fits.iter().filter(move |own| own.stand == stand)
    }

    fn act(&mut self, world: &mut World) -> Flow {
        if std::mem::replace(&mut self.touched, Touched::No) == Touched::Yes {
            let words = world.locale.text("scan-again-enter").into_owned();
            world.notice = Some(Notice::Note(words));
            return Flow::Stay;
        }
        match self.choices(world).get(self.focus.0) {
            Some(Choice::Fill) => self.fill(world, &[Stand::Open]),
            Some(Choice::Replace) => self.fill(world, &[Stand::Open, Stand::Other]),
            Some(Choice::Discard) | None => Flow::Leave(Exit::Back),
        }
    }

    /// Fills in the form's order and goes to the residence where today's commune is still to be asked.
    fn fill(&self, world: &mut World, stands: &[Stand]) -> Flow {
        let mut filled = Vec::new();
        for fit in self.fits.iter().filter(|own| stands.contains(&own.stand)) {
            let path = world.session.as_ref().and_then(|own| own.path(fit.place));
            let Some(path) =
                path.filter(|_| fit.stand == Stand::Open || is_replaceable(world, fit))
            else {
                continue;
            };
            world.draft(&path, "");
            world.edit(edit(path, fit));
            filled.push(fit);
        }
        let count = filled.len().to_string();
        let words = world.locale.with("scan-filled", &[("count", &count)]);
        world.notice = Some(Notice::Good(words));
        let asked = filled.into_iter().find(|own| is_old_address(own));
        Flow::Leave(Exit::Again(asked.map_or(self.at, |own| own.place)))
    }
}

impl Face for Preview {
    fn commands(&self, world: &World) -> Vec<Command> {
        let several = self.choices(world).len() > 1;
        let enter = if several { Command::Fill } else { Command::Continue };
        vec![enter, Command::Discard]
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        vec![self.choices(world).len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    /// The digits of another scan must choose nothing.
    fn numbered(&self, _world: &World) -> Vec<usize> {
        Vec::new()
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Discard) => Flow::Leave(Exit::Back),
            Intent::Do(_) => self.act(world),
            Intent::Type(Stroke::Insert(_) | Stroke::Paste(_) | Stroke::Rewrite(_)) => {
                self.touched = Touched::Yes;
                Flow::Stay
            }
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        self.shown(world)
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("scan-card").into_owned()
    }
}

fn edit(path: Path, fit: &Fit) -> Edit {
    Edit::Answer { path, entry: fit.entry.clone(), source: Source::Card }
}

/// Whether the card's answer may take the place of another: where more than that would change, the
/// change is made in the field itself, which shows it first.
fn is_replaceable(world: &World, fit: &Fit) -> bool {
    let path = world.session.as_ref().and_then(|own| own.path(fit.place));
    path.is_some_and(|path| change::Change::of(world, &edit(path, fit)).is_none())
}

/// Whether a residence was filled that does not say today's commune.
fn is_old_address(fit: &Fit) -> bool {
    let old = matches!(&fit.entry, Entry::Address(own) if own.xa.is_empty());
    fit.part == Part::Residence && old
}
