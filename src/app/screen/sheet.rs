//! A hand-out as it will be printed; Enter writes it as a text file.

use super::{Exit, Face, Flow, Intent, Over, Window, sheets};
use crate::app::Effect;
use crate::app::focus::Focus;
use crate::app::handout::Handout;
use crate::app::keys::Command;
use crate::app::model::World;
use crate::app::page::{Block, List, Row};
use crate::sheet::plain::{COLUMNS, lines, text};

/// The hand-out and the line that has the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    handout: Handout,
    focus: Focus,
}

impl Preview {
    /// The start of a hand-out.
    pub fn new(handout: Handout) -> Self {
        Self { handout, focus: Focus::default() }
    }

    fn lines(&self, world: &World) -> Vec<String> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let columns = usize::from(world.room.columns).saturating_sub(4).min(COLUMNS);
        lines(&self.handout.fill(&world.locale, &world.desk, session), columns)
    }

    fn write(&self, world: &mut World) -> Flow {
        if let Some(session) = &world.session {
            let sheet = self.handout.fill(&world.locale, &world.desk, session);
            let effect = Effect::WriteSheet {
                name: self.handout.file(session),
                text: text(&sheet, COLUMNS),
            };
            world.ask(effect);
        }
        Flow::Leave(Exit::Back)
    }
}

impl Face for Preview {
    fn commands(&self, _world: &World) -> Vec<Command> {
        vec![Command::Write, Command::Back]
    }

    fn groups(&self, world: &World) -> Vec<usize> {
        vec![self.lines(world).len()]
    }

    fn focus(&self) -> Focus {
        self.focus
    }

    fn set_focus(&mut self, focus: Focus) {
        self.focus = focus;
    }

    fn window(&self) -> Window {
        Window::Screenful
    }

    fn on(&mut self, intent: Intent, world: &mut World) -> Flow {
        match intent {
            Intent::Do(Command::Back) => {
                Flow::Leave(Exit::Over(Box::new(Over::Sheets(sheets::Sheets::default()))))
            }
            Intent::Do(_) => self.write(world),
            Intent::Type(_) | Intent::Moved | Intent::Changed | Intent::Kept => Flow::Stay,
        }
    }

    fn blocks(&self, world: &World) -> Vec<Block> {
        let lines = self.lines(world);
        let room = usize::from(world.room.rows.saturating_sub(6)).max(3);
        let last = lines.len().saturating_sub(room);
        let start = self.focus.0.min(last);
        let shown = lines.iter().skip(start).take(room);
        let rows: Vec<Row> =
            shown.map(|line| Row { text: indented(line), ..Row::default() }).collect();
        vec![Block::List(List {
            before: start,
            after: lines.len().saturating_sub(start + rows.len()),
            rows,
        })]
    }

    fn step(&self, world: &World) -> String {
        world.locale.text(self.handout.label()).into_owned()
    }
}

/// The line with its indent in spaces that no wrapping takes away.
fn indented(line: &str) -> String {
    let text = line.trim_start();
    let indent = line.len() - text.len();
    format!("{}{text}", "\u{a0}".repeat(indent))
}
