//! The examples of both versions, each assessed under both: what turns out otherwise.

use std::sync::Arc;

use super::part::What;
use super::side::{Side, Sides};
use super::word::{paper_name, sum, turned_sum};
use crate::app::phrase;
use crate::app::session::Session;
use crate::cli::dossier;
use crate::cli::failure::Failure;
use crate::cli::library_words::listed;
use crate::dossier::bind::from_file;
use crate::dossier::case::{Desk, Place, Site};
use crate::dossier::compare::{Comparison, PaperTurn, Renames, Side as Judged};
use crate::dossier::example::verdict_word;
use crate::dossier::history::Dossier;
use crate::dossier::moved::{carried, carried_back};
use crate::locale::Locale;
use crate::procedure::yaml::example::{Example, read_examples};
use crate::procedure::{Procedure, Span};

/// Examples of which the versions say the same different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Turned {
    /// What they are called.
    pub(in crate::cli) names: Vec<Box<str>>,
    /// What turns out otherwise.
    pub(in crate::cli) turns: Vec<Otherwise>,
}

/// Something that turns out otherwise; empty where a version does not have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Otherwise {
    pub(in crate::cli) of: Of,
    pub(in crate::cli) name: String,
    pub(in crate::cli) before: String,
    pub(in crate::cli) after: String,
}

/// What can turn out otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Of {
    Verdict,
    Paper,
    Fee,
    Time,
    Deadline,
    /// A question that is asked under one version only.
    Question,
}

/// How many questions are named of one example.
const NAMED: usize = 6;

/// The examples that turn out otherwise, those alike together, and how many there are in all.
pub(super) fn turned(
    locale: &Locale,
    sides: &Sides,
    renames: &Renames,
) -> Result<(Vec<Turned>, usize), Failure> {
    let later = sides.later();
    let (old, new) = (&timeless(&sides.old.procedure), &timeless(&sides.new.procedure));
    let mut cases: Vec<(Example, Dossier, Dossier)> = Vec::new();
    for example in examples(locale, &sides.old)? {
        let dossier = from_file(old, example.channel, &example.given);
        let moved = carried(&dossier, &later);
        cases.push((example, dossier, moved));
    }
    for example in examples(locale, &sides.new)? {
        let dossier = from_file(new, example.channel, &example.given);
        let back = carried_back(&dossier, old, &later);
        let known = cases.iter().any(|(own, earlier, moved)| {
            own.today == example.today && (*earlier == back || moved.answers == dossier.answers)
        });
        if !known {
            cases.push((example, back, dossier));
        }
    }
    let mut all: Vec<Turned> = Vec::new();
    for (example, before, after) in &cases {
        let judge = Judge { locale, old, new, renames };
        let turns = judge.turns(example, (before, after));
        if turns.is_empty() {
            continue;
        }
        match all.iter_mut().find(|own| own.turns == turns) {
            Some(own) if own.names.contains(&example.name) => {}
            Some(own) => own.names.push(example.name.clone()),
            None => all.push(Turned { names: vec![example.name.clone()], turns }),
        }
    }
    Ok((all, cases.len()))
}

/// The rules of a version for any day: an example of the one may lie outside the days of the other.
fn timeless(procedure: &Procedure) -> Arc<Procedure> {
    let mut own = procedure.clone();
    own.head.in_force = Span::default();
    Arc::new(own)
}

/// The examples of a version, or what is wrong with them.
fn examples(locale: &Locale, side: &Side) -> Result<Vec<Example>, Failure> {
    let Some((file, text)) = &side.examples else {
        return Ok(Vec::new());
    };
    let (examples, diagnostics) = read_examples(file, text, &side.procedure);
    if diagnostics.is_empty() {
        return Ok(examples);
    }
    let what = locale.with("cli-defective", &[("file", file)]);
    let list = listed(locale, file, text, &diagnostics);
    Err(Failure::problem(format!("{what}\n\n{list}")))
}

/// Judges a case under both versions.
struct Judge<'a> {
    locale: &'a Locale,
    old: &'a Arc<Procedure>,
    new: &'a Arc<Procedure>,
    renames: &'a Renames,
}

