//! The walk over a condition's operations, down to what holds together by itself. Names are in `names`.

use super::part::{Hold, Part};
use super::voice::{Link, Side, Voice};
use crate::procedure::Procedure;
use crate::procedure::expression::{Arithmetic, Compare, Elapsed, Fold, NodeIx, Op, Program};
use crate::procedure::rule::Fact;

/// How many operations are told; what is left of a longer condition becomes `…`.
const MOST: u32 = 400;

/// The walk, and how much more may be told.
pub(super) struct Walk<'a, V> {
    pub(super) procedure: &'a Procedure,
    pub(super) program: &'a Program,
    pub(super) voice: &'a V,
    /// Facts that are told by their names.
    facts: &'a [Fact],
    left: u32,
}

impl<'a, V: Voice> Walk<'a, V> {
    pub(super) fn new(procedure: &'a Procedure, program: &'a Program, voice: &'a V) -> Self {
        Self { procedure, program, voice, facts: &procedure.facts, left: MOST }
    }

    /// A walk that tells every fact by what it stands for.
    pub(super) fn opened(procedure: &'a Procedure, program: &'a Program, voice: &'a V) -> Self {
        Self { facts: &[], ..Self::new(procedure, program, voice) }
    }

    /// A node as it is composed, though a fact may have its name.
    pub(super) fn bare(&mut self, node: NodeIx) -> String {
        match self.program.ops.get(node.at()) {
            Some(op) => self.op(*op).text,
            None => String::new(),
        }
    }

    /// A node; a fact by its name.
    pub(super) fn node(&mut self, node: NodeIx) -> Part {
        let Some(op) = self.program.ops.get(node.at()).copied() else {
            return Part::one("…".to_owned());
        };
        let own_program = std::ptr::eq(self.program, &raw const self.procedure.program);
        let mut facts = self.facts.iter();
        let fact = facts.find(|own| own_program && own.is == node && is_composed(op));
        match fact {
            Some(fact) => Part::one(self.voice.fact(&fact.id, &fact.says)),
            None => self.op(op),
        }
    }

