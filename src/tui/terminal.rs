//! The terminal the program runs in: entered, left, lent out and given back as it was found.

use std::io::{self, BufWriter, Stdout, Write};
use std::panic::{self, PanicHookInfo};
use std::thread;

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::style::force_color_output;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;

use super::canvas::Picture;
use super::surface::Surface;
use crate::locale::{Language, Locale};

/// The screen, held until dropped.
pub struct Screen {
    surface: Surface<Backend>,
    held: bool,
}

type Backend = CrosstermBackend<BufWriter<Stdout>>;

/// Room for a whole frame, so that one write brings it to the terminal.
const FRAME: usize = 32 * 1024;

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
        let mut screen = Self { surface: fresh()?, held: false };
        screen.take()?;
        Ok(screen)
    }

    /// Brings a picture to the terminal.
    pub fn show(&mut self, picture: &Picture<'_>) -> io::Result<()> {
        self.surface.show(picture)
    }

    /// The cells there are.
    pub fn area(&self) -> Rect {
        self.surface.area()
    }

    /// Learns the terminal's size; after a change everything is painted again.
    pub fn measure(&mut self) -> io::Result<()> {
        self.surface.measure()
    }

    /// Gives the terminal back as it was.
    pub fn leave(&mut self) -> io::Result<()> {
        if !self.held {
            return Ok(());
        }
        self.held = false;
        restore(self.surface.backend_mut())
    }

    /// Takes the terminal over again and forgets what was on it.
    pub fn reenter(&mut self) -> io::Result<()> {
        self.take()?;
        self.surface.forget();
        self.measure()
    }

    /// Hands a text to the terminal for its clipboard; there is never an answer.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        let out = self.surface.backend_mut();
        queue!(out, CopyToClipboard::to_clipboard_from(text))?;
        Write::flush(out)
    }

    fn take(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        self.held = true;
        let out = self.surface.backend_mut();
        queue!(out, EnterAlternateScreen, EnableMouseCapture)?;
        if cfg!(unix) {
            queue!(out, EnableBracketedPaste)?;
        }
        Ok(())
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

fn fresh() -> io::Result<Surface<Backend>> {
    let out = BufWriter::with_capacity(FRAME, io::stdout());
    Surface::new(CrosstermBackend::new(out))
}

fn restore(out: &mut impl Write) -> io::Result<()> {
    if cfg!(unix) {
        queue!(out, DisableBracketedPaste)?;
    }
    queue!(out, DisableMouseCapture, LeaveAlternateScreen, cursor::Show)?;
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
