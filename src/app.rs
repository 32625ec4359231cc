//! The program as a value: a `Model` that messages change and that is seen as a page.
//!
//! `update` takes one message and returns effects as plain data; the shell performs them
//! and reports outcomes, each naming what it was about, so that late news can be dropped.

pub mod page;

pub mod keys;

pub mod focus;

pub mod session;

pub mod walk;

pub mod spoken;

pub mod values;

pub mod phrase;

pub mod handout;

pub mod progress;

pub mod editor;

pub mod screen;

pub mod preview;

pub mod model;

mod typing;

mod citizen;

mod scan;

mod go;

pub mod update;

mod frame;

use std::sync::Arc;

use jiff::civil::Date;

use crate::dossier::case::Site;
use crate::dossier::event::Event;
use crate::procedure::Procedure;
use crate::procedure::catalog::Catalog;
use crate::procedure::form::Choice;
use keys::Key;
use page::Spot;

/// What comes to the program from outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A key.
    Key(Key),
    /// Text pasted as a whole.
    Paste(String),
    /// A click on something of the page.
    Click(Spot),
    /// The wheel, in steps; negative is up.
    Scroll(i16),
    /// The terminal's size, in cells.
    Resized {
        /// Columns.
        columns: u16,
        /// Rows.
        rows: u16,
    },
    /// The desk's date has changed.
    Day(Date),
    /// News of an effect.
    Outcome(Outcome),
    /// The files of the definition that is tried out were read anew.
    Reread(Box<preview::Reading>),
}

/// Identity of a dossier, given by the program when it is begun: 16 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DossierId(pub Box<str>);

/// What the shell is asked to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Find definitions by this catalogue from now on.
    UseCatalog(Catalog),
    /// Read the definition that is in force on a day.
    OpenProcedure {
        /// Its id.
        id: Box<str>,
        /// The day.
        day: Date,
    },
    /// Read the definition a dossier stands on, and the later ones up to the one in force on a day.
    OpenDefinition {
        /// The procedure's id.
        procedure: Box<str>,
        /// The content hash of the dossier's definition.
        hash: Box<str>,
        /// The day.
        day: Date,
    },
    /// Give a new dossier an identity.
    NewDossier,
    /// Append events durably.
    Append {
        /// The dossier.
        dossier: DossierId,
        /// How many events are already there.
        after: u64,
        /// What happened.
        events: Vec<Event>,
    },
    /// Keep the words of an unfinished field; an empty text forgets them.
    KeepDraft {
        /// The dossier.
        dossier: DossierId,
        /// The field, as a path.
        path: Box<str>,
        /// What was typed so far.
        text: String,
    },
    /// List the dossiers.
    ListDossiers,
    /// Read a dossier's events.
    OpenDossier(DossierId),
    /// Read where the desk is.
    ReadSite,
    /// Keep where the desk is, from now on.
    ChooseSite(Site),
    /// Copy to the clipboard.
    Copy(String),
    /// Read these words aloud until the next key.
    Speak(String),
    /// Write a hand-out as a text file.
    WriteSheet {
        /// File name without personal data.
        name: String,
        /// The sheet.
        text: String,
    },
    /// Let the shell have the terminal until it gives it back.
    Suspend,
    /// End the program once everything is saved.
    Quit,
}

/// What became of an effect.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The definitions as they are now known, while they are read or since they have changed.
    Catalog(Catalog),
    /// The definitions could not be looked through: why, for people.
    CatalogFailed(String),
    /// A definition was read.
    Procedure(Arc<Procedure>),
    /// A definition could not be read: its id, and diagnostics already in words.
    ProcedureFailed {
        /// The id.
        id: Box<str>,
        /// What is wrong, for people.
        why: String,
    },
    /// The definitions of a dossier were read.
    Definitions(Definitions),
    /// A new identity.
    Dossier(DossierId),
    /// Events are durable up to this revision.
    Appended {
        /// The dossier.
        dossier: DossierId,
        /// How many events it has now.
        revision: u64,
    },
    /// Events could not be stored; they are still in memory.
    AppendFailed {
        /// The dossier.
        dossier: DossierId,
        /// Why and what to do, for people.
        why: String,
    },
    /// The dossiers, newest first.
    Dossiers(Vec<Summary>),
    /// A dossier's events and the words of an unfinished field.
    Opened {
        /// The dossier.
        dossier: DossierId,
        /// Its events in order.
        events: Vec<Event>,
        /// Path and text of the unfinished field.
        draft: Option<(Box<str>, String)>,
    },
    /// Where the desk is, as it was chosen some day.
    Site {
        /// Province and commune; neither where nobody has chosen.
        site: Site,
        /// Every province there is to choose from.
        provinces: Arc<[Choice]>,
    },
    /// Where the desk is was kept.
    SiteChosen(Site),
    /// The text was sent to the clipboard; a terminal's clipboard gives no answer.
    Copied,
    /// The clipboard could not be reached: why, for people.
    CopyFailed(String),
    /// No program that could read aloud was found.
    NoVoice,
    /// A hand-out was written: its path for people.
    SheetWritten(String),
    /// A hand-out could not be written: why and what to do.
    SheetFailed(String),
    /// The store could not be read: why and what to do.
    StoreFailed(String),
}

/// The definitions of a dossier.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Definitions {
    /// The procedure's id.
    pub procedure: Box<str>,
    /// The definition the dossier stands on; `None` where it was never kept.
    pub own: Option<Arc<Procedure>>,
    /// Later ones in order, the last being in force; empty where that is the dossier's own.
    pub later: Vec<Arc<Procedure>>,
    /// Why the one in force could not be read, for people.
    pub missing: Option<String>,
}

/// A dossier in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its identity.
    pub id: DossierId,
    /// The procedure's id.
    pub procedure: Box<str>,
    /// What tells it from others: a name from its answers, or empty.
    pub title: String,
    /// How many events it has.
    pub revision: u64,
    /// When it was last touched, local time, `YYYY-MM-DD HH:MM`.
    pub touched: String,
    /// Set once filed: the receipt's code.
    pub filed: Option<Box<str>>,
}
