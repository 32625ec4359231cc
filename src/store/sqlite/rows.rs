//! Rows of the data file: what is read from them and written to them.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::file;
use crate::dossier::event::Event;
use crate::store::{Attempt, Batch, Draft, StoreError, Summary, begun, clock, record};

/// A row of the list, its header still as bytes.
pub(super) struct Listed {
    id: Box<str>,
    procedure: Box<str>,
    revision: u64,
    touched: i64,
    header: Vec<u8>,
}

impl Listed {
    /// Reads the columns as the list selects them.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            procedure: row.get(1)?,
            revision: row.get(2)?,
            touched: row.get(3)?,
            header: row.get(4)?,
        })
    }

    /// The row as callers see it.
    pub(super) fn summary(self) -> Result<Summary, StoreError> {
        let header = record::read_header(&self.header);
        let header = header.map_err(|cause| StoreError::Record {
            dossier: self.id.clone(),
            number: 0,
            cause,
        })?;
        Ok(Summary {
            id: self.id,
            procedure: self.procedure,
            revision: self.revision,
            touched: clock::local(self.touched),
            header,
        })
    }
}

/// How many events a dossier has; `None` where there is no such dossier.
pub(super) fn revision(connection: &Connection, dossier: &str) -> rusqlite::Result<Option<u64>> {
    connection
        .prepare_cached("SELECT revision FROM dossier WHERE id = ?1")?
        .query_row([dossier], |row| row.get(0))
        .optional()
}

/// A dossier's events in order.
pub(super) fn events(connection: &Connection, dossier: &str) -> Result<Vec<Event>, StoreError> {
    let failed = file::failed(Attempt::Read);
    let sql = "SELECT number, payload FROM event WHERE dossier = ?1 ORDER BY number";
    let mut select = connection.prepare_cached(sql).map_err(failed)?;
    let numbered = |row: &Row<'_>| Ok((row.get::<_, u64>(0)?, row.get::<_, Vec<u8>>(1)?));
    let rows = select.query_map([dossier], numbered).map_err(failed)?;
    rows.map(|row| {
        let (number, payload) = row.map_err(failed)?;
        record::read_event(&payload).map_err(|cause| StoreError::Record {
            dossier: dossier.into(),
            number,
            cause,
        })
    })
    .collect()
}

/// The words of a dossier's unfinished field.
pub(super) fn draft(
    connection: &Connection,
    dossier: &str,
    attempt: Attempt,
) -> Result<Option<Draft>, StoreError> {
    let sql = "SELECT payload FROM draft WHERE dossier = ?1";
    let payload: Option<Vec<u8>> = connection
        .query_row(sql, [dossier], |row| row.get(0))
        .optional()
        .map_err(file::failed(attempt))?;
    let draft = payload.map(|bytes| record::read_draft(&bytes)).transpose();
    draft.map_err(|cause| StoreError::Record { dossier: dossier.into(), number: 0, cause })
}

/// Writes the events, and what the list shows from then on.
pub(super) fn insert(
    writing: &Transaction<'_>,
    dossier: &str,
    batch: &Batch<'_>,
) -> rusqlite::Result<u64> {
    let now = clock::now();
    let revision = batch.after + batch.events.len() as u64;
    let sql = "INSERT INTO dossier (id, procedure, revision, touched, header)
               VALUES (?1, COALESCE(?2, ''), ?3, ?4, ?5)
               ON CONFLICT (id) DO UPDATE SET procedure = COALESCE(?2, procedure),
               revision = ?3, touched = ?4, header = ?5";
    let header = record::write_header(batch.header);
    let row = params![dossier, begun(batch.events), revision, now, header];
    writing.prepare_cached(sql)?.execute(row)?;
    let sql = "INSERT INTO event (dossier, number, at, payload) VALUES (?1, ?2, ?3, ?4)";
    let mut insert = writing.prepare_cached(sql)?;
    for (number, event) in (batch.after + 1..).zip(batch.events) {
        insert.execute(params![dossier, number, now, record::write_event(event)])?;
    }
    Ok(revision)
}
