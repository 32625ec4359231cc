//! What the words of a line name, found in one pass over the table: provinces, communes, and the communes
//! whose names the last words begin.

use super::claim::Hit;
use super::realm::{Realm, realms};
use super::table::sections;
use super::words::Words;
use super::{Province, Unit};

/// A line and what its words name.
#[derive(Debug)]
pub(super) struct Look<'a> {
    pub(super) line: &'a str,
    pub(super) words: Words<'a>,
    pub(super) provinces: Vec<Province>,
    pub(super) realms: Vec<Realm>,
    /// Communes whose names stand at a word, whatever follows.
    pub(super) named: Vec<(Unit, usize)>,
    /// Communes whose names everything from a word on begins.
    pub(super) begun: Vec<(Unit, usize)>,
}

/// So many letters are looked up at once.
const LETTERS: usize = 2;

impl<'a> Look<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        let words = Words::new(line);
        let sections: Vec<_> = sections().collect();
        let provinces: Vec<Province> = sections.iter().map(|own| own.province).collect();
        let (mut named, mut begun) = (Vec::new(), Vec::new());
        for section in sections {
            for at in 0..words.count() {
                let tail = words.tail(at);
                let Some(letters) = tail.get(..LETTERS) else { continue };
                for unit in section.beginning(letters) {
                    if tail.starts_with(unit.key) {
                        named.push((unit, at));
                    } else if unit.key.starts_with(tail) {
                        begun.push((unit, at));
                    }
                }
            }
        }
        let realms = realms(&words, &provinces);
        Self { line, words, provinces, realms, named, begun }
    }

    /// The communes whose names stand in the line word for word.
    pub(super) fn hits(&self) -> Vec<Hit> {
        let named = self.named.iter().filter_map(|(unit, at)| {
            let name = self.words.span(*at, unit.key.len())?;
            Some(Hit { unit: *unit, name })
        });
        named.collect()
    }
}
