//! Small rules in two versions.

use jiff::civil::date;

use super::*;
use crate::procedure::yaml::{Shared, read_procedure};

fn read(needed: &str, options: &str) -> Procedure {
    let text = format!(
        "format: 1\nid: thu\ncode: \"9\"\nname: Thử\ndomain: thu\n\
         about: {{ summary: Thử, who: Ai, where: Đây, result: Không }}\n\
         triage:\n  - {{ id: noi, type: choice, label: Nơi, options: {{ {options} }} }}\n  \
         - {{ id: ngay, type: date, label: Ngày }}\n  \
         - {{ id: so, type: integer, label: Số }}\n\
         documents:\n  - {{ id: giay, name: Giấy, hand_in: show, needed: '{needed}' }}\n"
    );
    let (procedure, diagnostics) = read_procedure("thu.yaml", &text, &Shared::default());
    assert_eq!(diagnostics, []);
    procedure.unwrap()
}

fn found(old: &str, new: &str) -> Finding {
    let options = "gan: Gần, xa: Xa, bien: Biển";
    let (old, new) = (read(old, options), read(new, options));
    let renames = Renames::default();
    let versions = Versions { old: &old, new: &new, renames: &renames, today: date(2027, 3, 1) };
    search(&versions, Subject::Paper(0, 0))
}

fn witness(old: &str, new: &str) -> String {
    let Finding::Differs(witness) = found(old, new) else {
        panic!("{:?}", found(old, new));
    };
    let answers = witness.answers.iter().map(|(path, entry)| format!("{path}: {entry:?}"));
    answers.collect::<Vec<_>>().join(", ")
}

#[test]
fn conditions_that_mean_the_same_are_the_same() {
    let same = [
        ("noi == \"gan\"", "not (noi != \"gan\")"),
        ("noi == \"gan\" or noi == \"xa\"", "noi != \"bien\""),
        ("days(ngay, today) <= 60", "not (days(ngay, today) > 60)"),
        ("so >= 3 and so < 5", "so == 3 or so == 4"),
    ];
    for (old, new) in same {
        assert_eq!(found(old, new), Finding::Same, "{old}; {new}");
    }
}

#[test]
fn a_witness_names_only_what_matters() {
    assert_eq!(witness("noi == \"gan\"", "noi != \"xa\""), "noi: Text(\"bien\")");
    let both = witness("noi == \"gan\" and so > 3", "noi == \"gan\" and so > 4");
    assert_eq!(both, "noi: Text(\"gan\"), so: Text(\"4\")");
}

#[test]
fn limits_of_days_are_tried_on_both_sides() {
    let found = witness("days(ngay, today) <= 60", "days(ngay, today) <= 90");
    assert_eq!(found, "ngay: Text(\"2026-12-01\")", "ninety days before 1 March");
    let found = witness("ngay < \"2027-01-01\"", "ngay <= \"2027-01-01\"");
    assert_eq!(found, "ngay: Text(\"2027-01-01\")");
}

#[test]
fn options_that_one_version_lacks_are_no_witness() {
    let old = read("noi == \"gan\"", "gan: Gần, xa: Xa");
    let new = read("noi in [\"gan\", \"dao\"]", "gan: Gần, xa: Xa, dao: Đảo");
    let renames = Renames::default();
    let versions = Versions { old: &old, new: &new, renames: &renames, today: date(2027, 3, 1) };
    assert_eq!(search(&versions, Subject::Paper(0, 0)), Finding::Same);
}
