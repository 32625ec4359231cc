//! Answers, needs, sums and times of a comparison in words.

use crate::app::phrase;
use crate::app::session::Session;
use crate::dossier::assessment::{Due, Time};
use crate::dossier::compare::PaperTurn;
use crate::dossier::path::Path;
use crate::dossier::witness::Said;
use crate::locale::Locale;
use crate::procedure::expression::Tri;
use crate::procedure::field::Entry;
use crate::text::number::grouped;

/// A fee with its name; nothing where there is none.
pub(super) fn sum(locale: &Locale, session: &Session, due: Option<Due>) -> String {
    due.map_or_else(String::new, |due| phrase::sum(locale, session, due))
}

/// The name of a fee, and what it comes to before and after.
pub(super) fn turned_sum(was: String, is: String) -> (String, String, String) {
    let part =
        |own: &str| own.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    match (part(&was), part(&is)) {
        (Some((name, was)), Some((same, is))) if name == same => (name, was, is),
        (Some((name, was)), None) => (name, was, String::new()),
        (None, Some((name, is))) => (name, String::new(), is),
        (Some(_), Some(_)) | (None, None) => (String::new(), was, is),
    }
}

/// What the later version calls a paper, or the earlier where only it has it.
pub(super) fn paper_name(
    old: &Session,
    new: &Session,
    PaperTurn { before, after }: PaperTurn,
) -> String {
    match (before, after) {
        (_, Some((document, _))) => phrase::document(new, document),
        (Some((document, _)), None) => phrase::document(old, document),
        (None, None) => String::new(),
    }
}

/// What a version says of a case.
pub(super) fn said(locale: &Locale, said: Said) -> String {
    let key = match said {
        Said::Need(need) => phrase::need(need),
        Said::Holds(Tri::True) => "diff-holds",
        Said::Holds(Tri::False | Tri::Unknown) => "diff-holds-not",
        Said::Due(_, Some(0)) => "walk-fee-free",
        Said::Due(_, Some(amount)) => {
            return locale.with("cli-show-times", &[("what", &grouped(amount))]);
        }
        Said::Due(Some(_), None) => "walk-fee-unknown",
        Said::Due(None, None) => "walk-fee-province",
        Said::Time(Some(Time::Row { time, .. })) => return phrase::duration(locale, time),
        Said::Time(Some(Time::Open { .. })) => "walk-time-open",
        Said::Time(None) => "walk-time-none",
    };
    locale.text(key).into_owned()
}

/// An answer as answers files write it.
pub(in crate::cli) fn written(path: &Path, entry: &Entry) -> String {
    let value = match entry {
        Entry::Text(text) if is_bare(text) => text.clone(),
        Entry::Text(text) => format!("{text:?}"),
        Entry::Chosen(ids) => format!("[{}]", ids.join(", ")),
        Entry::Address(_) => "{}".to_owned(),
        Entry::Blank => "{ state: blank }".to_owned(),
        Entry::Unknown => "{ state: unknown }".to_owned(),
        Entry::Later => "{ state: later }".to_owned(),
    };
    format!("{path}: {value}")
}

/// Whether a text needs no quotes in a file.
fn is_bare(text: &str) -> bool {
    text.starts_with(|own: char| own.is_ascii_lowercase())
        && text.chars().all(|own| own.is_ascii_lowercase() || own.is_ascii_digit() || own == '_')
        && !matches!(text, "true" | "false" | "null" | "yes" | "no" | "on" | "off")
}
