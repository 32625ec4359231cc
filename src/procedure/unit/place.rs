//! The words around names: ranks of today, ranks that are gone since July 2025, and what begins a house,
//! a street or a hamlet. Compared as they are searched, `y` as `i`.

use std::ops::Range;

use super::Rank;
use super::words::Words;

/// A rank of communes as it is written, in one word or two.
const COMMUNES: [(&[&str], &str, Rank); 9] = [
    (&["phuong"], "phường", Rank::Ward),
    (&["p"], "p", Rank::Ward),
    (&["f"], "f", Rank::Ward),
    (&["ph"], "ph", Rank::Ward),
    (&["xa"], "xã", Rank::Commune),
    (&["x"], "x", Rank::Commune),
    (&["dac", "khu"], "đặc", Rank::SpecialZone),
    (&["dk"], "đk", Rank::SpecialZone),
    (&["dkhu"], "đkhu", Rank::SpecialZone),
];

/// Ranks that are gone, with the first word as it is written in full.
const GONE: [(&[&str], &str); 11] = [
    (&["quan"], "quận"),
    (&["huien"], "huyện"),
    (&["thi", "xa"], "thị"),
    (&["thi", "tran"], "thị"),
    (&["thanh", "pho"], "thành"),
    (&["tp"], "tp"),
    (&["q"], "q"),
    (&["h"], "h"),
    (&["tx"], "tx"),
    (&["tt"], "tt"),
    (&["ttr"], "ttr"),
];

/// What begins a house, a street, a hamlet or an institution.
const STREETS: [&str; 52] = [
    "so", "nha", "can", "ho", "phong", "lau", "tang", "toa", "lo", "chung", "cu", "cc", "thon",
    "ap", "ban", "buon", "lang", "xom", "pho", "duong", "d", "ngo", "ngach", "hem", "kiet", "khom",
    "khu", "kp", "kdc", "kdt", "kcn", "to", "tdp", "doi", "cum", "ql", "tl", "hl", "dt", "benh",
    "vien", "bv", "tram", "truong", "cho", "chua", "cong", "km", "dai", "sn", "plei", "phum",
];

/// What a street's name follows, a province's among them: `phố Huế`.
const ROADS: [&str; 5] = ["pho", "duong", "d", "ngo", "hem"];

/// The rank of a commune that ends just before a word, and where it begins.
pub(super) fn rank_before(words: &Words<'_>, at: usize) -> Option<(usize, Rank)> {
    COMMUNES.iter().find_map(|(keys, full, rank)| {
        let start = at.checked_sub(keys.len())?;
        let fits = words.together(start, at) && is_at(words, start, keys, full);
        (fits && !is_town(words, start)).then_some((start, *rank))
    })
}

/// The rank of a commune that begins at a word, and how many words it takes; a single letter is one
/// only at the head of a part or before a number.
pub(super) fn rank_at(words: &Words<'_>, at: usize) -> Option<(usize, Rank)> {
    let found = COMMUNES.iter().find(|(keys, full, _)| is_at(words, at, keys, full));
    let (keys, _, rank) = found.filter(|_| !is_town(words, at))?;
    let next = at + keys.len();
    let short = keys.iter().all(|own| own.len() <= 2) && *keys != ["xa"];
    let clear = words.part(at).start == at || is_number(words, next);
    (words.together(at, next) && (clear || !short)).then_some((keys.len(), *rank))
}

/// The rank that is gone and begins at a word: how many words it takes. A letter alone needs a part's
/// head, or a number behind it.
pub(super) fn gone_at(words: &Words<'_>, at: usize) -> Option<usize> {
    let (keys, _) = GONE.iter().find(|(keys, full)| is_at(words, at, keys, full))?;
    let next = at + keys.len();
    if !words.together(at, next) {
        return None;
    }
    let short = keys.iter().all(|own| own.len() == 1);
    let lazy = words.raw(at).is_ascii() && !words.raw(next).is_ascii();
    let full = keys.iter().any(|own| own.len() > 3);
    let clear = words.part(at).start == at || is_number(words, next) || at > 0 && !short;
    (clear && !(full && lazy)).then_some(keys.len())
}

/// Whether a rank that is gone ends just before a word.
pub(super) fn gone_before(words: &Words<'_>, at: usize) -> bool {
    let starts = [at.checked_sub(1), at.checked_sub(2)].into_iter().flatten();
    starts.into_iter().any(|start| gone_at(words, start).is_some_and(|taken| start + taken == at))
}

/// Whether a word is a number, or begins with one: `12`, `12A`.
pub(super) fn is_number(words: &Words<'_>, at: usize) -> bool {
    words.key(at).starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a word begins a house, a street or a hamlet.
pub(super) fn is_street(words: &Words<'_>, at: usize) -> bool {
    STREETS.contains(&words.key(at))
}

/// Whether a word stands before the name of a street.
pub(super) fn is_road(words: &Words<'_>, at: usize) -> bool {
    ROADS.contains(&words.key(at))
}

/// Whether words are a name alone: no number, and nothing that begins a house or a street.
pub(super) fn is_bare(words: &Words<'_>, span: &Range<usize>) -> bool {
    let number = span.clone().any(|at| is_number(words, at));
    !number && !span.is_empty() && !is_street(words, span.start)
}

/// `thị xã`, which is gone.
fn is_town(words: &Words<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| words.key(before) == "thi" && words.together(before, at))
}

/// Whether the words stand at a place, the first with the rank's marks or with none.
fn is_at(words: &Words<'_>, at: usize, keys: &[&str], full: &str) -> bool {
    let own = (at..).zip(keys).all(|(at, own)| words.key(at) == *own);
    let raw = words.raw(at);
    own && words.together(at, at + keys.len() - 1) && (raw.is_ascii() || raw.to_lowercase() == full)
}
