//! The words of names and keywords, sorted without their marks, each with the phrases that hold it: what
//! begins with the same letters stands together, so a beginning is one range of words and one run of
//! phrases.

mod build;
pub(super) mod slips;

use std::cmp::Ordering;
use std::ops::Range;

use super::listing::Listing;
use super::sections::{Sections, at, between, count, text};

/// The parts, in order: texts of words without marks, and with them, each after where they end.
const FOLDED_ENDS: usize = 0;
const FOLDED: usize = 1;
const MARKED_ENDS: usize = 2;
const MARKED: usize = 3;
/// Where the phrases of a word end among the postings.
const POSTING_ENDS: usize = 4;
const POSTINGS: usize = 5;
/// Four numbers a phrase: where its words end, its version, which of its texts it is, its length.
const PHRASES: usize = 6;
const SEQUENCES: usize = 7;
/// Phrases in order of their initials.
const INITIALS: usize = 8;
const DELETIONS: usize = 9;

/// Numbers of a phrase.
const PHRASE: usize = 4;

/// The index of words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Words(Sections);

/// A name or keyword of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Phrase {
    /// The version.
    pub(super) record: usize,
    /// 0 for the name, else which keyword, from 1.
    pub(super) text: usize,
    /// Bytes of its words without marks, a space between them.
    pub(super) length: usize,
}

impl Words {
    /// The words of a listing.
    pub(super) fn of(listing: &Listing) -> Self {
        build::words(listing)
    }

    /// The words in bytes that were kept; `None` where they hold none.
    pub(super) fn read(bytes: Vec<u8>) -> Option<Self> {
        Sections::read(bytes).map(Self)
    }

    /// All of it, to be kept.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }

    /// How many phrases there are.
    pub(super) fn phrases(&self) -> usize {
        count(self.0.part(PHRASES)) / PHRASE
    }

    /// What a phrase is of.
    pub(super) fn phrase(&self, phrase: usize) -> Phrase {
        let number = |own| at(self.0.part(PHRASES), phrase * PHRASE + own);
        Phrase { record: number(1), text: number(2), length: number(3) }
    }

    /// The words of a phrase, in its order.
    pub(super) fn sequence(&self, phrase: usize) -> impl Iterator<Item = usize> {
        let end = |own: usize| at(self.0.part(PHRASES), own * PHRASE);
        let start = phrase.checked_sub(1).map_or(0, end);
        between(self.0.part(SEQUENCES), start..end(phrase))
    }

    /// The phrases that hold a word of a range; one with two of them comes twice.
    pub(super) fn holding(&self, words: &Range<usize>) -> impl Iterator<Item = usize> {
        between(self.0.part(POSTINGS), self.postings(words))
    }

    /// How much [`Self::holding`] gives.
    pub(super) fn weight(&self, words: &Range<usize>) -> usize {
        self.postings(words).len()
    }

    fn postings(&self, words: &Range<usize>) -> Range<usize> {
        let end = |word: usize| at(self.0.part(POSTING_ENDS), word);
        let before = |word: usize| word.checked_sub(1).map_or(0, end);
        if words.is_empty() { 0..0 } else { before(words.start)..before(words.end) }
    }

    /// The words that are this one without marks.
    pub(super) fn equal(&self, folded: &str) -> Range<usize> {
        self.range(|own| own.cmp(folded))
    }

    /// The words that begin so without marks.
    pub(super) fn begun(&self, folded: &str) -> Range<usize> {
        self.range(|own| if own.starts_with(folded) { Ordering::Equal } else { own.cmp(folded) })
    }

    fn range(&self, order: impl Fn(&str) -> Ordering) -> Range<usize> {
        let words = count(self.0.part(FOLDED_ENDS));
        let start = first(0..words, |word| order(self.folded(word)).is_ge());
        start..first(start..words, |word| order(self.folded(word)).is_gt())
    }

    /// A word without marks.
    pub(super) fn folded(&self, word: usize) -> &str {
        nth(self.0.part(FOLDED), self.0.part(FOLDED_ENDS), word)
    }

    /// A word with its marks, in lower case.
    pub(super) fn marked(&self, word: usize) -> &str {
        nth(self.0.part(MARKED), self.0.part(MARKED_ENDS), word)
    }

    /// The words, each with all that are the same without marks, that are `typed` but for one slip.
    pub(super) fn slips(&self, typed: &str) -> Vec<Range<usize>> {
        let candidates = slips::candidates(self.0.part(DELETIONS), typed);
        let meant = candidates.into_iter().map(|word| self.folded(word));
        meant.filter(|own| slips::is_slip(typed, own)).map(|own| self.equal(own)).collect()
    }

    /// The phrases whose initials begin so.
    pub(super) fn with_initials(&self, initials: &str) -> impl Iterator<Item = usize> {
        let order = self.0.part(INITIALS);
        let length = initials.chars().count();
        let compared = |place: usize| {
            let own = self.initials(at(order, place)).take(length);
            own.cmp(initials.chars())
        };
        let start = first(0..count(order), |place| compared(place).is_ge());
        let end = first(start..count(order), |place| compared(place).is_gt());
        between(order, start..end)
    }

    /// The first letters of a phrase's words.
    pub(super) fn initials(&self, phrase: usize) -> impl Iterator<Item = char> {
        self.sequence(phrase).filter_map(|word| self.folded(word).chars().next())
    }
}

/// The text with a number among texts of which only the ends are known.
fn nth<'a>(texts: &'a [u8], ends: &[u8], number: usize) -> &'a str {
    let start = number.checked_sub(1).map_or(0, |before| at(ends, before));
    text(texts, start..at(ends, number))
}

/// The first place of a range from which on something holds.
fn first(places: Range<usize>, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (places.start, places.end);
    while low < high {
        let middle = low.midpoint(high);
        if holds(middle) { high = middle } else { low = middle + 1 }
    }
    low
}
