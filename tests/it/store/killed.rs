//! A writer that is killed loses nothing it has acknowledged.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use camtay::dossier::event::Event;
use camtay::store::sqlite::Sqlite;
use camtay::store::{Draft, Fault, Store, StoreError};

use super::{DOSSIER, answered, append, began};

/// Set for the child process: the data file it writes to.
const WRITER: &str = "CAMTAY_TEST_WRITER";

/// Not a test unless a test below starts it as a child process: appends without end and says each
/// revision once it is stored.
#[test]
fn writer() {
    let Some(path) = std::env::var_os(WRITER) else {
        return;
    };
    let mut store = Sqlite::open(Path::new(&path)).unwrap();
    let mut revision = append(&mut store, DOSSIER, 0, &[began("dang-ky-khai-sinh")]).unwrap();
    let mut out = std::io::stdout();
    loop {
        let number = revision.to_string();
        let events = [answered("tre.ho_ten", &number), Event::Parked];
        revision = append(&mut store, DOSSIER, revision, &events).unwrap();
        let draft = Draft { path: "me.ho_ten".into(), text: revision.to_string() };
        store.keep_draft(DOSSIER, &draft).unwrap();
        writeln!(out, "stored {revision}").unwrap();
        out.flush().unwrap();
    }
}

fn start(path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::killed::writer", "--nocapture", "--test-threads=1"])
        .env(WRITER, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills the writer once it has said this many revisions, and returns the last it said.
fn kill_after(child: &mut Child, times: usize) -> u64 {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = lines
        .by_ref()
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("stored ").and_then(|n| n.parse().ok()));
    let counted = said.nth(times - 1).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    // What was said before the kill and read after it counts as well; a torn last line does not.
    said.last().unwrap_or(counted)
}

/// SQLite's own examination of the whole file.
fn integrity(path: &Path) -> String {
    rusqlite::Connection::open(path)
        .unwrap()
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn everything_acknowledged_survives_a_kill() {
    for times in [1, 2, 7, 30, 90] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("camtay.db");
        let mut child = start(&path);
        let said = kill_after(&mut child, times);
        let mut store = Sqlite::open(&path).unwrap();
        assert_eq!(integrity(&path), "ok", "after {times}");
        let opened = store.open(DOSSIER).unwrap();
        let revision = opened.events.len() as u64;
        assert!(revision >= said, "{revision} of {said} after {times}");
        assert_eq!(revision % 2, 1, "half an append after {times}");
        assert_eq!(store.list().unwrap()[0].revision, revision);
        let kept: u64 = opened.draft.unwrap().text.parse().unwrap();
        assert!(kept >= said);
        for (number, event) in (1..).zip(opened.events.iter().skip(1).step_by(2)) {
            assert_eq!(*event, answered("tre.ho_ten", &(number * 2 - 1).to_string()));
        }
        assert_eq!(append(&mut store, DOSSIER, revision, &[Event::Undone]).unwrap(), revision + 1);
    }
}

/// The writer never rests, and SQLite gives turns by chance: being held off stores nothing, so it may
/// be tried again.
fn append_in_turn(store: &mut Sqlite, dossier: &str, after: u64) {
    loop {
        match append(store, dossier, after, &[Event::Parked]) {
            Err(StoreError::Failed { fault: Fault::Busy, .. }) => {}
            appended => break assert_eq!(appended.unwrap(), after + 1),
        }
    }
}

#[test]
fn two_programs_share_the_file_and_see_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("camtay.db");
    let mut child = start(&path);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let stored = |line: std::io::Result<String>| line.unwrap().starts_with("stored ");
    assert!(lines.by_ref().any(stored));
    let mut store = Sqlite::open(&path).unwrap();
    for own in 0..20 {
        append_in_turn(&mut store, "ffff", own);
    }
    assert!(lines.by_ref().any(stored));
    child.kill().unwrap();
    child.wait().unwrap();
    let error = append(&mut store, DOSSIER, 1, &[Event::Parked]).unwrap_err();
    assert!(matches!(error, StoreError::Conflict { expected: 1, .. }));
    assert_eq!(store.list().unwrap().len(), 2);
}
