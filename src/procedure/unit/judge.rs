//! Weighs what the words of a line name: taken where one place can be meant, asked where several can or
//! anything speaks against it, old where a district or a province that is gone stands in it.

use std::ops::Range;

use super::claim::{Claim, Class, Hit, best};
use super::line::{Kept, Place, Reading, Verdict};
use super::look::Look;
use super::place::{is_bare, rank_before};
use super::realm::{Realm, Standing, near};
use super::rest::{Left, Rest};
use super::spell::{Spelling, spelling};
use super::words::Words;
use super::{Province, Unit, slip};

/// The most places asked about.
const MOST: usize = 12;

/// A name of fewer letters is a slip of many others, where no province is named.
const LONG: usize = 7;

/// How far a line is looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// It is still being typed: slips are not looked for all over the country.
    Typing,
    /// It is finished.
    Finished,
}

/// Weighs what was found. `home` is the code of the desk's own province.
pub(super) fn judge(look: &Look<'_>, home: Option<&str>, depth: Depth) -> Reading {
    let (words, hits) = (&look.words, look.hits());
    let desk = Desk { words, home, line: look.line, depth };
    if let [realm, ..] = look.realms.as_slice()
        && realm.span == (0..words.count())
    {
        return desk.alone(&hits, realm);
    }
    for (at, realm) in look.realms.iter().enumerate() {
        if let [claim, rest @ ..] = best(words, &hits, Some(realm)).as_slice() {
            let reading = desk.settle(claim, rest, Some(realm));
            return if at == 0 { reading } else { unsure(reading) };
        }
    }
    if let Some(realm) = look.realms.first() {
        return desk.unclaimed(Some(realm));
    }
    let near = near(words, &look.provinces);
    let claims = near.as_ref().map(|realm| best(words, &hits, Some(realm)));
    if let Some([claim, rest @ ..]) = claims.as_deref() {
        return desk.settle(claim, rest, near.as_ref());
    }
    match best(words, &hits, None).as_slice() {
        [claim, rest @ ..] => desk.settle(claim, rest, None),
        [] => desk.unclaimed(near.as_ref()),
    }
}

/// What readings depend on.
struct Desk<'a> {
    words: &'a Words<'a>,
    home: Option<&'a str>,
    line: &'a str,
    depth: Depth,
}

