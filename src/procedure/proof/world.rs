//! A program over every case at once: each operation becomes a diagram of what can stand at the
//! questions, so that a look at the diagram answers for all citizens.
//!
//! No question is open in this world: a value stands at it, or what its author allows in place of
//! one. What the diagrams cannot see (how two texts relate, how items add up) is a free variable;
//! so "never" is proved here, and "sometimes" wants a witness, which `super::witness` finds.

mod stand;

use std::collections::BTreeMap;

use super::axis::{Atom, Axes, atom};
use super::diagram::{Built, Diagram, Diagrams, FALSE, Join, TRUE, TooLarge, Turn, UNKNOWN, Var};
use crate::procedure::expression::{Compare, Fold, NodeIx, Op, PaperIx, Part, Program};
use crate::procedure::form::{FieldIx, Form};
use crate::procedure::rule::Channel;
pub(super) use stand::{Stand, is_choice, measured};
use stand::{mentioned, stands, texts};

/// What a variable means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meant {
    /// What stands at a question, one value a stand.
    Field(FieldIx, Vec<Stand>),
    /// Whether the option is among those chosen.
    Chosen(FieldIx, u16),
    /// The cell of an axis, by the axis's position.
    Axis(usize),
    /// Which of these texts stands at the node; the last value is any other.
    Text(NodeIx, Vec<u16>),
    /// A condition, or the presence of a text, that is taken as it comes.
    Flag(NodeIx),
    /// Whether the paper was found right.
    Paper(PaperIx),
    /// The way of filing.
    Channel,
}

/// What an operation means in this world.
#[derive(Debug, Clone, Copy)]
enum Meaning {
    /// A condition in three values.
    Truth(Diagram),
    /// A choice: [`UNKNOWN`] or [`OPTION`] and the option's index.
    Choice(Diagram),
    /// Something else: whether it is known.
    Value(Diagram),
    /// A fixed option.
    Option(u16),
}

/// The leaf of option 0.
const OPTION: i32 = 16;

/// A program over every case.
#[derive(Debug)]
pub(super) struct World<'a> {
    pub(super) program: &'a Program,
    pub(super) form: &'a Form,
    pub(super) diagrams: Diagrams,
    pub(super) axes: Axes,
    variables: Vec<Meant>,
    meanings: Vec<Meaning>,
}

impl<'a> World<'a> {
    /// The world of a program; `today` lies between these days, counted from 1970.
    pub(super) fn new(
        program: &'a Program,
        form: &'a Form,
        today: (Option<i64>, Option<i64>),
    ) -> Result<Self, TooLarge> {
        let mut world = Self {
            program,
            form,
            diagrams: Diagrams::default(),
            axes: Axes::of(program, form, today),
            variables: Vec::new(),
            meanings: Vec::with_capacity(program.ops.len()),
        };
        let mentioned = mentioned(program);
        for (at, op) in program.ops.iter().enumerate() {
            let meaning =
                world.meaning(NodeIx(u32::try_from(at).unwrap_or(u32::MAX)), *op, &mentioned)?;
            world.meanings.push(meaning);
        }
        Ok(world)
    }

    /// What a variable means.
    pub(super) fn meant(&self, var: Var) -> Option<&Meant> {
        self.variables.get(usize::from(var.0))
    }

    /// The condition at a node; absent means always.
    pub(super) fn condition(&mut self, node: Option<NodeIx>) -> Built {
        match node.map(|node| self.at(node)) {
            None => self.diagrams.leaf(TRUE),
            Some(Meaning::Truth(own)) => Ok(own),
            Some(own) => self.present(own),
        }
    }

    /// Where something is known at a node.
    pub(super) fn known(&mut self, node: NodeIx) -> Built {
        let present = self.at(node);
        self.present(present)
    }

    /// Where the way of filing is one of these.
    pub(super) fn channel(&mut self, among: &[Channel]) -> Built {
        let var = self.variable(Meant::Channel);
        let leaf = |own: &Channel| if among.contains(own) { TRUE } else { FALSE };
        self.diagrams.variable(var, Channel::ALL.iter().map(|(own, _)| leaf(own)))
    }

    /// Where nobody answers *không biết* or *sẽ bổ sung*.
    pub(super) fn said(&mut self) -> Built {
        let mut said = self.diagrams.leaf(TRUE)?;
        let leaf = |stand: &Stand| match stand {
            Stand::Unknown | Stand::Later => FALSE,
            Stand::Option(_) | Stand::Value | Stand::Blank => TRUE,
        };
        for (var, meant) in (0..).map(Var).zip(self.variables.clone()) {
            if let Meant::Field(_, stands) = meant {
                let own = self.diagrams.variable(var, stands.iter().map(leaf))?;
                said = self.diagrams.join(Join::Min, said, own)?;
            }
        }
        Ok(said)
    }

