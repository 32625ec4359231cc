//! Examples: cases with the assessment that the author expects of them.

use jiff::civil::Date;

use super::answers::{AnswersFile, Notation, answers_and_papers};
use super::keys::example::{EXAMPLE, EXPECT, FEE, GO_TO, PROBLEM, SITE, TIME};
use super::keys::word::{LEVELS, VERDICTS};
use super::node::{At, Content, Node};
use super::read::{Map, Reader};
use crate::procedure::Procedure;
use crate::procedure::diagnostic::{Code, Diagnostic, near};
use crate::procedure::form::FieldIx;
use crate::procedure::rule::{Channel, Duration, Level};

/// A case and what is expected of it. What is not listed is not asserted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it is about.
    pub name: Box<str>,
    /// Where it stands.
    pub at: At,
    /// The desk's date.
    pub today: Date,
    /// The province and the commune by code.
    pub site: (Option<Box<str>>, Option<Box<str>>),
    /// The way of filing.
    pub channel: Channel,
    /// Answers and marks.
    pub given: AnswersFile,
    /// What should come out.
    pub expect: Expect,
}

/// What should come out of an example.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expect {
    /// The verdict's word: ready, supplement, review, other, no, undecided.
    pub verdict: Box<str>,
    /// Documents that are needed.
    pub needed: Vec<Box<str>>,
    /// Documents that are not.
    pub not_needed: Vec<Box<str>>,
    /// Documents that are waived.
    pub waived: Vec<Box<str>>,
    /// Fees by item; `None` where the amount is not known.
    pub fees: Option<Vec<ExpectedFee>>,
    /// Benefits by item.
    pub benefits: Option<Vec<ExpectedFee>>,
    /// Problems: a path or a document's id, with the level where one is named.
    pub problems: Option<Vec<(Box<str>, Option<Level>)>>,
    /// The id or code of the right procedure.
    pub go_to: Option<Box<str>>,
    /// Questions that are asked.
    pub asked: Vec<FieldIx>,
    /// Questions that are not.
    pub not_asked: Vec<FieldIx>,
    /// The portal's steps that are shown, by number from 1.
    pub steps: Option<Vec<u16>>,
    /// The authority's time.
    pub processing: Option<Duration>,
    /// The last days of the citizen's deadlines, ascending.
    pub deadlines: Option<Vec<Date>>,
}

/// The fee's item and its amount.
pub type ExpectedFee = (Option<Box<str>>, Option<i64>);

/// Reads an examples file.
pub fn read_examples(
    file: &str,
    text: &str,
    procedure: &Procedure,
) -> (Vec<Example>, Vec<Diagnostic>) {
    let mut reader = Reader::new(file);
    let root = super::parsed(&mut reader, text);
    let mut examples = Vec::new();
    if let Some(root) = &root {
        for node in reader.list(root) {
            examples.extend(example(&mut reader, node, procedure));
        }
    }
    (examples, reader.diagnostics)
}

fn example(reader: &mut Reader<'_>, node: &Node, procedure: &Procedure) -> Option<Example> {
    let map = reader.map(node, &EXAMPLE)?;
    let name = reader.required(map, "name");
    let today = reader.date(map, "today");
    let site = map.get("site").and_then(|node| reader.map(node, &SITE));
    let site = site
        .map_or((None, None), |own| (reader.maybe(own, "province"), reader.maybe(own, "commune")));
    let channel = reader.word(map, "channel", &Channel::ALL).unwrap_or_default();
    let given = answers_and_papers(reader, map, procedure, Notation::Yaml);
    let expect = map.get("expect").map(|node| expect(reader, node, procedure));
    let (today, expect) = (today?, expect??);
    Some(Example { name, at: node.at, today, site, channel, given, expect })
}

