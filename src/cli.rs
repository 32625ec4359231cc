//! The commands: a command line in, lines out, an exit code. 0 is done, 1 says that the input has
//! problems, 2 that the program was used wrongly; every unhappy end is told on standard error.

mod arguments;
mod assess;
mod assistant;
mod check;
mod condition;
mod diff;
mod dossier;
mod failure;
mod import;
mod json;
mod layout;
mod library_words;
mod new;
mod preview;
mod printed;
mod reasons;
mod schema;
mod search;
mod show;

use std::ffi::OsString;
use std::process::ExitCode;

use jiff::civil::Date;

use crate::library::{Library, Survey};
use crate::locale::Locale;
use crate::store::home::cache;
use crate::text::date::short;
use arguments::{Arguments, Asked, Common, Task};
use failure::Failure;
use printed::{Printed, complain};

/// Runs the program with the arguments it was started with.
pub fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let locale = Locale::new(arguments::language(&words));
    match run(&locale, words) {
        Ok(printed) => printed.write(&locale),
        Err(failure) => complain(&locale, &failure),
    }
}

fn run(locale: &Locale, words: Vec<OsString>) -> Result<Printed, Failure> {
    match arguments::read(locale, words)? {
        Asked::Page(page) => Ok(page),
        Asked::Task(asked) => perform(locale, asked),
    }
}

fn perform(locale: &Locale, asked: Arguments) -> Result<Printed, Failure> {
    let Arguments { common, task } = asked;
    let assumed = common.today.filter(|_| task.is_told_by_day());
    let printed = done(locale, &common, task)?;
    Ok(match assumed {
        Some(day) => printed.under(&locale.with("cli-assumed-day", &[("day", &short(day))])),
        None => printed,
    })
}

fn done(locale: &Locale, common: &Common, task: Task) -> Result<Printed, Failure> {
    match task {
        Task::Assistant(manner) => {
            let (library, survey) = begun(locale, common)?;
            assistant::run(locale, (library, survey), common.today, manner)
        }
        Task::Search(query, shape) => {
            let library = library(locale, common)?;
            Ok(search::run(locale, library.catalog(), &query, shape))
        }
        Task::Show(name, view) => {
            let library = library(locale, common)?;
            show::run(locale, &library, (&name, today(common)), view)
        }
        Task::Assess(task) => {
            let library = library(locale, common)?;
            assess::run(locale, &library, &task, today(common))
        }
        Task::Diff(names, shape) => {
            let library = library(locale, common)?;
            diff::run(locale, &library, (&names, today(common)), shape)
        }
        Task::Preview(path, manner) => preview::run(locale, &path, common, manner),
        Task::Schema(file) => Ok(schema::run(file)),
        Task::New(task) => new::run(locale, &task),
        Task::Import(task) => import::run(locale, &task),
        Task::Explain(code) => check::explain::run(locale, &code),
        Task::Check(task) => {
            let day = today(common);
            check::run(locale, &task, common.procedures.clone(), day)
        }
    }
}

/// The definitions asked for, all looked through.
fn library(locale: &Locale, common: &Common) -> Result<Library, Failure> {
    let library = match &common.procedures {
        None => Library::embedded(),
        Some(folder) => {
            let found = Library::folder(folder, cache().as_deref());
            found.map_err(|error| library_words::failure(locale, &error))?
        }
    };
    Ok(library.on(today(common)))
}

/// The definitions asked for as they are known, and what makes that true while the assistant runs.
fn begun(locale: &Locale, common: &Common) -> Result<(Library, Option<Survey>), Failure> {
    let Some(folder) = &common.procedures else {
        return Ok((Library::embedded(), None));
    };
    let begun = Library::begin(folder, cache().as_deref());
    let (library, survey) = begun.map_err(|error| library_words::failure(locale, &error))?;
    Ok((library, Some(survey)))
}

/// The day given, or the clock's.
fn today(common: &Common) -> Date {
    common.today.unwrap_or_else(crate::run::today)
}
