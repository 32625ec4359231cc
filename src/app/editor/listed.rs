//! One of many options, found by typing part of its name with or without marks.

use jiff::civil::Date;

use super::Act;
use super::body::Offered;
use super::refusal::Fault;
use crate::procedure::diagnostic::near;
use crate::procedure::field::{Entry, read};
use crate::procedure::form::Field;
use crate::text::fold::fold_loosely;
use crate::text::letter::Line;

/// A line and the options it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    /// What is typed.
    pub(super) line: Line,
    /// Every option, with its words as they are compared.
    options: Vec<(Offered, String)>,
}

/// How many options are shown at once.
const SHOWN: usize = 8;

impl Listed {
    /// The line as it stands and the options it searches.
    pub(super) fn new(line: Line, options: Vec<Offered>) -> Self {
        let folded = options.into_iter().map(|own| {
            let words = fold_loosely(&own.label);
            (own, words)
        });
        Self { line, options: folded.collect() }
    }

    /// The first options that fit what is typed, the closest first; where none does, the one a slip away.
    pub(super) fn found(&self) -> Vec<&Offered> {
        let fitting = self.fitting();
        if fitting.is_empty() { self.near().into_iter().collect() } else { fitting }
    }

    fn fitting(&self) -> Vec<&Offered> {
        let typed = fold_loosely(&self.line.finish());
        let fitting = self.options.iter();
        let mut fitting: Vec<(usize, &Offered)> = fitting
            .filter_map(|(option, words)| Some((distance(words, &typed)?, option)))
            .collect();
        fitting.sort_by_key(|(distance, _)| *distance);
        let shown = fitting.into_iter().take(SHOWN);
        shown.map(|(_, option)| option).collect()
    }

    fn near(&self) -> Option<&Offered> {
        let typed = fold_loosely(&self.line.finish());
        let nearest = near(&typed, self.options.iter().map(|(_, words)| words.as_str()))?;
        let mut options = self.options.iter();
        options.find(|(_, words)| **words == *nearest).map(|(option, _)| option)
    }

    /// The option at a place; on the line the closest that fits what is typed.
    pub(super) fn chosen(&self, at: usize) -> Option<Offered> {
        let Some(row) = at.checked_sub(1) else {
            let typed = !self.line.finish().is_empty();
            return self.fitting().first().filter(|_| typed).map(|own| (*own).clone());
        };
        self.found().get(row).map(|own| (*own).clone())
    }

    /// What Enter does: the option named in full or by another name in use, else the closest one.
    pub(super) fn act(&self, at: usize, field: &Field, today: Date) -> Act {
        let typed = self.line.finish();
        if at == 0 && typed.is_empty() {
            return if field.allow.blank {
                Act::Answer(Entry::Blank)
            } else {
                Act::Refuse(Fault::NothingChosen)
            };
        }
        let named = read(field, &typed, today);
        match (named, self.chosen(at)) {
            (Ok(entry), _) if at == 0 => Act::Answer(entry),
            (_, Some(option)) => Act::Answer(Entry::Text(option.id.to_string())),
            (Err(refusal), None) => Act::Refuse(Fault::Typed(refusal)),
            (Ok(_), None) => Act::Refuse(Fault::NothingChosen),
        }
    }
}

/// How far words are from what is typed: 0 the same, `None` where they do not fit.
fn distance(words: &str, typed: &str) -> Option<usize> {
    if words == typed {
        return Some(0);
    }
    if words.starts_with(typed) {
        return Some(1);
    }
    let at = words.find(typed)?;
    let before = words.get(..at).unwrap_or_default();
    Some(if before.ends_with([' ', '-', '(']) { 2 } else { 3 })
}
