//! What a line says beside its commune and its province: units that are gone, ranks without a known name,
//! names alone that may be either, and the detail that is left when those are taken away.

use std::ops::Range;

use super::place::{gone_at, is_bare, is_number, is_street, rank_at};
use super::realm::{Realm, Standing};
use super::words::Words;

/// A name with a slip in it has at most so many words, where no comma tells where it begins.
const WORDS: usize = 4;

/// The words beside those that name the commune and the province.
pub(super) struct Rest<'a> {
    words: &'a Words<'a>,
    realm: Option<&'a Realm>,
    claimed: Range<usize>,
    taken: Vec<Range<usize>>,
}

impl<'a> Rest<'a> {
    /// What is left beside a commune's words, which may be none, and the province's.
    pub(super) fn new(
        words: &'a Words<'a>,
        claimed: Range<usize>,
        realm: Option<&'a Realm>,
    ) -> Self {
        let realm_span = realm.map(|own| own.span.clone());
        let taken = std::iter::once(claimed.clone()).chain(realm_span).collect();
        Self { words, realm, claimed, taken }
    }

    /// The runs of words that are names alone.
    pub(super) fn bare(&self) -> Vec<Range<usize>> {
        let mut runs = self.words.runs(&self.taken);
        runs.retain(|own| is_bare(self.words, own));
        runs
    }

    /// The names alone between the commune and a province behind it: once a district.
    pub(super) fn between(&self) -> Vec<Range<usize>> {
        let start = self.realm.map_or(0, |own| own.span.start);
        let mut runs = self.bare();
        runs.retain(|own| own.start >= self.claimed.end && own.end <= start);
        runs
    }

    /// Whether a rank that is gone stands there, or the province is gone.
    pub(super) fn is_old(&self) -> bool {
        self.realm.is_some_and(|own| own.standing == Standing::Gone)
            || self.free().any(|at| gone_at(self.words, at).is_some())
    }

    /// A rank of communes and the words behind it.
    pub(super) fn ranked(&self) -> Option<Range<usize>> {
        let words = self.words;
        self.free().find_map(|at| {
            let (count, _) = rank_at(words, at)?;
            let ends = |own: &usize| {
                !self.is_free(*own) || gone_at(words, *own).is_some() || !words.together(at, *own)
            };
            let end = (at + count + 1..words.count()).find(ends).unwrap_or_else(|| words.count());
            self.is_free(at + count).then_some(at..end)
        })
    }

    /// The words that may be a commune's name with a slip in it, the likeliest first.
    pub(super) fn names(&self) -> Vec<Range<usize>> {
        let words = self.words;
        if let Some(span) = self.ranked() {
            let count = rank_at(words, span.start).map_or(0, |(count, _)| count);
            let name = span.start + count..span.end;
            return vec![name];
        }
        let runs = words.runs(&self.taken);
        let run = match self.realm {
            Some(own) if own.span.start == 0 => runs.first(),
            Some(_) | None => runs.last(),
        };
        let beside = |run: &Range<usize>| {
            self.realm.is_some_and(|own| words.together(run.start, own.span.start))
        };
        let Some(run) = run.filter(|own| is_bare(words, own) || beside(own)) else {
            return Vec::new();
        };
        let name = |at: &usize| !is_number(words, *at) && !is_street(words, *at);
        let start = (run.start..run.end).rev().take_while(name).last().unwrap_or(run.end);
        let ends = (start.max(run.end.saturating_sub(WORDS))..run.end).map(|at| at..run.end);
        std::iter::once(run.clone()).chain(ends).collect()
    }

    /// House, street and hamlet, without units that are gone; and whether any such were left out.
    pub(super) fn detail(&self) -> (String, Left) {
        let gone = self.words.runs(&self.taken).into_iter().filter_map(|run| {
            let start = run.clone().find(|at| gone_at(self.words, *at).is_some())?;
            Some(start..run.end)
        });
        let gone: Vec<Range<usize>> = gone.chain(self.between()).collect();
        let once = |own: &Realm| matches!(own.standing, Standing::Gone | Standing::City);
        let old = !gone.is_empty() || self.realm.is_some_and(once);
        let taken: Vec<Range<usize>> = self.taken.iter().cloned().chain(gone).collect();
        (self.words.without(&taken), if old { Left::Out } else { Left::Nothing })
    }

    /// Everything that is left, as it was typed.
    pub(super) fn text(&self) -> String {
        self.words.without(&self.taken)
    }

    fn free(&self) -> impl Iterator<Item = usize> {
        (0..self.words.count()).filter(|at| self.is_free(*at))
    }

    fn is_free(&self, at: usize) -> bool {
        self.taken.iter().all(|own| !own.contains(&at))
    }
}

/// Whether a detail leaves out something that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// Units that are gone.
    Out,
    /// Nothing.
    Nothing,
}
