//! The set of procedures as the first screen knows them: names without definitions, and the search over
//! what people call them. A procedure is listed once, in the version of the desk's day. It is held as it
//! is kept on the disk, so ten thousand procedures are there as soon as their bytes are. Reading
//! definitions belongs to the loader, finding and keeping files to the shell.

mod listing;
mod query;
mod search;
mod sections;
mod speech;
mod weighing;
mod words;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::{Head, Span, Status};
use listing::Listing;
use words::Words;

/// Every procedure of the set, in its order.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    listing: Arc<Listing>,
    /// The versions that are listed, in order.
    shown: Arc<[u32]>,
    day: Option<Date>,
    /// Made with the first search where nobody has kept them, so that a first screen does not wait.
    words: Arc<OnceLock<Words>>,
    reading: Option<Reading>,
}

/// What a version of a procedure is listed by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Its id.
    pub id: Box<str>,
    /// Its national code, the first where it has several.
    pub code: Box<str>,
    /// Its official name.
    pub name: Box<str>,
    /// The field it belongs to.
    pub domain: Box<str>,
    /// What people call it.
    pub keywords: Vec<Box<str>>,
    /// Whether it is in use, imported or retired.
    pub status: Status,
    /// The days it may be used.
    pub in_force: Span,
    /// Where its file is, as its library calls the place.
    pub place: Box<str>,
}

/// A version of a procedure in the catalogue: what is known before its definition is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its national code, the first where it has several.
    pub code: &'a str,
    /// Its official name.
    pub name: &'a str,
    /// The field it belongs to.
    pub domain: &'a str,
    /// What people call it.
    pub keywords: Keywords<'a>,
    /// Whether it is in use, imported or retired.
    pub status: Status,
    /// The days it may be used.
    pub in_force: Span,
    /// Where its file is, as its library calls the place.
    pub place: &'a str,
}

/// What people call a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keywords<'a> {
    listing: &'a Listing,
    start: usize,
    end: usize,
}

/// How far the definitions are read while the catalogue is being made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Definitions read.
    pub done: usize,
    /// Definitions to read.
    pub all: usize,
}

/// What fits a query.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The best entries, best first.
    pub hits: Vec<Hit>,
    /// How many fit, those that were not asked for included.
    pub all: usize,
    /// How well the best of them fits.
    pub likeness: Likeness,
}

/// How well what was found fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Likeness {
    /// It is what was asked for.
    #[default]
    Meant,
    /// Nothing is; it is only the nearest there is.
    Nearest,
}

/// An entry that fits a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Its position in the catalogue.
    pub at: usize,
    /// What fits.
    pub by: By,
}

/// What of an entry fits a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The national code.
    Code,
    /// The official name.
    Name,
    /// The keyword at this index.
    Keyword(u16),
}

impl Catalog {
    /// The catalogue of these versions, each procedure shown in its earliest one until a day is told.
    pub fn new(all: Vec<Entry>) -> Self {
        Self::listed(Listing::of(all))
    }

    /// The catalogue that was kept as a [`listing`](Self::listing); `None` where the bytes are none.
    pub fn read(listing: Vec<u8>) -> Option<Self> {
        Some(Self::listed(Listing::read(listing)?))
    }

    fn listed(listing: Listing) -> Self {
        let shown = listing.shown(None).into();
        Self { listing: Arc::new(listing), shown, ..Self::default() }
    }

    /// What is listed, to be kept.
    pub fn listing(&self) -> &[u8] {
        self.listing.bytes()
    }

    /// The words it is searched by, to be kept; they are made where nobody has searched yet.
    pub fn words(&self) -> &[u8] {
        self.index().bytes()
    }

    /// Searches by words that were kept, instead of making them with the first search. They are of this
    /// set and of all that came from it by [`Self::on`].
    pub fn use_words(&self, words: Vec<u8>) {
        if let Some(words) = Words::read(words) {
            // Where somebody was faster the words are there already, and the same.
            let _ = self.words.set(words);
        }
    }

    /// The same set on a day: each procedure in the version that is in force, else in the next one to
    /// come, else in the last.
    #[must_use]
    pub fn on(&self, day: Date) -> Self {
        let day = Some(day);
        Self { shown: self.listing.shown(day).into(), day, ..self.clone() }
    }

    /// The same set, while definitions are still being read.
    #[must_use]
    pub fn being_read(&self, reading: Reading) -> Self {
        Self { reading: Some(reading), ..self.clone() }
    }

    /// The same set, now that nothing more is read.
    #[must_use]
    pub fn read_through(&self) -> Self {
        Self { reading: None, ..self.clone() }
    }

