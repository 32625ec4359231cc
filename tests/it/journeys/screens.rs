//! Single screens: search, checklist, dense mode, reasons, verdicts.

use camtay::app::keys::Key;
use camtay::app::walk::Step;
use camtay::app::{Msg, page::Spot};

use super::dossiers::{answer_all, begin, home_birth, papers_right};
use super::journey::{Journey, focused};

#[test]
fn results_come_as_one_types_and_esc_asks_before_leaving() {
    let mut journey = Journey::start();
    journey.expect("Lĩnh vực").expect("Mọi thủ tục");
    journey.letters("ks").expect("Đăng ký khai sinh");
    journey.letters("zz").expect("Không thấy thủ tục nào với “kszz”");
    journey.keys(Key::Backspace, 4).letters("sao y");
    journey.expect("Chứng thực bản sao từ bản chính");
    journey.esc().expect("Mọi thủ tục");
    journey.esc().expect("Thoát Cầm Tay?").esc().expect_no("Thoát Cầm Tay?");
    journey.key(Key::F(10)).enter();
    assert!(journey.shell.ended);
}

#[test]
fn a_field_lists_its_procedures() {
    let mut journey = Journey::start();
    journey.choose("Chứng thực").expect("Chứng thực bản sao từ bản chính");
    journey.expect_no("Đăng ký khai sinh");
    journey.esc().expect("Mọi thủ tục");
}

#[test]
fn papers_sharpen_as_questions_are_answered() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.key(Key::F(3)).expect("Có thể cần").expect("Còn tùy câu:");
    journey.esc();
    journey.send(Msg::Resized { columns: 130, rows: 40 });
    let side = journey.model.page().side;
    assert!(!side.is_empty());
}

#[test]
fn why_names_the_reason_and_the_law() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.key(Key::F(4)).expect("Đã khai rồi mà mất giấy").expect("Quyết định 163");
    journey.esc().expect("Đã từng khai sinh chưa");
}

#[test]
fn a_turn_of_the_road_shows_the_right_procedure() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.choose("Đã khai rồi, mất bản giấy");
    journey.expect("Không thuộc thủ tục này");
    journey.expect("Mở thủ tục: Cấp bản sao Trích lục hộ tịch").expect_no("Lệ phí");
    journey.esc().expect("(•) Đã khai rồi, mất bản giấy");
}

#[test]
fn a_citizen_who_is_turned_elsewhere_keeps_the_form_of_address() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let before = journey.session().dossier.address.clone();
    assert!(before.is_some());
    journey.choose("Đã khai rồi, mất bản giấy").choose("Mở thủ tục: Cấp bản sao");
    journey.enter().expect("Cần giấy gì").expect_no("Xưng hô với người dân");
    assert_eq!(journey.session().dossier.address, before);
}

#[test]
fn a_paper_with_faults_gives_one_slip() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let told = home_birth();
    answer_all(&mut journey, &told);
    journey.focus("Văn bản của người làm chứng").enter();
    journey.choose("có nhưng lỗi").expect("Điểm nào chưa đúng?");
    journey.choose("Xong").expect("Đánh dấu ít nhất một điểm");
    journey.choose("Ghi rõ họ tên").focus("Ghi chú").letters("chữ mờ").choose("Xong");
    journey.expect("có nhưng lỗi");
    journey.key(Key::F(9)).choose("Phiếu hướng dẫn bổ sung");
    journey.expect("chưa đạt");
    journey.enter();
    let (_, slip) = journey.shell.sheets.first().unwrap();
    assert!(slip.contains("chữ mờ") && slip.contains("Ghi rõ họ tên"), "{slip}");
}

#[test]
fn dense_mode_fills_a_section_a_screen() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let told = home_birth();
    answer_all(&mut journey, &told);
    papers_right(&mut journey);
    journey.key(Key::F(2)).expect("# Người yêu cầu").expect("Xong mục này");
    journey.letters("lê thị bà thử").key(Key::Tab);
    assert_eq!(focused(&journey.model.page()).as_deref(), Some("Ngày, tháng, năm sinh"));
    journey.letters("1960").key(Key::Tab);
    let first = focused(&journey.model.page());
    assert_eq!(first.as_deref(), Some("Thẻ căn cước (hoặc căn cước điện tử)"));
    journey.expect("Lê Thị Bà Thử");
    journey.choose("Xong mục này").expect("Lỗi:");
    journey.key(Key::F(2));
    assert!(matches!(journey.step(), Some(Step::Question(_))));
}

#[test]
fn the_portal_copies_value_by_value() {
    let mut journey = Journey::start();
    journey.letters("khai sinh").enter();
    journey.choose("Bắt đầu, nộp trực tuyến").key(Key::Char('1'));
    let mut told = home_birth();
    told.insert("nguoi_yeu_cau.email", "ba@example.com");
    answer_all(&mut journey, &told);
    papers_right(&mut journey);
    answer_all(&mut journey, &told);
    journey.choose("Đủ điều kiện nộp").choose("Đi nộp hồ sơ");
    journey.expect("Bước 1 trên");
    for _ in 0..60 {
        if journey.step() != Some(Step::Portal) {
            break;
        }
        journey.enter();
    }
    assert_eq!(journey.step(), Some(Step::Receipt));
    let copied = &journey.shell.copied;
    let at = |value: &str| copied.iter().position(|own| own == value);
    assert!(at("Lê Thị Bà Thử").unwrap() < at("Phạm Thị Bé Mẫu").unwrap());
    assert!(at("Phạm Thị Bé Mẫu").unwrap() < at("Hoàng Thị Ví Dụ").unwrap(), "{copied:?}");
}

#[test]
fn a_click_acts_like_the_key() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.send(Msg::Click(Spot(0)));
    journey.expect("Ngày sinh của trẻ");
    let back = journey.model.page().footer.iter().find(|own| own.key == "Esc").unwrap().spot;
    journey.send(Msg::Click(back));
    journey.expect("Đã từng khai sinh chưa");
}
