//! What was asked for on the command line. The table of commands is in `table`, reading what clap
//! found in `read`, wording what it refused in `refusal`.

mod read;
mod refusal;
mod table;

use std::ffi::OsString;
use std::path::PathBuf;

use jiff::civil::Date;

pub(super) use read::day;

use super::failure::Failure;
use super::json::schema::File;
use super::printed::Printed;
use crate::dossier::case::Site;
use crate::locale::{Language, Locale};
use crate::procedure::diagnostic::Severity;
use crate::procedure::rule::Channel;
use crate::tui::theme::Palette;

/// A command line, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Arguments {
    /// What goes with every command.
    pub(super) common: Common,
    /// The command.
    pub(super) task: Task,
}

/// What goes with every command.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Common {
    /// The day given in place of the clock's.
    pub(super) today: Option<Date>,
    /// The folder of definitions in place of the built-in ones.
    pub(super) procedures: Option<PathBuf>,
}

/// A command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Task {
    /// The assistant.
    Assistant(Manner),
    /// Procedures that fit a query.
    Search(String, Shape),
    /// A procedure in words.
    Show(Box<str>, View),
    /// A procedure with answers.
    Assess(Assess),
    /// Definitions to check.
    Check(Check),
    /// A diagnostic, explained.
    Explain(Box<str>),
    /// The schema of a kind of file, or of all.
    Schema(Option<File>),
    /// A definition that is being written.
    Preview(PathBuf, Manner),
    /// Records of the portal as drafts.
    Import(Import),
    /// The scaffold of a definition.
    New(New),
    /// What differs between two versions of a definition, as they were named.
    Diff(Vec<Box<str>>, Shape),
}

impl Task {
    /// Whether it prints words that hold for a day.
    pub(super) fn is_told_by_day(&self) -> bool {
        match self {
            Self::Search(_, shape) | Self::Diff(_, shape) => *shape == Shape::Words,
            Self::Show(_, view) => matches!(view, View::Words | View::Tree),
            Self::Assess(task) => task.shape == Shape::Words,
            Self::Assistant(_)
            | Self::Check(..)
            | Self::Schema(_)
            | Self::Preview(..)
            | Self::Import(_)
            | Self::New(_)
            | Self::Explain(_) => false,
        }
    }
}

/// The scaffold of a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct New {
    /// Its folder: the field's, then its id.
    pub(super) folder: PathBuf,
    /// The official name.
    pub(super) name: Option<Box<str>>,
    /// The national code.
    pub(super) code: Option<Box<str>>,
}

/// Records of the portal as drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Import {
    /// Files and folders of records.
    pub(super) from: Vec<PathBuf>,
    /// The folder for the drafts.
    pub(super) out: PathBuf,
    /// The shape of the report.
    pub(super) shape: Shape,
}

/// How the assistant meets people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// On the whole terminal, in a theme where one is named.
    Screen(Option<Palette>),
    /// Line by line.
    Lines,
}

/// How a procedure is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// The whole definition, for people.
    Words,
    /// The whole definition, for programs.
    Json,
    /// Its flow, as a text tree.
    Tree,
    /// Its flow, as a Graphviz graph.
    Dot,
}

/// The shape of a command's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// For people, 80 columns.
    Words,
    /// For programs.
    Json,
}

/// A procedure with answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Assess {
    /// Id or code.
    pub(super) procedure: Box<str>,
    /// The answers file.
    pub(super) answers: PathBuf,
    /// Where the desk is.
    pub(super) site: Site,
    /// How it is filed.
    pub(super) channel: Channel,
    /// What comes out.
    pub(super) shape: Shape,
}

/// Definitions to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Check {
    /// Files and folders.
    pub(super) paths: Vec<PathBuf>,
    /// The least that is told.
    pub(super) least: Severity,
    /// The least that makes the exit code 1.
    pub(super) fatal: Severity,
    /// What becomes of what can be mended in the text.
    pub(super) mend: Mend,
    /// What comes out.
    pub(super) shape: Shape,
}

/// What becomes of what can be mended in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mend {
    /// It is told like the rest.
    Leave,
    /// It is shown, and nothing is written.
    Show,
    /// It is mended.
    Write,
}

/// What a command line comes to.
#[derive(Debug)]
pub(super) enum Asked {
    /// A command.
    Task(Arguments),
    /// A help page or the version.
    Page(Printed),
}

/// Reads a command line, the program's own name first.
pub(super) fn read(locale: &Locale, words: Vec<OsString>) -> Result<Asked, Failure> {
    if words.len() < 2 {
        // The assistant's first screen waits for no table of commands.
        return Ok(Asked::Task(Arguments {
            common: Common::default(),
            task: Task::Assistant(Manner::Screen(None)),
        }));
    }
    match table::command(locale).try_get_matches_from(words) {
        Ok(matches) => read::arguments(locale, &matches).map(Asked::Task),
        Err(error) if !error.use_stderr() => Ok(Asked::Page(Printed::done(error.to_string()))),
        Err(error) => Err(refusal::words(locale, &error)),
    }
}

/// The language that `--lang` names, wherever it stands; Vietnamese until it names one.
pub(super) fn language(words: &[OsString]) -> Language {
    let mut words = words.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let code = match word.split_once('=') {
            Some(("--lang", code)) => Some(code),
            None if word == "--lang" => words.next(),
            None if word == "--" => break,
            Some(_) | None => None,
        };
        if let Some(language) = code.and_then(Language::from_code) {
            return language;
        }
    }
    Language::default()
}

#[cfg(test)]
mod tests;
