//! Names that are one slip of the finger away: a letter too many, too few, exchanged, or two swapped.

use super::{Province, Unit, units, units_of};

/// Below this many letters every name is a slip of many others.
const SHORTEST: usize = 4;

/// The communes one slip away from any of the names, of one province or of all.
pub(super) fn communes(names: &[&str], province: Option<Province>) -> Vec<Unit> {
    let near = |own: &Unit| names.iter().any(|name| is_near(name, own.key));
    match province {
        Some(own) => units_of(own.code).filter(near).collect(),
        None => units().filter(near).collect(),
    }
}

/// The provinces one slip away from a name.
pub(super) fn near_provinces(name: &str, all: &[Province]) -> Vec<Province> {
    all.iter().filter(|own| is_near(name, own.key)).copied().collect()
}

pub(super) fn is_near(typed: &str, name: &str) -> bool {
    let digits = |own: &str| own.bytes().any(|c| c.is_ascii_digit());
    let long = typed.len().min(name.len()) >= SHORTEST;
    long && digits(typed) == digits(name) && within_one(typed.as_bytes(), name.as_bytes())
}

/// What differs between the texts once the same beginning and end are taken off.
fn within_one(one: &[u8], other: &[u8]) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = one.iter().zip(other).take_while(|(own, other)| own == other).count();
    let (one, other) = (one.split_at(same).1, other.split_at(same).1);
    let same = one.iter().rev().zip(other.iter().rev());
    let same = same.take_while(|(own, other)| own == other).count();
    let (one, other) = (one.split_at(one.len() - same).0, other.split_at(other.len() - same).0);
    match (one, other) {
        ([a, b], [c, d]) => a == d && b == c,
        (_, _) => one.len() <= 1 && other.len() <= 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_near_and_two_are_not() {
        for typed in ["ninhkieu", "nihkieu", "ninhhkieu", "ninhkiue", "ninhkieo"] {
            assert!(is_near(typed, "ninhkieu"), "{typed}");
        }
        assert!(!is_near("nihkieo", "ninhkieu"));
        assert!(!is_near("sonkim3", "sonkim") && !is_near("lan", "lang"));
    }
}
