//! The administrative units of today: 34 provinces and their communes, as a plain table that is searched
//! where it lies, so that nothing is read before it is wanted and nothing is kept. What an address
//! field makes of them belongs to `field`.
//!
//! The table is made from the official list by `tests/it/units.rs`.

mod claim;
mod judge;
mod line;
mod look;
mod offer;
mod place;
mod realm;
mod rest;
mod slip;
mod spell;
mod table;
mod words;

pub use line::{Kept, Place, Reading, Verdict, read};
pub use offer::{Offers, offers};

use crate::text::fold::fold;
use table::{Section, section, sections};

/// A province or a city of that level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Province {
    /// Two digits.
    pub code: &'static str,
    /// The name with its rank.
    pub name: &'static str,
    /// The name without its rank, as it is searched.
    key: &'static str,
}

/// A commune of any rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Five digits.
    pub code: &'static str,
    /// What kind of commune it is.
    pub rank: Rank,
    /// The name without its rank.
    pub bare: &'static str,
    /// Where it lies.
    pub province: Province,
    /// The name as it is searched.
    key: &'static str,
}

/// The ranks of communes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// Phường.
    Ward,
    /// Xã.
    Commune,
    /// Đặc khu.
    SpecialZone,
}

impl Rank {
    /// The rank as it stands before a name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ward => "Phường",
            Self::Commune => "Xã",
            Self::SpecialZone => "Đặc khu",
        }
    }
}

impl Unit {
    /// The official name, rank included.
    pub fn name(&self) -> String {
        format!("{} {}", self.rank.word(), self.bare)
    }
}

/// Every province, by code.
pub fn provinces() -> impl Iterator<Item = Province> {
    sections().map(|own| own.province)
}

/// Every commune, by province.
pub fn units() -> impl Iterator<Item = Unit> {
    sections().flat_map(Section::communes)
}

/// The communes of a province.
pub fn units_of(code: &str) -> impl Iterator<Item = Unit> {
    section(code).into_iter().flat_map(Section::communes)
}

/// The province of a code.
pub fn province(code: &str) -> Option<Province> {
    section(code).map(|own| own.province)
}

/// The commune of a code in a province.
pub fn find(province: &str, code: &str) -> Option<Unit> {
    units_of(province).find(|own| own.code == code)
}

/// The province that a text names in full, with or without its rank and marks.
pub fn named_province(text: &str) -> Option<Province> {
    let typed = key(text);
    let typed = ["thanhpho", "tinh", "tp"]
        .iter()
        .find_map(|rank| typed.strip_prefix(rank))
        .unwrap_or(&typed);
    provinces().find(|own| own.key == typed)
}

/// The only commune of a province that a text names in full, with or without its rank and marks.
pub fn named(province: &str, text: &str) -> Option<Unit> {
    let typed = key(text);
    let mut fitting = units_of(province).filter(|own| {
        let bare = own.key == typed && spell::agrees(text, own.bare);
        bare || key(&own.name()) == typed && spell::agrees(text, &own.name())
    });
    fitting.next().filter(|_| fitting.next().is_none())
}

/// A name as it is searched: without marks, spaces and signs, `y` as `i`.
pub fn key(name: &str) -> String {
    let mut key = fold(name);
    key.retain(char::is_alphanumeric);
    key.replace('y', "i")
}
