//! Excerpts of good, long and hostile files.

use super::*;
use crate::locale::Language;
use crate::procedure::diagnostic::Code;
use crate::procedure::yaml::node::At;
use crate::text::width::width;

fn at(line: u32, column: u32, length: u32) -> Diagnostic {
    Diagnostic {
        code: Code::UnknownKey("lable".into(), Some("label".into())),
        file: "ho-tich/a/procedure.yaml".into(),
        at: At { line, column, length },
    }
}

#[test]
fn the_spot_is_underlined_beneath_its_line() {
    let text = "triage:\n  - { id: noi_sinh, lable: Nơi sinh }\n";
    let told = told(&Locale::new(Language::Vi), &at(2, 21, 5), text);
    insta::assert_snapshot!(told, @r"
    ho-tich/a/procedure.yaml, dòng 2, cột 21
    2 |   - { id: noi_sinh, lable: Nơi sinh }
      |                     ^^^^^
    lỗi [unknown-key]: Khóa “lable” không dùng được ở đây.
    cách sửa: Có phải: label?
    ");
}

#[test]
fn long_and_hostile_lines_stay_within_eighty_columns() {
    let long = format!("a: \u{1b}[31m{} lable {}", "chữ ".repeat(90), "nữa ".repeat(90));
    for (column, length) in [(1, 1), (380, 5), (9000, 3), (2, 4000), (0, 0)] {
        let told = told(&Locale::new(Language::En), &at(1, column, length), &long);
        for line in told.lines() {
            assert!(width(line) <= 80, "{line}");
            assert!(!line.contains('\u{1b}'));
        }
    }
}
