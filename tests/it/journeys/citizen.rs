//! What the citizen hears and reads in large letters: the question and its options, never the officer's
//! notes or somebody else's dossier.

use camtay::app::keys::Key;
use camtay::app::page::{Large, Size};

use super::dossiers::begin;
use super::fields::form;
use super::journey::Journey;
use super::keys::{SCENES, scene};
use super::preview::{SAMPLE, preview};

/// What is said at `F5`.
fn said(journey: &mut Journey) -> String {
    journey.key(Key::F(5));
    journey.shell.spoken.pop().unwrap()
}

/// What is shown at `F6`, line by line.
fn large(journey: &Journey) -> Option<Large> {
    journey.model.page().large
}

#[test]
fn a_question_is_read_with_its_options_and_nothing_else() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let said = said(&mut journey);
    insta::assert_snapshot!(said);
    journey.expect("Đang đọc. Bấm phím bất kỳ để dừng.");
    journey.key(Key::Down).expect_no("Đang đọc");
}

#[test]
fn a_value_is_read_as_it_was_understood() {
    let mut journey = form();
    journey.letters("nguyễn văn a").enter().enter().expect("Số tiền").letters("50000");
    let lines = large_lines(&mut journey);
    assert_eq!(lines[1..3], ["50000", "năm mươi nghìn đồng"]);
    let said = said(&mut journey);
    assert!(said.contains("năm mươi nghìn đồng"), "{said}");
}

#[test]
fn what_is_offered_says_something_and_the_first_screen_tells_nobody_of_other_dossiers() {
    for index in 0..SCENES {
        let mut journey = scene(index);
        let offered = offers(&journey, "đọc to");
        assert_eq!(offered, ![0, 5].contains(&index), "{}", journey.text());
        journey.key(Key::F(6));
        let lines = large(&journey).map_or_else(Vec::new, |own| own.lines);
        journey.key(Key::F(5));
        let said = journey.shell.spoken.pop().unwrap_or_default();
        assert_eq!((said.is_empty(), lines.is_empty()), (!offered, !offered), "{said}");
    }
}

#[test]
fn an_option_is_shown_with_its_digit_and_a_note_of_the_officer_never() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.expect("Cán bộ xem");
    let lines = large_lines(&mut journey);
    assert!(lines[1].starts_with("1 Lần đầu"), "{lines:?}");
    assert!(lines.iter().all(|own| !own.contains("Trẻ sơ sinh")), "{lines:?}");
}

#[test]
fn papers_are_read_under_whether_they_are_needed() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.key(Key::F(3));
    let said = said(&mut journey);
    assert!(said.contains("Có thể cần.\n"), "{said}");
}

#[test]
fn a_machine_without_a_voice_is_told_what_to_install() {
    let mut journey = Journey::start();
    journey.shell.mute = true;
    begin(&mut journey);
    journey.key(Key::F(5)).expect("Cài espeak-ng");
}

#[test]
fn one_key_goes_from_ordinary_to_large_to_largest_letters() {
    let mut journey = Journey::start();
    begin(&mut journey);
    assert_eq!(large(&journey), None);
    for size in [Size::Large, Size::Largest] {
        journey.key(Key::F(6));
        assert_eq!(large(&journey).map(|own| own.size), Some(size));
    }
    journey.key(Key::F(6));
    assert_eq!(large(&journey), None);
}

#[test]
fn the_keys_of_the_screen_work_while_letters_are_large() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let step = journey.step();
    journey.key(Key::F(6)).letters("1");
    assert_ne!(journey.step(), step);
    assert!(large(&journey).is_some());
    journey.key(Key::F(10));
    assert_eq!(large(&journey), None, "what the officer is asked stands before it");
    journey.esc();
    assert!(large(&journey).is_some());
}

#[test]
fn a_trial_walk_keeps_its_own_keys() {
    let journey = preview(SAMPLE);
    let footer = journey.model.page().footer;
    assert!(!offers(&journey, "đọc to") && !offers(&journey, "cỡ chữ"), "{footer:?}");
}

fn offers(journey: &Journey, does: &str) -> bool {
    journey.model.page().footer.iter().any(|own| own.does == does)
}

fn large_lines(journey: &mut Journey) -> Vec<String> {
    journey.key(Key::F(6));
    let lines = large(journey).unwrap().lines.into_iter().map(|own| own.text).collect();
    journey.keys(Key::F(6), 2);
    lines
}