impl Judge<'_> {
    fn turns(&self, example: &Example, (before, after): (&Dossier, &Dossier)) -> Vec<Otherwise> {
        let (province, commune) = example.site.clone();
        let desk = Desk { site: Site { province, commune }, today: example.today };
        let change = Comparison::of(
            &Judged::of(self.old, before, &desk),
            &Judged::of(self.new, after, &desk),
            self.renames,
        );
        if change.is_nothing() {
            return Vec::new();
        }
        let old = dossier::of(Arc::clone(self.old), before.clone(), &desk);
        let new = dossier::of(Arc::clone(self.new), after.clone(), &desk);
        self.told(&change, &old, &new)
    }

    fn told(&self, change: &Comparison, old: &Session, new: &Session) -> Vec<Otherwise> {
        let locale = self.locale;
        let mut turns = Vec::new();
        let mut turn = |of, name: String, before: String, after: String| {
            turns.push(Otherwise { of, name, before, after });
        };
        if let Some((was, is)) = change.verdict {
            let word = |own| {
                let said = locale.text(phrase::verdict(own)).into_owned();
                if said.is_empty() { verdict_word(own).to_owned() } else { said }
            };
            turn(Of::Verdict, locale.text("diff-of-verdict").into_owned(), word(was), word(is));
        }
        for turned @ PaperTurn { before, after } in &change.papers {
            let name = paper_name(old, new, *turned);
            let need = |own: Option<(u16, _)>| {
                own.map_or_else(String::new, |(_, need)| locale.text(phrase::need(need)).into())
            };
            turn(Of::Paper, name, need(*before), need(*after));
        }
        for (was, is) in &change.sums {
            let (name, before, after) = turned_sum(sum(locale, old, *was), sum(locale, new, *is));
            turn(Of::Fee, name, before, after);
        }
        if let Some((was, is)) = change.processing {
            let name = locale.text("walk-fact-time").into_owned();
            let (was, is) = (phrase::time(locale, old, was), phrase::time(locale, new, is));
            turn(Of::Time, name, was, is);
        }
        if let Some((was, is)) = &change.deadlines {
            let name = locale.text("walk-fact-deadline").into_owned();
            let (was, is) = (phrase::limits(locale, old, was), phrase::limits(locale, new, is));
            turn(Of::Deadline, name, was, is);
        }
        let asked = locale.text("diff-asked").into_owned();
        for label in labels(locale, old, &change.gone) {
            turn(Of::Question, label, asked.clone(), String::new());
        }
        for label in labels(locale, new, &change.come) {
            turn(Of::Question, label, String::new(), asked.clone());
        }
        turns
    }
}

/// The first few questions by label, and how many more there are.
fn labels(locale: &Locale, session: &Session, places: &[Place]) -> Vec<String> {
    let named = places.iter().take(NAMED).map(|place| phrase::place_label(session, *place));
    let mut labels: Vec<String> = named.collect();
    let more = places.len().saturating_sub(NAMED);
    if more > 0 {
        labels.push(locale.with("walk-and-more", &[("count", &more.to_string())]));
    }
    labels
}

impl Of {
    /// The word programs use for it.
    pub(in crate::cli) fn word(self) -> &'static str {
        match self {
            Self::Verdict => "verdict",
            Self::Paper => "paper",
            Self::Fee => "fee",
            Self::Time => "processing",
            Self::Deadline => "deadline",
            Self::Question => "question",
        }
    }
}

impl What {
    /// The word programs use for it.
    pub(in crate::cli) fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Ask => "ask",
            Self::Kind => "type",
            Self::When => "when",
            Self::Needed => "needed",
            Self::Waived => "waived",
            Self::WaivedWhy => "waived_why",
            Self::HandIn => "hand_in",
            Self::Count => "count",
            Self::Applies => "for",
            Self::Points => "look_for",
            Self::GetFrom => "get_from",
            Self::Says => "says",
            Self::Verdict => "verdict",
            Self::GoTo => "go_to",
            Self::Ensure => "ensure",
            Self::Answers => "allow",
            Self::Rows => "rows",
            Self::Length => "time",
            Self::Words => "words",
            Self::Basis => "law",
        }
    }
}
