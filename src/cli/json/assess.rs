//! The output of `camtay assess --json`. Filling the shapes belongs to `fill`.

mod fill;
mod paper;

use serde::Serialize;

use super::{FORMAT, Law};
use crate::app::session::Session;
use crate::locale::Locale;
use crate::procedure::catalog::Catalog;

/// An assessment in words and ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Assessed {
    format: u8,
    procedure: Box<str>,
    today: String,
    #[serde(flatten)]
    verdict: Verdict,
    papers: Vec<Paper>,
    never_ask: Vec<NeverAsk>,
    questions: Vec<Question>,
    problems: Vec<Problem>,
    #[serde(flatten)]
    terms: Terms,
    go_to: Option<GoTo>,
    shelf: Vec<String>,
}

/// What the dossier is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Verdict {
    verdict: &'static str,
    verdict_why: String,
}

/// Money and time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Terms {
    fees: Vec<Fee>,
    benefits: Vec<Benefit>,
    processing: Vec<Processing>,
    deadlines: Vec<Deadline>,
}

/// A paper of the definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Paper {
    id: Box<str>,
    name: Box<str>,
    hand_in: &'static str,
    original: u8,
    copies: u8,
    need: &'static str,
    state: Option<&'static str>,
    why: String,
    law: Vec<Law>,
    confidence: &'static str,
    one_of: Option<Vec<Alternative>>,
}

/// One of several papers of which any one is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Alternative {
    id: Box<str>,
    name: Box<str>,
    original: u8,
    copies: u8,
    need: &'static str,
    why: String,
}

/// A paper that must not be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct NeverAsk {
    paper: Box<str>,
    why: Box<str>,
    law: Vec<Law>,
}

/// A question that is left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Question {
    path: String,
    label: String,
    ask: Option<String>,
    why: String,
    state: &'static str,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Problem {
    target: String,
    level: &'static str,
    says: String,
    law: Vec<Law>,
}

/// A fee; no amount where it is not known or hangs on questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Fee {
    amount: Option<i64>,
    why: String,
    law: Vec<Law>,
    confidence: &'static str,
}

/// Money the citizen receives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Benefit {
    item: Box<str>,
    per: &'static str,
    #[serde(flatten)]
    sum: Fee,
}

/// The authority's time; no working days where it is counted otherwise or hangs on questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Processing {
    working_days: Option<u16>,
    why: String,
    law: Vec<Law>,
}

/// A deadline of the citizen; no day where it hangs on questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Deadline {
    on: Option<String>,
    days: Option<i64>,
    says: String,
    law: Vec<Law>,
}

/// The right procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct GoTo {
    id: Option<Box<str>>,
    code: Option<Box<str>>,
    name: Option<Box<str>>,
}

impl Assessed {
    /// What the engine says of a dossier; `catalog` knows the names of procedures to go to.
    pub(in crate::cli) fn of(locale: &Locale, catalog: &Catalog, session: &Session) -> Self {
        let filler = fill::Filler { locale, session };
        Self {
            format: FORMAT,
            procedure: session.procedure.head.id.clone(),
            today: session.case.today.to_string(),
            verdict: filler.verdict(),
            papers: filler.papers(),
            never_ask: filler.never_ask(),
            questions: filler.questions(),
            problems: filler.problems(),
            terms: filler.terms(),
            go_to: filler.go_to(catalog),
            shelf: filler.shelf(),
        }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}
