//! Letters as dots, for people without their glasses: two bitmap fonts that hold every Vietnamese letter,
//! drawn with quadrants of a cell (▘▝▖▗), or with whole cells where a terminal's font has no quadrants.

use std::collections::BTreeMap;
use std::iter;

use crate::app::page::Size;
use crate::text::fold::fold;

/// What a terminal can draw dots with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dots {
    /// Four to a cell.
    #[default]
    Quadrants,
    /// Two cells to a dot, as on the Linux console.
    Blocks,
}

/// A bitmap font drawn in one way.
pub(super) struct Font {
    dots: Dots,
    /// Dots a letter is wide and high.
    size: (u16, u16),
    rows: BTreeMap<char, &'static str>,
}

/// The letters and their rows of dots, in hexadecimal digits.
const LARGE: &str = include_str!("glyph/8x13.txt");
const LARGEST: &str = include_str!("glyph/10x20.txt");

/// The quadrants by their dots: upper left 1, upper right 2, lower left 4, lower right 8.
const QUADRANTS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

impl Font {
    /// The font of a size; `None` for the terminal's own letters.
    pub(super) fn of(size: Size, dots: Dots) -> Option<Self> {
        let (size, table) = match size {
            Size::Ordinary => return None,
            Size::Large => ((8, 13), LARGE),
            Size::Largest => ((10, 20), LARGEST),
        };
        let digits = digits(size.0) * usize::from(size.1);
        let lines = table.lines().filter_map(|own| own.split_once(' '));
        // The lines on top that tell where the font is from have other lengths.
        let lines = lines.filter(|(_, rows)| rows.len() == digits);
        let rows = lines.filter_map(|(letter, rows)| Some((letter.chars().next()?, rows)));
        Some(Self { dots, size, rows: rows.collect() })
    }

    /// Cells a letter takes, across and down.
    pub(super) fn cells(&self) -> (u16, u16) {
        let (width, height) = self.size;
        match self.dots {
            Dots::Quadrants => (width.div_ceil(2), height.div_ceil(2)),
            Dots::Blocks => (width * 2, height),
        }
    }

    /// A line of text as rows of cells.
    pub(super) fn draw(&self, text: &str) -> Vec<String> {
        let letters: Vec<Vec<u16>> = text.chars().map(|own| self.letter(own)).collect();
        (0..self.cells().1)
            .map(|row| letters.iter().map(|own| self.row(own, row)).collect())
            .collect()
    }

    /// The dots of a letter, row by row, the rightmost dot last: its own, those of the letter without
    /// marks, or a box.
    fn letter(&self, letter: char) -> Vec<u16> {
        let plain = || fold(letter.encode_utf8(&mut [0; 4])).chars().next();
        let known = |own: char| self.rows.get(&own).copied();
        if letter.is_whitespace() {
            return Vec::new();
        }
        let Some(rows) = known(letter).or_else(|| known(plain()?)) else {
            return self.hollow();
        };
        let (digits, mut rest) = (digits(self.size.0), rows);
        let rows = iter::from_fn(|| {
            let (row, after) = rest.split_at_checked(digits)?;
            rest = after;
            u16::from_str_radix(row, 16).ok()
        });
        // Digits come by four dots; those beyond the letter's width stand before it.
        rows.collect()
    }

    /// A box, for what the font does not have.
    fn hollow(&self) -> Vec<u16> {
        let (width, height) = self.size;
        let full = (1 << (width - 1)) - 2;
        let sides = (1 << (width - 2)) | 2;
        let inner = iter::repeat_n(sides, usize::from(height).saturating_sub(6));
        let rows = [0, 0, full].into_iter().chain(inner).chain([full]);
        rows.collect()
    }

    fn row(&self, letter: &[u16], row: u16) -> String {
        let (width, _) = self.size;
        let dot = |x: u16, y: u16| {
            let row = letter.get(usize::from(y)).copied().unwrap_or(0);
            width.checked_sub(x + 1).is_some_and(|shift| row >> shift & 1 == 1)
        };
        match self.dots {
            Dots::Blocks => (0..width).map(|x| if dot(x, row) { "██" } else { "  " }).collect(),
            Dots::Quadrants => (0..width.div_ceil(2))
                .map(|cell| {
                    let (x, y) = (cell * 2, row * 2);
                    let four = [(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)];
                    let place =
                        four.iter().rev().fold(0, |sum, (x, y)| sum * 2 + usize::from(dot(*x, *y)));
                    QUADRANTS.get(place).copied().unwrap_or(' ')
                })
                .collect(),
        }
    }
}

/// Hexadecimal digits of a row of so many dots.
fn digits(width: u16) -> usize {
    usize::from(width.div_ceil(4))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::nfc::nfc;

    const SIZES: [Size; 2] = [Size::Large, Size::Largest];

    /// The 134 letters with marks, and what else texts hold.
    fn letters() -> Vec<char> {
        let mut letters = vec!['đ', 'Đ'];
        for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".chars() {
            for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
                letters.extend(nfc(&format!("{base}{tone}")).chars());
            }
        }
        letters.retain(|own| !own.is_ascii());
        assert_eq!(letters.len(), 134);
        letters.extend(('!'..='~').chain("“”–…₫×°½•".chars()));
        letters
    }

    #[test]
    fn every_letter_is_there_and_no_two_are_drawn_alike() {
        for size in SIZES {
            for dots in [Dots::Quadrants, Dots::Blocks] {
                let font = Font::of(size, dots).unwrap();
                let mut drawn = BTreeMap::new();
                for letter in letters().into_iter().filter(|own| *own != '–') {
                    assert!(font.rows.contains_key(&letter), "{letter}");
                    let before = drawn.insert(font.draw(&letter.to_string()), letter);
                    assert_eq!(before, None, "{letter}");
                }
            }
        }
    }

    #[test]
    fn a_letter_takes_its_cells() {
        for (size, dots, cells) in [
            (Size::Large, Dots::Quadrants, (4, 7)),
            (Size::Largest, Dots::Quadrants, (5, 10)),
            (Size::Large, Dots::Blocks, (16, 13)),
            (Size::Largest, Dots::Blocks, (20, 20)),
        ] {
            let font = Font::of(size, dots).unwrap();
            assert_eq!(font.cells(), cells);
            for text in ["ễ", "漢", " "] {
                let rows = font.draw(text);
                assert_eq!(rows.len(), usize::from(cells.1));
                assert!(
                    rows.iter().all(|own| own.chars().count() == usize::from(cells.0)),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn letters_are_drawn_as_they_are_written() {
        let font = Font::of(Size::Large, Dots::Quadrants).unwrap();
        insta::assert_snapshot!(font.draw("Nguyễn Đặng Ỷ ç漢").join("\n"));
        assert_eq!(font.draw("ç"), font.draw("c"));
        assert_eq!(font.draw("漢"), font.draw("字"));
    }
}
