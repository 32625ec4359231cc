//! What every adapter promises, held against each of them.

use camtay::dossier::event::Event;
use camtay::procedure::yaml::{Shared, Source};
use camtay::store::memory::Memory;
use camtay::store::sqlite::Sqlite;
use camtay::store::{Batch, Draft, Header, Setting, Store, StoreError, Summary};

use super::{DOSSIER, answered, append, began, header};

/// A promise, shown on a fresh store.
type Promise = fn(&mut dyn Store);

const PROMISES: [(&str, Promise); 10] = [
    ("a fresh store is empty", fresh_is_empty),
    ("what was appended is there, in order", appended_is_there),
    ("a stale revision is a conflict and stores nothing", stale_is_a_conflict),
    ("the list shows the last touched first", last_touched_first),
    ("the list shows the newest header", newest_header),
    ("a draft is kept until its field is answered", draft_until_answered),
    ("an unknown dossier is missing", unknown_is_missing),
    ("settings are kept by name", settings_are_kept),
    ("definitions are kept by what they say", definitions_are_kept),
    ("identities are new", identities_are_new),
];

#[test]
fn memory_keeps_every_promise() {
    for (promise, shown) in PROMISES {
        println!("{promise}");
        shown(&mut Memory::default());
    }
}

#[test]
fn sqlite_keeps_every_promise() {
    for (promise, shown) in PROMISES {
        println!("{promise}");
        let folder = tempfile::tempdir().unwrap();
        let mut store = Sqlite::open(&folder.path().join("camtay.db")).unwrap();
        shown(&mut store);
    }
}

fn fresh_is_empty(store: &mut dyn Store) {
    assert!(store.list().unwrap().is_empty());
    assert_eq!(store.setting(Setting::Province).unwrap(), None);
}

fn appended_is_there(store: &mut dyn Store) {
    let first = [began("dang-ky-khai-sinh"), answered("noi_sinh", "noi_khac")];
    let second = [answered("tre.ho_ten", "Trần Bé Na"), Event::Undone];
    assert_eq!(append(store, DOSSIER, 0, &first).unwrap(), 2);
    assert_eq!(append(store, DOSSIER, 2, &second).unwrap(), 4);
    assert_eq!(append(store, DOSSIER, 4, &[]).unwrap(), 4);
    let events = store.open(DOSSIER).unwrap().events;
    assert_eq!(events, [first, second].concat());
}

fn stale_is_a_conflict(store: &mut dyn Store) {
    append(store, DOSSIER, 0, &[began("a"), Event::Parked]).unwrap();
    for stale in [0, 1, 3] {
        let events = [answered("x", "y")];
        let error = append(store, DOSSIER, stale, &events).unwrap_err();
        let StoreError::Conflict { dossier, expected, found } = error else {
            panic!("{error}");
        };
        assert_eq!((&*dossier, expected, found), (DOSSIER, stale, 2));
    }
    assert_eq!(store.open(DOSSIER).unwrap().events.len(), 2);
}

fn last_touched_first(store: &mut dyn Store) {
    for id in ["a", "b", "c"] {
        append(store, id, 0, &[began(id)]).unwrap();
    }
    append(store, "a", 1, &[Event::Parked]).unwrap();
    let list = store.list().unwrap();
    let shown = |own: &Summary| (own.id.to_string(), own.procedure.to_string(), own.revision);
    let order: Vec<_> = list.iter().map(shown).collect();
    let wanted = [("a", 2), ("c", 1), ("b", 1)];
    assert_eq!(order, wanted.map(|(id, revision)| (id.to_owned(), id.to_owned(), revision)));
    let dated = |text: &str| text.len() == 16 && text.starts_with("20");
    assert!(list.iter().all(|own| dated(&own.touched)));
}