    /// Where an option stands at the choice, whether or not the choice is relevant; nowhere for a
    /// choice that no condition reads.
    pub(super) fn stands(&mut self, field: FieldIx, option: u16) -> Built {
        let found = (0..).map(Var).zip(&self.variables).find_map(|(var, meant)| match meant {
            Meant::Field(own, stands) if *own == field => Some((var, stands.clone())),
            Meant::Field(..)
            | Meant::Chosen(..)
            | Meant::Axis(_)
            | Meant::Text(..)
            | Meant::Flag(_)
            | Meant::Paper(_)
            | Meant::Channel => None,
        });
        let Some((var, stands)) = found else {
            return self.diagrams.leaf(FALSE);
        };
        let leaf = |own: &Stand| if *own == Stand::Option(option) { TRUE } else { FALSE };
        self.diagrams.variable(var, stands.iter().map(leaf))
    }

    fn meaning(
        &mut self,
        node: NodeIx,
        op: Op,
        mentioned: &BTreeMap<FieldIx, Vec<u16>>,
    ) -> Result<Meaning, TooLarge> {
        let truth = |own: Built| own.map(Meaning::Truth);
        match op {
            Op::Bool(value) => truth(self.diagrams.leaf(if value { TRUE } else { FALSE })),
            Op::Int(_) | Op::Day(_) | Op::Text(_) | Op::Today | Op::Amount(_) => {
                self.diagrams.leaf(TRUE).map(Meaning::Value)
            }
            Op::Option(index) => Ok(Meaning::Option(index)),
            Op::Channel => {
                let var = self.variable(Meant::Channel);
                let leaves = (OPTION..).take(Channel::ALL.len());
                self.diagrams.variable(var, leaves).map(Meaning::Choice)
            }
            Op::Field { field, guard, offer } => self.reading(field, guard, offer, mentioned),
            Op::Known { field, guard, offer } => {
                truth(self.is_known(field, guard, offer, mentioned))
            }
            Op::Guarded { guard, node, .. } => self.guarded(guard, node),
            Op::Defined(inner) => truth(self.known(inner)),
            Op::Part(inner, part) => self.part(node, inner, part),
            Op::Not(inner) => {
                let inner = self.condition(Some(inner))?;
                truth(self.diagrams.turn(Turn::Not, inner))
            }
            Op::And(left, right) => truth(self.both(Join::Min, left, right)),
            Op::Or(left, right) => truth(self.both(Join::Max, left, right)),
            Op::Compare(compare, left, right) => truth(self.compare(node, compare, left, right)),
            Op::Chosen(inner, option) => truth(self.chosen(inner, option)),
            Op::Arithmetic(_, left, right) | Op::Elapsed(_, left, right) => {
                self.both_known(left, right).map(Meaning::Value)
            }
            Op::Words(inner) => self.known(inner).map(Meaning::Value),
            Op::SameName(left, right) => {
                let known = self.both_known(left, right)?;
                truth(self.flag(node, known))
            }
            Op::Has(paper) => {
                let var = self.variable(Meant::Paper(paper));
                truth(self.diagrams.variable(var, [FALSE, TRUE]))
            }
            Op::Fold { fold, guard, .. } => {
                let known = self.condition(guard)?;
                let known = self.certain(known)?;
                match fold {
                    Fold::Any | Fold::All => truth(self.flag(node, known)),
                    Fold::Count | Fold::Sum => Ok(Meaning::Value(known)),
                }
            }
        }
    }

    /// What a field reads as.
    fn reading(
        &mut self,
        field: FieldIx,
        guard: Option<NodeIx>,
        offer: Option<u16>,
        mentioned: &BTreeMap<FieldIx, Vec<u16>>,
    ) -> Result<Meaning, TooLarge> {
        let (var, stands) = self.field(field, mentioned);
        let guard = self.condition(guard)?;
        let chosen = stands.iter().any(|own| matches!(own, Stand::Option(_)));
        let mut read = self.diagrams.leaf(FALSE)?;
        for (at, stand) in stands.iter().enumerate() {
            let own = match stand {
                Stand::Option(option) => {
                    let leaf = self.diagrams.leaf(OPTION + i32::from(*option))?;
                    let offered = self.offered(offer, *option)?;
                    self.diagrams.join(Join::Guard, offered, leaf)?
                }
                Stand::Value => self.diagrams.leaf(TRUE)?,
                Stand::Blank | Stand::Unknown | Stand::Later => self.diagrams.leaf(UNKNOWN)?,
            };
            read = self.select(read, (var, stands.len(), at), own)?;
        }
        let read = self.diagrams.join(Join::Guard, guard, read)?;
        Ok(if chosen { Meaning::Choice(read) } else { Meaning::Value(read) })
    }

