//! How many mistakes in conditions the checker and the examples find: every condition of every
//! definition is turned round, widened and dropped, one mutation at a time.
//!
//! `cargo bench --bench mutation [-- FOLDER]`; prints every mutation that nobody noticed.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark reads files and prints what it measured"
)]

use std::path::{Path, PathBuf};

use camtay::dossier::example::try_file;
use camtay::library::Library;
use camtay::procedure::proof::{Claim, prove};
use camtay::procedure::yaml::node::{self, At, Content, Node, Style};
use camtay::procedure::yaml::{Shared, read_procedure};

/// The keys whose values are conditions.
const CONDITIONS: [&str; 4] = ["when", "needed", "ensure", "is"];

fn main() {
    let folder = std::env::args().skip(1).find(|own| !own.starts_with('-'));
    let folder = PathBuf::from(folder.unwrap_or_else(|| "procedures".to_owned()));
    let library = Library::folder(&folder, None).unwrap();
    let shared = library.shared().unwrap();
    let mut all = (0, 0);
    for entry in library.catalog().entries() {
        let path = folder.join(entry.place);
        let (caught, made) = definition(path.parent().unwrap(), &shared);
        println!("{:44} {caught:4} of {made:4}  {:.1} %", entry.id, percent(caught, made));
        all = (all.0 + caught, all.1 + made);
    }
    println!("{:44} {:4} of {:4}  {:.1} %", "all", all.0, all.1, percent(all.0, all.1));
}

fn percent(part: usize, whole: usize) -> f64 {
    let (part, whole) = (u32::try_from(part).unwrap(), u32::try_from(whole).unwrap().max(1));
    f64::from(part) * 100.0 / f64::from(whole)
}

/// How many mutations were caught, of how many.
fn definition(path: &Path, shared: &Shared) -> (usize, usize) {
    let text = std::fs::read_to_string(path.join("procedure.yaml")).unwrap();
    let examples = std::fs::read_to_string(path.join("examples.yaml")).unwrap();
    let root = node::read(&text).unwrap();
    let mut places = Vec::new();
    conditions(&root, &mut places);
    let sound = found(&text, &examples, shared).unwrap();
    let (mut caught, mut made) = (0, 0);
    for (at, condition) in places {
        for mutation in mutations(&condition) {
            let Some(mutant) = replaced(&text, at, &mutation) else { continue };
            made += 1;
            let seen = found(&mutant, &examples, shared).is_none_or(|own| own > sound);
            caught += usize::from(seen);
            if !seen {
                println!("    line {:4}: {condition}  →  {mutation}", at.line);
            }
        }
    }
    (caught, made)
}

/// How much the proofs find; `None` where the definition is not read or an example fails.
fn found(text: &str, examples: &str, shared: &Shared) -> Option<usize> {
    let (procedure, _) = read_procedure("procedure.yaml", text, shared);
    let procedure = procedure?;
    if !try_file(&procedure, "examples.yaml", examples).diagnostics.is_empty() {
        return None;
    }
    let findings = prove(&procedure, jiff::civil::date(2026, 11, 25)).findings;
    let serious =
        findings.iter().filter(|own| !matches!(own.claim, Claim::Overlaps(..) | Claim::Open));
    Some(serious.count())
}

/// Every condition written on one line.
fn conditions(node: &Node, places: &mut Vec<(At, String)>) {
    match &node.value {
        Content::Map(entries) => {
            for own in entries {
                match &own.value.value {
                    Content::Scalar(text, style)
                        if CONDITIONS.contains(&&*own.key) && *style != Style::Block =>
                    {
                        places.push((own.value.at, text.clone()));
                    }
                    Content::Map(_) | Content::List(_) | Content::Scalar(..) | Content::Empty => {
                        conditions(&own.value, places);
                    }
                }
            }
        }
        Content::List(items) => items.iter().for_each(|own| conditions(own, places)),
        Content::Scalar(..) | Content::Empty => {}
    }
}

/// The condition turned round, widened, and with a part dropped.
fn mutations(condition: &str) -> Vec<String> {
    let mut mutations = vec![format!("not ({condition})")];
    let wider = [
        (" >= ", " > "),
        (" <= ", " < "),
        (" > ", " >= "),
        (" < ", " <= "),
        (" == ", " != "),
        (" != ", " == "),
        (" not in ", " in "),
        (" in ", " not in "),
    ];
    mutations.extend(
        wider
            .iter()
            .find(|(own, _)| condition.contains(own))
            .map(|(own, other)| condition.replacen(own, other, 1)),
    );
    let dropped = condition.rsplit_once(" and ").or_else(|| condition.rsplit_once(" or "));
    let whole = |part: &str| part.matches('(').count() == part.matches(')').count();
    let dropped = dropped.map(|(kept, _)| kept.to_owned()).filter(|kept| whole(kept));
    mutations.push(dropped.unwrap_or_else(|| "true".to_owned()));
    mutations.retain(|own| own != condition);
    mutations
}

/// The text with another condition at a place.
fn replaced(text: &str, at: At, condition: &str) -> Option<String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = lines.get_mut(usize::try_from(at.line).ok()?.checked_sub(1)?)?;
    let letters: Vec<char> = line.chars().collect();
    let start = usize::try_from(at.column).ok()?.checked_sub(1)?;
    let end = start + usize::try_from(at.length).ok()?;
    let before: String = letters.get(..start)?.iter().collect();
    let after: String = letters.get(end..)?.iter().collect();
    let quoted = condition.replace('\'', "''");
    *line = format!("{before}'{quoted}'{after}");
    Some(lines.join("\n"))
}
