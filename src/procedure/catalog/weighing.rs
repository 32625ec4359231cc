//! Fits by weight: rare words count more than common ones, words that follow each other more than
//! scattered ones, words as typed more than their like. What has too little of a query does not fit.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::query::{Query, Typed};
use super::speech;
use super::words::Words;

/// Hundredths: how much a way of meaning a word is worth.
const EQUAL: u32 = 100;
const BEGUN_LAST: u32 = 90;
const SAME: u32 = 80;
const ALIKE: u32 = 65;
const SLIP: u32 = 65;
const OTHER_MARKS: u32 = 70;
/// What is left of a word that stands alone in the text, though it had neighbours when typed.
const ALONE: u32 = 50;
/// What is left of the weight of a word that says little.
const LITTLE: u32 = 30;
/// The fewest hundredths of a query a text must have, by how many words were typed: of a sentence only
/// a part names what is wanted.
const LEAST: [u32; 7] = [58, 58, 53, 50, 44, 34, 24];
/// The same, as far as words alone tell, and how many phrases are looked at closely.
const NEAR: u32 = 20;
const CLOSELY: usize = 250;
/// Hundredths of a fit that come from the procedure's other names.
const OTHERS: u32 = 40;
/// The most a single word can weigh, in sixteenths of bits: one unheard word does not outweigh all.
const HEAVIEST: u32 = 110;

/// A typed word and the known words it may mean.
struct Sought<'a> {
    typed: &'a Typed,
    senses: Vec<Sense>,
    weight: u32,
}

/// Known words, and how likely they are meant.
struct Sense {
    words: Range<usize>,
    worth: u32,
}

/// How well a phrase fits, in hundredths.
pub(super) struct Weighed {
    pub(super) phrase: usize,
    pub(super) fit: u32,
}

/// The phrases that have enough of a query.
pub(super) fn weighed(words: &Words, query: &Query) -> Vec<Weighed> {
    let last = query.words.len().saturating_sub(1);
    let sought: Vec<Sought<'_>> =
        (0..).zip(&query.words).map(|(at, own)| Sought::new(words, own, at == last)).collect();
    let all: u32 = sought.iter().map(|own| own.weight).sum();
    let mut line = Vec::new();
    let mut others = BTreeMap::new();
    let fits = near(words, &sought, all).into_iter().map(|phrase| {
        line.clear();
        line.extend(words.sequence(phrase));
        let record = words.phrase(phrase).record;
        let other = *others.entry(record).or_insert_with(|| known(words, &sought, phrase, all));
        let own = fit(words, &sought, &line, all);
        Weighed { phrase, fit: (own * (100 - OTHERS) + other * OTHERS) / 100 }
    });
    let enough = LEAST.get(sought.len()).or(LEAST.last()).copied().unwrap_or(100);
    fits.filter(|own| own.fit >= enough).collect()
}

