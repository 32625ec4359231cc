//! Whole dossiers, from the search box to the receipt, by every way of typing.

use std::collections::BTreeMap;

use camtay::app::keys::Key;
use camtay::app::progress::progress;
use camtay::app::walk::{Step, is_open};
use camtay::dossier::assessment::Verdict;
use camtay::dossier::case::Place;
use camtay::locale::Language;
use camtay::procedure::field::Kind;

use super::journey::{Journey, focused};

/// A home birth told by the grandmother: answers by path, options by their words.
pub(crate) fn home_birth() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("khai_lan_dau", "Lần đầu, cháu chưa có giấy tờ gì riêng"),
        ("ngay_sinh_tre", "15/10/2026"),
        ("cha_me", "Cả cha và mẹ"),
        ("cha_me_nuoc_ngoai", "Không"),
        ("noi_sinh", "Nơi khác trong nước (ở nhà, trên đường…)"),
        ("cha_me_ket_hon", "Đã đăng ký trước khi sinh cháu"),
        ("mang_thai_ho", "Không"),
        ("lam_lien_thong", "Không"),
        ("co_chung_sinh", "Không"),
        ("co_lam_chung", "Có"),
        ("nguoi_di_khai", "Ông, bà"),
        ("tra_duoc_cu_tru", "Có"),
        ("nguoi_yeu_cau.ho_ten", "lê thị bà thử"),
        ("nguoi_yeu_cau.ngay_sinh", "1960"),
        ("nguoi_yeu_cau.giay_to_loai", "Thẻ căn cước công dân"),
        ("nguoi_yeu_cau.so_dinh_danh", "001160000003"),
        ("nguoi_yeu_cau.giay_to_ngay_cap", "1/7/2021"),
        ("nguoi_yeu_cau.giay_to_noi_cap", "Bộ Công an"),
        ("nguoi_yeu_cau.dien_thoai", "0900000001"),
        ("nguoi_yeu_cau.quan_he_ro", "bà nội"),
        ("nguoi_yeu_cau.thong_nhat", "Đã thống nhất"),
        ("tre.ho_ten", "Phạm Thị Bé Mẫu"),
        ("tre.gioi_tinh", "Nữ"),
        ("tre.dan_toc", "Kinh"),
        ("tre.quoc_tich", "Việt Nam"),
        ("tre.dia_chi_noi_sinh", "Hoàn Kiếm, Hà Nội|Tổ 3 xóm Thử"),
        ("tre.que_quan", "Hoàn Kiếm, Hà Nội|"),
        ("me.ho_ten", "Hoàng Thị Ví Dụ"),
        ("me.ngay_sinh", "2001"),
        ("me.tinh_trang", "Còn sống"),
        ("me.giay_to_loai", "Không có hoặc không nhớ"),
        ("me.dan_toc", "Kinh"),
        ("me.quoc_tich", "Việt Nam"),
        ("me.noi_cu_tru", "Hoàn Kiếm, Hà Nội|Tổ 3 xóm Thử"),
        ("cha.ho_ten", "Phạm Văn Mẫu"),
        ("cha.ngay_sinh", "1/1996"),
        ("cha.tinh_trang", "Đã mất"),
        ("cha.giay_to_loai", "Không có hoặc không nhớ"),
        ("cha.dan_toc", "Kinh"),
        ("cha.quoc_tich", "Việt Nam"),
        ("giay_ket_hon.ngay", "2020"),
        ("giay_ket_hon.noi", "UBND xã Thử Nghiệm"),
        ("ban_sao.can", "Không"),
    ])
}

/// From the first screen to the first question of a birth registration.
pub(crate) fn begin(journey: &mut Journey) {
    begin_with(journey, "Bắt đầu, nộp trực tiếp");
}

fn begin_with(journey: &mut Journey, start: &str) {
    journey.letters("khai sinh").enter();
    journey.expect("Đăng ký khai sinh").expect(start);
    journey.enter().expect("bác – cháu");
    journey.key(Key::Char('1'));
}

/// The path of the question on the screen.
pub(crate) fn path(journey: &Journey, place: Place) -> String {
    let path = journey.session().path(place).unwrap();
    path.to_string()
}

