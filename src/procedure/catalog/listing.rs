//! The versions of a set and what is known of each, in one piece of memory: records of numbers that
//! point into texts.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;

use super::sections::{Sections, at, between, count, push, text};
use super::{Entry, Keywords, Listed};
use crate::procedure::{Span, Status};

/// The parts, in order.
const RECORDS: usize = 0;
const TEXTS: usize = 1;
const KEYWORD_ENDS: usize = 2;
const KEYWORDS: usize = 3;
const DOMAIN_ENDS: usize = 4;
const DOMAINS: usize = 5;
/// The first version of each id, in order of ids.
const IDS: usize = 6;
/// Where an id has several versions: the first one and how many.
const SERIES: usize = 7;

/// The numbers of a record: where id, code, name and place begin and end in the texts, the domain,
/// the standing, the first and the last day, and how many keywords there are up to and with its own.
const FIELDS: usize = 10;
const DOMAIN: usize = 5;
const STATUS: usize = 6;
const FROM: usize = 7;
const TO: usize = 8;
const KEYWORDS_END: usize = 9;

/// Every version of every procedure; those of one id stand together, the earliest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Listing(Sections);

impl Listing {
    /// The listing of these versions.
    pub(super) fn of(mut all: Vec<Entry>) -> Self {
        arrange(&mut all);
        let mut parts = vec![Vec::new(); SERIES + 1];
        let mut domains = BTreeMap::new();
        for own in &all {
            let known = domains.len();
            let domain = *domains.entry(&*own.domain).or_insert(known);
            if domain == known {
                add_text(&mut parts, (DOMAINS, DOMAIN_ENDS), &own.domain);
            }
            add_record(&mut parts, own, domain);
        }
        add_ids(&mut parts, &all);
        Self(Sections::of(&parts))
    }

    /// The listing in bytes that were kept; `None` where they hold none.
    pub(super) fn read(bytes: Vec<u8>) -> Option<Self> {
        Sections::read(bytes).map(Self)
    }

    /// All of it, to be kept.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }

    /// How many versions there are.
    pub(super) fn count(&self) -> usize {
        count(self.0.part(RECORDS)) / FIELDS
    }

    /// What is known of a version.
    pub(super) fn version(&self, record: usize) -> Option<Listed<'_>> {
        let Range { start, end } = self.keywords(record);
        (record < self.count()).then(|| Listed {
            id: self.id(record),
            code: self.code(record),
            name: self.text(record, 2),
            place: self.text(record, 3),
            domain: self.domain(self.domain_of(record)),
            keywords: Keywords { listing: self, start, end },
            status: self.status(record),
            in_force: self.span(record),
        })
    }

    pub(super) fn id(&self, record: usize) -> &str {
        self.text(record, 0)
    }

    pub(super) fn code(&self, record: usize) -> &str {
        self.text(record, 1)
    }

    pub(super) fn status(&self, record: usize) -> Status {
        match self.number(record, STATUS) {
            0 => Status::Active,
            1 => Status::Imported,
            _ => Status::Retired,
        }
    }

    /// The number of a version's domain.
    pub(super) fn domain_of(&self, record: usize) -> usize {
        self.number(record, DOMAIN)
    }

    /// How many domains there are.
    pub(super) fn domains(&self) -> usize {
        count(self.0.part(DOMAIN_ENDS))
    }

    /// A domain's name.
    pub(super) fn domain(&self, number: usize) -> &str {
        nth(self.0.part(DOMAINS), self.0.part(DOMAIN_ENDS), number)
    }

    /// A keyword of any version, by its place.
    pub(super) fn keyword(&self, place: usize) -> &str {
        nth(self.0.part(KEYWORDS), self.0.part(KEYWORD_ENDS), place)
    }

    /// The versions of an id; none where it is not known.
    pub(super) fn versions(&self, id: &str) -> Range<usize> {
        let ids = self.0.part(IDS);
        let (mut low, mut high) = (0, count(ids));
        while low < high {
            let middle = low.midpoint(high);
            if self.id(at(ids, middle)) < id { low = middle + 1 } else { high = middle }
        }
        let first = at(ids, low);
        if low < count(ids) && self.id(first) == id { self.of_series(first) } else { 0..0 }
    }

    /// The version of each id that is right on a day, in order; without a day the earliest.
    pub(super) fn shown(&self, day: Option<Date>) -> Vec<u32> {
        let mut shown = Vec::with_capacity(self.count());
        let mut next = 0;
        for series in self.series() {
            shown.extend((next..series.start).filter_map(|own| u32::try_from(own).ok()));
            next = series.end;
            shown.extend(u32::try_from(self.version_on(series, day)).ok());
        }
        shown.extend((next..self.count()).filter_map(|own| u32::try_from(own).ok()));
        shown
    }

    /// The version for a day: the one in force, else the next one to come, else the last.
    pub(super) fn version_on(&self, series: Range<usize>, day: Option<Date>) -> usize {
        let Some(day) = day else {
            return series.start;
        };
        let in_force = series.clone().rfind(|own| self.span(*own).holds(day));
        let to_come = || {
            let mut versions = series.clone();
            versions.find(|own| self.span(*own).from.is_some_and(|from| from > day))
        };
        let last = series.end.saturating_sub(1);
        in_force.or_else(to_come).unwrap_or(last)
    }

    fn series(&self) -> impl Iterator<Item = Range<usize>> {
        let part = self.0.part(SERIES);
        let starts = (0..count(part)).step_by(2);
        starts.map(|own| at(part, own)..at(part, own).saturating_add(at(part, own + 1)))
    }

    fn of_series(&self, first: usize) -> Range<usize> {
        self.series().find(|own| own.start == first).unwrap_or(first..first + 1)
    }

    fn span(&self, record: usize) -> Span {
        let day = |field| day(self.number(record, field));
        Span { from: day(FROM), to: day(TO) }
    }

    pub(super) fn keywords(&self, record: usize) -> Range<usize> {
        let before = record.checked_sub(1).map_or(0, |before| self.number(before, KEYWORDS_END));
        before..self.number(record, KEYWORDS_END)
    }

    /// The text between two of a record's places.
    fn text(&self, record: usize, field: usize) -> &str {
        let mut places =
            between(self.0.part(RECORDS), place(record, field)..place(record, field + 2));
        let (start, end) = (places.next().unwrap_or(0), places.next().unwrap_or(0));
        text(self.0.part(TEXTS), start..end)
    }

    fn number(&self, record: usize, field: usize) -> usize {
        at(self.0.part(RECORDS), place(record, field))
    }
}

