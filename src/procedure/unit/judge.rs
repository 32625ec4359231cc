//! Weighs what the words of a line name: taken where one place can be meant, asked where several can or
//! anything speaks against it, old where a district or a province that is gone stands in it.

use std::ops::Range;

use super::claim::{Claim, Class, Hit, best, hits};
use super::line::{Kept, Place, Reading, Verdict};
use super::place::{gone_at, is_bare, is_number, is_street, rank_at};
use super::realm::{Realm, Standing, near, realms};
use super::spell::{Spelling, spelling};
use super::words::Words;
use super::{Province, Unit, slip};

/// The most places asked about.
const MOST: usize = 12;

/// A name of fewer letters is a slip of many others, where no province is named.
const LONG: usize = 7;

pub(super) fn judge(words: &Words<'_>, home: Option<&str>, line: &str) -> Reading {
    let desk = Desk { words, home, line };
    let (hits, realms) = (hits(words), realms(words));
    if let [realm, ..] = realms.as_slice()
        && realm.span == (0..words.count())
    {
        return desk.alone(&hits, realm);
    }
    for (at, realm) in realms.iter().enumerate() {
        if let [claim, rest @ ..] = best(words, &hits, Some(realm)).as_slice() {
            let reading = desk.settle(claim, rest, Some(realm));
            return if at == 0 { reading } else { unsure(reading) };
        }
    }
    if let Some(realm) = realms.first() {
        return desk.unclaimed(Some(realm));
    }
    if let Some(realm) = near(words)
        && let [claim, rest @ ..] = best(words, &hits, Some(&realm)).as_slice()
    {
        return desk.settle(claim, rest, Some(&realm));
    }
    match best(words, &hits, None).as_slice() {
        [claim, rest @ ..] => desk.settle(claim, rest, None),
        [] => desk.unclaimed(near(words).as_ref()),
    }
}

/// What readings depend on.
struct Desk<'a> {
    words: &'a Words<'a>,
    home: Option<&'a str>,
    line: &'a str,
}

