//! A dossier begun before its definition changed: on with its own or over to the one in force, by one key.

use std::sync::Arc;

use camtay::app::DossierId;
use camtay::app::keys::Key;
use camtay::dossier::event::Event;
use camtay::dossier::path::Path;
use camtay::procedure::Procedure;
use camtay::procedure::field::Entry;
use camtay::procedure::yaml::{Shared, read_procedure};

use super::journey::{Journey, Shell};

const FIRST: &str = "\
format: 1
id: doi-ban
code: \"9.000002\"
name: Thủ tục đổi bản
domain: mau
keywords: [đổi bản]
in_force: { from: \"2026-01-01\", to: \"2026-11-24\" }
law: { luat: { name: Luật Mẫu } }
about: { summary: Để thử, who: Ai cũng được., where: UBND cấp xã, result: Giấy mẫu }
fees:
  - { item: Lệ phí, amount: 5000, law: [luat] }
triage:
  - { id: noi_o, type: choice, label: Nơi ở, ask: \"Ở đâu?\", why: Để biết., options: { gan: Ở gần, xa: Ở xa } }
  - { id: gap, type: yes_no, label: Việc gấp, ask: \"Có gấp không?\", why: Để biết. }
documents:
  - { id: giay_xa, name: Giấy đi đường, hand_in: submit, needed: noi_o == \"xa\", law: [luat] }
  - { id: giay_gap, name: Giấy báo gấp, hand_in: submit, needed: gap == \"co\", law: [luat] }
form:
  title: Tờ khai
  sections:
    - { id: nguoi, title: Người nộp, fields: [{ id: ho_ten, type: full_name, label: Họ tên, ask: \"Họ tên là gì?\" }] }
";

/// The first version with its successor's words put in.
fn second() -> String {
    let text = FIRST
        .replace("\"2026-01-01\", to: \"2026-11-24\"", "\"2026-11-25\"")
        .replace("amount: 5000", "amount: 0")
        .replace("id: noi_o,", "id: noi_cu_tru,")
        .replace("noi_o ==", "noi_cu_tru ==");
    let gone =
        "  - { id: gap, type: yes_no, label: Việc gấp, ask: \"Có gấp không?\", why: Để biết. }\n";
    let text = text.replace(gone, "");
    let kept: Vec<&str> = text.lines().filter(|line| !line.contains("giay_gap")).collect();
    let kept = kept.join("\n");
    format!(
        "{kept}\nmigrations:\n  - {{ from: noi_o, to: noi_cu_tru }}\n  - {{ drop: gap }}\n  - {{ drop: documents.giay_gap }}\n  - {{ ask_again: [noi_cu_tru] }}\n"
    )
}

fn read(text: &str, hash: &str) -> Arc<Procedure> {
    let (procedure, diagnostics) = read_procedure("doi-ban.yaml", text, &Shared::default());
    assert_eq!(diagnostics, []);
    let mut procedure = procedure.unwrap();
    procedure.head.hash = hash.into();
    Arc::new(procedure)
}

/// A dossier with the first version, both questions answered and the program closed.
fn begun() -> Shell {
    let first = read(FIRST, "0001");
    let mut shell = Shell::default();
    shell.procedures.insert("doi-ban".into(), Arc::clone(&first));
    shell.copies.insert("0001".into(), first);
    let mut journey = Journey::over(shell);
    journey.letters("doi ban").enter().enter().key(Key::Char('7'));
    journey.choose("Ở xa").choose("Có");
    journey.expect("Giấy đi đường").expect("Giấy báo gấp");
    journey.shell
}

/// The same dossier taken up while the second version is in force.
fn changed() -> Journey {
    let mut shell = begun();
    shell.procedures.insert("doi-ban".into(), read(&second(), "0002"));
    let mut journey = Journey::over(shell);
    journey.choose("Thủ tục đổi bản");
    journey
}

fn events(journey: &Journey) -> &[Event] {
    &journey.shell.events[&DossierId("0000000000000001".into())]
}

#[test]
fn a_changed_definition_is_told_before_anything_is_done() {
    let mut journey = changed();
    journey.expect("Thủ tục đã thay đổi từ lúc bắt đầu hồ sơ này");
    journey.expect("Hồ sơ đang theo bản từ 01/01/2026 đến hết 24/11/2026.");
    journey.expect("Hôm nay áp dụng bản từ 25/11/2026.");
    journey.expect("Hỏi lại cho chắc, câu trả lời cũ còn đó: Nơi ở");
    journey.expect("Enter chuyển bản mới").expect("Esc giữ bản cũ");
    journey.expect_no("Không hỏi nữa");
    journey.expect("Cất lại vì không còn dùng, không mất: Việc gấp");
    journey.expect("Giấy tờ: Giấy báo gấp: chắc chắn cần → không có");
    journey.expect("Lệ phí: 5.000 đồng → không mất tiền");
    assert!(!events(&journey).iter().any(|own| matches!(own, Event::Moved { .. })));
}

#[test]
fn enter_goes_over_and_nothing_is_lost() {
    let mut journey = changed();
    let before = journey.session().dossier.answers.len();
    journey.enter();
    assert_eq!(&*journey.session().procedure.head.hash, "0002");
    assert!(
        matches!(events(&journey).last(), Some(Event::Moved { hash, .. }) if &**hash == "0002")
    );
    let answers = &journey.session().dossier.answers;
    assert_eq!(answers.len(), before);
    let held = &answers[&Path::triage("noi_cu_tru")];
    assert_eq!(held.entry, Some(Entry::Text("xa".to_owned())));
    assert!(answers.contains_key(&Path::triage("gap")));
    journey.expect("đã trả lời trước đây: Ở xa").enter();
    journey.expect("Giấy đi đường").expect_no("Giấy báo gấp");
    let mut journey = journey.again();
    journey.choose("Thủ tục đổi bản").expect_no("Thủ tục đã thay đổi");
    assert_eq!(&*journey.session().procedure.head.hash, "0002");
}

#[test]
fn esc_stays_is_remembered_and_can_be_thought_better_of() {
    let mut journey = changed();
    journey.esc();
    assert_eq!(&*journey.session().procedure.head.hash, "0001");
    assert_eq!(events(&journey).last(), Some(&Event::Stayed { hash: "0002".into() }));
    journey.expect("Giấy báo gấp");
    let mut journey = journey.again();
    journey.choose("Thủ tục đổi bản").expect_no("Thủ tục đã thay đổi");
    journey.expect("Giấy báo gấp");
    journey.choose("Việc khác").choose("bản mới của thủ tục");
    journey.expect("Thủ tục đã thay đổi").enter();
    assert_eq!(&*journey.session().procedure.head.hash, "0002");
}

#[test]
fn another_new_version_is_offered_again() {
    let mut journey = changed();
    journey.esc();
    let mut shell = journey.shell;
    let third = second().replace("amount: 0", "amount: 1000");
    shell.procedures.insert("doi-ban".into(), read(&third, "0003"));
    let mut journey = Journey::over(shell);
    journey.choose("Thủ tục đổi bản").expect("Lệ phí: 5.000 đồng → 1.000 đồng");
}

#[test]
fn another_wording_of_the_file_is_no_news() {
    let mut shell = begun();
    shell.procedures.insert("doi-ban".into(), read(&format!("# Xem lại\n{FIRST}"), "0009"));
    let mut journey = Journey::over(shell);
    journey.choose("Thủ tục đổi bản").expect_no("Thủ tục đã thay đổi");
    assert_eq!(&*journey.session().procedure.head.hash, "0001");
}

#[test]
fn a_definition_that_is_gone_goes_on_with_the_copy() {
    let mut shell = begun();
    shell.procedures.clear();
    let mut journey = Journey::over(shell);
    journey.choose("doi-ban").expect("vẫn làm tiếp được theo bản đã chép lại");
    journey.expect("Giấy đi đường").expect("Giấy báo gấp");
}

#[test]
fn a_dossier_from_before_copies_were_kept_goes_on_with_the_definition_in_force() {
    let mut shell = begun();
    shell.copies.clear();
    shell.procedures.insert("doi-ban".into(), read(&second(), "0002"));
    let mut journey = Journey::over(shell);
    journey.choose("Thủ tục đổi bản").expect("nay dùng bản mới");
    let answers = &journey.session().dossier.answers;
    assert!(answers.contains_key(&Path::triage("noi_cu_tru")));
}

#[test]
fn a_definition_under_its_earlier_name_is_kept_under_the_present_one() {
    let mut shell = begun();
    let same = read(FIRST, "1111");
    shell.procedures.insert("doi-ban".into(), Arc::clone(&same));
    shell.copies.insert("0001".into(), same);
    let mut journey = Journey::over(shell);
    journey.choose("Thủ tục đổi bản").expect_no("Thủ tục đã thay đổi");
    let moved =
        |hash: &str| Event::Moved { hash: hash.into(), carries: Vec::new(), shelves: Vec::new() };
    assert_eq!(events(&journey).last(), Some(&moved("1111")));
}

#[test]
fn sheets_of_an_assumed_day_say_so() {
    let mut journey = Journey::over(begun());
    journey.choose("Thủ tục đổi bản").expect("ngày giả định 25/11/2026");
    journey.key(Key::F(9)).enter().enter();
    let (_, sheet) = journey.shell.sheets.first().unwrap();
    assert!(sheet.contains("Lập cho ngày giả định 25/11/2026"), "{sheet}");
}
