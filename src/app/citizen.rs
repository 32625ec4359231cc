//! What of a page is meant for the citizen, said aloud (`F5`) and shown in large letters (`F6`): the
//! question with its options or the value as understood; elsewhere the heading and the plain lines. The
//! officer's notes and other people's dossiers are not among it.

use super::Effect;
use super::keys::Command;
use super::model::{Model, Notice};
use super::page::{Block, Input, Large, Row, Size, Told, Tone};
use super::screen::{Over, Screen};
use crate::text::aloud::aloud;

/// Has the citizen's part read aloud.
pub(super) fn speak(model: &mut Model) {
    let lines = model.told();
    let said = lines.iter().map(|own| sentence(&aloud(&own.said)));
    model.world.ask(Effect::Speak(said.collect::<Vec<_>>().concat()));
    let words = model.world.locale.text("speak-on").into_owned();
    model.world.notice = Some(Notice::Good(words));
}

/// Goes to the next size of letters.
pub(super) fn enlarge(model: &mut Model) {
    model.size = model.size.map(|size| match size {
        Size::Ordinary => Size::Large,
        Size::Large => Size::Largest,
        Size::Largest => Size::Ordinary,
    });
}

/// A line with a stop at its end, where a voice pauses.
fn sentence(said: &str) -> String {
    match said.chars().last() {
        Some('.' | '?' | '!' | ':') => format!("{said}\n"),
        Some(_) => format!("{said}.\n"),
        None => String::new(),
    }
}

/// What of a page is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// The question, the value, the options.
    Question,
    /// The heading, the plain lines and what is listed.
    List,
    /// The heading and the plain lines.
    Lines,
}

impl Model {
    /// Offers what serves the citizen. In a trial walk nobody sits there, and the keys are taken.
    pub(super) fn serve_citizen(&self, commands: &mut Vec<Command>) {
        if self.preview.is_some() || self.extent().is_none() {
            return;
        }
        let last = |own: &Command| matches!(own, Command::Print | Command::Quit);
        let at = commands.iter().position(last).unwrap_or(commands.len());
        let enlarge = (self.over.is_none() && self.size.is_some()).then_some(Command::Enlarge);
        commands.splice(at..at, std::iter::once(Command::Speak).chain(enlarge));
    }

    /// The page in large letters, unless the officer has something before it. `blocks` are all of it.
    pub(super) fn large(&self, blocks: &[Block]) -> Option<Large> {
        let size = self.size.filter(|own| *own != Size::Ordinary && self.over.is_none())?;
        self.extent()?;
        let note = blocks.iter().find_map(|block| {
            let Block::Notice { text, .. } = block else {
                return None;
            };
            Some(text.clone())
        });
        Some(Large { size, lines: self.told(), note: note.unwrap_or_default() })
    }

    /// The lines meant for the citizen.
    fn told(&self) -> Vec<Told> {
        let Some(extent) = self.extent() else {
            return Vec::new();
        };
        let blocks = self.front().blocks(&self.world);
        let asked = blocks.iter().any(|own| matches!(own, Block::Say(_)));
        let told = blocks.into_iter().filter(|own| !(asked && matches!(own, Block::Heading(_))));
        told.flat_map(|own| lines(own, extent)).collect()
    }

    /// What is told here; `None` where a page is the officer's alone.
    fn extent(&self) -> Option<Extent> {
        match &self.over {
            None => extent(&self.screen),
            Some(Over::Why(_) | Over::Change(_) | Over::Sheet(_)) => Some(Extent::Lines),
            Some(Over::Sharpen(_)) => Some(Extent::List),
            Some(
                Over::Menu(_)
                | Over::Help(_)
                | Over::Sheets(_)
                | Over::Quit(_)
                | Over::Card(_)
                | Over::Findings(_)
                | Over::Examples(_),
            ) => None,
        }
    }
}

fn extent(screen: &Screen) -> Option<Extent> {
    match screen {
        Screen::Question(_) | Screen::Dense(_) | Screen::Channel(_) => Some(Extent::Question),
        Screen::Papers(_) => Some(Extent::List),
        Screen::Overview(_)
        | Screen::Moved(_)
        | Screen::Pronouns(_)
        | Screen::Items(_)
        | Screen::Paper(_)
        | Screen::Review(_)
        | Screen::Verdict(_)
        | Screen::Portal(_)
        | Screen::Receipt(_) => Some(Extent::Lines),
        Screen::Home(_) | Screen::Workplace(_) | Screen::Findings(_) => None,
    }
}

fn lines(block: Block, extent: Extent) -> Vec<Told> {
    match block {
        Block::Heading(text) | Block::Say(text) => vec![plain(text)],
        // Which papers are needed and which are not stands only there.
        Block::Divider(text) if extent == Extent::List && !text.is_empty() => vec![plain(text)],
        Block::Text { text, tone } if extent != Extent::Question && tone != Tone::Quiet => {
            vec![plain(text)]
        }
        Block::Input(input) if extent == Extent::Question => value(input),
        Block::List(list) if extent != Extent::Lines => {
            list.rows.into_iter().filter_map(|own| option(&own)).collect()
        }
        Block::Facts(facts) if extent != Extent::Question => {
            let facts = facts.into_iter().map(|(label, value)| format!("{label}: {value}"));
            facts.map(plain).collect()
        }
        Block::Text { .. }
        | Block::Notice { .. }
        | Block::Input(_)
        | Block::List(_)
        | Block::Facts(_)
        | Block::Divider(_)
        | Block::Excerpt(_)
        | Block::Gap => Vec::new(),
    }
}

fn plain(text: String) -> Told {
    Told { said: text.clone(), text, focused: false }
}

/// What was typed, and how it was understood; only that is said where there is something.
fn value(input: Input) -> Vec<Told> {
    let focused = input.cursor.is_some();
    if input.text.is_empty() {
        return Vec::new();
    }
    if input.understood.is_empty() {
        return vec![Told { focused, ..plain(input.text) }];
    }
    let typed = Told { text: input.text, said: String::new(), focused };
    vec![typed, plain(input.understood)]
}

/// A row to choose, with the digit that picks it; rows that only lead on are the officer's.
fn option(row: &Row) -> Option<Told> {
    if row.tone == Tone::Quiet || row.mark.ends_with('→') {
        return None;
    }
    let number: String = row.mark.chars().filter(char::is_ascii_digit).collect();
    let standing = row.mark.contains(['•', 'x']);
    let said = if number.is_empty() { row.text.clone() } else { format!("{number}: {}", row.text) };
    let parts = [&*number, if standing { "•" } else { "" }, &*row.text];
    let parts = parts.into_iter().filter(|own| !own.is_empty());
    let text = parts.collect::<Vec<_>>().join(" ");
    Some(Told { text, said, focused: row.focused })
}
