//! Keys as laws: every command of a footer works, and no keys whatsoever break a page.

use camtay::app::Msg;
use camtay::app::keys::Key;
use camtay::app::page::Spot;
use camtay::text::letter::{Edit, Way};
use proptest::prelude::*;

use super::dossiers::{answer_all, begin, home_birth, papers_right};
use super::journey::{Journey, check, text};
use super::preview::{SAMPLE, preview, saved};

/// How many scenes there are.
pub(super) const SCENES: usize = 6;

/// The program on one of several screens: first screen, card, question, checklist, review, and a
/// definition that is tried out.
pub(super) fn scene(index: usize) -> Journey {
    if index == 5 {
        return preview(SAMPLE);
    }
    let mut journey = Journey::start();
    if index == 0 {
        return journey;
    }
    if index == 1 {
        journey.letters("khai sinh").enter();
        return journey;
    }
    begin(&mut journey);
    if index > 2 {
        answer_all(&mut journey, &home_birth());
    }
    if index > 3 {
        papers_right(&mut journey);
        answer_all(&mut journey, &home_birth());
    }
    journey
}

#[test]
fn every_command_of_a_footer_does_something() {
    for index in 0..SCENES {
        let count = scene(index).model.page().footer.len();
        for hint in 0..count {
            let mut journey = scene(index);
            let before = journey.model.page();
            let spot = before.footer[hint].spot;
            journey.send(Msg::Click(spot));
            assert_ne!(
                journey.model.page(),
                before,
                "{:?}\n{}",
                before.footer[hint],
                text(&before)
            );
        }
    }
}

#[test]
fn every_row_of_other_commands_can_be_chosen() {
    for index in 0..SCENES {
        for row in 0..20 {
            let mut journey = scene(index);
            journey.choose("Việc khác");
            journey.keys(Key::Down, row).enter();
            check(&journey.model.page());
        }
    }
}

fn any_key() -> impl Strategy<Value = Msg> {
    let keys = vec![
        Key::Enter,
        Key::Enter,
        Key::Enter,
        Key::Esc,
        Key::Backspace,
        Key::Delete,
        Key::Tab,
        Key::BackTab,
        Key::Up,
        Key::Down,
        Key::Down,
        Key::Go(Way::Left),
        Key::Go(Way::Right),
        Key::Go(Way::WordLeft),
        Key::Go(Way::WordRight),
        Key::Go(Way::Home),
        Key::Go(Way::End),
        Key::PageUp,
        Key::PageDown,
        Key::F(1),
        Key::F(2),
        Key::F(3),
        Key::F(4),
        Key::F(5),
        Key::F(6),
        Key::F(8),
        Key::F(9),
        Key::F(10),
        Key::Extend(Way::Left),
        Key::Extend(Way::WordRight),
        Key::Edit(Edit::SelectAll),
        Key::Edit(Edit::EraseWord),
        Key::Edit(Edit::EraseBefore),
        Key::Edit(Edit::EraseAfter),
        Key::Edit(Edit::Redo),
        Key::Interrupt,
        Key::Suspend,
    ];
    prop_oneof![
        6 => proptest::sample::select(keys).prop_map(Msg::Key),
        3 => proptest::sample::select(vec!['1', '2', '3', 'a', 'ê', ' ', '/', '0']).prop_map(|c| Msg::Key(Key::Char(c))),
        1 => any::<char>().prop_map(|c| Msg::Key(Key::Char(c))),
        1 => (any::<u16>()).prop_map(|spot| Msg::Click(Spot(spot))),
        1 => (0_u16..30).prop_map(|spot| Msg::Click(Spot(60_000 + spot))),
        1 => ".{0,20}".prop_map(Msg::Paste),
        2 => (0_usize..4).prop_map(saved),
        1 => any::<i8>().prop_map(|steps| Msg::Scroll(i16::from(steps))),
        1 => (20_u16..200, 5_u16..60).prop_map(|(columns, rows)| Msg::Resized { columns, rows }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_keys_break_a_page(number in 0..SCENES, keys in proptest::collection::vec(any_key(), 0..120)) {
        let mut journey = scene(number);
        for key in keys {
            journey.send(key);
        }
    }
}
