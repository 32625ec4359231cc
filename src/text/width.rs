//! Columns on a terminal, counted letter by letter as the painter places them: clipping and padding.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns the text takes on one line.
pub fn width(text: &str) -> usize {
    if text.chars().all(is_single) {
        return text.chars().count();
    }
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// The text if it fits, else its beginning with `…` in the last column.
pub fn clip(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let Some(room) = columns.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    let (head, _) = split_at_column(text, room);
    Cow::Owned(format!("{}…", head.trim_end()))
}

/// Exactly so many columns, the text on the left; clipped when longer.
pub fn pad_right(text: &str, columns: usize) -> String {
    let (mut padded, gap) = fitted(text, columns);
    padded.extend(std::iter::repeat_n(' ', gap));
    padded
}

/// Exactly so many columns, the text on the right (amounts, counts); clipped when longer.
pub fn pad_left(text: &str, columns: usize) -> String {
    let (fitted, gap) = fitted(text, columns);
    let mut padded = " ".repeat(gap);
    padded.push_str(&fitted);
    padded
}

/// The longest beginning of whole letters that fits into the columns, and the rest.
pub fn split_at_column(text: &str, columns: usize) -> (&str, &str) {
    let mut used = 0;
    for (start, letter) in text.grapheme_indices(true) {
        used += letter.width();
        if used > columns {
            return text.split_at_checked(start).unwrap_or((text, ""));
        }
    }
    (text, "")
}

fn fitted(text: &str, columns: usize) -> (String, usize) {
    let clipped = clip(text, columns).into_owned();
    let gap = columns.saturating_sub(width(&clipped));
    (clipped, gap)
}

/// Letters known to stand alone in one column: Latin, composed Vietnamese, common punctuation.
pub(crate) fn is_single(c: char) -> bool {
    matches!(c,
        ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{1ea0}'..='\u{1ef9}'
        | '\u{2010}'..='\u{2027}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn composed_and_decomposed_names_are_equally_wide() {
        assert_eq!(width("Nguyễn"), 6);
        assert_eq!(width("Nguye\u{302}\u{303}n"), 6);
        assert_eq!(width("50.000 ₫ ✓"), 10);
        assert_eq!(width("漢字"), 4);
    }

    #[test]
    fn clipping_never_cuts_a_letter_in_two() {
        assert_eq!(clip("Đăng ký khai sinh", 8), "Đăng ký…");
        assert_eq!(clip("Đăng ký khai sinh", 17), "Đăng ký khai sinh");
        assert_eq!(clip("Nguye\u{302}\u{303}n", 6), "Nguye\u{302}\u{303}n");
        assert_eq!(clip("漢字漢字", 4), "漢…");
        assert_eq!(clip("ạ", 0), "");
    }

    #[test]
    fn padding_gives_exactly_the_columns() {
        assert_eq!(pad_right("Lệ phí", 8), "Lệ phí  ");
        assert_eq!(pad_left("1.000", 8), "   1.000");
        assert_eq!(pad_left("1.000.000", 4), "1.0…");
    }

    proptest! {
        #[test]
        fn the_quick_count_agrees_with_the_letters(text in "[a-zA-ZÀ-Ýà-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ .,–…]{0,40}") {
            let slow: usize = text.graphemes(true).map(UnicodeWidthStr::width).sum();
            prop_assert_eq!(width(&text), slow);
        }

        #[test]
        fn clipped_text_fits(text in any::<String>(), columns in 0usize..40) {
            prop_assert!(width(&clip(&text, columns)) <= columns);
        }
    }
}
