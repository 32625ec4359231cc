//! One diagnostic for people: where, the line with the spot underlined, the cause, the remedy.

use super::words::told as words;
use crate::locale::Locale;
use crate::procedure::diagnostic::{Diagnostic, Severity};
use crate::text::excerpt::Excerpt;
use crate::text::nfc::visible;
use crate::text::wrap::wrap;

/// The most columns of a line.
const COLUMNS: usize = 80;

/// The diagnostic in words, over several lines; `text` is its file's.
pub(super) fn told(locale: &Locale, diagnostic: &Diagnostic, text: &str) -> String {
    let level = locale.text(match diagnostic.code.severity() {
        Severity::Error => "check-level-error",
        Severity::Warning => "check-level-warning",
        Severity::Note => "check-level-note",
    });
    let words = words(locale, &diagnostic.code);
    let place = place(locale, diagnostic);
    let mut lines = vec![place];
    let (line, column, length) = (diagnostic.at.line, diagnostic.at.column, diagnostic.at.length);
    let excerpt = Excerpt::of(text, line, column, length);
    lines.extend(excerpt.into_iter().flat_map(|own| own.lines(COLUMNS)));
    lines.extend(wrapped(&format!("{level} [{}]: {}", words.name, words.message)));
    let hint = locale.with("check-hint", &[("hint", &words.hint)]);
    lines.extend(wrapped(&hint));
    // On one line, however long: it is there to be pasted.
    lines.extend(words.case.map(|case| locale.with("check-case", &[("case", &case)])));
    lines.join("\n")
}

fn place(locale: &Locale, diagnostic: &Diagnostic) -> String {
    let (line, column) = (diagnostic.at.line.to_string(), diagnostic.at.column.to_string());
    let file = visible(&diagnostic.file);
    let values = [("file", &*file), ("line", &line), ("column", &column)];
    locale.with("check-place", &values)
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
