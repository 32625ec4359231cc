//! The table itself: a section a province, its communes in the order of the names as they are searched,
//! so that names with the same beginning are found by halving.

use super::{Province, Rank, Unit};

/// A line a unit, a province (behind `=`) before its communes: the name as it is searched, the code (and
/// a commune's rank), the name.
const TABLE: &str = include_str!("table/units.txt");

/// A province and its communes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Section {
    pub(super) province: Province,
    lines: &'static str,
}

/// Every province, by code.
pub(super) fn sections() -> impl Iterator<Item = Section> {
    TABLE.split('=').skip(1).filter_map(section_of)
}

/// The section of a province's code.
pub(super) fn section(code: &str) -> Option<Section> {
    let is = |own: &&str| own.split(' ').nth(1) == Some(code);
    TABLE.split('=').skip(1).find(is).and_then(section_of)
}

impl Section {
    /// The communes.
    pub(super) fn communes(self) -> impl Iterator<Item = Unit> {
        self.lines.lines().filter_map(move |line| commune(line, self.province))
    }

    /// The communes whose names begin so.
    pub(super) fn beginning(self, letters: &str) -> impl Iterator<Item = Unit> {
        let rest = self.lines.get(self.first(letters)..).unwrap_or_default();
        let lines = rest.lines().take_while(move |line| line.starts_with(letters));
        lines.filter_map(move |line| commune(line, self.province))
    }

    /// Where the first line stands that is not before these letters.
    fn first(self, letters: &str) -> usize {
        let bytes = self.lines.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let (before, after) = bytes.split_at(low.midpoint(high));
            let start = before.iter().rposition(|c| *c == b'\n').map_or(0, |at| at + 1);
            if bytes.get(start..).is_some_and(|line| line < letters.as_bytes()) {
                low = before.len()
                    + after.iter().position(|c| *c == b'\n').map_or(after.len(), |at| at + 1);
            } else {
                high = start;
            }
        }
        low
    }
}

fn section_of(text: &'static str) -> Option<Section> {
    let (head, lines) = text.split_once('\n')?;
    let (key, rest) = head.split_once(' ')?;
    let (code, name) = rest.split_once(' ')?;
    Some(Section { province: Province { code, name, key }, lines })
}

fn commune(line: &'static str, province: Province) -> Option<Unit> {
    let (key, rest) = line.split_once(' ')?;
    let (code, bare) = rest.split_once(' ')?;
    let (code, rank) = code.split_at_checked(5)?;
    let rank = match rank {
        "P" => Rank::Ward,
        "X" => Rank::Commune,
        _ => Rank::SpecialZone,
    };
    Some(Unit { code, rank, bare, province, key })
}
