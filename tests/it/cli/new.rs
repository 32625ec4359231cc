//! `camtay new`: a scaffold that is right at once and overwrites nothing.

use std::fs;

use super::{camtay, printed};

#[test]
fn a_scaffold_passes_the_check_and_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ho-tich/dang-ky-thu");
    let path = path.to_str().unwrap();
    let name = "Đăng ký thử: \"a\" # @CODE@";
    let told = printed(&["new", path, "--name", name, "--code", "9.900001"]);
    assert!(told.contains("camtay check"), "{told}");
    // Nobody has read it against the law yet; nothing else is to be said.
    let checked = printed(&["check", path]);
    assert!(checked.contains("Chưa ghi ngày đối chiếu"), "{checked}");
    assert!(checked.contains("0 lỗi, 1 lưu ý"), "{checked}");
    let root = folder.path().to_str().unwrap();
    let shown = printed(&["show", "9.900001", "--procedures", root]);
    assert!(shown.contains(name), "{shown}");
    let examples = fs::read_to_string(folder.path().join("ho-tich/dang-ky-thu/examples.yaml"));
    assert!(examples.unwrap().contains("expect:"));
}

#[test]
fn every_key_of_the_scaffold_is_explained_above_it() {
    let text = include_str!("../../../src/cli/new/procedure.yaml");
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate().skip(1) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            assert!(lines[at - 1].starts_with('#'), "{line}");
        }
    }
}

#[test]
fn nothing_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ho-tich/dang-ky-thu");
    let path = path.to_str().unwrap();
    printed(&["new", path]);
    let run = camtay(&["new", path, "--name", "Khác"]);
    assert_eq!(run.exit, Some(1));
    assert!(run.complaint.contains("không ghi đè"), "{}", run.complaint);
    fs::remove_file(folder.path().join("ho-tich/dang-ky-thu/procedure.yaml")).unwrap();
    assert_eq!(
        camtay(&["new", path]).exit,
        Some(1),
        "the examples alone are not overwritten either"
    );
    let file = folder.path().join("tep");
    fs::write(&file, "").unwrap();
    let run = camtay(&["new", file.join("a/b").to_str().unwrap()]);
    assert_eq!(run.exit, Some(1));
    assert!(run.complaint.contains("Không ghi được"), "{}", run.complaint);
}

#[test]
fn a_name_that_can_be_no_id_gets_one_that_can() {
    let folder = tempfile::tempdir().unwrap();
    for (name, near) in [("ho-tich/Đăng ký", "dang-ky"), ("Hộ tịch/a", "ho-tich"), ("a/b_c", "b-c")]
    {
        let path = folder.path().join(name);
        let run = camtay(&["new", path.to_str().unwrap()]);
        assert_eq!(run.exit, Some(2), "{name}");
        assert!(run.complaint.trim_end().ends_with(near), "{}", run.complaint);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(camtay(&["new", "/"]).exit, Some(2));
    assert_eq!(camtay(&["new", "/a"]).exit, Some(2));
    assert_eq!(camtay(&["new"]).exit, Some(2));
}
