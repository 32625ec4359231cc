//! The loop: one inbox, one model, workers. Everything that happens comes in as news; the inbox is
//! emptied, then the page is painted once. What the model asks for is done here or by the workers.

mod clipboard;
mod clock;
mod inbox;
mod keyboard;
mod live;
mod office;
mod plain;
mod sheets;
#[cfg(unix)]
mod signals;
mod start;
mod surveyor;
mod voice;
mod watch;
mod window;
mod worker;

use std::io;
use std::path::PathBuf;

use jiff::civil::Date;

use crate::app::model::Model;
use crate::app::page::Page;
use crate::app::update::update;
use crate::app::{Effect, Msg, Outcome};
use crate::locale::Locale;
use crate::tui::theme::Palette;

pub use clock::today;
pub use live::Live;
pub use office::{Office, StoreOpening};
pub use plain::lines;
pub use start::{Start, begin, preview};
pub use watch::Watch;
pub use window::screen;

/// What the loop drives: messages in, effects and pages out.
pub trait Program {
    /// Takes a message and says what the shell should do.
    fn update(&mut self, msg: Msg) -> Vec<Effect>;
    /// What should be seen now.
    fn page(&self) -> Page;
    /// The interface's words.
    fn locale(&self) -> &Locale;
    /// Why something is not stored yet; `None` where everything is.
    fn unsaved(&self) -> Option<String>;
}

impl Program for Model {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        update(self, msg)
    }

    fn unsaved(&self) -> Option<String> {
        self.world().unsaved().map(str::to_owned)
    }

    fn page(&self) -> Page {
        Self::page(self)
    }

    fn locale(&self) -> &Locale {
        &self.world().locale
    }
}

/// The store and the definitions behind the effects. It is opened by its worker, after the first
/// screen is painted, and each effect is answered before the next is taken.
pub trait Desk {
    /// Does what the effect asks of the store or the definitions; `None` where there is nothing to
    /// report.
    fn perform(&mut self, effect: Effect) -> Option<Outcome>;
}

/// Opens a desk where it is used.
pub type Opening = Box<dyn FnOnce() -> Box<dyn Desk> + Send>;

/// Looks through the definitions, and tells what is found as it is found.
pub type Surveying = Box<dyn FnOnce(&mut dyn FnMut(Outcome)) + Send>;

/// What works behind the program, begun after the first screen.
pub struct Behind {
    /// Opens the desk.
    pub open: Opening,
    /// Looks through the definitions; `None` where they cannot have changed.
    pub survey: Option<Surveying>,
    /// Follows the files of a definition that is being written.
    pub live: Option<Live>,
}

impl From<Opening> for Behind {
    fn from(open: Opening) -> Self {
        Self { open, survey: None, live: None }
    }
}

/// Where and how the program runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// A day given by `--today`, which does not go on.
    pub frozen: Option<Date>,
    /// The colours.
    pub palette: Palette,
    /// The folder for hand-outs.
    pub sheets: PathBuf,
}

/// The error of a device that is gone.
const EIO: i32 = 5;

/// Why a run ended badly. Whatever was done is stored all the same.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The terminal was closed.
    #[error("terminal closed")]
    Closed,
    /// The terminal could not be taken over or written to.
    #[error("terminal: {0}")]
    Terminal(#[source] io::Error),
    /// Standard input could not be read.
    #[error("standard input: {0}")]
    Input(#[source] io::Error),
    /// Standard output could not be written.
    #[error("standard output: {0}")]
    Output(#[source] io::Error),
    /// The input ended while something was not stored; why.
    #[error("not stored: {0}")]
    Unsaved(String),
}

impl RunError {
    /// The exit code: that of a hang-up for a closed terminal, else 1.
    pub fn code(&self) -> u8 {
        match self {
            Self::Closed => 129,
            Self::Terminal(_) | Self::Input(_) | Self::Output(_) | Self::Unsaved(_) => 1,
        }
    }

    /// Writing to a terminal that is gone fails as any broken device does.
    fn terminal(error: io::Error) -> Self {
        let broken = cfg!(unix) && error.raw_os_error() == Some(EIO);
        if broken || error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        Self::Terminal(error)
    }
}
