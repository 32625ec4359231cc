//! The output of every command, for programs and for people.

use super::{camtay, printed};

const DAY: [&str; 4] = ["--today", "2026-11-25", "--procedures", "set"];

fn run(arguments: &[&str]) -> String {
    printed(&[arguments, &DAY].concat())
}

/// An assessment of the small definition.
fn assess(answers: &str, more: &[&str]) -> String {
    run(&[&["assess", "muon-sach", "--answers", answers], more].concat())
}

#[test]
fn search_as_json() {
    insta::assert_snapshot!(run(&["search", "the thu vien", "--json"]));
    insta::assert_snapshot!("search_nothing", run(&["search", "xyzxyz", "--json"]));
}

#[test]
fn show_as_json() {
    let text = run(&["show", "9.000002", "--json"]);
    let lines = text.lines().filter(|line| !line.contains("\"hash\""));
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn assess_as_json_with_much_left() {
    insta::assert_snapshot!(assess("half.yaml", &["--json"]));
}

#[test]
fn assess_as_json_with_nothing_left() {
    let there = ["--json", "--province", "01", "--commune", "00004"];
    insta::assert_snapshot!(assess("whole.json", &there));
}

#[test]
fn assess_as_json_with_another_procedure_to_go_to() {
    let text = assess("group.yaml", &["--json", "--channel", "online"]);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["verdict"], "other");
    assert_eq!(value["go_to"]["code"], "9.000009");
    assert_eq!(value["go_to"]["id"], serde_json::Value::Null);
    assert_eq!(value["questions"].as_array().unwrap().len(), 0);
}

#[test]
fn check_as_json() {
    let clean = run(&["check", "../../wrong/mau-dung-co-vi-du", "--json"]);
    let clean: serde_json::Value = serde_json::from_str(&clean).unwrap();
    assert_eq!(clean["diagnostics"], serde_json::json!([]));
    assert_eq!(clean["proofs"][0]["open"], 0);
    let run = camtay(&["check", "wrong", "--json"]);
    assert_eq!(run.exit, Some(1));
    assert_eq!(run.complaint, "");
    insta::assert_snapshot!("check_wrong", run.out);
}

#[test]
fn warnings_are_fatal_only_when_asked_and_notes_are_told_only_when_asked() {
    let plain = run(&["check", "set"]);
    assert!(
        plain.contains("lưu ý [no-examples]: Chưa có ví dụ") && !plain.contains("ghi chú ["),
        "{plain}"
    );
    let noted = run(&["check", "set", "--notes"]);
    assert!(noted.contains("ghi chú [no-get-from]: Giấy “the” chưa nói lấy ở đâu."), "{noted}");
    let strict = camtay(&[&["check", "set", "--strict"], &DAY[..]].concat());
    assert_eq!(strict.exit, Some(1));
}

#[test]
fn every_command_for_people() {
    insta::assert_snapshot!("people_search", run(&["search", "muon sach"]));
    insta::assert_snapshot!("people_show", run(&["show", "muon-sach"]));
    insta::assert_snapshot!("people_assess", assess("half.yaml", &[]));
    insta::assert_snapshot!("people_assess_en", assess("half.yaml", &["--lang", "en"]));
    insta::assert_snapshot!("people_check", camtay(&["check", "wrong"]).out);
    insta::assert_snapshot!("people_check_clean", run(&["check", "set"]));
}

#[test]
fn lines_for_people_keep_within_eighty_columns() {
    let ids = [
        "dang-ky-khai-sinh",
        "chung-thuc-ban-sao-tu-ban-chinh",
        "tro-cap-huu-tri-xa-hoi",
        "hoa-giai-tranh-chap-dat-dai",
    ];
    for id in ids {
        for language in ["vi", "en"] {
            let text = printed(&["show", id, "--lang", language]);
            for line in text.lines() {
                assert!(camtay::text::width::width(line) <= 80, "{id}: {line}");
            }
        }
    }
}

#[test]
fn no_key_is_ever_left_out() {
    let (half, whole) = (assess("half.yaml", &["--json"]), assess("whole.json", &["--json"]));
    let shape = |text: &str| {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        let keys = value.as_object().unwrap().keys().cloned();
        keys.collect::<Vec<_>>()
    };
    assert_eq!(shape(&half), shape(&whole));
    for text in [half, whole] {
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let lists = [
            ("papers", 11),
            ("never_ask", 3),
            ("questions", 5),
            ("problems", 4),
            ("fees", 4),
            ("processing", 3),
            ("deadlines", 4),
        ];
        for (list, keys) in lists {
            for entry in value[list].as_array().unwrap() {
                assert_eq!(entry.as_object().unwrap().len(), keys, "{list}");
            }
        }
    }
}

/// The names of all keys below a value.
fn keys(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                found.insert(key.clone());
                keys(value, found);
            }
        }
        serde_json::Value::Array(values) => values.iter().for_each(|own| keys(own, found)),
        _ => {}
    }
}

#[test]
fn every_key_is_documented() {
    let outputs = [
        run(&["search", "sach", "--json"]),
        run(&["show", "muon-sach", "--json"]),
        assess("half.yaml", &["--json"]),
        camtay(&["check", "wrong", "--json"]).out,
        printed(&["diff", "two/mau/muon-phong", "two/mau/muon-phong/2027-03-01", "--json"]),
    ];
    let mut found = std::collections::BTreeSet::new();
    for output in outputs {
        keys(&serde_json::from_str(&output).unwrap(), &mut found);
    }
    let page = std::fs::read_to_string("docs/json.md").unwrap();
    let words: Vec<&str> = page.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let missing: Vec<&String> = found.iter().filter(|key| !words.contains(&key.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_definition_is_known_again_in_its_set_from_its_own_folder() {
    let run = |home: &str, path: &str| {
        let mut command = super::program(&["check", path]);
        let out = command.current_dir(super::folder().join(home)).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stdout));
    };
    run("set/mau/muon-sach", "procedure.yaml");
    run("set/mau/muon-sach", "../muon-sach");
    run("set/mau", "../mau/muon-sach/procedure.yaml");
}