fn expect(reader: &mut Reader<'_>, node: &Node, procedure: &Procedure) -> Option<Expect> {
    let map = reader.map(node, &EXPECT)?;
    let words = VERDICTS.map(|word| (word, word));
    let verdict = reader.word(map, "verdict", &words);
    Some(Expect {
        verdict: verdict.unwrap_or_default().into(),
        needed: documents(reader, map, "needed", procedure),
        not_needed: documents(reader, map, "not_needed", procedure),
        waived: documents(reader, map, "waived", procedure),
        fees: map.get("fees").map(|node| fees(reader, node)),
        benefits: map.get("benefits").map(|node| fees(reader, node)),
        problems: map.get("problems").map(|node| problems(reader, node)),
        go_to: map.get("go_to").and_then(|node| go_to(reader, node)),
        asked: fields(reader, map, "asked", procedure),
        not_asked: fields(reader, map, "not_asked", procedure),
        steps: map.get("steps").map(|node| numbers(reader, node)),
        processing: map.get("processing").and_then(|node| time(reader, node)),
        deadlines: map.get("deadlines").map(|node| days(reader, node)),
    })
}

fn documents(
    reader: &mut Reader<'_>,
    map: Map<'_>,
    key: &str,
    procedure: &Procedure,
) -> Vec<Box<str>> {
    let mut found = Vec::new();
    for node in reader.items(map, key) {
        let Some(id) = reader.text(node) else {
            continue;
        };
        if procedure.documents.iter().any(|own| own.id == id) {
            found.push(id);
        } else {
            let nearest = reader.near(&id, procedure.documents.iter().map(|own| &*own.id));
            reader.say(node.at, Code::UnknownDocument(id, nearest));
        }
    }
    found
}

/// Questions outside repeated sections, by path.
fn fields(reader: &mut Reader<'_>, map: Map<'_>, key: &str, procedure: &Procedure) -> Vec<FieldIx> {
    let form = &procedure.form;
    let mut found = Vec::new();
    for node in reader.items(map, key) {
        let Some(path) = reader.text(node) else {
            continue;
        };
        let (section, field) = path.split_once('.').unwrap_or(("", &path));
        let own = form.find(section, field);
        let once = |own: &FieldIx| form.section_of(*own).is_some_and(|own| own.repeat.is_none());
        if let Some(own) = own.filter(once) {
            found.push(own);
        } else {
            let known = super::names::paths(form);
            let nearest = near(&path, known.iter().map(String::as_str));
            reader.say(node.at, Code::UnknownField(path, nearest));
        }
    }
    found
}

fn numbers(reader: &mut Reader<'_>, node: &Node) -> Vec<u16> {
    let mut numbers = Vec::new();
    for node in reader.list(node) {
        let Some(text) = reader.text(node) else {
            continue;
        };
        match text.parse() {
            Ok(number) => numbers.push(number),
            Err(_) => reader.say(node.at, Code::ExpectedNumber),
        }
    }
    numbers
}

fn time(reader: &mut Reader<'_>, node: &Node) -> Option<Duration> {
    let map = reader.map(node, &TIME)?;
    let working = reader.number(map, "working_days").map(Duration::WorkingDays);
    let days = reader.number(map, "days").map(Duration::Days);
    working.or(days).or_else(|| reader.number(map, "months").map(Duration::Months))
}

fn days(reader: &mut Reader<'_>, node: &Node) -> Vec<Date> {
    let mut days: Vec<Date> = Vec::new();
    for node in reader.list(node) {
        days.extend(reader.day(node));
    }
    days.sort_unstable();
    days
}

fn fees(reader: &mut Reader<'_>, node: &Node) -> Vec<ExpectedFee> {
    let mut fees = Vec::new();
    for node in reader.list(node) {
        let Some(own) = reader.map(node, &FEE) else {
            continue;
        };
        fees.push((reader.maybe(own, "item"), reader.number(own, "amount")));
    }
    fees
}

fn problems(reader: &mut Reader<'_>, node: &Node) -> Vec<(Box<str>, Option<Level>)> {
    let mut problems = Vec::new();
    for node in reader.list(node) {
        let Some(own) = reader.map(node, &PROBLEM) else {
            continue;
        };
        problems.push((reader.required(own, "at"), reader.word(own, "level", LEVELS)));
    }
    problems
}

fn go_to(reader: &mut Reader<'_>, node: &Node) -> Option<Box<str>> {
    if let Content::Map(_) = node.value {
        let map = reader.map(node, &GO_TO)?;
        return Some(reader.required(map, "code"));
    }
    reader.text(node)
}
