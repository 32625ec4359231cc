//! What only the file itself can show: durability, a full disk, what stands in the open.

use super::*;
use crate::dossier::event::Event;
use crate::store::{Fault, Header};

fn noted(words: usize) -> Event {
    Event::Noted { text: "ghi chú ".repeat(words).into() }
}

fn fill(store: &mut Sqlite, after: u64, events: &[Event]) -> Result<u64, StoreError> {
    let header = Header::default();
    let batch = Batch { after, events, header: &header };
    store.append("00112233aabbccdd", &batch)
}

#[test]
fn a_full_disk_stores_all_of_an_append_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Sqlite::open(&folder.path().join("camtay.db")).unwrap();
    assert_eq!(fill(&mut store, 0, &[noted(1)]).unwrap(), 1);
    let pages: u32 =
        store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store
        .connection
        .pragma_update_and_check(None, "max_page_count", pages + 2, |_| Ok(()))
        .unwrap();
    let error = fill(&mut store, 1, &[noted(1), noted(9000)]).unwrap_err();
    let full =
        matches!(error, StoreError::Failed { attempt: Attempt::Append, fault: Fault::Full, .. });
    assert!(full, "{error}");
    assert_eq!(store.open("00112233aabbccdd").unwrap().events.len(), 1);
    assert_eq!(fill(&mut store, 1, &[noted(2)]).unwrap(), 2);
}

#[test]
fn every_commit_waits_for_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("camtay.db")).unwrap();
    let pragma = |name: &str| -> String {
        let sql = format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}");
        let value = store.connection.query_row(&sql, [], |row| row.get(0));
        value.unwrap()
    };
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2");
    assert_eq!(pragma("foreign_keys"), "1");
}

#[test]
fn answers_stand_only_in_the_blobs() {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("camtay.db")).unwrap();
    let sql = "SELECT group_concat(m.name || '.' || c.name || ' ' || c.type, ', ')
               FROM sqlite_schema m, pragma_table_info(m.name) c
               WHERE m.type = 'table' AND c.type = 'BLOB' ORDER BY m.name";
    let blobs = store.connection.query_row(sql, [], |row| row.get(0));
    let blobs: String = blobs.unwrap();
    assert_eq!(blobs, "dossier.header BLOB, event.payload BLOB, draft.payload BLOB");
}
