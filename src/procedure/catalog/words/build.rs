//! Makes the index of words of a listing.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::listing::Listing;
use super::super::sections::{Sections, push};
use super::{Words, slips};
use crate::procedure::catalog::query::{folded, words as spoken};

/// A word of the vocabulary: without marks, with them, and its number while reading.
type Word = (String, String, u32);

/// Every phrase in words that are numbered as they come.
#[derive(Default)]
struct Draft {
    vocabulary: BTreeMap<String, u32>,
    /// The words of all phrases, one phrase after another.
    words: Vec<u32>,
    phrases: Vec<DraftPhrase>,
}

struct DraftPhrase {
    record: usize,
    text: usize,
    words: Range<usize>,
}

/// The index of a listing's words.
pub(super) fn words(listing: &Listing) -> Words {
    let mut draft = Draft::default();
    for record in 0..listing.count() {
        if let Some(own) = listing.version(record) {
            draft.add(record, 0, own.name);
            (1..).zip(own.keywords.iter()).for_each(|(text, word)| draft.add(record, text, word));
        }
    }
    let vocabulary = draft.sorted();
    let [posting_ends, postings] = draft.postings(vocabulary.len());
    Words(Sections::of(&[
        ends(vocabulary.iter().map(|own| own.0.len())),
        vocabulary.iter().flat_map(|own| own.0.bytes()).collect(),
        ends(vocabulary.iter().map(|own| own.1.len())),
        vocabulary.iter().flat_map(|own| own.1.bytes()).collect(),
        posting_ends,
        postings,
        draft.records(&vocabulary),
        numbers(draft.words.iter().map(|own| wide(*own))),
        draft.by_initials(&vocabulary),
        slips::deletions(vocabulary.iter().map(|own| &*own.0)),
    ]))
}

impl Draft {
    fn add(&mut self, record: usize, text: usize, phrase: &str) {
        let start = self.words.len();
        for word in spoken(phrase) {
            let known = u32::try_from(self.vocabulary.len()).unwrap_or(u32::MAX);
            self.words.push(*self.vocabulary.entry(word).or_insert(known));
        }
        self.phrases.push(DraftPhrase { record, text, words: start..self.words.len() });
    }

    /// The vocabulary in order; the phrases' words are numbered by it from now on.
    fn sorted(&mut self) -> Vec<Word> {
        let drafted = std::mem::take(&mut self.vocabulary).into_iter();
        let mut words: Vec<Word> =
            drafted.map(|(marked, number)| (folded(&marked), marked, number)).collect();
        words.sort_unstable();
        let mut places = vec![0; words.len()];
        for (place, (.., number)) in (0..).zip(&words) {
            if let Some(own) = places.get_mut(wide(*number)) {
                *own = place;
            }
        }
        for word in &mut self.words {
            *word = places.get(wide(*word)).copied().unwrap_or_default();
        }
        words
    }

    /// The words of a phrase.
    fn line(&self, phrase: &DraftPhrase) -> impl Iterator<Item = usize> {
        let words = self.words.get(phrase.words.clone()).unwrap_or_default();
        words.iter().map(|own| wide(*own))
    }

    /// Where the phrases of each word end, and the phrases that hold each word.
    fn postings(&self, words: usize) -> [Vec<u8>; 2] {
        let mut held: Vec<(u32, u32)> = Vec::with_capacity(self.words.len());
        for (number, phrase) in (0..).zip(&self.phrases) {
            let words = self.words.get(phrase.words.clone()).unwrap_or_default();
            held.extend(words.iter().map(|word| (*word, number)));
        }
        held.sort_unstable();
        held.dedup();
        let mut counts = vec![0; words];
        for (word, _) in &held {
            if let Some(count) = counts.get_mut(wide(*word)) {
                *count += 1;
            }
        }
        [ends(counts.into_iter()), numbers(held.into_iter().map(|(_, phrase)| wide(phrase)))]
    }

    fn records(&self, vocabulary: &[Word]) -> Vec<u8> {
        let records = self.phrases.iter().flat_map(|own| {
            let words = self.line(own).filter_map(|word| vocabulary.get(word));
            let length: usize = words.map(|word| word.0.len() + 1).sum();
            [own.words.end, own.record, own.text, length.saturating_sub(1)]
        });
        numbers(records)
    }

    fn by_initials(&self, vocabulary: &[Word]) -> Vec<u8> {
        let initials = self.phrases.iter().map(|own| {
            let words = self.line(own).filter_map(|word| vocabulary.get(word));
            words.filter_map(|word| word.0.chars().next()).collect::<String>()
        });
        let mut order: Vec<(String, usize)> = initials.zip(0..).collect();
        order.sort_unstable();
        numbers(order.into_iter().map(|(_, phrase)| phrase))
    }
}

fn ends(lengths: impl Iterator<Item = usize>) -> Vec<u8> {
    let sum = |end: &mut usize, length| {
        *end += length;
        Some(*end)
    };
    numbers(lengths.scan(0, sum))
}

fn numbers(numbers: impl Iterator<Item = usize>) -> Vec<u8> {
    let mut part = Vec::new();
    numbers.for_each(|number| push(&mut part, number));
    part
}

fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
