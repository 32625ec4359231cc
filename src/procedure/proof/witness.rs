//! Cases that show what the diagrams say is possible: a way through a diagram becomes answers, and
//! the engine's own evaluation has to agree.

use jiff::civil::Date;

use super::axis::{Around, Measured, Threshold, day, ordinal};
use super::diagram::{Diagram, Path};
use super::draft::{Draft, Slot};
use super::world::{Meant, Stand, World, measured};
use crate::procedure::expression::evaluate::{Known, at, evaluate};
use crate::procedure::expression::reach::{Leaf, reach};
use crate::procedure::expression::{Elapsed, NodeIx, Op};
use crate::procedure::field::{Entry, Kind, Value};
use crate::procedure::form::FieldIx;
use crate::procedure::rule::Channel;
use crate::text::date::PartialDate;

/// How many ways through a diagram are tried.
const WAYS: usize = 12;
/// How many cases are tried on one way.
const CASES: usize = 100;
/// How many cases are tried for all claims of one program.
pub(super) const TRIES: usize = 20_000;

/// What the diagrams and the engine say of a claim.
#[derive(Debug, Clone)]
pub(super) enum Found {
    /// No case can be so.
    Never,
    /// This one is.
    Case(Box<Draft>),
    /// Perhaps: the diagrams allow it, and no case was found.
    Perhaps,
}

