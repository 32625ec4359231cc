//! Keys as people press them, and what should stand there then.

mod table;

use super::*;
use crate::text::letter::{Line, Way};

/// What a line holds after these keys.
fn typed(method: Method, policy: Policy, keys: &str) -> String {
    let mut composer = Composer::new(method);
    let mut line = Line::default();
    keys.chars().for_each(|key| press(&mut composer, &mut line, policy, key));
    line.text().to_owned()
}

fn press(composer: &mut Composer, line: &mut Line, policy: Policy, key: char) {
    if key == '\u{8}' {
        line.backspace();
        return;
    }
    match composer.press(line.before(), key, policy) {
        Some(Rewrite { back, word }) => line.replace_from(line.before().len() - back, &word),
        None => line.insert(key),
    }
}

#[test]
fn telex_is_typed_in_every_order_and_in_capitals() {
    let rows = [
        ("tieengs", "tiếng"),
        ("tieesng", "tiếng"),
        ("tiengse", "tiếng"),
        ("vieejt nam", "việt nam"),
        ("dduwowngf", "đường"),
        ("duowngfd", "đường"),
        ("NGUYEENX", "NGUYỄN"),
        ("Nguyeenx Thij Hoaf", "Nguyễn Thị Hòa"),
        ("HUEES", "HUẾ"),
        ("CHUYEENJ", "CHUYỆN"),
        ("nhw", "như"),
        ("ass", "as"),
        ("asz", "a"),
        ("hoafn", "hoàn"),
    ];
    for (keys, wanted) in rows {
        assert_eq!(typed(Method::Telex, Policy::Strict, keys), wanted, "{keys}");
    }
}

#[test]
fn vni_is_typed_and_numbers_stay_numbers() {
    let rows = [
        ("tie6ng1", "tiếng"),
        ("d9u7o7ng2", "đường"),
        ("NGUYE6N4", "NGUYỄN"),
        ("so61 12/5", "số 12/5"),
        ("P12", "P12"),
        ("2024", "2024"),
    ];
    for (keys, wanted) in rows {
        assert_eq!(typed(Method::Vni, Policy::Strict, keys), wanted, "{keys}");
    }
}

#[test]
fn names_need_no_spelling() {
    let rows = [
        ("DDAWKS LAWKS", "ĐẮK LẮK"),
        ("DDawks Lawks", "Đắk Lắk"),
        ("Kroong", "Krông"),
        ("Kpaws", "Kpắ"),
        ("Chuw Proong", "Chư Prông"),
        ("Xtieeng", "Xtiêng"),
    ];
    for (keys, wanted) in rows {
        assert_eq!(typed(Method::Telex, Policy::Lenient, keys), wanted, "{keys}");
    }
    assert_eq!(typed(Method::Telex, Policy::Strict, "website VNeID"), "website VNeID");
    assert_eq!(typed(Method::Telex, Policy::Off, "hoaf"), "hoaf");
}

#[test]
fn a_word_can_be_gone_back_to_and_given_back() {
    assert_eq!(typed(Method::Telex, Policy::Strict, "tieengs\u{8}"), "tiến");
    assert_eq!(typed(Method::Telex, Policy::Strict, "tieengs\u{8}\u{8}m"), "tiếm");
    let mut composer = Composer::new(Method::Telex);
    let mut line = Line::new("anh nguyên");
    press(&mut composer, &mut line, Policy::Strict, 'x');
    assert_eq!(line.text(), "anh nguyễn");
    let mut line = Line::default();
    "tesst".chars().for_each(|key| press(&mut composer, &mut line, Policy::Strict, key));
    assert_eq!(line.text(), "test");
    let mut line = Line::default();
    "data".chars().for_each(|key| press(&mut composer, &mut line, Policy::Strict, key));
    assert_eq!(line.text(), "dât");
    let Rewrite { back, word } = composer.restore(line.before()).unwrap();
    assert_eq!((back, &*word), ("dât".len(), "data"));
    assert_eq!(composer.restore("data"), None);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_is_typed_stays_composed(
        keys in "[a-zA-Z0-9 .\u{8}<>\u{12}]{0,40}",
        vni in proptest::bool::ANY,
        lenient in proptest::bool::ANY,
    ) {
        let policy = if lenient { Policy::Lenient } else { Policy::Strict };
        let mut composer = Composer::new(if vni { Method::Vni } else { Method::Telex });
        let mut line = Line::default();
        for key in keys.chars() {
            let letters = line.caret().at;
            match key {
                '<' => line.go(Way::Left),
                '>' => line.go(Way::Right),
                '\u{12}' => {
                    if let Some(Rewrite { back, word }) = composer.restore(line.before()) {
                        line.replace_from(line.before().len() - back, &word);
                    }
                }
                key => press(&mut composer, &mut line, policy, key),
            }
            if key == '\u{8}' {
                proptest::prop_assert_eq!(line.caret().at, letters.saturating_sub(1));
            }
            proptest::prop_assert!(unicode_normalization::is_nfc(line.text()), "{:?}", line.text());
        }
    }
}
