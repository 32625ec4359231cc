//! `camtay assess`: the engine without the screen. Defects of the answers file or of the definition end
//! it with exit code 1; whatever the verdict, it is done.
#![expect(clippy::disallowed_methods, reason = "the shell: answers come from a file")]

mod told;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use jiff::civil::Date;

use super::arguments::{Assess, Shape};
use super::dossier::session;
use super::failure::Failure;
use super::json::assess::Assessed;
use super::library_words::{failure, listed, unreadable};
use super::printed::Printed;
use crate::app::phrase;
use crate::dossier::case::Desk;
use crate::library::Library;
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::rule::Channel;
use crate::procedure::yaml::LARGEST;
use crate::procedure::yaml::answers::{AnswersFile, read_answers};
use crate::text::nfc::visible;

/// The assessment of a procedure with the answers of a file.
pub(super) fn run(
    locale: &Locale,
    library: &Library,
    task: &Assess,
    today: Date,
) -> Result<Printed, Failure> {
    let procedure =
        library.open(&task.procedure, today).map_err(|error| failure(locale, &error))?;
    let ways = procedure.about.accepted();
    if !ways.contains(&task.channel) {
        return Err(refused(locale, &procedure, task.channel, &ways));
    }
    let given = answers(locale, &procedure, &task.answers)?;
    let desk = Desk { site: task.site.clone(), today };
    let session = session(procedure, &given, task.channel, &desk);
    Ok(Printed::done(match task.shape {
        Shape::Json => Assessed::of(locale, library.catalog(), &session).text(),
        Shape::Words => told::told(locale, library.catalog(), &session),
    }))
}

/// Why a dossier cannot be filed this way, with the ways it can.
fn refused(locale: &Locale, procedure: &Procedure, way: Channel, ways: &[Channel]) -> Failure {
    let named = |own: &Channel| format!("{} ({})", locale.text(phrase::channel(*own)), own.id());
    let ways = ways.iter().map(named).collect::<Vec<_>>().join(", ");
    let (name, way) = (visible(&procedure.head.name), named(&way));
    let values = [("procedure", &*name), ("channel", &*way), ("ways", &*ways)];
    Failure::usage(locale.with("cli-channel-refused", &values))
}

/// The answers of a file, or everything that is wrong with it.
fn answers(locale: &Locale, procedure: &Procedure, path: &Path) -> Result<AnswersFile, Failure> {
    let text = read(path)
        .map_err(|error| Failure::problem(unreadable(locale, "cli-file-unread", path, &error)))?;
    let label = path.display().to_string();
    let (given, diagnostics) = read_answers(&label, &text, procedure);
    given.ok_or_else(|| {
        let what = locale.with("cli-answers-defective", &[("file", &visible(&label))]);
        let list = listed(locale, &label, &text, &diagnostics);
        Failure::problem(format!("{what}\n\n{list}"))
    })
}

/// The text of a file, or of the standard input for `-`; no more of it than an answers file may be long.
fn read(path: &Path) -> io::Result<String> {
    if path == Path::new("-") {
        return some(io::stdin().lock());
    }
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    some(file)
}

fn some(source: impl Read) -> io::Result<String> {
    let mut text = String::new();
    let limit = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    source.take(limit).read_to_string(&mut text)?;
    Ok(text)
}