    /// How far the definitions are read; `None` where all are.
    pub fn reading(&self) -> Option<Reading> {
        self.reading
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// Every entry in order.
    pub fn entries(&self) -> impl Iterator<Item = Listed<'_>> {
        self.records().filter_map(|record| self.listing.version(record))
    }

    /// The entry at a position.
    pub fn entry(&self, at: usize) -> Option<Listed<'_>> {
        let record = usize::try_from(*self.shown.get(at)?).ok()?;
        self.listing.version(record)
    }

    /// Every version of every procedure.
    pub fn all(&self) -> impl Iterator<Item = Listed<'_>> {
        (0..self.listing.count()).filter_map(|record| self.listing.version(record))
    }

    /// The fields, each once, in the order of their first procedures.
    pub fn domains(&self) -> impl Iterator<Item = &str> {
        (0..self.listing.domains()).map(|number| self.listing.domain(number))
    }

    /// The positions of the entries of a field.
    pub fn of_domain(&self, domain: &str) -> Vec<usize> {
        let number = self.domains().position(|own| own == domain);
        let own = |record: usize| Some(self.listing.domain_of(record)) == number;
        self.records().enumerate().filter(|(_, record)| own(*record)).map(|(at, _)| at).collect()
    }

    /// The entry with this id.
    pub fn get(&self, id: &str) -> Option<Listed<'_>> {
        self.of(self.listing.versions(id), self.day)
    }

    /// The position of the entry with this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        let versions = self.listing.versions(id);
        let at = self
            .shown
            .partition_point(|own| usize::try_from(*own).is_ok_and(|own| own < versions.start));
        self.entry(at).filter(|own| own.id == id).map(|_| at)
    }

    /// The entry with this id or national code.
    pub fn find(&self, name: &str) -> Option<Listed<'_>> {
        let mut records = self.records();
        let mut by_code = || records.find(|record| self.listing.code(*record) == name);
        self.get(name).or_else(|| by_code().and_then(|record| self.listing.version(record)))
    }

    /// Every version of the procedure with this id, the earliest first.
    pub fn versions(&self, id: &str) -> impl Iterator<Item = Listed<'_>> {
        self.listing.versions(id).filter_map(|record| self.listing.version(record))
    }

    /// The version, on a day, of the procedure with this id or national code.
    pub fn version(&self, name: &str, day: Date) -> Option<Listed<'_>> {
        let named = self.find(name).or_else(|| self.all().find(|own| own.code == name))?;
        self.of(self.listing.versions(named.id), Some(day))
    }

    /// The best `most` entries that fit what somebody typed, best first: a code, a name, spoken words,
    /// with or without marks, initials, with slips.
    pub fn search(&self, query: &str, most: usize) -> Found {
        search::search(self, query, most)
    }

    fn of(&self, versions: Range<usize>, day: Option<Date>) -> Option<Listed<'_>> {
        if versions.is_empty() {
            return None;
        }
        self.listing.version(self.listing.version_on(versions, day))
    }

    /// The versions that are listed, in order.
    fn records(&self) -> impl Iterator<Item = usize> {
        self.shown.iter().map(|own| usize::try_from(*own).unwrap_or(usize::MAX))
    }

    fn index(&self) -> &Words {
        self.words.get_or_init(|| Words::of(&self.listing))
    }
}

impl PartialEq for Catalog {
    /// The words follow from the rest, wherever they are made.
    fn eq(&self, other: &Self) -> bool {
        let listed = self.listing == other.listing && self.shown == other.shown;
        listed && (self.day, self.reading) == (other.day, other.reading)
    }
}

impl Entry {
    /// What the head of a definition says; its place is for the library to add.
    /// Codes of other places or days are found like what people call it.
    pub fn of(head: &Head) -> Self {
        let code = head.code();
        let others = head.codes.iter().map(|row| &row.value).filter(|own| ***own != *code);
        let mut keywords = head.keywords.clone();
        for own in others {
            if !keywords.contains(own) {
                keywords.push(own.clone());
            }
        }
        Self {
            id: head.id.clone(),
            code: code.into(),
            name: head.name.clone(),
            domain: head.domain.clone(),
            keywords,
            status: head.status,
            in_force: head.in_force,
            place: Box::default(),
        }
    }
}

impl From<Listed<'_>> for Entry {
    fn from(own: Listed<'_>) -> Self {
        Self {
            id: own.id.into(),
            code: own.code.into(),
            name: own.name.into(),
            domain: own.domain.into(),
            keywords: own.keywords.iter().map(Box::from).collect(),
            status: own.status,
            in_force: own.in_force,
            place: own.place.into(),
        }
    }
}

impl<'a> Keywords<'a> {
    /// All of them, in the definition's order.
    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        (self.start..self.end).map(move |place| self.listing.keyword(place))
    }
}

#[cfg(test)]
mod tests;