    /// `known(field)`: unknown while the relevance is, else whether a value stands there.
    fn is_known(
        &mut self,
        field: FieldIx,
        guard: Option<NodeIx>,
        offer: Option<u16>,
        mentioned: &BTreeMap<FieldIx, Vec<u16>>,
    ) -> Built {
        let (var, stands) = self.field(field, mentioned);
        let guard = self.condition(guard)?;
        let mut known = self.diagrams.leaf(FALSE)?;
        for (at, stand) in stands.iter().enumerate() {
            let own = match stand {
                Stand::Option(option) => {
                    let offered = self.offered(offer, *option)?;
                    self.certain(offered)?
                }
                Stand::Value => self.diagrams.leaf(TRUE)?,
                Stand::Blank | Stand::Unknown | Stand::Later => self.diagrams.leaf(FALSE)?,
            };
            known = self.select(known, (var, stands.len(), at), own)?;
        }
        // A definitely irrelevant question is definitely not known.
        let relevant = self.diagrams.turn(Turn::Is(FALSE), guard)?;
        let relevant = self.diagrams.turn(Turn::Not, relevant)?;
        let sure = self.diagrams.join(Join::Guard, guard, known)?;
        self.diagrams.join(Join::Min, relevant, sure)
    }

    /// Adds what is read while the variable has the value `at` of `count`.
    fn select(
        &mut self,
        before: Diagram,
        (var, count, at): (Var, usize, usize),
        own: Diagram,
    ) -> Built {
        // Leaves above TRUE are options: the mask must not cap them.
        let mask = (0..count).map(|value| if value == at { i32::MAX } else { FALSE });
        let mask = self.diagrams.variable(var, mask)?;
        let own = self.diagrams.join(Join::Min, mask, own)?;
        self.diagrams.join(Join::Max, before, own)
    }

    fn offered(&mut self, offer: Option<u16>, option: u16) -> Built {
        let offer = offer.and_then(|at| self.program.offers.get(usize::from(at)));
        let when = offer.and_then(|own| own.when.get(usize::from(option)).copied().flatten());
        self.condition(when)
    }

    fn guarded(&mut self, guard: NodeIx, node: NodeIx) -> Result<Meaning, TooLarge> {
        let guard = self.condition(Some(guard))?;
        let mut within = |own| self.diagrams.join(Join::Guard, guard, own);
        match self.meanings.get(node.at()).copied() {
            Some(Meaning::Truth(own)) => within(own).map(Meaning::Truth),
            Some(Meaning::Choice(own)) => within(own).map(Meaning::Choice),
            Some(Meaning::Value(own)) => within(own).map(Meaning::Value),
            Some(Meaning::Option(index)) => Ok(Meaning::Option(index)),
            None => self.diagrams.leaf(UNKNOWN).map(Meaning::Truth),
        }
    }

    fn part(&mut self, node: NodeIx, inner: NodeIx, part: Part) -> Result<Meaning, TooLarge> {
        let known = self.known(inner)?;
        match part {
            Part::Province | Part::Commune => Ok(Meaning::Value(known)),
            Part::Detail | Part::Old => {
                let given = self.flag(node, known)?;
                self.certain(given).map(Meaning::Value)
            }
        }
    }

    fn chosen(&mut self, inner: NodeIx, option: u16) -> Built {
        let known = self.known(inner)?;
        let Some(Op::Field { field, .. }) = self.program.ops.get(inner.at()) else {
            return self.flag(inner, known);
        };
        let var = self.variable(Meant::Chosen(*field, option));
        let own = self.diagrams.variable(var, [FALSE, TRUE])?;
        self.diagrams.join(Join::Guard, known, own)
    }

