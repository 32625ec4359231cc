//! Ranking: codes first, then exact fits; slips and half-remembered phrases only where nothing else is
//! found.

use std::cmp::Reverse;

use super::query::{Located, Query};
use super::weighing;
use super::words::Words;
use super::{By, Catalog, Found, Hit, Likeness};
use crate::procedure::Status;

/// How well something fits; greater is better, 0 not at all.
type Fit = u32;

/// As many exact fits are enough; what fits by weight would stand behind them.
const ENOUGH: usize = 8;

/// What fits less well is not what was asked for, only the nearest there is: where nine of ten queries
/// for something that no procedure of the set is about lie below, and nine of ten others above.
const CERTAIN: Fit = 4_400;

/// Stands for the code where texts of a version are numbered.
const CODE: usize = usize::MAX;

/// The best `most` entries that fit; of equal ones the earlier in the catalogue comes first.
pub(super) fn search(catalog: &Catalog, query: &str, most: usize) -> Found {
    let typed = Query::new(query);
    if typed.words.is_empty() {
        return Found::default();
    }
    let words = catalog.index();
    let mut board = Board { words, fits: vec![(0, CODE); catalog.listing.count()] };
    let code = code(query);
    if let Some(code) = &code {
        board.codes(catalog, code);
    }
    board.initials(&typed);
    let meant = typed.meant(words);
    board.exactly(&meant);
    let found = board.shown(catalog).take(ENOUGH).count();
    let more = if meant.words.len() > 1 { found < ENOUGH } else { found == 0 };
    // A code with a slip is the code of another procedure.
    if code.is_none() && more {
        board.loosely(&meant);
    }
    board.best(catalog, most)
}

/// How well each version fits so far, and which of its texts.
struct Board<'a> {
    words: &'a Words,
    fits: Vec<(Fit, usize)>,
}

impl Board<'_> {
    fn codes(&mut self, catalog: &Catalog, code: &str) {
        for (record, own) in self.fits.iter_mut().enumerate() {
            let others = catalog.listing.keywords(record).map(|at| catalog.listing.keyword(at));
            let others = others.filter(|own| is_code(own));
            let codes = std::iter::once(catalog.listing.code(record)).chain(others);
            if let Some(fit) = codes.filter_map(|own| code_fit(own, code)).max() {
                *own = (fit, CODE);
            }
        }
    }

    /// By words begun in any order, best as they stand in the text; by initials; by words typed together.
    fn exactly(&mut self, typed: &Query) {
        let located = typed.located(self.words);
        let marked = typed.is_marked();
        let mut any = false;
        self.each(&located, |board, phrase, line| {
            if let Some((base, as_marked)) = run(line, &located) {
                any = true;
                board.put(phrase, base * 100 + u32::from(marked && as_marked) * 30, typed);
            }
        });
        if !any {
            self.together(typed);
        }
    }

    fn initials(&mut self, typed: &Query) {
        if typed.joined.len() < 2 {
            return;
        }
        let words = self.words;
        for phrase in words.with_initials(&typed.joined) {
            let whole = words.initials(phrase).eq(typed.joined.chars());
            self.put(phrase, if whole { 85 } else { 60 } * 100, typed);
        }
    }

    fn together(&mut self, typed: &Query) {
        for way in typed.parted(self.words) {
            self.each(&way, |board, phrase, line| {
                if run(line, &way).is_some() {
                    board.put(phrase, 70 * 100, typed);
                }
            });
        }
    }

    /// Shows each phrase once that holds the rarest of the words, as its words.
    fn each(&mut self, located: &[Located], mut show: impl FnMut(&mut Self, usize, &[usize])) {
        let words = self.words;
        let Some(rarest) = located.iter().map(|own| &own.begun).min_by_key(|own| words.weight(own))
        else {
            return;
        };
        let mut seen = vec![false; words.phrases()];
        let mut line = Vec::new();
        for phrase in words.holding(rarest) {
            if seen.get_mut(phrase).is_some_and(|seen| !std::mem::replace(seen, true)) {
                line.clear();
                line.extend(words.sequence(phrase));
                show(self, phrase, &line);
            }
        }
    }

    /// Though some words are others of the same meaning, slips of the keyboard, or not in the text.
    fn loosely(&mut self, typed: &Query) {
        for own in weighing::weighed(self.words, typed) {
            self.put(own.phrase, own.fit * 75, typed);
        }
    }

    /// Notes a fit, better by how much of the phrase was typed, up to 20.
    fn put(&mut self, phrase: usize, base: Fit, typed: &Query) {
        let phrase = self.words.phrase(phrase);
        let (less, more) = (phrase.length.min(typed.length), phrase.length.max(typed.length));
        let fit = base + u32::try_from(20 * less / more.max(1)).unwrap_or(0);
        if let Some(own) = self.fits.get_mut(phrase.record)
            && (fit, Reverse(phrase.text)) > (own.0, Reverse(own.1))
        {
            *own = (fit, phrase.text);
        }
    }

    /// Position, version and fit of the entries that fit.
    fn shown(&self, catalog: &Catalog) -> impl Iterator<Item = (u32, usize, Fit)> {
        let entries = (0..).zip(catalog.records());
        entries.filter_map(|(position, record)| {
            let (fit, _) = *self.fits.get(record)?;
            (fit > 0).then_some((position, record, fit))
        })
    }

    fn best(&self, catalog: &Catalog, most: usize) -> Found {
        let ranked = self.shown(catalog).map(|(position, record, fit)| {
            let fit = fit + standing(catalog.listing.status(record));
            (Reverse(fit), position, record)
        });
        let mut ranked: Vec<(Reverse<Fit>, u32, usize)> = ranked.collect();
        let all = ranked.len();
        if most < all {
            ranked.select_nth_unstable(most);
            ranked.truncate(most);
        }
        ranked.sort_unstable();
        let best = ranked.first().map_or(CERTAIN, |own| own.0.0);
        let likeness = if best < CERTAIN { Likeness::Nearest } else { Likeness::Meant };
        let hits = ranked.into_iter().filter_map(|(_, position, record)| {
            let by = by(self.fits.get(record)?.1);
            Some(Hit { at: usize::try_from(position).ok()?, by })
        });
        Found { hits: hits.collect(), all, likeness }
    }
}

