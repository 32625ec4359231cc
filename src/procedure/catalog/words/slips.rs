//! Slips of the keyboard, found by deletions: two words are one slip apart where both become the same
//! by leaving out at most one letter, so every word is filed under what is left of it.

use std::collections::BTreeSet;

use super::super::sections::{at, count, push};
use super::first;

/// The shortest word that can be mistyped; of fewer letters too little is left.
const SHORTEST: usize = 3;

/// The words, by number, filed under what is left of them: pairs of a fingerprint and a word, sorted.
/// Of words that are the same without marks only the first is filed.
pub(super) fn deletions<'a>(words: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut filed: Vec<(u32, usize)> = Vec::new();
    let mut before = "";
    for (number, word) in words.enumerate() {
        if word != before && word.len() + 1 >= SHORTEST {
            filed.extend(left_of(word).into_iter().map(|left| (left, number)));
        }
        before = word;
    }
    filed.sort_unstable();
    let mut part = Vec::new();
    for (left, word) in filed {
        push(&mut part, usize::try_from(left).unwrap_or(usize::MAX));
        push(&mut part, word);
    }
    part
}

/// Words that may be one slip away from what was typed; all that are, are among them.
pub(super) fn candidates(deletions: &[u8], typed: &str) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    if typed.len() < SHORTEST {
        return found;
    }
    let pairs = count(deletions) / 2;
    for left in left_of(typed) {
        let left = usize::try_from(left).unwrap_or(usize::MAX);
        let start = first(0..pairs, |pair| at(deletions, pair * 2) >= left);
        let same = (start..pairs).take_while(|pair| at(deletions, pair * 2) == left);
        found.extend(same.map(|pair| at(deletions, pair * 2 + 1)));
    }
    found
}

/// Fingerprints of a word and of all that is left when one letter is left out.
fn left_of(word: &str) -> Vec<u32> {
    let without = |skipped: usize| {
        let kept = word.chars().enumerate().filter(move |(at, _)| *at != skipped);
        fingerprint(kept.map(|(_, letter)| letter))
    };
    let letters = word.chars().count();
    (0..=letters).map(without).collect()
}

/// FNV-1a over letters.
fn fingerprint(letters: impl Iterator<Item = char>) -> u32 {
    letters.fold(0x811c_9dc5, |sum, letter| (sum ^ u32::from(letter)).wrapping_mul(0x0100_0193))
}

/// Whether `typed` is `meant` but for one letter too many, missing, other, or two swapped.
pub(super) fn is_slip(typed: &str, meant: &str) -> bool {
    if typed.len() < SHORTEST || typed.len().abs_diff(meant.len()) > 1 {
        return false;
    }
    let (a, b): (Vec<char>, Vec<char>) = (typed.chars().collect(), meant.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let tail = |skip_a: usize, skip_b: usize| {
        let (a, b) = (a.get(same + skip_a..), b.get(same + skip_b..));
        a.is_some() && a == b
    };
    let swapped = a.get(same) == b.get(same + 1) && a.get(same + 1) == b.get(same);
    tail(1, 0) || tail(0, 1) || tail(1, 1) || (swapped && tail(2, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_of_the_keyboard_is_forgiven() {
        for typed in ["sihn", "sih", "sinhh", "sinb", "snh"] {
            assert!(is_slip(typed, "sinh"), "{typed}");
        }
        for typed in ["sanx", "xy", "sinhabc"] {
            assert!(!is_slip(typed, "sinh"), "{typed}");
        }
    }

    #[test]
    fn every_word_one_slip_away_is_a_candidate() {
        let words = ["khai", "sin", "sinh", "sinhs", "tinh", "tử"];
        let part = deletions(words.into_iter());
        for typed in ["sinh", "sihn", "sih", "sinhh", "sinb", "snh", "tin", "kha", "khia"] {
            let near = |word: &str| is_slip(typed, word);
            let found: Vec<&str> = candidates(&part, typed)
                .into_iter()
                .map(|at| words[at])
                .filter(|w| near(w))
                .collect();
            let all: Vec<&str> = words.into_iter().filter(|w| near(w)).collect();
            assert_eq!(found, all, "{typed}");
        }
    }
}
