//! What comes to the loop from all sides.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::Sender;

use crossterm::event::Event;

use crate::app::preview::Reading;
use crate::app::{Effect, Outcome};
use crate::locale::Locale;

/// One piece of news.
#[derive(Debug)]
pub(super) enum News {
    /// What was typed or pointed at since the last news, in order: all that could be read at once.
    Input(Vec<Event>),
    /// What became of an effect.
    Outcome(Outcome),
    /// What became of a hand-out.
    Sheet(io::Result<PathBuf>),
    /// The desk failed without a word at this effect.
    Broken(Effect),
    /// The files of the definition that is tried out were read anew.
    Reread(Box<Reading>),
    /// The terminal may have another size.
    Resized,
    /// The shell asks for the terminal.
    Suspend,
    /// The end: handle what came before, hand on what is to be saved, drop the sender and rest.
    Leave(Sender<()>),
}

/// What a hand-out's fate means for the model.
pub(super) fn of_sheet(written: io::Result<PathBuf>, locale: &Locale) -> Outcome {
    match written {
        Ok(path) => Outcome::SheetWritten(path.display().to_string()),
        Err(error) => Outcome::SheetFailed(why(&error, locale)),
    }
}

/// What a fault of the desk means for the model.
pub(super) fn of_fault(effect: Effect, locale: &Locale) -> Outcome {
    let why = locale.text("shell-broken").into_owned();
    match effect {
        Effect::OpenProcedure { id, .. } | Effect::OpenDefinition { procedure: id, .. } => {
            Outcome::ProcedureFailed { id, why }
        }
        Effect::Append { dossier, .. } => Outcome::AppendFailed { dossier, why },
        Effect::Copy(_) => Outcome::CopyFailed(why),
        Effect::WriteSheet { .. } => Outcome::SheetFailed(why),
        Effect::NewDossier
        | Effect::UseCatalog(_)
        | Effect::KeepDraft { .. }
        | Effect::ListDossiers
        | Effect::OpenDossier(_)
        | Effect::ReadSite
        | Effect::ChooseSite(_)
        | Effect::Speak(_)
        | Effect::Suspend
        | Effect::Quit => Outcome::StoreFailed(why),
    }
}

/// Why a file could not be written, and what to do.
fn why(error: &io::Error, locale: &Locale) -> String {
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    let is = |kinds: [io::ErrorKind; 2]| kinds.contains(&error.kind());
    if is([PermissionDenied, ReadOnlyFilesystem]) {
        return locale.text("shell-file-denied").into_owned();
    }
    if is([StorageFull, QuotaExceeded]) {
        return locale.text("shell-file-full").into_owned();
    }
    locale.with("shell-file-other", &[("why", &error.to_string())])
}
