//! The terminal the program runs in: entered, left, lent out and given back as it was found.

use std::env;
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::thread;

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::style::{Print, force_color_output};
use crossterm::terminal::{
    self, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, queue};
use ratatui::layout::{Rect, Size};

use super::canvas::Picture;
use super::glyph::Dots;
use super::surface::Surface;
use crate::locale::{Language, Locale};

/// The screen, held until dropped.
pub struct Screen {
    surface: Surface,
    /// What is still to be written, so that a whole frame comes with one write.
    pending: Vec<u8>,
    held: bool,
}

/// Clicks and the wheel only: reports of every move would keep slow lines busy.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

impl Screen {
    /// Takes the terminal over. Nothing is written before the first frame, which then brings everything
    /// at once.
    ///
    /// No keyboard flags are pushed: letters of input methods get lost where terminals report all keys
    /// as sequences, and nothing here needs more than the ordinary ones. Terminals paste as keys on
    /// Windows, where asking for bracketed paste is an error.
    pub fn enter(language: Language) -> io::Result<Self> {
        // Colours are left to the theme: suppressed here they would take bold and reverse with them.
        force_color_output(true);
        restore_on_panic(language);
        let surface = Surface::new(size()?);
        let mut screen = Self { surface, pending: Vec::new(), held: false };
        screen.take()?;
        Ok(screen)
    }

    /// Brings a picture to the terminal.
    pub fn show(&mut self, picture: &Picture<'_>) -> io::Result<()> {
        self.surface.show(picture, &mut self.pending);
        self.send()
    }

    /// The cells there are.
    pub fn area(&self) -> Rect {
        self.surface.area()
    }

    /// Learns the terminal's size; after a change everything is painted again.
    pub fn measure(&mut self) -> io::Result<()> {
        self.surface.measure(size()?);
        Ok(())
    }

    /// Gives the terminal back as it was.
    pub fn leave(&mut self) -> io::Result<()> {
        if !self.held {
            return Ok(());
        }
        self.held = false;
        self.send()?;
        restore(&mut io::stdout())
    }

    /// Takes the terminal over again and forgets what was on it.
    pub fn reenter(&mut self) -> io::Result<()> {
        self.take()?;
        self.surface.forget();
        self.measure()
    }

    /// Hands a text to the terminal for its clipboard; there is never an answer.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        queue!(self.pending, CopyToClipboard::to_clipboard_from(text))?;
        self.send()
    }

    fn take(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        self.held = true;
        queue!(self.pending, EnterAlternateScreen)?;
        if cfg!(unix) {
            queue!(self.pending, Print(MOUSE_ON), EnableBracketedPaste)
        } else {
            queue!(self.pending, EnableMouseCapture)
        }
    }

    fn send(&mut self) -> io::Result<()> {
        let mut out = io::stdout();
        out.write_all(&self.pending)?;
        self.pending.clear();
        out.flush()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // The terminal may be gone; there is nobody left to tell.
        let _ = self.leave();
    }
}

/// Restores the terminal from outside the loop, for the last thing a program does.
pub fn restore_now() -> io::Result<()> {
    restore(&mut io::stdout())
}

/// What large letters can be drawn with here: the fonts of the Linux console have no quadrants.
#[expect(clippy::disallowed_methods, reason = "the environment names the terminal")]
pub fn dots() -> Dots {
    match env::var("TERM").as_deref() {
        Ok("linux") => Dots::Blocks,
        Ok(_) | Err(_) => Dots::Quadrants,
    }
}

fn size() -> io::Result<Size> {
    let (width, height) = terminal::size()?;
    Ok(Size { width, height })
}

fn restore(out: &mut impl Write) -> io::Result<()> {
    if cfg!(unix) {
        queue!(out, DisableBracketedPaste, Print(MOUSE_OFF))?;
    } else {
        queue!(out, DisableMouseCapture)?;
    }
    queue!(out, LeaveAlternateScreen, cursor::Show)?;
    out.flush()?;
    disable_raw_mode()
}

/// A panic of the painting thread leaves the screen before it is reported. The report holds the place
/// and no words of the panic, which may be a citizen's. Workers report theirs as outcomes.
fn restore_on_panic(language: Language) {
    let painter = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        if thread::current().id() == painter {
            let _ = restore_now();
            let _ = report(info, language);
        }
    }));
}

fn report(info: &PanicHookInfo<'_>, language: Language) -> io::Result<()> {
    let place = info.location().map(ToString::to_string);
    let place = place.unwrap_or_default();
    let words = Locale::new(language).with("shell-panic", &[("place", &place)]);
    writeln!(io::stderr(), "{words}")
}
