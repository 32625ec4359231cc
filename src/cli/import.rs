//! `camtay import portal`: records of the portal as drafts, and a report of every record that is not
//! taken and every defect that was mended.

pub(super) mod words;

use std::path::Path;

use super::arguments::{Import, Shape};
use super::failure::Failure;
use super::json::import as shapes;
use super::layout::Layout;
use super::library_words::cause;
use super::printed::Printed;
use crate::library::import::{ImportError, Report, import};
use crate::locale::Locale;
use crate::text::nfc::visible;

/// Imports. Exit code 1 where a record is not taken.
pub(super) fn run(locale: &Locale, task: &Import) -> Result<Printed, Failure> {
    let report = import(&task.from, &task.out).map_err(|error| unwritten(locale, &error))?;
    let text = match task.shape {
        Shape::Words => told(locale, &report, &task.out),
        Shape::Json => shapes::Imported::of(locale, &report).text(),
    };
    Ok(Printed { text, exit: u8::from(!report.refused.is_empty()) })
}

fn unwritten(locale: &Locale, error: &ImportError) -> Failure {
    let path = error.path.display().to_string();
    let why = cause(locale, &error.source);
    let values = [("path", &*visible(&path)), ("why", &why)];
    Failure::problem(locale.with("import-not-written", &values))
}

fn told(locale: &Locale, report: &Report, out: &Path) -> String {
    let mut layout = Layout::default();
    let out = out.display().to_string();
    let out = visible(&out);
    let records = report.records.to_string();
    layout.line(&locale.with("import-read", &[("records", &records)]));
    let counts = [report.new, report.renewed, report.same].map(|own| own.to_string());
    let [new, renewed, same] = &counts;
    let values = [("out", &*out), ("new", new), ("renewed", renewed), ("same", same)];
    layout.line(&locale.with("import-written", &values));
    let mut parts = vec![layout.text()];
    parts.extend(kept(locale, report));
    parts.extend(refused(locale, report));
    parts.extend(flaws(locale, report));
    if report.new + report.renewed + report.same > 0 {
        let mut last = Layout::default();
        last.line(&locale.with("import-next", &[("out", &out)]));
        parts.push(last.text());
    }
    parts.join("\n\n")
}

fn kept(locale: &Locale, report: &Report) -> Option<String> {
    let count = report.kept.len().to_string();
    let paths = report.kept.iter().map(|own| visible(&own.display().to_string()).into_owned());
    let head = locale.with("import-kept", &[("count", &count)]);
    (!report.kept.is_empty()).then(|| listed(head, paths))
}

/// What is not taken, a line each so that a program can cut it, then how much of each kind.
fn refused(locale: &Locale, report: &Report) -> Option<String> {
    let count: usize = report.refusals.values().sum();
    if count == 0 {
        return None;
    }
    let head = locale.with("import-refused", &[("count", &count.to_string())]);
    let lines = report.refused.iter().map(|own| words::refused(locale, own));
    let more = count - report.refused.len();
    let more = (more > 0).then(|| locale.with("import-more", &[("count", &more.to_string())]));
    let list = listed(head, lines.chain(more));
    let counts = report.refusals.iter().map(|(why, count)| {
        // The system's own words differ from file to file.
        let why = words::refusal(locale, *why, "…");
        format!("{count:>6}  {why}")
    });
    let counts = listed(locale.text("import-counts").into_owned(), counts);
    Some(format!("{list}\n\n{counts}"))
}

fn flaws(locale: &Locale, report: &Report) -> Option<String> {
    let lines = report.flaws.iter().map(|(flaw, count)| {
        let flaw = locale.text(words::flaw(*flaw));
        format!("{count:>6}  {flaw}")
    });
    let head = locale.text("import-flaws").into_owned();
    (!report.flaws.is_empty()).then(|| listed(head, lines))
}

fn listed(head: String, lines: impl Iterator<Item = String>) -> String {
    let lines = lines.map(|own| format!("  {own}"));
    std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n")
}
