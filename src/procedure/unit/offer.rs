//! What to offer while an address is being typed: what the line means already, else the names its last
//! words begin.

use std::ops::Range;

use super::Unit;
use super::claim::each;
use super::line::{Place, Reading, Verdict, read};
use super::place::{is_number, is_street, rank_before};
use super::provinces;
use super::realm::realms;
use super::words::Words;

/// Fewer letters begin too many names.
const FEWEST: usize = 2;

/// The places a line may come to, the best first, at most so many.
pub fn offers(line: &str, home: Option<&str>, most: usize) -> Vec<Place> {
    let reading = read(line, home);
    let mut places = match reading.verdict {
        Verdict::Found => settled(&reading, line),
        Verdict::Asked | Verdict::Old => reading.now,
        Verdict::Unknown => Vec::new(),
    };
    if places.len() < most && reading.verdict != Verdict::Found {
        let words = Words::new(line);
        places.extend(begun(&words, home));
    }
    let mut seen: Vec<(&str, &str)> = Vec::new();
    places.retain(|own| {
        let code = (own.province.code, own.unit.map_or("", |unit| unit.code));
        let new = !seen.contains(&code);
        seen.push(code);
        new
    });
    places.truncate(most);
    places
}

/// What was found, unless the line says just that already.
fn settled(reading: &Reading, line: &str) -> Vec<Place> {
    let says = |own: &&Place| own.shown() != line;
    reading.now.iter().filter(says).cloned().collect()
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
    found.sort_by_key(|(unit, span)| {
        (span.start, home != Some(unit.province.code), unit.key.len())
    });
    let communes = found.into_iter().map(|(unit, span)| {
        let rank = rank_before(words, span.start);
        let mut taken = vec![rank.map_or(span.start, |(start, _)| start)..span.end];
        taken.extend(realm.as_ref().map(|own| own.span.clone()));
        let detail = words.without(&taken);
        Place { province: unit.province, unit: Some(unit), detail, was: String::new() }
    });
    let whole = provinces().filter(|own| {
        words.tail(0).len() >= FEWEST && own.key.starts_with(words.tail(0))
    });
    let whole = whole.map(|own| Place { province: own, unit: None, detail: String::new(), was: String::new() });
    whole.chain(communes).collect()
}

fn may_begin(words: &Words<'_>, at: usize) -> bool {
    let last = words.count().saturating_sub(1);
    let before = at.checked_sub(1).filter(|before| words.together(*before, at));
    let street = before.is_some_and(|own| is_number(words, own) || is_street(words, own));
    words.together(at, last) && (!street || rank_before(words, at).is_some())
}
