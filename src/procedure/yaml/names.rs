//! The names of a definition that must be known before anything is compiled: facts, papers, paths.

use std::collections::BTreeSet;

use super::keys::rule::FACT;
use super::node::{At, Content, Node, Style};
use super::read::{MOST, Map, Reader, Written};
use crate::procedure::diagnostic::Code;
use crate::procedure::expression::PaperIx;
use crate::procedure::expression::parse::{self, Ast};
use crate::procedure::form::{FieldIx, Form};

/// A fact's id, condition and words.
pub(super) type FactWritten = (Box<str>, Written, Box<str>);

/// Every path of a form, as definitions write it.
pub(super) fn paths(form: &Form) -> Vec<String> {
    let indices = (0_u16..).map(FieldIx).zip(&form.fields);
    indices.map(|(index, _)| form.path(index)).collect()
}

/// The facts as written.
pub(super) fn facts(reader: &mut Reader<'_>, map: Map<'_>) -> Vec<FactWritten> {
    let own = map.get("facts").and_then(|node| reader.open_map(node));
    let mut facts = Vec::new();
    for entry in own.map(|own| reader.own(own)).unwrap_or_default() {
        reader.own_id(entry);
        let Some(fact) = reader.map(&entry.value, &FACT) else {
            continue;
        };
        let says = reader.required(fact, "says");
        let _ = reader.texts(fact, "law");
        // The name stays known even where its condition is no expression: one mistake, one message.
        let written = reader.expression(fact, "is").unwrap_or_else(|| always(fact.at));
        facts.push((entry.key.clone(), written, says));
    }
    facts
}

fn always(at: At) -> Written {
    let ast = Ast { node: parse::Node::Bool(true), at: 0..0 };
    Written { ast, text: Box::default(), at, style: Style::Block }
}

/// Ids of documents and alternatives, in the order in which the documents will be read.
pub(super) fn papers(reader: &mut Reader<'_>, map: Map<'_>) -> Vec<(Box<str>, PaperIx)> {
    let mut papers: Vec<(Box<str>, PaperIx)> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |reader: &mut Reader<'_>, node: &Node, paper: PaperIx| {
        let Some((id, at)) = id_of(node) else {
            return;
        };
        if !seen.insert(id.to_owned()) {
            reader.say(at, Code::DuplicateId(id.into()));
        }
        if papers.len() == MOST {
            reader.say(at, Code::TooMany);
        }
        if papers.len() <= MOST {
            papers.push((id.into(), paper));
        }
    };
    for (document, node) in (0..).zip(listed(map.get("documents"))) {
        add(reader, node, PaperIx { document, alternative: None });
        for (at, own) in (0..).zip(listed(value(node, "one_of"))) {
            add(reader, own, PaperIx { document, alternative: Some(at) });
        }
    }
    papers
}

fn id_of(node: &Node) -> Option<(&str, At)> {
    let id = value(node, "id")?;
    if let Content::Scalar(text, _) = &id.value { Some((text, id.at)) } else { None }
}

fn value<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    let Content::Map(entries) = &node.value else {
        return None;
    };
    entries.iter().find(|own| *own.key == *key).map(|own| &own.value)
}

fn listed(node: Option<&Node>) -> impl Iterator<Item = &Node> {
    let items = match node.map(|node| &node.value) {
        Some(Content::List(items)) => items.as_slice(),
        Some(Content::Map(_) | Content::Scalar(..) | Content::Empty) | None => &[],
    };
    items.iter().take(MOST)
}
