//! What the proofs show, as rules of the checker.

use super::lint::Lint;
use super::{Finding, part};
use crate::procedure::Procedure;
use crate::procedure::diagnostic::Code;
use crate::procedure::proof::{self, Claim, Proof, Witness};
use crate::procedure::rule::Channel;
use crate::procedure::yaml::Placed;
use crate::procedure::yaml::places::Spot;
use crate::procedure::yaml::witness::answers_file;

/// The findings of a proof; `set` is the folder of the definition's set, for the cases it shows. A
/// condition that a group brings may be idle where the group is used.
pub fn proved(placed: &Placed, proof: &Proof, set: Option<&str>) -> Vec<Finding> {
    let Placed { procedure, places, .. } = placed;
    let brought = |own: &proof::Finding| {
        let field = matches!(own.spot, Spot::Field(_) | Spot::Option(..));
        field && own.claim == Claim::AlwaysTrue && !places.has(own.spot, "when")
    };
    let findings = proof.findings.iter().filter(|own| !brought(own));
    findings.map(|own| finding(procedure, own, set)).collect()
}

fn finding(procedure: &Procedure, found: &proof::Finding, set: Option<&str>) -> Finding {
    let outcome = |index: u16| part(procedure, Spot::Outcome(index));
    let shown = |witness: &Witness| command(procedure, witness, set);
    let mut name = part(procedure, found.spot);
    let (lint, other) = match &found.claim {
        Claim::NeverTrue => (Lint::NeverTrue, Box::default()),
        Claim::AlwaysTrue => (Lint::AlwaysTrue, Box::default()),
        Claim::Unreachable => (unreachable(found.spot), Box::default()),
        Claim::Shadowed(by) => (Lint::ShadowedOutcome, outcome(*by)),
        Claim::Overlaps(with, witness) => {
            let with: Vec<Box<str>> = with.iter().map(|own| outcome(*own)).collect();
            name = format!("{} – {name}", with.join(", ")).into();
            (Lint::OverlappingOutcomes, shown(witness))
        }
        Claim::RowUnreachable => (Lint::UnreachableRow, Box::default()),
        Claim::WaiverUnreachable => (Lint::UnreachableWaiver, Box::default()),
        Claim::AlwaysWaived => (Lint::AlwaysWaived, Box::default()),
        Claim::NeverFails => (Lint::NeverFails, Box::default()),
        Claim::AlwaysFails => (Lint::AlwaysFails, Box::default()),
        Claim::Undecided(witness) => (Lint::Undecided, shown(witness)),
        Claim::NoOption(witness) => (Lint::NoOption, shown(witness)),
        Claim::NobodyFiles => (Lint::NobodyFiles, Box::default()),
        Claim::Open => (Lint::Unproved, Box::default()),
        Claim::TooLarge => (Lint::TooLargeToProve, Box::default()),
    };
    Finding { spot: found.spot, side: found.side, code: Code::Lint(lint, name, other) }
}

fn unreachable(spot: Spot) -> Lint {
    match spot {
        Spot::Field(_) | Spot::Section(_) => Lint::UnreachableQuestion,
        Spot::Option(..) => Lint::UnreachableOption,
        Spot::Document(_) | Spot::Alternative(..) => Lint::UnreachablePaper,
        Spot::Outcome(_) => Lint::UnreachableOutcome,
        Spot::File
        | Spot::Key(_)
        | Spot::Law(_)
        | Spot::Fact(_)
        | Spot::Sum(_)
        | Spot::Processing(_)
        | Spot::Deadline(_)
        | Spot::Waiver(_)
        | Spot::NeverAsk(_)
        | Spot::Check(_)
        | Spot::Step(_) => Lint::NeverTrue,
    }
}

/// The command line that assesses the witness, for any shell.
fn command(procedure: &Procedure, witness: &Witness, set: Option<&str>) -> Box<str> {
    let channel = match witness.channel {
        Channel::InPerson => String::new(),
        Channel::Online | Channel::Post => format!(" --channel {}", witness.channel.id()),
    };
    let set = set.map_or_else(String::new, |set| format!(" --procedures {}", quoted(set)));
    let (id, today) = (&procedure.head.id, witness.today);
    let answers = quoted(&answers_file(procedure, witness));
    format!("echo {answers} | camtay assess {id} --today {today}{channel}{set} --answers -").into()
}

/// A word for the shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}
