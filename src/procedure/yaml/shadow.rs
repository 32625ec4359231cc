//! Names that mean something nearer than their author may think: a bare name in a section's condition
//! is the section's own field, even where a question of the triage or a fact has the same name.

use super::mentions::CONDITIONS;
use super::node::{Content, Entry, Node};
use crate::procedure::Procedure;
use crate::procedure::form::{FieldIx, Section};

/// A name that two things have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shadow {
    /// The field whose condition uses it.
    pub at: FieldIx,
    /// The name.
    pub name: Box<str>,
}

/// The bare names in the conditions of a section's written fields that mean the section's own field
/// while the triage or a fact has the name too.
pub(super) fn shadows(procedure: &Procedure, section: &Section, written: &[Node]) -> Vec<Shadow> {
    let mut found = Vec::new();
    for (at, field) in procedure.form.fields_of(section) {
        let Some(own) = written.iter().find(|node| is_called(node, &field.id)) else {
            continue;
        };
        let mut names = Vec::new();
        walk(own, &mut names);
        names.sort_unstable();
        names.dedup();
        names.retain(|name| is_shadow(procedure, section, name));
        found.extend(names.into_iter().map(|name| Shadow { at, name: name.into() }));
    }
    found
}

fn is_shadow(procedure: &Procedure, section: &Section, name: &str) -> bool {
    let form = &procedure.form;
    let far = form.find("", name).is_some() || procedure.facts.iter().any(|own| *own.id == *name);
    far && form.find(&section.id, name).is_some()
}

fn is_called(node: &Node, id: &str) -> bool {
    let Content::Map(entries) = &node.value else {
        return false;
    };
    let own = entries.iter().find(|own| &*own.key == "id");
    own.is_some_and(|own| matches!(&own.value.value, Content::Scalar(text, _) if text.trim() == id))
}

fn walk<'a>(node: &'a Node, names: &mut Vec<&'a str>) {
    match &node.value {
        Content::Map(entries) => entries.iter().for_each(|own| entry(own, names)),
        Content::List(items) => items.iter().for_each(|own| walk(own, names)),
        Content::Scalar(..) | Content::Empty => {}
    }
}

fn entry<'a>(entry: &'a Entry, names: &mut Vec<&'a str>) {
    match &entry.value.value {
        Content::Scalar(text, _) if CONDITIONS.contains(&&*entry.key) => names.extend(bare(text)),
        Content::Scalar(..) | Content::Empty => {}
        Content::Map(_) | Content::List(_) => walk(&entry.value, names),
    }
}

/// The names of a condition that are no part of a path; what stands in quotes is a value.
fn bare(condition: &str) -> impl Iterator<Item = &str> {
    let outside = condition.split(['"', '\'']).step_by(2);
    let paths = outside
        .flat_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.'));
    paths.filter(|path| !path.is_empty() && !path.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_paths_and_values_are_no_bare_names() {
        let found: Vec<&str> = bare("a == 'b' and c.d > 1 and e").collect();
        assert_eq!(found, ["a", "and", "1", "and", "e"]);
    }
}
