//! A case that shows that two versions of a rule differ, or the certainty that none does: the answers
//! they read are tried out, options one by one, days and numbers at their limits.

mod domain;

use jiff::civil::Date;

use super::assess::glance::{Glance, glance};
use super::assessment::{Due, Need, Time};
use super::bind::{bind, state};
use super::case::{Answer, Case, Desk, Site, State};
use super::compare::Renames;
use super::history::Dossier;
use super::path::Path;
use crate::procedure::Procedure;
use crate::procedure::expression::reach::{Leaf, reach};
use crate::procedure::expression::{NodeIx, Tri};
use crate::procedure::field::Entry;
use crate::procedure::form::FieldIx;
use domain::{Limits, values};

/// How many cases are tried.
const MOST: u64 = 4096;

/// Two versions of a definition on one day.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    /// The earlier.
    pub old: &'a Procedure,
    /// The later.
    pub new: &'a Procedure,
    /// What the later calls things of the earlier.
    pub renames: &'a Renames,
    /// The day both are asked for.
    pub today: Date,
}

/// A rule both versions have, by its index in the earlier and in the later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Whether a document is needed or waived.
    Paper(u16, u16),
    /// Whether a question outside repeated sections is asked.
    Field(FieldIx, FieldIx),
    /// Whether an outcome holds.
    Outcome(u16, u16),
    /// What a fee or benefit comes to, by any of its rows.
    Sum(u16, u16),
    /// The authority's time.
    Time,
}

/// What trying out came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The versions differ, as this case shows.
    Differs(Box<Witness>),
    /// They say the same of every case.
    Same,
    /// No case was found, but not all were tried.
    Unproven,
}

/// A case of which the versions say different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The answers that matter, by the later version's path where it has one.
    pub answers: Vec<(Path, Entry)>,
    /// What the earlier version says.
    pub before: Said,
    /// What the later version says.
    pub after: Said,
}

/// What a version says of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Of a document.
    Need(Need),
    /// Of a question or an outcome.
    Holds(Tri),
    /// Of a fee; absent where no row is for that place and day.
    Due(Option<Due>, Option<i64>),
    /// Of the time.
    Time(Option<Time>),
}

/// Tries out what the rule reads.
pub fn search(versions: &Versions<'_>, subject: Subject) -> Finding {
    let (questions, exact) = questions(versions, subject);
    let mut trial = Trial::new(versions, subject, &questions);
    let all = questions.iter().try_fold(1_u64, |all, own| {
        all.checked_mul(u64::try_from(own.values.len()).unwrap_or(u64::MAX))
    });
    let all = all.unwrap_or(u64::MAX);
    // An odd step visits cases all over where they are too many, each once.
    let step = if all > MOST { (all / MOST) | 1 } else { 1 };
    for number in 0..all.min(MOST) {
        trial.set(number.wrapping_mul(step) % all);
        if trial.differs() {
            return Finding::Differs(Box::new(trial.witness()));
        }
    }
    if exact && all <= MOST { Finding::Same } else { Finding::Unproven }
}

/// A question the rule reads, with what is tried as its answer.
struct Question {
    path: Path,
    old: Option<FieldIx>,
    new: Option<FieldIx>,
    values: Vec<Value>,
}

/// One answer as each version holds it.
struct Value {
    entry: Entry,
    old: State,
    new: State,
}

/// The questions below the rule, and whether trying their values tries everything.
fn questions(versions: &Versions<'_>, subject: Subject) -> (Vec<Question>, bool) {
    let (old, new) = (versions.old, versions.new);
    let (earlier, later) = subject.roots(versions);
    let mut limits = Limits::default();
    let mut exact = limits.take(old, &earlier) & limits.take(new, &later);
    let mut questions: Vec<Question> = Vec::new();
    for (procedure, roots, is_old) in [(old, &earlier, true), (new, &later, false)] {
        for leaf in reach(&procedure.program, roots).0 {
            let Some((field, path)) = path(procedure, leaf) else {
                exact = false;
                continue;
            };
            let path = if is_old { versions.renames.path(&path) } else { path };
            if !questions.iter().any(|own| own.path == path) {
                let path = path.clone();
                questions.push(Question { path, old: None, new: None, values: Vec::new() });
            }
            let Some(question) = questions.iter_mut().find(|own| own.path == path) else {
                continue;
            };
            let side = if is_old { &mut question.old } else { &mut question.new };
            *side = Some(field);
        }
    }
    for question in &mut questions {
        exact &= fill(versions, question, &limits);
    }
    (questions, exact)
}

