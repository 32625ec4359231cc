//! What to offer while an address is being typed: what the line means already, else the names its last
//! words begin.

use super::judge::{Depth, judge};
use super::line::{Place, Verdict};
use super::look::Look;
use super::place::{is_bare, is_number, is_street, rank_before};
use super::realm::Realm;
use super::words::Words;
use super::{Province, Unit};

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
    let look = Look::new(line);
    let mut reading = judge(&look, home, Depth::Typing);
    let found = match reading.verdict {
        Verdict::Found => reading.now.pop(),
        Verdict::Asked | Verdict::Old | Verdict::Unknown => None,
    };
    let (mut others, begun) = begun(&look, home);
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
fn begun(look: &Look<'_>, home: Option<&str>) -> (Vec<Place>, Vec<Place>) {
    let words = &look.words;
    let realm = look.realms.iter().find(|own| own.span.end < words.count());
    let fits = |unit: &Unit, at: usize| {
        let here = match realm {
            Some(own) => own.province == unit.province,
            None => at == words.part(at).start || home.is_none_or(|own| own == unit.province.code),
        };
        here && may_begin(words, at, realm)
    };
    let place = |unit: &Unit, at: usize| {
        let rank = rank_before(words, at);
        let own = rank.map_or(at, |(start, _)| start)..words.count();
        let mut taken = vec![own];
        taken.extend(realm.map(|own| own.span.clone()));
        let detail = words.without(&taken);
        Place { province: unit.province, unit: Some(*unit), detail, was: String::new() }
    };
    let last = words.count().saturating_sub(1);
    let begun = look.begun.iter().filter(|(unit, at)| fits(unit, *at) && words.together(*at, last));
    let mut begun: Vec<&(Unit, usize)> = begun.collect();
    begun.sort_by_key(|(unit, at)| (*at, home != Some(unit.province.code), unit.key.len()));
    let behind = look.named.iter().filter(|(unit, at)| {
        let rest = words.tail(*at).strip_prefix(unit.key).unwrap_or_default();
        begins(&unit.province, rest) && fits(unit, *at)
    });
    let alone = look.provinces.iter().filter(|own| begins(own, words.tail(0)));
    let alone = alone.map(|own| {
        let (detail, was) = (String::new(), String::new());
        Place { province: *own, unit: None, detail, was }
    });
    let begun = begun.into_iter().map(|(unit, at)| place(unit, *at));
    (behind.map(|(unit, at)| place(unit, *at)).collect(), alone.chain(begun).collect())
}

/// Whether letters begin a province's name, with or without its rank.
fn begins(province: &Province, letters: &str) -> bool {
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
    let before = start.unwrap_or(part.start)..at;
    let street = is_number(words, at - 1) || is_street(words, at - 1);
    before.is_empty() || !street && !is_bare(words, &before)
}
