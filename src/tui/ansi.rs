//! Cells as the bytes terminals understand: the cursor's place, one style after another, letters. Written
//! out here because a general writer spends more on each cell than the terminal does.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// Hides the cursor.
pub(super) const HIDE: &[u8] = b"\x1b[?25l";

/// Shows the cursor.
pub(super) const SHOW: &[u8] = b"\x1b[?25h";

/// Empties the screen in the terminal's own style.
pub(super) const CLEAR: &[u8] = b"\x1b[0m\x1b[2J";

/// What a cell looks like, apart from its letter.
type Look = (Color, Color, Modifier);

/// The terminal's own look.
const PLAIN: Look = (Color::Reset, Color::Reset, Modifier::empty());

/// Writes runs of cells; the look that was set last is kept from one to the next.
pub(super) struct Writer<'a> {
    out: &'a mut Vec<u8>,
    look: Look,
}

impl<'a> Writer<'a> {
    /// Begins with the terminal's own look set.
    pub(super) fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out, look: PLAIN }
    }

    /// Puts the cursor at a cell, counted from 0.
    pub(super) fn go(&mut self, x: u16, y: u16) {
        self.out.extend_from_slice(b"\x1b[");
        self.number(u32::from(y) + 1);
        self.out.push(b';');
        self.number(u32::from(x) + 1);
        self.out.push(b'H');
    }

    /// Writes a cell where the cursor is.
    pub(super) fn cell(&mut self, cell: &Cell) {
        let look = (cell.fg, cell.bg, cell.modifier);
        if look != self.look {
            self.look(look);
        }
        self.out.extend_from_slice(cell.symbol().as_bytes());
    }

    /// Ends with the terminal's own look set.
    pub(super) fn end(mut self) {
        if self.look != PLAIN {
            self.look(PLAIN);
        }
    }

    fn look(&mut self, look: Look) {
        let (fg, bg, modifier) = look;
        self.out.extend_from_slice(b"\x1b[0");
        for (one, code) in MODIFIERS {
            if modifier.contains(one) {
                self.code(code);
            }
        }
        if let Some(code) = colour(fg) {
            self.code(code);
        }
        if let Some(code) = colour(bg) {
            self.code(code + 10);
        }
        self.out.push(b'm');
        self.look = look;
    }

    fn code(&mut self, code: u32) {
        self.out.push(b';');
        self.number(code);
    }

    fn number(&mut self, number: u32) {
        if number >= 10 {
            self.number(number / 10);
        }
        let digit = u8::try_from(number % 10).unwrap_or(0);
        self.out.push(b'0' + digit);
    }
}

const MODIFIERS: [(Modifier, u32); 5] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::REVERSED, 7),
];

/// The code of one of the 16 colours as a letter's; themes use no others.
fn colour(colour: Color) -> Option<u32> {
    match colour {
        Color::Black => Some(30),
        Color::Red => Some(31),
        Color::Green => Some(32),
        Color::Yellow => Some(33),
        Color::Blue => Some(34),
        Color::Magenta => Some(35),
        Color::Cyan => Some(36),
        Color::Gray => Some(37),
        Color::DarkGray => Some(90),
        Color::LightRed => Some(91),
        Color::LightGreen => Some(92),
        Color::LightYellow => Some(93),
        Color::LightBlue => Some(94),
        Color::LightMagenta => Some(95),
        Color::LightCyan => Some(96),
        Color::White => Some(97),
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Style;

    #[test]
    fn a_look_is_set_where_it_changes_and_taken_back_at_the_end() {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out);
        writer.go(0, 9);
        let red = Style::new().fg(Color::LightRed).bg(Color::Black).bold();
        for letter in ["ễ", "b"] {
            writer.cell(Cell::new(letter).set_style(red));
        }
        writer.cell(&Cell::new("c"));
        writer.cell(Cell::new("d").set_style(Style::new().reversed()));
        writer.end();
        let expected = "\x1b[10;1H\x1b[0;1;91;40mễb\x1b[0mc\x1b[0;7md\x1b[0m";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
