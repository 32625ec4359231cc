//! Every kind of field on a definition of our own: bounds, offers, ticks, lists, *sẽ bổ sung sau*.

use std::sync::Arc;

use camtay::app::keys::Key;
use camtay::app::update::update;
use camtay::app::walk::Step;
use camtay::app::{Effect, Msg};
use camtay::dossier::assessment::{Due, Verdict};
use camtay::dossier::event::Source;
use camtay::dossier::path::Path;
use camtay::library::Library;
use camtay::procedure::field::Entry;
use camtay::procedure::yaml::read_procedure;
use camtay::text::letter::{Edit, Way};

use super::journey::{Journey, Shell};

/// The first question of the sample.
fn begin() -> Journey {
    let mut journey = card();
    journey.enter().key(Key::Char('7'));
    journey
}

/// The overview card of the sample.
fn card() -> Journey {
    let shared = Library::embedded().shared().unwrap();
    let text = include_str!("sample.yaml");
    let (procedure, diagnostics) = read_procedure("sample.yaml", text, &shared);
    let procedure = procedure.unwrap_or_else(|| panic!("{diagnostics:#?}"));
    let shipped = Journey::start().shell;
    let mut shell = Shell { procedures: shipped.procedures, ..Shell::default() };
    shell.procedures.insert(procedure.head.id.clone(), Arc::new(procedure));
    let mut journey = Journey::over(shell);
    journey.letters("thủ tục mẫu").enter();
    journey.expect("Đã quá ngày phải rà soát lại");
    journey
}

/// The first question of the form.
pub(super) fn form() -> Journey {
    let mut journey = begin();
    journey.letters("3").enter();
    assert_eq!(journey.step(), Some(Step::Papers));
    journey.enter().expect("Có chữ ký").expect_no("Có dấu của tổ").enter().enter();
    journey.expect("Họ tên");
    journey
}

#[test]
fn a_number_out_of_bounds_says_which() {
    let mut journey = begin();
    journey.letters("0").enter().expect("Lỗi: Xem lại số người: ít nhất 1.");
    journey.key(Key::Backspace).letters("12").enter();
    journey.expect("Lỗi: Xem lại số người: nhiều nhất 9.");
    journey.choose("Sẽ bổ sung sau");
    assert_eq!(journey.step(), Some(Step::Papers));
}

#[test]
fn a_turn_opens_the_right_procedure_with_one_key() {
    let mut journey = begin();
    journey.letters("9").enter().expect("Không thuộc thủ tục này");
    journey.expect("Mở thủ tục: Đăng ký khai sinh").enter();
    journey.expect("Bắt đầu, nộp trực tiếp").expect("Ghi việc sinh của cháu");
}

#[test]
fn a_value_is_offered_once_with_its_source() {
    let mut journey = form();
    journey.letters("nguyễn văn a").enter();
    journey.expect("Biệt danh (không bắt buộc)").expect("[Nguyễn Văn A]");
    journey.expect("Gợi ý, lấy từ “Họ tên”");
    journey.enter();
    let path = Path::form("nguoi", None, "biet_danh");
    let held = journey.session().dossier.answers.get(&path).unwrap();
    assert_eq!(held.source, Source::Field(Path::form("nguoi", None, "ho_ten")));
    journey.esc().expect_no("Gợi ý").keys(Key::Backspace, 12).enter();
    let held = journey.session().dossier.answers.get(&path).unwrap();
    assert_eq!(held.entry, Some(Entry::Blank));
}

#[test]
fn whatever_is_typed_replaces_what_was_offered() {
    let mut journey = form();
    journey.letters("nguyễn văn a").enter();
    journey.expect("[Nguyễn Văn A]").letters("tèo").expect("[tèo]").expect_no("Gợi ý");
    journey.key(Key::Suspend).expect("[Nguyễn Văn A]");
}

#[test]
fn what_hangs_on_a_condition_is_offered_and_looked_at_only_then() {
    let mut journey = begin();
    journey.letters("6").enter().enter().expect("Có chữ ký").expect("Có dấu của tổ");
    journey.enter().enter().letters("nguyễn văn a").enter();
    journey.expect("Biệt danh (không bắt buộc)").expect_no("[Nguyễn Văn A]");
    journey.expect_no("Gợi ý, lấy từ");
}

#[test]
fn what_the_citizen_receives_is_told_with_its_coefficient() {
    card().expect("Quà: tính theo câu trả lời");
    let mut journey = form();
    let due = journey.session().assessment.sums.get(1).copied();
    assert_eq!(due, Some(Due::Row { row: 1, amount: Some(4505) }), "3003 × 1.5, rounded");
    journey.letters("a b").enter().enter().letters("5").enter();
    journey.choose("Hát").choose("Xong").choose("Hết, không còn nữa").enter();
    journey.expect("Quà: 4.505 đồng mỗi tháng");
}

