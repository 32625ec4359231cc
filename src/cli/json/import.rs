//! The output of `camtay import --json`.

use serde::Serialize;

use super::FORMAT;
use crate::cli::import::words;
use crate::library::import::{self, Report, Spot};
use crate::locale::Locale;

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Imported {
    format: u8,
    records: usize,
    written: Written,
    kept: Vec<String>,
    refused: Vec<Refused>,
    refusals: Vec<Tally>,
    flaws: Vec<Tally>,
}

/// How many drafts were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Written {
    new: usize,
    renewed: usize,
    same: usize,
}

/// Something that is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Refused {
    file: Box<str>,
    line: Option<u64>,
    item: Option<u64>,
    code: Option<String>,
    kind: &'static str,
    message: String,
}

/// How often something was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Tally {
    kind: &'static str,
    count: usize,
    message: String,
}

impl Imported {
    /// The report in words.
    pub(in crate::cli) fn of(locale: &Locale, report: &Report) -> Self {
        let Report { new, renewed, same, .. } = *report;
        let refusals = report.refusals.iter().map(|(own, count)| Tally {
            kind: bare(words::key(*own)),
            count: *count,
            message: words::refusal(locale, *own, "…"),
        });
        let flaws = report.flaws.iter().map(|(own, count)| Tally {
            kind: bare(words::flaw(*own)),
            count: *count,
            message: locale.text(words::flaw(*own)).into_owned(),
        });
        Self {
            format: FORMAT,
            records: report.records,
            written: Written { new, renewed, same },
            kept: report.kept.iter().map(|own| own.display().to_string()).collect(),
            refused: report.refused.iter().map(|own| Refused::of(locale, own)).collect(),
            refusals: refusals.collect(),
            flaws: flaws.collect(),
        }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}

impl Refused {
    fn of(locale: &Locale, own: &import::Refused) -> Self {
        let (line, item) = match own.place.spot {
            Spot::Whole => (None, None),
            Spot::Line(line) => (Some(line), None),
            Spot::Item(item) => (None, Some(item)),
        };
        Self {
            file: own.place.file.clone(),
            line,
            item,
            code: own.code.clone(),
            kind: bare(words::key(own.why)),
            message: words::why(locale, own),
        }
    }
}

/// A message's key as a name for programs.
fn bare(key: &'static str) -> &'static str {
    let names = ["import-refused-", "import-flaw-"].iter().find_map(|own| key.strip_prefix(own));
    names.unwrap_or(key)
}
