//! The output of `camtay show --json`: a definition as it was loaded, groups and lists resolved, with its
//! conditions as an author writes them. Keys are those of definition files.

mod form;
mod paper;
mod rule;

use serde::Serialize;

use super::{FORMAT, Law, confidence};
use crate::cli::condition::written;
use crate::procedure::expression::{NodeIx, Program};
use crate::procedure::rule::{self as rules, Channel, Row};
use crate::procedure::{self, Online, Procedure, Span, Status};

/// A definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::cli) struct Shown {
    format: u8,
    #[serde(flatten)]
    head: Head,
    law: Vec<Source>,
    about: About,
    #[serde(flatten)]
    terms: rule::Terms,
    facts: Vec<rule::Fact>,
    triage: Vec<form::Field>,
    outcomes: Vec<rule::Outcome>,
    #[serde(flatten)]
    papers: paper::Papers,
    form: form::Form,
    checks: Vec<rule::Check>,
    portal: rule::Portal,
}

/// Identity and standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Head {
    id: Box<str>,
    code: Vec<Code>,
    name: Box<str>,
    domain: Box<str>,
    keywords: Vec<Box<str>>,
    status: &'static str,
    subject: Option<Box<str>>,
    in_force: Days,
    reviewed: Option<Review>,
    hash: Box<str>,
}

/// A national code and where it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Code {
    code: Box<str>,
    #[serde(flatten)]
    applies: Applies,
}

/// Where, how and when a row holds; an empty list means everywhere, or any way of filing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Applies {
    r#for: Where,
    #[serde(flatten)]
    days: Days,
}

/// Provinces and ways of filing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Where {
    province: Vec<Box<str>>,
    channel: Vec<&'static str>,
}

/// Days, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Days {
    from: Option<String>,
    to: Option<String>,
}

/// The last review and the next one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Review {
    on: String,
    next: Option<String>,
}

/// A source of law with its address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Source {
    #[serde(flatten)]
    law: Law,
    url: Option<Box<str>>,
}

/// The overview card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct About {
    summary: Box<str>,
    who: Box<str>,
    r#where: Box<str>,
    result: Box<str>,
    online: &'static str,
    channels: Vec<&'static str>,
    portal_page: Option<Box<str>>,
    official: Vec<Quote>,
}

/// A passage in its author's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Quote {
    title: Box<str>,
    text: Box<str>,
}

/// What a rule stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Basis {
    law: Vec<Law>,
    confidence: &'static str,
    note: Option<Box<str>>,
}

impl Shown {
    /// The definition.
    pub(in crate::cli) fn of(procedure: &Procedure) -> Self {
        let filler = Filler { procedure };
        let law =
            procedure.law.iter().map(|own| Source { law: Law::one(own), url: own.url.clone() });
        Self {
            format: FORMAT,
            head: Head::of(&procedure.head),
            law: law.collect(),
            about: About::of(&procedure.about),
            terms: filler.terms(),
            facts: filler.facts(),
            triage: filler.triage(),
            outcomes: filler.outcomes(),
            papers: filler.papers(),
            form: filler.form(),
            checks: filler.checks(),
            portal: filler.portal(),
        }
    }

    /// As JSON.
    pub(in crate::cli) fn text(&self) -> String {
        super::text(self)
    }
}

/// Fills the shapes from one definition.
struct Filler<'a> {
    procedure: &'a Procedure,
}

impl Filler<'_> {
    /// A condition or amount of the procedure's own program.
    fn when(&self, node: Option<NodeIx>) -> Option<String> {
        self.within(&self.procedure.program, node)
    }

    /// A condition or amount of a program.
    fn within(&self, program: &Program, node: Option<NodeIx>) -> Option<String> {
        node.map(|node| written(self.procedure, program, node))
    }

    fn basis(&self, basis: &rules::Basis) -> Basis {
        Basis {
            law: Law::of(self.procedure.cited(basis)),
            confidence: confidence(basis.confidence),
            note: basis.note.clone(),
        }
    }
}

impl Head {
    fn of(head: &procedure::Head) -> Self {
        let code = head
            .codes
            .iter()
            .map(|row| Code { code: row.value.clone(), applies: Applies::of(row) });
        Self {
            id: head.id.clone(),
            code: code.collect(),
            name: head.name.clone(),
            domain: head.domain.clone(),
            keywords: head.keywords.clone(),
            status: match head.status {
                Status::Active => "active",
                Status::Imported => "imported",
                Status::Retired => "retired",
            },
            subject: head.subject.clone(),
            in_force: Days::of(head.in_force),
            reviewed: head.reviewed.map(|own| Review {
                on: own.on.to_string(),
                next: own.next.map(|day| day.to_string()),
            }),
            hash: head.hash.clone(),
        }
    }
}

impl Quote {
    fn of(own: &procedure::Quote) -> Self {
        Self { title: own.title.clone(), text: own.text.clone() }
    }
}

impl About {
    fn of(about: &procedure::About) -> Self {
        Self {
            summary: about.summary.clone(),
            who: about.who.clone(),
            r#where: about.place.clone(),
            result: about.result.clone(),
            online: match about.online {
                Online::Full => "full",
                Online::Partial => "partial",
                Online::None => "none",
            },
            channels: about.accepted().into_iter().map(Channel::id).collect(),
            portal_page: about.portal_page.clone(),
            official: about.official.iter().map(Quote::of).collect(),
        }
    }
}

impl Applies {
    fn of<T>(row: &Row<T>) -> Self {
        Self {
            r#for: Where {
                province: row.provinces.clone(),
                channel: row.channels.iter().map(|own| own.id()).collect(),
            },
            days: Days::of(row.span),
        }
    }
}

impl Days {
    fn of(span: Span) -> Self {
        Self { from: span.from.map(|day| day.to_string()), to: span.to.map(|day| day.to_string()) }
    }
}
