//! The card of a procedure: who, where, fee, time, deadline, result, last review, law; and the ways of
//! filing, of which Enter takes the first.

use std::sync::Arc;

use super::{Exit, Face, Flow, Intent, digit, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::phrase;
use crate::app::walk::{self, Step};
use crate::procedure::rule::{Channel, Money};
use crate::procedure::{Procedure, Quote, Status};
use crate::text::date::short;

/// The card.
#[derive(Debug, Clone)]
pub struct Overview {
    procedure: Arc<Procedure>,
    stand: Stand,
    focus: Focus,
}

/// Whether a dossier was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// The card leads to a new dossier.
    Before,
    /// The card belongs to the dossier on the desk.
    Within,
}

impl Overview {
    /// The card of a procedure.
    pub fn new(procedure: Arc<Procedure>, stand: Stand) -> Self {
        Self { procedure, stand, focus: Focus::default() }
    }

    /// The procedure.
    pub fn procedure(&self) -> &Arc<Procedure> {
        &self.procedure
    }

    /// The step of the walk, within a dossier.
    pub fn step(&self) -> Option<Step> {
        match self.stand {
            Stand::Before => None,
            Stand::Within => Some(Step::Overview),
        }
    }

    /// The ways of filing it can begin with.
    fn channels(&self) -> Vec<Channel> {
        match self.stand {
            Stand::Within => Vec::new(),
            Stand::Before => self.procedure.about.accepted(),
        }
    }
}

impl Face for Overview {
    fn commands(&self, _world: &World) -> Vec<Command> {
        let go = match self.stand {
            Stand::Before => Command::Start,
            Stand::Within => Command::Continue,
        };
        vec![go, Command::Back, Command::Help, Command::Workplace, Command::Home, Command::Quit]
    }

    fn groups(&self, _world: &World) -> Vec<usize> {
        vec![self.channels().len().max(1)]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, _world: &World) -> Vec<usize> {
        (0..self.channels().len()).collect()
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match (intent, self.stand) {
            (Intent::Do(Command::Back), _) => Flow::Leave(Exit::Back),
            (Intent::Do(_), Stand::Before) => {
                let channels = self.channels();
                let channel = channels.get(self.focus.0).copied().unwrap_or_default();
                Flow::Leave(Exit::Begin(channel))
            }
            (Intent::Do(_), Stand::Within) => match &world.session {
                Some(session) => Flow::Leave(Exit::To(walk::resume(session))),
                None => Flow::Stay,
            },
            (Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept, _) => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let locale = &world.locale;
        let procedure = &*self.procedure;
        let mut blocks = vec![
            Block::Heading(procedure.head.name.to_string()),
            Block::Text { text: procedure.about.summary.to_string(), tone: Tone::Plain },
        ];
        blocks.extend(standing(world, procedure));
        let mut rows: Vec<Row> = Vec::new();
        for (at, channel) in self.channels().into_iter().enumerate() {
            let text = locale.text(phrase::start(channel)).into_owned();
            rows.push(Row { mark: digit(at), ..row(at, self.focus, text) });
        }
        if rows.is_empty() {
            let text = locale.text("walk-take-up").into_owned();
            rows.push(row(0, self.focus, text));
        }
        blocks.push(Block::List(List { rows, ..List::default() }));
        blocks.push(Block::Facts(facts(world, procedure)));
        blocks.extend(procedure.about.official.iter().flat_map(official));
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-overview").into_owned()
    }
}

/// What must be known about the definition itself: imported, retired, out of force, review due.
fn standing(world: &World, procedure: &Procedure) -> Vec<Block> {
    let locale = &world.locale;
    let head = &procedure.head;
    let today = world.desk.today;
    let mut keys = Vec::new();
    match head.status {
        Status::Active => {}
        Status::Imported => keys.push("walk-imported"),
        Status::Retired => keys.push("walk-retired"),
    }
    if !head.in_force.holds(today) {
        keys.push("walk-not-in-force");
    }
    let due = head.reviewed.and_then(|own| own.next);
    if due.is_some_and(|due| due < today) {
        keys.push("walk-review-due");
    }
    if world.desk.site.province.is_none() && phrase::hangs_on_province(procedure) {
        keys.push("walk-no-province");
    }
    let notices = keys.into_iter().map(|key| Block::Notice {
        tone: Tone::Warning,
        text: locale.with("level-warn", &[("says", &locale.text(key))]),
    });
    notices.collect()
}

/// A passage that the authority published, below everything that is asked or counted.
fn official(own: &Quote) -> [Block; 2] {
    let text = own.text.to_string();
    [Block::Divider(own.title.to_string()), Block::Text { text, tone: Tone::Plain }]
}

fn facts(world: &World, procedure: &Procedure) -> Vec<(String, String)> {
    let locale = &world.locale;
    let about = &procedure.about;
    let reviewed = procedure.head.reviewed.map(|own| short(own.on));
    let sums = |money| phrase::sum_rows(locale, &world.desk, procedure, money);
    let rows = [
        ("walk-fact-code", phrase::code(&world.desk, procedure)),
        ("walk-fact-who", about.who.to_string()),
        ("walk-fact-where", about.place.to_string()),
        ("walk-fact-fee", sums(Money::Fee)),
        ("walk-fact-benefit", sums(Money::Benefit)),
        ("walk-fact-time", phrase::time_rows(locale, &world.desk, procedure)),
        ("walk-fact-deadline", phrase::deadline_rows(procedure)),
        ("walk-fact-result", about.result.to_string()),
        ("walk-fact-reviewed", reviewed.unwrap_or_default()),
        ("walk-fact-law", phrase::law(&procedure.law)),
    ];
    let told = rows.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(key, value)| (locale.text(key).into_owned(), value)).collect()
}
