//! The rules of the tree that no compiler holds: which module may use which, where the world may be
//! touched, and the size and shape of files.

use crate::source::{File, files};

/// The core and what each module of it may use.
const CORE: [(&str, &[&str]); 7] = [
    ("text", &[]),
    ("locale", &["text"]),
    ("procedure", &["text"]),
    ("dossier", &["procedure", "text"]),
    ("practice", &["dossier", "procedure", "locale", "text"]),
    ("sheet", &["dossier", "procedure", "locale", "text"]),
    ("app", &["text", "locale", "procedure", "dossier", "practice", "sheet"]),
];

/// The shell, which may touch the world.
const SHELL: [(&str, &[&str]); 5] = [
    ("store", &["dossier", "practice", "procedure"]),
    ("library", &["procedure", "text"]),
    ("print", &["sheet", "text"]),
    ("tui", &["app", "locale", "text"]),
    ("plain", &["app", "locale", "text"]),
];

/// The one file that is a table of data, generated.
const DATA_TABLE: &str = "src/library/embedded.rs";
/// Files and modules of the shell that may use everything.
const TOP: [&str; 4] = ["run", "cli", "main", "lib"];

const LONGEST_FILE: usize = 500;
const LONGEST_FUNCTION: usize = 60;

/// The module a file belongs to: `src/text/wrap.rs` to `text`.
fn module(file: &File) -> &str {
    let below = file.path.strip_prefix("src/").unwrap();
    below.split(['/', '.']).next().unwrap()
}

/// Our modules that a file names, through `crate::` or by climbing to the top with `super::`.
fn used(file: &File) -> Vec<String> {
    let bare = file.bare();
    let climb = "super::".repeat(file.path.matches('/').count());
    let mut names = Vec::new();
    for start in ["crate::", &climb] {
        for after in bare.split(start).skip(1) {
            match after.strip_prefix('{') {
                Some(group) => names.extend(group_heads(group)),
                None => names.push(identifier(after)),
            }
        }
    }
    names.retain(|name| name.starts_with(|c: char| c.is_ascii_lowercase()) && name != "super");
    names
}

/// The first names in `a::{b, c}, d}`.
fn group_heads(group: &str) -> Vec<String> {
    let (mut depth, mut heads, mut at_head) = (0, Vec::new(), true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => at_head = true,
            _ if at_head && !c.is_whitespace() => {
                heads.push(identifier(group.split_at(at).1));
                at_head = false;
            }
            _ => {}
        }
    }
    heads
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Name and length of every function; lines of comments and empty lines are not counted.
fn functions(bare: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (at, _) in bare.match_indices("fn ") {
        let (before, after) = bare.split_at(at);
        let whole_word = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let signature = after.split_at("fn ".len()).1;
        if whole_word && let Some(body) = body(signature) {
            let lines = body.lines().filter(|line| !line.trim().is_empty()).count();
            found.push((identifier(signature), lines));
        }
    }
    found
}

/// What stands between the braces of a function; `None` for one without a body.
fn body(signature: &str) -> Option<&str> {
    let open = signature.find(['{', ';'])?;
    let inside = signature.split_at(open).1.strip_prefix('{')?;
    let mut depth = 1;
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(inside.split_at(at).0);
        }
    }
    None
}

/// A line that declares a `static`, whoever may see it.
fn is_static(line: &str) -> bool {
    let line = line.trim_start();
    let item = match line.strip_prefix("pub") {
        Some(rest) => rest.split_once(' ').map_or("", |(_, item)| item),
        None => line,
    };
    item.trim_start().starts_with("static ")
}

/// Everything that breaks a rule, one a line; the rule gives its words for a file.
fn faults(rule: impl Fn(&File) -> Vec<String>) -> String {
    let all = files("src", ".rs");
    let lines = all
        .iter()
        .flat_map(|file| rule(file).into_iter().map(|say| format!("{}: {say}", file.path)));
    lines.collect::<Vec<_>>().join("\n")
}

fn when(broken: bool, say: &str) -> Vec<String> {
    if broken { vec![say.to_owned()] } else { Vec::new() }
}

#[test]
fn modules_use_only_what_stands_above_them() {
    let found = faults(|file| {
        let own = module(file);
        if TOP.contains(&own) {
            return Vec::new();
        }
        let row = CORE.iter().chain(&SHELL).find(|(name, _)| *name == own);
        let Some((_, may_use)) = row else {
            return when(true, "its module has no row in the table of this test");
        };
        let known = |name: &str| {
            CORE.iter().chain(&SHELL).any(|(known, _)| *known == name) || TOP.contains(&name)
        };
        let mut names = used(file);
        names.retain(|name| name != own && known(name) && !may_use.contains(&name.as_str()));
        names.into_iter().map(|name| format!("`{own}` may not use `{name}`")).collect()
    });
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn the_core_does_not_touch_the_world() {
    let found = faults(|file| {
        let core = CORE.iter().any(|(name, _)| *name == module(file));
        when(
            core && file.code().contains("clippy::disallowed"),
            "the core has no way out of the lints",
        )
    });
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn every_file_says_what_it_is_for() {
    let found = faults(|file| when(!file.text.starts_with("//! "), "begins without `//!`"));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn there_is_no_global_state() {
    let found = faults(|file| when(file.bare().lines().any(is_static), "has a `static`"));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn nothing_is_left_to_be_done() {
    let found = faults(|file| {
        let words = file.text.split(|c: char| !c.is_ascii_alphanumeric());
        let marks = words.filter(|word| matches!(*word, "TODO" | "FIXME" | "XXX"));
        marks.map(|word| format!("{word} in the tree")).collect()
    });
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn files_and_functions_are_short() {
    let found = faults(|file| {
        let lines = file.code().lines().count();
        let table = file.path == DATA_TABLE;
        let mut found = when(lines > LONGEST_FILE && !table, &format!("{lines} lines"));
        let long =
            functions(&file.bare()).into_iter().filter(|(_, lines)| *lines > LONGEST_FUNCTION);
        found.extend(long.map(|(name, lines)| format!("`{name}` has {lines} lines")));
        found
    });
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn modules_stand_beside_their_folders() {
    let found = faults(|file| when(file.path.ends_with("/mod.rs"), "is a mod.rs"));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn the_rules_see_what_they_are_about() {
    let file = |text: &str| File { path: "src/text/a.rs".to_owned(), text: text.to_owned() };
    let climbing =
        file("use crate::{app::{x, y}, dossier}; super::super::store::z(); // crate::tui");
    assert_eq!(used(&climbing), ["app", "dossier", "store"]);
    assert!(is_static("pub(crate) static X: u8 = 1;") && !is_static("fn f() -> &'static str"));
    assert_eq!(functions("fn a() {\n\n b {\n}\n} fn c();"), [("a".to_owned(), 2)]);
}
