//! The receipt's code, once filed; then the day the result is due and how it was counted.

use super::{Exit, Face, Flow, Intent, Over, digit, row, sheets};
use crate::app::editor::edit;
use crate::app::focus::Focus;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, Input, List, Row, Tone};
use crate::app::phrase;
use crate::app::session::Session;
use crate::dossier::event::Event;
use crate::text::compose::Policy;
use crate::text::date::short;
use crate::text::letter::Line;

/// The code being typed.
#[derive(Debug, Clone)]
pub struct Receipt {
    line: Line,
    message: String,
    focus: Focus,
}

impl Receipt {
    /// Nothing typed yet.
    pub fn new(_world: &World) -> Self {
        Self { line: Line::default(), message: String::new(), focus: Focus::default() }
    }

    fn act(&mut self, world: &mut World) -> Flow {
        let Some(session) = &world.session else {
            return Flow::Stay;
        };
        if session.dossier.filed.is_some() {
            return Flow::Leave(match self.focus.0 {
                0 => Exit::Over(Box::new(Over::Sheets(sheets::Sheets::default()))),
                _ => Exit::Home,
            });
        }
        let receipt = self.line.finish();
        if receipt.is_empty() {
            let label = world.locale.text("walk-receipt-code").to_lowercase();
            let says = world.locale.with("field-empty", &[("label", &label)]);
            self.message = world.locale.with("level-block", &[("says", &says)]);
            return Flow::Stay;
        }
        let on = world.desk.today;
        world.push(Event::Filed { receipt: receipt.into(), on });
        self.focus = Focus::default();
        Flow::Stay
    }
}

impl Face for Receipt {
    fn commands(&self, world: &World) -> Vec<Command> {
        let mut commands =
            vec![Command::Continue, Command::Back, Command::Help, Command::Print, Command::Quit];
        commands.extend(super::walking(world));
        commands
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        if filed(world) { vec![2] } else { vec![1] }
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn line(&self, world: &World) -> Option<(&Line, Policy)> {
        (self.focus.0 == 0 && !filed(world)).then_some((&self.line, Policy::Off))
    }

    fn numbered(&self, world: &World) -> Vec<usize> {
        if filed(world) { vec![0, 1] } else { Vec::new() }
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => Flow::Leave(Exit::Back),
            Intent::Do(_) => self.act(world),
            Intent::Type(stroke) => {
                self.focus = Focus::default();
                self.message.clear();
                edit(&mut self.line, stroke);
                Flow::Stay
            }
            Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        match &session.dossier.filed {
            Some(_) => self.told(world, session),
            None => self.asked(world, session),
        }
    }

    fn step(&self, world: &World) -> String {
        world.locale.text("walk-receipt").into_owned()
    }
}

impl Receipt {
    fn asked(&self, world: &World, session: &Session) -> Vec<Block> {
        let locale = &world.locale;
        let today = world.desk.today;
        let mut blocks = vec![
            Block::Heading(locale.text("walk-receipt-heading").into_owned()),
            Block::Text {
                text: locale.with("walk-receipt-day", &[("day", &short(today))]),
                tone: Tone::Plain,
            },
        ];
        blocks.extend(phrase::due_lines(locale, session, today).into_iter().take(1).map(plain));
        blocks.push(Block::Input(Input {
            label: locale.text("walk-receipt-code").into_owned(),
            text: self.line.shown().into_owned(),
            cursor: (self.focus.0 == 0).then(|| self.line.caret()),
            hint: locale.text("walk-receipt-hint").into_owned(),
            message: self.message.clone(),
            spot: Some(super::spot(0)),
            ..Input::default()
        }));
        blocks
    }

    fn told(&self, world: &World, session: &Session) -> Vec<Block> {
        let locale = &world.locale;
        let mut blocks = vec![Block::Heading(locale.text("walk-filed-heading").into_owned())];
        if let Some(filing) = &session.dossier.filed {
            blocks.push(Block::Facts(vec![
                (locale.text("walk-receipt-code").into_owned(), filing.receipt.to_string()),
                (locale.text("walk-filed-on").into_owned(), short(filing.on)),
            ]));
            blocks.extend(phrase::due_lines(locale, session, filing.on).into_iter().map(plain));
        }
        let rows = ["walk-filed-print", "walk-filed-home"].into_iter().enumerate();
        let rows =
            rows.map(|(at, key)| Row { mark: digit(at), ..row(at, self.focus, locale.text(key)) });
        blocks.push(Block::List(List { rows: rows.collect(), ..List::default() }));
        blocks
    }
}

fn filed(world: &World) -> bool {
    world.session.as_ref().is_some_and(|own| own.dossier.filed.is_some())
}

fn plain(text: String) -> Block {
    Block::Text { text, tone: Tone::Plain }
}
