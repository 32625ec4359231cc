//! Questions, sections and groups, with their conditions as written; the compiler comes after.

use std::sync::Arc;

use super::keys::form::{FIELD, FILL, FORM, OPTION, REPEAT, SECTION};
use super::keys::word::{ALLOWED, CONFIDENCES, DATA, State};
use super::node::{At, Content, Entry, Node};
use super::read::{Map, Reader, Written};
use super::shared::Shared;
use crate::procedure::diagnostic::Code;
use crate::procedure::expression::Program;
use crate::procedure::expression::compile::FieldSource;
use crate::procedure::field::Kind;
use crate::procedure::form::{Allow, Bounds, Choice, Field, FieldIx, Form, Repeat, Section, Words};
use crate::procedure::rule::{Basis, Law};

/// The most fields and sections a definition may have.
const MOST_FIELDS: usize = 2_000;
const MOST_SECTIONS: usize = 200;

/// The form with everything that is still text.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) form: Form,
    pub(super) sources: Vec<FieldSource>,
    pub(super) written: Vec<FieldWritten>,
    pub(super) section_whens: Vec<Option<Written>>,
}

/// The texts of one field's conditions.
#[derive(Debug, Default)]
pub(super) struct FieldWritten {
    pub(super) when: Option<Written>,
    pub(super) is: Option<Written>,
    pub(super) options: Vec<Option<Written>>,
    pub(super) fill: Option<FillWritten>,
}

/// The value that a field offers, as written.
#[derive(Debug)]
pub(super) struct FillWritten {
    /// The path whose value is offered, and where it is named.
    pub(super) from: (Box<str>, At),
    pub(super) when: Option<Written>,
}

/// Reads triage and form.
pub(super) struct FormReader<'a, 'b> {
    pub(super) reader: &'a mut Reader<'b>,
    pub(super) shared: &'a Shared,
    pub(super) laws: &'a [Law],
    pub(super) draft: Draft,
}

impl FormReader<'_, '_> {
    pub(super) fn read(mut self, map: Map<'_>) -> Draft {
        let triage = self.reader.items(map, "triage");
        self.section(Section::default(), None, triage);
        let form = map.get("form");
        let Some(form) = form.and_then(|own| self.reader.map(own, &FORM)) else {
            return self.draft;
        };
        self.draft.form.title = self.reader.required(form, "title");
        self.draft.form.official = self.reader.maybe(form, "official");
        self.draft.form.basis = self.basis(form);
        for node in self.reader.items(form, "sections") {
            if self.draft.form.sections.len() > MOST_SECTIONS {
                self.reader.say(node.at, Code::TooMany);
                break;
            }
            self.form_section(node);
        }
        self.draft
    }

    fn form_section(&mut self, node: &Node) {
        let Some(map) = self.reader.map(node, &SECTION) else {
            return;
        };
        let id = self.reader.id(map, "id");
        if self.draft.form.sections.iter().any(|own| own.id == id) {
            self.reader.say(map.at, Code::DuplicateId(id.clone()));
        }
        let title = self.reader.required(map, "title");
        let when = self.reader.expression(map, "when");
        let mut fields = self.group(map);
        fields.extend(self.reader.items(map, "fields").iter().cloned());
        let repeat = map.get("repeat").and_then(|own| self.repeat(own));
        self.section(Section { id, title, repeat, ..Section::default() }, when, &fields);
    }

    fn section(&mut self, mut section: Section, when: Option<Written>, fields: &[Node]) {
        let index = u8::try_from(self.draft.form.sections.len()).unwrap_or(u8::MAX);
        let start = self.draft.form.fields.len();
        for node in fields {
            if self.draft.form.fields.len() >= MOST_FIELDS {
                self.reader.say(node.at, Code::TooMany);
                break;
            }
            self.field(node, index, start);
        }
        let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        section.fields = small(start)..small(self.draft.form.fields.len());
        self.draft.form.sections.push(section);
        self.draft.section_whens.push(when);
    }

    fn repeat(&mut self, node: &Node) -> Option<Repeat> {
        let map = self.reader.map(node, &REPEAT)?;
        Some(Repeat {
            each: self.reader.required(map, "each"),
            at_least: self.reader.number(map, "at_least").unwrap_or_default(),
            at_most: self.reader.number(map, "at_most").unwrap_or(50),
            program: Program::default(),
        })
    }

