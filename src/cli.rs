//! The commands: a command line in, lines out, an exit code. 0 is done, 1 says that the input has
//! problems, 2 that the program was used wrongly; every unhappy end is told on standard error.

mod arguments;
mod assess;
mod assistant;
mod check;
mod condition;
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
mod search;
mod show;

use std::ffi::OsString;
use std::process::ExitCode;

use jiff::civil::Date;

use crate::library::Library;
use crate::locale::Locale;
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
    match task {
        Task::Assistant(manner) => {
            let library = library(locale, &common)?;
            assistant::run(locale, library, common.today, manner)
        }
        Task::Search(query, shape) => {
            let library = library(locale, &common)?;
            Ok(search::run(locale, &library, &query, shape))
        }
        Task::Show(name, shape) => {
            let library = library(locale, &common)?;
            show::run(locale, &library, &name, shape)
        }
        Task::Assess(task) => {
            let library = library(locale, &common)?;
            assess::run(locale, &library, &task, today(&common))
        }
        Task::Preview(path, manner) => preview::run(locale, &path, &common, manner),
        Task::New(task) => new::run(locale, &task),
        Task::Import(task) => import::run(locale, &task),
        Task::Explain(code) => check::explain::run(locale, &code),
        Task::Check(task) => {
            let day = today(&common);
            check::run(locale, &task, common.procedures, day)
        }
    }
}

/// The definitions asked for.
fn library(locale: &Locale, common: &Common) -> Result<Library, Failure> {
    match &common.procedures {
        None => Ok(Library::embedded()),
        Some(folder) => {
            Library::folder(folder).map_err(|error| library_words::failure(locale, &error))
        }
    }
}

/// The day given, or the clock's.
fn today(common: &Common) -> Date {
    common.today.unwrap_or_else(crate::run::today)
}
