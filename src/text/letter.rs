//! One editable line. Keys go in exactly as they come, because input methods answer for every
//! character they sent with a backspace; the text is composed when shown and cleaned when it is left.

mod history;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use super::nfc::{clean, is_zero_width, nfc, visible};
use history::{Change, History, State};

/// A line being typed and the place of the cursor, which always stands between two letters.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Line {
    text: String,
    cursor: usize,
    /// The other end of what is selected.
    anchor: Option<usize>,
    history: History,
}

/// Where the cursor can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// One letter to the left.
    Left,
    /// One letter to the right.
    Right,
    /// To the beginning of this word, or of the one before.
    WordLeft,
    /// To the end of this word, or of the next.
    WordRight,
    /// Before the first letter.
    Home,
    /// Behind the last letter.
    End,
}

/// What can be done to a line at one stroke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edit {
    /// Select the whole line.
    SelectAll,
    /// Delete what is selected, else from the beginning of the word to the cursor.
    EraseWord,
    /// Delete everything left of the cursor.
    EraseBefore,
    /// Delete everything right of the cursor.
    EraseAfter,
    /// Take the last typing back, a word at a time.
    Undo,
    /// Do again what was taken back last.
    Redo,
}

/// The cursor and what is selected, in letters of the shown text from its start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caret {
    /// How many letters stand left of the cursor.
    pub at: usize,
    /// The letters selected.
    pub selected: Range<usize>,
}

impl Caret {
    /// A cursor with nothing selected.
    pub fn at(letters: usize) -> Self {
        Self { at: letters, selected: letters..letters }
    }
}

