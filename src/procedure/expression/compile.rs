//! Expression trees into one program: names resolved, types checked, dependencies laid out before
//! their readers. Whatever compiles evaluates without error, and cycles never compile.

mod call;
mod compare;
mod names;
mod read;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::parse::{Ast, At, Node};
use super::{Amount, NodeIx, Op, PaperIx, Program};
use crate::procedure::form::{Choice, FieldIx, Form};
use crate::text::calendar::Calendar;

/// How deep expressions, facts and relevances may hang on one another.
const DEEPEST: u16 = 400;

/// Everything that names can mean.
#[derive(Debug, Clone)]
pub struct Names<'a> {
    /// Sections and fields; their own conditions are not looked at.
    pub form: &'a Form,
    /// The fields' conditions, one entry a field.
    pub sources: &'a [FieldSource],
    /// The sections' conditions, one entry a section.
    pub section_whens: &'a [Option<Ast>],
    /// The facts by id.
    pub facts: &'a [(Box<str>, Ast)],
    /// Documents and alternatives by id.
    pub papers: &'a [(Box<str>, PaperIx)],
    /// Dated amounts.
    pub amounts: Arc<[Amount]>,
    /// Working days.
    pub calendar: Arc<Calendar>,
}

/// The conditions of one field as written.
#[derive(Debug, Clone, Default)]
pub struct FieldSource {
    /// When it is relevant.
    pub when: Option<Ast>,
    /// The formula of a computed field.
    pub is: Option<Ast>,
    /// When each of its options is offered.
    pub options: Vec<Option<Ast>>,
}

/// Which answers a program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those of the dossier.
    Procedure,
    /// Those of the dossier and of one item of this repeated section.
    Items(u8),
}

/// What is wrong with an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where in the expression's text.
    pub at: At,
    /// What.
    pub kind: FaultKind,
}

/// What can be wrong with an expression that parses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing has this name; the names that could stand here.
    UnknownName(Vec<Box<str>>),
    /// No function has this name.
    UnknownFunction,
    /// The function takes this many arguments.
    Arguments(u8),
    /// A field of a repeated section, read outside `count`, `any`, `all`, `sum`.
    NeedsItem,
    /// A repeated section is expected.
    NotAList,
    /// A document's or alternative's id is expected; those there are.
    UnknownPaper(Vec<Box<str>>),
    /// A field is expected.
    NotAField,
    /// This type was expected, that one stands there.
    Type {
        /// What should stand there.
        expected: Shape,
        /// What stands there.
        found: Shape,
    },
    /// The two sides cannot be compared.
    Compare(Shape, Shape),
    /// The text is none of the choice's options; those it has.
    NotAnOption(Vec<Box<str>>),
    /// A date is written `YYYY-MM-DD`.
    NotADate,
    /// A list of constants, or a field with several choices, is expected after `in`.
    NotAMember,
    /// Only fixed values stand on both sides.
    Constant,
    /// The names that hang on one another in a circle, the first repeated at the end.
    Cycle(Vec<Box<str>>),
    /// Names hang on one another too deeply.
    TooDeep,
    /// Something it uses is at fault and is reported at its own place.
    Elsewhere,
}

/// A type, as authors know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A condition.
    Condition,
    /// A whole number, money or an area.
    Number,
    /// A day, month or year.
    Day,
    /// A text.
    Text,
    /// One option.
    Choice,
    /// Several options.
    Choices,
    /// An address.
    Address,
    /// A list of constants.
    List,
}

/// The type of a compiled node.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Type<'a> {
    Condition,
    Number,
    Day,
    Text,
    Choice(&'a [Choice]),
    Choices(&'a [Choice]),
    Address,
}

impl Type<'_> {
    fn shape(self) -> Shape {
        match self {
            Self::Condition => Shape::Condition,
            Self::Number => Shape::Number,
            Self::Day => Shape::Day,
            Self::Text => Shape::Text,
            Self::Choice(_) => Shape::Choice,
            Self::Choices(_) => Shape::Choices,
            Self::Address => Shape::Address,
        }
    }
}

type Typed<'a> = (NodeIx, Type<'a>);

/// Something that is being compiled and must not be reached again from within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Link {
    Guard(FieldIx),
    Formula(FieldIx),
    Section(u8),
    Fact(usize),
}

/// Builds one program.
#[derive(Debug)]
pub struct Compiler<'a> {
    names: &'a Names<'a>,
    scope: Scope,
    program: Program,
    nodes: BTreeMap<Op, NodeIx>,
    done: BTreeMap<Link, Option<Typed<'a>>>,
    failed: BTreeMap<Link, Fault>,
    offers: BTreeMap<FieldIx, Option<u16>>,
    open: Vec<Link>,
    depth: u16,
}

impl<'a> Compiler<'a> {
    /// A compiler for the procedure's own program, or for the items of a repeated section.
    pub fn new(names: &'a Names<'a>, scope: Scope) -> Self {
        let program = Program {
            amounts: Arc::clone(&names.amounts),
            calendar: Arc::clone(&names.calendar),
            ..Program::default()
        };
        Self {
            names,
            scope,
            program,
            nodes: BTreeMap::new(),
            done: BTreeMap::new(),
            failed: BTreeMap::new(),
            offers: BTreeMap::new(),
            open: Vec::new(),
            depth: 0,
        }
    }

    /// A condition read from within `section`.
    pub fn condition(&mut self, ast: &Ast, section: Option<u8>) -> Result<NodeIx, Fault> {
        self.expect(ast, section, Shape::Condition)
    }

