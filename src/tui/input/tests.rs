//! Events of real keyboards and input methods.

use ratatui::layout::Rect;

use super::*;
use crate::app::page::Spot;

fn keys(events: &[KeyEvent]) -> Vec<Key> {
    let mut reader = Reader::default();
    let read = events.iter().flat_map(|event| reader.key(*event));
    read.collect()
}

fn press(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {
    KeyEvent::new(code, modifiers)
}

fn release(letter: char) -> KeyEvent {
    KeyEvent::new_with_kind(KeyCode::Char(letter), KeyModifiers::NONE, KeyEventKind::Release)
}

#[test]
fn both_backspaces_are_backspace() {
    let events = [
        press(KeyCode::Char('h'), KeyModifiers::CONTROL),
        press(KeyCode::Backspace, KeyModifiers::NONE),
        press(KeyCode::Char('\u{8}'), KeyModifiers::NONE),
    ];
    assert_eq!(keys(&events), [Key::Backspace; 3]);
}

#[test]
fn a_letter_lost_on_the_way_types_nothing() {
    let null = press(KeyCode::Char('\0'), KeyModifiers::NONE);
    let shortcut = press(KeyCode::Char('s'), KeyModifiers::CONTROL);
    let meta = press(KeyCode::Char('s'), KeyModifiers::SUPER);
    assert_eq!(keys(&[null, shortcut, meta]), []);
}

#[test]
fn alt_with_a_plain_letter_is_escape_and_the_letter() {
    let plain = press(KeyCode::Char('x'), KeyModifiers::ALT);
    assert_eq!(keys(&[plain]), [Key::Esc, Key::Char('x')]);
    let marked = press(KeyCode::Char('ê'), KeyModifiers::ALT);
    assert_eq!(keys(&[marked]), [Key::Char('ê')]);
    let alt_gr = KeyModifiers::ALT | KeyModifiers::CONTROL;
    assert_eq!(keys(&[press(KeyCode::Char('@'), alt_gr)]), [Key::Char('@')]);
}

#[test]
fn a_marked_letter_given_only_on_release_is_text() {
    let typed = press(KeyCode::Char('ệ'), KeyModifiers::NONE);
    assert_eq!(keys(&[typed, release('ệ')]), [Key::Char('ệ')]);
    assert_eq!(keys(&[release('ệ'), release('a')]), [Key::Char('ệ')]);
    assert_eq!(keys(&[typed, release('ệ'), release('ệ')]), [Key::Char('ệ'); 2]);
}

#[test]
fn interrupt_suspend_and_words_have_their_keys() {
    let control = |code| press(code, KeyModifiers::CONTROL);
    let events = [
        control(KeyCode::Char('c')),
        control(KeyCode::Char('z')),
        control(KeyCode::Left),
        control(KeyCode::Char('j')),
        press(KeyCode::Tab, KeyModifiers::SHIFT),
    ];
    let expected = [Key::Interrupt, Key::Suspend, Key::Go(Way::WordLeft), Key::Enter, Key::BackTab];
    assert_eq!(keys(&events), expected);
}

#[test]
fn shift_selects_and_control_edits() {
    let shift = |code| press(code, KeyModifiers::SHIFT);
    let by_word = press(KeyCode::Left, KeyModifiers::SHIFT | KeyModifiers::CONTROL);
    let selecting = [shift(KeyCode::Right), by_word, shift(KeyCode::Home)];
    let ways = [Way::Right, Way::WordLeft, Way::Home];
    assert_eq!(keys(&selecting), ways.map(Key::Extend));
    let control = |letter| press(KeyCode::Char(letter), KeyModifiers::CONTROL);
    let expected = [
        Key::Edit(Edit::SelectAll),
        Key::Edit(Edit::EraseWord),
        Key::Edit(Edit::EraseBefore),
        Key::Edit(Edit::EraseAfter),
        Key::Edit(Edit::Redo),
    ];
    assert_eq!(keys(&['a', 'w', 'u', 'k', 'y'].map(control)), expected);
    assert_eq!(keys(&[press(KeyCode::Backspace, KeyModifiers::ALT)]), [Key::Edit(Edit::EraseWord)]);
}

#[test]
fn a_paste_keeps_its_letters_and_tells_its_lines() {
    let pasted = Event::Paste("Nguye\u{302}\u{303}n\r\nHoa\r".into());
    let read = Reader::default().read(pasted, &Hits::default());
    assert_eq!(read, [Msg::Paste("Nguye\u{302}\u{303}n\nHoa\n".into())]);
}

#[test]
fn a_click_means_what_was_painted_there() {
    let mut hits = Hits::default();
    hits.mark(Rect::new(2, 3, 10, 1), Spot(7));
    let click = |column, kind| {
        Event::Mouse(MouseEvent { kind, column, row: 3, modifiers: KeyModifiers::NONE })
    };
    let read = |column, kind| Reader::default().read(click(column, kind), &hits);
    let down = MouseEventKind::Down(MouseButton::Left);
    assert_eq!(read(4, down), [Msg::Click(Spot(7))]);
    assert_eq!(read(1, down), []);
    assert_eq!(read(4, MouseEventKind::ScrollDown), [Msg::Scroll(1)]);
    assert_eq!(read(4, MouseEventKind::Up(MouseButton::Left)), []);
}
