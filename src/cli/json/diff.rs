//! What differs between two versions, in `diff --json`.

use serde::Serialize;

use super::FORMAT;
use crate::cli::diff::Diff;
use crate::cli::diff::example::{Otherwise, Turned};
use crate::cli::diff::pair::{Change, Turn};
use crate::cli::diff::part::Group;
use crate::cli::diff::word::written;
use crate::procedure::Procedure;

/// Everything that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Differs {
    format: u8,
    old: Version,
    new: Version,
    changes: Vec<Row>,
    examples: Examples,
}

/// A version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Version {
    id: Box<str>,
    name: Box<str>,
    from: Option<String>,
    to: Option<String>,
    hash: Box<str>,
}

/// A rule that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Row {
    rule: &'static str,
    turn: &'static str,
    name: String,
    details: Vec<Detail>,
    /// Answers of which the versions say different things.
    witness: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Detail {
    what: &'static str,
    before: Option<String>,
    after: Option<String>,
}

/// The examples that turn out otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Examples {
    tried: usize,
    turned: Vec<Example>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Example {
    names: Vec<Box<str>>,
    turns: Vec<Turning>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Turning {
    of: &'static str,
    name: String,
    before: Option<String>,
    after: Option<String>,
}

impl Differs {
    /// Of a comparison.
    pub(in crate::cli) fn of(diff: &Diff) -> Self {
        Self {
            format: FORMAT,
            old: Version::of(&diff.sides.old.procedure),
            new: Version::of(&diff.sides.new.procedure),
            changes: diff.changes.iter().map(Row::of).collect(),
            examples: Examples {
                tried: diff.tried,
                turned: diff.examples.iter().map(Example::of).collect(),
            },
        }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}

impl Version {
    fn of(procedure: &Procedure) -> Self {
        let head = &procedure.head;
        Self {
            id: head.id.clone(),
            name: head.name.clone(),
            from: head.in_force.from.map(|day| day.to_string()),
            to: head.in_force.to.map(|day| day.to_string()),
            hash: head.hash.clone(),
        }
    }
}

impl Row {
    fn of(change: &Change) -> Self {
        let details = change.details.iter().map(|own| Detail {
            what: own.what.word(),
            before: given(&own.before),
            after: given(&own.after),
        });
        let witness = change
            .witness
            .as_ref()
            .map(|own| own.answers.iter().map(|(path, entry)| written(path, entry)).collect());
        let turn = match change.turn {
            Turn::Came => "came",
            Turn::Went => "went",
            Turn::Changed => "changed",
        };
        let name = change.name.clone();
        Self { rule: rule(change.group), turn, name, details: details.collect(), witness }
    }
}

impl Example {
    fn of(turned: &Turned) -> Self {
        let turns = turned.turns.iter().map(|own: &Otherwise| Turning {
            of: own.of.word(),
            name: own.name.clone(),
            before: given(&own.before),
            after: given(&own.after),
        });
        Self { names: turned.names.clone(), turns: turns.collect() }
    }
}

fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn rule(group: Group) -> &'static str {
    match group {
        Group::Card => "card",
        Group::Fee => "fee",
        Group::Benefit => "benefit",
        Group::Time => "processing",
        Group::Deadline => "deadline",
        Group::Question => "question",
        Group::Option => "option",
        Group::Outcome => "outcome",
        Group::Paper => "paper",
        Group::Alternative => "alternative",
        Group::NeverAsk => "never_ask",
        Group::Check => "check",
        Group::Portal => "portal",
        Group::Law => "law",
    }
}