/// What is tried as an answer; whether that is everything that can tell versions apart.
fn fill(versions: &Versions<'_>, question: &mut Question, limits: &Limits) -> bool {
    let of = |procedure: &Procedure, at: Option<FieldIx>| {
        at.and_then(|at| procedure.form.field(at)).cloned()
    };
    let (old, new) = (of(versions.old, question.old), of(versions.new, question.new));
    let Some(shown) = new.as_ref().or(old.as_ref()) else {
        return false;
    };
    let (entries, exact) = values(shown, limits, versions.today);
    for entry in entries {
        let held = |field: &Option<crate::procedure::form::Field>| {
            field.as_ref().map_or(State::Open, |field| state(field, &entry))
        };
        let (before, after) = (held(&old), held(&new));
        let fits = |held: &State| !matches!(held, State::Unfit(_));
        if fits(&before) && fits(&after) {
            question.values.push(Value { entry, old: before, new: after });
        }
    }
    exact
}

fn path(procedure: &Procedure, leaf: Leaf) -> Option<(FieldIx, Path)> {
    let Leaf::Field(index) = leaf else {
        return None;
    };
    let section = procedure.form.section_of(index).filter(|own| own.repeat.is_none())?;
    let field = procedure.form.field(index)?;
    Some((index, Path::form(&section.id, None, &field.id)))
}

impl Subject {
    fn indices(self) -> (usize, usize) {
        match self {
            Self::Paper(old, new) | Self::Outcome(old, new) | Self::Sum(old, new) => {
                (usize::from(old), usize::from(new))
            }
            Self::Field(old, new) => (old.at(), new.at()),
            Self::Time => (0, 0),
        }
    }

    /// The conditions and amounts of the rule in each version.
    fn roots(self, versions: &Versions<'_>) -> (Vec<NodeIx>, Vec<NodeIx>) {
        let (old, new) = self.indices();
        (self.of(versions.old, old), self.of(versions.new, new))
    }

    fn of(self, procedure: &Procedure, at: usize) -> Vec<NodeIx> {
        let terms = &procedure.terms;
        match self {
            Self::Paper(..) => procedure.documents.get(at).map_or_else(Vec::new, |own| {
                let waived = own.waived.as_ref().map(|waiver| waiver.when);
                own.needed.into_iter().chain(waived).collect()
            }),
            Self::Field(..) => {
                let field = procedure.form.fields.get(at);
                field.and_then(|own| own.when).into_iter().collect()
            }
            Self::Outcome(..) => {
                procedure.outcomes.get(at).map(|own| own.when).into_iter().collect()
            }
            Self::Sum(..) => {
                let key = terms.sums.get(at).map(|row| row.value.key());
                let rows = terms.sums.iter().filter(|row| Some(row.value.key()) == key);
                rows.flat_map(|row| row.value.when.into_iter().chain(row.value.amount)).collect()
            }
            Self::Time => terms.processing.iter().filter_map(|row| row.value.when).collect(),
        }
    }

    /// What a version says; `None` while it hangs on something open.
    fn said(self, procedure: &Procedure, seen: &Glance, at: usize) -> Option<Said> {
        match self {
            Self::Paper(..) => {
                let need = seen.needs.get(at).copied()?;
                (need != Need::Maybe).then_some(Said::Need(need))
            }
            Self::Field(..) => settled(seen.relevance.get(at).copied()?),
            Self::Outcome(..) => settled(seen.outcomes.get(at).copied()?),
            Self::Sum(..) => {
                let terms = &procedure.terms;
                let key = terms.sums.get(at)?.value.key();
                let due = seen
                    .sums
                    .iter()
                    .find(|due| terms.sum(due.row()).is_some_and(|row| row.value.key() == key));
                match due.copied() {
                    Some(Due::Open { .. }) => None,
                    Some(due @ Due::Row { amount, .. }) => Some(Said::Due(Some(due), amount)),
                    Some(Due::NoRow { .. }) | None => Some(Said::Due(None, None)),
                }
            }
            Self::Time => match seen.processing {
                Some(Time::Open { .. }) => None,
                time => Some(Said::Time(time)),
            },
        }
    }
}

