//! What is worth trying as an answer: every option, and days and numbers at and beside the limits that
//! conditions name.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::procedure::Procedure;
use crate::procedure::expression::reach::reach;
use crate::procedure::expression::{Elapsed, NodeIx, Op, Program};
use crate::procedure::field::{Address, Entry, Kind};
use crate::procedure::form::Field;

/// The most options of a choice that are tried; longer lists are tried in part.
const OPTIONS: usize = 12;

/// The limits that conditions name.
#[derive(Default)]
pub(super) struct Limits {
    numbers: BTreeSet<i64>,
    days: BTreeSet<Date>,
    /// So much time before today, or after it.
    spans: BTreeSet<(Elapsed, i64, Way)>,
}

/// The side of today on which a span lies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Before,
    After,
}

impl Limits {
    /// Takes the limits below `roots`; whether trying them tries everything.
    pub(super) fn take(&mut self, procedure: &Procedure, roots: &[NodeIx]) -> bool {
        let program = &procedure.program;
        let (_, passed) = reach(program, roots);
        let passed = program.ops.iter().zip(passed).filter(|(_, passed)| *passed);
        let mut exact = true;
        for (op, _) in passed {
            exact &= self.op(program, *op);
        }
        exact
    }

    fn op(&mut self, program: &Program, op: Op) -> bool {
        let get = |node: NodeIx| program.ops.get(node.at()).copied();
        match op {
            Op::Compare(_, one, other) => match (get(one), get(other)) {
                (Some(Op::Elapsed(elapsed, from, to)), Some(Op::Int(number)))
                | (Some(Op::Int(number)), Some(Op::Elapsed(elapsed, from, to))) => {
                    self.span(elapsed, number, (get(from), get(to)))
                }
                (Some(Op::Day(day)), Some(own)) | (Some(own), Some(Op::Day(day))) => {
                    self.days.insert(day);
                    is_read(own)
                }
                (Some(Op::Today), Some(own)) | (Some(own), Some(Op::Today)) => {
                    self.spans.insert((Elapsed::Days, 0, Way::Before));
                    is_read(own)
                }
                (Some(Op::Int(number)), Some(own)) | (Some(own), Some(Op::Int(number))) => {
                    self.numbers.insert(number);
                    is_read(own)
                }
                (Some(Op::Option(_)), Some(own)) | (Some(own), Some(Op::Option(_))) => is_read(own),
                (Some(_) | None, Some(_) | None) => false,
            },
            Op::Elapsed(elapsed, ..) => elapsed != Elapsed::WorkDays,
            Op::Bool(_)
            | Op::Int(_)
            | Op::Day(_)
            | Op::Option(_)
            | Op::Today
            | Op::Field { .. }
            | Op::Known { .. }
            | Op::Guarded { .. }
            | Op::Not(_)
            | Op::And(..)
            | Op::Or(..)
            | Op::Chosen(..) => true,
            Op::Text(_)
            | Op::Channel
            | Op::Amount(_)
            | Op::Defined(_)
            | Op::Part(..)
            | Op::Arithmetic(..)
            | Op::Words(_)
            | Op::SameName(..)
            | Op::Has(_)
            | Op::Fold { .. } => false,
        }
    }

    fn span(
        &mut self,
        elapsed: Elapsed,
        number: i64,
        (from, to): (Option<Op>, Option<Op>),
    ) -> bool {
        let way = if from == Some(Op::Today) { Way::After } else { Way::Before };
        self.spans.insert((elapsed, number, way));
        let other = if way == Way::After { to } else { from };
        let towards_today = from == Some(Op::Today) || to == Some(Op::Today);
        towards_today && other.is_some_and(is_read)
    }

