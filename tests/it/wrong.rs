//! Every file in `tests/wrong/` gives exactly the diagnostics its head expects: line and code, one a
//! comment. A folder there holds a definition with its examples, each with a head of its own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use camtay::dossier::example::try_file;
use camtay::library::check::{Check, Report, check};
use camtay::library::mend::{mend, write};
use camtay::procedure::diagnostic::Severity;

/// Codes that no file here can give: texts too large to keep and links, which `hostile` has, a JSON
/// answers file, a set without the lists that are built in, a set whose folders are named amiss.
const ELSEWHERE: [&str; 8] = [
    "too-large",
    "too-large-to-prove",
    "number-answer",
    "unknown-list",
    "text-too-long",
    "more",
    "not-a-file",
    "misplaced",
];

/// A line and the code of what is wrong there.
type Told = (u32, String);

/// The diagnostics a file's head expects.
fn expected(path: &Path) -> Vec<Told> {
    let bytes = std::fs::read(path).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let expects = text.lines().filter_map(|line| line.strip_prefix("# expect: "));
    let pairs = expects.map(|line| {
        let (line, code) = line.split_once(' ').unwrap();
        (line.parse().unwrap(), code.to_owned())
    });
    pairs.collect()
}

/// The diagnostics that a check gives for one file.
fn found(report: &Report, path: &Path) -> Vec<Told> {
    let own = report.diagnostics.iter().filter(|own| Path::new(&*own.file) == path);
    own.map(|own| (own.at.line, own.code.name().to_owned())).collect()
}

fn checked(path: &Path) -> Report {
    let how = Check { today: jiff::civil::date(2026, 11, 25), examples: try_file };
    check(&[path.to_owned()], how).unwrap()
}

/// The files and folders of `tests/wrong`.
fn wrong() -> Vec<PathBuf> {
    let entries = std::fs::read_dir("tests/wrong").unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The files that a path stands for.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let versions = std::fs::read_dir(path).unwrap().map(|own| own.unwrap().path());
    let folders = std::iter::once(path.to_owned()).chain(versions.filter(|own| own.is_dir()));
    let own =
        folders.flat_map(|own| ["examples.yaml", "procedure.yaml"].map(|name| own.join(name)));
    own.filter(|own| own.is_file()).collect()
}

#[test]
fn every_wrong_file_gives_exactly_its_diagnostics() {
    for path in wrong() {
        let report = checked(&path);
        for file in files(&path) {
            assert_eq!(found(&report, &file), expected(&file), "{}", file.display());
        }
    }
}

/// The names of all codes: those with a remedy.
fn codes() -> BTreeSet<String> {
    let messages = std::fs::read_to_string("locales/vi/check.ftl").unwrap();
    let keys = messages.lines().filter_map(|line| line.split_once(" = "));
    let names = keys.filter_map(|(key, _)| key.strip_prefix("check-")?.strip_suffix("-fix"));
    names.map(str::to_owned).collect()
}

#[test]
fn every_code_has_its_wrong_file() {
    let expected = wrong().into_iter().flat_map(|path| files(&path)).flat_map(|own| expected(&own));
    let given: BTreeSet<String> = expected.map(|(_, code)| code).collect();
    let mut codes = codes();
    codes.retain(|code| !ELSEWHERE.contains(&code.as_str()));
    assert_eq!(given, codes);
}

#[test]
fn every_code_has_its_section_in_the_guide() {
    let guide = std::fs::read_to_string("docs/chan-doan.md").unwrap();
    let sections = guide.lines().filter_map(|line| line.strip_prefix("### "));
    let mut sections: Vec<String> = sections.map(str::to_owned).collect();
    sections.sort();
    assert_eq!(sections, codes().into_iter().collect::<Vec<_>>());
}

#[test]
fn a_text_larger_than_a_definition_may_be_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lon.yaml");
    std::fs::write(&path, vec![b'#'; camtay::procedure::yaml::LARGEST + 1]).unwrap();
    assert_eq!(found(&checked(&path), &path), [(1, "too-large".to_owned())]);
}