/// Answers the question on the screen.
pub(crate) fn answer(journey: &mut Journey, place: Place, told: &str) {
    let kind = journey.session().field(place).unwrap().kind;
    let listed = focused(&journey.model.page());
    match kind {
        Kind::Address => {
            for part in told.split('|') {
                journey.letters(part).enter();
            }
        }
        Kind::Choice | Kind::YesNo => {
            journey.choose(told);
        }
        Kind::Choices => {
            journey.choose(told).choose("Xong");
        }
        Kind::Text
        | Kind::FullName
        | Kind::Date
        | Kind::PartialDate
        | Kind::Integer
        | Kind::Money
        | Kind::Area
        | Kind::Phone
        | Kind::Email
        | Kind::IdNumber
        | Kind::PaperNumber
        | Kind::Province
        | Kind::Ethnicity
        | Kind::Religion
        | Kind::Nationality
        | Kind::Bank
        | Kind::Computed => {
            assert!(listed.is_some(), "{}", journey.text());
            journey.letters(told).enter();
        }
    }
}

/// Answers question after question until the walk comes to something else.
pub(crate) fn answer_all(journey: &mut Journey, told: &BTreeMap<&str, &str>) {
    for _ in 0..200 {
        let Some(Step::Question(place)) = journey.step() else {
            return;
        };
        let path = path(journey, place);
        if let Some(told) = told.get(path.as_str()) {
            answer(journey, place, told);
        } else {
            let blank = journey.session().field(place).unwrap().allow.blank;
            assert!(blank, "no answer for {path} in\n{}", journey.text());
            journey.enter();
        }
        if journey.step() == Some(Step::Question(place)) {
            journey.enter();
        }
    }
}

/// Marks every needed paper right; of alternatives the first.
pub(crate) fn papers_right(journey: &mut Journey) {
    for _ in 0..20 {
        match journey.step() {
            Some(Step::Papers) => {
                let on = focused(&journey.model.page()).unwrap();
                journey.enter();
                if on.starts_with("Xem xong") {
                    return;
                }
            }
            Some(Step::Paper(_)) => {
                journey.enter();
            }
            step => panic!("{step:?}\n{}", journey.text()),
        }
    }
}

#[test]
fn a_home_birth_is_walked_with_letters_digits_arrows_tab_enter_and_esc_only() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.expect("Đã từng khai sinh chưa").expect("Vì sao hỏi:");
    let told = home_birth();
    answer_all(&mut journey, &told);
    journey.expect("Chắc chắn cần").expect("Văn bản của người làm chứng");
    journey.expect("Không được đòi").expect("Sổ hộ khẩu giấy");
    papers_right(&mut journey);
    answer_all(&mut journey, &told);
    assert_eq!(journey.step(), Some(Step::Review), "{}", journey.text());
    assert_eq!(journey.session().assessment.verdict, Verdict::Ready, "{}", journey.text());
    journey.choose("Đủ điều kiện nộp").expect("Nộp được ngay");
    journey.choose("Đi nộp hồ sơ").expect("Ghi mã hồ sơ");
    journey.letters("H01.05-261125-0007").enter();
    journey.expect("Đã nộp").expect("Ngày trả kết quả: 26/11/2026");
    journey.choose("In phiếu hẹn").choose("Tờ khai đã điền");
    journey.expect("TỜ KHAI ĐĂNG KÝ KHAI SINH").enter();
    journey.expect("Đã ghi phiếu: to-khai-dang-ky-khai-sinh-");
    let (name, sheet) = journey.shell.sheets.first().unwrap();
    assert!(!name.contains("pham"));
    assert!(sheet.contains("Phạm Thị Bé Mẫu") && sheet.contains("Lê Thị Bà Thử"), "{sheet}");
    journey.choose("Về màn hình đầu").expect("đã nộp · H01.05-261125-0007");
}

