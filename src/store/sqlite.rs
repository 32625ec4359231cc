//! Dossiers in one SQLite file on this machine. Every append is one transaction, on the disk before it
//! returns; several programs may use the file at once.

mod definitions;
mod file;
mod layout;
mod rows;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::record;
use super::{Attempt, Batch, Draft, Opened, Setting, Store, StoreError, Summary, random_id};
use crate::procedure::yaml::Source;

/// How long to wait for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// An open data file.
#[derive(Debug)]
pub struct Sqlite {
    path: PathBuf,
    connection: Connection,
}

impl Sqlite {
    /// Opens the data file, making it and its folder for this user alone where they are missing. A
    /// file of a newer version is left as it is.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_within(path, PATIENCE)
    }

    /// Opens the data file, waiting no longer than this for another program.
    pub fn open_within(path: &Path, patience: Duration) -> Result<Self, StoreError> {
        file::prepare(path)?;
        let mut connection = file::connect(path, patience)?;
        layout::bring_up(&mut connection, path)?;
        Ok(Self { path: path.to_owned(), connection })
    }

    /// Where the data file is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Store for Sqlite {
    fn list(&mut self) -> Result<Vec<Summary>, StoreError> {
        let failed = file::failed(Attempt::Read);
        let sql = "SELECT id, procedure, revision, touched, header FROM dossier
                   ORDER BY touched DESC, id";
        let mut select = self.connection.prepare_cached(sql).map_err(failed)?;
        let rows = select.query_map([], rows::Listed::read).map_err(failed)?;
        rows.map(|row| row.map_err(failed)?.summary()).collect()
    }

    fn open(&mut self, dossier: &str) -> Result<Opened, StoreError> {
        let failed = file::failed(Attempt::Read);
        let reading = self.connection.transaction().map_err(failed)?;
        if rows::revision(&reading, dossier).map_err(failed)?.is_none() {
            return Err(StoreError::Missing(dossier.into()));
        }
        let events = rows::events(&reading, dossier)?;
        let draft = rows::draft(&reading, dossier, Attempt::Read)?;
        Ok(Opened { events, draft })
    }

    fn append(&mut self, dossier: &str, batch: &Batch<'_>) -> Result<u64, StoreError> {
        let failed = file::failed(Attempt::Append);
        let writing = self.writing(Attempt::Append)?;
        let found = rows::revision(&writing, dossier).map_err(failed)?.unwrap_or(0);
        if found != batch.after {
            return Err(StoreError::Conflict {
                dossier: dossier.into(),
                expected: batch.after,
                found,
            });
        }
        let draft = rows::draft(&writing, dossier, Attempt::Append)?;
        let settled = draft.is_some_and(|draft| draft.is_settled_by(batch.events));
        let stored = rows::insert(&writing, dossier, batch).and_then(|revision| {
            if settled {
                writing.execute("DELETE FROM draft WHERE dossier = ?1", [dossier])?;
            }
            writing.commit().map(|()| revision)
        });
        stored.map_err(failed)
    }

    fn keep_draft(&mut self, dossier: &str, draft: &Draft) -> Result<(), StoreError> {
        if draft.text.is_empty() && self.is_known(dossier)? {
            return self.drop_draft(dossier);
        }
        let sql = "INSERT INTO draft (dossier, payload)
                   SELECT id, ?2 FROM dossier WHERE id = ?1
                   ON CONFLICT (dossier) DO UPDATE SET payload = excluded.payload";
        let kept = self
            .connection
            .execute(sql, params![dossier, record::write_draft(draft)])
            .map_err(file::failed(Attempt::Draft))?;
        match kept {
            0 => Err(StoreError::Missing(dossier.into())),
            _ => Ok(()),
        }
    }

    fn drop_draft(&mut self, dossier: &str) -> Result<(), StoreError> {
        self.connection
            .execute("DELETE FROM draft WHERE dossier = ?1", [dossier])
            .map(drop)
            .map_err(file::failed(Attempt::Draft))
    }

    fn keep_definition(&mut self, source: &Source) -> Result<(), StoreError> {
        let failed = file::failed(Attempt::Append);
        let writing = self.writing(Attempt::Append)?;
        definitions::insert(&writing, source).map_err(failed)?;
        writing.commit().map_err(failed)
    }

    fn definition(&mut self, hash: &str) -> Result<Option<Source>, StoreError> {
        definitions::read(&self.connection, hash).map_err(file::failed(Attempt::Read))
    }

    fn new_id(&mut self) -> Result<Box<str>, StoreError> {
        random_id()
    }

    fn setting(&mut self, setting: Setting) -> Result<Option<String>, StoreError> {
        let sql = "SELECT value FROM setting WHERE name = ?1";
        self.connection
            .query_row(sql, [setting.name()], |row| row.get(0))
            .optional()
            .map_err(file::failed(Attempt::Read))
    }

    fn choose(&mut self, setting: Setting, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2)
                   ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.connection
            .execute(sql, [setting.name(), value])
            .map(drop)
            .map_err(file::failed(Attempt::Choose))
    }

    fn close(self: Box<Self>) -> Result<(), StoreError> {
        self.connection.close().map_err(|(_, error)| file::failed(Attempt::Close)(error))
    }
}

impl Sqlite {
    fn is_known(&self, dossier: &str) -> Result<bool, StoreError> {
        rows::revision(&self.connection, dossier)
            .map(|revision| revision.is_some())
            .map_err(file::failed(Attempt::Draft))
    }

    /// A transaction that holds the right to write from its start, so that what it reads stays true.
    fn writing(&mut self, attempt: Attempt) -> Result<Transaction<'_>, StoreError> {
        self.connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(file::failed(attempt))
    }
}

#[cfg(test)]
mod tests;
