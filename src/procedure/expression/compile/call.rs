//! The fixed functions of the language.

use super::super::parse::{Ast, Node};
use super::super::{Body, Elapsed, Fold, Op};
use super::names::Meaning;
use super::{Compiler, Fault, FaultKind, Scope, Shape, Type, Typed, fault};

impl<'a> Compiler<'a> {
    pub(super) fn call(
        &mut self,
        ast: &Ast,
        name: &str,
        arguments: &[Ast],
        section: Option<u8>,
    ) -> Result<Typed<'a>, Fault> {
        match (name, arguments) {
            ("days", [from, to]) => self.elapsed(Elapsed::Days, from, to, section),
            ("workdays", [from, to]) => self.elapsed(Elapsed::WorkDays, from, to, section),
            ("months", [from, to]) => self.elapsed(Elapsed::Months, from, to, section),
            ("years", [from, to]) => self.elapsed(Elapsed::Years, from, to, section),
            ("age", [born]) => {
                let born = self.day(born, section)?;
                let today = self.push(Op::Today);
                Ok((self.push(Op::Elapsed(Elapsed::Years, born, today)), Type::Number))
            }
            ("known", [argument]) => self.known_call(argument, section),
            ("words", [argument]) => {
                let node = self.expect(argument, section, Shape::Text)?;
                Ok((self.push(Op::Words(node)), Type::Number))
            }
            ("same_name", [one, other]) => {
                let one = self.expect(one, section, Shape::Text)?;
                let other = self.expect(other, section, Shape::Text)?;
                Ok((self.push(Op::SameName(one, other)), Type::Condition))
            }
            ("has", [paper]) => self.has(paper),
            ("count", [list]) => self.fold(Fold::Count, list, None),
            ("count", [list, body]) => self.fold(Fold::Count, list, Some(body)),
            ("any", [list, body]) => self.fold(Fold::Any, list, Some(body)),
            ("all", [list, body]) => self.fold(Fold::All, list, Some(body)),
            ("sum", [list, body]) => self.fold(Fold::Sum, list, Some(body)),
            ("age" | "known" | "words" | "has", _) => fault(ast, FaultKind::Arguments(1)),
            (
                "days" | "workdays" | "months" | "years" | "same_name" | "count" | "any" | "all"
                | "sum",
                _,
            ) => fault(ast, FaultKind::Arguments(2)),
            _ => fault(ast, FaultKind::UnknownFunction),
        }
    }

    fn elapsed(
        &mut self,
        elapsed: Elapsed,
        from: &Ast,
        to: &Ast,
        section: Option<u8>,
    ) -> Result<Typed<'a>, Fault> {
        let from = self.day(from, section)?;
        let to = self.day(to, section)?;
        Ok((self.push(Op::Elapsed(elapsed, from, to)), Type::Number))
    }

    fn known_call(&mut self, argument: &Ast, section: Option<u8>) -> Result<Typed<'a>, Fault> {
        let Node::Path(path) = &argument.node else {
            return fault(argument, FaultKind::NotAField);
        };
        match self.meaning(path, section) {
            Some(Meaning::Field(field)) => Ok((self.known(argument, field)?, Type::Condition)),
            Some(
                Meaning::Part(..)
                | Meaning::Fact(_)
                | Meaning::Amount(_)
                | Meaning::Today
                | Meaning::Channel,
            ) => fault(argument, FaultKind::NotAField),
            None => fault(argument, FaultKind::UnknownName(self.candidates(section))),
        }
    }

    fn has(&mut self, paper: &Ast) -> Result<Typed<'a>, Fault> {
        let (Node::Path(id) | Node::Text(id)) = &paper.node else {
            return fault(paper, FaultKind::UnknownPaper(self.paper_ids()));
        };
        let Some((_, index)) = self.names.papers.iter().find(|(own, _)| own == id) else {
            return fault(paper, FaultKind::UnknownPaper(self.paper_ids()));
        };
        Ok((self.push(Op::Has(*index)), Type::Condition))
    }

    fn paper_ids(&self) -> Vec<Box<str>> {
        self.names.papers.iter().map(|(id, _)| id.clone()).collect()
    }

    fn fold(&mut self, fold: Fold, list: &Ast, body: Option<&Ast>) -> Result<Typed<'a>, Fault> {
        let name = if let Node::Path(name) = &list.node { Some(name) } else { None };
        let Some(section) = name.and_then(|name| self.list(name)) else {
            return fault(list, FaultKind::NotAList);
        };
        let guard = self.through(list, |own| own.section_guard(section))?;
        let body = self.body(fold, section, body)?;
        let Ok(index) = u16::try_from(self.program.bodies.len()) else {
            return fault(list, FaultKind::TooDeep);
        };
        self.program.bodies.push(body);
        let node = self.push(Op::Fold { fold, body: index, guard });
        let shape = match fold {
            Fold::Count | Fold::Sum => Type::Number,
            Fold::Any | Fold::All => Type::Condition,
        };
        Ok((node, shape))
    }

    fn body(&self, fold: Fold, section: u8, ast: Option<&Ast>) -> Result<Body, Fault> {
        let mut inner = Compiler::new(self.names, Scope::Items(section));
        inner.open.clone_from(&self.open);
        inner.depth = self.depth;
        let root = match (ast, fold) {
            (None, _) => inner.push(Op::Bool(true)),
            (Some(ast), Fold::Sum) => inner.number(ast, Some(section))?,
            (Some(ast), Fold::Count | Fold::Any | Fold::All) => {
                inner.condition(ast, Some(section))?
            }
        };
        Ok(Body { section, program: inner.finish(), root })
    }
}
