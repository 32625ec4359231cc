//! The keys real input methods send, and laws that hold for any keys at all.

use proptest::prelude::*;

use super::*;

/// Types each character; `⌫` is Backspace.
fn typed(keys: &str) -> Line {
    let mut line = Line::default();
    for key in keys.chars() {
        match key {
            '⌫' => line.backspace(),
            _ => line.insert(key),
        }
    }
    line
}

/// Does the same until nothing is left to do.
fn again(line: &mut Line, edit: Edit) {
    for _ in 0..200 {
        line.edit(edit);
    }
}

#[test]
fn a_letter_sent_in_pieces_loses_one_piece_a_backspace() {
    assert_eq!(typed("ho\u{300}a⌫⌫a\u{300}n").finish(), "hoàn");
}

#[test]
fn bursts_of_unikey_come_out_right() {
    assert_eq!(typed("vie⌫êt⌫⌫ệt").finish(), "việt");
    assert_eq!(typed("a\u{202f}⌫⌫á").finish(), "á");
    assert_eq!(typed("a\u{200b}⌫⌫á").finish(), "á");
    assert_eq!(typed("a\u{200d}⌫⌫á").finish(), "á");
    assert_eq!(typed("\0\u{1b}a").text(), "a");
}

#[test]
fn whole_letters_go_when_they_came_whole() {
    assert_eq!(typed("Nguyễ⌫").text(), "Nguy");
    assert_eq!(typed("👨\u{200d}👩\u{200d}👧⌫").text(), "");
}

#[test]
fn arrows_and_delete_go_by_letter() {
    let mut line = typed("Nguye\u{302}\u{303}n");
    line.go(Way::Left);
    line.go(Way::Left);
    assert_eq!(line.after(), "e\u{302}\u{303}n");
    line.delete();
    assert_eq!(line.text(), "Nguyn");
    line.go(Way::Home);
    line.go(Way::Right);
    assert_eq!(line.caret(), Caret::at(1));
}

#[test]
fn raw_text_is_kept_and_the_shown_text_is_composed() {
    let line = typed("Nguye\u{302}\u{303}n");
    assert_eq!(line.text().chars().count(), 8);
    assert_eq!(line.shown(), "Nguyễn");
    assert_eq!(line.caret(), Caret::at(6));
}

#[test]
fn pasting_composes_and_joins_lines() {
    let mut line = typed("Bà ");
    line.paste("Nguye\u{302}\u{303}n\n\u{1b}Lan");
    assert_eq!(line.text(), "Bà Nguyễn Lan");
}

#[test]
fn words_are_jumped_over_and_deleted() {
    let mut line = Line::new("Lê Thị  Hoa");
    line.go(Way::WordLeft);
    line.go(Way::WordLeft);
    assert_eq!(line.before(), "Lê ");
    line.go(Way::WordRight);
    assert_eq!(line.before(), "Lê Thị");
    line.edit(Edit::EraseWord);
    assert_eq!(line.text(), "Lê   Hoa");
    line.edit(Edit::EraseAfter);
    assert_eq!(line.text(), "Lê ");
    line.edit(Edit::EraseBefore);
    assert_eq!(line.text(), "");
}

#[test]
fn a_word_being_composed_is_replaced() {
    let mut line = Line::new("xin chao ban");
    line.go(Way::WordLeft);
    line.go(Way::Left);
    line.replace_from(4, "chào");
    assert_eq!((line.text(), line.before()), ("xin chào ban", "xin chào"));
    line.replace_from(7, "!");
    assert_eq!(line.text(), "xin chào ban");
}

#[test]
fn what_is_typed_takes_the_place_of_what_is_selected() {
    let mut line = Line::new("Nguye\u{302}\u{303}n Thị Hoa");
    line.extend(Way::WordLeft);
    assert_eq!(line.caret(), Caret { at: 11, selected: 11..14 });
    line.insert('L');
    assert_eq!(line.text(), "Nguye\u{302}\u{303}n Thị L");
    line.edit(Edit::SelectAll);
    line.backspace();
    assert_eq!(line.text(), "");
}

#[test]
fn an_arrow_leaves_a_selection_at_its_end() {
    let mut line = Line::new("Lê Thị Hoa");
    line.edit(Edit::SelectAll);
    line.go(Way::Left);
    assert_eq!((line.before(), line.is_selected()), ("", false));
    line.extend(Way::WordRight);
    line.extend(Way::Right);
    assert_eq!(line.caret().selected, 0..3);
    line.go(Way::Right);
    assert_eq!(line.before(), "Lê ");
}