#[test]
fn folders_named_otherwise_than_their_files_say_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("khac/ten-khac");
    let later = home.join("2027-03-01");
    std::fs::create_dir_all(&later).unwrap();
    std::fs::create_dir(folder.path().join("_common")).unwrap();
    let text = std::fs::read_to_string("tests/wrong/mau-dung.yaml").unwrap();
    let path = home.join("procedure.yaml");
    std::fs::write(&path, &text).unwrap();
    let version = later.join("procedure.yaml");
    let from = "in_force: { from: \"2027-04-01\" }\nabout:";
    std::fs::write(&version, text.replace("about:", from)).unwrap();
    let count = |path: &Path| {
        let found = found(&checked(path), path);
        found.into_iter().filter(|(_, code)| code == "misplaced").count()
    };
    assert_eq!((count(&path), count(&version)), (2, 3));
}

#[test]
fn a_definition_too_large_to_be_proved_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lon.yaml");
    let text = std::fs::read_to_string("tests/wrong/mot-lua-chon.yaml").unwrap();
    let choice = |at: usize| {
        let options: Vec<String> = (0..40).map(|own| format!("o{own}: Số {own}")).collect();
        let options = options.join(", ");
        format!("  - {{ id: c{at}, type: choice, label: C, options: {{ {options} }} }}\n")
    };
    let choices: String = (0..60).map(choice).collect();
    let pairs: Vec<String> = (0..30)
        .flat_map(|at| (0..40).map(move |own| (at, own)))
        .map(|(at, own)| format!("(c{at} == \"o{own}\" and c{} == \"o{own}\")", at + 30))
        .collect();
    let fact =
        |at: usize, own: &[String]| format!("  f{at}: {{ is: '{}', says: s }}\n", own.join(" or "));
    // Read first, the first thirty stand before their partners in the order of variables.
    let first: Vec<String> = (0..30).map(|at| format!("c{at} == \"o0\"")).collect();
    let first = fact(99, &first);
    let facts: String = pairs.chunks(40).enumerate().map(|(at, own)| fact(at, own)).collect();
    let all: Vec<String> = (0..30).map(|at| format!("f{at}")).collect();
    let text = text.replace("facts:\n", &format!("facts:\n{first}{facts}"));
    let text = text.replace("triage:\n", &format!("triage:\n{choices}"));
    let text =
        text.replace("needed: xa_nha", &format!("needed: xa_nha and ({})", all.join(" and ")));
    std::fs::write(&path, text).unwrap();
    let found = found(&checked(&path), &path);
    assert!(
        found.iter().any(|(_, code)| code == "too-large-to-prove"),
        "{:?}",
        found.iter().take(9).collect::<Vec<_>>()
    );
}

/// A copy of the files of `tests/wrong` that give one of these codes.
fn copied(folder: &Path, codes: &[&str]) -> Vec<PathBuf> {
    let mut copies = Vec::new();
    for path in wrong().into_iter().filter(|own| own.is_file()) {
        if expected(&path).iter().any(|(_, code)| codes.contains(&code.as_str())) {
            let copy = folder.join(path.file_name().unwrap());
            std::fs::copy(&path, &copy).unwrap();
            copies.push(copy);
        }
    }
    copies
}

#[test]
fn what_can_be_mended_is_mended_and_only_there() {
    let folder = tempfile::tempdir().unwrap();
    let codes = [
        "unquoted-word",
        "unquoted-number",
        "double-space",
        "trailing-space",
        "missing-stop",
        "not-nfc",
    ];
    let paths = copied(folder.path(), &codes);
    assert_eq!(paths.len(), codes.len());
    let how = Check { today: jiff::civil::date(2026, 11, 25), examples: try_file };
    let mending = mend(&paths, how).unwrap();
    assert_eq!(mending.report.diagnostics, []);
    assert_eq!(mending.mended.len(), codes.len());
    for own in &mending.mended {
        let lines = own.before.lines().zip(own.after.lines());
        assert_eq!(own.before.lines().count(), own.after.lines().count());
        assert_eq!(lines.filter(|(before, after)| before != after).count(), 1, "{}", own.file);
        write(own).unwrap();
        assert_eq!(std::fs::read_to_string(&*own.file).unwrap(), own.after);
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), codes.len());
}

#[test]
fn mending_never_makes_more_errors_and_what_cannot_be_mended_stays() {
    let how = Check { today: jiff::civil::date(2026, 11, 25), examples: try_file };
    for path in wrong() {
        let (before, mending) = (checked(&path), mend(std::slice::from_ref(&path), how).unwrap());
        let errors = |report: &Report| {
            let grave = report.diagnostics.iter().map(|own| own.code.severity());
            grave.filter(|own| *own == Severity::Error).count()
        };
        assert!(errors(&mending.report) <= errors(&before), "{}", path.display());
    }
}
