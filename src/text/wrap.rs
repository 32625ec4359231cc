//! Lines of a given width, broken between syllables and never inside one, unless a single one is
//! longer than the line.

use unicode_segmentation::UnicodeSegmentation;

use super::width::{split_at_column, width};

/// Breaks the text into lines no wider than `columns` (at least 1). The lines are slices of the text
/// and hold all of it but the spaces at the breaks; its own line breaks are kept, also empty lines,
/// and a no-break space never breaks. An empty text gives no line.
pub fn wrap(text: &str, columns: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        wrap_paragraph(paragraph, columns.max(1), &mut lines);
    }
    lines
}

/// Spoken syllables: runs between spaces, `-` and `/` that hold a letter or digit.
pub fn syllables(text: &str) -> usize {
    text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '–' | '—'))
        .filter(|run| run.chars().any(char::is_alphanumeric))
        .count()
}

fn wrap_paragraph<'a>(paragraph: &'a str, columns: usize, lines: &mut Vec<&'a str>) {
    let mut rest = trim(paragraph);
    if rest.is_empty() {
        lines.push("");
    }
    while !rest.is_empty() {
        let (line, after) = first_line(rest, columns);
        lines.push(line);
        rest = after.trim_start_matches(is_break);
    }
}

/// As many whole words as fit, and the rest with its leading spaces.
fn first_line(text: &str, columns: usize) -> (&str, &str) {
    let (mut end, mut used) = (0, 0);
    for (gap, word) in words(text) {
        let needed = used + gap + width(word);
        if needed > columns {
            break;
        }
        used = needed;
        end += gap + word.len();
    }
    if end == 0 {
        return split_long(text, columns);
    }
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Cuts inside a word longer than the line; a letter wider than the line stands alone.
fn split_long(text: &str, columns: usize) -> (&str, &str) {
    let (head, rest) = split_at_column(text, columns);
    if !head.is_empty() {
        return (head, rest);
    }
    let first = text.graphemes(true).next().map_or(0, str::len);
    text.split_at_checked(first).unwrap_or((text, ""))
}

/// Each word with the number of break spaces before it; all of them take one byte and one column.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let word_on = rest.trim_start_matches(is_break);
        let gap = rest.len() - word_on.len();
        let length = word_on.find(is_break).unwrap_or(word_on.len());
        let (word, after) = word_on.split_at_checked(length)?;
        rest = after;
        (!word.is_empty()).then_some((gap, word))
    })
}

fn trim(text: &str) -> &str {
    text.trim_matches(is_break)
}

fn is_break(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_break_between_syllables() {
        let text = "Cháu sinh ở bệnh viện, trạm y tế hay ở nhà?";
        assert_eq!(wrap(text, 16), ["Cháu sinh ở bệnh", "viện, trạm y tế", "hay ở nhà?"]);
    }

    #[test]
    fn own_line_breaks_are_kept_and_a_last_one_adds_nothing() {
        assert_eq!(wrap("một\n\nhai\n", 20), ["một", "", "hai"]);
        assert_eq!(wrap("", 20), [""; 0]);
        assert_eq!(wrap("Điều\u{a0}9 Luật", 7), ["Điều\u{a0}9", "Luật"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut_by_letters() {
        assert_eq!(wrap("ở dichvucong.gov.vn", 8), ["ở", "dichvuco", "ng.gov.v", "n"]);
        assert_eq!(wrap("漢字", 1), ["漢", "字"]);
    }

    #[test]
    fn syllables_are_counted_as_spoken() {
        assert_eq!(syllables("Bác sinh ngày nào ạ?"), 5);
        assert_eq!(syllables("người Ê-đê – đúng không"), 5);
        assert_eq!(syllables(" … "), 0);
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "[a-zA-ZÀ-Ýà-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ \u{a0}\t\n漢]{0,80}", columns in 0usize..30) {
            let joined: String = wrap(&text, columns).concat();
            let of = |text: &str| text.chars().filter(|c| !is_break(*c) && *c != '\n').collect::<String>();
            prop_assert_eq!(of(&joined), of(&text));
        }

        #[test]
        fn short_words_stay_whole(text in "[a-zA-ZÀ-Ýà-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]{1,7}( [a-zA-ZÀ-Ýà-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ]{1,7}){0,12}", columns in 7usize..30) {
            let lines = wrap(&text, columns);
            prop_assert!(lines.iter().all(|line| width(line) <= columns));
            prop_assert_eq!(lines.join(" "), text);
        }

        #[test]
        fn any_text_is_wrapped(text in any::<String>(), columns in 0usize..9) {
            prop_assert!(wrap(&text, columns).iter().all(|line| width(line) <= columns.max(1) || line.graphemes(true).count() == 1));
        }
    }
}
