//! What authors call a part of a definition: its id or path, or its place in a list.

use crate::procedure::Procedure;
use crate::procedure::form::FieldIx;
use crate::procedure::yaml::places::Spot;

/// The name of a part, as `ignore:` uses it: `quan_he`, `tre.ho_ten`, `quan_he.cha`, `checks[2]`; empty
/// for the file as a whole.
pub fn part(procedure: &Procedure, spot: Spot) -> Box<str> {
    let document = |index: u16| procedure.documents.get(usize::from(index));
    let found: Option<Box<str>> = match spot {
        Spot::File => None,
        Spot::Key(key) => Some(key.into()),
        Spot::Law(index) => procedure.law.get(usize::from(index)).map(|own| own.id.clone()),
        Spot::Fact(index) => procedure.facts.get(usize::from(index)).map(|own| own.id.clone()),
        Spot::Sum(index) => Some(sum(procedure, index)),
        Spot::Processing(index) => Some(row("processing", index)),
        Spot::Deadline(index) => Some(row("deadlines", index)),
        Spot::Section(0) => Some("triage".into()),
        Spot::Section(index) => {
            procedure.form.sections.get(usize::from(index)).map(|own| own.id.clone())
        }
        Spot::Field(index) => Some(procedure.form.path(index).into()),
        Spot::Option(index, option) => choice(procedure, index, option),
        Spot::Outcome(index) => {
            procedure.outcomes.get(usize::from(index)).map(|own| own.id.clone())
        }
        Spot::Document(index) | Spot::Waiver(index) => document(index).map(|own| own.id.clone()),
        Spot::Alternative(index, at) => {
            let own = document(index).and_then(|own| own.one_of.get(usize::from(at)));
            own.map(|own| own.id.clone())
        }
        Spot::NeverAsk(index) => Some(row("never_ask", index)),
        Spot::Check(index) => Some(row("checks", index)),
        Spot::Step(index) => Some(row("steps", index)),
    };
    found.unwrap_or_default()
}

fn sum(procedure: &Procedure, index: u16) -> Box<str> {
    let fees = procedure.terms.fee_rows();
    index.checked_sub(fees).map_or_else(|| row("fees", index), |own| row("benefits", own))
}

fn row(list: &str, index: u16) -> Box<str> {
    format!("{list}[{}]", index.saturating_add(1)).into()
}

fn choice(procedure: &Procedure, index: FieldIx, option: u16) -> Option<Box<str>> {
    let own = procedure.form.field(index)?.options.get(usize::from(option))?;
    Some(format!("{}.{}", procedure.form.path(index), own.id).into())
}
