//! A citizen's card scanned into a form: as keys, as a paste, twice, broken, at a row of choices.

use camtay::app::Msg;
use camtay::app::keys::Key;
use camtay::app::walk::Step;
use camtay::dossier::event::Source;
use camtay::dossier::path::Path;
use camtay::procedure::field::{Address, Entry};

use super::dossiers::{answer_all, begin, home_birth};
use super::journey::Journey;

const CARD: &str = "099190001234|012345678|NGUYỄN THỊ THỬ|05061990|Nữ|\
                    Thôn Một, Xã Thử, Huyện Mẫu, Tỉnh Thử|15032021";

/// The review of a birth whose form is still empty.
fn requester() -> Journey {
    let mut journey = Journey::start();
    begin(&mut journey);
    answer_all(&mut journey, &home_birth());
    journey.choose("Việc khác").choose("tới phần kiểm tra");
    journey
}

/// The mother's name in the birth form.
fn mother() -> Journey {
    let mut journey = requester();
    journey.choose("Họ, chữ đệm, tên người mẹ");
    journey
}

/// The bride's name in a marriage that is filed online.
fn marriage() -> Journey {
    let mut journey = Journey::start();
    journey.letters("kết hôn").enter().choose("Bắt đầu, nộp trực tuyến").enter();
    journey.choose("Việc khác").choose("tới phần kiểm tra");
    journey.choose("Họ, chữ đệm, tên bên nữ");
    journey
}

fn scan(journey: &mut Journey, line: &str) {
    journey.letters(line).enter();
}

fn held(journey: &Journey, field: &str) -> Option<(Option<Entry>, Source)> {
    let path = Path::form("me", None, field);
    let held = journey.session().dossier.answers.get(&path)?;
    Some((held.entry.clone(), held.source.clone()))
}

fn text(words: &str) -> (Option<Entry>, Source) {
    (Some(Entry::Text(words.to_owned())), Source::Card)
}

#[test]
fn a_scanned_card_is_shown_and_one_key_fills_what_is_open() {
    let mut journey = mother();
    scan(&mut journey, CARD);
    journey.expect("Thẻ căn cước vừa quét").expect("Nguyễn Thị Thử").expect("099190001234");
    journey.expect("05/06/1990 · nữ").expect("Sẽ điền:").expect("Enter điền  Esc bỏ thẻ này");
    assert_eq!(held(&journey, "ho_ten"), None, "nothing is filled before it is confirmed");
    journey.enter().expect("✓ Đã điền");
    assert_eq!(held(&journey, "ho_ten"), Some(text("Nguyễn Thị Thử")));
    assert_eq!(held(&journey, "ngay_sinh"), Some(text("1990-06-05")));
    assert_eq!(held(&journey, "giay_to_loai"), Some(text("cccd")));
    assert_eq!(held(&journey, "so_dinh_danh"), Some(text("099190001234")));
}

#[test]
fn the_address_of_an_old_card_goes_to_the_old_part_and_todays_commune_is_asked() {
    let mut journey = requester();
    journey.choose("Họ, chữ đệm, tên người yêu cầu");
    scan(&mut journey, CARD);
    journey.expect("Sẽ điền").expect_no("Địa chỉ trên thẻ vào ô địa chỉ cũ");
    journey.esc().esc();
    let mut journey = marriage();
    scan(&mut journey, CARD);
    journey.expect("Địa chỉ trên thẻ vào ô địa chỉ cũ; còn phải hỏi xã, phường hiện nay.").enter();
    let path = Path::form("ben_nu", None, "noi_cu_tru");
    let held = journey.session().dossier.answers.get(&path).unwrap();
    let cu = "Thôn Một, Xã Thử, Huyện Mẫu, Tỉnh Thử".into();
    assert_eq!(held.entry, Some(Entry::Address(Address { cu, ..Address::default() })));
    journey.expect(">Xã, phường, tỉnh: []").expect("Nguồn: quét thẻ");
}

