//! The office over a store in memory and the built-in definitions, or over a folder of its own.
#![expect(clippy::disallowed_methods, reason = "definitions in files that change and go")]

use jiff::civil::date;

use super::*;
use crate::dossier::case::Site;
use crate::dossier::event::Source;
use crate::dossier::path::Path;
use crate::procedure::field::Entry;
use crate::procedure::rule::Channel;
use crate::store::memory::Memory;
use crate::store::{Attempt, Fault};

const DAY: Date = date(2026, 11, 25);

fn office() -> Office {
    let open: StoreOpening = Box::new(|| Ok(Box::new(Memory::default())));
    Office::new(open, Library::embedded(), Language::Vi, DAY)
}

fn began() -> Event {
    Event::Began {
        procedure: "dang-ky-khai-sinh".into(),
        hash: "".into(),
        channel: Channel::default(),
    }
}

fn named(name: &str) -> Event {
    Event::Answered {
        path: Path::form("tre", None, "ho_ten"),
        entry: Entry::Text(name.into()),
        source: Source::Typed,
        shelves: Vec::new(),
    }
}

fn dossier(office: &mut Office) -> DossierId {
    match office.perform(Effect::NewDossier) {
        Some(Outcome::Dossier(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn append(office: &mut Office, dossier: &DossierId, after: u64, events: Vec<Event>) -> Outcome {
    let dossier = dossier.clone();
    let effect = Effect::Append { dossier, after, events };
    office.perform(effect).unwrap()
}

fn titles(office: &mut Office) -> Vec<String> {
    match office.perform(Effect::ListDossiers) {
        Some(Outcome::Dossiers(list)) => list.into_iter().map(|own| own.title).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_dossier_is_listed_under_the_name_in_it() {
    let mut office = office();
    let id = dossier(&mut office);
    append(&mut office, &id, 0, vec![began()]);
    assert_eq!(titles(&mut office), [""]);
    append(&mut office, &id, 1, vec![named("Nguyễn An")]);
    assert_eq!(titles(&mut office), ["Nguyễn An"]);
    append(&mut office, &id, 2, vec![Event::Undone]);
    assert_eq!(titles(&mut office), [""]);
}

#[test]
fn a_dossier_taken_up_again_keeps_its_name() {
    let mut office = office();
    let id = dossier(&mut office);
    append(&mut office, &id, 0, vec![began(), named("Nguyễn An")]);
    office.logs.clear();
    let opened = office.perform(Effect::OpenDossier(id.clone()));
    let expected = Outcome::Opened {
        dossier: id.clone(),
        events: vec![began(), named("Nguyễn An")],
        draft: None,
    };
    assert_eq!(opened, Some(expected));
    append(&mut office, &id, 2, vec![Event::Parked]);
    assert_eq!(titles(&mut office), ["Nguyễn An"]);
}

#[test]
fn words_of_one_field_are_not_forgotten_with_those_of_another() {
    let mut office = office();
    let id = dossier(&mut office);
    append(&mut office, &id, 0, vec![began()]);
    let mut keep = |path: &str, text: &str| {
        let outcome = office.perform(Effect::KeepDraft {
            dossier: id.clone(),
            path: path.into(),
            text: text.into(),
        });
        assert_eq!(outcome, None);
    };
    keep("tre.ho_ten", "Ngu");
    keep("me.ho_ten", "");
    let opened = office.perform(Effect::OpenDossier(id.clone()));
    let Some(Outcome::Opened { draft, .. }) = opened else {
        panic!("{opened:?}");
    };
    assert_eq!(draft, Some(("tre.ho_ten".into(), "Ngu".into())));
}

#[test]
fn a_store_that_cannot_be_opened_is_asked_again() {
    let mut tries = 0;
    let open: StoreOpening = Box::new(move || {
        tries += 1;
        if tries > 1 {
            return Ok(Box::new(Memory::default()));
        }
        Err(StoreError::Failed { attempt: Attempt::Read, fault: Fault::Full, cause: String::new() })
    });
    let mut office = Office::new(open, Library::embedded(), Language::Vi, DAY);
    let Some(Outcome::StoreFailed(why)) = office.perform(Effect::ListDossiers) else {
        panic!("the first try fails");
    };
    assert!(why.contains("đầy"), "{why}");
    assert_eq!(titles(&mut office), [""; 0]);
}

#[test]
fn an_unknown_definition_is_named() {
    let failed = office().perform(Effect::OpenProcedure { id: "khong-co".into(), day: DAY });
    let Some(Outcome::ProcedureFailed { id, why }) = failed else {
        panic!("{failed:?}");
    };
    assert_eq!(&*id, "khong-co");
    assert!(why.contains("khong-co"));
}

#[test]
fn the_place_of_the_desk_is_kept_and_read_again() {
    let mut office = office();
    let read = |office: &mut Office| match office.perform(Effect::ReadSite) {
        Some(Outcome::Site { site, provinces }) => (site, provinces.len()),
        other => panic!("{other:?}"),
    };
    assert_eq!(read(&mut office), (Site::default(), 34));
    for (province, commune) in [("01", Some("00004")), ("31", None)] {
        let site = Site { province: Some(province.into()), commune: commune.map(Into::into) };
        let chosen = office.perform(Effect::ChooseSite(site.clone()));
        assert_eq!(chosen, Some(Outcome::SiteChosen(site.clone())));
        assert_eq!(read(&mut office), (site, 34));
    }
}

#[test]
fn a_province_that_is_no_more_counts_as_never_chosen() {
    let mut office = office();
    let gone = Site { province: Some("02".into()), commune: Some("00004".into()) };
    office.perform(Effect::ChooseSite(gone));
    let read = office.perform(Effect::ReadSite);
    assert!(matches!(read, Some(Outcome::Site { site, .. }) if site == Site::default()));
}

/// A folder of definitions with one procedure, whose single question comes from a shared group.
fn folder(label: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder, "_common/nhom.yaml", &group(label));
    let text = "format: 1\nid: thu\ncode: \"9.9\"\nname: Thử\ndomain: mau\n\
                about: { summary: Thử, who: Ai, where: Đây, result: Không }\n\
                form: { title: Thử, sections: [{ id: nguoi, title: Người, use: nhom }] }\n";
    write(&folder, "mau/thu/procedure.yaml", text);
    folder
}

fn group(label: &str) -> String {
    format!("format: 1\ngroup: nhom\nfields: [{{ id: ten, type: text, label: {label} }}]\n")
}

fn write(folder: &tempfile::TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// An office over that folder, and a store that outlives it.
fn office_over(folder: &tempfile::TempDir) -> Office {
    let path = folder.path().join("data/camtay.db");
    let open: StoreOpening =
        Box::new(move || Ok(Box::new(crate::store::sqlite::Sqlite::open(&path)?)));
    Office::new(open, Library::folder(folder.path(), None).unwrap(), Language::Vi, DAY)
}

fn definitions(office: &mut Office, hash: &str) -> app::Definitions {
    let effect = Effect::OpenDefinition { procedure: "thu".into(), hash: hash.into(), day: DAY };
    match office.perform(effect) {
        Some(Outcome::Definitions(found)) => found,
        other => panic!("{other:?}"),
    }
}

/// Begins a dossier and tells the hash of its definition.
fn begun(folder: &tempfile::TempDir) -> Box<str> {
    let mut office = office_over(folder);
    let effect = Effect::OpenProcedure { id: "thu".into(), day: DAY };
    let Some(Outcome::Procedure(procedure)) = office.perform(effect) else {
        panic!("no definition");
    };
    let hash = procedure.head.hash.clone();
    let began =
        Event::Began { procedure: "thu".into(), hash: hash.clone(), channel: Channel::default() };
    let id = dossier(&mut office);
    append(&mut office, &id, 0, vec![began]);
    hash
}

fn label(procedure: &Procedure) -> &str {
    &procedure.form.fields[0].words.label
}

#[test]
fn a_dossier_keeps_its_definition_with_the_groups_it_was_begun_with() {
    let folder = folder("Tên cũ");
    let hash = begun(&folder);
    write(&folder, "_common/nhom.yaml", &group("Tên mới"));
    let found = definitions(&mut office_over(&folder), &hash);
    assert_eq!(label(&found.own.unwrap()), "Tên cũ");
    let later: Vec<&str> = found.later.iter().map(|own| label(own)).collect();
    assert_eq!(later, ["Tên mới"]);
    assert_eq!(found.missing, None);
}

#[test]
fn a_dossier_keeps_its_definition_when_the_file_is_gone() {
    let folder = folder("Tên cũ");
    let hash = begun(&folder);
    std::fs::remove_dir_all(folder.path().join("mau")).unwrap();
    let found = definitions(&mut office_over(&folder), &hash);
    assert_eq!(label(&found.own.unwrap()), "Tên cũ");
    assert!(found.later.is_empty());
    assert!(found.missing.is_some());
}

#[test]
fn an_unchanged_definition_is_the_one_in_force() {
    let folder = folder("Tên cũ");
    let hash = begun(&folder);
    let found = definitions(&mut office_over(&folder), &hash);
    assert_eq!(&found.own.unwrap().head.hash, &hash);
    assert!(found.later.is_empty());
}

#[test]
fn later_versions_come_in_order_up_to_the_one_in_force() {
    let folder = folder("Tên");
    let text = std::fs::read_to_string(folder.path().join("mau/thu/procedure.yaml")).unwrap();
    let dated = |from: &str| format!("{text}in_force: {{ from: \"{from}\" }}\n");
    let first = dated("2026-01-01")
        .replace("from: \"2026-01-01\"", "from: \"2026-01-01\", to: \"2026-11-30\"");
    write(&folder, "mau/thu/procedure.yaml", &first);
    let hash = begun(&folder);
    let second = dated("2026-12-01").replace("\" }", "\", to: \"2026-12-31\" }");
    write(&folder, "mau/thu/2026-12-01/procedure.yaml", &second);
    write(&folder, "mau/thu/2027-01-01/procedure.yaml", &dated("2027-01-01"));
    let mut office = office_over(&folder);
    let effect = Effect::OpenDefinition { procedure: "thu".into(), hash, day: date(2027, 3, 1) };
    let Some(Outcome::Definitions(found)) = office.perform(effect) else {
        panic!("no definitions");
    };
    let from = |own: &Arc<Procedure>| own.head.in_force.from.unwrap();
    let later: Vec<Date> = found.later.iter().map(from).collect();
    assert_eq!(later, [date(2026, 12, 1), date(2027, 1, 1)]);
}