    fn compare(&mut self, node: NodeIx, compare: Compare, left: NodeIx, right: NodeIx) -> Built {
        let option = |one: Meaning, other: Meaning| match (one, other) {
            (Meaning::Choice(read), Meaning::Option(index)) => Some((read, index)),
            (_, _) => None,
        };
        let (one, other) = (self.at(left), self.at(right));
        if let Some((read, index)) = option(one, other).or_else(|| option(other, one)) {
            let is = self.diagrams.turn(Turn::Is(OPTION + i32::from(index)), read)?;
            let known = self.certain(read)?;
            let is = self.diagrams.join(Join::Guard, known, is)?;
            let equal = compare == Compare::Equal;
            return if equal { Ok(is) } else { self.diagrams.turn(Turn::Not, is) };
        }
        let known = self.both_known(left, right)?;
        if let Some(atom) = atom(self.program, self.form, compare, (left, right)) {
            return self.atom(node, atom, known);
        }
        match (self.program.ops.get(left.at()), self.program.ops.get(right.at())) {
            (_, Some(Op::Text(text))) => self.text(left, *text, compare, known),
            (Some(Op::Text(text)), _) => self.text(right, *text, compare, known),
            (_, _) => self.flag(node, known),
        }
    }

    fn atom(&mut self, node: NodeIx, atom: Atom, known: Diagram) -> Built {
        let found = self.axes.find(atom);
        let Some((at, axis)) = found.and_then(|at| Some((at, self.axes.get(at)?))) else {
            return self.flag(node, known);
        };
        let leaves: Vec<i32> =
            axis.truths(atom).into_iter().map(|own| if own { TRUE } else { FALSE }).collect();
        let var = self.variable(Meant::Axis(at));
        let own = self.diagrams.variable(var, leaves)?;
        self.diagrams.join(Join::Guard, known, own)
    }

    fn text(&mut self, node: NodeIx, text: u16, compare: Compare, known: Diagram) -> Built {
        let texts = texts(self.program, node);
        let leaves: Vec<i32> = (0..=texts.len())
            .map(|at| {
                let is = texts.get(at) == Some(&text);
                if is == (compare == Compare::Equal) { TRUE } else { FALSE }
            })
            .collect();
        let var = self.variable(Meant::Text(node, texts));
        let own = self.diagrams.variable(var, leaves)?;
        self.diagrams.join(Join::Guard, known, own)
    }

    fn flag(&mut self, node: NodeIx, known: Diagram) -> Built {
        let var = self.variable(Meant::Flag(node));
        let own = self.diagrams.variable(var, [FALSE, TRUE])?;
        self.diagrams.join(Join::Guard, known, own)
    }

    fn both(&mut self, join: Join, left: NodeIx, right: NodeIx) -> Built {
        let (left, right) = (self.condition(Some(left))?, self.condition(Some(right))?);
        self.diagrams.join(join, left, right)
    }

    fn both_known(&mut self, left: NodeIx, right: NodeIx) -> Built {
        let (left, right) = (self.known(left)?, self.known(right)?);
        self.diagrams.join(Join::Min, left, right)
    }

    /// True where something is known, else unknown.
    fn present(&mut self, meaning: Meaning) -> Built {
        match meaning {
            Meaning::Truth(own) | Meaning::Choice(own) => {
                let unknown = self.diagrams.turn(Turn::Is(UNKNOWN), own)?;
                let known = self.diagrams.turn(Turn::Not, unknown)?;
                self.certain(known)
            }
            Meaning::Value(own) => Ok(own),
            Meaning::Option(_) => self.diagrams.leaf(TRUE),
        }
    }

    /// True where the diagram is neither false nor unknown, else unknown.
    fn certain(&mut self, own: Diagram) -> Built {
        let sure = self.diagrams.leaf(TRUE)?;
        let options = self.diagrams.turn(Turn::Known, own)?;
        self.diagrams.join(Join::Guard, options, sure)
    }

    fn at(&self, node: NodeIx) -> Meaning {
        self.meanings.get(node.at()).copied().unwrap_or(Meaning::Option(0))
    }

    /// The variable of a field and what can stand there.
    fn field(
        &mut self,
        field: FieldIx,
        mentioned: &BTreeMap<FieldIx, Vec<u16>>,
    ) -> (Var, Vec<Stand>) {
        let own = self.form.field(field);
        let told = mentioned.get(&field).map_or(&[][..], Vec::as_slice);
        let stands = own.map_or_else(|| vec![Stand::Value], |own| stands(own, told));
        (self.variable(Meant::Field(field, stands.clone())), stands)
    }

    fn variable(&mut self, meant: Meant) -> Var {
        let found = self.variables.iter().position(|own| *own == meant);
        let at = found.unwrap_or_else(|| {
            self.variables.push(meant);
            self.variables.len() - 1
        });
        Var(u16::try_from(at).unwrap_or(u16::MAX))
    }
}
