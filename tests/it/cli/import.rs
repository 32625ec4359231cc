//! `camtay import portal`: what becomes of records, whole and broken, and what is told of them. All records
//! are invented.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Run, camtay, printed};

/// A folder to import into, and what it is imported from.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        text(&path)
    }

    fn import(&self, from: &str, more: &[&str]) -> Run {
        let out = text(&self.path("out"));
        camtay(&[&["import", "portal", from, "--out", &out], more].concat())
    }

    /// The draft of a procedure.
    fn draft(&self, id: &str) -> String {
        let path = self.path("out").join(id).join("procedure.yaml");
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// A run's report without the folder's own name, which is another each time.
    fn told(&self, run: &Run) -> String {
        assert_eq!(run.complaint, "");
        run.out.replace(&text(self.folder.path()), "…")
    }
}

fn text(path: &Path) -> String {
    path.to_str().unwrap().to_owned()
}

/// A record that has all it needs.
fn record(code: &str, name: &str) -> Value {
    let paper = json!({ "name": "Đơn bịa", "originalQty": 1, "copyQty": 0 });
    let cases = json!([{ "name": "", "profileComponents": [paper] }]);
    json!({ "code": code, "name": name, "executionCases": cases })
}

#[test]
fn records_become_drafts_that_pass_the_check_and_everything_else_is_told() {
    let desk = Desk::new();
    let run = desk.import("records/sach.jsonl", &[]);
    assert_eq!(run.exit, Some(1));
    insta::assert_snapshot!("import_report", desk.told(&run));
    let draft = desk.draft("do-choi/muon-den-ong-sao-bia");
    insta::assert_snapshot!("import_draft", draft.lines().skip(1).collect::<Vec<_>>().join("\n"));
    let out = text(&desk.path("out"));
    assert!(printed(&["check", &out]).contains('2'));
    assert!(desk.draft("khac/muon-den-ong-sao-bia-9-900002").contains("code: \"9.900002\""));
}

#[test]
fn the_report_for_programs_names_every_refusal_and_flaw() {
    let desk = Desk::new();
    let run = desk.import("records/sach.jsonl", &["--json"]);
    assert_eq!(run.exit, Some(1));
    insta::assert_snapshot!("import_json", desk.told(&run));
    let page = fs::read_to_string("docs/json.md").unwrap();
    let told: Value = serde_json::from_str(&run.out).unwrap();
    for key in told.as_object().unwrap().keys() {
        assert!(page.contains(&format!("`{key}")) || page.contains(&format!("{key}`")), "{key}");
    }
}

