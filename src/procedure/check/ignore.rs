//! `ignore:` in a definition: one thing the checker says, silenced for a reason. Errors cannot be
//! silenced, and an entry that silences nothing is told. Here too an imported draft's many gaps become
//! one note.

use super::lint::Lint;
use super::{Finding, part};
use crate::procedure::Status;
use crate::procedure::diagnostic::{Code, Diagnostic, Severity, near};
use crate::procedure::yaml::Placed;
use crate::procedure::yaml::ignore::Ignore;
use crate::procedure::yaml::places::{Side, Spot};

/// What a draft made from the portal's record is known to lack.
const UNWRITTEN: [Lint; 11] = [
    Lint::MissingAsk,
    Lint::MissingWhy,
    Lint::RuleWithoutLaw,
    Lint::LawNotCited,
    Lint::NoExamples,
    Lint::DocumentUncovered,
    Lint::OutcomeUncovered,
    Lint::WaiverUncovered,
    Lint::AlternativeUncovered,
    Lint::OptionUncovered,
    Lint::NothingToLookFor,
];

/// The findings as diagnostics of `file`, without what the definition silences; `others` are those of
/// the same file that name no part.
pub fn told(
    placed: &Placed,
    file: &str,
    findings: Vec<Finding>,
    others: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let findings = drafted(placed, findings);
    let mut used = vec![false; placed.ignore.len()];
    let mut silenced = |code: &Code, spot: Option<Spot>| {
        let part = spot.map(|spot| part(&placed.procedure, spot));
        let mut found = false;
        for (own, used) in placed.ignore.iter().zip(&mut used) {
            let here = own.at.is_none() || own.at == part;
            if *own.code == *code.name() && here && code.severity() != Severity::Error {
                *used = true;
                found = true;
            }
        }
        found
    };
    let mut diagnostics = Vec::new();
    for own in findings {
        if !silenced(&own.code, Some(own.spot)) {
            let at = placed.places.at(own.spot, own.side);
            diagnostics.push(Diagnostic { code: own.code, file: file.into(), at });
        }
    }
    diagnostics.extend(others.into_iter().filter(|own| !silenced(&own.code, None)));
    for (own, used) in placed.ignore.iter().zip(used) {
        if !used {
            let code = wrong(own);
            diagnostics.push(Diagnostic { code, file: file.into(), at: own.place });
        }
    }
    diagnostics
}

/// Why an entry silences nothing.
fn wrong(own: &Ignore) -> Code {
    let known = Lint::ALL.into_iter().find(|(_, name, _)| **name == *own.code);
    let lint = match known {
        Some((.., Severity::Error)) => Lint::IgnoredError,
        Some((.., Severity::Warning | Severity::Note)) => Lint::UselessIgnore,
        None => Lint::UnknownIgnore,
    };
    let names = Lint::ALL.into_iter().map(|(_, name, _)| name);
    let nearest = if known.is_none() { near(&own.code, names) } else { None };
    Code::Lint(lint, own.code.clone(), nearest.unwrap_or_default())
}

/// One note in place of everything an imported draft lacks.
fn drafted(placed: &Placed, findings: Vec<Finding>) -> Vec<Finding> {
    if placed.procedure.head.status != Status::Imported {
        return findings;
    }
    let gap = |own: &Finding| matches!(own.code, Code::Lint(lint, ..) if UNWRITTEN.contains(&lint));
    let (gaps, mut rest): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(gap);
    if !gaps.is_empty() {
        let count = gaps.len().to_string();
        rest.push(Finding::lint(Spot::File, Side::Name, Lint::ImportedDraft, count));
    }
    rest
}
