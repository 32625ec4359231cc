//! What is common to all adapters.

use super::*;
use crate::dossier::event::Source;
use crate::procedure::field::Entry;

fn draft(path: &str) -> Draft {
    Draft { path: path.into(), text: "Nguy".to_owned() }
}

fn answered(path: &str) -> Event {
    Event::Answered {
        path: Path::read(path).unwrap(),
        entry: Entry::Text("Nguyễn Thị Lan".to_owned()),
        source: Source::Typed,
        shelves: Vec::new(),
    }
}

#[test]
fn only_an_answer_to_the_same_field_settles_a_draft() {
    let draft = draft("con_khac[2].ho_ten");
    assert!(draft.is_settled_by(&[Event::Undone, answered("con_khac[2].ho_ten")]));
    assert!(!draft.is_settled_by(&[answered("con_khac[1].ho_ten"), Event::Parked]));
}

#[test]
fn identities_are_sixteen_hexadecimal_digits_and_differ() {
    let ids = [random_id().unwrap(), random_id().unwrap()];
    for id in &ids {
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        assert!(id.len() == 16 && id.bytes().all(hex), "{id}");
    }
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn debug_output_and_errors_carry_no_answers() {
    let header = Header { title: "Nguyễn Thị Lan".to_owned(), filed: Some("H12".into()) };
    assert_eq!(format!("{header:?}{:?}", draft("x")), "Header(…)Draft(…)");
    let bytes = br#"{"v":1,"did":"noted","text":{"Lan":1}}"#;
    let error = record::read_event(bytes).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("Lan"));
}