impl Line {
    /// Begins with a stored text, the cursor behind it.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.len(), ..Self::default() }
    }

    /// The raw text, as the keys made it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The raw text left of the cursor.
    pub fn before(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or(&self.text)
    }

    /// The raw text right of the cursor.
    pub fn after(&self) -> &str {
        self.text.get(self.cursor..).unwrap_or("")
    }

    /// The text to paint: composed, and harmless whatever was pasted.
    pub fn shown(&self) -> Cow<'_, str> {
        shown(&self.text)
    }

    /// The cursor and the selection, as they are to be painted.
    pub fn caret(&self) -> Caret {
        let range = self.range();
        let letters = |end| shown(self.text.get(..end).unwrap_or_default()).graphemes(true).count();
        Caret { at: letters(self.cursor), selected: letters(range.start)..letters(range.end) }
    }

    /// Whether something is selected.
    pub fn is_selected(&self) -> bool {
        !self.range().is_empty()
    }

    /// The stored form, taken on leaving the field: composed, cleaned of invisible characters.
    pub fn finish(&self) -> String {
        clean(&self.text)
    }

    /// Types one character in place of what is selected; control characters are no text and are
    /// ignored.
    pub fn insert(&mut self, c: char) {
        if c.is_control() {
            return;
        }
        let begins = !c.is_whitespace() && self.before().ends_with(char::is_whitespace);
        let change = if begins || self.is_selected() { Change::Word } else { Change::Typed };
        self.replace(self.range(), c.encode_utf8(&mut [0; 4]), change);
    }

    /// Pastes a text in place of what is selected: composed, its line breaks and tabs as spaces, without
    /// other control characters.
    pub fn paste(&mut self, text: &str) {
        let line: String = text
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .filter(|c| !c.is_control())
            .collect();
        self.replace(self.range(), &nfc(&line), Change::Whole);
    }

    /// Replaces what stands between a byte place in [`Line::before`] and the cursor: the word a
    /// built-in input method is composing. A place inside a character changes nothing.
    pub fn replace_from(&mut self, start: usize, word: &str) {
        self.replace(start..self.cursor, word, Change::Typed);
    }

    /// Deletes what is selected; else to the left the last mark of a letter typed in pieces, or the
    /// whole letter.
    pub fn backspace(&mut self) {
        if self.is_selected() {
            return self.erase_selected();
        }
        let before = self.before();
        let typed_in_pieces = before.chars().next_back().is_some_and(is_piece);
        let length = if typed_in_pieces {
            before.chars().next_back().map_or(0, char::len_utf8)
        } else {
            last_letter(before)
        };
        self.replace(self.cursor - length..self.cursor, "", Change::Erased);
    }

    /// Deletes what is selected, else the letter right of the cursor.
    pub fn delete(&mut self) {
        if self.is_selected() {
            return self.erase_selected();
        }
        let end = self.cursor + first_letter(self.after());
        self.replace(self.cursor..end, "", Change::Erased);
    }

    /// Does one of the things that can be done at a stroke.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::SelectAll => self.select_all(),
            Edit::EraseWord if self.is_selected() => self.erase_selected(),
            Edit::EraseWord => self.replace(self.word_start()..self.cursor, "", Change::Whole),
            Edit::EraseBefore => self.replace(0..self.cursor, "", Change::Whole),
            Edit::EraseAfter => self.replace(self.cursor..self.text.len(), "", Change::Whole),
            Edit::Undo => {
                let state = self.history.back(self.state());
                self.put_back(state);
            }
            Edit::Redo => {
                let state = self.history.forth(self.state());
                self.put_back(state);
            }
        }
    }

    /// Empties the line.
    pub fn clear(&mut self) {
        self.replace(0..self.text.len(), "", Change::Whole);
    }

    /// Moves the cursor; one letter left or right of a selection is its end.
    pub fn go(&mut self, way: Way) {
        let range = self.range();
        self.cursor = match (way, range.is_empty()) {
            (Way::Left, false) => range.start,
            (Way::Right, false) => range.end,
            (way, _) => self.gone(way),
        };
        self.anchor = None;
        self.history.pause();
        self.settle();
    }

    /// Moves the cursor and selects what it passes.
    pub fn extend(&mut self, way: Way) {
        self.anchor.get_or_insert(self.cursor);
        self.cursor = self.gone(way);
        self.history.pause();
        self.settle();
    }

    fn select_all(&mut self) {
        (self.anchor, self.cursor) = (Some(0), self.text.len());
        self.history.pause();
    }

    fn put_back(&mut self, state: Option<State>) {
        if let Some(State { text, cursor }) = state {
            (self.text, self.cursor, self.anchor) = (text, cursor, None);
        }
    }

    fn state(&self) -> State {
        State { text: self.text.clone(), cursor: self.cursor }
    }

    /// What is selected in bytes; empty at the cursor where nothing is.
    fn range(&self) -> Range<usize> {
        let anchor = self.anchor.unwrap_or(self.cursor);
        anchor.min(self.cursor)..anchor.max(self.cursor)
    }

    fn erase_selected(&mut self) {
        self.replace(self.range(), "", Change::Whole);
    }

    /// The one way the text changes.
    fn replace(&mut self, range: Range<usize>, piece: &str, change: Change) {
        let nothing = range.is_empty() && piece.is_empty();
        if nothing || self.text.get(range.clone()).is_none() {
            return;
        }
        self.history.note(self.state(), change);
        self.cursor = range.start + piece.len();
        self.text.replace_range(range, piece);
        self.anchor = None;
        self.settle();
    }

    fn gone(&self, way: Way) -> usize {
        match way {
            Way::Left => self.cursor - last_letter(self.before()),
            Way::Right => self.cursor + first_letter(self.after()),
            Way::WordLeft => self.word_start(),
            Way::WordRight => self.word_end(),
            Way::Home => 0,
            Way::End => self.text.len(),
        }
    }

    /// Moves a cursor that came to stand inside a letter behind it.
    fn settle(&mut self) {
        let mut letters = self.text.grapheme_indices(true);
        let end = letters.find_map(|(start, letter)| {
            let end = start + letter.len();
            (end >= self.cursor).then_some(end)
        });
        if self.cursor > 0 {
            self.cursor = end.unwrap_or(self.text.len());
        }
    }

    fn word_start(&self) -> usize {
        let mut letters = self.before().grapheme_indices(true).rev().peekable();
        while letters.next_if(|(_, letter)| letter.trim().is_empty()).is_some() {}
        letters
            .take_while(|(_, letter)| !letter.trim().is_empty())
            .last()
            .map_or(0, |(start, _)| start)
    }

    fn word_end(&self) -> usize {
        let after = self.after();
        let word = after.trim_start();
        let length = word.find(char::is_whitespace).unwrap_or(word.len());
        self.cursor + after.len() - word.len() + length
    }
}

/// Says how long the line is and keeps what was typed to itself.
impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({} bytes, cursor {})", self.text.len(), self.cursor)
    }
}

fn shown(text: &str) -> Cow<'_, str> {
    match nfc(text) {
        Cow::Borrowed(text) => visible(text),
        Cow::Owned(text) => Cow::Owned(visible(&text).into_owned()),
    }
}

fn is_piece(c: char) -> bool {
    let chooses_a_form = matches!(c, '\u{fe00}'..='\u{fe0f}');
    is_zero_width(c) || (is_combining_mark(c) && !chooses_a_form)
}

fn first_letter(text: &str) -> usize {
    text.graphemes(true).next().map_or(0, str::len)
}

fn last_letter(text: &str) -> usize {
    text.graphemes(true).next_back().map_or(0, str::len)
}

#[cfg(test)]
mod tests;
