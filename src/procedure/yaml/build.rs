//! A whole definition: names first, then everything that is compiled against them.

use std::sync::Arc;

use super::form::{Draft, FillWritten, FormReader, find};
use super::head;
use super::keys::head::PROCEDURE;
use super::keys::rule::CHECK;
use super::migration::{Present, migrations};
use super::names::{FactWritten, facts, papers, paths};
use super::node::Node;
use super::read::{Map, Reader, Written};
use super::shared::Shared;
use crate::procedure::diagnostic::Code;
use crate::procedure::expression::NodeIx;
use crate::procedure::expression::compile::{Compiler, Fault, Names, Scope};
use crate::procedure::expression::parse::Ast;
use crate::procedure::form::{Choice, FieldIx, Fill, Form};
use crate::procedure::rule::{Check, Fact, Law};
use crate::procedure::{About, Head, Procedure, Terms};

/// Everything that is compiled needs these.
pub(super) struct Build<'a, 'b> {
    pub(super) reader: &'a mut Reader<'b>,
    pub(super) laws: &'a [Law],
    pub(super) names: &'a Names<'a>,
    compiler: Compiler<'a>,
}

/// Builds the procedure of a tree; what is wrong is told to `reader`.
pub(super) fn build(reader: &mut Reader<'_>, shared: &Shared, root: &Node) -> Option<Procedure> {
    let map = reader.map(root, &PROCEDURE)?;
    let mut head = head::head(reader, map);
    let about = head::about(reader, map);
    let laws = head::law(reader, map);
    let form = FormReader { reader, shared, laws: &laws, draft: Draft::default() };
    let draft = form.read(map);
    let facts = facts(reader, map);
    let papers = papers(reader, map);
    head.migrations = migrations(reader, map, &Present { form: &draft.form, papers: &papers });
    let ast = |own: &Written| own.ast.clone();
    let whens: Vec<Option<Ast>> =
        draft.section_whens.iter().map(|own| own.as_ref().map(ast)).collect();
    let asts: Vec<(Box<str>, Ast)> =
        facts.iter().map(|(id, own, _)| (id.clone(), ast(own))).collect();
    let names = Names {
        form: &draft.form,
        sources: &draft.sources,
        section_whens: &whens,
        facts: &asts,
        papers: &papers,
        amounts: Arc::clone(&shared.amounts),
        calendar: Arc::clone(&shared.calendar),
    };
    let build = Build::new(reader, &laws, &names, Scope::Procedure);
    let (mut procedure, mut checks) = build.procedure(map, &draft, &facts);
    for section in 0..u8::try_from(draft.form.sections.len()).unwrap_or(u8::MAX) {
        let build = Build::new(reader, &laws, &names, Scope::Items(section));
        checks.extend(build.items(map, &draft, &mut procedure.form, section));
    }
    checks.sort_by_key(|(order, _)| *order);
    procedure.checks = checks.into_iter().map(|(_, check)| check).collect();
    Some(Procedure { head, about, law: laws, ..procedure })
}

impl<'a, 'b> Build<'a, 'b> {
    fn new(
        reader: &'a mut Reader<'b>,
        laws: &'a [Law],
        names: &'a Names<'a>,
        scope: Scope,
    ) -> Self {
        Self { reader, laws, names, compiler: Compiler::new(names, scope) }
    }

    /// Everything that belongs to the procedure's own program, and its checks with their order.
    fn procedure(
        mut self,
        map: Map<'_>,
        draft: &Draft,
        facts: &[FactWritten],
    ) -> (Procedure, Vec<(usize, Check)>) {
        let facts = self.facts(facts);
        let mut form = draft.form.clone();
        self.form(draft, &mut form, None);
        let terms = Terms {
            sums: self.sums(map),
            processing: self.each(map, "processing", Self::processing),
            deadlines: self.each(map, "deadlines", Self::deadline),
        };
        let outcomes = self.each(map, "outcomes", Self::outcome);
        let documents = self.each(map, "documents", Self::document);
        let never_ask = self.each(map, "never_ask", Self::never_ask);
        let portal = self.portal(map);
        let checks = self.checks(map, None);
        let procedure = Procedure {
            head: Head::default(),
            about: About::default(),
            law: Vec::new(),
            terms,
            facts,
            form,
            outcomes,
            documents,
            never_ask,
            checks: Vec::new(),
            portal,
            program: self.compiler.finish(),
        };
        (procedure, checks)
    }

    /// The item program of a repeated section, and the checks that belong to it.
    fn items(
        mut self,
        map: Map<'_>,
        draft: &Draft,
        form: &mut Form,
        section: u8,
    ) -> Vec<(usize, Check)> {
        if !self.repeats(section) {
            return Vec::new();
        }
        self.form(draft, form, Some(section));
        let checks = self.checks(map, Some(section));
        let program = self.compiler.finish();
        let own = form.sections.get_mut(usize::from(section));
        if let Some(repeat) = own.and_then(|own| own.repeat.as_mut()) {
            repeat.program = program;
        }
        checks
    }

    pub(super) fn condition(&mut self, written: &Written, section: Option<u8>) -> Option<NodeIx> {
        let node = self.compiler.condition(&written.ast, section);
        self.told(written, node)
    }

    /// The condition of a key that may be absent.
    pub(super) fn condition_of(&mut self, map: Map<'_>, key: &str) -> Option<NodeIx> {
        let written = self.reader.expression(map, key)?;
        self.condition(&written, None)
    }

