//! The layout of the data file: numbered steps, each run once, never changed afterwards. A file that
//! knows more steps than this program is refused before anything is written to it.

use std::cmp::Ordering;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use super::file;
use crate::store::{Fault, StoreError};

/// Marks the file as Cầm Tay's: `CTay` in ASCII.
pub(super) const APPLICATION: i32 = 0x4354_6179;

/// The steps in order; the first is number 1.
const STEPS: [&str; 2] =
    [include_str!("../sql/0001-dossiers.sql"), include_str!("../sql/0002-definitions.sql")];

/// The number of the last step.
const KNOWN: u32 = 2;

/// Checks the file, then runs the steps it lacks.
pub(super) fn bring_up(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let failed = file::opening(path);
    checkpoint_on_close(connection, Checkpoint::Never).map_err(&failed)?;
    let layout = check(connection, path)?;
    checkpoint_on_close(connection, Checkpoint::Allowed).map_err(&failed)?;
    file::set_up(connection).map_err(&failed)?;
    match layout {
        Layout::Older => run(connection).map_err(&failed),
        Layout::Current => Ok(()),
    }
}

/// What a file needs; one that needs nothing is opened while another program writes to it.
#[derive(Clone, Copy)]
enum Layout {
    Older,
    Current,
}

/// What closing the file may do to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Checkpoint {
    Never,
    Allowed,
}

fn checkpoint_on_close(connection: &Connection, checkpoint: Checkpoint) -> rusqlite::Result<()> {
    let never = checkpoint == Checkpoint::Never;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, never).map(drop)
}

fn check(connection: &Connection, path: &Path) -> Result<Layout, StoreError> {
    let failed = file::opening(path);
    let tables: u32 = number(connection, "SELECT count(*) FROM sqlite_schema").map_err(&failed)?;
    if tables == 0 {
        return Ok(Layout::Older);
    }
    let sql = "SELECT application_id FROM pragma_application_id";
    let application = connection.query_row(sql, [], |row| row.get::<_, i32>(0));
    if application.map_err(&failed)? != APPLICATION {
        return Err(StoreError::Opening {
            path: path.to_owned(),
            fault: Fault::Corrupt,
            cause: "not a data file of this program".to_owned(),
        });
    }
    let found = version(connection).map_err(&failed)?;
    match found.cmp(&KNOWN) {
        Ordering::Less => Ok(Layout::Older),
        Ordering::Equal => Ok(Layout::Current),
        Ordering::Greater => Err(StoreError::Newer { path: path.to_owned(), found, known: KNOWN }),
    }
}

/// Two programs that start at once run the steps one after the other.
fn run(connection: &mut Connection) -> rusqlite::Result<()> {
    let writing = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let tables = number(&writing, "SELECT count(*) FROM sqlite_schema")?;
    let done = if tables == 0 { 0 } else { version(&writing)? };
    for (step, sql) in (1_u32..).zip(STEPS).filter(|(step, _)| *step > done) {
        writing.execute_batch(sql)?;
        writing.execute("INSERT INTO version (step) VALUES (?1)", [step])?;
    }
    writing.commit()
}

fn version(connection: &Connection) -> rusqlite::Result<u32> {
    number(connection, "SELECT COALESCE(max(step), 0) FROM version")
}

fn number(connection: &Connection, sql: &str) -> rusqlite::Result<u32> {
    connection.query_row(sql, [], |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::event::Event;
    use crate::store::Store;
    use crate::store::sqlite::Sqlite;

    #[test]
    fn the_last_step_is_the_newest_known() {
        assert_eq!(STEPS.len(), KNOWN as usize);
    }

    #[test]
    fn a_file_of_the_first_layout_is_brought_up_with_its_dossiers() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("camtay.db");
        let old = Connection::open(&path).unwrap();
        old.execute_batch(STEPS[0]).unwrap();
        old.execute_batch(
            "INSERT INTO version (step) VALUES (1);
             INSERT INTO dossier VALUES ('d', 'p', 1, 0, CAST('{\"v\":1,\"title\":\"\",\"filed\":null}' AS BLOB));
             INSERT INTO event VALUES ('d', 1, 0, CAST('{\"v\":1,\"did\":\"parked\"}' AS BLOB));",
        )
        .unwrap();
        drop(old);
        let mut store = Sqlite::open(&path).unwrap();
        assert_eq!(store.open("d").unwrap().events, [Event::Parked]);
        assert_eq!(store.definition("0f").unwrap(), None);
    }
}
