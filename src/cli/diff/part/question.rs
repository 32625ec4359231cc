//! Questions and their options.

use super::{Facet, Group, Id, Part, Reader, What};
use crate::procedure::expression::Program;
use crate::procedure::field::Kind;
use crate::procedure::form::{Field, FieldIx, Section};

impl Reader<'_> {
    pub(super) fn questions(&self) -> Vec<Part> {
        let form = &self.procedure.form;
        let mut parts = Vec::new();
        for section in &form.sections {
            for (index, field) in form.fields_of(section) {
                parts.push(self.question(section, index, field));
                if !field.kind.is_listed() {
                    parts.extend(self.options(section, index, field));
                }
            }
        }
        parts
    }

    fn question(&self, section: &Section, index: FieldIx, field: &Field) -> Part {
        let words = &field.words;
        let program = self.program(section);
        let mut facets = vec![
            Facet::text(What::Name, &*words.label),
            Facet::text(What::Ask, words.ask.as_deref().unwrap_or("")),
            Facet::text(What::Kind, kind(field.kind)),
            self.condition_in(What::When, program, field.when),
            Facet::text(What::Answers, self.answers(field)),
        ];
        let help = [&words.why, &words.officer, &words.hint, &words.official];
        facets.push(Facet::quiet(What::Words, &help.map(|own| own.as_deref())));
        facets.push(self.basis(&field.basis));
        Part {
            group: Group::Question,
            id: Id::Field(section.id.clone(), field.id.clone()),
            name: called(section, field),
            index: index.0,
            facets,
        }
    }

    fn options<'a>(
        &'a self,
        section: &'a Section,
        index: FieldIx,
        field: &'a Field,
    ) -> impl Iterator<Item = Part> + 'a {
        field.options.iter().map(move |own| {
            let program = self.program(section);
            let whole = called(section, field);
            let values = [("option", &*own.label), ("question", &*whole)];
            Part {
                group: Group::Option,
                id: Id::Option(section.id.clone(), field.id.clone(), own.id.clone()),
                name: self.locale.with("diff-option", &values),
                index: index.0,
                facets: vec![
                    Facet::text(What::Name, &*own.label),
                    self.condition_in(What::When, program, own.when),
                ],
            }
        })
    }

    /// What may stand there besides a value, and the bounds of one.
    fn answers(&self, field: &Field) -> String {
        let allow = &field.allow;
        let allowed = [
            (allow.blank, "diff-allow-blank"),
            (allow.unknown, "diff-allow-unknown"),
            (allow.later, "diff-allow-later"),
        ];
        let mut parts: Vec<String> =
            allowed.iter().filter(|(may, _)| *may).map(|(_, key)| self.say(key)).collect();
        let bounds = [("≥ ", field.bounds.min), ("≤ ", field.bounds.max)];
        let bounds = bounds.into_iter().filter_map(|(sign, own)| Some(format!("{sign}{}", own?)));
        parts.extend(bounds);
        parts.join(", ")
    }

    fn program<'a>(&'a self, section: &'a Section) -> &'a Program {
        section.repeat.as_ref().map_or(&self.procedure.program, |own| &own.program)
    }
}

fn called(section: &Section, field: &Field) -> String {
    if section.title.is_empty() {
        return field.words.label.to_string();
    }
    format!("{} ({})", field.words.label, section.title)
}

/// The word definitions use for a type.
fn kind(kind: Kind) -> &'static str {
    Kind::ALL.iter().find(|(own, _)| *own == kind).map_or("", |(_, word)| word)
}
