//! A line of a file with a spot underlined, laid out for so many columns.

use super::nfc::visible;
use super::width::{clip, width};

/// The most letters of a long line that are shown before the spot.
const BEFORE: usize = 24;

/// A line and a spot in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Excerpt {
    /// The line's number, from 1.
    pub number: u32,
    /// The line.
    pub line: String,
    /// Where the spot begins, in letters from 1.
    pub column: u32,
    /// Letters of the spot; 0 where only its start is known.
    pub length: u32,
}

impl Excerpt {
    /// The spot in the text it stands in; `None` where the text has no such line.
    pub fn of(text: &str, number: u32, column: u32, length: u32) -> Option<Self> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let line = text.lines().nth(index)?.to_owned();
        Some(Self { number, line, column, length })
    }

    /// The line with its number, and the underlining.
    pub fn lines(&self, columns: usize) -> [String; 2] {
        let number = self.number.to_string();
        let room = columns.saturating_sub(number.len().min(8) + " | ".len());
        let column = usize::try_from(self.column).unwrap_or(usize::MAX).saturating_sub(1);
        let skipped = column.saturating_sub(BEFORE.min(room / 3));
        let before = self.shown(skipped, column - skipped);
        let length = usize::try_from(self.length).unwrap_or(1).max(1).min(room);
        let spot = self.shown(column, length);
        let after = self.shown(column.saturating_add(length), room);
        let gap = " ".repeat(width(&before).min(room));
        let marks = width(&spot).clamp(1, room.saturating_sub(gap.len()).max(1));
        let source = clip(&format!("{before}{spot}{after}"), room).into_owned();
        let margin = " ".repeat(number.len());
        [format!("{number} | {source}"), format!("{margin} | {gap}{}", "^".repeat(marks))]
    }

    /// So many letters from a position, safe to show.
    fn shown(&self, from: usize, count: usize) -> String {
        let letters: String = self.line.chars().skip(from).take(count).collect();
        visible(&letters).replace('\t', " ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_shown_around_its_spot() {
        let text = "a\n    - { id: noi_sinh, lable: Nơi sinh, ask: Cháu sinh ở đâu? }\n";
        let excerpt = Excerpt::of(text, 2, 23, 5).unwrap();
        let [line, marks] = excerpt.lines(32);
        assert_eq!(line, "2 | oi_sinh, lable: Nơi sinh, a…");
        assert_eq!(marks, "  |          ^^^^^");
        assert_eq!(Excerpt::of(text, 4, 1, 1), None);
    }

    #[test]
    fn no_room_and_no_such_column_are_no_trouble() {
        for (column, length, columns) in [(0, 0, 0), (1, 9000, 3), (u32::MAX, u32::MAX, 40)] {
            let excerpt = Excerpt { number: 7, line: "chữ".repeat(50), column, length };
            assert!(excerpt.lines(columns).iter().all(|line| width(line) <= columns.max(5)));
        }
    }
}
