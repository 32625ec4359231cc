//! Ranking: codes first, then exact fits; slips and half-remembered phrases only where nothing else is
//! found.

use super::phrase::{Fit, Phrase, Query};
use super::{By, Catalog, Hit, Listed};
use crate::procedure::Status;

/// The entries that fit, best first; of equal ones the earlier in the catalogue.
pub(super) fn search(catalog: &Catalog, query: &str) -> Vec<Hit> {
    let typed = Query::new(query);
    if typed.is_empty() {
        return Vec::new();
    }
    let code = code(query);
    let exact = |own: &Phrase, text: &str| own.fit(text, &typed);
    let mut hits = ranked(catalog, code.as_deref(), exact);
    if hits.is_empty() {
        hits = ranked(catalog, None, |own, _| own.fit_loosely(&typed));
    }
    hits.sort_by(|(a, _), (b, _)| b.cmp(a));
    hits.into_iter().map(|(_, hit)| hit).collect()
}

fn ranked(
    catalog: &Catalog,
    code: Option<&str>,
    fit: impl Fn(&Phrase, &str) -> Option<Fit>,
) -> Vec<(Fit, Hit)> {
    let entries = catalog.entries.iter().zip(catalog.phrases()).enumerate();
    let hits = entries.filter_map(|(at, (entry, phrases))| {
        let by_code = code.and_then(|code| code_fit(entry, code));
        let (fit, by) = match by_code {
            Some(fit) => (fit, By::Code),
            None => best(entry, phrases, &fit)?,
        };
        Some((fit + standing(entry), Hit { at, by }))
    });
    hits.collect()
}

/// The best of name and keywords; the name where they are equal.
fn best(
    entry: &Listed,
    phrases: &[Phrase],
    fit: impl Fn(&Phrase, &str) -> Option<Fit>,
) -> Option<(Fit, By)> {
    let mut best = None;
    let texts = std::iter::once(&entry.name).chain(&entry.keywords);
    for (index, (phrase, text)) in (0_u16..).zip(phrases.iter().zip(texts)) {
        let Some(fit) = fit(phrase, text) else {
            continue;
        };
        let by = index.checked_sub(1).map_or(By::Name, By::Keyword);
        if best.is_none_or(|(known, _)| fit > known) {
            best = Some((fit, by));
        }
    }
    best
}

/// What is typed as a code: digits with or without points.
fn code(query: &str) -> Option<String> {
    let query = query.trim();
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    let only = query.chars().all(|c| c.is_ascii_digit() || c == '.');
    (only && !digits.is_empty()).then_some(digits)
}

fn code_fit(entry: &Listed, code: &str) -> Option<Fit> {
    let own: String = entry.code.chars().filter(char::is_ascii_digit).collect();
    if own == code {
        return Some(20_000);
    }
    if own.starts_with(code) {
        return Some(15_000);
    }
    (code.len() >= 3 && own.contains(code)).then_some(12_000)
}

/// What is in use stands before what is imported, and that before what is retired.
fn standing(entry: &Listed) -> Fit {
    match entry.status {
        Status::Active => 5,
        Status::Imported => 2,
        Status::Retired => 0,
    }
}
