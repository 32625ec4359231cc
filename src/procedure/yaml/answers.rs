//! Answers and marks as examples and answers files carry them.
//!
//! Scalars are read as their source text, so that identity numbers keep their zeros; a bare JSON
//! number has lost them already and is refused.

use super::keys::example::{ADDRESS, ANSWERS, STATE, WRONG};
use super::keys::word::{MARKS, Mark, STATES, State};
use super::node::{At, Content, Node, Style};
use super::read::{Map, Reader};
use crate::procedure::Procedure;
use crate::procedure::diagnostic::{Code, Diagnostic, Severity};
use crate::procedure::field::{Address, Entry, Kind, normal};
use crate::procedure::form::{Field, FieldIx, Section};

/// Answers and marks for one procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswersFile {
    /// The answers, items numbered from 1.
    pub answers: Vec<GivenAnswer>,
    /// Repeated sections that were given, by index, with their number of items: closed lists.
    pub lists: Vec<(u8, u32)>,
    /// The marks by document or alternative id.
    pub papers: Vec<(Box<str>, GivenMark)>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    /// The field.
    pub field: FieldIx,
    /// The item, from 1.
    pub item: Option<u32>,
    /// The answer.
    pub entry: Entry,
}

/// What was found about a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenMark {
    /// There and right.
    Ok,
    /// Brought later.
    Later,
    /// There, with faults.
    Wrong {
        /// Ids of the points that were not right.
        points: Vec<Box<str>>,
        /// The officer's remark.
        note: Box<str>,
    },
}

/// How a file is written; JSON's bare numbers have lost their zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    Yaml,
    Json,
}

/// Reads an answers file, YAML or JSON; `None` where it has errors.
pub fn read_answers(
    file: &str,
    text: &str,
    procedure: &Procedure,
) -> (Option<AnswersFile>, Vec<Diagnostic>) {
    let mut reader = Reader::new(file);
    let root = super::parsed(&mut reader, text);
    let map = root.as_ref().and_then(|root| reader.map(root, &ANSWERS));
    let json = text.trim_start().starts_with('{');
    let notation = if json { Notation::Json } else { Notation::Yaml };
    let given = map.map(|map| answers_and_papers(&mut reader, map, procedure, notation));
    let diagnostics = reader.diagnostics;
    let wrong = diagnostics.iter().any(|own| own.code.severity() == Severity::Error);
    (given.filter(|_| !wrong), diagnostics)
}

/// Reads the keys `answers` and `papers` of a map.
pub(super) fn answers_and_papers(
    reader: &mut Reader<'_>,
    map: Map<'_>,
    procedure: &Procedure,
    notation: Notation,
) -> AnswersFile {
    let mut filler = Filler { reader, procedure, notation, given: AnswersFile::default() };
    if let Some(answers) = map.get("answers").and_then(|node| filler.reader.open_map(node)) {
        for entry in answers.entries() {
            filler.answer(&entry.key, entry.at, &entry.value);
        }
    }
    if let Some(papers) = map.get("papers").and_then(|node| filler.reader.open_map(node)) {
        for entry in papers.entries() {
            filler.paper(&entry.key, entry.at, &entry.value);
        }
    }
    filler.given
}

struct Filler<'a, 'b> {
    reader: &'a mut Reader<'b>,
    procedure: &'a Procedure,
    notation: Notation,
    given: AnswersFile,
}

impl Filler<'_, '_> {
    fn answer(&mut self, path: &str, at: At, node: &Node) {
        let form = &self.procedure.form;
        let list =
            (0_u8..).zip(&form.sections).find(|(_, own)| own.repeat.is_some() && *own.id == *path);
        if let Some((index, section)) = list {
            return self.items(index, section, node);
        }
        let found = match path.split_once('.') {
            Some((section, field)) => form.find(section, field),
            None => form.find("", path),
        };
        let single = found.filter(|own| form.section_of(*own).is_some_and(|s| s.repeat.is_none()));
        match single.and_then(|index| Some((index, form.field(index)?))) {
            Some((index, field)) => self.value(index, field, None, node),
            None => self.unknown(path, at),
        }
    }

    fn items(&mut self, index: u8, section: &Section, node: &Node) {
        let items = self.reader.list(node);
        self.given.lists.push((index, u32::try_from(items.len()).unwrap_or(u32::MAX)));
        for (number, item) in (1_u32..).zip(items) {
            let Some(map) = self.reader.open_map(item) else {
                continue;
            };
            for entry in map.entries() {
                let form = &self.procedure.form;
                let found = form.find(&section.id, &entry.key);
                match found.and_then(|own| Some((own, form.field(own)?))) {
                    Some((own, field)) => self.value(own, field, Some(number), &entry.value),
                    None => self.unknown(&format!("{}.{}", section.id, entry.key), entry.at),
                }
            }
        }
    }

    fn unknown(&mut self, path: &str, at: At) {
        let known = super::names::paths(&self.procedure.form);
        let nearest = self.reader.near(path, known.iter().map(String::as_str));
        self.reader.say(at, Code::UnknownField(path.into(), nearest));
    }

