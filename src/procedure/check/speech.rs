//! How a definition speaks to people: words that are never used, sentences too long to be said, forms of
//! address that belong to the officer, placeholders that stay empty.

use super::Pass;
use super::lint::Lint;
use super::text::{Role, Text, texts};
use crate::procedure::yaml::{PLACEHOLDERS, placeholder};
use crate::text::wrap::syllables;

/// Words that are not said to citizens, and what is said instead.
const FORBIDDEN: [(&str, &str); 7] = [
    ("không hợp lệ", "nói rõ chỗ nào sai và sửa thế nào"),
    ("bắt buộc nhập", "nói việc cần làm: “Nhập …”"),
    ("bắt buộc phải nhập", "nói việc cần làm: “Nhập …”"),
    ("vui lòng", "bỏ hai chữ này, nói thẳng việc cần làm"),
    ("xin lỗi", "bỏ hai chữ này, nói thẳng việc cần làm"),
    ("mã lỗi", "nói rõ điều gì xảy ra, không nói mã"),
    ("oops", "nói rõ điều gì xảy ra"),
];

/// The most syllables of a sentence that is said.
const LONGEST: usize = 25;

/// Forms of address that a dossier chooses.
const PRONOUNS: [&str; 14] =
    ["ông", "bà", "anh", "chị", "bác", "cô", "chú", "dì", "cậu", "cụ", "em", "cháu", "bạn", "tôi"];
/// Words before which a form of address is one.
const ADDRESSING: [&str; 10] =
    ["thưa", "mời", "nhờ", "xin", "cho", "giúp", "với", "của", "chào", "cảm"];
/// Words behind which the word before means a relative, not somebody spoken to.
const KIN: [&str; 17] = [
    "nội", "ngoại", "ruột", "họ", "bé", "nuôi", "dâu", "rể", "bà", "ông", "em", "chị", "cháu",
    "ta", "đẻ", "vợ", "chồng",
];

/// Whatever is said or shown in words that should be others.
pub(super) fn speech(pass: &mut Pass<'_>) {
    for text in texts(pass) {
        forbidden(pass, text);
        unfilled(pass, text);
        if text.role == Role::Spoken {
            spoken(pass, text);
        }
    }
}

fn forbidden(pass: &mut Pass<'_>, text: Text<'_>) {
    let lower = text.words.to_lowercase();
    for (word, instead) in FORBIDDEN {
        if lower.contains(word) {
            pass.say_both(text.place(), Lint::ForbiddenWord, word, instead);
        }
    }
}

/// A placeholder in a text that is shown as it stands, or one that nobody knows.
fn unfilled(pass: &mut Pass<'_>, text: Text<'_>) {
    let found = match text.role {
        // The reader has refused unknown ones here.
        Role::Spoken => None,
        Role::Beside => placeholder(text.words),
        Role::Sentence | Role::Phrase => {
            let known = PLACEHOLDERS.iter().find(|own| text.words.contains(**own));
            known.map(|own| (*own).into())
        }
    };
    if let Some(found) = found {
        let (spot, side) = text.place();
        pass.say(spot, side, Lint::PlaceholderElsewhere, found);
    }
}

fn spoken(pass: &mut Pass<'_>, text: Text<'_>) {
    let (spot, side) = text.place();
    for sentence in sentences(text.words) {
        let count = syllables(sentence);
        if count > LONGEST {
            let (most, count) = (LONGEST.to_string(), count.to_string());
            pass.say_both((spot, side), Lint::LongSentence, count, most);
        }
    }
    if let Some(word) = pronoun(text.words, pass.procedure.head.subject.as_deref()) {
        pass.say(spot, side, Lint::FixedPronoun, word);
    }
    if text.words.contains("và/hoặc") || text.words.matches('?').count() > 1 {
        pass.say(spot, side, Lint::DoubleQuestion, pass.part(spot));
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', '…', '\n'])
}

/// The first form of address that is not left to the dossier.
fn pronoun(text: &str, subject: Option<&str>) -> Option<Box<str>> {
    let lower = text.to_lowercase();
    let subject = subject.map(str::to_lowercase);
    let pairs = ["ông/bà", "anh/chị", "quý vị", "quý khách"];
    if let Some(pair) = pairs.into_iter().find(|own| lower.contains(own)) {
        return Some(pair.into());
    }
    for sentence in sentences(&lower) {
        let mut before = None;
        let mut words = sentence.split_whitespace().map(bare).peekable();
        while let Some(word) = words.next() {
            let addressed = before.is_none_or(|own| ADDRESSING.contains(&own));
            let kin = words.peek().is_some_and(|next| KIN.contains(next));
            let own = subject.as_deref() == Some(word);
            if PRONOUNS.contains(&word) && addressed && !kin && !own {
                return Some(word.into());
            }
            before = Some(word);
        }
    }
    None
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '{' && c != '}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_address_are_told_from_relatives() {
        for fixed in
            ["Ông tên gì ạ?", "Sinh ngày nào, thưa bác?", "Xin số của chị.", "Mời anh/chị."]
        {
            assert!(pronoun(fixed, None).is_some(), "{fixed}");
        }
        for free in [
            "{Xung_ho} tên gì?",
            "Ông bà nội của bé tên gì?",
            "Nhà có anh em ruột không?",
            "Cháu bé sinh ở đâu, thưa {xung_ho}?",
        ] {
            assert_eq!(pronoun(free, None), None, "{free}");
        }
        assert_eq!(pronoun("Cháu sinh ngày nào?", Some("cháu")), None);
        assert_eq!(pronoun("Cháu sinh ngày nào?", None).as_deref(), Some("cháu"));
    }

    #[test]
    fn sentences_are_counted_one_by_one() {
        let counts: Vec<usize> = sentences("Một hai. Ba bốn năm?").map(syllables).collect();
        assert_eq!(counts, [2, 3]);
    }
}
