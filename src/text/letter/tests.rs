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
    line.left();
    line.left();
    assert_eq!(line.after(), "e\u{302}\u{303}n");
    line.delete();
    assert_eq!(line.text(), "Nguyn");
    line.home();
    line.right();
    assert_eq!(line.column(), 1);
}

#[test]
fn raw_text_is_kept_and_the_shown_text_is_composed() {
    let line = typed("Nguye\u{302}\u{303}n");
    assert_eq!(line.text().chars().count(), 8);
    assert_eq!(line.shown(), "Nguyễn");
    assert_eq!((line.column(), line.position()), (6, 6));
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
    line.word_left();
    line.word_left();
    assert_eq!(line.before(), "Lê ");
    line.word_right();
    assert_eq!(line.before(), "Lê Thị");
    line.kill_word();
    assert_eq!(line.text(), "Lê   Hoa");
    line.kill_after();
    assert_eq!(line.text(), "Lê ");
    line.kill_before();
    assert_eq!(line.text(), "");
}

#[test]
fn a_word_being_composed_is_replaced() {
    let mut line = Line::new("xin chao ban");
    line.word_left();
    line.left();
    line.replace_from(4, "chào");
    assert_eq!((line.text(), line.before()), ("xin chào ban", "xin chào"));
    line.replace_from(7, "!");
    assert_eq!(line.text(), "xin chào ban");
}

#[test]
fn a_click_and_a_narrow_field_follow_the_letters() {
    let mut line = Line::new("Đặng Thị Ngọc Ánh");
    assert_eq!(line.window(8), ("gọc Ánh".to_owned(), 7));
    line.place(5);
    assert_eq!(line.after(), "Thị Ngọc Ánh");
    assert_eq!(line.window(8), ("Đặng Thị".to_owned(), 5));
    line.place(99);
    assert_eq!(line.after(), "");
}

#[derive(Clone, Debug)]
enum Key {
    Type(char),
    Paste(String),
    Replace(usize, String),
    Place(usize),
    Move(u8),
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        "[a-zà-ỹ \u{300}-\u{303}\u{200b}-\u{200d}\u{202f}漢👩🇻🇳]"
            .prop_map(|text| Key::Type(text.chars().next().unwrap())),
        any::<char>().prop_map(Key::Type),
        any::<String>().prop_map(Key::Paste),
        (0usize..20, any::<String>()).prop_map(|(start, word)| Key::Replace(start, word)),
        (0usize..30).prop_map(Key::Place),
        (0u8..12).prop_map(Key::Move),
    ]
}

fn press(line: &mut Line, key: Key) {
    match key {
        Key::Type(c) => line.insert(c),
        Key::Paste(text) => line.paste(&text),
        Key::Replace(start, word) => line.replace_from(start, &word),
        Key::Place(column) => line.place(column),
        Key::Move(0) => line.left(),
        Key::Move(1) => line.right(),
        Key::Move(2) => line.home(),
        Key::Move(3) => line.end(),
        Key::Move(4) => line.word_left(),
        Key::Move(5) => line.word_right(),
        Key::Move(6) => line.kill_word(),
        Key::Move(7) => line.kill_before(),
        Key::Move(8) => line.kill_after(),
        Key::Move(9) => line.clear(),
        Key::Move(10) => line.delete(),
        Key::Move(_) => line.backspace(),
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
            let (view, cursor) = line.window(10);
            prop_assert!(width(&view) <= 10 && cursor < 10);
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
}
