//! `migrations`: what became of the ids of earlier versions.

use super::keys::head::MIGRATION;
use super::names::paths;
use super::node::{At, Content, Node};
use super::read::{Map, Reader, is_id};
use crate::procedure::diagnostic::{Code, near};
use crate::procedure::expression::PaperIx;
use crate::procedure::field::Kind;
use crate::procedure::form::{Field, Form};
use crate::procedure::migration::{Migration, Name, Target};

/// What migrations are compared with.
pub(super) struct Present<'a> {
    pub(super) form: &'a Form,
    pub(super) papers: &'a [(Box<str>, PaperIx)],
}

/// Reads the rows; what is wrong is told to `reader`.
pub(super) fn migrations(
    reader: &mut Reader<'_>,
    map: Map<'_>,
    present: &Present<'_>,
) -> Vec<Migration> {
    let mut rows = Rows { reader, present, left: Vec::new(), taken: Vec::new() };
    let nodes = rows.reader.items(map, "migrations");
    nodes.iter().filter_map(|node| rows.row(node)).collect()
}

struct Rows<'a, 'b> {
    reader: &'a mut Reader<'b>,
    present: &'a Present<'a>,
    /// What earlier rows said was there before.
    left: Vec<Target>,
    /// What earlier rows said takes another's place.
    taken: Vec<Target>,
}

impl<'a> Rows<'a, '_> {
    fn row(&mut self, node: &Node) -> Option<Migration> {
        let map = self.reader.map(node, &MIGRATION)?;
        if map.get("from").is_some() {
            return self.renamed(map);
        }
        if let Some(node) = map.get("map") {
            return self.mapped(map, node);
        }
        if let Some(node) = map.get("drop") {
            return self.gone(node).map(Migration::Dropped);
        }
        map.get("ask_again")?;
        let nodes = self.reader.items(map, "ask_again");
        let names = nodes.iter().filter_map(|node| Some(self.field(node)?.0)).collect();
        Some(Migration::AskAgain(names))
    }

    fn renamed(&mut self, map: Map<'_>) -> Option<Migration> {
        let from = map.get("from").and_then(|node| self.gone(node));
        let node = map.get("to")?;
        let from = from?;
        let to = match from {
            Target::Field(_) => Target::Field(self.field(node)?.0),
            Target::Paper(_) => self.paper(node)?,
        };
        self.once(node.at, &to, Row::Takes);
        Some(Migration::Renamed { from, to })
    }

    fn mapped(&mut self, map: Map<'_>, node: &Node) -> Option<Migration> {
        let (field, own) = self.field(node)?;
        if !matches!(own.kind, Kind::Choice | Kind::Choices | Kind::YesNo) {
            self.reader.say(node.at, Code::NotAChoice(field.written().into()));
            return None;
        }
        let table = map.get("options")?;
        let entries = self.reader.open_map(table)?.entries();
        let options = entries.iter().filter_map(|entry| {
            if has_option(own, &entry.key) {
                self.reader.say(entry.at, Code::NotGone(entry.key.clone()));
            }
            if entry.value.value == Content::Empty {
                return Some((entry.key.clone(), None));
            }
            Some((entry.key.clone(), Some(self.option(own, &entry.value)?)))
        });
        let options = options.collect();
        Some(Migration::Mapped { field, options })
    }

    fn option(&mut self, field: &Field, node: &Node) -> Option<Box<str>> {
        let id = self.reader.text(node)?;
        if has_option(field, &id) {
            return Some(id);
        }
        let nearest = near(&id, field.options.iter().map(|own| &*own.id));
        self.reader.say(node.at, Code::UnknownOption(id, nearest));
        None
    }

    /// A question that this version has.
    fn field(&mut self, node: &Node) -> Option<(Name, &'a Field)> {
        let text = self.reader.text(node)?;
        let form = self.present.form;
        let found = match Target::read(&text) {
            Target::Field(name) => form.find(&name.section, &name.field).map(|at| (name, at)),
            Target::Paper(_) => None,
        };
        let Some((name, at)) = found else {
            let known = paths(form);
            let nearest = near(&text, known.iter().map(String::as_str));
            self.reader.say(node.at, Code::UnknownField(text, nearest));
            return None;
        };
        Some((name, form.field(at)?))
    }

    /// A paper that this version has.
    fn paper(&mut self, node: &Node) -> Option<Target> {
        let text = self.reader.text(node)?;
        let target = Target::read(&text);
        if matches!(target, Target::Paper(_)) && self.has(&target) {
            return Some(target);
        }
        let known: Vec<String> =
            self.present.papers.iter().map(|(id, _)| Target::Paper(id.clone()).written()).collect();
        let nearest = near(&text, known.iter().map(String::as_str));
        self.reader.say(node.at, Code::UnknownDocument(text, nearest));
        None
    }

    /// Something that this version no longer has.
    fn gone(&mut self, node: &Node) -> Option<Target> {
        let text = self.reader.text(node)?;
        if !text.split('.').all(is_id) || text.split('.').count() > 2 {
            self.reader.say(node.at, Code::BadId(text));
            return None;
        }
        let target = Target::read(&text);
        if self.has(&target) {
            self.reader.say(node.at, Code::NotGone(text));
            return None;
        }
        self.once(node.at, &target, Row::Leaves);
        Some(target)
    }

    fn has(&self, target: &Target) -> bool {
        match target {
            Target::Field(name) => self.present.form.find(&name.section, &name.field).is_some(),
            Target::Paper(id) => self.present.papers.iter().any(|(own, _)| own == id),
        }
    }

    /// Says so where another row has already spoken of it.
    fn once(&mut self, at: At, target: &Target, row: Row) {
        let seen = match row {
            Row::Leaves => &mut self.left,
            Row::Takes => &mut self.taken,
        };
        if seen.contains(target) {
            self.reader.say(at, Code::MovedTwice(target.written().into()));
        }
        seen.push(target.clone());
    }
}

/// What a row says of a name.
#[derive(Clone, Copy)]
enum Row {
    Leaves,
    Takes,
}

fn has_option(field: &Field, id: &str) -> bool {
    field.options.iter().any(|own| *own.id == *id)
}