fn newest_header(store: &mut dyn Store) {
    append(store, DOSSIER, 0, &[began("a")]).unwrap();
    let filed = Header { title: "Trần Bé Na".to_owned(), filed: Some("H01.2026".into()) };
    let batch = Batch { after: 1, events: &[Event::Parked], header: &filed };
    store.append(DOSSIER, &batch).unwrap();
    assert!(store.list().unwrap()[0].header == filed);
    append(store, DOSSIER, 2, &[Event::Parked]).unwrap();
    assert!(store.list().unwrap()[0].header == header("Nguyễn Thị Lan"));
}

fn draft_until_answered(store: &mut dyn Store) {
    append(store, DOSSIER, 0, &[began("a")]).unwrap();
    let draft = |path: &str, text: &str| Draft { path: path.into(), text: text.to_owned() };
    store.keep_draft(DOSSIER, &draft("me.ho_ten", "Ngu")).unwrap();
    store.keep_draft(DOSSIER, &draft("me.ho_ten", "Nguyễ")).unwrap();
    append(store, DOSSIER, 1, &[answered("cha.ho_ten", "Trần Văn Đạt")]).unwrap();
    let kept = store.open(DOSSIER).unwrap().draft;
    assert!(kept == Some(draft("me.ho_ten", "Nguyễ")));
    append(store, DOSSIER, 2, &[answered("me.ho_ten", "Nguyễn Thị Lan")]).unwrap();
    assert!(store.open(DOSSIER).unwrap().draft.is_none());
    store.keep_draft(DOSSIER, &draft("tre.ho_ten", "T")).unwrap();
    store.keep_draft(DOSSIER, &draft("tre.ho_ten", "")).unwrap();
    assert!(store.open(DOSSIER).unwrap().draft.is_none());
    store.keep_draft(DOSSIER, &draft("tre.ho_ten", "")).unwrap();
    store.keep_draft(DOSSIER, &draft("tre.ho_ten", "T")).unwrap();
    store.drop_draft(DOSSIER).unwrap();
    store.drop_draft(DOSSIER).unwrap();
    assert!(store.open(DOSSIER).unwrap().draft.is_none());
}

fn unknown_is_missing(store: &mut dyn Store) {
    let draft = Draft { path: "x".into(), text: "y".to_owned() };
    let opened = store.open(DOSSIER).map(drop);
    let empty = Draft { text: String::new(), ..draft.clone() };
    let kept = [&draft, &empty].map(|draft| store.keep_draft(DOSSIER, draft));
    for refused in kept.into_iter().chain([opened]) {
        assert!(matches!(refused, Err(StoreError::Missing(id)) if *id == *DOSSIER));
    }
    store.drop_draft(DOSSIER).unwrap();
}

fn settings_are_kept(store: &mut dyn Store) {
    store.choose(Setting::Province, "01").unwrap();
    store.choose(Setting::Theme, "toi").unwrap();
    store.choose(Setting::Province, "31").unwrap();
    let mut setting = |setting| store.setting(setting).unwrap();
    assert_eq!(setting(Setting::Province).as_deref(), Some("31"));
    assert_eq!(setting(Setting::Theme).as_deref(), Some("toi"));
    assert_eq!(setting(Setting::Citizen), None);
}

fn identities_are_new(store: &mut dyn Store) {
    let ids = [store.new_id().unwrap(), store.new_id().unwrap()];
    assert_ne!(ids[0], ids[1]);
    assert!(ids.iter().all(|id| id.len() == 16));
}

fn definitions_are_kept(store: &mut dyn Store) {
    let group = "format: 1\ngroup: nguoi\nfields: []\n";
    let (shared, _) = Shared::read([("nguoi.yaml", group), ("muc.yaml", "format: 1\n")]);
    let sources = ["format: 1\nid: a\n", "format: 1\nid: b\n"]
        .map(|text| Source::new("procedure.yaml", text, &shared));
    for source in &sources {
        assert_eq!(store.definition(&source.hash()).unwrap(), None);
        store.keep_definition(source).unwrap();
        store.keep_definition(source).unwrap();
    }
    for source in sources {
        assert_eq!(store.definition(&source.hash()).unwrap(), Some(source));
    }
}
