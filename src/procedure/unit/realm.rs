//! Which words of a line name a province: one of today, by its name or an abbreviation in use, or one
//! that was merged into another in July 2025.

use std::ops::Range;

use super::Province;
use super::place::{is_road, rank_before};
use super::slip::near_provinces;
use super::spell::{Spelling, spelling};
use super::words::Words;

/// Words that name a province.
#[derive(Debug, Clone)]
pub(super) struct Realm {
    pub(super) province: Province,
    /// Its words, rank included.
    pub(super) span: Range<usize>,
    pub(super) standing: Standing,
}

/// How the name stands to the province of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is the province's name.
    Today,
    /// The province of this name is part of it since July 2025.
    Gone,
    /// A city of the same name once lay in it.
    City,
    /// Nearly its name.
    Near,
}

/// Other names in use, as they are searched.
const ALIASES: [(&str, &str); 13] = [
    ("hcm", "79"),
    ("hcmc", "79"),
    ("saigon", "79"),
    ("sg", "79"),
    ("hn", "01"),
    ("hp", "31"),
    ("dn", "48"),
    ("ct", "92"),
    ("thuathienhue", "46"),
    ("tth", "46"),
    ("daclac", "66"),
    ("daclak", "66"),
    ("daklac", "66"),
];

/// Provinces that are gone, as they are searched, and the code of the one each is part of.
const GONE: [(&str, &str); 34] = [
    ("hagiang", "08"),
    ("ienbai", "15"),
    ("backan", "19"),
    ("baccan", "19"),
    ("bacgiang", "24"),
    ("vinhphuc", "25"),
    ("hoabinh", "25"),
    ("haiduong", "31"),
    ("thaibinh", "33"),
    ("hanam", "37"),
    ("namdinh", "37"),
    ("quangbinh", "44"),
    ("quangnam", "48"),
    ("kontum", "51"),
    ("binhdinh", "52"),
    ("ninhthuan", "56"),
    ("phuien", "66"),
    ("daknong", "68"),
    ("dacnong", "68"),
    ("binhthuan", "68"),
    ("binhphuoc", "75"),
    ("binhduong", "79"),
    ("bariavungtau", "79"),
    ("brvt", "79"),
    ("longan", "80"),
    ("tiengiang", "82"),
    ("bentre", "86"),
    ("travinh", "86"),
    ("kiengiang", "91"),
    ("soctrang", "92"),
    ("haugiang", "92"),
    ("baclieu", "96"),
    ("hatai", "01"),
    ("minhhai", "96"),
];

/// Ranks, as they stand before a name or run into it.
const RANKS: [&str; 5] = ["thanhpho", "tinh", "tp", "t", ""];

/// The provinces a line may name: at its end, at its head, or alone between commas; the last first.
pub(super) fn realms(words: &Words<'_>, provinces: &[Province]) -> Vec<Realm> {
    let names = names(provinces);
    let starts = 0..words.count();
    let mut found: Vec<Realm> = starts.flat_map(|at| named_at(words, at, &names)).collect();
    found.retain(|own| stands_well(words, &own.span));
    found.sort_by_key(|own| (usize::MAX - own.span.end, own.span.start));
    found.dedup_by(|own, before| {
        own.span.start >= before.span.start && own.span.end == before.span.end
    });
    found
}

/// The only province one slip away from the last words of a line.
pub(super) fn near(words: &Words<'_>, provinces: &[Province]) -> Option<Realm> {
    let end = words.count();
    let starts = (1..=3).rev().filter_map(|count| end.checked_sub(count));
    let spans = starts.map(|start| start..end).filter(|own| words.together(own.start, end - 1));
    let near = spans.filter_map(|span| {
        let key = words.keys(&span);
        let bare = RANKS.iter().find_map(|rank| key.strip_prefix(rank).filter(|_| rank.len() > 1));
        let found = near_provinces(bare.unwrap_or(key), provinces);
        let [province] = found.as_slice() else { return None };
        Some(Realm { province: *province, span, standing: Standing::Near })
    });
    near.take(1).next()
}

/// A name, as it is searched, and what it names; aliases have no marks to hold it to.
struct Name {
    key: &'static str,
    official: &'static str,
    province: Province,
    standing: Standing,
}

fn names(provinces: &[Province]) -> Vec<Name> {
    let of = |key: &'static str, code: &str, standing| {
        let province = *provinces.iter().find(|own| own.code == code)?;
        Some(Name { key, official: "", province, standing })
    };
    let others = ALIASES.iter().filter_map(|(key, code)| of(key, code, Standing::Today));
    let gone = GONE.iter().filter_map(|(key, code)| of(key, code, Standing::Gone));
    let today = provinces.iter().map(|own| Name {
        key: own.key,
        official: own.name,
        province: *own,
        standing: Standing::Today,
    });
    today.chain(others).chain(gone).collect()
}

fn named_at(words: &Words<'_>, at: usize, names: &[Name]) -> Vec<Realm> {
    let tail = words.tail(at);
    let mut found = Vec::new();
    for rank in RANKS {
        let Some(rest) = tail.strip_prefix(rank) else { continue };
        for name in names.iter().filter(|own| rest.starts_with(own.key)) {
            let span = words.span(at, rank.len() + name.key.len());
            found.extend(span.and_then(|span| {
                let standing = stands(words.text(&span), rank, name)?;
                Some(Realm { province: name.province, span, standing })
            }));
        }
    }
    found
}

/// What the marks and the rank typed say; `None` where the marks are another name's.
fn stands(typed: &str, rank: &str, name: &Name) -> Option<Standing> {
    let province = name.official.strip_prefix("Tỉnh ");
    let bare = province.or_else(|| name.official.strip_prefix("Thành phố "));
    let bare = bare.unwrap_or_default();
    let mut letters = typed.char_indices().filter(|(_, c)| c.is_alphanumeric());
    let start = letters.nth(rank.len()).map_or(0, |(at, _)| at);
    let own = typed.get(start..).unwrap_or_default();
    if !bare.is_empty() && spelling(own, bare) == Spelling::Other {
        return None;
    }
    let city = matches!(rank, "thanhpho" | "tp") && province.is_some();
    Some(if city { Standing::City } else { name.standing })
}

fn stands_well(words: &Words<'_>, span: &Range<usize>) -> bool {
    let part = words.part(span.start);
    let edge = span.end == words.count() || span.start == 0 || part == *span;
    let street = span.start > part.start && is_road(words, span.start - 1);
    edge && !street && rank_before(words, span.start).is_none()
}
