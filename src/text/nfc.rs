//! One form for one text: composed letters (NFC), no invisible characters, single spaces. Also makes
//! text from outside harmless to show, without changing what is stored.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Composes letters and their marks; borrows when the text is composed already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// The stored form of a one-line field: NFC, nothing invisible, words one space apart, no space at
/// either end. Applying it twice changes nothing more.
pub fn clean(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        if is_dropped(c) {
            continue;
        }
        if !c.is_whitespace() {
            kept.push(c);
        } else if !kept.is_empty() && !kept.ends_with(' ') {
            kept.push(' ');
        }
    }
    kept.truncate(kept.trim_end().len());
    match nfc(&kept) {
        Cow::Borrowed(_) => kept,
        Cow::Owned(composed) => composed,
    }
}

/// The stored form of a field of several lines: each line cleaned, no empty lines at either end.
pub fn clean_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(clean).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// One line of outside text, safe to show: control characters become signs (ESC is `␛`, a line break
/// `␊`), direction controls become `�`, characters without width are left out.
pub fn visible(text: &str) -> Cow<'_, str> {
    let orphan = text.chars().next().is_some_and(is_combining_mark);
    if !orphan && !text.chars().any(needs_sign) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    if orphan {
        shown.push('◌');
    }
    shown.extend(text.chars().filter(|c| !is_zero_width(*c)).map(sign));
    Cow::Owned(shown)
}

/// As [`visible`], but line breaks stay line breaks.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return visible(text);
    }
    let lines: Vec<Cow<'_, str>> = text.split('\n').map(visible).collect();
    Cow::Owned(lines.join("\n"))
}

/// Whether a character is there but shows nothing and takes no column.
pub(crate) fn is_zero_width(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Whether a character shows nothing, or changes how others show: control and direction characters,
/// line separators, characters without width.
pub fn is_hidden(c: char) -> bool {
    needs_sign(c)
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_separator(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// U+202F is among them: one input method leaves it inside words, meaning no space.
fn is_dropped(c: char) -> bool {
    c == '\u{202f}' || is_zero_width(c) || is_direction(c) || (c.is_control() && !c.is_whitespace())
}

fn needs_sign(c: char) -> bool {
    c.is_control() || is_zero_width(c) || is_direction(c) || is_separator(c)
}

fn sign(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '␡',
        _ if needs_sign(c) => '\u{fffd}',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_pasted_decomposed_name_is_stored_as_six_code_points() {
        assert_eq!(clean("Nguye\u{302}\u{303}n").chars().count(), 6);
        assert_eq!(clean("  Trần\t Thị\u{a0}\u{a0}Hoa \n"), "Trần Thị Hoa");
    }

    #[test]
    fn what_an_input_method_leaves_behind_is_taken_out() {
        assert_eq!(clean("vi\u{202f}ệ\u{200b}t\u{feff}"), "việt");
        assert_eq!(clean("a\u{200b}\u{300}"), "à");
        assert_eq!(clean("\u{1b}[31mđỏ\u{202e}\0"), "[31mđỏ");
    }

    #[test]
    fn escape_sequences_are_shown_and_do_nothing() {
        assert_eq!(visible("\u{1b}[2J\u{9b}x\n"), "␛[2J\u{fffd}x␊");
        assert_eq!(visible("a\u{202e}b\u{200b}"), "a\u{fffd}b");
        assert_eq!(visible("\u{300}a"), "◌\u{300}a");
        assert!(matches!(visible("Đường Nguyễn Huệ"), Cow::Borrowed(_)));
        assert_eq!(visible_lines("a\n\tb"), "a\n␉b");
    }

    #[test]
    fn several_lines_stay_several_lines() {
        assert_eq!(clean_lines("\n một  hai \n\n ba\n\n"), "một hai\n\nba");
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in any::<String>()) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn nothing_visible_is_a_control(text in any::<String>()) {
            prop_assert!(!visible(&text).chars().any(needs_sign));
        }
    }
}