    pub(super) fn number(&mut self, written: &Written) -> Option<NodeIx> {
        let node = self.compiler.number(&written.ast, None);
        self.told(written, node)
    }

    pub(super) fn day(&mut self, written: &Written) -> Option<NodeIx> {
        let node = self.compiler.day(&written.ast, None);
        self.told(written, node)
    }

    /// The field that a node names.
    pub(super) fn field_at(&mut self, node: &Node) -> Option<FieldIx> {
        let path = self.reader.text(node)?;
        let found = find(self.names.form, &path, 0);
        if found.is_none() {
            let known = paths(self.names.form);
            let nearest = self.reader.near(&path, known.iter().map(String::as_str));
            self.reader.say(node.at, Code::UnknownField(path, nearest));
        }
        found
    }

    fn told<T>(&mut self, written: &Written, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.reader.fault(written, fault)).ok()
    }

    fn each<T>(
        &mut self,
        map: Map<'_>,
        key: &str,
        read: fn(&mut Self, &Node) -> Option<T>,
    ) -> Vec<T> {
        let items = self.reader.items(map, key);
        items.iter().filter_map(|node| read(self, node)).collect()
    }

    fn facts(&mut self, facts: &[FactWritten]) -> Vec<Fact> {
        let mut compiled = Vec::new();
        for (index, (id, written, says)) in facts.iter().enumerate() {
            if self.reader.is_full() {
                break;
            }
            let node = self.compiler.fact(index);
            if let Some(Some(is)) = self.told(written, node) {
                compiled.push(Fact { id: id.clone(), is, says: says.clone() });
            }
        }
        compiled
    }

    /// The conditions of the sections and fields that belong to this program.
    fn form(&mut self, draft: &Draft, form: &mut Form, list: Option<u8>) {
        let mut faulty = Vec::new();
        for (index, written) in (0_u8..).zip(&draft.section_whens) {
            let node = self.compiler.section_guard(index);
            match (node, written) {
                (Ok(node), _) => {
                    if let Some(own) = form.sections.get_mut(usize::from(index)) {
                        own.when = if list.is_some() { own.when } else { node };
                    }
                }
                (Err(fault), Some(written)) => {
                    faulty.push(index);
                    if list.is_none() {
                        self.reader.fault(written, fault);
                    }
                }
                (Err(_), None) => faulty.push(index),
            }
        }
        for at in 0..form.fields.len() {
            let index = FieldIx(u16::try_from(at).unwrap_or(u16::MAX));
            let section = form.fields.get(at).map_or(0, |own| own.section);
            let repeats = self.repeats(section);
            let here = list.map_or(!repeats, |list| list == section);
            if here && !faulty.contains(&section) && !self.reader.is_full() {
                self.field(draft, form, index);
            }
        }
    }

    fn field(&mut self, draft: &Draft, form: &mut Form, index: FieldIx) {
        let (Some(written), Some(field)) =
            (draft.written.get(index.at()), form.fields.get_mut(index.at()))
        else {
            return;
        };
        let guard = self.compiler.guard(index);
        match (guard, &written.when) {
            (Ok(node), _) => field.when = node,
            (Err(fault), Some(written)) => self.reader.fault(written, fault),
            (Err(_), None) => {}
        }
        if let Some(is) = &written.is {
            let node = self.compiler.computed(index);
            field.computed = self.told(is, node).flatten();
        }
        let mut offered = Vec::new();
        for option in &written.options {
            let node = option.as_ref().and_then(|own| self.condition(own, Some(field.section)));
            offered.push(node);
        }
        if offered.iter().any(Option::is_some) {
            let options = field.options.iter().zip(offered);
            let options: Vec<Choice> =
                options.map(|(own, when)| Choice { when, ..own.clone() }).collect();
            field.options = options.into();
            let _ = self.compiler.offers(index);
        }
        field.fill =
            written.fill.as_ref().and_then(|own| self.fill(own, &draft.form, field.section));
    }

    fn fill(&mut self, written: &FillWritten, form: &Form, section: u8) -> Option<Fill> {
        let when = written.when.as_ref().and_then(|own| self.condition(own, Some(section)));
        let (path, at) = &written.from;
        let Some(from) = find(form, path, section) else {
            let known = paths(form);
            let nearest = self.reader.near(path, known.iter().map(String::as_str));
            self.reader.say(*at, Code::UnknownField(path.clone(), nearest));
            return None;
        };
        Some(Fill { from, when })
    }

    fn repeats(&self, section: u8) -> bool {
        let section = self.names.form.sections.get(usize::from(section));
        section.is_some_and(|own| own.repeat.is_some())
    }

    /// The checks that belong to this program, with their place in the file. Mistakes in `at` are
    /// told once, with the procedure's own checks.
    fn checks(&mut self, map: Map<'_>, list: Option<u8>) -> Vec<(usize, Check)> {
        let mut checks = Vec::new();
        for (order, node) in self.reader.items(map, "checks").iter().enumerate() {
            let before = self.reader.diagnostics.len();
            let own = self.reader.map(node, &CHECK);
            let at = own.and_then(|own| self.field_at(own.get("at")?));
            let section = at.and_then(|at| self.names.form.field(at)).map(|own| own.section);
            let repeats = section.is_some_and(|own| self.repeats(own));
            if list.is_some() {
                self.reader.diagnostics.truncate(before);
            }
            let here = list.map_or(!repeats, |list| section == Some(list));
            if let (true, Some(own), Some(at), Some(section)) = (here, own, at, section)
                && let Some(check) = self.check(own, at, section)
            {
                checks.push((order, check));
            }
        }
        checks
    }
}
