//! The rules of two versions side by side: what came, what went, what changed. Conditions that differ in
//! words are tried out; those that decide every case alike have not changed.

use super::part::{Facet, Group, Id, Part, What, parts};
use super::side::Sides;
use crate::dossier::compare::Renames;
use crate::dossier::witness::{Finding, Subject, Versions, Witness, search};
use crate::locale::Locale;
use crate::procedure::Procedure;
use crate::procedure::form::FieldIx;
use crate::procedure::migration::{Migration, Name};

/// A rule that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Change {
    pub(in crate::cli) group: Group,
    pub(in crate::cli) turn: Turn,
    /// What the later version calls it, where it has it.
    pub(in crate::cli) name: String,
    pub(in crate::cli) details: Vec<Detail>,
    /// A case the versions decide differently.
    pub(in crate::cli) witness: Option<Witness>,
}

/// What became of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Turn {
    Came,
    Went,
    Changed,
}

/// Something of a rule before and after; empty where it is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Detail {
    pub(in crate::cli) what: What,
    pub(in crate::cli) before: String,
    pub(in crate::cli) after: String,
}

impl Change {
    /// Whether it decides nothing: words of help and sources only.
    pub(in crate::cli) fn is_quiet(&self) -> bool {
        self.turn == Turn::Changed
            && self.details.iter().all(|own| matches!(own.what, What::Words | What::Basis))
    }
}

/// Every rule that differs, in the order of a definition.
pub(super) fn changes(locale: &Locale, sides: &Sides, renames: &Renames) -> Vec<Change> {
    let (old, new) = (&*sides.old.procedure, &*sides.new.procedure);
    let versions = Versions { old, new, renames, today: sides.day };
    let later = sides.later();
    let earlier = parts(locale, old);
    let called: Vec<Id> = earlier.iter().map(|own| renamed(&own.id, renames, &later)).collect();
    let now = parts(locale, new);
    let mut changes = Vec::new();
    for part in &now {
        let same = |(own, id): &(&Part, &Id)| own.group == part.group && **id == part.id;
        match earlier.iter().zip(&called).find(same) {
            Some((before, _)) => changes.extend(changed(&versions, before, part)),
            None if belongs(part, &now, |own| called.contains(own)) => {}
            None => changes.push(alone(part, Turn::Came)),
        }
    }
    for (part, id) in earlier.iter().zip(&called) {
        let kept = now.iter().any(|own| own.group == part.group && own.id == *id);
        if !kept
            && !belongs(part, &earlier, |own| {
                now.iter().any(|other| other.id == renamed(own, renames, &later))
            })
        {
            changes.push(alone(part, Turn::Went));
        }
    }
    changes.sort_by_key(|own| own.group);
    changes
}

/// Whether a part comes or goes with the whole it belongs to, which alone is told.
fn belongs(part: &Part, all: &[Part], known: impl Fn(&Id) -> bool) -> bool {
    let whole = match (&part.id, part.group) {
        (Id::Option(section, field, _), _) => Id::Field(section.clone(), field.clone()),
        (_, Group::Alternative) => {
            let whole = all.iter().find(|own| own.group == Group::Paper && own.index == part.index);
            match whole {
                Some(own) => own.id.clone(),
                None => return false,
            }
        }
        (Id::Field(..) | Id::Paper(_) | Id::Text(_), _) => return false,
    };
    !known(&whole)
}

/// What later versions call a rule.
fn renamed(id: &Id, renames: &Renames, later: &[&Procedure]) -> Id {
    match id {
        Id::Field(section, field) => {
            let name = renames.name(&Name::new(section, field));
            Id::Field(name.section, name.field)
        }
        Id::Option(section, field, option) => {
            let name = renames.name(&Name::new(section, field));
            let option = mapped(&name, option, later);
            Id::Option(name.section, name.field, option)
        }
        Id::Paper(id) => Id::Paper(renames.paper(id)),
        Id::Text(text) => Id::Text(text.clone()),
    }
}

fn mapped(name: &Name, option: &str, later: &[&Procedure]) -> Box<str> {
    let rows = later.iter().flat_map(|own| &own.head.migrations);
    let tables = rows.filter_map(|row| match row {
        Migration::Mapped { field, options } if field == name => Some(options),
        Migration::Mapped { .. }
        | Migration::Renamed { .. }
        | Migration::Dropped(_)
        | Migration::AskAgain(_) => None,
    });
    tables.fold(option.into(), |own: Box<str>, options| {
        let found = options.iter().find(|(was, _)| *was == own);
        found.and_then(|(_, is)| is.clone()).unwrap_or(own)
    })
}

