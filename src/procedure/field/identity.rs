//! Personal identification numbers (12 digits) and the numbers of old identity cards (9 digits).
//!
//! There is no check digit: place, century and year can only look strange, which is a remark.

use jiff::civil::Date;

use super::contact::digits;
use super::{Refusal, Remark};
use crate::text::card::Sex;

/// Where a birth was registered, by the provinces of before July 2025; they stay in the numbers.
/// Births abroad have other codes.
const BIRTHPLACES: [&str; 63] = [
    "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020",
    "022", "024", "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038",
    "040", "042", "044", "045", "046", "048", "049", "051", "052", "054", "056", "058", "060",
    "062", "064", "066", "067", "068", "070", "072", "074", "075", "077", "079", "080", "082",
    "083", "084", "086", "087", "089", "091", "092", "093", "094", "095", "096",
];

/// The digits alone; leading zeros stay.
pub(super) fn read(line: &str) -> Result<String, Refusal> {
    let number = digits(line)?;
    match number.len() {
        9 | 12 => Ok(number),
        count => Err(Refusal::IdentityDigits(count)),
    }
}

/// What looks strange about a number.
pub(super) fn remarks(number: &str, today: Date) -> Vec<Remark> {
    let mut found = Vec::new();
    if number.len() == 9 {
        found.push(Remark::OldIdentityCard);
    }
    if number.len() != 12 {
        return found;
    }
    let known = BIRTHPLACES.iter().any(|code| number.starts_with(code));
    if !known {
        found.push(Remark::UnknownBirthplace);
    }
    if birth_year(number).is_some_and(|year| year > today.year()) {
        found.push(Remark::BirthYearAhead);
    }
    found
}

/// The year of birth and the sex that a number of twelve digits says.
pub fn says(number: &str) -> Option<(i16, Sex)> {
    let fourth = number.chars().nth(3).filter(|_| number.len() == 12)?.to_digit(10)?;
    let sex = if fourth.is_multiple_of(2) { Sex::Male } else { Sex::Female };
    Some((birth_year(number)?, sex))
}

/// The fourth digit is the century and sex (0, 1: 1900s; 2, 3: 2000s), then the year's two digits.
fn birth_year(number: &str) -> Option<i16> {
    let century: i16 = number.get(3..4)?.parse().ok()?;
    let year: i16 = number.get(4..6)?.parse().ok()?;
    Some(1900 + century / 2 * 100 + year)
}
