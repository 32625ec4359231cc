//! What a typed line means: one place of today, several that may be meant, an address from before July
//! 2025, or nothing the table knows. Whatever is meant, nothing is taken that was not typed.

use super::judge::{Depth, judge, unsure};
use super::look::Look;
use super::{Province, Unit, key, provinces, units_of};

/// What a line means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// How sure it is.
    pub verdict: Verdict,
    /// The places it may mean, the best first; exactly one where it is found.
    pub now: Vec<Place>,
    /// The line as typed, by its parts as far as they can be told.
    pub kept: Kept,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The line names one place of today.
    Found,
    /// One of the places may be meant; which, only a person can tell.
    Asked,
    /// An address with a district, or of a province that is gone.
    Old,
    /// No place of today is called so.
    Unknown,
}

/// A place of today and what stands before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The province.
    pub province: Province,
    /// The commune, where it is known.
    pub unit: Option<Unit>,
    /// House number, street, hamlet, as typed.
    pub detail: String,
    /// The whole line, where it says more than the place does: a district, a province that is gone.
    pub was: String,
}

/// A line by its parts as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// The province, where the line names one of today.
    pub province: Option<Province>,
    /// What stands where the commune should.
    pub commune: String,
    /// The rest.
    pub detail: String,
}

impl Place {
    /// In one line, with official names.
    pub fn shown(&self) -> String {
        let unit = self.unit.map(|own| own.name()).unwrap_or_default();
        let parts = [&self.detail, &unit, self.province.name];
        let told: Vec<&str> = parts.into_iter().filter(|own| !own.is_empty()).collect();
        told.join(", ")
    }
}

/// Reads a line. `home` is the code of the desk's own province: a commune without a province is looked
/// for there first.
pub fn read(line: &str, home: Option<&str>) -> Reading {
    if let Some(place) = printed(line) {
        let kept = Kept { province: Some(place.province), ..Kept::default() };
        return Reading { verdict: Verdict::Found, now: vec![place], kept };
    }
    let reading = judge(&Look::new(without_country(line)), home, Depth::Finished);
    match reading.now.as_slice() {
        [place] if place.unit.is_none() && !is_read_back(place) => unsure(reading),
        _ => reading,
    }
}

/// Whether a place without a commune is what its own print says: its detail may look like a name.
fn is_read_back(place: &Place) -> bool {
    let printed = place.shown();
    let again = judge(&Look::new(&printed), None, Depth::Finished);
    again.verdict == Verdict::Found && again.now.as_slice() == std::slice::from_ref(place)
}

/// The line without the country behind it.
fn without_country(line: &str) -> &str {
    match line.rsplit_once(',') {
        Some((rest, last)) if key(last) == "vietnam" => rest,
        Some(_) | None => line,
    }
}

/// The place of a line as it is printed, whatever stands before it.
fn printed(line: &str) -> Option<Place> {
    let (rest, last) = line.rsplit_once(", ")?;
    let province = provinces().find(|own| own.name == last)?;
    let (detail, name) = rest.rsplit_once(", ").unwrap_or(("", rest));
    let unit = units_of(province.code).find(|own| own.name() == name)?;
    Some(Place { province, unit: Some(unit), detail: detail.to_owned(), was: String::new() })
}
