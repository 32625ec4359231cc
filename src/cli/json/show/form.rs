//! Questions and form fields in `show --json`.

use serde::Serialize;

use super::{Basis, Filler, Law};
use crate::procedure::expression::Program;
use crate::procedure::field::Kind;
use crate::procedure::form::{self, PersonalData};

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Form {
    title: Box<str>,
    official: Option<Box<str>>,
    law: Vec<Law>,
    sections: Vec<Section>,
}

/// A part of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Section {
    id: Box<str>,
    title: Box<str>,
    when: Option<String>,
    repeat: Option<Repeat>,
    fields: Vec<Field>,
}

/// What a repeated section repeats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Repeat {
    each: Box<str>,
    at_least: u16,
    at_most: u16,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Field {
    id: Box<str>,
    r#type: &'static str,
    #[serde(flatten)]
    words: Words,
    options: Vec<Choice>,
    optional: bool,
    allow: Vec<&'static str>,
    when: Option<String>,
    is: Option<String>,
    fill: Option<String>,
    fill_when: Option<String>,
    #[serde(flatten)]
    bounds: Bounds,
    data: Option<&'static str>,
    #[serde(flatten)]
    basis: Basis,
}

/// What is said and shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Words {
    label: Box<str>,
    ask: Option<Box<str>>,
    why: Option<Box<str>>,
    officer: Option<Box<str>>,
    hint: Option<Box<str>>,
    official: Option<Box<str>>,
}

/// Bounds of a number, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Bounds {
    min: Option<i64>,
    max: Option<i64>,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Choice {
    id: Box<str>,
    label: Box<str>,
    when: Option<String>,
}

impl Filler<'_> {
    pub(super) fn triage(&self) -> Vec<Field> {
        let triage = self.procedure.triage();
        triage.map_or_else(Vec::new, |own| self.fields(own))
    }

    pub(super) fn form(&self) -> Form {
        let form = &self.procedure.form;
        let sections = form.sections.iter().skip(1).map(|own| Section {
            id: own.id.clone(),
            title: own.title.clone(),
            when: self.when(own.when),
            repeat: own.repeat.as_ref().map(|repeat| Repeat {
                each: repeat.each.clone(),
                at_least: repeat.at_least,
                at_most: repeat.at_most,
            }),
            fields: self.fields(own),
        });
        Form {
            title: form.title.clone(),
            official: form.official.clone(),
            law: Law::of(self.procedure.cited(&form.basis)),
            sections: sections.collect(),
        }
    }

    fn fields(&self, section: &form::Section) -> Vec<Field> {
        let repeat = section.repeat.as_ref();
        let program = repeat.map_or(&self.procedure.program, |own| &own.program);
        let fields = self.procedure.form.fields_of(section);
        fields.map(|(_, own)| self.field(own, program)).collect()
    }

    fn field(&self, own: &form::Field, program: &Program) -> Field {
        let listed = own.kind.is_listed();
        let options = own.options.iter().filter(|_| !listed).map(|option| Choice {
            id: option.id.clone(),
            label: option.label.clone(),
            when: self.within(program, option.when),
        });
        Field {
            id: own.id.clone(),
            r#type: kind(own.kind),
            words: Words::of(&own.words),
            options: options.collect(),
            optional: own.allow.blank,
            allow: allowed(own.allow),
            when: self.within(program, own.when),
            is: self.within(program, own.computed),
            fill: own.fill.map(|own| self.path(own.from)),
            fill_when: own.fill.and_then(|own| self.within(program, own.when)),
            bounds: Bounds { min: own.bounds.min, max: own.bounds.max },
            data: own.data.map(|own| match own {
                PersonalData::Basic => "basic",
                PersonalData::Sensitive => "sensitive",
            }),
            basis: self.basis(&own.basis),
        }
    }
}

impl Words {
    fn of(words: &form::Words) -> Self {
        Self {
            label: words.label.clone(),
            ask: words.ask.clone(),
            why: words.why.clone(),
            officer: words.officer.clone(),
            hint: words.hint.clone(),
            official: words.official.clone(),
        }
    }
}

fn allowed(allow: form::Allow) -> Vec<&'static str> {
    let rows = [(allow.unknown, "unknown"), (allow.later, "later")];
    let rows = rows.into_iter().filter(|(is_allowed, _)| *is_allowed);
    rows.map(|(_, word)| word).collect()
}

/// The word definitions use for a type.
fn kind(kind: Kind) -> &'static str {
    let row = Kind::ALL.iter().find(|(own, _)| *own == kind);
    row.map_or("", |(_, word)| word)
}
