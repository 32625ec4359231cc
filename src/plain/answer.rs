//! What a typed line means. While a line of the page is being typed into, a number is text and `#3`
//! picks; everywhere else a number picks. A scanned card is one wherever it comes.

use unicode_segmentation::UnicodeSegmentation;

use super::{choices, typing};
use crate::app::Msg;
use crate::app::keys::Key;
use crate::app::page::{Block, Page};
use crate::text::card;
use crate::text::letter::Way;

/// The meaning of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Tell the program, one after the other.
    Tell(Vec<Msg>),
    /// Show the page again, all of it.
    Again,
    /// Show the commands that work now.
    Commands,
    /// Nothing on this page is meant; what was typed.
    Nothing(String),
}

/// Reads a line, given without its line break.
pub fn answer(line: &str, page: &Page) -> Answer {
    let line = line.trim();
    match line {
        "" if undecided(page) => Answer::Again,
        "" => tell(&[Key::Enter]),
        "<" => tell(&[Key::Esc]),
        ">" => tell(&[Key::Tab]),
        "<<" => tell(&[Key::PageUp]),
        ">>" => tell(&[Key::PageDown]),
        "?" => tell(&[Key::F(1)]),
        "." => Answer::Again,
        ":" => Answer::Commands,
        _ => words(line, page),
    }
}

/// Whether Enter would choose something that nobody chose: an empty line never answers a question.
fn undecided(page: &Page) -> bool {
    let lists = super::front(page).iter().filter_map(|block| match block {
        Block::List(list) => Some(list),
        Block::Heading(_)
        | Block::Say(_)
        | Block::Text { .. }
        | Block::Notice { .. }
        | Block::Input(_)
        | Block::Facts(_)
        | Block::Divider(_)
        | Block::Excerpt(_)
        | Block::Gap => None,
    });
    let focused = lists.flat_map(|list| &list.rows).find(|row| row.focused);
    focused.is_some_and(|row| ["( )", "[ ]", "[x]"].iter().any(|open| row.mark.contains(open)))
}

fn words(line: &str, page: &Page) -> Answer {
    if card::start(line).is_some() {
        return Answer::Tell(vec![Msg::Paste(line.to_owned())]);
    }
    if let Some(text) = line.strip_prefix('=') {
        return typed(text.trim_start(), page);
    }
    if let Some(name) = line.strip_prefix(':') {
        return command(name.trim(), page).unwrap_or_else(|| nothing(line));
    }
    if let Some(number) = line.strip_prefix('#') {
        return picked(number.trim(), page).unwrap_or_else(|| nothing(line));
    }
    match typing(page) {
        Some(_) => typed(line, page),
        None => picked(line, page).unwrap_or_else(|| nothing(line)),
    }
}

/// The text takes the place of what stood in the line being typed into.
fn typed(text: &str, page: &Page) -> Answer {
    let Some(before) = typing(page) else {
        return nothing(text);
    };
    let mut msgs = vec![Msg::Key(Key::Go(Way::End))];
    let letters = before.graphemes(true);
    msgs.extend(letters.map(|_| Msg::Key(Key::Backspace)));
    msgs.push(Msg::Paste(text.to_owned()));
    Answer::Tell(msgs)
}

fn picked(number: &str, page: &Page) -> Option<Answer> {
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    let spot = choices(page).get(index).copied()?;
    Some(Answer::Tell(vec![Msg::Click(spot)]))
}

/// A command by its number in the list of commands, or by the name of its key.
fn command(name: &str, page: &Page) -> Option<Answer> {
    let by_number = name.parse::<usize>().ok();
    let hint = match by_number {
        Some(number) => page.footer.get(number.checked_sub(1)?),
        None => page.footer.iter().find(|hint| hint.key.eq_ignore_ascii_case(name)),
    };
    hint.map(|hint| Answer::Tell(vec![Msg::Click(hint.spot)]))
}

fn tell(keys: &[Key]) -> Answer {
    Answer::Tell(keys.iter().copied().map(Msg::Key).collect())
}

fn nothing(line: &str) -> Answer {
    Answer::Nothing(line.to_owned())
}
