//! The questions and the form of a definition, for people.

use super::told::Telling;
use crate::app::{phrase, spoken};
use crate::procedure::expression::Program;
use crate::procedure::form::{Field, Section};

impl Telling<'_> {
    pub(super) fn triage(&mut self) {
        let procedure = self.procedure;
        let Some(triage) = procedure.triage() else {
            return;
        };
        self.heading("walk-circumstances");
        self.fields(triage);
    }

    pub(super) fn form(&mut self) {
        let form = &self.procedure.form;
        if form.sections.len() < 2 {
            return;
        }
        let title = match &form.official {
            Some(official) => format!("{} ({official})", form.title),
            None => form.title.to_string(),
        };
        self.layout.heading(&title);
        self.basis(&form.basis);
        for section in form.sections.iter().skip(1) {
            self.layout.heading(&section.title);
            if let Some(repeat) = &section.repeat {
                let most = repeat.at_most.to_string();
                let values = [("each", &*repeat.each), ("most", &*most)];
                let line = self.locale.with("cli-show-repeat", &values);
                self.layout.line(&line);
            }
            self.fields(section);
        }
    }

    fn fields(&mut self, section: &Section) {
        let procedure = self.procedure;
        let repeat = section.repeat.as_ref();
        let program = repeat.map_or(&procedure.program, |own| &own.program);
        for (_, field) in procedure.form.fields_of(section) {
            self.field(field, program);
        }
    }

    fn field(&mut self, field: &Field, program: &Program) {
        self.layout.entry(&phrase::question(self.locale, field));
        if let Some(ask) = &field.words.ask {
            self.layout.about(&format!("“{}”", spoken::fill(ask, None)));
        }
        self.options(field);
        self.allowed(field);
        self.within("cli-show-when", program, field.when);
        self.within("cli-show-is", program, field.computed);
        self.layout.about(field.words.why.as_deref().unwrap_or(""));
        self.basis(&field.basis);
    }

    /// What else may stand in place of a value.
    fn allowed(&mut self, field: &Field) {
        let rows = [(field.allow.unknown, "answer-unknown"), (field.allow.later, "answer-later")];
        let rows = rows.into_iter().filter(|(is_allowed, _)| *is_allowed);
        let words = rows.map(|(_, key)| self.locale.text(key).into_owned());
        let words = words.collect::<Vec<_>>().join(" / ");
        self.pair("cli-show-allowed", &words);
    }

    /// The options that the definition itself lists.
    fn options(&mut self, field: &Field) {
        if field.options.is_empty() || field.options.len() > MOST {
            return;
        }
        let labels = field.options.iter().map(|own| &*own.label);
        let labels = labels.collect::<Vec<_>>().join(" / ");
        self.pair("cli-show-options", &labels);
    }
}

/// How many options are listed; longer ones are code lists.
const MOST: usize = 15;