/// Tells of evaluated operations whether a claim is met.
pub(super) type Test<'t> = &'t dyn Fn(&[Known<'_>]) -> bool;

/// Looks for a case where `wanted` is true and `test` agrees.
pub(super) fn find(
    world: &World<'_>,
    wanted: Diagram,
    usual: &Draft,
    (test, left): (Test<'_>, &mut usize),
) -> Found {
    let ways = world.diagrams.ways(wanted, WAYS);
    if ways.is_empty() {
        return Found::Never;
    }
    for way in &ways {
        if *left == 0 {
            break;
        }
        let (found, tried) = Search::new(world, way, usual).run(test);
        *left = left.saturating_sub(tried);
        if let Some(draft) = found {
            return Found::Case(Box::new(draft));
        }
    }
    Found::Perhaps
}

/// Takes away every answer that `test` does not need.
pub(super) fn pruned(world: &World<'_>, mut draft: Draft, test: Test<'_>) -> Draft {
    for at in 0..draft.slots.len() {
        let Some(slot) = draft.slots.get_mut(at) else {
            continue;
        };
        let before = std::mem::replace(slot, Slot::Open);
        if !holds(world, &draft, test)
            && let Some(slot) = draft.slots.get_mut(at)
        {
            *slot = before;
        }
    }
    draft
}

fn holds(world: &World<'_>, draft: &Draft, test: Test<'_>) -> bool {
    test(&evaluate(world.program, draft, Some(0)))
}

/// The search for values that a way through a diagram leaves to be chosen.
struct Search<'a, 'b> {
    world: &'a World<'b>,
    draft: Draft,
    /// Axes with the cell that is wanted.
    axes: Vec<(Measured, Around)>,
    /// Conditions taken as they come.
    flags: Vec<NodeIx>,
    /// Fields whose values are to be chosen.
    fields: Vec<FieldIx>,
    /// Options that the way does not choose.
    refused: Vec<(FieldIx, u16)>,
    tried: usize,
}

impl<'a, 'b> Search<'a, 'b> {
    fn new(world: &'a World<'b>, way: &Path, usual: &Draft) -> Self {
        let mut search = Self {
            world,
            draft: usual.clone(),
            axes: Vec::new(),
            flags: Vec::new(),
            fields: Vec::new(),
            refused: Vec::new(),
            tried: 0,
        };
        for (var, value) in way {
            if let Some(meant) = world.meant(*var) {
                search.take(meant, *value);
            }
        }
        search.choose_something();
        let nodes = search.axes.iter().flat_map(|(own, _)| measured(*own));
        let nodes: Vec<NodeIx> = nodes.chain(search.flags.iter().copied()).collect();
        let (leaves, _) = reach(world.program, &nodes);
        let fields = leaves.into_iter().filter_map(|leaf| match leaf {
            Leaf::Field(field) => Some(field),
            Leaf::List(_) | Leaf::Paper(_) => None,
        });
        search.fields = fields.filter(|own| search.is_free(*own)).collect();
        search
    }

    /// Whether the field's value is not yet settled by the way.
    fn is_free(&self, field: FieldIx) -> bool {
        let kind = self.world.form.field(field).map(|own| own.kind);
        let chosen = kind.is_some_and(super::world::is_choice);
        let settled = matches!(self.draft.slots.get(field.at()), Some(Slot::Settled(_)));
        !settled && (!chosen || self.flags.iter().any(|node| self.reads(*node, field)))
    }

    /// Whether the node compares the field itself.
    fn reads(&self, node: NodeIx, field: FieldIx) -> bool {
        match self.world.program.ops.get(node.at()) {
            Some(Op::Compare(_, left, right)) => {
                [left, right].iter().any(|own| self.is(**own, field))
            }
            Some(_) | None => false,
        }
    }

    fn is(&self, node: NodeIx, field: FieldIx) -> bool {
        match self.world.program.ops.get(node.at()) {
            Some(Op::Field { field: own, .. }) => *own == field,
            Some(Op::Guarded { node, .. }) => self.is(*node, field),
            Some(_) | None => false,
        }
    }

    fn take(&mut self, meant: &Meant, value: u16) {
        let index = usize::from(value);
        match meant {
            Meant::Field(field, stands) => match stands.get(index) {
                Some(Stand::Option(option)) => {
                    self.draft.set(*field, Slot::Value(Value::Option(*option)));
                }
                Some(Stand::Blank) => self.draft.set(*field, Slot::Settled(Entry::Blank)),
                Some(Stand::Unknown) => self.draft.set(*field, Slot::Settled(Entry::Unknown)),
                Some(Stand::Later) => self.draft.set(*field, Slot::Settled(Entry::Later)),
                Some(Stand::Value) | None => {}
            },
            Meant::Chosen(field, option) => self.choose(*field, *option, value == 1),
            Meant::Axis(at) => {
                if let Some(axis) = self.world.axes.get(*at) {
                    let around = axis.around(value);
                    self.axes.push((axis.measured, around));
                    self.settle_today(axis.measured, around);
                }
            }
            Meant::Text(node, texts) => self.text(*node, texts.get(index).copied()),
            Meant::Flag(node) => self.flags.push(*node),
            Meant::Paper(paper) => self.draft.papers.push((*paper, value == 1)),
            Meant::Channel => {
                if let Some((channel, _)) = Channel::ALL.get(index) {
                    self.draft.channel = *channel;
                }
            }
        }
    }

    /// The desk's day itself is what is wanted.
    fn settle_today(&mut self, measured: Measured, (low, high): Around) {
        let is_today = |node: NodeIx| self.world.program.ops.get(node.at()) == Some(&Op::Today);
        if let Measured::Node(node) = measured
            && is_today(node)
        {
            let now = ordinal(self.draft.today);
            let now = low.map_or(now, |own| now.max(own.least));
            let now = high.map_or(now, |own| now.min(own.least - 1));
            self.draft.today = day(now).unwrap_or(self.draft.today);
        }
    }

    fn choose(&mut self, field: FieldIx, option: u16, chosen: bool) {
        let Some(Slot::Value(Value::Options(before))) = self.draft.slots.get(field.at()) else {
            return;
        };
        let mut options: Vec<u16> = before.iter().copied().filter(|own| *own != option).collect();
        options.extend(chosen.then_some(option));
        self.refused.extend((!chosen).then_some((field, option)));
        options.sort_unstable();
        self.draft.set(field, Slot::Value(Value::Options(options.into())));
    }

    /// Chooses an option that the way does not refuse, where it refuses all that were chosen.
    fn choose_something(&mut self) {
        for (index, field) in (0_u16..).map(FieldIx).zip(&self.world.form.fields) {
            let slot = self.draft.slots.get(index.at());
            let empty = matches!(slot, Some(Slot::Value(Value::Options(own))) if own.is_empty());
            let count = u16::try_from(field.options.len()).unwrap_or(u16::MAX);
            let free = (0..count).find(|own| !self.refused.contains(&(index, *own)));
            if let (true, Some(option)) = (empty, free) {
                self.draft.set(index, Slot::Value(Value::Options([option].into())));
            }
        }
    }

    fn text(&mut self, node: NodeIx, text: Option<u16>) {
        let text = text.and_then(|at| self.world.program.texts.get(usize::from(at)));
        let text = text.map_or("khác", |own| own);
        match self.world.program.ops.get(node.at()) {
            Some(Op::Field { field, .. }) => {
                self.draft.set(*field, Slot::Value(Value::Text(text.into())));
            }
            Some(_) | None => self.flags.push(node),
        }
    }

    /// A case, and how many were tried.
    fn run(mut self, test: Test<'_>) -> (Option<Draft>, usize) {
        let most = if self.folds() { 2 } else { 0 };
        for items in 0..=most {
            self.draft.items = items;
            if self.choose_from(0, test) {
                return (Some(self.draft), self.tried);
            }
        }
        (None, self.tried)
    }

    /// Whether the number of items can matter.
    fn folds(&self) -> bool {
        self.world.program.ops.iter().any(|op| matches!(op, Op::Fold { .. }))
    }

    /// Chooses values for the fields from `at` on.
    fn choose_from(&mut self, at: usize, test: Test<'_>) -> bool {
        let Some(field) = self.fields.get(at).copied() else {
            self.tried += 1;
            return self.is_whole() && holds(self.world, &self.draft, test);
        };
        for value in self.candidates(field) {
            if self.tried > CASES {
                return false;
            }
            self.draft.set(field, Slot::Value(value));
            if self.choose_from(at + 1, test) {
                return true;
            }
        }
        false
    }

    /// Whether something is chosen wherever several things may be.
    fn is_whole(&self) -> bool {
        let slots = self.draft.slots.iter();
        !slots
            .into_iter()
            .any(|own| matches!(own, Slot::Value(Value::Options(own)) if own.is_empty()))
    }

    /// Values that lie just inside the cells that are wanted, and a usual one.
    fn candidates(&self, field: FieldIx) -> Vec<Value> {
        let Some(own) = self.world.form.field(field) else {
            return Vec::new();
        };
        let known = evaluate(self.world.program, &self.draft, Some(0));
        let mut numbers: Vec<i64> = Vec::new();
        for (measured, around) in &self.axes {
            self.numbers(field, *measured, *around, &known, &mut numbers);
        }
        let usual = super::draft::usual(own, self.draft.today);
        let mut values: Vec<Value> = Vec::new();
        for number in numbers {
            values.extend(fitting(own.kind, number));
        }
        values.extend(self.beside(field, &known));
        values.push(usual);
        if let Some(Slot::Value(before)) = self.draft.slots.get(field.at()) {
            values.push(before.clone());
        }
        let mut each: Vec<Value> = Vec::new();
        for value in values {
            if fits(own.bounds, &value) && !each.contains(&value) {
                each.push(value);
            }
        }
        each
    }

    /// Numbers, or days from 1970, at the ends of a wanted cell.
    fn numbers(
        &self,
        field: FieldIx,
        measured: Measured,
        (low, high): Around,
        known: &[Known<'_>],
        numbers: &mut Vec<i64>,
    ) {
        let least = low.map(|own| own.least);
        let most = high.map(|own| own.least.saturating_sub(1));
        let ends = || least.into_iter().chain(most);
        match measured {
            Measured::Node(node) if self.is(node, field) => numbers.extend(ends()),
            Measured::Node(_) => {
                numbers.extend(ends().flat_map(|own| [own, own.saturating_add(1)]));
                numbers.extend([0, 1, 2, 1_000_000]);
            }
            Measured::Difference(one, other) => {
                let beside = if self.is(one, field) { other } else { one };
                let number = at(known, beside).number().unwrap_or(1);
                numbers.extend([number, number.saturating_add(1), number.saturating_sub(1)]);
            }
            Measured::Between(from, to) | Measured::Counted(from, to, _) => {
                let forth = self.is(to, field);
                let fixed = at(known, if forth { from } else { to }).day();
                let fixed = fixed.unwrap_or(self.draft.today);
                for limit in [low, high].into_iter().flatten() {
                    if let Some(on) = moved(fixed, limit, forth) {
                        numbers.extend([on, on - 1, on + 1]);
                    }
                }
            }
        }
    }

    /// For comparisons of two texts or choices: what stands on the other side, and something else.
    fn beside(&self, field: FieldIx, known: &[Known<'_>]) -> Vec<Value> {
        let mut values = Vec::new();
        for flag in &self.flags {
            let sides = match self.world.program.ops.get(flag.at()) {
                Some(Op::Compare(_, left, right) | Op::SameName(left, right)) => (*left, *right),
                Some(_) | None => continue,
            };
            let other = if self.is(sides.0, field) {
                sides.1
            } else if self.is(sides.1, field) {
                sides.0
            } else {
                continue;
            };
            match at(known, other) {
                Known::Text(text) => {
                    values.extend([Value::Text(text.into()), Value::Text("TRẦN VĂN KHÁC".into())]);
                }
                Known::Option(option) => {
                    let another = u16::from(option == 0);
                    values.extend([Value::Option(option), Value::Option(another)]);
                }
                Known::Unknown
                | Known::Bool(_)
                | Known::Number(_)
                | Known::Day(_)
                | Known::Options(_)
                | Known::Address(_) => {}
            }
        }
        values
    }
}

/// The day, from 1970, on which a limit is just reached, counted from or back from `fixed`.
fn moved(fixed: Date, limit: Threshold, forth: bool) -> Option<i64> {
    let count = if forth { limit.least } else { limit.least.checked_neg()? };
    let span = jiff::Span::new();
    let span = match limit.unit {
        Elapsed::Days => span.try_days(count),
        Elapsed::WorkDays => span.try_days(count.checked_mul(7)?.div_euclid(5)),
        Elapsed::Months => span.try_months(count),
        Elapsed::Years => span.try_years(count),
    };
    fixed.checked_add(span.ok()?).ok().map(ordinal)
}

/// The number as a value of the kind.
fn fitting(kind: Kind, number: i64) -> Option<Value> {
    match kind {
        Kind::Integer | Kind::Money | Kind::Area => Some(Value::Int(number)),
        Kind::Date => day(number).map(Value::Date),
        Kind::PartialDate => day(number).map(|own| Value::Partial(PartialDate::Day(own))),
        Kind::Text | Kind::FullName => {
            let words = usize::try_from(number).ok().filter(|own| (1..200).contains(own))?;
            Some(Value::Text(vec!["Thử"; words].join(" ").into()))
        }
        Kind::Choice
        | Kind::Choices
        | Kind::YesNo
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber
        | Kind::Address
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality
        | Kind::Computed => None,
    }
}

fn fits(bounds: crate::procedure::form::Bounds, value: &Value) -> bool {
    let Value::Int(number) = value else { return true };
    bounds.min.is_none_or(|min| min <= *number) && bounds.max.is_none_or(|max| *number <= max)
}
