//! Every file in `tests/wrong/` gives exactly the diagnostics its head expects: line and code, one a
//! comment.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The diagnostics a file's head expects.
fn expected(path: &Path) -> Vec<(u64, String)> {
    let text = std::fs::read_to_string(path).unwrap();
    let expects = text.lines().filter_map(|line| line.strip_prefix("# expect: "));
    let pairs = expects.map(|line| {
        let (line, code) = line.split_once(' ').unwrap();
        (line.parse().unwrap(), code.to_owned())
    });
    pairs.collect()
}

/// The diagnostics that `camtay check` gives.
fn found(path: &Path) -> Vec<(u64, String)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_camtay"));
    let run = command.arg("check").arg(path).arg("--json").output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    let diagnostics = json["diagnostics"].as_array().unwrap().iter();
    diagnostics
        .map(|own| (own["line"].as_u64().unwrap(), own["code"].as_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn every_wrong_file_gives_exactly_its_diagnostics() {
    let entries = std::fs::read_dir("tests/wrong").unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 30);
    for path in paths {
        assert_eq!(found(&path), expected(&path), "{}", path.display());
    }
}