impl Said {
    /// Whether two versions mean the same, whatever rows they say it by.
    fn means(self, other: Self) -> bool {
        match (self, other) {
            (Self::Due(one, amount), Self::Due(other, same)) => {
                one.is_some() == other.is_some() && amount == same
            }
            (Self::Time(one), Self::Time(other)) => time(one) == time(other),
            (one, other) => one == other,
        }
    }
}

fn time(time: Option<Time>) -> Option<crate::procedure::rule::Duration> {
    match time {
        Some(Time::Row { time, .. }) => Some(time),
        Some(Time::Open { .. }) | None => None,
    }
}

fn settled(holds: Tri) -> Option<Said> {
    (holds != Tri::Unknown).then_some(Said::Holds(holds))
}

/// A case under both versions, answered again and again.
struct Trial<'a> {
    versions: &'a Versions<'a>,
    subject: Subject,
    questions: &'a [Question],
    /// Which value stands at each question; `None` leaves it open.
    chosen: Vec<Option<usize>>,
    old: Case,
    new: Case,
}

impl<'a> Trial<'a> {
    fn new(versions: &'a Versions<'a>, subject: Subject, questions: &'a [Question]) -> Self {
        let desk = Desk { site: Site::default(), today: versions.today };
        let dossier = Dossier::default();
        Self {
            versions,
            subject,
            questions,
            chosen: vec![None; questions.len()],
            old: bind(versions.old, &dossier, &desk),
            new: bind(versions.new, &dossier, &desk),
        }
    }

    /// Answers by the digits of a number, one digit a question.
    fn set(&mut self, mut number: u64) {
        for (at, question) in self.questions.iter().enumerate() {
            let base = u64::try_from(question.values.len()).unwrap_or(1).max(1);
            let digit = usize::try_from(number % base).ok();
            number /= base;
            self.put(at, digit.filter(|digit| *digit < question.values.len()));
        }
    }

    fn put(&mut self, at: usize, value: Option<usize>) {
        let Some(question) = self.questions.get(at) else {
            return;
        };
        let value = value.and_then(|value| Some((value, question.values.get(value)?)));
        let state =
            |own: fn(&Value) -> &State| value.map_or(State::Open, |(_, value)| own(value).clone());
        let (old, new) = (state(|value| &value.old), state(|value| &value.new));
        for (case, field, state) in
            [(&mut self.old, question.old, old), (&mut self.new, question.new, new)]
        {
            let slot = field.and_then(|field| case.answers.slots.get_mut(field.at()));
            if let Some(slot) = slot {
                *slot = Answer { state, to_confirm: false };
            }
        }
        if let Some(chosen) = self.chosen.get_mut(at) {
            *chosen = value.map(|(value, _)| value);
        }
    }

    fn said(&self) -> Option<(Said, Said)> {
        let (old, new) = self.subject.indices();
        let Versions { old: earlier, new: later, .. } = *self.versions;
        let before = self.subject.said(earlier, &glance(earlier, &self.old), old)?;
        let after = self.subject.said(later, &glance(later, &self.new), new)?;
        Some((before, after))
    }

    fn differs(&self) -> bool {
        self.said().is_some_and(|(before, after)| !before.means(after))
    }

    /// The case without the answers that do not matter.
    fn witness(mut self) -> Witness {
        for at in (0..self.questions.len()).rev() {
            let before = self.chosen.get(at).copied().flatten();
            self.put(at, None);
            if !self.differs() {
                self.put(at, before);
            }
        }
        let none = Said::Holds(Tri::Unknown);
        let (before, after) = self.said().unwrap_or((none, none));
        let answers = self.questions.iter().zip(&self.chosen).filter_map(|(own, chosen)| {
            let value = own.values.get((*chosen)?)?;
            Some((own.path.clone(), value.entry.clone()))
        });
        Witness { answers: answers.collect(), before, after }
    }
}

#[cfg(test)]
mod tests;
