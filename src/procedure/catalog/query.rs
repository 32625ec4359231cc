//! What somebody typed, and texts as they are compared with it: words in lower case, with their marks and
//! without.

use std::ops::Range;

use super::speech;
use super::words::Words;
use crate::text::fold::{fold_loosely, level_y};
use crate::text::nfc::clean;

/// The most words of a query that are looked at.
const MOST: usize = 32;
/// The longest word that is typed together with others.
const LONGEST: usize = 7;
/// The most ways to part words typed together, and the most tries to find them.
const WAYS: usize = 8;
const TRIES: usize = 400;

/// What somebody typed, ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Query {
    pub(super) words: Vec<Typed>,
    /// The words without marks and spaces.
    pub(super) joined: String,
    /// Bytes of the words without marks, a space between them.
    pub(super) length: usize,
}

/// A typed word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    /// Without marks.
    pub(super) folded: String,
    /// With its marks, where it has any.
    marked: Option<String>,
}

/// A typed word among the known ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Located {
    /// The words that are it, marks aside.
    pub(super) equal: Range<usize>,
    /// The words that begin with it, marks aside.
    pub(super) begun: Range<usize>,
    /// For every word begun, whether its marks are as typed; empty where none were.
    as_marked: Vec<bool>,
}

impl Query {
    /// The words of what was typed.
    pub(super) fn new(text: &str) -> Self {
        Self::of(words(text).into_iter().take(MOST).map(Typed::new).collect())
    }

    /// As it was probably meant: keys of Telex or VNI undone, short forms written out, words typed
    /// together parted, wherever a word is not known as it stands.
    pub(super) fn meant(&self, known: &Words) -> Self {
        let last = self.words.len().saturating_sub(1);
        let words = (0..).zip(&self.words).flat_map(|(at, own)| own.meant(known, at == last));
        Self::of(words.take(MOST).collect())
    }

    fn of(words: Vec<Typed>) -> Self {
        let joined: String = words.iter().map(|own| &*own.folded).collect();
        let length = joined.len() + words.len().saturating_sub(1);
        Self { words, joined, length }
    }

    /// The words among the known ones.
    pub(super) fn located(&self, known: &Words) -> Vec<Located> {
        self.words.iter().map(|own| own.located(known)).collect()
    }

    /// Whether any word has marks.
    pub(super) fn is_marked(&self) -> bool {
        self.words.iter().any(|own| own.marked.is_some())
    }

    /// The ways to read it as known words typed together, the last one perhaps only begun.
    pub(super) fn parted(&self, known: &Words) -> Vec<Vec<Located>> {
        let mut parting = Parting { known, path: Vec::new(), ways: Vec::new(), tries: TRIES };
        if self.joined.len() >= 4 {
            parting.go(&self.joined);
        }
        parting.ways
    }
}

impl Typed {
    fn new(word: String) -> Self {
        let folded = folded(&word);
        let marked = (!word.is_ascii()).then_some(word);
        Self { folded, marked }
    }

    fn plain(word: &str) -> Self {
        Self { folded: word.to_owned(), marked: None }
    }

    /// Whether a known word has the marks that were typed.
    pub(super) fn has_marks(&self, known: &str) -> bool {
        self.marked.as_ref().is_none_or(|own| known.starts_with(&**own))
    }

    fn meant(&self, known: &Words, is_last: bool) -> Vec<Self> {
        let is_known = |word: &str| {
            !known.equal(word).is_empty() || (is_last && !known.begun(word).is_empty())
        };
        if is_known(&self.folded) {
            return vec![self.clone()];
        }
        if let Some(long) = speech::long(&self.folded) {
            return long.split(' ').map(Self::plain).collect();
        }
        if let Some(word) = speech::unkeyed(&self.folded).filter(|own| is_known(own)) {
            return vec![Self::plain(&word)];
        }
        let parted = || {
            parted(&self.folded, known).map(|own| own.iter().map(|own| Self::plain(own)).collect())
        };
        parted().unwrap_or_else(|| vec![self.clone()])
    }

    fn located(&self, known: &Words) -> Located {
        let begun = known.begun(&self.folded);
        let fits = |marked: &String| {
            begun.clone().map(|word| known.marked(word).starts_with(&**marked)).collect()
        };
        let as_marked = self.marked.as_ref().map(fits).unwrap_or_default();
        Located { equal: known.equal(&self.folded), begun, as_marked }
    }
}

impl Located {
    fn plain(word: &str, known: &Words) -> Self {
        Self { equal: known.equal(word), begun: known.begun(word), as_marked: Vec::new() }
    }

    /// Whether the marks of a word it begins are as typed.
    pub(super) fn has_marks_of(&self, word: usize) -> bool {
        let own = word.checked_sub(self.begun.start).and_then(|at| self.as_marked.get(at));
        own.is_none_or(|own| *own)
    }
}

/// The search for known words in what was typed together.
struct Parting<'a> {
    known: &'a Words,
    path: Vec<Located>,
    ways: Vec<Vec<Located>>,
    tries: usize,
}

impl Parting<'_> {
    fn go(&mut self, rest: &str) {
        let last = Located::plain(rest, self.known);
        if !last.begun.is_empty() {
            let way = self.path.iter().cloned().chain([last]);
            self.ways.push(way.collect());
        }
        for length in (2..=LONGEST).rev() {
            let Some((word, rest)) = rest.split_at_checked(length).filter(|own| !own.1.is_empty())
            else {
                continue;
            };
            if self.ways.len() >= WAYS || self.tries == 0 || self.path.len() >= MOST {
                return;
            }
            self.tries -= 1;
            let own = Located::plain(&level_y(word), self.known);
            if !own.equal.is_empty() {
                self.path.push(own);
                self.go(rest);
                self.path.pop();
            }
        }
    }
}

/// A word as the fewest known words typed together.
fn parted(word: &str, known: &Words) -> Option<Vec<String>> {
    // For each end of a beginning: in how many words it comes out, and where the last one starts.
    let mut ways: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
    for end in 1..=word.len() {
        let starts = end.saturating_sub(LONGEST)..end;
        let way = starts.filter_map(|start| {
            let before = ways.get(start).copied().flatten()?.0;
            let piece = word.get(start..end)?;
            let own = piece.len() > 1 || piece == "o" || piece == "y";
            (own && !known.equal(&level_y(piece)).is_empty()).then_some((before + 1, start))
        });
        ways.push(way.min());
    }
    let mut parts = Vec::new();
    let mut end = word.len();
    while end > 0 {
        let (_, start) = ways.get(end).copied().flatten()?;
        parts.push(level_y(word.get(start..end)?));
        end = start;
    }
    parts.reverse();
    (parts.len() > 1).then_some(parts)
}

/// The words of a text in lower case, with their marks.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = clean(text).to_lowercase();
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// A word without marks.
pub(super) fn folded(word: &str) -> String {
    fold_loosely(word)
}
