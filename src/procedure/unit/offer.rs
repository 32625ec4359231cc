//! What to offer while an address is being typed: what the line means already, else the names its last
//! words begin.

use std::ops::Range;

use super::Unit;
use super::claim::each;
use super::line::{Place, Verdict, read};
use super::place::{is_number, is_street, rank_before};
use super::provinces;
use super::realm::realms;
use super::words::Words;

/// Fewer letters begin too many names.
const FEWEST: usize = 2;

/// What a line may come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offers {
    /// The place it names already.
    pub found: Option<Place>,
    /// Others it may mean or become, the best first.
    pub others: Vec<Place>,
}

/// What a line may come to, with at most so many other places.
pub fn offers(line: &str, home: Option<&str>, most: usize) -> Offers {
    let mut reading = read(line, home);
    let found = match reading.verdict {
        Verdict::Found => reading.now.pop(),
        Verdict::Asked | Verdict::Old | Verdict::Unknown => None,
    };
    let mut others = reading.now;
    others.extend(begun(&Words::new(line), home));
    let mut seen: Vec<(&str, &str)> = found.as_ref().map(codes).into_iter().collect();
    others.retain(|own| {
        let new = !seen.contains(&codes(own));
        seen.push(codes(own));
        new
    });
    others.truncate(most);
    Offers { found, others }
}

fn codes(place: &Place) -> (&'static str, &'static str) {
    (place.province.code, place.unit.map_or("", |own| own.code))
}

/// The communes, then the provinces, whose names the last words begin.
fn begun(words: &Words<'_>, home: Option<&str>) -> Vec<Place> {
    let realm = realms(words).into_iter().find(|own| own.span.end < words.count());
    let mut found: Vec<(Unit, Range<usize>)> = Vec::new();
    each(words, |unit, at| {
        let other = realm.as_ref().is_some_and(|own| own.province != unit.province);
        let tail = words.tail(at);
        if !other && tail.len() >= FEWEST && unit.key.starts_with(tail) && may_begin(words, at) {
            found.push((unit, at..words.count()));
        }
    });
    found
        .sort_by_key(|(unit, span)| (span.start, home != Some(unit.province.code), unit.key.len()));
    let communes = found.into_iter().map(|(unit, span)| {
        let rank = rank_before(words, span.start);
        let mut taken = vec![rank.map_or(span.start, |(start, _)| start)..span.end];
        taken.extend(realm.as_ref().map(|own| own.span.clone()));
        let detail = words.without(&taken);
        Place { province: unit.province, unit: Some(unit), detail, was: String::new() }
    });
    let whole = provinces()
        .filter(|own| words.tail(0).len() >= FEWEST && own.key.starts_with(words.tail(0)));
    let whole = whole.map(|own| Place {
        province: own,
        unit: None,
        detail: String::new(),
        was: String::new(),
    });
    whole.chain(communes).collect()
}

fn may_begin(words: &Words<'_>, at: usize) -> bool {
    let last = words.count().saturating_sub(1);
    let before = at.checked_sub(1).filter(|before| words.together(*before, at));
    let street = before.is_some_and(|own| is_number(words, own) || is_street(words, own));
    words.together(at, last) && (!street || rank_before(words, at).is_some())
}
