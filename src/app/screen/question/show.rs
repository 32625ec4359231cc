//! How a question is seen: messages on top, the question, what to say, what to check and why, then
//! the line or rows to answer with.

use super::{Question, Told};
use crate::app::editor::show::Seat;
use crate::app::model::World;
use crate::app::page::{Block, Tone};
use crate::app::phrase;
use crate::app::session::Session;
use crate::app::spoken::fill;
use crate::dossier::assessment::{Asked, QuestionState};
use crate::dossier::history::Held;
use crate::procedure::form::Field;
use crate::procedure::rule::Confidence;

impl Question {
    /// The screen's blocks.
    pub(super) fn shown(&self, world: &World) -> Vec<Block> {
        let (Some(session), Some(editor)) = (&world.session, &self.editor) else {
            return Vec::new();
        };
        let Some(field) = session.field(self.place) else {
            return Vec::new();
        };
        let mut blocks = self.messages(world, session);
        blocks.push(Block::Heading(phrase::question(&world.locale, field)));
        blocks.extend(words(world, session, field));
        blocks.extend(self.standing(world, session));
        if session.held(self.place).is_some_and(Held::is_scanned) {
            let text = world.locale.text("field-from-card").into_owned();
            blocks.push(Block::Text { text, tone: Tone::Quiet });
        }
        if let Some(offer) = editor.offer() {
            let from = phrase::place_label(session, offer.from);
            let text = world.locale.with("walk-offered", &[("from", &from)]);
            blocks.push(Block::Text { text, tone: Tone::Quiet });
        }
        let seat = Seat { base: 0, focus: Some(self.focus.0) };
        blocks.extend(editor.blocks(world, field, seat));
        blocks
    }

    /// What has to be mended, on top of the screen.
    fn messages(&self, world: &World, session: &Session) -> Vec<Block> {
        let mut blocks = Vec::new();
        let typed = self.editor.as_ref().map_or("", |own| own.message());
        if !typed.is_empty() {
            blocks.push(Block::Notice { tone: Tone::Error, text: typed.to_owned() });
        }
        if self.told == Told::Yes {
            blocks.extend(phrase::problems_at(&world.locale, session, self.place));
            blocks.push(Block::Text {
                text: world.locale.text("walk-enter-again").into_owned(),
                tone: Tone::Quiet,
            });
        }
        blocks
    }

    /// Whether the answer came back from the shelf or is no longer offered.
    fn standing(&self, world: &World, session: &Session) -> Option<Block> {
        let mut questions = session.assessment.questions.iter();
        let own = questions.find(|own| own.about == Asked::Field(self.place))?;
        let key = match own.state {
            QuestionState::Open => return None,
            QuestionState::ToConfirm => "walk-restored",
            QuestionState::NoLongerOffered => "walk-no-longer-offered",
        };
        let value = crate::app::values::shown(&world.locale, session, self.place);
        let says = world.locale.with(key, &[("value", &value)]);
        Some(Block::Notice {
            tone: Tone::Warning,
            text: world.locale.with("level-warn", &[("says", &says)]),
        })
    }
}

/// What to say, why, what to check, how to answer.
fn words(world: &World, session: &Session, field: &Field) -> Vec<Block> {
    let locale = &world.locale;
    let pronouns = session.dossier.address.as_ref();
    let mut blocks = Vec::new();
    if let Some(ask) = &field.words.ask {
        blocks.push(Block::Say(fill(ask, pronouns)));
    }
    let rows = [
        ("walk-why-line", &field.words.why),
        ("walk-officer-line", &field.words.officer),
        ("walk-hint-line", &field.words.hint),
    ];
    for (key, words) in rows {
        if let Some(words) = words {
            let text = locale.with(key, &[("says", &fill(words, pronouns))]);
            blocks.push(Block::Text { text, tone: Tone::Quiet });
        }
    }
    match field.basis.confidence {
        Confidence::Sure => {}
        Confidence::Verify => {
            blocks.push(phrase::verify(&world.locale, field.basis.note.as_deref()));
        }
    }
    blocks
}
