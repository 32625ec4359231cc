//! Events in the shape version 1 gives them, with what version 2 added. A change of what is here is a
//! new version beside it.

use serde::{Deserialize, Serialize};

use super::RecordError;
use super::parts::{ToldCarry, ToldEntry, ToldMark, ToldSource, channel, day, path, paths, texts};
use crate::dossier::event::Event;

/// One event.
#[derive(Serialize, Deserialize)]
#[serde(tag = "did", rename_all = "snake_case")]
pub(super) enum Told {
    Began { procedure: Box<str>, hash: Box<str>, channel: String },
    Addressed { citizen: Box<str>, officer: Box<str> },
    Channelled(ToldChannel),
    Answered(ToldAnswer),
    Cleared(ToldField),
    Restored { path: String },
    ItemAdded(ToldItem),
    ItemRemoved(ToldItem),
    Closed(ToldList),
    Reopened(ToldList),
    PaperMarked(ToldPaper),
    Noted { text: Box<str> },
    Parked,
    HandedOver { to: Box<str> },
    Filed { receipt: Box<str>, on: String },
    Moved(ToldMove),
    Stayed { hash: Box<str> },
    Undone,
}

/// Answers taken out of relevance, as paths; left out where there are none.
#[derive(Serialize, Deserialize)]
struct Shelves {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    shelves: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ToldChannel {
    channel: String,
    #[serde(flatten)]
    with: Shelves,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ToldAnswer {
    path: String,
    entry: ToldEntry,
    source: ToldSource,
    #[serde(flatten)]
    with: Shelves,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ToldField {
    path: String,
    #[serde(flatten)]
    with: Shelves,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ToldItem {
    list: Box<str>,
    item: u32,
    #[serde(flatten)]
    with: Shelves,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ToldList {
    list: Box<str>,
    #[serde(flatten)]
    with: Shelves,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ToldPaper {
    paper: Box<str>,
    mark: Option<ToldMark>,
    #[serde(flatten)]
    with: Shelves,
}

/// Before version 2 a move carried nothing over.
#[derive(Serialize, Deserialize)]
pub(super) struct ToldMove {
    hash: Box<str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    carries: Vec<ToldCarry>,
    #[serde(flatten)]
    with: Shelves,
}

impl Told {
    /// The first version that tells such an event.
    pub(super) fn version(&self) -> u32 {
        match self {
            Self::Moved(told) if !told.carries.is_empty() || !told.with.shelves.is_empty() => 2,
            Self::Stayed { .. } => 2,
            Self::Moved(_)
            | Self::Began { .. }
            | Self::Addressed { .. }
            | Self::Channelled(_)
            | Self::Answered(_)
            | Self::Cleared(_)
            | Self::Restored { .. }
            | Self::ItemAdded(_)
            | Self::ItemRemoved(_)
            | Self::Closed(_)
            | Self::Reopened(_)
            | Self::PaperMarked(_)
            | Self::Noted { .. }
            | Self::Parked
            | Self::HandedOver { .. }
            | Self::Filed { .. }
            | Self::Undone => 1,
        }
    }
}

impl From<&Event> for Told {
    fn from(event: &Event) -> Self {
        let with = Shelves { shelves: texts(event.shelves()) };
        match event {
            Event::Began { procedure, hash, channel } => Self::Began {
                procedure: procedure.clone(),
                hash: hash.clone(),
                channel: channel.id().to_owned(),
            },
            Event::Addressed { citizen, officer } => {
                Self::Addressed { citizen: citizen.clone(), officer: officer.clone() }
            }
            Event::Channelled { channel, .. } => {
                Self::Channelled(ToldChannel { channel: channel.id().to_owned(), with })
            }
            Event::Answered { path, entry, source, .. } => Self::Answered(ToldAnswer {
                path: path.to_string(),
                entry: entry.into(),
                source: source.into(),
                with,
            }),
            Event::Cleared { path, .. } => {
                Self::Cleared(ToldField { path: path.to_string(), with })
            }
            Event::Restored { path } => Self::Restored { path: path.to_string() },
            Event::ItemAdded { list, item, .. } => Self::ItemAdded(told_item(list, *item, with)),
            Event::ItemRemoved { list, item, .. } => {
                Self::ItemRemoved(told_item(list, *item, with))
            }
            Event::Closed { list, .. } => Self::Closed(told_list(list, with)),
            Event::Reopened { list, .. } => Self::Reopened(told_list(list, with)),
            Event::PaperMarked { paper, mark, .. } => Self::PaperMarked(ToldPaper {
                paper: paper.clone(),
                mark: mark.as_ref().map(Into::into),
                with,
            }),
            Event::Noted { text } => Self::Noted { text: text.clone() },
            Event::Parked => Self::Parked,
            Event::HandedOver { to } => Self::HandedOver { to: to.clone() },
            Event::Filed { receipt, on } => told_filing(receipt, on.to_string()),
            Event::Moved { hash, carries, .. } => Self::Moved(ToldMove {
                hash: hash.clone(),
                carries: carries.iter().map(Into::into).collect(),
                with,
            }),
            Event::Stayed { hash } => Self::Stayed { hash: hash.clone() },
            Event::Undone => Self::Undone,
        }
    }
}

fn told_item(list: &str, item: u32, with: Shelves) -> ToldItem {
    let list = list.into();
    ToldItem { list, item, with }
}

fn told_list(list: &str, with: Shelves) -> ToldList {
    let list = list.into();
    ToldList { list, with }
}

fn told_filing(receipt: &str, on: String) -> Told {
    let receipt = receipt.into();
    Told::Filed { receipt, on }
}

impl TryFrom<Told> for Event {
    type Error = RecordError;

    fn try_from(told: Told) -> Result<Self, RecordError> {
        Ok(match told {
            Told::Began { procedure, hash, channel: id } => {
                Self::Began { procedure, hash, channel: channel(&id)? }
            }
            Told::Addressed { citizen, officer } => Self::Addressed { citizen, officer },
            Told::Channelled(told) => Self::Channelled {
                channel: channel(&told.channel)?,
                shelves: paths(&told.with.shelves)?,
            },
            Told::Answered(told) => Self::Answered {
                path: path(&told.path)?,
                entry: told.entry.into(),
                source: told.source.try_into()?,
                shelves: paths(&told.with.shelves)?,
            },
            Told::Cleared(told) => {
                Self::Cleared { path: path(&told.path)?, shelves: paths(&told.with.shelves)? }
            }
            Told::Restored { path: at } => Self::Restored { path: path(&at)? },
            Told::ItemAdded(told) => Self::ItemAdded {
                shelves: paths(&told.with.shelves)?,
                list: told.list,
                item: told.item,
            },
            Told::ItemRemoved(told) => Self::ItemRemoved {
                shelves: paths(&told.with.shelves)?,
                list: told.list,
                item: told.item,
            },
            Told::Closed(told) => {
                Self::Closed { shelves: paths(&told.with.shelves)?, list: told.list }
            }
            Told::Reopened(told) => {
                Self::Reopened { shelves: paths(&told.with.shelves)?, list: told.list }
            }
            Told::PaperMarked(told) => marked(told)?,
            Told::Noted { text } => Self::Noted { text },
            Told::Parked => Self::Parked,
            Told::HandedOver { to } => Self::HandedOver { to },
            Told::Filed { receipt, on } => filed(receipt, &on)?,
            Told::Moved(told) => moved(told)?,
            Told::Stayed { hash } => Self::Stayed { hash },
            Told::Undone => Self::Undone,
        })
    }
}

fn moved(told: ToldMove) -> Result<Event, RecordError> {
    let carries = told.carries.into_iter().map(TryInto::try_into);
    Ok(Event::Moved {
        hash: told.hash,
        carries: carries.collect::<Result<_, _>>()?,
        shelves: paths(&told.with.shelves)?,
    })
}

fn marked(told: ToldPaper) -> Result<Event, RecordError> {
    Ok(Event::PaperMarked {
        shelves: paths(&told.with.shelves)?,
        paper: told.paper,
        mark: told.mark.map(Into::into),
    })
}

fn filed(receipt: Box<str>, on: &str) -> Result<Event, RecordError> {
    let on = day(on)?;
    Ok(Event::Filed { receipt, on })
}
