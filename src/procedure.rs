//! What a procedure is, once read, resolved and typed: the definition that everything else asks.
//!
//! Texts pass through as their authors wrote them; conditions are nodes of one program
//! ([`expression::Program`]). Reading YAML belongs to `yaml`, finding files to the shell.

pub mod catalog;
pub mod check;
pub mod diagnostic;
pub mod expression;
pub mod field;
pub mod form;
pub mod migration;
pub mod paper;
pub mod person;
pub mod rule;
pub mod unit;
pub mod yaml;

pub mod proof;

use jiff::civil::Date;

use expression::Program;
use form::{Form, Section};
use migration::Migration;
use paper::{Document, NeverAsk};
use rule::{Basis, Channel, Check, Deadline, Fact, Law, Money, Outcome, Processing, Row, Sum};

/// One procedure, ready to be assessed and walked.
#[derive(Debug, Clone, PartialEq)]
pub struct Procedure {
    /// What identifies it and where it stands.
    pub head: Head,
    /// The overview card.
    pub about: About,
    /// The law it cites, in file order; rules point here by index.
    pub law: Vec<Law>,
    /// Fees, processing times and the citizen's deadlines.
    pub terms: Terms,
    /// Named conditions with the words that explain them.
    pub facts: Vec<Fact>,
    /// The questions that decide and the form, section by section.
    pub form: Form,
    /// Where the road ends or turns, in order of precedence.
    pub outcomes: Vec<Outcome>,
    /// Papers the procedure may need.
    pub documents: Vec<Document>,
    /// Papers that must not be asked for.
    pub never_ask: Vec<NeverAsk>,
    /// Checks between answers.
    pub checks: Vec<Check>,
    /// The filing on the National Public Service Portal.
    pub portal: Portal,
    /// Every condition and amount above, compiled.
    pub program: Program,
}

impl Procedure {
    /// The triage questions: the first section, which has no title on the form.
    pub fn triage(&self) -> Option<&Section> {
        self.form.sections.first()
    }

    /// The law entries that `basis` cites.
    pub fn cited<'a>(&'a self, basis: &'a Basis) -> impl Iterator<Item = &'a Law> {
        basis.law.iter().filter_map(|&index| self.law.get(usize::from(index)))
    }
}

/// Identity and standing of a definition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head {
    /// Stable for ever: the folder's name, `[a-z0-9]+(-[a-z0-9]+)*`.
    pub id: Box<str>,
    /// The national code for each place and date; the first row that holds wins.
    pub codes: Vec<Row<Box<str>>>,
    /// The official name.
    pub name: Box<str>,
    /// The field it belongs to, `[a-z0-9]+(-[a-z0-9]+)*`.
    pub domain: Box<str>,
    /// What people call it.
    pub keywords: Vec<Box<str>>,
    /// Whether it is in use, imported without review, or retired.
    pub status: Status,
    /// Whom the questions speak of, when not of the citizen (`cháu`).
    pub subject: Option<Box<str>>,
    /// The days it may be used.
    pub in_force: Span,
    /// The last review and the next one due.
    pub reviewed: Option<Review>,
    /// What became of the ids of earlier versions; read with the whole definition only.
    pub migrations: Vec<Migration>,
    /// SHA-256 of the folder's definition file, in lower-case hexadecimal.
    pub hash: Box<str>,
}

impl Head {
    /// The code that holds anywhere, else the first; for lists that know no site.
    pub fn code(&self) -> &str {
        let anywhere = self.codes.iter().find(|row| row.provinces.is_empty());
        anywhere.or_else(|| self.codes.first()).map_or("", |row| &row.value)
    }
}

/// The standing of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// Written and reviewed for use.
    #[default]
    Active,
    /// Made from the portal's record, not yet written out.
    Imported,
    /// Kept for the dossiers that were begun with it.
    Retired,
}

/// An interval of days, both ends included; an absent end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl Span {
    /// Whether `day` lies in the interval.
    pub fn holds(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// When a definition was last read against the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// The day of the last review.
    pub on: Date,
    /// The day the next one is due.
    pub next: Option<Date>,
}

/// The overview card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// One sentence on what it is.
    pub summary: Box<str>,
    /// Who may file.
    pub who: Box<str>,
    /// Where to file.
    pub place: Box<str>,
    /// What comes out.
    pub result: Box<str>,
    /// How much of it can be done online.
    pub online: Online,
    /// The ways of filing it takes, where the author names them.
    pub channels: Vec<Channel>,
    /// The official page.
    pub portal_page: Option<Box<str>>,
    /// What the authority published, in its own words, for the officer to read.
    pub official: Vec<Quote>,
}

impl About {
    /// The ways of filing it takes: those its author names, else every way, online only where
    /// something can be done online.
    pub fn accepted(&self) -> Vec<Channel> {
        let every = Channel::ALL.iter().map(|(own, _)| *own);
        let offline = self.online == Online::None;
        let usual = |own: &Channel| *own != Channel::Online || !offline;
        if self.channels.is_empty() { every.filter(usual).collect() } else { self.channels.clone() }
    }
}

/// A passage in its author's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// What it is about.
    pub title: Box<str>,
    /// The words; line breaks are kept.
    pub text: Box<str>,
}

/// How much of a procedure can be done on the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Online {
    /// From filing to result.
    Full,
    /// Filing, with a visit for the rest.
    Partial,
    /// Only at the counter.
    #[default]
    None,
}

/// Money and time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// Rows of every fee, then of every benefit; rows of one [`Sum::key`] are alternatives in order.
    pub sums: Vec<Row<Sum>>,
    /// Rows of the authority's time; the first that holds wins.
    pub processing: Vec<Row<Processing>>,
    /// What the citizen must keep to.
    pub deadlines: Vec<Deadline>,
}

impl Terms {
    /// How many rows belong to fees; those of benefits come after them.
    pub fn fee_rows(&self) -> u16 {
        let fees = self.sums.iter().filter(|row| row.value.money == Money::Fee);
        u16::try_from(fees.count()).unwrap_or(u16::MAX)
    }

    /// The row of a sum that an assessment names.
    pub fn sum(&self, row: u16) -> Option<&Row<Sum>> {
        self.sums.get(usize::from(row))
    }
}

/// The filing on the portal, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Portal {
    /// What to type into the portal's search.
    pub find: Option<Box<str>>,
    /// The steps in the portal's order.
    pub steps: Vec<PortalStep>,
}

/// One step on the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortalStep {
    /// What the officer does.
    pub action: Box<str>,
    /// What to say to the citizen meanwhile.
    pub say: Option<Box<str>>,
    /// Fields whose values are copied here, in the portal's order.
    pub copy: Vec<form::FieldIx>,
    /// Documents uploaded here, by index.
    pub upload: Vec<u16>,
    /// The step is shown unless this is definitely false.
    pub when: Option<expression::NodeIx>,
    /// Its source.
    pub basis: Basis,
}
