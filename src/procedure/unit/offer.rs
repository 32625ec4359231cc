//! What to offer while an address is being typed: what the line means already, else the names its last
//! words begin.

use std::ops::Range;

use super::claim::each;
use super::line::{Place, Verdict, read};
use super::place::{is_number, is_street, rank_before};
use super::realm::{Realm, realms};
use super::words::Words;
use super::{Province, Unit, provinces};

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
    let (mut others, begun) = begun(&Words::new(line), home);
    others.extend(reading.now);
    others.extend(begun);
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

/// The places whose names the last words begin: where a province begins behind its commune, and the rest.
fn begun(words: &Words<'_>, home: Option<&str>) -> (Vec<Place>, Vec<Place>) {
    let realm = realms(words).into_iter().find(|own| own.span.end < words.count());
    let (mut behind, mut found) = (Vec::new(), Vec::new());
    each(words, |unit, at| {
        let other = match &realm {
            Some(own) => own.province != unit.province,
            None => at > words.part(at).start && home.is_some_and(|own| own != unit.province.code),
        };
        let tail = words.tail(at);
        if other || tail.len() < FEWEST || !may_begin(words, at, realm.as_ref()) {
            return;
        }
        if unit.key.starts_with(tail) && words.together(at, words.count() - 1) {
            found.push((unit, at..words.count()));
        } else if tail.strip_prefix(unit.key).is_some_and(|rest| begins(unit.province, rest)) {
            behind.push((unit, at..words.count()));
        }
    });
    found
        .sort_by_key(|(unit, span)| (span.start, home != Some(unit.province.code), unit.key.len()));
    let place = |(unit, span): (Unit, Range<usize>)| {
        let rank = rank_before(words, span.start);
        let named = rank.map_or(span.start, |(start, _)| start)..span.end;
        let mut taken = Vec::from_iter(Some(named));
        taken.extend(realm.as_ref().map(|own| own.span.clone()));
        let detail = words.without(&taken);
        Place { province: unit.province, unit: Some(unit), detail, was: String::new() }
    };
    let alone = provinces().filter(|own| begins(*own, words.tail(0)));
    let alone = alone.map(|own| Place {
        province: own,
        unit: None,
        detail: String::new(),
        was: String::new(),
    });
    (behind.into_iter().map(place).collect(), alone.chain(found.into_iter().map(place)).collect())
}

/// Whether letters begin a province's name, with or without its rank.
fn begins(province: Province, letters: &str) -> bool {
    let bare = ["thanhpho", "tinh", "tp"].iter().find_map(|rank| letters.strip_prefix(rank));
    let letters = bare.unwrap_or(letters);
    letters.len() >= FEWEST && province.key.starts_with(letters)
}

/// Whether a commune's name may begin at a word: at the head of a part or behind its rank, the province,
/// or a house and street.
fn may_begin(words: &Words<'_>, at: usize, realm: Option<&Realm>) -> bool {
    let part = words.part(at);
    if part.start == at || rank_before(words, at).is_some() {
        return true;
    }
    let start = realm.map(|own| own.span.end).filter(|end| part.contains(end));
    let mut before = start.unwrap_or(part.start)..at;
    // The name of a street has two words or more.
    let house = before.clone().rfind(|own| is_number(words, *own) || is_street(words, *own));
    before.next().is_none() || house.is_some_and(|own| at - own > 2)
}
