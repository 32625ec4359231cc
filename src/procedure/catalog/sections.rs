//! Many numbers and texts in one piece of memory, so that a large catalogue is one read of one file and
//! nothing has to be rebuilt before it can be used. Every access is checked: bytes that are not what they
//! should be give zeros and empty texts, never a fault.

use std::fmt;
use std::ops::Range;

/// Bytes of a number.
const WIDTH: usize = 4;

/// Parts in one piece of memory: how many, where each ends, then the parts.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Sections {
    bytes: Vec<u8>,
    /// Where each part lies in `bytes`.
    spans: Vec<Range<usize>>,
}

impl fmt::Debug for Sections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes.len())
    }
}

impl Sections {
    /// The parts, one after another.
    pub(super) fn of(parts: &[Vec<u8>]) -> Self {
        let mut bytes = Vec::new();
        push(&mut bytes, parts.len());
        let mut end = WIDTH * (parts.len() + 1);
        for part in parts {
            end += part.len();
            push(&mut bytes, end);
        }
        for part in parts {
            bytes.extend_from_slice(part);
        }
        Self::read(bytes).unwrap_or_default()
    }

    /// The parts that bytes hold; `None` where they do not hold any.
    pub(super) fn read(bytes: Vec<u8>) -> Option<Self> {
        let count = at(&bytes, 0);
        let mut spans = Vec::new();
        let mut start = WIDTH.checked_mul(count.checked_add(1)?)?;
        for part in 0..count {
            let end = at(&bytes, part + 1);
            if end < start || end > bytes.len() {
                return None;
            }
            spans.push(start..end);
            start = end;
        }
        Some(Self { bytes, spans })
    }

    /// All parts as bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A part; empty where there is none.
    pub(super) fn part(&self, index: usize) -> &[u8] {
        let span = self.spans.get(index).cloned();
        span.and_then(|span| self.bytes.get(span)).unwrap_or_default()
    }
}

/// The number at a place of a part of numbers.
pub(super) fn at(part: &[u8], place: usize) -> usize {
    let start = place.saturating_mul(WIDTH);
    let bytes = part.get(start..).and_then(<[u8]>::first_chunk);
    bytes.map_or(0, |bytes| wide(u32::from_le_bytes(*bytes)))
}

/// The numbers of a part between two places.
pub(super) fn between(part: &[u8], places: Range<usize>) -> impl Iterator<Item = usize> {
    let bytes = part.get(places.start.saturating_mul(WIDTH)..places.end.saturating_mul(WIDTH));
    let (numbers, _) = bytes.unwrap_or_default().as_chunks();
    numbers.iter().map(|bytes| wide(u32::from_le_bytes(*bytes)))
}

/// How many numbers a part holds.
pub(super) fn count(part: &[u8]) -> usize {
    part.len() / WIDTH
}

/// The text between two places of a part.
pub(super) fn text(part: &[u8], places: Range<usize>) -> &str {
    let bytes = part.get(places).unwrap_or_default();
    str::from_utf8(bytes).unwrap_or_default()
}

/// Adds a number to a part of numbers.
pub(super) fn push(part: &mut Vec<u8>, number: usize) {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    part.extend_from_slice(&number.to_le_bytes());
}

fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_come_back_from_their_bytes() {
        let mut numbers = Vec::new();
        for number in [3, 1, 4] {
            push(&mut numbers, number);
        }
        let sections = Sections::of(&[numbers, "sổ".into()]);
        let again = Sections::read(sections.bytes().to_vec()).unwrap();
        assert_eq!(again, sections);
        assert_eq!(between(again.part(0), 1..3).collect::<Vec<_>>(), [1, 4]);
        assert_eq!((at(again.part(0), 2), at(again.part(0), 3)), (4, 0));
        assert_eq!((text(again.part(1), 0..4), text(again.part(1), 1..9)), ("sổ", ""));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Some(sections) = Sections::read(bytes) {
                sections.part(0);
            }
        }
    }
}
