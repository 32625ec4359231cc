//! Words of a card that changed on their way from the reader: by an input method that took letters for
//! tones, by caps lock, by a reader that has no Vietnamese letters.

use super::Sex;
use crate::text::fold::fold;
use crate::text::tone::{Part, parts};

/// Family names that are always written with marks; without them the marks were lost.
const MARKED: [&str; 12] = [
    "nguyen", "tran", "pham", "hoang", "huynh", "dang", "bui", "ngo", "duong", "truong", "luong",
    "doan",
];

/// Sex, name and address as the card has them; `None` where letters of them were changed.
pub(super) fn words(sex: &str, name: &str, address: &str) -> Option<(Sex, String, String)> {
    let (name, address) = match sex {
        "nAM" | "nỮ" => (turned(name), turned(address)),
        _ => (name.to_owned(), address.to_owned()),
    };
    let sex = match &*sex.to_lowercase() {
        "nam" => Sex::Male,
        "nữ" => Sex::Female,
        _ => return None,
    };
    let sound = is_name(&name) && !address.contains(is_lost);
    let words = name.split(' ').chain(address.split(' '));
    (sound && !words.into_iter().any(is_changed)).then_some((sex, name, address))
}

/// A name has letters and the signs of names, and the marks of its family name.
fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_alphabetic() || matches!(c, ' ' | '\'' | '’' | 'ʼ' | '`' | '-' | '.');
    let first = name.split(' ').next().unwrap_or_default();
    let bare = first.is_ascii() && MARKED.contains(&&*fold(first));
    name.chars().any(char::is_alphabetic) && name.chars().all(fits) && !bare && !is_mojibake(name)
}

/// Letters read one byte at a time begin with these.
fn is_mojibake(text: &str) -> bool {
    ["Ã", "Ä", "Æ", "á»", "áº"]
        .iter()
        .any(|own| text.split(own).skip(1).any(|rest| rest.starts_with(|c: char| !c.is_ascii())))
}

/// A sign in the place of a letter that could not be typed.
fn is_lost(c: char) -> bool {
    matches!(c, '?' | '\u{fffd}' | '~' | '^')
}

/// Two tones in one word, or a key of Telex left behind one that has a tone.
fn is_changed(word: &str) -> bool {
    let (mut tones, mut last) = (0, ' ');
    for part in parts(word) {
        match part {
            Part::Tone(_) => tones += 1,
            Part::Letter(c) => last = c.to_ascii_lowercase(),
            Part::Quality(_) => {}
        }
    }
    tones > 1 || (tones == 1 && matches!(last, 's' | 'f' | 'r' | 'x' | 'j' | 'w' | 'z'))
}

/// Capitals for small letters and the other way round, as caps lock has it.
fn turned(text: &str) -> String {
    let turn = |c: char| -> String {
        if c.is_uppercase() { c.to_lowercase().collect() } else { c.to_uppercase().collect() }
    };
    text.chars().map(turn).collect()
}
