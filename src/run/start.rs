//! The assistant from its parts: the model on its first screen, the office behind it, and where it
//! runs.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Office, Opening, RunError, Setting, StoreOpening, clock, plain, window};
use crate::app::Effect;
use crate::app::model::{self, Model};
use crate::dossier::case::Site;
use crate::library::Library;
use crate::locale::{Language, Locale};
use crate::tui::theme::Palette;

/// What the assistant starts from.
pub struct Start {
    /// The language of the interface.
    pub language: Language,
    /// A day given by `--today`, which does not go on.
    pub today: Option<Date>,
    /// Where the desk is.
    pub site: Site,
    /// The definitions.
    pub library: Library,
    /// Opens the store, on its worker.
    pub store: StoreOpening,
    /// The colours.
    pub palette: Palette,
    /// The folder for hand-outs.
    pub sheets: PathBuf,
}

/// The assistant, ready to run.
pub struct Begun {
    model: Model,
    effects: Vec<Effect>,
    setting: Setting,
    open: Opening,
}

/// Puts the assistant together; nothing is opened or read yet.
pub fn begin(start: Start) -> Begun {
    let Start { language, today, site, library, store, palette, sheets } = start;
    let desk = model::Desk {
        site,
        today: today.unwrap_or_else(clock::today),
        frozen: today.is_some(),
        provinces: Arc::default(),
    };
    let catalog = library.catalog().clone();
    let (model, effects) = Model::start(catalog, Locale::new(language), desk);
    Begun {
        model,
        effects,
        setting: Setting { frozen: today, palette, sheets },
        open: Box::new(move || Box::new(Office::new(store, library, language))),
    }
}

impl Begun {
    /// Runs it on the terminal until it quits.
    pub fn on_screen(self) -> Result<(), RunError> {
        window::screen(self.model, &self.setting, self.open, self.effects)
    }

    /// Runs it over typed lines until it quits or the input ends.
    pub fn in_lines(self, input: impl BufRead, output: impl Write) -> Result<(), RunError> {
        let Self { model, effects, setting, open } = self;
        plain::lines(model, &setting, open, effects, input, output)
    }

    /// Runs it over the lines of standard input and output.
    pub fn in_standard_lines(self) -> Result<(), RunError> {
        self.in_lines(io::stdin().lock(), io::stdout().lock())
    }
}