impl Desk<'_> {
    /// A line that is nothing but a province's name: communes may be called the same.
    fn alone(&self, hits: &[Hit], realm: &Realm) -> Reading {
        let rest = Rest::new(self.words, 0..0, Some(realm));
        let same = hits.iter().filter(|own| own.name == realm.span);
        let same = same.map(|own| self.place(own.unit.province, Some(own.unit), &rest));
        let province = self.place(realm.province, None, &rest);
        let now: Vec<Place> = std::iter::once(province).chain(same).take(MOST).collect();
        let verdict = match realm.standing {
            Standing::Gone => Verdict::Old,
            Standing::Today if now.len() == 1 => Verdict::Found,
            Standing::Today | Standing::City | Standing::Near => Verdict::Asked,
        };
        Reading { verdict, now, kept: self.kept(Some(realm), 0..0) }
    }

    fn settle(&self, claim: &Claim, others: &[Claim], realm: Option<&Realm>) -> Reading {
        let rest = Rest::new(self.words, claim.span.clone(), realm);
        let strange = claim.rank.is_none() && rest.ranked().is_some();
        let once = claim.rank.is_some() && !rest.between().is_empty();
        let old = strange || once || rest.is_old();
        let choice = self.narrow(claim, realm);
        let sure = others.is_empty()
            && claim.class != Class::Loose
            && choice.fits
            && realm.is_none_or(|own| own.standing == Standing::Today)
            && !is_doubtful(claim, realm, &rest);
        let units = if strange { Vec::new() } else { choice.units };
        let mut now = self.places(&units, &rest);
        for other in others {
            let units = self.narrow(other, realm).units;
            now.extend(self.places(&units, &Rest::new(self.words, other.span.clone(), realm)));
        }
        let verdict = match now.as_slice() {
            _ if old => Verdict::Old,
            [_] if sure => Verdict::Found,
            _ => Verdict::Asked,
        };
        now.truncate(MOST);
        Reading { verdict, now, kept: self.kept(realm, claim.span.clone()) }
    }

    /// A line without the name of any commune.
    fn unclaimed(&self, realm: Option<&Realm>) -> Reading {
        let rest = Rest::new(self.words, 0..0, realm);
        let ranked = rest.ranked();
        let once = |own: Range<usize>| !Rest::new(self.words, own, realm).between().is_empty();
        if rest.is_old() || ranked.clone().is_some_and(once) {
            let only = realm.filter(|own| own.standing == Standing::Gone && ranked.is_none());
            let now = only.map(|own| self.place(own.province, None, &rest)).into_iter().collect();
            return Reading { verdict: Verdict::Old, now, kept: self.kept(realm, 0..0) };
        }
        let names = rest.names();
        let bare = names.first().filter(|own| ranked.is_some() || is_bare(self.words, own));
        let kept = self.kept(realm, ranked.or_else(|| bare.cloned()).unwrap_or(0..0));
        let now = self.near(&names, realm);
        let verdict = match (realm.map(|own| own.standing), bare) {
            _ if !now.is_empty() => Verdict::Asked,
            (Some(Standing::Today), None) => Verdict::Found,
            (Some(Standing::Gone | Standing::City | Standing::Near), None) => Verdict::Asked,
            (Some(_), Some(_)) | (None, _) => Verdict::Unknown,
        };
        let alone = realm.filter(|_| now.is_empty() && verdict != Verdict::Unknown);
        let alone = alone.map(|own| self.place(own.province, None, &rest));
        Reading { verdict, now: now.into_iter().chain(alone).collect(), kept }
    }

    /// The communes of a claim that agree best in marks, rank and place.
    fn narrow(&self, claim: &Claim, realm: Option<&Realm>) -> Choice {
        let typed = self.words.text(&claim.name);
        let agrees = |own: &Unit| match spelling(typed, own.bare) {
            Spelling::Same if self.line.is_ascii() => Spelling::Lazy,
            agreed @ (Spelling::Same | Spelling::Lazy | Spelling::Other) => agreed,
        };
        let mut units = claim.units.clone();
        let best = units.iter().map(agrees).min().unwrap_or(Spelling::Other);
        units.retain(|own| agrees(own) == best);
        let ranked = |own: &Unit| claim.rank.is_none_or(|rank| own.rank == rank);
        let fits = best != Spelling::Other && units.iter().any(ranked);
        let at_home = |own: &Unit| realm.is_none() && self.home == Some(own.province.code);
        prefer(&mut units, ranked);
        prefer(&mut units, at_home);
        Choice { units, fits }
    }

    /// The places one slip away from any of the names.
    fn near(&self, names: &[Range<usize>], realm: Option<&Realm>) -> Vec<Place> {
        if realm.is_none() && self.depth == Depth::Typing {
            return Vec::new();
        }
        let least = if realm.is_some() { 0 } else { LONG };
        let keys = names.iter().map(|own| self.words.keys(own));
        let keys: Vec<&str> = keys.filter(|own| own.len() >= least).collect();
        let mut units = slip::communes(&keys, realm.map(|own| own.province));
        units.sort_by_key(|own| self.home != Some(own.province.code));
        units.truncate(MOST);
        let places = units.iter().map(|unit| {
            let name = names.iter().find(|own| slip::is_near(self.words.keys(own), unit.key));
            let name = name.cloned().unwrap_or(0..0);
            let rank = rank_before(self.words, name.start);
            let start = rank.map_or(name.start, |(start, _)| start);
            let rest = Rest::new(self.words, start..name.end, realm);
            self.place(unit.province, Some(*unit), &rest)
        });
        places.collect()
    }

    fn places(&self, units: &[Unit], rest: &Rest<'_>) -> Vec<Place> {
        units.iter().map(|own| self.place(own.province, Some(*own), rest)).collect()
    }

    /// A place and its detail; the whole line where the detail leaves something out.
    fn place(&self, province: Province, unit: Option<Unit>, rest: &Rest<'_>) -> Place {
        let (detail, left) = rest.detail();
        let was = match left {
            Left::Out => self.line.to_owned(),
            Left::Nothing => String::new(),
        };
        Place { province, unit, detail, was }
    }

    fn kept(&self, realm: Option<&Realm>, commune: Range<usize>) -> Kept {
        let today = realm.filter(|own| own.standing == Standing::Today);
        let Some(realm) = today else {
            return Kept { detail: self.line.to_owned(), ..Kept::default() };
        };
        let words = self.words.text(&commune).to_owned();
        let detail = Rest::new(self.words, commune, Some(realm)).text();
        Kept { province: Some(realm.province), commune: words, detail }
    }
}

/// What is left of a claim's communes.
struct Choice {
    units: Vec<Unit>,
    /// Whether marks and rank agree with what was typed.
    fits: bool,
}

/// Keeps those that fit, if any do.
fn prefer(units: &mut Vec<Unit>, fits: impl Fn(&Unit) -> bool) {
    if units.iter().any(&fits) {
        units.retain(fits);
    }
}

/// Whether something is left that may be a name too: a district without its rank, a province with a slip
/// in it.
fn is_doubtful(claim: &Claim, realm: Option<&Realm>, rest: &Rest<'_>) -> bool {
    rest.bare().iter().any(|own| match (claim.rank, realm) {
        (Some(_), Some(_)) => false,
        (Some(_), None) => own.start >= claim.span.end,
        (None, _) => true,
    })
}

/// A reading that only a person can confirm.
pub(super) fn unsure(reading: Reading) -> Reading {
    match reading.verdict {
        Verdict::Found => Reading { verdict: Verdict::Asked, ..reading },
        Verdict::Asked | Verdict::Old | Verdict::Unknown => reading,
    }
}