#[test]
fn only_the_ways_of_filing_that_are_taken_can_be_chosen() {
    card().expect("Bắt đầu, nộp trực tiếp").expect_no("bưu");
}

#[test]
fn a_warning_stops_once_and_money_is_said_in_words() {
    let mut journey = form();
    journey.letters("a b").enter().enter();
    journey.letters("2.000.000").expect("hai triệu đồng").enter();
    journey.expect("Lưu ý: Số tiền lớn, xem lại.").enter();
    journey.expect("Sở thích");
}

#[test]
fn options_are_ticked_and_then_done() {
    let mut journey = form();
    journey.letters("a b").enter().enter().choose("Sẽ bổ sung sau");
    journey.choose("Xong").expect("Lỗi: Chọn sở thích.");
    journey.choose("Hát").choose("Đọc sách").expect("[x] Hát").choose("Xong");
    let path = Path::form("nguoi", None, "so_thich");
    let held = journey.session().dossier.answers.get(&path).unwrap();
    assert_eq!(held.entry, Some(Entry::Chosen(vec!["doc".to_owned(), "hat".to_owned()])));
}

#[test]
fn items_are_added_opened_taken_away_and_closed() {
    let mut journey = form();
    journey.letters("a b").enter().enter().choose("Sẽ bổ sung sau");
    journey.choose("Hát").choose("Xong").expect("Các con");
    journey.choose("Thêm người con").letters("bé một").enter();
    journey.choose("Có").letters("Trường Mẫu").enter();
    journey.expect("Người con 1  Bé Một");
    journey.choose("Thêm người con").letters("bé hai").enter().choose("Không");
    journey.focus("Người con 1").key(Key::Tab).enter().choose("bỏ mục này");
    journey.expect("Đổi câu trả lời này").enter();
    journey.expect_no("Bé Một").expect("Người con 1  Bé Hai");
    journey.choose("Hết, không còn nữa");
    assert_eq!(journey.step(), Some(Step::Review));
    journey.expect("Bé Hai").expect("Số tiền sẽ bổ sung sau");
    assert_eq!(journey.session().assessment.verdict, Verdict::Supplement);
    journey.key(Key::F(9)).choose("Phiếu hướng dẫn bổ sung");
    journey.expect("1. Số tiền sẽ bổ sung sau.");
}

#[test]
fn what_is_missing_in_a_list_is_mended_in_the_list() {
    let mut journey = form();
    journey.letters("a b").enter().enter().choose("Sẽ bổ sung sau");
    journey.choose("Hát").choose("Xong");
    journey.choose("Thêm người con").letters("bé một").enter().choose("Không");
    journey.choose("Hết, không còn nữa").choose("Ghi chú: Chưa ghi con nào");
    journey.expect("Thêm người con");
    assert!(matches!(journey.step(), Some(Step::Items(_))));
}

#[test]
fn an_item_begun_by_mistake_is_gone_when_the_list_is_closed() {
    let mut journey = form();
    journey.letters("a b").enter().enter().choose("Sẽ bổ sung sau");
    journey.choose("Hát").choose("Xong");
    journey.choose("Thêm người con").letters("bé một").enter().choose("Không");
    journey.enter().expect("Người con 2").esc().expect("Người con 2");
    journey.choose("Hết, không còn nữa").expect("Bé Một");
    assert_eq!(journey.step(), Some(Step::Review));
}

#[test]
fn an_item_begun_and_left_is_not_printed() {
    let mut journey = form();
    journey.letters("a b").enter().enter().choose("Sẽ bổ sung sau");
    journey.choose("Hát").choose("Xong");
    journey.choose("Thêm người con").letters("bé một").enter();
    journey.key(Key::F(9)).choose("Tờ khai đã điền").expect("ĐƠN MẪU");
    journey.expect_no("Bé Một");
}

#[test]
fn a_line_is_selected_replaced_and_taken_back() {
    let mut journey = Journey::start();
    journey.letters("khai sinh").key(Key::Edit(Edit::SelectAll)).letters("kết hôn");
    journey.expect("[kết hôn]");
    journey.key(Key::Suspend).key(Key::Suspend);
    journey.expect("[khai sinh]");
    journey.key(Key::Edit(Edit::Redo)).key(Key::Edit(Edit::Redo));
    journey.expect("[kết hôn]");
    journey
        .key(Key::Edit(Edit::EraseWord))
        .letters("hôn")
        .key(Key::Extend(Way::WordLeft))
        .key(Key::Delete);
    journey.key(Key::Edit(Edit::EraseBefore)).letters("gks").expect("[gks]");
}

#[test]
fn where_no_line_has_the_focus_the_shell_gets_the_terminal() {
    let mut journey = card();
    assert_eq!(update(&mut journey.model, Msg::Key(Key::Suspend)), [Effect::Suspend]);
}
