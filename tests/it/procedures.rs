//! Every definition that is shipped: read without a diagnostic, its examples hold.

use std::path::Path;

use camtay::dossier::example::check;
use camtay::procedure::diagnostic::Diagnostic;
use camtay::procedure::yaml::example::read_examples;
use camtay::procedure::yaml::{Shared, read_procedure};

/// The files of a folder's `_common`, with their names.
pub(crate) fn common(root: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(root.join("_common"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (
                path.display().to_string(),
                std::fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    files.sort();
    files
}

#[test]
fn shipped_definitions_have_no_diagnostics() {
    let root = Path::new("procedures");
    let files = common(root);
    let pairs = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let (shared, diagnostics) = Shared::read(pairs);
    let mut all = diagnostics;
    for domain in std::fs::read_dir(root).unwrap() {
        for folder in std::fs::read_dir(domain.unwrap().path()).unwrap() {
            let path = folder.unwrap().path().join("procedure.yaml");
            if path.is_file() {
                all.extend(told(&path, &shared));
            }
        }
    }
    assert!(all.is_empty(), "{all:#?}");
}

/// What is wrong with a definition and its examples.
fn told(path: &Path, shared: &Shared) -> Vec<Diagnostic> {
    let text = std::fs::read_to_string(path).unwrap();
    let (procedure, mut all) = read_procedure(&path.display().to_string(), &text, shared);
    let Some(procedure) = procedure else {
        return all;
    };
    let path = path.with_file_name("examples.yaml");
    let name = path.display().to_string();
    let text = std::fs::read_to_string(&path).unwrap();
    let (examples, diagnostics) = read_examples(&name, &text, &procedure);
    all.extend(diagnostics);
    assert!(examples.len() >= 6, "{name}");
    for example in &examples {
        all.extend(check(&procedure, example, &name));
    }
    all
}
