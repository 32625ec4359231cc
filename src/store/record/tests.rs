//! Records are read back as they were written, in every version there has been.

use proptest::prelude::*;

use super::*;
use crate::dossier::case::Mark;
use crate::dossier::event::{Carry, Source};
use crate::dossier::path::Path;
use crate::procedure::field::{Address, Entry};
use crate::procedure::rule::Channel;

/// Events that version 1 wrote, one a line; the file is never changed.
const VERSION_1: &str = include_str!("../../../tests/fixtures/events-v1.jsonl");

/// Events that only version 2 tells, one a line; the file is never changed.
const VERSION_2: &str = include_str!("../../../tests/fixtures/events-v2.jsonl");

#[test]
fn events_of_version_1_are_read_as_they_were_meant() {
    let lines: Vec<&str> = VERSION_1.lines().collect();
    let events = every_kind();
    assert_eq!(lines.len(), events.len());
    for (line, event) in lines.iter().zip(events) {
        assert_eq!(read_event(line.as_bytes()), Ok(event), "{line}");
    }
}

#[test]
fn version_1_is_still_what_is_written() {
    let written = every_kind()
        .iter()
        .map(|event| String::from_utf8(write_event(event)).unwrap() + "\n")
        .collect::<String>();
    assert_eq!(written, VERSION_1);
}

#[test]
fn what_version_2_added_is_read_and_written_as_it_was_meant() {
    let written = added_by_2()
        .iter()
        .map(|event| String::from_utf8(write_event(event)).unwrap() + "\n")
        .collect::<String>();
    assert_eq!(written, VERSION_2);
    for (line, event) in VERSION_2.lines().zip(added_by_2()) {
        assert_eq!(read_event(line.as_bytes()), Ok(event), "{line}");
    }
}

#[test]
fn a_newer_version_is_named_and_not_guessed_at() {
    let bytes = br#"{"v":3,"did":"dreamt"}"#;
    assert_eq!(read_event(bytes), Err(RecordError::Newer(3)));
    assert_eq!(read_header(bytes), Err(RecordError::Newer(3)));
}

#[test]
fn damaged_records_are_errors() {
    let damaged: [&[u8]; 7] = [
        b"",
        b"\xff\xfe\x00",
        b"{}",
        br#"{"v":0,"did":"parked"}"#,
        br#"{"v":1,"did":"dreamt"}"#,
        br#"{"v":1,"did":"restored","path":"Me.ho"}"#,
        br#"{"v":1,"did":"filed","receipt":"H1","on":"2026-02-30"}"#,
    ];
    for bytes in damaged {
        assert_eq!(read_event(bytes), Err(RecordError::Malformed));
    }
}

#[test]
fn headers_and_drafts_come_back_as_they_were() {
    for filed in [None, Some("H01.2026".into())] {
        let title = "Trần Văn Đạt".to_owned();
        let header = Header { title, filed };
        assert_eq!(read_header(&write_header(&header)), Ok(header));
    }
    let draft = Draft { path: "me.ho_ten".into(), text: "Nguyễn \"\u{301}".to_owned() };
    assert_eq!(read_draft(&write_draft(&draft)), Ok(draft));
}

proptest! {
    #[test]
    fn every_event_comes_back_as_it_was(event in event()) {
        prop_assert_eq!(read_event(&write_event(&event)), Ok(event));
    }
}

/// One of each kind of event, and of each kind of answer, source and mark.
fn every_kind() -> Vec<Event> {
    let mut events = vec![Event::Began {
        procedure: "dang-ky-khai-sinh".into(),
        hash: "0123456789abcdef".into(),
        channel: Channel::Online,
    }];
    events.extend(answers());
    events.extend(lists());
    events.extend(marks());
    events.extend([
        Event::Addressed { citizen: "bác".into(), officer: "cháu".into() },
        Event::Channelled { channel: Channel::Post, shelves: Vec::new() },
        Event::Noted { text: "Hẹn chiều thứ Hai.".into() },
        Event::Parked,
        Event::HandedOver { to: "Hoa".into() },
        Event::Filed { receipt: "H01.17.2026".into(), on: "2026-11-24".parse().unwrap() },
        Event::Moved { hash: "fedcba9876543210".into(), carries: Vec::new(), shelves: Vec::new() },
        Event::Undone,
    ]);
    events
}

/// The events that version 1 could not tell.
fn added_by_2() -> [Event; 2] {
    let path = |field| Path::form("con_khac", Some(2), field);
    let carries = vec![
        Carry::Answer { from: Path::triage("noi_o"), to: Path::triage("noi_cu_tru") },
        Carry::Value { path: path("noi_sinh"), entry: Entry::Text("tai_nha".to_owned()) },
        Carry::Items { from: "con".into(), to: "con_khac".into() },
        Carry::Paper { from: "giay_cu".into(), to: "giay_moi".into() },
    ];
    let hash: Box<str> = "fedcba9876543210".into();
    [
        Event::Moved { hash: hash.clone(), carries, shelves: vec![path("ho_ten")] },
        Event::Stayed { hash },
    ]
}

