//! A draft that was imported and that nobody has reviewed: a checklist to walk, never a promise.

use std::sync::Arc;

use camtay::app::keys::Key;
use camtay::procedure::yaml::{Shared, read_procedure};

use super::journey::{Journey, Shell};

const DRAFT: &str = r#"
format: 1
id: muon-dieu
code: "9.900001"
name: Mượn diều (bịa)
domain: do-choi
status: imported
about:
  summary: Chép từ nơi không có.
  who: Thiếu nhi
  where: Bãi cỏ
  result: Cái diều
  official:
    - title: Yêu cầu, điều kiện
      text: |-
        Trời có gió.
        Không có dây điện.
documents:
  - { id: giay_1, name: Đơn mượn diều, hand_in: submit, original: 1, note: Ký tên bằng bút. }
  - { id: giay_2, name: Thẻ thiếu nhi, hand_in: show, original: 1 }
"#;

/// The dossier of the draft at its checklist: there is nothing to ask before.
fn begun() -> Journey {
    let (procedure, diagnostics) = read_procedure("draft.yaml", DRAFT, &Shared::default());
    let procedure = procedure.unwrap_or_else(|| panic!("{diagnostics:#?}"));
    let mut shell = Shell::default();
    shell.procedures.insert(procedure.head.id.clone(), Arc::new(procedure));
    let mut journey = Journey::over(shell);
    journey.letters("diều").enter();
    journey.expect("chưa biên soạn").expect("Yêu cầu, điều kiện").expect("Không có dây điện.");
    journey.enter().key(Key::Char('7'));
    journey
}

#[test]
fn a_draft_is_walked_paper_by_paper_and_ends_with_the_officer() {
    let mut journey = begun();
    journey.expect("Xem giấy tờ người dân mang theo").expect("chưa biên soạn");
    journey.expect("Có thể cần").expect("nộp · 1 bản chính").expect_no("Chắc chắn cần");
    journey.enter().expect("Ký tên bằng bút.").choose("có và đúng");
    journey.enter().expect("Thẻ thiếu nhi").choose("có và đúng");
    journey.choose("Xem xong, đi tiếp").enter();
    journey.expect("Cần công chức xem xét").expect("chưa biên soạn");
}

#[test]
fn a_paper_that_is_found_wrong_is_on_the_slip_of_a_draft() {
    let mut journey = begun();
    journey.enter().choose("sẽ bổ sung").choose("Xem xong, đi tiếp");
    journey.expect("Cần bổ sung").expect("Đơn mượn diều");
    journey.key(Key::F(9)).choose("Phiếu hướng dẫn bổ sung").expect("Đơn mượn diều");
}

#[test]
fn the_checklist_of_a_draft_says_what_it_is_and_all_that_is_known_of_a_paper() {
    let mut journey = begun();
    journey.key(Key::F(9)).choose("Giấy tờ cần mang").enter();
    let (_, sheet) = journey.shell.sheets.first().unwrap();
    assert!(sheet.contains("chưa biên soạn"), "{sheet}");
    assert!(sheet.contains("[ ] Đơn mượn diều (nộp · 1 bản chính)"), "{sheet}");
    assert!(sheet.contains("Ký tên bằng bút."), "{sheet}");
}
