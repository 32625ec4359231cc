//! The rules of a definition other than papers and questions: law, rows by place and date, money,
//! times, outcomes, checks. Conditions are node indices into the procedure's program.

use std::fmt;

use jiff::civil::Date;

use super::Span;
use super::expression::NodeIx;
use super::form::FieldIx;

/// A source of law that rules cite.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Law {
    /// The author's short id.
    pub id: Box<str>,
    /// The document's name and number.
    pub name: Box<str>,
    /// The article, where one is named.
    pub article: Option<Box<str>>,
    /// Where to read it.
    pub url: Option<Box<str>>,
}

/// What a rule stands on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Basis {
    /// Indices into the procedure's law.
    pub law: Vec<u16>,
    /// How sure the author is.
    pub confidence: Confidence,
    /// What was not confirmed, or another remark for the officer.
    pub note: Option<Box<str>>,
}

/// How sure the author of a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Confidence {
    /// Read in the source.
    #[default]
    Sure,
    /// Shown to the officer as "cần kiểm tra lại".
    Verify,
}

/// A value that holds only in some places, on some days, through some channels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<T> {
    /// What the row says.
    pub value: T,
    /// Provinces by two-digit code; empty means everywhere.
    pub provinces: Vec<Box<str>>,
    /// Ways of filing; empty means any.
    pub channels: Vec<Channel>,
    /// The days on which the row holds.
    pub span: Span,
}

impl<T> Row<T> {
    /// Whether the row speaks for this province, channel and day.
    pub fn holds(&self, province: Option<&str>, channel: Channel, day: Date) -> bool {
        let here = self.provinces.is_empty()
            || province.is_some_and(|code| self.provinces.iter().any(|own| **own == *code));
        here && (self.channels.is_empty() || self.channels.contains(&channel))
            && self.span.holds(day)
    }
}

/// How a dossier is filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Channel {
    /// At the counter.
    #[default]
    InPerson,
    /// On the portal.
    Online,
    /// By post.
    Post,
}

impl Channel {
    /// Every channel with the word definitions use for it.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::InPerson, "in_person"), (Self::Online, "online"), (Self::Post, "post")];

    /// The word definitions and answers files use.
    pub fn id(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Online => "online",
            Self::Post => "post",
        }
    }

    /// The channel that `id` names.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own)| *own == id).map(|(channel, _)| *channel)
    }
}

/// A condition named once and used everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The name expressions use.
    pub id: Box<str>,
    /// The condition.
    pub is: NodeIx,
    /// Words that follow "vì".
    pub says: Box<str>,
}

/// Where the road ends or turns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The author's id.
    pub id: Box<str>,
    /// The condition.
    pub when: NodeIx,
    /// What it means for the dossier.
    pub verdict: Turn,
    /// What to tell the citizen.
    pub says: Box<str>,
    /// The right procedure, where there is one.
    pub go_to: Option<GoTo>,
    /// Its source.
    pub basis: Basis,
}

/// What an outcome means for the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Another procedure is the right one.
    Other,
    /// A civil servant has to look at it.
    Review,
    /// The conditions are not met.
    No,
}

/// Another procedure, in the set or outside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoTo {
    /// A definition of the set, by id.
    Id(Box<str>),
    /// A procedure not in the set.
    Named {
        /// Its national code.
        code: Box<str>,
        /// Its official name.
        name: Box<str>,
    },
}

/// One row of a sum of money: of a fee, or of a benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// Which way the money goes.
    pub money: Money,
    /// How often.
    pub per: Period,
    /// Which sum the row belongs to; fees without one share the default fee.
    pub item: Option<Box<str>>,
    /// Whole đồng; absent where the definition does not know it.
    pub amount: Option<NodeIx>,
    /// What the amount is multiplied by.
    pub times: Factor,
    /// The row's condition; absent means always.
    pub when: Option<NodeIx>,
    /// What to tell about it.
    pub says: Option<Box<str>>,
    /// Its source.
    pub basis: Basis,
}

impl Sum {
    /// What the rows of one sum share: which way the money goes, and the sum's name.
    pub fn key(&self) -> (Money, Option<&str>) {
        (self.money, self.item.as_deref())
    }
}

/// Which way money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Money {
    /// The citizen pays.
    Fee,
    /// The citizen receives.
    Benefit,
}

/// How often a sum is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Period {
    /// Once.
    #[default]
    Once,
    /// Every month.
    Month,
    /// Every year.
    Year,
}

impl Period {
    /// Every period with the word definitions use for it.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Once, "once"), (Self::Month, "month"), (Self::Year, "year")];

    /// The word definitions use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// A coefficient, as decrees state them: in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Factor(pub u32);

impl Default for Factor {
    fn default() -> Self {
        Self(100)
    }
}

impl fmt::Display for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0 / 100, self.0 % 100);
        match part {
            0 => write!(f, "{whole}"),
            part if part % 10 == 0 => write!(f, "{whole}.{}", part / 10),
            part => write!(f, "{whole}.{part:02}"),
        }
    }
}

impl Factor {
    /// The coefficient times a sum, in whole đồng, halves rounded up; `None` where that is too large.
    pub fn of(self, amount: i64) -> Option<i64> {
        let hundredths = amount.checked_mul(i64::from(self.0))?;
        hundredths.checked_add(50).map(|own| own.div_euclid(100))
    }
}

/// How long the authority may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Processing {
    /// The time from filing.
    pub time: Duration,
    /// The row's condition; absent means always.
    pub when: Option<NodeIx>,
    /// What to tell about it.
    pub says: Option<Box<str>>,
    /// Its source.
    pub basis: Basis,
}

/// A length of time by the law's ways of counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duration {
    /// Calendar days.
    Days(u16),
    /// Working days: weekends and holidays are skipped.
    WorkingDays(u16),
    /// Calendar months.
    Months(u16),
}

/// A time the citizen must keep to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The day it runs from.
    pub from: NodeIx,
    /// How long it is.
    pub time: Duration,
    /// When it applies; absent means always.
    pub when: Option<NodeIx>,
    /// What to tell about it.
    pub says: Box<str>,
    /// Its source.
    pub basis: Basis,
}

/// A check between answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What must hold. For a field of a repeated section a node of that section's item program.
    pub ensure: NodeIx,
    /// When it is checked; absent means always. Same program as `ensure`.
    pub when: Option<NodeIx>,
    /// The field the message stands at.
    pub at: FieldIx,
    /// How grave it is.
    pub level: Level,
    /// What to do, in the label's words.
    pub says: Box<str>,
    /// Its source.
    pub basis: Basis,
}

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The dossier cannot be filed so.
    Block,
    /// May go on.
    Warn,
    /// Worth knowing.
    Note,
}

impl Level {
    /// Every level with the word definitions use for it.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Block, "block"), (Self::Warn, "warn"), (Self::Note, "note")];

    /// The word definitions use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Warn => "warn",
            Self::Note => "note",
        }
    }
}
