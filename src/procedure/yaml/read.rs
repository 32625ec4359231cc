//! Reading a tree: every reader says what is wrong and goes on with what is right.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::keys::{Demand, Holds, Key, Presence, Shape};
use super::node::{At, Content, Entry, Node, Style, within};
use crate::procedure::diagnostic::{Code, Diagnostic, Severity, near};
use crate::procedure::expression::compile::{Fault, FaultKind};
use crate::procedure::expression::parse::{Ast, parse};
use crate::procedure::rule::Factor;

/// The most entries a list or a table of a definition may have.
pub(super) const MOST: usize = 2_000;
/// The most diagnostics that are told of one file.
const MOST_TOLD: usize = 200;
/// The longest id.
const LONGEST_ID: usize = 80;

/// Collects what is wrong with one file.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    file: &'a str,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// How many names may still be looked at for one that is nearly the same.
    patience: u32,
}

/// An expression with its text and place.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub(super) ast: Ast,
    pub(super) text: Box<str>,
    pub(super) at: At,
    pub(super) style: Style,
}

/// A map whose keys are known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Map<'a> {
    entries: &'a [Entry],
    pub(super) at: At,
}

impl<'a> Map<'a> {
    /// The value of a key that has one.
    pub(super) fn get(self, key: &str) -> Option<&'a Node> {
        let entry = self.entries.iter().find(|own| *own.key == *key)?;
        (entry.value.value != Content::Empty).then_some(&entry.value)
    }

    /// All entries, for maps whose keys are codes of a list.
    pub(super) fn entries(self) -> &'a [Entry] {
        self.entries
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Self { file, diagnostics: Vec::new(), patience: 200_000 }
    }

    /// What was built, unless there are errors, and everything that was said.
    pub(super) fn ended<T>(self, built: Option<T>) -> (Option<T>, Vec<Diagnostic>) {
        let wrong = self.is_wrong();
        (built.filter(|_| !wrong), self.diagnostics)
    }

    /// Whether anything is an error.
    pub(super) fn is_wrong(&self) -> bool {
        self.diagnostics.iter().any(|own| own.code.severity() == Severity::Error)
    }

    pub(super) fn say(&mut self, at: At, code: Code) {
        let told = self.diagnostics.len();
        if told > MOST_TOLD {
            return;
        }
        let code = if told == MOST_TOLD { Code::More } else { code };
        let file = self.file.into();
        self.diagnostics.push(Diagnostic { code, file, at });
    }

    /// Whether so much is wrong that nothing more is told.
    pub(super) fn is_full(&self) -> bool {
        self.diagnostics.len() > MOST_TOLD
    }

    /// The candidate that is nearly `name`, while there is patience left for looking.
    pub(super) fn near<'b>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'b str>,
    ) -> Option<Box<str>> {
        if self.is_full() {
            return None;
        }
        let left = &mut self.patience;
        near(
            name,
            candidates.into_iter().take_while(|_| {
                *left = left.saturating_sub(1);
                *left > 0
            }),
        )
    }

    /// A map of this shape: it has the shape's keys and no others, and what is required.
    pub(super) fn map<'b>(&mut self, node: &'b Node, shape: &Shape) -> Option<Map<'b>> {
        let map = self.open_map(node)?;
        for entry in map.entries {
            if !shape.names().any(|name| *name == *entry.key) {
                let nearest = self.near(&entry.key, shape.names());
                self.say(entry.at, Code::UnknownKey(entry.key.clone(), nearest));
            }
        }
        self.needs(map, shape.keys());
        for memo in shape.keys().filter(|key| matches!(key.holds, Holds::Memo)) {
            let _ = self.maybe(map, memo.name);
        }
        for demand in shape.demands {
            self.demand(map, demand);
        }
        Some(map)
    }

    /// Says which of the keys are required and missing.
    pub(super) fn needs(&mut self, map: Map<'_>, keys: impl Iterator<Item = &'static Key>) {
        for key in keys.filter(|key| key.presence == Presence::Required) {
            if map.get(key.name).is_none() {
                self.say(map.at, Code::MissingKey(key.name.into()));
            }
        }
    }

    fn demand(&mut self, map: Map<'_>, demand: &Demand) {
        match demand {
            Demand::OneOf(keys) => {
                if let Some(first) = keys.first()
                    && keys.iter().all(|key| map.get(key).is_none())
                {
                    self.say(map.at, Code::MissingKey((*first).into()));
                }
            }
            Demand::With { key, then } => {
                if map.get(key).is_some() && map.get(then).is_none() {
                    self.say(map.at, Code::MissingKey((*then).into()));
                }
            }
            // The reader of fields says this in words of its own.
            Demand::Where { .. } => {}
        }
    }

    /// A map with any keys, each once.
    pub(super) fn open_map<'b>(&mut self, node: &'b Node) -> Option<Map<'b>> {
        let Content::Map(entries) = &node.value else {
            self.say(node.at, Code::ExpectedMap);
            return None;
        };
        let mut seen = BTreeSet::new();
        for entry in entries {
            if !seen.insert(&entry.key) {
                self.say(entry.at, Code::DuplicateKey(entry.key.clone()));
            }
        }
        Some(Map { entries, at: node.at })
    }

    pub(super) fn list<'b>(&mut self, node: &'b Node) -> &'b [Node] {
        match &node.value {
            Content::List(items) => match items.get(MOST) {
                Some(first) => {
                    self.say(first.at, Code::TooMany);
                    items.get(..MOST).unwrap_or_default()
                }
                None => items,
            },
            Content::Empty => &[],
            Content::Map(_) | Content::Scalar(..) => {
                self.say(node.at, Code::ExpectedList);
                &[]
            }
        }
    }

    /// The items of a key that may be absent.
    pub(super) fn items<'b>(&mut self, map: Map<'b>, key: &str) -> &'b [Node] {
        map.get(key).map_or(&[], |node| self.list(node))
    }

    pub(super) fn text(&mut self, node: &Node) -> Option<Box<str>> {
        let Content::Scalar(text, _) = &node.value else {
            self.say(node.at, Code::ExpectedText);
            return None;
        };
        Some(text.trim().into())
    }

    /// The text of a key that may be absent.
    pub(super) fn maybe(&mut self, map: Map<'_>, key: &str) -> Option<Box<str>> {
        map.get(key).and_then(|node| self.text(node))
    }

    /// The text of a key that must be there, by its shape; empty where it is not.
    pub(super) fn required(&mut self, map: Map<'_>, key: &str) -> Box<str> {
        self.maybe(map, key).unwrap_or_default()
    }

    pub(super) fn texts(&mut self, map: Map<'_>, key: &str) -> Vec<Box<str>> {
        let items = self.items(map, key);
        items.iter().filter_map(|node| self.text(node)).collect()
    }

    /// The id of a key that must be there.
    pub(super) fn id(&mut self, map: Map<'_>, key: &str) -> Box<str> {
        let id = self.required(map, key);
        if let Some(node) = map.get(key)
            && !is_id(&id)
        {
            self.say(node.at, Code::BadId(id.clone()));
        }
        id
    }

    /// The entries of a map whose keys are ids; not more than a definition may have.
    pub(super) fn own<'b>(&mut self, map: Map<'b>) -> &'b [Entry] {
        match map.entries.get(MOST) {
            Some(first) => {
                self.say(first.at, Code::TooMany);
                map.entries.get(..MOST).unwrap_or_default()
            }
            None => map.entries,
        }
    }

    /// Says where a key that an author chose is no id.
    pub(super) fn own_id(&mut self, entry: &Entry) {
        if !is_id(&entry.key) {
            self.say(entry.at, Code::BadId(entry.key.clone()));
        }
    }

    pub(super) fn number<T: std::str::FromStr>(&mut self, map: Map<'_>, key: &str) -> Option<T> {
        let node = map.get(key)?;
        let text = self.text(node)?;
        let number = text.parse().ok();
        if number.is_none() {
            self.say(node.at, Code::ExpectedNumber);
        }
        number
    }

    /// A coefficient with at most two decimals, after a point or a comma.
    pub(super) fn factor(&mut self, map: Map<'_>, key: &str) -> Option<Factor> {
        let node = map.get(key)?;
        let text = self.text(node)?;
        let factor = factor(&text);
        if factor.is_none() {
            self.say(node.at, Code::ExpectedNumber);
        }
        factor
    }

    pub(super) fn date(&mut self, map: Map<'_>, key: &str) -> Option<Date> {
        let node = map.get(key)?;
        self.day(node)
    }

    pub(super) fn day(&mut self, node: &Node) -> Option<Date> {
        let text = self.text(node)?;
        let date = if text.len() == 10 { text.parse().ok() } else { None };
        if date.is_none() {
            self.say(node.at, Code::ExpectedDate);
        }
        date
    }

    pub(super) fn flag(&mut self, map: Map<'_>, key: &str) -> Option<bool> {
        let node = map.get(key)?;
        match &*self.text(node)? {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                self.say(node.at, Code::ExpectedBool);
                None
            }
        }
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(
        &mut self,
        map: Map<'_>,
        key: &str,
        words: &[(T, &str)],
    ) -> Option<T> {
        let node = map.get(key)?;
        self.one_word(node, words)
    }

    pub(super) fn one_word<T: Copy>(&mut self, node: &Node, words: &[(T, &str)]) -> Option<T> {
        let text = self.text(node)?;
        let found = words.iter().find(|(_, own)| **own == *text);
        if found.is_none() {
            let all = words.iter().map(|(_, own)| (*own).into()).collect();
            let nearest = self.near(&text, words.iter().map(|(_, own)| *own));
            self.say(node.at, Code::ExpectedWord(all, nearest));
        }
        found.map(|(value, _)| *value)
    }

    /// An expression of a key that may be absent.
    pub(super) fn expression(&mut self, map: Map<'_>, key: &str) -> Option<Written> {
        map.get(key).and_then(|node| self.written(node))
    }

    pub(super) fn written(&mut self, node: &Node) -> Option<Written> {
        let Content::Scalar(text, style) = &node.value else {
            self.say(node.at, Code::ExpectedText);
            return None;
        };
        match parse(text) {
            Ok(ast) => {
                let (text, at, style) = (text.as_str().into(), node.at, *style);
                Some(Written { ast, text, at, style })
            }
            Err(error) => {
                let at = within(node.at, *style, text, &error.at);
                self.say(at, Code::Expression(error.kind));
                None
            }
        }
    }

    /// Says what the compiler found wrong, unless it is said elsewhere.
    pub(super) fn fault(&mut self, written: &Written, fault: Fault) {
        if self.is_full() {
            return;
        }
        let name = written.text.get(fault.at.clone()).unwrap_or_default().trim_matches(['"', '\'']);
        let nearest = match &fault.kind {
            FaultKind::Elsewhere => return,
            FaultKind::UnknownName(names)
            | FaultKind::UnknownPaper(names)
            | FaultKind::NotAnOption(names) => self.near(name, names.iter().map(|own| &**own)),
            FaultKind::UnknownFunction
            | FaultKind::Arguments(_)
            | FaultKind::NeedsItem
            | FaultKind::NotAList
            | FaultKind::NotAField
            | FaultKind::Type { .. }
            | FaultKind::Compare(..)
            | FaultKind::NotADate
            | FaultKind::NotAMember
            | FaultKind::Constant
            | FaultKind::Cycle(_)
            | FaultKind::TooDeep => None,
        };
        let at = within(written.at, written.style, &written.text, &fault.at);
        self.say(at, Code::Meaning(fault.kind, nearest));
    }
}

/// `[a-z][a-z0-9_]*`
pub(super) fn is_id(text: &str) -> bool {
    text.len() <= LONGEST_ID
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a text can be the id of a procedure or a field: `[a-z0-9]+(-[a-z0-9]+)*`.
pub fn is_folder_id(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    text.len() <= LONGEST_ID && text.split('-').all(part)
}
fn factor(text: &str) -> Option<Factor> {
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|own| own.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(rest) || rest.len() > 2 {
        return None;
    }
    format!("{whole}{rest:0<2}").parse().ok().map(Factor)
}
