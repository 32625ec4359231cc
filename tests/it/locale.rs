//! Messages: both languages say the same things, the program uses every message, and every message
//! the program asks for exists.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{File, files};

/// Messages written before the screens that will show them; each is struck out once it is used.
const AWAITED: &str = "
    footer-choose footer-park footer-curtain answer-yes answer-no
    home-favourites walk-form check-level-error check-level-warning check-level-note check-hint
    check-clean check-summary cli-no-procedure cli-did-you-mean";

/// The variables of each message of a file.
type Messages<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

fn messages(file: &File) -> Messages<'_> {
    let mut messages = Messages::new();
    let mut current = None;
    for line in file.text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(key) = entry(line) {
            assert!(messages.insert(key, BTreeSet::new()).is_none(), "{}: {key} twice", file.path);
            current = Some(key);
        }
        if let Some(variables) = current.and_then(|key| messages.get_mut(key)) {
            variables.extend(line.split('$').skip(1).map(name));
        }
    }
    messages
}

/// The key a line begins.
fn entry(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" =")?;
    key.starts_with(|c: char| c.is_ascii_lowercase()).then_some(key)
}

fn name(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').next().unwrap_or("")
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The keys a file passes to `text` and `with` as they stand.
fn asked(code: &str) -> Vec<&str> {
    let calls = [".text(", ".with("].into_iter().flat_map(|call| code.split(call).skip(1));
    calls
        .filter_map(|arguments| arguments.trim_start().strip_prefix('"')?.split('"').next())
        .filter(|text| is_key(text))
        .collect()
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let (vi, en) = (files("locales/vi", ".ftl"), files("locales/en", ".ftl"));
    assert_eq!(vi.len(), en.len());
    for (vi, en) in vi.iter().zip(&en) {
        assert_eq!(messages(vi), messages(en), "{} and {}", vi.path, en.path);
    }
}

#[test]
fn every_message_is_used() {
    let sources = files("src", ".rs");
    let asked = |key: &str| sources.iter().any(|file| file.code().contains(&format!("\"{key}\"")));
    // A diagnostic's messages are asked for by its name.
    let named = |key: &str| {
        let name = key.strip_prefix("check-").map(|own| own.trim_end_matches("-fix"));
        name.is_some_and(asked)
    };
    let used = |key: &str| asked(key) || named(key);
    let awaited: BTreeSet<&str> = AWAITED.split_whitespace().collect();
    let locales = files("locales/vi", ".ftl");
    let unused: Vec<&str> = locales
        .iter()
        .flat_map(|file| messages(file).into_keys())
        .filter(|key| !awaited.contains(key) && !used(key))
        .collect();
    assert!(unused.is_empty(), "never used: {unused:#?}");
}

#[test]
fn every_message_asked_for_exists() {
    let locales = files("locales/vi", ".ftl");
    let known: BTreeSet<&str> =
        locales.iter().flat_map(|file| messages(file).into_keys()).collect();
    for file in files("src", ".rs") {
        for key in asked(file.code()) {
            assert!(known.contains(key), "{}: no message {key}", file.path);
        }
    }
}
