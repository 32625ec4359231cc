//! What procedures share, from `_common`: groups of fields, code lists, dated amounts, holidays.

use std::sync::Arc;

use super::keys::head::LAW;
use super::keys::shared::{AMOUNT, COMMON, DAY, YEARLY};
use super::keys::word::CONFIDENCES;
use super::node::{Entry, Node};
use super::read::{Map, Reader};
use super::source::File;
use crate::procedure::Span;
use crate::procedure::diagnostic::{Code, Diagnostic};
use crate::procedure::expression::{Amount, AmountRow};
use crate::procedure::form::Choice;
use crate::procedure::rule::Law;
use crate::text::calendar::{Calendar, YearOf, Yearly};

/// Everything definitions may use from `_common`.
#[derive(Debug, Clone, Default)]
pub struct Shared {
    /// Groups of fields by name, kept as trees because every use may change them.
    pub(super) groups: Vec<(Box<str>, Vec<Node>)>,
    /// Code lists by name.
    pub(super) lists: Vec<(Box<str>, Arc<[Choice]>)>,
    /// Dated amounts.
    pub(super) amounts: Arc<[Amount]>,
    /// Working days.
    pub(super) calendar: Arc<Calendar>,
    /// The files all this was read from.
    files: Arc<[File]>,
}

impl Shared {
    /// The working days and holidays.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The code list of this name, in its order.
    pub fn list(&self, name: &str) -> Option<Arc<[Choice]>> {
        let own = self.lists.iter().find(|(own, _)| **own == *name);
        own.map(|(_, list)| Arc::clone(list))
    }

    /// The files everything was read from, in their order.
    pub(super) fn files(&self) -> Arc<[File]> {
        Arc::clone(&self.files)
    }

    /// These groups and lists with the working days and amounts of `now`; amounts that are no more
    /// stay as they were.
    pub(super) fn in_the_days_of(self, now: &Self) -> Self {
        let known = |own: &&Amount| !now.amounts.iter().any(|other| other.id == own.id);
        let gone = self.amounts.iter().filter(known).cloned();
        let amounts = now.amounts.iter().cloned().chain(gone).collect();
        Self { amounts, calendar: Arc::clone(&now.calendar), ..self }
    }

    /// Reads the files of `_common`, each with its name; says everything that is wrong.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut draft = Draft::default();
        let mut diagnostics = Vec::new();
        let mut kept: Vec<File> = Vec::new();
        for (file, text) in files {
            kept.push((file.into(), text.into()));
            let mut reader = Reader::new(file);
            if let Some(node) = super::parsed(&mut reader, text) {
                draft.file(&mut reader, &node);
            }
            diagnostics.append(&mut reader.diagnostics);
        }
        draft.calendar.expect(&draft.yearly);
        let shared = Self {
            groups: draft.groups,
            lists: draft.lists,
            amounts: draft.amounts.into(),
            calendar: Arc::new(draft.calendar),
            files: kept.into(),
        };
        (shared, diagnostics)
    }
}

#[derive(Default)]
struct Draft {
    groups: Vec<(Box<str>, Vec<Node>)>,
    lists: Vec<(Box<str>, Arc<[Choice]>)>,
    amounts: Vec<Amount>,
    calendar: Calendar,
    yearly: Vec<Yearly>,
}

impl Draft {
    fn file(&mut self, reader: &mut Reader<'_>, node: &Node) {
        let Some(map) = reader.map(node, &COMMON) else {
            return;
        };
        super::head::format(reader, map);
        if map.get("group").is_some() {
            let name = reader.id(map, "group");
            let fields = reader.items(map, "fields").to_vec();
            self.groups.push((name, fields));
        } else if map.get("list").is_some() {
            let name = reader.id(map, "list");
            let values = map.get("values").and_then(|values| reader.open_map(values));
            let values = values.map(|values| choices(reader, values)).unwrap_or_default();
            self.lists.push((name, values.into()));
        }
        if let Some(amounts) = map.get("amounts").and_then(|own| reader.open_map(own)) {
            for entry in reader.own(amounts) {
                reader.own_id(entry);
                let rows = reader.list(&entry.value);
                let rows = rows.iter().filter_map(|row| amount_row(reader, row)).collect();
                self.amounts.push(Amount { id: entry.key.clone(), rows });
            }
        }
        for node in reader.items(map, "yearly") {
            self.yearly.extend(yearly(reader, node));
        }
        for (key, into) in
            [("holidays", &mut self.calendar.holidays), ("working", &mut self.calendar.working)]
        {
            for day in reader.items(map, key) {
                let Some(own) = reader.map(day, &DAY) else {
                    continue;
                };
                if let Some(on) = reader.date(own, "on") {
                    into.insert(on, reader.required(own, "name"));
                }
            }
        }
    }
}

fn yearly(reader: &mut Reader<'_>, node: &Node) -> Option<Yearly> {
    let map = reader.map(node, &YEARLY)?;
    let lunar = map.get("lunar");
    let year = if lunar.is_some() { YearOf::Lunar } else { YearOf::Civil };
    let name = reader.required(map, "name");
    let at = lunar.or_else(|| map.get("on"))?;
    let text = reader.text(at)?;
    let parts = text
        .split_once('-')
        .and_then(|(month, day)| Some((month.parse::<i8>().ok()?, day.parse::<i8>().ok()?)));
    let on = parts.filter(|(month, day)| (1..=12).contains(month) && (0..=31).contains(day));
    if on.is_none() {
        reader.say(at.at, Code::ExpectedDate);
    }
    Some(Yearly { on: on?, year, name })
}

/// The most entries of a code list; their indices fit sixteen bits.
const MOST_VALUES: usize = 60_000;

fn choices(reader: &mut Reader<'_>, values: Map<'_>) -> Vec<Choice> {
    if values.entries().len() > MOST_VALUES {
        reader.say(values.at, Code::TooMany);
        return Vec::new();
    }
    let choice = |entry: &Entry| {
        if !is_code(&entry.key) {
            reader.say(entry.at, Code::BadId(entry.key.clone()));
        }
        let label = reader.text(&entry.value).unwrap_or_default();
        Choice { id: entry.key.clone(), label, when: None }
    };
    values.entries().iter().map(choice).collect()
}

/// A code of a list: small letters, digits, `_`.
fn is_code(text: &str) -> bool {
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    !text.is_empty() && text.chars().all(known)
}

fn amount_row(reader: &mut Reader<'_>, node: &Node) -> Option<AmountRow> {
    let map = reader.map(node, &AMOUNT)?;
    let span = Span { from: reader.date(map, "from"), to: reader.date(map, "to") };
    let law = map.get("law").and_then(|own| reader.map(own, &LAW));
    let law = law.map(|own| super::head::law_entry(reader, "", own));
    let confidence = reader.word(map, "confidence", CONFIDENCES).unwrap_or_default();
    let amount: Option<i64> = reader.number(map, "amount");
    let law: Law = law.unwrap_or_default();
    Some(AmountRow { amount: amount?, span, law, confidence })
}
