//! Comparisons and membership: a text constant takes the type of what it is compared with.

use jiff::civil::Date;

use super::super::parse::{Ast, Node};
use super::super::{Compare, NodeIx, Op};
use super::names::Meaning;
use super::{Compiler, Fault, FaultKind, Shape, Type, Typed, fault};
use crate::procedure::form::Choice;

impl<'a> Compiler<'a> {
    pub(super) fn compare(
        &mut self,
        compare: Compare,
        left: &Ast,
        right: &Ast,
        section: Option<u8>,
    ) -> Result<Typed<'a>, Fault> {
        let (left, right) = match (text(left), text(right)) {
            (Some(_), Some(_)) => return fault(left, FaultKind::Constant),
            (None, Some(constant)) => self.beside(left, right, constant, compare, section)?,
            (Some(constant), None) => {
                let (right, left) = self.beside(right, left, constant, compare, section)?;
                (left, right)
            }
            (None, None) => self.two_sides(left, right, compare, section)?,
        };
        Ok((self.push(Op::Compare(compare, left, right)), Type::Condition))
    }

    pub(super) fn member(
        &mut self,
        left: &Ast,
        right: &Ast,
        section: Option<u8>,
    ) -> Result<Typed<'a>, Fault> {
        if let Some(constant) = text(left) {
            let (node, found) = self.emit(right, section)?;
            let Type::Choices(options) = found else {
                return fault(right, FaultKind::NotAMember);
            };
            let index = option(left, constant, options)?;
            return Ok((self.push(Op::Chosen(node, index)), Type::Condition));
        }
        let Node::List(constants) = &right.node else {
            return fault(right, FaultKind::NotAMember);
        };
        let mut any = None;
        for constant in constants {
            let (equal, _) = self.compare(Compare::Equal, left, constant, section)?;
            any = Some(match any {
                None => equal,
                Some(before) => self.push(Op::Or(before, equal)),
            });
        }
        let node = any.unwrap_or_else(|| self.push(Op::Bool(false)));
        Ok((node, Type::Condition))
    }

    /// A side with a type and a text constant beside it.
    fn beside(
        &mut self,
        side: &Ast,
        constant_ast: &Ast,
        constant: &str,
        compare: Compare,
        section: Option<u8>,
    ) -> Result<(NodeIx, NodeIx), Fault> {
        if self.is_channel(side, section) {
            let node = self.push(Op::Channel);
            return Ok((node, self.channel(constant_ast, constant)?));
        }
        let (node, found) = self.emit(side, section)?;
        let other = match found {
            Type::Text => self.constant_text(constant_ast, constant)?.0,
            Type::Choice(options) => {
                let index = option(constant_ast, constant, options)?;
                self.push(Op::Option(index))
            }
            Type::Day => match constant.parse::<Date>() {
                Ok(day) if constant.len() == 10 => self.push(Op::Day(day)),
                _ => return fault(constant_ast, FaultKind::NotADate),
            },
            Type::Condition | Type::Number | Type::Choices(_) | Type::Address => {
                return fault(constant_ast, FaultKind::Compare(found.shape(), Shape::Text));
            }
        };
        ordered(side, compare, found)?;
        Ok((node, other))
    }

    fn two_sides(
        &mut self,
        left: &Ast,
        right: &Ast,
        compare: Compare,
        section: Option<u8>,
    ) -> Result<(NodeIx, NodeIx), Fault> {
        let (left_node, left_type) = self.emit(left, section)?;
        let (right_node, right_type) = self.emit(right, section)?;
        let fits = match (left_type, right_type) {
            (Type::Number, Type::Number) | (Type::Day, Type::Day) | (Type::Text, Type::Text) => {
                true
            }
            (Type::Choice(one), Type::Choice(other)) => same_options(one, other),
            (_, _) => false,
        };
        if !fits {
            return fault(right, FaultKind::Compare(left_type.shape(), right_type.shape()));
        }
        ordered(left, compare, left_type)?;
        Ok((left_node, right_node))
    }

    fn is_channel(&self, ast: &Ast, section: Option<u8>) -> bool {
        if let Node::Path(path) = &ast.node {
            self.meaning(path, section) == Some(Meaning::Channel)
        } else {
            false
        }
    }
}

fn text(ast: &Ast) -> Option<&str> {
    if let Node::Text(text) = &ast.node { Some(text) } else { None }
}

fn option(ast: &Ast, id: &str, options: &[Choice]) -> Result<u16, Fault> {
    let index = options.iter().position(|own| *own.id == *id);
    if let Some(index) = index.and_then(|at| u16::try_from(at).ok()) {
        return Ok(index);
    }
    fault(ast, FaultKind::NotAnOption(options.iter().map(|own| own.id.clone()).collect()))
}

fn same_options(one: &[Choice], other: &[Choice]) -> bool {
    one.iter().map(|own| &own.id).eq(other.iter().map(|own| &own.id))
}

/// Texts and choices have no order.
fn ordered(ast: &Ast, compare: Compare, found: Type<'_>) -> Result<(), Fault> {
    let plain = matches!(compare, Compare::Equal | Compare::NotEqual);
    if plain || matches!(found, Type::Number | Type::Day) {
        return Ok(());
    }
    fault(ast, FaultKind::Type { expected: Shape::Number, found: found.shape() })
}
