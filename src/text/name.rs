//! Names of people: the way they are written on a form, and whether two spellings are one name.

use super::fold::level_y;
use super::nfc::clean;
use super::tone::{Part, Tone, parts};

/// Spaces cleaned and every word begun with a capital, also after `'` and `-`. Words in capitals, or in
/// capitals but for the first letter (caps lock), are lowered; words of mixed case keep their inside.
pub fn tidy(name: &str) -> String {
    let words: Vec<String> = clean(name).split(' ').map(tidy_word).collect();
    words.join(" ")
}

/// How alike two spellings of a name are. Case, spaces, hyphens and the form of the apostrophe never
/// count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// They have the same letters and marks.
    Same,
    /// They differ in where the tone is written: hòa, hoà.
    TonePlace,
    /// They differ in a final i or y: Lý, Lí; perhaps in the place of the tone too.
    IOrY,
    /// They are different names.
    Other,
}

/// Whether two spellings are the same name: the place of the tone and final i or y do not count either;
/// every mark does.
pub fn same_name(a: &str, b: &str) -> bool {
    likeness(a, b) != Likeness::Other
}

/// How two spellings of a name differ.
pub fn likeness(a: &str, b: &str) -> Likeness {
    if sound(a, level_y) != sound(b, level_y) {
        Likeness::Other
    } else if sound(a, str::to_owned) != sound(b, str::to_owned) {
        Likeness::IOrY
    } else if letters(a) != letters(b) {
        Likeness::TonePlace
    } else {
        Likeness::Same
    }
}

fn tidy_word(word: &str) -> String {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let begins_small = letters.next().is_some_and(char::is_lowercase);
    let (rest_small, rest_large) = letters.fold((0, 0), |(small, large), c| {
        (small + usize::from(c.is_lowercase()), large + usize::from(c.is_uppercase()))
    });
    let shouted = rest_small == 0 && rest_large > 0;
    if shouted || (begins_small && rest_large == 0) {
        return title(&word.to_lowercase());
    }
    if begins_small { capital(word) } else { word.to_owned() }
}

/// A capital at the start and after every `'` and `-`.
fn title(word: &str) -> String {
    word.split_inclusive(is_joint).map(capital).collect()
}

fn capital(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '’' | '-')
}

/// The name in lower case, each word with its quality marks and its tone at the end.
fn sound(name: &str, level: fn(&str) -> String) -> String {
    let words = letters(name);
    words.iter().map(|own| word_sound(own, level)).collect::<Vec<_>>().join(" ")
}

/// The words in lower case, every apostrophe the same.
fn letters(name: &str) -> Vec<String> {
    let lower = clean(name).to_lowercase().replace(['’', 'ʼ', '`'], "'");
    let words = lower.split([' ', '-']).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

fn word_sound(word: &str, level: fn(&str) -> String) -> String {
    let (mut letters, mut marks, mut tone) = (String::new(), Vec::new(), Tone::default());
    for part in parts(word) {
        match part {
            Part::Letter(c) => letters.push(c),
            Part::Quality(rank) => marks.push((letters.len(), rank)),
            Part::Tone(written) => tone = written,
        }
    }
    format!("{}{marks:?}{tone:?}", level(&letters))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_cased_and_spaced_as_forms_have_them() {
        assert_eq!(tidy("  nguyễn   thị HOÀ "), "Nguyễn Thị Hoà");
        assert_eq!(tidy("NGUYỄN VĂN A"), "Nguyễn Văn A");
        assert_eq!(tidy("nGUYỄN văn bình"), "Nguyễn Văn Bình");
        assert_eq!(tidy("đặng thị ngọc-ánh"), "Đặng Thị Ngọc-Ánh");
        assert_eq!(tidy("h'mông"), "H'Mông");
        assert_eq!(tidy("Y M'Đrắk Ê-đê"), "Y M'Đrắk Ê-đê");
        assert_eq!(tidy("tài khoản VNeID"), "Tài Khoản VNeID");
        assert_eq!(tidy(""), "");
    }

    #[test]
    fn two_spellings_of_one_name_are_the_same() {
        assert!(same_name("Trần Thị Hòa", "TRẦN THỊ  HOÀ"));
        assert!(same_name("Lý Quý", "Lí Quí"));
        assert!(same_name("H’Mông", "H'mông"));
        assert!(same_name("Thuý", "Thúy"));
        assert!(same_name("Nguyễn", "Nguye\u{302}\u{303}n"));
    }

    #[test]
    fn how_two_spellings_differ_is_told() {
        use Likeness::{IOrY, Other, Same, TonePlace};
        let pairs = [
            ("Trần Thị Hòa", "TRẦN THỊ HOÀ", TonePlace),
            ("Nguyễn Thúy", "Nguyễn Thuý", TonePlace),
            ("Khoẻ", "Khỏe", TonePlace),
            ("Lý Quý", "Lí Quí", IOrY),
            ("Mỹ Hòa", "Mĩ Hoà", IOrY),
            ("Ngọc-Ánh", "ngọc ánh", Same),
            ("H’Hen Niê", "H'HEN  NIÊ", Same),
            ("Hòa", "Hóa", Other),
            ("Thúy", "Thúi", Other),
            ("Đào", "Dào", Other),
        ];
        for (a, b, how) in pairs {
            assert_eq!(likeness(a, b), how, "{a} {b}");
            assert_eq!(likeness(b, a), how, "{b} {a}");
        }
    }

    #[test]
    fn names_of_the_highlands_are_cased_as_their_papers_have_them() {
        for (typed, name) in [
            ("H'HEN NIÊ", "H'Hen Niê"),
            ("h'hen niê", "H'Hen Niê"),
            ("K'BRỂ", "K'Brể"),
            ("y moan ênuôl", "Y Moan Ênuôl"),
            ("Y MOAN ÊNUÔL", "Y Moan Ênuôl"),
            ("siu h’bia", "Siu H’Bia"),
            ("MƠ", "Mơ"),
        ] {
            assert_eq!(tidy(typed), name);
        }
    }

    #[test]
    fn different_names_stay_different() {
        for (a, b) in
            [("Hoa", "Hòa"), ("Thúy", "Thúi"), ("Mai", "May"), ("Tấn", "Tân"), ("Đào", "Dào")]
        {
            assert!(!same_name(a, b), "{a} {b}");
        }
        assert!(!same_name("Thị Hoa", "Hoa Thị"));
        assert!(!same_name("Tây", "Tâi"));
    }

    proptest! {
        #[test]
        fn tidying_twice_is_tidying_once(name in "[a-zA-ZÀ-Ýà-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ' -]{0,30}") {
            let once = tidy(&name);
            prop_assert_eq!(tidy(&once), once);
        }

        #[test]
        fn tidying_a_vietnamese_name_keeps_it_the_same(name in "[a-zA-ZÀ-Ýà-ýĂăĐđĨĩŨũƠơƯưẠ-ỹ' -]{0,30}") {
            prop_assert!(same_name(&name, &tidy(&name)));
        }

        #[test]
        fn any_two_texts_are_compared(a in any::<String>(), b in any::<String>()) {
            prop_assert_eq!(same_name(&tidy(&a), &b), same_name(&b, &tidy(&a)));
        }
    }
}
