//! Questions, papers and options by name, as a voice names them.

use super::voice::Voice;
use super::walk::Walk;
use crate::procedure::expression::{NodeIx, Op, PaperIx};
use crate::procedure::form::{Choice, FieldIx};
use crate::procedure::rule::Channel;

impl<'a, V: Voice> Walk<'a, V> {
    pub(super) fn field(&self, index: FieldIx) -> String {
        let form = &self.procedure.form;
        let Some((field, section)) = form.field(index).zip(form.section_of(index)) else {
            return String::new();
        };
        let path = if section.id.is_empty() || section.repeat.is_some() {
            field.id.to_string()
        } else {
            format!("{}.{}", section.id, field.id)
        };
        self.voice.name(&path, &field.words.label)
    }

    pub(super) fn has(&self, paper: PaperIx) -> String {
        let Some(document) = self.procedure.documents.get(usize::from(paper.document)) else {
            return String::new();
        };
        let alternative = paper.alternative.map(usize::from);
        let alternative = alternative.and_then(|at| document.one_of.get(at));
        let (id, name) =
            alternative.map_or((&*document.id, &*document.name), |own| (&*own.id, &*own.name));
        self.voice.has(&self.voice.name(id, name))
    }

    /// The option of the choice at a node.
    pub(super) fn option(&self, choice: NodeIx, index: u16) -> String {
        if self.program.ops.get(choice.at()) == Some(&Op::Channel) {
            let channel = Channel::ALL.get(usize::from(index));
            return channel.map_or_else(String::new, |(own, _)| self.voice.way(*own));
        }
        let option = self.choices(choice).get(usize::from(index));
        option.map_or_else(String::new, |own| self.voice.option(&own.id, &own.label))
    }

    /// The options of the choice at a node; of a computed one those of what it passes on.
    fn choices(&self, choice: NodeIx) -> &'a [Choice] {
        let (field, inner) = match self.program.ops.get(choice.at()) {
            Some(Op::Field { field, .. }) => (*field, None),
            Some(Op::Guarded { field, node, .. }) => (*field, Some(*node)),
            Some(_) | None => return &[],
        };
        let options = self.procedure.form.field(field).map_or(&[][..], |own| &own.options);
        match inner {
            Some(inner) if options.is_empty() && inner < choice => self.choices(inner),
            Some(_) | None => options,
        }
    }
}