    fn op(&mut self, op: Op) -> Part {
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return Part::one("…".to_owned());
        }
        match op {
            Op::And(one, other) => self.linked(Link::And, one, other),
            Op::Or(one, other) => self.linked(Link::Or, one, other),
            Op::Not(node) => {
                let inner = self.node(node).within(Hold::Compared);
                let text = self.voice.not(&inner);
                Part { text, hold: Hold::Not }
            }
            Op::Compare(compare, one, other) => self.compared(compare, one, other),
            Op::Chosen(node, option) => self.chosen(node, option),
            Op::Arithmetic(arithmetic, one, other) => self.reckoned(arithmetic, one, other),
            Op::Bool(_)
            | Op::Int(_)
            | Op::Day(_)
            | Op::Text(_)
            | Op::Option(_)
            | Op::Today
            | Op::Channel
            | Op::Amount(_)
            | Op::Field { .. }
            | Op::Known { .. }
            | Op::Guarded { .. }
            | Op::Defined(_)
            | Op::Part(..)
            | Op::Elapsed(..)
            | Op::Words(_)
            | Op::SameName(..)
            | Op::Has(_)
            | Op::Fold { .. } => Part::one(self.single(op)),
        }
    }

    fn linked(&mut self, link: Link, one: NodeIx, other: NodeIx) -> Part {
        let hold = match link {
            Link::And => Hold::All,
            Link::Or => Hold::Any,
        };
        let one = self.node(one).within(hold);
        let other = self.node(other).within(hold);
        let text = self.voice.link(link, &one, &other);
        Part { text, hold }
    }

    fn reckoned(&mut self, arithmetic: Arithmetic, one: NodeIx, other: NodeIx) -> Part {
        let (sign, hold, tighter) = match arithmetic {
            Arithmetic::Add => ("+", Hold::Added, Hold::Added),
            Arithmetic::Subtract => ("-", Hold::Added, Hold::Multiplied),
            Arithmetic::Multiply => ("*", Hold::Multiplied, Hold::One),
        };
        let one = self.node(one).within(hold);
        let other = self.node(other).within(tighter);
        let text = self.voice.reckon(sign, &one, &other);
        Part { text, hold }
    }

    fn compared(&mut self, compare: Compare, one: NodeIx, other: NodeIx) -> Part {
        let option = |own: &Self, node: NodeIx, beside: NodeIx| {
            let Some(Op::Option(index)) = own.program.ops.get(node.at()) else {
                return None;
            };
            Some(own.option(beside, *index))
        };
        let (left, right) = (option(self, one, other), option(self, other, one));
        let kind = if left.is_some() || right.is_some() { Side::Choice } else { Side::Amount };
        let left = left.unwrap_or_else(|| self.node(one).within(Hold::Added));
        let right = right.unwrap_or_else(|| self.node(other).within(Hold::Added));
        Part { text: self.voice.compare(compare, kind, &left, &right), hold: Hold::Compared }
    }

    fn chosen(&mut self, node: NodeIx, option: u16) -> Part {
        let option = self.option(node, option);
        let whole = self.node(node).within(Hold::Added);
        Part { text: self.voice.chosen(&option, &whole), hold: Hold::Compared }
    }

    /// What holds together by itself.
    fn single(&mut self, op: Op) -> String {
        match op {
            Op::Bool(true) => self.voice.always(),
            Op::Int(number) => self.voice.number(number),
            Op::Day(day) => self.voice.day(day),
            Op::Text(index) => {
                let text = self.program.texts.get(usize::from(index));
                self.voice.text(text.map_or("", |own| own))
            }
            Op::Option(index) => index.to_string(),
            Op::Today => self.voice.today(),
            Op::Channel => self.voice.channel(),
            Op::Amount(index) => {
                let amount = self.program.amounts.get(usize::from(index));
                amount.map_or_else(String::new, |own| self.voice.amount(&own.id))
            }
            Op::Field { field, .. } | Op::Guarded { field, .. } => self.field(field),
            Op::Known { field, .. } => self.voice.known(&self.field(field)),
            Op::Defined(node) => {
                let part = self.node(node).text;
                self.voice.known(&part)
            }
            Op::Part(node, part) => {
                let whole = self.node(node).within(Hold::One);
                self.voice.part(part, &whole)
            }
            Op::Words(node) => {
                let text = self.node(node).text;
                self.voice.words(&text)
            }
            Op::SameName(one, other) => {
                let (one, other) = (self.node(one).text, self.node(other).text);
                self.voice.same_name(&one, &other)
            }
            Op::Has(paper) => self.has(paper),
            Op::Elapsed(elapsed, from, to) => self.elapsed(elapsed, from, to),
            Op::Fold { fold, body, .. } => self.fold(fold, body),
            Op::Bool(false)
            | Op::Not(_)
            | Op::And(..)
            | Op::Or(..)
            | Op::Compare(..)
            | Op::Chosen(..)
            | Op::Arithmetic(..) => self.voice.never(),
        }
    }

    fn elapsed(&mut self, elapsed: Elapsed, from: NodeIx, to: NodeIx) -> String {
        let until_today = self.program.ops.get(to.at()) == Some(&Op::Today);
        let from = self.node(from).text;
        if elapsed == Elapsed::Years && until_today {
            return self.voice.age(&from);
        }
        let to = self.node(to).text;
        self.voice.elapsed(elapsed, &from, &to)
    }

    fn fold(&mut self, fold: Fold, body: u16) -> String {
        let Some(body) = self.program.bodies.get(usize::from(body)) else {
            return String::new();
        };
        let sections = &self.procedure.form.sections;
        let (id, title) =
            sections.get(usize::from(body.section)).map_or(("", ""), |own| (&*own.id, &*own.title));
        let whole = body.program.ops.get(body.root.at()) == Some(&Op::Bool(true));
        let mut inner = Walk {
            procedure: self.procedure,
            program: &body.program,
            voice: self.voice,
            facts: self.facts,
            left: self.left,
        };
        let told = (!whole).then(|| inner.bare(body.root));
        self.left = inner.left;
        self.voice.fold(fold, &self.voice.name(id, title), told.as_deref())
    }
}

/// Whether an operation is worth a fact's name: more than a single answer or a fixed value.
fn is_composed(op: Op) -> bool {
    !matches!(
        op,
        Op::Bool(_) | Op::Int(_) | Op::Day(_) | Op::Text(_) | Op::Field { .. } | Op::Guarded { .. }
    )
}