#[test]
fn a_killed_program_goes_on_at_the_first_unanswered_question_with_what_was_typed() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let told = home_birth();
    answer_all(&mut journey, &told);
    papers_right(&mut journey);
    journey.letters("Lê Thị B");
    let place = journey.step();
    let answers = journey.session().dossier.answers.clone();
    let mut journey = journey.again();
    journey.expect("Hồ sơ đang làm");
    journey.key(Key::Down).enter();
    assert_eq!(journey.step(), place);
    assert_eq!(journey.session().dossier.answers, answers);
    journey.expect("[Lê Thị B]");
    journey.letters("à Thử").enter();
    assert_ne!(journey.step(), place);
}

#[test]
fn every_event_is_stored_before_the_screen_says_so_and_failures_are_told_and_retried() {
    let mut journey = Journey::start();
    begin(&mut journey);
    journey.expect("✓ đã lưu");
    journey.shell.broken = true;
    journey.choose("Lần đầu, cháu chưa có");
    journey.expect("● đang ghi").expect("Ổ đĩa đầy.");
    journey.letters("15/10/2026");
    journey.expect("● đang ghi");
    journey.shell.broken = false;
    journey.enter().expect("✓ đã lưu").expect_no("Ổ đĩa đầy.");
    let stored = journey.shell.events.values().next().unwrap().clone();
    assert_eq!(stored, journey.session().events);
}

#[test]
fn progress_is_true_at_every_question() {
    let mut journey = Journey::start();
    begin(&mut journey);
    let told = home_birth();
    let mut seen = Vec::new();
    for _ in 0..200 {
        match journey.step() {
            Some(Step::Question(place)) => {
                let part = journey.session().field(place).unwrap().section > 0;
                seen.push((part, progress(journey.session(), place)));
                let path = path(&journey, place);
                match told.get(path.as_str()) {
                    Some(told) => answer(&mut journey, place, told),
                    None => drop(journey.enter()),
                }
                if journey.step() == Some(Step::Question(place)) {
                    journey.enter();
                }
            }
            Some(Step::Papers) => papers_right(&mut journey),
            _ => break,
        }
    }
    for part in [false, true] {
        let own: Vec<_> = seen.iter().filter(|(own, _)| *own == part).collect();
        for (at, (_, progress)) in own.iter().enumerate() {
            let left = own.len() - at - 1;
            assert!(progress.least <= left, "{progress:?} {left}");
            assert!(progress.most.is_none_or(|most| left <= most), "{progress:?} {left}");
            assert_eq!(progress.number, at + 1);
        }
    }
}

#[test]
fn dense_mode_gives_the_same_answers_as_question_by_question() {
    let told = home_birth();
    let mut guided = Journey::start();
    begin(&mut guided);
    answer_all(&mut guided, &told);
    papers_right(&mut guided);
    answer_all(&mut guided, &told);
    let mut dense = Journey::start();
    begin(&mut dense);
    answer_all(&mut dense, &told);
    papers_right(&mut dense);
    dense.key(Key::F(2));
    for _ in 0..300 {
        if !matches!(dense.step(), Some(Step::Question(_))) {
            break;
        }
        fill(&mut dense, &told);
    }
    assert_eq!(dense.step(), Some(Step::Review), "{}", dense.text());
    assert_eq!(dense.session().case, guided.session().case);
}

/// Fills the field of a section that has the focus, or leaves the section.
fn fill(journey: &mut Journey, told: &BTreeMap<&str, &str>) {
    let on = focused(&journey.model.page()).unwrap();
    if on.starts_with("Xong mục này") {
        journey.enter();
        if focused(&journey.model.page()).is_some_and(|own| own == on) {
            journey.enter();
        }
        return;
    }
    let Some(camtay::dossier::explain::Target::Field(place)) = journey.model.about() else {
        panic!("{}", journey.text());
    };
    let path = path(journey, place);
    match told.get(path.as_str()) {
        Some(told) if is_open(journey.session(), place) => answer(journey, place, told),
        Some(_) | None => drop(journey.enter()),
    }
}

#[test]
fn the_same_walk_speaks_english() {
    let mut journey = Journey::speaking(Language::En);
    begin_with(&mut journey, "Start, filing at the counter");
    journey.expect("Why it is asked:").expect("Other commands");
    answer_all(&mut journey, &home_birth());
    journey.expect("Certainly needed").expect("Must not be asked for");
    journey.key(Key::F(9)).expect("Which sheet?");
}