#[test]
fn a_pasted_card_is_the_same_as_a_typed_one() {
    let mut journey = mother();
    journey.letters("Ngu").send(Msg::Paste(format!("{CARD}\n")));
    journey.expect("đang ghi “Ngu”, thẻ ghi “Nguyễn Thị Thử”; giữ nguyên (khác chữ)");
    journey.esc().expect("[Ngu]").expect_no("099190");
}

#[test]
fn what_was_typed_before_a_scan_stays_and_esc_throws_the_card_away() {
    let mut journey = mother();
    let events = journey.session().events.len();
    journey.letters("Số 5 Ngu");
    scan(&mut journey, CARD);
    journey.expect("Thẻ căn cước vừa quét").esc();
    journey.expect("[Số 5 Ngu]").expect_no("Thẻ căn cước");
    assert_eq!(journey.session().events.len(), events);
}

#[test]
fn digits_typed_right_before_a_scan_stay() {
    let mut journey = mother();
    journey.key(Key::Esc).choose("Ngày sinh của mẹ").letters("12");
    scan(&mut journey, CARD);
    journey.esc().expect("[12]");
}

#[test]
fn a_card_scanned_at_a_row_of_choices_chooses_nothing() {
    let mut journey = mother();
    journey.key(Key::Esc).choose("Người mẹ còn sống");
    scan(&mut journey, CARD);
    journey.expect("Thẻ căn cước vừa quét");
    let path = Path::form("me", None, "con_song");
    assert!(!journey.session().dossier.answers.contains_key(&path));
    assert!(matches!(journey.step(), Some(Step::Question(_))));
    journey.enter();
    assert_eq!(held(&journey, "ho_ten"), Some(text("Nguyễn Thị Thử")));
}

#[test]
fn choices_made_by_digits_right_before_a_scan_stay_made() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.letters("1");
    let events = journey.session().events.len();
    assert_eq!(journey.step().map(|own| matches!(own, Step::Question(_))), Some(true));
    scan(&mut journey, CARD);
    journey.expect("Sẽ điền: Ngày sinh của trẻ").expect("xem kỹ có đúng là người có thẻ không");
    assert_eq!(journey.session().events.len(), events);
    scan(&mut journey, &CARD.replace("190001", "19000l"));
    journey.esc().expect("Ngày sinh của trẻ: []");
}

#[test]
fn a_card_scanned_where_nothing_can_be_filled_leaves_nothing_behind() {
    let mut journey = Journey::start();
    journey.letters("kết");
    scan(&mut journey, CARD);
    journey.expect("Chưa điền được thẻ vừa quét").expect("[kết]").expect_no("099190");
    journey.send(Msg::Paste(CARD.to_owned()));
    journey.expect("Chưa điền được thẻ vừa quét").expect_no("099190");
}

#[test]
fn the_built_in_telex_does_not_touch_a_scan() {
    let mut journey = mother();
    journey.key(Key::F(12)).letters("Nguyeen");
    scan(&mut journey, &CARD.replace("NGUYỄN THỊ THỬ", "MƠ"));
    journey.expect("Họ tên: Mơ").esc().expect("[Nguyên]");
}

#[test]
fn another_answer_is_shown_and_kept_until_it_is_replaced() {
    let mut journey = mother();
    journey.letters("nguyễn thi thử").enter().choose("Họ, chữ đệm, tên người mẹ");
    scan(&mut journey, CARD);
    journey.expect("đang ghi “Nguyễn Thi Thử”, thẻ ghi “Nguyễn Thị Thử”; giữ nguyên").enter();
    assert_ne!(held(&journey, "ho_ten"), Some(text("Nguyễn Thị Thử")));
    assert_eq!(held(&journey, "so_dinh_danh"), Some(text("099190001234")));
    scan(&mut journey, CARD);
    journey.expect("Đã ghi đúng như thẻ").choose("Điền, và thay cả ô đang ghi khác");
    assert_eq!(held(&journey, "ho_ten"), Some(text("Nguyễn Thị Thử")));
    journey.expect("Nguồn: quét thẻ");
}

