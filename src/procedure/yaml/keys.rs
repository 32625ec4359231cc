//! The keys of definition files: one table for each kind of map. The reader takes from it what may
//! stand in a map and what must; the JSON Schema for editors is written from it. The descriptions
//! belong to the format and are Vietnamese, as definitions are.

pub mod example;
pub mod form;
pub mod head;
pub mod paper;
pub mod portal;
pub mod rule;
pub mod shared;
pub mod word;

/// A kind of map: what it is and the keys it may have.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The name under which a schema defines it.
    pub name: &'static str,
    /// What such a map is, for authors.
    pub says: &'static str,
    /// Its keys, in parts that shapes may share.
    pub parts: &'static [&'static [Key]],
    /// What must be there besides the keys that are always required.
    pub demands: &'static [Demand],
}

/// A key of a map.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The key as definitions write it.
    pub name: &'static str,
    /// Whether it must be there.
    pub presence: Presence,
    /// What may stand under it.
    pub holds: Holds,
    /// What it is for, in one or two sentences.
    pub says: &'static str,
    /// A value: JSON, or a text as it is.
    pub example: &'static str,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Without it the map is wrong.
    Required,
    /// It may be left out, or left empty.
    Optional,
}

/// What may stand under a key.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// The number of the format.
    Format,
    /// A text.
    Text,
    /// A text that the author keeps there; nothing uses it.
    Memo,
    /// `chu_thuong_va_so`.
    Id,
    /// `chu-thuong-va-so`, as folders are called.
    FolderId,
    /// A field: `o`, or `muc.o`.
    Path,
    /// A condition or a formula.
    Expression,
    /// A whole number.
    Number,
    /// A whole number from 0.
    Count,
    /// A coefficient from 0, with at most two decimals.
    Factor,
    /// `true` or `false`.
    Flag,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// One of a few words.
    Word(fn() -> Vec<Word>),
    /// A map of this shape.
    Map(&'static Shape),
    /// A map with any of the shape's keys, none of them required.
    Changes(&'static Shape),
    /// Values in order.
    List(&'static Self),
    /// A map from names of the author's own.
    ByName(Names, &'static Self),
    /// One of several.
    Either(&'static [Self]),
    /// Whatever the author keeps there; it is not read.
    Anything,
}

impl Holds {
    /// The words that may stand there, alone or in a list.
    pub fn words(&self) -> Vec<Word> {
        if let Self::List(own) = self {
            return own.words();
        }
        if let Self::Word(words) = self { words() } else { Vec::new() }
    }
}

/// What the names of a [`Holds::ByName`] look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Ids: `chu_thuong_va_so`.
    Ids,
    /// Codes of a list: small letters, digits, `_`.
    Codes,
    /// Fields: `o`, or `muc.o`.
    Paths,
}

/// A word and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// The word as definitions write it.
    pub word: &'static str,
    /// What it means, for authors.
    pub says: &'static str,
}

/// What a map must have besides its required keys.
#[derive(Debug, Clone, Copy)]
pub enum Demand {
    /// At least one of these keys; the first is told to be missing.
    OneOf(&'static [&'static str]),
    /// Where `key` is there, the key `then`.
    With {
        /// The key that asks for `then`.
        key: &'static str,
        /// The key that must be there.
        then: &'static str,
    },
    /// Where `key` has one of `words`, the key `then`.
    Where {
        /// The key that decides.
        key: &'static str,
        /// The words that ask for `then`.
        words: &'static [&'static str],
        /// The key that must be there.
        then: &'static str,
    },
}

impl Shape {
    /// Its keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.parts.iter().copied().flatten()
    }

    /// The names of its keys.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.keys().map(|key| key.name)
    }
}

/// A key that must be there.
const fn required(
    name: &'static str,
    holds: Holds,
    says: &'static str,
    example: &'static str,
) -> Key {
    Key { name, presence: Presence::Required, holds, says, example }
}

/// A key that may be left out.
const fn optional(
    name: &'static str,
    holds: Holds,
    says: &'static str,
    example: &'static str,
) -> Key {
    Key { name, presence: Presence::Optional, holds, says, example }
}

/// A shape without demands.
const fn shape(name: &'static str, says: &'static str, parts: &'static [&'static [Key]]) -> Shape {
    Shape { name, says, parts, demands: &[] }
}

const TEXTS: Holds = Holds::List(&Holds::Text);
const IDS: Holds = Holds::List(&Holds::Id);
const PATHS: Holds = Holds::List(&Holds::Path);
