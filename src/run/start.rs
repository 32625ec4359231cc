//! The assistant from its parts: the model on its first screen, the office behind it, and where it
//! runs.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::live::Live;
use super::{Behind, Office, RunError, Setting, StoreOpening, clock, plain, surveyor, window};
use crate::app::Effect;
use crate::app::model::{Desk, Model};
use crate::app::preview::Reading;
use crate::dossier::case::Site;
use crate::library::{Library, Survey};
use crate::locale::{Language, Locale};
use crate::procedure::catalog::Catalog;
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
    /// What looks whether they are still so, on a thread of its own.
    pub survey: Option<Survey>,
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
    behind: Behind,
}

/// Puts the assistant together; nothing is opened or read yet.
pub fn begin(start: Start) -> Begun {
    Begun::new(start, Model::start)
}

/// Puts the trial walk of a definition together: what its files say, and how that is followed.
pub fn preview(start: Start, reading: Reading, live: Live) -> Begun {
    let model = |catalog: &_, locale, desk| Model::preview(catalog, locale, desk, reading);
    let mut begun = Begun::new(start, model);
    begun.behind.live = Some(live);
    begun
}

impl Begun {
    fn new(
        start: Start,
        model: impl FnOnce(&Catalog, Locale, Desk) -> (Model, Vec<Effect>),
    ) -> Self {
        let Start { language, today, site, library, survey, store, palette, sheets } = start;
        let desk = Desk {
            site,
            today: today.unwrap_or_else(clock::today),
            frozen: today.is_some(),
            provinces: Arc::default(),
        };
        let day = desk.today;
        let (model, effects) = model(library.catalog(), Locale::new(language), desk);
        Self {
            model,
            effects,
            setting: Setting { frozen: today, palette, sheets },
            behind: Behind {
                open: Box::new(move || Box::new(Office::new(store, library, language, day))),
                survey: survey.map(|survey| surveyor::of(survey, language)),
                live: None,
            },
        }
    }

    /// Runs it on the terminal until it quits.
    pub fn on_screen(self) -> Result<(), RunError> {
        window::screen(self.model, &self.setting, self.behind, self.effects)
    }

    /// Runs it over typed lines until it quits or the input ends.
    pub fn in_lines(self, input: impl BufRead, output: impl Write) -> Result<(), RunError> {
        let Self { model, effects, setting, behind } = self;
        plain::lines(model.in_lines(), &setting, behind, effects, input, output)
    }

    /// Runs it over the lines of standard input and output.
    pub fn in_standard_lines(self) -> Result<(), RunError> {
        self.in_lines(io::stdin().lock(), io::stdout().lock())
    }
}