    /// A whole number read from within `section`.
    pub fn number(&mut self, ast: &Ast, section: Option<u8>) -> Result<NodeIx, Fault> {
        self.expect(ast, section, Shape::Number)
    }

    /// A day read from within `section`.
    pub fn day(&mut self, ast: &Ast, section: Option<u8>) -> Result<NodeIx, Fault> {
        self.expect(ast, section, Shape::Day)
    }

    /// The relevance of a field, its section's included; `None` means always.
    pub fn guard(&mut self, field: FieldIx) -> Result<Option<NodeIx>, Fault> {
        Ok(self.link(Link::Guard(field), Self::build_guard)?.map(|(node, _)| node))
    }

    /// The relevance of a section; `None` means always.
    pub fn section_guard(&mut self, section: u8) -> Result<Option<NodeIx>, Fault> {
        Ok(self.link(Link::Section(section), Self::build_section)?.map(|(node, _)| node))
    }

    /// The formula of a computed field, unguarded; `None` where it has none.
    pub fn computed(&mut self, field: FieldIx) -> Result<Option<NodeIx>, Fault> {
        Ok(self.link(Link::Formula(field), Self::build_formula)?.map(|(node, _)| node))
    }

    /// When each option of a choice is offered.
    pub fn offers(&mut self, field: FieldIx) -> Result<Vec<Option<NodeIx>>, Fault> {
        let offer = self.offer(field)?;
        let offer = offer.and_then(|index| self.program.offers.get(usize::from(index)));
        Ok(offer.map(|offer| offer.when.clone()).unwrap_or_default())
    }

    /// The condition of a fact, compiled once.
    pub fn fact(&mut self, index: usize) -> Result<Option<NodeIx>, Fault> {
        Ok(self.link(Link::Fact(index), Self::build_fact)?.map(|(node, _)| node))
    }

    /// The finished program.
    pub fn finish(self) -> Program {
        self.program
    }

    fn expect(&mut self, ast: &Ast, section: Option<u8>, shape: Shape) -> Result<NodeIx, Fault> {
        let (node, found) = self.emit(ast, section)?;
        if found.shape() == shape {
            return Ok(node);
        }
        fault(ast, FaultKind::Type { expected: shape, found: found.shape() })
    }

    fn emit(&mut self, ast: &Ast, section: Option<u8>) -> Result<Typed<'a>, Fault> {
        self.depth += 1;
        let typed = if self.depth > DEEPEST {
            fault(ast, FaultKind::TooDeep)
        } else {
            self.emit_node(ast, section)
        };
        self.depth -= 1;
        typed
    }

    fn emit_node(&mut self, ast: &Ast, section: Option<u8>) -> Result<Typed<'a>, Fault> {
        match &ast.node {
            Node::Bool(value) => Ok((self.push(Op::Bool(*value)), Type::Condition)),
            Node::Int(value) => Ok((self.push(Op::Int(*value)), Type::Number)),
            Node::Text(text) => self.constant_text(ast, text),
            Node::List(_) => fault(ast, FaultKind::NotAMember),
            Node::Path(path) => self.path(ast, path, section),
            Node::Not(inner) => {
                let inner = self.condition(inner, section)?;
                Ok((self.push(Op::Not(inner)), Type::Condition))
            }
            Node::All(parts) => self.join(parts, section, Op::And),
            Node::Any(parts) => self.join(parts, section, Op::Or),
            Node::Compare(compare, left, right) => self.compare(*compare, left, right, section),
            Node::In(left, right) => self.member(left, right, section),
            Node::Arithmetic(sign, left, right) => {
                let left = self.number(left, section)?;
                let right = self.number(right, section)?;
                Ok((self.push(Op::Arithmetic(*sign, left, right)), Type::Number))
            }
            Node::Call(name, arguments) => self.call(ast, name, arguments, section),
        }
    }

    fn join(
        &mut self,
        parts: &[Ast],
        section: Option<u8>,
        op: fn(NodeIx, NodeIx) -> Op,
    ) -> Result<Typed<'a>, Fault> {
        let mut joined = None;
        for part in parts {
            let node = self.condition(part, section)?;
            joined = Some(match joined {
                None => node,
                Some(left) => self.push(op(left, node)),
            });
        }
        let node = joined.unwrap_or_else(|| self.push(Op::Bool(true)));
        Ok((node, Type::Condition))
    }

    fn constant_text(&mut self, ast: &Ast, text: &str) -> Result<Typed<'a>, Fault> {
        let texts = &mut self.program.texts;
        let at = texts.iter().position(|own| **own == *text).unwrap_or_else(|| {
            texts.push(text.into());
            texts.len() - 1
        });
        match u16::try_from(at) {
            Ok(index) => Ok((self.push(Op::Text(index)), Type::Text)),
            Err(_) => fault(ast, FaultKind::TooDeep),
        }
    }

    /// The node of an operation; equal operations are one node.
    fn push(&mut self, op: Op) -> NodeIx {
        if let Some(known) = self.nodes.get(&op) {
            return *known;
        }
        let index = NodeIx(u32::try_from(self.program.ops.len()).unwrap_or(u32::MAX));
        self.program.ops.push(op);
        self.nodes.insert(op, index);
        index
    }
}

fn fault<T>(ast: &Ast, kind: FaultKind) -> Result<T, Fault> {
    Err(Fault { at: ast.at.clone(), kind })
}
