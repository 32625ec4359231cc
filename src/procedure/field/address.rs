//! Addresses typed as one line: detail, commune, province, with commas between them.
//!
//! Districts are gone since July 2025: a line with one is an old address, and is kept whole.

use super::choice::province;
use super::{Address, Refusal, Remark};
use crate::procedure::form::Choice;
use crate::text::fold::fold;

/// What a part of an address is by how it begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    /// A commune by its rank.
    Commune,
    /// A unit that is gone since July 2025.
    Gone,
    /// A house, a street, a hamlet.
    Detail,
    /// A name alone.
    Bare,
}

const COMMUNES: [&str; 3] = ["xã", "phường", "đặc khu"];
const CITIES: [&str; 2] = ["thành phố", "tp"];
const GONE: [&str; 6] = ["huyện", "quận", "thị xã", "thị trấn", "tx", "tt"];
const DETAILS: [&str; 17] = [
    "số",
    "nhà số",
    "căn hộ",
    "thôn",
    "ấp",
    "bản",
    "buôn",
    "làng",
    "xóm",
    "phố",
    "đường",
    "ngõ",
    "ngách",
    "hẻm",
    "khóm",
    "khu",
    "tổ",
];

/// The parts of an address. The province is its code where the last part names one of `provinces`,
/// else as typed; the commune is as typed.
pub(super) fn read(provinces: &[Choice], line: &str) -> Result<Address, Refusal> {
    let mut parts: Vec<&str> =
        line.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 {
        parts.pop_if(|last| matches!(fold(last).as_str(), "viet nam" | "vietnam"));
    }
    if parts.is_empty() {
        return Err(Refusal::Empty);
    }
    let whole = parts.join(", ");
    let tinh = take_province(provinces, &mut parts);
    if parts.iter().any(|part| rank(part) == Rank::Gone) {
        return Ok(Address { tinh, cu: whole.into(), ..Address::default() });
    }
    let xa = take_commune(&mut parts, &tinh);
    Ok(Address { tinh, xa, chi_tiet: parts.join(", ").into(), cu: Box::default() })
}

/// What an address lacks, where the provinces are known.
pub(super) fn remarks(provinces: &[Choice], address: &Address) -> Vec<Remark> {
    let mut found = Vec::new();
    let known = provinces.iter().any(|own| own.id == address.tinh);
    if address.tinh.is_empty() {
        found.push(Remark::ProvinceMissing);
    } else if !known && !provinces.is_empty() {
        found.push(Remark::UnknownProvince);
    }
    if address.xa.is_empty() {
        found.push(if address.cu.is_empty() { Remark::CommuneMissing } else { Remark::OldAddress });
    }
    found
}

/// As it is written on forms; an old address where no new one is known.
pub(super) fn shown(provinces: &[Choice], address: &Address) -> String {
    if address.xa.is_empty() && address.chi_tiet.is_empty() && !address.cu.is_empty() {
        return address.cu.to_string();
    }
    let named = provinces.iter().find(|own| own.id == address.tinh);
    let tinh = named.map_or(&address.tinh, |own| &own.label);
    let parts = [&address.chi_tiet, &address.xa, tinh];
    let told = parts.iter().map(|part| &***part);
    let told: Vec<&str> = told.filter(|part| !part.is_empty()).collect();
    told.join(", ")
}

fn take_province(provinces: &[Choice], parts: &mut Vec<&str>) -> Box<str> {
    let Some(last) = parts.last().copied() else {
        return Box::default();
    };
    if let Some(code) = province(provinces, last) {
        parts.pop();
        return code.into();
    }
    let city = provinces.is_empty() && begins(last, &CITIES);
    if parts.len() > 1 && (city || rank(last) == Rank::Bare) {
        parts.pop();
        return last.into();
    }
    Box::default()
}

fn take_commune(parts: &mut Vec<&str>, tinh: &str) -> Box<str> {
    let fits = parts.last().is_some_and(|last| match rank(last) {
        Rank::Commune => true,
        Rank::Bare => !tinh.is_empty(),
        Rank::Detail | Rank::Gone => false,
    });
    let commune = if fits { parts.pop() } else { None };
    commune.unwrap_or_default().into()
}

fn rank(part: &str) -> Rank {
    let number =
        part.split_whitespace().take(2).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    if begins(part, &COMMUNES) || shortened(part, ['p', 'x']) {
        Rank::Commune
    } else if begins(part, &GONE) || begins(part, &CITIES) || shortened(part, ['q', 'h']) {
        Rank::Gone
    } else if number || begins(part, &DETAILS) {
        Rank::Detail
    } else {
        Rank::Bare
    }
}

/// Whether a part begins with one of the words; a part without any marks is compared without them,
/// so that `Quan Sơn` is no `quận`.
fn begins(part: &str, words: &[&str]) -> bool {
    let lower = part.to_lowercase();
    let plain = lower.is_ascii();
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    words.iter().any(|word| {
        let word = if plain { fold(word) } else { (*word).to_owned() };
        lower.strip_prefix(&word).is_some_and(ends)
    })
}

/// `P.5`, `P5`, `q. 1`: a letter with a dot or a number behind it.
fn shortened(part: &str, letters: [char; 2]) -> bool {
    let mut own = part.chars();
    let letter = own.next().is_some_and(|c| letters.contains(&c.to_ascii_lowercase()));
    letter && own.next().is_some_and(|c| c == '.' || c.is_ascii_digit())
}
