//! `camtay diff`: two versions named in every way, told in words and as JSON; ids that vanish.

use super::{camtay, printed};

const OLD: &str = "two/mau/muon-phong";
const NEW: &str = "two/mau/muon-phong/2027-03-01";
const SET: [&str; 2] = ["--procedures", "two"];

#[test]
fn a_new_version_is_told_rule_by_rule_and_example_by_example() {
    insta::assert_snapshot!(printed(&["diff", OLD, NEW]));
    insta::assert_snapshot!("diff_in_english", printed(&["diff", OLD, NEW, "--lang", "en"]));
}

#[test]
fn a_new_version_as_json() {
    let text = printed(&["diff", OLD, NEW, "--json"]);
    let lines = text.lines().filter(|line| !line.contains("\"hash\""));
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn versions_are_named_by_file_by_folder_by_day_or_by_id_alone() {
    let told = printed(&["diff", OLD, NEW]);
    let file = format!("{NEW}/procedure.yaml");
    let ways: [&[&str]; 4] = [
        &["diff", OLD, &file],
        &["diff", "muon-phong@2026-06-01", "muon-phong@2027-03-01"],
        &["diff", "muon-phong", "2026-06-01", "2027-03-01"],
        &["diff", "9.000003@2026-06-01", NEW],
    ];
    for way in ways {
        assert_eq!(printed(&[way, &SET].concat()), told, "{way:?}");
    }
    let next = printed(&[&["diff", "muon-phong", "--today", "2026-06-01"][..], &SET].concat());
    assert!(next.starts_with("Xét theo ngày giả định 01/06/2026"), "{next}");
    assert!(next.ends_with(&told), "{next}");
}

#[test]
fn the_same_version_twice_changes_nothing() {
    let told = printed(&["diff", OLD, OLD]);
    assert!(told.contains("Không có gì thay đổi"), "{told}");
}

#[test]
fn a_condition_written_otherwise_has_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let old = super::folder().join(OLD).join("procedure.yaml");
    let text = std::fs::read_to_string(old).unwrap();
    let turned = text
        .replace("needed: dong_nguoi", "needed: not (so_nguoi < 21)")
        .replace("viec == \"hop\" or viec == \"hoc\"", "viec not in [\"ban_hang\", \"khac\"]");
    assert_ne!(turned, text);
    std::fs::write(folder.path().join("procedure.yaml"), turned).unwrap();
    let told = printed(&["diff", OLD, folder.path().to_str().unwrap()]);
    assert!(told.contains("Không có gì thay đổi"), "{told}");
}

#[test]
fn what_cannot_be_compared_is_said_with_the_right_exit_code() {
    let last = camtay(&["diff", "muon-phong", "--procedures", "two", "--today", "2027-06-01"]);
    assert_eq!(last.exit, Some(1));
    assert!(last.complaint.contains("chưa có bản nào sau"), "{}", last.complaint);
    let nowhere = camtay(&["diff", "two/khong-co", NEW]);
    assert_eq!(nowhere.exit, Some(1));
    for words in [
        &["diff"][..],
        &["diff", "muon-phong", "2026-13-01", "2027-03-01", "--procedures", "two"],
        &["diff", "muon-phong@hom-nay", "muon-phong@2027-03-01", "--procedures", "two"],
    ] {
        assert_eq!(camtay(words).exit, Some(2), "{words:?}");
    }
}

#[test]
fn a_day_that_is_none_is_told_with_two() {
    for (word, says) in [("1/3/2027", "Ghi năm-tháng-ngày"), ("2027-02-30", "không có ngày ấy")]
    {
        let words: [&[&str]; 5] = [
            &["search", "sach"],
            &["show", "muon-sach"],
            &["check", "set"],
            &["diff", OLD, NEW],
            &["--plain"],
        ];
        for own in words {
            let run = camtay(&[own, &["--today", word]].concat());
            assert_eq!(run.exit, Some(2), "{own:?} {word}");
            assert!(run.complaint.contains(says), "{}", run.complaint);
        }
    }
}

#[test]
fn ids_that_vanish_without_a_migration_are_errors() {
    let clean = camtay(&["check", "two"]);
    assert_eq!(clean.exit, Some(0), "{}", clean.out);
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("mau/muon-phong");
    std::fs::create_dir_all(home.join("2027-03-01")).unwrap();
    std::fs::create_dir(folder.path().join("_common")).unwrap();
    for (from, to) in [(OLD, &home), (NEW, &home.join("2027-03-01"))] {
        let text = std::fs::read_to_string(super::folder().join(from).join("procedure.yaml"));
        let text = text.unwrap();
        let (kept, _) = text.split_once("migrations:").unwrap_or((&text, ""));
        std::fs::write(to.join("procedure.yaml"), kept).unwrap();
    }
    let run = camtay(&["check", folder.path().to_str().unwrap(), "--json"]);
    assert_eq!(run.exit, Some(1));
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let told = json["diagnostics"].as_array().unwrap().iter();
    let errors = told.filter(|own| own["level"] == "error");
    let names = errors.map(|own| {
        assert_eq!(own["code"], "vanished-id");
        assert!(own["file"].as_str().unwrap().ends_with("2027-03-01/procedure.yaml"));
        own["message"].as_str().unwrap().split(['“', '”']).nth(1).unwrap().to_owned()
    });
    let names: Vec<String> = names.collect();
    assert_eq!(names, ["viec", "co_so_ho_khau", "documents.ban_sao_ho_khau"]);
}
