//! The flow of a procedure as a tree and as a graph.

use camtay::library::Library;
use camtay::text::width::width;
use jiff::civil::date;

use super::printed;

const DAY: [&str; 2] = ["--today", "2026-11-25"];

/// The flow of a built-in procedure, or of one of the small set.
fn flow(id: &str, view: &str, more: &[&str]) -> String {
    printed(&[&["show", id, view], &DAY[..], more].concat())
}

#[test]
fn the_flow_as_a_tree() {
    insta::assert_snapshot!(flow("muon-sach", "--tree", &["--procedures", "set"]));
}

#[test]
fn the_flow_as_a_tree_in_english() {
    let more = ["--procedures", "set", "--lang", "en"];
    let text = flow("muon-sach", "--tree", &more);
    assert!(text.contains("├─ perhaps needed: Thẻ thư viện"), "{text}");
}

#[test]
fn the_flow_as_a_graph() {
    insta::assert_snapshot!(flow("muon-sach", "--dot", &["--procedures", "set"]));
}

#[test]
fn every_shipped_tree_names_everything_once_with_its_law_within_eighty_columns() {
    let library = Library::embedded();
    for entry in library.catalog().entries() {
        let procedure = library.open(entry.id, date(2026, 11, 25)).unwrap();
        let tree = flow(entry.id, "--tree", &[]);
        let wide = tree.lines().find(|line| width(line) > 80);
        assert_eq!(wide, None, "{}", entry.id);
        // Lines are broken between words: read without breaks and without the tree's own signs.
        let flat: Vec<&str> =
            tree.split(|c: char| c.is_whitespace() || "│├└─".contains(c)).collect();
        let flat = flat.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        for own in &procedure.documents {
            assert!(flat.contains(&format!("cần {}", own.name)), "{}: {}", entry.id, own.id);
        }
        for own in &procedure.outcomes {
            let says = own.says.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(flat.matches(&says).count(), 1, "{}: {}", entry.id, own.id);
        }
        let triage = procedure.triage().unwrap();
        for (number, (_, field)) in (1..).zip(procedure.form.fields_of(triage)) {
            let line = format!("{number}. {}", field.words.label);
            assert!(flat.contains(&line), "{}: {line}", entry.id);
        }
    }
}

#[test]
fn every_shipped_graph_is_well_formed() {
    let library = Library::embedded();
    for entry in library.catalog().entries() {
        let graph = flow(entry.id, "--dot", &[]);
        let mut lines = graph.lines();
        assert_eq!(lines.next(), Some(&*format!("digraph \"{}\" {{", entry.id)));
        assert_eq!(lines.next_back(), Some("}"));
        let mut nodes = Vec::new();
        for line in lines {
            let bare = unquoted(line);
            let statement = bare.trim().strip_suffix(';').unwrap_or_else(|| panic!("{line}"));
            assert_eq!(bare.matches('[').count(), bare.matches(']').count(), "{line}");
            let names = statement.split(" [").next().unwrap();
            match names.split_once(" -> ") {
                Some((from, to)) => {
                    for end in [from, to] {
                        assert!(nodes.iter().any(|own| own == end), "{line}");
                    }
                }
                None => nodes.push(names.to_owned()),
            }
        }
        assert!(nodes.len() > 5, "{}: {nodes:?}", entry.id);
    }
}

/// A line without what stands in quotes, which must be closed.
fn unquoted(line: &str) -> String {
    let (mut bare, mut inside, mut escaped) = (String::new(), false, false);
    for c in line.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            _ if !inside => bare.push(c),
            _ => {}
        }
    }
    assert!(!inside, "{line}");
    bare
}

#[test]
fn quotes_in_a_definition_are_escaped_in_the_graph() {
    let folder = tempfile::tempdir().unwrap();
    let whole = std::fs::read_to_string("tests/it/cli/set/mau/muon-sach/procedure.yaml").unwrap();
    let text = whole.replace("label: Có thẻ,", "label: 'Có \"thẻ\" \\ giấy',");
    std::fs::write(folder.path().join("procedure.yaml"), text).unwrap();
    let graph = flow("muon-sach", "--dot", &["--procedures", folder.path().to_str().unwrap()]);
    assert!(graph.contains("Có \\\"thẻ\\\" \\\\ giấy"), "{graph}");
    graph.lines().for_each(|line| drop(unquoted(line)));
}
