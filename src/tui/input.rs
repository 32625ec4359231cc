//! What the terminal sends becomes messages. Input methods type by bursts of backspaces and letters, so
//! every event is taken in order and as it came; nothing here depends on time.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use super::hits::Hits;
use crate::app::Msg;
use crate::app::keys::Key;
use crate::text::letter::{Edit, Way};

/// Turns events into messages; remembers which letters are held down.
#[derive(Debug, Default)]
pub struct Reader {
    held: Vec<char>,
}

/// The most letters remembered as held down; terminals that tell no releases never clear them.
const MOST_HELD: usize = 16;

impl Reader {
    /// The messages of one event; `hits` is the map of the last painted frame.
    pub fn read(&mut self, event: Event, hits: &Hits) -> Vec<Msg> {
        match event {
            Event::Key(key) => self.key(key).into_iter().map(Msg::Key).collect(),
            Event::Paste(text) => vec![Msg::Paste(lines(&text))],
            Event::Mouse(mouse) => pointed(mouse, hits).into_iter().collect(),
            // What is there is measured, because sizes come late and in crowds.
            Event::Resize(..) | Event::FocusGained | Event::FocusLost => Vec::new(),
        }
    }

    fn key(&mut self, event: KeyEvent) -> Vec<Key> {
        match event.kind {
            KeyEventKind::Press | KeyEventKind::Repeat => self.pressed(event),
            KeyEventKind::Release => self.released(event.code),
        }
    }

    fn pressed(&mut self, event: KeyEvent) -> Vec<Key> {
        if let KeyCode::Char(letter) = event.code {
            self.hold(letter);
            return char_keys(letter, event.modifiers);
        }
        named(event.code, event.modifiers).into_iter().collect()
    }

    /// Windows gives letters that are not on the keyboard only on the release of Alt, without a press.
    fn released(&mut self, code: KeyCode) -> Vec<Key> {
        let KeyCode::Char(letter) = code else {
            return Vec::new();
        };
        if letter.is_ascii() {
            return Vec::new();
        }
        if let Some(at) = self.held.iter().position(|held| *held == letter) {
            self.held.swap_remove(at);
            return Vec::new();
        }
        vec![Key::Char(letter)]
    }

    fn hold(&mut self, letter: char) {
        if !letter.is_ascii() && !self.held.contains(&letter) {
            self.held.truncate(MOST_HELD - 1);
            self.held.push(letter);
        }
    }
}

/// Keys of a character. Alt with a letter is how terminals show Esc followed by that letter, unless an
/// input method sent it; Ctrl+H is the Backspace of some of them.
fn char_keys(letter: char, modifiers: KeyModifiers) -> Vec<Key> {
    let control = modifiers.contains(KeyModifiers::CONTROL);
    let alt = modifiers.contains(KeyModifiers::ALT);
    let other = KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META;
    if letter == '\u{8}' || letter == '\u{7f}' {
        return vec![Key::Backspace];
    }
    if letter.is_control() || modifiers.intersects(other) {
        return Vec::new();
    }
    match (control, alt) {
        (true, false) => control_key(letter).into_iter().collect(),
        (false, true) if letter.is_ascii() => vec![Key::Esc, Key::Char(letter)],
        // Both at once is AltGr, which types characters.
        (true, true) | (false, _) => vec![Key::Char(letter)],
    }
}

fn control_key(letter: char) -> Option<Key> {
    match letter.to_ascii_lowercase() {
        'h' => Some(Key::Backspace),
        'r' => Some(Key::Restore),
        'c' => Some(Key::Interrupt),
        'z' => Some(Key::Suspend),
        'a' => Some(Key::Edit(Edit::SelectAll)),
        'w' => Some(Key::Edit(Edit::EraseWord)),
        'u' => Some(Key::Edit(Edit::EraseBefore)),
        'k' => Some(Key::Edit(Edit::EraseAfter)),
        'y' => Some(Key::Edit(Edit::Redo)),
        'j' | 'm' => Some(Key::Enter),
        'i' => Some(Key::Tab),
        _ => None,
    }
}

fn named(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    let by_word = modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    let shift = modifiers.contains(KeyModifiers::SHIFT);
    let way = |own| Some(if shift { Key::Extend(own) } else { Key::Go(own) });
    match code {
        KeyCode::Enter => Some(Key::Enter),
        KeyCode::Esc => Some(Key::Esc),
        KeyCode::Backspace if modifiers.contains(KeyModifiers::ALT) => {
            Some(Key::Edit(Edit::EraseWord))
        }
        KeyCode::Backspace => Some(Key::Backspace),
        KeyCode::Delete => Some(Key::Delete),
        KeyCode::Tab if shift => Some(Key::BackTab),
        KeyCode::Tab => Some(Key::Tab),
        KeyCode::BackTab => Some(Key::BackTab),
        KeyCode::Left if by_word => way(Way::WordLeft),
        KeyCode::Right if by_word => way(Way::WordRight),
        KeyCode::Left => way(Way::Left),
        KeyCode::Right => way(Way::Right),
        KeyCode::Up => Some(Key::Up),
        KeyCode::Down => Some(Key::Down),
        KeyCode::Home => way(Way::Home),
        KeyCode::End => way(Way::End),
        KeyCode::PageUp => Some(Key::PageUp),
        KeyCode::PageDown => Some(Key::PageDown),
        KeyCode::F(number) => Some(Key::F(number)),
        KeyCode::Char(_)
        | KeyCode::Insert
        | KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => None,
    }
}

/// Line breaks as the program writes them; terminals paste them as returns.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn pointed(mouse: MouseEvent, hits: &Hits) -> Option<Msg> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => hits.at(mouse.column, mouse.row).map(Msg::Click),
        MouseEventKind::ScrollUp => Some(Msg::Scroll(-1)),
        MouseEventKind::ScrollDown => Some(Msg::Scroll(1)),
        MouseEventKind::Down(_)
        | MouseEventKind::Up(_)
        | MouseEventKind::Drag(_)
        | MouseEventKind::Moved
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}

#[cfg(test)]
mod tests;