impl Desk<'_> {
    /// A line that is nothing but a province's name: communes may be called the same.
    fn alone(&self, hits: &[Hit], realm: &Realm) -> Reading {
        let same = hits.iter().filter(|own| own.name == realm.span);
        let same = same.map(|own| self.place(own.unit.province, Some(own.unit), &realm.span, None));
        let province = self.place(realm.province, None, &realm.span, None);
        let now: Vec<Place> = std::iter::once(province).chain(same).take(MOST).collect();
        let verdict = match realm.standing {
            Standing::Gone => Verdict::Old,
            Standing::Today if now.len() == 1 => Verdict::Found,
            Standing::Today | Standing::City | Standing::Near => Verdict::Asked,
        };
        Reading { verdict, now, kept: self.kept(Some(realm), &(0..0)) }
    }

    fn settle(&self, claim: &Claim, rest: &[Claim], realm: Option<&Realm>) -> Reading {
        let kept = self.kept(realm, &claim.span);
        let choice = self.narrow(claim, realm);
        let sure = rest.is_empty()
            && claim.class != Class::Loose
            && choice.fits
            && realm.is_none_or(|own| own.standing == Standing::Today)
            && !self.is_doubtful(claim, realm);
        let old = self.is_old(claim, realm);
        let other = old && claim.rank.is_none() && self.ranked(&claim.span, realm).is_some();
        let units = if other { Vec::new() } else { choice.units };
        let others = rest.iter().flat_map(|own| {
            let units = self.narrow(own, realm).units;
            self.places(&units, &own.span, realm)
        });
        let mut now = self.places(&units, &claim.span, realm);
        now.extend(others);
        let verdict = match now.as_slice() {
            _ if old => Verdict::Old,
            [_] if sure => Verdict::Found,
            _ => Verdict::Asked,
        };
        now.truncate(MOST);
        Reading { verdict, now, kept }
    }

    /// A line without the name of any commune.
    fn unclaimed(&self, realm: Option<&Realm>) -> Reading {
        let ranked = self.ranked(&(0..0), realm);
        let between = ranked.as_ref().is_some_and(|own| self.between(own, realm).next().is_some());
        if between || self.has_gone(&[], realm) {
            let only = realm.filter(|own| own.standing == Standing::Gone && ranked.is_none());
            let now = only.map(|own| self.place(own.province, None, &(0..0), realm));
            let now = now.into_iter().collect();
            return Reading { verdict: Verdict::Old, now, kept: self.kept(realm, &(0..0)) };
        }
        let names = self.names(ranked.as_ref(), realm);
        let now = self.near(&names, realm);
        let bare = names.first().filter(|own| ranked.is_some() || is_bare(self.words, own));
        let span = ranked.or_else(|| bare.cloned()).unwrap_or(0..0);
        let kept = self.kept(realm, &span);
        match (realm, bare) {
            _ if !now.is_empty() => Reading { verdict: Verdict::Asked, now, kept },
            (Some(realm), None) => {
                let verdict = match realm.standing {
                    Standing::Today => Verdict::Found,
                    Standing::Gone | Standing::City | Standing::Near => Verdict::Asked,
                };
                Reading {
                    verdict,
                    now: vec![self.place(realm.province, None, &(0..0), Some(realm))],
                    kept,
                }
            }
            (_, _) => Reading { verdict: Verdict::Unknown, now, kept },
        }
    }

    /// The communes of a claim that agree best in marks, rank and place.
    fn narrow(&self, claim: &Claim, realm: Option<&Realm>) -> Choice {
        let typed = self.words.text(&claim.name);
        let lazy = self.line.is_ascii();
        let told = claim.units.iter().map(|own| {
            let found = spelling(typed, own.bare);
            (if lazy && found == Spelling::Same { Spelling::Lazy } else { found }, *own)
        });
        let told: Vec<(Spelling, Unit)> = told.collect();
        let best = told.iter().map(|(own, _)| *own).min().unwrap_or(Spelling::Other);
        let agree = told.into_iter().filter(|(own, _)| *own == best);
        let mut units: Vec<Unit> = agree.map(|(_, own)| own).collect();
        let mut fits = best != Spelling::Other;
        let same = |own: &Unit| claim.rank.is_none_or(|rank| own.rank == rank);
        if units.iter().any(same) {
            units.retain(same);
        } else {
            fits = false;
        }
        let at_home = |own: &Unit| self.home == Some(own.province.code);
        if realm.is_none() && units.iter().any(at_home) {
            units.retain(at_home);
        }
        Choice { units, fits }
    }

    /// Whether something is left that may be a name too: a district without its rank, a province with a
    /// slip in it.
    fn is_doubtful(&self, claim: &Claim, realm: Option<&Realm>) -> bool {
        let taken = Self::taken(&claim.span, realm);
        let mut runs = self.words.runs(&taken).into_iter().filter(|own| is_bare(self.words, own));
        runs.any(|own| match (claim.rank, realm) {
            (Some(_), Some(_)) => false,
            (Some(_), None) => own.start >= claim.span.end,
            (None, _) => true,
        })
    }

    fn is_old(&self, claim: &Claim, realm: Option<&Realm>) -> bool {
        let taken = Self::taken(&claim.span, realm);
        if self.has_gone(&taken, realm) {
            return true;
        }
        if claim.rank.is_none() {
            return self.ranked(&claim.span, realm).is_some();
        }
        self.between(&claim.span, realm).next().is_some()
    }

    /// The names alone that stand between the commune and a province behind it: once a district.
    fn between(
        &self,
        span: &Range<usize>,
        realm: Option<&Realm>,
    ) -> impl Iterator<Item = Range<usize>> {
        let (end, start) = (span.end, realm.map_or(0, |own| own.span.start));
        let runs = self.words.runs(&Self::taken(span, realm)).into_iter();
        runs.filter(move |own| own.start >= end && own.end <= start && is_bare(self.words, own))
    }

    /// Whether a rank that is gone stands in the line, or a province that is.
    fn has_gone(&self, taken: &[Range<usize>], realm: Option<&Realm>) -> bool {
        let realm_span = realm.map(|own| own.span.clone());
        let mut free = (0..self.words.count())
            .filter(|at| !taken.iter().chain(&realm_span).any(|own| own.contains(at)));
        realm.is_some_and(|own| own.standing == Standing::Gone)
            || free.any(|at| gone_at(self.words, at).is_some())
    }

    /// The words behind the rank of a commune that stands outside a span, rank included.
    fn ranked(&self, claimed: &Range<usize>, realm: Option<&Realm>) -> Option<Range<usize>> {
        let words = self.words;
        let taken = Self::taken(claimed, realm);
        let is_free = |at: &usize| taken.iter().all(|own| !own.contains(at));
        (0..words.count()).filter(is_free).find_map(|at| {
            let (count, _) = rank_at(words, at)?;
            let ends = |own: &usize| {
                !is_free(own) || gone_at(words, *own).is_some() || !words.together(at, *own)
            };
            let end = (at + count + 1..words.count()).find(ends).unwrap_or_else(|| words.count());
            is_free(&(at + count)).then_some(at..end)
        })
    }

    /// The words that may be a commune's name with a slip in it, the likeliest first.
    fn names(&self, ranked: Option<&Range<usize>>, realm: Option<&Realm>) -> Vec<Range<usize>> {
        let words = self.words;
        if let Some(span) = ranked {
            let count = rank_at(words, span.start).map_or(0, |(count, _)| count);
            return Vec::from_iter(Some(span.start + count..span.end));
        }
        let runs = words.runs(&Self::taken(&(0..0), realm));
        let run = match realm {
            Some(own) if own.span.start == 0 => runs.first(),
            Some(_) | None => runs.last(),
        };
        let apart =
            |run: &Range<usize>| realm.is_none_or(|own| !words.together(run.start, own.span.start));
        let Some(run) = run.filter(|own| is_bare(words, own) || !apart(own)) else {
            return Vec::new();
        };
        let name = |at: &usize| !is_number(words, *at) && !is_street(words, *at);
        let start = (run.start..run.end).rev().take_while(name).last().unwrap_or(run.end);
        let ends = (start.max(run.end.saturating_sub(4))..run.end).map(|at| at..run.end);
        std::iter::once(run.clone()).chain(ends).collect()
    }

    /// The places one slip away from any of the names.
    fn near(&self, names: &[Range<usize>], realm: Option<&Realm>) -> Vec<Place> {
        let keys: Vec<&str> = names.iter().map(|own| self.words.keys(own)).collect();
        let least = if realm.is_some() { 0 } else { LONG };
        let keys: Vec<&str> = keys.into_iter().filter(|own| own.len() >= least).collect();
        let mut units = slip::communes(&keys, realm.map(|own| own.province));
        units.sort_by_key(|own| self.home != Some(own.province.code));
        units.truncate(MOST);
        let places = units.iter().flat_map(|unit| {
            let name = names.iter().find(|own| slip::is_near(self.words.keys(own), unit.key));
            let name = name.cloned().unwrap_or(0..0);
            let rank = super::place::rank_before(self.words, name.start);
            let start = rank.map_or(name.start, |(start, _)| start);
            self.places(&[*unit], &(start..name.end), realm)
        });
        places.collect()
    }

    fn places(&self, units: &[Unit], span: &Range<usize>, realm: Option<&Realm>) -> Vec<Place> {
        units.iter().map(|own| self.place(own.province, Some(*own), span, realm)).collect()
    }

    /// A place and what stands before the commune: all the rest but units that are gone, which the whole
    /// line is kept for.
    fn place(
        &self,
        province: Province,
        unit: Option<Unit>,
        span: &Range<usize>,
        realm: Option<&Realm>,
    ) -> Place {
        let mut taken = Self::taken(span, realm);
        let gone = self.words.runs(&taken).into_iter().filter_map(|run| {
            let start = run.clone().find(|at| gone_at(self.words, *at).is_some())?;
            Some(start..run.end)
        });
        let gone: Vec<Range<usize>> = gone.chain(self.between(span, realm)).collect();
        let once = |own: &Realm| matches!(own.standing, Standing::Gone | Standing::City);
        let old = !gone.is_empty() || realm.is_some_and(once);
        let was = if old { self.line.to_owned() } else { String::new() };
        taken.extend(gone);
        Place { province, unit, detail: self.words.without(&taken), was }
    }

    fn kept(&self, realm: Option<&Realm>, span: &Range<usize>) -> Kept {
        let today = realm.filter(|own| own.standing == Standing::Today);
        let Some(realm) = today else {
            return Kept { detail: self.line.to_owned(), ..Kept::default() };
        };
        let commune = self.words.text(span).to_owned();
        let detail = self.words.without(&Self::taken(span, Some(realm)));
        Kept { province: Some(realm.province), commune, detail }
    }

    fn taken(span: &Range<usize>, realm: Option<&Realm>) -> Vec<Range<usize>> {
        std::iter::once(span.clone()).chain(realm.map(|own| own.span.clone())).collect()
    }
}

/// What is left of a claim's communes.
struct Choice {
    units: Vec<Unit>,
    /// Whether marks and rank agree with what was typed.
    fits: bool,
}

/// A reading that only a person can confirm.
fn unsure(reading: Reading) -> Reading {
    match reading.verdict {
        Verdict::Found => Reading { verdict: Verdict::Asked, ..reading },
        Verdict::Asked | Verdict::Old | Verdict::Unknown => reading,
    }
}