/// How much of what is sought any name of a phrase's version has, in hundredths.
fn known(words: &Words, sought: &[Sought<'_>], phrase: usize, all: u32) -> u32 {
    let record = words.phrase(phrase).record;
    let same = |own: &usize| words.phrase(*own).record == record;
    let before = (0..phrase).rev().take_while(same);
    let names = before.chain((phrase..words.phrases()).take_while(same));
    let mut worths = vec![0; sought.len()];
    for word in names.flat_map(|own| words.sequence(own)) {
        for (own, worth) in sought.iter().zip(&mut worths) {
            *worth = own.worth(words, word).max(*worth);
        }
    }
    let found: u32 = sought.iter().zip(worths).map(|(own, worth)| own.weight * worth).sum();
    found / all.max(1)
}

impl<'a> Sought<'a> {
    fn new(words: &Words, typed: &'a Typed, is_last: bool) -> Self {
        let word = &*typed.folded;
        let equal = words.equal(word);
        let known = !equal.is_empty();
        let mut senses = vec![Sense { words: equal, worth: EQUAL }];
        let mut add = |words: Range<usize>, worth| senses.push(Sense { words, worth });
        speech::same(word).for_each(|own| add(words.equal(own), SAME));
        if is_last && word.len() > 1 {
            add(words.begun(word), BEGUN_LAST);
        }
        if word.len() >= 3 {
            for own in speech::alike(word) {
                add(words.equal(&own), ALIKE);
            }
        }
        if !known {
            words.slips(word).into_iter().for_each(|own| add(own, SLIP));
        }
        senses.retain(|own| !own.words.is_empty());
        let held: usize = senses.iter().take(1).map(|own| words.weight(&own.words)).sum();
        let weight = rarity(words.phrases(), held).min(HEAVIEST);
        let weight = if speech::says_little(word) { weight * LITTLE / 100 } else { weight };
        Self { typed, senses, weight: weight.max(1) }
    }

    /// How much a known word is worth as what was typed.
    fn worth(&self, words: &Words, word: usize) -> u32 {
        let worth = self.senses.iter().filter(|own| own.words.contains(&word));
        let worth = worth.map(|own| own.worth).max().unwrap_or(0);
        if self.typed.has_marks(words.marked(word)) { worth } else { worth * OTHER_MARKS / 100 }
    }
}

/// The phrases with most of what is sought, as far as words alone tell.
fn near(words: &Words, sought: &[Sought<'_>], all: u32) -> Vec<usize> {
    let mut found = vec![(0_u32, 0_u32); words.phrases()];
    for (number, own) in (1..).zip(sought) {
        for sense in &own.senses {
            for phrase in words.holding(&sense.words) {
                if let Some((sum, last)) = found.get_mut(phrase)
                    && *last != number
                {
                    *sum += own.weight;
                    *last = number;
                }
            }
        }
    }
    let enough = found.into_iter().zip(0..).filter(|((sum, _), _)| sum * 100 >= all * NEAR);
    let mut near: Vec<(Reverse<u32>, usize)> =
        enough.map(|((sum, _), phrase)| (Reverse(sum), phrase)).collect();
    if near.len() > CLOSELY {
        near.select_nth_unstable(CLOSELY);
        near.truncate(CLOSELY);
    }
    near.into_iter().map(|own| own.1).collect()
}

/// How well a line of words fits, in hundredths of all that was sought.
fn fit(words: &Words, sought: &[Sought<'_>], line: &[usize], all: u32) -> u32 {
    let mut used = vec![false; line.len()];
    let mut places: Vec<Option<(usize, u32)>> = Vec::with_capacity(sought.len());
    for own in sought {
        let after = places.last().copied().flatten().map(|(place, _)| place + 1);
        let open = line.iter().enumerate().filter(|(place, _)| used.get(*place) == Some(&false));
        let worths = open.map(|(place, word)| (own.worth(words, *word), place));
        let best = worths.filter(|own| own.0 > 0).max_by_key(|(worth, place)| {
            (*worth + u32::from(Some(*place) == after) * 30, Reverse(*place))
        });
        if let Some(used) = best.and_then(|(_, place)| used.get_mut(place)) {
            *used = true;
        }
        places.push(best.map(|(worth, place)| (place, worth)));
    }
    let mut found = 0;
    for (at, own) in sought.iter().enumerate() {
        let Some(Some((place, worth))) = places.get(at) else { continue };
        let is = |other: Option<usize>, place: Option<usize>| {
            let other = other.and_then(|at| places.get(at)).copied().flatten();
            place.is_some() && other.map(|own| own.0) == place
        };
        let joined =
            is(at.checked_sub(1), place.checked_sub(1)) || is(Some(at + 1), place.checked_add(1));
        let alone = !joined && sought.len() > 1 && line.len() > 1;
        found += own.weight * worth * if alone { ALONE } else { 100 } / 100;
    }
    let rarity = |word: &usize| rarity(words.phrases(), words.weight(&(*word..*word + 1)));
    let whole: u32 = line.iter().map(rarity).sum();
    let had = line.iter().zip(&used).filter(|own| *own.1).map(|own| rarity(own.0));
    let share = had.sum::<u32>() * 100 / whole.max(1);
    found / all.max(1) * (75 + share / 4) / 100
}

/// How much a word says that this many phrases of all hold: sixteenths of bits.
fn rarity(all: usize, held: usize) -> u32 {
    let ratio = (all.max(1) * 16 / held.max(1)).max(16);
    let bits = ratio.ilog2();
    let rest = u32::try_from((ratio << 4 >> bits) & 15).unwrap_or(0);
    bits * 16 + rest - 48
}