/// How well the words fit as they follow each other, the last perhaps only begun. The first run is the
/// best, but for its marks.
fn run(line: &[usize], located: &[Located]) -> Option<(Fit, bool)> {
    let (last, before) = located.split_last()?;
    let mut found = None;
    for (start, words) in line.windows(located.len()).enumerate() {
        let (end, begin) = words.split_last()?;
        let same = |(own, word): (&Located, &usize)| own.equal.contains(word);
        if !last.begun.contains(end) || !before.iter().zip(begin).all(same) {
            continue;
        }
        let whole = words.len() == line.len() && last.equal.contains(end);
        let fit = if whole {
            100
        } else if start == 0 {
            90
        } else {
            80
        };
        if located.iter().zip(words).all(|(own, word)| own.has_marks_of(*word)) {
            return Some(found.map_or((fit, true), |(known, _)| (fit.max(known), true)));
        }
        found = found.or(Some((fit, false)));
    }
    found
}

/// Whether a keyword is the code of another place or day.
fn is_code(keyword: &str) -> bool {
    keyword.starts_with(|c: char| c.is_ascii_digit()) && code(keyword).is_some()
}

/// What is typed as a code: digits with or without points, perhaps after the word for it.
fn code(query: &str) -> Option<String> {
    let query = query.trim().to_lowercase();
    let named = ["mã số", "mã", "ma so", "ma"].iter().find_map(|own| query.strip_prefix(own));
    let query = named.unwrap_or(&query).trim_start_matches([' ', ':']);
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    let only = query.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-' | ','));
    (only && !digits.is_empty()).then_some(digits)
}

fn code_fit(own: &str, code: &str) -> Option<Fit> {
    let digits = || own.bytes().filter(u8::is_ascii_digit);
    let begins = |start: usize| {
        let mut own = digits().skip(start);
        code.bytes().all(|digit| own.next() == Some(digit))
    };
    if begins(0) {
        return Some(if digits().count() == code.len() { 20_000 } else { 15_000 });
    }
    (code.len() >= 3 && (1..own.len()).any(begins)).then_some(12_000)
}

/// What is in use stands before what is imported, and that before what is retired.
fn standing(status: Status) -> Fit {
    match status {
        Status::Active => 5,
        Status::Imported => 2,
        Status::Retired => 0,
    }
}

fn by(text: usize) -> By {
    match text {
        CODE => By::Code,
        0 => By::Name,
        keyword => By::Keyword(u16::try_from(keyword - 1).unwrap_or(u16::MAX)),
    }
}