fn alone(part: &Part, turn: Turn) -> Change {
    let told = part.facets.iter().filter(|own| is_told_alone(own, part));
    let details = told.map(|own| {
        let says = own.says.clone();
        let (before, after) =
            if turn == Turn::Went { (says, String::new()) } else { (String::new(), says) };
        Detail { what: own.what, before, after }
    });
    Change {
        group: part.group,
        turn,
        name: part.name.clone(),
        details: details.collect(),
        witness: None,
    }
}

/// What is worth saying of a rule that the other version lacks.
fn is_told_alone(facet: &Facet, part: &Part) -> bool {
    let worth = matches!(
        facet.what,
        What::When
            | What::Needed
            | What::Waived
            | What::HandIn
            | What::Count
            | What::Rows
            | What::Length
            | What::Verdict
            | What::GoTo
    );
    let conditional = matches!(facet.what, What::When) && facet.means.is_empty();
    worth && !facet.says.is_empty() && facet.says != part.name && !conditional
}

fn changed(versions: &Versions<'_>, before: &Part, after: &Part) -> Option<Change> {
    let mut details = if is_rows(after) { rows(before, after) } else { facets(before, after) };
    let finding = details
        .iter()
        .find_map(|own| subject(versions, own.what, before, after))
        .map(|subject| search(versions, subject));
    if finding == Some(Finding::Same) && !is_rows(after) {
        details.retain(|own| subject(versions, own.what, before, after).is_none());
    }
    let witness = match finding {
        Some(Finding::Differs(witness)) => Some(*witness),
        Some(Finding::Same | Finding::Unproven) | None => None,
    };
    (!details.is_empty()).then(|| Change {
        group: after.group,
        turn: Turn::Changed,
        name: after.name.clone(),
        details,
        witness,
    })
}

fn is_rows(part: &Part) -> bool {
    matches!(part.group, Group::Fee | Group::Benefit | Group::Time)
}

fn facets(before: &Part, after: &Part) -> Vec<Detail> {
    let pairs = before.facets.iter().zip(&after.facets);
    let differing = pairs.filter(|(was, is)| was.means != is.means);
    let details = differing.map(|(was, is)| Detail {
        what: is.what,
        before: was.says.clone(),
        after: is.says.clone(),
    });
    details.collect()
}

/// Rows that only one version has; their order when all are the same.
fn rows(before: &Part, after: &Part) -> Vec<Detail> {
    let only = |own: &Part, other: &Part| -> Vec<String> {
        let missing = own
            .facets
            .iter()
            .filter(|row| !other.facets.iter().any(|other| other.means == row.means));
        missing.map(|row| row.says.clone()).collect()
    };
    let gone = only(before, after).into_iter().map(|before| (before, String::new()));
    let come = only(after, before).into_iter().map(|after| (String::new(), after));
    let details =
        gone.chain(come).map(|(before, after)| Detail { what: What::Rows, before, after });
    details.collect()
}

/// The rule that a detail is about, where cases can be tried.
fn subject(versions: &Versions<'_>, what: What, before: &Part, after: &Part) -> Option<Subject> {
    let (old, new) = (before.index, after.index);
    let is = |group, whats: &[What]| after.group == group && whats.contains(&what);
    if is(Group::Paper, &[What::Needed, What::Waived]) {
        return Some(Subject::Paper(old, new));
    }
    if is(Group::Outcome, &[What::When]) {
        return Some(Subject::Outcome(old, new));
    }
    if is(Group::Fee, &[What::Rows]) || is(Group::Benefit, &[What::Rows]) {
        return Some(Subject::Sum(old, new));
    }
    if is(Group::Time, &[What::Rows]) {
        return Some(Subject::Time);
    }
    let (old, new) = (FieldIx(old), FieldIx(new));
    let single = is_single(versions.old, old) && is_single(versions.new, new);
    (is(Group::Question, &[What::When]) && single).then_some(Subject::Field(old, new))
}

/// Whether a question is asked once, not for every item of a section.
fn is_single(procedure: &Procedure, index: FieldIx) -> bool {
    procedure.form.section_of(index).is_some_and(|own| own.repeat.is_none())
}
