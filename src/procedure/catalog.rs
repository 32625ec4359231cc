//! The set of procedures as the first screen knows them: names without definitions, and the search over
//! what people call them. Reading definitions belongs to the loader, finding files to the shell.

mod phrase;
mod search;

use std::cell::OnceCell;

use super::{Head, Status};
use phrase::Phrase;

/// Every procedure of the set, in its order.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    entries: Vec<Listed>,
    /// Name and keywords of each entry, ready to be compared; made with the first search, so that a
    /// first screen does not wait for them.
    phrases: OnceCell<Vec<Vec<Phrase>>>,
}

/// What is known of a procedure before its definition is read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listed {
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
    /// The catalogue of these entries.
    pub fn new(entries: Vec<Listed>) -> Self {
        Self { entries, phrases: OnceCell::new() }
    }

    /// Every entry in order.
    pub fn entries(&self) -> &[Listed] {
        &self.entries
    }

    /// The entry with this id.
    pub fn get(&self, id: &str) -> Option<&Listed> {
        self.entries.iter().find(|own| *own.id == *id)
    }

    /// The entry with this id or national code.
    pub fn find(&self, name: &str) -> Option<&Listed> {
        let by_code = || self.entries.iter().find(|own| *own.code == *name);
        self.get(name).or_else(by_code)
    }

    /// The entries that fit what somebody typed, best first: a code, a name, spoken words, with or
    /// without marks, initials, with slips.
    pub fn search(&self, query: &str) -> Vec<Hit> {
        search::search(self, query)
    }

    fn phrases(&self) -> &[Vec<Phrase>] {
        self.phrases.get_or_init(|| self.entries.iter().map(phrases).collect())
    }
}

impl Listed {
    /// What the head of a definition says.
    pub fn of(head: &Head) -> Self {
        Self {
            id: head.id.clone(),
            code: head.code().into(),
            name: head.name.clone(),
            domain: head.domain.clone(),
            keywords: head.keywords.clone(),
            status: head.status,
        }
    }
}

fn phrases(own: &Listed) -> Vec<Phrase> {
    let keywords = own.keywords.iter().map(|word| Phrase::new(word));
    let name = Phrase::new(&own.name);
    std::iter::once(name).chain(keywords).collect()
}

#[cfg(test)]
mod tests;
