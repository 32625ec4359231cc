//! Changing an answer: shown before, done by Enter, kept by Esc, restored with one key.

use camtay::app::keys::Key;
use camtay::app::walk::Step;

use super::dossiers::{answer_all, begin, home_birth};
use super::journey::Journey;

/// At the checklist of a birth at the hospital, with its certificate.
fn hospital() -> Journey {
    let mut journey = Journey::start();
    begin(&mut journey);
    let mut told = home_birth();
    told.insert("noi_sinh", "Bệnh viện, trạm y tế, nhà hộ sinh");
    told.insert("co_chung_sinh", "Có");
    told.insert("chung_sinh_so", "Không");
    answer_all(&mut journey, &told);
    journey
}

#[test]
fn a_change_is_shown_before_it_is_done_and_esc_keeps_the_answer() {
    let mut journey = hospital();
    journey.choose("Việc khác").choose("tới phần kiểm tra");
    journey.focus("Có Giấy chứng sinh").enter();
    let events = journey.session().events.len();
    journey.choose("Không");
    journey.expect("Đổi câu trả lời này");
    journey.expect("Giấy tờ: Giấy chứng sinh: chắc chắn cần → không cần");
    journey.expect("Thêm câu hỏi: Có người làm chứng việc sinh");
    journey.expect("Cất lại, không mất: Chứng sinh điện tử có ký số");
    journey.esc();
    assert_eq!(journey.session().events.len(), events);
    journey.expect_no("Đổi câu trả lời này").expect("(•) Có");
    journey.choose("Không").enter();
    assert_eq!(journey.session().events.len(), events + 1);
    journey.expect("Có người làm chứng việc sinh");
    journey.choose("Có");
    assert_eq!(journey.step(), Some(Step::Review), "{}", journey.text());
}

#[test]
fn an_answer_that_comes_back_is_confirmed_with_one_key() {
    let mut journey = hospital();
    let answers = journey.session().dossier.answers.len();
    journey.choose("Việc khác").choose("tới phần kiểm tra");
    journey.choose("Có Giấy chứng sinh").choose("Không").enter();
    journey.choose("Có");
    journey.choose("Có Giấy chứng sinh").choose("Có");
    journey.expect("Lấy lại câu trả lời cũ để xác nhận: Chứng sinh điện tử có ký số");
    journey.enter().expect("đã trả lời trước đây: Không");
    journey.enter();
    assert_eq!(journey.step(), Some(Step::Review), "{}", journey.text());
    assert_eq!(journey.session().dossier.answers.len(), answers + 1);
    let held = journey.session().dossier.answers.values();
    assert_eq!(held.filter(|own| own.to_confirm && own.entry.is_none()).count(), 0);
}

#[test]
fn undo_takes_the_last_answer_back() {
    let mut journey = hospital();
    let before = journey.session().case.clone();
    journey.enter().enter();
    assert_ne!(journey.session().case.papers, before.papers);
    journey.choose("Việc khác").choose("hoàn tác việc vừa làm");
    assert_eq!(journey.session().case, before);
}

#[test]
fn esc_goes_back_question_by_question_and_loses_nothing_typed() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.choose("Lần đầu, cháu chưa có");
    journey.letters("15/10");
    journey.esc().expect("Đã từng khai sinh chưa").expect("(•) Lần đầu");
    journey.enter().expect("[15/10]");
    journey.esc().esc().expect("Xưng hô với người dân");
    journey.esc().expect("Làm tiếp hồ sơ").esc().expect("Tìm thủ tục");
    journey.key(Key::Down).enter().expect("[15/10]");
}
