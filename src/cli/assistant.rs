//! The assistant, on the whole terminal or line by line: where its data stands, its colours, and what is
//! said where it cannot run.
#![expect(
    clippy::disallowed_methods,
    reason = "the shell: terminal and colours are told by the environment"
)]

use std::io::{IsTerminal, stdin, stdout};
use std::path::PathBuf;

use jiff::civil::Date;

use super::arguments::Manner;
use super::failure::Failure;
use super::printed::Printed;
use crate::dossier::case::Site;
use crate::library::{Library, Survey};
use crate::locale::Locale;
use crate::run::{RunError, Start, StoreOpening, begin};
use crate::store::home::data_file;
use crate::store::sqlite::Sqlite;
use crate::store::{Store, StoreError};
use crate::tui::theme::Palette;

/// The folder for hand-outs, beside the data file.
const SHEETS: &str = "phieu";

/// Runs the assistant until it quits.
pub(super) fn run(
    locale: &Locale,
    (library, survey): (Library, Option<Survey>),
    today: Option<Date>,
    manner: Manner,
) -> Result<Printed, Failure> {
    if let Manner::Screen(_) = manner {
        terminal(locale)?;
    }
    let data = data_file().map_err(|error| store_failure(locale, &error))?;
    let begun = begin(Start {
        language: locale.language(),
        today,
        site: Site::default(),
        library,
        survey,
        sheets: data.with_file_name(SHEETS),
        store: opening(data),
        palette: palette(manner),
    });
    let ended = match manner {
        Manner::Screen(_) => begun.on_screen(),
        Manner::Lines => begun.in_standard_lines(),
    };
    match ended {
        Ok(()) => Ok(Printed::done("")),
        Err(error) => ending(locale, &error),
    }
}

/// Whether there is a terminal to paint on.
pub(super) fn terminal(locale: &Locale) -> Result<(), Failure> {
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Failure::usage(locale.text("cli-no-terminal")));
    }
    match std::env::var("TERM").as_deref() {
        Ok("dumb") => Err(Failure::usage(locale.text("cli-dumb-terminal"))),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Opens the data file, each time it is asked to.
fn opening(data: PathBuf) -> StoreOpening {
    Box::new(move || {
        let store: Box<dyn Store> = Box::new(Sqlite::open(&data)?);
        Ok(store)
    })
}

/// The theme that is named, or one that fits the terminal.
pub(super) fn palette(manner: Manner) -> Palette {
    match manner {
        Manner::Screen(Some(palette)) => palette,
        Manner::Screen(None) | Manner::Lines => {
            let value = |name: &str| std::env::var(name).ok();
            let (no_color, fg_bg) = (value("NO_COLOR"), value("COLORFGBG"));
            Palette::fitting(no_color.as_deref(), fg_bg.as_deref())
        }
    }
}

/// A run that ended badly; a terminal or a reader that is gone has nobody to tell.
pub(super) fn ending(locale: &Locale, error: &RunError) -> Result<Printed, Failure> {
    let exit = error.code();
    let (key, why) = match error {
        RunError::Closed => return Ok(Printed::silent(exit)),
        RunError::Output(why) if why.kind() == std::io::ErrorKind::BrokenPipe => {
            return Ok(Printed::silent(0));
        }
        RunError::Terminal(why) => ("cli-terminal-failed", why),
        RunError::Input(why) => ("cli-input-failed", why),
        RunError::Output(why) => ("cli-output-failed", why),
        RunError::Unsaved(why) => {
            let says = locale.with("cli-unsaved", &[("why", why)]);
            return Err(Failure { exit, says });
        }
    };
    let why = why.to_string();
    Err(Failure { exit, says: locale.with(key, &[("why", &why)]) })
}

fn store_failure(locale: &Locale, error: &StoreError) -> Failure {
    let values = error.arguments();
    let values: Vec<(&str, &str)> = values.iter().map(|(name, own)| (*name, &**own)).collect();
    Failure::problem(locale.with(error.key(), &values))
}
