//! Questions and form fields, flat in reading order, and the sections that hold them.
//!
//! Section 0 is the triage; the others are the form's. A field is known by its index everywhere
//! inside the program and by its path (`me.ho_ten`, `con_khac[1].ho_ten`) outside.

use std::ops::Range;
use std::sync::Arc;

use super::expression::{NodeIx, Program};
use super::field::Kind;
use super::rule::Basis;

/// Index of a field in [`Form::fields`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldIx(pub u16);

impl FieldIx {
    /// The position in [`Form::fields`].
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

/// All questions of a procedure.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Form {
    /// The form's official title.
    pub title: Box<str>,
    /// The form's official number.
    pub official: Option<Box<str>>,
    /// Where the form comes from.
    pub basis: Basis,
    /// Triage first, then the form's sections in order.
    pub sections: Vec<Section>,
    /// Every field of every section, in order.
    pub fields: Vec<Field>,
}

impl Form {
    /// The field at `index`.
    pub fn field(&self, index: FieldIx) -> Option<&Field> {
        self.fields.get(index.at())
    }

    /// The section that holds the field.
    pub fn section_of(&self, index: FieldIx) -> Option<&Section> {
        self.sections.get(usize::from(self.field(index)?.section))
    }

    /// The fields of `section` with their indices.
    pub fn fields_of<'a>(
        &'a self,
        section: &Section,
    ) -> impl Iterator<Item = (FieldIx, &'a Field)> + use<'a> {
        let first = section.fields.start;
        let fields = self.fields.get(usize::from(first)..usize::from(section.fields.end));
        (first..).map(FieldIx).zip(fields.unwrap_or_default())
    }

    /// The path of a field, without item number, as definitions write it.
    pub fn path(&self, index: FieldIx) -> String {
        let section = self.section_of(index).map_or("", |own| &own.id);
        let field = self.field(index).map_or("", |own| &own.id);
        if section.is_empty() { field.to_owned() } else { format!("{section}.{field}") }
    }

    /// The field at a path without item number (`me.ho_ten`, `noi_sinh`).
    pub fn find(&self, section: &str, field: &str) -> Option<FieldIx> {
        let section = self.sections.iter().find(|own| *own.id == *section)?;
        self.fields_of(section).find(|(_, own)| *own.id == *field).map(|(index, _)| index)
    }
}

/// A part of the form, or the triage.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// The author's id; empty for the triage.
    pub id: Box<str>,
    /// Its heading; empty for the triage.
    pub title: Box<str>,
    /// Indices of its fields.
    pub fields: Range<u16>,
    /// Set where the section is filled once per item.
    pub repeat: Option<Repeat>,
    /// The section's own relevance, in the procedure's program; its fields' conditions include it.
    pub when: Option<NodeIx>,
}

/// A section filled once per item.
#[derive(Debug, Clone, PartialEq)]
pub struct Repeat {
    /// What one item is called.
    pub each: Box<str>,
    /// The fewest items.
    pub at_least: u16,
    /// The most items.
    pub at_most: u16,
    /// The conditions of the section's fields and checks, evaluated once per item.
    pub program: Program,
}

/// A question, which is also a field of the form unless it stands in the triage.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The author's id, unique within its section.
    pub id: Box<str>,
    /// Index of its section.
    pub section: u8,
    /// Its type, which owns parsing, normal form and printed form.
    pub kind: Kind,
    /// What is said and shown.
    pub words: Words,
    /// What may be chosen, for choices.
    pub options: Arc<[Choice]>,
    /// What else may stand in place of a value.
    pub allow: Allow,
    /// When the question is relevant, section included; absent means always. For a field of a
    /// repeated section a node of that section's item program.
    pub when: Option<NodeIx>,
    /// The formula of a computed field, in the same program as `when`.
    pub computed: Option<NodeIx>,
    /// The value that is offered here once.
    pub fill: Option<Fill>,
    /// Bounds of a number, both included.
    pub bounds: Bounds,
    /// What kind of personal data it is.
    pub data: Option<PersonalData>,
    /// Its source.
    pub basis: Basis,
}

/// What is said and shown about a question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// The short name.
    pub label: Box<str>,
    /// What the officer says to the citizen.
    pub ask: Option<Box<str>>,
    /// Why it is asked.
    pub why: Option<Box<str>>,
    /// What the officer should check.
    pub officer: Option<Box<str>>,
    /// How to answer.
    pub hint: Option<Box<str>>,
    /// The form's own wording.
    pub official: Option<Box<str>>,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The author's id.
    pub id: Box<str>,
    /// What is shown.
    pub label: Box<str>,
    /// When it is offered; absent means always, unknown means offered.
    pub when: Option<NodeIx>,
}

/// What may stand in place of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Allow {
    /// May be passed over.
    pub blank: bool,
    /// "Không biết" is a true answer.
    pub unknown: bool,
    /// "Sẽ bổ sung sau" is a true answer.
    pub later: bool,
}

/// A value given elsewhere in the form and offered once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fill {
    /// The field it was given to.
    pub from: FieldIx,
    /// When it is offered; absent means always. In the same program as the field's `when`.
    pub when: Option<NodeIx>,
}

/// Bounds of a number, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bounds {
    /// The least value.
    pub min: Option<i64>,
    /// The greatest value.
    pub max: Option<i64>,
}

/// The classes of Decree 356/2025.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonalData {
    /// Ordinary personal data.
    Basic,
    /// Ethnic group, religion, health, poverty, images of identity papers.
    Sensitive,
}
