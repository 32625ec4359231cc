//! Money, time, facts, outcomes, checks and the portal in `show --json`.

use serde::Serialize;

use super::{Applies, Basis, Filler};
use crate::cli::condition::written_fact;
use crate::procedure::form::FieldIx;
use crate::procedure::rule::{self, Duration, GoTo, Level, Turn};

/// Money and time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Terms {
    fees: Vec<Sum>,
    benefits: Vec<Sum>,
    processing: Vec<Processing>,
    deadlines: Vec<Deadline>,
}

/// One row of one fee or benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Sum {
    item: Option<Box<str>>,
    amount: Option<String>,
    times: String,
    per: &'static str,
    when: Option<String>,
    #[serde(flatten)]
    applies: Applies,
    says: Option<Box<str>>,
    #[serde(flatten)]
    basis: Basis,
}

/// One row of the authority's time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Processing {
    #[serde(flatten)]
    time: Time,
    when: Option<String>,
    #[serde(flatten)]
    applies: Applies,
    says: Option<Box<str>>,
    #[serde(flatten)]
    basis: Basis,
}

/// A length of time by its way of counting; two of the three are absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Time {
    days: Option<u16>,
    working_days: Option<u16>,
    months: Option<u16>,
}

/// A deadline of the citizen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Deadline {
    #[serde(flatten)]
    time: Time,
    from: Option<String>,
    when: Option<String>,
    says: Box<str>,
    #[serde(flatten)]
    basis: Basis,
}

/// A named condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Fact {
    id: Box<str>,
    is: String,
    says: Box<str>,
}

/// Where the road ends or turns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Outcome {
    id: Box<str>,
    when: Option<String>,
    verdict: &'static str,
    says: Box<str>,
    go_to: Option<Target>,
    #[serde(flatten)]
    basis: Basis,
}

/// Another procedure: of the set by id, or by code and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Target {
    id: Option<Box<str>>,
    code: Option<Box<str>>,
    name: Option<Box<str>>,
}

/// A check between answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Check {
    ensure: Option<String>,
    when: Option<String>,
    at: String,
    level: &'static str,
    says: Box<str>,
    #[serde(flatten)]
    basis: Basis,
}

/// The filing on the portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Portal {
    find: Option<Box<str>>,
    steps: Vec<Step>,
}

/// One step on the portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Step {
    r#do: Box<str>,
    say: Option<Box<str>>,
    copy: Vec<String>,
    upload: Vec<Box<str>>,
    when: Option<String>,
    #[serde(flatten)]
    basis: Basis,
}

impl Filler<'_> {
    pub(super) fn terms(&self) -> Terms {
        let terms = &self.procedure.terms;
        let processing = terms.processing.iter().map(|row| Processing {
            time: Time::of(row.value.time),
            when: self.when(row.value.when),
            applies: Applies::of(row),
            says: row.value.says.clone(),
            basis: self.basis(&row.value.basis),
        });
        let deadlines = terms.deadlines.iter().map(|own| Deadline {
            time: Time::of(own.time),
            from: self.when(Some(own.from)),
            when: self.when(own.when),
            says: own.says.clone(),
            basis: self.basis(&own.basis),
        });
        Terms {
            fees: self.sums(rule::Money::Fee),
            benefits: self.sums(rule::Money::Benefit),
            processing: processing.collect(),
            deadlines: deadlines.collect(),
        }
    }

    fn sums(&self, money: rule::Money) -> Vec<Sum> {
        let rows = self.procedure.terms.sums.iter().filter(|row| row.value.money == money);
        let sums = rows.map(|row| Sum {
            item: row.value.item.clone(),
            amount: self.when(row.value.amount),
            times: row.value.times.to_string(),
            per: row.value.per.id(),
            when: self.when(row.value.when),
            applies: Applies::of(row),
            says: row.value.says.clone(),
            basis: self.basis(&row.value.basis),
        });
        sums.collect()
    }

    pub(super) fn facts(&self) -> Vec<Fact> {
        let facts = self.procedure.facts.iter().map(|own| Fact {
            id: own.id.clone(),
            is: written_fact(self.procedure, own),
            says: own.says.clone(),
        });
        facts.collect()
    }

    pub(super) fn outcomes(&self) -> Vec<Outcome> {
        let outcomes = self.procedure.outcomes.iter().map(|own| Outcome {
            id: own.id.clone(),
            when: self.when(Some(own.when)),
            verdict: match own.verdict {
                Turn::Other => "other",
                Turn::Review => "review",
                Turn::No => "no",
            },
            says: own.says.clone(),
            go_to: own.go_to.as_ref().map(Target::of),
            basis: self.basis(&own.basis),
        });
        outcomes.collect()
    }

    pub(super) fn checks(&self) -> Vec<Check> {
        let checks = self.procedure.checks.iter().map(|own| {
            let section = self.procedure.form.section_of(own.at);
            let repeat = section.and_then(|own| own.repeat.as_ref());
            let program = repeat.map_or(&self.procedure.program, |own| &own.program);
            Check {
                ensure: self.within(program, Some(own.ensure)),
                when: self.within(program, own.when),
                at: self.path(own.at),
                level: match own.level {
                    Level::Block => "block",
                    Level::Warn => "warn",
                    Level::Note => "note",
                },
                says: own.says.clone(),
                basis: self.basis(&own.basis),
            }
        });
        checks.collect()
    }

    pub(super) fn portal(&self) -> Portal {
        let portal = &self.procedure.portal;
        let steps = portal.steps.iter().map(|own| Step {
            r#do: own.action.clone(),
            say: own.say.clone(),
            copy: own.copy.iter().map(|at| self.path(*at)).collect(),
            upload: own
                .upload
                .iter()
                .filter_map(|at| self.procedure.documents.get(usize::from(*at)))
                .map(|own| own.id.clone())
                .collect(),
            when: self.when(own.when),
            basis: self.basis(&own.basis),
        });
        Portal { find: portal.find.clone(), steps: steps.collect() }
    }

    /// A field's path, without item numbers.
    pub(super) fn path(&self, index: FieldIx) -> String {
        self.procedure.form.path(index)
    }
}

impl Time {
    fn of(time: Duration) -> Self {
        let mut told = Self { days: None, working_days: None, months: None };
        match time {
            Duration::Days(count) => told.days = Some(count),
            Duration::WorkingDays(count) => told.working_days = Some(count),
            Duration::Months(count) => told.months = Some(count),
        }
        told
    }
}

impl Target {
    fn of(go_to: &GoTo) -> Self {
        match go_to {
            GoTo::Id(id) => Self { id: Some(id.clone()), code: None, name: None },
            GoTo::Named { code, name } => {
                Self { id: None, code: Some(code.clone()), name: Some(name.clone()) }
            }
        }
    }
}