    /// The fields of a group that a section uses, as the section changes them.
    fn group(&mut self, map: Map<'_>) -> Vec<Node> {
        let Some(node) = map.get("use") else {
            return Vec::new();
        };
        let Some(name) = self.reader.text(node) else {
            return Vec::new();
        };
        let groups = &self.shared.groups;
        let Some((_, fields)) = groups.iter().find(|(own, _)| *own == name) else {
            let nearest = self.reader.near(&name, groups.iter().map(|(own, _)| &**own));
            self.reader.say(node.at, Code::UnknownGroup(name, nearest));
            return Vec::new();
        };
        let only = map.get("only").map(|_| self.named(map, fields));
        let with = map.get("with").and_then(|own| self.reader.open_map(own));
        for entry in with.map(|with| self.reader.own(with)).unwrap_or_default() {
            if !matches!(entry.value.value, Content::Map(_) | Content::Empty) {
                self.reader.say(entry.value.at, Code::ExpectedMap);
            }
            if !fields.iter().any(|field| id_of(field) == Some(&entry.key)) {
                let nearest = self.reader.near(&entry.key, fields.iter().filter_map(id_of));
                self.reader.say(entry.at, Code::UnknownField(entry.key.clone(), nearest));
            }
        }
        let chosen = fields.iter().filter(|field| {
            only.as_ref().is_none_or(|only| {
                id_of(field).is_some_and(|id| only.iter().any(|own| **own == *id))
            })
        });
        chosen.map(|field| changed(field, with, node.at)).collect()
    }

    fn named(&mut self, map: Map<'_>, fields: &[Node]) -> Vec<Box<str>> {
        let mut named = Vec::new();
        for node in self.reader.items(map, "only") {
            let Some(id) = self.reader.text(node) else {
                continue;
            };
            if !fields.iter().any(|field| id_of(field) == Some(&id)) {
                let nearest = self.reader.near(&id, fields.iter().filter_map(id_of));
                self.reader.say(node.at, Code::UnknownField(id.clone(), nearest));
            }
            named.push(id);
        }
        named
    }

    fn field(&mut self, node: &Node, section: u8, start: usize) {
        let Some(map) = self.reader.map(node, &FIELD) else {
            return;
        };
        let id = self.reader.id(map, "id");
        let siblings = self.draft.form.fields.iter().skip(start);
        if siblings.into_iter().any(|own| own.id == id) {
            self.reader.say(map.at, Code::DuplicateId(id.clone()));
        }
        let kind = self.reader.word(map, "type", &Kind::ALL).unwrap_or(Kind::Text);
        let mut written = FieldWritten {
            when: self.reader.expression(map, "when"),
            is: self.reader.expression(map, "is"),
            options: Vec::new(),
            fill: map.get("fill").and_then(|own| self.fill(own)),
        };
        if (kind == Kind::Computed) != written.is.is_some() && map.get("is").is_none() {
            self.reader.say(map.at, Code::NoFormula);
        }
        let options = self.options(map, kind, &mut written.options);
        let field = Field {
            id,
            section,
            kind,
            words: self.words(map),
            options,
            allow: self.allow(map),
            when: None,
            computed: None,
            fill: None,
            bounds: Bounds {
                min: self.reader.number(map, "min"),
                max: self.reader.number(map, "max"),
            },
            data: self.reader.word(map, "data", DATA),
            basis: self.basis(map),
        };
        let ast = |own: &Option<Written>| own.as_ref().map(|own| own.ast.clone());
        self.draft.sources.push(FieldSource {
            when: ast(&written.when),
            is: ast(&written.is),
            options: written.options.iter().map(ast).collect(),
        });
        self.draft.form.fields.push(field);
        self.draft.written.push(written);
    }

    fn fill(&mut self, node: &Node) -> Option<FillWritten> {
        if let Content::Map(_) = node.value {
            let map = self.reader.map(node, &FILL)?;
            let from = map.get("from")?;
            let when = self.reader.expression(map, "when");
            return Some(FillWritten { from: (self.reader.text(from)?, from.at), when });
        }
        Some(FillWritten { from: (self.reader.text(node)?, node.at), when: None })
    }

    fn words(&mut self, map: Map<'_>) -> Words {
        Words {
            label: self.reader.required(map, "label"),
            ask: self.spoken(map, "ask"),
            why: self.reader.maybe(map, "why"),
            officer: self.reader.maybe(map, "officer"),
            hint: self.reader.maybe(map, "hint"),
            official: self.reader.maybe(map, "official"),
        }
    }

    fn spoken(&mut self, map: Map<'_>, key: &str) -> Option<Box<str>> {
        let text = self.reader.maybe(map, key)?;
        if let Some(strange) = placeholder(&text) {
            let at = map.get(key).map_or(map.at, |node| node.at);
            let nearest = self.reader.near(&strange, PLACEHOLDERS);
            self.reader.say(at, Code::Placeholder(strange, nearest));
        }
        Some(text)
    }