fn answers() -> Vec<Event> {
    let address = Address {
        tinh: "01".into(),
        xa: "00004".into(),
        chi_tiet: "12 Hàng Bông".into(),
        cu: "".into(),
    };
    let answers = [
        (Entry::Text("Nguyễn Thị Lan".to_owned()), Source::Typed),
        (Entry::Chosen(vec!["a".to_owned(), "b".to_owned()]), Source::File),
        (Entry::Address(address), Source::Field(Path::form("me", None, "noi_cu_tru"))),
        (Entry::Blank, Source::Card),
        (Entry::Unknown, Source::Dossier("00112233aabbccdd".into())),
        (Entry::Later, Source::Typed),
    ];
    let mut events: Vec<Event> = answers
        .into_iter()
        .map(|(entry, source)| Event::Answered {
            path: Path::form("con_khac", Some(2), "ho_ten"),
            entry,
            source,
            shelves: vec![Path::triage("noi_sinh"), Path::form("me", None, "ho_ten")],
        })
        .collect();
    events.push(Event::Cleared { path: Path::triage("noi_sinh"), shelves: Vec::new() });
    events.push(Event::Restored { path: Path::triage("noi_sinh") });
    events
}

fn lists() -> [Event; 4] {
    let list: Box<str> = "con_khac".into();
    [
        Event::ItemAdded { list: list.clone(), item: 3, shelves: Vec::new() },
        Event::ItemRemoved { list: list.clone(), item: 3, shelves: Vec::new() },
        Event::Closed { list: list.clone(), shelves: Vec::new() },
        Event::Reopened { list, shelves: Vec::new() },
    ]
}

fn marks() -> Vec<Event> {
    let wrong = Mark::Wrong { points: vec!["dau".into()], note: "mờ".into() };
    [Some(Mark::Ok), Some(wrong), Some(Mark::Later), None]
        .into_iter()
        .map(|mark| Event::PaperMarked {
            paper: "giay_chung_sinh".into(),
            mark,
            shelves: Vec::new(),
        })
        .collect()
}

fn text() -> impl Strategy<Value = Box<str>> {
    any::<String>().prop_map(Into::into)
}

fn name() -> impl Strategy<Value = Box<str>> {
    "[a-z][a-z0-9_]{0,8}".prop_map(Into::into)
}

fn path() -> impl Strategy<Value = Path> {
    let form = (name(), any::<Option<u32>>(), name());
    prop_oneof![
        name().prop_map(|field| Path::triage(&field)),
        form.prop_map(|(section, item, field)| Path::form(&section, item, &field)),
    ]
}

fn shelves() -> impl Strategy<Value = Vec<Path>> {
    prop::collection::vec(path(), 0..4)
}

fn channel() -> impl Strategy<Value = Channel> {
    prop::sample::select(Channel::ALL.map(|(channel, _)| channel).to_vec())
}

fn entry() -> impl Strategy<Value = Entry> {
    let parts = (text(), text(), text(), text());
    prop_oneof![
        any::<String>().prop_map(Entry::Text),
        any::<Vec<String>>().prop_map(Entry::Chosen),
        parts.prop_map(|(tinh, xa, chi_tiet, cu)| Entry::Address(Address {
            tinh,
            xa,
            chi_tiet,
            cu
        })),
        Just(Entry::Blank),
        Just(Entry::Unknown),
        Just(Entry::Later),
    ]
}

fn source() -> impl Strategy<Value = Source> {
    prop_oneof![
        Just(Source::Typed),
        path().prop_map(Source::Field),
        Just(Source::File),
        Just(Source::Card),
        text().prop_map(Source::Dossier),
    ]
}

fn mark() -> impl Strategy<Value = Option<Mark>> {
    let wrong = (prop::collection::vec(text(), 0..3), text());
    prop_oneof![
        Just(None),
        Just(Some(Mark::Ok)),
        wrong.prop_map(|(points, note)| Some(Mark::Wrong { points, note })),
        Just(Some(Mark::Later)),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![answering(), listing(), standing()]
}

fn answering() -> impl Strategy<Value = Event> {
    prop_oneof![
        (path(), entry(), source(), shelves()).prop_map(|(path, entry, source, shelves)| {
            Event::Answered { path, entry, source, shelves }
        }),
        (path(), shelves()).prop_map(|(path, shelves)| Event::Cleared { path, shelves }),
        path().prop_map(|path| Event::Restored { path }),
        (name(), mark(), shelves()).prop_map(|(paper, mark, shelves)| Event::PaperMarked {
            paper,
            mark,
            shelves
        }),
    ]
}

fn listing() -> impl Strategy<Value = Event> {
    let item = || (name(), any::<u32>(), shelves());
    prop_oneof![
        item().prop_map(|(list, item, shelves)| Event::ItemAdded { list, item, shelves }),
        item().prop_map(|(list, item, shelves)| Event::ItemRemoved { list, item, shelves }),
        (name(), shelves()).prop_map(|(list, shelves)| Event::Closed { list, shelves }),
        (name(), shelves()).prop_map(|(list, shelves)| Event::Reopened { list, shelves }),
    ]
}

fn standing() -> impl Strategy<Value = Event> {
    let days = (1800_i16..2200, 1_i8..=12, 1_i8..=28);
    let day = days.prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
    prop_oneof![
        (name(), name(), channel()).prop_map(|(procedure, hash, channel)| Event::Began {
            procedure,
            hash,
            channel
        }),
        (text(), text()).prop_map(|(citizen, officer)| Event::Addressed { citizen, officer }),
        (channel(), shelves())
            .prop_map(|(channel, shelves)| Event::Channelled { channel, shelves }),
        text().prop_map(|text| Event::Noted { text }),
        Just(Event::Parked),
        text().prop_map(|to| Event::HandedOver { to }),
        (text(), day).prop_map(|(receipt, on)| Event::Filed { receipt, on }),
        (text(), shelves()).prop_map(|(hash, shelves)| Event::Moved {
            hash,
            carries: Vec::new(),
            shelves
        }),
        text().prop_map(|hash| Event::Stayed { hash }),
        Just(Event::Undone),
    ]
}
