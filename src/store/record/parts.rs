//! The parts of a stored event: answers, where they came from, marks of papers, days and paths.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::RecordError;
use crate::dossier::case::Mark;
use crate::dossier::event::{Carry, Source};
use crate::dossier::path::Path;
use crate::procedure::field::{Address, Entry};
use crate::procedure::rule::Channel;

/// An answer.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ToldEntry {
    Text(String),
    Chosen(Vec<String>),
    Address(ToldAddress),
    Blank,
    Unknown,
    Later,
}

/// An address by its parts.
#[derive(Serialize, Deserialize)]
pub(super) struct ToldAddress {
    tinh: Box<str>,
    xa: Box<str>,
    chi_tiet: Box<str>,
    cu: Box<str>,
}

/// Where an answer came from.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ToldSource {
    Typed,
    Field(String),
    File,
    Card,
    Dossier(Box<str>),
}

/// What was found about a paper.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ToldMark {
    Ok,
    Wrong { points: Vec<Box<str>>, note: Box<str> },
    Later,
}

/// What a move carries over.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ToldCarry {
    Answer { from: String, to: String },
    Value { path: String, entry: ToldEntry },
    Items { from: Box<str>, to: Box<str> },
    Paper { from: Box<str>, to: Box<str> },
}

impl From<&Carry> for ToldCarry {
    fn from(carry: &Carry) -> Self {
        match carry {
            Carry::Answer { from, to } => {
                Self::Answer { from: from.to_string(), to: to.to_string() }
            }
            Carry::Value { path, entry } => {
                Self::Value { path: path.to_string(), entry: entry.into() }
            }
            Carry::Items { from, to } => Self::Items { from: from.clone(), to: to.clone() },
            Carry::Paper { from, to } => Self::Paper { from: from.clone(), to: to.clone() },
        }
    }
}

impl TryFrom<ToldCarry> for Carry {
    type Error = RecordError;

    fn try_from(told: ToldCarry) -> Result<Self, RecordError> {
        Ok(match told {
            ToldCarry::Answer { from, to } => Self::Answer { from: path(&from)?, to: path(&to)? },
            ToldCarry::Value { path: at, entry } => {
                Self::Value { path: path(&at)?, entry: entry.into() }
            }
            ToldCarry::Items { from, to } => Self::Items { from, to },
            ToldCarry::Paper { from, to } => Self::Paper { from, to },
        })
    }
}

impl From<&Entry> for ToldEntry {
    fn from(entry: &Entry) -> Self {
        match entry {
            Entry::Text(text) => Self::Text(text.clone()),
            Entry::Chosen(options) => Self::Chosen(options.clone()),
            Entry::Address(address) => Self::Address(ToldAddress {
                tinh: address.tinh.clone(),
                xa: address.xa.clone(),
                chi_tiet: address.chi_tiet.clone(),
                cu: address.cu.clone(),
            }),
            Entry::Blank => Self::Blank,
            Entry::Unknown => Self::Unknown,
            Entry::Later => Self::Later,
        }
    }
}

impl From<ToldEntry> for Entry {
    fn from(told: ToldEntry) -> Self {
        match told {
            ToldEntry::Text(text) => Self::Text(text),
            ToldEntry::Chosen(options) => Self::Chosen(options),
            ToldEntry::Address(address) => Self::Address(Address {
                tinh: address.tinh,
                xa: address.xa,
                chi_tiet: address.chi_tiet,
                cu: address.cu,
            }),
            ToldEntry::Blank => Self::Blank,
            ToldEntry::Unknown => Self::Unknown,
            ToldEntry::Later => Self::Later,
        }
    }
}

impl From<&Source> for ToldSource {
    fn from(source: &Source) -> Self {
        match source {
            Source::Typed => Self::Typed,
            Source::Field(path) => Self::Field(path.to_string()),
            Source::File => Self::File,
            Source::Card => Self::Card,
            Source::Dossier(id) => Self::Dossier(id.clone()),
        }
    }
}

impl TryFrom<ToldSource> for Source {
    type Error = RecordError;

    fn try_from(told: ToldSource) -> Result<Self, RecordError> {
        Ok(match told {
            ToldSource::Typed => Self::Typed,
            ToldSource::Field(text) => Self::Field(path(&text)?),
            ToldSource::File => Self::File,
            ToldSource::Card => Self::Card,
            ToldSource::Dossier(id) => Self::Dossier(id),
        })
    }
}

impl From<&Mark> for ToldMark {
    fn from(mark: &Mark) -> Self {
        match mark {
            Mark::Ok => Self::Ok,
            Mark::Wrong { points, note } => {
                Self::Wrong { points: points.clone(), note: note.clone() }
            }
            Mark::Later => Self::Later,
        }
    }
}

impl From<ToldMark> for Mark {
    fn from(told: ToldMark) -> Self {
        match told {
            ToldMark::Ok => Self::Ok,
            ToldMark::Wrong { points, note } => Self::Wrong { points, note },
            ToldMark::Later => Self::Later,
        }
    }
}

pub(super) fn path(text: &str) -> Result<Path, RecordError> {
    Path::read(text).ok_or(RecordError::Malformed)
}

pub(super) fn paths(texts: &[String]) -> Result<Vec<Path>, RecordError> {
    texts.iter().map(|text| path(text)).collect()
}

pub(super) fn texts(paths: &[Path]) -> Vec<String> {
    paths.iter().map(Path::to_string).collect()
}

pub(super) fn channel(id: &str) -> Result<Channel, RecordError> {
    Channel::from_id(id).ok_or(RecordError::Malformed)
}

pub(super) fn day(text: &str) -> Result<Date, RecordError> {
    text.parse().ok().ok_or(RecordError::Malformed)
}
