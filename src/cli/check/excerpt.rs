//! One diagnostic for people: where, the line with the spot underlined, the cause, the remedy.

use super::words::told as words;
use crate::locale::Locale;
use crate::procedure::diagnostic::{Diagnostic, Severity};
use crate::text::nfc::visible;
use crate::text::width::width;
use crate::text::wrap::wrap;

/// The most columns of a line.
const COLUMNS: usize = 80;
/// How many letters of a long line are shown before the spot.
const BEFORE: usize = 24;

/// The diagnostic in words, over several lines; `text` is its file's.
pub(super) fn told(locale: &Locale, diagnostic: &Diagnostic, text: &str) -> String {
    let level = locale.text(match diagnostic.code.severity() {
        Severity::Error => "check-level-error",
        Severity::Warning => "check-level-warning",
    });
    let words = words(locale, &diagnostic.code);
    let place = place(locale, diagnostic);
    let mut lines = vec![place];
    lines.extend(excerpt(diagnostic, text).into_iter().flatten());
    lines.extend(wrapped(&format!("{level}: {}", words.message)));
    let hint = locale.with("check-hint", &[("hint", &words.hint)]);
    lines.extend(wrapped(&hint));
    lines.join("\n")
}

fn place(locale: &Locale, diagnostic: &Diagnostic) -> String {
    let (line, column) = (diagnostic.at.line.to_string(), diagnostic.at.column.to_string());
    let file = visible(&diagnostic.file);
    let values = [("file", &*file), ("line", &line), ("column", &column)];
    locale.with("check-place", &values)
}

/// The source line with its number, and the underlining.
fn excerpt(diagnostic: &Diagnostic, text: &str) -> Option<[String; 2]> {
    let at = diagnostic.at;
    let line = text.lines().nth(usize::try_from(at.line).ok()?.checked_sub(1)?)?;
    let column = usize::try_from(at.column).ok()?.saturating_sub(1);
    let skipped = column.saturating_sub(BEFORE);
    let number = at.line.to_string();
    let room = COLUMNS - number.len().min(8) - " | ".len();
    let before = shown(line, skipped, column - skipped);
    let length = usize::try_from(at.length).unwrap_or(1).max(1);
    let spot = shown(line, column, length.min(room));
    let after = shown(line, column + length.min(room), room);
    let gap = " ".repeat(width(&before).min(room));
    let marks = width(&spot).clamp(1, room.saturating_sub(gap.len()).max(1));
    let source = crate::text::width::clip(&format!("{before}{spot}{after}"), room).into_owned();
    let margin = " ".repeat(number.len());
    Some([format!("{number} | {source}"), format!("{margin} | {gap}{}", "^".repeat(marks))])
}

/// So many letters of a line from a position, safe to show.
fn shown(line: &str, from: usize, count: usize) -> String {
    let letters: String = line.chars().skip(from).take(count).collect();
    visible(&letters).replace('\t', " ")
}

/// A text over lines, those after the first indented.
fn wrapped(text: &str) -> Vec<String> {
    let lines = wrap(text, COLUMNS - INDENT.len());
    let lines = lines.into_iter().enumerate().map(|(at, line)| match at {
        0 => line.to_owned(),
        _ => format!("{INDENT}{line}"),
    });
    lines.collect()
}

const INDENT: &str = "  ";

#[cfg(test)]
mod tests;