fn place(record: usize, field: usize) -> usize {
    record.saturating_mul(FIELDS).saturating_add(field)
}

/// The text with a number among texts of which only the ends are known.
fn nth<'a>(texts: &'a [u8], ends: &[u8], number: usize) -> &'a str {
    let start = number.checked_sub(1).map_or(0, |before| at(ends, before));
    text(texts, start..at(ends, number))
}

/// Brings the versions of each id together, where its first one stands.
fn arrange(all: &mut [Entry]) {
    let mut first = BTreeMap::new();
    for (at, own) in all.iter().enumerate() {
        first.entry(own.id.clone()).or_insert(at);
    }
    all.sort_by_key(|own| (first.get(&own.id).copied(), own.in_force.from));
}

fn add_text(parts: &mut [Vec<u8>], (texts, ends): (usize, usize), text: &str) {
    let mut end = 0;
    if let Some(texts) = parts.get_mut(texts) {
        texts.extend_from_slice(text.as_bytes());
        end = texts.len();
    }
    if let Some(ends) = parts.get_mut(ends) {
        push(ends, end);
    }
}

fn add_record(parts: &mut [Vec<u8>], own: &Entry, domain: usize) {
    own.keywords.iter().for_each(|word| add_text(parts, (KEYWORDS, KEYWORD_ENDS), word));
    let keywords = parts.get(KEYWORD_ENDS).map_or(0, |ends| count(ends));
    let [records, texts, ..] = parts else {
        return;
    };
    push(records, texts.len());
    for text in [&own.id, &own.code, &own.name, &own.place] {
        texts.extend_from_slice(text.as_bytes());
        push(records, texts.len());
    }
    let status = match own.status {
        Status::Active => 0,
        Status::Imported => 1,
        Status::Retired => 2,
    };
    let days = [number_of(own.in_force.from), number_of(own.in_force.to)];
    [domain, status].into_iter().chain(days).chain([keywords]).for_each(|own| push(records, own));
}

fn add_ids(parts: &mut [Vec<u8>], all: &[Entry]) {
    let mut ids: Vec<(&str, usize)> = Vec::new();
    let mut start = 0;
    for versions in all.chunk_by(|one, other| one.id == other.id) {
        ids.extend(versions.first().map(|own| (&*own.id, start)));
        if let (true, Some(series)) = (versions.len() > 1, parts.get_mut(SERIES)) {
            push(series, start);
            push(series, versions.len());
        }
        start += versions.len();
    }
    ids.sort_unstable();
    if let Some(part) = parts.get_mut(IDS) {
        for (_, first) in ids {
            push(part, first);
        }
    }
}

/// A day as a number that reads as the day is written, 0 for none.
fn number_of(day: Option<Date>) -> usize {
    let digits = |day: Date| {
        let year = usize::try_from(day.year()).unwrap_or(0) * 10_000;
        let of_year = i32::from(day.month()) * 100 + i32::from(day.day());
        year + usize::try_from(of_year).unwrap_or(0)
    };
    day.map_or(0, digits)
}

fn day(number: usize) -> Option<Date> {
    let year = i16::try_from(number / 10_000).ok()?;
    let month = i8::try_from(number / 100 % 100).ok()?;
    Date::new(year, month, i8::try_from(number % 100).ok()?).ok()
}
