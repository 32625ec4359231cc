//! Texts of the portal made clean: HTML, foreign line breaks, hard spaces, control characters and
//! decomposed letters are mended and named.

use unicode_normalization::is_nfc;

use super::defect::{Flaw, Flaws};
use crate::text::nfc::clean;

/// Several lines, each cleaned; no two empty lines after one another.
pub(super) fn lines(text: &str, flaws: &mut Flaws) -> String {
    let text = bare(text, flaws);
    let mut kept = String::with_capacity(text.len());
    for line in text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(clean) {
        if line.is_empty() && (kept.is_empty() || kept.ends_with("\n\n")) {
            continue;
        }
        kept.push_str(&line);
        kept.push('\n');
    }
    kept.truncate(kept.trim_end().len());
    kept
}

/// One line.
pub(super) fn line(text: &str, flaws: &mut Flaws) -> String {
    clean(&bare(text, flaws))
}

/// The text without markup, its flaws named.
fn bare(text: &str, flaws: &mut Flaws) -> String {
    name_flaws(text, flaws);
    let plain = text.replace("\r\n", "\n");
    if !plain.contains(['<', '&']) {
        return plain;
    }
    let bare = entities(&untagged(&plain));
    if bare != plain {
        flaws.insert(Flaw::Html);
    }
    bare
}

fn name_flaws(text: &str, flaws: &mut Flaws) {
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control() && byte != b'\n') {
        return;
    }
    for c in text.chars() {
        let flaw = match c {
            '\n' | '\t' => continue,
            '\r' | '\u{2028}' | '\u{2029}' => Flaw::LineBreaks,
            '\u{a0}' | '\u{202f}' => Flaw::HardSpaces,
            '\u{fffd}' => Flaw::Lost,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {
                Flaw::Invisible
            }
            '\u{2060}'..='\u{2069}' | '\u{feff}' => Flaw::Invisible,
            _ if c.is_control() => Flaw::Controls,
            _ => continue,
        };
        flaws.insert(flaw);
    }
    if !is_nfc(text) {
        flaws.insert(Flaw::Decomposed);
    }
}

/// The text without HTML tags; those that end a line leave a line break. `<` that begins no tag stays.
fn untagged(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        kept.push_str(before);
        if let Some((name, behind)) = tag(after) {
            if BREAKING.contains(&&*name) {
                kept.push('\n');
            }
            rest = behind;
        } else {
            kept.push('<');
            rest = after;
        }
    }
    kept.push_str(rest);
    kept
}

/// The name of the tag whose `<` stands before `text`, and what follows the tag.
fn tag(text: &str) -> Option<(String, &str)> {
    let text = text.strip_prefix('/').unwrap_or(text);
    let length = text.find(|c: char| !c.is_ascii_alphanumeric())?;
    let (name, after) = text.split_at_checked(length)?;
    let name = name.to_ascii_lowercase();
    let known = BREAKING.contains(&&*name) || INLINE.contains(&&*name);
    let (inside, behind) = after.split_once('>').filter(|_| known)?;
    (!inside.contains('<')).then_some((name, behind))
}

/// Tags after which a new line begins.
const BREAKING: [&str; 17] = [
    "br", "p", "div", "li", "ul", "ol", "tr", "table", "tbody", "thead", "hr", "h1", "h2", "h3",
    "h4", "h5", "h6",
];
/// Tags within a line.
const INLINE: [&str; 17] = [
    "span", "b", "i", "u", "strong", "em", "a", "font", "sup", "sub", "td", "th", "img", "small",
    "style", "script", "o",
];

/// The text with character references replaced by what they stand for.
fn entities(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        kept.push_str(before);
        let found = after.split_once(';').and_then(|(name, behind)| Some((named(name)?, behind)));
        let (c, behind) = found.unwrap_or(('&', after));
        kept.push(c);
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

fn named(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(number);
    }
    NAMED.iter().find(|(own, _)| *own == name).map(|(_, c)| *c)
}

const NAMED: [(&str, char); 12] = [
    ("nbsp", ' '),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ndash", '–'),
    ("mdash", '—'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
    ("bull", '•'),
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cleaned(text: &str) -> (String, Vec<Flaw>) {
        let mut flaws = Flaws::new();
        let text = lines(text, &mut flaws);
        (text, flaws.into_iter().collect())
    }

    #[test]
    fn markup_is_taken_out_and_named() {
        let (text, flaws) =
            cleaned("<p>Đơn &amp; <b class=\"x\">giấy</b></p><br/>Bước&nbsp;2&#58;");
        assert_eq!(text, "Đơn & giấy\n\nBước 2:");
        assert_eq!(flaws, [Flaw::Html]);
    }

    #[test]
    fn signs_that_are_no_markup_stay() {
        let (text, flaws) = cleaned("diện tích < 5 ha & > 1 ha; <Mẫu số 1> R&D <b");
        assert_eq!(text, "diện tích < 5 ha & > 1 ha; <Mẫu số 1> R&D <b");
        assert_eq!(flaws, []);
    }

    #[test]
    fn foreign_and_unseen_characters_are_mended_and_named() {
        let (text, flaws) = cleaned("a\r\nb\u{a0}\u{200e}c\u{0}\n\n\n\nk\u{69}\u{301}\rd\u{fffd}");
        assert_eq!(text, "a\nb c\n\nkí\nd\u{fffd}");
        let named = [
            Flaw::LineBreaks,
            Flaw::HardSpaces,
            Flaw::Controls,
            Flaw::Invisible,
            Flaw::Lost,
            Flaw::Decomposed,
        ];
        assert_eq!(flaws, named);
    }

    proptest! {
        #[test]
        fn nothing_is_left_that_a_definition_would_be_warned_of(text in any::<String>()) {
            let (text, _) = cleaned(&text);
            prop_assert!(is_nfc(&text));
            prop_assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
            prop_assert_eq!(text.trim(), text.as_str());
        }
    }
}
