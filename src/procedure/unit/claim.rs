//! Which words of a line name a commune: every name that stands there word for word, and how well it
//! stands.

use std::ops::Range;

use super::place::{gone_at, gone_before, is_number, is_street, rank_at, rank_before};
use super::realm::Realm;
use super::words::Words;
use super::{Rank, Unit};

/// Words that are a commune's name.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    pub(super) unit: Unit,
    pub(super) name: Range<usize>,
}

/// Words that claim to be the commune, with the communes they may name.
#[derive(Debug, Clone)]
pub(super) struct Claim {
    /// Rank and name.
    pub(super) span: Range<usize>,
    pub(super) name: Range<usize>,
    pub(super) rank: Option<Rank>,
    pub(super) class: Class,
    pub(super) units: Vec<Unit>,
}

/// How well a name stands as the commune, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// Among other words.
    Loose,
    /// Beside the province, without a comma.
    Beside,
    /// Alone between commas.
    Alone,
    /// Behind its rank.
    Ranked,
}

/// The best claims among the hits, the one nearest to the province first; communes of other provinces
/// have none.
pub(super) fn best(words: &Words<'_>, hits: &[Hit], realm: Option<&Realm>) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let line = Line { words, hits, realm };
    for hit in hits.iter().filter(|own| realm.is_none_or(|realm| is_in(own, realm))) {
        match claims.iter_mut().find(|own| own.name == hit.name) {
            Some(claim) => claim.units.push(hit.unit),
            None => claims.extend(line.claim(hit)),
        }
    }
    let names: Vec<Range<usize>> = claims.iter().map(|own| own.name.clone()).collect();
    claims.retain(|own| !names.iter().any(|name| holds(name, &own.name)));
    let best = claims.iter().map(|own| own.class).max();
    claims.retain(|own| Some(own.class) == best);
    claims.sort_by_key(|own| realm.map_or(0, |realm| realm.span.start.abs_diff(own.span.end)));
    claims
}

/// What a claim is judged by.
struct Line<'a> {
    words: &'a Words<'a>,
    hits: &'a [Hit],
    realm: Option<&'a Realm>,
}

impl Line<'_> {
    fn claim(&self, hit: &Hit) -> Option<Claim> {
        let ranked = rank_before(self.words, hit.name.start);
        let start = ranked.map_or(hit.name.start, |(start, _)| start);
        if gone_before(self.words, start) || !self.is_closed(hit.name.end) {
            return None;
        }
        let class = match ranked {
            Some(_) => Class::Ranked,
            None => self.class(&hit.name)?,
        };
        let (name, span) = (hit.name.clone(), start..hit.name.end);
        let rank = ranked.map(|(_, rank)| rank);
        Some(Claim { span, name, rank, class, units: vec![hit.unit] })
    }

    fn class(&self, name: &Range<usize>) -> Option<Class> {
        let part = self.part(name);
        if part == *name {
            return Some(Class::Alone);
        }
        let words = self.words;
        let before = name.start.checked_sub(1).filter(|at| part.contains(at));
        if before.is_some_and(|at| is_number(words, at) || is_street(words, at)) {
            return None;
        }
        let beside = self.realm.map(|own| &own.span).is_some_and(|own| {
            own.start == name.end && words.together(own.start, name.start)
                || own.end == name.start && words.together(own.start, name.start)
        });
        match beside {
            true => Some(Class::Beside),
            false if is_street(words, part.start) => None,
            false => Some(Class::Loose),
        }
    }

    /// The words between commas that a name stands among, without the province.
    fn part(&self, name: &Range<usize>) -> Range<usize> {
        let part = self.words.part(name.start);
        match self.realm.map(|own| &own.span).filter(|own| part.contains(&own.start)) {
            Some(realm) if realm.start < name.start => realm.end..part.end,
            Some(realm) => part.start..realm.start,
            None => part,
        }
    }

    /// Whether a name can end before a word.
    fn is_closed(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|last| !self.words.together(last, at))
            || self.realm.is_some_and(|own| own.span.start == at)
            || self.hits.iter().any(|own| own.name.start == at)
            || is_number(self.words, at)
            || is_street(self.words, at)
            || rank_at(self.words, at).is_some()
            || gone_at(self.words, at).is_some()
    }
}

fn is_in(hit: &Hit, realm: &Realm) -> bool {
    let apart = hit.name.end <= realm.span.start || hit.name.start >= realm.span.end;
    apart && hit.unit.province == realm.province
}

/// Whether a span holds another one and more.
fn holds(one: &Range<usize>, other: &Range<usize>) -> bool {
    one != other && one.start <= other.start && other.end <= one.end
}
