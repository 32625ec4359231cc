//! Definitions in the data file, by content hash: each text once, however many definitions share it.

use rusqlite::{Connection, Row, Transaction, params};

use crate::procedure::yaml::{Source, text_hash};

/// Keeps a definition, unless it is there.
pub(super) fn insert(writing: &Transaction<'_>, source: &Source) -> rusqlite::Result<()> {
    let hash = source.hash();
    let sql = "INSERT OR IGNORE INTO text (hash, content) VALUES (?1, ?2)";
    let mut text = writing.prepare_cached(sql)?;
    let sql = "INSERT OR IGNORE INTO definition (hash, number, name, text) VALUES (?1, ?2, ?3, ?4)";
    let mut file = writing.prepare_cached(sql)?;
    let files = std::iter::once(&source.own).chain(source.common.iter());
    for (number, (name, content)) in (0_u32..).zip(files) {
        let of_text = text_hash(content);
        text.execute(params![of_text, content])?;
        file.execute(params![hash, number, name, of_text])?;
    }
    Ok(())
}

/// The definition with this hash; `None` where it was never kept.
pub(super) fn read(connection: &Connection, hash: &str) -> rusqlite::Result<Option<Source>> {
    let sql = "SELECT name, content FROM definition JOIN text ON text.hash = definition.text
               WHERE definition.hash = ?1 ORDER BY number";
    let mut select = connection.prepare_cached(sql)?;
    let file = |row: &Row<'_>| Ok((row.get::<_, Box<str>>(0)?, row.get::<_, Box<str>>(1)?));
    let mut files = select.query_map([hash], file)?.collect::<rusqlite::Result<Vec<_>>>()?;
    if files.is_empty() {
        return Ok(None);
    }
    let common = files.split_off(1).into();
    Ok(files.pop().map(|own| Source { own, common }))
}