#[test]
fn a_draft_is_shown_as_one_and_can_be_assessed() {
    let desk = Desk::new();
    desk.import("records/sach.jsonl", &[]);
    let out = text(&desk.path("out"));
    let shown = printed(&["show", "9.900001", "--procedures", &out]);
    assert!(shown.contains("chưa biên soạn"), "{shown}");
    assert!(shown.contains("Không cầm đèn khi trời mưa."), "{shown}");
    let answers = desk.file("a.json", r#"{"answers": {"truong_hop": ["th_2"]}}"#);
    let line = ["assess", "9.900001", "--answers", &answers, "--procedures", &out, "--json"];
    let told: Value = serde_json::from_str(&printed(&line)).unwrap();
    let needs: Vec<&str> = told["papers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| own["need"].as_str().unwrap())
        .collect();
    assert_eq!(needs, ["maybe", "maybe", "not_needed", "maybe"]);
    assert_eq!(told["verdict"], "review");
    let text = r#"{"answers": {"truong_hop": ["th_2"]}, "papers": {"giay_1": "later", "giay_3": "later"}}"#;
    let answers = desk.file("b.json", text);
    let line = ["assess", "9.900001", "--answers", &answers, "--procedures", &out, "--json"];
    let told: Value = serde_json::from_str(&printed(&line)).unwrap();
    assert_eq!(told["verdict"], "supplement", "a paper somebody found missing is missing");
    assert_eq!(told["problems"].as_array().unwrap().len(), 1, "one that is not needed is not");
}

#[test]
fn an_edited_draft_is_kept_and_an_untouched_one_renewed_under_its_id() {
    let desk = Desk::new();
    let old = [record("9.900001", "Mượn diều"), record("9.900002", "Mượn thuyền")];
    desk.file("1.json", json!(old).to_string());
    assert_eq!(desk.import(&text(&desk.path("1.json")), &[]).exit, Some(0));
    let edited = desk.path("out/khac/muon-dieu/procedure.yaml");
    fs::write(&edited, desk.draft("khac/muon-dieu").replace("Đơn bịa", "Đơn đã soạn")).unwrap();
    let new = [record("9.900001", "Mượn diều giấy"), record("9.900002", "Mượn thuyền nan")];
    let new = desk.file("2.json", json!(new).to_string());
    let run = desk.import(&new, &[]);
    assert_eq!(run.exit, Some(0), "{}", run.complaint);
    insta::assert_snapshot!("import_again", desk.told(&run));
    assert!(desk.draft("khac/muon-dieu").contains("Đơn đã soạn"));
    assert!(desk.draft("khac/muon-thuyen").contains("name: Mượn thuyền nan"));
    let told = desk.import(&new, &["--json"]).out;
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["written"], json!({ "new": 0, "renewed": 0, "same": 1 }));
}

#[test]
fn a_definition_written_by_hand_is_never_touched() {
    let desk = Desk::new();
    let there = desk.path("out/khac/muon-dieu");
    fs::create_dir_all(&there).unwrap();
    fs::write(there.join("procedure.yaml"), "chưa xong").unwrap();
    let from = desk.file("a.json", record("9.900001", "Mượn diều").to_string());
    assert_eq!(desk.import(&from, &[]).exit, Some(0));
    assert_eq!(desk.draft("khac/muon-dieu"), "chưa xong");
    assert!(desk.draft("khac/muon-dieu-9-900001").contains("Đơn bịa"));
}

#[test]
fn hostile_files_end_in_a_line_each() {
    let desk = Desk::new();
    let good = record("9.900001", "Mượn diều").to_string();
    let long = format!("{{\"code\":\"{}\"}}\n{good}\n", "a".repeat(20_000_000));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let cases: [(&str, Vec<u8>, &str); 8] = [
        ("long.jsonl", long.into_bytes(), "too-long"),
        ("deep.json", deep.clone().into_bytes(), "not-json"),
        ("deep.jsonl", format!("{{\"code\":{deep}}}").into_bytes(), "not-json"),
        ("binary.jsonl", vec![0, 159, 146, 150], "not-text"),
        ("latin.jsonl", b"{\"code\":\"\xe9\"}\n".to_vec(), "not-text"),
        ("latin.json", b"{\"code\":\"\xe9\"}".to_vec(), "not-text"),
        ("empty.jsonl", b"\n\n".to_vec(), "empty"),
        ("words.jsonl", "chữ\n".repeat(5_000).into_bytes(), "given-up"),
    ];
    for (name, bytes, kind) in cases {
        let run = desk.import(&desk.file(name, bytes), &["--json"]);
        assert_eq!(run.exit, Some(1), "{name}: {}", run.complaint);
        assert!(run.out.contains(&format!("\"kind\": \"{kind}\"")), "{name}: {}", run.out);
    }
    assert!(desk.draft("khac/muon-dieu").contains("9.900001"), "the line after a long one is read");
}

#[test]
fn values_of_every_wrong_type_are_taken_as_none() {
    let desk = Desk::new();
    let wrong = [json!(null), json!(true), json!(-1.5), json!("x"), json!([[]]), json!({"a": 1})];
    let keys = [
        "executionSteps",
        "executionMethods",
        "categoriesDetails",
        "legalBasisesDetails",
        "resultsDetails",
        "subjectTypesDetails",
        "procedureProposal",
        "note",
        "keywords",
        "isFullProcess",
    ];
    let mut lines = Vec::new();
    for (number, value) in wrong.iter().enumerate() {
        let mut own = record(&format!("9.90000{number}"), "Mượn diều");
        for key in keys {
            own[key] = value.clone();
        }
        own["executionCases"][0]["profileComponents"][0]["originalQty"] = value.clone();
        let fees = json!([{ "type": value, "value": value, "description": value }]);
        let method = json!({ "submissionMethod": "DIRECT", "processingTime": value,
            "processingTimeUnit": "DAY", "fees": fees });
        own["executionMethods"] = json!([method, value]);
        lines.push(own.to_string());
    }
    let run = desk.import(&desk.file("wrong.jsonl", lines.join("\n")), &[]);
    assert_eq!(run.exit, Some(0), "{}{}", run.out, run.complaint);
    let out = text(&desk.path("out"));
    printed(&["check", &out]);
}

#[test]
fn folders_are_walked_without_their_links() {
    let desk = Desk::new();
    let inner = desk.path("in/b");
    fs::create_dir_all(&inner).unwrap();
    fs::write(inner.join("x.json"), record("9.900001", "Mượn diều").to_string()).unwrap();
    fs::write(inner.join("note.txt"), "không đọc").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(desk.path("in"), inner.join("loop")).unwrap();
    let run = desk.import(&text(&desk.path("in")), &[]);
    assert_eq!(run.exit, Some(0), "{}", run.out);
    let none = desk.import(&text(&desk.path("none")), &[]);
    assert_eq!(none.exit, Some(1));
    assert!(none.out.contains("không đọc được: không thấy"), "{}", none.out);
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let desk = Desk::new();
    desk.file("out", "là tệp");
    let run = desk.import("records/sach.jsonl", &[]);
    assert_eq!(run.exit, Some(1));
    assert!(run.complaint.starts_with("Lỗi: Không ghi được"), "{}", run.complaint);
    assert_eq!(run.out, "");
}

#[test]
fn a_source_must_be_named() {
    let run = camtay(&["import"]);
    assert_eq!(run.exit, Some(2));
    assert!(run.complaint.contains("portal"), "{}", run.complaint);
    let run = camtay(&["import", "portal", "records"]);
    assert_eq!(run.exit, Some(2));
    assert!(run.complaint.contains("--out"), "{}", run.complaint);
}
