//! Folders and files that cannot be used are refused with what stood in the way, and left as they are.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use camtay::store::sqlite::Sqlite;
use camtay::store::{Attempt, Fault, Store, StoreError};

use super::{DOSSIER, append, began};

fn fault(path: &Path) -> Fault {
    match Sqlite::open_within(path, Duration::ZERO).unwrap_err() {
        StoreError::Opening { fault, cause, .. } => {
            assert!(!cause.is_empty());
            fault
        }
        other => panic!("{other}"),
    }
}

/// A data file with one dossier, as a program that has ended leaves it.
fn stored(folder: &Path) -> PathBuf {
    let path = folder.join("camtay.db");
    let mut store = Sqlite::open(&path).unwrap();
    append(&mut store, DOSSIER, 0, &[began("a")]).unwrap();
    Box::new(store).close().unwrap();
    path
}

#[cfg(unix)]
#[test]
fn only_the_user_may_read_the_file_and_its_folder() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("a/b");
    let path = home.join("camtay.db");
    let mut store = Sqlite::open(&path).unwrap();
    append(&mut store, DOSSIER, 0, &[began("a")]).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home), 0o700);
    for entry in fs::read_dir(&home).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn a_file_of_a_newer_version_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = stored(folder.path());
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute("INSERT INTO version (step) VALUES (99)", []).unwrap();
    connection.close().unwrap();
    let before = fs::read(&path).unwrap();
    let error = Sqlite::open(&path).unwrap_err();
    let newer = matches!(error, StoreError::Newer { found: 99, known: 2, .. });
    assert!(newer, "{error}");
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_file_of_another_program_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("camtay.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute("CREATE TABLE version (step INTEGER)", []).unwrap();
    connection.close().unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(fault(&path), Fault::Corrupt);
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_damaged_file_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("camtay.db");
    for content in [&b"not a database, but a letter to a friend"[..], &[0xff; 8192]] {
        fs::write(&path, content).unwrap();
        assert_eq!(fault(&path), Fault::Corrupt);
        assert!(fs::read(&path).unwrap() == content);
    }
}

#[test]
fn a_damaged_record_names_the_dossier_and_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = stored(folder.path());
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute("UPDATE event SET payload = x'7b7d'", []).unwrap();
    let mut store = Sqlite::open(&path).unwrap();
    let error = store.open(DOSSIER).err().unwrap();
    let named =
        matches!(&error, StoreError::Record { dossier, number: 1, .. } if **dossier == *DOSSIER);
    assert!(named, "{error}");
}

#[test]
fn a_file_in_place_of_the_folder_is_misplaced() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    fs::write(&home, "x").unwrap();
    assert_eq!(fault(&home.join("camtay.db")), Fault::Misplaced);
    assert_eq!(fault(&home.join("deep/camtay.db")), Fault::Misplaced);
    fs::create_dir(folder.path().join("camtay.db")).unwrap();
    assert_eq!(fault(&folder.path().join("camtay.db")), Fault::Misplaced);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_may_not_be_written_is_read_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = stored(folder.path());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o500)).unwrap();
    // The superuser may write everywhere but in the kernel's own folders.
    let root = fs::write(folder.path().join("probe"), "").is_ok();
    let path = if root { PathBuf::from("/sys/camtay/camtay.db") } else { path };
    assert_eq!(fault(&path), Fault::ReadOnly);
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn a_file_held_by_another_program_is_busy_and_stores_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = stored(folder.path());
    let mut store = Sqlite::open_within(&path, Duration::ZERO).unwrap();
    let holder = rusqlite::Connection::open(&path).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = append(&mut store, DOSSIER, 1, &[began("b")]).unwrap_err();
    let busy =
        matches!(error, StoreError::Failed { attempt: Attempt::Append, fault: Fault::Busy, .. });
    assert!(busy, "{error}");
    let mut reader = Sqlite::open_within(&path, Duration::ZERO).unwrap();
    assert_eq!(reader.open(DOSSIER).unwrap().events.len(), 1);
    holder.execute_batch("COMMIT").unwrap();
    assert_eq!(append(&mut store, DOSSIER, 1, &[began("b")]).unwrap(), 2);
}
