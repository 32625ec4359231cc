//! One editable line. Keys go in exactly as they come, because input methods answer for every
//! character they sent with a backspace; the text is composed when shown and cleaned when it is left.

use std::borrow::Cow;
use std::fmt;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use super::nfc::{clean, is_zero_width, nfc, visible};
use super::width::{split_at_column, width};

/// A line being typed and the place of the cursor, which always stands between two letters.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Line {
    text: String,
    cursor: usize,
}

impl Line {
    /// Begins with a stored text, the cursor behind it.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.len() }
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

    /// Columns of the shown text left of the cursor.
    pub fn column(&self) -> usize {
        width(&shown(self.before()))
    }

    /// Letters of the shown text left of the cursor.
    pub fn position(&self) -> usize {
        shown(self.before()).graphemes(true).count()
    }

    /// The stored form, taken on leaving the field: composed, cleaned of invisible characters.
    pub fn finish(&self) -> String {
        clean(&self.text)
    }

    /// Types one character; control characters are no text and are ignored.
    pub fn insert(&mut self, c: char) {
        if !c.is_control() {
            self.put(c.encode_utf8(&mut [0; 4]));
        }
    }

    /// Pastes a text composed, its line breaks and tabs as spaces, without other control characters.
    pub fn paste(&mut self, text: &str) {
        let line: String = text
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .filter(|c| !c.is_control())
            .collect();
        self.put(&nfc(&line));
    }

    /// Replaces what stands between a byte place in [`Line::before`] and the cursor: the word a
    /// built-in input method is composing. A place inside a character changes nothing.
    pub fn replace_from(&mut self, start: usize, word: &str) {
        if start <= self.cursor && self.text.is_char_boundary(start) {
            self.remove(start, self.cursor);
            self.put(word);
        }
    }

    /// Deletes to the left: the last mark of a letter typed in pieces, else the whole letter.
    pub fn backspace(&mut self) {
        let before = self.before();
        let typed_in_pieces = before.chars().next_back().is_some_and(is_piece);
        let length = if typed_in_pieces {
            before.chars().next_back().map_or(0, char::len_utf8)
        } else {
            last_letter(before)
        };
        self.remove(self.cursor - length, self.cursor);
    }

    /// Deletes the letter right of the cursor.
    pub fn delete(&mut self) {
        self.remove(self.cursor, self.cursor + first_letter(self.after()));
    }

    /// One letter to the left.
    pub fn left(&mut self) {
        self.cursor -= last_letter(self.before());
    }

    /// One letter to the right.
    pub fn right(&mut self) {
        self.cursor += first_letter(self.after());
    }

    /// Before the first letter.
    pub fn home(&mut self) {
        self.cursor = 0;
    }

    /// Behind the last letter.
    pub fn end(&mut self) {
        self.cursor = self.text.len();
    }

    /// To the beginning of this word, or of the one before.
    pub fn word_left(&mut self) {
        self.cursor = self.word_start();
    }

    /// To the end of this word, or of the next.
    pub fn word_right(&mut self) {
        let after = self.after();
        let word = after.trim_start();
        let length = word.find(char::is_whitespace).unwrap_or(word.len());
        self.cursor += after.len() - word.len() + length;
        self.settle();
    }

    /// Deletes from the beginning of the word to the cursor.
    pub fn kill_word(&mut self) {
        self.remove(self.word_start(), self.cursor);
    }

    /// Deletes everything left of the cursor.
    pub fn kill_before(&mut self) {
        self.remove(0, self.cursor);
    }

    /// Deletes everything right of the cursor.
    pub fn kill_after(&mut self) {
        self.remove(self.cursor, self.text.len());
    }

    /// Empties the line.
    pub fn clear(&mut self) {
        self.remove(0, self.text.len());
    }

    /// Puts the cursor before the letter painted at a column of the shown text, as a click asks.
    pub fn place(&mut self, column: usize) {
        self.home();
        while !self.after().is_empty() {
            let start = self.cursor;
            self.right();
            if self.column() > column {
                self.cursor = start;
                return;
            }
        }
    }

    /// The part of the shown text that fits into the columns with the cursor in it, and the column of
    /// the cursor there; the cursor may stand behind the last letter.
    pub fn window(&self, columns: usize) -> (String, usize) {
        let (shown, cursor) = (self.shown(), self.column());
        let hidden = (cursor + 1).saturating_sub(columns);
        let (mut left, mut rest) = split_at_column(&shown, hidden);
        if width(left) < hidden {
            let cut = first_letter(rest);
            left = shown.get(..left.len() + cut).unwrap_or(&shown);
            rest = rest.get(cut..).unwrap_or("");
        }
        let (view, _) = split_at_column(rest, columns);
        (view.to_owned(), cursor.saturating_sub(width(left)))
    }

    fn put(&mut self, piece: &str) {
        self.text.insert_str(self.cursor, piece);
        self.cursor += piece.len();
        self.settle();
    }

    fn remove(&mut self, start: usize, end: usize) {
        if start <= end && self.text.is_char_boundary(start) && self.text.is_char_boundary(end) {
            self.text.drain(start..end);
            self.cursor = start;
            self.settle();
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
