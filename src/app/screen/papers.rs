//! The checklist: every paper with how many, how it is handed in and what was found; papers that must
//! not be asked for stand below with the rule.

use super::{Exit, Face, Flow, Intent, digit, flush, row};
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::phrase;
use crate::app::session::Session;
use crate::app::walk::{self, Step};
use crate::dossier::assessment::{Found, Need};
use crate::dossier::explain::Target;
use crate::procedure::paper::HandIn;

/// The checklist.
#[derive(Debug, Clone)]
pub struct Papers {
    focus: Focus,
    origin: Option<Step>,
}

/// A line of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// A document, by index.
    Paper(u16),
    /// On to what comes after the papers.
    Onward,
}

impl Papers {
    /// The first needed paper nobody looked at has the focus, or the way on.
    pub fn new(world: &World, origin: Option<Step>) -> Self {
        let lines = lines(world);
        let session = world.session.as_ref();
        let unseen = lines.iter().position(|line| match line {
            Line::Paper(index) => session.is_some_and(|own| walk::paper_waits(own, *index)),
            Line::Onward => false,
        });
        let onward = lines.iter().position(|line| *line == Line::Onward);
        Self { focus: Focus(unseen.or(onward).unwrap_or(0)), origin }
    }

    /// The step it goes back to.
    pub fn origin(&self) -> Option<Step> {
        self.origin
    }

    fn act(&self, world: &World, session: &Session) -> Flow {
        let onward = || walk::after(session, Step::Papers);
        Flow::Leave(match lines(world).get(self.focus.0) {
            Some(Line::Paper(document)) => Exit::Visit(Step::Paper(*document), Step::Papers),
            Some(Line::Onward) | None => Exit::To(self.origin.unwrap_or_else(onward)),
        })
    }
}

impl Face for Papers {
    fn commands(&self, world: &World) -> Vec<Command> {
        let mut commands = vec![
            Command::Continue,
            Command::Back,
            Command::Help,
            Command::Papers,
            Command::Why,
            Command::Print,
            Command::Quit,
        ];
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        vec![lines(world).len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        (0..lines(world).len()).collect()
    }

    fn about(&self, world: &World) -> Option<Target> {
        match lines(world).get(self.focus.0)? {
            Line::Paper(index) => Some(Target::Document(*index)),
            Line::Onward => None,
        }
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match (intent, &world.session) {
            (Intent::Do(Command::Back), _) => Flow::Leave(Exit::Back),
            (Intent::Do(_), Some(session)) => self.act(world, session),
            (_, _) => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let locale = &world.locale;
        let mut blocks = vec![Block::Heading(locale.text("walk-papers-heading").into_owned())];
        blocks.extend(phrase::imported(locale, &session.procedure));
        let mut rows = Vec::new();
        let mut group = "";
        for (at, line) in lines(world).into_iter().enumerate() {
            let Line::Paper(document) = line else {
                rows.push(Row {
                    mark: format!("{} →", digit(at)),
                    ..row(at, self.focus, locale.text("walk-papers-continue"))
                });
                continue;
            };
            let heading = heading(need(session, document));
            if heading != group {
                flush(&mut rows, &mut blocks);
                blocks.push(Block::Divider(locale.text(heading).into_owned()));
                group = heading;
            }
            rows.push(self.row(world, session, (at, document)));
        }
        flush(&mut rows, &mut blocks);
        blocks.extend(forbidden(world, session));
        blocks
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-papers").into_owned()
    }
}

impl Papers {
    fn row(&self, world: &World, session: &Session, (at, document): (usize, u16)) -> Row {
        let locale = &world.locale;
        let need = need(session, document);
        let found =
            session.assessment.found.get(usize::from(document)).copied().unwrap_or_default();
        let reason = || phrase::reason::short(locale, session, document);
        let detail = match need {
            Need::Needed => phrase::document_count(locale, session, document),
            Need::Maybe => match reason() {
                none if none.is_empty() => phrase::document_count(locale, session, document),
                reason => reason,
            },
            Need::NotNeeded | Need::Waived => reason(),
        };
        let (sign, tone) = sign(need, found);
        let number = digit(at);
        let name = phrase::document(session, document);
        let own = session.procedure.documents.get(usize::from(document));
        let handed_in = own.is_none_or(|own| own.hand_in != HandIn::Lookup);
        let text = match need {
            Need::Needed | Need::Maybe if handed_in => {
                format!("{name} — {}", locale.text(phrase::found(found)))
            }
            Need::Needed | Need::Maybe | Need::NotNeeded | Need::Waived => name,
        };
        let sign = if handed_in || found != Found::Unseen { sign } else { "●" };
        Row { mark: format!("{number} {sign}"), detail, tone, ..row(at, self.focus, text) }
    }
}

/// What stands in the list: needed and perhaps needed papers, the way on, the others.
fn lines(world: &World) -> Vec<Line> {
    let Some(session) = &world.session else {
        return Vec::new();
    };
    let of = |needs: [Need; 2]| {
        let [first, second] = needs.map(|need| {
            let all = (0_u16..).zip(&session.assessment.needs);
            let own = all.filter(move |(_, own)| **own == need);
            own.map(|(index, _)| Line::Paper(index))
        });
        first.chain(second)
    };
    let needed = of([Need::Needed, Need::Maybe]);
    let others = of([Need::Waived, Need::NotNeeded]);
    needed.chain([Line::Onward]).chain(others).collect()
}

fn need(session: &Session, document: u16) -> Need {
    let need = session.assessment.needs.get(usize::from(document));
    need.copied().unwrap_or_default()
}

fn heading(need: Need) -> &'static str {
    match need {
        Need::Needed => "walk-group-needed",
        Need::Maybe => "walk-group-maybe",
        Need::NotNeeded | Need::Waived => "walk-group-not",
    }
}

fn sign(need: Need, found: Found) -> (&'static str, Tone) {
    match (need, found) {
        (Need::NotNeeded | Need::Waived, _) => ("–", Tone::Quiet),
        (Need::Needed | Need::Maybe, Found::Ok) => ("✓", Tone::Good),
        (Need::Needed | Need::Maybe, Found::Wrong) => ("!", Tone::Error),
        (Need::Needed | Need::Maybe, Found::Later) => ("…", Tone::Warning),
        (Need::Needed, Found::Unseen) => ("○", Tone::Plain),
        (Need::Maybe, Found::Unseen) => ("?", Tone::Plain),
    }
}

/// Papers that must not be asked for, with the rule.
fn forbidden(world: &World, session: &Session) -> Vec<Block> {
    let never = &session.procedure.never_ask;
    if never.is_empty() {
        return Vec::new();
    }
    let rows = never.iter().map(|own| {
        let law = phrase::cited(&session.procedure, &own.basis);
        Row {
            mark: "✕".to_owned(),
            text: own.paper.to_string(),
            detail: format!("{} ({law})", own.says),
            tone: Tone::Warning,
            ..Row::default()
        }
    });
    vec![
        Block::Divider(world.locale.text("walk-never-ask").into_owned()),
        Block::List(List { rows: rows.collect(), ..List::default() }),
    ]
}
