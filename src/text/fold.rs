//! Text as someone types it in a hurry: lower case, without marks. For searching and matching; never
//! for what is stored or shown.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::nfc::is_zero_width;

/// Lower case without marks, `đ` as `d`; composed and decomposed text fold alike.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Appends the folded text, so that one buffer serves many texts.
pub fn fold_into(text: &str, folded: &mut String) {
    if text.is_ascii() {
        folded.extend(text.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    for c in text.chars() {
        match c {
            '\0'..='\x7f' => folded.push(c.to_ascii_lowercase()),
            'đ' | 'Đ' => folded.push('d'),
            _ => fold_letter(c, folded),
        }
    }
}

/// As [`fold`], and `y` ending a syllable is `i` (kỹ, kĩ), save after a, o and u, where it is another
/// sound; after `qu` it is the same again.
pub fn fold_loosely(text: &str) -> String {
    level_y(&fold(text))
}

/// Replaces a final `y` by `i` where both spellings are one word; expects folded or lower-case words.
pub(crate) fn level_y(text: &str) -> String {
    let mut levelled = String::with_capacity(text.len());
    let (mut second, mut last) = (' ', ' ');
    let mut following = text.chars().skip(1);
    for c in text.chars() {
        let ends = following.next().is_none_or(|next| !next.is_alphanumeric());
        let other_sound = matches!(last, 'a' | 'o') || (last == 'u' && second != 'q');
        levelled.push(if c == 'y' && ends && !other_sound { 'i' } else { c });
        (second, last) = (last, c);
    }
    levelled
}

fn fold_letter(c: char, folded: &mut String) {
    decompose_canonical(c, |part| {
        if !is_combining_mark(part) && !is_zero_width(part) {
            folded.extend(part.to_lowercase());
        }
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn marks_case_and_barred_d_are_levelled() {
        assert_eq!(fold("Đăng ký TẠM TRÚ"), "dang ky tam tru");
        assert_eq!(fold("ŭ ĭ ŏ ĕ č Ỷ ễ ₫"), "u i o e c y e ₫");
        assert_eq!(fold("Nguye\u{302}\u{303}n"), "nguyen");
        assert_eq!(fold("CCCD 12"), "cccd 12");
    }

    #[test]
    fn both_spellings_with_i_and_y_meet() {
        assert_eq!(fold_loosely("kỹ lý quý"), fold_loosely("kĩ lí quí"));
        assert_ne!(fold_loosely("tay"), fold_loosely("tai"));
        assert_ne!(fold_loosely("thúy"), fold_loosely("thúi"));
        assert_eq!(fold_loosely("yến"), "yen");
    }

    proptest! {
        #[test]
        fn composed_and_decomposed_fold_alike(text in "[a-zA-ZÀ-Ýà-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ ]{0,40}") {
            let (nfc, nfd): (String, String) = (text.nfc().collect(), text.nfd().collect());
            prop_assert_eq!(fold(&nfc), fold(&nfd));
        }

        #[test]
        fn any_text_folds(text in any::<String>()) {
            fold_loosely(&text);
        }
    }
}