#[test]
fn a_card_sent_twice_is_not_confirmed_by_its_second_enter() {
    let mut journey = mother();
    scan(&mut journey, CARD);
    scan(&mut journey, CARD);
    journey.expect("Đang xem một thẻ").expect("Sẽ điền");
    assert_eq!(held(&journey, "ho_ten"), None);
    journey.letters("099").enter().expect("Vừa có phím gõ thêm vào đây");
    assert_eq!(held(&journey, "ho_ten"), None);
    journey.enter();
    assert_eq!(held(&journey, "ho_ten"), Some(text("Nguyễn Thị Thử")));
}

#[test]
fn a_broken_scan_says_how_and_changes_nothing() {
    let broken = [
        (&*CARD.replace("15032021", "1503"), "Lỗi: Dòng quét bị cụt"),
        (&CARD.repeat(2), "Lỗi: Thẻ bị quét hai lần"),
        (&CARD.replace("001234", "O01234"), "có ký tự “O”"),
        (&CARD.replace("05061990", "31021990"), "Ngày sinh trong dòng quét không có thật"),
        (&CARD.replace("THỬ|", "THỬJ|"), "Tắt bộ gõ tiếng Việt"),
        (&CARD.replace("05061990|Nữ", "Nữ|05061990"), "không xếp theo thứ tự"),
    ];
    for (line, words) in broken {
        let mut journey = mother();
        let events = journey.session().events.len();
        journey.letters("Lê ");
        scan(&mut journey, line);
        journey.expect(words).expect("hưa điền gì").expect("[Lê ]").expect_no("Thẻ căn cước");
        assert_eq!(journey.session().events.len(), events);
    }
}

#[test]
fn a_number_that_disagrees_with_birth_or_sex_is_a_warning_at_the_field() {
    let mut journey = mother();
    scan(&mut journey, &CARD.replace("099190", "099095"));
    journey.expect("Số định danh ghi sinh năm 1995, ô ngày sinh ghi 1990");
    journey.expect("Số định danh ghi giới tính nam").enter();
    journey.esc().choose("Số định danh").enter();
    journey.expect("Lưu ý: Số định danh ghi sinh năm 1995, ô ngày sinh ghi 1990");
    journey.enter();
    assert_eq!(journey.step(), Some(Step::Review), "it never blocks");
}

#[test]
fn a_name_noted_from_a_paper_is_held_against_the_form() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let mut told = home_birth();
    told.insert("noi_sinh", "Bệnh viện, trạm y tế, nhà hộ sinh");
    told.insert("co_chung_sinh", "Có");
    told.insert("chung_sinh_so", "Không");
    answer_all(&mut journey, &told);
    journey.choose("Việc khác").choose("tới phần kiểm tra");
    journey.choose("Họ, chữ đệm, tên người mẹ").letters("trần thị hòa").enter();
    journey.choose("Giấy chứng sinh").choose("có nhưng lỗi");
    journey.choose("Họ tên mẹ trùng với căn cước").focus("Ghi chú");
    journey.letters("TRẦN THỊ HOÀ").expect("so với “Trần Thị Hòa”: chỉ khác chỗ đặt dấu");
    journey.letters("NG").expect("khác chữ");
}

#[test]
fn a_number_is_read_back_while_it_is_typed() {
    let mut journey = requester();
    journey.choose("Điện thoại").letters("09012");
    journey.expect("đọc lại: không chín không một hai").letters("34567");
    journey.expect("đọc lại: không chín không một, hai ba bốn, năm sáu bảy");
}

#[test]
fn a_dense_section_takes_a_card_in_any_of_its_lines() {
    let mut journey = mother();
    journey.key(Key::F(2)).key(Key::Tab);
    scan(&mut journey, CARD);
    journey.expect("Sẽ điền").enter();
    journey.expect("[Nguyễn Thị Thử]").expect("[099190001234]");
}
