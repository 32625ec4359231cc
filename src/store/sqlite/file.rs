//! The data file itself: made for this user alone, reached with the right durability, and what the
//! system's and SQLite's errors mean.
#![expect(clippy::disallowed_methods, reason = "the data file and its folder")]

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use crate::store::{Attempt, Fault, StoreError};

/// Makes the folder and an empty file where they are missing, and sees that the file may be written.
/// SQLite alone would go on with a file it may only read.
pub(super) fn prepare(path: &Path) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        make_folder(folder).map_err(|error| refused(folder, &error))?;
    }
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let made = !path.exists();
    let opened = options.open(path).map(drop);
    opened.map_err(|error| refused(path, &error))?;
    if made {
        path.ancestors().skip(1).take(2).for_each(settle);
    }
    Ok(())
}

/// Reaches the file without changing it.
pub(super) fn connect(path: &Path, patience: Duration) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(opening(path))?;
    connection.busy_timeout(patience).map_err(opening(path))?;
    Ok(connection)
}

/// Every commit reaches the disk before it returns, also when the power goes.
pub(super) fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)
}

/// The error for a database error while opening `path`.
pub(super) fn opening(path: &Path) -> impl Fn(rusqlite::Error) -> StoreError + '_ {
    |error| StoreError::Opening {
        path: path.to_owned(),
        fault: fault(&error),
        cause: error.to_string(),
    }
}

/// The error for a database error while attempting this.
pub(super) fn failed(attempt: Attempt) -> impl Fn(rusqlite::Error) -> StoreError + Copy {
    move |error| StoreError::Failed { attempt, fault: fault(&error), cause: error.to_string() }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Has the disk keep the folder's new entries, where the system can be asked to.
fn settle(folder: &Path) {
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    drop(synced);
}

fn refused(path: &Path, error: &io::Error) -> StoreError {
    use io::ErrorKind as Kind;
    let is = |kinds: &[Kind]| kinds.contains(&error.kind());
    let fault = if is(&[Kind::PermissionDenied, Kind::ReadOnlyFilesystem]) {
        Fault::ReadOnly
    } else if is(&[Kind::StorageFull, Kind::QuotaExceeded]) {
        Fault::Full
    } else if is(&[Kind::NotADirectory, Kind::AlreadyExists, Kind::IsADirectory]) {
        Fault::Misplaced
    } else {
        Fault::Other
    };
    StoreError::Opening { path: path.to_owned(), fault, cause: error.to_string() }
}

fn fault(error: &rusqlite::Error) -> Fault {
    // The memory shared by several programs is a file too; where it cannot grow, the disk is full.
    let extended = error.sqlite_error().map(|error| error.extended_code);
    if extended == Some(ffi::SQLITE_IOERR_SHMSIZE) {
        return Fault::Full;
    }
    let code = error.sqlite_error_code();
    let is = |codes: &[ErrorCode]| code.is_some_and(|code| codes.contains(&code));
    if is(&[ErrorCode::ReadOnly, ErrorCode::CannotOpen, ErrorCode::PermissionDenied]) {
        Fault::ReadOnly
    } else if is(&[ErrorCode::DiskFull]) {
        Fault::Full
    } else if is(&[ErrorCode::DatabaseBusy, ErrorCode::DatabaseLocked]) {
        Fault::Busy
    } else if is(&[ErrorCode::DatabaseCorrupt, ErrorCode::NotADatabase]) {
        Fault::Corrupt
    } else {
        Fault::Other
    }
}
