//! The office over a store in memory and the built-in definitions.

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