    fn value(&mut self, index: FieldIx, field: &Field, item: Option<u32>, node: &Node) {
        let before = self.reader.diagnostics.len();
        match self.entry(field, node) {
            Some(entry) => self.given.answers.push(GivenAnswer { field: index, item, entry }),
            None if self.reader.diagnostics.len() == before => {
                let label = field.words.label.clone();
                self.reader.say(node.at, Code::BadAnswer(label));
            }
            None => {}
        }
    }

    fn entry(&mut self, field: &Field, node: &Node) -> Option<Entry> {
        match &node.value {
            Content::Map(_) if is_state(node) => self.state(node),
            Content::Map(_) if field.kind == Kind::Address => self.address(node),
            Content::Scalar(text, style) => {
                if self.notation == Notation::Json && *style == Style::Plain {
                    let label = field.words.label.clone();
                    self.reader.say(node.at, Code::NumberAnswer(label));
                    return None;
                }
                scalar(field, text)
            }
            Content::List(items) if field.kind == Kind::Choices => {
                let ids = items.iter().map(|one| {
                    let text = self.reader.text(one)?;
                    Some(option_id(field, &text)?.to_string())
                });
                ids.collect::<Option<Vec<_>>>().map(Entry::Chosen)
            }
            Content::Map(_) | Content::List(_) | Content::Empty => None,
        }
    }

    fn state(&mut self, node: &Node) -> Option<Entry> {
        let map = self.reader.map(node, &STATE)?;
        Some(match self.reader.word(map, "state", STATES)? {
            State::Unknown => Entry::Unknown,
            State::Later => Entry::Later,
            State::Blank => Entry::Blank,
        })
    }

    fn address(&mut self, node: &Node) -> Option<Entry> {
        let map = self.reader.map(node, &ADDRESS)?;
        let mut part = |key: &str| self.reader.maybe(map, key).unwrap_or_default();
        Some(Entry::Address(Address {
            tinh: part("tinh"),
            xa: part("xa"),
            chi_tiet: part("chi_tiet"),
            cu: part("cu"),
        }))
    }

    fn paper(&mut self, id: &str, at: At, node: &Node) {
        let documents = &self.procedure.documents;
        let ids = documents
            .iter()
            .flat_map(|own| std::iter::once(&*own.id).chain(own.one_of.iter().map(|one| &*one.id)));
        let ids: Vec<&str> = ids.collect();
        if !ids.contains(&id) {
            let nearest = self.reader.near(id, ids);
            self.reader.say(at, Code::UnknownDocument(id.into(), nearest));
            return;
        }
        if let Some(mark) = self.mark(id, node) {
            self.given.papers.push((id.into(), mark));
        }
    }

    fn mark(&mut self, id: &str, node: &Node) -> Option<GivenMark> {
        let Content::Map(_) = node.value else {
            return Some(match self.reader.one_word(node, MARKS)? {
                Mark::Ok => GivenMark::Ok,
                Mark::Later => GivenMark::Later,
            });
        };
        let map = self.reader.map(node, &WRONG)?;
        let known = self.points(id);
        let mut points = Vec::new();
        for point in self.reader.items(map, "wrong") {
            let Some(text) = self.reader.text(point) else {
                continue;
            };
            if !known.contains(&text) {
                let nearest = self.reader.near(&text, known.iter().map(|own| &**own));
                self.reader.say(point.at, Code::ExpectedWord(known.clone(), nearest));
            }
            points.push(text);
        }
        let remark = self.reader.maybe(map, "note").unwrap_or_default();
        Some(GivenMark::Wrong { points, note: remark })
    }

    /// The points to look at on a paper; an alternative may be judged by its group's.
    fn points(&self, id: &str) -> Vec<Box<str>> {
        let mut points = Vec::new();
        for own in &self.procedure.documents {
            let alternative = own.one_of.iter().find(|one| *one.id == *id);
            if *own.id == *id || alternative.is_some() {
                points.extend(own.look_for.iter().map(|point| point.id.clone()));
            }
            let alternative = alternative.map(|one| &one.look_for);
            points.extend(alternative.into_iter().flatten().map(|point| point.id.clone()));
        }
        points
    }
}

fn scalar(field: &Field, text: &str) -> Option<Entry> {
    let text = text.trim();
    let entry = match field.kind {
        Kind::Choices => Entry::Chosen(vec![option_id(field, text)?.to_string()]),
        Kind::Address => Entry::Address(Address { chi_tiet: text.into(), ..Address::default() }),
        Kind::Choice
        | Kind::YesNo
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality => Entry::Text(option_id(field, text)?.to_string()),
        Kind::Text
        | Kind::FullName
        | Kind::Date
        | Kind::PartialDate
        | Kind::Integer
        | Kind::Money
        | Kind::Area
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber => Entry::Text(text.to_owned()),
        Kind::Computed => return None,
    };
    normal::value(field, &entry).map(|_| entry)
}

fn is_state(node: &Node) -> bool {
    let Content::Map(entries) = &node.value else {
        return false;
    };
    entries.iter().any(|entry| &*entry.key == "state")
}

/// The id of an option named by its id or its label.
fn option_id<'a>(field: &'a Field, text: &str) -> Option<&'a str> {
    let by_id = field.options.iter().find(|own| *own.id == *text);
    let found = by_id.or_else(|| field.options.iter().find(|own| *own.label == *text));
    found.map(|own| &*own.id)
}
