//! A definition taken apart: every rule with what it is called and what can be said of it, in words and
//! in the form that is compared.

mod paper;
mod question;
mod rule;
mod term;

use crate::cli::condition::{opened, spoken};
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::expression::{NodeIx, Program};
use crate::procedure::rule::Basis;

/// The sort of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::cli) enum Group {
    Card,
    Fee,
    Benefit,
    Time,
    Deadline,
    Question,
    Option,
    Outcome,
    Paper,
    Alternative,
    NeverAsk,
    Check,
    Portal,
    Law,
}

/// What of a rule is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum What {
    Name,
    Ask,
    Kind,
    When,
    Needed,
    Waived,
    WaivedWhy,
    HandIn,
    Count,
    Applies,
    Points,
    GetFrom,
    Says,
    Verdict,
    GoTo,
    Ensure,
    Answers,
    Rows,
    /// A deadline's time and the day it runs from.
    Length,
    /// Words that help and decide nothing.
    Words,
    /// Sources of law and how sure they are.
    Basis,
}

/// Something said of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facet {
    pub(super) what: What,
    /// For people.
    pub(super) says: String,
    /// What is compared.
    pub(super) means: String,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) group: Group,
    /// What makes it the same rule in another version.
    pub(super) id: Id,
    /// What people call it.
    pub(super) name: String,
    /// Its index in the definition; of a fee that of its first row.
    pub(super) index: u16,
    pub(super) facets: Vec<Facet>,
}

/// What makes a rule the same in two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Id {
    /// A question, by section and id.
    Field(Box<str>, Box<str>),
    /// An option of a question.
    Option(Box<str>, Box<str>, Box<str>),
    /// A document or an alternative.
    Paper(Box<str>),
    /// Anything else, by what it says.
    Text(String),
}

/// Every rule of a definition.
pub(super) fn parts(locale: &Locale, procedure: &Procedure) -> Vec<Part> {
    let reader = Reader { locale, procedure };
    let mut parts = reader.card();
    parts.extend(reader.sums());
    parts.extend(reader.times());
    parts.extend(reader.deadlines());
    parts.extend(reader.questions());
    parts.extend(reader.outcomes());
    parts.extend(reader.papers());
    parts.extend(reader.never_ask());
    parts.extend(reader.checks());
    parts.extend(reader.portal());
    parts.extend(reader.law());
    parts
}

/// Takes a definition apart.
struct Reader<'a> {
    locale: &'a Locale,
    procedure: &'a Procedure,
}

impl Reader<'_> {
    fn say(&self, key: &str) -> String {
        self.locale.text(key).into_owned()
    }

    /// A condition of the procedure's own program; an absent one always holds.
    fn condition(&self, what: What, node: Option<NodeIx>) -> Facet {
        self.condition_in(what, &self.procedure.program, node)
    }

    fn condition_in(&self, what: What, program: &Program, node: Option<NodeIx>) -> Facet {
        match node {
            Some(node) => Facet {
                what,
                says: spoken(self.locale, self.procedure, program, node),
                means: opened(self.procedure, program, node),
            },
            None => Facet { what, says: self.say("diff-always"), means: String::new() },
        }
    }

    fn basis(&self, basis: &Basis) -> Facet {
        let law = self.procedure.cited(basis);
        let law = law.map(|own| format!("{} {}", own.name, own.article.as_deref().unwrap_or("")));
        let law: Vec<String> = law.collect();
        let note = basis.note.as_deref().unwrap_or("");
        let means = format!("{} {:?} {note}", law.join("; "), basis.confidence);
        Facet { what: What::Basis, says: String::new(), means }
    }
}

impl Facet {
    /// Something that says what it means.
    fn text(what: What, text: impl Into<String>) -> Self {
        let says = text.into();
        Self { what, means: says.clone(), says }
    }

    /// Words of which only it counts whether they changed.
    fn quiet(what: What, words: &[Option<&str>]) -> Self {
        let means = words.iter().map(|own| own.unwrap_or("")).collect::<Vec<_>>().join("\n");
        Self { what, says: String::new(), means }
    }
}