    /// Days at and beside every limit.
    fn tried(&self, today: Date) -> BTreeSet<Date> {
        let spans = self.spans.iter().filter_map(|(elapsed, number, way)| {
            let number = match way {
                Way::Before => number.checked_neg()?,
                Way::After => *number,
            };
            let span = match elapsed {
                Elapsed::Days => jiff::Span::new().try_days(number),
                Elapsed::WorkDays => jiff::Span::new().try_days(number.saturating_mul(7) / 5),
                Elapsed::Months => jiff::Span::new().try_months(number),
                Elapsed::Years => jiff::Span::new().try_years(number),
            };
            today.checked_add(span.ok()?).ok()
        });
        let limits: Vec<Date> = spans.chain(self.days.iter().copied()).collect();
        let beside = limits.iter().flat_map(|day| {
            [day.checked_sub(1.day()).ok(), Some(*day), day.checked_add(1.day()).ok()]
        });
        let mut tried: BTreeSet<Date> = beside.flatten().collect();
        if tried.is_empty() {
            tried.insert(today);
        }
        tried
    }
}

/// Whether an operation reads one answer as it stands.
fn is_read(op: Op) -> bool {
    matches!(op, Op::Field { .. } | Op::Today | Op::Channel)
}

/// What is tried as an answer to a question; whether nothing else could matter.
pub(super) fn values(field: &Field, limits: &Limits, today: Date) -> (Vec<Entry>, bool) {
    let (mut entries, exact) = given(field, limits, today);
    if field.allow.unknown {
        entries.push(Entry::Unknown);
    } else if field.allow.later {
        entries.push(Entry::Later);
    } else if field.allow.blank {
        entries.push(Entry::Blank);
    }
    (entries, exact)
}

fn given(field: &Field, limits: &Limits, today: Date) -> (Vec<Entry>, bool) {
    let text = |text: &str| vec![Entry::Text(text.to_owned())];
    match field.kind {
        Kind::YesNo | Kind::Choice => {
            let ids = field.options.iter().take(OPTIONS).map(|own| own.id.to_string());
            (ids.map(Entry::Text).collect(), field.options.len() <= OPTIONS)
        }
        Kind::Province | Kind::Ethnicity | Kind::Religion | Kind::Nationality | Kind::Bank => {
            let ids = field.options.iter().take(OPTIONS).map(|own| own.id.to_string());
            (ids.map(Entry::Text).collect(), false)
        }
        Kind::Choices => {
            let ids = field.options.iter().take(OPTIONS).map(|own| own.id.to_string());
            let ids: Vec<String> = ids.collect();
            let single = ids.iter().map(|id| Entry::Chosen(vec![id.clone()]));
            let all = Entry::Chosen(ids.clone());
            (single.chain([Entry::Chosen(Vec::new()), all]).collect(), ids.len() <= 1)
        }
        Kind::Date | Kind::PartialDate => {
            let days = limits.tried(today).into_iter();
            (days.map(|day| Entry::Text(day.to_string())).collect(), field.kind == Kind::Date)
        }
        Kind::Integer | Kind::Money | Kind::Area => {
            let beside = limits.numbers.iter().flat_map(|own| [own - 1, *own, own + 1]);
            let bounds = [field.bounds.min, field.bounds.max, Some(1)].into_iter().flatten();
            let least = field.bounds.min.unwrap_or(0);
            let most = field.bounds.max.unwrap_or(i64::MAX);
            let numbers: BTreeSet<i64> =
                beside.chain(bounds).filter(|own| (least..=most).contains(own)).collect();
            (numbers.into_iter().map(|own| Entry::Text(own.to_string())).collect(), true)
        }
        Kind::Text | Kind::FullName => (text("Nguyễn Văn Mẫu"), true),
        Kind::Phone => (text("0900000001"), true),
        Kind::Email => (text("mau@vi.du"), true),
        Kind::IdNumber => (text("001099000001"), true),
        Kind::PaperNumber => (text("1"), true),
        Kind::Address => (vec![Entry::Address(Address::default())], true),
        Kind::Computed => (Vec::new(), true),
    }
}
