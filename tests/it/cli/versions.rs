//! Several versions of one procedure side by side: the day picks, and overlapping ones are told.

use std::path::Path;

use super::{camtay, printed};

/// A folder with two versions of the small definition; the first ends on a day.
fn folder(first_ends: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string("tests/it/cli/set/mau/muon-sach/procedure.yaml").unwrap();
    let version = |name: &str, days: &str| {
        let text = text.replace("name: Mượn sách thư viện", &format!("name: {name}"));
        text.replace("{ from: \"2026-01-01\" }", days)
    };
    let first = version("Mượn sách cũ", &format!("{{ from: 2026-01-01, to: {first_ends} }}"));
    let later = version("Mượn sách mới", "{ from: 2027-03-01 }");
    let home = folder.path().join("mau/muon-sach");
    std::fs::create_dir_all(home.join("2027-03-01")).unwrap();
    std::fs::write(home.join("procedure.yaml"), first).unwrap();
    std::fs::write(home.join("2027-03-01/procedure.yaml"), later).unwrap();
    std::fs::create_dir(folder.path().join("_common")).unwrap();
    std::fs::copy("tests/it/cli/set/_common/vat.yaml", folder.path().join("_common/vat.yaml"))
        .unwrap();
    folder
}

fn asked(folder: &Path, words: &[&str], today: &str) -> String {
    let day = ["--procedures", folder.to_str().unwrap(), "--today", today];
    printed(&[words, &day].concat())
}

#[test]
fn the_day_picks_the_version() {
    let folder = folder("2027-02-28");
    for (today, name) in [
        ("2025-01-01", "Mượn sách cũ"),
        ("2027-02-28", "Mượn sách cũ"),
        ("2027-03-01", "Mượn sách mới"),
        ("2030-01-01", "Mượn sách mới"),
    ] {
        let found = asked(folder.path(), &["search", "muon sach"], today);
        assert!(found.contains(name), "{today}: {found}");
        assert_eq!(found.matches("Mượn sách").count(), 1, "{today}: {found}");
        let shown = asked(folder.path(), &["show", "muon-sach"], today);
        assert!(shown.contains(name), "{today}: {shown}");
    }
}

#[test]
fn versions_that_overlap_are_told_in_the_later_one() {
    let apart = folder("2027-02-28");
    let run = camtay(&["check", apart.path().to_str().unwrap()]);
    assert_eq!(run.exit, Some(0), "{}", run.out);
    let overlapping = folder("2027-03-01");
    let run = camtay(&["check", overlapping.path().to_str().unwrap(), "--json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let told = json["diagnostics"].as_array().unwrap().iter();
    let told: Vec<_> = told.filter(|own| own["level"] == "error").collect();
    assert_eq!(told.len(), 1, "{}", run.out);
    assert_eq!(told[0]["code"], "overlapping-versions");
    assert!(told[0]["file"].as_str().unwrap().ends_with("2027-03-01/procedure.yaml"));
}