    fn options(
        &mut self,
        map: Map<'_>,
        kind: Kind,
        whens: &mut Vec<Option<Written>>,
    ) -> Arc<[Choice]> {
        let list = match kind {
            Kind::Ethnicity => "dan_toc",
            Kind::Religion => "ton_giao",
            Kind::Nationality => "quoc_tich",
            Kind::Bank => "ngan_hang",
            Kind::Province | Kind::Address => "tinh",
            Kind::YesNo => return yes_no(),
            Kind::Choice | Kind::Choices => return self.own_options(map, whens),
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
            | Kind::PaperNumber
            | Kind::Computed => return Arc::default(),
        };
        if let Some((_, values)) = self.shared.lists.iter().find(|(own, _)| **own == *list) {
            Arc::clone(values)
        } else {
            self.reader.say(map.at, Code::UnknownList(list.into()));
            Arc::default()
        }
    }

    fn own_options(&mut self, map: Map<'_>, whens: &mut Vec<Option<Written>>) -> Arc<[Choice]> {
        let own = map.get("options").and_then(|node| self.reader.open_map(node));
        let Some(own) = own else {
            self.reader.say(map.at, Code::NoOptions);
            return Arc::default();
        };
        let mut options = Vec::new();
        for entry in self.reader.own(own) {
            self.reader.own_id(entry);
            let label = if let Content::Map(_) = entry.value.value {
                let Some(fields) = self.reader.map(&entry.value, &OPTION) else {
                    continue;
                };
                whens.push(self.reader.expression(fields, "when"));
                self.reader.required(fields, "label")
            } else {
                whens.push(None);
                self.reader.text(&entry.value).unwrap_or_default()
            };
            options.push(Choice { id: entry.key.clone(), label, when: None });
        }
        options.into()
    }

    fn allow(&mut self, map: Map<'_>) -> Allow {
        let mut allow =
            Allow { blank: self.reader.flag(map, "optional") == Some(true), ..Allow::default() };
        for node in self.reader.items(map, "allow") {
            match self.reader.one_word(node, ALLOWED) {
                Some(State::Later) => allow.later = true,
                Some(State::Unknown) => allow.unknown = true,
                Some(State::Blank) | None => {}
            }
        }
        allow
    }

    fn basis(&mut self, map: Map<'_>) -> Basis {
        let mut law = Vec::new();
        for node in self.reader.items(map, "law") {
            let Some(id) = self.reader.text(node) else {
                continue;
            };
            if let Some((index, _)) = (0..).zip(self.laws).find(|(_, own)| own.id == id) {
                law.push(index);
            } else {
                let nearest = self.reader.near(&id, self.laws.iter().map(|own| &*own.id));
                self.reader.say(node.at, Code::UnknownLaw(id, nearest));
            }
        }
        let confidence = self.reader.word(map, "confidence", CONFIDENCES).unwrap_or_default();
        Basis { law, confidence, note: self.reader.maybe(map, "note") }
    }
}

/// The field at a path written in a definition: siblings first, then the whole form.
pub(super) fn find(form: &Form, path: &str, section: u8) -> Option<FieldIx> {
    let within = form.sections.get(usize::from(section)).map_or("", |own| &own.id);
    match path.split_once('.') {
        Some((head, field)) => form.find(head, field),
        None => form.find(within, path).or_else(|| form.find("", path)),
    }
}

fn id_of(node: &Node) -> Option<&str> {
    let Content::Map(entries) = &node.value else {
        return None;
    };
    let entry = entries.iter().find(|own| &*own.key == "id")?;
    if let Content::Scalar(text, _) = &entry.value.value { Some(text) } else { None }
}

/// A group's field with a section's changes; what goes wrong in it is told at the section.
fn changed(field: &Node, with: Option<Map<'_>>, at: At) -> Node {
    let Content::Map(entries) = &field.value else {
        return field.clone();
    };
    let mut entries: Vec<Entry> = entries.clone();
    let change = with.and_then(|with| id_of(field).and_then(|id| with.get(id)));
    if let Some(Node { value: Content::Map(changes), .. }) = change {
        for change in changes {
            match entries.iter_mut().find(|own| own.key == change.key) {
                Some(own) => *own = change.clone(),
                None => entries.push(change.clone()),
            }
        }
    }
    let unlawed = entries.into_iter().filter(|own| &*own.key != "law" || own.at != at);
    Node { value: Content::Map(unlawed.collect()), at }
}

fn yes_no() -> Arc<[Choice]> {
    let choice = |id: &str, label: &str| Choice { id: id.into(), label: label.into(), when: None };
    [choice("co", "Có"), choice("khong", "Không")].into()
}

/// The placeholders of authors' texts.
pub(in crate::procedure) const PLACEHOLDERS: [&str; 4] =
    ["{xung_ho}", "{Xung_ho}", "{tu_xung}", "{Tu_xung}"];

/// A placeholder that nobody fills in.
pub(in crate::procedure) fn placeholder(text: &str) -> Option<Box<str>> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let (inside, next) = after.split_once('}').unwrap_or((after, ""));
        let whole = format!("{{{inside}}}");
        if !PLACEHOLDERS.contains(&whole.as_str()) {
            return Some(whole.into());
        }
        rest = next;
    }
    None
}
