//! One of many options, found by typing part of its name with or without marks.

use jiff::civil::Date;

use super::Act;
use super::body::Offered;
use super::refusal::Fault;
use crate::procedure::diagnostic::near;
use crate::procedure::field::{Entry, Kind, other_names, read};
use crate::procedure::form::Field;
use crate::text::fold::fold_loosely;
use crate::text::letter::Line;

/// A line and the options it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    /// What is typed.
    pub(super) line: Line,
    options: Vec<Choice>,
}

/// An option and what it may be called.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    own: Offered,
    /// Its label as it is compared.
    words: String,
    /// Its other names in use.
    names: Vec<&'static str>,
}

/// How many options are shown at once.
const SHOWN: usize = 8;

impl Listed {
    /// The line as it stands and the options it searches.
    pub(super) fn new(kind: Kind, line: Line, options: Vec<Offered>) -> Self {
        let folded = options.into_iter().map(|own| {
            let words = fold_loosely(&own.label);
            let names = other_names(kind, &own.id).collect();
            Choice { own, words, names }
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
        let mut fitting: Vec<(usize, &Offered)> =
            fitting.filter_map(|choice| Some((choice.distance(&typed)?, &choice.own))).collect();
        fitting.sort_by_key(|(distance, _)| *distance);
        let shown = fitting.into_iter().take(SHOWN);
        shown.map(|(_, option)| option).collect()
    }

    fn near(&self) -> Option<&Offered> {
        let typed = fold_loosely(&self.line.finish());
        let nearest = near(&typed, self.options.iter().map(|choice| choice.words.as_str()))?;
        let mut options = self.options.iter();
        options.find(|choice| choice.words == *nearest).map(|choice| &choice.own)
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

impl Choice {
    /// How far the closest of its names is from what is typed.
    fn distance(&self, typed: &str) -> Option<usize> {
        let names = std::iter::once(self.words.as_str()).chain(self.names.iter().copied());
        names.filter_map(|words| distance(words, typed)).min()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_by_a_name_its_label_has_not() {
        let option = |id: &str, label: &str| Offered { id: id.into(), label: label.into() };
        let options = vec![option("acb", "ACB – Á Châu"), option("vietcombank", "Vietcombank")];
        let listed = Listed::new(Kind::Bank, Line::new("vcb"), options);
        let found: Vec<&str> = listed.found().iter().map(|own| &*own.id).collect();
        assert_eq!(found, ["vietcombank"]);
    }
}
