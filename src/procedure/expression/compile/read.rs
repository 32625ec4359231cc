//! Reading names: every field behind its own relevance, every dependency compiled once and first.

use super::super::parse::Ast;
use super::super::{NodeIx, Offer, Op};
use super::names::Meaning;
use super::{Compiler, Fault, FaultKind, FieldIx, Link, Scope, Type, Typed, fault};
use crate::procedure::field::Kind;
use crate::procedure::form::{Choice, Field};

/// The options of `channel`, in the order of [`crate::procedure::rule::Channel::ALL`].
const CHANNELS: &[&str] = &["in_person", "online", "post"];

impl<'a> Compiler<'a> {
    /// The value that a name stands for.
    pub(super) fn path(
        &mut self,
        ast: &Ast,
        path: &str,
        section: Option<u8>,
    ) -> Result<Typed<'a>, Fault> {
        let Some(meaning) = self.meaning(path, section) else {
            return fault(ast, FaultKind::UnknownName(self.candidates(section)));
        };
        match meaning {
            Meaning::Today => Ok((self.push(Op::Today), Type::Day)),
            Meaning::Channel => fault(ast, FaultKind::Constant),
            Meaning::Amount(index) => Ok((self.push(Op::Amount(index)), Type::Number)),
            Meaning::Fact(index) => {
                let fact =
                    self.through(ast, |own| own.link(Link::Fact(index), Self::build_fact))?;
                fact.map_or_else(|| fault(ast, FaultKind::Elsewhere), Ok)
            }
            Meaning::Field(field) => self.field(ast, field),
            Meaning::Part(field, part) => {
                let (node, _) = self.field(ast, field)?;
                Ok((self.push(Op::Part(node, part)), Type::Text))
            }
        }
    }

    /// The option of `channel` named `text`.
    pub(super) fn channel(&mut self, ast: &Ast, text: &str) -> Result<NodeIx, Fault> {
        let Some(index) = CHANNELS.iter().position(|own| *own == text) else {
            let ids = CHANNELS.iter().map(|own| (*own).into()).collect();
            return fault(ast, FaultKind::NotAnOption(ids));
        };
        Ok(self.push(Op::Option(u16::try_from(index).unwrap_or_default())))
    }

    /// A field's value behind its relevance.
    pub(super) fn field(&mut self, ast: &Ast, index: FieldIx) -> Result<Typed<'a>, Fault> {
        let field = self.reachable(ast, index)?;
        let guard = self.through(ast, |own| own.guard(index))?;
        if field.kind == Kind::Computed {
            let formula =
                self.through(ast, |own| own.link(Link::Formula(index), Self::build_formula))?;
            let Some((node, shape)) = formula else {
                return fault(ast, FaultKind::Elsewhere);
            };
            let node =
                guard.map_or(node, |guard| self.push(Op::Guarded { field: index, guard, node }));
            return Ok((node, shape));
        }
        let offer = self.through(ast, |own| own.offer(index))?;
        Ok((self.push(Op::Field { field: index, guard, offer }), type_of(field)))
    }

    /// `known(field)`.
    pub(super) fn known(&mut self, ast: &Ast, index: FieldIx) -> Result<NodeIx, Fault> {
        if self.reachable(ast, index)?.kind == Kind::Computed {
            let (node, _) = self.field(ast, index)?;
            return Ok(self.push(Op::Defined(node)));
        }
        let guard = self.through(ast, |own| own.guard(index))?;
        let offer = self.through(ast, |own| own.offer(index))?;
        Ok(self.push(Op::Known { field: index, guard, offer }))
    }

    /// Index of the option guards of a choice that has any.
    pub(super) fn offer(&mut self, index: FieldIx) -> Result<Option<u16>, Fault> {
        if let Some(known) = self.offers.get(&index) {
            return Ok(*known);
        }
        let names = self.names;
        let section = names.form.field(index).map(|field| field.section);
        let sources = names.sources.get(index.at()).map_or(&[][..], |own| &own.options);
        if sources.iter().all(Option::is_none) {
            self.offers.insert(index, None);
            return Ok(None);
        }
        let link = Link::Guard(index);
        self.enter(link)?;
        let when = sources.iter().map(|source| match source {
            Some(ast) => self.condition(ast, section).map(Some),
            None => Ok(None),
        });
        let when = when.collect::<Result<Vec<_>, _>>();
        self.open.pop();
        let offer = Offer { field: index, when: when? };
        let at = u16::try_from(self.program.offers.len()).ok();
        self.program.offers.push(offer);
        self.offers.insert(index, at);
        Ok(at)
    }

    /// Compiles a dependency once; within itself it is a cycle.
    pub(super) fn link(
        &mut self,
        link: Link,
        build: fn(&mut Self, Link) -> Result<Option<Typed<'a>>, Fault>,
    ) -> Result<Option<Typed<'a>>, Fault> {
        if let Some(done) = self.done.get(&link) {
            return Ok(*done);
        }
        if let Some(fault) = self.failed.get(&link) {
            return Err(fault.clone());
        }
        self.enter(link)?;
        let typed = build(self, link);
        self.open.pop();
        match typed {
            Ok(typed) => {
                self.done.insert(link, typed);
                Ok(typed)
            }
            Err(fault) => {
                // Faults of its own are told where it is asked for itself; those behind it need not
                // be looked for again by everything that uses it. What was too deep from there may
                // not be from elsewhere.
                if fault.kind == FaultKind::Elsewhere {
                    self.failed.insert(link, fault.clone());
                }
                Err(fault)
            }
        }
    }

    pub(super) fn build_guard(&mut self, link: Link) -> Result<Option<Typed<'a>>, Fault> {
        let Link::Guard(index) = link else {
            return Ok(None);
        };
        let names = self.names;
        let Some(field) = names.form.field(index) else {
            return Ok(None);
        };
        let outer = self.section_guard(field.section)?;
        let own = match names.sources.get(index.at()).and_then(|source| source.when.as_ref()) {
            Some(ast) => Some(self.condition(ast, Some(field.section))?),
            None => None,
        };
        let node = match (outer, own) {
            (Some(outer), Some(own)) => Some(self.push(Op::And(outer, own))),
            (one, other) => one.or(other),
        };
        Ok(node.map(|node| (node, Type::Condition)))
    }

    pub(super) fn build_section(&mut self, link: Link) -> Result<Option<Typed<'a>>, Fault> {
        let Link::Section(section) = link else {
            return Ok(None);
        };
        let names = self.names;
        match names.section_whens.get(usize::from(section)).and_then(Option::as_ref) {
            Some(ast) => Ok(Some((self.condition(ast, None)?, Type::Condition))),
            None => Ok(None),
        }
    }

    pub(super) fn build_formula(&mut self, link: Link) -> Result<Option<Typed<'a>>, Fault> {
        let Link::Formula(index) = link else {
            return Ok(None);
        };
        let names = self.names;
        let section = names.form.field(index).map(|field| field.section);
        match names.sources.get(index.at()).and_then(|source| source.is.as_ref()) {
            Some(ast) => self.emit(ast, section).map(Some),
            None => Ok(None),
        }
    }

    pub(super) fn build_fact(&mut self, link: Link) -> Result<Option<Typed<'a>>, Fault> {
        let Link::Fact(index) = link else {
            return Ok(None);
        };
        let names = self.names;
        match names.facts.get(index) {
            Some((_, ast)) => Ok(Some((self.condition(ast, None)?, Type::Condition))),
            None => Ok(None),
        }
    }

    /// Turns a fault of a dependency into one at the place that names it; only a cycle through
    /// here is worth saying twice, and a depth that only shows from here.
    pub(super) fn through<T>(
        &mut self,
        ast: &Ast,
        part: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let inside = self.open.last().copied();
        part(self).map_err(|inner| {
            let here = inside.map(|link| self.link_name(link));
            let deep = inner.kind == FaultKind::TooDeep;
            let kind = if let FaultKind::Cycle(circle) = inner.kind
                && here.is_some_and(|own| circle.contains(&own))
            {
                FaultKind::Cycle(circle)
            } else if deep {
                FaultKind::TooDeep
            } else {
                FaultKind::Elsewhere
            };
            Fault { at: ast.at.clone(), kind }
        })
    }

    fn enter(&mut self, link: Link) -> Result<(), Fault> {
        if let Some(start) = self.open.iter().position(|own| *own == link) {
            let circle = self.open.iter().skip(start).chain([&link]);
            let names = circle.map(|own| self.link_name(*own)).collect();
            return Err(Fault { at: 0..0, kind: FaultKind::Cycle(names) });
        }
        self.open.push(link);
        Ok(())
    }

    fn link_name(&self, link: Link) -> Box<str> {
        let form = self.names.form;
        let section = |index: u8| form.sections.get(usize::from(index)).map(|own| &own.id);
        match link {
            Link::Guard(index) | Link::Formula(index) => match form.field(index) {
                Some(field) if field.section == 0 => field.id.clone(),
                Some(field) => {
                    let section = section(field.section).map_or("", |id| id);
                    format!("{section}.{}", field.id).into()
                }
                None => "".into(),
            },
            Link::Section(index) => section(index).cloned().unwrap_or_default(),
            Link::Fact(index) => {
                self.names.facts.get(index).map(|(id, _)| id.clone()).unwrap_or_default()
            }
        }
    }

    fn reachable(&self, ast: &Ast, index: FieldIx) -> Result<&'a Field, Fault> {
        let form = self.names.form;
        let Some(field) = form.field(index) else {
            return fault(ast, FaultKind::NotAField);
        };
        let repeats =
            form.sections.get(usize::from(field.section)).is_some_and(|own| own.repeat.is_some());
        if repeats && self.scope != Scope::Items(field.section) {
            return fault(ast, FaultKind::NeedsItem);
        }
        Ok(field)
    }
}

fn type_of(field: &Field) -> Type<'_> {
    let options: &[Choice] = &field.options;
    match field.kind {
        Kind::Text
        | Kind::FullName
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber => Type::Text,
        Kind::Date | Kind::PartialDate => Type::Day,
        Kind::Choice
        | Kind::YesNo
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Bank
        | Kind::Nationality => Type::Choice(options),
        Kind::Choices => Type::Choices(options),
        Kind::Integer | Kind::Money | Kind::Area => Type::Number,
        Kind::Address => Type::Address,
        Kind::Computed => Type::Condition,
    }
}
