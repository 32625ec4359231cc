//! The generated table of built-in definitions is true to `procedures/`.
//! `CAMTAY_REFRESH=1 cargo test embedded` writes it anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use camtay::procedure::Span;
use camtay::procedure::catalog::Entry;
use camtay::procedure::yaml::read_head;
use jiff::civil::Date;

const TABLE: &str = "src/library/embedded.rs";
const MARK: &str = "/// Every built-in definition in order of path.";

#[test]
fn the_table_of_built_in_definitions_is_fresh() {
    let source = std::fs::read_to_string(TABLE).unwrap();
    let (head, _) = source.split_once(MARK).unwrap();
    let fresh = format!("{head}{}", table());
    if std::env::var_os("CAMTAY_REFRESH").is_some() {
        std::fs::write(TABLE, &fresh).unwrap();
    }
    let now = std::fs::read_to_string(TABLE).unwrap();
    assert!(now == fresh, "{TABLE} is stale: CAMTAY_REFRESH=1 cargo test embedded");
}

fn table() -> String {
    let mut out =
        format!("{MARK}\n#[rustfmt::skip]\npub(super) const PROCEDURES: &[Embedded] = &[\n");
    for path in files("procedures", "procedure.yaml") {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(&path).unwrap();
        let head = read_head(&name, &text).unwrap();
        let words = Entry::of(&head).keywords;
        let words: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
        let words = words.join(", ");
        writeln!(
            out,
            "    Embedded {{\n        id: {:?},\n        code: {:?},\n        name: {:?},\n        domain: {:?},\n        in_force: {},\n        keywords: &[{words}],\n        path: {name:?},\n    }},",
            &*head.id,
            head.code(),
            &*head.name,
            &*head.domain,
            span(head.in_force),
        )
        .unwrap();
    }
    out.push_str(
        "];\n\n/// Their texts, in the same order.\n#[rustfmt::skip]\nconst TEXTS: &[Texts] = &[\n",
    );
    for path in files("procedures", "procedure.yaml") {
        let text = format!("../../{}", path.display());
        let examples = examples(&path);
        writeln!(
            out,
            "    Texts {{\n        definition: include_str!({text:?}),\n        examples: {examples},\n    }},"
        )
        .unwrap();
    }
    out.push_str("];\n\n/// The files of `_common` with their names.\n#[rustfmt::skip]\npub(super) const COMMON: &[(&str, &str)] = &[\n");
    for path in files("procedures/_common", "") {
        let name = path.display().to_string();
        writeln!(
            out,
            "    (\n        {name:?},\n        include_str!({:?}),\n    ),",
            format!("../../{name}")
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

/// The examples beside a definition, as code.
fn examples(path: &Path) -> String {
    let path = path.with_file_name("examples.yaml");
    if !path.is_file() {
        return "\"\"".to_owned();
    }
    format!("include_str!({:?})", format!("../../{}", path.display()))
}

/// An interval of days as code.
fn span(own: Span) -> String {
    let day = |day: Option<Date>| {
        day.map_or_else(
            || "None".to_owned(),
            |own| format!("Some(date({}, {}, {}))", own.year(), own.month(), own.day()),
        )
    };
    format!("Span {{ from: {}, to: {} }}", day(own.from), day(own.to))
}

/// The files below a folder that have this name, or all of them.
fn files(root: &str, name: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(root).to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if name.is_empty() || path.file_name().is_some_and(|own| own == name) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
