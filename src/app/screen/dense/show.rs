//! How a section at once is seen: the field with the focus in full, the others in a line each.

use super::{Dense, Told};
use crate::app::editor::Editor;
use crate::app::editor::show::Seat;
use crate::app::model::World;
use crate::app::page::{Block, List, Row, Tone};
use crate::app::phrase;
use crate::app::screen::row;
use crate::app::session::Session;
use crate::app::spoken::fill;
use crate::procedure::form::Field;

impl Dense {
    /// The screen's blocks.
    pub(super) fn shown(&self, world: &World) -> Vec<Block> {
        let Some(session) = &world.session else {
            return Vec::new();
        };
        let locale = &world.locale;
        let mut blocks = self.messages(world, session);
        let title = phrase::section_title(locale, session, self.place);
        blocks.push(Block::Heading(title));
        let focused = self.cell(self.focus.0);
        for (cell, editor) in self.editors.iter().enumerate() {
            let Some(field) = session.field(editor.place()) else {
                continue;
            };
            let base = self.base(cell);
            match focused {
                Some((own, at)) if own == cell => {
                    let seat = Seat { base, focus: Some(at) };
                    blocks.extend(editor.open(world, field, seat));
                    blocks.extend(hints(session, field));
                }
                Some(_) | None => blocks.push(editor.closed(world, session, base)),
            }
        }
        let place = self.base(self.editors.len());
        let text = locale.text("walk-section-done").into_owned();
        blocks.push(Block::List(List {
            rows: vec![Row { mark: "→".to_owned(), ..row(place, self.focus, text) }],
            ..List::default()
        }));
        blocks
    }

    /// What has to be mended, on top of the screen.
    fn messages(&self, world: &World, session: &Session) -> Vec<Block> {
        let messages = self.editors.iter().map(Editor::message);
        let typed = messages.filter(|own| !own.is_empty());
        let mut blocks: Vec<Block> =
            typed.map(|own| Block::Notice { tone: Tone::Error, text: own.to_owned() }).collect();
        if self.told == Told::Yes {
            blocks.extend(self.problems(world, session));
            blocks.push(Block::Text {
                text: world.locale.text("walk-enter-again").into_owned(),
                tone: Tone::Quiet,
            });
        }
        blocks
    }
}

/// What to say and how to answer, for the field with the focus.
fn hints(session: &Session, field: &Field) -> Vec<Block> {
    let pronouns = session.dossier.address.as_ref();
    let ask = field.words.ask.as_ref().map(|own| Block::Say(fill(own, pronouns)));
    let hint = field
        .words
        .hint
        .as_ref()
        .map(|own| Block::Text { text: fill(own, pronouns), tone: Tone::Quiet });
    ask.into_iter().chain(hint).collect()
}
