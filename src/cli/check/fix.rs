//! `camtay check --fix`: what can be mended in the texts, shown line by line, then written.

use std::path::{Path, PathBuf};

use crate::cli::arguments::Mend;
use crate::cli::failure::Failure;
use crate::cli::library_words;
use crate::library::check::{Check, Report};
use crate::library::mend::{Mended, mend, write};
use crate::locale::Locale;
use crate::text::nfc::visible;

/// What is left to be told after mending, and what was mended, in words.
pub(super) fn run(
    locale: &Locale,
    paths: &[PathBuf],
    how: Check,
    manner: Mend,
) -> Result<(Report, String), Failure> {
    let mending = mend(paths, how).map_err(|error| library_words::failure(locale, &error))?;
    if manner == Mend::Write {
        for own in &mending.mended {
            write(own).map_err(|error| {
                let path = Path::new(&*own.file);
                let key = "cli-file-unwritten";
                Failure::problem(library_words::unreadable(locale, key, path, &error))
            })?;
        }
    }
    let mut lines: Vec<String> =
        mending.mended.iter().flat_map(|own| changed(locale, own)).collect();
    lines.push(summary(locale, &mending.mended, manner));
    Ok((mending.report, lines.join("\n")))
}

/// Every line of a file that changes, before and after.
fn changed(locale: &Locale, own: &Mended) -> Vec<String> {
    let pairs = (1..).zip(own.before.lines().zip(own.after.lines()));
    let mut lines = Vec::new();
    for (number, (before, after)) in pairs.filter(|(_, (before, after))| before != after) {
        let number: i32 = number;
        let values = [("file", &*visible(&own.file)), ("line", &*number.to_string())];
        lines.push(locale.with("check-fixed-line", &values));
        lines.push(format!("- {}", visible(before)));
        lines.push(format!("+ {}", visible(after)));
        lines.push(String::new());
    }
    lines
}

fn summary(locale: &Locale, mended: &[Mended], manner: Mend) -> String {
    let lines = mended.iter().flat_map(|own| own.before.lines().zip(own.after.lines()));
    let lines = lines.filter(|(before, after)| before != after).count().to_string();
    let files = mended.len().to_string();
    let key = match manner {
        Mend::Write if !mended.is_empty() => "check-fixed",
        Mend::Show if !mended.is_empty() => "check-fixable",
        Mend::Write | Mend::Show | Mend::Leave => "check-fixed-nothing",
    };
    locale.with(key, &[("lines", &*lines), ("files", &files)])
}