#[test]
fn typing_is_taken_back_a_word_at_a_time_and_done_again() {
    let mut line = typed("Lê Thị Hoa");
    for left in ["Lê Thị ", "Lê ", "", ""] {
        line.edit(Edit::Undo);
        assert_eq!(line.text(), left);
    }
    again(&mut line, Edit::Redo);
    assert_eq!(line.text(), "Lê Thị Hoa");
}

#[test]
fn the_bursts_of_an_input_method_are_taken_back_with_their_word() {
    let mut line = typed("tie⌫êng vie⌫êt⌫⌫ệt");
    line.edit(Edit::Undo);
    assert_eq!(line.text(), "tiêng ");
    line.edit(Edit::Undo);
    assert_eq!(line.text(), "");
}

#[test]
fn a_line_emptied_by_mistake_comes_back() {
    let mut line = Line::new("Số 5, đường Mẫu");
    line.edit(Edit::SelectAll);
    line.insert('x');
    line.edit(Edit::Undo);
    assert_eq!((line.text(), line.after()), ("Số 5, đường Mẫu", ""));
    line.clear();
    line.edit(Edit::Undo);
    assert_eq!(line.text(), "Số 5, đường Mẫu");
    for _ in 0..8 {
        line.backspace();
    }
    line.edit(Edit::Undo);
    assert_eq!(line.text(), "Số 5, đường Mẫu");
}

#[derive(Clone, Debug)]
enum Key {
    Type(char),
    Paste(String),
    Replace(usize, String),
    Move(u8),
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        "[a-zà-ỹ \u{300}-\u{303}\u{200b}-\u{200d}\u{202f}漢👩🇻🇳]"
            .prop_map(|text| Key::Type(text.chars().next().unwrap())),
        any::<char>().prop_map(Key::Type),
        any::<String>().prop_map(Key::Paste),
        (0usize..20, any::<String>()).prop_map(|(start, word)| Key::Replace(start, word)),
        (0u8..20).prop_map(Key::Move),
    ]
}

fn press(line: &mut Line, key: Key) {
    match key {
        Key::Type(c) => line.insert(c),
        Key::Paste(text) => line.paste(&text),
        Key::Replace(start, word) => line.replace_from(start, &word),
        Key::Move(number) => move_by(line, number),
    }
}

fn move_by(line: &mut Line, number: u8) {
    let ways = [Way::Left, Way::Right, Way::Home, Way::End, Way::WordLeft, Way::WordRight];
    let number = usize::from(number);
    match (ways.get(number), number.checked_sub(6).and_then(|own| ways.get(own))) {
        (Some(way), _) => line.go(*way),
        (None, Some(way)) => line.extend(*way),
        (None, None) => match number {
            12 => line.edit(Edit::EraseWord),
            13 => line.edit(Edit::EraseBefore),
            14 => line.edit(Edit::EraseAfter),
            15 => line.edit(Edit::SelectAll),
            16 => line.edit(Edit::Undo),
            17 => line.edit(Edit::Redo),
            18 => line.delete(),
            _ => line.backspace(),
        },
    }
}

proptest! {
    #[test]
    fn any_keys_leave_the_cursor_between_two_letters(keys in prop::collection::vec(any_key(), 0..40)) {
        let mut line = Line::default();
        for key in keys {
            press(&mut line, key);
            let whole = line.text().graphemes(true).count();
            let parted = line.before().graphemes(true).count() + line.after().graphemes(true).count();
            prop_assert_eq!(whole, parted);
            let caret = line.caret();
            let shown = line.shown().graphemes(true).count();
            prop_assert!(caret.at <= shown && caret.selected.end <= shown);
        }
        prop_assert_eq!(clean(&line.finish()), line.finish());
    }

    #[test]
    fn backspaces_empty_any_line(text in any::<String>()) {
        let mut line = Line::new(&text);
        for _ in 0..text.chars().count() {
            line.backspace();
        }
        prop_assert_eq!(line.text(), "");
    }

    #[test]
    fn everything_typed_can_be_taken_back_and_done_again(keys in prop::collection::vec(any_key(), 0..60)) {
        let mut line = Line::new("Lê");
        for key in keys {
            press(&mut line, key);
        }
        again(&mut line, Edit::Redo);
        let text = line.text().to_owned();
        again(&mut line, Edit::Undo);
        prop_assert_eq!(line.text(), "Lê");
        again(&mut line, Edit::Redo);
        prop_assert_eq!(line.text(), text);
    }
}
