//! Addresses: commune and province by the codes of today where the line names them; as typed where no
//! list has them. An address from before July 2025 is kept whole beside what is known of today's.

use super::{Address, Refusal, Remark};
use crate::procedure::form::Choice;
use crate::procedure::unit::{self, Place, Province, Reading, Verdict};

/// The address of a line that leaves no question open: one place of today, or an old address, kept whole.
pub(super) fn read(line: &str) -> Result<Address, Refusal> {
    if !line.contains(char::is_alphanumeric) {
        return Err(Refusal::Empty);
    }
    let reading = unit::read(line, None);
    match (reading.verdict, reading.now.as_slice()) {
        (Verdict::Found, [place]) => Ok(Address::of(place)),
        (Verdict::Old, _) => Ok(Address::as_typed(&reading, line)),
        (_, _) => Err(refusal(&reading)),
    }
}

/// Why a line does not stand as it was typed.
pub fn refusal(reading: &Reading) -> Refusal {
    match reading.verdict {
        Verdict::Found | Verdict::Asked if reading.now.len() == 1 => Refusal::NearPlace,
        Verdict::Found | Verdict::Asked => Refusal::SeveralPlaces(reading.now.len()),
        Verdict::Old => Refusal::OldPlace,
        Verdict::Unknown => Refusal::UnknownPlace,
    }
}

impl Address {
    /// The address of a place of today.
    pub fn of(place: &Place) -> Self {
        Self {
            tinh: place.province.code.into(),
            xa: place.unit.map_or("", |own| own.code).into(),
            chi_tiet: place.detail.as_str().into(),
            cu: place.was.as_str().into(),
        }
    }

    /// A line as it was typed, in the parts that could be told; an old address whole.
    pub fn as_typed(reading: &Reading, line: &str) -> Self {
        let kept = &reading.kept;
        let tinh = kept.province.map_or("", |own| own.code).into();
        match reading.verdict {
            Verdict::Old => Self { tinh, cu: line.into(), ..Self::default() },
            Verdict::Found | Verdict::Asked | Verdict::Unknown => Self {
                tinh,
                xa: kept.commune.as_str().into(),
                chi_tiet: kept.detail.as_str().into(),
                cu: Box::default(),
            },
        }
    }

    /// Commune and province in one line, by their official names where they have codes.
    pub fn place_line(&self) -> String {
        let province = unit::province(&self.tinh);
        let xa = unit::find(&self.tinh, &self.xa).map(|own| own.name());
        let xa = xa.unwrap_or_else(|| self.xa.to_string());
        joined(&[&xa, province.map_or(&self.tinh, |own| own.name)])
    }
}

/// The same address with the codes of what it names in words.
pub(super) fn normal(address: &Address) -> Address {
    let mut own = address.clone();
    if let Some(province) = named_province(&own.tinh) {
        own.tinh = province.code.into();
    }
    let code = own.xa.len() == 5 && own.xa.bytes().all(|c| c.is_ascii_digit());
    if !own.xa.is_empty()
        && !code
        && let Some(unit) = unit::named(&own.tinh, &own.xa)
    {
        own.xa = unit.code.into();
    }
    own
}

/// What an address lacks.
pub(super) fn remarks(provinces: &[Choice], address: &Address) -> Vec<Remark> {
    let mut found = Vec::new();
    let own = normal(address);
    let known = unit::province(&own.tinh).is_some();
    if own.tinh.is_empty() {
        found.push(Remark::ProvinceMissing);
    } else if !known && provinces.iter().all(|other| other.id != own.tinh) {
        found.push(Remark::UnknownProvince);
    }
    if own.xa.is_empty() {
        found.push(if own.cu.is_empty() { Remark::CommuneMissing } else { Remark::OldAddress });
    } else if known && unit::find(&own.tinh, &own.xa).is_none() {
        found.push(Remark::UnknownCommune);
    }
    found
}

/// As it is written on forms; an old address where no new one is known.
pub(super) fn shown(provinces: &[Choice], address: &Address) -> String {
    if address.xa.is_empty() && address.chi_tiet.is_empty() && !address.cu.is_empty() {
        return address.cu.to_string();
    }
    let own = provinces.iter().find(|own| own.id == address.tinh);
    let own = own.filter(|own| unit::province(&own.id).is_none());
    match own {
        Some(own) => joined(&[&address.chi_tiet, &address.xa, &own.label]),
        None => joined(&[&address.chi_tiet, &address.place_line()]),
    }
}

fn named_province(text: &str) -> Option<Province> {
    let code = text.len() == 2 && text.bytes().all(|c| c.is_ascii_digit());
    if code || text.is_empty() { None } else { unit::named_province(text) }
}

fn joined(parts: &[&str]) -> String {
    let told: Vec<&str> = parts.iter().copied().filter(|own| !own.is_empty()).collect();
    told.join(", ")
}
