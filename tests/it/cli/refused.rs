//! Bad input: said on standard error in plain words, with the right exit code and nothing on standard
//! output.

use std::io::Read;
use std::process::Stdio;

use super::{camtay, printed, program};

/// Exit code and complaint of a run that prints nothing.
fn refused(arguments: &[&str]) -> (Option<i32>, String) {
    let run = camtay(arguments);
    assert_eq!(run.out, "", "{arguments:?}");
    assert!(run.complaint.starts_with("Lỗi: "), "{}", run.complaint);
    assert!(!run.complaint.contains("panicked"), "{}", run.complaint);
    (run.exit, run.complaint)
}

#[test]
fn an_unknown_procedure_gets_the_one_that_was_meant() {
    let (exit, complaint) = refused(&["show", "dang-ky-khai-sihn"]);
    assert_eq!(exit, Some(1));
    assert!(complaint.contains("Có phải: dang-ky-khai-sinh?"), "{complaint}");
    let (_, complaint) = refused(&["assess", "1.001139", "--answers", "half.yaml"]);
    assert!(complaint.contains("1.001193"), "{complaint}");
}

#[test]
fn a_way_of_filing_that_is_not_taken_gets_those_that_are() {
    let line =
        ["assess", "hoa-giai-tranh-chap-dat-dai", "--answers", "half.yaml", "--channel", "online"];
    let (exit, complaint) = refused(&line);
    assert_eq!(exit, Some(2));
    assert!(complaint.contains("Trực tiếp tại quầy (in_person)"), "{complaint}");
}

#[test]
fn everything_wrong_with_an_answers_file_is_told_at_once() {
    let set = ["--procedures", "set"];
    let line = ["assess", "muon-sach", "--answers", "wrong.json", "--json"];
    let (exit, complaint) = refused(&[&line[..], &set].concat());
    assert_eq!(exit, Some(1));
    insta::assert_snapshot!(complaint);
}

#[test]
fn files_that_cannot_be_read_are_told_by_name() {
    let cases: [&[&str]; 8] = [
        &["preview", "none"],
        &["preview", "wrong.json/x"],
        &["assess", "1.001193", "--answers", "none.yaml"],
        &["assess", "1.001193", "--answers", "set"],
        &["show", "x", "--procedures", "none"],
        &["show", "x", "--procedures", "half.yaml"],
        &["show", "muon-sach", "--procedures", "wrong"],
        &["check", "none"],
    ];
    for arguments in cases {
        let (exit, complaint) = refused(arguments);
        assert_eq!(exit, Some(1), "{complaint}");
    }
}

#[test]
fn a_hostile_answers_file_ends_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&str, Vec<u8>); 6] = [
        ("empty", Vec::new()),
        ("binary", vec![0, 159, 146, 150]),
        ("nested", vec![b'['; 200_000]),
        ("large", vec![b' '; 5_000_000]),
        ("aliases", b"a: &a [x]\nanswers: { noi_sinh: *a }\n".to_vec()),
        ("control", b"answers: { \"\\u001b[2J\": a }\n".to_vec()),
    ];
    for (name, bytes) in cases {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let run = camtay(&["assess", "1.001193", "--answers", path.to_str().unwrap()]);
        let told = run.complaint;
        assert!(matches!(run.exit, Some(0 | 1)), "{name}: {:?} {told}", run.exit);
        assert!(!told.contains('\u{1b}') && !told.contains("panicked"), "{name}: {told}");
        assert_eq!(run.exit == Some(1), told.starts_with("Lỗi: "), "{name}: {told}");
    }
}

#[test]
fn a_wrong_command_line_ends_with_two() {
    let (exit, complaint) = refused(&["sreach", "x"]);
    assert_eq!(exit, Some(2));
    assert!(complaint.contains("search"));
    let run = camtay(&["sreach", "x", "--lang", "en"]);
    assert_eq!(run.exit, Some(2));
    assert!(run.complaint.contains("There is no command"), "{}", run.complaint);
}

#[test]
fn a_folder_without_a_definition_cannot_be_tried_out() {
    let (exit, complaint) = refused(&["preview", "set"]);
    assert_eq!(exit, Some(2));
    assert!(complaint.contains("procedure.yaml"), "{complaint}");
}

#[test]
fn a_definition_that_is_no_text_cannot_be_tried_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("procedure.yaml");
    std::fs::write(&path, [0, 159, 146, 150]).unwrap();
    let (exit, complaint) = refused(&["preview", path.to_str().unwrap()]);
    assert_eq!(exit, Some(1));
    assert!(complaint.contains("UTF-8"), "{complaint}");
}

#[test]
fn help_and_version_are_no_failures() {
    assert!(printed(&["--help"]).contains("Cách dùng: camtay"));
    assert!(printed(&["assess", "--help", "--lang", "en"]).contains("Usage: camtay assess"));
    assert!(printed(&["--version"]).starts_with("camtay "));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut command = program(&["show", "dang-ky-khai-sinh", "--json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut complaint = String::new();
    let mut pipe = child.stderr.take().unwrap();
    pipe.read_to_string(&mut complaint).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(complaint, "");
}
